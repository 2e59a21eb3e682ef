import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished, vi } from "vitest";
import { type Client, type ClientOptions, createClient, type Result, resource } from "../src/index.js";

/** A credential that may be seen nowhere. */
export const TOKEN = "canary-token-4711";

/** What a `fetch` that is passed in was asked. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

type Reply = Response | Error | (() => Response | Promise<Response>);

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { "content-type": "application/json" }, ...init });

export const envelope = (result: unknown, rest: object = {}): Response =>
  json({ success: true, errors: [], messages: [], result, ...rest });

/** The headers that were sent, less those that every call has. */
export const headersOf = (one: Sent | undefined): object =>
  Object.fromEntries(
    [...(one?.headers ?? [])].filter(([name]) => name !== "accept" && name !== "user-agent"),
  );

/** A `fetch` that gives these replies in turn, and a list of what it was asked. */
export function scripted(replies: readonly Reply[]): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const give = async (url: unknown, init: RequestInit = {}): Promise<Response> => {
    const { method = "GET", body } = init;
    const reply = replies[sent.length];
    sent.push({ url: String(url), method, headers: new Headers(init.headers), body, init });
    if (reply === undefined) throw new Error("no more replies in the script");
    if (reply instanceof Error) throw reply;
    return typeof reply === "function" ? reply() : reply;
  };
  return { fetch: give as typeof fetch, sent };
}

/** A client of a scripted `fetch`; its retries do not wait. */
export function clientOf(replies: readonly Reply[], options: ClientOptions = {}) {
  const { fetch, sent } = scripted(replies);
  const base = { apiToken: TOKEN, baseUrl: "https://api.test/v4", fetch, retry: { backoff: 0 } };
  return { client: createClient({ ...base, ...options } as ClientOptions), sent };
}

/** A real server on a free port, stopped with the test. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Stops the clock until the test ends; gives what lets time pass. What is no timer (a real server, a file) waits in vain. */
export function fakeClock(): (milliseconds: number) => Promise<unknown> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now: 0 });
  onTestFinished(() => void vi.useRealTimers());
  return (milliseconds) => vi.advanceTimersByTimeAsync(milliseconds);
}

/** A `fetch`'s reply that never comes and does not heed its signal, until it is let go. */
export function stubborn() {
  const waiting: ((response: Response) => void)[] = [];
  return { waiting, reply: () => new Promise<Response>((resolve) => waiting.push(resolve)) };
}

/** A reply that comes so many milliseconds later. */
export const after = (milliseconds: number, reply: () => Response) => () =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(reply()), milliseconds));

/** A body that begins like this and never ends; `cancelled` tells whether it was let go of. */
export function endless(...chunks: string[]) {
  const state = { cancelled: false };
  const waiting = chunks.map((chunk) => new TextEncoder().encode(chunk));
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = waiting.shift();
        if (chunk === undefined) return never();
        controller.enqueue(chunk);
        return undefined;
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Any resource without the document's types, as JavaScript has it. */
export interface Loose {
  readonly [name: string]: (...args: unknown[]) => Promise<Result<unknown, object>>;
}

/** `resource()` as JavaScript calls it. */
export const loose = resource<never>() as unknown as (endpoint: unknown, table?: unknown) => Loose;

/** A thing whose members do not keep to the types. */
export function untyped(value: unknown): Record<string, (...args: unknown[]) => unknown> {
  return value as Record<string, (...args: unknown[]) => unknown>;
}

export const never = () => new Promise<never>(() => undefined);

/** Resolves when what is due by now has happened. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));

/** What a function throws; `undefined` if nothing. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

export const messageOf = (thrown: unknown): unknown => (thrown instanceof Error ? thrown.message : thrown);

/** What is said of a bad path template. */
export const noTemplate = (text: string): string =>
  `"${text}" is no path template: it starts with /, has each {name} once and no ?, #, \\, space, empty or dot segment`;

/** Everything of an async iterable, and what it threw in the end. */
export async function collect(
  iterable: AsyncIterable<unknown>,
): Promise<{ items: unknown[]; thrown: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of iterable) items.push(item);
  } catch (thrown) {
    return { items, thrown };
  }
  return { items, thrown: undefined };
}

export type { Client };
