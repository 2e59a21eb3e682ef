import type { PackagePlan } from "../plan/model.js";
import { sizeText } from "./packages-table.js";

/** Packages that belong together, as people know them. */
export interface PackageGroup {
  name: string;
  slugs: readonly string[];
}

const INTRODUCTION = [
  "Each is a package of npm: `npm install @restflare/core @restflare/zones`. The size is what it adds to an application,",
  "minified, core not counted. What has no package is one call away, as [the README](../../README.md#ten-common-tasks) shows.",
  "",
  "Everything in this folder is written by `pnpm generate`.",
].join("\n");

/** The page beside the packages: what each is for and how large it is, from the row of each. What is in no group comes last. */
export function packagesIndex(groups: readonly PackageGroup[], rows: ReadonlyMap<string, string>): string {
  const grouped = new Set(groups.flatMap(({ slugs }) => slugs));
  const others = { name: "Others", slugs: [...rows.keys()].filter((slug) => !grouped.has(slug)).sort() };
  const parts = [...groups, others].flatMap(({ name, slugs }) => {
    const own = slugs.flatMap((slug) => rows.get(slug) ?? []);
    return own.length > 0 ? [table(name, own)] : [];
  });
  return `# The packages\n\n${INTRODUCTION}\n\n${parts.join("\n")}`;
}

/** Not aligned with its neighbours, so that a package changes no line but its own. */
export function indexRow(one: PackagePlan): string {
  const text = one.description || one.tag;
  const size = sizeText(one).replace(" ", "&nbsp;");
  return `| [${one.slug}](${one.slug}/README.md) | ${text.replace(/\s+/g, " ").replaceAll("|", "\\|")} | ${size} |`;
}

const table = (title: string, rows: readonly string[]): string =>
  `## ${title}\n\n| Package | What it is for | Size |\n| --- | --- | ---: |\n${rows.join("\n")}\n`;
