// The one door to openapi-fetch: how queries and form bodies are written.
import { serializePrimitiveParam } from "openapi-fetch";
import type { QueryStyle } from "./table.js";

type Styles = { readonly [name: string]: QueryStyle };

/** The query string of an object, without `?`; each parameter in its style, `form` with `explode` by default. */
export function queryString(query: object, styles: Styles = {}): string {
  return Object.entries(query)
    .flatMap(([name, value]) => parameter(encodeURIComponent(name), plain(value), styles[name] ?? {}))
    .join("&");
}

const DELIMITERS = { form: ",", deepObject: ",", spaceDelimited: "%20", pipeDelimited: "|" };

/** The pairs, `name=value`, that a parameter is written as. */
function parameter(name: string, value: unknown, how: QueryStyle): string[] {
  const { style = "form", explode = style === "form" } = how;
  if (typeof value !== "object" || value === null) {
    return value === undefined ? [] : [serializePrimitiveParam(name, value as string)];
  }
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [encodeURIComponent(key), plain(inner)])
    .filter(([, inner]) => inner !== undefined);
  const isList = Array.isArray(value);
  if (style === "deepObject" || (isList && entries.some(([, inner]) => typeof inner === "object"))) {
    return entries.flatMap(([key, inner]) => parameter(`${name}[${key}]`, inner, { style: "deepObject" }));
  }
  if (explode)
    return entries.map(([key, inner]) => serializePrimitiveParam(isList ? name : key, inner as string));
  const items = entries.flatMap(([key, inner]) => {
    const item = encodeURIComponent(String(inner));
    return isList ? item : [key, item];
  });
  return items.length === 0 ? [] : [`${name}=${items.join(isList ? DELIMITERS[style] : ",")}`];
}

/** Dates in ISO form, `null` left out as `undefined` is. */
function plain(value: unknown): unknown {
  if (value === null) return undefined;
  return value instanceof Date ? value.toISOString() : value;
}

/** The media type of a body by its encoding. */
export const ENCODINGS = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  raw: "application/octet-stream",
};

/** What fetch is given as a body, and the content type that goes with it (none where fetch knows better). */
export interface EncodedBody {
  /** What fetch takes. Not by the name that only the DOM's types have for it: Node's programs have just `RequestInit`. */
  body?: NonNullable<RequestInit["body"]>;
  contentType?: string;
}

/** Writes a body as its content type says; what is binary or text already goes as it is. */
export function encodeBody(body: unknown, contentType: string): EncodedBody {
  if (body === undefined) return {};
  // no content type: only fetch knows the boundary
  if (body instanceof FormData) return { body };
  if (body instanceof URLSearchParams) return { body: `${body}`, contentType: ENCODINGS.form };
  if (body instanceof Blob) return { body, contentType: body.type || contentType };
  if (body instanceof ReadableStream || isBytes(body)) return { body, contentType };
  const [type = ""] = contentType.toLowerCase().split(/\s*;/);
  if (type === "multipart/form-data") return { body: multipart(body as object) };
  return { body: text(body, type), contentType };
}

function text(body: unknown, type: string): string {
  if (type === ENCODINGS.form) return queryString(body as object);
  if (/ndjson|jsonl/.test(type) && Array.isArray(body)) return body.map((line) => `${json(line)}\n`).join("");
  return typeof body === "object" || /^application\/(.+\+)?json\b/.test(type) ? json(body) : String(body);
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
  for (const [name, value] of Object.entries(body)) {
    for (const part of [value].flat()) {
      if (part === undefined || part === null) continue;
      if (part instanceof Blob) parts.append(name, part);
      else if (isBytes(part)) parts.append(name, new Blob([part]));
      else if (typeof part === "object")
        parts.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
      else parts.append(name, String(part));
    }
  }
  return parts;
}
