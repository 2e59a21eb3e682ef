import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { Environment } from "../../src/call/call.js";
import { notify } from "../../src/call/events.js";
import { type CallEvent, createClient, type ErrorEvent } from "../../src/index.js";
import {
  clientOf,
  envelope,
  fakeClock,
  headersOf,
  json,
  loose,
  messageOf,
  settled,
  TOKEN,
} from "../helpers.js";

describe("hooks and logger", () => {
  test("see what happens, and neither credentials nor bodies", async () => {
    const seen: unknown[] = [];
    let kept: Headers | undefined;
    const see = (event: CallEvent) => void seen.push({ ...event, headers: undefined });
    const { client } = clientOf([() => new Response("canary", { status: 503 }), envelope("canary", {})], {
      onRequest: (event) => {
        see(event);
        kept = event.headers;
        event.headers.set("x-hook", "1");
      },
      onResponse: see,
      onRetry: see,
      logger: { debug: (line) => void seen.push(line), warn: (line) => void seen.push(line) },
    });
    await client.request("PUT", "/a/{b}", {
      params: { b: "c" },
      body: { secret: "canary" },
      retry: { unsafe: true },
    });
    const place = { method: "PUT", template: "/a/{b}", path: "/a/c" };
    // each line is its event
    const line = (hook: string, at: number) => `${hook} ${JSON.stringify(seen[at + 1])}`;
    expect(seen).toMatchObject([
      { ...place, attempt: 1 },
      line("onResponse", 1),
      { ...place, attempt: 1, status: 503, rayId: undefined, duration: expect.any(Number) },
      line("onRetry", 3),
      { ...place, attempt: 1, reason: "api", status: 503, delay: 0 },
      { ...place, attempt: 2 },
      line("onResponse", 6),
      { ...place, attempt: 2, status: 200, rayId: undefined, duration: expect.any(Number) },
    ]);
    expect(inspect(seen, { depth: 9 })).not.toMatch(/canary/);
    // the hook may have kept its headers: the credentials never get into them
    expect(kept?.get("x-hook")).toBe("1");
    expect(kept?.get("authorization")).toBeNull();
  });

  test("tell how long it took, from sending to the end of reading", async () => {
    const pass = fakeClock();
    const durations: number[] = [];
    const { client } = clientOf(
      [() => new Promise((resolve) => setTimeout(() => resolve(envelope(1)), 70))],
      { onResponse: ({ duration }) => void durations.push(duration) },
    );
    await pass(50);
    const call = client.request("GET", "/a");
    await pass(70);
    await call;
    expect(durations).toEqual([70]);
  });

  test("the line of an answer is for debugging, of a repeat and of a failure a warning", async () => {
    const lines: string[] = [];
    const { client } = clientOf(
      Array(2).fill(() => new Response("", { status: 503 })),
      {
        retry: { maxRetries: 1, backoff: 0 },
        logger: {
          debug: (line) => void lines.push(`debug ${line.split(" ")[0]}`),
          warn: (line) => void lines.push(`warn ${line.split(" ")[0]}`),
        },
      },
    );
    await client.request("GET", "/a");
    expect(lines).toEqual(["debug onResponse", "warn onRetry", "debug onResponse", "warn onError"]);
  });

  test("a ray id is told", async () => {
    const rays: unknown[] = [];
    const reply = json({ success: true, result: 1 }, { headers: { "cf-ray": "8f-FRA" } });
    const { client } = clientOf([reply], { onResponse: ({ rayId }) => void rays.push(rayId) });
    await client.request("GET", "/a");
    expect(rays).toEqual(["8f-FRA"]);
  });

  test("a logger needs no hooks, and hooks no logger", async () => {
    const lines: string[] = [];
    const events: unknown[] = [];
    const logger = { debug: (line: string) => void lines.push(line), warn: () => undefined };
    for (const options of [{ logger }, { onResponse: (event: unknown) => void events.push(event) }])
      await clientOf([envelope(1)], options).client.request("GET", "/a");
    expect([lines.length, events.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(
      /^onResponse \{"method":"GET","template":"\/a","path":"\/a","attempt":1,"status":200/,
    );
  });

  test("a logger's methods are called on the logger", async () => {
    const lines: string[] = [];
    class Logger {
      #lines = lines;
      debug(line: string) {
        this.#lines.push(line);
      }
      warn(line: string) {
        this.#lines.push(line);
      }
    }
    await clientOf([envelope(1)], { logger: new Logger() }).client.request("GET", "/a");
    expect(lines).toHaveLength(1);
  });

  test("credentials are asked for before the onRequest hook, and lie over what it sets", async () => {
    const order: unknown[] = [];
    const { client, sent } = clientOf([() => new Response("", { status: 503 }), envelope(1)], {
      apiToken: () => {
        order.push("token");
        return TOKEN;
      },
      onRequest: ({ headers, attempt }) => {
        order.push([attempt, ...headers.keys()]);
        headers.set("Authorization", "of the hook");
        headers.set("x-auth-key", "of the hook");
        headers.set("x-a", "of the hook");
        headers.delete("accept");
      },
      headers: { "x-a": "1", "x-none": null },
    });
    await client.request("GET", "/a");
    const names = ["accept", "user-agent", "x-a"];
    expect(order).toEqual(["token", [1, ...names], "token", [2, ...names]]);
    for (const one of sent) {
      expect(one.headers.has("accept")).toBe(false);
      expect(headersOf(one)).toEqual({ authorization: `Bearer ${TOKEN}`, "x-a": "of the hook" });
    }
  });

  test("make no event where nobody listens", () => {
    const make = vi.fn();
    notify({} as Environment, "onError", make);
    expect(make).not.toHaveBeenCalled();
    notify({ onError: () => undefined } as object as Environment, "onError", make);
    expect(make).toHaveBeenCalledOnce();
  });

  test("a header of the call stands for the default of that name, in whatever case", async () => {
    const seen: unknown[] = [];
    const { client, sent } = clientOf([envelope(1)], {
      onRequest: ({ headers }) => void seen.push(headers.get("accept")),
    });
    await client.request("GET", "/a", { headers: { ACCEPT: "text/csv" } });
    expect([seen, sent[0]?.headers.get("accept")]).toEqual([["text/csv"], "text/csv"]);
  });

  test("that throw cost no answer", async () => {
    const fail = () => {
      throw new Error("hook");
    };
    const reject = () => Promise.reject(new Error("hook"));
    const warnings: string[] = [];
    const logger = {
      debug: fail,
      warn: (line: string) => {
        warnings.push(line);
        fail();
      },
    };
    for (const hook of [fail, reject]) {
      const { client } = clientOf([() => new Response("", { status: 503 }), envelope(1)], {
        onResponse: hook,
        onRetry: hook,
        logger,
      });
      expect(await client.request("GET", "/a")).toMatchObject({ ok: true, attempts: 2 });
      const failing = createClient({ apiToken: TOKEN, onError: hook, logger });
      expect(await failing.request("GET", "a")).toMatchObject({ ok: false });
      await settled();
    }
    expect(warnings).toEqual(expect.arrayContaining(["the onResponse hook threw", "the onRetry hook threw"]));
  });

  test("onRequest that throws fails the call before it is sent", async () => {
    for (const onRequest of [
      () => {
        throw new Error(`no ${TOKEN}`);
      },
      () => Promise.reject(new Error(`no ${TOKEN}`)),
    ]) {
      const { client, sent } = clientOf([], { onRequest });
      const { error, attempts } = await client.request("GET", "/a");
      expect([error?.message, error?.kind, attempts, sent.length]).toEqual([
        "GET /a: the onRequest hook threw",
        "configuration",
        0,
        0,
      ]);
      expect(messageOf(error?.cause)).toBe("no [redacted]");
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(TOKEN);
    }
  });
});

describe("a call that failed is told to onError and to the logger", () => {
  const things = loose("/a/{b}");
  const rows: [what: string, reply: Response | Error, options: object, want: Partial<ErrorEvent>][] = [
    [
      "without an answer",
      new TypeError(`no ${TOKEN}`),
      { retry: false },
      {
        attempts: 1,
        reason: "connection",
        status: undefined,
        message:
          "POST /a/{b}: connection failed: no [redacted]; not sent again, since it may have been carried out",
      },
    ],
    [
      "by the API",
      json({ errors: [{ code: 1, message: `bad ${TOKEN}` }] }, { status: 400 }),
      {},
      { attempts: 1, reason: "api", status: 400, message: "POST /a/{b}: 400 (1) bad [redacted]" },
    ],
    [
      "in its signal",
      envelope(1),
      { signal: AbortSignal.abort() },
      { attempts: 0, reason: "aborted", message: "POST /a/{b}: aborted by its signal" },
    ],
    [
      "in its body",
      envelope(1),
      { body: new Set() },
      {
        attempts: 0,
        reason: "request",
        message: "POST /a/{b}: the body is a Set, which JSON has no form for",
      },
    ],
  ];
  test.each(rows)("%s", async (_, reply, { body = {}, ...options }: { body?: unknown }, want) => {
    const events: ErrorEvent[] = [];
    const lines: string[] = [];
    const { client } = clientOf([reply], {
      onError: (event) => void events.push(event),
      logger: { debug: () => undefined, warn: (line) => void lines.push(line) },
    });
    await things["create"]?.(body, { client, params: { b: "c" }, ...options });
    await settled();
    const event = { method: "POST", template: "/a/{b}", path: "/a/c", ...want };
    expect(events).toEqual([{ status: undefined, ...event, duration: expect.any(Number) }]);
    expect(lines).toEqual([`onError ${JSON.stringify(events[0])}`]);
  });

  test("once, after its repeats, with the time that all of it took", async () => {
    const pass = fakeClock();
    const events: ErrorEvent[] = [];
    const slow = () => new Promise<Response>((_, reject) => setTimeout(reject, 100, new Error("x")));
    const { client } = clientOf([slow, slow], {
      retry: { maxRetries: 1, backoff: 0 },
      onError: (event) => void events.push(event),
    });
    await pass(50);
    const call = client.request("GET", "/a");
    await pass(201);
    await call;
    expect(events).toMatchObject([{ attempts: 2, reason: "connection", duration: 201 }]);
  });

  test("without a path if the arguments make none", async () => {
    const events: ErrorEvent[] = [];
    const { client } = clientOf([], { onError: (event) => void events.push(event) });
    await things["index"]?.({ client, params: { b: ".." } });
    expect(events).toMatchObject([{ method: "GET", template: "/a/{b}", path: undefined, attempts: 0 }]);
  });

  test("also of an action that has no method", async () => {
    const events: ErrorEvent[] = [];
    const { client } = clientOf([], { onError: (event) => void events.push(event) });
    await loose("/a", { actions: { odd: { path: "" } } })["odd"]?.({ client });
    expect(events).toMatchObject([{ method: "", template: "/a", reason: "request" }]);
  });

  test("and not one that succeeded", async () => {
    const events: ErrorEvent[] = [];
    const { client } = clientOf([() => new Response("", { status: 503 }), envelope(1)], {
      onError: (event) => void events.push(event),
    });
    await client.request("GET", "/a");
    expect(events).toEqual([]);
  });
});
