import { type OpenApi, resolve, type Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import { type Direction, levelOf } from "../rules.js";
import type { CompareSchemas, Comparison } from "./comparison.js";
import { compareFields } from "./fields.js";
import { compareForms } from "./forms.js";
import { compareLimits } from "./limits.js";
import { compareTypes } from "./types.js";
import { type View, viewOf } from "./view.js";
import { compareWords } from "./words.js";

/** A document, and the names that its package exports schemas by, by pointer. */
export interface Named {
  document: OpenApi;
  typeNames: ReadonlyMap<string, string>;
}

/**
 * Compares schemas of two documents. Results are kept: a schema that a hundred operations mention is compared once for
 * each direction. A schema that contains itself is not entered twice.
 */
export function schemaComparer(old: Named, now: Named): CompareSchemas {
  const [before, after] = [old.document, now.document];
  const known = new Map<Direction, WeakMap<Schema, WeakMap<Schema, SchemaChange[]>>>();
  const open = new Set<string>();
  const views = { before: viewer(before), after: viewer(after) };
  const numbers = new WeakMap<Schema, number>();
  let count = 0;
  const numberOf = (schema: Schema): number => {
    const number = numbers.get(schema) ?? count++;
    numbers.set(schema, number);
    return number;
  };

  function compare(one: Schema, other: Schema, direction: Direction): SchemaChange[] {
    const a = target(before, one);
    const b = target(after, other);
    const cache = known.get(direction) ?? new WeakMap<Schema, WeakMap<Schema, SchemaChange[]>>();
    known.set(direction, cache);
    const cached = cache.get(a)?.get(b);
    if (cached) return cached;
    const key = `${direction} ${numberOf(a)} ${numberOf(b)}`;
    if (open.has(key) || open.size > DEEPEST) return [];
    open.add(key);
    const changes = once(compareAfresh(a, b, direction));
    open.delete(key);
    const ofOne = cache.get(a) ?? new WeakMap<Schema, SchemaChange[]>();
    cache.set(a, ofOne.set(b, changes));
    return changes;
  }

  function compareAfresh(one: Schema, other: Schema, direction: Direction): SchemaChange[] {
    const comparison: Comparison = {
      direction,
      change: (rule, text, at = "") => ({ rule, level: levelOf(rule, direction), at, text }),
      inside: (at, inner, innerAfter) =>
        compare(inner, innerAfter, direction).map((change) => ({ ...change, at: `${at}${change.at}` })),
      view: (side, schema) => views[side](schema),
      nameOf: (side, { $ref = "" }) => (side === "before" ? old : now).typeNames.get($ref),
    };
    return compareViews(views.before(one), views.after(other), { ...comparison, one, other });
  }

  return compare;
}

/** Forms that share a part all tell of it. */
function once(changes: SchemaChange[]): SchemaChange[] {
  const told = new Map(changes.map((change) => [`${change.rule} ${change.text(change.at)}`, change]));
  return [...told.values()];
}

/** Where contradicting parts are put together, a schema that contains itself is a new one on each level. */
const DEEPEST = 32;

function viewer(document: OpenApi): (schema: Schema) => View {
  const known = new WeakMap<Schema, View>();
  return (schema) => {
    const view = known.get(schema) ?? viewOf(document, schema);
    known.set(schema, view);
    return view;
  };
}

function compareViews(
  before: View,
  after: View,
  { one, other, ...comparison }: Comparison & { one: Schema; other: Schema },
): SchemaChange[] {
  const words = compareWords(before, after, comparison);
  const hasForms = before.forms.length + after.forms.length > 0;
  const bothHaveFields = before.properties.size > 0 && after.properties.size > 0;
  const fields = hasForms && !bothHaveFields ? [] : compareFields(before, after, comparison);
  if (hasForms) {
    const sides = { before: { view: before, schema: one }, after: { view: after, schema: other } };
    return [...words, ...fields, ...compareForms(sides, { ...comparison, fieldsAreDone: bothHaveFields })];
  }
  return [
    ...words,
    ...compareTypes(before, after, comparison),
    ...fields,
    ...compareLimits(before, after, comparison),
  ];
}

/** A bare `$ref` and what it leads to are one thing. */
function target(document: OpenApi, schema: Schema): Schema {
  if (typeof schema.$ref !== "string" || Object.keys(schema).length > 1) return schema;
  return resolve(document, schema);
}
