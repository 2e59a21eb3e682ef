import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { checkTypes } from "../../src/name/type-ledger.js";
import { hasUnknownSuccess, responsesOf } from "../../src/plan/content.js";
import { flattened } from "../../src/plan/flatten.js";
import { schemasByName } from "../../src/plan/kept-names.js";
import { markersOf } from "../../src/plan/markers.js";
import { referencesOf } from "../../src/plan/references.js";
import { sampleOf } from "../../src/plan/sample.js";
import { withValues } from "../../src/plan/values.js";

// Rules of planning that are a line each, at their edges.

const documentWith = (schemas: Record<string, Schema>): OpenApi => ({
  openapi: "3.1.0",
  components: { schemas },
});
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test("a status of four digits is no success, nor is what only begins like one", () => {
  const responses = {
    "2000": { description: "a" },
    "2XXX": { description: "b" },
    "201": { description: "c" },
  };
  const { success } = responsesOf(documentWith({}), { responses });
  expect(success.map(({ description }) => description)).toEqual(["c"]);
});

test.each<[statuses: string[], hasUnknown: boolean]>([
  [["204"], false],
  [["204", "205"], false],
  [["200", "204"], true],
  [["200"], true],
  [["404"], true],
  [[], true],
])("a success of %j may have unknown content: %s", (statuses, hasUnknown) => {
  const responses = Object.fromEntries(statuses.map((status) => [status, { description: "" }]));
  expect(hasUnknownSuccess({ responses })).toBe(hasUnknown);
});

describe("a document has sides", () => {
  const withField = (field: object) => documentWith({ A: { properties: { a: field as Schema } } });
  test.each([
    [{ readOnly: true }, true],
    [{ writeOnly: true }, true],
    [{ readOnly: false }, false],
    [{ deprecated: true }, false],
    [{ example: { readOnly: true } }, false],
  ])("%j: %s", (field, hasSides) => {
    expect(markersOf(withField(field)).hasSides).toBe(hasSides);
  });
});

test("examples of a schema are data, those of a message may be mentioned", () => {
  const { reached } = referencesOf(documentWith({ A: {}, B: {}, C: {} }));
  const inData = { examples: [to("A")], example: to("B") };
  const ofMessage = { examples: { one: { $ref: "#/components/examples/one" } } };
  expect([...reached([inData]).refs]).toEqual([]);
  expect([...reached([ofMessage]).refs]).toEqual(["#/components/examples/one"]);
});

test("a schema that its owner calls otherwise keeps its type's name if one new schema is called alike", () => {
  const recorded = { Zone: { schema: "a_zone", at: "" } };
  const given = { document: documentWith({}), operations: [], recorded };
  expect([...schemasByName({ ...given, schemas: ["b_zone", "b_other"] })]).toEqual([["Zone", "b_zone"]]);
  expect([...schemasByName({ ...given, schemas: ["b_zone", "c_zone"] })]).toEqual([]);
});

test("a schema that is among its own parts has a sample", () => {
  const document = documentWith({ A: { allOf: [to("A"), { properties: { name: { type: "string" } } }] } });
  expect(sampleOf(document, { ...to("A") })).toMatchObject({ kind: "object" });
  expect(sampleOf(document, to("A"), { name: "a", other: 1 })).toMatchObject({ kind: "object" });
});

/** What both parts say something of. */
const said = (value: boolean): Schema => ({ type: "object", properties: { success: { const: value } } });

test.each<[Schema, boolean]>([
  [{ allOf: [to("A"), said(false)], nullable: true }, true],
  [
    {
      allOf: [
        { nullable: true, ...said(true) },
        { nullable: true, ...said(false) },
      ],
    },
    true,
  ],
  [{ allOf: [{ nullable: true, ...said(true) }, said(false)] }, false],
])(
  "parts that contradict each other are one object, null if the whole or each of them is: %j",
  (schema, nullable) => {
    const flat = flattened(documentWith({ A: said(true) }), schema);
    expect(flat).toMatchObject({ type: "object", properties: { success: {} } });
    expect(flat?.nullable === true).toBe(nullable);
  },
);

test.each(["schema", "aliasOf", "input", "values"])(
  "a ledger whose %s of a type is no text is refused",
  (part) => {
    const types = { zones: { Zone: { at: "", [part]: 5 } } };
    expect(() => checkTypes(types, "names.json", "restore it")).toThrow(
      'names.json: types."zones"."Zone" is no entry; restore it',
    );
  },
);

test("an old name of a type is one of its list only if the ledger has it", () => {
  const kind = { name: "Kind", schema: { enum: ["a", "b"] }, pointer: to("Kind").$ref ?? "" };
  const old = { name: "OldKind", schema: to("Kind"), pointer: "#/aliases/OldKind" };
  const listed = (recorded: Parameters<typeof withValues>[1]["recorded"]) =>
    withValues([kind, old], { free: (name) => name, recorded, isTaken: () => false }).map(
      ({ values }) => values?.name,
    );
  expect(listed({})).toEqual(["Kinds", undefined]);
  expect(listed({ OldKind: { at: "", values: "OldKinds" } })).toEqual(["Kinds", "OldKinds"]);
});
