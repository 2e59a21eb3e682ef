import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page, with what is asked of it here. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** A page as it was built. */
export interface Page {
  /** Its file, from the folder of the site. */
  file: string;
  /** The path that it is served at, from the folder of the site: `reference/zones/`. */
  path: string;
  tags: Tag[];
}

export function pagesIn(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => pageOf(folder, join(folder, name)));
}

function pageOf(folder: string, full: string): Page {
  const file = relative(folder, full).split(sep).join("/");
  return { file, path: file.replace(/(^|\/)index\.html$/, "$1"), tags: tagsOf(readFileSync(full, "utf8")) };
}

function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node)
      tags.push({
        name: node.tagName,
        attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      });
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return tags;
}
