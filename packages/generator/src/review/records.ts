import { existsSync, readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { fail } from "../base/error.js";
import { isObject } from "../document/openapi.js";

/** How a document can differ from its owner's. */
export const DIFFERENCES = [
  "only ours",
  "only theirs",
  "required",
  "type",
  "null",
  "values",
  "format",
  "limit",
  "forms",
  "other fields",
  "content type",
  "shape",
] as const;

/** What a document can lack by itself, whatever its owner's says. */
export const GAPS = ["summary", "description", "permissions", "secret", "danger"] as const;

/** Something to be seen to, or to be recorded as meant. */
export interface Finding<Kind extends string = string> {
  kind: Kind;
  /** `POST /accounts/{account_id}/things`; of a tag, `tag Things`. */
  operation: string;
  /** As a caller sees it: `query.page`, `body.name`, `data[].id`; empty for the operation itself. */
  place: string;
  text: string;
}

/** A finding that is meant. */
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
  const kinds = [...DIFFERENCES, ...GAPS];
  if (!kinds.some((known) => known === kind)) fail(where, `needs \`kind\`, one of: ${kinds.join(", ")}`);
  if (typeof operation !== "string" || places.length === 0) {
    fail(
      where,
      "needs `operation` (such as `POST /accounts/{}/things`, or `*`) and `place` (such as `body.name`)",
    );
  }
  if (typeof reason !== "string" || reason.trim() === "") fail(where, "has no `reason`; say why it is meant");
  return { where, kind: String(kind), operation, places, reason: reason.trim() };
}

/** The findings that nobody recorded. */
export function notMeant<F extends Finding>(findings: readonly F[], records: readonly Recorded[]): F[] {
  return findings.filter((finding) => !isMeant(records, finding));
}

/** The records, among those of these kinds, of places where there is nothing of the kind; place by place. */
export function unusedRecords(
  records: readonly Recorded[],
  findings: readonly Finding[],
  kinds: readonly string[],
): string[] {
  return records
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((record) =>
      record.places
        .filter((place) => !findings.some((finding) => covers(record, place, finding)))
        .map((place) => `${key(record, place)}: ${UNUSED}`),
    );
}

const UNUSED = "there is no such difference (any more); remove the record";

const key = ({ where, kind, operation }: Recorded, place: string): string =>
  `${where}: "${kind}" of ${operation} ${place}`;

/** Whether somebody recorded that this is meant. */
export function isMeant(records: readonly Recorded[], finding: Omit<Finding, "text">): boolean {
  return records.some((record) => record.places.some((place) => covers(record, place, finding)));
}

/** Whether a record speaks of a finding; `*` stands for whatever is in one step of a place. */
function covers({ kind, operation }: Recorded, place: string, finding: Omit<Finding, "text">): boolean {
  if (kind !== finding.kind) return false;
  const isThere = operation === "*" || sameOperation(operation, finding.operation);
  return isThere && pattern(place).test(finding.place);
}

function sameOperation(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\{[^}]*\}/g, "{}").toLowerCase();
  return plain(one) === plain(other);
}

function pattern(place: string): RegExp {
  const literal = place.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^.]*");
  return new RegExp(`^${literal}$`);
}
