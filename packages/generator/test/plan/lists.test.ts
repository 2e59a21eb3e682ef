import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { allActions } from "../../src/plan/paths.js";
import { planOf } from "../support/document.js";
import { recursiveLists } from "../support/recursive-lists.js";

const itemIn = (document: OpenApi, path: string): Schema | undefined => {
  const actions = planOf(document).packages.flatMap(({ resources }) => resources.flatMap(allActions));
  return actions.find(({ method, template }) => method === "get" && template === path)?.item;
};

const text = { type: "string" };
const number = { type: "number" };

test.each<[string, object, unknown]>([
  ["places of their own", { prefixItems: [text, number], items: false }, { anyOf: [text, number] }],
  ["places and what follows", { prefixItems: [text], items: number }, { anyOf: [text, number] }],
  ["places and anything after them", { prefixItems: [text] }, {}],
  ["no more than its places", { prefixItems: [text], items: number, maxItems: 1 }, { anyOf: [text] }],
  ["places as 3.0 writes them", { items: [text, number], additionalItems: false }, { anyOf: [text, number] }],
  ["one schema", { items: number }, number],
])("an item of a list with %s", (_, list, want) => {
  const content = { "application/json": { schema: { type: "array", ...list } } };
  const document: OpenApi = {
    openapi: "3.1.0",
    paths: { "/a": { get: { tags: ["A"], responses: { "200": { description: "", content } } } } },
  };
  expect(itemIn(document, "/a")).toEqual(want);
});

test("a list of itself has items of its name", () => {
  expect(itemIn(recursiveLists, "/List")).toEqual({ $ref: "#/components/schemas/List" });
});
