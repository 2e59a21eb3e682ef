import type { Schema } from "../../document/openapi.js";
import type { Kind } from "./kind.js";
import { type Limits, tighter } from "./limits.js";

/**
 * One thing that a schema allows. A schema is a list of these, of which any will do: that is the same list however it is
 * written, with or without `$ref`, `allOf`, a choice within a choice, `nullable` or a list of types.
 */
export interface Form {
  kind: Kind;
  /** A closed list of values. */
  values?: readonly unknown[];
  limits: Limits;
  fields: ReadonlyMap<string, Schema>;
  required: ReadonlySet<string>;
  /** Fields that the other side alone may say: `readOnly` ones of a request. */
  hidden: ReadonlySet<string>;
  /** What fields under any other name hold; left out where there are none. */
  others?: Schema;
  items?: Schema;
  /** The items of a list of one length. */
  tuple?: readonly Schema[];
  /** How messages call it, where the document has a name for it. */
  name?: string;
}

export function form(kind: Kind, more: Partial<Form> = {}): Form {
  return { kind, limits: {}, fields: new Map(), required: new Set(), hidden: new Set(), ...more };
}

export const ANYTHING: Form = form("anything");
export const NULL: Form = form("null");

export const isRequired = ({ required, hidden }: Form, name: string): boolean =>
  required.has(name) && !hidden.has(name);

/** Everything that fits both lists. Where nothing does, an object is meant, else what was said last. */
export function meetAll(some: readonly Form[], others: readonly Form[]): readonly Form[] {
  if (some.length * others.length > MOST) return some.length >= others.length ? some : others;
  const met = some.flatMap((one) => others.flatMap((other) => meet(one, other) ?? []));
  if (met.length > 0) return met;
  return some.some(({ kind }) => kind === "object") ? some : others;
}

/** Choices that multiply beyond this are not multiplied out. */
const MOST = 400;

function meet(one: Form, other: Form): Form | undefined {
  if (one.kind !== other.kind && one.kind !== "anything" && other.kind !== "anything") return undefined;
  const [first, second] = one.kind === "anything" ? [other, one] : [one, other];
  const values = commonValues(first, second);
  if (values?.length === 0) return undefined;
  const name = first.name ?? second.name;
  const others = both(first.others, second.others);
  const items = both(first.items, second.items);
  const tuple = first.tuple ?? second.tuple;
  return {
    kind: first.kind,
    ...(values && { values }),
    limits: tighter(first.limits, second.limits),
    fields: commonFields(first.fields, second.fields),
    required: new Set([...first.required, ...second.required]),
    hidden: new Set([...first.hidden, ...second.hidden]),
    ...(others && { others }),
    ...(items && { items }),
    ...(tuple && { tuple }),
    ...(name !== undefined && { name }),
  };
}

function commonValues(one: Form, other: Form): readonly unknown[] | undefined {
  if (!one.values || !other.values) return one.values ?? other.values;
  return one.values.filter((value) => other.values?.includes(value));
}

function commonFields(one: Form["fields"], other: Form["fields"]): Form["fields"] {
  const fields = new Map(one);
  for (const [name, schema] of other) fields.set(name, both(fields.get(name), schema) ?? schema);
  return fields;
}

// The same two make the same one, so that whoever remembers schemas knows it again.
const pairs = new WeakMap<Schema, WeakMap<Schema, Schema>>();

function both(one: Schema | undefined, other: Schema | undefined): Schema | undefined {
  if (!one || !other || one === other) return one ?? other;
  const known = pairs.get(one) ?? new WeakMap<Schema, Schema>();
  pairs.set(one, known);
  const pair = known.get(other) ?? { allOf: [one, other] };
  known.set(other, pair);
  return pair;
}
