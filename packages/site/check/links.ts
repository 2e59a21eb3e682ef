import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "./html.js";

/** Where elements lead, or what they load. */
const LINKS = ["href", "src", "data-from", "data-entries"];

interface Site {
  folder: string;
  /** The path that it is served under, `/` or `/docs`. */
  base: string;
  pages: readonly Page[];
}

/** Every link of a page, or what it loads, that leads nowhere: to no file, or to no place in a page. A line each. */
export function brokenLinks({ folder, base, pages }: Site): string[] {
  const root = base.replace(/\/$/, "");
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const whyBroken = (from: Page, link: string): string | undefined => {
    const { origin, pathname, hash } = new URL(link, `http://site${root}/${from.path}`);
    if (origin !== "http://site") return undefined;
    if (!`${pathname}/`.startsWith(`${root}/`)) return "is outside of the site";
    const path = decodeURIComponent(pathname.slice(root.length + 1));
    const there = anchors.get(path);
    if (!there && !isFile(join(folder, path))) return "leads to no file";
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor === "" || !there || there.has(anchor) ? undefined : "leads to no place in that page";
  };
  return pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const why = whyBroken(page, link);
      return why === undefined ? [] : [`${page.file}: ${link} ${why}`];
    }),
  );
}

function linksOf({ tags }: Page): string[] {
  const all = tags.flatMap(({ attributes }) => LINKS.flatMap((name) => attributes.get(name) ?? []));
  return [...new Set(all)];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const anchorsOf = ({ tags }: Page): Set<string> =>
  new Set(tags.flatMap(({ attributes }) => attributes.get("id") ?? []));

/** What a page has two of: a link to it would lead to the first. */
export function doubleAnchors(pages: readonly Page[]): string[] {
  return pages.flatMap(({ file, tags }) => {
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `${file}: #${id}`);
  });
}

/** What a browser would load of another host when it shows a page. A line each. */
export function loadedFromElsewhere(pages: readonly Page[]): string[] {
  return pages.flatMap(({ file, tags }) =>
    tags.flatMap(({ name, attributes }) => {
      const link = name === "link" ? loadedBy(attributes) : attributes.get("src");
      return link !== undefined && /^(https?:)?\/\//.test(link) ? [`${file}: ${link}`] : [];
    }),
  );
}

/** A `canonical` or an `alternate` is not fetched. */
const loadedBy = (attributes: ReadonlyMap<string, string>): string | undefined =>
  /stylesheet|preload|icon|manifest|dns-prefetch|preconnect/.test(attributes.get("rel") ?? "")
    ? attributes.get("href")
    : undefined;
