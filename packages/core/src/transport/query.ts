import { argumentError } from "../error/error.js";
import { noteSecret, type SecretNotes } from "../error/secrets.js";
import type { FieldStyle } from "../public/table.js";
import { fieldsOf, nameOf, primitiveIn } from "../values/fields.js";
import { writeJson } from "./json.js";
import { isJson } from "./media-types.js";

/** A parameter's name and its value. */
export type Entry = readonly [name: string, value: unknown];

export type Styles = { readonly [name: string]: FieldStyle };

/** The parameters of a query: an object, `URLSearchParams`, a `Map`, or pairs. Throws a request error for anything else. */
export function queryEntries(query: unknown): Entry[] {
  if (query === undefined) return [];
  const isIterable = typeof query === "object" && query !== null && Symbol.iterator in query;
  const entries = isIterable ? [...(query as Iterable<Entry>)] : Object.entries(recordOf("it", query));
  if (!entries.every((entry) => Array.isArray(entry) && entry.length === 2))
    throw argumentError("query: it must be an object, URLSearchParams, a Map or pairs");
  return entries.map(([name, value]) => [String(name), value]);
}

/** The query string, without `?`; each parameter in its style, `form` with `explode` by default. */
export function writeQuery(entries: readonly Entry[], styles: Styles = {}, notes?: SecretNotes): string {
  return entries.flatMap((entry) => writeParameter(entry, styles[entry[0]], notes)).join("&");
}

function writeParameter(
  [name, given]: Entry,
  style: FieldStyle = {},
  notes: SecretNotes | undefined,
): string[] {
  const key = encodeURIComponent(name);
  if (style.contentType !== undefined && isJson(style.contentType))
    return given === undefined ? [] : [`${key}=${encodeURIComponent(writeJson(given, notes, name))}`];
  const value = valueIn(name, given);
  const place: Place = { name, notes, encode: style.allowReserved ? encodeUnreserved : encodeURIComponent };
  if (value === undefined) return [];
  if (typeof value !== "object") return [pair(key, value, place)];
  const isList = Array.isArray(value);
  const items = fieldsIn(name, value);
  if (items.length === 0) {
    if (isList) throw emptyList(name);
    return [];
  }
  const isNested = items.some(([, item]) => typeof item === "object");
  if (style.style === "deepObject" || isNested) return writeNested(key, items, place);
  if (style.explode ?? (style.style === undefined || style.style === "form"))
    return items.map(([inner, item]) => pair(isList ? key : encodeURIComponent(inner), item, place));
  for (const [, item] of items) noteSecret(notes, name, String(item));
  const parts: unknown[] = items.flatMap((item) => item.slice(isList ? 1 : 0));
  return [`${key}=${parts.map((part) => place.encode(String(part))).join(delimiterOf(style))}`];
}

/** The parameter that a value is of, by which a secret is known, and how values are encoded. */
interface Place {
  readonly name: string;
  readonly notes: SecretNotes | undefined;
  encode(text: string): string;
}

/** With the marks that may stand in a query as they are; those that would end a value there are encoded all the same. */
function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g, decodeURIComponent);
}

/** What is nested has brackets, whatever its style: `filter[name][0]=x`. */
function writeNested(key: string, items: readonly Field[], place: Place): string[] {
  const { name, notes } = place;
  return items.flatMap(([inner, item]) => {
    const below = `${key}[${encodeURIComponent(inner)}]`;
    const inside = notes?.names.has(inner) ? { ...place, name: inner } : place;
    if (typeof item !== "object") return [pair(below, item, inside)];
    const fields = fieldsIn(name, item);
    if (fields.length === 0 && Array.isArray(item)) throw emptyList(name);
    return writeNested(below, fields, inside);
  });
}

/** A field of a list or an object, and what is written for it. */
type Field = readonly [name: string, value: {}];

/** Those that are not left out. */
function fieldsIn(name: string, value: object): Field[] {
  return Object.entries(value).flatMap(([inner, given]): Field[] => {
    const item = valueIn(name, given);
    return item === undefined ? [] : [[inner, item]];
  });
}

function pair(key: string, value: unknown, { name, notes, encode }: Place): string {
  noteSecret(notes, name, String(value));
  return `${key}=${encode(String(value))}`;
}

function delimiterOf({ style }: FieldStyle): string {
  if (style === "spaceDelimited") return "%20";
  return style === "pipeDelimited" ? "|" : ",";
}

/** A text, a number, a list or a record; `undefined` leaves the parameter out, as `null` does. */
function valueIn(name: string, value: unknown): {} | undefined {
  if (value === null) return undefined;
  if (typeof value === "object") return Array.isArray(value) ? value : objectValue(name, value);
  const hasNoForm = typeof value === "function" || typeof value === "symbol";
  if (hasNoForm || (typeof value === "number" && !Number.isFinite(value))) throw noForm(name, value);
  return value;
}

function objectValue(name: string, value: object): {} | undefined {
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    // a Date, a URL
    const text: unknown = toJSON.call(value);
    if (text === null) throw noForm(name, value);
    return valueIn(name, text);
  }
  // new Number(5) and its like
  const primitive = primitiveIn(value);
  return primitive === undefined ? recordOf(name, value) : valueIn(name, primitive);
}

function recordOf(name: string, value: unknown): object {
  const fields = fieldsOf(value);
  if (!fields) throw noForm(name, value);
  return fields;
}

const emptyList = (name: string): Error =>
  argumentError(`query: ${name} is an empty list; leave it out to ask without it`);

function noForm(name: string, value: unknown): Error {
  return argumentError(`query: ${name} is ${nameOf(value)}, which a query has no form for`);
}
