import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Whom the registry is to trust with a package, as npm says it. */
export interface Trusted {
  name: string;
  claims: object;
  permissions: readonly string[];
}

/** Stands before the registry and sees what reaches it; of trusted publishers, which the registry does not know, it keeps the list. */
export interface Gate {
  url: string;
  /** What the registry took, in order: `name@version`. */
  taken: string[];
  /** The publishers that were named, in order. */
  trusted: Trusted[];
  /** How often it answered 429. */
  throttled: () => number;
  /** Answers 429 to the next attempts to publish or to name a publisher, and asks to wait for a second. */
  throttle: (times: number) => void;
  /** Once the registry has taken this many more, versions or publishers: npm never hears of the last one. */
  afterTaking: (more: number, act: () => void) => void;
  stop: () => Promise<void>;
}

export async function startGate(registry: string): Promise<Gate> {
  const taken: string[] = [];
  const trusted: Trusted[] = [];
  let toThrottle = 0;
  let throttled = 0;
  let end: { at: number; act: () => void } | undefined;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const isPublish = request.method === "PUT" && !request.url?.startsWith("/-/");
    const toTrust = request.method === "POST" ? TRUST.exec(request.url ?? "")?.[1] : undefined;
    if ((isPublish || toTrust !== undefined) && toThrottle > 0) {
      toThrottle -= 1;
      throttled += 1;
      response.writeHead(429, { "retry-after": "1", "content-type": "application/json" });
      response.end('{"error":"too many requests"}');
      return;
    }
    const answer =
      toTrust === undefined
        ? await passOn(registry, request, body)
        : trustOf(decodeURIComponent(toTrust), body, { taken, trusted });
    if (isPublish && answer.ok) taken.push(published(body));
    if ((isPublish || toTrust !== undefined) && end && taken.length + trusted.length >= end.at) {
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
    trusted,
    throttled: () => throttled,
    throttle: (times) => {
      toThrottle = times;
    },
    afterTaking: (more, act) => {
      end = { at: taken.length + trusted.length + more, act };
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const TRUST = /^\/-\/package\/([^/]+)\/trust$/;

/** As npm's registry does: one publisher a package, and none for a package that is not there. */
function trustOf(name: string, body: Buffer, { taken, trusted }: Pick<Gate, "taken" | "trusted">): Response {
  if (!taken.some((one) => one.startsWith(`${name}@`)))
    return Response.json({ error: "not found" }, { status: 404 });
  if (trusted.some((one) => one.name === name))
    return Response.json({ error: "there is a trusted publisher" }, { status: 409 });
  const configs = JSON.parse(body.toString()) as Omit<Trusted, "name">[];
  trusted.push(...configs.map((config) => ({ ...config, name })));
  return Response.json(configs, { status: 201 });
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
