import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { normalise } from "../../src/normalise/index.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function normalised(schemas: Record<string, Schema>) {
  const servers = [{ url: "https://api.acme.example" }];
  const document: OpenApi = { openapi: "3.1.0", servers, paths: {}, components: { schemas } };
  const { document: sound, warnings } = normalise(document, { wanted: {}, recorded: {}, source: "a.yaml" });
  return { schemas: sound.components?.["schemas"] as Record<string, Schema>, warnings, document };
}

describe("a schema that is itself is refused, with its place", () => {
  test.each<[string, Record<string, Schema>, string]>([
    ["by a reference", { "A/b": ref("A~1b") }, "A~1b"],
    ["as all of itself", { A: { allOf: [ref("A"), { type: "object" }] } }, "A"],
    ["by way of others", { A: ref("B"), B: { allOf: [{ allOf: [ref("C")] }] }, C: ref("A") }, "A"],
  ])("%s", (_, schemas, name) => {
    expect(() => normalised(schemas)).toThrow(
      `a.yaml: #/components/schemas/${name} is itself; say what it is, or take it out`,
    );
  });
});

test("what is inside of itself stays as it is", () => {
  const schemas = {
    Node: { type: "object", properties: { child: ref("Node"), all: { allOf: [ref("Node")] } } },
    List: { type: "array", items: ref("List") },
    Map: { additionalProperties: ref("Map") },
  };
  const { schemas: same, warnings, document } = normalised(schemas);
  expect(same).toBe(document.components?.["schemas"]);
  expect(warnings).toEqual([]);
});

test("a choice that is one of its own forms has the others", () => {
  const { schemas, warnings } = normalised({
    A: { anyOf: [{ type: "string" }, ref("A")] },
    B: { oneOf: [ref("B")], type: "object" },
  });
  expect(schemas).toEqual({ A: { anyOf: [{ type: "string" }] }, B: { type: "object" } });
  expect(warnings).toEqual([
    "#/components/schemas/A is one of its own forms; that form is left out",
    "#/components/schemas/B is one of its own forms; that form is left out",
  ]);
});

test("a base that lists its forms, each of which is all of it: they get what it says besides", () => {
  const base = { type: "object", properties: { kind: { type: "string" } } };
  const cat = { type: "object", properties: { lives: { type: "integer" } } };
  const given = {
    Base: { ...base, oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
    Cat: { allOf: [ref("Base"), cat] },
    Dog: { allOf: [{ allOf: [ref("Base")] }] },
  };
  const { schemas, warnings, document } = normalised(given);
  expect(schemas).toEqual({
    Base: given.Base,
    Cat: { allOf: [base, cat] },
    Dog: { allOf: [{ allOf: [base] }] },
  });
  expect(warnings).toEqual([
    "#/components/schemas/Base is a choice of forms that are all of it; they get what it says besides",
  ]);
  expect(document.components?.["schemas"]).toBe(given);
});
