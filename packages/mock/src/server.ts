/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { checkFields, optionsOf, type Rule, whole } from "./check.js";
import { namedMock } from "./in-process.js";
import { OPTION_RULES, wordsOf } from "./mock.js";
import type { InProcessMock, InProcessOptions } from "./public.js";
import type { MockSource } from "./source.js";

export interface MockOptions extends InProcessOptions {
  /** Where to listen on 127.0.0.1. Default: 0, a port that is free. */
  readonly port?: number;
}

/** How high a port may be is for Node to say. */
const RULES: Record<keyof MockOptions, Rule> = { ...OPTION_RULES, port: whole(0) };

export interface Mock extends Omit<InProcessMock, "options"> {
  /** Where it listens, `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /**
   * What `createClient` and `init` of `@restflare/core` take to call it: its address, a token that is none, and the servers of
   * another API that it stands in for.
   */
  readonly options: Omit<InProcessMock["options"], "fetch">;
  /** Closes every connection and frees the port. May be called more than once. */
  stop(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a server on this machine that answers as Restflare packages' documents say; see `createMock`, which is the same
 * without a server.
 *
 * It listens on 127.0.0.1 alone, and sends no request itself. Rejects if a document cannot be found or read, the port
 * is taken, or an option is not known.
 *
 * @param sources `"access-service-tokens"`, the name of any package that ships an `openapi.json`, a file, or a document; or a list of them
 * @example
 * await using mock = await startMock("access-service-tokens");
 * const client = createClient(mock.options);
 */
export async function startMock(
  sources: MockSource | readonly MockSource[],
  options: MockOptions = {},
): Promise<Mock> {
  checkFields(options, RULES, optionsOf("startMock"));
  const { port = 0, ...others } = options;
  const { mock, names } = await namedMock(sources, others);
  const server = createServer((request, response) => serve(mock, request, response));
  await listening(server, port).catch((reason) => {
    throw new Error(`the mock of ${names} did not start: ${wordsOf(reason)}`, { cause: reason });
  });
  const { port: own } = server.address() as { port: number };
  const url = `http://127.0.0.1:${own}`;
  const { fetch: _, ...more } = mock.options;
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= new Promise((resolve) => {
      server.close(() => resolve());
      // not those of others, which may ask for nothing
      server.closeAllConnections();
    });
    return stopped;
  };
  return { ...mock, url, options: { ...more, baseUrl: url }, stop, [Symbol.asyncDispose]: stop };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** A page of another origin may read everything. */
function serve(mock: InProcessMock, request: IncomingMessage, response: ServerResponse): void {
  const { origin = "*", ...asked } = request.headers;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-allow-headers", asked["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-expose-headers", "*");
  const wanted = asked["access-control-request-method"];
  if (request.method === "OPTIONS" && wanted) {
    response.writeHead(204, { "access-control-allow-methods": wanted, vary: "origin" }).end();
    return;
  }
  answered(mock, request, response).catch(() => response.destroy());
}

async function answered(
  mock: InProcessMock,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  const answer = await mock.fetch(`http://127.0.0.1${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    signal: closed.signal,
    ...(hasBody &&
      method !== "GET" &&
      method !== "HEAD" && { body: Readable.toWeb(request), duplex: "half" }),
  } as RequestInit);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(new Uint8Array(await answer.arrayBuffer()));
}
