import { existsSync, readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { fail } from "../base/error.js";
import { isObject } from "../document/openapi.js";
import { type Difference, KINDS } from "./compare.js";

/** A difference that is meant. */
export interface Recorded {
  /** File and line, for messages. */
  where: string;
  kind: string;
  /** `POST /accounts/{}/things`, with or without names in the braces; `*` for every operation. */
  operation: string;
  places: string[];
  reason: string;
}

/** `openapi/things.yaml` has its own in `openapi/things.differences.yaml`. */
export function differencesFile(documentFile: string): string {
  return `${documentFile.replace(/\.(ya?ml|json)$/, "")}.differences.yaml`;
}

/** What is recorded beside a document; nothing where there is no such file. */
export function readRecorded(documentFile: string): Recorded[] {
  const file = differencesFile(documentFile);
  if (!existsSync(file)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const [error] = document.errors;
  if (error) fail(file, `is no YAML (${error.message.split("\n")[0]}); correct it there`);
  const parsed: unknown = document.toJS();
  const rows = isObject(parsed) ? parsed["differences"] : undefined;
  if (!Array.isArray(rows)) fail(file, "has no list `differences`; write one, or remove the file");
  return rows.map((row: unknown, i) => {
    const node = document.getIn(["differences", i], true) as { range?: [number, number, number] } | undefined;
    return recorded(row, `${file}:${lines.linePos(node?.range?.[0] ?? 0).line}`);
  });
}

function recorded(row: unknown, where: string): Recorded {
  const { kind, operation, place, reason } = isObject(row) ? row : {};
  const places = (Array.isArray(place) ? place : [place]).filter(
    (one): one is string => typeof one === "string",
  );
  if (!KINDS.some((known) => known === kind)) fail(where, `needs \`kind\`, one of: ${KINDS.join(", ")}`);
  if (typeof operation !== "string" || places.length === 0) {
    fail(
      where,
      "needs `operation` (such as `POST /accounts/{}/things`, or `*`) and `place` (such as `body.name`)",
    );
  }
  if (typeof reason !== "string" || reason.trim() === "")
    fail(where, "has no `reason`; say why the difference is meant");
  return { where, kind: String(kind), operation, places, reason: reason.trim() };
}

export function notMeant(differences: readonly Difference[], records: readonly Recorded[]): Difference[] {
  return differences.filter((difference) => !isMeant(records, difference));
}

/** The records of places where there is no such difference, place by place. */
export function unusedRecords(records: readonly Recorded[], differences: readonly Difference[]): string[] {
  return records.flatMap((record) =>
    record.places
      .filter((place) => !differences.some((difference) => covers(record, place, difference)))
      .map((place) => key(record, place)),
  );
}

const key = ({ where, kind, operation }: Recorded, place: string): string =>
  `${where}: "${kind}" of ${operation} ${place}`;

/** Whether somebody recorded that a difference of this kind is meant. */
export function isMeant(records: readonly Recorded[], difference: Omit<Difference, "text">): boolean {
  return records.some((record) => record.places.some((place) => covers(record, place, difference)));
}

/** Whether a record speaks of a difference; `*` stands for whatever is in one step of a place. */
function covers({ kind, operation }: Recorded, place: string, difference: Omit<Difference, "text">): boolean {
  if (kind !== difference.kind) return false;
  const isThere = operation === "*" || sameOperation(operation, difference.operation);
  return isThere && pattern(place).test(difference.place);
}

function sameOperation(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\{[^}]*\}/g, "{}").toLowerCase();
  return plain(one) === plain(other);
}

function pattern(place: string): RegExp {
  const literal = place.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^.]*");
  return new RegExp(`^${literal}$`);
}
