import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import { readLines } from "../../src/streams.js";
import { clientOf, collect, envelope, fakeClock, loose, never, serve, settled, TOKEN } from "../helpers.js";

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

  test("may take as long as it likes where there is no idleTimeout", async () => {
    const pass = fakeClock();
    let give: (text: string) => void = () => undefined;
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        give = (text) => controller.enqueue(new TextEncoder().encode(text));
      },
    });
    const reader = await open(new Response(source));
    const read = reader.read();
    await pass(100_000);
    give("one");
    expect(new TextDecoder().decode((await read).value)).toBe("one");
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

describe("a stream of items", () => {
  const parse = readLines;
  const watch = async (row: object, options: object, reply = new Response("1\n2\n")) => {
    const { client, sent } = clientOf([reply]);
    const things = loose("/a", { actions: { watch: { method: "get", path: "watch", ...row } } });
    const result = await things["watch"]?.({ client, ...options });
    return { result, accept: sent[0]?.headers.get("accept") };
  };

  test("is what an action gives whose table has a parse, or that is asked for it", async () => {
    for (const options of [{}, { as: "items" }]) {
      const { result, accept } = await watch({ parse }, options);
      expect(result).toMatchObject({ ok: true, info: {}, messages: [] });
      expect((await collect(result?.data as AsyncIterable<unknown>)).items).toEqual([1, 2]);
      expect(accept).toBe("*/*");
    }
  });

  test("may be read in another way all the same", async () => {
    expect((await watch({ parse }, { as: "text" })).result?.data).toBe("1\n2\n");
    const { result } = await watch({ parse }, { as: "stream" });
    expect(await new Response(result?.data as ReadableStream).text()).toBe("1\n2\n");
    expect((await watch({ parse, as: "json" }, {}, envelope([1]))).result?.data).toEqual([1]);
  });

  test("ends with the error that ends its stream", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({ start: (source) => source.enqueue(new TextEncoder().encode("1\n2")) });
    const { result } = await watch({ parse }, { signal: controller.signal }, new Response(body));
    const items = collect(result?.data as AsyncIterable<unknown>);
    await settled();
    controller.abort();
    expect(await items).toMatchObject({ items: [1], thrown: { kind: "aborted" } });
  });

  test("is refused where the table has no parse", async () => {
    const { result, accept } = await watch({}, { as: "items" });
    expect([result?.error?.kind, result?.error?.message, accept]).toEqual([
      "request",
      'GET /a/watch: as: "items" needs an action that answers a stream of them',
      undefined,
    ]);
  });

  test.each(["items", "stream"])(
    "of %s needs a platform that has streams; other answers do not",
    async (as) => {
      vi.stubGlobal("ReadableStream", undefined);
      onTestFinished(() => void vi.unstubAllGlobals());
      const bare = (text: string) => ({ ok: true, status: 200, text: async () => text }) as Response;
      const { result } = await watch({ parse }, { as }, bare("1"));
      expect([result?.error?.kind, result?.error?.message]).toEqual([
        "request",
        `GET /a/watch: as: "${as}" needs a platform that has ReadableStream`,
      ]);
      expect((await watch({ parse }, { as: "text" }, bare("1"))).result?.data).toBe("1");
      expect((await watch({ answer: "body" }, {}, bare("1"))).result?.data).toBe(1);
    },
  );

  test("of a fetch that has none is an error, since there may be a body all the same", async () => {
    const bare = { ok: true, status: 200, text: async () => "1" } as Response;
    const { result } = await watch({ parse }, {}, bare);
    expect([result?.error?.kind, result?.error?.status, result?.error?.message]).toEqual([
      "decode",
      200,
      "GET /a/watch: 200 answered with no stream; this fetch has none",
    ]);
  });
});
