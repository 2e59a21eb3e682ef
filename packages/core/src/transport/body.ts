import { argumentError } from "../error/error.js";
import { noteSecret, type SecretNotes, secretTexts } from "../error/secrets.js";
import { nameOf, tagOf } from "../values/fields.js";
import { copyForm, isBlob, isForm, platformBlob, writeForm } from "./form.js";
import { writeJson } from "./json.js";
import { ENCODINGS, essenceOf, isJson } from "./media-types.js";
import { queryEntries, type Styles, writeQuery } from "./query.js";
import { isStream, webStream } from "./stream-body.js";

/** What fetch takes as a body. Not `BodyInit`: a program with Node's types alone has only `RequestInit`. */
export type Content = NonNullable<RequestInit["body"]>;

/** A body as it is sent. */
export interface EncodedBody {
  readonly content: Content;
  /** `undefined` if fetch itself knows: of a form, its boundary. */
  readonly contentType: string | undefined;
  /** Whether it can be sent only once. */
  readonly isStream?: boolean;
}

/** How a body is to be written. */
export interface BodyRules {
  readonly contentType: string;
  /** The `fetch` is not the platform's, and may not know the platform's `FormData`. */
  readonly isForeignFetch: boolean;
  /** Of the fields of a form. */
  readonly styles?: Styles | undefined;
  readonly notes: SecretNotes;
}

/** Writes a body as its content type says; files, forms, streams, bytes and text go as they are. */
export async function encodeBody(body: unknown, rules: BodyRules): Promise<EncodedBody> {
  if (typeof body === "object" && body !== null) return encodeObject(body, rules);
  return { content: writeText(body, rules), contentType: rules.contentType };
}

function writeText(body: unknown, { contentType, notes }: BodyRules): string {
  const type = essenceOf(contentType);
  if (isJson(type)) return writeJson(body, notes);
  if (typeof body === "string" && type !== "multipart/form-data") return body;
  const isPlain = Number.isFinite(body) || typeof body === "boolean" || typeof body === "bigint";
  if (isPlain && type !== ENCODINGS.form && type !== "multipart/form-data") return String(body);
  throw argumentError(`the body is ${nameOf(body)}, which ${type} has no form for`);
}

async function encodeObject(body: object, rules: BodyRules): Promise<EncodedBody> {
  const { contentType, styles, notes } = rules;
  const own = await encodeAsItIs(body, rules);
  if (own) return own;
  const type = essenceOf(contentType);
  if (type === "multipart/form-data") return encodeForm(await writeForm(body, styles, notes), rules);
  if (type === ENCODINGS.form) {
    if (Array.isArray(body)) throw argumentError("the body is a list; a form takes an object");
    return { content: writeQuery(queryEntries(body), styles, notes), contentType };
  }
  const isLines = type.includes("ndjson") || type.includes("jsonl");
  const content =
    isLines && Array.isArray(body)
      ? body.map((line) => `${writeJson(line, notes)}\n`).join("")
      : writeJson(body, notes);
  return { content, contentType };
}

/** What has a form already, the platform's own or another library's of the same shape. */
async function encodeAsItIs(body: object, rules: BodyRules): Promise<EncodedBody | undefined> {
  const { contentType, notes } = rules;
  if (isForm(body)) {
    const form = await copyForm(body);
    noteSecretsInForm(form, notes);
    return encodeForm(form, rules);
  }
  if (tagOf(body) === "URLSearchParams") {
    for (const [name, value] of body as URLSearchParams) noteSecret(notes, name, value);
    return { content: String(body), contentType: `${ENCODINGS.form};charset=UTF-8` };
  }
  if (isBlob(body)) return { content: await platformBlob(body), contentType: body.type || contentType };
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    if (isJson(essenceOf(contentType))) noteSecretsInBytes(body, notes);
    return { content: body as Content, contentType };
  }
  if (!isStream(body)) return undefined;
  // the npm package form-data is a stream that knows its boundary
  const { getHeaders } = body as { getHeaders?: () => { readonly [name: string]: string } };
  const headers = typeof getHeaders === "function" ? getHeaders.call(body) : {};
  return { content: webStream(body), contentType: headers["content-type"] ?? contentType, isStream: true };
}

/** A form for the platform's fetch as it is; for another one, written out. */
async function encodeForm(form: FormData, { isForeignFetch }: BodyRules): Promise<EncodedBody> {
  if (!isForeignFetch) return { content: form, contentType: undefined };
  const written = new Response(form);
  const contentType = written.headers.get("content-type") ?? undefined;
  return { content: await written.blob(), contentType };
}

function noteSecretsInForm(form: FormData, notes: SecretNotes): void {
  // React Native's cannot be read
  if (!(Symbol.iterator in form)) return;
  for (const [name, value] of form) if (typeof value === "string") noteSecret(notes, name, value);
}

/** Of JSON that the caller wrote. */
function noteSecretsInBytes(body: ArrayBuffer | ArrayBufferView, notes: SecretNotes): void {
  try {
    const json = JSON.parse(new TextDecoder().decode(body as ArrayBuffer));
    for (const secret of secretTexts(json, notes.names)) notes.add(secret);
  } catch {
    // no JSON after all: there are no fields in it
  }
}
