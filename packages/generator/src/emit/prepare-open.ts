import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";

// What the type printer has no words for: index signatures by pattern, tuples, and lists of values that are not closed.
//  - `x-index` is a list of keys and what is behind them,
//  - `x-tuple` is what is at each place, and what follows.

export interface IndexSignature {
  /** As TypeScript writes it. */
  key: string;
  schema: Schema;
}

export interface Tuple {
  items: Schema[];
  /** How many there are at least. */
  least: number;
  /** What may follow; nothing where it is closed. */
  rest?: Schema;
}

type Prepare = (part: unknown) => Schema;

/**
 * The index signatures of `patternProperties`, where TypeScript can say each pattern: what a name begins or ends with.
 * Undefined where it cannot, or where other names may be anything else.
 */
export function indexSignatures(source: Schema, prepare: Prepare): IndexSignature[] | undefined {
  const { patternProperties, additionalProperties } = source;
  if (!isObject(patternProperties) || (additionalProperties !== undefined && additionalProperties !== false))
    return undefined;
  const signatures = Object.entries(patternProperties).map(([pattern, schema]) => ({
    key: templateOf(pattern) ?? "",
    schema: prepare(schema),
  }));
  const keys = new Set(signatures.map(({ key }) => key));
  return keys.has("") || keys.size < signatures.length ? undefined : signatures;
}

/** `^x-` as `` `x-${string}` ``; undefined where the pattern says more than a beginning or an end. */
function templateOf(pattern: string): string | undefined {
  const [, start, end] =
    /^\^((?:[\w:/ -]|\\[-./:])+)(?:\.[*+]\$?)?$|^(?:\^?\.[*+])?((?:[\w:/ -]|\\[-./:])+)\$$/.exec(pattern) ??
    [];
  const plain = (text: string): string => text.replaceAll("\\", "");
  if (start !== undefined) return `\`${plain(start)}\${string}\``;
  return end === undefined ? undefined : `\`\${string}${plain(end)}\``;
}

/** All that may stand behind any name, where the patterns are no index signatures of their own. */
export function othersOf({
  patternProperties,
  additionalProperties,
}: Schema): Schema["additionalProperties"] {
  const patterns = isObject(patternProperties) ? Object.values(patternProperties) : [];
  if (patterns.length === 0 || additionalProperties === true) return additionalProperties;
  return { anyOf: [...(isObject(additionalProperties) ? [additionalProperties] : []), ...patterns] };
}

/** A list whose places each have a schema of their own. In 3.0 documents that is a list of `items`. */
export function tupleOf(source: Schema, prepare: Prepare): Tuple | undefined {
  const { prefixItems, items, minItems, maxItems, additionalItems } = source;
  const places = prefixItems ?? items;
  if (!Array.isArray(places) || places.length === 0) return undefined;
  const others = prefixItems ? items : additionalItems;
  const isClosed = others === false || (typeof maxItems === "number" && maxItems <= places.length);
  return {
    items: places.map(prepare),
    least: typeof minItems === "number" ? Math.min(minItems, places.length) : places.length,
    ...(!isClosed && { rest: isObject(others) ? prepare(others) : {} }),
  };
}

/** Any text, beside values that an editor is still to offer: with a mere `string` a union would forget them. */
export const ANY_TEXT: Schema = { type: "string", "x-type": "(string & {})" };

/** The forms of a choice; where some are values and another is any text, that comes last, and the values stay. */
export function openForms(document: OpenApi, forms: Schema[]): Schema[] {
  const isText = (form: Schema): boolean => isAnyText(resolve(document, form));
  const others = forms.filter((form) => !isText(form));
  const hasValues = others.some((form) => isListOfTexts(resolve(document, form)));
  if (!hasValues || others.length === forms.length) return forms;
  const inOne = others.every((form) => Array.isArray(form.enum) && isListOfTexts(form));
  const values = inOne ? others.flatMap((form) => form.enum?.map((only) => ({ const: only })) ?? []) : others;
  return [...values, ANY_TEXT];
}

function isListOfTexts({ enum: values, const: only }: Schema): boolean {
  if (Array.isArray(values)) return values.some((value) => typeof value === "string");
  return typeof only === "string";
}

const isAnyText = (schema: Schema): boolean =>
  schema.type === "string" &&
  schema.nullable !== true &&
  schema.format !== "binary" &&
  ["enum", "const", "allOf", "anyOf", "oneOf"].every((word) => schema[word] === undefined);
