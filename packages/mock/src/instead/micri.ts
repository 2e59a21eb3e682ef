import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

// What Prism asks of micri, its HTTP layer, on Node alone. The original is one file made of several packages, without
// their licences, and its server waits for the connections of others when it is closed.

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
type Route = readonly [matches: (request: IncomingMessage) => boolean, handler: Handler];

/** Whose mistake an error is. */
class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Does not wait for who is still connected. */
class MockServer extends Server {
  override close(callback?: (error?: Error) => void): this {
    super.close(callback);
    this.closeAllConnections();
    return this;
  }
}

export default function serve(handler: Handler): Server {
  return new MockServer(async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      fail(response, error);
    }
  });
}

function fail(response: ServerResponse, error: unknown): void {
  const status = error instanceof HttpError ? error.status : 500;
  response.setHeader("content-type", "application/problem+json");
  send(response, status, JSON.stringify({ status, title: error instanceof Error ? error.message : error }));
}

export function send(response: ServerResponse, status: number, body?: string | Buffer | null): void {
  response.statusCode = status;
  if (body === undefined || body === null) {
    response.end();
    return;
  }
  response.setHeader("content-length", Buffer.byteLength(body));
  response.end(body);
}

export { text };

export async function json(request: IncomingMessage): Promise<unknown> {
  const body = await text(request);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new HttpError(400, `the request's body is not JSON: ${(error as Error).message}`);
  }
}

export const Router = {
  router:
    (...routes: Route[]): Handler =>
    (request, response) =>
      routes.find(([matches]) => matches(request))?.[1](request, response),
  on: {
    options: (matches: () => boolean, handler: Handler): Route => [
      ({ method }) => method === "OPTIONS" && matches(),
      handler,
    ],
  },
  otherwise: (handler: Handler): Route => [() => true, handler],
};
