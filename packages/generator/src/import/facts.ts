import { isObject, lookUp, type OpenApi, partsOf, resolve, type Schema } from "../document/openapi.js";

/** Owner's schemas as ours would be written: OpenAPI 3.1, and nothing of their prose. */
export interface Facts {
  schema: (schema: unknown) => unknown;
  /** The components that what was asked for mentions, by our names; it grows with every question. */
  components: Map<string, unknown>;
}

const PLAIN = [
  "type",
  "format",
  "enum",
  "const",
  "required",
  "default",
  "maxLength",
  "minLength",
  "pattern",
  "maximum",
  "minimum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "multipleOf",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxProperties",
  "minProperties",
  "readOnly",
  "writeOnly",
  "deprecated",
];

export function factsOf(document: OpenApi, names: ReadonlyMap<string, string>): Facts {
  const components = new Map<string, unknown>();

  function schema(node: unknown): unknown {
    if (typeof node === "boolean") return node;
    if (!isObject(node)) return {};
    if (typeof node["$ref"] === "string") return reference(node["$ref"]);
    return nullable(node as Schema, written(node as Schema));
  }

  function reference(ref: string): unknown {
    const target = lookUp(document, ref);
    const [, , key = ""] = partsOf(ref);
    const name = names.get(key);
    if (!isObject(target) || name === undefined) return {};
    // A name for every text and every number helps nobody.
    if (!hasParts(resolve(document, target as Schema))) return schema(target);
    if (!components.has(name)) {
      components.set(name, {});
      components.set(name, schema(target));
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  function written(node: Schema): Record<string, unknown> {
    const facts: Record<string, unknown> = {};
    for (const key of PLAIN) if (node[key] !== undefined) facts[key] = node[key];
    if (Array.isArray(facts["enum"])) facts["enum"] = [...new Set(facts["enum"])];
    exclusive(facts);
    if (isObject(node.properties)) facts["properties"] = mapped(node.properties);
    if (isObject(node.items)) facts["items"] = schema(node.items);
    if (Array.isArray(node.prefixItems)) facts["prefixItems"] = node.prefixItems.map(schema);
    if (node.additionalProperties !== undefined)
      facts["additionalProperties"] = schema(node.additionalProperties);
    for (const key of ["allOf", "oneOf", "anyOf"] as const) {
      const all = (node[key] ?? []).map(schema);
      const parts = all.filter((part) => isObject(part) && Object.keys(part).length > 0);
      // a choice of which one form is anything is none
      const says = key === "allOf" ? parts.length > 0 : parts.length === all.length;
      if (says && parts.length > 0) facts[key] = parts;
    }
    return unwrapped(facts);
  }

  const mapped = (properties: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, schema(property)]));

  return { schema, components };
}

const PARTS = ["properties", "allOf", "oneOf", "anyOf", "enum", "items", "additionalProperties"];
const hasParts = (schema: Schema): boolean => PARTS.some((key) => schema[key] !== undefined);

/** An `allOf` of one and nothing beside it is that one. */
function unwrapped(facts: Record<string, unknown>): Record<string, unknown> {
  const parts = facts["allOf"];
  if (!Array.isArray(parts) || parts.length !== 1 || !isObject(parts[0])) return facts;
  const { allOf: _, ...beside } = facts;
  const [only] = parts;
  const isApart =
    Object.keys(beside).every((key) => !(key in only)) &&
    (!("$ref" in only) || Object.keys(beside).length === 0);
  return isApart ? { ...only, ...beside } : facts;
}

/** In 3.0 these are remarks on `maximum` and `minimum`, in 3.1 limits of their own. */
function exclusive(facts: Record<string, unknown>): void {
  for (const [key, of] of [
    ["exclusiveMaximum", "maximum"],
    ["exclusiveMinimum", "minimum"],
  ] as const) {
    if (typeof facts[key] !== "boolean") continue;
    const isMeant = facts[key] && facts[of] !== undefined;
    if (isMeant) facts[key] = facts[of];
    else delete facts[key];
    if (isMeant) delete facts[of];
  }
}

/** 3.0 has a word for it, 3.1 a type. */
function nullable(node: Schema, facts: Record<string, unknown>): Record<string, unknown> {
  if (node.nullable !== true) return facts;
  if (Array.isArray(facts["enum"]) && !facts["enum"].includes(null)) facts["enum"] = [...facts["enum"], null];
  if (typeof facts["type"] === "string") return { ...facts, type: [facts["type"], "null"] };
  return Object.keys(facts).length > 0 ? { anyOf: [facts, { type: "null" }] } : facts;
}
