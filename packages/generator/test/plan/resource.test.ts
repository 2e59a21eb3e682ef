import { describe, expect, test } from "vitest";
import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import type { ActionPlan, PackagePlan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { documentOf, envelope, planOf } from "../support/document.js";

const text: Schema = { type: "string" };
const json = (schema: Schema) => ({ description: "x", content: { "application/json": { schema } } });

function packageOf(document: OpenApi): PackagePlan {
  return planOf(document).packages[0] as PackagePlan;
}

/** The plan of one GET that answers so. */
function answering(responses: Operation["responses"]): ActionPlan {
  const document = documentOf(["GET /a/{id}"]);
  Object.assign(document.paths?.["/a/{id}"]?.get ?? {}, { responses });
  return packageOf(document).resources.flatMap(allActions)[0] as ActionPlan;
}

describe("a resource", () => {
  test("that is one thing has no ids", () => {
    const one = packageOf(documentOf(["GET /a/settings", "PATCH /a/settings body"]));
    expect(one.resources.map(({ singular }) => singular)).toEqual([true]);
    const many = packageOf(documentOf(["GET /a list", "GET /a/{id}"]));
    expect(many.resources.map(({ singular }) => singular)).toEqual([false]);
  });

  test("answers bodies where all of its actions do", () => {
    const document = documentOf(["GET /a list", "GET /a/{id}"]);
    expect(packageOf(document).resources[0]?.answer).toBe("envelope");
    const bare = { "200": json({ type: "object", properties: { name: text } }) };
    Object.assign(document.paths?.["/a/{id}"]?.get ?? {}, { responses: bare });
    expect(packageOf(document).resources[0]?.answer).toBe("envelope");
    Object.assign(document.paths?.["/a"]?.get ?? {}, {
      responses: { "200": json({ type: "array", items: text }) },
    });
    expect(packageOf(document).resources[0]?.answer).toBe("body");
  });
});

test("a body has the same name in the paths as in its action", () => {
  const one = packageOf(documentOf(["POST /a body"]));
  const [action] = one.resources.flatMap(allActions);
  expect(action?.body?.schema).toEqual({ $ref: expect.stringMatching(/^#\/named\//) });
  expect(one.paths[0]?.operations[0]?.body?.content).toEqual([
    { type: "application/json", schema: action?.body?.schema },
  ]);
});

describe("an error", () => {
  const refusing = (item: Schema): Schema | undefined => {
    const errors: Schema = { type: "object", properties: { errors: { type: "array", items: item } } };
    return answering({ ...envelope(text), "4XX": json(errors) }).detail;
  };
  const usual = { code: { type: "integer" }, message: text };

  test("of the usual shape has no type of its own", () => {
    expect(refusing({ type: "object", required: ["code", "message"], properties: usual })).toBeUndefined();
  });

  test.each<[what: string, item: Schema]>([
    ["a code that may be missing", { type: "object", required: ["message"], properties: usual }],
    ["a message that may be missing", { type: "object", required: ["code"], properties: usual }],
    ["no code", { type: "object", required: ["message"], properties: { message: text } }],
    [
      "a code that is a text",
      { type: "object", required: ["code", "message"], properties: { ...usual, code: text } },
    ],
  ])("with %s has one", (_, item) => {
    expect(refusing(item)).toBeDefined();
  });
});

describe("a union of answers", () => {
  const number: Schema = { type: "number" };

  test("takes apart what is nothing but a choice, and leaves what is more", () => {
    const choice = { oneOf: [text, number] };
    const of = (first: Schema) => answering({ "200": json(first), "201": json({ type: "boolean" }) }).data;
    expect(of(choice)).toEqual({ anyOf: [text, number, { type: "boolean" }] });
    expect(of({ ...choice, description: "one of two" })).toEqual({
      anyOf: [{ ...choice, description: "one of two" }, { type: "boolean" }],
    });
  });

  test("has a name where it is long", () => {
    const some = [text, number, { type: "boolean" }];
    const of = (anyOf: Schema[]) => answering(envelope({ anyOf })).data;
    expect(of(some)).toEqual({ anyOf: some });
    expect(of([...some, { type: "array", items: text }])).toEqual({
      $ref: expect.stringMatching(/^#\/named\//),
    });
  });
});
