import { getEventListeners } from "node:events";
import { clientAt } from "@restflare/test-harness/faults/target";
import { type Aftermath, type Reply, startRecordingServer } from "@restflare/test-harness/recording-server";
import { expect, onTestFinished, test } from "vitest";

// What `as: "stream"` gives: the deadline ends at the headers, pauses and the signal are watched to the end.

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 9999\r\n\r\n";
const endless = (after: Aftermath): Reply => ({ raw: `${HEAD}first`, after });

interface Reading {
  readonly timeout?: number;
  readonly idleTimeout?: number;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
}

async function open(reply: Reply, { fetch, ...options }: Reading = {}) {
  const server = await startRecordingServer([reply]);
  onTestFinished(() => server.stop());
  const client = clientAt(server.url, fetch ? { fetch } : {});
  const result = await client.request("GET", "/file", { as: "stream", ...options });
  if (!result.ok) throw result.error;
  return { stream: result.data, server };
}

const textOf = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

/** Reads to the end, and gives what was thrown there. */
async function failureOf(stream: ReadableStream<Uint8Array>): Promise<unknown> {
  const reader = stream.getReader();
  try {
    while (!(await reader.read()).done);
  } catch (thrown) {
    return thrown;
  }
}

test("a whole body arrives, and leaves no listener behind", async () => {
  const { signal } = new AbortController();
  const { stream } = await open({ body: "körper" }, { signal, idleTimeout: 5_000 });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  expect(await textOf(stream)).toBe("körper");
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("an empty body is an empty stream", async () => {
  const { stream } = await open({ status: 204 });
  expect(await textOf(stream)).toBe("");
});

test("the timeout ends at the headers", async () => {
  const { stream } = await open(endless("drip"), { timeout: 400 });
  const reader = stream.getReader();
  const until = performance.now() + 500;
  while (performance.now() < until) expect((await reader.read()).done).toBe(false);
  await reader.cancel();
});

test("a pause that is too long fails the stream, and leaves no listener behind", async () => {
  const { signal } = new AbortController();
  const { stream } = await open(endless("hang"), { idleTimeout: 40, signal });
  expect(await failureOf(stream)).toMatchObject({
    kind: "timeout",
    message: "GET /file: the body paused for more than 40 ms",
  });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("time that the reader takes is no pause", async () => {
  const { stream } = await open({ body: "x".repeat(100_000) }, { idleTimeout: 40 });
  const until = performance.now() + 80;
  while (performance.now() < until);
  expect(await textOf(stream)).toHaveLength(100_000);
});

test("a signal ends the reading", async () => {
  const controller = new AbortController();
  const { stream } = await open(endless("hang"), { signal: controller.signal });
  const reader = stream.getReader();
  await reader.read();
  const next = reader.read();
  controller.abort();
  await expect(next).rejects.toMatchObject({ kind: "aborted" });
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("a signal ends the reading also where fetch does not heed it", async () => {
  const controller = new AbortController();
  const deaf: typeof fetch = (input, init) => fetch(input, { ...init, signal: null });
  const { stream } = await open(endless("hang"), { signal: controller.signal, fetch: deaf });
  const reader = stream.getReader();
  await reader.read();
  const next = reader.read();
  controller.abort();
  await expect(next).rejects.toMatchObject({ kind: "aborted" });
});

test("a signal that came between two chunks ends the reading", async () => {
  const controller = new AbortController();
  const { stream } = await open(endless("drip"), { signal: controller.signal });
  const reader = stream.getReader();
  await reader.read();
  controller.abort();
  await expect(reader.read()).rejects.toMatchObject({ kind: "aborted" });
});

test.each(["end", "reset", "half-close"] as const)(
  "a body that is cut off (%s) fails the stream",
  async (after) => {
    const { signal } = new AbortController();
    const { stream } = await open(endless(after), { signal });
    expect(await failureOf(stream)).toMatchObject({
      kind: "connection",
      message: expect.stringMatching(/^GET \/file: connection failed: ./),
    });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  },
);

test("cancelling ends the connection, and leaves no listener behind", async () => {
  const { signal } = new AbortController();
  const { stream, server } = await open(endless("drip"), { signal, idleTimeout: 5_000 });
  await stream.cancel();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  await server.requests[0]?.hungUp();
});

test("a failure is no stream, and its body is read", async () => {
  await expect(
    open({ status: 404, json: { success: false, errors: [{ code: 1, message: "no" }] } }),
  ).rejects.toMatchObject({ kind: "api", message: "GET /file: 404 (1) no" });
});
