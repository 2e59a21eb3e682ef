import { argumentError } from "../error/error.js";
import type { SecretNotes } from "../error/secrets.js";
import { type Fields, fieldsOf, nameOf, primitiveIn, tagOf } from "../values/fields.js";

/**
 * Writes JSON. Class instances are written with their getters, or by their `toJSON`; what JSON has no form for, and would
 * replace by `{}`, by `null` or by nothing, is refused with a request error. `name` is the field that all of it is in, if any.
 */
export function writeJson(value: unknown, notes?: SecretNotes, name = "the body"): string {
  /** The lists and objects that a field of a secret's name holds. */
  const secretHolders = new Set<unknown>();
  const json: string | undefined = JSON.stringify(value, function (this: unknown, key, given) {
    const written = jsonForm(key || name, given, (this as Fields)[key]);
    if (notes && (notes.names.has(key || name) || secretHolders.has(this))) {
      secretHolders.add(written);
      if (typeof written === "string" || typeof written === "number") notes.add(String(written));
    }
    return written;
  });
  // its toJSON gave nothing
  if (json === undefined) throw noForm(name, value);
  return json;
}

/** What is written for a value; `original` is what it was before its `toJSON`. */
function jsonForm(key: string, value: unknown, original: unknown): unknown {
  if (value === null) {
    if (tagOf(original) === "Date") throw noForm(key, original);
    return value;
  }
  if (typeof value === "object") {
    if (Array.isArray(value)) return value;
    const primitive = primitiveIn(value);
    if (primitive !== undefined) return jsonForm(key, primitive, original);
    const fields = fieldsOf(value);
    if (!fields) throw noForm(key, value);
    return fields;
  }
  const isOdd = typeof value === "number" && !Number.isFinite(value);
  if (isOdd || ["function", "symbol", "bigint"].includes(typeof value)) throw noForm(key, value);
  return value;
}

function noForm(key: string, value: unknown): Error {
  return argumentError(`${key} is ${nameOf(value)}, which JSON has no form for`);
}
