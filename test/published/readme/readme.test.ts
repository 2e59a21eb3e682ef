import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Block, blocksOf } from "@restflare/test-harness/blocks";
import { expect, test } from "vitest";
import { packageFolders } from "../../../scripts/run/suites.mjs";
import { sitePages } from "./guides.js";
import { typeCheck } from "./type-check.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const ofPackages = packageFolders(root).flatMap((folder) =>
  ["README.md", "CALLS.md"].map((page) => relative(root, join(folder, page))),
);
const readmes = ["README.md", ...ofPackages.filter((readme) => existsSync(join(root, readme)))];
const written = sitePages().map((file) => relative(root, file));
const pages = [...readmes, ...written];
const generated = readmes.filter((readme) => /^packages\/api\/[^/]+\/README\.md$/.test(readme));

// A package's block stands in its own folder, where it sees what its users see. The root's, core's and the site's stand here:
// they show packages that core and the site do not depend on.
const folderOf = (page: string) =>
  ["README.md", "packages/core/README.md", ...written].includes(page) ? HERE : join(root, dirname(page));

interface Placed extends Block {
  readonly page: string;
  readonly file: string;
}
const blocks: Placed[] = pages.flatMap((page) =>
  blocksOf(readFileSync(join(root, page), "utf8")).map((block) => {
    const name = `${page.replaceAll("/", "-")}-line-${block.line}.ts`;
    return { ...block, page, file: join(folderOf(page), name) };
  }),
);
const complaints = typeCheck(new Map(blocks.map(({ file, source }) => [file, `${source}export {};\n`])));

test.each(readmes)("%s has a TypeScript block", (readme) => {
  expect(blocks.some(({ page }) => page === readme)).toBe(true);
});

test.each(generated)("%s has 60 to 150 lines", (readme) => {
  const lines = readFileSync(join(root, readme), "utf8").split("\n").length - 1;
  expect(lines).toBeGreaterThanOrEqual(60); // one call is soon told
  expect(lines).toBeLessThanOrEqual(150);
});

test("every generated package has a README", () => {
  expect(generated.length).toBeGreaterThan(0);
  expect(generated.map((readme) => join(root, dirname(readme)))).toEqual(
    packageFolders(root).filter((folder) => dirname(folder) === join(root, "packages/api")),
  );
});

test.each(blocks)("the block at $page:$line type-checks", ({ page, file, line, preludeLines }) => {
  const found = complaints
    .filter((complaint) => complaint.file === file)
    .map((complaint) => `${page}:${line + complaint.line - 1 - preludeLines} ${complaint.text}`);
  expect(found).toEqual([]);
});
