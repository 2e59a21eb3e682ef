import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { updater } from "../../src/write/update.js";
import { file, snapshot, temporaryFolder } from "../support/temporary.js";

const generated = JSON.stringify({ restflare: { generated: true } });
const base = temporaryFolder();
let folder = "";
let count = 0;

beforeEach(() => {
  count += 1;
  folder = path.join(base, String(count));
  put("pets/package.json", generated);
  put("pets/src/index.ts", "old");
});

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  file(folder, name, text);
}

const pets = (text: string) => ({
  slug: "pets",
  files: new Map([
    ["package.json", generated],
    ["src/index.ts", text],
  ]),
});

test("until all of it is written, the old packages stay whole", async () => {
  const before = snapshot(path.join(folder, "pets"));
  const update = updater(folder);
  await update.add(pets("new"), true);
  expect(snapshot(path.join(folder, "pets"))).toEqual(before);
  await update.discard();
  expect(Object.keys(snapshot(folder))).toEqual(["pets/package.json", "pets/src/index.ts"]);
});

test("only what changed is touched", async () => {
  const update = updater(folder);
  await update.add(pets("new"), true);
  const { ino } = statSync(path.join(folder, "pets/package.json"));
  expect(await update.finish(true)).toEqual([{ kind: "changed", file: "pets/src/index.ts" }]);
  await update.discard();
  expect(statSync(path.join(folder, "pets/package.json")).ino).toBe(ino);
  expect(snapshot(folder)["pets/src/index.ts"]).toBe("new");
});

test("left-overs go, also whole packages; what is not the generator's stays", async () => {
  for (const name of [
    "pets/CHANGELOG.md",
    "pets/dist/index.js",
    "pets/node_modules/a/index.js",
    "pets/.turbo/log",
  ])
    put(name, "");
  put("pets/src/old/deep.ts", "");
  put("gone/package.json", generated);
  put("core/package.json", "{}");
  put("notes/todo.txt", "");
  const update = updater(folder);
  await update.add(pets("old"), true);
  expect(await update.finish(true)).toEqual([
    { kind: "left over", file: "pets/src/old/deep.ts" },
    { kind: "left over", file: "gone/package.json" },
  ]);
  expect(existsSync(path.join(folder, "pets/src/old"))).toBe(false);
  expect(Object.keys(snapshot(folder))).toEqual([
    "core/package.json",
    "notes/todo.txt",
    "pets/.turbo/log",
    "pets/CHANGELOG.md",
    "pets/dist/index.js",
    "pets/node_modules/a/index.js",
    "pets/package.json",
    "pets/src/index.ts",
  ]);
});

test("a hand-written package is never touched", async () => {
  put("pets/package.json", "{}");
  const update = updater(folder);
  await expect(update.add(pets("new"), true)).rejects.toThrow(
    "pets: is written by hand, and the generator has a package of that name; rename one of them",
  );
  expect(snapshot(folder)["pets/src/index.ts"]).toBe("old");
});
