import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type CallEvent, createClient } from "../src/index.js";
import { clientOf, envelope, json, loose, never, serve, settled, TOKEN, untyped } from "./helpers.js";

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

test("fetchOptions of the call lie over those of the client, and under what the call is", async () => {
  const { client, sent } = clientOf([envelope(1), envelope(1)], {
    fetchOptions: { cf: { a: 1 }, cache: "no-store", integrity: "client" },
  });
  await client.request("POST", "/a", {
    ...post,
    fetchOptions: {
      cf: { b: 2 },
      integrity: undefined,
      method: "GET",
      body: "x",
      redirect: "follow",
      signal: null,
    },
  });
  expect(sent[0]?.init).toMatchObject({
    cf: { b: 2 },
    cache: "no-store",
    integrity: "client",
    method: "POST",
    body: "{}",
    redirect: "manual",
    signal: expect.any(AbortSignal),
  });
  const bound = untyped(loose("/a"))["with"]?.({ client });
  await untyped(bound)["index"]?.({ fetchOptions: { cache: "reload" } });
  expect(sent[1]?.init).toMatchObject({ cf: { a: 1 }, cache: "reload", integrity: "client" });
});

describe("the content type is", () => {
  const JSON_TYPE = "application/json";
  const FORM = "application/x-www-form-urlencoded";
  const RAW = "application/octet-stream";
  // what there is in its place is fetch's own: the boundary of a multipart body, and so on
  const own = (type: string) => expect.stringContaining(type);
  const rows: [what: string, body: unknown, options: object, header: string | null, sent: unknown][] = [
    ["none without a body", undefined, {}, null, null],
    ["JSON for an object", { a: 1 }, {}, JSON_TYPE, JSON_TYPE],
    ["JSON for null", null, {}, JSON_TYPE, JSON_TYPE],
    ["JSON for a text", "x", {}, JSON_TYPE, JSON_TYPE],
    ["the call's", "x", { contentType: "text/css" }, "text/css", "text/css"],
    ["that of the call's headers", "x", { headers: { "Content-Type": "x/y" } }, "x/y", "x/y"],
    ["a form's", { a: 1 }, { contentType: FORM }, FORM, FORM],
    [
      "that of a Blob",
      new Blob(["x"], { type: "image/png" }),
      { contentType: "text/css" },
      null,
      "image/png",
    ],
    [
      "the call's for a Blob without one",
      new Blob(["x"]),
      { contentType: "text/css" },
      "text/css",
      "text/css",
    ],
    ["JSON for a Blob without one", new Blob(["x"]), {}, JSON_TYPE, JSON_TYPE],
    ["fetch's for a FormData", new FormData(), {}, null, own("multipart/form-data; boundary=")],
    [
      "fetch's for a multipart body",
      { a: 1 },
      { contentType: "multipart/form-data" },
      null,
      own("multipart/form-data; boundary="),
    ],
    ["fetch's for a URLSearchParams", new URLSearchParams({ a: "b" }), {}, null, own(FORM)],
    ["the call's for bytes", new Uint8Array([1]), { contentType: RAW }, RAW, RAW],
    ["JSON for bytes", new Uint8Array([1]).buffer, {}, JSON_TYPE, JSON_TYPE],
    ["the call's for a stream", new Blob(["x"]).stream(), { contentType: RAW }, RAW, RAW],
  ];
  test.each(rows)("%s", async (_, body, options, header, type) => {
    const { client, sent } = clientOf([envelope(1)]);
    await client.requestOrThrow("POST", "/a", { body, ...options });
    const { url = "", headers, init } = sent[0] ?? {};
    expect(headers?.get("content-type")).toBe(header);
    expect(new Request(url, init).headers.get("content-type")).toEqual(type);
  });

  test.each([
    ["json", JSON_TYPE, '{"a":1}'],
    ["form", FORM, "a=1"],
    ["raw", RAW, '{"a":1}'],
  ] as const)("by the client's encoding %s %s", async (encoding, type, body) => {
    const { client, sent } = clientOf([envelope(1), envelope(1)], { encoding });
    await client.request("POST", "/a", { body: { a: 1 } });
    expect([sent[0]?.headers.get("content-type"), sent[0]?.body]).toEqual([type, body]);
    // what the table says of an action counts more
    const things = loose("/a", { actions: { create: { contentType: "text/css" } } });
    await things["create"]?.("x", { client });
    expect([sent[1]?.headers.get("content-type"), sent[1]?.body]).toEqual(["text/css", "x"]);
  });
});

describe("a deadline", () => {
  test("ends a call whose fetch does not heed its signal, and lets go of a late answer", async () => {
    const { give, waiting } = stubborn();
    const { client } = clientOf([give]);
    const result = await client.request("POST", "/a", { ...post, timeout: 20 });
    expect(result.error?.message).toBe(
      "POST /a: no whole answer within 20 ms; not sent again, since it may have been carried out",
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
      expect(result.error?.message).toBe(`${method} /a: not sent within 20 ms`);
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
      const { error, response } = await call;
      expect(response?.status).toBe(reply === inHeaders ? undefined : reply === between ? 429 : 200);
      const unsure = reply === between ? "" : "; not sent again, since it may have been carried out";
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
      headers: { "x-a": "1" },
    });
    await client.request("GET", "/a");
    expect(order).toEqual(["token", [1, "accept", "x-a"], "token", [2, "accept", "x-a"]]);
    for (const { headers } of sent)
      expect(Object.fromEntries(headers)).toEqual({ authorization: `Bearer ${TOKEN}`, "x-a": "of the hook" });
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
        "GET /a: the onRequest hook threw",
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
      "POST /a: connection failed: tls [redacted]; not sent again, since it may have been carried out",
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
    expect((await client.request("POST", "/a", post)).error?.message).toBe(
      "POST /a: connection failed: [redacted]; not sent again, since it may have been carried out",
    );
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
      "POST /a: connection failed: fetch failed; not sent again, since it may have been carried out",
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
