import Table from "cli-table3";
import { PLAIN, trimmed } from "../base/plain-table.js";
import type { Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";
import type { Claimed } from "./claims.js";
import type { Catalogue } from "./model.js";

/** The groups with their numbers; `written` are the operations that have a summary by hand, as `nameOf` calls them. */
export function tableOf(catalogue: Catalogue, { operations }: Claimed, written: ReadonlySet<string>): string {
  const rows = catalogue.groups.map(({ name, packages }) => {
    const all = packages.flatMap(({ slug }) => operations.get(slug) ?? []);
    const byHand = all.filter((placed) => written.has(nameOf(placed))).length;
    return { name, numbers: [packages.length, all.length, byHand, all.length - byHand] };
  });
  const sums = [0, 1, 2, 3].map((i) => rows.reduce((sum, { numbers }) => sum + (numbers[i] ?? 0), 0));
  const table = new Table({
    ...PLAIN,
    head: ["group", "packages", "operations", "by hand", "composed"],
    colAligns: ["left", "right", "right", "right", "right"],
  });
  for (const { name, numbers } of [...rows, { name: "all", numbers: sums }]) table.push([name, ...numbers]);
  return `${trimmed(table.toString())}\n`;
}

export const nameOf = ({ method, path }: Pick<Placed, "method" | "path">): string =>
  `${method.toUpperCase()} ${blank(path)}`;
