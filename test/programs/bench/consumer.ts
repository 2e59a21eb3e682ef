// `pnpm bench:consumer [--save] [document]`: what an app pays for one resource, beside the official package and openapi-fetch.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Chart, Figures } from "@restflare/test-harness/measurement";
import { type Cost, costsOfCall } from "@restflare/test-size/costs";
import { type Contender, setUpAll } from "./consumer/contenders.js";
import {
  bundleSize,
  COMPILERS,
  coldImport,
  installSize,
  type TypeCheck,
  typeCheck,
  versionOf,
} from "./consumer/measure.js";
import { given, ourVersions, rounded, save } from "./save.js";

const IMPORTS = 21;
const CHECKS = 5;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const spec = resolve(given[0] ?? join(root, "../shared/upstream/cloudflare-2026-facts.json"));
if (!existsSync(spec)) {
  console.error(
    `${spec}: there is no such file; name a document, such as what pnpm spec:fetch --to <file> gets`,
  );
  process.exit(1);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** What each gives, round by round: what slows the machine down slows all. */
function inRounds<T>(rounds: number, all: readonly Contender[], measure: (one: Contender) => T): T[][] {
  for (const one of all) measure(one); // from the disk into the cache
  const taken = all.map((): T[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, one] of all.entries()) taken[at]?.push(measure(one));
  }
  return taken;
}

function medians(checks: readonly TypeCheck[]): TypeCheck {
  const of = (name: keyof TypeCheck) => median(checks.map((one) => one[name]));
  return {
    lines: of("lines"),
    time: of("time"),
    megabytes: of("megabytes"),
    instantiations: of("instantiations"),
  };
}

function print(...[first = "", ...rest]: (string | number)[]): void {
  console.log(`${first}`.padEnd(24) + rest.map((cell) => `${cell}`.padStart(16)).join(""));
}

/** A figure of ours, beside the most that it should be. */
interface Goal {
  readonly what: string;
  readonly figure: number;
  readonly most: number;
}

/** What one costs, whatever is done with it. */
interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly imported: number;
  readonly bundled: number;
}

async function costs(all: readonly Contender[]): Promise<Row[]> {
  const imports = inRounds(IMPORTS, all, coldImport).map(median);
  const rows: Row[] = [];
  print("", "installed kB", "files", "import ms", "bundle kB gzip");
  for (const [at, one] of all.entries()) {
    const { bytes, files } = installSize(one);
    const [imported, bundled] = [imports[at] as number, await bundleSize(one)];
    print(one.name, (bytes / 1000).toFixed(0), files, imported.toFixed(1), (bundled / 1000).toFixed(2));
    rows.push({ name: one.name, bytes, files, imported, bundled });
  }
  return rows;
}

function goalsOfCosts(rows: readonly Row[]): Goal[] {
  const [ours, official, shaken] = rows as readonly [Row, Row, Row];
  return [
    { what: "of the official package's install size", figure: ours.bytes / official.bytes, most: 1 / 150 },
    { what: "of its import over bare Node", figure: ours.imported / official.imported, most: 1 / 10 },
    { what: "kB of one call, bundled and compressed", figure: ours.bundled / 1000, most: 11.2 },
    { what: "of its tree-shaken bundle", figure: ours.bundled / shaken.bundled, most: 1 },
  ];
}

async function costsOfParts(): Promise<Cost[]> {
  const parts = (await costsOfCall()).filter(({ compressed }) => compressed > 0);
  console.log("\nwhat our bundle is made of");
  print("", "bytes minified", "of kB gzip");
  for (const { part, minified, compressed } of parts) print(part, minified, (compressed / 1000).toFixed(2));
  return parts;
}

/** What a program costs to check, for each contender, by one version of TypeScript. */
interface Checked {
  readonly version: string;
  readonly rows: readonly TypeCheck[];
}

function checks(all: readonly Contender[], compiler: (typeof COMPILERS)[number]): Checked {
  const version = versionOf(compiler);
  const rows = inRounds(CHECKS, all, (one) => typeCheck(one, compiler)).map(medians);
  console.log(`\nTypeScript ${version}: ten lines, over an empty program`);
  print("", "lines", "seconds", "MB", "instantiations");
  for (const [at, { lines, time, megabytes, instantiations }] of rows.entries())
    print(all[at]?.name ?? "", lines, time.toFixed(2), megabytes.toFixed(1), instantiations);
  return { version, rows };
}

function goalsOfChecks({ version, rows }: Checked): Goal[] {
  const [ours] = rows as readonly [TypeCheck];
  return [
    { what: `s to check, TypeScript ${version}`, figure: ours.time, most: 0.15 },
    { what: `MB to check, TypeScript ${version}`, figure: ours.megabytes, most: 15 },
  ];
}

function figuresOf(
  rows: readonly Row[],
  parts: readonly Cost[],
  checked: readonly Checked[],
): Figures["consumer"] {
  const chart = (unit: string, of: (row: Row) => number): Chart => ({
    unit,
    series: [""],
    rows: rows.map((row) => ({ name: row.name, values: [rounded(of(row))] })),
  });
  const checkChart = (unit: string, of: (check: TypeCheck) => number): Chart => ({
    unit,
    series: checked.map(({ version }) => `TypeScript ${version}`),
    rows: rows.map(({ name }, at) => ({
      name,
      values: checked.map((one) => rounded(of(one.rows[at] as TypeCheck))),
    })),
  });
  return {
    installed: chart("kB", ({ bytes }) => bytes / 1000),
    files: chart("files", ({ files }) => files),
    imported: chart("ms", ({ imported }) => imported),
    bundled: chart("kB", ({ bundled }) => bundled / 1000),
    parts: {
      unit: "kB",
      series: [""],
      rows: parts.map(({ part, compressed }) => ({ name: part, values: [rounded(compressed / 1000)] })),
    },
    checkTime: checkChart("s", ({ time }) => time),
    checkMemory: checkChart("MB", ({ megabytes }) => megabytes),
  };
}

const work = mkdtempSync(join(tmpdir(), "restflare-consumer-"));
try {
  const all = await setUpAll(work, spec);
  const rows = await costs(all);
  const parts = await costsOfParts();
  const checked = COMPILERS.map((compiler) => checks(all, compiler));
  const goals = [...goalsOfCosts(rows), ...checked.flatMap(goalsOfChecks)];
  console.log("");
  for (const { what, figure, most } of goals)
    console.log(
      `${figure.toPrecision(3)} ${what} (at most ${most.toPrecision(3)}): ${figure <= most ? "ok" : "MISSED"}`,
    );
  save("consumer", figuresOf(rows, parts, checked), {
    versions: ourVersions(),
    document: basename(spec),
    rounds: IMPORTS,
  });
  process.exitCode = goals.every(({ figure, most }) => figure <= most) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
