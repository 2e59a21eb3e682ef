import { describe, expect, test } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import {
  clientOf,
  envelope,
  headersOf,
  json,
  messageOf,
  noTemplate,
  scripted,
  TOKEN,
  thrownBy,
  untyped,
} from "../helpers.js";

const CREDENTIALS =
  "no credentials, or of two kinds; give one of { apiToken }, { apiEmail, apiKey }, { apiUserServiceKey } or { authHeaders }, " +
  "or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY";
const ASCII = "must be a string of ASCII without spaces";
const WORDS = "must be a string of ASCII, with no space around it and no two together";
const BASE_URL =
  "baseUrl must be https, or http to loopback or a host of allowHttp, without user, query and fragment";
const UNWRITTEN = "its query or body cannot be written; is it a cycle, or nested too deep?";
const METHODS = "the method must be one of get, put, post, delete, options, head, patch";
const apiToken = TOKEN;

describe("createClient refuses", () => {
  const rows: [given: unknown, want: string][] = [
    [null, "the options must be an object, and not null"],
    ["a-token", "the options must be an object, and not a string"],
    [{ apiToken, apiKey: "k" }, CREDENTIALS],
    [{ apiToken, apiUserServiceKey: "k" }, CREDENTIALS],
    [{ apiEmail: "e", apiKey: "k", apiUserServiceKey: "s" }, CREDENTIALS],
    [{ apiToken: 7 }, `apiToken ${ASCII}`],
    [{ apiToken: null }, `apiToken ${ASCII}`],
    [{ apiToken: "" }, "apiToken is empty"],
    [{ apiToken: `${TOKEN}\n` }, `apiToken ${ASCII}`],
    [{ apiToken: `Bearer ${TOKEN}` }, `apiToken ${ASCII}`],
    [{ apiToken: `${TOKEN}ü` }, `apiToken ${ASCII}`],
    [{ apiEmail: "e" }, CREDENTIALS],
    [{ apiKey: "k" }, CREDENTIALS],
    [{ apiEmail: "e", apiKey: "k\r\nx: y" }, `apiKey ${ASCII}`],
    [{ apiEmail: "e", apiKey: () => "k" }, `apiKey ${ASCII}`],
    [{ apiUserServiceKey: () => "k" }, `apiUserServiceKey ${ASCII}`],
    [{ apiUserServiceKey: "" }, "apiUserServiceKey is empty"],
    [{ apiToken, authHeaders: { "x-api-key": "k" } }, CREDENTIALS],
    [{ authHeaders: "x-api-key: k" }, "authHeaders must be an object"],
    [{ authHeaders: null }, "authHeaders must be an object"],
    [{ authHeaders: [["x-api-key", "k"]] }, "authHeaders must be an object"],
    [{ authHeaders: { "x api key": "k" } }, "authHeaders: x api key is no name of a header"],
    [{ authHeaders: { "x-api-key": "" } }, "authHeaders: x-api-key is empty"],
    [{ authHeaders: { "x-api-key": "k\r\nx: y" } }, `authHeaders: x-api-key ${WORDS}`],
    [{ authHeaders: { "x-api-key": 7 } }, `authHeaders: x-api-key ${WORDS}`],
    [{ apiToken, baseUrl: "api.test" }, BASE_URL],
    [{ apiToken, baseUrl: "http://api.test" }, BASE_URL],
    [{ apiToken, baseUrl: "ftp://localhost" }, BASE_URL],
    [{ apiToken, baseUrl: "https://u:p@api.test" }, BASE_URL],
    [{ apiToken, baseUrl: "http://u:p@localhost" }, BASE_URL],
    [{ apiToken, baseUrl: "http://u:p@a.localhost" }, BASE_URL],
    [{ apiToken, baseUrl: "http://127.0.0.1.api.test" }, BASE_URL],
    [{ apiToken, baseUrl: "http://localhost:80@api.test" }, BASE_URL],
    // a scheme in the path makes nothing safe
    [{ apiToken, baseUrl: "http://evil.example/https://x/" }, BASE_URL],
    [{ apiToken, baseUrl: "http://evil.example/http://localhost/" }, BASE_URL],
    [{ apiToken, baseUrl: "https://user:pw@evil.example/https://x/" }, BASE_URL],
    [{ apiToken, baseUrl: "https://user@evil.example" }, BASE_URL],
    [{ apiToken, baseUrl: "https://:pw@evil.example" }, BASE_URL],
    [{ apiToken, baseUrl: "http://evil-localhost" }, BASE_URL],
    [{ apiToken, baseUrl: "http://localhost.evil.example" }, BASE_URL],
    [{ apiToken, baseUrl: "http://x127.0.0.1" }, BASE_URL],
    [{ apiToken, baseUrl: "http://[::2]" }, BASE_URL],
    [{ apiToken, baseUrl: "http://mock", allowHttp: [] }, BASE_URL],
    [{ apiToken, baseUrl: "http://mock.evil.example", allowHttp: ["mock"] }, BASE_URL],
    [{ apiToken, baseUrl: "ftp://mock", allowHttp: ["mock"] }, BASE_URL],
    [{ apiToken, baseUrl: "https://api.test/v4?" }, BASE_URL],
    [{ apiToken, baseUrl: "https://api.test/v4#" }, BASE_URL],
    [{ apiToken, allowHttp: "mock" }, "allowHttp must be a list of host names, without ports"],
    [{ apiToken, allowHttp: ["mock:80"] }, "allowHttp must be a list of host names, without ports"],
    [{ apiToken, allowHttp: ["http://mock"] }, "allowHttp must be a list of host names, without ports"],
    [{ apiToken, allowHttp: ["a b"] }, "allowHttp must be a list of host names, without ports"],
    [{ apiToken, allowHttp: [7] }, "allowHttp must be a list of host names, without ports"],
    [{ apiToken, baseUrl: 7 }, "baseUrl must be a string"],
    [{ apiToken, insteadOf: [new URL("https://api.test")] }, "insteadOf must be a list of URLs"],
    [{ apiToken, maxBytes: 0 }, `maxBytes must be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`],
    [{ apiToken, maxBytes: 1.5 }, `maxBytes must be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`],
    [{ apiToken, attemptTimeout: 0 }, "attemptTimeout must be a number from 1 to 2 ** 31"],
    [{ apiToken, onRetry: 1 }, "onRetry must be a function"],
    [{ apiToken, onError: 1 }, "onError must be a function"],
    [{ apiToken, logger: { debug() {} } }, "logger must be an object with debug and warn"],
    [{ apiToken, logger: { warn() {} } }, "logger must be an object with debug and warn"],
    [{ apiToken, logger: null }, "logger must be an object with debug and warn"],
    [{ apiToken, retry: { unsafe: 1 } }, "unsafe must be one of true, false"],
    [{ apiToken, baseUrl: "https://api.test/v4#a" }, BASE_URL],
    [{ apiToken, baseUrl: "https://api.test/v4?a=b" }, BASE_URL],
    [{ apiToken, encoding: "xml" }, "encoding must be one of json, form, raw"],
    [{ apiToken, timeout: 0 }, "timeout must be a number from 1 to 2 ** 31"],
    [{ apiToken, timeout: Number.NaN }, "timeout must be a number from 1 to 2 ** 31"],
    [{ apiToken, timeout: 2 ** 31 }, "timeout must be a number from 1 to 2 ** 31"],
    [{ apiToken, timeout: "9" }, "timeout must be a number from 1 to 2 ** 31"],
    [{ apiToken, idleTimeout: -1 }, "idleTimeout must be a number from 0 to 2 ** 31"],
    [{ apiToken, retry: { maxRetries: -1 } }, "maxRetries must be a number from 0 to 2 ** 31"],
    [
      { apiToken, retry: { maxRetries: Number.POSITIVE_INFINITY } },
      "maxRetries must be a number from 0 to 2 ** 31",
    ],
    [{ apiToken, retry: { backoff: -1 } }, "backoff must be a number from 0 to 2 ** 31"],
    [{ apiToken, retry: { maxWait: null } }, "maxWait must be a number from 0 to 2 ** 31"],
    [{ apiToken, fetch: "fetch" }, "fetch must be a function"],
    [{ apiToken, onRequest: {} }, "onRequest must be a function"],
    [{ apiToken, onResponse: null }, "onResponse must be a function"],
    [
      { apiToken, headers: { Authorization: "x" } },
      "headers must not hold Authorization; give credentials to createClient",
    ],
    [
      { apiToken, headers: { "X-AUTH-KEY": null } },
      "headers must not hold X-AUTH-KEY; give credentials to createClient",
    ],
    [{ apiToken, headers: { "a b": "x" } }, "the header a b has a bad name or value"],
    [{ apiToken, headers: { "x-a": "b\nc" } }, "the header x-a has a bad name or value"],
  ];
  test.each(rows)("%o: %s", (given, want) => {
    const thrown = thrownBy(() => createClient(given as object));
    expect(messageOf(thrown)).toBe(want);
    expect(isRestflareError(thrown, "configuration")).toBe(true);
    expect(String((thrown as Error).stack)).not.toContain(TOKEN);
  });
});

test.each([
  ["https://api.test/v4///", "https://api.test/v4"],
  ["http://localhost:8080/", "http://localhost:8080"],
  ["http://a.localhost", "http://a.localhost"],
  ["http://127.0.0.2", "http://127.0.0.2"],
  ["http://127.0.0.12", "http://127.0.0.12"],
  ["http://ab.localhost:1", "http://ab.localhost:1"],
  ["HTTPS://API.test/V4", "https://api.test/V4"],
  ["http://[::1]:1/x", "http://[::1]:1/x"],
])("the base URL %s is %s", (baseUrl, want) => {
  expect(createClient({ apiToken, baseUrl }).baseUrl).toBe(want);
});

test("a base URL over plain http may be to a host that allowHttp names, also of clients that derive from it", () => {
  const client = createClient({ apiToken, baseUrl: "http://MOCK:8080/v4", allowHttp: ["Mock"] });
  expect(client.baseUrl).toBe("http://mock:8080/v4");
  expect(client.with({ baseUrl: "http://mock:8080/v5" }).baseUrl).toBe("http://mock:8080/v5");
  expect(messageOf(thrownBy(() => client.with({ allowHttp: [] })))).toBe(BASE_URL);
});

test.each([
  [{ apiToken }, { authorization: `Bearer ${TOKEN}` }],
  [{ apiToken: () => TOKEN }, { authorization: `Bearer ${TOKEN}` }],
  [{ apiToken: async () => TOKEN }, { authorization: `Bearer ${TOKEN}` }],
  [
    { apiEmail: "e@test", apiKey: "k" },
    { "x-auth-email": "e@test", "x-auth-key": "k" },
  ],
  [{ apiUserServiceKey: "v1.0-s" }, { "x-auth-user-service-key": "v1.0-s" }],
  [{ authHeaders: { "X-API-Key": "k" } }, { "x-api-key": "k" }],
  [{ authHeaders: { Authorization: "Basic dTpw" } }, { authorization: "Basic dTpw" }],
  [{ authHeaders: {} }, {}],
])("%o sends exactly one kind of credentials", async (credentials, want) => {
  const { fetch, sent } = scripted([envelope(1)]);
  const onRequest = ({ headers }: { headers: Headers }) => headers.set("x-auth-key", "of-the-hook");
  const options = { ...credentials, baseUrl: "https://api.test", fetch, onRequest };
  await createClient(options as { apiToken: string }).requestOrThrow("GET", "/user");
  expect(headersOf(sent[0])).toEqual(want);
});

describe("headers that authenticate with another API", () => {
  const authHeaders = { "x-api-key": TOKEN, authorization: `Basic ${TOKEN}-basic` };
  const options = { authHeaders, apiToken: undefined } as object;

  test("are in no hook and no error, also where an answer quotes one of them", async () => {
    const seen: string[] = [];
    const { client } = clientOf(
      [json({ errors: [{ message: `no: ${TOKEN} ${TOKEN}-basic` }] }, { status: 400 })],
      {
        ...options,
        onRequest: ({ headers }: { headers: Headers }) => void seen.push(JSON.stringify([...headers])),
      },
    );
    const { error } = await client.request("GET", "/parts");
    expect(error?.message).toContain("no: ");
    expect(seen).toHaveLength(1);
    expect(`${seen} ${error?.message} ${JSON.stringify(error)}`).not.toContain(TOKEN);
  });

  test("go to no other origin", async () => {
    const to = new Response(null, { status: 307, headers: { location: "https://other.test/parts" } });
    const { client, sent } = clientOf([to, envelope(1)], options);
    expect((await client.request("GET", "/parts")).ok).toBe(false);
    expect(sent.map(({ url }) => url)).toEqual(["https://api.test/v4/parts"]);
    expect(headersOf(sent[0])).toEqual(authHeaders);
  });

  test("a call's own headers do not take their place", async () => {
    const { client, sent } = clientOf([envelope(1)], options);
    await client.requestOrThrow("GET", "/parts", { headers: { "x-api-key": "another" } });
    expect(sent[0]?.headers.get("x-api-key")).toBe(TOKEN);
  });
});

describe("a token function", () => {
  test("is asked at every attempt", async () => {
    const tokens = ["first-token", "second-token"];
    const replies = [() => new Response("", { status: 503 }), envelope(1)];
    const { client, sent } = clientOf(replies, { apiToken: () => tokens.shift() ?? "" });
    expect(await client.request("GET", "/user")).toMatchObject({ ok: true, attempts: 2 });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer first-token",
      "Bearer second-token",
    ]);
  });

  test.each<[what: string, give: () => unknown, want?: string]>([
    ["gives no string", () => 7],
    ["gives nothing", () => "", "apiToken is empty"],
    ["gives a line break", () => `${TOKEN}\n`],
    [
      "throws",
      () => {
        throw new Error(TOKEN);
      },
    ],
    ["rejects", () => Promise.reject(new Error(TOKEN))],
  ])("that %s fails the call before it is sent", async (_, give, want = `apiToken ${ASCII}`) => {
    const { client, sent } = clientOf([], { apiToken: give as () => string });
    const { ok, error, attempts } = await client.request("GET", "/user");
    expect([ok, error?.message, error?.kind, error?.attempts, attempts]).toEqual([
      false,
      `GET /user: ${want}`,
      "configuration",
      0,
      0,
    ]);
    expect(error?.cause).toBeUndefined();
    expect(sent).toEqual([]);
  });
});

describe("client.with", () => {
  const client = () =>
    createClient({
      apiToken,
      baseUrl: "https://api.test/v4",
      timeout: 5_000,
      headers: { "X-A": "1", "x-b": "2" },
    });

  test("keeps its origin's credentials to itself", () => {
    expect(client().with({ baseUrl: "https://api.test/v5" }).baseUrl).toBe("https://api.test/v5");
    expect(client().with({ baseUrl: "https://other.test", apiToken }).baseUrl).toBe("https://other.test");
    for (const baseUrl of ["https://other.test", "https://api.test:8443", "http://localhost"]) {
      expect(messageOf(thrownBy(() => client().with({ baseUrl })))).toBe(
        `credentials for https://api.test/v4 stay there; give those for ${baseUrl} too`,
      );
    }
  });

  test("replaces one kind of credentials by another", async () => {
    const { fetch, sent } = scripted([envelope(1)]);
    await client().with({ apiEmail: "e", apiKey: "k", fetch }).request("GET", "/user");
    expect(sent[0]?.headers.get("authorization")).toBeNull();
    expect(sent[0]?.headers.get("x-auth-key")).toBe("k");
  });

  test("puts headers together without regard to case, and the last one counts", async () => {
    const { fetch, sent } = scripted([envelope(1)]);
    const derived = client().with({ fetch, headers: { "x-a": "3", "X-B": null } });
    await derived
      .with({ headers: { "X-C": "5" } })
      .with({ headers: { "x-d": "6", "X-E": "7" } })
      .request("GET", "/user", { headers: { "X-a": "4", "x-c": undefined, "X-D": null } });
    const given = [...(sent[0]?.headers ?? [])].filter(([name]) => name.startsWith("x-"));
    expect(given).toEqual([
      ["x-a", "4"],
      ["x-c", "5"],
      ["x-e", "7"],
    ]);
  });

  test("keeps what an option of undefined says nothing about", async () => {
    const { fetch, sent } = scripted([() => new Response("", { status: 500 }), envelope(1)]);
    const patient = client().with({ fetch, retry: { maxRetries: 1, backoff: 0 } });
    const derived = patient.with({ timeout: undefined, retry: { maxRetries: undefined } } as object);
    expect(await derived.request("GET", "/user", { retry: { unsafe: true } })).toMatchObject({
      ok: true,
      attempts: 2,
    });
    expect(sent).toHaveLength(2);
  });

  test("takes null for a signal as none", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    expect(await client.request("GET", "/user", { signal: null } as object)).toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
  });

  test("takes null for headers and retry rules as none", async () => {
    const { fetch, sent } = scripted([envelope(1)]);
    const nothing = { headers: null, retry: null };
    await client()
      .with({ fetch, ...nothing } as object)
      .requestOrThrow("GET", "/user", { headers: null, retry: null } as object);
    expect(sent[0]?.headers.get("x-b")).toBe("2");
  });

  test("does not see what becomes of the options later", async () => {
    const { fetch, sent } = scripted([envelope(1)]);
    const options = { apiToken, baseUrl: "https://api.test", fetch, headers: { "x-a": "1" } };
    const made = createClient(options);
    options.headers["x-a"] = "2";
    options.apiToken = "other";
    await made.request("GET", "/user");
    expect(sent[0]?.headers.get("x-a")).toBe("1");
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
  });
});

describe("client.request refuses, and sends nothing", () => {
  const rows: [method: unknown, path: unknown, options: unknown, want: string][] = [
    ["FETCH", "/a", {}, `FETCH /a: ${METHODS}`],
    ["TRACE", "/a", {}, `TRACE /a: ${METHODS}`],
    [undefined, "/a", {}, `/a: ${METHODS}`],
    ["get", "/a/{b}", {}, "GET /a/{b}: {b} is missing; give it as an argument or in params"],
    ["GET", "a", {}, `GET a: ${noTemplate("a")}`],
    ["GET", "/a/{b}/{b}", { params: { b: 1 } }, `GET /a/{b}/{b}: ${noTemplate("/a/{b}/{b}")}`],
    ["GET", "/a/{b}", { params: { b: ".." } }, "GET /a/{b}: the ids make another path of it: /a/.."],
    ["GET", "/a", { as: "xml" }, "GET /a: as must be one of json, text, bytes, blob, stream, items"],
    ["GET", "/a", { body: {} }, "GET /a: it can have no body"],
    ["HEAD", "/a", { body: null }, "HEAD /a: it can have no body"],
    ["GET", "/a", { signal: {} }, "GET /a: signal must be an AbortSignal"],
    ["GET", Symbol("x"), {}, `GET : ${noTemplate("")}`],
    ["GET", "/a", { headers: { "x-a": "b\u0001" } }, "GET /a: the header x-a has a bad name or value"],
    ["GET", "/a", { timeout: 0 }, "GET /a: timeout must be a number from 1 to 2 ** 31"],
    ["GET", "/a", { retry: { maxRetries: "2" } }, "GET /a: maxRetries must be a number from 0 to 2 ** 31"],
    [
      "GET",
      "/a",
      { headers: { "X-Auth-Key": "k" } },
      "GET /a: headers must not hold X-Auth-Key; give credentials to createClient",
    ],
    ["GET", "/a", { query: { a: "\ud800" } }, `GET /a: ${UNWRITTEN}`],
    ["POST", "/a", { body: { a: 1n } }, "POST /a: a is a bigint, which JSON has no form for"],
  ];
  test.each(rows)("%s %s with %o", async (method, path, options, want) => {
    const { client, sent } = clientOf([]);
    const request = untyped(client)["request"];
    const result = await request?.(method, path, options);
    expect(result).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: expect.stringMatching(/request|configuration/), message: want },
    });
    expect(sent).toEqual([]);
  });
});

test("null is a body like any other", async () => {
  const { client, sent } = clientOf([envelope(1)]);
  await client.requestOrThrow("POST", "/a", { body: null });
  expect(sent[0]?.body).toBe("null");
});
