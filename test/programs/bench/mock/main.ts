// `pnpm bench:mock [--save]`: an app's test of what it does with the API, answered by our mock in the process, and by msw and nock by hand; and what starting a mock costs.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "@restflare/test-harness/install";
import type { Chart } from "@restflare/test-harness/measurement";
import { rounded, save } from "../save.js";

const PROCESSES = 11;
const ROUNDS = 50;
/** What each needs to be written. */
const WAYS = {
  restflare: ["restflare.mjs"],
  msw: ["msw.mjs", "by-hand.mjs"],
  nock: ["nock.mjs", "by-hand.mjs"],
};

const app = fileURLToPath(new URL("app/", import.meta.url));
const packages = fileURLToPath(new URL("../../../../packages/", import.meta.url));

interface Took {
  /** Milliseconds of the imports. */
  readonly imports: number;
  /** From there until the first test has passed. */
  readonly first: number;
  /** Of each further test. */
  readonly each: number;
}

/** The app, with everything that its package.json names, in a folder where no other package is found. */
function setUp(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const foreign = Object.entries(devDependencies).filter(([name]) => !name.startsWith("@restflare/"));
  const folder = installed(
    "mock-contenders",
    foreign.map(([name, version]) => `${name}@${version}`),
  );
  for (const place of ["api/access-service-tokens", "core", "mock"]) {
    const link = join(folder, "node_modules/@restflare", place.replace("api/", ""));
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { recursive: true, force: true });
    symlinkSync(join(packages, place), link, "junction");
  }
  const copy = join(folder, "app");
  cpSync(app, copy, { recursive: true });
  return copy;
}

function run(folder: string, way: string): Took {
  const out = execFileSync(process.execPath, [join(folder, "run.mjs"), way, String(ROUNDS)], {
    cwd: folder,
    encoding: "utf8",
  });
  return JSON.parse(out) as Took;
}

/** Milliseconds until a mock of some packages listens. */
function startOf(slugs: readonly string[]): number {
  const program = fileURLToPath(new URL("start.mjs", import.meta.url));
  const documents = slugs.map((slug) => join(packages, "api", slug, "openapi.json"));
  return Number(execFileSync(process.execPath, [program, ...documents], { encoding: "utf8" }));
}

/** Lines with code in them. */
function linesOf(...files: readonly string[]): number {
  const lines = files.flatMap((file) => readFileSync(join(app, file), "utf8").split("\n"));
  return lines.filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function print(...[first = "", ...rest]: (string | number)[]): void {
  console.log(`${first}`.padEnd(8) + rest.map((cell) => `${cell}`.padStart(18)).join(""));
}

/** What is compared, as it is installed. */
function versionsOf(copy: string): Record<string, string> {
  const versionOf = (name: string) =>
    (
      JSON.parse(readFileSync(join(copy, "../node_modules", name, "package.json"), "utf8")) as {
        version: string;
      }
    ).version;
  return Object.fromEntries(["@restflare/mock", "msw", "nock"].map((name) => [name, versionOf(name)]));
}

const folder = setUp();
const ways = Object.entries(WAYS).map(([way, files]) => ({ way, files, all: [] as Took[] }));
for (const { way } of ways) run(folder, way); // from the disk into the cache
// process by process: what slows the machine down slows all
for (let count = 0; count < PROCESSES; count += 1)
  for (const { way, all } of ways) all.push(run(folder, way));

console.log(
  `${linesOf("consumer-test.mjs")} lines of test, the same for all; milliseconds, the median of ${PROCESSES} processes\n`,
);
const rows = ways.map(({ way, files, all }) => {
  const of = (name: keyof Took) => median(all.map((one) => one[name]));
  return { way, lines: linesOf(...files), imports: of("imports"), first: of("first"), each: of("each") };
});
print("", "lines of answers", "imports", "start, first test", "each further test");
for (const { way, lines, imports, first, each } of rows)
  print(way, lines, imports.toFixed(0), first.toFixed(0), each.toFixed(2));

const slugs = readdirSync(join(packages, "api")).filter((name) =>
  existsSync(join(packages, "api", name, "openapi.json")),
);
const sizeOf = (slug: string) => statSync(join(packages, "api", slug, "openapi.json")).size;
const [largest = ""] = slugs.toSorted((a, b) => sizeOf(b) - sizeOf(a));
const groups = {
  "worker-scripts": ["worker-scripts"],
  [`${largest}, the largest`]: [largest],
  [`all ${slugs.length}`]: slugs,
};
console.log("\nmilliseconds until a mock in an empty process listens\n");
const starts = Object.entries(groups).map(([name, some]) => ({
  name,
  time: median(Array.from({ length: PROCESSES }, () => startOf(some))),
}));
for (const { name, time } of starts) console.log(`${name.padEnd(28)}${time.toFixed(0).padStart(6)}`);

const chart = (unit: string, of: (row: (typeof rows)[number]) => number): Chart => ({
  unit,
  series: [""],
  rows: rows.map((row) => ({ name: row.way, values: [rounded(of(row))] })),
});
const startRows = starts.map(({ name, time }) => ({ name, values: [rounded(time)] }));
const figures = {
  lines: chart("lines", ({ lines }) => lines),
  imports: chart("ms", ({ imports }) => imports),
  first: chart("ms", ({ first }) => first),
  each: chart("ms", ({ each }) => each),
  start: { unit: "ms", series: [""], rows: startRows },
};
save("mock", figures, { versions: versionsOf(folder), rounds: PROCESSES });
