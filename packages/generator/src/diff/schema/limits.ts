import { isObject, type Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import type { Kind } from "./kind.js";

/** What no type can show: lengths, ranges, patterns, formats, and conditions. */
export type Limits = Readonly<Record<string, unknown>>;

const LIMITS: Partial<Record<Kind, readonly string[]>> = {
  string: ["maxLength", "minLength", "pattern", "format"],
  number: ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "format"],
  array: ["maxItems", "minItems", "uniqueItems", "contains"],
  object: ["maxProperties", "minProperties", "dependentRequired", "propertyNames"],
};
const CONDITIONS = ["not", "if", "then", "else"];

/** Whole numbers are numbers with a limit: to a caller both are `number`. */
export const WHOLE = "whole numbers";

/** Formats that say how a value is shown or kept, and refuse none. */
const NOTES = new Set(["password", "byte", "markdown", "html", "textarea", "string", "text"]);

/** The limits of a schema that are some to values of this kind, each written in one way. */
export function limitsOf(schema: Schema, kind: Kind, type: string = kind): Limits {
  const limits: Record<string, unknown> = {};
  for (const name of [...(LIMITS[kind] ?? []), ...CONDITIONS]) {
    const value = schema[name];
    if (value !== undefined && value !== false && !limitsNothing(name, value, schema)) limits[name] = value;
  }
  if (type === "integer") limits[WHOLE] = true;
  return tidied(limits);
}

function limitsNothing(name: string, value: unknown, { required = [] }: Schema): boolean {
  if (name === "pattern") return /^\^?(\.\*)?\$?$/.test(String(value)) || value === "[\\s\\S]*";
  if (name === "minProperties") return Number(value) <= required.length;
  return (name === "minLength" || name === "minItems") && Number(value) <= 0;
}

/** `exclusiveMinimum: true` as 3.0 has it, and bounds of whole numbers that are no such number. */
function tidied(limits: Record<string, unknown>): Limits {
  const { ...tidy } = limits;
  for (const [bound, exclusive, step] of [
    ["minimum", "exclusiveMinimum", 1],
    ["maximum", "exclusiveMaximum", -1],
  ] as const) {
    if (tidy[exclusive] === true) {
      tidy[exclusive] = tidy[bound];
      delete tidy[bound];
    }
    if (tidy[exclusive] === undefined) delete tidy[exclusive];
    if (!tidy[WHOLE]) continue;
    const edge = tidy[exclusive];
    if (typeof edge === "number") {
      const next = (step > 0 ? Math.floor(edge) : Math.ceil(edge)) + step;
      tidy[bound] = stricter(bound, tidy[bound], next);
      delete tidy[exclusive];
    }
  }
  if (tidy[WHOLE] && tidy["multipleOf"] === 1) delete tidy["multipleOf"];
  return tidy;
}

const isUpper = (name: string): boolean => /^(max|exclusiveMax)/.test(name);

function stricter(name: string, one: unknown, other: unknown): unknown {
  if (typeof one !== "number" || typeof other !== "number") return other ?? one;
  return isUpper(name) ? Math.min(one, other) : Math.max(one, other);
}

/** The limits of both. */
export function tighter(one: Limits, other: Limits): Limits {
  const limits: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) limits[name] = stricter(name, limits[name], value);
  return limits;
}

export function compareLimits(before: Limits, after: Limits, { change }: Comparison): SchemaChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (print(was) === print(is)) return [];
    if (name === "format") return [compareFormats(was, is, change)];
    if (name === WHOLE) return [compareNumbers(is === true, change)];
    return [change(isTighter(name, was, is) ? "limit-tightened" : "limit-loosened", textOf(name, was, is))];
  });
}

function textOf(name: string, was: unknown, is: unknown): SchemaChange["text"] {
  if (name === NEEDS)
    return (place) => (is ? `${place} needs ${String(is)}` : `${place} needs none of its fields`);
  const kept = is !== undefined ? is : was;
  if (isObject(kept) || Array.isArray(kept) || typeof kept === "boolean")
    return (place) =>
      `${place} has ${is === undefined ? "no" : "another"} \`${name}\`${is === undefined ? " any more" : ""}`;
  return (place) =>
    is === undefined
      ? `${place} has no \`${name}\` any more`
      : `${place} has \`${name}\` ${said(is)}${was === undefined ? "" : ` (was ${said(was)})`}`;
}

/** What of its fields an object has to have, where that is in no type: `a` or `b`, or a field that is not declared. */
export const NEEDS = "needs";

function said(value: unknown): string {
  const text = String(value);
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

/** Of a pattern that became another one nobody can say which lets more through: then it may refuse what was right. */
function isTighter(name: string, was: unknown, is: unknown): boolean {
  if (was === undefined) return true;
  if (is === undefined) return false;
  if (typeof was !== "number" || typeof is !== "number") return true;
  if (name === "multipleOf") return was % is !== 0;
  return isUpper(name) ? is < was : is > was;
}

/** Whether a value is within a limit, as far as that can be told. */
export function keeps(value: unknown, name: string, limit: unknown): boolean {
  const size = typeof value === "string" ? [...value].length : Number(value);
  if (name === "pattern") return matches(String(value), String(limit));
  if (typeof limit !== "number") return true;
  if (name === "multipleOf") return size % limit === 0;
  if (name.startsWith("exclusive")) return isUpper(name) ? size < limit : size > limit;
  return isUpper(name) ? size <= limit : size >= limit;
}

function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

function compareNumbers(isWhole: boolean, change: Comparison["change"]): SchemaChange {
  return isWhole
    ? change("number-narrowed", (place) => `${place} is now integer (was number)`)
    : change("number-widened", (place) => `${place} is now number (was integer)`);
}

/** In each pair everything of the first is of the second. */
const WIDER = new Set(["int32 int64", "float double"]);

function compareFormats(was: unknown, is: unknown, change: Comparison["change"]): SchemaChange {
  const text = (place: string): string =>
    is === undefined
      ? `${place} has the format \`${was}\` no more`
      : `${place} has the format \`${is}\`${was ? ` (was \`${was}\`)` : ""}`;
  if ([was, is].every((format) => format === undefined || NOTES.has(String(format))))
    return change("format-note-changed", text);
  if (was === undefined || WIDER.has(`${is} ${was}`)) return change("format-narrowed", text);
  if (is === undefined || WIDER.has(`${was} ${is}`)) return change("format-widened", text);
  return change("format-changed", text);
}

/** Without the words in it, which limit nothing. */
function print(value: unknown): string {
  return (
    JSON.stringify(value, (key, inner) => (key === "description" || key === "title" ? undefined : inner)) ??
    ""
  );
}
