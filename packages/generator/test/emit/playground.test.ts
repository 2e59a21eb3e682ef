import { expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { playgroundOf } from "../../src/emit/playground/index.js";
import { planDocument } from "../../src/run/plan-document.js";

const text = { type: "string" };
const id = (name: string, example: string) => ({ name, in: "path", required: true, schema: text, example });
const json = (schema: object, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});
const list = {
  type: "object",
  properties: { success: { type: "boolean" }, result: { type: "array", items: text } },
};

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  tags: [{ name: "Things" }],
  paths: {
    "/accounts/{account_id}/things": {
      parameters: [id("account_id", "a1")],
      get: {
        tags: ["Things"],
        operationId: "list",
        parameters: [
          { name: "page", in: "query", schema: { type: "integer" } },
          { name: "kind", in: "query", required: true, schema: { enum: ["new", "old"] } },
        ],
        responses: { "200": { description: "", ...json(list) } },
      },
      post: {
        tags: ["Things"],
        operationId: "create",
        requestBody: {
          required: true,
          ...json(
            { type: "object", required: ["name"], properties: { name: text, size: { type: "number" } } },
            { name: "first", size: 1 },
          ),
        },
        responses: { "200": { description: "", ...json({ type: "object" }) } },
      },
    },
    "/accounts/{account_id}/things/{thing_id}": {
      parameters: [id("account_id", "a1"), id("thing_id", "t1")],
      put: {
        tags: ["Things"],
        operationId: "upload",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: { file: { type: "string", format: "binary" } },
              },
            },
          },
        },
        responses: { "204": { description: "" } },
      },
      delete: { tags: ["Things"], operationId: "remove", responses: { "204": { description: "" } } },
    },
  },
};

function playground(document: object = DOCUMENT) {
  const [plan] = planDocument({ source: "things.yaml", document: document as unknown as OpenApi }).packages;
  if (!plan) throw new Error("the document has no package");
  return playgroundOf(plan);
}

const callOf = (name: string) => playground().calls.find(({ call }) => call.endsWith(`.${name}`));

test("a call is filled in with the document's examples, in the order of its arguments", () => {
  expect(callOf("create")).toEqual({
    call: "things.create",
    method: "POST",
    args: ["body", "options"],
    params: [{ name: "account_id", value: "a1" }],
    body: {
      isRequired: true,
      contentType: "application/json",
      value: { name: "first", size: 1 },
      required: ["name"],
    },
    isList: false,
    as: "json",
  });
  expect(callOf("delete")).toMatchObject({ args: ["id", "options"], id: { name: "thing_id", value: "t1" } });
});

test("of a query what has to be there is filled in, and numbers are told apart", () => {
  expect(callOf("index")).toMatchObject({
    isList: true,
    query: { value: { kind: "new" }, names: expect.arrayContaining(["page", "kind"]), numbers: ["page"] },
  });
});

test("a file of a form stands for itself", () => {
  expect(callOf("update")?.body).toMatchObject({
    contentType: "multipart/form-data",
    value: { file: { $file: expect.any(String) } },
    required: ["file"],
  });
});

test("a package of another API is called at its own server", () => {
  const other = playground({ ...DOCUMENT, servers: [{ url: "https://things.example/v1" }] });
  expect(other).toMatchObject({
    baseUrl: "https://things.example/v1",
    client: expect.stringContaining("things.example"),
  });
  expect(
    playground({ ...DOCUMENT, servers: [{ url: "https://api.cloudflare.com/client/v4" }] }),
  ).not.toHaveProperty("baseUrl");
});
