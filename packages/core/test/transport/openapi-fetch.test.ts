import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { RequestBody } from "../../src/index.js";
import { createClient } from "../../src/index.js";
import {
  clientOf,
  envelope,
  headersOf,
  json,
  loose,
  messageOf,
  scripted,
  serve,
  TOKEN,
  untyped,
} from "../helpers.js";

const post = { body: {} };

describe("no request of core goes around openapi-fetch", () => {
  const folder = fileURLToPath(new URL("../../src", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
  /** The code of a file, without its comments. */
  const codeOf = (file: string) =>
    readFileSync(`${folder}/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
  const filesWith = (pattern: RegExp) => files.filter((file) => pattern.test(codeOf(file)));

  test.each([
    ["calls fetch", /\bfetch\s*(\?\.)?\(/, ["transport/guarded-fetch.ts"]],
    [
      "asks for the platform's fetch",
      /globalThis\.fetch\b/,
      ["call/prepare.ts", "transport/guarded-fetch.ts"],
    ],
    ["has another way to the network", /XMLHttpRequest|sendBeacon|WebSocket|EventSource|node:https?/, []],
    ["imports openapi-fetch", /["']openapi-fetch["']/, ["transport/openapi-fetch.ts"]],
    ["imports its guarded fetch", /import[^;]*\bguardedFetch\b/, ["transport/openapi-fetch.ts"]],
  ])("only the one door %s", (_, pattern, want) => {
    expect(filesWith(pattern)).toEqual(want);
  });

  test("the files that were looked at are those of core", () => {
    expect(files).toEqual(
      expect.arrayContaining(["index.ts", "client/client.ts", "transport/openapi-fetch.ts"]),
    );
  });

  test("every attempt is asked of the fetch that is passed in, and of no other", async () => {
    const { client, sent } = clientOf([() => new Response("", { status: 503 }), envelope(1)]);
    expect(await client.request("GET", "/a")).toMatchObject({ ok: true, attempts: 2 });
    expect(sent).toHaveLength(2);
  });
});

describe("the URL is base URL, path and query, each written once", () => {
  test.each<[baseUrl: string, path: string, options: object, want: string]>([
    ["https://api.test", "/a", {}, "https://api.test/a"],
    ["https://api.test/v4/", "/a", {}, "https://api.test/v4/a"],
    ["https://api.test/v4", "/", {}, "https://api.test/v4/"],
    ["https://api.test/v4", "/a/", { query: {} }, "https://api.test/v4/a/"],
    ["https://api.test/v4", "/a/{b}", { params: { b: "c/d" } }, "https://api.test/v4/a/c%2Fd"],
    ["https://api.test/v4", "/a/{b}/x", { params: { b: "{b}" } }, "https://api.test/v4/a/%7Bb%7D/x"],
    ["https://api.test/{b}", "/a/{b}", { params: { b: 1 } }, "https://api.test/%7Bb%7D/a/1"],
    [
      "https://api.test/v4",
      "/a",
      { query: { b: "c d", e: [1, 2] } },
      "https://api.test/v4/a?b=c%20d&e=1&e=2",
    ],
    ["https://api.test/v4", "/a", { query: { b: "?" } }, "https://api.test/v4/a?b=%3F"],
  ])("%s, %s, %o: %s", async (baseUrl, path, options, want) => {
    const { client, sent } = clientOf([envelope(1)], { baseUrl });
    await client.requestOrThrow("GET", path, options);
    expect(sent[0]?.url).toBe(want);
  });
});

describe("the body of a refusal is ours to read", () => {
  test.each([
    [
      "a text",
      new Response("no such thing", { status: 404, headers: { "content-type": "text/plain" } }),
      "no such thing",
    ],
    ["a JSON text", json("quoted", { status: 404, statusText: "Gone" }), "Gone"],
    [
      "an envelope",
      json({ success: false, errors: [{ code: 7, message: "no" }] }, { status: 404 }),
      "(7) no",
    ],
  ])("%s", async (_, reply, want) => {
    const { client } = clientOf([reply]);
    const result = await client.request("GET", "/a");
    expect(result.error?.message).toBe(`GET /a: 404 ${want}`);
    expect(result.response).toBe(reply);
  });
});

describe("an answer without content", () => {
  const empty = (init: ResponseInit) => () => new Response(null, init);
  test.each<[what: string, method: "GET" | "HEAD" | "DELETE", reply: () => Response]>([
    ["204", "DELETE", empty({ status: 204, headers: { "x-a": "1" } })],
    ["HEAD", "HEAD", empty({ headers: { "content-length": "12", "x-a": "1" } })],
    ["length 0", "GET", empty({ headers: { "content-length": "0", "x-a": "1" } })],
  ])("%s keeps its response", async (_, method, reply) => {
    const { client } = clientOf([reply]);
    const { ok, data, response } = await client.request(method, "/a");
    expect([ok, data, response?.headers.get("x-a")]).toEqual([true, undefined, "1"]);
  });

  test.each([
    ["text", ""],
    ["bytes", new Uint8Array()],
  ] as const)("read as %s is %o", async (as, want) => {
    const { client } = clientOf([empty({ status: 204 })]);
    expect(await client.requestOrThrow("GET", "/a", { as })).toEqual(want);
  });

  test.each(["blob", "stream"] as const)("read as %s is empty", async (as) => {
    const { client } = clientOf([empty({ status: 204 })]);
    expect(await new Response(await client.requestOrThrow("GET", "/a", { as })).text()).toBe("");
  });

  test("length 0 of what has content all the same is read", async () => {
    const reply = json({ success: true, result: 1 }, { headers: { "content-length": "0" } });
    expect(await clientOf([reply]).client.requestOrThrow("GET", "/a")).toBe(1);
  });
});

describe("what a fetch gives that is no response is a result too", () => {
  test.each([[undefined], [null], [{}], ["text"], [{ status: "200" }]])("%o", async (bad) => {
    const { client } = clientOf([() => bad as unknown as Response]);
    expect(await client.request("POST", "/a", post)).toMatchObject({
      ok: false,
      attempts: 1,
      error: {
        kind: "connection",
        message:
          "POST /a: connection failed: fetch gave no response; not sent again, since it may have been carried out",
      },
    });
  });

  test.each([[undefined], [null], ["text"], [0], [""], [{}], [{ message: TOKEN }]])(
    "a rejection with %o",
    async (thrown) => {
      const { client } = clientOf([() => Promise.reject(thrown)]);
      const { error } = await client.request("POST", "/a", post);
      expect(error?.message).toBe(
        "POST /a: connection failed: fetch failed; not sent again, since it may have been carried out",
      );
      // what is nothing gives no cause by itself
      expect(messageOf(error?.cause)).toBe(thrown ? undefined : "fetch failed");
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(TOKEN);
    },
  );

  const bare = (response: object) => () => response as Response;
  test.each<[what: string, reply: () => Response, options: object, want: object]>([
    [
      "JSON",
      bare({ ok: true, status: 200, text: async () => '{"success":true,"result":1}' }),
      {},
      { data: 1 },
    ],
    ["text", bare({ ok: true, status: 200, text: async () => "x" }), { as: "text" }, { data: "x" }],
    [
      "no JSON",
      bare({ ok: true, status: 200, text: async () => "x" }),
      {},
      { error: { kind: "decode", status: 200 } },
    ],
    [
      "bytes",
      bare({ ok: true, status: 200, arrayBuffer: async () => new Uint8Array([7]).buffer }),
      { as: "bytes" },
      { data: new Uint8Array([7]) },
    ],
    [
      "a blob",
      bare({ ok: true, status: 200, arrayBuffer: async () => new Uint8Array([7]).buffer }),
      { as: "blob" },
      { data: new Blob(["\x07"]) },
    ],
    [
      "a refusal",
      bare({ ok: false, status: 400, text: async () => '{"error":"no"}' }),
      {},
      { error: { kind: "api", status: 400, message: "GET /a: 400 no" } },
    ],
    [
      "a redirect",
      bare({ ok: false, status: 302, text: async () => "" }),
      {},
      { error: { kind: "api", status: 302, message: "GET /a: 302 failed" } },
    ],
  ])("%s without headers and stream", async (_, reply, options, want) => {
    const { client } = clientOf([reply]);
    expect(await client.request("GET", "/a", options)).toMatchObject(want);
  });

  const headers = {
    get() {
      throw new Error(`no headers ${TOKEN}`);
    },
  };

  test("a success that throws when its headers are read is one, whoever looks at it", async () => {
    const odd = { ok: true, status: 200, headers, text: async () => "{}" };
    const { client } = clientOf([bare(odd)], { onResponse: () => undefined });
    expect(await client.request("POST", "/a", post)).toMatchObject({ ok: true, data: {}, attempts: 1 });
  });

  test("a refusal that throws when its headers are read was sent all the same", async () => {
    const { client } = clientOf([bare({ ok: false, status: 400, headers, text: async () => "{}" })]);
    const { error, attempts } = await client.request("POST", "/a", post);
    expect([error?.kind, error?.message, error?.path, attempts]).toEqual([
      "decode",
      "POST /a: answered what cannot be read",
      "/a",
      1,
    ]);
    expect(messageOf(error?.cause)).toBe("no headers [redacted]");
  });
});

describe("fetchOptions", () => {
  test("of the call lie over those of the client, and under what the call is", async () => {
    const { client, sent } = clientOf([envelope(1), envelope(1)], {
      fetchOptions: { cf: { a: 1 }, cache: "no-store", integrity: "client" },
    });
    await client.request("POST", "/a", {
      ...post,
      fetchOptions: {
        cf: { b: 2 },
        integrity: undefined,
        duplex: "full",
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

  test.each(["method", "headers", "body", "signal", "redirect"])("must not hold %s", async (name) => {
    const { client, sent } = clientOf([envelope(1)]);
    const { error } = await client.request("GET", "/a", { fetchOptions: { [name]: null } });
    expect(error?.message).toBe(`GET /a: fetchOptions must not hold ${name}, which each call sets itself`);
    expect(sent).toEqual([]);
  });

  test("with a value of their own class reach fetch as they are", async () => {
    class Dispatcher {
      #state = 1;
      state = () => this.#state;
    }
    const dispatcher = new Dispatcher();
    const { client, sent } = clientOf([envelope(1)], { fetchOptions: { dispatcher } });
    await client.request("GET", "/a");
    expect(untyped(sent[0]?.init)["dispatcher"]).toBe(dispatcher);
  });

  test.each([
    "middleware",
    "params",
    "parseAs",
    "pathSerializer",
    "querySerializer",
    "bodySerializer",
    "baseUrl",
    "fetch",
    "Request",
  ])("named %s, as openapi-fetch has one, is for fetch alone", async (name) => {
    const { client, sent } = clientOf([envelope(1)], { fetchOptions: { [name]: "mine" } });
    expect(
      await client.request("POST", "/a/{b}", { ...post, params: { b: 1 }, query: { c: 2 } }),
    ).toMatchObject({
      ok: true,
      data: 1,
    });
    expect(sent[0]).toMatchObject({
      url: "https://api.test/v4/a/1?c=2",
      body: "{}",
      init: { [name]: "mine" },
    });
  });
});

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

describe("the content type is", () => {
  const JSON_TYPE = "application/json";
  const FORM = "application/x-www-form-urlencoded";
  const RAW = "application/octet-stream";
  const MULTIPART = /^multipart\/form-data; ?boundary=/;
  const rows: [what: string, body: unknown, options: object, want: string | RegExp | null][] = [
    ["none without a body", undefined, {}, null],
    ["JSON for an object", { a: 1 }, {}, JSON_TYPE],
    ["JSON for null", null, {}, JSON_TYPE],
    ["JSON for a text", "x", {}, JSON_TYPE],
    ["the call's", "x", { contentType: "text/css" }, "text/css"],
    ["that of the call's headers", "x", { headers: { "Content-Type": "x/y" } }, "x/y"],
    [
      "none where the call's headers want none",
      new Uint8Array([1]),
      { headers: { "content-type": null } },
      null,
    ],
    ["a form's", { a: 1 }, { contentType: FORM }, FORM],
    ["that of a Blob", new Blob(["x"], { type: "image/png" }), { contentType: "text/css" }, "image/png"],
    ["the call's for a Blob without one", new Blob(["x"]), { contentType: "text/css" }, "text/css"],
    ["JSON for a Blob without one", new Blob(["x"]), {}, JSON_TYPE],
    ["a boundary's for a FormData", new FormData(), {}, MULTIPART],
    ["a boundary's for a multipart body", { a: 1 }, { contentType: "multipart/form-data" }, MULTIPART],
    ["a form's for a URLSearchParams", new URLSearchParams({ a: "b" }), {}, `${FORM};charset=UTF-8`],
    ["the call's for bytes", new Uint8Array([1]), { contentType: RAW }, RAW],
    ["JSON for bytes", new Uint8Array([1]).buffer, {}, JSON_TYPE],
    ["the call's for a stream", new Blob(["x"]).stream(), { contentType: RAW }, RAW],
  ];
  test.each(rows)("%s", async (_, body, options, want) => {
    const got: (string | undefined)[] = [];
    const baseUrl = await serve((request, response) => {
      got.push(request.headers["content-type"]);
      request.resume().on("end", () => response.end('{"success":true,"result":1}'));
    });
    // the platform's fetch, and one that may be another library's
    const clients = [{}, { fetch: ((url, init) => fetch(url, init)) as typeof fetch }];
    const isStream = body instanceof ReadableStream;
    for (const own of isStream ? clients.slice(1) : clients)
      await createClient({ apiToken: TOKEN, baseUrl, ...own }).requestOrThrow("POST", "/a", {
        body: body as RequestBody,
        ...options,
      });
    for (const type of got) {
      if (want instanceof RegExp) expect(type).toMatch(want);
      else expect(type).toBe(want ?? undefined);
    }
    expect(got).toHaveLength(isStream ? 1 : 2);
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

describe("the headers are", () => {
  test.each([
    ["json", "application/json"],
    ["text", "*/*"],
    ["bytes", "*/*"],
  ] as const)("accept by how the answer is read: %s", async (as, want) => {
    const { client, sent } = clientOf([envelope(1)]);
    await client.request("GET", "/a", { as });
    expect(sent[0]?.headers.get("accept")).toBe(want);
  });

  test("our name and version, unless headers say otherwise", async () => {
    const { client, sent } = clientOf(Array(3).fill(() => envelope(1)));
    await client.request("GET", "/a");
    await client.request("GET", "/a", { headers: { "User-Agent": "mine" } });
    await client.with({ headers: { "user-agent": null } }).request("GET", "/a");
    expect(sent.map(({ headers }) => headers.get("user-agent"))).toEqual([
      expect.stringMatching(/^restflare\/\d+\.\d+\.\d+/),
      "mine",
      null,
    ]);
  });

  test("nothing that nobody set", async () => {
    const { fetch, sent } = scripted([envelope(1)]);
    await createClient({ apiToken: TOKEN, fetch }).request("GET", "/a");
    expect(headersOf(sent[0])).toEqual({ authorization: `Bearer ${TOKEN}` });
  });
});
