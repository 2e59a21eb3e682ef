import { describe, expect, test } from "vitest";
import type { OpenApi, Operation } from "../../src/document/openapi.js";
import type { ActionPlan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { documentOf, planOf } from "../support/document.js";

/** The plan of `POST /things/{a}/go`, or of another line, with these parts. */
function planWith(parts: Partial<Operation>, line = "POST /things/{a}/go"): ActionPlan {
  const document: OpenApi = documentOf([line]);
  const [method = "", path = ""] = line.split(" ");
  const item = document.paths?.[path] as Record<string, object>;
  Object.assign(item[method.toLowerCase()] ?? {}, parts);
  const [action] = planOf(document).packages.flatMap(({ resources }) => resources.flatMap(allActions));
  if (!action) throw new Error("no action");
  return action;
}

const TEXT = { type: "string" };
const LIST = { type: "array", items: { type: "integer" } };
const OBJECT = { type: "object", properties: { r: TEXT } };
const FILE = { type: "string", format: "binary" };

describe("parameters", () => {
  test.each<[parameter: object, style: object | undefined, schema: object]>([
    [{ schema: TEXT }, undefined, TEXT],
    [{ schema: LIST }, {}, { type: "array", items: { type: ["string", "number"] } }],
    [{ schema: OBJECT, explode: true }, { explode: true }, OBJECT],
    [{ schema: TEXT, style: "label" }, { style: "label" }, TEXT],
    [{ schema: TEXT, allowReserved: true }, { allowReserved: true }, TEXT],
    [{ schema: LIST, style: "matrix", explode: true }, { style: "matrix", explode: true }, { type: "array" }],
    [{ schema: TEXT, style: "form" }, undefined, TEXT],
    [{ content: { "application/json": { schema: OBJECT } } }, undefined, TEXT],
  ])("of a path, %j", (parameter, style, schema) => {
    const plan = planWith({ parameters: [{ in: "path", name: "a", required: true, ...parameter }] });
    expect(plan.pathStyles["a"]).toEqual(style);
    expect(plan.id).toMatchObject(schema);
  });

  test.each<[parameter: object, style: object | undefined]>([
    [{ schema: LIST }, undefined],
    [{ schema: LIST, explode: false }, { explode: false }],
    [{ schema: TEXT, allowReserved: true }, { allowReserved: true }],
    [
      { schema: OBJECT, style: "deepObject", explode: true },
      { style: "deepObject", explode: true },
    ],
    [{ content: { "application/json": { schema: OBJECT } } }, { contentType: "application/json" }],
    [{ content: { "text/plain": { schema: TEXT } } }, undefined],
  ])("of a query, %j", (parameter, style) => {
    const { query } = planWith({ parameters: [{ in: "query", name: "q", ...parameter }] });
    expect(query?.styles["q"]).toEqual(style);
  });

  const headersOf = (...parameters: object[]) => {
    const document = documentOf(["GET /things"]);
    Object.assign(document.paths?.["/things"]?.get ?? {}, { parameters });
    const [one] = planOf(document).packages;
    const headers = one?.types.find(({ name }) => name.endsWith("Headers"))?.schema;
    return { properties: headers?.properties, required: headers?.required };
  };

  test("of a header are text", () => {
    const enumerated = { type: "string", enum: ["a", "b"] };
    const { properties } = headersOf(
      { in: "header", name: "x-list", schema: LIST, description: "Some numbers." },
      { in: "header", name: "x-words", schema: enumerated },
      { in: "header", name: "x-json", content: { "application/json": { schema: OBJECT } } },
    );
    expect(properties).toEqual({
      "x-list": { type: "string", description: "Some numbers." },
      "x-words": enumerated,
      "x-json": TEXT,
    });
  });

  test("of a cookie are one header", () => {
    const sid = { in: "cookie", name: "sid", schema: TEXT };
    const lang = { in: "cookie", name: "lang", schema: TEXT };
    expect(headersOf({ ...sid, required: true }, lang)).toMatchObject({
      properties: {
        cookie: { type: "string", description: expect.stringContaining("`sid=...; lang=...`") as string },
      },
      required: ["cookie"],
    });
    expect(headersOf(sid).required).toBeUndefined();
    const own = { in: "header", name: "Cookie", schema: { type: "string" } };
    expect(headersOf(sid, own).properties).toEqual({ Cookie: TEXT });
  });
});

describe("a body", () => {
  const bodyOf = (content: object) =>
    planWith({ requestBody: { required: true, content } as Operation["requestBody"] & object }).body;
  const types = (...names: string[]) => {
    const body = bodyOf(Object.fromEntries(names.map((name) => [name, { schema: OBJECT }])));
    return body && [body, ...body.others].map(({ contentType }) => contentType);
  };

  test.each([
    [
      ["multipart/form-data", "application/json"],
      ["application/json", "multipart/form-data"],
    ],
    [
      ["application/json;version=2", "application/json;version=1"],
      ["application/json;version=2", "application/json;version=1"],
    ],
    [
      ["application/json-patch+json", "application/merge-patch+json"],
      ["application/merge-patch+json", "application/json-patch+json"],
    ],
    [
      ["application/json-patch+json", "application/json"],
      ["application/json", "application/json-patch+json"],
    ],
    [["application/json", "text/json", "application/json; charset=utf-8"], ["application/json"]],
    [["application/json", "application/xml"], ["application/json"]],
    [["application/xml", "application/x-www-form-urlencoded"], ["application/x-www-form-urlencoded"]],
    [["application/xml"], ["application/xml"]],
  ])("of %j may be sent as %j", (given, want) => {
    expect(types(...given)).toEqual(want);
  });

  test("that is another one as text may be given as that", () => {
    const body = bodyOf({
      "multipart/form-data": { schema: OBJECT },
      "application/javascript": { schema: TEXT },
      "application/zip": { schema: LIST },
    });
    expect(body?.contentType).toBe("multipart/form-data");
    expect(body?.others).toEqual([
      { contentType: "application/javascript", schema: TEXT },
      { contentType: "application/zip", schema: { ...FILE, "x-body": true } },
    ]);
  });

  test.each<[type: string, schema: object]>([
    ["application/xml", TEXT],
    ["text/csv", TEXT],
    ["application/zip", FILE],
  ])("of %s is given as it is sent", (type, schema) => {
    const body = bodyOf({ [type]: { schema: OBJECT } });
    expect(body).toMatchObject({ mode: "required", schema, contentType: type });
  });

  test.each<[type: string, schema: object, encoding: object | undefined, want: object | undefined]>([
    ["application/x-www-form-urlencoded", TEXT, undefined, undefined],
    ["application/x-www-form-urlencoded", OBJECT, undefined, { contentType: "application/json" }],
    [
      "application/x-www-form-urlencoded",
      OBJECT,
      { style: "deepObject", explode: true },
      { style: "deepObject", explode: true },
    ],
    [
      "application/x-www-form-urlencoded",
      LIST,
      { explode: false, contentType: "application/json" },
      { explode: false },
    ],
    [
      "application/x-www-form-urlencoded",
      LIST,
      { contentType: "application/json" },
      { contentType: "application/json" },
    ],
    ["application/x-www-form-urlencoded", TEXT, { allowReserved: true }, { allowReserved: true }],
    ["multipart/form-data", OBJECT, { contentType: "application/json" }, undefined],
    ["multipart/form-data", { type: "array", items: OBJECT }, { contentType: "application/json" }, undefined],
    ["multipart/form-data", TEXT, { contentType: "application/json" }, { contentType: "application/json" }],
    ["multipart/form-data", TEXT, { contentType: "text/plain; charset=utf-8" }, undefined],
    ["multipart/form-data", FILE, { contentType: "text/plain" }, { contentType: "text/plain" }],
    ["multipart/form-data", FILE, { contentType: "image/png, image/jpeg" }, undefined],
    ["multipart/form-data", FILE, { contentType: "image/*" }, undefined],
    ["multipart/form-data", LIST, { explode: false }, { explode: false }],
    ["application/json", OBJECT, { contentType: "application/xml" }, undefined],
  ])("of %s: a field %j with %j", (type, field, encoding, want) => {
    const schema = { type: "object", properties: { f: field } };
    const body = bodyOf({ [type]: { schema, ...(encoding && { encoding: { f: encoding } }) } });
    expect(body?.encoding["f"]).toEqual(want);
  });
});

describe("an answer", () => {
  const typed = { description: "Fine.", content: { "application/json": { schema: OBJECT } } };
  const bare = { description: "Bare." };
  const answerOf = (responses: Operation["responses"], line?: string) => {
    const { answer, dataOptional, empty, data } = planWith({ responses: responses ?? {} }, line);
    return { answer, dataOptional, empty, isUnknown: Object.keys(data ?? {}).length === 0 };
  };

  test.each<[what: string, responses: Operation["responses"], want: object]>([
    ["a 204 beside it", { "200": typed, "204": bare }, { answer: "body", dataOptional: true, empty: [] }],
    [
      "a bare 202 beside it",
      { "200": typed, "202": bare },
      { answer: "body", dataOptional: true, empty: [202] },
    ],
    [
      "one without a schema beside it",
      { "200": typed, "201": { ...bare, content: { "application/json": {} } } },
      { answer: "any", dataOptional: false, isUnknown: true },
    ],
    ["no word of it", {}, { answer: "any", isUnknown: true }],
    ["no word but of refusals", { "4XX": typed }, { answer: "any", isUnknown: true }],
    ["a bare `default` alone", { default: bare }, { answer: "any", isUnknown: true }],
    ["a `default` alone, which is of every status", { default: typed }, { answer: "body", isUnknown: false }],
    [
      "a 204 beside a `default`, which is of refusals then",
      { "204": bare, default: typed },
      { answer: "envelope" },
    ],
    ["nothing but bare ones", { "200": bare, "201": bare }, { answer: "any", empty: [], isUnknown: true }],
  ])("with %s", (_, responses, want) => {
    expect(answerOf(responses)).toMatchObject(want);
  });

  test.each<[types: string[], want: string | undefined]>([
    [["application/json"], undefined],
    [["application/json; charset=utf-8"], undefined],
    [["application/json", "application/hal+json"], undefined],
    [["application/vnd.acme+json"], "application/vnd.acme+json"],
    [
      ["application/json;version=1", "application/json;version=2"],
      "application/json;version=1, application/json;version=2",
    ],
    [["application/pdf"], undefined],
  ])("of %j is asked for as %s", (types, want) => {
    const content = Object.fromEntries(types.map((type) => [type, { schema: OBJECT }]));
    expect(planWith({ responses: { "200": { description: "Fine.", content } } }).accept).toBe(want);
  });

  test("beside a file is asked for alone", () => {
    const vendor = { ...bare, content: { "application/vnd.acme+json": { schema: OBJECT } } };
    const file = { ...bare, content: { "application/pdf": { schema: FILE } } };
    expect(planWith({ responses: { "200": vendor, "206": file } }).accept).toBe("application/vnd.acme+json");
  });

  test("that is a list, or nothing, is a list without items then", () => {
    const list = { ...bare, content: { "application/json": { schema: { type: "array", items: OBJECT } } } };
    expect(answerOf({ "200": list, "204": bare }, "GET /things")).toMatchObject({
      empty: [204],
      dataOptional: true,
    });
  });
});
