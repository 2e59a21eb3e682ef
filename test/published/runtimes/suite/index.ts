// The contract as one module, for any runtime: it needs fetch and a console, and imports only what is published.
import { type Row, runChecks, type World } from "./check.js";
import { faultChecks } from "./faults.js";
import { mockChecks } from "./mock.js";
import { prismChecks } from "./prism.js";
import { secretChecks } from "./secrets.js";

export type { Row, World };

const checks = [...prismChecks, ...faultChecks, ...secretChecks, ...mockChecks];

/** What they are called, also those that cannot be everywhere. */
export const NAMES = checks.map(({ name }) => name);

/** Runs every check, and tells what became of each. */
export function contract(world: World): Promise<Row[]> {
  return runChecks(checks, world);
}
