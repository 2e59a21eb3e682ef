import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import getReleasePlan from "@changesets/get-release-plan";
import { expect, it } from "vitest";
import { readJson } from "../../run/json.mjs";
import { packageFolders, suites, testFolders } from "../../run/suites.mjs";
import { CHECKS, suitesFor } from "../../run/test.mjs";
import { planTasks } from "../../run/turbo.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");

it("has a lockfile that any registry serves", () => {
  expect(read("pnpm-lock.yaml")).not.toMatch(/https?:\/\/|tarball:/);
});

it("has changesets that can be read, and that name packages which there are", async () => {
  const { changesets } = await getReleasePlan(root);
  const files = readdirSync(`${root}.changeset`).filter((name) => /\.md$/.test(name) && name !== "README.md");
  expect(changesets.map(({ id }) => `${id}.md`).sort()).toEqual(files.sort());
});

it.each(publishable())("%s says where it comes from, as provenance asks", (folder) => {
  expect(readJson(join(root, folder, "package.json"))).toMatchObject({
    license: "MIT",
    repository: { ...JSON.parse(read("package.json")).repository, directory: folder },
  });
});

it.each(["readme", "tarballs"])("the suite %s reads every package", (suite) => {
  const names = publishable().map((folder) => readJson(join(root, folder, "package.json")).name as string);
  const { devDependencies, restflare } = JSON.parse(read(`test/published/${suite}/package.json`));
  expect(restflare).toEqual({ everyPackage: true });
  expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(names));
});

it("looks whether a package is older than its document, also where that package alone is tested", () => {
  const tasks = planTasks(root, [...CHECKS, ...suites(root), "--filter=@restflare/zones"]);
  const ids = tasks.map(({ taskId }) => taskId);
  expect(ids).toEqual(
    expect.arrayContaining(["@restflare/zones#test:contract", "@restflare/scripts#generate:check"]),
  );
  expect(ids).not.toContain("@restflare/scripts#test");
});

it("leaves a package's contract test to the suite of its group, where nobody asks for the package itself", () => {
  expect(suitesFor(root, ["--force"])).not.toContain("test:contract");
  expect(suitesFor(root, ["--filter=@restflare/zones"])).toContain("test:contract");
});

it("has every generated package in the suite of one group", () => {
  const groups = testFolders(root).flatMap(
    (folder) => readJson(join(folder, "package.json")).restflare?.packages ?? [],
  );
  const generated = packageFolders(root).filter((folder) =>
    relative(root, folder).startsWith(join("packages", "api")),
  );
  expect(groups.sort()).toEqual(generated.map((folder) => basename(folder)).sort());
});

/** The folders of what goes to the registry, as they are called in the repository. */
function publishable(): string[] {
  return packageFolders(root)
    .filter((folder) => readJson(join(folder, "package.json")).private === undefined)
    .map((folder) => relative(root, folder));
}
