import { expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { documentOf, planOf } from "../support/document.js";
import { filesOf } from "../support/emitted.js";

// A package of another API shows a client that its server lets in, as the document says how.

const SCHEMES = {
  token: { type: "http", scheme: "bearer" },
  oauth: { type: "oauth2", flows: {} },
  key: { type: "apiKey", in: "header", name: "X-Api-Key" },
  id: { type: "apiKey", in: "header", name: "X-App-Id" },
  basic: { type: "http", scheme: "Basic" },
  digest: { type: "http", scheme: "digest" },
  session: { type: "apiKey", in: "cookie", name: "sid" },
  query: { type: "apiKey", in: "query", name: "api_key" },
  certificate: { type: "mutualTLS" },
};

function documentWith(security: OpenApi["security"], server = "https://api.example"): OpenApi {
  const document = documentOf(["GET /things list", "POST /things body", "GET /things/{id}"]);
  const components = { securitySchemes: SCHEMES };
  return {
    ...document,
    servers: [{ url: server }],
    components,
    ...(security !== undefined && { security }),
  } as OpenApi;
}

const clientIn = (document: OpenApi): string | undefined =>
  /createClient\(\{ baseUrl: "https:\/\/api\.example", (.*) \}\);/.exec(
    filesOf(document).get("README.md") ?? "",
  )?.[1];

test.each<[string, OpenApi["security"], string]>([
  ["nothing is said", undefined, 'apiToken: "..."'],
  ["a token", [{ token: [] }], 'apiToken: "..."'],
  ["OAuth", [{ oauth: ["read"] }], 'apiToken: "..."'],
  ["a key", [{ key: [] }], 'authHeaders: { "x-api-key": "..." }'],
  ["two headers at once", [{ key: [], id: [] }], 'authHeaders: { "x-api-key": "...", "x-app-id": "..." }'],
  ["a key or a token", [{ key: [] }, { token: [] }], 'apiToken: "..."'],
  [
    "a token with a key",
    [{ token: [], key: [] }],
    'authHeaders: { authorization: "Bearer ...", "x-api-key": "..." }',
  ],
  ["a name and a password", [{ basic: [] }], 'authHeaders: { authorization: "Basic ..." }'],
  ["another scheme", [{ digest: [] }], 'authHeaders: { authorization: "digest ..." }'],
  ["a cookie", [{ session: [] }], 'authHeaders: { cookie: "sid=..." }'],
  ["a header rather than the query", [{ query: [] }, { key: [] }], 'authHeaders: { "x-api-key": "..." }'],
  ["nothing is asked for", [], "authHeaders: {}"],
])("%s", (_, security, want) => {
  expect(clientIn(documentWith(security))).toBe(want);
});

test("what most of the operations want counts", () => {
  const document = documentWith([]);
  for (const item of Object.values(document.paths ?? {}))
    for (const method of ["get", "post"] as const)
      if (item[method] && method === "get") item[method].security = [{ key: [] }];
  expect(clientIn(document)).toBe('authHeaders: { "x-api-key": "..." }');
});

test.each([
  [
    [{ query: [] }],
    "The API also wants `api_key` in the query, which no client sends by itself: give it a `fetch` that does.",
  ],
  [
    [{ certificate: [] }],
    "The API also wants a certificate of the client (`mutualTLS`), which no client sends by itself",
  ],
])("what no client sends is said", (security, want) => {
  expect(filesOf(documentWith(security)).get("README.md")).toContain(want);
});

test("a package of Cloudflare's API has no way of its own", () => {
  const [one] = planOf(documentWith([{ key: [] }], "https://api.cloudflare.com/client/v4")).packages;
  expect(one?.authentication).toBeUndefined();
});
