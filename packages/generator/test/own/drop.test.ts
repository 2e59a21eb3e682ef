import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { stillNaming } from "../../src/run/naming.js";
import { generate } from "../../src/run/pipeline.js";
import { OPENAPI, ROOT } from "../support/project.js";
import { file, temporaryFolder } from "../support/temporary.js";

const base = temporaryFolder();
let folder = "";
let count = 0;

beforeEach(() => {
  folder = path.join(base, String(count++));
  mkdirSync(folder);
});

const NAMES = [
  "audit-logs.yaml",
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
  return { root: folder, documents, packages: path.join(folder, "api"), suites: path.join(folder, "suites") };
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
    "audit-logs.yaml",
    "components.yaml",
    "names",
    "user.differences.yaml",
    "user.yaml",
  ]);
  expect(readdirSync(packages).filter((name) => !name.includes("."))).toEqual(["user"]);
  expect(readFileSync(path.join(packages, "README.md"), "utf8")).not.toContain("queues");
  expect(readdirSync(path.join(documents, "names"))).toEqual(["user.json"]);
});

test("--drop --check removes nothing, and names what would go", async () => {
  const around = { project: project() };
  await generate({}, around);
  const { dropped, changes } = await generate({ drop: "queues", check: true }, around);
  expect(dropped).toHaveLength(2);
  expect(changes).toContainEqual({ kind: "left over", file: "queues/package.json" });
  expect(existsSync(path.join(around.project.documents, "queues.yaml"))).toBe(true);
});

/** The project in a repository of its own, with package.json files that depend on the package. */
async function repository(dependents: Record<string, object>) {
  const around = { project: project() };
  spawnSync("git", ["init", "--quiet", folder]);
  await generate({}, around);
  for (const [place, more] of Object.entries(dependents)) {
    mkdirSync(path.join(folder, place), { recursive: true });
    const manifest = { ...more, devDependencies: { "@restflare/queues": "workspace:*" } };
    file(path.join(folder, place), "package.json", JSON.stringify(manifest));
  }
  return around;
}

test("its own suite goes with it, and a list of every package does not keep it", async () => {
  const around = await repository({ "suites/queues": {}, readme: { restflare: { everyPackage: true } } });
  file(folder, "pnpm-lock.yaml", "packages: { '@restflare/queues': {} }\n");
  file(folder, "notes.md", "See @restflare/queues.\n");
  const { dropped } = await generate({ drop: "queues" }, around);
  expect(dropped).toContain(path.join(folder, "suites/queues"));
  expect(existsSync(path.join(folder, "suites/queues"))).toBe(false);
  expect(stillNaming("@restflare/queues", around.project.packages)).toEqual([path.join(folder, "notes.md")]);
});

test("a package that another of the workspace depends on stays, and nothing is written", async () => {
  const around = await repository({ "suites/queues": {}, "suites/wire": {}, app: {} });
  await expect(generate({ drop: "queues" }, around)).rejects.toThrow(
    /^--drop: \S+app[\\/]package\.json, \S+suites[\\/]wire[\\/]package\.json depend on @restflare\/queues, and nothing could be installed without it; take it out there first, with what uses it, and say --drop again$/,
  );
  for (const one of ["openapi/queues.yaml", "suites/queues/package.json", "api/queues/package.json"])
    expect(existsSync(path.join(folder, one))).toBe(true);
});
