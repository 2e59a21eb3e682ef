import { describe, expect, test } from "vitest";
import type { OpenApi, Parameter, PathItem } from "../../src/document/openapi.js";
import { EMPTY } from "../../src/name/ledger.js";
import { withoutFragments } from "../../src/normalise/fragments.js";
import { allActions } from "../../src/plan/paths.js";
import { planDocument } from "../../src/run/plan-document.js";

function mended(paths: Record<string, PathItem>, recorded?: string[]) {
  const document: OpenApi = {
    openapi: "3.1.0",
    paths,
    components: { parameters: { Target: { name: "X-Amz-Target", in: "header" } } },
  };
  const warnings: string[] = [];
  const warn = (text: string) => warnings.push(text);
  const result = withoutFragments(document, { warn, recorded: recorded && new Set(recorded) });
  return { templates: Object.keys(result), paths: result, warnings };
}

const get = { responses: {} };
const withParameter = (parameter: Parameter): PathItem => ({
  get: { parameters: [parameter], responses: {} },
});

describe("a fragment that stands for a parameter stays, as AWS means it", () => {
  test.each<[string, PathItem]>([
    ["/{Bucket}#acl", withParameter({ name: "acl", in: "query" })],
    ["/#X-Amz-Target=Logs.ListTags", withParameter({ $ref: "#/components/parameters/Target" })],
    ["/a#part&id", { parameters: [{ name: "ID", in: "query" }], get }],
  ])("%s", (template, item) => {
    expect(mended({ [template]: item })).toMatchObject({ templates: [template], warnings: [] });
  });
});

test("one that nothing stands for is not sent, and so it is the path without it", () => {
  const { templates, warnings } = mended({ "/pets#frag": { get }, "/#top": { get } });
  expect(templates).toEqual(["/pets", "/"]);
  expect(warnings).toEqual([
    "/pets#frag is taken as /pets, since a fragment is never sent",
    "/#top is taken as /, since a fragment is never sent",
  ]);
});

test("beside other methods of the path each keeps its parameters", () => {
  const [one, other] = [
    { name: "a", in: "query" },
    { name: "b", in: "query" },
  ];
  const { paths } = mended({
    "/pets": { parameters: [one], get },
    "/pets#new": { parameters: [other], post: get },
  });
  expect(paths).toEqual({
    "/pets": { get: { ...get, parameters: [one] }, post: { ...get, parameters: [other] } },
  });
});

test("what only a fragment tells apart stays two operations, and that is said", () => {
  const { templates, warnings } = mended({ "/tag": { get }, "/tag#overload=stream": { get } });
  expect(templates).toEqual(["/tag", "/tag#overload=stream"]);
  expect(warnings).toEqual([
    "/tag#overload=stream is /tag to the server, since a fragment is never sent; it stays an operation of its own",
  ]);
});

test("a name that somebody calls already is kept", () => {
  expect(mended({ "/pets/{id}#frag": { get } }, ["/pets/{}#frag"]).templates).toEqual(["/pets/{id}#frag"]);
  const document: OpenApi = { openapi: "3.1.0", paths: { "/pets#frag": { get: { tags: ["Pets"] } } } };
  const callsWith = (args: Parameters<typeof planDocument>[1]) =>
    planDocument({ source: "a.yaml", document }, args).packages.flatMap(({ resources }) =>
      resources.flatMap(allActions).map(({ call }) => call),
    );
  const entry = { package: "pets", resource: "pets", at: ["/pets"], shape: "group", action: "frag" } as const;
  const operations = { "GET /pets#frag": { ...entry, args: ["options"] } } as const;
  expect(callsWith({})).toEqual(["pets.show"]);
  expect(callsWith({ ledger: { ...EMPTY, operations } })).toEqual(["pets.frag"]);
});
