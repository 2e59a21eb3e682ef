import { expect, test } from "vitest";
import { checkExamples } from "../../src/contract/missing.js";
import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import { planOf } from "../support/document.js";

const SCHEMA: Schema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const said = (schema: Schema, example: unknown) => ({ "application/json": { schema, example } });

/** An operation with every example that it needs. */
function whole(): Operation {
  return {
    tags: ["Things"],
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" }, example: "a" },
      {
        name: "at",
        in: "query",
        required: true,
        schema: { type: "string" },
        examples: { now: { value: "b" } },
      },
      { name: "sort", in: "query", schema: { type: "string" } },
    ],
    requestBody: { required: true, content: said(SCHEMA, { name: "x" }) },
    responses: {
      "200": { content: said(SCHEMA, { name: "x" }) },
      "204": {},
      "4XX": { content: said({ type: "object" }, {}) },
    },
  };
}

function messageOf(change: (operation: Operation) => void): string | undefined {
  const operation = whole();
  change(operation);
  const document: OpenApi = { openapi: "3.1.0", paths: { "/things/{id}": { put: operation } } };
  try {
    checkExamples(planOf(document));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const ONE = "test.yaml: an example is missing, and the contract test calls every operation with them; add";
const rows: [given: string, change: (operation: Operation) => void, says: string | undefined][] = [
  ["everything", () => undefined, undefined],
  ["no id", ({ parameters }) => delete parameters?.[0]?.example, `"example" to the path parameter id`],
  [
    "no required query",
    ({ parameters }) => delete parameters?.[1]?.examples,
    `"example" to the query parameter at`,
  ],
  [
    "no body",
    (operation) =>
      Object.assign(operation, { requestBody: { content: { "application/json": { schema: SCHEMA } } } }),
    `"example" to the body`,
  ],
  [
    "a body without content",
    (operation) =>
      Object.assign(operation, {
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
      }),
    undefined,
  ],
  [
    "an answer that is null",
    ({ responses }) => Object.assign(responses ?? {}, { "200": { content: said({ type: "null" }, null) } }),
    undefined,
  ],
  [
    "no answer",
    ({ responses }) => Object.assign(responses ?? {}, { "200": { content: { "application/json": {} } } }),
    `"example" to the answer 200`,
  ],
  ["no refusal", ({ responses }) => delete responses?.["4XX"], "an answer 4XX, with an example"],
];

test.each(rows)("%s", (_, change, says) => {
  expect(messageOf(change)).toBe(says && `${ONE}\n  PUT /things/{id}: ${says}`);
});

test("what is missing is said at once", () => {
  const message = messageOf((operation) => Object.assign(operation, { parameters: [], responses: {} }));
  expect(message).toContain("an answer 4XX, with an example");
  const both = messageOf(({ parameters }) => {
    for (const parameter of parameters ?? []) {
      delete parameter.example;
      delete parameter.examples;
    }
  });
  expect(both).toMatch(/^test\.yaml: 2 examples are missing, [^\n]*\n {2}PUT .* id\n {2}PUT .* at$/);
});
