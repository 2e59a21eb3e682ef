import { createClient } from "@restflare/core";
import { kvNamespaces, type NewNamespace } from "@restflare/kv-namespaces";
import { startMock } from "@restflare/mock";
import { type Script, startRecordingServer } from "@restflare/test-harness/recording-server";
import { describe, expect, onTestFinished, test } from "vitest";

const params = { account_id: "an-account", namespace_id: "carts" };
const bind = (baseUrl: string) => {
  const bound = { client: createClient({ apiToken: "a-token", baseUrl }), params, retry: { backoff: 0 } };
  const { bulk, keys, metadata, values } = kvNamespaces;
  return {
    bulk: bulk.with(bound),
    keys: keys.with(bound),
    metadata: metadata.with(bound),
    values: values.with(bound),
  };
};

async function serve(script: Script) {
  const server = await startRecordingServer(script);
  onTestFinished(() => server.stop());
  return { ...bind(server.url), requests: server.requests };
}

const path = "/accounts/an-account/storage/kv/namespaces/carts";
const answered = { json: { success: true, errors: [], messages: [], result: {} } };
const binary = Uint8Array.from({ length: 256 }, (_, at) => at);

describe("a value comes down", () => {
  const stored = (body: string | Uint8Array) => () => ({
    headers: { "content-type": "application/octet-stream" },
    body,
  });

  test("as bytes unless something else is asked for, also if they are no text", async () => {
    const { values } = await serve(stored(binary));
    expect(await values.showOrThrow("cart:42")).toEqual(binary);
  });

  test("as text, also if it is JSON or looks like an answer of the API", async () => {
    for (const text of ["grüezi", '{"apples":3}', '{"success":false,"errors":[],"result":null}', ""]) {
      const { values } = await serve(stored(text));
      expect(await values.showOrThrow("cart:42", { as: "text" })).toBe(text);
    }
  });

  test("as JSON, a blob and a stream", async () => {
    const { values } = await serve(stored('{"apples":3}'));
    expect(await values.showOrThrow("cart:42", { as: "json" })).toEqual({ apples: 3 });
    expect(await (await values.showOrThrow("cart:42", { as: "blob" })).text()).toBe('{"apples":3}');
    const stream = await values.showOrThrow("cart:42", { as: "stream" });
    expect(await new Response(stream).text()).toBe('{"apples":3}');
  });

  test("with its expiry in a header of the response", async () => {
    const { values } = await serve([
      { headers: { "content-type": "application/octet-stream", expiration: "1799000000" }, body: "apples" },
    ]);
    const { response } = await values.show("cart:42");
    expect(response?.headers.get("expiration")).toBe("1799000000");
  });

  test("or not, if there is none", async () => {
    const errors = [{ code: 10009, message: "get: 'key not found'" }];
    const { values } = await serve([
      { status: 404, json: { success: false, errors, messages: [], result: null } },
    ]);
    expect(await values.show("cart:44", { as: "text" })).toMatchObject({
      ok: false,
      error: { status: 404, errors },
    });
  });
});

describe("a value goes up", () => {
  const boundaryOf = (type: string): string => /boundary=(.+)$/.exec(type)?.[1] ?? "";

  test("as text with its metadata, and with its expiry in the query", async () => {
    const { values, requests } = await serve([answered]);
    const body = { value: "grüezi", metadata: JSON.stringify({ owner: "someone" }) };
    await values.updateOrThrow("cart:42", body, { query: { expiration_ttl: 60 } });
    const [sent] = requests;
    expect([sent?.method, sent?.target]).toEqual(["PUT", `${path}/values/cart%3A42?expiration_ttl=60`]);
    const boundary = boundaryOf(sent?.header("content-type").join() ?? "");
    const lines = sent?.body.toString().replaceAll(boundary, "BOUNDARY").trimEnd().split("\r\n");
    expect(lines).toEqual([
      "--BOUNDARY",
      'Content-Disposition: form-data; name="value"',
      "",
      "grüezi",
      "--BOUNDARY",
      'Content-Disposition: form-data; name="metadata"',
      "",
      '{"owner":"someone"}',
      "--BOUNDARY--",
    ]);
  });

  test("as bytes, each of them as it is", async () => {
    const { values, requests } = await serve([answered]);
    await values.updateOrThrow("cart:42", { value: new Blob([binary]) });
    expect(requests[0]?.body.includes(Buffer.from(binary))).toBe(true);
  });

  test("again after a lost answer: it is the same value", async () => {
    const { values, requests } = await serve(["reset", answered]);
    expect(await values.update("cart:42", { value: "apples" })).toMatchObject({ ok: true, attempts: 2 });
    expect(requests).toHaveLength(2);
  });
});

describe("keys in paths", () => {
  test.each([
    { key: "cart:42", sent: "cart%3A42" },
    { key: "a/b", sent: "a%2Fb" },
    { key: "100% grüezi?", sent: "100%25%20gr%C3%BCezi%3F" },
    { key: "...", sent: "..." },
  ])("$key is sent as $sent", async ({ key, sent }) => {
    const { values, metadata, requests } = await serve(() => answered);
    await values.delete(key);
    await metadata.show(key);
    expect(requests.map(({ target }) => target)).toEqual([
      `${path}/values/${sent}`,
      `${path}/metadata/${sent}`,
    ]);
  });

  test.each(["", ".", ".."])("'%s' would be another path, and is not sent", async (key) => {
    const { values, requests } = await serve([]);
    expect(await values.delete(key)).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
    expect(requests).toEqual([]);
  });
});

describe("the keys of a namespace", () => {
  const page = (names: string[], cursor?: string) => ({
    json: {
      success: true,
      errors: [],
      messages: [],
      result: names.map((name) => ({ name })),
      result_info: { count: names.length, ...(cursor !== undefined && { cursor }) },
    },
  });

  test.each([
    { last: "an empty cursor", cursor: "" },
    { last: "no cursor", cursor: undefined },
  ])("are listed from cursor to cursor, and end with $last", async ({ cursor }) => {
    const { keys, requests } = await serve([page(["a", "b"], "x/1"), page([], "x/2"), page(["c"], cursor)]);
    const names: string[] = [];
    for await (const { name } of keys.indexAll({ query: { prefix: "cart:", limit: 10 } })) names.push(name);
    expect(names).toEqual(["a", "b", "c"]);
    const queries = requests.map(({ target }) => new URL(target, "http://localhost").searchParams);
    expect(queries.map((query) => query.get("cursor"))).toEqual([null, "x/1", "x/2"]);
    expect(queries.map((query) => [query.get("prefix"), query.get("limit")])).toEqual(
      Array(3).fill(["cart:", "10"]),
    );
  });

  test("are listed on a mock too, and come with their metadata", async () => {
    const prism = await startMock("kv-namespaces");
    onTestFinished(() => prism.stop());
    const { keys, values } = bind(prism.url);
    const found: unknown[] = [];
    for await (const { name, metadata } of keys.indexAll()) found.push([name, metadata]);
    expect(found).toEqual([
      ["cart:42", { owner: "someone" }],
      ["cart:43", undefined],
    ]);
    expect(await values.showOrThrow("cart:42", { as: "text" })).toBe("three apples");
  });
});

describe("many at once", () => {
  test("are written by a PUT and deleted by a POST, and both may be sent again", async () => {
    const { bulk, requests } = await serve(["reset", answered, "reset", answered]);
    const pairs = [{ key: "cart:42", value: "YXBwbGVz", base64: true, metadata: { owner: "someone" } }];
    expect(await bulk.updateAll(pairs)).toMatchObject({ ok: true, attempts: 2 });
    expect(await bulk.delete(["cart:42"])).toMatchObject({ ok: true, attempts: 2 });
    const sent = requests.map(({ method, target, body }) => [method, target, JSON.parse(body.toString())]);
    expect(sent[1]).toEqual(["PUT", `${path}/bulk`, pairs]);
    expect(sent[3]).toEqual(["POST", `${path}/bulk/delete`, ["cart:42"]]);
    expect([sent[0], sent[2]]).toEqual([sent[1], sent[3]]);
  });

  test("are read by a POST, which may be sent again: it changes nothing", async () => {
    const got = { values: { "cart:42": { value: { apples: 3 }, metadata: null }, "cart:43": null } };
    const { bulk, requests } = await serve(["reset", { json: { ...answered.json, result: got } }]);
    const body = { keys: ["cart:42", "cart:43"], type: "json", withMetadata: true } as const;
    expect(await bulk.get({ ...body, keys: [...body.keys] })).toMatchObject({
      ok: true,
      attempts: 2,
      data: got,
    });
    const sent = requests.map(({ method, target, body }) => [method, target, JSON.parse(body.toString())]);
    expect(sent).toEqual(Array(2).fill(["POST", `${path}/bulk/get`, body]));
  });
});

test("a namespace is made under the laws that it is asked for, and answered when it is renamed", async () => {
  const namespace = { id: "n", title: "carts", jurisdiction: "eu" };
  const server = await startRecordingServer(() => ({ json: { ...answered.json, result: namespace } }));
  onTestFinished(() => server.stop());
  const client = createClient({ apiToken: "a-token", baseUrl: server.url });
  const namespaces = kvNamespaces.with({ client, params });
  const body: NewNamespace = { title: "carts", jurisdiction: "eu" };
  expect(await namespaces.createOrThrow(body)).toEqual(namespace);
  expect(await namespaces.updateOrThrow("n", { title: "carts" })).toEqual(namespace);
  expect(JSON.parse(String(server.requests[0]?.body))).toEqual(body);
});

test("metadata that is no JSON is refused on a mock, and the message says where it is", async () => {
  const mock = await startMock("@restflare/kv-namespaces");
  onTestFinished(() => mock.stop());
  const { values } = bind(mock.url);
  const wrong = await values.update("a-key", { value: "text", metadata: "{ not JSON" });
  expect(wrong).toMatchObject({ ok: false, error: { status: 422 } });
  expect(wrong.error?.message).toMatch(/metadata/);
  expect(await values.update("a-key", { value: "text", metadata: '{"owner":"me"}' })).toMatchObject({
    ok: true,
  });
});
