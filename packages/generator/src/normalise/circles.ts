import { fail } from "../base/error.js";
import { isObject, lookUp, type OpenApi, pointerPart, resolve, type Schema } from "../document/openapi.js";

// A schema may be inside of itself, as the child of a node is. It cannot be itself: no value fits, and no type is one.

type Kind = "$ref" | "allOf" | "anyOf" | "oneOf";

/** From a schema to another that describes the same value. */
interface Step {
  from: Schema;
  kind: Kind;
  to: Schema;
}

/**
 * Cuts the circles that only a choice closes: a base that lists its forms while each form is all of the base, or a choice
 * that is one of its own forms. Without a choice a schema is nothing but itself, and that is refused.
 */
export function cutCircles(document: OpenApi, source: string, warn: (text: string) => void): OpenApi {
  let sound = document;
  for (let circle = circleIn(sound); circle; circle = circleIn(sound))
    sound = cut(sound, circle, source, warn);
  return sound;
}

function circleIn(document: OpenApi): Step[] | undefined {
  const done = new Set<Schema>();
  const trail: Step[] = [];
  const visit = (schema: Schema): Step[] | undefined => {
    const start = trail.findIndex(({ from }) => from === schema);
    if (start !== -1) return trail.slice(start);
    if (done.has(schema)) return undefined;
    for (const step of stepsFrom(document, schema)) {
      trail.push(step);
      const circle = visit(step.to);
      if (circle) return circle;
      trail.pop();
    }
    done.add(schema);
    return undefined;
  };
  for (const schema of Object.values(document.components?.["schemas"] ?? {})) {
    const circle = isObject(schema) ? visit(schema as Schema) : undefined;
    if (circle) return circle;
  }
  return undefined;
}

function stepsFrom(document: OpenApi, from: Schema): Step[] {
  const target = typeof from.$ref === "string" ? lookUp(document, from.$ref) : undefined;
  const parts = (["allOf", "anyOf", "oneOf"] as const).flatMap((kind) => {
    const list: unknown = from[kind];
    return (Array.isArray(list) ? list : []).map((to: unknown) => ({ kind, to }));
  });
  return [{ kind: "$ref" as const, to: target }, ...parts].flatMap(({ kind, to }) =>
    isObject(to) ? [{ from, kind, to: to as Schema }] : [],
  );
}

const isChoice = ({ kind }: Step): boolean => kind === "anyOf" || kind === "oneOf";

function cut(
  document: OpenApi,
  circle: readonly Step[],
  source: string,
  warn: (text: string) => void,
): OpenApi {
  const place = placeOf(document, circle);
  const choice = circle.find(isChoice);
  if (!choice) fail(source, `${place} is itself; say what it is, or take it out`);
  const whole = circle.find(({ kind, to }) => kind === "allOf" && resolve(document, to) === choice.from);
  if (!whole) {
    warn(`${place} is one of its own forms; that form is left out`);
    return replaced(document, choice.from, withoutForm(choice));
  }
  const { oneOf: _, anyOf: __, discriminator: ___, ...base } = choice.from;
  warn(`${place} is a choice of forms that are all of it; they get what it says besides`);
  const allOf = whole.from.allOf?.map((part) => (part === whole.to ? base : part)) ?? [];
  return replaced(document, whole.from, { ...whole.from, allOf });
}

function withoutForm({ from, kind, to }: Step): Schema {
  const list = (from[kind] as Schema[]).filter((part) => part !== to);
  const { [kind]: _, ...rest } = from;
  return list.length > 0 ? { ...rest, [kind]: list } : rest;
}

function placeOf(document: OpenApi, circle: readonly Step[]): string {
  const schemas = Object.entries(document.components?.["schemas"] ?? {});
  const named = schemas.find(([, schema]) => circle.some(({ from }) => from === schema));
  return `#/components/schemas/${pointerPart(named?.[0] ?? "")}`;
}

/** The document with another schema in the place of one. */
function replaced(document: OpenApi, old: Schema, now: Schema): OpenApi {
  const inPlace = (schema: unknown): unknown => {
    if (schema === old) return now;
    if (!isObject(schema)) return schema;
    const parts = (["allOf", "anyOf", "oneOf"] as const).flatMap((kind) => {
      const list: unknown = schema[kind];
      return Array.isArray(list) ? [[kind, list.map(inPlace)] as const] : [];
    });
    const isSame = parts.every(([kind, list]) =>
      list.every((part, i) => part === (schema[kind] as unknown[])[i]),
    );
    return isSame ? schema : { ...schema, ...Object.fromEntries(parts) };
  };
  const schemas = Object.entries(document.components?.["schemas"] ?? {});
  return {
    ...document,
    components: {
      ...document.components,
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, inPlace(schema)])),
    },
  };
}
