import { isObject, type OpenApi, resolve, type Schema } from "../../document/openapi.js";
import { flattened } from "../../plan/flatten.js";
import { list } from "../../plan/schema-facts.js";
import type { Direction } from "../rules.js";
import { ANYTHING, type Form, form, meetAll, NULL } from "./form.js";
import type { Kind } from "./kind.js";
import { limitsOf, NEEDS } from "./limits.js";

/** Where schemas are from, and who says what they describe. */
export interface Side {
  document: OpenApi;
  direction: Direction;
  /** The names that the package exports schemas by, by pointer. */
  typeNames: ReadonlyMap<string, string>;
}

/** What a schema allows; what the generated type of it has is all in here, and what no type can show as limits. */
export function formsOf(side: Side, schema: unknown, above: readonly unknown[] = []): readonly Form[] {
  if (schema === false) return [];
  if (!isObject(schema) || above.includes(schema) || above.length > DEEPEST) return [ANYTHING];
  const inside = [...above, schema];
  const source = flat(side.document, schema as Schema);
  if (typeof source.$ref === "string") return referred(side, source, inside);
  const values = valuesOf(source);
  if (values) return withNull(source, values);
  let forms = ownForms(side, source);
  for (const part of list(source.allOf)) {
    forms = meetAll(forms, isCondition(part) ? [requiring(part)] : formsOf(side, part, inside));
  }
  for (const choice of [source.anyOf, source.oneOf]) {
    const found = choiceOf(side, { source, choice: list(choice), inside });
    if (found.length > 0) forms = meetAll(forms, found);
  }
  return withNull(source, forms);
}

const DEEPEST = 32;

const flats = new WeakMap<Schema, Schema>();

function flat(document: OpenApi, schema: Schema): Schema {
  const known = flats.get(schema) ?? flattened(document, schema) ?? schema;
  flats.set(schema, known);
  return known;
}

function referred(side: Side, source: Schema, inside: readonly unknown[]): readonly Form[] {
  const { $ref = "", ...beside } = source;
  const target = resolve(side.document, { $ref });
  const forms = "$ref" in target ? [ANYTHING] : formsOf(side, target, inside);
  const name = side.typeNames.get($ref);
  const named = name === undefined ? forms : forms.map((one) => ({ ...one, name }));
  // 3.0 says that what stands beside a `$ref` means nothing
  if (side.document.openapi?.startsWith("3.0") || !saysType(beside as Schema)) return named;
  return meetAll(named, formsOf(side, beside, inside));
}

function withNull({ nullable }: Schema, forms: readonly Form[]): readonly Form[] {
  const hasNull = forms.some(({ kind }) => kind === "null" || kind === "anything");
  return nullable === true && !hasNull ? [...forms, NULL] : forms;
}

/** A closed list, each kind of value by itself. Objects in such a list are typed as anything. */
function valuesOf(source: Schema): Form[] | undefined {
  const isPlain = source.type !== "object" && !source.properties && !source.additionalProperties;
  const values =
    source.const !== undefined
      ? [source.const]
      : Array.isArray(source.enum) && isPlain
        ? source.enum
        : undefined;
  if (!values) return undefined;
  const kinds = new Map<Kind, unknown[]>();
  for (const value of values) {
    const kind = value === null ? "null" : kindOfValue(value);
    kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), value])]);
  }
  return [...kinds].map(([kind, some]) => {
    const isWhole = kind === "null" || kind === "anything" || (kind === "boolean" && some.length === 2);
    return form(kind, isWhole ? {} : { values: some });
  });
}

function kindOfValue(value: unknown): Kind {
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : "anything";
}

const KINDS: Record<string, Kind> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  object: "object",
  array: "array",
  null: "null",
};

/** What a schema says by itself, without its parts and choices. */
function ownForms(side: Side, source: Schema): readonly Form[] {
  const isObjectly = source.properties ?? source.additionalProperties ?? source.patternProperties;
  const isList = source.items ?? source.prefixItems;
  const types = [source.type].flat().filter((type) => type !== undefined && KINDS[type] !== undefined);
  const meant =
    types.length > 0 ? types : isObjectly !== undefined ? ["object"] : isList !== undefined ? ["array"] : [];
  // the kind of a choice, or of parts, is in them
  const hasParts = [source.allOf, source.anyOf, source.oneOf].some((parts) => list(parts).some(saysType));
  if (meant.length === 0 || (hasParts && meant.join() === "object" && isObjectly === undefined))
    return [requiring(source)];
  return [...new Set(meant)].map((type = "") => ownForm(side, source, type));
}

function ownForm(side: Side, source: Schema, type: string): Form {
  const kind = KINDS[type] ?? "anything";
  if (kind === "string" && source.format === "binary") return form("file");
  const limits = { ...limitsOf(source, kind, type), ...needsOf(source) };
  if (kind === "object") return objectForm(side, source, limits);
  if (kind !== "array") return kind === "null" ? NULL : form(kind, { limits });
  const { items, prefixItems } = source;
  return form("array", {
    limits,
    ...(Array.isArray(prefixItems)
      ? { tuple: prefixItems }
      : { items: isObject(items) ? (items as Schema) : {} }),
  });
}

function objectForm(side: Side, source: Schema, limits: Form["limits"]): Form {
  const fields = new Map<string, Schema>();
  for (const [name, field] of Object.entries(source.properties ?? {})) {
    // `false`: a field that is never there
    const isNever = (field as unknown) === false;
    if (!isNever && !isLeftOut(side, field)) fields.set(name, isObject(field) ? field : {});
  }
  const hidden = Object.keys(source.properties ?? {}).filter((name) => !fields.has(name));
  const others = othersOf(source, fields.size + hidden.length === 0);
  return form("object", {
    limits,
    fields,
    required: new Set(textsOf(source.required)),
    hidden: new Set(hidden),
    ...(others && { others }),
  });
}

/** A caller sends nothing that only the API may say, and is told nothing that only a caller may. */
function isLeftOut({ document, direction }: Side, field: unknown): boolean {
  if (!isObject(field)) return false;
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  return field[mark] === true || resolve(document, field as Schema)[mark] === true;
}

function othersOf({ additionalProperties, patternProperties }: Schema, isBare: boolean): Schema | undefined {
  const patterns = Object.values(patternProperties ?? {});
  if (additionalProperties === true) return {};
  if (isObject(additionalProperties))
    return patterns.length > 0
      ? { anyOf: [additionalProperties as Schema, ...patterns] }
      : additionalProperties;
  if (patterns.length > 0) return patterns.length === 1 ? patterns[0] : { anyOf: patterns };
  return isBare && additionalProperties !== false ? {} : undefined;
}

const textsOf = (texts: unknown): string[] =>
  Array.isArray(texts) ? texts.filter((one) => typeof one === "string") : [];

const TYPE_KEYS = [
  "$ref",
  "type",
  "properties",
  "patternProperties",
  "items",
  "prefixItems",
  "additionalProperties",
];
const PARTS = ["allOf", "anyOf", "oneOf", "enum", "const"];

/** Whether a part says anything of the type: `{ required: [...] }` or a mere description does not. */
function saysType(part: unknown): boolean {
  return isObject(part) && [...TYPE_KEYS, ...PARTS].some((key) => part[key] !== undefined);
}

/** A part of an `allOf` that is only there to require fields of the others. */
function isCondition(part: unknown): boolean {
  if (!isObject(part)) return true;
  const said = [...TYPE_KEYS, ...PARTS].filter((key) => part[key] !== undefined);
  return (
    said.length === 0 ||
    (said.join() === "type" && part["type"] === "object" && part["required"] !== undefined)
  );
}

/** Anything, and what it says of the fields that others declare. */
function requiring(part: unknown): Form {
  if (!isObject(part)) return ANYTHING;
  const limits = { ...limitsOf(part as Schema, "anything"), ...needsOf(part as Schema) };
  return form("anything", { limits, required: new Set(textsOf(part["required"])) });
}

/** A choice between nothing but requirements. */
function needsOf({ anyOf, oneOf }: Schema): Form["limits"] {
  for (const choice of [list(anyOf), list(oneOf)]) {
    const names = choice.map((part) => (isObject(part) ? textsOf(part["required"]).join(" with ") : ""));
    if (names.length > 0 && names.every((name) => name !== "") && !choice.some(saysType))
      return {
        [NEEDS]: names
          .map((name) => `\`${name}\``)
          .sort()
          .join(" or "),
      };
  }
  return {};
}

interface Choice {
  source: Schema;
  choice: readonly Schema[];
  inside: readonly unknown[];
}

function choiceOf(side: Side, { source, choice, inside }: Choice): readonly Form[] {
  return choice.filter(saysType).flatMap((option) => {
    const forms = formsOf(side, option, inside);
    const words = markedBy(source["discriminator"], option);
    const marked = words
      ? forms.map((one) => (one.kind === "object" ? (meetAll([one], [words])[0] ?? one) : one))
      : forms;
    const { title } = option;
    return title === undefined
      ? marked
      : marked.map((one) => (one.name === undefined ? { ...one, name: title } : one));
  });
}

/** What a discriminator's mapping says of one of the forms: the words of its field that mean this one. */
function markedBy(discriminator: unknown, { $ref = "" }: Schema): Form | undefined {
  if (!isObject(discriminator) || !isObject(discriminator["mapping"])) return undefined;
  const name = discriminator["propertyName"];
  const words = Object.entries(discriminator["mapping"]).flatMap(([word, ref]) =>
    ref === $ref || `#/components/schemas/${String(ref)}` === $ref ? [word] : [],
  );
  if (typeof name !== "string" || words.length === 0) return undefined;
  return form("object", { fields: new Map([[name, { type: "string", enum: words }]]) });
}
