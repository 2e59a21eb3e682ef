import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import { clientOf, never, serve, settled, TOKEN } from "../helpers.js";

describe("a stream", () => {
  const dripping = (...chunks: string[]) => {
    let cancelled: unknown;
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = chunks.shift();
          if (chunk === undefined) return never();
          controller.enqueue(new TextEncoder().encode(chunk));
          return undefined;
        },
        cancel(reason) {
          cancelled = reason ?? true;
        },
      },
      { highWaterMark: 0 },
    );
    return { response: new Response(source), cancelled: () => cancelled };
  };
  const open = async (response: Response, options: object = {}) => {
    const { client } = clientOf([response]);
    return (await client.requestOrThrow("GET", "/a", { as: "stream", ...options })).getReader();
  };

  test("is read to its end, past the call's timeout, and lets go of the signal", async () => {
    const { signal } = new AbortController();
    const baseUrl = await serve((_, response) => {
      response.write("one");
      setTimeout(() => response.end("two"), 1_200);
    });
    const client = createClient({ apiToken: TOKEN, baseUrl });
    const stream = await client.requestOrThrow("GET", "/a", {
      as: "stream",
      timeout: 1_000,
      retry: { maxRetries: 0 },
      signal,
    });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    expect(await new Response(stream).text()).toBe("onetwo");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("that pauses for too long ends with an error, and its source is cancelled", async () => {
    const { response, cancelled } = dripping("one");
    const reader = await open(response, { idleTimeout: 20 });
    expect(await reader.read()).toMatchObject({ done: false });
    const thrown = await reader.read().catch((error: unknown) => error);
    expect(isRestflareError(thrown, "timeout") && thrown.message).toBe(
      "GET /a: the body paused for more than 20 ms",
    );
    await settled();
    expect(cancelled()).toBeDefined();
  });

  test("ends with its signal, although the source does not heed it", async () => {
    const controller = new AbortController();
    const { response, cancelled } = dripping("one");
    const reader = await open(response, { signal: controller.signal });
    await reader.read();
    const next = reader.read().catch((error: unknown) => error);
    controller.abort();
    expect(isRestflareError(await next, "aborted")).toBe(true);
    await settled();
    expect(cancelled()).toBeDefined();
  });

  test("that is cancelled cancels its source and lets go of the signal", async () => {
    const { signal } = new AbortController();
    const { response, cancelled } = dripping("one");
    const reader = await open(response, { signal, idleTimeout: 60_000 });
    await reader.read();
    await reader.cancel("enough");
    expect(cancelled()).toBe("enough");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("that breaks off says so in our words", async () => {
    const baseUrl = await serve((_, response) => {
      response.write("one");
      setImmediate(() => response.destroy());
    });
    const stream = await createClient({ apiToken: TOKEN, baseUrl }).requestOrThrow("GET", "/a", {
      as: "stream",
    });
    const thrown = await new Response(stream).text().catch((error: unknown) => error);
    expect(isRestflareError(thrown, "connection")).toBe(true);
  });
});
