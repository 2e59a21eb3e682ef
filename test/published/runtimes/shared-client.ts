import { setTimeout as sleep } from "node:timers/promises";
import { holds, type Row, runChecks } from "./suite/check.js";
import { type RunningWorker, startWorker } from "./workerd.js";

// A client with a limit at a Worker's module scope, which all requests to it share. There, a timer ends with the request
// that started it, and what belongs to one request must not be used by another one.

const PER = 200;

/** The Worker: it tells when its call was sent, or how many requests have come. */
export const SHARED_CLIENT = `import { createClient } from "@restflare/core/rate-limit";
let sentAt = 0;
let arrived = 0;
const fetch = async () => {
  sentAt = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 1));
  return Response.json({ success: true, errors: [], messages: [], result: sentAt });
};
const rateLimit = { requests: 1, per: ${PER} };
const client = createClient({ apiToken: "a-token", timeout: 20_000, rateLimit, fetch });
export default {
  fetch: async (request) => {
    if (request.method === "HEAD") return new Response(null, { headers: { arrived } });
    arrived++;
    const { data, error } = await client.request("GET", "/zones");
    return new Response(error ? error.message : data, { status: error ? 500 : 200 });
  },
};
`;

/** A request's end must come by then, whatever the Worker does. */
const PATIENCE = 10_000;

/** When the Worker sent the call that this request made it send. */
async function send({ url }: RunningWorker, signal?: AbortSignal): Promise<number> {
  const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])];
  const response = await fetch(url, { signal: AbortSignal.any(signals) });
  const text = await response.text();
  holds(response.ok, `the Worker answered ${response.status}: ${text}`);
  return Number(text);
}

/** Resolves when so many requests have come to the Worker since it was started. */
async function hasArrived({ url }: RunningWorker, count: number): Promise<void> {
  for (;;) {
    const { headers } = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(PATIENCE) });
    if (Number(headers.get("arrived")) >= count) return;
    await sleep(5);
  }
}

/** How exactly the limit is kept is for core's own tests, which have a clock of their own. */
function wereApart(moments: readonly number[]): void {
  const sorted = moments.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((moment, at) => moment - (sorted[at] as number));
  holds(
    Math.min(...gaps) >= PER / 2,
    `calls were sent ${gaps.join(" and ")} ms after each other, not ${PER}`,
  );
}

const checks = [
  {
    name: "a burst of requests is sent one by one",
    run: async (worker: RunningWorker) => {
      wereApart(await Promise.all([1, 2, 3, 4].map(() => send(worker))));
    },
  },
  {
    name: "requests that are cancelled while they wait hold up none of the others, and none that come later",
    run: async (worker: RunningWorker) => {
      const controller = new AbortController();
      const first = send(worker);
      await hasArrived(worker, 1);
      const cancelled = [2, 3, 4].map(() => send(worker, controller.signal).catch(() => "cancelled"));
      await hasArrived(worker, 4);
      const next = send(worker);
      await hasArrived(worker, 5);
      controller.abort();
      const came = await Promise.all(cancelled);
      holds(came.includes("cancelled"), `nothing waited any more: ${came.join()}`);
      wereApart([await first, await next, await send(worker)]);
    },
  },
  {
    name: "after all that waited was cancelled, a later request is sent",
    run: async (worker: RunningWorker) => {
      const controller = new AbortController();
      await send(worker);
      const cancelled = [2, 3, 4].map(() => send(worker, controller.signal).catch(() => "cancelled"));
      await hasArrived(worker, 4);
      controller.abort();
      await Promise.all(cancelled);
      await send(worker);
    },
  },
];

/** Since 2024-10-14 workerd is milder to what is shared. */
const dated = ["2024-01-01", "2025-01-01"].flatMap((date) =>
  checks.map(({ name, run }) => ({
    name: `a client with a limit at module scope (${date}): ${name}`,
    date,
    run,
  })),
);

export const SHARED_CLIENT_NAMES = dated.map(({ name }) => name);

/** Tries it with a Worker of its own for each check. */
export function sharedClientRows(program: string, folder: string): Promise<Row[]> {
  const all = dated.map(({ name, date, run }) => ({
    name,
    run: async () => {
      const worker = await startWorker(program, folder, { script: "shared-client.js", date });
      try {
        await Promise.race([run(worker), worker.ended]);
      } finally {
        worker.stop();
      }
    },
  }));
  return runChecks(all, undefined as never);
}
