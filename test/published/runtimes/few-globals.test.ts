// React Native and old browsers lack some of what Node has: no ReadableStream, no URL.canParse, and polyfills with less in them.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** What a platform lacks, as code that takes it away. */
const PLATFORMS = {
  "no ReadableStream": "delete globalThis.ReadableStream;",
  "no URL.canParse": "delete URL.canParse;",
  "an AbortController without reason and throwIfAborted": `
    globalThis.AbortSignal = class AbortSignal extends EventTarget { aborted = false; };
    globalThis.AbortController = class AbortController {
      signal = new AbortSignal();
      abort() {
        if (this.signal.aborted) return;
        this.signal.aborted = true;
        this.signal.dispatchEvent(new Event("abort"));
      }
    };`,
  "a FormData that cannot be read": `
    globalThis.FormData = class FormData {
      parts = [];
      append(...part) { this.parts.push(part); }
    };`,
  "no TextDecoder": "delete globalThis.TextDecoder;",
};

/** A platform's `fetch` that knows of no streams, as React Native's, and what the test asks of core with it. */
const PROGRAM = `
  const sent = [];
  globalThis.fetch = async (url, { method, body, signal }) => {
    sent.push({ method, path: new URL(url).pathname, body });
    if (url.endsWith("/silent"))
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error("Aborted")));
        if (sent.at(-1).method === "DELETE") controller.abort();
      });
    const status = url.endsWith("/missing") ? 404 : 200;
    const errors = status === 200 ? [] : [{ code: 7003, message: "no such thing" }];
    const text = JSON.stringify({ success: status === 200, errors, messages: [], result: { id: "t1" } });
    const headers = new Headers({ "content-type": "application/json" });
    return { ok: status === 200, status, url, headers, text: async () => text };
  };
  const { createClient } = await import("@restflare/core");
  const client = createClient({
    apiToken: "t", baseUrl: "http://127.0.0.1/v4", allowHttp: ["mock"], retry: { maxRetries: 0 },
  });
  const controller = new AbortController();
  const form = new FormData();
  form.append("name", "ci");
  async function* chunks() { yield "a"; }
  const ask = async (...given) => {
    const { ok, data, error } = await client.request(...given);
    return ok ? data : error.kind + ": " + error.message;
  };
  const answers = {
    read: await ask("GET", "/a"),
    written: await ask("POST", "/a", { body: { name: "ci" } }),
    uploaded: await ask("POST", "/a", { body: form, contentType: "multipart/form-data" }),
    refused: await ask("GET", "/missing"),
    late: await ask("GET", "/silent", { timeout: 20 }),
    aborted: await ask("DELETE", "/silent", { signal: controller.signal }),
    abortedBefore: await ask("GET", "/a", { signal: controller.signal }),
    streamed: await ask("GET", "/a", { as: "stream" }),
    streamSent: typeof ReadableStream === "function" || (await ask("POST", "/a", { body: chunks() })),
  };
  const isFormAsItWas = sent[2]?.body === form;
  console.log(JSON.stringify({ answers, isFormAsItWas, count: sent.length }));
`;

async function runWithout(platform: string): Promise<unknown> {
  // Node makes its Headers at first use, and needs a ReadableStream for it
  const args = ["--input-type=module", "--eval", `void Headers; ${platform} ${PROGRAM}`];
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe.each([...Object.entries(PLATFORMS), ["all of these", Object.values(PLATFORMS).join("")] as const])(
  "%s",
  (_, platform) => {
    it("reads, writes, uploads, is refused, and ends in time", async () => {
      const hasStreams = !platform.includes("ReadableStream");
      const needs = (what: string) =>
        expect.stringMatching(new RegExp(`^request: .*${what}.* ReadableStream`));
      expect(await runWithout(platform)).toEqual({
        answers: {
          read: { id: "t1" },
          written: { id: "t1" },
          uploaded: { id: "t1" },
          refused: "api: GET /missing: 404 (7003) no such thing",
          late: "timeout: GET /silent: no whole answer within 20 ms (timeout)",
          aborted:
            "aborted: DELETE /silent: aborted by its signal; not sent again, since it may have been carried out",
          abortedBefore: "aborted: GET /a: aborted by its signal",
          streamed: hasStreams
            ? "decode: GET /a: 200 answered with no stream; this fetch has none"
            : needs('as: "stream"'),
          streamSent: hasStreams || needs("the body is a stream"),
        },
        isFormAsItWas: true,
        count: hasStreams ? 7 : 6,
      });
    });
  },
);
