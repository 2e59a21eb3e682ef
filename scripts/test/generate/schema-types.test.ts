import { expect, test } from "vitest";
import { typePrinter } from "../../generate/emit/schema-type.js";
import type { Schema } from "../../generate/openapi.js";

// What a schema becomes in TypeScript, white space apart.

const named = { type: "object", properties: { name: { type: "string" }, size: { type: "integer" } } };
const document = { openapi: "3.1.0", components: { schemas: { Named: named } } };
const ref = { $ref: "#/components/schemas/Named" };
const kind = { type: "object", required: ["kind"], properties: { kind: { const: "a" } } };

const rows: { given: string; schema: Schema; want: string }[] = [
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
];

test.each(rows)("$given", ({ schema, want }) => {
  const { parts } = typePrinter(document)(schema);
  const text = parts.join("").replaceAll("#/components/schemas/", "");
  expect(text.replace(/\s+/g, " ")).toBe(want);
});
