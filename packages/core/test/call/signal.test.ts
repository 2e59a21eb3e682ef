import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { onAbort } from "../../src/call/abort.js";
import { clientOf, collect, envelope, json, loose, never, settled, stubborn, untyped } from "../helpers.js";

const post = { body: {} };

describe("a signal", () => {
  test("that has ended already keeps the call from being sent", async () => {
    let asked = 0;
    const { client, sent } = clientOf([], { onRequest: () => void asked++ });
    const reason = new Error("enough");
    const result = await client.request("POST", "/a", { ...post, signal: AbortSignal.abort(reason) });
    expect(result).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "aborted", message: "POST /a: aborted by its signal", cause: reason },
    });
    expect([asked, sent.length]).toEqual([0, 0]);
  });

  const UNSURE = "; not sent again, since it may have been carried out";
  test.each<
    [where: string, reply: () => Response | Promise<Response>, status: number | undefined, rest: string]
  >([
    ["before the headers", stubborn().reply, undefined, UNSURE],
    ["in the body", () => new Response(new ReadableStream()), 200, UNSURE],
    ["in the body of a refusal", () => new Response(new ReadableStream(), { status: 400 }), 400, UNSURE],
    [
      "between two attempts",
      () => new Response("", { status: 429, headers: { "retry-after": "20" } }),
      429,
      "",
    ],
  ])("ends a call at once %s", async (_, reply, status, rest) => {
    const controller = new AbortController();
    const { client } = clientOf([reply]);
    const call = client.request("POST", "/a", { ...post, signal: controller.signal });
    await settled();
    await settled();
    controller.abort();
    const { error, response, attempts } = await call;
    expect([response?.status, attempts, error?.kind]).toEqual([status, 1, "aborted"]);
    expect(error?.message).toBe(`POST /a: aborted by its signal${rest}`);
    expect(error?.cause).toBe(controller.signal.reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("of what may be repeated leaves no doubt", async () => {
    const controller = new AbortController();
    const { client } = clientOf([stubborn().reply]);
    const call = client.request("GET", "/a", { signal: controller.signal });
    await settled();
    controller.abort();
    expect((await call).error?.message).toBe("GET /a: aborted by its signal");
  });

  test("ends a call that waits for its turn or for its body: it was not sent", async () => {
    async function* endlessPart() {
      await never();
      yield "x";
    }
    const options: object[] = [
      { client: { onRequest: () => never() }, call: post },
      {
        client: {},
        call: { body: { value: endlessPart() }, contentType: "multipart/form-data" },
      },
    ];
    for (const given of options) {
      const { client: ofClient, call: ofCall } = given as { client: object; call: object };
      const controller = new AbortController();
      const { client, sent } = clientOf([], ofClient);
      const call = client.request("POST", "/a/{b}", {
        ...ofCall,
        params: { b: "c" },
        signal: controller.signal,
      });
      await settled();
      controller.abort();
      const { error, attempts } = await call;
      expect([error?.message, error?.kind, attempts]).toEqual([
        "POST /a/{b}: aborted by its signal",
        "aborted",
        0,
      ]);
      expect([error?.path, error?.cause, sent]).toEqual(["/a/c", controller.signal.reason, []]);
    }
  });

  test("is let go of after every outcome", async () => {
    const { signal } = new AbortController();
    const outcomes = [
      envelope(1),
      json({}, { status: 400 }),
      new Error("x"),
      () => new Response("", { status: 503 }),
      envelope(1),
    ];
    const { client } = clientOf(outcomes);
    for (let call = 0; call < 3; call++) await client.request("POST", "/a", { ...post, signal });
    await client.request("GET", "/a", { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("has one listener however many calls share it, and no warning comes of them", async () => {
    const warnings: unknown[] = [];
    const warn = (warning: unknown) => void warnings.push(warning);
    process.on("warning", warn);
    onTestFinished(() => void process.off("warning", warn));
    const controller = new AbortController();
    const { signal } = controller;
    const { client, sent } = clientOf(Array(25).fill(() => never()));
    const calls = Array.from({ length: 25 }, () => client.request("GET", "/a", { signal }));
    await settled();
    expect([sent.length, getEventListeners(signal, "abort").length]).toEqual([25, 1]);
    controller.abort();
    const outcomes = await Promise.all(calls);
    expect(outcomes.every(({ error }) => error?.kind === "aborted")).toBe(true);
    await settled();
    expect([getEventListeners(signal, "abort"), warnings]).toEqual([[], []]);
  });

  test("that with has bound ends each of its calls, and a list", async () => {
    const controller = new AbortController();
    const { client } = clientOf([envelope([1], { result_info: { cursor: "b" } }), stubborn().reply]);
    const things = loose("/a", { actions: { index: { paging: { by: "cursor" } } } });
    const bound = untyped(untyped(things)["with"]?.({ client, signal: controller.signal }));
    const list = collect(bound["indexAll"]?.() as AsyncIterable<unknown>);
    await settled();
    await settled();
    controller.abort();
    expect(await list).toMatchObject({ items: [1], thrown: { kind: "aborted" } });
    expect(await bound["show"]?.("x")).toMatchObject({ error: { kind: "aborted", attempts: 0 } });
  });
});

describe("onAbort", () => {
  test("tells each that still waits, once", () => {
    const controller = new AbortController();
    const told: string[] = [];
    const stops = ["a", "b", "c"].map((name) => onAbort(controller.signal, () => told.push(name)));
    stops[1]?.();
    controller.abort();
    expect(told).toEqual(["a", "c"]);
  });

  test("tells all that waited, although one of them stops the others", () => {
    const controller = new AbortController();
    const told: string[] = [];
    const stops: (() => void)[] = [];
    for (const name of ["a", "b"])
      stops.push(
        onAbort(controller.signal, () => {
          told.push(name);
          for (const stop of stops) stop();
        }),
      );
    controller.abort();
    expect(told).toEqual(["a", "b"]);
  });

  test("begins anew after the last one has stopped; stopping twice does no harm", () => {
    const controller = new AbortController();
    const { signal } = controller;
    const told: string[] = [];
    const stop = onAbort(signal, () => told.push("a"));
    stop();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const other = onAbort(signal, () => told.push("b"));
    stop();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    // nor does it make the next one begin anew
    const third = onAbort(signal, () => told.push("c"));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort();
    expect(told).toEqual(["b", "c"]);
    other();
    third();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
