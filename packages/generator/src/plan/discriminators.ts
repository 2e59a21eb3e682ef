import { isObject, type OpenApi, partsOf, resolve, type Schema } from "../document/openapi.js";
import { isType, list, propertiesOf } from "./schema-facts.js";

/** The values of a property that tell a form from the others. */
type Values = Map<string, Set<string>>;

/**
 * The document with the value of the discriminator in each form that a union tells apart by it: `kind: "meow"` in place of
 * `kind: string`, so that a test of `kind` narrows. Also the forms that extend a base with a discriminator get theirs.
 */
export function withDiscriminators(document: OpenApi, unions: readonly Schema[]): OpenApi {
  const schemas = (document.components?.["schemas"] ?? {}) as Record<string, Schema>;
  const children = childrenOf(schemas);
  const wanted = new Map<string, Values>();
  for (const union of unions) {
    const property = discriminatorOf(union)["propertyName"];
    if (typeof property !== "string") continue;
    for (const [form, values] of valuesOf(schemas, union, children)) {
      const known = wanted.get(form) ?? new Map<string, Set<string>>();
      known.set(property, new Set([...(known.get(property) ?? []), ...values]));
      wanted.set(form, known);
    }
  }
  addThoseOfChildren(wanted, children);
  const narrow = [...wanted].map(([form, values]): [string, Schema] => {
    let schema = schemas[form] ?? {};
    for (const [property, of] of values) schema = narrowed(document, schema, { property, values: [...of] });
    return [form, schema];
  });
  if (narrow.length === 0) return document;
  return {
    ...document,
    components: { ...document.components, schemas: { ...schemas, ...Object.fromEntries(narrow) } },
  };
}

/** Those that extend a schema through `allOf`, by its name. */
function childrenOf(schemas: Record<string, Schema>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const part of list(isObject(schema) ? (schema as Schema).allOf : undefined)) {
      const base = nameOf(schemas, part?.$ref);
      if (base !== undefined) children.set(base, [...(children.get(base) ?? []), name]);
    }
  }
  return children;
}

/** The schema that a pointer or the plain name in a mapping means. */
function nameOf(schemas: Record<string, Schema>, ref: unknown): string | undefined {
  if (typeof ref !== "string") return undefined;
  if (Object.hasOwn(schemas, ref)) return ref;
  const [root, section, name, ...deeper] = partsOf(ref);
  const isSchema = root === "components" && section === "schemas" && deeper.length === 0;
  return isSchema && name !== undefined && Object.hasOwn(schemas, name) ? name : undefined;
}

const discriminatorOf = ({ discriminator }: Schema): Record<string, unknown> =>
  isObject(discriminator) ? discriminator : {};

/** The forms of a union, and the values that stand for each: those of the mapping, else its name. */
function valuesOf(
  schemas: Record<string, Schema>,
  union: Schema,
  children: ReadonlyMap<string, readonly string[]>,
): [string, string[]][] {
  const { mapping } = discriminatorOf(union);
  const mapped = new Map<string, string[]>();
  for (const [value, ref] of Object.entries(isObject(mapping) ? mapping : {})) {
    const form = nameOf(schemas, ref);
    if (form !== undefined) mapped.set(form, [...(mapped.get(form) ?? []), value]);
  }
  const forms = [...list(union.oneOf), ...list(union.anyOf)].flatMap(
    ({ $ref }) => nameOf(schemas, $ref) ?? [],
  );
  if (forms.length > 0) return forms.map((form) => [form, mapped.get(form) ?? [form]]);
  // a base: whoever is extended further may be any of those that extend it
  const base = Object.keys(schemas).find((name) => schemas[name] === union);
  const last = base === undefined ? [] : descendants(base, children).filter((name) => !children.has(name));
  return last.flatMap((form): [string, string[]][] => {
    const values = mapped.size === 0 ? [form] : mapped.get(form);
    return values ? [[form, values]] : [];
  });
}

function descendants(base: string, children: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const open = [base];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const child of children.get(name) ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      open.push(child);
    }
  }
  return [...found];
}

/** A form that others extend may also say what they say, or they could not extend it. */
function addThoseOfChildren(
  wanted: Map<string, Values>,
  children: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [form, values] of wanted) {
    if (!children.has(form)) continue;
    for (const child of descendants(form, children)) {
      for (const [property, of] of values) {
        for (const value of wanted.get(child)?.get(property) ?? []) of.add(value);
      }
    }
  }
}

/** A form whose property has these values and no others, unless it says something else itself. */
function narrowed(
  document: OpenApi,
  schema: Schema,
  { property, values }: { property: string; values: string[] },
): Schema {
  const isObjectForm = schema.type === undefined || isType(schema, "object");
  if (schema.$ref || schema.oneOf || schema.anyOf || !isObjectForm) return schema;
  const declared = propertiesOf(document, schema).get(property) ?? [];
  const known = declared.map((one) => resolve(document, one.schema));
  const literals = values
    .map((value) => literalOf(value, known))
    .filter((literal) => known.every((one) => allows(one, literal)));
  if (literals.length === 0) return schema;
  const own = schema.properties?.[property];
  const field = { [property]: { ...wordsOf(own ?? known[0] ?? {}), enum: literals } };
  const isRequired = declared.length === 0 || declared.some((one) => one.required);
  if (!own && list(schema.allOf).length > 0) {
    const part: Schema = { type: "object", properties: field, ...(isRequired && { required: [property] }) };
    return { ...schema, allOf: [...list(schema.allOf), part] };
  }
  return {
    ...schema,
    type: schema.type ?? "object",
    properties: { ...schema.properties, ...field },
    ...(isRequired && { required: [...new Set([...list(schema.required), property])] }),
  };
}

/** What is said of a field beside its type. */
function wordsOf(schema: Schema): Schema {
  const words = ["description", "deprecated", "readOnly", "writeOnly"].filter(
    (word) => schema[word] !== undefined,
  );
  return Object.fromEntries(words.map((word) => [word, schema[word]]));
}

/** Whether a form's own list has a value, if it has any. */
function allows({ enum: values, const: only }: Schema, literal: unknown): boolean {
  if (only !== undefined) return only === literal;
  return !Array.isArray(values) || values.includes(literal);
}

/** A mapping has texts for keys, also of numbers. */
function literalOf(value: string, known: readonly Schema[]): unknown {
  const isNumber = known.some(({ type }) => type === "integer" || type === "number");
  return isNumber && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;
}
