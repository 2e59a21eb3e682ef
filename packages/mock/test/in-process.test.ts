import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { expect, test } from "vitest";
import { answer, document, operation, THINGS } from "./documents.js";

const text = { type: "string" };

test("a client with its options is answered without a server", async () => {
  const mock = await createMock("access-service-tokens");
  const tokens = accessServiceTokens.with({
    client: createClient(mock.options),
    params: { account_id: "a" },
  });
  expect(await tokens.rotate("any")).toMatchObject({
    data: { client_secret: "example-client-secret-of-rotate" },
  });
  expect(await tokens.create({} as never)).toMatchObject({
    error: { status: 422, message: expect.stringContaining("body/name is missing") },
  });
});

test("one answers for several documents, and each has its own schemas", async () => {
  const schemas = (type: string) => ({
    components: { schemas: { body: { type: "object", required: ["a"], properties: { a: { type } } } } },
  });
  const other = (path: string, type: string) => ({
    ...document({ [path]: { post: operation({ body: { $ref: "#/components/schemas/body" } }) } }),
    ...schemas(type),
  });
  const mock = await createMock([other("/texts", "string"), other("/numbers", "number")]);
  const post = (path: string, a: unknown) =>
    mock.fetch(`http://mock.localhost${path}`, {
      method: "POST",
      body: JSON.stringify({ a }),
      headers: { "content-type": "application/json" },
    });
  expect((await post("/texts", "x")).status).toBe(200);
  expect((await post("/numbers", 1)).status).toBe(200);
  expect((await post("/texts", 1)).status).toBe(422);
  expect((await post("/numbers", "x")).status).toBe(422);
});

test.each([
  {
    path: "/records?page=x&sort[by]=1",
    init: {},
    status: 422,
    message: "query parameter page must be integer",
  },
  {
    path: "/records?page=1&sort[by]=x",
    init: {},
    status: 422,
    message: "query parameter sort.by must be integer",
  },
  {
    path: "/records?page=1&sort[up]=x",
    init: {},
    status: 422,
    message: "query parameter sort.by is missing",
  },
  { path: "/records?sort[by]=1", init: {}, status: 422, message: "query parameter page is missing" },
  { path: "/nowhere", init: {}, status: 404, message: "there is no path /nowhere in the documents" },
  {
    path: "/client/v4/records",
    init: {},
    status: 404,
    message: "/client/v4 is only on their own server, so ask for /records",
  },
  { path: "/records", init: { method: "DELETE" }, status: 405, message: "method" },
  {
    path: "/records",
    init: { method: "PUT", body: "{", headers: { "content-type": "application/json" } },
    status: 400,
    message: "the body is not JSON",
  },
])(
  "what else is wrong is said in the API's shape: $path $init.method",
  async ({ path, init, status, message }) => {
    const page = { name: "page", in: "query", required: true, schema: { type: "integer" } };
    const by = { type: "object", required: ["by"], properties: { by: { type: "integer" } } };
    const sort = { name: "sort", in: "query", style: "deepObject", schema: by };
    const paths = {
      "/records": { get: operation({ parameters: [page, sort] }), put: operation({ body: {} }) },
    };
    const servers = [{ url: "https://api.cloudflare.com/client/v4" }];
    const mock = await createMock({ ...document(paths), servers });
    const response = await mock.fetch(`http://mock.localhost${path}`, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      success: false,
      errors: [{ code: status, message: expect.stringContaining(message) }],
    });
  },
);

const upload = {
  type: "object",
  required: ["metadata"],
  properties: {
    metadata: { type: "object", required: ["main"], properties: { main: text } },
    count: { type: "integer" },
    tags: { type: "array", items: text },
    note: text,
    labels: { ...text, contentMediaType: "application/json" },
  },
  additionalProperties: { type: "string", format: "binary" },
};

test.each<{ what: string; parts: [string, string | Blob][]; message?: string }>([
  {
    what: "JSON, a file, a number and a list",
    parts: [
      ["metadata", '{"main":"a.js"}'],
      ["a.js", new File(["x"], "a.js")],
      ["count", "3"],
      ["tags", "b"],
    ],
  },
  {
    what: "a part that says it is JSON",
    parts: [["metadata", new File(['{"main":"a"}'], "m.json", { type: "application/json" })]],
  },
  {
    what: "several of one name",
    parts: [
      ["metadata", '{"main":"a"}'],
      ["tags", "a"],
      ["tags", "b"],
    ],
  },
  {
    what: "JSON in which something is missing",
    parts: [["metadata", "{}"]],
    message: "body/metadata/main is missing",
  },
  { what: "no JSON", parts: [["metadata", '{"main']], message: "body/metadata is not JSON" },
  {
    what: "a part that says it is JSON and is not",
    parts: [
      ["metadata", '{"main":"a"}'],
      ["note", new File(["{oops"], "n.json", { type: "application/json" })],
    ],
    message: "body/note is not JSON",
  },
  {
    what: "text that is said to be JSON",
    parts: [
      ["metadata", '{"main":"a"}'],
      ["note", new File(["{}"], "n.json", { type: "application/json" })],
    ],
  },
  {
    what: "text that its schema says is JSON, and is not",
    parts: [
      ["metadata", '{"main":"a"}'],
      ["labels", "{oops"],
    ],
    message: "body/labels is not JSON",
  },
  {
    what: "text that its schema says is JSON",
    parts: [
      ["metadata", '{"main":"a"}'],
      ["labels", '{"a":"b"}'],
      ["note", "{oops"],
    ],
  },
  {
    what: "no number",
    parts: [
      ["metadata", '{"main":"a"}'],
      ["count", "many"],
    ],
    message: "body/count must be integer",
  },
])("a form is checked field by field: $what", async ({ parts, message }) => {
  const mock = await createMock(
    document({ "/upload": { post: operation({ body: upload, type: "multipart/form-data" }) } }),
  );
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  const response = await mock.fetch("http://mock.localhost/upload", { method: "POST", body });
  expect(response.status).toBe(message === undefined ? 200 : 422);
  if (message === undefined) return;
  const source = { pointer: message.replace(/^body(\S+).*/, "$1") };
  expect(await response.json()).toMatchObject({ errors: [{ code: 422, message, source }] });
});

test("so is a form in the way of old pages", async () => {
  const body = {
    type: "object",
    required: ["count"],
    properties: { count: { type: "integer" }, tags: { type: "array", items: text } },
  };
  const mock = await createMock(
    document({ "/form": { post: operation({ body, type: "application/x-www-form-urlencoded" }) } }),
  );
  const post = (form: string) =>
    mock.fetch("http://mock.localhost/form", { method: "POST", body: new URLSearchParams(form) });
  expect((await post("count=1&tags=a&tags=b")).status).toBe(200);
  expect((await post("count=one")).status).toBe(422);
});

test("what is not said of a body is no matter", async () => {
  const mock = await createMock(
    document({ "/lines": { post: operation({ body: text, type: "application/x-ndjson" }) } }),
  );
  const init = {
    method: "POST",
    body: '{"a":1}\n{"a":2}\n',
    headers: { "content-type": "application/x-ndjson" },
  };
  expect((await mock.fetch("http://mock.localhost/lines", init)).status).toBe(200);
});

test("the path with more written out is the one that is meant", async () => {
  const fine = (name: string) => operation({ answer: answer({ type: "object" }, { name }) });
  const mock = await createMock(
    document({
      "/a/{id}": { get: fine("any") },
      "/a/me": { get: fine("me") },
      "/a/{id}/b": { get: fine("b") },
    }),
  );
  const nameAt = async (path: string) =>
    ((await (await mock.fetch(`http://mock.localhost${path}`)).json()) as { result: { name: string } }).result
      .name;
  expect(await Promise.all(["/a/x", "/a/me", "/a/me/b", "/a/x%2Fy"].map(nameAt))).toEqual([
    "any",
    "me",
    "b",
    "any",
  ]);
});

test("an unknown package among several is named", async () => {
  await expect(createMock([THINGS, "no-such-package"])).rejects.toThrow(
    /^@restflare\/no-such-package is not installed/,
  );
});

test("a schema that contains itself is checked at every depth", async () => {
  const node = { $ref: "#/components/schemas/node" };
  const mock = await createMock({
    ...document({ "/trees": { post: operation({ body: node }) } }),
    components: {
      schemas: {
        node: {
          type: "object",
          required: ["name"],
          properties: { name: text, inner: node, others: { type: "array", items: node } },
        },
      },
    },
  });
  const { request } = createClient({ ...mock.options, retry: false });
  const leaf = { name: "c" };
  const sent = (body: object) => request("POST", "/trees", { body });
  expect(await sent({ name: "a", inner: { name: "b", others: [leaf] } })).toMatchObject({ ok: true });
  expect(await sent({ name: "a", inner: { name: "b", others: [leaf, {}] } })).toMatchObject({
    error: { status: 422, message: expect.stringContaining("inner/others/1/name is missing") },
  });
});

test("a parameter that may have slashes takes all that is left of a path, unless it is written out", async () => {
  const name = { name: "model", in: "path", required: true, allowReserved: true, schema: { type: "string" } };
  const saying = (text: string) => answer({ type: "string" }, text);
  const paths = {
    "/run/{model}": { post: operation({ parameters: [name], answer: saying("any"), call: "run" }) },
    "/run/@cf/meta/llama": { post: operation({ answer: saying("llama"), call: "llama" }) },
    "/show/{model}": { post: operation({ parameters: [{ ...name, allowReserved: false }], call: "show" }) },
  };
  const { fetch } = await createMock(document(paths));
  const answerAt = async (path: string) => {
    const response = await fetch(`http://mock.localhost${path}`, { method: "POST" });
    return response.ok ? ((await response.json()) as { result: unknown }).result : response.status;
  };
  expect(await answerAt("/run/@cf/meta/mistral")).toBe("any");
  expect(await answerAt("/run/one")).toBe("any");
  expect(await answerAt("/run/@cf/meta/llama")).toBe("llama");
  expect(await answerAt("/show/@cf/meta/mistral")).toBe(404);
  expect(await answerAt("/run")).toBe(404);
});
