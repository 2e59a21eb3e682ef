import { isObject, lookUp, partsOf, pointerPart } from "../document/openapi.js";
import type { Reference } from "./canonical.js";

/** Where what stands in a path goes, by the key that it stands under or in. */
const SECTIONS: Record<string, string> = {
  schema: "schemas",
  requestBody: "requestBodies",
  parameters: "parameters",
  responses: "responses",
  headers: "headers",
  examples: "examples",
  links: "links",
};

/**
 * Gives what some `$ref` finds inside of a path a place among the components, and lets the `$ref` lead there: a path may get
 * other placeholders, or go to another package. So it is with a definition inside of a schema, and with a part of one that is
 * in itself, since only what has a name can be. The document is changed in place.
 */
export function ownComponents(root: Record<string, unknown>, references: readonly Reference[]): void {
  const places = new Map<string, string>();
  for (const { ref, place } of references) {
    const parts = partsOf(ref);
    const isOwn = isInSchema(parts) && (DEFINITIONS.test(ref) || isInItself(pointerOf(ref), references));
    const section = isOwn ? SECTIONS["schema"] : isInPath(parts) ? sectionOf(parts) : undefined;
    if (section === undefined) continue;
    const holder = lookUp(root, place);
    if (!isObject(holder)) continue;
    const pointer = parts.map(pointerPart).join("/");
    const target = places.get(pointer) ?? hoisted(root, { section, parts, target: lookUp(root, ref) });
    places.set(pointer, target);
    holder["$ref"] = target;
  }
}

const isInPath = ([root, ...inner]: readonly string[]): boolean => root === "paths" && inner.length > 1;
const isInSchema = ([root, section, _, ...inner]: readonly string[]): boolean =>
  root === "components" && section === "schemas" && inner.length > 0;

const DEFINITIONS = /\/(\$|%24)?(defs|definitions)\/[^/]+$/;
/** What says nothing in a name. */
const WORDS = new Set(["$defs", "definitions", "properties", "items"]);

const pointerOf = (ref: string): string => `#/${partsOf(ref).map(pointerPart).join("/")}`;

/** Whether what a pointer leads to has a `$ref` to itself, or to what it is in, also behind others that go by no name. */
function isInItself(pointer: string, references: readonly Reference[]): boolean {
  const reached = new Set([pointer]);
  for (const start of reached) {
    for (const { ref, place } of references) {
      if (place !== start && !place.startsWith(`${start}/`)) continue;
      const target = pointerOf(ref);
      if (!isInSchema(partsOf(ref))) continue;
      if (target === pointer || pointer.startsWith(`${target}/`)) return true;
      reached.add(target);
    }
  }
  return false;
}

/** The section of what a pointer leads to; a schema in a schema is one. */
function sectionOf(parts: readonly string[]): string | undefined {
  if (parts.slice(2, -1).includes("schema")) return SECTIONS["schema"];
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2) ?? "";
  const isWhole = last === "schema" || last === "requestBody";
  return SECTIONS[isWhole ? last : before];
}

interface Found {
  section: string;
  parts: readonly string[];
  target: unknown;
}

function hoisted(root: Record<string, unknown>, { section, parts, target }: Found): string {
  const components = own(root, "components");
  const known = own(components, section);
  const inner = parts[0] === "paths" ? parts.slice(1) : parts.slice(2).filter((part) => !WORDS.has(part));
  const words = inner
    .join(" ")
    .replace(/[^\w]+/g, " ")
    .trim()
    .split(" ");
  const wanted = words.join("_");
  let name = wanted;
  for (let n = 2; Object.hasOwn(known, name); n += 1) name = `${wanted}_${n}`;
  known[name] = target;
  return `#/components/${section}/${name}`;
}

/** The object under a key, made where there is none. */
function own(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const found = holder[key];
  if (isObject(found)) return found;
  const made: Record<string, unknown> = {};
  holder[key] = made;
  return made;
}
