import { isRestflareError } from "@restflare/core";
import { type Reply, refusedAddress } from "@restflare/test-harness/recording-server";
import { describe, expect, test } from "vitest";
import { bind, serve } from "./serve.js";

// What a mock cannot show: answers that no document has, and connections that break. Whatever happens, an action gives a
// typed failure; its promise is never rejected. `rotate` is asked, for it is never sent twice.

interface FailureCase {
  readonly answer: string;
  readonly reply: Reply;
  readonly error: { kind: string; status?: number };
  /** What the message says behind method and template. What broke a connection is in Node's words, so not asserted. */
  readonly says: string | RegExp;
}

const LOST = /^connection failed: .+; not sent again, since it may have been carried out$/;
const html = { "content-type": "text/html; charset=utf-8" };
const json = { "content-type": "application/json" };

const failures: FailureCase[] = [
  {
    answer: "502 without a body",
    reply: { status: 502, headers: { "content-length": "0" } },
    error: { kind: "api", status: 502 },
    says: "502 Bad Gateway",
  },
  {
    answer: "503 with a page for people",
    reply: {
      status: 503,
      headers: html,
      body: "<html><head><title>x</title></head><h1>Sorry,\n busy</h1></html>",
    },
    error: { kind: "api", status: 503 },
    says: "503 Sorry, busy",
  },
  {
    answer: "403 with JSON that is no envelope",
    reply: { status: 403, json: ["no"] },
    error: { kind: "api", status: 403 },
    says: '403 Forbidden; the token needs "Access: Service Tokens Write"',
  },
  {
    answer: "200 with HTML",
    reply: { headers: html, body: "<h1>Log in</h1>" },
    error: { kind: "decode", status: 200 },
    says: "200 answered no JSON (text/html; charset=utf-8)",
  },
  {
    answer: "200 with JSON that breaks off",
    reply: { headers: json, body: '{"success": true, "result": {"id": "t1"' },
    error: { kind: "decode", status: 200 },
    says: "200 answered no JSON (application/json)",
  },
  {
    answer: "200 with JSON that is no envelope",
    reply: { json: "fine" },
    error: { kind: "decode", status: 200 },
    says: "200 answered no envelope",
  },
  {
    answer: '200 {"success": false} with errors',
    reply: {
      json: { success: false, errors: [{ code: 7003, message: "no route" }], messages: [], result: null },
    },
    error: { kind: "api", status: 200 },
    says: "200 (7003) no route",
  },
  {
    answer: '200 {"success": false} and nothing else',
    reply: { json: { success: false } },
    error: { kind: "api", status: 200 },
    says: "200 failed",
  },
  {
    answer: "a connection that is reset",
    reply: "reset",
    error: { kind: "connection" },
    says: LOST,
  },
  {
    answer: "a connection that is closed without an answer",
    reply: "close",
    error: { kind: "connection" },
    says: LOST,
  },
  {
    answer: "what is no HTTP",
    reply: { raw: "220 mail.example.com ESMTP\r\n" },
    error: { kind: "connection" },
    says: LOST,
  },
  {
    answer: "a connection that ends in the middle of the body",
    reply: {
      raw: 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"success": tr',
    },
    error: { kind: "connection" },
    says: LOST,
  },
  {
    answer: "a body that is not what its encoding says",
    reply: { headers: { ...json, "content-encoding": "gzip" }, body: '{"success": true}' },
    error: { kind: "connection" },
    says: LOST,
  },
];

const place = "POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate: ";

describe.each(failures)("$answer", ({ reply, error, says }) => {
  test("is the result of the action", async () => {
    const { tokens, requests } = await serve([reply]);
    const result = await tokens.rotate("t1");
    expect(result).toMatchObject({
      ok: false,
      attempts: 1,
      error: { ...error, method: "POST", attempts: 1 },
    });
    expect(result.data).toBeUndefined();
    expect(result.error?.message.slice(0, place.length)).toBe(place);
    expect(result.error?.message.slice(place.length)).toEqual(
      typeof says === "string" ? says : expect.stringMatching(says),
    );
    expect(requests).toHaveLength(1);
  });

  test("is thrown by its twin", async () => {
    const { tokens } = await serve([reply]);
    const thrown: unknown = await tokens.rotateOrThrow("t1").catch((reason: unknown) => reason);
    expect(isRestflareError(thrown)).toBe(true);
    expect(thrown).toMatchObject(error);
  });
});

test("a refused connection is a result", async () => {
  const { tokens } = bind(`${await refusedAddress()}/client/v4`);
  const result = await tokens.rotate("t1");
  expect(result).toMatchObject({ ok: false, error: { kind: "connection" } });
  expect(result.response).toBeUndefined();
});

test("an answer that never comes ends with the call's timeout", async () => {
  const { tokens } = await serve(["hang"]);
  const result = await tokens.rotate("t1", { timeout: 50 });
  expect(result).toMatchObject({ ok: false, error: { kind: "timeout" } });
});

test("a call that its signal ends is a result", async () => {
  const controller = new AbortController();
  const { tokens, requests } = await serve(() => {
    controller.abort();
    return "hang";
  });
  const result = await tokens.rotate("t1", { signal: controller.signal });
  expect(result).toMatchObject({ ok: false, error: { kind: "aborted" } });
  expect(requests).toHaveLength(1);
});
