import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { isType, itemsOf, list, nearest, propertiesOf } from "../plan/schema-facts.js";

/** What JSON of a schema looks like, with the type in place of each value: `{ "name": "string" }`. */
export function skeleton(document: OpenApi, schema: Schema | undefined): string {
  return JSON.stringify(shape(document, schema, []), null, 2);
}

/** The pointers to the forms that an object may have, or the items of a list, where there are several. */
export function formsOf(document: OpenApi, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const forms = choiceIn(document, itemsOf(document, schema) ?? schema);
  return forms.length > 1 ? forms.flatMap(({ $ref }) => $ref ?? []) : [];
}

/** The schemas of which one is meant, also where others are said beside them. */
function choiceIn(document: OpenApi, schema: Schema, depth = 0): Schema[] {
  const real = resolve(document, schema);
  const own = [...list(real.oneOf), ...list(real.anyOf)];
  if (own.length > 0 || depth > DEPTH) return own;
  const [first] = list(real.allOf)
    .map((part) => choiceIn(document, part, depth + 1))
    .filter((forms) => forms.length > 0);
  return first ?? [];
}

const DEPTH = 5;

function shape(document: OpenApi, schema: Schema | undefined, trail: Schema[]): unknown {
  if (!isObject(schema)) return "any";
  const real = resolve(document, schema as Schema);
  if (trail.includes(real) || trail.length > DEPTH) return "...";
  const inner = (part: Schema): unknown => shape(document, part, [...trail, real]);
  if (Array.isArray(real.enum)) return real.enum.map(String).join(" | ");
  if (real.const !== undefined) return real.const;
  const [form] = choiceIn(document, real);
  const properties = propertiesOf(document, form ? { allOf: [real, form] } : real);
  if (properties.size > 0) {
    return Object.fromEntries(
      [...properties].map(([name, declared]) => [name, inner(nearest(document, declared))]),
    );
  }
  if (isType(real, "array")) return [inner(itemsOf(document, real) ?? {})];
  const [first] = [...list(real.oneOf), ...list(real.anyOf), ...list(real.allOf)];
  if (first) return inner(first);
  return typeName(real);
}

function typeName({ type, format }: Schema): unknown {
  if (type === undefined) return "any";
  if (type === "object") return {};
  const types = Array.isArray(type) ? type.join(" | ") : type;
  return format === "date-time" || format === "binary" ? `${types} (${format})` : types;
}
