import { oncePer } from "../../base/once-per.js";
import { type OpenApi, resolve, type Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import { type Direction, levelOf } from "../rules.js";
import type { CompareSchemas, Comparison } from "./comparison.js";
import type { Form } from "./form.js";
import { compareForms } from "./forms.js";
import { formsOf, type Side } from "./forms-of.js";
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
export interface SchemaComparer extends CompareSchemas {
  /** Whether these two have been compared, and what there is to say of them has been said. */
  isDone: (before: Schema, after: Schema, direction: Direction) => boolean;
}

export function schemaComparer(old: Named, now: Named): SchemaComparer {
  const directions = {
    request: comparerOf("request", old, now),
    response: comparerOf("response", old, now),
  };
  const compare: CompareSchemas = (before, after, direction) => directions[direction].compare(before, after);
  return Object.assign(compare, {
    isDone: (before: Schema, after: Schema, direction: Direction) =>
      directions[direction].isDone(before, after),
  });
}

function comparerOf(
  direction: Direction,
  old: Named,
  now: Named,
): Record<"compare", (before: Schema, after: Schema) => SchemaChange[]> &
  Record<"isDone", (before: Schema, after: Schema) => boolean> {
  const known = new WeakMap<Schema, WeakMap<Schema, SchemaChange[]>>();
  const open = new Map<Schema, Set<Schema>>();
  const views = { before: viewer({ ...old, direction }), after: viewer({ ...now, direction }) };
  let depth = 0;
  const comparison: Comparison = {
    direction,
    change: (rule, text, at = "") => ({ rule, level: levelOf(rule, direction), at, text }),
    inside: (at, before, after) =>
      compare(before, after).map((change) => ({ ...change, at: `${at}${change.at}` })),
    valuesOf: (side, schema) => {
      const forms = views[side](schema);
      return forms.every(({ values }) => values) ? forms.flatMap(({ values = [] }) => values) : [];
    },
  };

  function compare(one: Schema, other: Schema): SchemaChange[] {
    const [before, after] = [target(old.document, one), target(now.document, other)];
    const results = known.get(before) ?? new WeakMap<Schema, SchemaChange[]>();
    known.set(before, results);
    const found = results.get(after);
    if (found) return found;
    const entered = open.get(before) ?? new Set<Schema>();
    open.set(before, entered);
    if (entered.has(after) || depth > DEEPEST) return [];
    entered.add(after);
    depth += 1;
    const changes = once([
      ...compareWords(
        { document: old.document, schema: before },
        { document: now.document, schema: after },
        comparison,
      ),
      ...compareForms(views.before(before), views.after(after), comparison),
    ]);
    depth -= 1;
    entered.delete(after);
    results.set(after, changes);
    return changes;
  }

  return {
    compare,
    isDone: (before, after) =>
      known.get(target(old.document, before))?.has(target(now.document, after)) === true,
  };
}

/** Forms that share a part all tell of it. */
function once(changes: SchemaChange[]): SchemaChange[] {
  const told = new Map(changes.map((change) => [`${change.rule} ${change.text(change.at)}`, change]));
  return [...told.values()];
}

/** Where parts are put together, a schema that contains itself may be a new one on each level. */
const DEEPEST = 32;

const viewer = (side: Side): ((schema: Schema) => readonly Form[]) =>
  oncePer((schema) => formsOf(side, schema));

/** A bare `$ref` and what it leads to are one thing. */
function target(document: OpenApi, schema: Schema): Schema {
  if (typeof schema.$ref !== "string" || Object.keys(schema).length > 1) return schema;
  return resolve(document, schema);
}
