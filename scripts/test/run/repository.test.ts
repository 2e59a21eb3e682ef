import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import getReleasePlan from "@changesets/get-release-plan";
import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");

it("lints every hand-written package", () => {
  const { config } = ts.parseConfigFileTextToJson("biome.jsonc", read("biome.jsonc"));
  const linted = (config.files.includes as string[]).filter((glob) => /^packages\/[^/*]+$/.test(glob));
  expect(linted.map((glob) => glob.replace("packages/", ""))).toEqual(handWritten());
});

it("has a lockfile that any registry serves", () => {
  expect(read("pnpm-lock.yaml")).not.toMatch(/https?:|tarball/);
});

it("has changesets that can be read, and that name packages which there are", async () => {
  const { changesets } = await getReleasePlan(root);
  const files = readdirSync(`${root}.changeset`).filter((name) => /\.md$/.test(name) && name !== "README.md");
  expect(changesets.map(({ id }) => `${id}.md`).sort()).toEqual(files.sort());
});

it.each(publishable())("packages/%s says where it comes from, as provenance asks", (folder) => {
  expect(JSON.parse(read(`packages/${folder}/package.json`))).toMatchObject({
    license: "MIT",
    repository: { ...JSON.parse(read("package.json")).repository, directory: `packages/${folder}` },
  });
});

/** The folders of what goes to the registry. */
function publishable(): string[] {
  return readdirSync(`${root}packages`)
    .filter((folder) => existsSync(`${root}packages/${folder}/package.json`))
    .filter((folder) => !JSON.parse(read(`packages/${folder}/package.json`)).private);
}

/** The packages whose folder the generator does not own. */
function handWritten(): string[] {
  return readdirSync(`${root}packages`)
    .filter((folder) => existsSync(`${root}packages/${folder}/package.json`))
    .filter((folder) => !JSON.parse(read(`packages/${folder}/package.json`)).restflare?.generated)
    .sort();
}
