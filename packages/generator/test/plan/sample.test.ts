import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import type { Sample } from "../../src/plan/model.js";
import { sampleOf } from "../../src/plan/sample.js";

const text: Schema = { type: "string" };
const cat: Schema = {
  type: "object",
  required: ["kind"],
  properties: { kind: { const: "cat" }, lives: text },
};
const dog: Schema = {
  type: "object",
  required: ["kind"],
  properties: { kind: { enum: ["dog"] }, barks: text },
};
const node: Schema = {
  type: "object",
  properties: { name: text, next: { $ref: "#/components/schemas/node" } },
};
const document: OpenApi = {
  openapi: "3.1.0",
  components: { schemas: { cat, dog, node } },
};
const either: Schema = {
  oneOf: [{ $ref: "#/components/schemas/cat" }, { $ref: "#/components/schemas/dog" }],
};

/** As plain data; what is required has an exclamation mark, and what is left out is "..." */
function plain(sample: Sample): unknown {
  if (sample.kind === "file") return `file: ${sample.text ?? ""}`;
  if (sample.kind === "value") return sample.value;
  if (sample.kind === "list") return sample.items.map(plain);
  const fields = sample.fields.map(({ name, required, value }) => [
    `${name}${required ? "!" : ""}`,
    plain(value),
  ]);
  return Object.fromEntries([...fields, ...(sample.more ? [["...", true]] : [])]);
}

test.each<{ what: string; schema: Schema; example?: unknown; want: unknown }>([
  { what: "the example wins", schema: text, example: "a", want: "a" },
  {
    what: "an example may be null",
    schema: { type: ["object", "null"], properties: { a: text } },
    example: null,
    want: null,
  },
  { what: "an example of the schema is next", schema: { ...text, example: "b" }, want: "b" },
  { what: "the first of several", schema: { ...text, examples: ["c", "d"] }, want: "c" },
  { what: "the only value", schema: { const: 7 }, want: 7 },
  { what: "the first of a list of values", schema: { ...text, enum: ["x", "y"] }, want: "x" },
  { what: "a format", schema: { ...text, format: "uuid" }, want: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  { what: "a limit", schema: { type: "integer", minimum: 5 }, want: 5 },
  { what: "a file", schema: { ...text, format: "binary" }, want: "file: " },
  { what: "a file with a text", schema: { ...text, format: "binary" }, example: "a,b", want: "file: a,b" },
  {
    what: "what is first of all a file",
    schema: {
      anyOf: [
        { ...text, format: "binary" },
        { type: "array", items: text },
      ],
    },
    example: "a",
    want: "file: a",
  },
  {
    what: "one item stands for all",
    schema: { type: "array", items: text },
    example: ["a", "b"],
    want: ["a"],
  },
  { what: "an empty list stays so", schema: { type: "array", items: text }, example: [], want: [] },
  {
    what: "an object with what is required",
    schema: { type: "object", required: ["b"], properties: { a: text, b: { type: "boolean" } } },
    want: { a: "string", "b!": true },
  },
  {
    what: "an example has only the fields that it has",
    schema: { type: "object", required: ["b"], properties: { a: text, b: text } },
    example: { b: "x" },
    want: { "b!": "x" },
  },
  {
    what: "parts, of which one asks for what another has",
    schema: { allOf: [{ properties: { a: text } }, { required: ["a"] }] },
    want: { "a!": "string" },
  },
  {
    what: "what is deprecated is left out",
    schema: { properties: { a: { ...text, deprecated: true }, b: text } },
    want: { b: "string", "...": true },
  },
  { what: "of several forms the first", schema: either, want: { "kind!": "cat", lives: "string" } },
  {
    what: "the form that an example has",
    schema: either,
    example: { kind: "dog", barks: "a" },
    want: { "kind!": "dog", barks: "a" },
  },
  {
    what: "fields of any name",
    schema: { type: "object", additionalProperties: { ...text, format: "binary" } },
    example: { "index.js": "x" },
    want: { "index.js": "file: x" },
  },
  {
    what: "what is inside of itself",
    schema: { $ref: "#/components/schemas/node" },
    want: { name: "string", "...": true },
  },
  { what: "an object of which nothing is said", schema: { type: "object" }, want: {} },
])("$what", ({ schema, example, want }) => {
  expect(plain(sampleOf(document, schema, example))).toEqual(want);
});

test("what is long is cut, but for what is required", () => {
  const names = Array.from({ length: 40 }, (_, i) => `field${i}`);
  const properties = Object.fromEntries(names.map((name) => [name, text]));
  const sample = plain(sampleOf(document, { type: "object", required: ["field39"], properties })) as object;
  expect(Object.keys(sample)).toEqual([...names.slice(0, 16), "field39!", "..."]);
});

test("of a tuple each place is shown, so that it is one", () => {
  const places = [text, { type: "integer" }, { $ref: "#/components/schemas/cat" }] as Schema[];
  const tuple: Schema = { type: "array", prefixItems: places, items: false as never };
  expect(plain(sampleOf(document, tuple))).toEqual(["string", 0, { "kind!": "cat", lives: "string" }]);
  expect(plain(sampleOf(document, tuple, ["a", 3, { kind: "cat" }]))).toEqual(["a", 3, { "kind!": "cat" }]);
  const pair: Schema = { type: "array", prefixItems: [text, { $ref: "#/components/schemas/pair" }] };
  const circle = { ...document, components: { schemas: { pair } } };
  expect(plain(sampleOf(circle, pair))).toEqual(["string", []]);
});
