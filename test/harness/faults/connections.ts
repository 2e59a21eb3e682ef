import type { Fault } from "./fault.js";

// Connections that break, stall or never come about.

const NO_ANSWER = /^connection failed: ./;
const LATE = /^no whole answer within 600 ms \(timeout\)(;|$)/;
const ATTEMPT_LATE = /^no whole answer to an attempt within 200 ms \(attemptTimeout\)(;|$)/;
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const whole = '{"success":true,"result":{"id":"t1"}}';
const part = whole.slice(0, 20);

const lost = (name: string, reply: Fault["reply"]): Fault => ({
  name,
  reply,
  repeated: "lost",
  want: { kind: "connection", says: NO_ANSWER },
});
/** What stalls takes all of the call's time, unless attempts have a time of their own. */
const late = (name: string, reply: Fault["reply"]): Fault[] => [
  {
    name,
    reply,
    repeated: "lost",
    timeout: 600,
    takesAll: true,
    want: { kind: "timeout", says: LATE },
  },
  {
    name: `${name}, with attemptTimeout`,
    reply,
    repeated: "lost",
    lasts: 200,
    options: { attemptTimeout: 200 },
    want: { kind: "timeout", says: ATTEMPT_LATE },
  },
];

export const connections: Fault[] = [
  {
    name: "connection refused",
    reply: "refuse",
    // by the system, before there was anything to carry out
    repeated: "refused",
    want: { kind: "connection", says: /^connection failed: connect ECONNREFUSED 127\.0\.0\.1:\d+$/ },
  },
  lost("reset before the headers", "reset"),
  lost("closed without a word", "close"),
  lost("half-closed without a word", { raw: "", after: "half-close" }),
  lost("reset in the headers", { raw: HEAD, after: "reset" }),
  lost("closed in the headers", { raw: HEAD }),
  lost("reset after the headers", { raw: `${HEAD}Content-Length: 37\r\n\r\n`, after: "reset" }),
  lost("closed after the headers", { raw: `${HEAD}Content-Length: 37\r\n\r\n` }),
  lost("reset in the body", { raw: `${HEAD}Content-Length: 37\r\n\r\n${part}`, after: "reset" }),
  lost("closed in the body", { raw: `${HEAD}Content-Length: 37\r\n\r\n${part}` }),
  lost("half-closed in the body", {
    raw: `${HEAD}Content-Length: 37\r\n\r\n${part}`,
    after: "half-close",
  }),
  lost("a chunk that breaks off", {
    raw: `${HEAD}Transfer-Encoding: chunked\r\n\r\n14\r\n${part}`,
  }),
  lost("a chunk without its length", {
    raw: `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n${part}\r\n0\r\n\r\n`,
  }),
  lost("headers that are no HTTP", { raw: "220 mail.example.com ESMTP\r\n" }),
  lost("headers that are too large", { raw: `${HEAD}X-Much: ${"x".repeat(100_000)}\r\n\r\n` }),
  lost("not the gzip that it says", {
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: whole,
  }),
  lost("not the br that it says", {
    headers: { "content-type": "application/json", "content-encoding": "br" },
    body: whole,
  }),
  ...late("no answer ever", "hang"),
  ...late("headers that come by and by", { raw: `${HEAD}X-Slow: `, after: "drip" }),
  ...late("headers, and no body ever", { raw: `${HEAD}Content-Length: 37\r\n\r\n`, after: "hang" }),
  ...late("a body that stops", { raw: `${HEAD}Content-Length: 37\r\n\r\n${part}`, after: "hang" }),
  ...late("a body that comes by and by", { raw: `${HEAD}Content-Length: 9999\r\n\r\n`, after: "drip" }),
  ...late("a body that never ends", { raw: `${HEAD}\r\n"`, after: "flood" }),
  {
    name: "an answer that steadily takes more than a third of the timeout",
    reply: { raw: `${HEAD}Content-Length: 37\r\n\r\n${whole}`, over: 1_500 },
    repeated: "final",
    timeout: 4_000,
    lasts: 1_500,
    want: { data: { id: "t1" } },
  },
  {
    name: "an error page that never ends",
    reply: {
      raw: "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<h1>Sorry</h1>",
      after: "flood",
    },
    repeated: "lost",
    // what ends it is its size, and a busy machine may take its time
    lasts: 8_000,
    want: { kind: "api", status: 502, says: /^502 Sorry x+/ },
  },
];
