import type { OpenApi, Schema } from "../document/openapi.js";
import { isObject, resolve } from "../document/openapi.js";
import { isReserved } from "../name/types.js";
import type { Interfaces } from "./interfaces.js";
import type { ServerPlan, TypePlan } from "./model.js";
import type { References } from "./references.js";
import { list } from "./schema-facts.js";

/** What the planning of one package needs at hand. */
export interface Context extends References {
  document: OpenApi;
  /** Of most of the package's operations. */
  server: ServerPlan;
  interfaces: Interfaces;
  /** Gives a schema a name of its own at the top of `types.ts`, and answers the `$ref` to it. */
  named: (wanted: string, schema: Schema) => Schema;
}

/** Names given so far in a package, in order; none of those that are `taken` before. */
export function namedTypes(taken: ReadonlySet<string>): { types: TypePlan[]; named: Context["named"] } {
  const types = new Map<string, TypePlan>();
  function named(wanted: string, schema: Schema): Schema {
    let name = wanted;
    for (let n = 2; types.has(name) || taken.has(name) || isReserved(name); n += 1) name = `${wanted}${n}`;
    const pointer = `#/named/${name}`;
    types.set(name, { name, schema, pointer });
    return { $ref: pointer };
  }
  return {
    get types() {
      return [...types.values()];
    },
    named,
  };
}

/**
 * A schema as a signature mentions it: a name, a list of names, or something short. Whatever has fields of its own
 * gets a name, because a hover that unfolds a whole object cannot be read.
 */
export function mention(
  context: Context,
  schema: Schema,
  wanted: string,
  around: readonly Schema[] = [],
): Schema {
  const { document, named } = context;
  const only =
    list(schema.allOf).length === 1 && !schema.properties && !schema.nullable ? schema.allOf?.[0] : undefined;
  const real = resolve(document, schema);
  // a list that is inside of itself goes by its name
  if (around.includes(real)) return schema.$ref ? { $ref: schema.$ref } : {};
  const inner = [...around, real];
  if (only) return mention(context, only, wanted, inner);
  if (real.type === "array" && !real.nullable && isObject(real.items) && !real.prefixItems) {
    return { type: "array", items: mention(context, real.items as Schema, `${wanted}Item`, inner) };
  }
  if (schema.$ref) return { $ref: schema.$ref };
  return isShort(schema) ? schema : named(wanted, schema);
}

function isShort(schema: Schema, depth = 0): boolean {
  if (schema.$ref) return true;
  if ([schema, ...list(schema.allOf)].some(({ required }) => list(required).length > 0)) return false;
  if (schema.properties && Object.keys(schema.properties).length > 0) return false;
  if (list(schema.enum).length > 4 || depth > 2) return false;
  const parts = (["allOf", "anyOf", "oneOf", "prefixItems"] as const).flatMap((key) => list(schema[key]));
  const inner = [schema.items, schema.additionalProperties].filter(isObject) as Schema[];
  return (
    parts.length <= 3 &&
    [...parts, ...inner].every((part) => isObject(part) && isShort(part as Schema, depth + 1))
  );
}
