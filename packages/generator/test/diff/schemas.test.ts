import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/document/openapi.js";
import { changesBetween, documentWith, object, text } from "./document.js";

// One change inside of a schema, said once of what is sent (request) and once of what is answered (response).
type Row = [name: string, before: Schema, after: Schema, request: string[], response: string[]];

const whole: Schema = { type: "integer" };
const of = (schema: Schema): Schema => object({ a: schema });
const one = (...values: unknown[]): Schema => of({ type: "string", enum: values });
const form = (kind: string, ...names: string[]): Schema =>
  object({ kind: { const: kind }, ...Object.fromEntries(names.map((name) => [name, text])) });

const rows: Row[] = [
  ["nothing", of(text), of(text), [], []],
  [
    "a field that is required",
    of(text),
    object({ a: text, b: text }, "b"),
    ["breaking required-added .b"],
    ["additive required-added .b"],
  ],
  [
    "a field that is optional",
    of(text),
    object({ a: text, b: text }),
    ["additive optional-added .b"],
    ["additive optional-added .b"],
  ],
  [
    "a field less",
    object({ a: text, b: text }),
    of(text),
    ["breaking property-removed .b"],
    ["breaking property-removed .b"],
  ],
  [
    "a field becomes required",
    of(text),
    object({ a: text }, "a"),
    ["breaking now-required .a"],
    ["additive now-required .a"],
  ],
  [
    "a field becomes optional",
    object({ a: text }, "a"),
    of(text),
    ["additive now-optional .a"],
    ["breaking now-optional .a"],
  ],
  [
    "a field two levels down",
    of(of(text)),
    of(object({ a: text, b: text }, "b")),
    ["breaking required-added .a.b"],
    ["additive required-added .a.b"],
  ],
  [
    "a field of the items of a list",
    of({ type: "array", items: of(text) }),
    of({ type: "array", items: object({ a: text, b: text }) }),
    ["additive optional-added .a[].b"],
    ["additive optional-added .a[].b"],
  ],
  [
    "a field whose name has a dot",
    of(text),
    object({ a: text, "b.c": text }),
    ['additive optional-added ["b.c"]'],
    ['additive optional-added ["b.c"]'],
  ],

  [
    "any number in place of whole ones",
    of(whole),
    of({ type: "number" }),
    ["additive number-widened .a"],
    ["invisible number-widened .a"],
  ],
  [
    "only whole numbers",
    of({ type: "number" }),
    of(whole),
    ["breaking number-narrowed .a"],
    ["invisible number-narrowed .a"],
  ],
  [
    "one more type",
    of(text),
    of({ type: ["string", "integer"] }),
    ["additive type-widened .a"],
    ["breaking type-widened .a"],
  ],
  [
    "one type less",
    of({ type: ["string", "integer"] }),
    of(text),
    ["breaking type-narrowed .a"],
    ["additive type-narrowed .a"],
  ],
  ["anything", of(text), of({}), ["additive type-widened .a"], ["breaking type-widened .a"]],
  ["no longer anything", of({}), of(text), ["breaking type-narrowed .a"], ["additive type-narrowed .a"]],
  ["another type", of(text), of(whole), ["breaking type-changed .a"], ["breaking type-changed .a"]],
  [
    "an object that becomes text",
    of(of(text)),
    of(text),
    ["breaking type-changed .a"],
    ["breaking type-changed .a"],
  ],
  [
    "a list of one length that has another",
    of({ type: "array", prefixItems: [text] }),
    of({ type: "array", prefixItems: [text, text] }),
    ["breaking type-changed .a"],
    ["breaking type-changed .a"],
  ],
  [
    "an item of a list of one length",
    of({ type: "array", prefixItems: [text, text] }),
    of({ type: "array", prefixItems: [text, whole] }),
    ["breaking type-changed .a[1]"],
    ["breaking type-changed .a[1]"],
  ],

  [
    "null, as 3.0 writes it",
    of(text),
    of({ type: "string", nullable: true }),
    ["additive null-added .a"],
    ["breaking null-added .a"],
  ],
  [
    "null, as 3.1 writes it",
    of(text),
    of({ type: ["string", "null"] }),
    ["additive null-added .a"],
    ["breaking null-added .a"],
  ],
  [
    "null, as a form of its own",
    of({ oneOf: [text, whole] }),
    of({ oneOf: [text, whole, { type: "null" }] }),
    ["additive null-added .a"],
    ["breaking null-added .a"],
  ],
  [
    "no null any more",
    of({ type: ["string", "null"] }),
    of(text),
    ["breaking null-removed .a"],
    ["additive null-removed .a"],
  ],
  [
    "null written in another way",
    of({ type: "string", nullable: true }),
    of({ type: ["string", "null"] }),
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],

  [
    "a value more",
    one("x"),
    one("x", "y"),
    ["additive enum-value-added .a"],
    ["breaking enum-value-added .a"],
  ],
  [
    "a value less: whoever compares an answer with it no longer compiles",
    one("x", "y"),
    one("x"),
    ["breaking enum-value-removed .a"],
    ["breaking enum-value-removed .a"],
  ],
  [
    "a value in place of another",
    one("x"),
    one("y"),
    ["additive enum-value-added .a", "breaking enum-value-removed .a"],
    ["breaking enum-value-added .a", "breaking enum-value-removed .a"],
  ],
  [
    "values in another order",
    one("x", "y"),
    one("y", "x"),
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],
  ["only certain values", of(text), one("x"), ["breaking enum-closed .a"], ["additive enum-closed .a"]],
  ["any value", one("x"), of(text), ["additive enum-opened .a"], ["breaking enum-opened .a"]],
  [
    "a const that becomes two values",
    of({ const: "x" }),
    of({ enum: ["x", "y"] }),
    ["additive enum-value-added .a"],
    ["breaking enum-value-added .a"],
  ],

  [
    "a format",
    of(text),
    of({ type: "string", format: "uuid" }),
    ["breaking format-narrowed .a"],
    ["invisible format-narrowed .a"],
  ],
  [
    "no format any more",
    of({ type: "string", format: "uuid" }),
    of(text),
    ["additive format-widened .a"],
    ["invisible format-widened .a"],
  ],
  [
    "a wider format",
    of({ type: "integer", format: "int32" }),
    of({ type: "integer", format: "int64" }),
    ["additive format-widened .a"],
    ["invisible format-widened .a"],
  ],
  [
    "another format",
    of({ type: "string", format: "date" }),
    of({ type: "string", format: "date-time" }),
    ["breaking format-changed .a"],
    ["invisible format-changed .a"],
  ],

  [
    "a limit",
    of(text),
    of({ type: "string", maxLength: 5 }),
    ["breaking limit-tightened .a"],
    ["invisible limit-tightened .a"],
  ],
  [
    "a lower maximum",
    of({ type: "string", maxLength: 9 }),
    of({ type: "string", maxLength: 5 }),
    ["breaking limit-tightened .a"],
    ["invisible limit-tightened .a"],
  ],
  [
    "a higher maximum",
    of({ type: "string", maxLength: 5 }),
    of({ type: "string", maxLength: 9 }),
    ["additive limit-loosened .a"],
    ["invisible limit-loosened .a"],
  ],
  [
    "a higher minimum",
    of({ type: "integer", minimum: 1 }),
    of({ type: "integer", minimum: 2 }),
    ["breaking limit-tightened .a"],
    ["invisible limit-tightened .a"],
  ],
  [
    "a lower minimum",
    of({ type: "integer", minimum: 2 }),
    of({ type: "integer", minimum: 1 }),
    ["additive limit-loosened .a"],
    ["invisible limit-loosened .a"],
  ],
  [
    "no limit any more",
    of({ type: "string", pattern: "^a" }),
    of(text),
    ["additive limit-loosened .a"],
    ["invisible limit-loosened .a"],
  ],
  [
    "another pattern",
    of({ type: "string", pattern: "^a" }),
    of({ type: "string", pattern: "^b" }),
    ["breaking limit-tightened .a"],
    ["invisible limit-tightened .a"],
  ],
  [
    "a divisor of the divisor",
    of({ type: "integer", multipleOf: 4 }),
    of({ type: "integer", multipleOf: 2 }),
    ["additive limit-loosened .a"],
    ["invisible limit-loosened .a"],
  ],

  [
    "one form more",
    of({ oneOf: [form("x", "p"), form("y", "q")] }),
    of({ oneOf: [form("x", "p"), form("y", "q"), form("z", "r")] }),
    ["additive form-added .a"],
    ["breaking form-added .a"],
  ],
  [
    "one form less, which nobody can have asked for by a word",
    of({ oneOf: [object({ p: text, s: text }), object({ q: text }), object({ r: text })] }),
    of({ oneOf: [object({ p: text, s: text }), object({ q: text })] }),
    ["breaking form-removed .a"],
    ["additive form-removed .a"],
  ],
  [
    "one form less, which has a word of its own",
    of({ oneOf: [form("x", "p"), form("y", "q")] }),
    of({ oneOf: [form("x", "p")] }),
    ["breaking named-form-removed .a"],
    ["breaking named-form-removed .a"],
  ],
  [
    "forms in another order",
    of({ oneOf: [form("x", "p"), form("y", "q")] }),
    of({ oneOf: [form("y", "q"), form("x", "p")] }),
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],
  [
    "a field in one of the forms",
    of({ oneOf: [form("x", "p"), form("y", "q")] }),
    of({ oneOf: [form("y", "q"), form("x", "p", "n")] }),
    ["additive optional-added .a.n"],
    ["additive optional-added .a.n"],
  ],
  [
    "a field of each form that now stands beside the choice",
    of({ oneOf: [form("x", "p", "n"), form("y", "q", "n")] }),
    of({ allOf: [object({ n: text }), { oneOf: [form("x", "p"), form("y", "q")] }] }),
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],
  [
    "a field beside the choice that becomes required, where the other one has it in each form",
    of({ oneOf: [form("x", "p", "n"), form("y", "q", "n")] }),
    of({ allOf: [object({ n: text }, "n"), { oneOf: [form("x", "p"), form("y", "q")] }] }),
    ["breaking now-required .a.n"],
    ["additive now-required .a.n"],
  ],
  [
    "one schema becomes a choice",
    of(text),
    of({ oneOf: [text, whole] }),
    ["additive type-widened .a"],
    ["breaking type-widened .a"],
  ],
  [
    "a list of types becomes a choice",
    of({ type: ["string", "integer"] }),
    of({ anyOf: [whole, text] }),
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],

  [
    "other fields",
    of(text),
    { ...of(text), additionalProperties: true },
    ["additive other-fields-allowed"],
    ["additive other-fields-allowed"],
  ],
  [
    "no other fields any more",
    { ...of(text), additionalProperties: text },
    of(text),
    ["breaking other-fields-refused"],
    ["breaking other-fields-refused"],
  ],
  [
    "the type of other fields",
    of({ type: "object", additionalProperties: text }),
    of({ type: "object", additionalProperties: whole }),
    ["breaking type-changed .a.*"],
    ["breaking type-changed .a.*"],
  ],

  [
    "a field is deprecated",
    of(text),
    of({ type: "string", deprecated: true }),
    ["additive deprecated .a"],
    ["additive deprecated .a"],
  ],
  [
    "a field is no longer deprecated",
    of({ type: "string", deprecated: true }),
    of(text),
    ["invisible no-longer-deprecated .a"],
    ["invisible no-longer-deprecated .a"],
  ],
  [
    "a default",
    of(text),
    of({ type: "string", default: "x" }),
    ["invisible default-changed .a"],
    ["invisible default-changed .a"],
  ],
  [
    "no default any more",
    of({ type: "string", default: "x" }),
    of(text),
    ["invisible default-changed .a"],
    ["invisible default-changed .a"],
  ],
  [
    "the words of a field",
    of({ type: "string", description: "One." }),
    of({ type: "string", description: "Two." }),
    ["invisible docs-changed .a"],
    ["invisible docs-changed .a"],
  ],
  [
    "an example",
    of(text),
    of({ type: "string", example: "x" }),
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],
  [
    "the same through an allOf",
    object({ a: text, b: whole }, "a"),
    { allOf: [object({ a: text }), object({ b: whole }, "a")] },
    ["invisible description-changed"],
    ["invisible description-changed"],
  ],
];

const at = (place: string, wants: string[]): string[] =>
  wants.map((want) =>
    want.replace(/^(\S+ \S+) ?(.*)$/, (_, rule: string, below: string) =>
      rule.endsWith("description-changed") ? rule : `${rule} ${place}${below}`,
    ),
  );

describe.each(rows)("%s", (_, before, after, request, response) => {
  test("in a request", () => {
    expect(changesBetween(documentWith({ body: before }), documentWith({ body: after }))).toEqual(
      at("body", request),
    );
  });
  test("in an answer", () => {
    expect(changesBetween(documentWith({ data: before }), documentWith({ data: after }))).toEqual(
      at("data", response),
    );
  });
  test("and in a query, as in any request", () => {
    const query = (schema: Schema) => documentWith({ query: [{ name: "q", schema }] });
    expect(changesBetween(query(before), query(after))).toEqual(at("query.q", request));
  });
});

test("a schema that contains itself", () => {
  const tree = (more: Record<string, Schema>): Schema =>
    object({ children: { type: "array", items: { $ref: "#/components/schemas/Tree" } }, ...more });
  const of = (schema: Schema) =>
    documentWith({ data: { $ref: "#/components/schemas/Tree" }, schemas: { Tree: schema } });
  expect(changesBetween(of(tree({})), of(tree({ name: text })))).toEqual([
    "additive optional-added data.name",
  ]);
});

test("a schema under another name is the same schema, and without a ledger its name is another, which somebody may import", () => {
  const of = (name: string) =>
    documentWith({
      data: { $ref: `#/components/schemas/${name}` },
      schemas: { [name]: object({ a: text }) },
    });
  expect(changesBetween(of("Old"), of("New"))).toEqual([
    "breaking type-name-removed Old",
    "additive type-name-added New",
  ]);
});
