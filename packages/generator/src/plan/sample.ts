import { sample } from "openapi-sampler";
import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import type { Sample, SampleField } from "./model.js";
import { isType, itemsOf, list, nearest, propertiesOf } from "./schema-facts.js";

/**
 * What stands for a schema in a README: the document's example where it has one, else a value composed from the schema. Either
 * is cut down to what one can read at a glance.
 */
export function sampleOf(document: OpenApi, schema: Schema = {}, example?: unknown): Sample {
  const drawAnew = (): Sample =>
    drawn({ document, room: { fields: MOST_FIELDS }, trail: [] }, schema, example);
  if (example !== undefined) return drawAnew();
  const real = resolve(document, schema);
  const sample = known.get(real) ?? drawAnew();
  known.set(real, sample);
  return sample;
}

/** Of what has no example: many operations answer the same. */
const known = new WeakMap<Schema, Sample>();

/** How many fields are shown, those of inner objects included, and how deep they are. */
const MOST_FIELDS = 16;
const DEEPEST = 5;

interface Drawing {
  document: OpenApi;
  /** Counted down by each field. */
  room: { fields: number };
  /** The schemas that this one is inside of. */
  trail: readonly Schema[];
}

function drawn(drawing: Drawing, schema: Schema, example: unknown): Sample {
  const { document, trail } = drawing;
  const real = resolve(document, schema);
  const inner = { ...drawing, trail: [...trail, real] };
  if (isFile(document, schema))
    return { kind: "file", ...(typeof example === "string" && { text: example }) };
  const given = example === undefined ? ownExample(real) : example;
  const places = placesOf(real);
  if (places.length > 0 && (given === undefined || Array.isArray(given)))
    return trail.includes(real) && !given ? { kind: "list", items: [] } : tupleOf(inner, places, given);
  if (Array.isArray(given)) return listOf(inner, itemsOf(document, schema) ?? {}, given);
  if (isObject(given)) return objectOf(inner, schema, given);
  if (given !== undefined) return { kind: "value", value: given };
  const items = itemsOf(document, schema);
  if (items) return listOf(inner, items, [undefined]);
  if (propertiesOf(document, withForm(document, schema, {})).size > 0) return objectOf(inner, schema);
  return leafOf(document, schema);
}

/** Whether it is a file, or first of all one. */
function isFile(document: OpenApi, schema: Schema): boolean {
  const [first = schema] = formsOf(document, schema);
  return resolve(document, first).format === "binary";
}

function ownExample({ example, examples, const: only, enum: values }: Schema): unknown {
  return example ?? list(examples as unknown[])[0] ?? only ?? values?.[0];
}

/** Of a list whose places each have a schema of their own, those; in 3.0 documents that is a list of `items`. */
function placesOf({ prefixItems, items }: Schema): Schema[] {
  return list(prefixItems ?? (Array.isArray(items) ? items : undefined));
}

/** Each place, so that it is one. */
function tupleOf(drawing: Drawing, places: readonly Schema[], given: readonly unknown[] = []): Sample {
  // a tuple may be inside of itself
  if (drawing.trail.length > DEEPEST) return { kind: "list", items: [] };
  return { kind: "list", items: places.map((place, i) => drawn(drawing, place, given[i])) };
}

/** The first item stands for all. */
function listOf(drawing: Drawing, item: Schema, given: readonly unknown[]): Sample {
  if (given.length === 0 || drawing.trail.length > DEEPEST) return { kind: "list", items: [] };
  return { kind: "list", items: [drawn(drawing, item, given[0])] };
}

function objectOf(drawing: Drawing, schema: Schema, given?: Readonly<Record<string, unknown>>): Sample {
  const { document, room, trail } = drawing;
  const whole = withForm(document, schema, given ?? {});
  const properties = propertiesOf(document, whole);
  const schemaOf = (name: string): Schema => {
    const declared = properties.get(name);
    return declared ? nearest(document, declared) : (additionalOf(document, whole) ?? {});
  };
  const names = given ? Object.keys(given) : [...properties.keys()];
  const required = (name: string): boolean => properties.get(name)?.some((one) => one.required) === true;
  const isWanted = (name: string): boolean => {
    if (required(name)) return true;
    const declared = schemaOf(name);
    const isNew = !trail.includes(resolve(document, declared));
    return (
      room.fields > 0 && isNew && (given !== undefined || (trail.length < DEEPEST && !declared.deprecated))
    );
  };
  const fields: SampleField[] = [];
  for (const name of names) {
    if (!isWanted(name)) continue;
    room.fields -= 1;
    const value = trail.length > 2 * DEEPEST ? leaf(null) : drawn(drawing, schemaOf(name), given?.[name]);
    fields.push({ name, required: required(name), value });
  }
  return { kind: "object", fields, more: fields.length < names.length };
}

/** What a field is that is not among the properties. */
function additionalOf(document: OpenApi, schema: Schema, depth = 0): Schema | undefined {
  const { additionalProperties, allOf } = resolve(document, schema);
  if (isObject(additionalProperties)) return additionalProperties as Schema;
  if (depth > DEEPEST) return undefined;
  const inner = list(allOf).map((part) => additionalOf(document, part, depth + 1));
  return inner.find((found) => found !== undefined);
}

/** With the form that an example has, of several: the first that asks for nothing else and contradicts nothing. */
function withForm(document: OpenApi, schema: Schema, given: Readonly<Record<string, unknown>>): Schema {
  const forms = formsOf(document, schema);
  const fits = forms.find((form) => {
    const properties = propertiesOf(document, form);
    return (
      Object.keys(given).every((name) => properties.has(name)) &&
      [...properties].every(([name, declared]) => {
        const { const: only, enum: values = only === undefined ? undefined : [only] } = resolve(
          document,
          nearest(document, declared),
        );
        if (given[name] === undefined) return !declared.some((one) => one.required);
        return !values || values.includes(given[name]);
      })
    );
  });
  const form = fits ?? forms[0];
  return form ? { allOf: [schema, form] } : schema;
}

/** The schemas of which one is meant, also where others are said beside them. */
function formsOf(document: OpenApi, schema: Schema, depth = 0): Schema[] {
  const real = resolve(document, schema);
  const own = [...list(real.oneOf), ...list(real.anyOf)].filter(
    (form) => !isType(resolve(document, form), "null"),
  );
  if (own.length > 0 || depth > DEEPEST) return own;
  const inner = list(real.allOf).map((part) => formsOf(document, part, depth + 1));
  return inner.find((forms) => forms.length > 0) ?? [];
}

const leaf = (value: unknown): Sample => ({ kind: "value", value });

function leafOf(document: OpenApi, schema: Schema): Sample {
  const real = resolve(document, schema);
  const [form] = formsOf(document, real);
  if (form) return leafOf(document, form);
  if (isType(real, "object") || real.type === undefined) return { kind: "object", fields: [], more: false };
  return leaf(sample(real as Parameters<typeof sample>[0], { quiet: true, maxSampleDepth: 1 }, document));
}
