import Table from "cli-table3";
import { PLAIN, trimmed } from "../base/plain-table.js";
import { gravest, grouped, isDocumentOnly, type Subject } from "./group.js";
import type { PackageDiff } from "./packages.js";
import { LEVELS, type Level } from "./rules.js";

const STEP: Record<Level, string> = { breaking: "major", additive: "minor", invisible: "patch" };

/** A table for each package, one line for those of which only the document has changed, and the totals by class. */
export function printed(diffs: readonly PackageDiff[], packages: number): string {
  if (diffs.length === 0)
    return `nothing that a caller can see has changed in ${packages} ${packages === 1 ? "package" : "packages"}\n`;
  const tables = diffs.filter((diff) => !isDocumentOnly(diff)).map(packageTable);
  const line = documentsLine(diffs.filter(isDocumentOnly).map(({ name }) => name));
  return `${[...tables, ...line].join("\n")}\n${totalsTable(diffs, packages)}`;
}

function packageTable({ name, kind, changes }: PackageDiff): string {
  const table = new Table(PLAIN);
  for (const { level, text, advice, subjects } of grouped(changes)) {
    const [first = { name: "the package" }, ...more] = subjects;
    const row = (one: Subject): string[] => [one.name, one.operation ?? ""];
    // Rows of their own: cli-table3 measures a cell of many lines anew for each of them.
    table.push([level, ...row(first), text, advice], ...more.map((one) => ["", ...row(one), "", ""]));
  }
  const title = kind === "changed" ? name : `${name} (${kind})`;
  return `${title}\n${trimmed(table.toString())}\n`;
}

/** With a few of their names: --json has them all. */
function documentsLine(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const [shown, rest] = [names.slice(0, 3), names.length - 3];
  const all = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return [`only the openapi.json of ${all} has other details\n`];
}

export interface Totals {
  changes: Record<Level, number>;
  /** By the gravest change in each. */
  packages: Record<Level, number> & { untouched: number; new: number; gone: number };
}

export function totalsOf(diffs: readonly PackageDiff[], packages: number): Totals {
  const all = diffs.flatMap(({ changes }) => changes);
  const of = (count: (level: Level) => number): Record<Level, number> => ({
    breaking: count("breaking"),
    additive: count("additive"),
    invisible: count("invisible"),
  });
  return {
    changes: of((level) => all.filter((change) => change.level === level).length),
    packages: {
      ...of((level) => diffs.filter(({ changes }) => gravest(changes) === level).length),
      untouched: packages - diffs.length,
      new: diffs.filter(({ kind }) => kind === "new").length,
      gone: diffs.filter(({ kind }) => kind === "gone").length,
    },
  };
}

function totalsTable(diffs: readonly PackageDiff[], packages: number): string {
  const totals = totalsOf(diffs, packages);
  const table = new Table(PLAIN);
  table.push(["class", "changes", "packages"]);
  for (const level of LEVELS) {
    table.push([`${level} (${STEP[level]})`, String(totals.changes[level]), String(totals.packages[level])]);
  }
  table.push(["untouched", "", String(totals.packages.untouched)]);
  return `${trimmed(table.toString())}\n`;
}
