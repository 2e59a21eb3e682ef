import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Exchange } from "../src/call/call.js";
import { RestflareError, type RestflareErrorKind } from "../src/index.js";
import { delayAfter, retryAfterOf } from "../src/call/retry.js";
import { DEFAULTS } from "../src/client/settings.js";
import { clientOf, envelope, loose, untyped } from "./helpers.js";

test.each([
  ["get", "index", {}, true],
  ["get", "show", {}, true],
  ["get", "export", {}, true],
  ["get", undefined, {}, true],
  ["head", "probe", {}, true],
  ["head", undefined, {}, true],
  ["options", "probe", {}, true],
  ["options", undefined, {}, true],
  ["delete", "delete", {}, true],
  ["delete", "deleteAll", {}, true],
  ["delete", "deleteAllOf", {}, false],
  ["delete", "undelete", {}, false],
  ["delete", "update", {}, false],
  ["delete", "revoke", {}, false],
  ["delete", undefined, {}, false],
  ["put", "update", {}, true],
  ["put", "updateAll", {}, true],
  ["put", "updateSome", {}, false],
  ["put", "delete", {}, false],
  ["put", "create", {}, false],
  ["put", "roll", {}, false],
  ["put", "edit", {}, false],
  ["put", undefined, {}, false],
  ["patch", "update", {}, false],
  ["patch", "updateAll", {}, false],
  ["patch", "edit", {}, false],
  ["patch", undefined, {}, false],
  ["post", "create", {}, false],
  ["post", "update", {}, false],
  ["post", "delete", {}, false],
  ["post", "get get", {}, false],
  ["post", undefined, {}, false],
  ["post", "rotate", { idempotent: true }, true],
  ["patch", "edit", { idempotent: true }, true],
  ["delete", "revoke", { idempotent: true }, true],
  ["put", "roll", { idempotent: false }, false],
  ["get", "index", { idempotent: false }, true],
] as const)("%s as %s with %o may be repeated: %s", async (method, action, row, want) => {
  const { client, sent } = clientOf([new TypeError("fetch failed"), envelope(1)]);
  const { ok } = action
    ? ((await loose("/a", { actions: { [action]: { method, path: "", body: "none", ...row } } })[action]?.({
        client,
      })) ?? { ok: undefined })
    : await client.request(method, "/a");
  expect([ok, sent.length]).toEqual(want ? [true, 2] : [false, 1]);
  expect(sent[0]?.init.keepalive).toBe(want ? undefined : false);
});

const table = {
  actions: {
    roll: { method: "put", path: "{id}/value" },
    rotate: { method: "post", path: "{id}/rotate" },
    revoke: { method: "delete", path: "{id}/revoke" },
    renew: { method: "post", path: "{id}/renew", idempotent: true },
    updateAll: { method: "put", body: "required" },
  },
};
const statuses = [400, 403, 404, 408, 409, 429, 500, 502, 503, 520, 599];
const passing = [408, 429, 500, 502, 503, 520, 599];

describe("an action is sent again", () => {
  test.each([
    ["index", [], "all"],
    ["show", ["x"], "all"],
    ["delete", ["x"], "all"],
    ["update", ["x", {}], "all"],
    ["updateAll", [{}], "all"],
    ["renew", ["x"], "all"],
    ["create", [{}], "refused"],
    ["edit", ["x", {}], "refused"],
    ["roll", ["x"], "refused"],
    ["rotate", ["x"], "refused"],
    ["revoke", ["x"], "refused"],
  ])("%s%o: %s", async (action, args, want) => {
    const repeated = async (first: () => Response) => {
      const { client, sent } = clientOf([first, envelope([])]);
      await loose("/tokens", table)[action]?.(...args, { client });
      return sent.length === 2;
    };
    const lost = await repeated(() => {
      throw new TypeError("fetch failed");
    });
    expect(lost).toBe(want === "all");
    for (const status of statuses) {
      const again = await repeated(() => new Response("{}", { status }));
      expect([status, again]).toEqual([status, want === "all" ? passing.includes(status) : status === 429]);
    }
  });

  test("where the call asks for it", async () => {
    const { client, sent } = clientOf([new TypeError("fetch failed"), envelope({})]);
    const result = await client.request("POST", "/tokens", { body: {}, retry: { unsafe: true } });
    expect([result.ok, result.attempts, sent.length]).toEqual([true, 2, 2]);
  });

  test("no more often than it is told", async () => {
    for (const maxRetries of [0, 0.5, 1, 4]) {
      const { client, sent } = clientOf(
        Array.from({ length: 9 }, () => () => new Response("", { status: 503 })),
      );
      const result = await client.request("GET", "/user", { retry: { maxRetries } });
      expect([result.attempts, result.error?.attempts, sent.length]).toEqual(
        Array(3).fill(Math.floor(maxRetries) + 1),
      );
    }
  });

  test("not with a body that can be sent only once", async () => {
    const { client, sent } = clientOf([() => new Response("", { status: 429 })]);
    await client.request("PUT", "/a", { body: new Blob(["x"]).stream(), retry: { unsafe: true } });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.init).toMatchObject({ duplex: "half" });
  });

  test("not after a redirect that was refused, nor after an answer that cannot be read", async () => {
    for (const reply of [Response.redirect("https://other.test/"), new Response("{", { status: 200 })]) {
      const { client, sent } = clientOf([reply]);
      expect((await client.request("GET", "/a")).ok).toBe(false);
      expect(sent).toHaveLength(1);
    }
  });
});

test("a 404 on a repeated DELETE says that it may be gone", async () => {
  const { client } = clientOf([new TypeError("x"), new Response("{}", { status: 404 })]);
  const { error } = (await loose("/tokens")["delete"]?.("x", { client })) ?? {};
  expect(error?.message).toBe("DELETE /tokens/{id}: 404 failed; an earlier attempt may have deleted it");
});

test("the wait that the API asks for is kept, unless it is too long", async () => {
  const busy = (seconds: string) => () =>
    new Response("{}", { status: 429, headers: { "retry-after": seconds } });
  const delays: number[] = [];
  const { client } = clientOf([busy("0.01"), busy("31")], {
    onRetry: ({ delay }) => void delays.push(delay),
  });
  const result = await client.request("POST", "/a", { body: {} });
  expect(delays).toEqual([10]);
  expect(result).toMatchObject({ ok: false, attempts: 2, error: { status: 429, retryAfter: 31_000 } });
});

describe("an answer with", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    [{}, undefined],
    [{ "retry-after": "5" }, 5_000],
    [{ "retry-after": " 0 " }, 0],
    [{ "retry-after": "" }, undefined],
    [{ "retry-after": "-5" }, 0],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }, 7_000],
    [{ "retry-after": "Thu, 01 Jan 2015 00:00:07 GMT" }, 0],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "soon", ratelimit: '"default";r=0;t=3' }, 3_000],
    [{ "retry-after": "5", ratelimit: '"default";r=0;t=3' }, 5_000],
    [{ ratelimit: '"default";r=0;t=30' }, 30_000],
    [{ ratelimit: '"default"; r=0; t=30' }, 30_000],
    [{ ratelimit: '"default";r=5;t=30' }, undefined],
    [{ ratelimit: '"default";r=05;t=30' }, undefined],
    [{ ratelimit: '"a";r=9;t=1, "b";r=0;t=60' }, 60_000],
    [{ ratelimit: '"a";r=0;t=10, "b";r=0;t=60' }, 60_000],
    [{ ratelimit: '"a";r=0;t=60, "b";r=0;t=10' }, 60_000],
    [{ ratelimit: '"a";r=0, "b";r=1;t=60' }, undefined],
    [{ ratelimit: '"a";r=0' }, undefined],
  ])("%o asks for %s ms", (headers, want) => {
    expect(retryAfterOf(new Headers(headers as Record<string, string>))).toBe(want);
  });
});

describe("delayAfter", () => {
  const asked = (
    { kind = "connection", ...error }: { kind?: RestflareErrorKind; status?: number; retryAfter?: number },
    { retry, ...exchange }: Omit<Partial<Exchange>, "retry"> & { retry?: object } = {},
  ) =>
    delayAfter(
      { attempts: 1, repeatable: true, ...exchange, retry: { ...DEFAULTS.retry, ...retry } } as Exchange,
      new RestflareError({ kind, message: "x", ...error }),
    );
  const stream = { body: new ReadableStream(), repeatable: false };

  test.each([
    ["a lost connection", {}, {}, true],
    ["a timeout", { kind: "timeout" }, {}, true],
    ["the caller's signal", { kind: "aborted" }, {}, false],
    ["no JSON", { kind: "decode", status: 200 }, {}, false],
    ["a bad set-up", { kind: "configuration" }, {}, false],
    ["bad arguments", { kind: "request" }, {}, false],
    ["a refusal without a status", { kind: "api" }, {}, false],
    ["a lost connection, of what is not repeatable", {}, { repeatable: false }, false],
    ["a 500", { kind: "api", status: 500 }, {}, true],
    ["a 500, of what is not repeatable", { kind: "api", status: 500 }, { repeatable: false }, false],
    ["a 408", { kind: "api", status: 408 }, {}, true],
    ["a 400", { kind: "api", status: 400 }, {}, false],
    ["a 429", { kind: "api", status: 429 }, {}, true],
    ["a 429, of what is not repeatable", { kind: "api", status: 429 }, { repeatable: false }, true],
    ["a 429, of a stream", { kind: "api", status: 429 }, stream, false],
    ["the last repeat", {}, { attempts: 3 }, false],
    ["the one before it", {}, { attempts: 2 }, true],
    ["the first where there are no repeats", {}, { retry: { maxRetries: 0 } }, false],
  ] as const)("is finite after %s: %o of %o: %s", (_, error, exchange, want) => {
    expect(Number.isFinite(asked(error, exchange))).toBe(want);
  });

  test.each([
    [0, 0],
    [10, 10],
    [30_000, 30_000],
    [30_001, Infinity],
  ])("of an API that asks for %d ms is %d", (retryAfter, want) => {
    expect(asked({ kind: "api", status: 429, retryAfter })).toBe(want);
  });

  test("doubles up to its ceiling, with full jitter", () => {
    const most = (attempts: number, retry = {}) => {
      const given = { attempts, retry: { maxRetries: 1e9, ...retry } };
      const delays = Array.from({ length: 200 }, () => asked({}, given));
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
      return Math.max(...delays);
    };
    expect(most(1)).toBeLessThanOrEqual(500);
    expect(most(2)).toBeGreaterThan(500);
    expect(most(2)).toBeLessThanOrEqual(1_000);
    expect(most(2_000)).toBeLessThanOrEqual(30_000);
    expect(most(5, { maxWait: 20 })).toBeLessThanOrEqual(20);
    expect(most(3, { backoff: 0 })).toBe(0);
  });
});

test("retry options are put together from client, with and call", async () => {
  const { client, sent } = clientOf(
    Array.from({ length: 5 }, () => () => new Response("", { status: 503 })),
    {
      retry: { backoff: 0, maxRetries: 4 },
    },
  );
  const bound = untyped(loose("/tokens"))["with"]?.({ client, retry: { unsafe: true } });
  await untyped(bound)["create"]?.({}, { retry: { maxRetries: 3 } });
  expect(sent).toHaveLength(4);
});
