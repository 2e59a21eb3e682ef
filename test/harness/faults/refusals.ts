import { gzipSync } from "node:zlib";
import type { Fault } from "./fault.js";

// Refusals whose body is broken: the status arrived, and stands. Whether it is sent again is for the status alone to say.

const json = JSON.stringify({ success: false, errors: [{ code: 1, message: "no" }] });

interface Status {
  readonly status: number;
  readonly text: string;
  readonly repeated: Fault["repeated"];
}
const statuses: readonly Status[] = [
  { status: 401, text: "Unauthorized", repeated: "final" },
  { status: 403, text: "Forbidden", repeated: "final" },
  { status: 429, text: "Too Many Requests", repeated: "refused" },
  { status: 503, text: "Service Unavailable", repeated: "lost" },
];

const headOf = ({ status, text }: Status) =>
  `HTTP/1.1 ${status} ${text}\r\nContent-Type: application/json\r\n`;

const broken = (one: Status, what: string, reply: Fault["reply"], more: Partial<Fault> = {}): Fault => ({
  name: `${one.status} ${what}`,
  reply,
  repeated: one.repeated,
  want: { kind: "api", status: one.status, says: `${one.status} ${one.text}` },
  ...more,
});

/** 64 MB that are 64 kB on their way. */
const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, " "));

const ofEach = statuses.flatMap((one): Fault[] => [
  broken(one, "whose body is cut", { raw: `${headOf(one)}Content-Length: 99\r\n\r\n${json.slice(0, 30)}` }),
  broken(one, "whose body is reset", {
    raw: `${headOf(one)}Content-Length: 99\r\n\r\n${json.slice(0, 30)}`,
    after: "reset",
  }),
  broken(one, "whose body is not the gzip that it says", {
    status: one.status,
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: json,
  }),
  broken(one, "whose gzip is cut", {
    status: one.status,
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: gzipSync(json).subarray(0, 25),
  }),
  broken(one, "whose body is a bomb", {
    status: one.status,
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: bomb,
  }),
  broken(one, "whose body never ends", { raw: `${headOf(one)}\r\n"`, after: "flood" }, { lasts: 8_000 }),
]);

const [unauthorized, , busy] = statuses as [Status, Status, Status, Status];

export const refusals: Fault[] = [
  ...ofEach,
  broken(
    unauthorized,
    "whose body comes by and by",
    { raw: `${headOf(unauthorized)}\r\n"`, after: "drip" },
    { lasts: 5_000 },
  ),
  broken(
    busy,
    "whose body comes by and by",
    { raw: `${headOf(busy)}\r\n"`, after: "drip" },
    { lasts: 5_000 },
  ),
  broken(
    busy,
    "whose body outlasts the timeout",
    { raw: `${headOf(busy)}Content-Length: 99\r\n\r\n${json}`, after: "hang" },
    { timeout: 600, takesAll: true },
  ),
  broken(
    busy,
    "whose body outlasts the attemptTimeout",
    { raw: `${headOf(busy)}Content-Length: 99\r\n\r\n${json}`, after: "hang" },
    { lasts: 200, options: { attemptTimeout: 200 } },
  ),
  {
    name: "403 with a whole answer in a body that is cut",
    reply: { raw: `${headOf(statuses[1] as Status)}Content-Length: 999\r\n\r\n${json}` },
    repeated: "final",
    want: { kind: "api", status: 403, says: "403 (1) no" },
  },
];
