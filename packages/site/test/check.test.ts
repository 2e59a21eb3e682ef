import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { pagesIn } from "../check/html.js";
import { brokenLinks, doubleAnchors, loadedFromElsewhere } from "../check/links.js";
import { sizeOf } from "../check/sizes.js";

// That what looks at a built site can find something.

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "restflare-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const brokenIn = (html: string, base = "/") => {
  const folder = siteOf({ "index.html": html, "a/index.html": '<h1 id="here">', "a.md": "a" });
  return brokenLinks({ folder, base, pages: pagesIn(folder) });
};

it.each([
  ['<a href="/a/">', []],
  ['<a href="a/#here">', []],
  ['<a href="/a.md">', []],
  ['<a href="https://elsewhere.example/x">', []],
  ['<a href="#">', []],
  ['<a href="/b/">', ["index.html: /b/ leads to no file"]],
  ['<a href="/a">', ["index.html: /a leads to no file"]],
  ['<a href="/a/#there">', ["index.html: /a/#there leads to no place in that page"]],
  ['<a href="#there">', ["index.html: #there leads to no place in that page"]],
  ['<img src="/x.png">', ["index.html: /x.png leads to no file"]],
])("%s", (html, found) => {
  expect(brokenIn(html)).toEqual(found);
});

it("a link that forgets the path which the site is served under leads outside", () => {
  expect(brokenIn('<a href="/docs/a/">', "/docs")).toEqual([]);
  expect(brokenIn('<a href="/a/">', "/docs")).toEqual(["index.html: /a/ is outside of the site"]);
});

it("two places of one name are found", () => {
  const folder = siteOf({ "index.html": '<i id="a"></i><i id="b"></i><i id="a"></i>' });
  expect(doubleAnchors(pagesIn(folder))).toEqual(["index.html: #a"]);
});

it("a script, a font or a picture of another host is found, and a link there is none", () => {
  const folder = siteOf({
    "index.html":
      '<link rel="stylesheet" href="https://fonts.example/a.css"><script src="//cdn.example/a.js"></script>' +
      '<a href="https://elsewhere.example">there</a><img src="/own.png">',
  });
  expect(loadedFromElsewhere(pagesIn(folder))).toEqual([
    "index.html: https://fonts.example/a.css",
    "index.html: //cdn.example/a.js",
  ]);
});

it("the size of a page is that of all that it loads at once", () => {
  const random = Array.from({ length: 3000 }, (_, i) => Math.sin(i)).join("");
  const files = {
    "_astro/a.js": 'import"./b.js";const later=()=>import("./c.js");',
    "_astro/b.js": `//${random}`,
    "_astro/c.js": `//${random}${random.slice(7)}`,
  };
  const size = (html: string) => {
    const folder = siteOf({ ...files, "index.html": html });
    return pagesIn(folder).map((page) => sizeOf(page, { folder, base: "/" }))[0] ?? 0;
  };
  const alone = size("<p>");
  const loading = size('<script type="module" src="/_astro/a.js"></script>');
  expect(alone).toBeLessThan(100);
  expect(loading).toBeGreaterThan(20_000);
  expect(loading).toBeLessThan(40_000);
});
