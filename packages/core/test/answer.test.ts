import { describe, expect, test } from "vitest";
import { isRestflareError } from "../src/index.js";
import { clientOf, json, loose, untyped } from "./helpers.js";

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

  test.each(["blob", "stream"])("a %s", async (as) => {
    const { data } = await ask(text("hello", "x/y"), {}, { as });
    expect(await new Response(data as Blob | ReadableStream).text()).toBe("hello");
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
    ["bytes", text("canary", "application/octet-stream", 500), "api", "500 failed"],
  ];
  test.each(rows)("%s", async (_, response, kind, want) => {
    const result = await ask(response);
    expect(result.error?.message).toBe(PLACE + want);
    expect(result).toMatchObject({
      ok: false,
      attempts: 1,
      response,
      error: { kind, status: response.status, attempts: 1 },
    });
    expect(JSON.stringify(result.error)).not.toContain("canary");
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

  test("names the permissions that may be missing", async () => {
    for (const status of [401, 403, 404]) {
      const { error } = await ask(json({}, { status, statusText: "No" }), { permissions: ["A", "B"] });
      expect(error?.message).toBe(
        `${PLACE}${status} No${status === 404 ? "" : '; the token needs "A" or "B"'}`,
      );
    }
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

  test("is an error although a body of very many bytes or with a cycle was sent", async () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const { error } = await ask(json({}), { secrets: ["x"] }, { body: cycle });
    expect(isRestflareError(error, "request")).toBe(true);
    expect(error?.message).toBe(`${PLACE}its query or body cannot be written (a cycle, a bigint?)`);
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

test("a body is not searched for secrets unless something may show them", async () => {
  let reads = 0;
  const ownKeys = (target: object) => {
    reads++;
    return Reflect.ownKeys(target);
  };
  const body = { deep: new Proxy({ a: 1 }, { ownKeys }) };
  expect(await ask(json({ success: true, result: 1 }), {}, { body })).toMatchObject({ ok: true });
  // by what writes it as JSON, and by nobody else
  expect(reads).toBe(1);
});
