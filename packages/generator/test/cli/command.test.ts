import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { file, LIBRARY, run, snapshot, temporaryFolder } from "../support/temporary.js";

const folder = temporaryFolder();
const library = readFileSync(LIBRARY, "utf8");
const spec = file(folder, "library.yaml", library);
const generate = ["--spec", "library.yaml", "--out", "out"];

test("writes, then has nothing to do, then names what changed", { timeout: 60_000 }, () => {
  expect(run([...generate, "--report", "report.json"], folder)).toMatchObject({
    code: 0,
    stdout: "2 packages with 11 operations; 15 files in out changed\n",
  });
  const first = snapshot(path.join(folder, "out"));
  expect(Object.keys(first).filter((name) => name.startsWith("books"))).toEqual(
    [
      "LICENSE",
      "README.md",
      "openapi.json",
      "package.json",
      "src/index.ts",
      "src/types.ts",
      "tsconfig.json",
    ].map((name) => `books/${name}`),
  );
  expect(first["books/src/index.ts"]).toMatch(
    /^\/\/ Written by `pnpm generate --spec` from library\.yaml\. Not edited by hand\.\n/,
  );
  expect(JSON.parse(first["books/package.json"] ?? "")).toMatchObject({
    name: "@restflare/books",
    version: "0.1.0",
    dependencies: { "@restflare/core": "^1.0.0" },
    restflare: { generated: true },
  });

  expect(run([...generate, "--check"], folder)).toMatchObject({
    code: 0,
    stdout: "2 packages with 11 operations; nothing to change in out\n",
  });
  // from another folder, too
  const name = path.basename(folder);
  const fromAbove = ["--spec", `${name}/library.yaml`, "--out", `${name}/out`, "--check"];
  expect(run(fromAbove, path.dirname(folder))).toMatchObject({
    code: 0,
    stdout: `2 packages with 11 operations; nothing to change in ${name}/out\n`,
  });

  // A version that somebody released, a field more, a file left over, and one that is gone.
  const manifest = path.join(folder, "out/books/package.json");
  writeFileSync(manifest, (first["books/package.json"] ?? "").replace('"0.1.0"', '"0.4.2"'));
  writeFileSync(
    spec,
    library.replace("{ open: { type: boolean } }", "{ open: { type: boolean }, since: { type: string } }"),
  );
  file(path.join(folder, "out/books/src"), "stray.ts", "");
  writeFileSync(path.join(folder, "out/books/README.md"), "");
  const before = snapshot(path.join(folder, "out"));
  const check = run([...generate, "--check"], folder);
  expect(check.code).toBe(1);
  expect(check.stdout.trimEnd().split("\n")).toEqual([
    "changed: out/books/README.md",
    "left over: out/books/src/stray.ts",
    "changed: out/shop-settings/README.md",
    "changed: out/shop-settings/openapi.json",
    "changed: out/shop-settings/src/types.ts",
    "2 packages with 11 operations; 5 files in out would change: run `pnpm generate --spec`",
  ]);
  expect(snapshot(path.join(folder, "out"))).toEqual(before);
});

test("the report has one row an operation", () => {
  const { packages, operations } = JSON.parse(readFileSync(path.join(folder, "report.json"), "utf8"));
  expect(packages).toEqual([
    { name: "@restflare/books", tag: "Books" },
    { name: "@restflare/shop-settings", tag: "Shop settings" },
  ]);
  expect(operations).toHaveLength(11);
  expect(operations[0]).toEqual({
    method: "get",
    path: "/branches/{branch_id}/books",
    operationId: "listBooks",
    package: "@restflare/books",
    call: "books.index",
    args: ["options"],
  });
});

test.each([
  [["--spec", "library.yaml"], "generate: --spec needs --out <folder> beside it"],
  [["--out", "out"], "generate: --out needs --spec <file or URL> beside it"],
  [["--sepc", "x"], "generate: unknown option '--sepc' (Did you mean --spec?); see --help"],
  [["--spec", "none.yaml", "--out", "fresh"], "none.yaml: there is no such file; check the name"],
])("%j is refused in one line, and nothing is written", { timeout: 30_000 }, (args, message) => {
  const before = snapshot(folder);
  expect(run(args, folder)).toEqual({ code: 1, stdout: "", stderr: `${message}\n` });
  expect(snapshot(folder)).toEqual(before);
});

test("--help", { timeout: 30_000 }, () => {
  expect(run(["--help"], folder)).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.stringContaining("--report <file>"),
  });
  expect(run(["--help"], folder).stdout.replace(/\s+/g, " ")).toContain(
    "--move queues:queues.messages.pull --to queues.messages.take",
  );
});
