import { expect, test } from "vitest";
import { normalise } from "../../src/normalise/index.js";

const options = { wanted: {}, recorded: {}, source: "test.yaml" };
const servers = [{ url: "https://api.acme.example" }];
const get = { tags: ["A"], responses: {} };

test("3.2 is read as far as it is 3.1, and what is left out is named", () => {
  const item = { get, query: get, additionalOperations: { COPY: get } };
  const { document, warnings } = normalise({ openapi: "3.2.0", servers, paths: { "/a": item } }, options);
  expect(document.paths?.["/a"]?.get).toMatchObject({ tags: ["A"] });
  expect(warnings).toEqual([
    "is OpenAPI 3.2.0, which is read as far as it is 3.1",
    "QUERY /a has a method that is new in OpenAPI 3.2; it is left out",
    "COPY /a has a method that is new in OpenAPI 3.2; it is left out",
  ]);
});

test("a whole query string as one parameter cannot be given, which is said with its place", () => {
  const content = { "application/x-www-form-urlencoded": { schema: { type: "object" } } };
  const parameters = [{ in: "querystring", name: "filter", required: true, content }];
  const item = { get: { ...get, parameters } };
  const { warnings } = normalise({ openapi: "3.2.0", servers, paths: { "/a": item } }, options);
  expect(warnings).toContain(
    "GET /a: the querystring parameter filter is in no place that a call has; it is left out",
  );
});

test("of 3.1 there is nothing to say", () => {
  expect(normalise({ openapi: "3.1.0", servers, paths: { "/a": { get } } }, options).warnings).toEqual([]);
});

test("of webhooks, which are calls to somebody else, it is said that no package has them", () => {
  const paths = { "/a": { get } };
  const warningsOf = (webhooks: object) =>
    normalise({ openapi: "3.1.0", servers, paths, ...{ webhooks } }, options).warnings;
  expect(warningsOf({ paid: {}, refunded: {} })).toEqual([
    "has webhooks (paid, refunded); they are left out, since they are calls that the API makes",
  ]);
  expect(warningsOf({})).toEqual([]);
});
