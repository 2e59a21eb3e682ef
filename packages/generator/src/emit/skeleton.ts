import { isObject, type OpenApi, resolve, type Schema } from "../document/openapi.js";
import { isType, itemsOf, list, nearest, propertiesOf } from "../plan/schema-facts.js";

/**
 * What JSON of a schema looks like, with the type in place of each value: `{ "name": "string" }`. As deep as one can still
 * read it.
 */
export function skeleton(document: OpenApi, schema: Schema | undefined): string {
  if (!isObject(schema)) return drawn(document, schema);
  const real = resolve(document, schema as Schema);
  const text = known.get(real) ?? drawn(document, real);
  known.set(real, text);
  return text;
}

// Many operations answer the same.
const known = new WeakMap<Schema, string>();

function drawn(document: OpenApi, schema: Schema | undefined): string {
  let shown: unknown;
  for (let depth = DEEPEST; depth > 0; depth -= 1) {
    const room = { lines: depth === 1 ? Number.POSITIVE_INFINITY : MOST_LINES };
    shown = shape({ document, depth, room }, schema, []);
    if (room.lines >= 0) break;
  }
  return JSON.stringify(shown, null, 2);
}

/** How deep things are shown in things, and how many lines they may take. */
const DEEPEST = 6;
const MOST_LINES = 120;

/** The pointers to the forms that an object may have, or the items of a list, where there are several. */
export function formsOf(document: OpenApi, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const forms = choiceIn(document, itemsOf(document, schema) ?? schema);
  return forms.length > 1 ? forms.flatMap(({ $ref }) => $ref ?? []) : [];
}

/** The schemas of which one is meant, also where others are said beside them. */
function choiceIn(document: OpenApi, schema: Schema, depth = 0): Schema[] {
  const real = resolve(document, schema);
  const own = [...list(real.oneOf), ...list(real.anyOf)];
  if (own.length > 0 || depth > DEEPEST_CHOICE) return own;
  const [first] = list(real.allOf)
    .map((part) => choiceIn(document, part, depth + 1))
    .filter((forms) => forms.length > 0);
  return first ?? [];
}

/** How far inside of parts a choice is looked for. */
const DEEPEST_CHOICE = 5;

interface Drawing {
  document: OpenApi;
  depth: number;
  /** Counted down; below 0 it is too deep a drawing, and nothing more is drawn. */
  room: { lines: number };
}

function shape(drawing: Drawing, schema: Schema | undefined, trail: Schema[]): unknown {
  const { document, depth, room } = drawing;
  room.lines -= 1;
  if (room.lines < 0) return "...";
  if (!isObject(schema)) return "any";
  const real = resolve(document, schema as Schema);
  if (trail.includes(real) || trail.length >= depth) return "...";
  const inner = (part: Schema): unknown => shape(drawing, part, [...trail, real]);
  if (Array.isArray(real.enum)) return real.enum.map(String).join(" | ");
  if (real.const !== undefined) return real.const;
  const [form] = choiceIn(document, real);
  const properties = propertiesOf(document, form ? { allOf: [real, form] } : real);
  if (properties.size > 0) {
    return Object.fromEntries(
      [...properties].map(([name, declared]) => [name, inner(nearest(document, declared))]),
    );
  }
  if (isType(real, "array")) return [inner(itemsOf(document, real) ?? {})];
  const [first] = [...list(real.oneOf), ...list(real.anyOf), ...list(real.allOf)];
  if (first) return inner(first);
  return typeName(real);
}

function typeName({ type, format }: Schema): unknown {
  if (type === undefined) return "any";
  if (type === "object") return {};
  const types = Array.isArray(type) ? type.join(" | ") : type;
  return format === "date-time" || format === "binary" ? `${types} (${format})` : types;
}
