import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { list, nearest, propertiesOf } from "./schema-facts.js";

/**
 * One plain object in place of an `allOf` whose parts say different things of the same property: an intersection would
 * say all of it at once, and `success: true` with `success: false` is nothing at all. Undefined where nothing clashes.
 */
export function flattened(document: OpenApi, schema: Schema): Schema | undefined {
  if (list(schema.allOf).length === 0 || !isPlainObject(document, schema, 0)) return undefined;
  const properties = propertiesOf(document, schema);
  if ([...properties.values()].every((declared) => declared.length === 1)) return undefined;
  const required = [...properties]
    .filter(([, declared]) => declared.some((one) => one.required))
    .map(([name]) => name);
  const merged = [...properties].map(([name, declared]): [string, Schema] => [
    name,
    nearest(document, declared),
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(merged),
    required: [...new Set([...required, ...list(schema.required)])],
    ...(mayBeNull(document, schema) && { nullable: true }),
  };
}

/** Said of the whole, or of each of its parts: null would have to be all of them. */
function mayBeNull(document: OpenApi, schema: Schema, depth = 0): boolean {
  const real = resolve(document, schema);
  if (real.nullable === true) return true;
  const parts = list(real.allOf);
  return depth <= 12 && parts.length > 0 && parts.every((part) => mayBeNull(document, part, depth + 1));
}

/** Nothing but properties, through `$ref` and `allOf`. */
function isPlainObject(document: OpenApi, schema: unknown, depth: number): boolean {
  if (!isObject(schema) || depth > 12) return false;
  const real = resolve(document, schema as Schema);
  if (
    real.anyOf ||
    real.oneOf ||
    real.enum ||
    real.const !== undefined ||
    real.patternProperties ||
    isObject(real.additionalProperties)
  )
    return false;
  if (real.type !== undefined && real.type !== "object") return false;
  return list(real.allOf).every((part) => isPlainObject(document, part, depth + 1));
}
