import { connect } from "node:net";
import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
import { startMock } from "@restflare/mock";
import { expect, test } from "vitest";
import { documentOf, mockOf, request, TOKENS, thing } from "./requests.js";

const params = { account_id: "a" };

test("a client with the mock's options gets the document's examples", async () => {
  const mock = await mockOf("access-service-tokens");
  const tokens = accessServiceTokens.with({ client: createClient(mock.options), params });
  expect(await tokens.rotate("any")).toMatchObject({
    ok: true,
    data: { client_secret: "example-client-secret-of-rotate" },
  });
});

test("Prefer picks another answer", async () => {
  const mock = await mockOf("access-service-tokens");
  const client = createClient({ ...mock.options, headers: { Prefer: "code=404, example=missing" } });
  expect(await accessServiceTokens.show("any", { client, params })).toMatchObject({
    ok: false,
    error: { status: 404, errors: [{ code: 11021 }] },
  });
});

test("a body that is wrong is refused, and what is wrong is named", async () => {
  const mock = await mockOf("access-service-tokens");
  const answer = await request(mock, TOKENS, { method: "POST", body: '{"duration":"8760h"}' });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    success: false,
    errors: [{ code: 422, message: "body/name is missing", source: { pointer: "/name" } }],
    messages: [],
    result: null,
  });
  expect(JSON.parse(answer.headers.get("sl-violations") ?? "")).toMatchObject([
    { location: ["request", "body"], message: "Request body must have required property 'name'" },
  ]);
});

test.each([
  { what: "no credentials", path: TOKENS, init: { headers: { authorization: "" } }, status: 401 },
  { what: "a query of the wrong type", path: `${TOKENS}?page=one`, init: {}, status: 422 },
  { what: "a body that is no JSON", path: TOKENS, init: { method: "POST", body: "{" }, status: 400 },
  { what: "a path that is not there", path: "/nothing", init: {}, status: 404 },
  { what: "a method that is not there", path: TOKENS, init: { method: "PATCH", body: "{}" }, status: 405 },
])("a request with $what is answered with $status", async ({ path, init, status }) => {
  const mock = await mockOf("access-service-tokens");
  expect((await request(mock, path, init)).status).toBe(status);
});

test("an answer that its own document forbids does not pass", async () => {
  const right = await mockOf(documentOf(thing({ name: "x" })));
  expect(await (await request(right, "/thing")).json()).toEqual({ name: "x" });
  const wrong = await mockOf(documentOf(thing({ title: "x" })));
  const answer = await request(wrong, "/thing");
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("required property 'name'");
});

test("without an example the answer follows the schema, the same each time, and is never made up", async () => {
  const mock = await mockOf(documentOf(thing(undefined)));
  expect(await (await request(mock, "/thing")).json()).toEqual({ name: "string" });
  const answer = await request(mock, "/thing", { headers: { prefer: "dynamic=true" } });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("the document's examples");
});

test("a page of another origin may read the answers", async () => {
  const mock = await mockOf("access-service-tokens");
  const headers = { origin: "http://localhost:3000", "access-control-request-method": "POST" };
  const preflight = await request(mock, TOKENS, { method: "OPTIONS", headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
  const answer = await request(mock, TOKENS, { headers: { origin: "http://localhost:3000" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
});

test("two run side by side, each with its own log, and a stopped one is gone", async () => {
  const [one, two] = await Promise.all([
    mockOf("access-service-tokens"),
    mockOf(documentOf(thing({ name: "x" }))),
  ]);
  expect((await request(one, TOKENS)).status).toBe(200);
  expect((await request(two, TOKENS)).status).toBe(404);
  await one.stop();
  await one.stop();
  await expect(request(one, TOKENS)).rejects.toThrow("fetch failed");
  expect((await request(two, "/thing")).status).toBe(200);
  expect(one.log()).toBe(`GET ${TOKENS} 200\n`);
  expect(two.log()).toBe(`GET ${TOKENS} 404 there is no path ${TOKENS} in the documents\nGET /thing 200\n`);
});

test("it stops although somebody is connected and asks for nothing", async () => {
  const mock = await mockOf("access-service-tokens");
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {}); // a reset is as good an end
  await request(mock, TOKENS); // the socket is accepted by now, being before this one in line
  await mock.stop();
  await closed;
  expect(socket.closed).toBe(true);
});

test("await using stops it", async () => {
  let url: string;
  {
    await using mock = await startMock("access-service-tokens");
    url = mock.url;
    expect((await fetch(url)).status).toBe(404);
  }
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("the log has a line of each request, and no header and no body in it", async () => {
  const lines: string[] = [];
  const mock = await mockOf("access-service-tokens", { onLog: (line) => lines.push(line) });
  const post = (body: string, type = "application/json") =>
    request(mock, TOKENS, {
      method: "POST",
      body,
      headers: { authorization: "Bearer a-secret", "content-type": type },
    });
  expect((await post('{"name":"a-name"}')).status).toBe(201);
  expect((await post('{"name":["a-name"],"duration":"a-name"}')).status).toBe(422);
  expect((await post("{}")).status).toBe(422);
  expect((await post("a-name")).status).toBe(400);
  expect((await post("a-name", "text/a-type")).status).toBe(415);
  mock.fail({ status: 503 });
  expect((await request(mock, TOKENS)).status).toBe(503);
  mock.fail({ lost: true });
  await expect(request(mock, TOKENS)).rejects.toThrow();
  expect(lines).toEqual([
    `POST ${TOKENS} 201`,
    expect.stringMatching(/^POST \S+ 422 .*body\/name must be string/),
    `POST ${TOKENS} 422 body/name is missing`,
    `POST ${TOKENS} 400 the body is not JSON`,
    `POST ${TOKENS} 415 the body has to be application/json`,
    `GET ${TOKENS} 503 a fault that the test asked for`,
    `GET ${TOKENS} 200 (lost)`,
  ]);
  expect(mock.log()).toBe(lines.map((line) => `${line}\n`).join(""));
  expect(mock.log()).not.toMatch(/a-secret|a-name|a-type|client-secret/);
});

test("a port may be chosen, and one that is taken is named", async () => {
  const first = await mockOf("access-service-tokens");
  const port = Number(new URL(first.url).port);
  await expect(startMock("access-service-tokens", { port })).rejects.toThrow(
    new RegExp(`^the mock of @restflare/access-service-tokens did not start: .*EADDRINUSE.*:${port}`),
  );
  await first.stop();
  expect((await mockOf("access-service-tokens", { port })).url).toBe(first.url);
});

test("the options say which other API the mock stands in for", async () => {
  const servers = [{ url: "https://{region}.acme.example/v1", variables: { region: { default: "eu" } } }];
  const document = { ...documentOf({ content: { "application/json": { example: {} } } }), servers };
  const upload = [{ url: "https://upload.acme.example" }, { url: "/relative" }];
  const plain = (document.paths as Record<string, object>)["/thing"];
  const paths = { "/thing": plain, "/upload": { ...plain, servers: upload } };
  const mock = await mockOf({ ...document, paths });
  expect(mock.options).toMatchObject({
    insteadOf: ["https://eu.acme.example/v1", "https://upload.acme.example"],
  });
  expect(() => createClient(mock.options)).not.toThrow();
  expect(Object.keys((await mockOf("access-service-tokens")).options)).toEqual(["apiToken", "baseUrl"]);
});
