import { configurationError } from "./error.js";
import { type Place, requestError } from "./place.js";

/** Values by placeholder. */
export type PathValues = { readonly [name: string]: unknown };

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Names of the placeholders. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name]) => name as string);
}

/** The first that is there twice. */
export function repeated(names: readonly string[]): string | undefined {
  return names.find((name, place) => names.indexOf(name) !== place);
}

/** Gives the template back; throws a configuration error that says what is wrong with it. */
export function checkTemplate(template: string): string {
  const text = String(template);
  const twice = repeated(placeholders(text));
  const why = [
    text[0] !== "/" && "it must start with /",
    /[?#\s\\]/.test(text) && "it may not hold ?, #, \\ or white space",
    /[{}]/.test(text.replace(PLACEHOLDER, "")) && "its braces do not match, or are empty",
    twice && `it has {${twice}} twice`,
    text.includes("//") && "a segment is empty",
    text.split("/").some(isDotSegment) && "it may not hold . or .. as a segment",
  ].find(Boolean);
  if (why) throw configurationError(`"${text}" is no path template: ${why}`);
  return text;
}

/** A relative path behind an endpoint; what starts with `/`, `.` or `:` continues the last segment. */
export function joinPath(endpoint: string, path: string): string {
  return endpoint + (path === "" || /^[/.:]/.test(path) || endpoint.endsWith("/") ? "" : "/") + path;
}

/**
 * The path of a place with its values, each encoded as one segment; throws a request error for a value that is missing or
 * bad. `id` names the placeholder that `with` does not bind.
 */
export function fillTemplate(place: Place, values: PathValues, id?: string): string {
  const path = place.template.replace(PLACEHOLDER, (_, name: string) =>
    encodeSegment(place, name, Object.hasOwn(values, name) ? values[name] : undefined, id),
  );
  const bad = path.split("/").find(isDotSegment);
  if (bad !== undefined)
    throw requestError(place, { kind: "request", message: `the segment "${bad}" would change the path` });
  return path;
}

/** One value of a path. */
export function encodeSegment(place: Place, name: string, value: unknown, id?: string): string {
  const refuse = (why: string) => requestError(place, { kind: "request", message: `{${name}} ${why}` });
  if (value === undefined || value === null)
    throw refuse(`is missing; give it${name === id ? "" : ", or bind it with `with`"}`);
  if (typeof value !== "string" && typeof value !== "number")
    throw refuse(`must be a string, not ${typeof value}`);
  // NaN and Infinity are no ids, and beyond the safe integers a number has become another
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw refuse(`must not be the number ${value}; give a string`);
  if (value === "") throw refuse("is empty; give the real one");
  if (isDotSegment(`${value}`)) throw refuse(`must not be "${value}": that would change the path`);
  if (/\p{Surrogate}/u.test(`${value}`)) throw refuse("is no well-formed text (a lone surrogate)");
  return encodeURIComponent(value);
}

/** `.`, `..`, and what becomes one when it is decoded, however often. */
function isDotSegment(text: string): boolean {
  return /^(\.|%(25)*2e){1,2}$/i.test(text);
}
