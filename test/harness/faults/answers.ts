import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Fault } from "./fault.js";

// Answers with a status of 200, well or badly formed.

const json = { "content-type": "application/json" };
const fine = { success: true, errors: [], messages: [], result: { id: "t1", name: "körper" } };
const text = JSON.stringify(fine);

const good = (name: string, headers: Record<string, string>, body: string | Uint8Array): Fault => ({
  name,
  reply: { headers, body },
  repeated: "final",
  want: { data: fine.result },
});
const bad = (name: string, headers: Record<string, string>, body: string, says: string): Fault => ({
  name,
  reply: { headers, body },
  repeated: "final",
  want: { kind: "decode", status: 200, says },
});
const no = (name: string, answer: unknown, says: string): Fault => ({
  name,
  reply: { json: answer },
  repeated: "final",
  want: { kind: "api", status: 200, says },
});

const NO_ENVELOPE = "200 answered no envelope";

/** 64 MB that are 64 kB on their way. */
const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, " "));

const tooLarge = (name: string, reply: Fault["reply"]): Fault => ({
  name,
  reply,
  // a second attempt would be as large
  repeated: "final",
  lasts: 8_000,
  options: { maxBytes: 2 ** 20 },
  want: { kind: "decode", status: 200, says: "200 answered more than maxBytes, 1048576 bytes" },
});

export const answers: Fault[] = [
  good("gzip", { ...json, "content-encoding": "gzip" }, gzipSync(text)),
  good("br", { ...json, "content-encoding": "br" }, brotliCompressSync(text)),
  good("no content type", {}, text),
  good("another content type", { "content-type": "text/plain" }, text),
  good("a BOM", json, `\ufeff${text}`),
  tooLarge("a bomb", { headers: { ...json, "content-encoding": "gzip" }, body: bomb }),
  tooLarge("more than maxBytes, without end", {
    raw: 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"',
    after: "flood",
  }),
  bad("truncated JSON", json, text.slice(0, 40), "200 answered no JSON (application/json)"),
  bad("two JSONs", json, text + text, "200 answered no JSON (application/json)"),
  bad(
    "HTML with 200",
    { "content-type": "text/html" },
    "<html><h1>Log in</h1> first</html>",
    "200 answered no JSON (text/html)",
  ),
  bad("a word without a content type", {}, "nope", "200 answered no JSON (null)"),
  bad("JSON null", json, "null", NO_ENVELOPE),
  bad("a bare list", json, "[]", NO_ENVELOPE),
  bad("an object that is no envelope", json, '{"id":"t1"}', NO_ENVELOPE),
  bad("success that is no boolean", json, '{"success":"true","result":{}}', NO_ENVELOPE),
  no(
    "success: false with 200",
    { success: false, errors: [{ code: 7003, message: "no route" }], result: null },
    "200 (7003) no route",
  ),
  no("success: false and nothing else", { success: false }, "200 failed"),
  no("success: false with errors that are none", { success: false, errors: "many" }, "200 failed"),
];
