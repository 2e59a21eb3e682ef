import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@restflare/mock";
import { layOut } from "@restflare/test-harness/pack";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../run.js";

const PACKAGES = ["@restflare/core", "@restflare/access-service-tokens"];
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "restflare-copies-"));
  mock = await startMock("access-service-tokens");
  await layOut(PACKAGES, folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await build({
    entryPoints: [here("program.ts")],
    outfile: join(folder, "program.js"),
    format: "esm",
    target: "node20",
  });
});
afterAll(async () => {
  await mock?.stop();
  await rm(folder, { recursive: true });
});

/** Gives the package a copy of core that says it is of this version. */
async function nest(version: string): Promise<void> {
  const modules = join(folder, "node_modules", "@restflare");
  const nested = join(modules, "access-service-tokens", "node_modules", "@restflare", "core");
  await cp(join(modules, "core"), nested, { recursive: true });
  const manifest = JSON.parse(await readFile(join(nested, "package.json"), "utf8"));
  await writeFile(join(nested, "package.json"), JSON.stringify({ ...manifest, version }));
}

describe.each(["1.0.0", "1.9.0"])("core at the root, and %s under a package", (version) => {
  beforeAll(() => nest(version));

  test("clients, init and guards work together, in both directions", async () => {
    const printed = await run(["node", "program.js", JSON.stringify(mock.options)], { cwd: folder });
    expect(JSON.parse(printed)).toEqual({
      "there are two copies": "passed",
      "a client of the app's copy calls for the nested one's resources": "passed",
      "a client of the nested copy calls for the app's resources": "passed",
      "a client that waits its turn, of the app's copy": "passed",
      "the app's init holds for the nested copy": "passed",
      "the nested copy's init holds for the app": "passed",
      "the app's guard knows the nested copy's errors": "passed",
      "the nested copy's guard knows the app's errors": "passed",
      "either guard knows errors that both had a hand in": "passed",
      "waitFor takes the other copy's calls": "passed",
      "instanceof does not know the other copy's errors": "passed",
    });
  });

  test("so do the types", async () => {
    await cp(here("types.ts"), join(folder, "types.ts"));
    const compiler = fileURLToPath(new URL("../node_modules/typescript7/bin/tsc", import.meta.url));
    const options = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022"];
    const resolution = ["--module", "nodenext", "--lib", "es2023,dom,dom.iterable"];
    const printed = await run(["node", compiler, ...options, ...resolution, "types.ts"], { cwd: folder });
    expect(printed).toBe("");
  });
});
