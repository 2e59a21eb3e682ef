import { expect, test } from "vitest";
import type { Schema } from "../../src/document/openapi.js";
import { changesBetween, object, text } from "./document.js";
import { documentOf, judge, type Pair } from "./judge.js";

/** The same numbers on every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

type Next = ReturnType<typeof random>;

const pick = <T>(next: Next, some: readonly T[]): T => some[next(some.length)] as T;
const whole: Schema = { type: "integer" };
const one = (...values: string[]): Schema => ({ type: "string", enum: values });
const form = (kind: string, more: Record<string, Schema>): Schema =>
  object({ kind: one(kind), ...more }, "kind");

const SIMPLE: readonly Schema[] = [
  text,
  whole,
  { type: "boolean" },
  { type: "number" },
  one("a", "b"),
  one("a", "b", "c"),
];

function schema(next: Next, depth = 0): Schema {
  const simple = (): Schema => ({ ...pick(next, SIMPLE) });
  const inner = (): Schema => (depth > 1 ? simple() : schema(next, depth + 1));
  const fields = (): Schema => object({ a: inner(), b: simple() }, ...(next(2) ? ["a"] : []));
  const kinds: (() => Schema)[] = [
    simple,
    simple,
    fields,
    fields,
    () => ({ type: "array", items: inner() }),
    () => ({ type: "object", additionalProperties: simple() }),
    () => ({ type: "object" }),
    () => ({ oneOf: [form("x", { p: simple() }), form("y", { q: simple() })] }),
    () => ({ allOf: [object({ a: simple() }), object({ c: inner() }, ...(next(2) ? ["c"] : []))] }),
    () => ({ oneOf: [{ ...text }, { ...whole }] }),
  ];
  return pick(next, kinds)();
}

/** One change, somewhere in a schema; undefined where this kind of change has no place. */
const MUTATIONS: Record<string, (node: Schema, next: Next) => Schema | undefined> = {
  required: (node) =>
    node.properties && { ...node, required: node.required ? [] : Object.keys(node.properties) },
  "a field more": (node, next) =>
    node.properties &&
    object(
      { ...node.properties, z: { ...pick(next, SIMPLE) } },
      ...(node.required ?? []),
      ...(next(2) ? ["z"] : []),
    ),
  "a field less": (node) => {
    const [gone, ...rest] = Object.keys(node.properties ?? {}).reverse();
    if (gone === undefined || rest.length === 0) return undefined;
    const left = rest.map((name): [string, Schema] => [name, node.properties?.[name] ?? {}]);
    return object(Object.fromEntries(left), ...(node.required ?? []).filter((name) => name !== gone));
  },
  "another type": (node, next) =>
    node.type === undefined || node.properties ? undefined : { ...pick(next, SIMPLE) },
  "a value more": (node) => node.enum && { ...node, enum: [...node.enum, "new"] },
  "a value less": (node) =>
    node.enum && node.enum.length > 1 ? { ...node, enum: node.enum.slice(1) } : undefined,
  "no list of values": (node) => (node.enum ? { ...text } : undefined),
  "a list of values": (node) => (node.type === "string" && !node.enum ? one("a", "x") : undefined),
  null: (node) => (node.nullable ? { ...node, nullable: false } : { ...node, nullable: true }),
  "an allOf around": (node) => ({ allOf: [node] }),
  "a oneOf around": (node) => ({ oneOf: [node] }),
  "an empty part": (node) => (node.properties ? { allOf: [{ description: "Said." }, node] } : undefined),
  "a form more": (node) => node.oneOf && { ...node, oneOf: [...node.oneOf, form("z", { r: text })] },
  "a form less": (node) =>
    node.oneOf && node.oneOf.length > 1 ? { ...node, oneOf: node.oneOf.slice(1) } : undefined,
  "one becomes a choice": (node) =>
    node.oneOf || node.allOf ? undefined : { oneOf: [node, form("z", { r: text })] },
  "other fields": (node) =>
    node.type === "object" && node.additionalProperties === undefined
      ? { ...node, additionalProperties: true }
      : undefined,
  "any fields": (node) => (node.properties ? { type: "object" } : undefined),
  "a map": (node) =>
    node.type === "object" && !node.properties
      ? { type: "object", additionalProperties: { ...text } }
      : undefined,
  anything: () => ({}),
  binary: (node) => (node.type === "string" && !node.enum ? { ...node, format: "binary" } : undefined),
  "other words": (node) => ({ ...node, description: "Other words." }),
};

/** The schema with a change at one of its nodes. */
function mutated(node: Schema, next: Next, mutate: (typeof MUTATIONS)[string]): Schema | undefined {
  const places: ((change: (inner: Schema) => Schema | undefined) => Schema | undefined)[] = [];
  for (const [name, field] of Object.entries(node.properties ?? {}))
    places.push((change) =>
      put(change(field), (inner) => ({ ...node, properties: { ...node.properties, [name]: inner } })),
    );
  for (const key of ["oneOf", "allOf"] as const)
    (node[key] ?? []).forEach((part, i) => {
      places.push((change) => put(change(part), (inner) => ({ ...node, [key]: node[key]?.with(i, inner) })));
    });
  for (const key of ["items", "additionalProperties"] as const) {
    const part = node[key];
    if (typeof part === "object" && !Array.isArray(part))
      places.push((change) => put(change(part), (inner) => ({ ...node, [key]: inner })));
  }
  const deeper = places.length > 0 && next(3) > 0;
  return deeper ? pick(next, places)((inner) => mutated(inner, next, mutate)) : mutate(node, next);
}

const put = <T>(inner: T | undefined, into: (inner: T) => T): T | undefined =>
  inner === undefined ? undefined : into(inner);

function pairs(count: number, seed: number): (Pair & { name: string })[] {
  const next = random(seed);
  const names = Object.keys(MUTATIONS);
  const found: (Pair & { name: string })[] = [];
  while (found.length < count) {
    const before = schema(next);
    const name = pick(next, names);
    const after = mutated(before, next, MUTATIONS[name] as (typeof MUTATIONS)[string]);
    if (after) found.push({ name, before, after, direction: pick(next, ["request", "response"] as const) });
  }
  return found;
}

const saysBreaking = ({ direction, before, after }: Pair): string[] =>
  changesBetween(documentOf(direction, before), documentOf(direction, after)).filter(
    // whole numbers and others are both `number` to TypeScript
    (line) => line.startsWith("breaking") && !line.includes("number-narrowed"),
  );

// SEED and PAIRS ask for others, and for more.
test("agrees with TypeScript on random changes", { timeout: 60_000 }, () => {
  const all = pairs(Number(process.env["PAIRS"] ?? 300), Number(process.env["SEED"] ?? 14));
  const verdicts = judge(all);
  const disagreed = all.flatMap((pair, i) => {
    const ours = saysBreaking(pair);
    const theirs = verdicts[i];
    if (ours.length > 0 === (theirs !== undefined)) return [];
    return [
      { ...pair, before: JSON.stringify(pair.before), after: JSON.stringify(pair.after), ours, theirs },
    ];
  });
  expect(disagreed).toEqual([]);
});
