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

/** The only values that a schema lets through, as far as it names them, or that it lets through in a field. */
export function valuesOf(
  schema: Schema,
  bundle: unknown,
  field?: string,
  depth = 0,
): readonly unknown[] | undefined {
  if (typeof schema !== "object" || depth > 8) return undefined;
  const real = resolved(schema, bundle);
  const inner = (one: Schema, name?: string) => valuesOf(one, bundle, name, depth + 1);
  const listed = "const" in real ? [real["const"]] : (real["enum"] as unknown[] | undefined);
  const own = field === undefined ? listed : inner(Object(real["properties"])[field] as Schema);
  const choices = ["oneOf", "anyOf"].map((key) => {
    const forms = ((real[key] as Schema[] | undefined) ?? []).map((form) => inner(form, field));
    return forms.length > 0 && forms.every((values) => values !== undefined) ? forms.flat() : undefined;
  });
  const all = ((real["allOf"] as Schema[] | undefined) ?? []).map((part) => inner(part, field));
  const named = [own, ...choices, ...all].filter((values) => values !== undefined);
  return named.length === 0
    ? undefined
    : named.reduce((some, others) => some.filter((one) => others.includes(one)));
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
