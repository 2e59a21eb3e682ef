import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { generate } from "../../src/run/pipeline.js";
import { OPENAPI, ROOT } from "../support/project.js";
import { temporaryFolder } from "../support/temporary.js";

const base = temporaryFolder();
let folder = "";
let count = 0;

beforeEach(() => {
  folder = path.join(base, String(count++));
  mkdirSync(folder);
});

const NAMES = [
  "components.yaml",
  "user.yaml",
  "user.differences.yaml",
  "queues.yaml",
  "queues.differences.yaml",
];

function project() {
  const documents = path.join(folder, "openapi");
  mkdirSync(documents);
  for (const name of NAMES) copyFileSync(path.join(OPENAPI, name), path.join(documents, name));
  copyFileSync(path.join(ROOT, "LICENSE"), path.join(folder, "LICENSE"));
  return { root: folder, documents, packages: path.join(folder, "api") };
}

test("a package that is dropped goes with its document and what stands beside it", async () => {
  const around = { project: project() };
  await generate({}, around);
  const { dropped } = await generate({ drop: "queues" }, around);
  const { documents, packages } = around.project;
  expect(dropped).toEqual(
    ["queues.differences.yaml", "queues.yaml"].map((name) => path.join(documents, name)),
  );
  expect(readdirSync(documents).sort()).toEqual([
    "components.yaml",
    "names.json",
    "user.differences.yaml",
    "user.yaml",
  ]);
  expect(readdirSync(packages).filter((name) => !name.includes("."))).toEqual(["user"]);
  expect(readFileSync(path.join(packages, "README.md"), "utf8")).not.toContain("queues");
  expect(readFileSync(path.join(documents, "names.json"), "utf8")).not.toContain("queues");
});

test("--drop --check removes nothing, and names what would go", async () => {
  const around = { project: project() };
  await generate({}, around);
  const { dropped, changes } = await generate({ drop: "queues", check: true }, around);
  expect(dropped).toHaveLength(2);
  expect(changes).toContainEqual({ kind: "left over", file: "queues/package.json" });
  expect(existsSync(path.join(around.project.documents, "queues.yaml"))).toBe(true);
});
