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
 * other placeholders, or go to another package. The document is changed in place.
 */
export function ownComponents(root: Record<string, unknown>, references: readonly Reference[]): void {
  const places = new Map<string, string>();
  for (const { ref, place } of references) {
    const parts = partsOf(ref);
    const section = parts[0] === "paths" && parts.length > 2 ? sectionOf(parts) : undefined;
    const holder = lookUp(root, place);
    if (section === undefined || !isObject(holder)) continue;
    const pointer = parts.map(pointerPart).join("/");
    const target = places.get(pointer) ?? hoisted(root, { section, parts, target: lookUp(root, ref) });
    places.set(pointer, target);
    holder["$ref"] = target;
  }
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
  const words = parts
    .slice(1)
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
