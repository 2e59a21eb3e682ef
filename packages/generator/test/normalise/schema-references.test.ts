import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { plainReferences } from "../../src/normalise/schema-references.js";

const ref = { $ref: "#/components/schemas/Named" };
const named = { type: "object", properties: { name: { type: "string" } } };

function plain(schema: Schema, { version = "3.1.0", more = {} }: { version?: string; more?: object } = {}) {
  const document: OpenApi = {
    openapi: version,
    components: { schemas: { It: schema, Named: named, ...more } },
  };
  const before = structuredClone(document);
  const warnings: string[] = [];
  const result = plainReferences(document, (text) => warnings.push(text));
  expect(document).toEqual(before);
  return { schema: result.components?.["schemas"]?.["It"], warnings, isSame: result === document };
}

test.each<{ given: string; schema: Schema; want: Schema }>([
  {
    given: "fields beside it",
    schema: { ...ref, properties: { a: { type: "string" } } },
    want: { allOf: [ref], properties: { a: { type: "string" } } },
  },
  {
    given: "required fields",
    schema: { ...ref, required: ["name"] },
    want: { allOf: [ref], required: ["name"] },
  },
  {
    given: "other parts",
    schema: { ...ref, allOf: [{ type: "object" }] },
    want: { allOf: [ref, { type: "object" }] },
  },
  {
    given: "a type beside it, further down",
    schema: { items: { ...ref, type: "object" } },
    want: { items: { allOf: [ref], type: "object" } },
  },
])("a $ref with $given is a part", ({ schema, want }) => {
  expect(plain(schema)).toMatchObject({ schema: want, isSame: false });
});

test.each<{ given: string; schema: Schema; version?: string }>([
  { given: "words beside it", schema: { ...ref, description: "Which.", readOnly: true } },
  { given: "a required of its own, as a parameter has", schema: { ...ref, required: true as never } },
  { given: "data that looks like one", schema: { type: "object", default: { ...ref, type: "x" } } },
  {
    given: "fields beside it in 3.0, which ignores them",
    schema: { ...ref, properties: {} },
    version: "3.0.3",
  },
])("nothing changes with $given", ({ schema, version }) => {
  expect(plain(schema, version === undefined ? {} : { version })).toMatchObject({
    isSame: true,
    warnings: [],
  });
});

const dynamic = { type: "object", properties: { next: { $dynamicRef: "#node" } } };
const anchored = { $dynamicAnchor: "node" };
const to = (name: string) => ({ properties: { next: { $ref: `#/components/schemas/${name}` } } });

test("a $dynamicRef leads to the schema around it, or to the only one with the anchor", () => {
  const inside = plain({ ...anchored, ...dynamic });
  expect(inside).toMatchObject({ schema: to("It"), warnings: [] });
  expect(plain(dynamic, { more: { Other: anchored } })).toMatchObject({ schema: to("Other"), warnings: [] });
});

test("what a $dynamicRef may be besides, or that it leads nowhere, is said", () => {
  const several = plain({ ...anchored, ...dynamic }, { more: { Other: anchored } });
  expect(several.schema).toMatchObject(to("It"));
  expect(several.warnings).toEqual([
    '#/components/schemas/It/properties/next has the $dynamicRef "#node", which may lead to ' +
      "#/components/schemas/It or #/components/schemas/Other; it is taken as #/components/schemas/It",
  ]);
  const nowhere = plain(dynamic);
  expect(nowhere.schema).toEqual({ type: "object", properties: { next: {} } });
  expect(nowhere.warnings).toEqual([expect.stringContaining("it is taken as anything")]);
});
