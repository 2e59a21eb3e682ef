import path from "node:path";
import { fail } from "../base/error.js";
import { byText, isObject } from "../document/openapi.js";
import { byKey, checkLedger, EMPTY, type Ledger } from "../name/ledger.js";
import { checkTypes, printTypes } from "../name/type-ledger.js";
import { content } from "./folder.js";

export const WAY_OUT = "restore it from version control: it holds names that users rely on";

/** The ledger in a file; an empty one where there is none yet. */
export function readLedgerFile(file: string): Ledger {
  const text = content(file);
  if (text === undefined) return EMPTY;
  return parseLedger(text, path.relative(process.cwd(), file));
}

/** `shown` is how messages call the file. */
export function parseLedger(text: string, shown: string): Ledger {
  const ledger = shaped(text, shown);
  checkLedger(ledger, shown);
  return ledger;
}

/** A ledger by its shape alone. */
export function shaped(text: string, shown: string, prepared = (ledger: unknown): unknown => ledger): Ledger {
  const ledger = prepared(parse(text, shown)) as Ledger;
  checkShape(ledger, shown);
  return ledger;
}

/** One line a name, so that a change is one line in a diff. */
export function printLedger({ placeholders, operations, types }: Ledger): string {
  return `{
  "placeholders": ${lines(placeholders, byText)},
  "operations": ${lines(operations, byKey)}${printTypes(types)}
}
`;
}

export function lines(
  record: Readonly<Record<string, unknown>>,
  order: (a: string, b: string) => number,
): string {
  const keys = Object.keys(record).sort(order);
  if (keys.length === 0) return "{}";
  return `{\n${keys.map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(record[key])}`).join(",\n")}\n  }`;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(file, `is no JSON (${(error as Error).message}); ${WAY_OUT}`);
  }
}

const SHAPES = ["plural", "singular", "bulk", "group"];
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function checkShape(ledger: Ledger, file: string): void {
  for (const part of ["placeholders", "operations"] as const) {
    if (!isObject(ledger) || !isObject(ledger[part])) fail(file, `has no object \`${part}\`; ${WAY_OUT}`);
  }
  checkTypes(ledger.types, file, WAY_OUT);
  for (const [place, name] of Object.entries(ledger.placeholders)) {
    if (!isText(name)) fail(file, `the placeholder at ${place} has no name; ${WAY_OUT}`);
  }
  for (const [key, entry] of Object.entries(ledger.operations)) {
    const bad = isObject(entry) ? wrongField(entry) : "entry";
    if (bad !== undefined) fail(file, `"${key}" has a wrong \`${bad}\`; ${WAY_OUT}`);
  }
}

function wrongField(entry: Record<string, unknown>): string | undefined {
  if (!isText(entry["package"])) return "package";
  if (!SHAPES.includes(entry["shape"] as string)) return "shape";
  const { was = [] } = entry;
  if (!Array.isArray(was) || !was.every((spot) => isObject(spot) && wrongInSpot(spot) === undefined))
    return "was";
  return wrongInSpot(entry);
}

function wrongInSpot({ resource, action, at, args }: Record<string, unknown>): string | undefined {
  if (!isText(resource)) return "resource";
  if (!isText(action)) return "action";
  if (!isTexts(at)) return "at";
  return isTexts(args) ? undefined : "args";
}
