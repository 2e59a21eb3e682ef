import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { EMPTY, joined, type Ledger } from "../../src/name/ledger.js";
import { planDocument } from "../../src/run/plan-document.js";
import { documentWith, object, type Parts, text } from "../diff/document.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const call = "POST /things";

/** The exported types of each version, in turn, by what they stand for; a name that is kept for one is `Old = New`. */
function versions(...documents: Parts[]): string[][] {
  let ledger: Ledger = EMPTY;
  return documents.map((parts) => {
    const { packages, names } = planDocument(
      { source: "test.yaml", document: documentWith({ call, ...parts }) },
      { ledger },
    );
    ledger = joined(ledger, names);
    return (packages[0]?.types ?? []).map(({ name, schema, pointer, values }) => {
      const isOld = pointer.startsWith("#/aliases/");
      if (isOld) expect(schema.deprecated).toBe(true);
      const isInput = schema.$ref?.startsWith("#/inputs/");
      const list = values && ` + ${values.name}${values.aliasOf === undefined ? "" : ` = ${values.aliasOf}`}`;
      const meaning = isOld
        ? `${name} = ${(schema.$ref ?? JSON.stringify(schema.type)).replace(/^.*\//, "")}`
        : `${name}: ${pointer.replace(/^.*\//, "")}`;
      return `${meaning}${isInput && isOld ? " of inputs" : ""}${list ?? ""}`;
    });
  });
}

/** Two owners' schemas of one name, each under a prefix that says nothing. */
const twoItems = (one: string, other: string): Parts => ({
  data: object({ first: ref(one), second: ref(other) }),
  schemas: { [one]: object({ a: text }), [other]: object({ b: text }) },
});

test("types of schemas that are only called otherwise keep their names", () => {
  const [first, second] = versions(twoItems("x1-item", "y1-item"), twoItems("q7-item", "c9-item"));
  expect(first).toEqual(["ThingsCreateResult: ThingsCreateResult", "X1Item: x1-item", "Y1Item: y1-item"]);
  expect(second).toEqual(["ThingsCreateResult: ThingsCreateResult", "X1Item: q7-item", "Y1Item: c9-item"]);
});

test("also inside of one another", () => {
  const nested = (one: string, other: string): Parts => ({
    data: ref(one),
    schemas: { [one]: object({ inner: ref(other) }), [other]: object({ b: text }) },
  });
  expect(versions(nested("Outer", "Inner"), nested("Whole", "Part"))).toEqual([
    ["Inner: Inner", "Outer: Outer"],
    ["Inner: Part", "Outer: Whole"],
  ]);
});

test("a newcomer neither takes a name nor changes one", () => {
  const schemas = { "one-Item": object({ a: text }), "two-Item": object({ b: text }) };
  const [first, second] = versions(
    { data: object({ first: ref("two-Item") }), schemas: { "two-Item": object({ b: text }) } },
    { data: object({ a: ref("one-Item"), first: ref("two-Item") }), schemas },
  );
  expect(first).toContain("TwoItem: two-Item");
  expect(second).toEqual([
    "OneItem: one-Item",
    "ThingsCreateResult: ThingsCreateResult",
    "TwoItem: two-Item",
  ]);
});

describe("a name that has to go stays as an old one", () => {
  test("of a schema that became one with another", () => {
    const both = { Left: object({ a: text }), Right: object({ a: text }) };
    const [, second, third] = versions(
      { data: object({ l: ref("Left"), r: ref("Right") }), schemas: both },
      { data: object({ l: ref("Left"), r: ref("Left") }), schemas: { Left: both.Left } },
      { data: object({ l: ref("Left"), r: ref("Left") }), schemas: { Left: both.Left } },
    );
    expect(second).toEqual(["Left: Left", "Right = Left", "ThingsCreateResult: ThingsCreateResult"]);
    expect(third).toEqual(second);
  });

  test("of a body that got a name of its own", () => {
    const [first, second, third] = versions(
      { body: object({ a: text }), data: null },
      { body: ref("NewThing"), data: null, schemas: { NewThing: object({ a: text }) } },
      { body: object({ a: text }), data: null },
    );
    expect(first).toEqual(["ThingsCreateBody: ThingsCreateBody"]);
    expect(second).toEqual(["NewThing: NewThing", "ThingsCreateBody = NewThing"]);
    expect(third).toEqual(["ThingsCreateBody: ThingsCreateBody"]);
  });
});

describe("what a request takes of a schema, and its list of values, keep their names", () => {
  const pet = (kind: string): Schema =>
    object({ id: { type: "string", readOnly: true }, kind: ref(kind) }, "kind");
  const kinds: Schema = { type: "string", enum: ["a", "b"] };
  const pets = (name: string, kind: string, more: Record<string, Schema> = {}): Parts => ({
    body: ref(name),
    data: ref(name),
    schemas: { [name]: pet(kind), [kind]: kinds, ...more },
  });

  test("where the owner calls both otherwise", () => {
    const [first, second] = versions(pets("Pet", "Kind"), pets("Animal", "Sort"));
    expect(first).toEqual(["Kind: Kind + Kinds", "Pet: Pet", "PetInput: Pet"]);
    expect(second).toEqual(["Kind: Sort + Kinds", "Pet: Animal", "PetInput: Animal"]);
  });

  test("where they become what another schema was", () => {
    const both = object({ one: ref("Pet"), other: ref("Animal") });
    const all = { Animal: pet("Sort"), Sort: kinds };
    const two = { ...pets("Pet", "Kind", all), body: both, data: both };
    const merged = object({ one: ref("Animal"), other: ref("Animal") });
    const one = { body: merged, data: merged, schemas: all };
    const [, second, third] = versions(two, one, one);
    expect(second).toEqual(
      expect.arrayContaining([
        "Kind = Sort + Kinds = Sorts",
        "Pet = Animal",
        "PetInput = Animal of inputs",
        "Sort: Sort + Sorts",
      ]),
    );
    expect(third).toEqual(second);
  });

  test("where a request takes all of it now", () => {
    const whole = { ...pets("Pet", "Kind"), schemas: { Pet: object({ kind: ref("Kind") }), Kind: kinds } };
    const [, second] = versions(pets("Pet", "Kind"), whole);
    expect(second).toEqual(["Kind: Kind + Kinds", "Pet: Pet", "PetInput = Pet"]);
  });

  test("where a newcomer would take them", () => {
    const query = [
      { name: "q", schema: ref("PetInput") },
      { name: "k", schema: ref("Kinds") },
    ];
    const schemas = { PetInput: object({ a: text }), Kinds: object({ b: text }) };
    const [, second] = versions(pets("Pet", "Kind"), { ...pets("Pet", "Kind", schemas), query });
    expect(second).toEqual(
      expect.arrayContaining(["Kind: Kind + Kinds", "KindsSchema: Kinds", "PetInputSchema: PetInput"]),
    );
  });
});

test("a name of which nothing is left waits for a schema that is called so", () => {
  const of = (key: string, schema: Schema, field: string): Parts => ({
    data: object({ [field]: ref(key) }),
    schemas: { [key]: schema },
  });
  const [, , third] = versions(
    of("Item", object({ a: text }), "x"),
    { data: object({ y: text }) },
    of("item", object({ other: text }), "z"),
  );
  expect(third).toEqual(["Item: item", "ThingsCreateResult: ThingsCreateResult"]);
});

test("the ledger says what each name stands for, and where it is met", () => {
  const document: OpenApi = documentWith({ call, ...twoItems("One", "Two"), body: object({ a: text }) });
  const { names } = planDocument({ source: "test.yaml", document });
  expect(names.types).toEqual({
    things: {
      One: {
        schema: "One",
        at: expect.stringMatching(/^POST \/things > responses\/200\/.*properties\/first$/),
      },
      Two: {
        schema: "Two",
        at: expect.stringMatching(/^POST \/things > responses\/200\/.*properties\/second$/),
      },
      ThingsCreateBody: { at: "POST /things > body" },
      ThingsCreateResult: { at: "POST /things > data" },
    },
  });
});

test("packages that say the same of a schema share one entry: there may be hundreds of them", () => {
  const responses = {
    "200": { description: "x", content: { "application/json": { schema: ref("Outer") } } },
  };
  const paths = Object.fromEntries(
    ["left", "right"].map((tag) => [`/${tag}`, { get: { tags: [tag], responses } }]),
  );
  const schemas = { Outer: object({ inner: ref("Inner") }), Inner: object({ a: text }) };
  const document: OpenApi = { openapi: "3.1.0", paths, components: { schemas } };
  const { types } = planDocument({ source: "test.yaml", document }).names;
  expect(types?.["left"]?.["Inner"]).toEqual({ schema: "Inner", at: "Outer > properties/inner" });
  expect(types?.["left"]?.["Inner"]).toBe(types?.["right"]?.["Inner"]);
});
