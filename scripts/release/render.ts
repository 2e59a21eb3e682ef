import Table from "cli-table3";
import { PLAIN, trimmed } from "../table.js";
import type { Check } from "./checks.js";
import type { Fate, Row } from "./plan.js";
import { type Outcome, spoken } from "./publish.js";

const PLANNED: Record<Fate, string> = {
  version: "to be versioned",
  publish: "to be published",
  there: "already there",
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

export function renderPlan(rows: readonly Row[]): string {
  return table(rows.map((row) => [...places(row), PLANNED[row.fate]]));
}

/** The table of what happened, and its totals. */
export function renderOutcomes(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { what } of outcomes) counts.set(what, (counts.get(what) ?? 0) + 1);
  const totals = [...counts].map(([what, count]) => `${count} ${what}`).join(", ");
  return `${table(outcomes.map((outcome) => [...places(outcome.row), spoken(outcome)]))}\n${totals}\n`;
}

const places = ({ name, from, to }: Row): string[] => [name, from ?? "-", to];

function table(rows: readonly string[][]): string {
  const drawn = new Table({ ...PLAIN, head: ["package", "from", "to", "what"] });
  drawn.push(...rows);
  return `${trimmed(drawn.toString())}\n`;
}
