import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
import manifest from "@restflare/core/package.json" with { type: "json" };
import type { RecordedRequest } from "@restflare/test-harness/recording-server";
import { expect, test } from "vitest";
import { API_TOKEN, bind, envelope, type Served, serve } from "./serve.js";

const { version } = manifest;
const collection = "/client/v4/accounts/an-account/access/service_tokens";

interface RequestCase {
  readonly call: string;
  readonly send: (tokens: Served["tokens"]) => Promise<unknown>;
  /** Method and target. */
  readonly line: string;
  readonly body: string;
}

const requests: RequestCase[] = [
  { call: "index", send: (tokens) => tokens.index(), line: `GET ${collection}`, body: "" },
  {
    call: "index with a query",
    send: (tokens) => tokens.index({ query: { name: "ci & co", search: "ü", page: 2, per_page: 50 } }),
    line: `GET ${collection}?name=ci%20%26%20co&search=%C3%BC&page=2&per_page=50`,
    body: "",
  },
  {
    call: "create",
    send: (tokens) => tokens.create({ name: "ci – nightly", duration: "8760h", enabled: true }),
    line: `POST ${collection}`,
    body: '{"name":"ci – nightly","duration":"8760h","enabled":true}',
  },
  { call: "show", send: (tokens) => tokens.show("t1"), line: `GET ${collection}/t1`, body: "" },
  {
    call: "show with an id that has to be encoded",
    send: (tokens) => tokens.show("a/b?c#d e%2F"),
    line: `GET ${collection}/a%2Fb%3Fc%23d%20e%252F`,
    body: "",
  },
  {
    call: "update",
    send: (tokens) => tokens.update("t1", { enabled: false }),
    line: `PUT ${collection}/t1`,
    body: '{"enabled":false}',
  },
  { call: "delete", send: (tokens) => tokens.delete("t1"), line: `DELETE ${collection}/t1`, body: "" },
  {
    call: "refresh",
    send: (tokens) => tokens.refresh("t1"),
    line: `POST ${collection}/t1/refresh`,
    body: "",
  },
  { call: "rotate", send: (tokens) => tokens.rotate("t1"), line: `POST ${collection}/t1/rotate`, body: "" },
  {
    call: "rotate with a body",
    send: (tokens) =>
      tokens.rotate("t1", { body: { previous_client_secret_expires_at: "2026-03-01T00:00:00Z" } }),
    line: `POST ${collection}/t1/rotate`,
    body: '{"previous_client_secret_expires_at":"2026-03-01T00:00:00Z"}',
  },
];

test.each(requests)("$call sends exactly $line", async ({ send, line, body }) => {
  const server = await serve([envelope({})]);
  await send(server.tokens);
  expect(server.requests).toHaveLength(1);
  const [request] = server.requests as [RecordedRequest];
  expect(`${request.method} ${request.target}`).toBe(line);
  expect(request.body.toString()).toBe(body);
  expect(request.header("content-type")).toEqual(body === "" ? [] : ["application/json"]);
  expect(request.header("accept")).toEqual(["application/json"]);
});

test("create sends these headers and no others", async () => {
  const { tokens, requests } = await serve([envelope({})]);
  await tokens.create({ name: "ci" }, { headers: { "X-Note": "one" } });
  const ofFetch = ["host", "connection", "accept-encoding", "accept-language", "sec-fetch-mode"];
  const own = requests[0]?.headers
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .filter((line) => !ofFetch.includes(line.split(":")[0] ?? ""));
  expect(own?.sort()).toEqual([
    "accept: application/json",
    `authorization: Bearer ${API_TOKEN}`,
    "content-length: 13",
    "content-type: application/json",
    `user-agent: restflare/${version}`,
    "x-note: one",
  ]);
});

test("a header that is undefined leaves the one below it, and null takes it away", async () => {
  const { tokens, client, requests } = await serve([envelope({})]);
  const own = client.with({ headers: { "X-Kept": "client", "x-gone": "client", "x-new": "client" } });
  const bound = tokens.with({ client: own, headers: { "x-new": "bound", "x-kept": undefined } });
  const headers = { "X-NEW": "call", "x-kept": undefined, "X-Gone": null };
  await bound.show("t1", { headers });
  const [request] = requests as [RecordedRequest];
  expect(["x-kept", "x-gone", "x-new"].map(request.header)).toEqual([["client"], [], ["call"]]);
});

test.each([
  { given: "of its own", headers: { "User-Agent": "keeper/2" }, sent: "keeper/2" },
  // fetch always has one
  { given: "of null", headers: { "user-agent": null }, sent: "node" },
])("a user agent $given takes the place of ours", async ({ headers, sent }) => {
  const { tokens, requests } = await serve([envelope({})]);
  await tokens.show("t1", { headers });
  expect(requests[0]?.header("user-agent")).toEqual([sent]);
});

const schemes = [
  {
    scheme: "a token",
    credentials: { apiToken: "t-1" },
    sent: { authorization: ["Bearer t-1"] },
  },
  {
    scheme: "a function that gives a token",
    credentials: { apiToken: async () => "t-2" },
    sent: { authorization: ["Bearer t-2"] },
  },
  {
    scheme: "email and key",
    credentials: { apiEmail: "someone@example.com", apiKey: "k-1" },
    sent: { "x-auth-email": ["someone@example.com"], "x-auth-key": ["k-1"] },
  },
  {
    scheme: "a user service key",
    credentials: { apiUserServiceKey: "v1.0-k" },
    sent: { "x-auth-user-service-key": ["v1.0-k"] },
  },
];

test.each(schemes)("$scheme is the one way of authentication that is sent", async ({ credentials, sent }) => {
  const { requests, baseUrl } = await serve([envelope({})]);
  const own = createClient({ ...credentials, baseUrl });
  await accessServiceTokens.show("t1", { client: own, params: { account_id: "an-account" } });
  const names = ["authorization", "x-auth-email", "x-auth-key", "x-auth-user-service-key", "cookie"];
  const found = names.flatMap((name) => {
    const values = requests[0]?.header(name) ?? [];
    return values.length > 0 ? [[name, values]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(sent);
});

test("a call's account wins over the bound one, for that call only", async () => {
  const { tokens, requests } = await serve([envelope({}), envelope({})]);
  await tokens.show("t1", { params: { account_id: "another" } });
  await tokens.show("t1");
  expect(requests.map(({ target }) => target)).toEqual([
    "/client/v4/accounts/another/access/service_tokens/t1",
    `${collection}/t1`,
  ]);
});

test("a base URL may end with a slash", async () => {
  const server = await serve([envelope({})]);
  await bind(`${server.baseUrl}/`).tokens.index();
  expect(server.requests[0]?.target).toBe(collection);
});
