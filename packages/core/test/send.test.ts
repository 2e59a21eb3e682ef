import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type CallEvent, createClient } from "../src/index.js";
import { clientOf, envelope, json, never, serve, settled, TOKEN } from "./helpers.js";

/** A `fetch` that never answers and does not heed its signal, until it is let go. */
function stubborn() {
  const waiting: ((response: Response) => void)[] = [];
  const give = () => new Promise<Response>((resolve) => waiting.push(resolve));
  return { give, waiting };
}
const post = { body: {} };

test.each([
  ["GET", {}, undefined],
  ["POST", {}, false],
  ["PUT", {}, false],
  ["PUT", { retry: { unsafe: true } }, undefined],
  ["DELETE", {}, false],
] as const)(
  "%s %o asks for keepalive %o: some platforms repeat what a kept connection loses",
  async (method, options, keepalive) => {
    const { client, sent } = clientOf([envelope(1), envelope(1)]);
    await client.request(method, "/a", options);
    expect(sent[0]?.init.keepalive).toBe(keepalive);
    await client.with({ fetchOptions: { keepalive: true } }).request(method, "/a", options);
    expect(sent[1]?.init.keepalive).toBe(true);
  },
);

describe("a deadline", () => {
  test("ends a call whose fetch does not heed its signal, and lets go of a late answer", async () => {
    const { give, waiting } = stubborn();
    const { client } = clientOf([give]);
    const result = await client.request("POST", "/a", { ...post, timeout: 20 });
    expect(result.error?.message).toBe(
      "POST /a: no whole answer within 20 ms; it may have been carried out, so it was not sent again",
    );
    expect(result).toMatchObject({ attempts: 1, error: { kind: "timeout", attempts: 1 } });
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    waiting[0]?.(new Response(body));
    await settled();
    expect(cancelled).toBe(true);
  });

  test("leaves room for other attempts, however many there may be", async () => {
    const { give } = stubborn();
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 30, envelope(1)));
    const { client, sent } = clientOf([give, slow]);
    const result = await client.request("GET", "/a", { timeout: 900, retry: { maxRetries: 1_000_000 } });
    expect([result.ok, result.attempts, sent.length]).toEqual([true, 2, 2]);
  });

  test("ends a body that never ends", async () => {
    const baseUrl = await serve((_, response) => void response.write("{"));
    const client = createClient({ apiToken: TOKEN, baseUrl });
    const { error } = await client.request("POST", "/a", { ...post, timeout: 50 });
    expect(error?.kind).toBe("timeout");
  });

  let asked = 0;
  const forever = () => {
    asked++;
    return never();
  };
  test.each([
    ["an onRequest hook", { onRequest: forever }],
    ["a token function", { apiToken: forever as () => Promise<string> }],
  ])("ends the wait for %s that never returns; nothing is sent", async (_, options) => {
    const { client, sent } = clientOf([], options);
    for (const method of ["GET", "POST"] as const) {
      asked = 0;
      const result = await client.request(method, "/a", { timeout: 20 });
      expect(asked).toBe(1);
      expect(result).toMatchObject({ attempts: 0, error: { kind: "timeout", attempts: 0 } });
      expect(result.error?.message).toBe(
        `${method} /a: not sent within 20 ms: the onRequest hook, the apiToken function or the rateLimit took too long`,
      );
    }
    expect(sent).toEqual([]);
  });

  test("lets nothing be sent by a hook that returns too late", async () => {
    let late: () => void = () => undefined;
    const { client, sent } = clientOf([envelope(1)], {
      onRequest: () =>
        new Promise<void>((resolve) => {
          late = resolve;
        }),
    });
    await client.request("POST", "/a", { ...post, timeout: 20 });
    late();
    await settled();
    expect(sent).toEqual([]);
  });

  test("lets no redirect be followed after its end", async () => {
    const { give, waiting } = stubborn();
    const { client, sent } = clientOf([give, envelope(1)]);
    await client.request("POST", "/a", { ...post, timeout: 20 });
    waiting[0]?.(new Response(null, { status: 307, headers: { location: "/b" } }));
    await settled();
    expect(sent).toHaveLength(1);
  });
});

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

  test("ends a call at once, in the headers, in the body and between attempts", async () => {
    const inHeaders = stubborn().give;
    const inBody = () => new Response(new ReadableStream());
    const between = () => new Response("", { status: 429, headers: { "retry-after": "20" } });
    for (const reply of [inHeaders, inBody, between]) {
      const controller = new AbortController();
      const { client } = clientOf([reply]);
      const call = client.request("POST", "/a", { ...post, signal: controller.signal });
      await settled();
      controller.abort();
      const { error } = await call;
      const unsure = reply === between ? "" : "; it may have been carried out, so it was not sent again";
      expect(error?.message).toBe(`POST /a: aborted by its signal${unsure}`);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
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
});

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
    expect(seen).toMatchObject([
      { ...place, attempt: 1 },
      expect.stringMatching(/^PUT \/a\/\{b\}: 503 in \d+ ms, attempt 1$/),
      { ...place, attempt: 1, status: 503, rayId: undefined },
      "PUT /a/{b}: 503, attempt 2 in 0 ms",
      { ...place, attempt: 1, reason: "api", status: 503, delay: 0 },
      { ...place, attempt: 2 },
      expect.stringMatching(/^PUT \/a\/\{b\}: 200 in \d+ ms, attempt 2$/),
      { ...place, attempt: 2, status: 200 },
    ]);
    expect(inspect(seen, { depth: 9 })).not.toMatch(/canary/);
    // the hook may have kept its headers: the credentials never get into them
    expect(kept?.get("x-hook")).toBe("1");
    expect(kept?.get("authorization")).toBeNull();
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
        "GET /a: the onRequest hook threw; nothing was sent",
        "configuration",
        0,
        0,
      ]);
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(TOKEN);
    }
  });
});

describe("credentials stay out of errors", () => {
  test("whatever a fetch throws", async () => {
    const inner = Object.assign(new Error(`tls ${TOKEN}`), { code: "ECONN", config: { token: TOKEN } });
    const thrown = Object.assign(new TypeError(`fetch ${TOKEN} failed`, { cause: inner }), {
      request: { token: TOKEN },
    });
    const { client } = clientOf([thrown]);
    const { error } = await client.request("POST", "/a", post);
    expect(error?.message).toBe(
      "POST /a: no answer: tls [redacted] (ECONN); it may have been carried out, so it was not sent again",
    );
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(TOKEN);
    expect(String(error?.stack)).not.toContain(TOKEN);
  });

  test("of which one begins like another", async () => {
    const { client } = clientOf([new Error("longer-key-and-more")], {
      apiToken: undefined,
      apiEmail: "longer-key",
      apiKey: "longer-key-and-more",
    } as object);
    expect((await client.request("POST", "/a", post)).error?.message).toContain("no answer: [redacted];");
  });

  test.each([undefined, "text", null, {}, { message: TOKEN }])("where it throws %o", async (thrown) => {
    const { client } = clientOf([
      () => {
        throw thrown;
      },
    ]);
    const { error } = await client.request("POST", "/a", post);
    expect(error).toMatchObject({ kind: "connection" });
    expect(error?.message).toBe(
      "POST /a: no answer: fetch failed; it may have been carried out, so it was not sent again",
    );
    expect(error?.cause).toBeUndefined();
  });

  test("and out of clients and results", async () => {
    const { client } = clientOf([envelope(1)]);
    const shown =
      inspect([client, await client.request("GET", "/a")], { showHidden: true, depth: 9 }) +
      JSON.stringify(client);
    expect(shown).not.toContain(TOKEN);
  });
});

test("what a fetch gives that is no response is a result too", async () => {
  for (const bad of [undefined, null, {}]) {
    const { client } = clientOf([() => bad as unknown as Response]);
    expect(await client.request("POST", "/a", post)).toMatchObject({
      ok: false,
      error: { kind: "connection" },
    });
  }
});

test("what throws when its headers are read was sent all the same", async () => {
  const headers = {
    get() {
      throw new Error("no headers");
    },
  };
  const odd = { ok: true, status: 200, headers, text: async () => '{"success": true, "result": 1}' };
  const { client } = clientOf([() => odd as unknown as Response]);
  const result = await client.request("POST", "/a", post);
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { attempts: 1, path: "/a" } });
});
