import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import { clientOf, fakeClock, never, serve, settled, TOKEN } from "../helpers.js";

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
    const pass = fakeClock();
    const { signal } = new AbortController();
    let open: () => void = () => undefined;
    const source = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode("one"));
        await new Promise<void>((resolve) => {
          open = resolve;
        });
        controller.enqueue(new TextEncoder().encode("two"));
        controller.close();
      },
    });
    const { client } = clientOf([new Response(source)]);
    const stream = await client.requestOrThrow("GET", "/a", {
      as: "stream",
      timeout: 1_000,
      attemptTimeout: 900,
      signal,
    });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await pass(100_000);
    open();
    expect(await new Response(stream).text()).toBe("onetwo");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("may be left alone for as long as its reader likes, whatever idleTimeout says", async () => {
    const pass = fakeClock();
    const { response } = dripping("one", "two");
    const reader = await open(response, { idleTimeout: 20 });
    for (let read = 0; read < 2; read++) {
      await pass(1_000);
      expect(await reader.read()).toMatchObject({ done: false });
    }
  });

  test("is not read ahead of its reader", async () => {
    let given = 0;
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          given++;
          controller.enqueue(new Uint8Array(1));
        },
      },
      { highWaterMark: 0 },
    );
    const reader = await open(new Response(source));
    await settled();
    expect(given).toBe(0);
    await reader.read();
    await settled();
    expect(given).toBe(1);
  });

  test("that pauses for too long ends with an error, and its source is cancelled", async () => {
    const pass = fakeClock();
    const { response, cancelled } = dripping("one");
    const reader = await open(response, { idleTimeout: 20 });
    expect(await reader.read()).toMatchObject({ done: false });
    const read = reader.read().catch((error: unknown) => error);
    await pass(20);
    const thrown = await read;
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
