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

const JSON_TYPE = /^application\/([\w.+-]+\+)?json\b/i;

/** What fetch is given as a body, and the content type that goes with it (none where fetch knows better). */
export interface EncodedBody {
  /** What fetch takes. Not by the name that only the DOM's types have for it: Node's programs have just `RequestInit`. */
  body: NonNullable<RequestInit["body"]>;
  contentType: string | undefined;
  /** Whether it can be sent again. */
  repeatable: boolean;
}

/** Writes a body as its content type says; what is binary or text already goes as it is. */
export function encodeBody(body: unknown, contentType: string): EncodedBody {
  const as = (encoded: BodyInit, type: string | null = contentType, repeatable = true): EncodedBody => ({
    body: encoded,
    contentType: type ?? undefined,
    repeatable,
  });
  if (body instanceof ReadableStream) return as(body, contentType, false);
  // no content type: only fetch knows the boundary
  if (body instanceof FormData) return as(body, null);
  if (body instanceof Blob) return as(body, body.type || contentType);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return as(body as BodyInit);
  if (body instanceof URLSearchParams) return as(body.toString(), "application/x-www-form-urlencoded");
  if (JSON_TYPE.test(contentType)) return as(json(body));
  if (/^multipart\/form-data\b/i.test(contentType)) return as(multipart(body as object), null);
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return as(form(body as object));
  if (/ndjson|jsonl/i.test(contentType) && Array.isArray(body)) {
    return as(body.map((line) => `${json(line)}\n`).join(""));
  }
  return as(typeof body === "object" ? json(body) : String(body));
}

/** What JSON has no form for (a function, a symbol) would leave no body at all. */
function json(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError("no JSON");
  return text;
}

function form(body: object): string {
  const fields = Object.entries(body).map(([name, value]) => [name, plain(value)]);
  return queryString(Object.fromEntries(fields.filter(([, value]) => value !== undefined)));
}

/** Files as they are, lists as repeated parts, objects as parts of type application/json. */
function multipart(body: object): FormData {
  const parts = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part === undefined || part === null) continue;
      if (part instanceof Blob) parts.append(name, part);
      else if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer)
        parts.append(name, new Blob([part as BlobPart]));
      else if (typeof part === "object")
        parts.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
      else parts.append(name, String(part));
    }
  }
  return parts;
}
