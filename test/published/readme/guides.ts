import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../packages/site/src/content/docs/guides", import.meta.url));

/** The guides of the site that are written as Markdown, in the order of their names. */
export function guideFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => join(FOLDER, name));
}
