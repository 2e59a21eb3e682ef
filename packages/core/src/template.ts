import { argumentError, configurationError } from "./error.js";

/** A path template, taken apart once: fixed texts at the even places, names of placeholders at the odd ones. */
export interface Template {
  readonly text: string;
  readonly parts: readonly string[];
}

/** Values by placeholder. */
export type PathValues = { readonly [name: string]: unknown };

/** Takes a template apart; throws a configuration error that says what is wrong with it. */
export function parseTemplate(text: string): Template {
  const refuse = (why: string) => configurationError(`"${text}" is no path template: ${why}`);
  if (typeof text !== "string" || text[0] !== "/") throw refuse("it must start with /");
  if (/[?#\s\\]/.test(text)) throw refuse("it may not hold ?, #, \\ or white space");
  const parts = text.split(/\{([^{}]+)\}/);
  const names = placeholders({ parts });
  if (/[{}]/.test(fixed({ parts }))) throw refuse("its braces do not match, or are empty");
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice) throw refuse(`it has {${twice}} twice`);
  if (text.includes("//")) throw refuse("a segment is empty");
  if (text.split("/").some(isDotSegment)) throw refuse("it may not hold . or .. as a segment");
  return { text, parts };
}

const fixed = ({ parts }: Pick<Template, "parts">) => parts.filter((_, place) => place % 2 === 0).join("");

/** Names of the placeholders. */
export function placeholders({ parts }: Pick<Template, "parts">): string[] {
  return parts.filter((_, place) => place % 2 === 1);
}

/** A relative path behind an endpoint; what starts with `/`, `.` or `:` continues the last segment. */
export function joinPath(endpoint: string, path: string): string {
  if (path === "" || /^[/.:]/.test(path)) return endpoint + path;
  return endpoint.endsWith("/") ? endpoint + path : `${endpoint}/${path}`;
}

/**
 * The path with its values, each encoded as one segment; throws an argument error for a value that is missing or
 * bad. `id` names the placeholder that `with` does not bind.
 */
export function fillTemplate({ parts }: Template, values: PathValues, id?: string): string {
  const fill = (name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined && value !== null) return encodeSegment(name, value);
    throw argumentError(`{${name}} is missing; give it${name === id ? "" : ", or bind it with `with`"}`);
  };
  const path = parts.map((part, place) => (place % 2 ? fill(part) : part)).join("");
  const bad = path.split("/").find(isDotSegment);
  if (bad !== undefined) throw argumentError(`the segment "${bad}" would change the path`);
  return path;
}

function encodeSegment(name: string, value: unknown): string {
  const refuse = (why: string) => argumentError(`{${name}} ${why}`);
  if (typeof value !== "string" && typeof value !== "number")
    throw refuse(`must be a string, not ${typeof value}`);
  // NaN and Infinity are no ids, and beyond the safe integers a number has become another
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw refuse(`must not be the number ${value}; give a string`);
  if (value === "") throw refuse("is empty; give the real one");
  if (isDotSegment(`${value}`)) throw refuse(`must not be "${value}": that would change the path`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw refuse("is no well-formed text (a lone surrogate)");
  }
}

/** `.`, `..`, and what becomes one when it is decoded, however often. */
function isDotSegment(text: string): boolean {
  return /^(\.|%(25)*2e){1,2}$/i.test(text);
}
