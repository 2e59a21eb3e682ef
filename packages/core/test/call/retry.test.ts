import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { PreparedCall } from "../../src/call/call.js";
import { delayBeforeNext, retryAfterOf } from "../../src/call/retry.js";
import { RestflareError, type RestflareErrorInit } from "../../src/error/error.js";
import type { RequestBody } from "../../src/index.js";
import { createClient } from "../../src/index.js";
import { clientOf, envelope, freePort, loose, serve, TOKEN, untyped } from "../helpers.js";

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

describe("that an earlier attempt may have deleted it is said of a 404", () => {
  const lost = () => new TypeError("x");
  const status = (code: number) => () => new Response("{}", { status: code });
  const MAYBE = "; an earlier attempt may have deleted it";
  test.each<[action: string, replies: (() => Response | Error)[], want: string]>([
    ["delete", [lost, status(404)], `DELETE /tokens/{id}: 404 failed${MAYBE}`],
    ["delete", [status(503), status(404)], `DELETE /tokens/{id}: 404 failed${MAYBE}`],
    ["delete", [status(404)], "DELETE /tokens/{id}: 404 failed"],
    ["delete", [lost, status(403)], "DELETE /tokens/{id}: 403 failed"],
    ["show", [lost, status(404)], "GET /tokens/{id}: 404 failed"],
  ])("%s %o: %s", async (action, replies, want) => {
    const { client } = clientOf(
      replies.map((reply) => () => {
        const given = reply();
        if (given instanceof Error) throw given;
        return given;
      }),
    );
    expect((await loose("/tokens")[action]?.("x", { client }))?.error?.message).toBe(want);
  });
});

describe("what was certainly not sent", () => {
  const codes = [
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "UND_ERR_CONNECT_TIMEOUT",
    "ConnectionRefused",
    "FailedToOpenSocket",
  ];
  const nodes = (code: string) =>
    new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
  const bodies: [method: "POST" | "PUT" | "PATCH" | "DELETE", body: unknown][] = [
    ["POST", { a: 1 }],
    ["PUT", new Blob(["x"])],
    ["PATCH", null],
    ["DELETE", undefined],
  ];

  test.each(codes)("%s: is sent again, whatever it is", async (code) => {
    for (const [method, body] of bodies) {
      const { client, sent } = clientOf([nodes(code), envelope(1)]);
      expect(await client.request(method, "/a", { body: body as RequestBody })).toMatchObject({
        ok: true,
        attempts: 2,
      });
      expect(sent[1]?.body).toEqual(sent[0]?.body);
    }
  });

  test.each([...codes.map(nodes), new TypeError("error sending request: client error (Connect): refused")])(
    "%o: is not said to have been carried out, if it has not been sent in the end",
    async (thrown) => {
      const { client, sent } = clientOf([thrown, thrown], { retry: { maxRetries: 1, backoff: 0 } });
      const { error } = await client.request("POST", "/a", { body: {} });
      expect([error?.kind, error?.attempts, sent.length]).toEqual(["connection", 2, 2]);
      expect(error?.message).toBe(
        `POST /a: connection failed: ${thrown.cause ? "x" : "error sending request: client error (Connect): refused"}`,
      );
    },
  );

  test("is found in an AggregateError of all addresses too", async () => {
    const refused = Object.assign(new Error("::1"), { code: "ECONNREFUSED" });
    const { client, sent } = clientOf([
      new TypeError("fetch failed", { cause: new AggregateError([refused, refused]) }),
      envelope(1),
    ]);
    expect(await client.request("POST", "/a")).toMatchObject({ ok: true, attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
    "%s is not among it",
    async (code) => {
      const { client, sent } = clientOf([nodes(code)]);
      const { error } = await client.request("POST", "/a", { body: {} });
      expect(error?.message).toBe(
        "POST /a: connection failed: x; not sent again, since it may have been carried out",
      );
      expect(sent).toHaveLength(1);
    },
  );

  test("a real server that nobody runs", async () => {
    const port = await freePort();
    const client = createClient({
      apiToken: TOKEN,
      baseUrl: `http://127.0.0.1:${port}`,
      retry: { maxRetries: 1, backoff: 0 },
    });
    const { error } = await client.request("POST", "/a", { body: {} });
    expect([error?.kind, error?.attempts]).toEqual(["connection", 2]);
    expect(error?.message).toMatch(/^POST \/a: connection failed: .*ECONNREFUSED[^;]*$/);
  });
});

test("what fetch refuses in the middle of a body is none: something was sent", async () => {
  const baseUrl = await serve((request) => void request.resume().on("error", () => undefined));
  const client = createClient({ apiToken: TOKEN, baseUrl });
  async function* body() {
    yield "five.";
  }
  const headers = { "content-length": "9" };
  const { error, attempts } = await client.request("PUT", "/a", { body: body(), headers });
  expect([error?.kind, attempts]).toEqual(["connection", 1]);
  expect(error?.message).toMatch(/; not sent again, since it may have been carried out$/);
});

describe("what fetch refuses is a bad request, behind which there is none", () => {
  test.each(["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"])("%s", async (code) => {
    const cause = Object.assign(new Error("invalid header"), { code });
    const { client, sent } = clientOf([new TypeError("fetch failed", { cause }), envelope(1)]);
    expect(await client.request("GET", "/a")).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "request", attempts: 0, message: "GET /a: fetch refused it: invalid header" },
    });
    // it would be refused again
    expect(sent).toHaveLength(1);
  });
});

test("so is what Deno has no permission for", async () => {
  const denied = Object.assign(new Error("needs net access"), { name: "NotCapable" });
  const { client, sent } = clientOf([denied, envelope(1)]);
  expect(await client.request("GET", "/a")).toMatchObject({
    attempts: 0,
    error: { kind: "request", message: "GET /a: fetch refused it: needs net access" },
  });
  expect(sent).toHaveLength(1);
});

describe("behind a redirect the request was sent once already, whatever is said of the second one:", () => {
  const moved = () => new Response(null, { status: 307, headers: { location: "/b" } });
  const busy = () => new Response("{}", { status: 429 });
  const fails = (code: string) =>
    new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
  const UNSURE = "; not sent again, since it may have been carried out";

  test.each<[what: string, reply: Error | (() => Response), want: string]>([
    ["no connection", fails("ECONNREFUSED"), `connection failed: x${UNSURE}`],
    ["what fetch refuses", fails("UND_ERR_INVALID_ARG"), `connection failed: x${UNSURE}`],
    ["too many requests", busy, "429 failed"],
  ])("%s", async (_, reply, want) => {
    const { client, sent } = clientOf([moved, reply]);
    const { error, attempts } = await client.request("POST", "/a", { body: {} });
    expect([error?.message, attempts, sent.length]).toEqual([`POST /a: ${want}`, 1, 2]);
    // what may be repeated is, from the beginning
    const again = clientOf([moved, reply, envelope(1)]);
    expect(await again.client.request("GET", "/a")).toMatchObject({ ok: true, attempts: 2 });
    expect(again.sent.map(({ url }) => url.slice(-2))).toEqual(["/a", "/b", "/a"]);
  });

  test("the next attempt knows nothing of it", async () => {
    const { client } = clientOf([moved, fails("ECONNREFUSED"), fails("ECONNREFUSED")], {
      retry: { unsafe: true, maxRetries: 1, backoff: 0 },
    });
    const { error } = await client.request("POST", "/a", { body: {} });
    expect([error?.message, error?.attempts]).toEqual(["POST /a: connection failed: x", 2]);
  });
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
    [{ "retry-after": "1e3" }, 1_000_000],
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
    vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    expect(retryAfterOf(new Headers(headers as Record<string, string>))).toBe(want);
  });
});

describe("the delay before the next attempt", () => {
  type Given = Partial<Pick<PreparedCall, "isRepeatable" | "isStreamed">> & {
    attempts?: number;
    retry?: object;
  };
  const RETRY = { maxRetries: 2, backoff: 500, maxWait: 30_000 };
  const asked = (
    error: Partial<RestflareErrorInit>,
    { isRepeatable = true, isStreamed = false, attempts = 1, retry }: Given = {},
  ) =>
    delayBeforeNext(
      { isRepeatable, isStreamed, progress: { attempts }, retry: { ...RETRY, ...retry } } as PreparedCall,
      new RestflareError({ kind: "connection", message: "x", ...error }),
    );
  const unsafe = { isRepeatable: false };
  const stream = { isRepeatable: false, isStreamed: true };
  const refused = { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) };

  const rows: [what: string, error: Partial<RestflareErrorInit>, call: Given, want: boolean][] = [
    ["a lost connection", {}, {}, true],
    ["a timeout", { kind: "timeout" }, {}, true],
    ["the caller's signal", { kind: "aborted" }, {}, false],
    ["the caller's signal, whose reason speaks of no connection", { kind: "aborted", ...refused }, {}, false],
    ["no JSON", { kind: "decode", status: 200 }, {}, false],
    ["no JSON from a proxy that is busy", { kind: "decode", status: 503 }, {}, false],
    ["a bad set-up", { kind: "configuration" }, {}, false],
    ["bad arguments", { kind: "request" }, {}, false],
    ["a refusal without a status", { kind: "api" }, {}, false],
    ["a lost connection, of what is not repeatable", {}, unsafe, false],
    ["a timeout, of what is not repeatable", { kind: "timeout" }, unsafe, false],
    ["a connection that never was", refused, {}, true],
    ["a connection that never was, of what is not repeatable", refused, unsafe, true],
    ["a connection that never was, of a stream", refused, stream, false],
    ["a 500", { kind: "api", status: 500 }, {}, true],
    ["a 499", { kind: "api", status: 499 }, {}, false],
    ["a 500, of what is not repeatable", { kind: "api", status: 500 }, unsafe, false],
    ["a 408", { kind: "api", status: 408 }, {}, true],
    ["a 408, of what is not repeatable", { kind: "api", status: 408 }, unsafe, false],
    ["a 400", { kind: "api", status: 400 }, {}, false],
    ["a 429", { kind: "api", status: 429 }, {}, true],
    ["a 429, of what is not repeatable", { kind: "api", status: 429 }, unsafe, true],
    ["a 429, of a stream", { kind: "api", status: 429 }, stream, false],
    ["a 429 that cannot be read", { kind: "decode", status: 429 }, {}, false],
    ["the last repeat", {}, { attempts: 3 }, false],
    ["the one before it", {}, { attempts: 2 }, true],
    ["the first where there are no repeats", {}, { retry: { maxRetries: 0 } }, false],
  ];
  test.each(rows)("after %s: %o of %o: %s", (_, error, call, want) => {
    expect(asked(error, call) !== undefined).toBe(want);
  });

  test.each([
    [0, 0],
    [10, 10],
    [30_000, 30_000],
    [30_001, undefined],
  ])("of an API that asks for %d ms is %s", (retryAfter, want) => {
    expect(asked({ kind: "api", status: 429, retryAfter })).toBe(want);
  });

  test.each<[luck: number, attempts: number, retry: object, want: number]>([
    [0, 1, {}, 0],
    [0.5, 1, {}, 250],
    [1, 1, {}, 500],
    [1, 2, {}, 1_000],
    [1, 3, {}, 2_000],
    [1, 2_000, {}, 30_000],
    [1, 5, { maxWait: 20 }, 20],
    [1, 3, { backoff: 0 }, 0],
    [1, 2, { backoff: 7 }, 14],
  ])("with a luck of %d at attempt %d and %o is %d ms", (luck, attempts, retry, want) => {
    vi.spyOn(Math, "random").mockReturnValue(luck);
    onTestFinished(() => void vi.restoreAllMocks());
    expect(asked({}, { attempts, retry: { maxRetries: 1e9, ...retry } })).toBe(want);
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
