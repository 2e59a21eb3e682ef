import { type OpenApi, resolve, type Schema } from "../document/openapi.js";
import type { Types } from "../emit/types.js";
import type { PackagePlan } from "../plan/model.js";

/** What the parts of a page are made with. */
export interface Context {
  document: OpenApi;
  types: Types;
  /** The schema of a type of the package, by its name. */
  schemaNamed: (name: string) => Schema | undefined;
  /** What a schema is, behind its `$ref`. */
  real: (schema: Schema) => Schema;
}

export function contextOf(plan: PackagePlan, document: OpenApi, types: Types): Context {
  const named = new Map(plan.types.map(({ name, schema }) => [name, schema]));
  const pointed = new Map(plan.types.map(({ pointer, schema }) => [pointer, schema]));
  return {
    document,
    types,
    schemaNamed: (name) => named.get(name),
    real: (schema) => resolve(document, pointed.get(schema.$ref ?? "") ?? schema),
  };
}
