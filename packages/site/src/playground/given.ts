import type { PlaygroundCall } from "@restflare/generator";
import { type Field, fieldsOf, isFile } from "./fields.js";

/** What a call is given; a file is still `{ "$file": "..." }`. */
export interface Given {
  readonly id?: unknown;
  readonly body?: unknown;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query?: unknown;
  readonly headers?: unknown;
}

/** The texts of the fields, by their keys. */
export type Texts = Readonly<Record<string, string>>;

export type Read =
  | { readonly given: Given; readonly problems?: undefined }
  /** What is wrong, by the key of the field. */
  | { readonly given?: undefined; readonly problems: ReadonlyMap<string, string> };

export const firstTexts = (call: PlaygroundCall): Texts =>
  Object.fromEntries(fieldsOf(call).map(({ key, text }) => [key, text]));

/** Reads what the reader has written. What is not there is left out, so that the SDK says what is missing. */
export function readTexts(call: PlaygroundCall, texts: Texts): Read {
  const problems = new Map<string, string>();
  const values = new Map<string, unknown>();
  for (const field of fieldsOf(call)) {
    const text = texts[field.key] ?? "";
    if (text.trim() === "" && field.kind === "json") continue;
    try {
      values.set(field.key, readAs(field, text));
    } catch (error) {
      problems.set(field.key, `${field.label} is no JSON: ${(error as Error).message}`);
    }
  }
  if (problems.size > 0) return { problems };
  const params = call.params.map(({ name }) => [name, values.get(`params.${name}`)]);
  const others = ["id", "body", "query", "headers"].filter((key) => values.has(key));
  return {
    given: {
      ...Object.fromEntries(others.map((key) => [key, values.get(key)])),
      params: Object.fromEntries(params),
    },
  };
}

function readAs({ kind }: Field, text: string): unknown {
  if (kind === "json") return JSON.parse(text);
  if (kind === "file") return { $file: text };
  return kind === "number" && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}

/** What the function of a call is called with. */
export function argumentsOf(call: PlaygroundCall, given: Given, options: object): unknown[] {
  const { id, body, params, query, headers } = given;
  const inOptions = {
    ...options,
    ...(call.params.length > 0 && { params }),
    ...(query !== undefined && { query }),
    ...(headers !== undefined && { headers }),
    ...(body !== undefined && !call.args.includes("body") && { body: withFiles(body) }),
  };
  return call.args.map((name) => (name === "id" ? id : name === "body" ? withFiles(body) : inOptions));
}

/** The same with real files. */
function withFiles(value: unknown): unknown {
  if (isFile(value)) return new Blob([value.$file]);
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFiles(inner)]));
}
