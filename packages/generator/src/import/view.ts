import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { list, nearest, propertiesOf } from "../plan/schema-facts.js";

/** The facts of an owner's schema, in the words in which ours write them: `$ref`s and `allOf`s followed. */
export interface View {
  /** Empty where anything goes; never "null". */
  types: string[];
  nullable: boolean;
  values?: unknown[];
  format?: string;
  limits: Record<string, unknown>;
  properties: Map<string, { schema: Schema; required: boolean }>;
  items?: Schema;
  /** What fields without a name have, where that is said. */
  others?: Schema;
  /** The schemas of which one is meant. */
  forms: Schema[];
}

const LIMITS = [
  "maxLength",
  "minLength",
  "maximum",
  "minimum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "minItems",
  "maxProperties",
  "minProperties",
  "uniqueItems",
  "multipleOf",
  "pattern",
];

export function viewOf(document: OpenApi, schema: Schema): View {
  const parts = partsOfSchema(document, schema);
  const choice = parts.flatMap((part) => [...list(part.oneOf), ...list(part.anyOf)]);
  const forms = choice.every(saysSomething) ? choice : []; // one form that is anything makes it anything
  const real = forms.filter((form) => !isNull(form));
  const [first] = parts;
  const format = nearestOf(parts, "format");
  const items = nearestOf(parts, "items");
  const others = nearestOf(parts, "additionalProperties");
  const values = valuesOf(parts);
  return {
    types: typesOf(parts),
    nullable: isNullable(parts, first) || real.length < forms.length,
    ...(values && { values }),
    ...(typeof format === "string" && { format }),
    limits: Object.fromEntries(LIMITS.flatMap((name) => entry(name, nearestOf(parts, name)))),
    properties: fields(document, schema),
    ...(isObject(items) && { items: items as Schema }),
    ...(isObject(others) && { others: others as Schema }),
    forms: real,
  };
}

/** The schema itself, what its `$ref` leads to, and every part of its `allOf`; the nearest first. */
function partsOfSchema(document: OpenApi, schema: unknown, seen = new Set<Schema>()): Schema[] {
  if (!isObject(schema)) return [];
  const node = schema as Schema;
  if (seen.has(node)) return [];
  seen.add(node);
  const { $ref, ...beside } = node;
  if (typeof $ref === "string") {
    // 3.1 allows words beside a `$ref`; resolve() answers the schema itself where the chain leads nowhere.
    const target = resolve(document, node);
    const own = Object.keys(beside).length > 0 ? [beside as Schema] : [];
    return target === node ? own : [...own, ...partsOfSchema(document, target, seen)];
  }
  const only = onlyForm(node);
  const { oneOf: _, anyOf: __, ...without } = node;
  const self = only ? (without as Schema) : node;
  const inner = [...list(node.allOf), ...(only ? [only] : [])];
  return [self, ...inner.flatMap((part) => partsOfSchema(document, part, seen))];
}

/** A choice of one is none. */
function onlyForm(node: Schema): Schema | undefined {
  const forms = [...list(node.oneOf), ...list(node.anyOf)];
  return forms.length === 1 && !node.properties ? forms[0] : undefined;
}

function saysSomething(form: Schema): boolean {
  return (
    isObject(form) &&
    Object.keys(form).some((key) => !["required", "description", "title", "not"].includes(key))
  );
}

const isNull = (form: Schema): boolean =>
  form.type === "null" || (list(form.enum).length === 1 && form.enum?.[0] === null);

function declaredTypes({ type, properties, items }: Schema): string[] {
  const declared = (Array.isArray(type) ? type : [type]).filter(
    (one) => typeof one === "string" && one !== "null",
  );
  if (declared.length > 0) return declared as string[];
  return properties ? ["object"] : items ? ["array"] : [];
}

/** What all parts agree on; where they contradict each other an object is meant, else the last one said. */
function typesOf(parts: Schema[]): string[] {
  const said = parts.map(declaredTypes).filter((types) => types.length > 0);
  const agreed = said.reduce<string[] | undefined>(
    (all, types) => (all ?? types).filter((type) => types.includes(type)),
    undefined,
  );
  if (agreed === undefined) return [];
  if (agreed.length > 0) return [...new Set(agreed)].sort();
  return said.some((types) => types.includes("object")) ? ["object"] : (said.at(-1) ?? []);
}

function isNullable(parts: Schema[], first: Schema | undefined): boolean {
  if (first?.nullable === true) return true;
  const telling = parts.filter(
    (part) => part.type !== undefined || part.enum !== undefined || part.nullable !== undefined,
  );
  return (
    telling.length > 0 &&
    telling.every(
      (part) =>
        part.nullable === true || list(part.enum).includes(null) || [part.type].flat().includes("null"),
    )
  );
}

function valuesOf(parts: Schema[]): unknown[] | undefined {
  for (const part of parts) {
    if (part.const !== undefined) return [part.const];
    if (Array.isArray(part.enum) && part.enum.length > 0) return part.enum.filter((value) => value !== null);
  }
  return undefined;
}

function fields(document: OpenApi, schema: Schema): View["properties"] {
  const found: View["properties"] = new Map();
  const only = onlyForm(resolve(document, schema));
  for (const [name, declared] of propertiesOf(document, only ? { allOf: [schema, only] } : schema)) {
    found.set(name, {
      schema: nearest(document, declared),
      required: declared.some(({ required }) => required),
    });
  }
  return found;
}

/** The nearest part that says it. */
function nearestOf(parts: Schema[], name: string): unknown {
  return parts.map((part) => part[name]).find((value) => value !== undefined);
}

function entry(name: string, value: unknown): [string, unknown][] {
  return value === undefined || value === false ? [] : [[name, value]];
}
