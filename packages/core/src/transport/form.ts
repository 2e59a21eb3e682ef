import { argumentError } from "../error/error.js";
import { noteSecret, type SecretNotes } from "../error/secrets.js";
import { fieldsOf, nameOf, tagOf } from "../values/fields.js";
import { writeJson } from "./json.js";
import { ENCODINGS } from "./media-types.js";
import type { Styles } from "./query.js";
import { isStream, webStream } from "./stream-body.js";

/** A `Blob` or `File`, the platform's or another library's. */
export function isBlob(value: object): value is Blob {
  return ["Blob", "File"].includes(tagOf(value)) && "arrayBuffer" in value;
}

/** A `FormData`, the platform's or another library's. */
export function isForm(value: object): value is FormData {
  return value instanceof FormData || (tagOf(value) === "FormData" && "entries" in value);
}

/** A multipart body of an object: files as they are, lists as repeated parts, objects as parts of type application/json. */
export async function writeForm(body: object, styles: Styles = {}, notes?: SecretNotes): Promise<FormData> {
  const fields = body instanceof Map ? Object.fromEntries(body) : fieldsOf(body);
  if (!fields) throw argumentError(`the body is ${nameOf(body)}; a form takes an object or FormData`);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    const { explode, contentType } = styles[name] ?? {};
    const isList = Array.isArray(value);
    const isPlain = isList && value.every((item) => typeof item !== "object");
    const parts: unknown[] = isPlain && explode === false ? [value.join()] : isList ? value : [value];
    for (const part of parts) await append(form, part, { name, contentType, notes });
  }
  return form;
}

/** Another library's form as one of the platform. */
export async function copyForm(given: FormData): Promise<FormData> {
  if (given instanceof FormData) return given;
  const form = new FormData();
  for (const [name, value] of (given as FormData).entries()) await append(form, value, { name });
  return form;
}

/** Where a part goes, and the type that the document gives it. */
interface Field {
  readonly name: string;
  readonly contentType?: string | undefined;
  readonly notes?: SecretNotes | undefined;
}

/** `null` and `undefined` leave the part out. */
async function append(form: FormData, part: unknown, field: Field): Promise<void> {
  const { name, contentType, notes } = field;
  if (part === undefined || part === null) return;
  if (typeof part === "object") return appendObject(form, part, field);
  const isHonest = typeof part !== "number" || Number.isFinite(part);
  if (typeof part === "function" || typeof part === "symbol" || !isHonest)
    throw argumentError(`${name} in the body is ${nameOf(part)}, which a form has no part for`);
  noteSecret(notes, name, String(part));
  if (contentType === undefined) form.append(name, String(part));
  else form.append(name, new Blob([String(part)], { type: contentType }), name);
}

async function appendObject(form: FormData, part: object, field: Field): Promise<void> {
  const { name, contentType = "", notes } = field;
  if (isBlob(part)) {
    // without a name of its own, that of the part: fetch would call it "blob"
    const { name: fileName = name } = part as { name?: string };
    return form.append(name, typed(await platformBlob(part), contentType), fileName);
  }
  if (part instanceof ArrayBuffer || ArrayBuffer.isView(part))
    return form.append(name, new Blob([part as BlobPart], { type: contentType }), name);
  if (isStream(part))
    return form.append(name, typed(await new Response(webStream(part)).blob(), contentType), name);
  const json = writeJson(part, notes, name);
  // a Date is a text like any other
  if (json[0] === '"') form.append(name, JSON.parse(json));
  else form.append(name, new Blob([json], { type: ENCODINGS.json }), name);
}

/** A type that the content itself has goes before that of the document. */
const typed = (blob: Blob, type: string): Blob => (blob.type === "" ? new Blob([blob], { type }) : blob);

/** A Blob that `FormData` takes; another library's is read into memory. */
export async function platformBlob(given: Blob): Promise<Blob> {
  if (given instanceof Blob) return given;
  const { type } = given as Blob;
  return new Blob([await (given as Blob).arrayBuffer()], { type });
}
