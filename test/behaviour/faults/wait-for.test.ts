import { getEventListeners } from "node:events";
import { RestflareError, type Result, waitFor } from "@restflare/core";
import { call, clientAt } from "@restflare/test-harness/faults/target";
import { type Script, startRecordingServer } from "@restflare/test-harness/recording-server";
import { expect, test } from "vitest";

// Waiting for what the API does by and by.

const success = (data: string): Result<string> => {
  return { ok: true, data, info: {}, messages: [], response: new Response(), attempts: 1 };
};
/** Answers in order, the last one again and again. */
const answers = (...data: string[]) => {
  let asked = 0;
  return { read: async () => success(data[Math.min(asked++, data.length - 1)] ?? ""), asked: () => asked };
};
const isDone = (data: string) => data === "done";
const interval = 1;

test("asks until it is done, and gives the answer that is", async () => {
  const { read, asked } = answers("queued", "running", "done");
  expect(await waitFor(read, isDone, { interval })).toMatchObject({ ok: true, data: "done" });
  expect(asked()).toBe(3);
});

test("gives a call the signal that ends it, and no more", async () => {
  const given: object[] = [];
  const read = async (options: object) => {
    given.push(options);
    return success("done");
  };
  await waitFor(read, isDone, { interval, timeout: 5_000 });
  expect(given).toEqual([{ signal: expect.any(AbortSignal) }]);
});

test("does not wait where it is done already", async () => {
  const { read } = answers("done");
  expect(await waitFor(read, isDone, { interval: 60_000 })).toMatchObject({ ok: true });
});

test("gives the first failure", async () => {
  const error = new RestflareError({ kind: "api", message: "no" });
  const read = async (): Promise<Result<string>> => ({ ok: false, error, attempts: 1 });
  expect(await waitFor(read, isDone, { interval })).toEqual({ ok: false, error, attempts: 1 });
});

test("ends with its timeout between two questions", async () => {
  const { read } = answers("queued");
  const result = await waitFor(read, isDone, { interval, timeout: 30 });
  expect(result).toMatchObject({ ok: false, error: { kind: "timeout" } });
  expect(result.error?.message).toBe("waitFor: not done within 30 ms");
});

test("ends with its timeout in the middle of a question that heeds nothing", async () => {
  const read = () => new Promise<Result<string>>(() => undefined);
  const result = await waitFor(read, isDone, { timeout: 20 });
  expect(result).toMatchObject({ ok: false, error: { kind: "timeout" } });
});

test("its signal ends it at any moment, and no listener is left", async () => {
  const controller = new AbortController();
  const { read } = answers("queued");
  setImmediate(() => controller.abort());
  const result = await waitFor(read, isDone, { interval: 60_000, signal: controller.signal });
  expect(result).toMatchObject({ ok: false, error: { kind: "aborted" } });
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("what it gives to a call ends that call too", async () => {
  const script: Script = ["hang"];
  const server = await startRecordingServer(script);
  try {
    const client = clientAt(server.url);
    const result = await waitFor(
      (options) => call(client, "rotate", options),
      () => true,
      { timeout: 100 },
    );
    expect(result).toMatchObject({ ok: false, error: { kind: "timeout" } });
    await server.requests[0]?.hungUp();
  } finally {
    await server.stop();
  }
});

test("what read or done throw is thrown", async () => {
  const broken = () => {
    throw new Error("broken");
  };
  const { read } = answers("queued");
  await expect(waitFor(read, broken, { interval })).rejects.toThrow("broken");
  await expect(waitFor(broken, isDone, { interval })).rejects.toThrow("broken");
  await expect(waitFor(read, isDone, { interval: -1 })).rejects.toMatchObject({ kind: "request" });
});
