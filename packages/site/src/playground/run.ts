import { createClient, isRestflareError } from "@restflare/core";
import type { Playground, PlaygroundCall } from "@restflare/generator";
import type { InProcessMock } from "@restflare/mock/in-page";
import type { Way } from "./code.js";
import { argumentsOf, type Given } from "./given.js";
import { type Exchange, recording } from "./recording.js";
import type { Scenario } from "./scenarios.js";

/** What it takes to call a package in a page. */
export interface Stage {
  readonly playground: Playground;
  /** What the package exports. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly mock: InProcessMock;
}

export interface Outcome {
  readonly exchanges: readonly Exchange[];
  readonly ok: boolean;
  /** What the SDK gives, as plain data. */
  readonly result: unknown;
  /** One sentence. */
  readonly summary: string;
}

/** A list may be long; a page need not be. */
const MOST_ITEMS = 100;

/** Where Cloudflare's API is; core's clients have it by themselves. */
const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

/** Makes a call with the package itself, on the mock. */
export async function run(
  { playground, module, mock }: Stage,
  call: PlaygroundCall,
  { given, way, scenario }: { readonly given: Given; readonly way: Way; readonly scenario: Scenario },
): Promise<Outcome> {
  mock.reset();
  if (scenario.fault) mock.fail({ ...scenario.fault, call: call.call });
  const { baseUrl = CLOUDFLARE } = playground;
  const { fetch, exchanges } = recording(mock, baseUrl);
  const client = createClient({ apiToken: mock.options.apiToken, baseUrl, fetch });
  const args = argumentsOf(call, given, { client });
  try {
    const result = way === "all" ? await allOf(module, call, args) : await oneOf(module, call, args);
    return { exchanges, ...result };
  } catch (error) {
    return { exchanges, ...thrown(error) };
  }
}

type Told = Pick<Outcome, "ok" | "result" | "summary">;

async function oneOf(module: Stage["module"], { call, as }: PlaygroundCall, args: unknown[]): Promise<Told> {
  const made = (await functionOf(module, call)(...args)) as {
    ok: boolean;
    data?: unknown;
    error?: unknown;
    info?: unknown;
    messages?: unknown;
    attempts: number;
  };
  const { ok, attempts } = made;
  if (!ok) {
    const failed = `Failed ${times(attempts)}: ${messageOf(made.error)}`;
    return { ok, result: { ok, error: plain(made.error), attempts }, summary: failed };
  }
  const data = await shown(made.data, as);
  const { info, messages } = made;
  return { ok, result: { ok, data, info, messages, attempts }, summary: `Succeeded ${times(attempts)}.` };
}

async function allOf(module: Stage["module"], { call }: PlaygroundCall, args: unknown[]): Promise<Told> {
  const items: unknown[] = [];
  for await (const item of functionOf(module, `${call}All`)(...args) as AsyncIterable<unknown>) {
    items.push(item);
    if (items.length === MOST_ITEMS) break;
  }
  const count = items.length === 1 ? "1 item" : `${items.length} items`;
  return { ok: true, result: items, summary: `The list gave ${count}.` };
}

/** The method of a resource, `cloudflareTunnel.configurations.show`. */
function functionOf(module: Stage["module"], call: string): (...args: unknown[]) => unknown {
  const names = call.split(".");
  const name = names.pop() as string;
  const resource = names.reduce<unknown>((node, step) => Object(node)[step], module);
  const found = Object(resource)[name];
  if (typeof found !== "function") throw new TypeError(`the package has no ${call}; build it again`);
  return (...args) => found.apply(resource, args);
}

function times(attempts: number): string {
  if (attempts === 0) return "before anything was sent";
  return attempts === 1 ? "at the first attempt" : `after ${attempts} attempts`;
}

function thrown(error: unknown): Told {
  return { ok: false, result: { thrown: plain(error) }, summary: `It threw: ${messageOf(error)}` };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error with its fields, as `JSON.stringify` of it has them. */
const plain = (error: unknown): unknown =>
  isRestflareError(error) ? error.toJSON() : { name: "Error", message: messageOf(error) };

/** Data that is no JSON, in a form that can be shown. */
async function shown(data: unknown, as: PlaygroundCall["as"]): Promise<unknown> {
  if (data instanceof Uint8Array) return { bytes: data.byteLength, text: new TextDecoder().decode(data) };
  if (data instanceof Blob) return { bytes: data.size, text: await data.text() };
  if (data instanceof ReadableStream) return { stream: await new Response(data).text() };
  if (as !== "items") return data;
  const items: unknown[] = [];
  for await (const item of data as AsyncIterable<unknown>) items.push(item);
  return items;
}
