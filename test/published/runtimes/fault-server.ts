import {
  type RecordedRequest,
  type Reply,
  startRecordingServer,
} from "@restflare/test-harness/recording-server";

// A server that misbehaves as the address asks, `/<fault>/<key>/...`, and tells at `/seen/<key>` what reached it. It
// closes each connection behind its answer, but for `/kept-<fault>/`: what a platform does may depend on it.

/** A request as `/seen/<key>` tells it. */
export interface Seen {
  readonly method: string;
  /** What stands behind the key. */
  readonly path: string;
  readonly authorization?: string;
  readonly contentType?: string;
  readonly body: string;
  /** It came to the other origin. */
  readonly isAstray?: true;
}

export interface FaultServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a fault does with a request, of which there were so many before it with the same key. */
type Fault = (asked: { before: number; path: string; key: string; authorization: string }) => Reply;

const ok = (result: unknown, info: object = {}): Reply => ({
  json: { success: true, errors: [], messages: [], result, ...info },
});
const token = { id: "t1", name: "ci" };
const HALF = "HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-type: application/json\r\n";
const PAGES = 3;

const faults = (elsewhere: string): Record<string, Fault> => ({
  fine: () => ok(token),
  "first-lost": ({ before }) => (before === 0 ? "reset" : ok(token)),
  "first-broken": ({ before }) =>
    before === 0 ? { raw: `${HALF}content-length: 100\r\n\r\n{"success"`, after: "reset" } : ok(token),
  "first-busy": ({ before }) =>
    before === 0
      ? { status: 429, headers: { "retry-after": "0" }, json: { success: false, errors: [] } }
      : ok(token),
  hang: () => "hang",
  drip: () => ({ raw: `${HALF}\r\n{"success"`, after: "drip" }),
  inside: ({ path, key }) =>
    path === "/moved" ? ok(token) : { status: 307, headers: { location: `/inside/${key}/moved` } },
  across: ({ key }) => ({ status: 307, headers: { location: `${elsewhere}/fine/${key}/` } }),
  pages: ({ path }) => {
    const page = Number(new URLSearchParams(path.split("?")[1]).get("page") ?? 1);
    return ok([{ id: `t${page}` }], { result_info: { page, per_page: 1, total_pages: PAGES } });
  },
  quote: ({ authorization }) => ({
    status: 403,
    json: { success: false, errors: [{ code: 1, message: `no such token: ${authorization}` }] },
  }),
  "no-json": () => ({ body: "<h1>Bad gateway</h1>" }),
});

/** Starts the server, and beside it the other origin. */
export async function startFaultServer(): Promise<FaultServer> {
  const seen = new Map<string, Seen[]>();
  const other = await startRecordingServer((request) => meet(request, seen, "", true), { remember: false });
  const own = await startRecordingServer((request) => meet(request, seen, other.url), { remember: false });
  return {
    url: own.url,
    stop: async () => {
      await Promise.all([own.stop(), other.stop()]);
    },
  };
}

function meet(
  request: RecordedRequest,
  seen: Map<string, Seen[]>,
  elsewhere: string,
  isAstray?: boolean,
): Reply {
  const [, kept, name = "", key = "", path = ""] =
    /^\/(kept-)?([^/]+)\/([^/?]+)(.*)$/.exec(request.target) ?? [];
  const connection = kept ? "keep-alive" : "close";
  if (request.method === "OPTIONS") return { status: 204, headers: { connection, ...corsFor(request) } };
  const before = seen.get(key) ?? [];
  if (name === "seen") return withHeaders({ json: before }, { connection });
  const fault = faults(elsewhere)[name];
  if (!fault) return { status: 404 };
  const [authorization] = request.header("authorization");
  const [contentType] = request.header("content-type");
  const told: Seen = {
    method: request.method,
    path,
    body: request.body.toString(),
    ...(authorization !== undefined && { authorization }),
    ...(contentType !== undefined && { contentType }),
    ...(isAstray && { isAstray }),
  };
  seen.set(key, [...before, told]);
  const reply = fault({ before: before.length, path, key, authorization: authorization ?? "" });
  return withHeaders(reply, { connection });
}

/** With its length: some platforms keep no connection open behind chunks. */
function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  if (typeof reply === "string" || "raw" in reply) return reply;
  const [body, type] =
    "json" in reply ? [JSON.stringify(reply.json), "application/json"] : [reply.body ?? "", "text/html"];
  return {
    status: reply.status ?? 200,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "retry-after",
      "content-type": type,
      "content-length": `${Buffer.byteLength(body)}`,
      ...headers,
      ...reply.headers,
    },
    body,
  };
}

/** Whatever a browser asks for before it sends. */
function corsFor(request: RecordedRequest): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": request.header("access-control-request-method").join(),
    "access-control-allow-headers": request.header("access-control-request-headers").join(),
  };
}
