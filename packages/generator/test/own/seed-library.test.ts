import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readLedger } from "../../src/write/ledger-place.js";
import { OPENAPI } from "../support/project.js";

// Who comes from the seed library finds each of its functions here. The table is written by hand, but for the calls,
// which are as the ledger has them.

/** `METHOD /path → package:call`; or, where the seed asks for what the API does not have, that and why. */
type Line = string | { seed: string; why: string; ours: string };
type Functions = Record<string, Line>;

const TABLE: Record<string, { actions?: Functions; own?: Functions }> = parse(
  readFileSync(new URL("seed-library.yaml", import.meta.url), "utf8"),
);
const NO_PACKAGE = "no package yet";

const { operations } = readLedger(path.join(OPENAPI, "names"));
const rows = Object.entries(TABLE).flatMap(([module, { actions = {}, own = {} }]) =>
  [...Object.entries(actions), ...Object.entries(own)].map(([name, line]) => ({
    name: `${module}.${name}`,
    line: typeof line === "string" ? line : line.ours,
    differs: typeof line === "string" ? undefined : line,
  })),
);

function lineOf(operation: string): string {
  const entry = operations[operation];
  return `${operation} → ${entry ? `${entry.package}:${entry.resource}.${entry.action}` : NO_PACKAGE}`;
}

test("all modules are there, with their plain actions and all functions of their own", () => {
  const functions = (kind: "actions" | "own") =>
    Object.values(TABLE).flatMap((module) => Object.keys(module[kind] ?? {}));
  expect(Object.keys(TABLE)).toHaveLength(105);
  expect(functions("actions")).toHaveLength(392);
  expect(functions("own")).toHaveLength(166);
  expect([...new Set(functions("actions"))].sort()).toEqual(["create", "delete", "index", "show", "update"]);
});

test("no function is there twice", () => {
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("each function is the call that the ledger has for its operation", () => {
  const named = rows.map(({ name, line }) => `${name}: ${line}`);
  const expected = rows.map(({ name, line }) => `${name}: ${lineOf(line.split(" → ")[0] ?? "")}`);
  expect(named).toEqual(expected);
});

test("the operations that are still in no package are as many as we know of", () => {
  expect(new Set(rows.map(({ line }) => line).filter((line) => line.endsWith(NO_PACKAGE))).size).toBe(0);
});

test("a function differs only where the API does not have what the seed asks for", () => {
  const differing = rows.flatMap(({ name, differs }) => (differs ? [{ name, ...differs }] : []));
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.filter(({ seed }) => seed in operations)).toEqual([]);
  expect(differing.filter(({ why }) => !why)).toEqual([]);
});
