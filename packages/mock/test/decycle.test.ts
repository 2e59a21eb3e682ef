import { expect, test } from "vitest";
import { decycle } from "../src/instead/stoplight-json.js";

test("a document without a circle stays as it is, with what is in it twice", () => {
  const shared = { type: "string" };
  const document = { a: shared, b: [shared, { c: shared }] };
  expect(decycle(document)).toBe(document);
});

test("a circle is broken by a reference to where it begins", () => {
  const node: Record<string, unknown> = { type: "object" };
  node["items"] = [{ node }];
  expect(decycle({ "a/b": node })).toEqual({
    "a/b": { type: "object", items: [{ node: { $ref: "#/a~1b" } }] },
  });
});
