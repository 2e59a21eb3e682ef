import { expect, test } from "vitest";
import { checkShape } from "../../src/load/shape.js";

// A document in which something else stands than a list or an object is refused with the place.

const get = (operation: unknown) => ({ openapi: "3.1.0", paths: { "/a/{b}": { get: operation } } });
const AT = "api.yaml: #/paths/~1a~1{b}/get";

test.each<[string, Record<string, unknown>, string]>([
  ["paths as a text", { paths: "none" }, 'api.yaml: #/paths: is "none" and not an object; correct it'],
  ["paths as a list", { paths: [{}] }, "api.yaml: #/paths: is a list of something else and not an object"],
  ["servers as an object", { servers: {} }, "api.yaml: #/servers: is an object and not a list"],
  ["schemas as a list", { components: { schemas: [1] } }, "api.yaml: #/components/schemas: is a list"],
  [
    "the parameters of a path",
    { paths: { "/a": { parameters: {} } } },
    "#/paths/~1a/parameters: is an object",
  ],
  ["parameters", get({ parameters: { q: {} } }), `${AT}/parameters: is an object and not a list; correct it`],
  ["one tag", get({ tags: "Pets" }), `${AT}/tags: is "Pets" and not a list of texts; correct it`],
  [
    "tags that are objects",
    get({ tags: [{ name: "Pets" }] }),
    `${AT}/tags: is a list of something else and not a`,
  ],
  ["a body", get({ requestBody: true }), `${AT}/requestBody: is true and not an object`],
  ["its content", get({ requestBody: { content: "json" } }), `${AT}/requestBody/content: is "json"`],
  ["responses", get({ responses: [200] }), `${AT}/responses: is a list of something else and not an object`],
  ["their content", get({ responses: { 200: { content: 1 } } }), `${AT}/responses/200/content: is 1`],
  [
    "a path that is a component",
    { components: { pathItems: { P: { post: { security: {} } } } } },
    "#/components/pathItems/P/post/security: is an object",
  ],
])("%s", (_, root, message) => {
  expect(() => checkShape(root, "api.yaml")).toThrow(message);
});

test("what is missing, null or an empty list is nothing", () => {
  const nothing = { tags: null, parameters: null, requestBody: null, responses: [], servers: undefined };
  expect(() => checkShape({ ...get(nothing), components: [], tags: null }, "api.yaml")).not.toThrow();
  expect(() => checkShape({ paths: { "/a": null, "/b": { get: null } } }, "api.yaml")).not.toThrow();
  expect(() => checkShape(get({ tags: [null, "Pets"], responses: { 200: null } }), "api.yaml")).not.toThrow();
});
