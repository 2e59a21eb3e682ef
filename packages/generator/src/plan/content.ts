import { isDeepStrictEqual } from "node:util";
import {
  type MediaType,
  type OpenApi,
  type Operation,
  type Response,
  resolve,
  type Schema,
} from "../document/openapi.js";
import type { ReadAs, Reader } from "./model.js";
import { isType } from "./schema-facts.js";

const JSON_TYPE = /^[^;]*[/+]json\s*(;|$)/i;
export const isJson = (type: string): boolean => JSON_TYPE.test(type) || type === "*/*";

/** What is sent or read where a message offers several types: JSON, forms, then the rest by name. */
const PREFERENCE = [
  /^application\/json\s*(;|$)/i,
  // the body of which is written as that of a PUT
  /^application\/merge-patch\+json\b/i,
  JSON_TYPE,
  /^multipart\/form-data/i,
  /^application\/x-www-form-urlencoded/i,
];

export function preferred(content: Record<string, MediaType> | undefined): [string, MediaType] | undefined {
  const entries = Object.entries(content ?? {});
  for (const wanted of PREFERENCE) {
    const found = entries.find(([type]) => wanted.test(type));
    if (found) return found;
  }
  return entries[0];
}

const isFormat = (type: string): boolean => /^(image|audio|video|font)\//i.test(type);

/** What core can write of a value, and not only pass on. */
const WRITABLE = /^(multipart\/form-data|application\/(x-www-form-urlencoded|octet-stream)|text\/plain)\b/i;

/**
 * The media types that a body may be sent as, of which the first is the usual one. What differs only in its name is one; what
 * core only passes on counts where it is another body than the usual one, and not the same in XML, or a picture or a film,
 * whose bytes are others in each of its formats.
 */
export function sendable(content: Record<string, MediaType> | undefined): [string, MediaType][] {
  const first = preferred(content);
  if (!first) return [];
  const others = Object.entries(content ?? {}).filter(
    ([type, { schema }]) =>
      !type.includes("*") &&
      (JSON_TYPE.test(type) ||
        WRITABLE.test(type) ||
        isFormat(type) ||
        !isDeepStrictEqual(schema, first[1].schema)),
  );
  const known = new Set<string>();
  return [first, ...others].filter(([type]) => {
    const name = plainName(type);
    return !known.has(name) && known.add(name);
  });
}

/** A body that core passes on as it is given, whatever the document says is in it: text, or bytes. */
export function passedOn(document: OpenApi, type: string, schema: Schema | undefined): Schema | undefined {
  if (JSON_TYPE.test(type) || type === "*/*") return undefined;
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(type)) return undefined;
  const real = resolve(document, schema ?? {});
  if (real.format === "binary" && (real.type === undefined || isType(real, "string"))) return BYTES;
  if (readerOf(type) || isType(real, "string")) return undefined;
  const isText = /^text\/|xml|yaml|javascript|graphql|csv/i.test(type);
  return isText ? { type: "string" } : BYTES;
}

/** A whole body of bytes, which may be given in any form that core sends as it is; a file in a form is a `Blob`. */
const BYTES: Schema = { type: "string", format: "binary", "x-body": true };

/** Without what changes nothing in a body: JSON is UTF-8 and `application/json` by any name. */
export function plainName(type: string): string {
  const [essence = "", ...parameters] = type.toLowerCase().split(/\s*;\s*/);
  const telling = parameters.filter((parameter) => !parameter.startsWith("charset="));
  return [essence === "text/json" ? "application/json" : essence, ...telling].join(";");
}

/** The bodies that one answer may have: as JSON whatever its version is, else the one that is read. */
export function readable(content: Record<string, MediaType> | undefined): [string, MediaType][] {
  const first = preferred(content);
  if (!first || first[0] === "application/json" || !JSON_TYPE.test(first[0])) return first ? [first] : [];
  const others = Object.entries(content ?? {}).filter(([type]) => type !== first[0] && JSON_TYPE.test(type));
  return [first, ...others];
}

export function readAs(type: string, schema: Schema | undefined): ReadAs {
  const isBinary = schema?.format === "binary";
  if (JSON_TYPE.test(type)) return "json";
  if (readerOf(type)) return "items";
  if (/^text\/|xml|javascript|yaml|x-www-form-urlencoded|multipart\/form-data/i.test(type)) return "text";
  if (type === "*/*" && !isBinary) return schema && isType(schema, "string") ? "text" : "json";
  return "bytes";
}

/** What reads an answer of this type item by item; `undefined` if it is no stream of items. */
export function readerOf(type: string, item?: Schema): Reader | undefined {
  if (/^text\/event-stream\b/i.test(type))
    return item && isType(item, "string") ? "parseEventTexts" : "parseEvents";
  return /\/(x-)?(ndjson|jsonl|jsonlines)\b/i.test(type) ? "parseLines" : undefined;
}

/** What reads the stream that one of these may answer in place of what is `preferred`. */
export function otherReader(responses: Response[]): Reader | undefined {
  return responses
    .flatMap(({ content = {} }) => Object.keys(content).filter((type) => type !== preferred(content)?.[0]))
    .map((type) => readerOf(type))
    .find((reader) => reader !== undefined);
}

/** The statuses that never come with content. */
export const EMPTY: readonly string[] = ["204", "205"];

/** Whether some success may have content of which the document says nothing, as where it names no success at all. */
export function hasUnknownSuccess({ responses = {} }: Operation): boolean {
  const successes = Object.keys(responses).filter((status) => /^2(\d\d|XX)$/.test(status));
  return successes.length === 0 || successes.some((status) => !EMPTY.includes(status));
}

/** The statuses of successes for which the document has no content. */
export function bareStatuses(document: OpenApi, { responses = {} }: Operation): string[] {
  return Object.entries(responses)
    .filter(([status, response]) => /^2\d\d$/.test(status) && !preferred(resolve(document, response).content))
    .map(([status]) => status);
}

/** The responses of one kind, `$ref`s followed. Without a success of its own an operation's `default` is that. */
export function responsesOf(
  document: OpenApi,
  operation: Operation,
): Record<"success" | "failure", Response[]> {
  const entries = Object.entries(operation.responses ?? {}).map(
    ([status, response]) => [status, resolve(document, response)] as const,
  );
  const pick = (wanted: RegExp): Response[] =>
    entries.filter(([status]) => wanted.test(status)).map(([, response]) => response);
  const success = pick(/^2(\d\d|XX)$/);
  const isDefaultSuccess = success.length === 0;
  return {
    success: isDefaultSuccess ? pick(/^default$/) : success,
    failure: pick(isDefaultSuccess ? /^[45](\d\d|XX)$/ : /^([45](\d\d|XX)|default)$/),
  };
}
