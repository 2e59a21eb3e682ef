import { describe, expect, test } from "vitest";
import { RestflareError } from "../src/index.js";
import { delayBefore, isRepeatable, retryAfterOf } from "../src/retry.js";
import { DEFAULTS } from "../src/settings.js";
import { clientOf, envelope, loose, untyped } from "./helpers.js";

test.each([
  ["get", "index", {}, true],
  ["get", undefined, {}, true],
  ["head", undefined, {}, true],
  ["options", undefined, {}, true],
  ["delete", "delete", {}, true],
  ["delete", "deleteAll", {}, true],
  ["delete", "revoke", {}, false],
  ["delete", undefined, {}, false],
  ["put", "update", {}, true],
  ["put", "updateAll", {}, true],
  ["put", "roll", {}, false],
  ["put", "edit", {}, false],
  ["put", undefined, {}, false],
  ["patch", "update", {}, false],
  ["patch", "edit", {}, false],
  ["post", "create", {}, false],
  ["post", "delete", {}, false],
  ["post", "rotate", { idempotent: true }, true],
] as const)("%s as %s with %o may be repeated: %s", (method, action, row, want) => {
  expect(isRepeatable(method, action, row)).toBe(want);
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
    for (const maxRetries of [0, 1, 4]) {
      const { client, sent } = clientOf(
        Array.from({ length: 9 }, () => () => new Response("", { status: 503 })),
      );
      const result = await client.request("GET", "/user", { retry: { maxRetries } });
      expect([result.attempts, result.error?.attempts, sent.length]).toEqual(Array(3).fill(maxRetries + 1));
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
  const { client } = clientOf([
    new TypeError("x"),
    new Response("{}", { status: 404, statusText: "Not Found" }),
  ]);
  const { error } = (await loose("/tokens")["delete"]?.("x", { client })) ?? {};
  expect(error?.message).toBe(
    "DELETE /tokens/{id}: 404 Not Found; an attempt before this one may have deleted it",
  );
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

const now = Date.parse("2026-01-01T00:00:00Z");
test.each([
  [{}, undefined],
  [{ "retry-after": "5" }, 5_000],
  [{ "retry-after": " 0 " }, 0],
  [{ "retry-after": "1.5" }, 1_500],
  [{ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }, 7_000],
  [{ "retry-after": "Thu, 01 Jan 2015 00:00:07 GMT" }, 0],
  [{ "retry-after": "soon" }, undefined],
  [{ "retry-after": "soon", ratelimit: '"default";r=0;t=3' }, 3_000],
  [{ ratelimit: '"default";r=0;t=30' }, 30_000],
  [{ ratelimit: '"default";r=5;t=30' }, undefined],
  [{ ratelimit: '"default";r=05;t=30' }, undefined],
  [{ ratelimit: '"a";r=9;t=1, "b";r=0;t=60' }, 60_000],
  [{ ratelimit: '"a";r=0;t=10, "b";r=0;t=60' }, 60_000],
  [{ ratelimit: '"a";r=0' }, undefined],
])("%o asks for %s ms", (headers, want) => {
  expect(retryAfterOf(new Headers(headers as Record<string, string>), now)).toBe(want);
});

test("the backoff doubles up to its ceiling, with full jitter", () => {
  const error = new RestflareError({ kind: "connection", message: "x" });
  const most = (retry: number, options = {}) => {
    const delays = Array.from(
      { length: 200 },
      () => delayBefore(retry, error, { ...DEFAULTS.retry, ...options }) ?? -1,
    );
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    return Math.max(...delays);
  };
  expect(most(1)).toBeLessThanOrEqual(500);
  expect(most(2)).toBeGreaterThan(500);
  expect(most(2)).toBeLessThanOrEqual(1_000);
  expect(most(2_000)).toBeLessThanOrEqual(8_000);
  expect(most(5, { maxWait: 20 })).toBeLessThanOrEqual(20);
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
