import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
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

/** The packages whose folder the generator does not own. */
function handWritten(): string[] {
  return readdirSync(`${root}packages`)
    .filter((folder) => existsSync(`${root}packages/${folder}/package.json`))
    .filter((folder) => !JSON.parse(read(`packages/${folder}/package.json`)).restflare?.generated)
    .sort();
}
