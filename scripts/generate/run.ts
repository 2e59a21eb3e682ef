import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Arguments } from "./cli.js";
import { checkExamples } from "./contract/missing.js";
import type { EmitOptions } from "./emit/index.js";
import { fail } from "./error.js";
import { existingPackages, versionOf } from "./folder.js";
import { listenForInterrupt } from "./interrupt.js";
import { LEDGER, printLedger, readLedger } from "./ledger-file.js";
import { type Loaded, load } from "./load/index.js";
import { correctionsFor, overlays } from "./load/overlay.js";
import { isUrl } from "./load/read.js";
import { type Memory, memoryOf, type Said } from "./memory.js";
import { joined, type Ledger } from "./naming/ledger.js";
import { move } from "./naming/move.js";
import { OPENAPI, ownDocuments } from "./own-documents.js";
import { withPackages } from "./packages-table.js";
import { planDocument } from "./plan/index.js";
import type { Plan } from "./plan/model.js";
import { allActions } from "./plan/paths.js";
import { startProgress } from "./progress.js";
import { reportOf } from "./report.js";
import { type Change, updater } from "./write.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** It has the list of our packages. */
const README = path.join(ROOT, "README.md");

/** Slugs of packages that are written by hand, also of those to come. */
export const HAND_WRITTEN = ["core", "mock"];

export interface Outcome extends Said {
  changes: Change[];
  folder: string;
  /** None where nothing could have changed since the last run. */
  plans: Plan[];
}

export interface Hooks {
  /** The version of a package's package.json, where it is not the one that is there. */
  versionOf?: (slug: string) => string | undefined;
}

/** Where the packages of a run go. */
export function folderOf({ out }: Pick<Arguments, "out">): string {
  return path.resolve(out ?? path.join(ROOT, "packages"));
}

/** The whole way: documents in, a folder of packages out (or, with `check`, only what would change). */
export async function generate(args: Arguments, hooks: Hooks = {}): Promise<Outcome> {
  const folder = folderOf(args);
  const ledgerFile = path.join(args.spec === undefined ? OPENAPI : folder, LEDGER);
  const memory = args.spec === undefined ? undefined : memoryOfRun(args, args.spec, ledgerFile);
  const said = memory?.recall();
  if (said && isPlain(args)) return { ...said, changes: [], folder, plans: [] };
  const { outcome, isAlone } = await run(args, hooks, { folder, ledgerFile });
  if (!args.check && isAlone) memory?.keep(saidBy(outcome));
  return outcome;
}

/** Nothing but the packages is wanted. */
function isPlain({ check, changesets, statistics, report, move }: Arguments): boolean {
  return !check && !changesets && !statistics && report === undefined && move === undefined;
}

function memoryOfRun(args: Arguments, spec: string, ledgerFile: string): Memory | undefined {
  if (isUrl(spec)) return undefined;
  const files = [
    path.resolve(spec),
    ledgerFile,
    ...(args.overlay === undefined ? overlays() : [path.resolve(args.overlay)]),
  ];
  return memoryOf(folderOf(args), { files, words: [process.cwd(), spec] });
}

interface Place {
  folder: string;
  ledgerFile: string;
}

async function run(
  args: Arguments,
  hooks: Hooks,
  { folder, ledgerFile }: Place,
): Promise<{ outcome: Outcome; isAlone: boolean }> {
  const own = args.spec === undefined;
  // our own documents are called the same wherever the command runs, since what is written names them
  const documents = await Promise.all(
    args.spec === undefined ? ownDocuments().map((file) => load(file, ROOT)) : [load(args.spec)],
  );
  const recorded = readLedger(ledgerFile);
  const ledger = args.move ? move(recorded, args.move, LEDGER) : recorded;
  const planned = await planAll(documents, { folder, own, ledger, overlay: args.overlay });
  const plans = planned.map(({ plan }) => plan);
  const beside = [{ file: ledgerFile, text: printLedger(ledgerAfter(ledger, plans)) }];
  if (own) beside.push({ file: README, text: withPackages(readFileSync(README, "utf8"), plans) });
  const changes = await write(planned, {
    options: emitOptions(folder, own, hooks),
    folder,
    beside,
    isCheck: args.check,
  });
  if (args.report !== undefined) writeReport(args.report, plans);
  const outcome = { changes, folder, plans, ...numbersOf(plans) };
  return { outcome, isAlone: documents.every(({ isAlone }) => isAlone) };
}

const saidBy = ({ packages, operations, warnings }: Outcome): Said => ({ packages, operations, warnings });

function numbersOf(plans: readonly Plan[]): Said {
  const packages = plans.flatMap((plan) => plan.packages);
  return {
    packages: packages.length,
    operations: packages.flatMap(({ resources }) => resources.flatMap(allActions)).length,
    warnings: plans.flatMap(({ warnings }) => warnings),
  };
}

interface Writing {
  options: EmitOptions;
  folder: string;
  /** Files that are in no package. */
  beside: readonly { file: string; text: string }[];
  isCheck: boolean;
}

/** Prints package by package, so that an interrupt is heard in between; what is in the folder changes only at the end. */
async function write(
  planned: readonly Planned[],
  { options, folder, beside, isCheck }: Writing,
): Promise<Change[]> {
  const { emit } = await import("./emit/index.js"); // with the TypeScript compiler in it: after what can go wrong before
  const update = updater(folder);
  const progress = await startProgress(planned.flatMap(({ plan }) => plan.packages).length);
  const interrupt = listenForInterrupt();
  try {
    if (!isCheck) mkdirSync(folder, { recursive: true });
    for (const { plan, document } of planned) {
      for (const emitted of emit(plan, document, options)) {
        update.add(emitted, !isCheck);
        progress.next(emitted.slug);
        await interrupt.check();
      }
    }
    for (const { file, text } of beside) update.addFile(path.relative(folder, file), text, !isCheck);
    return update.finish(!isCheck);
  } finally {
    interrupt.release();
    progress.stop();
    update.discard();
  }
}

type Planned = { plan: Plan; document: Loaded["document"] };

interface Planning {
  folder: string;
  own: boolean;
  ledger: Ledger;
  overlay: string | undefined;
}

async function planAll(documents: Loaded[], { folder, own, ledger, overlay }: Planning): Promise<Planned[]> {
  const reserved = new Set([...HAND_WRITTEN, ...existingPackages(folder).handWritten]);
  const planned: Planned[] = [];
  for (const loaded of documents) {
    const { document } = loaded;
    if (own && document.paths === undefined) continue;
    const corrections = own ? {} : await correctionsFor(document, overlay);
    const plan = planDocument(loaded, { own, reserved, ledger, corrections });
    if (own) checkExamples(plan);
    planned.push({ plan, document });
  }
  const sources = new Map<string, string>();
  for (const { plan } of planned) {
    for (const { slug, tag } of plan.packages) {
      const other = sources.get(slug);
      if (other !== undefined)
        fail(plan.source, `the tag "${tag}" is also in ${other}; give one of them another`);
      sources.set(slug, plan.source);
    }
  }
  return planned;
}

/** What is recorded, and what is new in these plans. */
function ledgerAfter(ledger: Ledger, plans: readonly Plan[]): Ledger {
  const owners = new Map<string, string>();
  return plans.reduce((known, { names, source }) => {
    for (const key of Object.keys(names.operations)) {
      const other = owners.get(key);
      if (other !== undefined) fail(source, `${key} is in ${other} too; leave it out of one of them`);
      owners.set(key, source);
    }
    return joined(known, names);
  }, ledger);
}

function emitOptions(folder: string, own: boolean, hooks: Hooks): EmitOptions {
  const core = versionOf(path.join(ROOT, "packages/core")) ?? "1.0.0";
  return {
    command: own ? "pnpm generate" : "pnpm generate --spec",
    license: readFileSync(path.join(ROOT, "LICENSE"), "utf8"),
    manifestOf: (slug) => {
      const version = hooks.versionOf?.(slug) ?? versionOf(path.join(folder, slug));
      return {
        ...(version !== undefined && { version }),
        core: own ? "workspace:^" : `^${core}`,
        typescript: own ? "catalog:" : ">=5.9",
        own,
      };
    },
  };
}

function writeReport(file: string, plans: Plan[]): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(reportOf(plans), null, 2)}\n`);
  renameSync(beside, file);
}
