import leven from "leven";
import type { Prism } from "./prism.cjs";
import type { Complaint } from "./violations.js";

export type AjvError = ReturnType<Prism["errorsOf"]>[number];

/** How many values or names a message has. */
const MOST = 12;

export const nameOf = (pointer: string): string => (pointer === "" ? "the body" : `body${pointer}`);

/** A field's name as a step of a JSON pointer. */
export const stepOf = (field: string): string => field.replaceAll("~", "~0").replaceAll("/", "~1");

export const missingField = (at: string, field: string): Complaint => ({
  message: `${nameOf(`${at}/${stepOf(field)}`)} is missing`,
  pointer: `${at}/${stepOf(field)}`,
  missing: { at, field },
});

/** An error of Ajv's in our words, about a value that is at a place. */
export function complaintAbout(error: AjvError, at: string): Complaint {
  const { keyword, message = "is wrong", instancePath } = error;
  const params = error.params as Params;
  const place = at + instancePath;
  if (params.missingProperty !== undefined) return missingField(place, params.missingProperty);
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  const pointer = unknown === undefined ? place : `${place}/${stepOf(unknown)}`;
  const said = (words: string): Complaint => ({ message: `${nameOf(pointer)} ${words}`, pointer });
  if (unknown !== undefined) return said("is not known");
  if (keyword === "enum") return said(`must be ${oneOf(params.allowedValues ?? [], error.data)}`);
  if (keyword === "const") return said(`must be ${JSON.stringify(params.allowedValue)}`);
  return said(message);
}

interface Params {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly unevaluatedProperty?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
}

/** A choice of values: the one that is written most like what was given, then the others in their order. */
export function oneOf(values: readonly unknown[], given: unknown): string {
  const texts = new Map(values.map((one) => [String(one), JSON.stringify(one)]));
  const [first = "", ...others] = nearestTo(String(given), [...texts.keys()], relative);
  const words = [first, ...others.sort()].map((text) => texts.get(text) ?? text);
  return words.length === 1 ? (words[0] as string) : `one of ${listOf(words)}`;
}

/** Names by how much each is written like another one. */
export function nearestTo(given: string, names: readonly string[], distance = leven): string[] {
  const lower = given.toLowerCase();
  return [...names]
    .sort()
    .sort((a, b) => distance(a.toLowerCase(), lower) - distance(b.toLowerCase(), lower));
}

/** By which a long name that begins alike is nearer than a short one that has nothing of it. */
function relative(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const differs = Array.from({ length }, (_, i) => i).find((i) => a[i] !== b[i]) ?? length;
  return (leven(a, b) - differs) / length;
}

/** Some names, as many as can be read. */
export function listOf(names: readonly string[]): string {
  const some = names.slice(0, MOST).join(", ");
  return names.length > MOST ? `${some} and ${names.length - MOST} more` : some;
}
