import { expect, test } from "vitest";
import type { OpenApi, Operation } from "../../src/document/openapi.js";
import { planDocument } from "../../src/run/plan-document.js";

const json = (schema: object, more: object = {}) => ({
  content: { "application/json": { schema, ...more } },
});
const widget = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const id = { name: "widget_id", in: "path", required: true, schema: { type: "string" } };

/** The slice of a document of one operation, as its package has it. */
function composed(operation: object, own = true): Operation {
  const document = {
    openapi: "3.1.0",
    info: { title: "Widgets", version: "1" },
    paths: { "/widgets/{widget_id}": { put: { tags: ["Widgets"], parameters: [id], ...operation } } },
  } as unknown as OpenApi;
  const before = JSON.stringify(document);
  const { packages } = planDocument({ source: "widgets.yaml", document }, { own });
  expect(JSON.stringify(document)).toBe(before);
  return packages[0]?.document.paths?.["/widgets/{widget_id}"]?.put as Operation;
}

const bare = { requestBody: json(widget), responses: { "200": { description: "", ...json(widget) } } };

test("what nobody wrote is composed, and marked", () => {
  const { summary, parameters, requestBody, responses } = composed(bare);
  expect(summary).toBe("Update a widget");
  expect(parameters?.[0]).toMatchObject({
    description: "The id of the widget.",
    examples: { composed: { value: expect.stringMatching(/^[\da-f]{32}$/) } },
  });
  const examples = { composed: { value: { name: "example" } } };
  expect(requestBody?.content?.["application/json"]?.examples).toEqual(examples);
  expect(responses?.["200"]?.content?.["application/json"]?.examples).toEqual(examples);
});

test("what is written wins", () => {
  const written = {
    summary: "Ours",
    parameters: [{ ...id, description: "Ours.", example: "w" }],
    requestBody: json(widget, { example: { name: "ours" } }),
    responses: {
      "200": { description: "", ...json(widget, { examples: { ours: { value: { name: "o" } } } }) },
    },
  };
  expect(composed(written)).toMatchObject(written);
  expect(JSON.stringify(composed(written))).not.toContain("composed");
});

test("an operation of which only the answers are known says so, and takes any body", () => {
  const half = {
    ...bare,
    "x-facts": "answers only",
    requestBody: { required: false, ...json({}) },
  };
  expect(composed(half).description).toBe(
    "The API's owner does not describe what it takes: any body goes through as it is given.",
  );
  expect(composed({ ...half, description: "It cannot be undone." }).description).toBe(
    "It cannot be undone. The API's owner does not describe what it takes: any body goes through as it is given.",
  );
  const { requestBody: _, ...withoutBody } = half;
  expect(composed(withoutBody).description).toBe("The API's owner does not describe which query it takes.");
});

test("an operation whose answer nobody describes says so", () => {
  const answering = (status: string, more: object = { "x-restflare": { composed: true } }) =>
    composed({ ...bare, ...more, responses: { [status]: { description: "" } } }).description;
  expect(answering("200")).toBe("The API's owner does not describe what it answers.");
  expect(answering("204")).toBeUndefined();
  expect(answering("200", {})).toBeUndefined();
});

test("what others describe is theirs to say", () => {
  expect(composed(bare, false).summary).toBeUndefined();
});

test("what would be said of two calls alike is said in full, or with the version", () => {
  const list = { responses: { "200": { description: "", ...json({ type: "array", items: widget }) } } };
  const get = { get: { tags: ["Rulesets"], ...list } };
  const paths = {
    "/accounts/{account_id}/rulesets/{id}/rules": get,
    "/zones/{zone_id}/rulesets/{id}/rules": get,
    "/zones/{zone_id}/v2/rulesets/{id}/rules": get,
    "/zones/{zone_id}/rulesets/{id}/hosts": { get: { ...get.get, summary: "Ours" } },
    "/zones/{zone_id}/rulesets/{id}/names": { get: { ...get.get, summary: "Ours" } },
  };
  const document = { openapi: "3.1.0", info: { title: "R", version: "1" }, paths } as unknown as OpenApi;
  const { packages } = planDocument({ source: "rulesets.yaml", document }, { own: true });
  const composed = packages[0]?.document.paths ?? {};
  expect(Object.values(composed).map((item) => item.get?.summary)).toEqual([
    "List the rules of a ruleset of an account",
    "Ours",
    "Ours",
    "List the rules of a ruleset of a zone",
    "List the rules of a ruleset of a zone, version 2",
  ]);
});
