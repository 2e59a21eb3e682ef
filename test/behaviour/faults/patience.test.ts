import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, type RetryEvent } from "@restflare/core";
import { API_TOKEN, call, clientAt, METHODS } from "@restflare/test-harness/faults/target";
import { type Script, startRecordingServer } from "@restflare/test-harness/recording-server";
import { expect, onTestFinished, test, vi } from "vitest";

// How long a call waits, for what, and what ends it.

async function start(script: Script) {
  const server = await startRecordingServer(script);
  onTestFinished(() => server.stop());
  return server;
}

const well = { json: { success: true, result: { id: "t1" } } };
const busy = (headers: Record<string, string>) => ({
  status: 429,
  headers,
  json: { success: false, errors: [] },
});
const seconds = (count: number) => new Date(Date.now() + count * 1000).toUTCString();

const waits: { asked: string; headers: () => Record<string, string>; from: number; to: number }[] = [
  { asked: "Retry-After in seconds", headers: () => ({ "retry-after": "7" }), from: 7_000, to: 7_000 },
  { asked: "Retry-After as a date", headers: () => ({ "retry-after": seconds(9) }), from: 7_000, to: 9_000 },
  { asked: "Ratelimit", headers: () => ({ ratelimit: '"default";r=0;t=5' }), from: 5_000, to: 5_000 },
  {
    asked: "Ratelimit that has room",
    headers: () => ({ ratelimit: '"default";r=3;t=5' }),
    from: 0,
    to: 100,
  },
  { asked: "nothing", headers: () => ({}), from: 0, to: 100 },
];

test.each(waits)("a 429 that asks for $asked is waited for, and the signal ends the wait", async (row) => {
  const controller = new AbortController();
  const { signal } = controller;
  const events: RetryEvent[] = [];
  const server = await start(() => busy(row.headers()));
  const onRetry = (event: RetryEvent) => {
    events.push(event);
    controller.abort();
  };
  const client = clientAt(server.url, { onRetry, retry: { backoff: 100 } });
  const result = await call(client, "rotate", { signal });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "aborted" } });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ method: "POST", status: 429, reason: "api", attempt: 1 });
  expect(events[0]?.delay).toBeGreaterThanOrEqual(row.from);
  expect(events[0]?.delay).toBeLessThanOrEqual(row.to);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("the backoff doubles, with jitter over all of it", async () => {
  const server = await start(() => ({ status: 500 }));
  const delays: number[][] = [[], [], []];
  const onRetry = ({ attempt, delay }: RetryEvent) => void delays[attempt - 1]?.push(delay);
  const client = clientAt(server.url, { onRetry, retry: { backoff: 2, maxRetries: 3 } });
  await Promise.all(Array.from({ length: 60 }, () => call(client, "show")));
  for (const [retry, drawn] of delays.entries()) {
    const most = 2 * 2 ** retry;
    expect(drawn).toHaveLength(60);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most);
    expect(Math.max(...drawn)).toBeGreaterThan(most / 2);
    expect(Math.min(...drawn)).toBeLessThan(most / 2);
  }
});

test.each([0, 1, 4])("maxRetries %d, of the client and of the call", async (maxRetries) => {
  const server = await start(() => "reset");
  const retry = { maxRetries, backoff: 0 };
  const ofClient = await call(clientAt(server.url, { retry }), "show");
  const ofCall = await call(clientAt(server.url), "show", { retry });
  expect([ofClient.attempts, ofCall.attempts]).toEqual([maxRetries + 1, maxRetries + 1]);
  expect(server.requests).toHaveLength(2 * (maxRetries + 1));
});

test("a body that can be sent only once is not sent again, not even when it was refused", async () => {
  const server = await start([busy({})]);
  const body = new Blob(["lines"]).stream();
  const result = await clientAt(server.url).request("PUT", "/file", { body, retry: { unsafe: true } });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 429 } });
  expect(server.requests.map((request) => request.body.toString())).toEqual(["lines"]);
});

test.each(METHODS)("an attempt of %s may use all of the timeout", async (method) => {
  const server = await start(["hang", well]);
  const started = performance.now();
  const result = await call(clientAt(server.url), method, { timeout: 400 });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "timeout" } });
  expect(performance.now() - started).toBeGreaterThanOrEqual(395);
  expect(server.requests).toHaveLength(1);
});

test("a body that can be sent only once has all of the timeout", async () => {
  const server = await start(["hang"]);
  const body = new Blob(["lines"]).stream();
  const started = performance.now();
  await clientAt(server.url).request("PUT", "/file", { body, retry: { unsafe: true }, timeout: 200 });
  expect(performance.now() - started).toBeGreaterThanOrEqual(195);
});

test.each(METHODS)("attemptTimeout leaves room for the attempts that %s may have", async (method) => {
  const server = await start(["hang", well]);
  const result = await call(clientAt(server.url), method, { timeout: 30_000, attemptTimeout: 200 });
  const again = ["show", "update", "delete"].includes(method);
  expect(result).toMatchObject(again ? { ok: true, attempts: 2 } : { ok: false, error: { kind: "timeout" } });
});

test.each(["rotate", "update"] as const)(
  "%s that was redirected is not one that was never sent",
  async (method) => {
    // it answers one request, with a 303, and is gone: whatever was asked of it may have been carried out
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      server.close();
      response.writeHead(303, { location: "/client/v4/moved", connection: "close" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const result = await call(clientAt(`http://127.0.0.1:${port}`), method);
    expect(requests).toHaveLength(1);
    const isRepeated = method === "update";
    expect(result).toMatchObject({ ok: false, attempts: isRepeated ? 3 : 1, error: { kind: "connection" } });
    expect(result.error?.message.includes("may have been carried out")).toBe(!isRepeated);
  },
);

test("a signal that has ended already sends nothing", async () => {
  const server = await start([well]);
  const result = await call(clientAt(server.url), "show", { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "aborted" } });
  expect(server.requests).toHaveLength(0);
});

const stuck = [
  "HTTP/1.1 200 OK\r\n",
  "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
  "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{",
];

test.each(["hang" as const, ...stuck.map((raw) => ({ raw, after: "hang" as const }))])(
  "a signal ends the call while it waits for %j, and its connection",
  async (reply) => {
    const controller = new AbortController();
    const server = await start(() => {
      setImmediate(() => controller.abort());
      return reply;
    });
    const result = await call(clientAt(server.url), "show", { signal: controller.signal });
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "aborted" } });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await server.requests[0]?.hungUp();
  },
);

const never = () => new Promise<never>(() => undefined);

test("a hook that never returns is ended by the timeout, and nothing is sent", async () => {
  const server = await start([well]);
  const client = clientAt(server.url, { onRequest: never, retry: { maxRetries: 0 } });
  const result = await call(client, "show", { timeout: 30 });
  expect(result).toMatchObject({ ok: false, error: { kind: "timeout" } });
  expect(server.requests).toHaveLength(0);
});

test("a hook that returns too late sends nothing", async () => {
  const server = await start([well]);
  let finish = () => {};
  const late = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const client = clientAt(server.url, { onRequest: () => late, retry: { maxRetries: 0 } });
  expect(await call(client, "rotate", { timeout: 30 })).toMatchObject({ error: { kind: "timeout" } });
  finish();
  await late;
  // whatever the late hook lets loose comes before this
  await call(clientAt(server.url), "show");
  expect(server.requests.map(({ method }) => method)).toEqual(["GET"]);
});

test("a token that never comes is ended by the timeout", async () => {
  const server = await start([well]);
  const client = createClient({ apiToken: never, baseUrl: server.url, retry: { maxRetries: 0 } });
  expect(await call(client, "show", { timeout: 30 })).toMatchObject({ error: { kind: "timeout" } });
  expect(server.requests).toHaveLength(0);
});

test("a fetch that heeds no signal is left alone", async () => {
  // a clock that goes only here: how busy the machine is does not matter
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const client = clientAt("http://127.0.0.1:9", { fetch: never, retry: { maxRetries: 1, backoff: 0 } });
  const result = call(client, "show", { timeout: 1_000, attemptTimeout: 400 });
  await vi.advanceTimersByTimeAsync(900);
  expect(await result).toMatchObject({ ok: false, attempts: 2, error: { kind: "timeout" } });
});

test("what was not sent is not counted", async () => {
  const server = await start(["reset", well]);
  let asked = 0;
  const apiToken = () => (++asked === 2 ? "" : API_TOKEN);
  const client = createClient({ apiToken, baseUrl: server.url, retry: { backoff: 0 } });
  const result = await call(client, "show");
  expect(result).toMatchObject({
    ok: false,
    attempts: 1,
    error: { kind: "configuration", attempts: 1, method: "GET" },
  });
  expect(server.requests).toHaveLength(1);
});

test("hooks and a logger that throw cost no answer", async () => {
  const server = await start(["reset", well]);
  const broken = () => {
    throw new Error("broken");
  };
  const logger = { debug: broken, warn: broken };
  const client = clientAt(server.url, { onRetry: broken, onResponse: broken, logger });
  expect(await call(client, "show")).toMatchObject({ ok: true, attempts: 2 });
});

test("the log has a line of every answer and every repeat: the hook's name, and what the hook is told", async () => {
  const server = await start([{ status: 503 }, well]);
  const lines: string[] = [];
  const log = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  const told: string[] = [];
  const hook = (line: string) => (event: object) => void told.push(`${line} ${JSON.stringify(event)}`);
  const client = clientAt(server.url, {
    logger: { debug: log("debug"), warn: log("warn") },
    onResponse: hook("debug onResponse"),
    onRetry: hook("warn onRetry"),
  });
  expect(await call(client, "show")).toMatchObject({ ok: true, attempts: 2 });
  expect(lines).toHaveLength(3);
  expect(lines).toEqual(told);
});

test("an onRequest that throws is a failure, and nothing is sent", async () => {
  const server = await start([well]);
  const onRequest = () => {
    throw new Error("no mood");
  };
  const result = await call(clientAt(server.url, { onRequest }), "show");
  expect(result).toMatchObject({
    ok: false,
    attempts: 0,
    error: { kind: "configuration", cause: { message: "no mood" } },
  });
  expect(server.requests).toHaveLength(0);
});

test("a browser does not show where a redirect leads, so it is refused", async () => {
  const opaque = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  const result = await call(clientAt("http://127.0.0.1:9", { fetch: async () => opaque }), "show");
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "api" } });
  expect(result.error?.message).toBe(
    "GET /accounts/{account_id}/tokens/{token_id}: 0 refused a redirect that the browser hides; give the final URL as baseUrl",
  );
});
