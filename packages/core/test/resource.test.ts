import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClient, isRestflareError } from "../src/index.js";
import {
  clientOf,
  collect,
  envelope,
  type Loose,
  loose,
  messageOf,
  TOKEN,
  thrownBy,
  untyped,
} from "./helpers.js";

const ENDPOINT = "/accounts/{account_id}/tokens";
const table = {
  id: "token_id",
  actions: {
    rotate: { method: "post", path: "{id}/rotate", body: "optional" },
    query: { method: "post", path: "{id}/query", body: "required" },
    refresh: { method: "post", path: "{id}/refresh", body: "empty" },
    cert: { method: "get", path: "{id}/certs/{cert_id}" },
  },
  resources: { config: { endpoint: "{token_id}/config", singular: true } },
};
const tokens = loose(ENDPOINT, table);
const params = { account_id: "a/1" };
const bind = (resource: unknown, options: object) => untyped(resource)["with"]?.(options) as Loose;

describe("arguments come as id, body, options", () => {
  const rows: [action: string, args: unknown[], method: string, path: string, body: string | undefined][] = [
    ["index", [{ query: { a: [1, 2] } }], "GET", "?a=1&a=2", undefined],
    ["create", [{ b: 1 }], "POST", "", '{"b":1}'],
    ["show", ["x/y"], "GET", "/x%2Fy", undefined],
    ["show", [7, {}], "GET", "/7", undefined],
    ["update", ["x", { b: 1 }, {}], "PUT", "/x", '{"b":1}'],
    ["edit", ["x", { b: 1 }], "PATCH", "/x", '{"b":1}'],
    ["delete", ["x", undefined], "DELETE", "/x", undefined],
    ["delete", ["x", { body: { b: 1 } }], "DELETE", "/x", '{"b":1}'],
    ["rotate", ["x"], "POST", "/x/rotate", undefined],
    ["rotate", ["x", { body: { b: 1 } }], "POST", "/x/rotate", '{"b":1}'],
    ["query", ["x", { sql: "" }], "POST", "/x/query", '{"sql":""}'],
    ["query", ["x", null], "POST", "/x/query", "null"],
    ["refresh", ["x"], "POST", "/x/refresh", "{}"],
    ["refresh", ["x", { body: { b: 1 } }], "POST", "/x/refresh", '{"b":1}'],
    ["cert", ["x", { params: { cert_id: "c" } }], "GET", "/x/certs/c", undefined],
  ];
  test.each(rows)("%s%o, and its twin", async (action, args, method, path, body) => {
    const { client, sent } = clientOf([envelope("data"), envelope("data")]);
    const bound = bind(tokens, { client, params });
    expect(await bound[action]?.(...args)).toMatchObject({ ok: true, data: "data", attempts: 1 });
    expect(await bound[`${action}OrThrow`]?.(...args)).toBe("data");
    for (const one of sent) {
      expect([one.method, one.url, one.body]).toEqual([
        method,
        `https://api.test/v4/accounts/a%2F1/tokens${path}`,
        body,
      ]);
    }
  });

  const at = (rest = "") => `${ENDPOINT}${rest}`;
  const bad: [action: string, args: unknown[], want: string][] = [
    ["create", [], `POST ${at()}: the body is missing; give it before the options`],
    ["update", ["x"], `PUT ${at("/{token_id}")}: the body is missing; give it before the options`],
    ["show", ["x", {}, {}], `GET ${at("/{token_id}")}: 3 arguments are too many; it takes an id, options`],
    ["create", [{}, {}, {}], `POST ${at()}: 3 arguments are too many; it takes a body, options`],
    ["show", ["x", "y"], `GET ${at("/{token_id}")}: the options must be an object`],
    ["index", [null], `GET ${at()}: the options must be an object`],
    ["show", ["x", { params: "a" }], `GET ${at("/{token_id}")}: params must be an object`],
    ["show", [], `GET ${at("/{token_id}")}: {token_id} is missing; give it`],
    [
      "show",
      ["x", { client: {} }],
      `GET ${at("/{token_id}")}: the client was not made by createClient, init or client.with`,
    ],
    [
      "show",
      ["x", { client: null }],
      `GET ${at("/{token_id}")}: the client was not made by createClient, init or client.with`,
    ],
  ];
  test.each(bad)("%s%o: %s", async (action, args, want) => {
    const { client, sent } = clientOf([]);
    const bound = bind(tokens, { client, params });
    const result = await bound[action]?.(...args);
    expect(result).toMatchObject({ ok: false, attempts: 0, error: { message: want } });
    const thrown = await bound[`${action}OrThrow`]?.(...args).catch((error: unknown) => error);
    expect([messageOf(thrown), isRestflareError(thrown), sent.length]).toEqual([want, true, 0]);
  });

  test("an error has the path from where there is one", async () => {
    const { client } = clientOf([]);
    const bound = bind(tokens, { client, params });
    const paths = [[], ["x", () => 1]].map(async (args) => (await bound["query"]?.(...args))?.error?.path);
    expect(await Promise.all(paths)).toEqual([undefined, "/accounts/a%2F1/tokens/x/query"]);
  });

  test("options that throw when they are read are a result too", async () => {
    const fail = () => {
      throw Object.assign(new Error("not for you"), { token: TOKEN });
    };
    for (const bad of [
      new Proxy({}, { ownKeys: fail }),
      Object.defineProperty({}, "params", { get: fail }),
    ]) {
      const { client } = clientOf([]);
      const result = await bind(tokens, { client, params })["show"]?.("x", bad);
      expect(result).toMatchObject({ ok: false, error: { kind: "request" } });
      expect(inspect(result?.error, { showHidden: true, depth: 9 })).not.toContain(TOKEN);
    }
  });
});

describe("with", () => {
  test("binds, and the call's own options win", async () => {
    const first = clientOf([envelope(1)]);
    const second = clientOf([envelope(2)], { headers: { "x-a": "client" } });
    const bound = bind(bind(tokens, { client: first.client, params, headers: { "x-a": "1", "x-b": "1" } }), {
      headers: { "X-A": "2" },
    });
    expect(
      await bound["showOrThrow"]?.("x", {
        client: second.client,
        params: { account_id: "b" },
        headers: { "x-a": "3" },
      }),
    ).toBe(2);
    expect(second.sent[0]?.url).toBe("https://api.test/v4/accounts/b/tokens/x");
    expect([second.sent[0]?.headers.get("x-a"), second.sent[0]?.headers.get("x-b")]).toEqual(["3", "1"]);
    expect(first.sent).toEqual([]);
  });

  test("leaves what is bound where a call says undefined", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    const nothing = {
      client: undefined,
      params: { account_id: undefined },
      timeout: undefined,
      retry: undefined,
    };
    expect(await bind(bind(tokens, { client, params }), nothing)["showOrThrow"]?.("x", nothing)).toBe(1);
    expect(sent).toHaveLength(1);
  });

  test("reaches nested resources", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    const bound = bind(tokens, { client, params: { ...params, token_id: "t" } });
    await untyped(bound["config"])["show"]?.();
    expect(sent[0]?.url).toBe("https://api.test/v4/accounts/a%2F1/tokens/t/config");
  });

  test("does not see what becomes of the options later", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    const given = { client, params: { account_id: "a" } };
    const bound = bind(tokens, given);
    given.params.account_id = "b";
    await bound["show"]?.("x");
    expect(sent[0]?.url).toContain("/accounts/a/");
  });

  test.each([
    ["a client", { client: {} }, "the client was not made by createClient, init or client.with"],
    ["options", "client", "the options must be an object"],
    ["params", { params: 1 }, "params must be an object"],
    [
      "a parameter",
      { params: { zone_id: "z" } },
      `${ENDPOINT}: there is no parameter "zone_id"; there are account_id, cert_id, token_id`,
    ],
    [
      "an id",
      { params: { account_id: ".." } },
      `${ENDPOINT}: {account_id} must not be "..": that would change the path`,
    ],
    [
      "null for an id",
      { params: { account_id: null } },
      `${ENDPOINT}: {account_id} is missing; give it, or bind it with \`with\``,
    ],
    [
      "a header",
      { headers: { authorization: "x" } },
      "headers must not hold authorization; give credentials to createClient, which sends exactly one kind",
    ],
    ["a timeout", { timeout: 0 }, "timeout must be a number of milliseconds from 1 to 2147483647"],
    ["retry", { retry: { maxRetries: 0.5 } }, "retry.maxRetries must be a whole number from 0"],
  ])("refuses bad %s at once", (_, options, want) => {
    expect(messageOf(thrownBy(() => bind(tokens, options as object)))).toBe(want);
  });
});

describe("pathFor", () => {
  const { client } = clientOf([]);
  const bound = untyped(bind(tokens, { client, params }));
  const rows: [args: unknown[], want: string][] = [
    [[], "/accounts/a%2F1/tokens"],
    [[{}], "/accounts/a%2F1/tokens"],
    [[{ params: { account_id: "b" } }], "/accounts/b/tokens"],
    [[{ params: { account_id: undefined } }], "/accounts/a%2F1/tokens"],
    [["x y"], "/accounts/a%2F1/tokens/x%20y"],
    [[7], "/accounts/a%2F1/tokens/7"],
    [["x", { action: "rotate" }], "/accounts/a%2F1/tokens/x/rotate"],
    [["x", { action: "cert", params: { cert_id: "c" } }], "/accounts/a%2F1/tokens/x/certs/c"],
    [[{ action: "index" }], "/accounts/a%2F1/tokens"],
    [[undefined], `${ENDPOINT}/{token_id}: {token_id} is missing; give it`],
    [[undefined, { action: "rotate" }], `${ENDPOINT}/{token_id}/rotate: {token_id} is missing; give it`],
    [[null], `${ENDPOINT}/{token_id}: {token_id} is missing; give it`],
    [[""], `${ENDPOINT}/{token_id}: {token_id} is empty; give the real one`],
    [
      ["x", { action: "toString" }],
      `${ENDPOINT}: there is no action "toString"; there are index, create, show, update, edit, delete, rotate, query, refresh, cert`,
    ],
    [["x", { action: "index" }], `${ENDPOINT}: the action index takes no id`],
    [[{ action: "rotate" }], `${ENDPOINT}: the action rotate takes an id`],
    [
      ["x", { action: "cert" }],
      `${ENDPOINT}/{token_id}/certs/{cert_id}: {cert_id} is missing; give it, or bind it with \`with\``,
    ],
  ];
  test.each(rows)("%o is %s", (args, want) => {
    let path: unknown;
    const thrown = thrownBy(() => {
      path = bound["pathFor"]?.(...args);
    });
    expect(thrown === undefined ? path : messageOf(thrown)).toBe(want);
    if (thrown !== undefined) expect(isRestflareError(thrown)).toBe(true);
  });

  test("of a singular resource has no id", () => {
    const config = untyped(loose("/a/config", { singular: true }));
    expect(config["pathFor"]?.()).toBe("/a/config");
    expect(messageOf(thrownBy(() => config["pathFor"]?.("x")))).toBe(
      "/a/config: a singular resource has no id",
    );
  });
});

test("client gives the one that a call would use", () => {
  const [one, two] = [clientOf([]).client, clientOf([]).client];
  const bound = untyped(bind(tokens, { client: one }));
  expect(bound["client"]?.()).toBe(one);
  expect(bound["client"]?.({ client: two })).toBe(two);
  expect(bound["client"]?.({ client: undefined })).toBe(one);
});

test("a resource is frozen, is no promise, and shows no credentials", async () => {
  const bound = bind(tokens, { client: createClient({ apiToken: TOKEN }) });
  expect(Object.isFrozen(bound)).toBe(true);
  expect(await bound).toBe(bound);
  expect(JSON.stringify(bound)).not.toContain(TOKEN);
});

test("actions named like what every object has are actions", async () => {
  const odd = loose("/a", {
    only: [],
    actions: { toString: { method: "get" }, constructor: { method: "get", path: "c" } },
  });
  const { client, sent } = clientOf([envelope(1), envelope(2)]);
  expect(await odd["toStringOrThrow"]?.({ client })).toBe(1);
  expect(await odd["constructor"]?.({ client })).toMatchObject({ data: 2 });
  expect(sent.map(({ url }) => url)).toEqual(["https://api.test/v4/a", "https://api.test/v4/a/c"]);
});

test("the lists are read as they were asked for, and bad arguments are thrown with the first item", async () => {
  const paged = loose("/a", { actions: { index: { paging: { by: "page" } } } });
  const info = (page: number) => ({ result_info: { page, total_pages: 2 } });
  const { client, sent } = clientOf([envelope([1], info(1)), envelope([2], info(2))]);
  const options = { client, query: { name: "x" }, headers: { "x-a": "1" } };
  const iterable = untyped(paged)["indexAll"]?.(options) as AsyncIterable<unknown>;
  options.query.name = "y";
  options.headers["x-a"] = "2";
  expect(await collect(iterable)).toEqual({ items: [1, 2], thrown: undefined });
  expect(sent.map(({ url }) => url)).toEqual([
    "https://api.test/v4/a?name=x",
    "https://api.test/v4/a?name=x&page=2",
  ]);
  expect(sent.map(({ headers }) => headers.get("x-a"))).toEqual(["1", "1"]);

  const bad = untyped(paged)["indexAll"]?.("options") as AsyncIterable<unknown>;
  expect(messageOf((await collect(bad)).thrown)).toBe("GET /a: the options must be an object");
});
