import type { QueryStyle } from "../public/table.js";

type Styles = { readonly [name: string]: QueryStyle };

/** The query string of an object, without `?`; each parameter in its style, `form` with `explode` by default. */
export function queryString(query: object, styles: Styles = {}): string {
  return pairs("", query, {}, styles).join("&");
}

/** The pairs, `name=value`, that a parameter is written as; what is nested has brackets, whatever its style. */
function pairs(name: string, value: unknown, how: QueryStyle = {}, styles: Styles = {}): string[] {
  const { style = "form", explode = style === "form" } = how;
  if (value === undefined) return [];
  if (typeof value !== "object") return [`${name}=${encodeURIComponent(value as string)}`];
  const isList = Array.isArray(value);
  const entries = Object.entries(value as object).map(([key, inner]) => [key, plain(inner)] as const);
  const isDeep = style === "deepObject" || entries.some(([, inner]) => typeof inner === "object");
  if (name && isDeep)
    return entries.flatMap(([key, inner]) =>
      pairs(`${name}[${encodeURIComponent(key)}]`, inner, { style: "deepObject" }),
    );
  if (explode)
    return entries.flatMap(([key, inner]) =>
      pairs(isList ? name : encodeURIComponent(key), inner, styles[key]),
    );
  const items = entries
    .filter(([, inner]) => inner !== undefined)
    .flatMap((entry) => entry.slice(isList ? 1 : 0).map((item) => encodeURIComponent(String(item))));
  return items.length ? [`${name}=${items.join(DELIMITERS[style] ?? ",")}`] : [];
}

const DELIMITERS: { readonly [style: string]: string } = { spaceDelimited: "%20", pipeDelimited: "|" };

/** Dates in ISO form, `null` left out as `undefined` is. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? undefined);
}

/** The media type of a body by its encoding. */
export const ENCODINGS = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  raw: "application/octet-stream",
};

/** What fetch takes as a body. Not by the name that only the DOM's types have for it: Node's programs have just `RequestInit`. */
export type EncodedBody = NonNullable<RequestInit["body"]>;

/** Writes a body as its content type says; what is binary, a form or text already goes as it is. */
export function encodeBody(body: unknown, contentType: string): EncodedBody | undefined {
  if (hasOwnType(body) || body instanceof Blob || body instanceof ReadableStream || isBytes(body))
    return body;
  const [type = ""] = contentType.toLowerCase().split(/\s*;/);
  if (type === "multipart/form-data") return multipart(body as object);
  if (type === ENCODINGS.form) return queryString(body as object);
  if (/ndjson|jsonl/.test(type) && Array.isArray(body)) return body.map((line) => `${json(line)}\n`).join("");
  return typeof body === "object" || /\bjson$/.test(type) ? json(body) : String(body);
}

/** Whether fetch knows the content type better: of a multipart body, the boundary. */
export function hasOwnType(body: unknown): body is FormData | URLSearchParams | Blob | undefined {
  return (
    body === undefined ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    (body instanceof Blob && body.type !== "")
  );
}

/** Throws for what JSON has no form for, a function or a symbol: `stringify` gives `undefined` then, and no body at all. */
function json(value: unknown): string {
  return JSON.stringify(value).toString();
}

function isBytes(value: unknown): value is BufferSource {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** Files as they are, lists as repeated parts, objects as parts of type application/json. */
function multipart(body: object): FormData {
  const parts = new FormData();
  for (const [name, value] of Object.entries(body))
    for (const part of [value].flat())
      if (part !== undefined && part !== null) parts.append(name, partOf(part));
  return parts;
}

function partOf(part: unknown): Blob {
  if (isBytes(part)) return new Blob([part]);
  const isPlain = typeof part === "object" && !(part instanceof Blob);
  return isPlain ? new Blob([json(part)], { type: ENCODINGS.json }) : (part as Blob);
}
