import { expect, test } from "vitest";
import { typePrinter } from "../../generate/emit/schema-type.js";
import type { Schema } from "../../generate/openapi.js";

// What a schema is in TypeScript, for the words of JSON Schema that are easily taken for something else.

test.each<{ given: string; schema: unknown; want: string }>([
  { given: "a property that is `false`", schema: { properties: { a: false } }, want: "{ a?: never; }" },
  { given: "a property that is `true`", schema: { properties: { a: true } }, want: "{ a?: unknown; }" },
  { given: "one value", schema: { const: "on" }, want: '"on"' },
  { given: "values, one of them null", schema: { enum: ["on", null] }, want: '"on" | null' },
  { given: "no value at all", schema: { enum: [] }, want: "never" },
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
])("$given is $want", ({ schema, want }) => {
  const { parts } = typePrinter({ openapi: "3.1.0" })(schema as Schema);
  expect(parts.join("").replace(/\s+/g, " ")).toBe(want);
});
