import type { schema } from "@stryker-mutator/api/core";
import type { Accepted } from "./accepted.js";
import type { Subject } from "./subjects.js";

/** A mutant that no test noticed. */
export interface Survivor {
  /** In `src`. */
  file: string;
  line: number;
  before: string;
  after: string;
}

/** What became of the mutants of a file. */
export interface Row {
  file: string;
  noticed: number;
  survived: number;
  accepted: number;
}

export interface Judgement {
  rows: Row[];
  /** Neither noticed nor accepted. */
  survivors: Survivor[];
  /** Why the run has failed; none if it has not. */
  complaints: string[];
}

/** Judges a run: of a whole package or a sample of it, or of some files, for which alone it then speaks. */
export function judge(
  { files }: Pick<schema.MutationTestResult, "files">,
  accepted: readonly Accepted[],
  { name: subject, goals, isWhole }: Pick<Subject, "name" | "goals"> & { isWhole: boolean },
): Judgement {
  const open = [...accepted];
  const rows: Row[] = [];
  const survivors: Survivor[] = [];
  const complaints: string[] = [];
  for (const [name, { source, mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = name.replace(/^src\//, "");
    const row: Row = { file, noticed: 0, survived: 0, accepted: 0 };
    for (const mutant of mutants) {
      if (mutant.status === "Killed" || mutant.status === "Timeout") row.noticed += 1;
      // one that only costs time runs into the limit on a busy machine, and survives on an idle one
      if (mutant.status === "Timeout") drop(open, { file, ...changeOf(source, mutant) });
      if (mutant.status === "Ignored") {
        complaints.push(
          `${file}:${mutant.location.start.line} is left out by a comment; say it in mutants.md`,
        );
      }
      if (mutant.status !== "Survived" && mutant.status !== "NoCoverage") continue;
      const survivor = { file, line: mutant.location.start.line, ...changeOf(source, mutant) };
      if (drop(open, survivor)) {
        row.accepted += 1;
      } else {
        survivors.push(survivor);
        row.survived += 1;
      }
    }
    if (row.noticed + row.survived + row.accepted > 0) rows.push(row);
  }
  const known = new Set(rows.map(({ file }) => file));
  for (const { file, before, after } of open) {
    if (isWhole || known.has(file))
      complaints.push(`mutants.md, ${file}: no mutant survives as "${before}" -> "${after}"; take it out`);
  }
  for (const row of rows) {
    if (scoreOf(row) < goals.file)
      complaints.push(`${row.file}: ${percent(scoreOf(row))} is less than ${goals.file} %`);
  }
  const all = scoreOf(total(rows));
  if (isWhole && all < goals.all) complaints.push(`${subject}: ${percent(all)} is less than ${goals.all} %`);
  return { rows, survivors, complaints };
}

/** All rows as one. */
export function total(rows: readonly Row[]): Row {
  const sum: Row = { file: "all", noticed: 0, survived: 0, accepted: 0 };
  for (const { noticed, survived, accepted } of rows) {
    sum.noticed += noticed;
    sum.survived += survived;
    sum.accepted += accepted;
  }
  return sum;
}

/** Per cent of what is to be noticed; what is accepted does not count. */
export function scoreOf({ noticed, survived }: Row): number {
  return noticed + survived === 0 ? 100 : (100 * noticed) / (noticed + survived);
}

/** Rounded down, so that 89.96 does not read as 90. */
export function percent(score: number): string {
  return `${(Math.floor(score * 10) / 10).toFixed(1)} %`;
}

/** Takes a change out of those that are accepted; whether it was one. */
function drop(open: Accepted[], change: Change): boolean {
  const at = open.findIndex((one) => isSame(one, change));
  if (at >= 0) open.splice(at, 1);
  return at >= 0;
}

type Change = Pick<Accepted, "file" | "before" | "after">;

function isSame(one: Accepted, other: Change): boolean {
  return one.file === other.file && one.before === other.before && one.after === other.after;
}

/** The line that is changed, before and after: of several lines the first, and the changed ones drawn into it. */
function changeOf(
  source: string,
  { location, replacement = "" }: schema.MutantResult,
): { before: string; after: string } {
  const lines = source.split("\n");
  const { start, end } = location;
  const first = lines[start.line - 1] ?? "";
  const last = lines[end.line - 1] ?? "";
  const after = first.slice(0, start.column - 1) + replacement + last.slice(end.column - 1);
  return { before: first.trim(), after: after.replace(/\s+/g, " ").trim() };
}
