import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runIn } from "./run.js";
import { runtimes } from "./runtimes.js";
import { PACKAGES, setUp, type Theatre } from "./stage.js";

// The contract in the runtimes that are on this machine; `pnpm test:runtimes` installs the others.

let theatre: Theatre;
beforeAll(async () => {
  theatre = await setUp();
});
afterAll(() => theatre?.stop());

for (const runtime of runtimes) {
  const program = runtime.find() ?? "";
  const where = program ? "" : " (not on this machine: pnpm test:runtimes)";
  test.skipIf(!program)(`${runtime.name} keeps the contract${where}`, async () => {
    const { rows } = await runIn(runtime, program, theatre);
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(rows.filter(({ isSkipped }) => !isSkipped).length).toBeGreaterThan(50);
  });
}

test("a runtime that does otherwise is found out", async () => {
  const [node] = runtimes.filter(({ find }) => find() === process.execPath);
  if (!node) throw new Error(`no runtime is ${process.execPath}`);
  const { rows } = await runIn(node, process.execPath, {
    ...theatre,
    world: { ...theatre.world, kind: "browser" },
  });
  const failures = rows.filter(({ ok }) => !ok);
  expect(failures).toMatchObject([{ name: /^a redirect inside the origin/, why: "followed" }]);
});

test("what is published imports no Node built-in", async () => {
  const contents = [...PACKAGES, "@restflare/core/rate-limit"].map((name) => `import * as _ from "${name}";`);
  const { metafile } = await build({
    stdin: {
      contents: contents.map((line, at) => line.replace("_", `_${at}`)).join("\n"),
      resolveDir: theatre.folder,
    },
    bundle: true,
    platform: "neutral",
    metafile: true,
    write: false,
  });
  expect(Object.keys(metafile.inputs).length).toBeGreaterThan(PACKAGES.length);
  expect(
    Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external)),
  ).toEqual([]);
});
