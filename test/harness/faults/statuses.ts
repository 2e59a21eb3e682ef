import type { Fault } from "./fault.js";

// Statuses, with the bodies that come with them.

const RAY = "8f00ba12cafe-FRA";
const ray = { "cf-ray": RAY };
const html = { "content-type": "text/html; charset=UTF-8", ...ray };

/** A page as the edge makes it. */
const page = (status: number, title: string) =>
  `<!DOCTYPE html>\n<html><head><title>api | ${status}: ${title}</title><style>h1 { color: red }</style></head>\n` +
  `<body><script>var token = "x";</script><h1>${title}</h1>\n<p>Error code <b>${status}</b></p></body></html>`;

const edgePages: readonly (readonly [status: number, title: string])[] = [
  [502, "Bad gateway"],
  [503, "Service unavailable"],
  [504, "Gateway time-out"],
  [520, "Web server is returning an unknown error"],
  [521, "Web server is down"],
  [522, "Connection timed out"],
  [523, "Origin is unreachable"],
  [524, "A timeout occurred"],
  [525, "SSL handshake failed"],
  [526, "Invalid SSL certificate"],
  [527, "Railgun error"],
];

const pages = edgePages.map(
  ([status, title]): Fault => ({
    name: `${status} with a page`,
    reply: { status, headers: html, body: page(status, title) },
    repeated: "lost",
    want: { kind: "api", status, says: `${status} ${title} Error code ${status} [ray ${RAY}]` },
  }),
);

const refusal = (code: number, message: string) => ({
  success: false,
  errors: [{ code, message }],
  messages: [],
  result: null,
});
const said = (name: string, status: number, says: string, json: unknown): Fault => ({
  name,
  reply: { status, headers: ray, json },
  repeated: "final",
  want: { kind: "api", status, says: `${says} [ray ${RAY}]` },
});

const busy = refusal(971, "Please wait");
const limited = (name: string, headers: Record<string, string>): Fault => ({
  name,
  reply: { status: 429, headers, json: busy },
  repeated: "refused",
  want: { kind: "api", status: 429, says: "429 (971) Please wait" },
});
/** What asks for more patience than the call has is the call's result at once. */
const limitedForLong = (name: string, headers: Record<string, string>, retryAfter: number): Fault => ({
  ...limited(name, headers),
  repeated: "final",
  timeout: 5_000,
  want: { kind: "api", status: 429, retryAfter, says: "429 (971) Please wait" },
});

const LEVELS = 10_000;
const level = '{"code":1,"message":"no","error_chain":[';
const nested = `{"success":false,"errors":[${level.repeat(LEVELS)}${"]}".repeat(LEVELS)}]}`;

export const statuses: Fault[] = [
  ...pages,
  {
    name: "204",
    reply: { status: 204 },
    repeated: "final",
    want: { data: undefined },
  },
  {
    name: "an empty 200",
    reply: { status: 200, headers: { "content-type": "application/json" }, body: "" },
    repeated: "final",
    want: { data: undefined },
  },
  {
    name: "408",
    reply: { status: 408, headers: { connection: "close" }, body: "" },
    repeated: "lost",
    want: { kind: "api", status: 408, says: "408 Request Timeout" },
  },
  {
    name: "500 in an envelope",
    reply: { status: 500, json: refusal(1000, "Internal error") },
    repeated: "lost",
    want: { kind: "api", status: 500, says: "500 (1000) Internal error" },
  },
  {
    name: "500 without a body",
    reply: { status: 500, body: "" },
    repeated: "lost",
    want: { kind: "api", status: 500, says: "500 Internal Server Error" },
  },
  {
    name: "503 with Retry-After: 0",
    reply: { status: 503, headers: { "retry-after": "0" }, body: "" },
    repeated: "lost",
    want: { kind: "api", status: 503, retryAfter: 0, says: "503 Service Unavailable" },
  },
  {
    name: "503 that asks for an hour",
    reply: { status: 503, headers: { "retry-after": "3600" }, body: "" },
    repeated: "final",
    want: { kind: "api", status: 503, retryAfter: 3_600_000, says: "503 Service Unavailable" },
  },
  limited("429", {}),
  limited("429 with Retry-After: 0", { "retry-after": "0" }),
  limited("429 with a Retry-After that is over", { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }),
  limited("429 with a used-up Ratelimit", { ratelimit: '"default";r=0;t=0' }),
  limited("429 with a Retry-After that is none", { "retry-after": "soon" }),
  limitedForLong("429 with Retry-After beyond the deadline", { "retry-after": "6" }, 6_000),
  limitedForLong("429 with Retry-After beyond maxWait", { "retry-after": "31" }, 31_000),
  limitedForLong("429 with Ratelimit beyond the deadline", { ratelimit: '"default";r=0;t=9' }, 9_000),
  said("400", 400, "400 (7003) Could not route", refusal(7003, "Could not route")),
  said("401", 401, "401 (10000) Authentication error", refusal(10000, "Authentication error")),
  said("403 with success: true", 403, "403 Forbidden", { success: true, result: {} }),
  said(
    "400 with a chain of reasons",
    400,
    "400 (6003) Invalid request headers: (6111) Invalid format for Authorization header",
    {
      success: false,
      errors: [
        {
          code: 6003,
          message: "Invalid request headers",
          error_chain: [{ code: 6111, message: "Invalid format for Authorization header" }],
        },
      ],
    },
  ),
  {
    name: "400 with control characters",
    reply: { status: 400, json: refusal(1, "it is \u001b[31mred\r\nand has\u2028a second line\u0007") },
    repeated: "final",
    want: { kind: "api", status: 400, says: /^400 \(1\) it is +\[31mred +and has +a second line$/ },
  },
  {
    ...said("400 with 10,000 errors", 400, "400 (0) error 0", {
      success: false,
      errors: Array.from({ length: 10_000 }, (_, code) => ({ code, message: `error ${code}` })),
    }),
    // six calls at once, each of which would take a minute if it looked through all errors for each of them
    lasts: 5_000,
  },
  {
    name: "400 with 10,000 levels of reasons",
    reply: { status: 400, headers: { "content-type": "application/json" }, body: nested },
    repeated: "final",
    want: { kind: "api", status: 400, says: /^400 \(1\) no: \(1\) no/ },
  },
  said("409", 409, "409 (1) Conflict", refusal(1, "Conflict")),
  said("an undeclared 418", 418, "418 I'm a Teapot", {}),
  {
    name: "an undeclared 299",
    reply: { status: 299, json: { success: true, result: { id: "t1" } } },
    repeated: "final",
    want: { data: { id: "t1" } },
  },
  {
    name: "304 without a Location",
    reply: { status: 304 },
    repeated: "final",
    want: { kind: "api", status: 304, says: "304 Not Modified" },
  },
];
