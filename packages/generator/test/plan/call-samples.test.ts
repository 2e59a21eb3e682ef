import { expect, test } from "vitest";
import { samplesOf } from "../../src/plan/call-samples.js";

test("a header is shown as the text that it is given as, also where the example is a number", () => {
  const document = { openapi: "3.1.0", paths: {} };
  const header = {
    name: "Upload-Length",
    in: "header",
    required: true,
    schema: { type: "integer" },
    example: 1024,
  };
  const query = { ...header, name: "length", in: "query" };
  const { headers, query: inQuery } = samplesOf(document, { parameters: [header, query] });
  expect(headers).toMatchObject({ fields: [{ name: "Upload-Length", value: { value: "1024" } }] });
  expect(inQuery).toMatchObject({ fields: [{ name: "length", value: { value: 1024 } }] });
});
