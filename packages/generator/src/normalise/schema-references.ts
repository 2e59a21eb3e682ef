import { isObject, type OpenApi, partsOf, pointerPart } from "../document/openapi.js";

// In 3.1 a `$ref` may have other words of a schema beside it, which hold too, and `$dynamicRef` is a second way to refer.
// Later stages know `$ref`s that stand alone, and so both are said in those.

type Json = Record<string, unknown>;

/** Under these keys is data, or a schema that makes no type. */
const NO_SCHEMA = new Set(["example", "examples", "default", "enum", "const"]);
/** The words that make another type of what a `$ref` leads to. */
const TYPE_WORDS = [
  "type",
  "properties",
  "required",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
  "patternProperties",
];

/** The document with nothing but plain `$ref`s; the one that is given stays as it is. */
export function plainReferences(document: OpenApi, warn: (text: string) => void): OpenApi {
  if (/^3\.0(\.|$)/.test(document.openapi)) return document; // there what stands beside a `$ref` is no schema
  if (!isNeeded(document)) return document;
  const anchors = new Map<string, string[]>();
  collectAnchors(document.components, "#/components", anchors);
  function plain(node: unknown, place: string): unknown {
    if (Array.isArray(node)) return mapped(node, (item, i) => plain(item, `${place}/${i}`));
    if (!isObject(node)) return node;
    let changed: Json | undefined;
    for (const key in node) {
      const before = node[key];
      if (typeof before !== "object" || before === null || NO_SCHEMA.has(key)) continue;
      const after = plain(before, `${place}/${pointerPart(key)}`);
      if (after !== before) changed = { ...(changed ?? node), [key]: after };
    }
    const whole = changed ?? node;
    if (typeof whole["$dynamicRef"] === "string") return apart(dynamic(whole, { place, anchors }, warn));
    return apart(whole);
  }
  return plain(document, "#") as OpenApi;
}

/** Looked for first: to copy what changes takes longer, and in most documents nothing does. */
function isNeeded(node: object): boolean {
  for (const key in node) {
    const value = (node as Json)[key];
    if (typeof value === "string") {
      if (key === "$dynamicRef" || (key === "$ref" && isSchema(node as Json))) return true;
    } else if (typeof value === "object" && value !== null && !NO_SCHEMA.has(key) && isNeeded(value))
      return true;
  }
  return false;
}

function mapped(items: unknown[], change: (item: unknown, i: number) => unknown): unknown[] {
  const changed = items.map(change);
  return changed.every((item, i) => item === items[i]) ? items : changed;
}

/** A `$ref` with a type beside it is a part like the others. */
function apart(node: Json): Json {
  const { $ref, allOf, ...rest } = node;
  if (typeof $ref !== "string" || !isSchema(node)) return node;
  return { ...rest, allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])] };
}

/** A reference to something else than a schema may have `required: true` beside it, by mistake, but no list. */
function isSchema(node: Json): boolean {
  return TYPE_WORDS.some((word) => {
    const value = node[word];
    return value !== undefined && (word !== "required" || Array.isArray(value));
  });
}

interface Where {
  place: string;
  anchors: ReadonlyMap<string, readonly string[]>;
}

/** `$dynamicRef` as the `$ref` that it is to begin with: to the anchor around it, else to the only one of that name. */
function dynamic(node: Json, { place, anchors }: Where, warn: (text: string) => void): Json {
  const { $dynamicRef, ...rest } = node;
  const ref = String($dynamicRef);
  if (ref.startsWith("#/")) return { ...rest, $ref: ref };
  const all = anchors.get(ref.replace(/^#/, "")) ?? [];
  const around = all.filter((anchor) => place.startsWith(`${anchor}/`));
  const own = partsOf(place).slice(0, 3).map(pointerPart).join("/");
  const beside = all.filter((anchor) => anchor.startsWith(`#/${own}/`));
  const found = around.at(-1) ?? beside[0] ?? (all.length === 1 ? all[0] : undefined);
  if (found === undefined) {
    warn(
      `${place} has the $dynamicRef "${ref}", of which nobody can say where it leads; it is taken as anything`,
    );
    return rest;
  }
  if (all.length > 1)
    warn(
      `${place} has the $dynamicRef "${ref}", which may lead to ${all.join(" or ")}; it is taken as ${found}`,
    );
  return { ...rest, $ref: found };
}

function collectAnchors(node: unknown, place: string, anchors: Map<string, string[]>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$dynamicAnchor" && typeof value === "string")
      anchors.set(value, [...(anchors.get(value) ?? []), place]);
    else if (typeof value === "object" && !NO_SCHEMA.has(key))
      collectAnchors(value, `${place}/${pointerPart(key)}`, anchors);
  }
}
