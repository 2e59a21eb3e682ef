import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import {
  clientOf,
  collect,
  envelope,
  headersOf,
  type Loose,
  loose,
  messageOf,
  noTemplate,
  TOKEN,
  thrownBy,
  untyped,
} from "../helpers.js";

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
const MISSING = "is missing; give it as an argument or in params";
const NO_CLIENT = "the client was not made by createClient; a copy of one ({ ...client }) is no client";
const bind = (resource: unknown, options: object) => untyped(resource)["with"]?.(options) as Loose;

describe("what stands behind a place", () => {
  const jobs = loose("/jobs", {
    actions: {
      pause: { method: "post", path: "{id}:pause" },
      list2: { method: "get", path: "?list-type=2" },
      acl: { method: "get", path: "{id}#acl" },
    },
  });

  test.each<[string, unknown[], string]>([
    ["pause", ["a:b"], "/jobs/a%3Ab:pause"],
    ["list2", [], "/jobs?list-type=2"],
    ["list2", [{ query: { prefix: "a/b" } }], "/jobs?list-type=2&prefix=a%2Fb"],
    ["acl", ["a"], "/jobs/a"],
    ["acl", ["a", { query: { versionId: 1 } }], "/jobs/a?versionId=1"],
  ])("%s%o is sent to %s", async (action, args, path) => {
    const { client, sent } = clientOf([envelope("data")]);
    const bound = bind(jobs, { client });
    expect(await bound[action]?.(...args)).toMatchObject({ ok: true, data: "data" });
    expect(sent[0]?.url).toBe(`https://api.test/v4${path}`);
  });

  test("pathFor says the same", () => {
    expect(untyped(jobs)["pathFor"]?.("a:b", { action: "pause" })).toBe("/jobs/a%3Ab:pause");
    expect(untyped(jobs)["pathFor"]?.({ action: "list2" })).toBe("/jobs?list-type=2");
    expect(untyped(jobs)["pathFor"]?.("a", { action: "acl" })).toBe("/jobs/a");
  });
});

describe("an argument that was forgotten is named, and not the credentials that no client has then", () => {
  const { client, sent } = clientOf([]);
  const options = { client, params };
  const ID = "the id is missing, options stand in its place";
  const BODY = "the body is missing, options stand in its place";
  test.each<[string, unknown[], string]>([
    ["show", [], `{token_id} ${MISSING}`],
    ["show", [options], `${ID}; give (id, options)`],
    ["update", [options], `${ID}; give (id, body, options)`],
    ["create", [options], `${BODY}; give (body, options)`],
    ["update", ["x", options], `${BODY}; give (id, body, options)`],
    ["query", ["x", options], `${BODY}; give (id, body, options)`],
  ])("%s(%o)", async (action, args, message) => {
    expect(await tokens[action]?.(...args)).toMatchObject({
      error: { kind: "request", message: expect.stringContaining(`: ${message}`) },
    });
    expect(sent).toEqual([]);
  });

  test("a body may have a field called client", async () => {
    const { client, sent } = clientOf([envelope(1)]);
    await tokens["create"]?.({ client: "x" }, { client, params });
    expect(sent[0]?.body).toBe('{"client":"x"}');
  });
});

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
    ["create", [], `POST ${at()}: the body is missing`],
    ["update", ["x"], `PUT ${at("/{token_id}")}: the body is missing`],
    ["show", ["x", {}, {}], `GET ${at("/{token_id}")}: give no more than (id, options)`],
    ["create", [{}, {}, {}], `POST ${at()}: give no more than (body, options)`],
    ["update", ["x", {}, {}, {}], `PUT ${at("/{token_id}")}: give no more than (id, body, options)`],
    ["rotate", ["x", {}, {}], `POST ${at("/{token_id}/rotate")}: give no more than (id, options)`],
    ["index", [{}, {}], `GET ${at()}: give no more than (options)`],
    ["show", ["x", "y"], `GET ${at("/{token_id}")}: the options must be an object, and not a string`],
    ["index", [null], `GET ${at()}: the options must be an object, and not null`],
    ["show", ["x", { params: "a" }], `GET ${at("/{token_id}")}: params must be an object, and not a string`],
    ["show", [], `GET ${at("/{token_id}")}: {token_id} ${MISSING}`],
    ["show", [".."], `GET ${at("/{token_id}")}: the ids make another path of it: /accounts/a%2F1/tokens/..`],
    ["cert", ["x"], `GET ${at("/{token_id}/certs/{cert_id}")}: {cert_id} ${MISSING}`],
    ["show", ["x", { client: {} }], `GET ${at("/{token_id}")}: ${NO_CLIENT}`],
    ["show", ["x", { client: null }], `GET ${at("/{token_id}")}: ${NO_CLIENT}`],
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
      Object.defineProperty({}, "params", { enumerable: true, get: fail }),
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
    const given = { client, params: { account_id: "a" }, headers: { "x-a": "1" } };
    const bound = bind(tokens, given);
    given.params.account_id = "b";
    given.headers["x-a"] = "2";
    await bound["show"]?.("x");
    expect(sent[0]?.url).toContain("/accounts/a/");
    expect(sent[0]?.headers.get("x-a")).toBe("1");
  });

  test.each([
    ["a client", { client: {} }, NO_CLIENT],
    ["options", "client", "the options must be an object, and not a string"],
    ["params", { params: 1 }, "params must be an object, and not 1"],
    ["an id", { params: { account_id: ".." } }, "the ids make another path of it: /.."],
    ["null for an id", { params: { account_id: null } }, `{account_id} ${MISSING}`],
    [
      "an empty id",
      { params: { account_id: "" } },
      "{account_id} must be a string, not empty, or a whole number",
    ],
    [
      "a header",
      { headers: { authorization: "x" } },
      "headers must not hold authorization; give credentials to createClient",
    ],
    ["a timeout", { timeout: 0 }, "timeout must be a number from 1 to 2 ** 31"],
    ["retry", { retry: { maxRetries: -1 } }, "maxRetries must be a number from 0 to 2 ** 31"],
  ])("refuses bad %s at once", (_, options, want) => {
    const thrown = thrownBy(() => bind(tokens, options as object));
    expect([messageOf(thrown), isRestflareError(thrown)]).toEqual([want, true]);
  });

  test("leaves a client's header out where the call, or what is bound, says null", async () => {
    const headers = { "x-a": "client", "X-B": "client", "x-c": "client", "x-d": "client" };
    const { client, sent } = clientOf([envelope(1), envelope(1)], { headers });
    const bound = bind(tokens, {
      client,
      params,
      headers: { "X-A": "bound", "x-b": null, "x-e": "bound", "x-f": "bound" },
    });
    await bound["showOrThrow"]?.("x", {
      headers: { "x-a": null, "x-c": undefined, "X-D": null, "x-E": undefined, "x-f": null, "x-g": null },
    });
    await bound["showOrThrow"]?.("x", { headers: { "x-b": "call", accept: null } });
    expect(sent.map((one) => one.headers.has("accept"))).toEqual([true, false]);
    const authorization = `Bearer ${TOKEN}`;
    expect(sent.map(headersOf)).toEqual([
      { authorization, "x-c": "client", "x-e": "bound" },
      {
        authorization,
        "x-a": "bound",
        "x-b": "call",
        "x-c": "client",
        "x-d": "client",
        "x-e": "bound",
        "x-f": "bound",
      },
    ]);
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
    [[undefined], `{token_id} ${MISSING}`],
    [[undefined, { action: "rotate" }], `{token_id} ${MISSING}`],
    [[null], `{token_id} ${MISSING}`],
    [[""], "{token_id} must be a string, not empty, or a whole number"],
    [[".."], "the ids make another path of it: /accounts/a%2F1/tokens/.."],
    [["x", { action: "toString" }], "there is no toString with an id"],
    [[{ action: "toString" }], "there is no toString without an id"],
    [["x", { action: "index" }], "there is no index with an id"],
    [[{ action: "rotate" }], "there is no rotate without an id"],
    [["x", { action: "cert" }], `{cert_id} ${MISSING}`],
    [["x", "y"], "the options must be an object, and not a string"],
    [[{ params: 1 }], "params must be an object, and not 1"],
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
    expect(messageOf(thrownBy(() => config["pathFor"]?.("x")))).toBe("there is no path with an id");
  });

  describe("of nested resources is behind their endpoint", () => {
    const outer = loose("/a/{a_id}/b", {
      id: "b_id",
      actions: { cert: { method: "get", path: "{id}/certs/{cert_id}" } },
      resources: {
        config: {
          endpoint: "{b_id}/c",
          singular: true,
          resources: {
            rows: {
              endpoint: "rows",
              id: "row_id",
              actions: { purge: { method: "post", path: "{id}/purge" } },
            },
          },
        },
        all: { endpoint: ":all", singular: true },
        beside: { endpoint: "/beside" },
      },
    });
    const ids = { a_id: "1", b_id: "2" };
    const at = (...names: string[]) =>
      names.reduce((inner, name) => untyped(inner[name]), untyped(bind(outer, { params: ids })));
    test.each<[names: string[], args: unknown[], want: string]>([
      [[], [], "/a/1/b"],
      [[], ["x"], "/a/1/b/x"],
      [[], ["x", { action: "cert", params: { cert_id: "c" } }], "/a/1/b/x/certs/c"],
      [["config"], [], "/a/1/b/2/c"],
      [["config"], [{ action: "update" }], "/a/1/b/2/c"],
      [["config"], [{ params: { b_id: "3" } }], "/a/1/b/3/c"],
      [["config", "rows"], [], "/a/1/b/2/c/rows"],
      [["config", "rows"], ["x"], "/a/1/b/2/c/rows/x"],
      [["config", "rows"], ["x", { action: "purge" }], "/a/1/b/2/c/rows/x/purge"],
      [["all"], [], "/a/1/b:all"],
      [["beside"], ["x"], "/a/1/b/beside/x"],
    ])("%o%o: %s", (names, args, want) => {
      expect(at(...names)["pathFor"]?.(...args)).toBe(want);
    });

    test("which wants its parent's id", () => {
      const config = untyped(untyped(bind(outer, { params: { a_id: "1" } }))["config"]);
      expect(messageOf(thrownBy(() => config["pathFor"]?.()))).toBe(`{b_id} ${MISSING}`);
    });
  });
});

test("client gives the one that a call would use", () => {
  const [one, two] = [clientOf([]).client, clientOf([]).client];
  const bound = untyped(bind(tokens, { client: one }));
  expect(bound["client"]?.()).toBe(one);
  expect(bound["client"]?.({ client: two })).toBe(two);
  expect(bound["client"]?.({ client: undefined })).toBe(one);
});

test("a resource is no promise, and shows no credentials", async () => {
  const bound = bind(tokens, { client: createClient({ apiToken: TOKEN }) });
  expect(await bound).toBe(bound);
  expect(inspect(bound, { showHidden: true, depth: 9 }) + JSON.stringify(bound)).not.toContain(TOKEN);
});

describe("a bad table is refused when the resource is made", () => {
  const STANDARD = "index, create, show, update, edit, delete";
  test.each<[endpoint: string, table: object, want: string]>([
    ["zones", {}, noTemplate("zones")],
    ["/a/{b", { only: [], singular: true }, noTemplate("/a/{b")],
    ["/a/{id}", { only: [] }, noTemplate("/a/{id}/{id}")],
    ["/a", { only: [], resources: { c: { endpoint: "{id}/c/{id}" } } }, noTemplate("/a/{id}/c/{id}")],
    [
      "/a",
      { resources: { c: { endpoint: "{id}/c", only: ["x"] } } },
      `/a/{id}/c: "x" is none of ${STANDARD}`,
    ],
    [
      "/a",
      { resources: { c: { endpoint: "c", resources: { d: { endpoint: "x/../d", only: [] } } } } },
      noTemplate("/a/c/x/../d"),
    ],
  ])("at %s with %o: %s", (endpoint, table, want) => {
    const thrown = thrownBy(() => loose(endpoint, table));
    expect(messageOf(thrown)).toBe(want);
    expect(isRestflareError(thrown, "configuration")).toBe(true);
  });
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
  expect(messageOf((await collect(bad)).thrown)).toBe(
    "GET /a: the options must be an object, and not a string",
  );
});
