import { argumentError, configurationError } from "../error/error.js";
import { encodeStyled, type Style } from "./styles.js";

/** Values by placeholder. */
export type PathValues = { readonly [name: string]: unknown };

const PLACEHOLDER = /\{([^{}]+)\}/g;
const TWICE = /(\{[^{}]+\}).*\1/;
const TEMPLATE = /^\/$|^(\/([^{}/?#\s\\]|\{[^{}]+\})+)+\/?$/;

/** Gives the template back; throws a configuration error that says what a good one is. */
export function checkTemplate(template: string): string {
  if (!TEMPLATE.test(template) || TWICE.test(template) || hasDotSegment(template))
    throw configurationError(
      `"${template}" is no path template: it starts with /, has each {name} once and no ?, #, \\, space, empty or dot segment`,
    );
  return template;
}

/**
 * The same for an action, which may have a fixed query or a fragment behind its path: they tell operations of one path
 * apart (`/{Bucket}?list-type=2`, `/#X-Amz-Target=ListTables`).
 */
export function checkActionTemplate(template: string): string {
  const [path] = template.split(/[?#]/, 1) as [string];
  checkTemplate(/[{}\s\\]/.test(template.slice(path.length)) ? template : path);
  return template;
}

/** Styles by placeholder. */
export type PathStyles = { readonly [name: string]: Style };

/** A relative path behind an endpoint; what starts with `/`, `.`, `:`, `?` or `#` continues the last segment. */
export function joinPath(endpoint: string, path: string): string {
  return endpoint + (/^([/.:?#]|$)/.test(path) || endpoint.endsWith("/") ? "" : "/") + path;
}

/**
 * The path with its values, each encoded as one segment, and the template's query behind it; throws a request error for a
 * value that is missing or bad. A fragment is left out: it never reaches a server.
 */
export function fillTemplate(template: string, values: PathValues, styles: PathStyles = {}): string {
  const [whole] = template.split("#", 1) as [string];
  const [place] = whole.split("?", 1) as [string];
  const path = place.replace(PLACEHOLDER, (_, name: string) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    const encode = (value: unknown) => (style?.allowReserved ? encodeSegments : encodeSegment)(name, value);
    return style ? encodeStyled(name, values[name], style, encode) : encode(values[name]);
  });
  if (hasDotSegment(path)) throw argumentError(`the ids make another path of it: ${path}`);
  return path + whole.slice(place.length);
}

function encodeSegment(name: string, value: unknown): string {
  if (value === undefined || value === null)
    throw argumentError(`{${name}} is missing; give it as an argument or in params`);
  // beyond the safe integers a number has become another, and a lone surrogate has no encoding
  if (typeof value === "string" ? !value || /\p{Surrogate}/u.test(value) : !Number.isSafeInteger(value))
    throw argumentError(`{${name}} must be a string, not empty, or a whole number`);
  return encodeURIComponent(value as string);
}

/** What stands between two slashes is a segment like any other: not empty, and encoded; the marks that mean nothing stay. */
function encodeSegments(name: string, value: unknown): string {
  if (typeof value !== "string") return encodeSegment(name, value);
  if (/^\/|\/\/|\/$/.test(value))
    throw argumentError(`{${name}} must have no slash at its start or end, and no two in a row`);
  return encodeSegment(name, value).replace(/%(2F|3A|40)/g, decodeURIComponent);
}

/** Whether there is a `.`, a `..` or what becomes one when it is decoded, however often. */
function hasDotSegment(path: string): boolean {
  return /\/(\.|%(25)*2e){1,2}(\/|$)/i.test(path);
}
