import { expect, test } from "vitest";
import { emit } from "../../src/emit/index.js";
import { documentOf, planOf } from "../support/document.js";

const options = {
  command: "generate",
  license: "MIT",
  manifestOf: () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true }),
};

function indexOf(lines: readonly string[]): string {
  const document = documentOf(lines);
  const [emitted] = emit(planOf(document), options);
  return String(emitted?.files.get("src/index.ts"));
}

test("a table stands in its call, unless it is deep", () => {
  expect(indexOf(["GET /a list", "GET /a/b list"])).toContain(
    'export const things: Things = resource<paths>()("/a", {\n  only: ["index"],\n',
  );
  const deep = indexOf(["GET /a list", "GET /a/b/c list"]);
  expect(deep).toContain("const thingsTable = {\n");
  expect(deep).toContain('export const things: Things = resource<paths>()("/a", thingsTable);\n');
});

test("of a hundred actions and more TypeScript does not compare the table with the interface", () => {
  const withActions = (count: number): string =>
    indexOf(["GET /a list", ...Array.from({ length: count - 1 }, (_, i) => `POST /a/act${i}`)]);
  expect(withActions(100)).toMatch(/^\}\);$/m);
  expect(withActions(101)).toMatch(/^\}\) as never;$/m);
});

test.each([
  [["GET /a list"], 'only: ["index"]'],
  [["GET /a list", "POST /a", "GET /a/{a_id}", "PUT /a/{a_id}", "DELETE /a/{a_id}"], 'except: ["edit"]'],
])("of the standard actions of %j it names the fewer: %s", (lines, want) => {
  expect(indexOf(lines)).toContain(want);
});

test("the permission that most actions need stands once, and the others at their action", () => {
  const document = documentOf(["GET /a list", "POST /a", "GET /a/{a_id}", "DELETE /a/{a_id}"]);
  const needs = (path: string, method: "get" | "post" | "delete", permissions: string[]) =>
    Object.assign(document.paths?.[path]?.[method] ?? {}, { "x-restflare": { permissions } });
  needs("/a", "get", ["Read"]);
  needs("/a", "post", ["Write"]);
  needs("/a/{a_id}", "delete", ["Write"]);
  const [emitted] = emit(planOf(document), options);
  const index = emitted?.files.get("src/index.ts") ?? "";
  expect(index).toContain('  permissions: ["Write"],\n  actions: {');
  expect(index).toMatch(/index: \{ permissions: \["Read"\] \}/);
  expect(index).toMatch(/show: \{ permissions: \[\] \}/);
  expect(index).not.toMatch(/(create|delete): \{[^}]*permissions/);
});

test("what is no envelope is none either for who reads it as JSON", () => {
  const document = documentOf(["GET /a list", "GET /a/{a_id}"]);
  const content = { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  Object.assign(document.paths?.["/a/{a_id}"]?.get ?? {}, { responses: { 200: { content } } });
  const [emitted] = emit(planOf(document), options);
  expect(emitted?.files.get("src/index.ts")).toContain('show: { answer: "body", as: "bytes" }');
});

test("a method called `new` is no construct signature", () => {
  expect(indexOf(["GET /a list", "POST /a/new"])).toContain(
    '  "new"<As extends WaysToRead<"json"> = "json">(',
  );
});

test("a page says which headers and queries an endpoint takes", () => {
  const document = documentOf(["GET /a list"]);
  const parameters = [
    { name: "page", in: "query", description: "Which\n page.", schema: { type: "integer" } },
    { name: "x-where", in: "header", required: true, schema: { type: "string" } },
  ];
  Object.assign(document.paths?.["/a"]?.get ?? {}, { parameters });
  const [emitted] = emit(planOf(document), options);
  const page = emitted?.files.get("README.md");
  expect(page).toContain(
    "The option `query` takes `page`: Which page.\n\nThe option `headers` takes `x-where` (required)\n",
  );
});
