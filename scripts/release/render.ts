import Table from "cli-table3";
import { PLAIN, trimmed } from "../../packages/generator/src/base/plain-table.js";
import type { Check } from "./checks.js";
import type { Fate, Row } from "./plan.js";
import { type Outcome, spoken } from "./publish.js";

const PLANNED: Record<Exclude<Fate, "there">, string> = {
  version: "to be versioned",
  publish: "to be published",
  waits: "waits for the version that its changeset makes",
};

/** What is checked, and what is wrong with it. */
export function renderChecks(checks: readonly Check[]): string {
  return checks
    .map(({ name, problem }) => `${problem === undefined ? "ok     " : "refused"}  ${name}\n`)
    .join("");
}

export function renderProblems(checks: readonly Check[]): string {
  return checks.flatMap(({ problem }) => (problem === undefined ? [] : [`${problem}\n`])).join("\n");
}

/** What is to happen; of what is there already only how many there are. */
export function renderPlan(rows: readonly Row[]): string {
  const due = rows.filter(isDue);
  const rest = rows.length - due.length;
  const drawn = due.length > 0 ? table(due.map((row) => [...places(row), PLANNED[row.fate]])) : "";
  return drawn + (rest > 0 ? `${rest} already there\n` : "");
}

/** The table of what happened, and its totals. */
export function renderOutcomes(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { what } of outcomes) counts.set(what, (counts.get(what) ?? 0) + 1);
  const totals = [...counts].map(([what, count]) => `${count} ${what}`).join(", ");
  return `${table(outcomes.map((outcome) => [...places(outcome.row), spoken(outcome)]))}\n${totals}\n`;
}

const isDue = (row: Row): row is Row & { fate: keyof typeof PLANNED } => row.fate !== "there";

const places = ({ name, from, to }: Row): string[] => [name, from ?? "-", to];

function table(rows: readonly string[][]): string {
  const drawn = new Table({ ...PLAIN, head: ["package", "from", "to", "what"] });
  drawn.push(...rows);
  return `${trimmed(drawn.toString())}\n`;
}
