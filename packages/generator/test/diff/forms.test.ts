import { describe, expect, test } from "vitest";
import { changesetText } from "../../src/changesets/note.js";
import { printed } from "../../src/diff/print.js";
import type { Operation, Schema } from "../../src/document/openapi.js";
import { changesBetween, diffsBetween, documentWith, object, text } from "./document.js";

// What a schema allows, however it is written. A row: what changes in a field, and what that means in a request and in
// an answer, the gravest only; `-` where nothing has changed for anybody.
type Row = [name: string, before: Schema, after: Schema, request: string, response: string];

const whole: Schema = { type: "integer" };
const number: Schema = { type: "number" };
const words = (...values: string[]): Schema => ({ type: "string", enum: values });
const list = (items?: Schema): Schema => ({ type: "array", ...(items && { items }) });
const map = (others: Schema | boolean): Schema => ({ type: "object", additionalProperties: others });
const any: Schema = { type: "object" };
const all = (...parts: Schema[]): Schema => ({ allOf: parts });
const some = (...forms: Schema[]): Schema => ({ oneOf: forms });
const a = object({ a: text });
const SAME = "-";

const below: Row[] = [
  [
    "a field of the only form of a part",
    all(a, some(object({ b: text }))),
    all(a, some(object({ c: text }))),
    "breaking property-removed",
    "breaking property-removed",
  ],
  [
    "its type",
    all(a, some(object({ b: text }))),
    all(a, some(object({ b: whole }))),
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "that it has to be there",
    all(a, some(object({ b: text }))),
    all(a, some(object({ b: text }, "b"))),
    "breaking now-required",
    "additive now-required",
  ],
  [
    "a field of one of two forms of a part",
    all(a, some(object({ b: text }), object({ c: text }))),
    all(a, some(object({ b: whole }), object({ c: text }))),
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "a field where two choices meet",
    all(some(a, object({ b: text })), some(object({ c: text }), object({ d: text }))),
    all(some(a, object({ b: text })), some(object({ c: whole }), object({ d: text }))),
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "a field below a part of a form",
    some(all(a, { anyOf: [object({ b: text })] })),
    some(all(a, { anyOf: [object({ b: whole })] })),
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "a field beside the only form",
    { ...a, oneOf: [object({ b: text })] },
    { ...a, oneOf: [object({ b: whole })] },
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "the items of a part",
    list(all(a)),
    list(all(object({ a: whole }))),
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "the items of a second part",
    all(list(a), list(object({ b: text }))),
    all(list(a), list(object({ b: whole }))),
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "a value of a second part",
    all(text, words("x", "y")),
    all(text, words("x")),
    "breaking enum-value-removed",
    "breaking enum-value-removed",
  ],
  [
    "a value of one of two lists",
    all(words("x", "y"), { enum: ["x", "y"] }),
    all(words("x", "y"), { enum: ["x"] }),
    "breaking enum-value-removed",
    "breaking enum-value-removed",
  ],
  [
    "the other fields of a second part",
    all(map(true), { ...a, additionalProperties: text }),
    all(map(true), { ...a, additionalProperties: whole }),
    "breaking type-changed",
    "breaking type-changed",
  ],
];

const kinds: Row[] = [
  ["items of no type", list(text), list(), "additive type-widened", "breaking type-widened"],
  ["items of a type", list(), list(text), "breaking type-narrowed", "additive type-narrowed"],
  ["other fields of no type", map(text), map(true), "additive type-widened", "breaking type-widened"],
  ["other fields of a type", map(true), map(text), "breaking type-narrowed", "additive type-narrowed"],
  ["any object becomes a map", any, map(text), "breaking type-narrowed", "additive type-narrowed"],
  ["a map becomes any object", map(text), any, "additive type-widened", "breaking type-widened"],
  ["any object gets named fields", any, a, "breaking fields-named", "breaking fields-named"],
  ["an object with fields becomes any", a, any, "additive property-undeclared", "breaking property-removed"],
  ["an object with fields becomes anything", a, {}, "additive type-widened", "breaking type-widened"],
  [
    "a text becomes a file",
    text,
    { type: "string", format: "binary" },
    "breaking type-changed",
    "breaking type-changed",
  ],
  [
    "a list becomes one of a fixed length",
    list(text),
    { type: "array", prefixItems: [text] },
    "breaking type-narrowed",
    "additive type-narrowed",
  ],
  [
    "a list of a fixed length becomes any",
    { type: "array", prefixItems: [text] },
    list(text),
    "additive type-widened",
    "breaking type-widened",
  ],
  [
    "two forms become one with both",
    some(object({ p: text }), object({ q: text })),
    object({ p: text, q: text }),
    "additive optional-added",
    "additive optional-added",
  ],
  [
    "of two forms the better one stays",
    some(object({ id: text, p: any }), object({ id: text, p: list(text) })),
    object({ id: text, p: list(text), q: text }),
    "breaking form-removed",
    "additive optional-added",
  ],
  [
    "a field is only read",
    a,
    object({ a: { type: "string", readOnly: true } }),
    "breaking property-removed",
    "invisible description-changed",
  ],
  [
    "a field is only written",
    a,
    object({ a: { type: "string", writeOnly: true } }),
    "invisible description-changed",
    "breaking property-removed",
  ],
];

const limits: Row[] = [
  [
    "a secret mark",
    text,
    { type: "string", format: "password" },
    "invisible format-note-changed",
    "invisible format-note-changed",
  ],
  [
    "fewer values than a limit keeps from",
    words("x", "yy"),
    { type: "string", maxLength: 1 },
    "breaking limit-tightened",
    "breaking enum-opened",
  ],
  [
    "a limit that all old values keep",
    words("x", "y"),
    { type: "string", maxLength: 1 },
    "additive enum-opened",
    "breaking enum-opened",
  ],
  [
    "what is not allowed",
    text,
    { type: "string", not: { enum: ["x"] } },
    "breaking limit-tightened",
    "invisible limit-tightened",
  ],
  [
    "one field or the other",
    object({ a: text, b: text }),
    { ...object({ a: text, b: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    "breaking limit-tightened",
    "invisible limit-tightened",
  ],
  [
    "a field that is required and not declared",
    a,
    { ...a, required: ["b"] },
    "breaking now-required",
    "invisible description-changed",
  ],
];

const rewritten: [name: string, one: Schema, other: Schema][] = [
  [
    "null beside a choice, and in each form",
    { anyOf: [any, text], nullable: true },
    {
      anyOf: [
        { ...any, nullable: true },
        { type: "string", nullable: true },
      ],
    },
  ],
  ["null in a list of values", { type: "string", nullable: true, enum: ["x"] }, { enum: ["x", null] }],
  ["no null, said", text, { type: "string", nullable: false }],
  ["values with and without a type", words("x", "y"), { enum: ["x", "y"] }],
  ["values as forms", words("x", "y"), some(words("x"), words("y"))],
  ["one value", words("x"), { const: "x" }],
  ["both truths", { type: "boolean" }, { type: "boolean", enum: [true, false] }],
  [
    "a choice in a choice",
    some(text, some(whole, { type: "boolean" })),
    some(text, whole, { type: "boolean" }),
  ],
  ["a form twice", some(a, object({ b: text })), some(a, object({ b: text }), object({ b: text }))],
  ["a choice of one", a, some(a)],
  ["oneOf and anyOf", some(text, whole), { anyOf: [text, whole] }],
  ["parts in another order", all(a, object({ b: text })), all(object({ b: text }), a)],
  [
    "fields beside a choice, and in its forms",
    { allOf: [object({ n: text }), some(a, object({ b: text }))] },
    some(object({ a: text, n: text }), object({ b: text, n: text })),
  ],
  ["items of anything", list(), list({})],
  ["other fields of anything", map({}), map(true)],
  ["any object, said", any, map(true)],
  ["an object by its fields", a, { properties: { a: text } }],
  ["a list by its items", list(text), { items: text }],
  ["nothing required", a, { ...a, required: [] }],
  ["a length of nothing", text, { type: "string", minLength: 0, pattern: ".*" }],
  [
    "a bound of whole numbers",
    { type: "integer", minimum: 1 },
    { type: "integer", minimum: 0, exclusiveMinimum: true as never },
  ],
  [
    "as many fields as are required",
    object({ a: text }, "a"),
    { ...object({ a: text }, "a"), minProperties: 1 },
  ],
];

function gravest(lines: string[]): string {
  const found = ["breaking", "additive", "invisible"].flatMap((level) =>
    lines.filter((line) => line.startsWith(level)),
  );
  return found[0]?.split(" ").slice(0, 2).join(" ") ?? SAME;
}

const field = (schema: Schema): Schema => object({ f: schema, z: text });
const inBody = (schema: Schema) => documentWith({ body: field(schema) });
const inData = (schema: Schema) => documentWith({ data: field(schema) });

describe.each([...below, ...kinds, ...limits])("%s", (_, before, after, request, response) => {
  test("in a request", () => {
    expect(gravest(changesBetween(inBody(before), inBody(after)))).toBe(request);
  });
  test("in an answer", () => {
    expect(gravest(changesBetween(inData(before), inData(after)))).toBe(response);
  });
});

describe.each(rewritten)("written otherwise: %s", (_, one, other) => {
  test.each([
    ["in a request", inBody],
    ["in an answer", inData],
  ])("%s, there and back", (__, of) => {
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const)
      expect(changesBetween(of(before), of(after)).filter((line) => !line.startsWith("invisible"))).toEqual(
        [],
      );
  });
});

test("the form that is told of as the successor is the one that differs least", () => {
  const [one, other] = [object({ id: text, p: whole }), object({ id: text, q: whole })];
  const longer = object({ id: text, q: whole, r: text });
  expect(changesBetween(inBody(some(one, other)), inBody(some(longer, one)))).toEqual([
    "additive optional-added body.f.r",
  ]);
});

const Cat = object({ kind: text, cat: text });
const Dog = object({ kind: text, dog: text });
const pets = (word: string): Schema => ({
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
  discriminator: { propertyName: "kind", mapping: { [word]: "#/components/schemas/Cat", dog: "Dog" } },
});

test.each(["body", "data"])("the word of a form in a discriminator, in %s", (part) => {
  const of = (word: string) => documentWith({ [part]: field(pets(word)), schemas: { Cat, Dog } });
  expect(changesBetween(of("cat"), of("kitty"))).toContain(`breaking enum-value-removed ${part}.f.kind`);
});

describe("what stands beside body and data", () => {
  const operation = (more: Partial<Operation>) => documentWith({ body: a, operation: more });

  test("a required cookie, which goes with the headers", () => {
    const cookie = (required: boolean) =>
      operation({ parameters: [{ name: "s", in: "cookie", required, schema: text }] });
    expect(changesBetween(documentWith({ body: a }), cookie(true))).toContain(
      "breaking required-added headers.cookie",
    );
    expect(changesBetween(documentWith({ body: a }), cookie(false))).toContain(
      "additive optional-added headers.cookie",
    );
  });

  test("a parameter whose schema is marked as only read is sent all the same", () => {
    const query = (schema: Schema) => documentWith({ query: [{ name: "q", schema }] });
    expect(changesBetween(query(text), query({ type: "string", readOnly: true }))).toEqual([
      "invisible description-changed",
    ]);
  });

  test("the body in another content type", () => {
    const types = (form: Schema) =>
      operation({
        requestBody: {
          required: true,
          content: { "application/json": { schema: a }, "multipart/form-data": { schema: form } },
        },
      });
    expect(changesBetween(types(a), types(object({ a: whole })))).toEqual([
      "breaking type-changed body as multipart/form-data.a",
    ]);
  });

  test("the body of a refusal, where it is no envelope", () => {
    const refusal = (schema: Schema) =>
      documentWith({
        responses: { "4XX": { description: "No.", content: { "application/json": { schema } } } },
      });
    expect(changesBetween(refusal(object({ hint: text })), refusal(object({ hint: whole })))).toEqual([
      "breaking type-changed answer 4XX.hint",
    ]);
  });
});

describe("exported types", () => {
  const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

  test("two that swap what they mean", () => {
    const of = (one: string, other: string) =>
      documentWith({
        body: ref(one),
        data: ref(other),
        schemas: { [one]: object({ a: text }, "a"), [other]: object({ b: text }, "b") },
      });
    expect(changesBetween(of("A", "B"), of("B", "A"))).toEqual(
      expect.arrayContaining(["breaking property-removed A.a", "breaking property-removed B.b"]),
    );
  });

  test("one that only a refusal has", () => {
    const of = (Failure: Schema) =>
      documentWith({
        responses: {
          "4XX": { description: "No.", content: { "application/json": { schema: ref("Failure") } } },
        },
        schemas: { Failure },
      });
    expect(changesBetween(of(object({ hint: text })), of(object({ hint: number })))).toEqual([
      "breaking type-changed Failure.hint",
    ]);
  });

  test("what an action has told of is not told again of its type", () => {
    const of = (Thing: Schema) => documentWith({ data: ref("Thing"), schemas: { Thing } });
    expect(changesBetween(of(a), of(object({ a: text, b: text })))).toEqual([
      "additive optional-added data.b",
    ]);
  });
});

test("no line is longer than one can read, whatever there is to say", () => {
  const many = Array.from({ length: 300 }, (_, i) => `a-rather-long-value-${i}`);
  const schemas = Object.fromEntries(many.map((name) => [name, a]));
  const refs = Object.fromEntries(many.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const before = documentWith({ body: field(words(...many)), data: object(refs), schemas });
  const diffs = diffsBetween(
    before,
    documentWith({ body: field(text), more: many.map((name) => `GET /${name}`) }),
  );
  const [diff] = diffs;
  const lines = `${printed(diffs, 1)}${diff ? changesetText(diff, "major") : ""}`.split("\n");
  expect(lines.filter((line) => line.includes("is no longer exported"))).toHaveLength(2);
  expect(lines.length).toBeGreaterThan(600);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400);
});
