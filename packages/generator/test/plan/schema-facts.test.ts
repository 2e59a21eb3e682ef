import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { isGeneric, itemsOf } from "../../src/plan/schema-facts.js";

const document: OpenApi = { openapi: "3.1.0" };
const text: Schema = { type: "string" };
const number: Schema = { type: "number" };

describe("a schema says nothing of what is in it", () => {
  test.each<[schema: Schema, want: boolean]>([
    [{}, true],
    [{ type: "object" }, true],
    [{ type: "array" }, true],
    [{ properties: { a: text } }, false],
    [{ additionalProperties: text }, false],
    [{ const: 1 }, false],
    [{ enum: [1] }, false],
    [text, false],
    [{ anyOf: [{}, { type: "object" }] }, true],
    [{ anyOf: [{}, text] }, true],
    [{ anyOf: [{}, { properties: { a: text } }] }, false],
  ])("%j: %s", (schema, want) => {
    expect(isGeneric(document, schema)).toBe(want);
  });
});

describe("the items of a list", () => {
  test.each<[what: string, schema: Schema, want: Schema | undefined]>([
    ["a list", { type: "array", items: text }, text],
    ["one of which nothing is said", { type: "array" }, {}],
    ["no list", text, undefined],
    ["a list or nothing", { anyOf: [{ type: "array", items: text }, { type: "null" }] }, text],
    [
      "a list, or an object of which nothing is said",
      { anyOf: [{ type: "array", items: text }, { type: "object" }] },
      text,
    ],
    ["a list, or something else", { anyOf: [{ type: "array", items: text }, text] }, undefined],
    ["a part that is one", { allOf: [{ description: "x" }, { type: "array", items: text }] }, text],
    ["a tuple that ends", { type: "array", prefixItems: [text], items: false as never }, { anyOf: [text] }],
    [
      "a tuple that goes on",
      { type: "array", prefixItems: [text], items: number },
      { anyOf: [text, number] },
    ],
    [
      "one that has no room to",
      { type: "array", prefixItems: [text], items: number, maxItems: 1 },
      { anyOf: [text] },
    ],
    [
      "one that has",
      { type: "array", prefixItems: [text], items: number, maxItems: 2 },
      { anyOf: [text, number] },
    ],
  ])("%s", (_, schema, want) => {
    expect(itemsOf(document, schema)).toEqual(want);
  });
});
