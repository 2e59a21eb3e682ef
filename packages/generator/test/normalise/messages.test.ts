import { describe, expect, test } from "vitest";
import type { Operation, Schema } from "../../src/document/openapi.js";
import { normalise } from "../../src/normalise/index.js";
import { documentOf } from "../support/document.js";

/** What `POST /things` becomes with these parts, and what is said of it. */
function mended(parts: Partial<Operation>) {
  const document = documentOf(["POST /things"]);
  Object.assign(document.paths?.["/things"]?.post ?? {}, parts);
  const normalised = normalise(document, { wanted: {}, recorded: {}, source: "things.yaml" });
  const { requestBody, parameters } = normalised.document.paths?.["/things"]?.post ?? {};
  return { content: requestBody?.content, parameters, warnings: normalised.warnings };
}

const OBJECT = { type: "object", properties: { a: { type: "string" } } };
const OTHER = { type: "object", properties: { b: { type: "string" } } };
const TEXT = { type: "string" };
const FILE = { type: "string", format: "binary" };

describe("a range of media types in a request", () => {
  test.each<[range: string, schema: Schema | undefined, want: string]>([
    ["*/*", OBJECT, "application/json"],
    ["*/*", { type: "array", items: TEXT }, "application/json"],
    ["*/*", TEXT, "text/plain"],
    ["*/*", FILE, "application/octet-stream"],
    ["*/*", undefined, "application/octet-stream"],
    ["application/*", OBJECT, "application/json"],
    ["application/*+json", OBJECT, "application/json"],
    ["text/*", TEXT, "text/plain"],
    ["image/*", FILE, "application/octet-stream"],
    ["image/*", OBJECT, "application/octet-stream"],
  ])("%s of %j is sent as %s", (range, schema, want) => {
    const { content, warnings } = mended({
      requestBody: { content: { [range]: { ...(schema && { schema }) } } },
    });
    expect(Object.keys(content ?? {})).toEqual([want]);
    expect(warnings).toEqual([
      `POST /things takes ${range}, and a body has to be one type; it is sent as ${want}`,
    ]);
  });

  test("that says no more than what stands beside it is left out without a word", () => {
    const both = { "application/json": { schema: OBJECT }, "*/*": { schema: OBJECT } };
    const { content, warnings } = mended({ requestBody: { content: both } });
    expect([Object.keys(content ?? {}), warnings]).toEqual([["application/json"], []]);
  });

  test("that means something else than what stands beside it is said", () => {
    const both = { "application/json": { schema: OBJECT }, "*/*": { schema: OTHER } };
    const { content, warnings } = mended({ requestBody: { content: both } });
    expect(content).toEqual({ "application/json": { schema: OBJECT } });
    expect(warnings).toEqual([
      "POST /things takes */* beside application/json with another schema; only application/json can be sent",
    ]);
  });

  test("in an answer stays what it is", () => {
    const responses = { "200": { description: "Fine.", content: { "*/*": { schema: OBJECT } } } };
    expect(mended({ responses }).warnings).toEqual([]);
  });
});

describe("what cannot be carried is said, with its place", () => {
  test.each<[what: string, parameter: object, want: string | undefined]>([
    ["a query as JSON", { in: "query", content: { "application/json": {} } }, undefined],
    [
      "a query as XML",
      { in: "query", content: { "application/xml": {} } },
      "is written as application/xml, which a call cannot do; give it as text that is so already",
    ],
    ["a known style", { in: "query", style: "pipeDelimited", schema: TEXT }, undefined],
    [
      "a style of another place",
      { in: "query", style: "matrix", schema: TEXT },
      "has the style matrix, which there is not there; it is written as form",
    ],
    [
      "a header in another style",
      { in: "header", style: "form", schema: TEXT },
      "has the style form, which there is not there; it is written as simple",
    ],
    [
      "a place that there is not",
      { in: "formData", schema: TEXT },
      "is in no place that a call has; it is left out",
    ],
  ])("%s", (_, parameter, want) => {
    const { warnings } = mended({ parameters: [{ name: "a", ...parameter }] });
    const { in: where } = parameter as { in: string };
    expect(warnings).toEqual(want === undefined ? [] : [`POST /things: the ${where} parameter a ${want}`]);
  });

  test.each<[type: string, encoding: object, want: string[]]>([
    ["multipart/form-data", { contentType: "image/png", headers: { "Content-Type": {} } }, []],
    ["multipart/form-data", { headers: { "X-A": {} } }, ["has headers (X-A); they are not sent"]],
    [
      "multipart/form-data",
      { style: "deepObject" },
      ["has the style deepObject, which a part has not; it is written as form"],
    ],
    ["application/x-www-form-urlencoded", { style: "deepObject" }, []],
    [
      "application/x-www-form-urlencoded",
      { contentType: "application/xml" },
      ["is written as application/xml, which a call cannot do; give it as text that is so already"],
    ],
  ])("a field of %s with %j", (type, encoding, want) => {
    const content = { [type]: { schema: OBJECT, encoding: { a: encoding } } };
    const { warnings } = mended({ requestBody: { content } });
    expect(warnings).toEqual(want.map((words) => `POST /things: the field a of ${type} ${words}`));
  });
});
