import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { filesOf } from "../support/emitted.js";

// The values that a type lists are there at run time, too.

function listsOf(schemas: Record<string, Schema>): { types: string; index: string } {
  const properties = Object.fromEntries(
    Object.keys(schemas).map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
  );
  const content = { "application/json": { schema: { type: "object", properties } } };
  const document: OpenApi = {
    openapi: "3.1.0",
    paths: { "/a": { get: { tags: ["A"], responses: { "200": { description: "", content } } } } },
    components: { schemas },
  };
  const files = filesOf(document);
  return { types: files.get("src/types.ts") ?? "", index: files.get("src/index.ts") ?? "" };
}

test.each<{ given: string; schema: Schema; want: string | undefined }>([
  { given: "texts", schema: { enum: ["a b", "c"] }, want: 'Kinds = ["a b", "c"]' },
  { given: "texts, numbers and null", schema: { enum: ["a", 1, null] }, want: 'Kinds = ["a", 1]' },
  { given: "constants", schema: { oneOf: [{ const: "a" }, { const: "b" }] }, want: 'Kinds = ["a", "b"]' },
  {
    given: "texts, or any other",
    schema: { anyOf: [{ type: "string" }, { type: "string", enum: ["a", "b"] }] },
    want: 'Kinds = ["a", "b"]',
  },
  { given: "one constant", schema: { const: "a" }, want: undefined },
  { given: "any text", schema: { type: "string" }, want: undefined },
  { given: "objects", schema: { enum: [{ a: 1 }] }, want: undefined },
])("of $given: $want", ({ schema, want }) => {
  const { types, index } = listsOf({ Kind: schema });
  expect(/export const (.*) as const;/.exec(types)?.[1]).toBe(want);
  expect(index).toContain(`export ${want ? "" : "type "}* from "./types.js";`);
});

test("a list is called by the plural of its type, unless something else is", () => {
  const values = { enum: ["a"] };
  const { types } = listsOf({
    Policy: values,
    Tags: values,
    Status: values,
    Mode2: values,
    Modes: {},
    Mode: values,
  });
  const names = [...types.matchAll(/export const (\w+)/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(["Mode2Values", "Modes2", "Policies", "Statuses", "TagsValues"]);
});
