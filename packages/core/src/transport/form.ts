import { argumentError } from "../error/error.js";
import { noteSecret, type SecretNotes } from "../error/secrets.js";
import { fieldsOf, nameOf, tagOf } from "../values/fields.js";
import { writeJson } from "./json.js";
import { ENCODINGS } from "./media-types.js";
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
export async function writeForm(body: object, notes?: SecretNotes): Promise<FormData> {
  const fields = body instanceof Map ? Object.fromEntries(body) : fieldsOf(body);
  if (!fields) throw argumentError(`the body is ${nameOf(body)}; a form takes an object or FormData`);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const part of Array.isArray(value) ? value : [value]) await append(form, name, part, notes);
  }
  return form;
}

/** Another library's form as one of the platform. */
export async function copyForm(given: FormData): Promise<FormData> {
  if (given instanceof FormData) return given;
  const form = new FormData();
  for (const [name, value] of (given as FormData).entries()) await append(form, name, value);
  return form;
}

/** `null` and `undefined` leave the part out. */
async function append(form: FormData, name: string, part: unknown, notes?: SecretNotes): Promise<void> {
  if (part === undefined || part === null) return;
  if (typeof part === "object") return appendObject(form, name, part, notes);
  const isHonest = typeof part !== "number" || Number.isFinite(part);
  if (typeof part === "function" || typeof part === "symbol" || !isHonest)
    throw argumentError(`${name} in the body is ${nameOf(part)}, which a form has no part for`);
  noteSecret(notes, name, String(part));
  form.append(name, String(part));
}

async function appendObject(form: FormData, name: string, part: object, notes?: SecretNotes): Promise<void> {
  if (isBlob(part)) {
    // without a name of its own, that of the part: fetch would call it "blob"
    const { name: fileName = name } = part as { name?: string };
    return form.append(name, await platformBlob(part), fileName);
  }
  if (part instanceof ArrayBuffer || ArrayBuffer.isView(part))
    return form.append(name, new Blob([part as BlobPart]), name);
  if (isStream(part)) return form.append(name, await new Response(webStream(part)).blob(), name);
  const json = writeJson(part, notes, name);
  // a Date is a text like any other
  if (json.startsWith('"')) form.append(name, JSON.parse(json));
  else form.append(name, new Blob([json], { type: ENCODINGS.json }), name);
}

/** A Blob that `FormData` takes; another library's is read into memory. */
export async function platformBlob(given: Blob): Promise<Blob> {
  if (given instanceof Blob) return given;
  const { type } = given as Blob;
  return new Blob([await (given as Blob).arrayBuffer()], { type });
}
