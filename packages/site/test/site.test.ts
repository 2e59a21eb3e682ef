import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackagePage } from "@restflare/generator";
import { expect, it } from "vitest";
import { pagesIn } from "../check/html.js";
import { brokenLinks, doubleAnchors, loadedFromElsewhere } from "../check/links.js";
import { MOST, sizeOf } from "../check/sizes.js";
import { SMALL } from "./support/build.js";

// On a small build, which is served under a path.

const pages = pagesIn(SMALL.folder);
const pageAt = (path: string) => pages.find((page) => page.path === path);
const dataOf = (slug: string): PackagePage =>
  JSON.parse(readFileSync(join(SMALL.data, "packages", `${slug}.json`), "utf8"));
const read = (file: string) => readFileSync(join(SMALL.folder, file), "utf8");

it("has a page for each package, a list of them, a start page, and one for what is not there", () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "",
      "404.html",
      "reference/",
      ...SMALL.slugs.map((slug) => `reference/${slug}/`),
    ]),
  );
});

it("has no link that leads nowhere", () => {
  expect(brokenLinks({ ...SMALL, pages })).toEqual([]);
});

it("has no two places of one name in a page", () => {
  expect(doubleAnchors(pages)).toEqual([]);
});

it("loads nothing from elsewhere", () => {
  expect(loadedFromElsewhere(pages)).toEqual([]);
});

it.each(SMALL.slugs)(
  "has a section for each call of %s, with the call as its anchor, and a playground",
  (slug) => {
    const { tags } = pageAt(`reference/${slug}/`) ?? { tags: [] };
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    const played = tags
      .filter(({ name }) => name === "restflare-playground")
      .map(({ attributes }) => [attributes.get("data-package"), attributes.get("data-call")]);
    const calls = dataOf(slug).resources.flatMap((resource) => resource.calls.map(({ call }) => call));
    expect(calls.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(calls));
    expect(played).toEqual(calls.map((call) => [slug, call]));
  },
);

it("has a place for each type, and for each id that decides what a call takes", () => {
  const { tags } = pageAt("reference/zone-settings/") ?? { tags: [] };
  const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
  const { types } = dataOf("zone-settings");
  expect(ids).toEqual(expect.arrayContaining([...types.map(({ name }) => name), "zoneSettings.update/ssl"]));
});

it.each(pages.map(({ file }) => file))("%s is transferred in few bytes", (file) => {
  const page = pages.find((one) => one.file === file);
  const size = page ? sizeOf(page, SMALL) : 0;
  expect(size).toBeGreaterThan(5000);
  expect(size).toBeLessThan(MOST);
});

it("has each page as Markdown too", () => {
  const text = read("reference/access-service-tokens.md");
  expect(text).toContain("# @restflare/access-service-tokens\n");
  expect(text).toContain("### accessServiceTokens.rotate(id, { params, body })\n");
  expect(text).toContain("- Secret: `client_secret`");
  expect(text).toContain("`POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate`");
  expect(text).toContain("- `account_id`: `string` (in `params`, required)");
  expect(text).not.toMatch(/undefined\]|\[object|\n{3}/);
});

it("says to programs that read which pages there are", () => {
  const links = [...read("llms.txt").matchAll(/\]\(\/docs\/([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(links).toEqual(expect.arrayContaining(SMALL.slugs.map((slug) => `reference/${slug}.md`)));
  for (const link of links) expect(read(link)).not.toBe("");
  expect(read("llms-full.txt")).toContain("# @restflare/zones\n");
});

it("says what is dangerous, secret, old or a list", () => {
  const text = read("reference/zones.md");
  expect(text).toMatch(/### zones\.delete\(id\)[^#]*- Deletes\n/);
  expect(text).toMatch(/### zones\.index\(\)[^#]*- Read page by page\n/);
});
