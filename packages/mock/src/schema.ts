import type { Schema } from "./prism.cjs";

// What is looked up in the schemas of Prism's operations, which keep what they refer to in a bundle beside them.

export interface Fields {
  /** The schemas that each has, in any of the forms of the whole. */
  readonly schemas: ReadonlyMap<string, readonly Schema[]>;
  readonly required: ReadonlySet<string>;
}

/** The fields of an object, in all its parts and forms. */
export function fieldsIn(schema: Schema | undefined, bundle: unknown): Fields {
  const schemas = new Map<string, Schema[]>();
  const required = new Set<string>();
  for (const part of partsOf(schema, bundle)) {
    for (const [name, field] of Object.entries(Object(part["properties"]) as Record<string, Schema>))
      schemas.set(name, [...(schemas.get(name) ?? []), field]);
    for (const name of (part["required"] as string[] | undefined) ?? []) required.add(name);
  }
  return { schemas, required };
}

/** A schema itself, and what it is made of or has to choose from. */
export function partsOf(schema: Schema | undefined, bundle: unknown, depth = 0): Schema[] {
  if (typeof schema !== "object" || depth > 8) return [];
  const real = resolved(schema, bundle);
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((key) => (real[key] as Schema[] | undefined) ?? []);
  return [real, ...inner.flatMap((part) => partsOf(part, bundle, depth + 1))];
}

function resolved(schema: Schema, bundle: unknown): Schema {
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  const steps = $ref.replace(/^#\/__bundled__\//, "").split("/");
  const found = steps.reduce<unknown>(
    (node, step) => Object(node)[step.replaceAll("~1", "/").replaceAll("~0", "~")],
    bundle,
  );
  return found ? (found as Schema) : schema;
}
