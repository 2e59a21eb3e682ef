import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { flattened } from "../plan/flatten.js";
import {
  ANY_TEXT,
  type IndexSignature,
  indexSignatures,
  openForms,
  othersOf,
  tupleOf,
} from "./prepare-open.js";

/**
 * A schema as the type printer wants it: only what makes a type, with one ready comment for each property, and without
 * the contradictions of real documents. Short words of its own for the rest:
 *  - `title` is the comment,
 *  - `x-type` is a type that is no schema (`Blob`),
 *  - `x-enum` is a closed list of values,
 *  - `x-index` and `x-tuple` see `prepare-open`.
 */
export function prepare(
  document: OpenApi,
  schema: unknown,
  around: readonly Schema[] = [],
  depth = 0,
): Schema | boolean {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) return {};
  if (schema === ANY_TEXT) return ANY_TEXT;
  const given = schema as Schema;
  // what is in itself is written out once; inside of that its parts go by their names
  const isAgain = around.some((outer) => hasSameParts(outer, given));
  const source = (isAgain ? undefined : flattened(document, given)) ?? given;
  if (typeof source.$ref === "string") return prepareRef(document, source, { around, depth });
  const inner = (part: unknown): Schema =>
    asSchema(prepare(document, part, given.allOf ? [...around, given] : around, depth + 1));
  const prepared: Schema = {};
  if (source.nullable === true) prepared.nullable = true;
  if (source.const !== undefined) return { ...prepared, ...literals([source.const], source) };
  if (Array.isArray(source.enum) && isPlainEnum(source))
    return { ...prepared, ...literals(source.enum, source) };
  if (source.format === "binary" && (source.type === "string" || source.type === undefined)) {
    return { ...prepared, type: "string", "x-type": source["x-body"] === true ? "RawBody" : "Blob" };
  }
  const type = typeOf(source);
  if (type !== undefined) prepared.type = type;
  if (isClosedEmpty(source)) return { ...prepared, "x-type": "Record<string, never>" };
  if (isObject(source.properties)) prepared.properties = mapProperties(source.properties, inner);
  if (Array.isArray(source.required))
    prepared.required = source.required.filter((name) => typeof name === "string");
  const tuple = tupleOf(source, inner);
  if (tuple) prepared["x-tuple"] = tuple;
  else if (isObject(source.items)) prepared.items = inner(source.items);
  const signatures = indexSignatures(source, inner);
  const others = signatures ? source.additionalProperties : othersOf(source);
  if (others !== undefined)
    prepared.additionalProperties = additional({ ...source, additionalProperties: others }, inner);
  const whole = withParts(document, source, prepared, inner);
  return signatures ? withSignatures(whole, signatures) : whole;
}

/** An object in which nothing can be. */
function isClosedEmpty({ type, additionalProperties, ...rest }: Schema): boolean {
  if (type !== "object" || additionalProperties !== false) return false;
  if (Object.keys(rest.properties ?? {}).length > 0) return false;
  return TYPE_KEYS.every((key) => key === "properties" || rest[key] === undefined) && !rest.patternProperties;
}

function withSignatures(whole: Schema, signatures: IndexSignature[]): Schema {
  const index = { type: "object", "x-index": signatures };
  const { nullable, type, ...rest } = whole;
  const isNullable = nullable === true || (Array.isArray(type) && type.includes("null"));
  const isMore = ["properties", "allOf", "anyOf"].some((key) => rest[key] !== undefined);
  if (!isMore) return { ...index, ...(isNullable && { nullable: true }) };
  return { ...(isNullable && { nullable: true }), allOf: [{ type: "object", ...rest }, index] };
}

function hasSameParts({ allOf: outer = [] }: Schema, { allOf = [] }: Schema): boolean {
  const isSame = (part: Schema, other: Schema | undefined): boolean =>
    part === other || (part.$ref !== undefined && part.$ref === other?.$ref);
  return (
    allOf.length > 0 && allOf.length === outer.length && allOf.every((part, i) => isSame(part, outer[i]))
  );
}

export function asSchema(prepared: Schema | boolean): Schema {
  if (typeof prepared !== "boolean") return prepared;
  return prepared ? {} : literals([], {}); // `false` is what nothing can be: no value, so the type is `never`
}

interface Within {
  around: readonly Schema[];
  depth: number;
}

function prepareRef(document: OpenApi, source: Schema, { around, depth }: Within): Schema | boolean {
  const ref = source.$ref ?? "";
  if (/^#\/(components\/schemas|named|inputs|outputs)\/[^/]+$/.test(ref)) return { $ref: ref };
  // A pointer into the middle of something has no name, so what is there is written out.
  return depth > 16 ? {} : prepare(document, resolve(document, source), around, depth + 1);
}

function isPlainEnum(schema: Schema): boolean {
  return schema.type !== "object" && !schema.properties && !schema.additionalProperties;
}

/** Whoever lets `null` in by the type and not by the list means it all the same. */
function literals(values: unknown[], { nullable, type }: Schema): Schema {
  const unique = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  const isNullable = nullable === true || (Array.isArray(type) && type.includes("null"));
  const withNull = isNullable && !unique.includes(null) ? [...unique, null] : unique;
  return { type: "string", "x-enum": withNull, nullable: false };
}

/** 3.1 has lists of types; a list of one is that one. */
function typeOf({ type, properties, items, prefixItems }: Schema): string | string[] | undefined {
  const known = (Array.isArray(type) ? type : [type]).filter(
    (one) => typeof one === "string" && KNOWN.has(one),
  );
  if (known.length > 1) return known as string[];
  return known[0] ?? (properties ? "object" : items || prefixItems ? "array" : undefined);
}
const KNOWN = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

function mapProperties(
  properties: Record<string, unknown>,
  inner: (part: unknown) => Schema,
): Record<string, Schema> {
  const mapped = Object.entries(properties).map(([name, property]): [string, Schema] => {
    const prepared = inner(property);
    const comment = isObject(property) ? commentOf(property as Schema) : "";
    return [
      name,
      { ...prepared, ...(comment && { title: comment }), ...(isReadOnly(property) && { readOnly: true }) },
    ];
  });
  return Object.fromEntries(mapped);
}

const isReadOnly = (schema: unknown): boolean => isObject(schema) && schema["readOnly"] === true;

/**
 * An index signature holds the named properties too, so it has to be as wide as they are: where that is not said in short,
 * it says nothing.
 */
function additional(
  { additionalProperties, properties = {} }: Schema,
  inner: (part: unknown) => Schema,
): boolean | Schema {
  if (typeof additionalProperties === "boolean") return additionalProperties;
  const others = inner(additionalProperties);
  const named = Object.values(properties).map(inner);
  if (named.length === 0) return others;
  if (!named.every(isShort)) return true;
  const different = new Map([others, ...named].map((one) => [JSON.stringify(one), one]));
  return different.size === 1 ? others : { anyOf: [...different.values()] };
}

/** A name, or one of the types that have nothing inside. */
const isShort = ({ $ref, type, "x-enum": values }: Schema): boolean =>
  $ref !== undefined || (typeof type === "string" && values === undefined && SHORT.has(type));
const SHORT = new Set(["string", "number", "integer", "boolean"]);

function withParts(
  document: OpenApi,
  source: Schema,
  prepared: Schema,
  inner: (part: unknown) => Schema,
): Schema {
  const telling = (parts: Schema[] | undefined): Schema[] => (parts ?? []).filter(saysType);
  const all = withoutEmpty(consistent(document, telling(withoutConditions(source.allOf))));
  const any = openForms(document, telling(source.anyOf));
  const one = openForms(document, telling(source.oneOf));
  const alsoRequired = (source.allOf ?? []).flatMap(requiredElsewhere);
  if (alsoRequired.length > 0) prepared.required = [...(prepared.required ?? []), ...alsoRequired];
  if (all.length + any.length + one.length === 0) return prepared;
  const hasOwn = prepared.properties !== undefined || prepared.additionalProperties !== undefined;
  const groups = [all.length > 0, any.length > 0, one.length > 0, hasOwn].filter(Boolean).length;
  const { nullable, required, ...own } = prepared;
  // The type of a union is in its members.
  const shell: Schema = { ...(nullable && { nullable }), ...(required && { required }) };
  if (groups === 1) {
    const names = required ?? [];
    const isChoice = (part: Schema): boolean => part.oneOf !== undefined || part.anyOf !== undefined;
    if (all.length > 0) {
      const parts = all.map((part) => inner(isChoice(part) ? requiring(part, names) : part));
      return onlyOne(parts, shell) ?? { ...shell, allOf: parts };
    }
    const forms = [...any, ...one].map((form) => inner(requiring(form, names)));
    const choice: Schema = nullable ? { nullable } : {};
    return onlyOne(forms, choice) ?? { ...choice, anyOf: forms };
  }
  const parts = [...all.map(inner)];
  if (hasOwn) parts.push({ ...own, ...(required && { required }) });
  if (any.length > 0) parts.push({ anyOf: any.map(inner) });
  if (one.length > 0) parts.push({ anyOf: one.map(inner) });
  return { ...shell, allOf: parts };
}

/** A part in which nothing can be cannot mean that the whole has nothing in it. */
function withoutEmpty(parts: Schema[]): Schema[] {
  const rest = parts.filter((part) => !isClosedEmpty(part));
  return rest.length > 0 ? rest : parts;
}

/** A list of one, of which nothing else is said, is that one: the printer would lose that it is a list in a list. */
function onlyOne(parts: readonly Schema[], shell: Schema): Schema | undefined {
  const [only] = parts;
  return parts.length === 1 && only?.type === "array" && Object.keys(shell).length === 0 ? only : undefined;
}

/** A form with what is required of all forms: beside the choice the printer would not see it. */
function requiring(form: Schema, names: readonly string[]): Schema {
  if (names.length === 0) return form;
  if (form.$ref !== undefined) return { allOf: [form], required: [...names] };
  return { ...form, required: [...(form.required ?? []), ...names] };
}

const TYPE_KEYS = [
  "$ref",
  "type",
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
  "additionalProperties",
  "patternProperties",
  "prefixItems",
];

/** Whether a part says anything of the type: `{ required: [...] }` or a mere description does not. */
function saysType(part: Schema): boolean {
  return isObject(part) && TYPE_KEYS.some((key) => part[key] !== undefined);
}

/** What a part asks of the fields that other parts have; of its own the printer knows. */
function requiredElsewhere(part: Schema): string[] {
  if (!isObject(part) || part.$ref !== undefined || part.allOf || part.anyOf || part.oneOf) return [];
  return (part.required ?? []).filter((name) => part.properties?.[name] === undefined);
}

/** Without the parts that are only there to require fields of the others: as a type, each is any object at all. */
function withoutConditions(parts: Schema[] = []): Schema[] {
  const isCondition = (part: Schema): boolean =>
    isObject(part) &&
    part.type === "object" &&
    part.required !== undefined &&
    TYPE_KEYS.every((key) => key === "type" || part[key] === undefined);
  const rest = parts.filter((part) => !isCondition(part));
  return rest.some(saysType) ? rest : parts;
}

/** Parts that can all be true at once; where they contradict each other, an object is meant, else the last one said. */
function consistent(document: OpenApi, parts: Schema[]): Schema[] {
  const kinds = parts.map((part) => kindOf(document, part));
  const known = kinds.filter((kind) => kind !== undefined);
  if (new Set(known).size <= 1) return parts;
  const meant = known.includes("object") ? "object" : known.at(-1);
  return parts.filter((_, i) => kinds[i] === undefined || kinds[i] === meant);
}

function kindOf(document: OpenApi, part: Schema, depth = 0): string | undefined {
  const real = resolve(document, part);
  const type = typeOf(real);
  if (typeof type === "string") return type === "integer" ? "number" : type;
  if (depth > 8 || !Array.isArray(real.allOf)) return undefined;
  return real.allOf.map((inner) => kindOf(document, inner, depth + 1)).findLast((kind) => kind !== undefined);
}

/** What stands above a property: its description, its default and whether it is deprecated. */
export function commentOf(schema: Schema): string {
  const { description, title, default: usual, deprecated, const: only } = schema;
  const lines: string[] = [];
  const text = typeof description === "string" ? description : typeof title === "string" ? title : "";
  if (text.trim() !== "") lines.push(text.trim());
  if (isBeyondNumbers(schema)) lines.push(ROUNDED);
  const shown = JSON.stringify(usual);
  const isRounded = typeof usual === "number" && Math.abs(usual) > Number.MAX_SAFE_INTEGER;
  if (usual !== undefined && only === undefined && !isRounded && shown.length < 80)
    lines.push(`Default: \`${shown.replaceAll("`", "'")}\`.`);
  if (deprecated === true) lines.push("@deprecated");
  return lines.join("\n");
}

// An answer is parsed by `JSON.parse`, and a body may have to be a number: a type that is none would be wrong on the wire.
const ROUNDED =
  'JavaScript rounds it beyond 2^53; an answer that is read `as: "text"` has all of its digits.';

/** Whether a number may be one that JavaScript cannot hold. */
function isBeyondNumbers({ type, format = "", ...schema }: Schema): boolean {
  if (!/^u?int64$/.test(format) || (type !== undefined && type !== "integer" && type !== "number"))
    return false;
  const { maximum, minimum } = schema;
  const isHeld = typeof maximum === "number" && maximum <= Number.MAX_SAFE_INTEGER;
  return !isHeld || (typeof minimum === "number" && minimum < Number.MIN_SAFE_INTEGER);
}
