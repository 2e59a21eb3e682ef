import { singular } from "../base/words.js";
import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { isType, itemsOf, list, nearest, propertiesOf } from "../plan/schema-facts.js";
import { numberFor, truthOf } from "./number.js";
import { textFor } from "./text.js";

/** Who sends it: a request has no field that only the API sets, an answer none that is only sent. */
export type Side = "request" | "answer";

interface Composing {
  document: OpenApi;
  side: Side;
  /** Of the field that it is for. */
  name: string;
  /** The schemas that this one is inside of. */
  trail: readonly Schema[];
  /** What is left for fields that need not be there, counted down. */
  room: { fields: number };
}

const MOST_FIELDS = 40;
const DEEPEST = 4;

/** A value that obeys a schema, the same one each time; undefined where none can be found. */
export function exampleOf(
  document: OpenApi,
  schema: Schema,
  { side, name }: { side: Side; name: string },
): unknown {
  return composed({ document, side, name, trail: [], room: { fields: MOST_FIELDS } }, schema);
}

function composed(around: Composing, schema: Schema): unknown {
  const { document, trail, name } = around;
  const real = resolve(document, schema);
  if (trail.includes(real) && trail.length > 1) return undefined;
  const given = givenIn(real);
  if (given !== undefined) return given;
  const inner = { ...around, trail: [...trail, real] };
  const form = formOf(inner, real);
  if (form) return ofForm(inner, real, form);
  if (isOnlyNull(document, real)) return null;
  const items = itemsOf(document, real);
  if (items || isType(real, "array")) return listOf(inner, real, items ?? {});
  if (propertiesOf(document, real).size > 0 || isType(real, "object")) return objectOf(inner, real);
  const parts = list(real.allOf);
  if (parts.length > 0) return composed(inner, mergedParts(document, real, parts));
  return leafOf(name, real);
}

/** A value that the schema itself names. */
function givenIn({
  example,
  examples,
  const: only,
  enum: values,
  default: standard,
  format,
}: Schema): unknown {
  const [first] = list(examples as unknown[] | undefined);
  // owners write what they mean there, and not what may be sent: `Now + 30 minutes`
  const usual = format === undefined ? standard : undefined;
  return [example, first, only, list(values).find((value) => value !== null), usual].find(
    (value) => value !== undefined && value !== null,
  );
}

/** What the parts of an `allOf` without fields say together. */
function mergedParts(document: OpenApi, { allOf: _, ...own }: Schema, parts: Schema[]): Schema {
  return Object.assign({}, ...parts.map((part) => resolve(document, part)), own) as Schema;
}

/** The first form that is neither null nor the schema that it stands in. */
function formOf({ document, trail }: Composing, real: Schema): Schema | undefined {
  const forms = [...list(real.oneOf), ...list(real.anyOf)].filter((form) => {
    const one = resolve(document, form);
    return isObject(one) && one.type !== "null" && !trail.includes(one);
  });
  return forms[0];
}

/** A choice that leaves nothing but null. */
function isOnlyNull(document: OpenApi, { oneOf, anyOf }: Schema): boolean {
  const forms = [...list(oneOf), ...list(anyOf)];
  return forms.length > 0 && forms.every((form) => resolve(document, form).type === "null");
}

/** What stands beside a choice holds for each of its forms. */
function ofForm(around: Composing, { oneOf: _, anyOf: __, ...beside }: Schema, form: Schema): unknown {
  const isBare = !beside.properties && !beside.allOf && !beside.required;
  return composed(around, isBare ? form : { ...beside, allOf: [...list(beside.allOf), form] });
}

function listOf(
  around: Composing,
  schema: Schema & { minItems?: number; maxItems?: number },
  items: Schema,
): unknown {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  // what went wrong and what there is to say of it: nothing
  if (minItems === 0 && /^(errors|messages|warnings)$/.test(around.name)) return [];
  const count = Math.min(Math.max(1, minItems), maxItems);
  const values = distinct(around, items, count);
  return values.length < minItems ? undefined : values;
}

/** Lists may ask that their items differ. */
function distinct(around: Composing, items: Schema, count: number): unknown[] {
  if (count === 0) return [];
  const name = singular(around.name);
  const { enum: values } = resolve(around.document, items);
  if (Array.isArray(values)) return values.filter((value) => value !== null).slice(0, count);
  const first = composed({ ...around, name }, items);
  if (first === undefined) return [];
  return Array.from({ length: count }, (_, i) => (i === 0 ? first : another(first, i)));
}

function another(value: unknown, i: number): unknown {
  if (typeof value === "string") return `${value.slice(0, -1)}${i}`;
  return typeof value === "number" ? value + i : value;
}

function objectOf(around: Composing, schema: Schema): unknown {
  const { document, side, trail, room } = around;
  const value: Record<string, unknown> = {};
  for (const [name, declared] of propertiesOf(document, schema)) {
    const field = nearest(document, declared);
    const real = resolve(document, field);
    const isRequired = declared.some(({ required }) => required);
    if (real[side === "request" ? "readOnly" : "writeOnly"] === true) continue;
    const isWanted = trail.length < DEEPEST && room.fields > 0 && !real.deprecated && !field.deprecated;
    if (!isRequired && (!isWanted || (side === "request" && trail.length > 1))) continue;
    if (!isRequired) room.fields -= 1;
    const made = composed({ ...around, name }, field);
    if (made !== undefined) value[name] = made;
    else if (isRequired && isNullable(real)) value[name] = null;
    else if (isRequired) return undefined;
  }
  return withOthers(around, schema, value);
}

const isNullable = (schema: Schema): boolean =>
  schema.nullable === true ||
  isType(schema, "null") ||
  list(schema.anyOf).some((form) => isType(form, "null"));

/** Of a table without fields of its own one entry is shown. */
function withOthers(
  around: Composing,
  schema: Schema,
  value: Record<string, unknown>,
): Record<string, unknown> {
  const { additionalProperties: others, minProperties = 0 } = schema as Schema & { minProperties?: number };
  const isTable = isObject(others) && Object.keys(others).length > 0;
  if (!isTable || Object.keys(value).length > Number(minProperties)) return value;
  const made = composed({ ...around, name: "example" }, others as Schema);
  return made === undefined ? value : { ...value, example: made };
}

function leafOf(name: string, schema: Schema): unknown {
  if (isType(schema, "string") || (schema.format !== undefined && schema.type === undefined))
    return textFor(name, schema);
  if (isType(schema, "integer")) return numberFor(name, schema, true);
  if (isType(schema, "number")) return numberFor(name, schema, false);
  if (isType(schema, "boolean")) return truthOf(name);
  if (isType(schema, "null")) return null;
  return schema.type === undefined ? {} : undefined;
}
