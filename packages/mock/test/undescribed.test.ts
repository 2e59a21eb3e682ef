import { createMock } from "@restflare/mock";
import { expect, test } from "vitest";
import { document } from "./documents.js";

// Documents of other APIs, which say less, or answer in other forms.

const text = { type: "string" };
const number = { type: "integer" };
const fine = (type: string, schema: object, example: unknown) => ({
  200: { description: "Fine.", content: { [type]: { schema, example } } },
});
const body = { type: "object", required: ["count"], properties: { count: number } };
const events = { type: "object", properties: { event: text } };
const other = document({
  "/things": {
    get: { responses: fine("application/json", { type: "array", items: text }, ["a"]) },
    post: {
      parameters: [{ in: "query", name: "size", schema: number }],
      requestBody: { required: true, content: { "application/json": { schema: body } } },
      responses: fine("application/json", { type: "object" }, {}),
    },
  },
  "/lines": { get: { responses: fine("application/x-ndjson", events, { event: "made" }) } },
  "/events": { get: { responses: fine("text/event-stream", events, { event: "made" }) } },
  "/odd": { get: { responses: fine("application/x-odd", events, { event: "made" }) } },
});

async function asked(path: string, init?: RequestInit) {
  const mock = await createMock(other);
  const response = await mock.fetch(`http://mock.localhost${path}`, init);
  return { status: response.status, text: await response.text() };
}

test("what is wrong is said also where the document describes no refusal", async () => {
  const headers = { "content-type": "application/json" };
  const { status, text } = await asked("/things?size=x", { method: "POST", body: '{"count":"x"}', headers });
  expect(status).toBe(422);
  expect(JSON.parse(text)).toEqual({
    success: false,
    errors: [
      { code: 422, message: "query parameter size must be integer" },
      { code: 422, message: "body/count must be integer", source: { pointer: "/count" } },
    ],
    messages: [],
    result: null,
  });
});

test.each([
  { path: "/lines", wanted: '{"event":"made"}\n' },
  { path: "/events", wanted: 'data: {"event":"made"}\n\n' },
  { path: "/odd", wanted: '{"event":"made"}' },
])("an answer of another media type is written as that one: $path", async ({ path, wanted }) => {
  expect(await asked(path)).toEqual({ status: 200, text: wanted });
});

test.each([
  {
    path: "/things/%zz",
    status: 400,
    words: "the path /things/%zz has a % that begins no encoded character",
  },
  { path: "/%E0%A4%A", status: 400, words: "has a % that begins no encoded character" },
  { path: "/things/", status: 404, words: "there is no path /things/ in the documents" },
])("a path that is not there, or cannot be read, is answered: $path", async ({ path, status, words }) => {
  const answer = await asked(path);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(words);
});

test("of a method that a path does not have, it is said which it has", async () => {
  const { status, text } = await asked("/things", { method: "DELETE" });
  expect(status).toBe(405);
  expect(text).toContain("DELETE is no method of /things, which has GET and POST");
});

test("a header Prefer that cannot be read is named", async () => {
  const { status, text } = await asked("/things", { headers: { prefer: "code=abc" } });
  expect(status).toBe(422);
  expect(text).toContain("the header Prefer takes code=<a status>");
});
