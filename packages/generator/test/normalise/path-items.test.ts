import { expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { checkOperations } from "../../src/run/guards.js";
import { planDocument } from "../../src/run/plan-document.js";
import { documentOf, envelope } from "../support/document.js";

const get = { tags: ["Things"], responses: envelope({ type: "object" }) };

/** What a document with these paths, and one path item `Boat` among its components, becomes. */
function planOf(paths: object) {
  const document = { ...documentOf([]), paths, components: { pathItems: { Boat: { get } } } } as OpenApi;
  checkOperations({ source: "boats.yaml", document });
  const { packages, warnings } = planDocument({ source: "boats.yaml", document });
  const templates = packages.flatMap(({ paths: all }) =>
    all.flatMap(({ template, operations }) => operations.map(({ method }) => `${method} ${template}`)),
  );
  return { templates, warnings };
}

test.each<[what: string, paths: object, want: string[]]>([
  ["one of the components", { "/boats/{id}": { $ref: "#/components/pathItems/Boat" } }, ["get /boats/{id}"]],
  ["another path", { "/a": { get }, "/b": { $ref: "#/paths/~1a" } }, ["get /a", "get /b"]],
  [
    "one that is another one",
    { "/a": { $ref: "#/paths/~1b" }, "/b": { $ref: "#/components/pathItems/Boat" } },
    ["get /a", "get /b"],
  ],
  [
    "what stands beside it counts too",
    { "/a": { $ref: "#/components/pathItems/Boat", post: get } },
    ["get /a", "post /a"],
  ],
])("a path item may be %s", (_, paths, want) => {
  expect(planOf(paths).templates).toEqual(want);
});

test("its parameters come with it", () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
  const paths = { "/a/{id}": { parameters, get }, "/b/{id}": { $ref: "#/paths/~1a~1{id}" } };
  expect(planOf(paths)).toEqual({ templates: ["get /a/{id}", "get /b/{id}"], warnings: [] });
});

test("one that leads back to itself is left out, and said", () => {
  const { templates, warnings } = planOf({ "/a": { $ref: "#/paths/~1a" }, "/b": { get } });
  expect(templates).toEqual(["get /b"]);
  expect(warnings).toEqual([
    "boats.yaml: /a is the path item #/paths/~1a, which leads back to itself; it is left out",
  ]);
});
