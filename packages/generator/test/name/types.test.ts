import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ROOT, SCRIPTS } from "../support/project.js";
import { file, LIBRARY, run, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
const out = path.join(folder, "out");
const core = path.join(ROOT, "packages/core");

beforeAll(() => {
  expect(
    existsSync(path.join(core, "dist/index.d.ts")),
    "packages/core is not built: run `pnpm build` first",
  ).toBe(true);
  cpSync(LIBRARY, path.join(folder, "library.yaml"));
  run(["--spec", "library.yaml", "--out", "out"], folder);
  const scope = path.join(out, "node_modules/@restflare");
  mkdirSync(scope, { recursive: true });
  for (const name of ["books", "shop-settings"])
    symlinkSync(path.join(out, name), path.join(scope, name), "junction");
  symlinkSync(core, path.join(scope, "core"), "junction");
}, 60_000);

function typeCheck(project: string): string {
  const tsc = path.join(SCRIPTS, "node_modules/typescript7/bin/tsc");
  return spawnSync(process.execPath, [tsc, "--noEmit", "--pretty", "false", "-p", project], {
    cwd: out,
    encoding: "utf8",
  }).stdout;
}

test("a package type-checks by its own tsconfig.json", { timeout: 60_000 }, () => {
  expect(typeCheck("books/tsconfig.json")).toBe("");
  expect(typeCheck("shop-settings/tsconfig.json")).toBe("");
});

test("calls of its actions compile, and wrong ones do not", { timeout: 60_000 }, () => {
  file(out, "calls.ts", readFileSync(new URL("../fixtures/calls.ts.txt", import.meta.url), "utf8"));
  const { compilerOptions } = JSON.parse(readFileSync(path.join(out, "books/tsconfig.json"), "utf8"));
  // The packages are not built here, so their sources stand in for them.
  const paths = {
    "@restflare/books": ["./books/src/index.ts"],
    "@restflare/shop-settings": ["./shop-settings/src/index.ts"],
  };
  const options = { ...compilerOptions, rootDir: ".", paths };
  file(out, "tsconfig.json", { compilerOptions: options, files: ["calls.ts"] });
  file(out, "package.json", { type: "module" });
  expect(typeCheck("tsconfig.json")).toBe("");
});
