import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import type { BodyMode } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { documentOf, planOf } from "../support/document.js";
import { filesOf } from "../support/emitted.js";

const optional: Schema = { type: "object", properties: { at_once: { type: "boolean" } } };
const required: Schema = { ...optional, required: ["at_once"] };
const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";

/** A custom action with a body, and a GET beside it that makes its resource a plural one. */
function documentWith(schema: Schema, isRequired: boolean, type = JSON_TYPE): OpenApi {
  const document = documentOf(["GET /things list", "GET /things/{id}", "POST /things/{id}/rotate"]);
  const rotate = document.paths?.["/things/{id}/rotate"]?.["post"];
  if (rotate) rotate.requestBody = { required: isRequired, content: { [type]: { schema } } };
  return document;
}

test.each<[string, Schema, boolean, string, BodyMode, string[]]>([
  ["fields that it must have", required, true, JSON_TYPE, "required", ["id", "body", "options"]],
  ["no field that it must have", optional, true, JSON_TYPE, "empty", ["id", "options"]],
  ["no field that it must have, as a form", optional, true, FORM, "optional", ["id", "options"]],
  ["no field at all", { type: "object" }, true, JSON_TYPE, "empty", ["id", "options"]],
  ["fields, and nobody has to send it", required, false, JSON_TYPE, "optional", ["id", "options"]],
])("the body of a custom action with %s", (_, schema, isRequired, type, mode, args) => {
  const { packages } = planOf(documentWith(schema, isRequired, type));
  const rotate = packages
    .flatMap(({ resources }) => resources.flatMap(allActions))
    .find(({ name }) => name === "rotate");
  expect([rotate?.body?.mode, rotate?.args]).toEqual([mode, args]);
});

test("where `{}` is sent without one, the pages say so, and show a body if there is something to give", () => {
  const pages = (schema: Schema) => filesOf(documentWith(schema, true)).get("README.md");
  expect(pages(optional)).toMatch(/Body \(optional, in the options; `\{\}` without one\): `\w+`\./);
  expect(pages({ type: "object" })).not.toContain("Body (optional");
});

test("a body of bytes is given as text, bytes, a Blob or a stream; a file in a form is a Blob", () => {
  const bytes: Schema = { type: "string", format: "binary" };
  const form: Schema = { type: "object", required: ["file"], properties: { file: bytes } };
  const indexOf = (schema: Schema, type: string) =>
    filesOf(documentWith(schema, true, type)).get("src/index.ts");
  expect(indexOf(bytes, "application/octet-stream")).toContain("body: RawBody,");
  expect(indexOf(bytes, "application/x-ndjson")).toContain("body: RawBody,");
  const inForm = filesOf(documentWith(form, true, "multipart/form-data")).get("src/types.ts");
  expect(inForm).toContain("file: Blob;");
});

test("a picture is sent in any format that the document names, since bytes do not say which they are", () => {
  const document = documentWith({ type: "string", format: "binary" }, true, "image/jpeg");
  const content = document.paths?.["/things/{id}/rotate"]?.["post"]?.requestBody as { content: object };
  Object.assign(content.content, { "image/png": { schema: { type: "string", format: "binary" } } });
  const index = filesOf(document).get("src/index.ts");
  expect(index).toContain('contentTypes: ["image/png"]');
  expect(index).toContain('contentType?: "image/jpeg" | "image/png"');
});
