import { expect, test } from "vitest";
import { documentJson } from "../../src/emit/document-json.js";
import { withNames } from "../../src/emit/type-text.js";

// What packages share is turned into text once; where they differ, it must not be.

test("one schema under two names is written under both", () => {
  const pet = { type: "object" };
  const written = documentJson({ components: { schemas: { Cat: pet, Dog: pet } } }).toString();
  expect(JSON.parse(written)).toEqual({ components: { schemas: { Cat: pet, Dog: pet } } });
  expect(documentJson({ components: { schemas: { Dog: pet } } }).toString()).toContain(
    '"Dog":{"type":"object"}',
  );
});

test("a document has a line for each schema, and one for what is not spread out", () => {
  const document = {
    openapi: "3.0.3",
    left: undefined,
    tags: [],
    paths: {},
    components: { schemas: { A: { enum: [1, 2] }, B: true } },
  };
  expect(documentJson(document).toString()).toBe(`{
"openapi":"3.0.3",
"tags":[],
"paths":{},
"components":{
"schemas":{
"A":{"enum":[1,2]},
"B":true
}
}
}
`);
});

test("a type has the names of the package that asks, whatever the one before was told", () => {
  const type = { parts: ["{ a: ", "#/a", "; b: ", "#/b", " }"], isObject: true };
  const call = (names: Record<string, string>): string =>
    withNames(type, (pointer) => names[pointer] ?? "unknown");
  expect(call({ "#/a": "A", "#/b": "B" })).toBe("{ a: A; b: B }");
  expect(call({ "#/a": "A", "#/b": "B2" })).toBe("{ a: A; b: B2 }");
  expect(call({ "#/b": "B" })).toBe("{ a: unknown; b: B }");
  expect(withNames({ parts: ["string"], isObject: false }, () => "A")).toBe("string");
});
