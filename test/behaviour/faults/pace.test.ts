import { getEventListeners } from "node:events";
import { createClient } from "@restflare/core/rate-limit";
import { afterEach, expect, test, vi } from "vitest";

// A client below the API's limit: how many, in which order, and what ends the wait.

const PER = 150;

/** A client with a limit, and the moment and the path of everything that it sent. */
function paced(requests: number, answer: () => Response = () => Response.json({ success: true, result: 1 })) {
  const sent: { at: number; path: string }[] = [];
  const fetch = async (input: unknown) => {
    sent.push({ at: performance.now(), path: new URL(String(input)).pathname });
    return answer();
  };
  const rateLimit = { requests, per: PER };
  const baseUrl = "http://127.0.0.1:9";
  const client = createClient({ apiToken: "t", baseUrl, fetch, rateLimit, retry: { backoff: 0 } });
  return { client, sent };
}

afterEach(() => {
  vi.useRealTimers();
});

/** A call's result, on a clock that goes only here: how busy the machine is does not matter. */
async function onOurClock<T>(call: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const result = call();
  await vi.advanceTimersByTimeAsync(10 * PER);
  return result;
}

test("no more than so many requests in any so many milliseconds, in the order of the calls", async () => {
  const { client, sent } = paced(3);
  const paths = Array.from({ length: 8 }, (_, at) => `/${at}`);
  const results = await onOurClock(() => Promise.all(paths.map((path) => client.request("GET", path))));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(sent.map(({ path }) => path)).toEqual(paths);
  for (const [at, { at: moment }] of sent.entries()) {
    const before = sent[at - 3];
    if (before) expect(moment - before.at).toBeGreaterThanOrEqual(PER);
  }
  expect(sent.map(({ at }) => Math.floor((at - (sent[0]?.at ?? 0)) / PER))).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
});

test("repeats count, and so do the clients that derive from it", async () => {
  const { client, sent } = paced(2, () => new Response("", { status: 500 }));
  await onOurClock(() => client.with({ headers: { "x-a": "1" } }).request("GET", "/a"));
  expect(sent).toHaveLength(3);
  expect((sent[2]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(PER);
});

test("the wait counts towards the timeout, and takes nobody's turn", async () => {
  const { client, sent } = paced(1);
  await client.request("GET", "/first");
  const [late, next] = await Promise.all([
    client.request("GET", "/late", { timeout: 20 }),
    client.request("GET", "/next"),
  ]);
  expect(late).toMatchObject({ ok: false, attempts: 0, error: { kind: "timeout" } });
  expect(late.error?.message).toBe("GET /late: not sent within 20 ms");
  expect(next.ok).toBe(true);
  expect(sent.map(({ path }) => path)).toEqual(["/first", "/next"]);
});

test("a signal ends the wait, and leaves no listener behind", async () => {
  const { client, sent } = paced(1);
  const controller = new AbortController();
  await client.request("GET", "/first");
  const waiting = client.request("GET", "/waiting", { signal: controller.signal });
  setImmediate(() => controller.abort());
  expect(await waiting).toMatchObject({ ok: false, attempts: 0, error: { kind: "aborted" } });
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(sent).toHaveLength(1);
});

test("a call whose signal has ended takes nobody's turn", async () => {
  const { client, sent } = paced(1);
  const gone = await client.request("GET", "/gone", { signal: AbortSignal.abort() });
  expect(gone).toMatchObject({ ok: false, attempts: 0, error: { kind: "aborted" } });
  const started = performance.now();
  await client.request("GET", "/next");
  expect(sent.map(({ path }) => path)).toEqual(["/next"]);
  expect(performance.now() - started).toBeLessThan(PER);
});

test("nothing is left running once all calls are done", async () => {
  const { client } = paced(1);
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  await Promise.all([client.request("GET", "/1"), client.request("GET", "/2")]);
  expect(timers()).toBeLessThanOrEqual(before);
});

test.each([0, 1.5, Number.NaN, "3", undefined])("a limit of %s requests is refused", (requests) => {
  const rateLimit = { requests: requests as number, per: PER };
  expect(() => createClient({ apiToken: "t", rateLimit })).toThrow(
    "rateLimit.requests must be a whole number from 1",
  );
});
