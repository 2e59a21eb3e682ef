import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Result } from "@restflare/core";
import { call, clientAt, METHODS } from "@restflare/test-harness/faults/target";
import { heapUsed } from "./heap.js";

/** What many calls did to the process. */
export interface Soaked {
  readonly calls: number;
  /** Results by what they were: `ok`, or the error's kind. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Calls that gave no result, or more than one. */
  readonly wrong: number;
  readonly unhandled: number;
  /** Bytes of heap more than before. */
  readonly heapGrowth: number;
  /** Handles more than before, by kind. */
  readonly handleGrowth: Readonly<Record<string, number>>;
  readonly seconds: number;
}

export interface SoakOptions {
  readonly calls: number;
  /** Calls under way at any moment. */
  readonly concurrent: number;
  /** How many of a hundred requests meet a fault. */
  readonly faulty: number;
  /** Milliseconds a call. */
  readonly timeout: number;
}

/** A server in a process of its own: one that shares a loop with its clients hardly gets to accept them. */
async function startServer(faulty: number): Promise<{ url: string; stop(): Promise<unknown> }> {
  const file = fileURLToPath(new URL("server.ts", import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const child = fork(file, [String(faulty)], { execArgv: ["--import", tsx] });
  const exited = once(child, "exit");
  const [url] = (await once(child, "message")) as [string];
  const stop = () => {
    child.kill();
    return exited;
  };
  return { url, stop };
}

/** Makes many calls of every method against a server of which some requests meet a fault, each kind in its turn. */
export async function soak(options: SoakOptions): Promise<Soaked> {
  let unhandled = 0;
  const onUnhandled = () => void unhandled++;
  process.on("unhandledRejection", onUnhandled);
  // what is loaded or made once, such as compiled code, is no leak
  await round({ ...options, calls: options.calls / 4 });
  const handlesBefore = handles();
  const heapBefore = heapUsed();
  const started = performance.now();
  const { outcomes, wrong } = await round(options);
  const seconds = (performance.now() - started) / 1000;
  const handleGrowth = await untilBack(handlesBefore);
  const heapGrowth = heapUsed() - heapBefore;
  process.off("unhandledRejection", onUnhandled);
  return { calls: options.calls, outcomes, wrong, unhandled, heapGrowth, handleGrowth, seconds };
}

/** So many calls, against a server of their own. */
async function round({ calls, concurrent, faulty, timeout }: SoakOptions) {
  const handlesBefore = handles();
  const server = await startServer(faulty);
  const client = clientAt(server.url, { retry: { backoff: 1 }, maxBytes: 2 ** 20 });
  const outcomes: Record<string, number> = {};
  let wrong = 0;
  let next = 0;
  const worker = async () => {
    while (next < calls) {
      const method = METHODS[next++ % METHODS.length] ?? "show";
      const result = await call(client, method, { timeout }).catch(() => undefined);
      if (!result || !isOne(result)) wrong++;
      else count(outcomes, result.ok ? "ok" : result.error.kind);
    }
  };
  await Promise.all(Array.from({ length: concurrent }, worker));
  await server.stop();
  await untilBack(handlesBefore);
  return { outcomes, wrong };
}

const isOne = (result: Result<unknown>) => result.ok !== (result.error !== undefined) && result.attempts > 0;

/** Until handles are back where they were; what takes longer than that is left behind. */
async function untilBack(before: Record<string, number>): Promise<Record<string, number>> {
  const endsAt = performance.now() + 5_000;
  for (;;) {
    const grown = growth(before, handles());
    if (Object.keys(grown).length === 0 || performance.now() > endsAt) return grown;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function handles(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) count(counts, kind);
  return counts;
}

function growth(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const grown = Object.entries(after).map(([kind, now]): [string, number] => [
    kind,
    now - (before[kind] ?? 0),
  ]);
  return Object.fromEntries(grown.filter(([, more]) => more > 0));
}
