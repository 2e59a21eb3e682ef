/**
 * The segments of a path template; none for `/`. What tells operations of one place apart is a segment of its own: the verb
 * behind a colon (`{job}`, `:pause`), a fixed query (`?list-type=2`) and a fragment (`#acl`).
 */
export function segmentsOf(template: string): string[] {
  const [, path = "", mark] = /^([^?#]*)(.+)?$/s.exec(template) ?? [];
  const segments = path.split("/").filter((segment, i) => i > 0 && segment !== "");
  const [, before, verb] = /^(.+?)(:[A-Za-z][\w.-]*)$/.exec(segments.at(-1) ?? "") ?? [];
  if (before !== undefined && verb !== undefined) segments.splice(-1, 1, before, verb);
  return mark === undefined ? segments : [...segments, mark];
}

/** Segments as a path has them, without a slash in front. */
export function joined(segments: readonly string[]): string {
  return segments.reduce((path, segment) => path + (path === "" || isMark(segment) ? "" : "/") + segment, "");
}

/** The verb, the query or the fragment behind a place. */
const isMark = (segment: string): boolean => /^[:?#]/.test(segment);
/** A function with its arguments, as OData has them: `getByPath(path='{path}')`. */
const isFunction = (segment: string): boolean => /^[^{}()]+\(.*\)$/.test(segment);

/** Whether a segment says by its words what is to be done: it is a custom action, whatever it answers. */
export const isVerb = (segment: string): boolean => isMark(segment) || isFunction(segment);
/** Whether a segment is a placeholder, also one with something around it. What is in a function's arguments is none. */
export const isParam = (segment: string): boolean => segment.includes("{") && !isVerb(segment);

/** What names are made of: a function's own name, what a fragment or a query asks for, the last word of a qualified name. */
export function wordsOf(segment: string): string {
  if (/^[?#]/.test(segment)) return segment.slice(1).split("&").map(asked).join(" ");
  const name = isFunction(segment) ? segment.slice(0, segment.indexOf("(")) : segment;
  return /^[A-Za-z]\w*(\.[A-Za-z]\w*){2,}$/.test(name) || isFunction(segment) ? lastOf(name) : name;
}

/** `X-Amz-Target=Logs_20140328.ListTags` asks for `ListTags`; `list-type=2` says nothing without its key. */
function asked(pair: string): string {
  const [key = "", value = ""] = pair.split(/=(.*)/s);
  return /^[A-Za-z]/.test(value) ? lastOf(value) : `${key} ${value}`;
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

const PLACEHOLDER = /\{([^{}]*)\}/g;
const LAST_PLACEHOLDER = /\{[^{}]*\}(?=[^{}]*$)/;

/**
 * A relative path with `{id}` for the resource's own id: what the document calls so, else the last placeholder; one in a
 * function's arguments only where there is no other.
 */
export function withId(path: string): string {
  if (path.includes("{id}")) return path;
  const segments = segmentsOf(`/${path}`);
  const last = segments.findLastIndex(isParam);
  const at = last === -1 ? segments.findLastIndex((segment) => segment.includes("{")) : last;
  return joined(
    segments.map((segment, i) => (i === at ? segment.replace(LAST_PLACEHOLDER, "{id}") : segment)),
  );
}

export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}

/** The template with every placeholder as `{}`: what the ledger and the tree know it by. */
export function blank(template: string): string {
  return template.replace(PLACEHOLDER, "{}");
}

/** Gives each placeholder the name that `rename` answers for its place, the blanked template up to and with it. */
export function renamed(template: string, rename: (place: string, name: string) => string): string {
  return template.replace(PLACEHOLDER, (whole, name: string, offset: number) => {
    return `{${rename(blank(template.slice(0, offset + whole.length)), name)}}`;
  });
}

/** Whether a path is a place or behind it, whatever the placeholders are called. */
export function isAt(place: string, path: string): boolean {
  const segments = segmentsOf(blank(path));
  return segmentsOf(blank(place)).every((segment, i) => segment === segments[i]);
}
