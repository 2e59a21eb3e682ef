import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../packages/site/src/content/docs", import.meta.url));

/** The pages of the site that somebody wrote, in the order of their names. */
export function sitePages(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => join(FOLDER, name));
}

export const guideFiles = (): string[] => sitePages().filter((page) => basename(dirname(page)) === "guides");
