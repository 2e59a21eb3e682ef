import { createMock, type InProcessMock } from "@restflare/mock";
import { beforeEach, describe, expect, test } from "vitest";
import { answer, document, refusal } from "./documents.js";

// What a memory keeps of texts and files, and what a PUT and a DELETE leave behind.

const text = { type: "string" };
const note = { type: "object", required: ["name"], properties: { name: text, mark: text } };
const secret = { type: "object", required: ["name"], properties: { name: text, kind: text } };
const part = (name: string) => ({ name, in: "path", required: true, schema: text, example: "a" });
const form = (schema: object) => ({ required: true, content: { "multipart/form-data": { schema } } });
const json = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const bytes = {
  description: "Fine.",
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" }, example: "x" } },
};
const counts = { result_info: { page: 1, per_page: 2, count: 1, total_count: 1, total_pages: 1 } };
const operation = (responses: object, more: object = {}) => ({
  ...more,
  responses: { "200": responses, "4XX": refusal },
});

const files = document({
  "/notes": {
    get: operation(answer({ type: "array", items: note }, [{ name: "a" }], counts), {
      parameters: [
        { name: "page", in: "query", schema: { type: "integer" } },
        { name: "per_page", in: "query", schema: { type: "integer" } },
      ],
    }),
  },
  "/notes/{name}": {
    parameters: [part("name")],
    get: operation(bytes),
    delete: operation(answer({ type: "object" }, {})),
    put: operation(answer({ type: "object" }, {}), {
      requestBody: form({
        type: "object",
        required: ["value"],
        properties: { value: text, mark: text },
      }),
    }),
  },
  "/scripts": { get: operation(answer({ type: "array", items: note }, [{ name: "a" }])) },
  "/scripts/{name}": {
    parameters: [part("name")],
    get: operation(bytes),
    delete: operation(answer({ type: "object" }, {})),
    put: operation(answer(note, { name: "a" }), {
      requestBody: form({
        type: "object",
        required: ["metadata"],
        properties: { metadata: { type: "object" } },
      }),
    }),
  },
  "/raw": { get: operation(answer({ type: "array", items: note }, [{ name: "a" }])) },
  "/raw/{name}": {
    parameters: [part("name")],
    get: operation(bytes),
    delete: operation(answer({ type: "object" }, {})),
    put: operation(answer({ type: "object" }, {}), {
      requestBody: { content: { "application/octet-stream": {} } },
    }),
  },
  "/secrets": {
    get: operation(answer({ type: "array", items: secret }, [{ name: "KEY", kind: "text" }])),
    put: operation(answer(secret, { name: "KEY", kind: "text" }), { requestBody: json(secret) }),
  },
  "/secrets/{name}": {
    parameters: [part("name")],
    get: operation(answer(secret, { name: "KEY", kind: "text" })),
    delete: operation(answer({ type: "object" }, {})),
  },
  "/given": { get: operation(answer({ type: "array", items: note }, [{ name: "a" }, { name: "b" }])) },
  "/given/{name}": {
    parameters: [part("name")],
    get: operation(answer(note, { name: "a" })),
    delete: operation(answer({ type: "object" }, {})),
  },
});

let mock: InProcessMock;
beforeEach(async () => {
  mock = await createMock(files, { stateful: true });
});

const sent = (method: string, path: string, body?: FormData | Blob | object) => {
  const isRaw = body === undefined || body instanceof FormData || body instanceof Blob;
  const raw = isRaw ? { body: body ?? null } : { body: JSON.stringify(body) };
  const headers = isRaw ? {} : { "content-type": "application/json" };
  return mock.fetch(`http://mock.localhost${path}`, { method, headers, ...raw });
};
const result = async (path: string) =>
  ((await (await sent("GET", path)).json()) as { result: unknown }).result;
const bytesAt = async (path: string) => new Uint8Array(await (await sent("GET", path)).arrayBuffer());
const formOf = (parts: Readonly<Record<string, string | Blob>>) => {
  const body = new FormData();
  for (const [name, one] of Object.entries(parts)) body.append(name, one as Blob);
  return body;
};

describe("what is no JSON is kept as it was sent", () => {
  const odd = new Uint8Array([0, 255, 128, 13, 10]);

  test("bytes of a file, and beside a field that the document does not name", async () => {
    await sent("PUT", "/notes/one", formOf({ more: "x", value: new File([odd], "odd.bin") }));
    expect(await bytesAt("/notes/one")).toEqual(odd);
  });

  test("bytes of a body", async () => {
    await sent("PUT", "/raw/one", new Blob([odd], { type: "application/octet-stream" }));
    expect(await bytesAt("/raw/one")).toEqual(odd);
  });

  test("of several modules each", async () => {
    const module = (code: string, type = "application/javascript+module") => new Blob([code], { type });
    await sent(
      "PUT",
      "/scripts/shop",
      formOf({
        metadata: module('{"main_module":"index.js"}', "application/json"),
        "index.js": module("export default {};"),
        "data.json": module("[1]", "application/json"),
      }),
    );
    const response = await sent("GET", "/scripts/shop");
    expect(response.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const parts = [...(await response.formData())] as [string, File][];
    const texts = await Promise.all(parts.map(async ([name, one]) => [name, await one.text(), one.type]));
    expect(texts).toEqual([
      ["index.js", "export default {};", "application/javascript+module"],
      ["data.json", "[1]", "application/json"],
    ]);
  });
});

test("a PUT takes away what it does not say again", async () => {
  await sent("PUT", "/notes/one", formOf({ value: "1", mark: "red" }));
  expect(await result("/notes")).toEqual([{ name: "one", mark: "red" }]);
  await sent("PUT", "/notes/one", formOf({ value: "2" }));
  expect(await result("/notes")).toEqual([{ name: "one" }]);
});

test("a PUT of a list's path makes one of the list, or replaces it", async () => {
  expect(await result("/secrets")).toEqual([]);
  expect(await (await sent("PUT", "/secrets", { name: "MINE", kind: "key" })).json()).toMatchObject({
    result: { name: "MINE", kind: "key" },
  });
  await sent("PUT", "/secrets", { name: "MINE", kind: "text" });
  expect(await result("/secrets")).toEqual([{ name: "MINE", kind: "text" }]);
  await sent("DELETE", "/secrets/MINE");
  expect(await result("/secrets")).toEqual([]);
});

test("what is there from the start can be deleted, too", async () => {
  await sent("DELETE", "/given/a");
  expect((await sent("GET", "/given/a")).status).toBe(404);
  expect((await sent("DELETE", "/given/a")).status).toBe(404);
  expect(await result("/given")).toEqual([{ name: "b" }]);
  mock.reset();
  expect((await sent("GET", "/given/a")).status).toBe(200);
});

test("a list has as many items a page as the document's example, and ends", async () => {
  for (const name of ["a", "b", "c"]) await sent("PUT", `/notes/${name}`, formOf({ value: name }));
  const names = async (query: string) =>
    ((await result(`/notes${query}`)) as { name: string }[]).map((one) => one.name);
  expect(await names("")).toEqual(["a", "b"]);
  expect(await names("?page=2")).toEqual(["c"]);
  expect(await names("?page=3")).toEqual([]);
  expect(await names("?per_page=5")).toEqual(["a", "b", "c"]);
});
