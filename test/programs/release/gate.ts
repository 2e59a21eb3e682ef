import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before the registry and sees what reaches it. */
export interface Gate {
  url: string;
  /** What the registry took, in order: `name@version`. */
  taken: string[];
  /** How often it answered 429. */
  throttled: () => number;
  /** Answers 429 to the next attempts to publish, and asks to wait for a second. */
  throttle: (times: number) => void;
  /** Once the registry has taken this many more: the publisher never hears of the last one. */
  afterTaking: (more: number, act: () => void) => void;
  stop: () => Promise<void>;
}

export async function startGate(registry: string): Promise<Gate> {
  const taken: string[] = [];
  let toThrottle = 0;
  let throttled = 0;
  let end: { at: number; act: () => void } | undefined;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const isPublish = request.method === "PUT" && !request.url?.startsWith("/-/");
    if (isPublish && toThrottle > 0) {
      toThrottle -= 1;
      throttled += 1;
      response.writeHead(429, { "retry-after": "1", "content-type": "application/json" });
      response.end('{"error":"too many requests"}');
      return;
    }
    const answer = await passOn(registry, request, body);
    if (isPublish && answer.ok) taken.push(published(body));
    if (isPublish && end && taken.length >= end.at) {
      end.act();
      end = undefined;
      response.destroy();
      return;
    }
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    throttled: () => throttled,
    throttle: (times) => {
      toThrottle = times;
    },
    afterTaking: (more, act) => {
      end = { at: taken.length + more, act };
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const ASKS = ["authorization", "accept", "content-type", "user-agent"];

function passOn(registry: string, { method = "GET", url = "/", headers }: IncomingMessage, body: Buffer) {
  const passed = ASKS.flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
  const content = body.length > 0 ? { body: new Uint8Array(body) } : {};
  return fetch(new URL(url, registry), { method, headers: passed, ...content });
}

function published(body: Buffer): string {
  const { name, versions } = JSON.parse(body.toString()) as {
    name: string;
    versions: Record<string, unknown>;
  };
  return `${name}@${Object.keys(versions).join()}`;
}
