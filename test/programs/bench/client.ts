// `pnpm bench:client [--save]`: what a call costs beside openapi-fetch and the official package, and what our import costs.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { accessServiceTokens, type paths } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
import createFetchClient from "openapi-fetch";
import { loadOfficial, OFFICIAL_NAME } from "./official.js";
import { ourVersions, rounded, save } from "./save.js";

const ROUNDS = 21;
const CALLS = 1_000;
const IMPORTS = 40;
const TIMEOUT = 60_000;

const answer = JSON.stringify({ success: true, errors: [], messages: [], result: { id: "t1", name: "ci" } });
const fetch: typeof globalThis.fetch = async () =>
  new Response(answer, { headers: { "content-type": "application/json" } });
const OURS = "restflare";
const apiToken = "an-api-token";
const account_id = "an-account";

function callers(): Record<string, () => Promise<unknown>> {
  const client = createClient({ apiToken, fetch });
  const tokens = accessServiceTokens.with({ client, params: { account_id } });
  const plain = createFetchClient<paths>({
    baseUrl: client.baseUrl,
    fetch,
    headers: { authorization: `Bearer ${apiToken}` },
  });
  const Cloudflare = loadOfficial();
  const { serviceTokens } = new Cloudflare({ apiToken, fetch, logLevel: "off" }).zeroTrust.access;
  const get = serviceTokens.get.bind(serviceTokens) as (
    id: string,
    params: object,
    options: object,
  ) => Promise<unknown>;
  // one each, as some leave a listener behind with every call
  const [own, plainly, officially] = [0, 0, 0].map(() => new AbortController().signal) as [
    AbortSignal,
    AbortSignal,
    AbortSignal,
  ];
  return {
    [OURS]: () => tokens.showOrThrow("t1", { signal: own, timeout: TIMEOUT }),
    // the same deadline, and the same signal
    "openapi-fetch": () =>
      plain.GET("/accounts/{account_id}/access/service_tokens/{service_token_id}", {
        params: { path: { account_id, service_token_id: "t1" } },
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), plainly]),
      }),
    [OFFICIAL_NAME]: () => get("t1", { account_id }, { signal: officially, timeout: TIMEOUT }),
  };
}

/** Microseconds a call. */
async function timeOf(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < CALLS; count++) await call();
  return ((performance.now() - started) / CALLS) * 1000;
}

const quantile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] as number;
const median = (values: readonly number[]) => quantile(values, 1 / 2);
const lowerQuartile = (values: readonly number[]) => quantile(values, 1 / 4);

/** Milliseconds of a process with this program. */
function coldStart(program: string): number {
  const started = performance.now();
  const args = ["--input-type=module", "--eval", program];
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

async function benchCalls(): Promise<Record<string, number[]>> {
  const all = Object.entries(callers());
  const times: Record<string, number[]> = Object.fromEntries(all.map(([name]) => [name, []]));
  for (const [, call] of all) await timeOf(call); // compiled once
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of all) times[name]?.push(await timeOf(call));
  }
  return times;
}

/** The quickest quarter of the starts of each: what else a machine does can only make one slower. */
function benchImports(): number {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < IMPORTS; round++) {
    bare.push(coldStart("0"));
    ours.push(coldStart('import "@restflare/core"; import "@restflare/access-service-tokens";'));
  }
  return lowerQuartile(ours) - lowerQuartile(bare);
}

const times = await benchCalls();
for (const [name, values] of Object.entries(times))
  console.log(`${name}: ${median(values).toFixed(1)} us a call`);
/** The median of the rounds' own ratios: what slows the machine down slows both. */
const ratio = (other: string) =>
  median((times[OURS] ?? []).map((own, at) => own / (times[other]?.[at] as number)));
const imported = benchImports();
const goals: [what: string, figure: number, most: number][] = [
  ["times openapi-fetch with the same deadline and signal", ratio("openapi-fetch"), 1.25],
  ["times the official package", ratio(OFFICIAL_NAME), 0.5],
  ["ms to import core and the service tokens, over bare Node", imported, 15],
];
for (const [what, figure, most] of goals) {
  console.log(`${figure.toFixed(2)} ${what} (at most ${most})${figure > most ? ": MISSED" : ""}`);
}
save(
  "client",
  {
    call: {
      unit: "µs",
      series: [""],
      rows: Object.entries(times).map(([name, values]) => ({
        name,
        values: [rounded(median(values))],
      })),
    },
  },
  { versions: ourVersions(), rounds: ROUNDS },
);
process.exitCode = goals.every(([, figure, most]) => figure <= most) ? 0 : 1;
