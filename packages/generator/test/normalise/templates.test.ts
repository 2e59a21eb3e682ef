import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { normalise } from "../../src/normalise/index.js";
import { callsOf, documentOf } from "../support/document.js";

function normalised(...templates: string[]) {
  const paths = Object.fromEntries(templates.map((one) => [one, { get: { responses: {} } }]));
  const document: OpenApi = { openapi: "3.1.0", paths };
  const { document: sound, warnings } = normalise(document, { wanted: {}, recorded: {}, source: "a.yaml" });
  return { templates: Object.keys(sound.paths ?? {}), warnings };
}

describe("a template that means the same is written as core takes it, and that is said", () => {
  test.each([
    ["things", "/things"],
    ["/things//parts", "/things/parts"],
    ["//things", "/things"],
    ["/my things/{id}", "/my%20things/{id}"],
    ["/a\\b", "/a%5Cb"],
    ["/things/{}", "/things/{id}"],
    ["/v1/{+name}:run", "/v1/{name}:run"],
    ["/files/{path*}", "/files/{path}"],
  ])("%s", (given, want) => {
    const { templates, warnings } = normalised(given);
    expect(templates).toEqual([want]);
    expect(warnings).toContain(`the path "${given}" is taken as ${want}`);
  });

  test("an id that may have slashes is a warning of its own", () => {
    expect(normalised("/v1/{+name}").warnings).toContain(
      "/v1/{+name} lets an id have slashes; core encodes them",
    );
  });
});

test.each(["/", "/a/{b}.json", "/a/{b}:run", "/a?b=c", "/a/f(b='{b}',c={c})", "/d/"])(
  "%s stays as it is",
  (template) => {
    const { templates, warnings } = normalised(template);
    expect(templates).toEqual([template]);
    expect(warnings.filter((one) => one.includes("is taken as /"))).toEqual([]);
  },
);

describe("a template without a meaning is refused, with its place", () => {
  test.each(["/a/{b", "/a/b}", "/a/{b{c}}", "/a/..", "/./a", "/a?b={c}", "/a#{b}"])("%s", (template) => {
    expect(() => normalised("/fine", template)).toThrow(`a.yaml: "${template}" is no path template: `);
  });

  test("also two that are one", () => {
    expect(() => normalised("/a//b", "/a/b")).toThrow(
      /"\/a\/b" is written in two ways|"\/a\/\/b" is written/,
    );
  });
});

test("a name that stands twice in a template is two", () => {
  const document = documentOf(["GET /accounts/{id}/users/{id}", "GET /accounts/{id}"]);
  expect(Object.values(callsOf(document))).toEqual([
    "things.show(id, options)",
    "things.users.show(id, options)",
  ]);
});
