import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One request, exactly as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** The request target as sent: path and query, nothing decoded. */
  readonly target: string;
  /** Name and value of each header line, in order, in the case they were sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** Resolves once the connection that it came by is closed. */
  hungUp(): Promise<void>;
  /** The values of a header, whatever its case; empty if it was not sent. */
  header(name: string): string[];
}

/**
 * What happens behind the bytes of an answer: the connection is closed on both sides (`end`), reset, closed on the
 * server's side only, or left open; `drip` goes on with an `x` now and then, `flood` with many.
 */
export type Aftermath = "end" | "reset" | "half-close" | "hang" | "drip" | "flood";

/** What happens to a request. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  /** Answered as JSON. */
  | { status?: number; headers?: Record<string, string>; json: unknown }
  /** These bytes as they are; then the end of the connection, or what `after` says. */
  | { raw: string | Uint8Array; after?: Aftermath }
  /** These bytes, piece by piece in so many milliseconds; then the end of the connection. */
  | { raw: string; over: number }
  /** The connection is reset after the request was read: it may have been carried out. */
  | "reset"
  /** The connection is closed in good order, without a word. */
  | "close"
  /** No answer ever. */
  | "hang";

/** Replies in order, one a request; or a function that picks. */
export type Script = readonly Reply[] | ((request: RecordedRequest, index: number) => Reply);

export interface RecordingOptions {
  /** Whether `requests` is filled; many requests take much memory. Default: true. */
  readonly remember?: boolean;
}

export interface RecordingServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Closes every connection and frees the port. */
  stop(): Promise<void>;
}

/**
 * A local HTTP server on a free port that records each request and answers from a script. A request that the
 * script does not foresee is recorded too and answered with 599, so that a test sees it.
 */
export async function startRecordingServer(
  script: Script,
  { remember = true }: RecordingOptions = {},
): Promise<RecordingServer> {
  let count = 0;
  const requests: RecordedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await record(incoming).catch(() => undefined);
    if (!request) return; // the client left while it was sending
    const index = count++;
    if (remember) requests.push(request);
    const reply = typeof script === "function" ? script(request, index) : script[index];
    answer(response, reply ?? { status: 599, body: `request ${index + 1} is not in the script` });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An address at which nothing listens: the port was free a moment ago. */
export async function refusedAddress(): Promise<string> {
  const server = await startRecordingServer([]);
  await server.stop();
  return server.url;
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const { socket } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers: [string, string][] = [];
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    headers.push([incoming.rawHeaders[at] as string, incoming.rawHeaders[at + 1] as string]);
  }
  return {
    method: incoming.method as string,
    target: incoming.url as string,
    headers,
    body: Buffer.concat(chunks),
    hungUp: () =>
      socket.closed ? Promise.resolve() : new Promise((resolve) => socket.once("close", resolve)),
    header: (name) =>
      headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value),
  };
}

function answer(response: ServerResponse, reply: Reply): void {
  const socket = response.socket as Socket;
  if (reply === "hang") return;
  if (reply === "reset") return void socket.resetAndDestroy();
  if (reply === "close") return void socket.end();
  if ("over" in reply) return void trickle(socket, reply.raw, reply.over);
  if ("raw" in reply) return void answerRaw(socket, reply.raw, reply.after ?? "end");
  const json = "json" in reply;
  response.writeHead(reply.status ?? 200, {
    ...(json ? { "content-type": "application/json" } : {}),
    ...reply.headers,
  });
  response.end(json ? JSON.stringify(reply.json) : reply.body);
}

const DRIP_INTERVAL = 5;

function answerRaw(socket: Socket, bytes: string | Uint8Array, after: Aftermath): void {
  if (after === "end") return void socket.end(bytes, () => socket.destroy());
  if (after === "half-close") return void socket.end(bytes);
  socket.write(bytes, () => {
    if (after === "reset") socket.resetAndDestroy();
    else if (after !== "hang") pour(socket, after === "drip" ? 1 : 65_536);
  });
}

const PIECES = 10;

function trickle(socket: Socket, text: string, duration: number): void {
  const length = Math.ceil(text.length / PIECES);
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(text.slice(sent, sent + length));
    sent += length;
    if (sent >= text.length) socket.end();
  }, duration / PIECES);
  socket.once("close", () => clearInterval(timer));
}

function pour(socket: Socket, size: number): void {
  // what is not taken is not heaped up
  const timer = setInterval(() => socket.writableNeedDrain || socket.write("x".repeat(size)), DRIP_INTERVAL);
  socket.once("close", () => clearInterval(timer));
}
