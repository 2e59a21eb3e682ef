import { describe, expect, test } from "vitest";
import type { Method, OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import type { Placed } from "../../src/document/operations.js";
import { gapsIn, secretFields } from "../../src/review/gaps.js";
import { envelope } from "../support/document.js";

const text: Schema = { type: "string" };
const object = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });

const WHOLE: Operation = {
  tags: ["Things"],
  summary: "Make a thing",
  "x-restflare": { permissions: ["Things Write"] },
};

interface Given {
  operation?: Partial<Operation> | undefined;
  tags?: OpenApi["tags"];
  schemas?: Record<string, Schema>;
  own?: boolean;
  beside?: Operation;
  besideMethod?: Method;
}

/** What is found in a document of one operation that has everything but what is given otherwise, one line each. */
function found(given: Given): string[] {
  const { operation, tags, schemas = {}, own = true, beside, besideMethod = "get" } = given;
  const document = {
    openapi: "3.1.0",
    tags: tags ?? [{ name: "Things", description: "Things of an account." }],
    paths: { "/things": { post: { ...WHOLE, ...operation }, ...(beside && { [besideMethod]: beside }) } },
    components: { schemas },
  } as OpenApi;
  return gapsIn(document, { own }).map(({ kind, operation: about, place }) =>
    `${kind}: ${about} ${place}`.trim(),
  );
}

const sent = (schema: Schema): Given => ({
  operation: { requestBody: { content: { "application/json": { schema } } } },
});
const answered = (schema: Schema): Given => ({ operation: { responses: envelope(schema) ?? {} } });
const secretAt = (...places: string[]): string[] => places.map((place) => `secret: POST /things ${place}`);

describe("words and permissions", () => {
  test.each<[string, Given, string[]]>([
    ["all there", {}, []],
    ["no summary", { operation: { summary: undefined } as never }, ["summary: POST /things"]],
    ["a blank summary", { operation: { summary: " \n" } }, ["summary: POST /things"]],
    ["a tag without an entry", { tags: [] }, ["description: tag Things"]],
    [
      "a tag with a blank description",
      { tags: [{ name: "Things", description: "" }] },
      ["description: tag Things"],
    ],
    ["a tag that nothing uses", { tags: [{ name: "Things", description: "Yes." }, { name: "Other" }] }, []],
    ["no permissions", { operation: { "x-restflare": {} } }, ["permissions: POST /things"]],
    ["nothing but facts yet", { operation: { summary: "", "x-restflare": { composed: true } } }, []],
    [
      "a danger, though all else is composed",
      { beside: { ...WHOLE, "x-restflare": { composed: true } }, besideMethod: "delete" },
      ["danger: DELETE /things"],
    ],
    [
      "a danger that is described",
      { beside: { ...WHOLE, description: "Deletes all things, for good." }, besideMethod: "delete" },
      [],
    ],
    ["a danger, of another's", { own: false, beside: WHOLE, besideMethod: "delete" }, []],
    ["none needed", { operation: { "x-restflare": { permissions: [] } } }, []],
    [
      "as Cloudflare says it",
      { operation: { "x-restflare": {}, "x-cfPermissionsRequired": { enum: ["a"] } } },
      [],
    ],
    ["no permissions at all, of another's", { own: false, operation: { "x-restflare": {} } }, []],
    [
      "some permissions, of another's",
      { own: false, beside: { ...WHOLE, "x-restflare": {} } },
      ["permissions: GET /things"],
    ],
  ])("%s", (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });
});

describe("fields that read like secrets", () => {
  const marked: Schema = { type: "string", format: "password" };
  test.each<[string, Given, string[]]>([
    ["in a body", sent(object({ password: text })), secretAt("body.password")],
    ["in an answer", answered(object({ client_secret: text })), secretAt("data.client_secret")],
    ["beside the result", { operation: { responses: besideResult() } }, secretAt("info.session_token")],
    [
      "of the items of a list",
      answered({ type: "array", items: object({ token: text }) }),
      secretAt("data[].token"),
    ],
    [
      "deep inside",
      sent(object({ a: object({ b: object({ apiKey: text }) }) })),
      secretAt("body.a.b.apiKey"),
    ],
    ["of any name's value", sent({ additionalProperties: object({ psk: text }) }), secretAt("body.*.psk")],
    [
      "in one form of several",
      sent({ oneOf: [object({ name: text }), { allOf: [object({ secret: text })] }] }),
      secretAt("body.secret"),
    ],
    ["that say nothing of their type", sent(object({ token: {} })), secretAt("body.token")],
    ["that may be null", sent(object({ token: { type: ["string", "null"] } })), secretAt("body.token")],
    ["that are lists", sent(object({ tokens: { type: "array", items: text } })), secretAt("body.tokens")],
    ["once in two media types", twoMediaTypes(), secretAt("body.token")],
    ["marked by their format", sent(object({ token: marked })), []],
    ["marked by x-sensitive", sent(object({ token: { ...text, "x-sensitive": true } })), []],
    [
      "marked in what they refer to",
      { ...sent(object({ token: { $ref: "#/components/schemas/T" } })), schemas: { T: marked } },
      [],
    ],
    [
      "behind a circle",
      {
        ...sent({ $ref: "#/components/schemas/Node" }),
        schemas: { Node: object({ next: { $ref: "#/components/schemas/Node" }, token: text }) },
      },
      secretAt("body.token"),
    ],
    ["a flag", sent(object({ token: { type: "boolean" } })), []],
    ["a number", sent(object({ token: { type: "integer" } })), []],
    ["one of known words", sent(object({ token: { type: "string", enum: ["short", "long"] } })), []],
    ["a date", sent(object({ token: { type: "string", format: "date-time" } })), []],
    ["an object, whose fields are asked", sent(object({ service_token: object({ token_id: text }) })), []],
  ])("%s", (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });
});

describe("secrets that their place tells", () => {
  test.each<[string, Operation, Method, string, string[]]>([
    ["the value of a new token", answering(object({ value: text })), "post", "/tokens", ["data.value"]],
    [
      "the value of one in a store",
      sending(object({ value: text })),
      "post",
      "/stores/{id}/secrets",
      ["body.value"],
    ],
    ["the text of one", sending(object({ text })), "put", "/scripts/{id}/secrets", ["body.text"]],
    ["a new key", answering(object({ key: text })), "post", "/turn_keys", ["data.key"]],
    [
      "a key in either form",
      answering(object({ pem: text, jwk: text })),
      "post",
      "/keys",
      ["data.pem", "data.jwk"],
    ],
    ["a token that is all there is", answering(text), "get", "/tunnels/{id}/token", ["data"]],
    ["a new value of one", answering(text), "put", "/tokens/{id}/value", ["data"]],
    ["the value of a record", answering(object({ value: text })), "post", "/records", []],
    ["a key of a table", answering(object({ key: text })), "post", "/telemetry/keys", []],
    ["a value that is all there is, of a record", answering(text), "get", "/records/{id}/value", []],
    ["what is no text", answering(object({ value: { type: "integer" } })), "post", "/tokens", []],
  ])("%s", (_, operation, method, path, places) => {
    const document = { openapi: "3.1.0", paths: {} } as OpenApi;
    const found = secretFields(document, { operation, method, path } as Placed);
    expect(found.map(({ place }) => place)).toEqual(places);
  });
});

function answering(schema: Schema): Operation {
  return { responses: envelope(schema) ?? {} };
}

function sending(schema: Schema): Operation {
  return { requestBody: { content: { "application/json": { schema } } } };
}

function besideResult(): NonNullable<Operation["responses"]> {
  const schema = object({ success: { type: "boolean" }, result: object({ id: text }), session_token: text });
  return { "200": { content: { "application/json": { schema } } } };
}

function twoMediaTypes(): Given {
  const schema = object({ token: text });
  return {
    operation: {
      requestBody: {
        content: { "application/json": { schema }, "multipart/form-data": { schema: { ...schema } } },
      },
    },
  };
}
