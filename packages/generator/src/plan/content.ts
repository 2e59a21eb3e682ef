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

const JSON_TYPE = /^(application|text)\/(.+\+)?json\b/i;
export const isJson = (type: string): boolean => JSON_TYPE.test(type) || type === "*/*";

/** What is sent or read where a message offers several types: JSON, forms, then the rest by name. */
const PREFERENCE = [
  /^application\/json\b/i,
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

export function readAs(type: string, schema: Schema | undefined): ReadAs {
  const isBinary = schema?.format === "binary";
  if (JSON_TYPE.test(type)) return "json";
  if (readerOf(type)) return "items";
  if (/^text\/|xml|javascript|yaml|x-www-form-urlencoded|multipart\/form-data/i.test(type)) return "text";
  if (type === "*/*" && !isBinary) return schema && isType(schema, "string") ? "text" : "json";
  return "bytes";
}

/** What reads an answer of this type item by item; `undefined` if it is no stream of items. */
export function readerOf(type: string): Reader | undefined {
  if (/^text\/event-stream\b/i.test(type)) return "parseEvents";
  return /\/(x-)?(ndjson|jsonl|jsonlines)\b/i.test(type) ? "parseLines" : undefined;
}

/** What reads the stream that one of these may answer in place of what is `preferred`. */
export function otherReader(responses: Response[]): Reader | undefined {
  return responses
    .flatMap(({ content = {} }) => Object.keys(content).filter((type) => type !== preferred(content)?.[0]))
    .map(readerOf)
    .find((reader) => reader !== undefined);
}

/** The statuses that never come with content. */
const EMPTY = ["204", "205"];

/** Whether some success may have content of which the document says nothing. */
export function hasUnknownSuccess({ responses = {} }: Operation): boolean {
  return Object.keys(responses).some((status) => /^2(\d\d|XX)$/.test(status) && !EMPTY.includes(status));
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
