import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onCommandLine } from "./command-line.js";
import { CONSOLE, runIn } from "./run.js";
import { runtimes } from "./runtimes.js";
import { PACKAGES, setUp, type Theatre } from "./stage.js";
import { NAMES, type World } from "./suite/index.js";

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
    const { rows } = await runIn(runtime.host, program, theatre);
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual([...NAMES, ...(runtime.more ?? []), CONSOLE]);
  });
}

test("a runtime that does otherwise is found out", async () => {
  const world: World = { ...theatre.world, kind: "browser" };
  const { rows } = await runIn(onCommandLine([]), process.execPath, { ...theatre, world });
  const failures = rows.filter(({ ok }) => !ok);
  expect(failures).toMatchObject([{ name: /^a redirect inside the origin/, why: "followed" }]);
});

test("what is published imports no Node built-in", async () => {
  const contents = [...PACKAGES, "@restflare/core/rate-limit", "@restflare/mock/in-page"].map(
    (name) => `import * as _ from "${name}";`,
  );
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
    Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external)),
  ).toEqual([]);
});
