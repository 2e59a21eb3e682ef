import { expect, test } from "vitest";
import type { Schema } from "../../src/document/openapi.js";
import { typePrinter } from "../../src/emit/schema-type.js";

// What a schema is in TypeScript, for the words of JSON Schema that are easily taken for something else.

const named = { type: "object", properties: { name: { type: "string" }, size: { type: "integer" } } };
const document = {
  openapi: "3.1.0",
  components: { schemas: { Named: named, Values: { enum: ["a", "b"] } } },
};
const ref = { $ref: "#/components/schemas/Named" };
const kind = { type: "object", required: ["kind"], properties: { kind: { const: "a" } } };

test.each<{ given: string; schema: unknown; want: string }>([
  { given: "a property that is `false`", schema: { properties: { a: false } }, want: "{ a?: never; }" },
  { given: "a property that is `true`", schema: { properties: { a: true } }, want: "{ a?: unknown; }" },
  { given: "one value", schema: { const: "on" }, want: '"on"' },
  { given: "values, one of them null", schema: { enum: ["on", null] }, want: '"on" | null' },
  { given: "no value at all", schema: { enum: [] }, want: "never" },
  ...["oneOf", "anyOf", "allOf"].map((word) => ({
    given: `a list of lists, said by ${word} of one`,
    schema: { type: "array", items: { [word]: [{ type: "array", items: { type: "string" } }] } },
    want: "string[][]",
  })),
  {
    given: "forms that exclude each other",
    schema: {
      oneOf: [
        { type: "object", required: ["a"], properties: { a: { type: "string" }, b: false } },
        { type: "object", required: ["b"], properties: { a: false, b: { type: "string" } } },
      ],
    },
    want: "{ a: string; b?: never; } | { a?: never; b: string; }",
  },
  {
    given: "a part that only requires fields of another",
    schema: { allOf: [ref, { required: ["name"] }] },
    want: 'WithRequired<Named, "name">',
  },
  {
    given: "the same, called an object",
    schema: { allOf: [ref, { type: "object", required: ["name"] }] },
    want: 'WithRequired<Named, "name">',
  },
  {
    given: "a part that requires its own field",
    schema: { allOf: [ref, kind] },
    want: 'Named & { kind: "a"; }',
  },
  {
    given: "a part that requires its own field and that of another",
    schema: { allOf: [ref, { ...kind, required: ["kind", "name"] }] },
    want: 'WithRequired<Named, "name"> & { kind: "a"; }',
  },
  {
    given: "nothing but conditions",
    schema: { allOf: [{ type: "object", required: ["name"] }] },
    want: "Record<string, unknown>",
  },
  {
    given: "a part that is any object",
    schema: { allOf: [ref, { type: "object" }] },
    want: "Named & Record<string, unknown>",
  },
  {
    given: "other fields beside one with a name",
    schema: {
      type: "object",
      required: ["meta"],
      properties: { meta: ref },
      additionalProperties: { type: "string", format: "binary" },
    },
    want: "{ meta: Named; } & { [key: string]: Blob | Named; }",
  },
  {
    given: "other fields of the type that the named one has",
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "string" },
    },
    want: "{ a?: string; } & { [key: string]: string; }",
  },
  {
    given: "other fields beside one that takes lines to say",
    schema: { type: "object", properties: { meta: named }, additionalProperties: { type: "string" } },
    want: "{ meta?: { name?: string; size?: number; }; } & { [key: string]: unknown; }",
  },
  {
    given: "a field that is required of every form",
    schema: {
      allOf: [
        { required: ["a"] },
        { oneOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { const: 2 } } }] },
      ],
    },
    want: "{ a: 1; } | { a: 2; }",
  },
  {
    given: "the same beside the choice",
    schema: {
      required: ["a"],
      oneOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { const: 2 } } }],
    },
    want: "{ a: 1; } | { a: 2; }",
  },
  {
    given: "names by their beginning or their end",
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      patternProperties: { "^x-": { type: "string" }, _id$: { type: "integer" } },
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a type of TypeScript
    want: "{ a?: string; } & { [key: `x-${string}`]: string; [key: `${string}_id`]: number; }",
  },
  {
    given: "names by a pattern that only a regular expression can say",
    schema: { type: "object", patternProperties: { "^[a-z]+$": ref }, additionalProperties: false },
    want: "{ [key: string]: Named; }",
  },
  {
    given: "names by a pattern, and any others",
    schema: { type: "object", patternProperties: { "^x-": ref }, additionalProperties: { type: "string" } },
    want: "{ [key: string]: string | Named; }",
  },
  {
    given: "an object in which nothing can be",
    schema: { type: "object", additionalProperties: false },
    want: "Record<string, never>",
  },
  {
    given: "a part in which nothing can be",
    schema: { allOf: [ref, { type: "object", additionalProperties: false }] },
    want: "Named",
  },
  {
    given: "places and nothing after them",
    schema: { type: "array", prefixItems: [{ type: "number" }, { type: "string" }], items: false },
    want: "[number, string]",
  },
  {
    given: "places and more after them",
    schema: { prefixItems: [{ type: "number" }], items: { enum: ["a", "b"] } },
    want: '[number, ...("a" | "b")[]]',
  },
  {
    given: "places and anything after them, some of which may be missing",
    schema: { type: ["array", "null"], prefixItems: [{ type: "number" }, ref], minItems: 1 },
    want: "[number, Named?, ...unknown[]] | null",
  },
  {
    given: "values of several kinds",
    schema: { enum: ["a", 1, -2, true, null] },
    want: '"a" | 1 | -2 | true | null',
  },
  {
    given: "values, and null by the type",
    schema: { type: ["string", "null"], enum: ["a"] },
    want: '"a" | null',
  },
  {
    given: "values, or any other text",
    schema: { anyOf: [{ type: "string" }, { type: "string", enum: ["a", "b"] }] },
    want: '"a" | "b" | (string & {})',
  },
  {
    given: "values with a name, or any other text",
    schema: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Values" }] },
    want: "Values | (string & {})",
  },
  {
    given: "values or numbers",
    schema: { anyOf: [{ type: "integer" }, { type: "string", enum: ["a"] }] },
    want: 'number | "a"',
  },
])("$given is $want", ({ schema, want }) => {
  const { parts } = typePrinter(document)(schema as Schema);
  const text = parts.join("").replaceAll("#/components/schemas/", "");
  expect(text.replace(/\s+/g, " ")).toBe(want);
});
