import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { openBases } from "../../src/normalise/bases.js";

// A base that its forms extend, and that lists none of them, is a choice between them.

const text: Schema = { type: "string" };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const to = (name: string): string => `#/components/schemas/${name}`;
const extend = (base: string, more: Schema = { properties: { own: text } }): Schema => ({
  allOf: [ref(base), more],
});

interface Given {
  mapping?: Record<string, string>;
  kind?: Schema;
  required?: string[];
}

function base({ mapping, kind = text, required = ["kind"] }: Given = {}): Schema {
  return {
    type: "object",
    description: "A pet.",
    required,
    properties: { kind },
    discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
  };
}

function opened(schemas: Record<string, Schema>) {
  const document: OpenApi = { openapi: "3.1.0", components: { schemas } };
  const result = openBases(document);
  return { schemas: result.components?.["schemas"] as Record<string, Schema>, isSame: result === document };
}

const mappingOf = (schema: Schema | undefined): unknown =>
  (schema?.["discriminator"] as Record<string, unknown> | undefined)?.["mapping"];

test("by the mapping, and who extends it gets what it says", () => {
  const { schemas } = opened({
    Pet: base({ mapping: { meow: to("Cat"), bark: "Dog" } }),
    Cat: extend("Pet"),
    Dog: extend("Pet"),
    Tagged: extend("Pet", { properties: { tag: text } }),
  });
  const own = { type: "object", required: ["kind"], properties: { kind: text } };
  expect(schemas).toEqual({
    Pet: {
      description: "A pet.",
      anyOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { meow: to("Cat"), bark: to("Dog") } },
    },
    Cat: { allOf: [own, { properties: { own: text } }] },
    Dog: { allOf: [own, { properties: { own: text } }] },
    Tagged: { allOf: [own, { properties: { tag: text } }] },
  });
});

describe("without a mapping, by what each form says", () => {
  test.each<[string, Schema, Schema, object]>([
    ["its name", {}, {}, { Cat: to("Cat"), Dog: to("Dog") }],
    [
      "its own value",
      { properties: { kind: { const: "c" } } },
      { properties: { kind: { enum: ["d", "e"] } } },
      { c: to("Cat"), d: to("Dog"), e: to("Dog") },
    ],
  ])("%s", (_, cat, dog, want) => {
    const { schemas } = opened({ Pet: base(), Cat: extend("Pet", cat), Dog: extend("Pet", dog) });
    expect(mappingOf(schemas["Pet"])).toEqual(want);
  });

  test("or Azure does", () => {
    const { schemas } = opened({
      Pet: base(),
      Cat: { ...extend("Pet"), "x-ms-discriminator-value": "c" },
      Dog: { ...extend("Pet"), "x-ms-discriminator-value": "d" },
    });
    expect(mappingOf(schemas["Pet"])).toEqual({ c: to("Cat"), d: to("Dog") });
  });
});

test("through one that is extended itself, which is a choice of its own", () => {
  const { schemas } = opened({
    Animal: base(),
    Pet: { ...extend("Animal"), discriminator: { propertyName: "kind" } },
    Cat: extend("Pet"),
    Dog: extend("Pet"),
    Fish: extend("Animal"),
  });
  expect(schemas["Animal"]?.anyOf).toEqual([ref("Fish"), ref("Cat"), ref("Dog")]);
  expect(schemas["Pet"]?.anyOf).toEqual([ref("Cat"), ref("Dog")]);
  expect(JSON.stringify(schemas["Cat"])).not.toContain("$ref");
});

test("a base that may be itself is one of its own forms, told by its own values", () => {
  const { schemas } = opened({
    Pet: { ...base({ mapping: { plain: to("Pet"), other: to("Pet"), meow: to("Cat") } }), deprecated: true },
    Cat: extend("Pet"),
  });
  const own = { type: "object", required: ["kind"], properties: { kind: text } };
  const told = { type: "object", properties: { kind: { type: "string", enum: ["plain", "other"] } } };
  expect(schemas["Pet"]).toEqual({
    description: "A pet.",
    deprecated: true,
    anyOf: [{ allOf: [own, told] }, ref("Cat")],
    discriminator: { propertyName: "kind", mapping: { meow: to("Cat") } },
  });
});

test.each<[string, Record<string, Schema>]>([
  ["with one form", { Pet: base(), Cat: extend("Pet") }],
  ["that lists its forms", { Pet: { ...base(), oneOf: [ref("Cat")] }, Cat: { type: "object" } }],
  [
    "whose forms may leave the property out",
    { Pet: base({ required: [] }), A: extend("Pet"), B: extend("Pet") },
  ],
  [
    "whose values are not the names of its forms",
    { Pet: base({ kind: { enum: ["a", "b"] } }), A: extend("Pet"), B: extend("Pet") },
  ],
  [
    "with more forms than one can read",
    {
      Pet: base(),
      ...Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`Form${i}`, extend("Pet")])),
    },
  ],
])("a base %s stays as it is", (_, schemas) => {
  expect(opened(schemas).isSame).toBe(true);
});
