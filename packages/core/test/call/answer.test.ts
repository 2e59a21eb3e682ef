import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { createClient, isRestflareError } from "../../src/index.js";
import {
  clientOf,
  collect,
  endless,
  fakeClock,
  json,
  loose,
  serve,
  settled,
  TOKEN,
  untyped,
} from "../helpers.js";

const ask = (response: Response, row: object = {}, options: object = {}) => {
  const { client } = clientOf([response], { retry: { maxRetries: 0 } });
  const things = loose("/a", { actions: { rotate: { method: "post", path: "{id}/rotate", ...row } } });
  return things["rotate"]?.("x", { client, ...options }) ?? Promise.reject(new Error("no action"));
};
const text = (body: BodyInit | null, type: string | undefined, status = 200) => {
  const response = new Response(body, { status });
  response.headers.delete("content-type");
  if (type) response.headers.set("content-type", type);
  return response;
};
const PLACE = "POST /a/{id}/rotate: ";

describe("a success", () => {
  const rows: [what: string, response: Response, row: object, want: object][] = [
    [
      "an envelope",
      json({ success: true, result: { a: 1 }, errors: [], messages: [] }),
      {},
      { data: { a: 1 }, info: {}, messages: [] },
    ],
    [
      "an envelope of null",
      json({ success: true, result: null }),
      {},
      { data: null, info: {}, messages: [] },
    ],
    ["an envelope without a result", json({ success: true }), {}, { data: undefined, info: {} }],
    [
      "siblings and result_info",
      json({ success: true, result: 1, result_info: { page: 1 }, timing: 2 }),
      {},
      { info: { page: 1, timing: 2 } },
    ],
    [
      "messages of all kinds",
      json({ success: true, result: 1, messages: ["m", { code: 1, message: "n", x: 1 }, 7, null] }),
      {},
      { messages: [{ message: "m" }, { code: 1, message: "n" }] },
    ],
    ["a byte order mark", text('\ufeff{"success": true, "result": 1}', "application/json"), {}, { data: 1 }],
    ["no content type", text('{"success": true, "result": 1}', undefined), {}, { data: 1 }],
    ["201", json({ success: true, result: 1 }, { status: 201 }), {}, { data: 1 }],
    ["204", new Response(null, { status: 204 }), {}, { data: undefined, info: {}, messages: [] }],
    ["an empty 200", text("", "application/json"), {}, { data: undefined, info: {}, messages: [] }],
    [
      "a whole body",
      json({ success: true, result: 1 }),
      { answer: "body" },
      { data: { success: true, result: 1 }, info: {} },
    ],
    ["JSON null as a whole body", json(null), { answer: "body" }, { data: null }],
    ["text", text("hello", "text/plain"), { as: "text" }, { data: "hello" }],
    ["bytes", text("hi", "x/y"), { as: "bytes" }, { data: new Uint8Array([104, 105]) }],
    ["no text", new Response(null, { status: 204 }), { as: "text" }, { data: "" }],
  ];
  test.each(rows)("%s", async (_, response, row, want) => {
    const result = await ask(response, row);
    expect(result).toMatchObject({ ok: true, attempts: 1, ...want });
    expect(result.response).toBe(response);
  });

  test("client.request takes it for what the call says", async () => {
    const { client } = clientOf(Array(2).fill(() => json({ success: true, other: 1 })));
    expect(await client.request("GET", "/a", { answer: "body" })).toMatchObject({
      data: { success: true, other: 1 },
      info: {},
    });
    expect(await client.request("GET", "/a", { answer: "envelope" })).toMatchObject({
      data: undefined,
      info: { other: 1 },
    });
  });

  test("client.request takes for an envelope what looks like one", async () => {
    const bodies = [{ success: true, result: 1 }, { result: 1 }, [1], { success: "yes", result: 1 }];
    const { client } = clientOf(bodies.map((body) => json(body)));
    const got = [];
    for (const _ of bodies) got.push(await client.requestOrThrow("GET", "/a"));
    expect(got).toEqual([1, { result: 1 }, [1], { success: "yes", result: 1 }]);
  });

  test("HEAD and an empty 200 have no data", async () => {
    const { client } = clientOf([text("", "application/json"), text("", undefined)]);
    expect(await client.request("HEAD", "/a", { answer: "envelope" })).toMatchObject({
      ok: true,
      data: undefined,
    });
    expect(await client.request("GET", "/a")).toMatchObject({ ok: true, data: undefined });
  });

  test("a Blob has the answer's type", async () => {
    for (const [type, want] of [
      ["x/y", "x/y"],
      [undefined, ""],
    ] as const) {
      const { data } = await ask(text("hello", type), {}, { as: "blob" });
      expect(data).toBeInstanceOf(Blob);
      expect((data as Blob).type).toBe(want);
    }
  });

  test("a body that comes in pieces is one, wherever it is cut", async () => {
    const whole = new TextEncoder().encode('{"a":"h\u00e9llo"}');
    for (let cut = 1; cut < whole.length; cut++) {
      const body = () =>
        new ReadableStream({
          start(controller) {
            controller.enqueue(whole.slice(0, cut));
            controller.enqueue(whole.slice(cut));
            controller.close();
          },
        });
      const of = async (as: string) => (await ask(new Response(body()), { answer: "body" }, { as })).data;
      expect(await of("json")).toEqual({ a: "h\u00e9llo" });
      expect(await of("text")).toBe('{"a":"h\u00e9llo"}');
      expect(await of("bytes")).toEqual(whole);
    }
  });

  test.each(["blob", "stream"])("a %s", async (as) => {
    const { data } = await ask(text("hello", "x/y"), {}, { as });
    expect(await new Response(data as Blob | ReadableStream).text()).toBe("hello");
  });
});

describe("a success that the document gives no schema for", () => {
  const rows: [what: string, response: Response, data: unknown][] = [
    ["a text", text("done", "text/plain"), "done"],
    ["a page", text("<p>done</p>", "text/html"), "<p>done</p>"],
    ["a text without a type", text("done", undefined), "done"],
    ["JSON", json({ a: 1 }), { a: 1 }],
    ["JSON null", json(null), null],
    ["an envelope", json({ success: true, result: 1 }), 1],
    ["an envelope without a result", json({ success: true }), { success: true }],
    ["an envelope without a result, with errors", json({ success: true, errors: [] }), undefined],
    ["nothing", text("", "text/plain"), undefined],
    ["204", new Response(null, { status: 204 }), undefined],
  ];
  test.each(rows)("%s", async (_, response, data) => {
    const result = await ask(response, { answer: "any" });
    expect([result.ok, result.data]).toEqual([true, data]);
  });

  test("is a failure all the same if it says so", async () => {
    const body = { success: false, errors: [{ code: 7, message: "no" }] };
    expect((await ask(json(body), { answer: "any" })).error?.message).toBe(`${PLACE}200 (7) no`);
  });
});

describe("where a list is expected", () => {
  test.each([
    ["204", () => new Response(null, { status: 204 }), "204 answered no content, where a list is expected"],
    ["an empty 200", () => text("", "application/json"), "200 answered no content, where a list is expected"],
  ])("%s is an error", async (_, reply, want) => {
    for (const row of [{}, { answer: "body" }, { answer: "any" }]) {
      const { client } = clientOf([reply]);
      const { error } = (await loose("/a", { actions: { index: row } })["index"]?.({ client })) ?? {};
      expect([error?.kind, error?.message]).toEqual(["decode", `GET /a: ${want}`]);
    }
  });
});

describe("a failure", () => {
  const secret = '{"success": true, "result": {"client_secret": "canary"';
  const rows: [what: string, response: Response, kind: string, want: string][] = [
    [
      "success: false",
      json({ success: false, errors: [{ code: 7, message: "no" }], result: null }),
      "api",
      "200 (7) no",
    ],
    ["success: false without an error", json({ success: false, result: "canary" }), "api", "200 failed"],
    ["truncated JSON", text(secret, "application/json"), "decode", "200 answered no JSON (application/json)"],
    [
      "HTML with status 200",
      text("<p>canary</p>", "text/html"),
      "decode",
      "200 answered no JSON (text/html)",
    ],
    ["text with status 200", text("canary", undefined), "decode", "200 answered no JSON (null)"],
    ["a list instead of an envelope", json(["canary"]), "decode", "200 answered no envelope"],
    ["null instead of an envelope", json(null), "decode", "200 answered no envelope"],
    ["an object instead of an envelope", json({ result: "canary" }), "decode", "200 answered no envelope"],
    ["errors without a code", json({ errors: [{ message: "no" }] }, { status: 400 }), "api", "400 no"],
    ["errors that are texts", json({ errors: ["no"] }, { status: 400 }), "api", "400 no"],
    ["one error", json({ error: { code: "x1", message: "no" } }, { status: 422 }), "api", "422 (x1) no"],
    [
      "an error that is a flag",
      json({ error: true, code: 3, message: "no" }, { status: 422 }),
      "api",
      "422 (3) no",
    ],
    [
      "errors that are no list",
      json({ errors: { a: ["b"] }, message: "no" }, { status: 422 }),
      "api",
      "422 no",
    ],
    ["an error beside a message", json({ error: "Bad", message: "no" }, { status: 422 }), "api", "422 no"],
    ["an error that is a text", json({ error: "no" }, { status: 422 }), "api", "422 no"],
    ["a bare message", json({ code: 3, message: "no", x: "canary" }, { status: 422 }), "api", "422 (3) no"],
    [
      "JSON that says nothing",
      json({ x: "canary" }, { status: 418, statusText: "Teapot" }),
      "api",
      "418 Teapot",
    ],
    ["no body and no words", new Response(null, { status: 502 }), "api", "502 failed"],
    ["304", new Response(null, { status: 304, statusText: "Not Modified" }), "api", "304 Not Modified"],
    ["300 without a location", new Response(null, { status: 300 }), "api", "300 failed"],
    [
      "a page",
      text(
        "<head><title>canary</title></head><body><h1>Bad\n gateway</h1><script>canary</script>",
        "text/html; charset=utf-8",
        502,
      ),
      "api",
      "502 Bad gateway",
    ],
    ["words", text(" too\n many ", "text/plain", 503), "api", "503 too many"],
    ["JSON that is called words", text(secret, "text/plain", 500), "api", "500 failed"],
    ["JSON that is called a page", text(` ${secret}`, "text/html", 500), "api", "500 failed"],
    ["a long page", text("x".repeat(300), "text/plain", 500), "api", `500 ${"x".repeat(200)}...`],
    [
      "words with quotes in them",
      text('no "such" [thing]', "text/plain", 500),
      "api",
      '500 no "such" [thing]',
    ],
    ["bytes", text("canary", "application/octet-stream", 500), "api", "500 failed"],
    ["XML", text("<e>canary</e>", "application/xml", 500), "api", "500 failed"],
    ["a page that has data", text("<p>no</p>{canary}", "text/html", 500), "api", "500 no"],
    ["a page that has data at once", text("  {canary", "text/html", 500), "api", "500 failed"],
    ["a list that is called words", text('\n ["canary"', "text/plain", 500), "api", "500 failed"],
    ["a quoted text that is called words", text(' "canary', "text/plain", 500), "api", "500 failed"],
    [
      "a page with a secret's name",
      text("<p>client_secret=canary</p>", "text/html", 500),
      "api",
      "500 failed",
    ],
    ["a page in capitals", text("<STYLE>canary</STYLE><P>no</P>", "TEXT/HTML", 500), "api", "500 no"],
    ["a page of text/htmlx", text("canary", "text/htmlx", 500), "api", "500 failed"],
    ["a page of x-text/html", text("canary", "x-text/html", 500), "api", "500 failed"],
    ["a page of 200 letters", text("x".repeat(200), "text/plain", 500), "api", `500 ${"x".repeat(200)}`],
    [
      "a page of several lines",
      text("<p>no</p><p>such<br>thing", "text/html", 500),
      "api",
      "500 no such thing",
    ],
    [
      "a page longer than anybody reads",
      text(`<p>no</p>${" ".repeat(50_000)}`, "text/html", 500),
      "api",
      "500 no",
    ],
    [
      "a page of markup alone",
      text(`${"<i></i> ".repeat(2_500)}canary`, "text/html", 500),
      "api",
      "500 failed",
    ],
  ];
  test.each(rows)("%s", async (_, response, kind, want) => {
    const result = await ask(response);
    expect(result.error?.message).toBe(PLACE + want);
    expect(result).toMatchObject({
      ok: false,
      attempts: 1,
      response,
      error: { kind, status: response.status, attempts: 1, messages: [] },
    });
    expect(JSON.stringify(result.error)).not.toContain("canary");
  });

  test.each([
    [{ title: "Bad part", detail: "the name is taken", status: 422 }, "422 the name is taken"],
    [{ type: "about:blank", title: "Bad part" }, "422 Bad part"],
  ])("has the words of a problem of RFC 9457: %j", async (problem, words) => {
    const headers = { "content-type": "application/problem+json" };
    const { error } = await ask(json(problem, { status: 422, headers }));
    expect(error?.message).toBe(PLACE + words);
  });

  test("has the API's own words, its ray and its wait, and no more of the body", async () => {
    const errors = [
      {
        code: 10000,
        message: "Authentication error",
        documentation_url: "https://d",
        source: { pointer: "/a", x: 1 },
        x: "canary",
      },
      { nothing: 1 },
    ];
    const headers = { "cf-ray": "8f-FRA", "retry-after": "3" };
    const { error } = await ask(
      json({ errors, messages: [{ code: 1, message: "m" }] }, { status: 503, headers }),
    );
    expect({ ...error }).toEqual({
      kind: "api",
      status: 503,
      errors: [
        {
          code: 10000,
          message: "Authentication error",
          documentation_url: "https://d",
          source: { pointer: "/a" },
        },
      ],
      messages: [{ code: 1, message: "m" }],
      rayId: "8f-FRA",
      retryAfter: 3_000,
      method: "POST",
      template: "/a/{id}/rotate",
      path: "/a/x/rotate",
      attempts: 1,
    });
    expect(error?.message).toBe(`${PLACE}503 (10000) Authentication error [ray 8f-FRA]`);
  });

  describe("has the reasons that the API gives", () => {
    const chain = (...codes: number[]): object =>
      codes.reduceRight<object[]>(
        (error_chain, code) => [{ code, message: `m${code}`, error_chain, x: "canary" }],
        [],
      )[0] ?? {};
    const rows: [what: string, error: object, message: string, errors: unknown[]][] = [
      [
        "one",
        {
          code: 6003,
          message: "Invalid request headers",
          error_chain: [{ code: 6111, message: "Invalid format" }],
        },
        "(6003) Invalid request headers: (6111) Invalid format",
        [
          {
            code: 6003,
            message: "Invalid request headers",
            error_chain: [{ code: 6111, message: "Invalid format" }],
          },
        ],
      ],
      [
        "several in a row",
        chain(1, 2, 3),
        "(1) m1: (2) m2: (3) m3",
        [
          {
            code: 1,
            message: "m1",
            error_chain: [{ code: 2, message: "m2", error_chain: [{ code: 3, message: "m3" }] }],
          },
        ],
      ],
      [
        "several at once",
        { message: "a", error_chain: [{ message: "b" }, "c", { code: 4 }, null] },
        "a: b: c",
        [{ message: "a", error_chain: [{ message: "b" }, { message: "c" }] }],
      ],
      ["none", { message: "a", error_chain: [] }, "a", [{ message: "a" }]],
      ["what is no list", { message: "a", error_chain: "b" }, "a", [{ message: "a" }]],
    ];
    test.each(rows)("%s", async (_, item, message, errors) => {
      const { error } = await ask(json({ success: false, errors: [item] }, { status: 400 }));
      expect([error?.message, error?.errors]).toEqual([`${PLACE}400 ${message}`, errors]);
    });

    test("as deep as five, however deep they lie", async () => {
      const codes = Array.from({ length: 1_000 }, (_, code) => code);
      const { error } = await ask(json({ success: false, errors: [chain(...codes)] }, { status: 400 }));
      expect(error?.message).toBe(`${PLACE}400 (0) m0: (1) m1: (2) m2: (3) m3: (4) m4: (5) m5`);
    });
  });

  test("of several errors names the first, and has all of them", async () => {
    const errors = [
      { code: 1, message: "one" },
      { code: 2, message: "two" },
    ];
    const { error } = await ask(json({ errors }, { status: 400 }));
    expect([error?.message, error?.errors]).toEqual([`${PLACE}400 (1) one`, errors]);
  });

  test("names the permissions that may be missing", async () => {
    for (const status of [401, 403, 404]) {
      const { error } = await ask(json({}, { status, statusText: "No" }), { permissions: ["A", "B"] });
      expect(error?.message).toBe(
        `${PLACE}${status} No${status === 404 ? "" : '; the token needs "A" or "B"'}`,
      );
    }
  });

  test("explains no bad credentials by a permission", async () => {
    const answer = (code: number) => json({ errors: [{ code, message: "No" }] }, { status: 403 });
    const asked = async (code: number) => (await ask(answer(code), { permissions: ["A"] })).error?.message;
    for (const code of [1000, 6003, 6103, 6111, 9103, 9106, 9109])
      expect(await asked(code)).toBe(`${PLACE}403 (${code}) No`);
    expect(await asked(10000)).toBe(`${PLACE}403 (10000) No; the token needs "A"`);
  });

  test("repeats no secret that was sent, in whatever form", async () => {
    const secrets = ["client_secret"];
    const rows: object[] = [
      { body: { deep: [{ client_secret: "canary-1" }] } },
      { body: new URLSearchParams({ client_secret: "canary-1" }) },
      { query: { client_secret: "canary-1" } },
    ];
    for (const options of rows) {
      const echo = json(
        { errors: [{ code: 1, message: "bad canary-1", source: { pointer: "canary-1" } }] },
        { status: 400 },
      );
      const { error } = await ask(echo, { secrets }, options);
      expect(error?.message).toBe(`${PLACE}400 (1) bad [redacted]`);
      expect(JSON.stringify(error)).not.toContain("canary-1");
    }
  });

  test("shows no page that has a secret's name, whichever of them", async () => {
    for (const name of ["client_secret", "pin"]) {
      const { error } = await ask(text(`no: ${name}=canary`, "text/plain", 500), { secrets: ["pin"] });
      expect(error?.message).toBe(`${PLACE}500 failed`);
    }
  });

  describe("shows no part of a secret that the end of a long page cuts:", () => {
    const secret = "s".repeat(4_000);
    const of = async (page: string) =>
      (await ask(text(page, "text/plain", 500), {}, { body: { client_secret: secret } })).error?.message;

    test("not even where what is before it has become short", async () => {
      expect(await of(`x${secret.repeat(20)}`)).toBe(`${PLACE}500 failed`);
      expect(await of(`x${secret.repeat(10)}${"y".repeat(30_000)}`)).toBe(`${PLACE}500 failed`);
    });

    test("a page that is as long as may be is cut nowhere", async () => {
      const page = `no, ${secret.repeat(9)}`;
      expect(await of(page + " ".repeat(40_000 - page.length))).toMatch(/500 no, \[redacted\]/);
    });
  });

  test("is an error although a body of very many bytes or with a cycle was sent", async () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const { error } = await ask(json({}), { secrets: ["x"] }, { body: cycle });
    expect(isRestflareError(error, "request")).toBe(true);
    expect(error?.message).toBe(
      `${PLACE}its query or body cannot be written; is it a cycle, or nested too deep?`,
    );
    const { ok } = await ask(
      json({ success: true, result: 1 }),
      { secrets: ["x"] },
      { body: new Uint8Array(50_000_000) },
    );
    expect(ok).toBe(true);
  });
});

test("untyped answers of prototypes stay data", async () => {
  const body = '{"success": true, "result": {"__proto__": 1}, "__proto__": {"x": 1}}';
  const result = await ask(text(body, "application/json"));
  expect(untyped(result)["x"]).toBeUndefined();
  expect(Object.keys((result.ok && (result.data as object)) || {})).toEqual(["__proto__"]);
});

test.each(["envelope", "body"])("a refusal with a status of 200 is an error, also as %s", async (answer) => {
  const body = { success: false, errors: [{ code: 7, message: "no" }], messages: [], result: null };
  expect(await ask(json(body), { answer })).toMatchObject({
    ok: false,
    error: { kind: "api", status: 200, errors: [{ code: 7, message: "no" }] },
  });
});

test("a body of another API that happens to say success: false is no refusal", async () => {
  expect(await ask(json({ success: false, score: 1 }), { answer: "body" })).toMatchObject({
    ok: true,
    data: { success: false, score: 1 },
  });
});

describe("a status that arrived is never lost: a refusal's body that is", () => {
  const gzip = { "content-encoding": "gzip", "content-type": "application/json" };
  const BODY = JSON.stringify({ success: false, errors: [{ code: 7, message: "no" }] });
  type Send = (response: ServerResponse, status: number) => void;
  const rows: [what: string, send: Send, want: string][] = [
    [
      "cut before it begins",
      (response, status) => {
        response.writeHead(status, { "content-length": 100 }).flushHeaders();
        setImmediate(() => response.destroy());
      },
      "",
    ],
    [
      "cut in the middle",
      (response, status) => {
        response.writeHead(status, { "content-length": 1_000, "content-type": "text/plain" });
        response.write("no, since", () => setImmediate(() => response.destroy()));
      },
      "",
    ],
    ["no gzip", (response, status) => response.writeHead(status, gzip).end(BODY), ""],
    [
      "gzip that is cut",
      (response, status) => response.writeHead(status, gzip).end(gzipSync(BODY).subarray(0, 30)),
      "",
    ],
    [
      "more than anybody needs",
      (response, status) => pour(response.writeHead(status, { "content-type": "application/json" })),
      "",
    ],
  ];
  const pour = (response: ServerResponse) => {
    const block = Buffer.alloc(64 * 1024, " ");
    const more = () => {
      while (!response.destroyed && response.write(block));
    };
    response.on("drain", more);
    more();
  };

  test.each(rows)("%s", async (_, send) => {
    for (const [status, attempts] of [
      [401, 1],
      [403, 1],
      [404, 1],
      [429, 2],
      [503, 2],
    ] as const) {
      let asked = 0;
      const baseUrl = await serve((_, response) => {
        asked++;
        send(response, status);
      });
      const client = createClient({ apiToken: TOKEN, baseUrl, retry: { maxRetries: 1, backoff: 0 } });
      const { error, response } = await client.request("GET", "/a");
      expect([error?.kind, error?.status, error?.attempts, response?.status, asked]).toEqual([
        "api",
        status,
        attempts,
        status,
        attempts,
      ]);
    }
  });

  test("endless is read as far as it comes in five seconds", async () => {
    const pass = fakeClock();
    const { body, state } = endless("<p>not now", "</p>");
    const reply = new Response(body, { status: 403, headers: { "content-type": "text/html" } });
    const { client } = clientOf([reply]);
    const call = client.request("GET", "/a");
    await pass(5_000);
    expect((await call).error?.message).toBe("GET /a: 403 not now");
    expect(state.cancelled).toBe(true);
  });

  test("endless keeps its status when the call's time ends first", async () => {
    const pass = fakeClock();
    const { client } = clientOf([
      new Response(endless("no").body, { status: 403, headers: { "content-type": "text/plain" } }),
    ]);
    const call = client.request("POST", "/a", { timeout: 100 });
    await pass(100);
    expect(await call).toMatchObject({
      response: { status: 403 },
      error: { kind: "api", status: 403, message: "POST /a: 403 failed" },
    });
  });

  test("read leaves no timer and no listener behind", async () => {
    fakeClock();
    const { client, sent } = clientOf([json({}, { status: 403 })]);
    await client.request("GET", "/a");
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(sent[0]?.init.signal as AbortSignal, "abort")).toEqual([]);
  });

  test("endless does not outlast the signal", async () => {
    const controller = new AbortController();
    const { body, state } = endless("no");
    const { client } = clientOf([new Response(body, { status: 403 })]);
    const call = client.request("POST", "/a", { signal: controller.signal });
    await settled();
    controller.abort();
    expect((await call).error?.kind).toBe("aborted");
    await settled();
    expect(state.cancelled).toBe(true);
  });

  test("more than anybody needs is stopped after a megabyte", async () => {
    let given = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          given++;
          controller.enqueue(new Uint8Array(64 * 1024));
        },
      },
      { highWaterMark: 0 },
    );
    const { client } = clientOf([new Response(body, { status: 403 })]);
    expect((await client.request("GET", "/a")).error).toMatchObject({ kind: "api", status: 403 });
    expect(given).toBe(17);
  });
});

describe("maxBytes ends an answer that is too large, at its first attempt", () => {
  const WHAT = "answered more than maxBytes, 1000 bytes";
  test.each(["json", "text", "bytes", "blob"] as const)("read as %s", async (as) => {
    let given = 0;
    const block = new TextEncoder().encode("0".repeat(500));
    const body = () =>
      new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            given++;
            controller.enqueue(block);
          },
        },
        { highWaterMark: 0 },
      );
    const { client, sent } = clientOf([new Response(body())], { maxBytes: 1_000 });
    const { error } = await client.request("GET", "/a", { as });
    expect([error?.kind, error?.status, error?.message]).toEqual(["decode", 200, `GET /a: 200 ${WHAT}`]);
    expect([sent.length, given]).toEqual([1, 3]);
  });

  test("of as many bytes is none", async () => {
    const { client } = clientOf([new Response("x".repeat(1_000))], { maxBytes: 1_000 });
    expect(await client.requestOrThrow("GET", "/a", { as: "text" })).toHaveLength(1_000);
  });

  test("counts what comes out of a bomb, and not what goes in", async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    let asked = 0;
    const baseUrl = await serve((_, response) => {
      asked++;
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    const client = createClient({ apiToken: TOKEN, baseUrl, maxBytes: 1_000_000 });
    const { error } = await client.request("GET", "/a");
    expect([error?.kind, error?.message, asked]).toEqual([
      "decode",
      "GET /a: 200 answered more than maxBytes, 1000000 bytes",
      1,
    ]);
  });

  test("leaves a stream alone", async () => {
    const { client } = clientOf([new Response("x".repeat(1_000))], { maxBytes: 10 });
    expect(
      await new Response(await client.requestOrThrow("GET", "/a", { as: "stream" })).text(),
    ).toHaveLength(1_000);
  });
});

describe("however deep an answer is nested, it is a result", () => {
  const deep = (inner: string, levels: number) => "[".repeat(levels) + inner + "]".repeat(levels);
  test.each<[what: string, body: string, status: number, want: object]>([
    ["10,000 levels of data", `{"success":true,"result":${deep("1", 10_000)}}`, 200, { ok: true }],
    ["10,000 levels that are no envelope", deep("1", 10_000), 200, { error: { kind: "decode" } }],
    [
      "10,000 levels beside an error",
      `{"errors":[{"message":"no"}],"result":${deep('{"client_secret":"canary"}', 10_000)}}`,
      400,
      { error: { kind: "api", message: `${PLACE}400 no` } },
    ],
    [
      "10,000 levels of an error",
      `{"errors":${deep('{"message":"no"}', 10_000)}}`,
      400,
      { error: { kind: "api", message: `${PLACE}400 failed` } },
    ],
    [
      "10,000 levels of reasons",
      `{"errors":[${'{"message":"m","error_chain":['.repeat(10_000)}${"]}".repeat(10_000)}]}`,
      400,
      { error: { kind: "api", message: `${PLACE}400 m: m: m: m: m: m` } },
    ],
    [
      "more levels than the engine reads",
      `{"success":true,"result":${"[".repeat(1_000_000)}`,
      200,
      { error: { kind: "decode" } },
    ],
  ])("%s", async (_, body, status, want) => {
    expect(await ask(text(body, "application/json", status))).toMatchObject(want);
  });

  test("also as a page of a list", async () => {
    const reply = () => text(`{"success":true,"result":[${deep("1", 9_000)}]}`, "application/json");
    const { client } = clientOf([reply, reply, () => json({ success: true, result: [] })]);
    const things = loose("/a", { actions: { index: { paging: { by: "page" } } } });
    const { items, thrown } = await collect(
      untyped(things)["indexAll"]?.({ client }) as AsyncIterable<unknown>,
    );
    expect(thrown).toBeUndefined();
    expect(items.length).toBe(2);
  });
});

describe("an action never rejects, whatever is thrown at it", () => {
  const cyclic = new Error("c");
  cyclic.cause = cyclic;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const mute = Object.defineProperty(new Error("x"), "message", {
    get() {
      throw new Error(TOKEN);
    },
  });
  const odd: [what: string, thrown: unknown][] = [
    ["an error that is its own cause", cyclic],
    ["a revoked proxy", proxy],
    ["an error whose message throws", mute],
    ["an error whose cause is a revoked proxy", new Error("x", { cause: proxy })],
    ["an error whose message is a symbol", Object.assign(new Error("x"), { message: Symbol("y") })],
    ["an error whose name is an object", Object.assign(new Error("x"), { name: {} })],
    ["a symbol", Symbol("x")],
    ["a function", () => 1],
  ];
  const things = loose("/a");
  test.each(odd)("%s", async (_, thrown) => {
    const fail = () => {
      throw thrown;
    };
    const { client } = clientOf([fail], { retry: false });
    const { error } = (await things["show"]?.("x", { client })) ?? {};
    expect(error?.kind).toBe("connection");
    const options = Object.defineProperty({ client }, "timeout", { enumerable: true, get: fail });
    expect(await things["show"]?.("x", options)).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "request", message: "GET /a/{id}: bad arguments" },
    });
    const given = Object.defineProperty({}, "a", { enumerable: true, get: fail });
    expect(await things["create"]?.(given, { client })).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "request" },
    });
    for (const hook of ["onRequest", "apiToken"]) {
      const { client } = clientOf([], { [hook]: fail });
      expect(await things["show"]?.("x", { client })).toMatchObject({
        ok: false,
        attempts: 0,
        error: { kind: "configuration" },
      });
    }
    expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain(TOKEN);
  });
});

test("a fetch's SyntaxError quotes nothing of what it could not read", async () => {
  const { client } = clientOf([() => JSON.parse(`canary ${TOKEN}`)], { retry: false });
  const { error } = await client.request("GET", "/a");
  expect(error?.message).toBe("GET /a: connection failed: unexpected syntax");
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toMatch(/canary/);
});
