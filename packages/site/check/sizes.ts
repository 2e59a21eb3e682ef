import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "./html.js";

/** What a page may cost who opens it, in bytes, compressed: itself with all styles and scripts. */
export const MOST = 150_000;

interface Site {
  folder: string;
  base: string;
}

/** How many bytes are transferred when a page is opened for the first time. */
export function sizeOf({ file, tags }: Page, site: Site): number {
  const loaded = tags.flatMap(({ name, attributes }) => {
    if (name === "script") return attributes.get("src") ?? [];
    return name === "link" && /stylesheet|modulepreload|icon/.test(attributes.get("rel") ?? "")
      ? (attributes.get("href") ?? [])
      : [];
  });
  const files = new Set<string>();
  for (const one of loaded)
    addWithImports(one.slice(site.base.replace(/\/$/, "").length + 1), site.folder, files);
  return [file, ...files].reduce(
    (sum, one) => sum + gzipSync(readFileSync(join(site.folder, one))).length,
    0,
  );
}

/** A script, and what it imports at once. */
function addWithImports(file: string, folder: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith(".js")) return;
  const code = readFileSync(join(folder, file), "utf8");
  for (const [, name = ""] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g))
    addWithImports(join(file, "..", name), folder, files);
}
