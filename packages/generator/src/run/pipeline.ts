import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fail } from "../base/error.js";
import type { Project } from "../base/project.js";
import { checkExamples } from "../contract/missing.js";
import type { EmitOptions } from "../emit/index.js";
import { documentsIn } from "../load/documents-in.js";
import { type Loaded, load } from "../load/index.js";
import { correctionsFor, overlaysIn } from "../load/overlay.js";
import { isUrl } from "../load/read.js";
import { joined, type Ledger } from "../name/ledger.js";
import { move } from "../name/move.js";
import type { Plan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";
import { packagesIndex } from "../report/packages-table.js";
import { reportOf } from "../report/report.js";
import { existingPackages, versionOf } from "../write/folder.js";
import { LEDGER, printLedger, readLedger } from "../write/ledger-file.js";
import { type Memory, memoryOf, type Said } from "../write/memory.js";
import { type Change, updater } from "../write/update.js";
import { checkOperations, checkRemoval } from "./guards.js";
import { listenForInterrupt } from "./interrupt.js";
import { planDocument } from "./plan-document.js";
import { startProgress } from "./progress.js";

/** What a run is to do. */
export interface Wanted {
  /** A file or URL; without it the project's own documents are meant. */
  spec?: string | undefined;
  /** The folder of the packages; without it the project's. */
  out?: string | undefined;
  /** The scope of the packages' names. Default: `@restflare`. */
  scope?: string | undefined;
  /** Corrects the document that `spec` names. */
  overlay?: string | undefined;
  /** Writes nothing, and only finds out what would change. */
  check?: boolean | undefined;
  /** The file for which call reaches which operation. */
  report?: string | undefined;
  move?: { from: string; to: string } | undefined;
  /** That most packages of the folder go is meant. */
  allowRemoval?: boolean | undefined;
  /** Something of the plans is wanted, so that a run which has nothing to do plans all the same. */
  needsPlans?: boolean | undefined;
}

export interface Outcome extends Said {
  changes: Change[];
  folder: string;
  /** What one would run to do the same. */
  command: string;
  /** None where nothing could have changed since the last run. */
  plans: Plan[];
}

export interface Around {
  /** Whose documents there are where no `spec` is given. */
  project?: Project | undefined;
  /** The version of a package's package.json, where it is not the one that is there. */
  versionOf?: ((slug: string) => string | undefined) | undefined;
}

/** Slugs of `@restflare` packages that are written by hand, also of those to come. */
export const HAND_WRITTEN = ["core", "generator", "mock", "site"];

/** Where a run reads and writes, settled once. */
interface Place {
  project: Project | undefined;
  /** The project's own documents, with which the generator is stricter. */
  own: boolean;
  folder: string;
  ledgerFile: string;
  scope: string;
  command: string;
  versionOf: (slug: string) => string | undefined;
}

/** Where the packages of a run go. */
export function folderOf({ out }: Pick<Wanted, "out">, project?: Project): string {
  const folder = out ?? project?.packages;
  return folder === undefined
    ? fail("generate", "needs --spec <file or URL> and --out <folder>; see --help")
    : path.resolve(folder);
}

/** Where the names of a run are kept. */
export function ledgerFileOf(wanted: Pick<Wanted, "out" | "spec">, project?: Project): string {
  const own = wanted.spec === undefined;
  return path.join(own && project ? project.documents : folderOf(wanted, project), LEDGER);
}

/** The whole way: documents in, a folder of packages out (or, with `check`, only what would change). */
export async function generate(wanted: Wanted, around: Around = {}): Promise<Outcome> {
  const place = placeOf(wanted, around);
  const memory = memoryOfRun(wanted, place);
  const said = memory?.recall();
  if (said && isPlain(wanted)) return { ...said, changes: [], plans: [], ...shown(place) };
  const { outcome, isAlone } = await run(wanted, place);
  const { packages, operations, warnings } = outcome;
  if (!wanted.check && isAlone) memory?.keep({ packages, operations, warnings });
  return outcome;
}

function placeOf(wanted: Wanted, { project, versionOf: given }: Around): Place {
  const folder = folderOf(wanted, project);
  const own = wanted.spec === undefined;
  const { scope = "@restflare" } = wanted;
  return {
    project,
    own,
    folder,
    ledgerFile: ledgerFileOf(wanted, project),
    scope,
    command: own ? "pnpm generate" : project ? "pnpm generate --spec" : "npx @restflare/generator --spec",
    versionOf: (slug) => given?.(slug) ?? versionOf(path.join(folder, slug)),
  };
}

const shown = ({ folder, command }: Place): Pick<Outcome, "folder" | "command"> => ({ folder, command });

/** Nothing but the packages is wanted. */
function isPlain({ check, needsPlans, report, move }: Wanted): boolean {
  return !check && !needsPlans && report === undefined && move === undefined;
}

function memoryOfRun(
  { spec, overlay, scope = "" }: Wanted,
  { folder, ledgerFile, project }: Place,
): Memory | undefined {
  if (spec === undefined || isUrl(spec)) return undefined;
  const beside = project ? overlaysIn(project.documents) : [];
  const overlays = overlay === undefined ? beside : [path.resolve(overlay)];
  const files = [path.resolve(spec), ledgerFile, ...overlays];
  return memoryOf(folder, { files, words: [process.cwd(), spec, scope] });
}

async function run(wanted: Wanted, place: Place): Promise<{ outcome: Outcome; isAlone: boolean }> {
  const { folder, ledgerFile, own } = place;
  const documents = await loadAll(wanted, place);
  const recorded = readLedger(ledgerFile);
  const ledger = wanted.move ? move(recorded, wanted.move, LEDGER) : recorded;
  const plans = await planAll(documents, { place, ledger, overlay: wanted.overlay });
  checkRemoval(plans, { folder, isMeant: wanted.allowRemoval === true });
  const beside = [{ file: ledgerFile, text: printLedger(ledgerAfter(ledger, plans)) }];
  if (own) beside.push({ file: path.join(folder, "README.md"), text: packagesIndex(plans) });
  const changes = await write(plans, { place, beside, isCheck: wanted.check === true });
  if (wanted.report !== undefined) writeReport(wanted.report, plans);
  const outcome = { changes, plans, ...shown(place), ...numbersOf(plans) };
  return { outcome, isAlone: documents.every(({ isAlone }) => isAlone) };
}

/** A project's documents are called the same wherever the command runs, since what is written names them. */
async function loadAll({ spec }: Wanted, { project, own }: Place): Promise<Loaded[]> {
  if (spec !== undefined) {
    const loaded = await load(spec);
    checkOperations(loaded);
    return [loaded];
  }
  if (!project) fail("generate", "needs --spec <file or URL>; see --help");
  const all = await Promise.all(documentsIn(project.documents).map((file) => load(file, project.root)));
  // those without paths hold what the others share
  const documents = all.filter(({ document }) => !own || document.paths !== undefined);
  for (const loaded of documents) checkOperations(loaded);
  return documents;
}

interface Planning {
  place: Place;
  ledger: Ledger;
  overlay: string | undefined;
}

async function planAll(documents: Loaded[], { place, ledger, overlay }: Planning): Promise<Plan[]> {
  const { own, folder, project, scope } = place;
  const handWritten = scope === "@restflare" ? HAND_WRITTEN : [];
  const reserved = new Set([...handWritten, ...existingPackages(folder).handWritten]);
  const plans: Plan[] = [];
  for (const loaded of documents) {
    const corrections = own
      ? {}
      : await correctionsFor(loaded.document, { given: overlay, folder: project?.documents });
    const plan = planDocument(loaded, { own, scope, reserved, ledger, corrections });
    if (own) checkExamples(plan);
    plans.push(plan);
  }
  checkSlugs(plans);
  return plans;
}

function checkSlugs(plans: readonly Plan[]): void {
  const sources = new Map<string, string>();
  for (const { source, packages } of plans) {
    for (const { slug, tag } of packages) {
      const other = sources.get(slug);
      if (other !== undefined) fail(source, `the tag "${tag}" is also in ${other}; give one of them another`);
      sources.set(slug, source);
    }
  }
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

interface Writing {
  place: Place;
  /** Files that are in no package. */
  beside: readonly { file: string; text: string }[];
  isCheck: boolean;
}

/** Prints package by package, so that an interrupt is heard in between; what is in the folder changes only at the end. */
async function write(plans: readonly Plan[], { place, beside, isCheck }: Writing): Promise<Change[]> {
  const { folder } = place;
  const { emit } = await import("../emit/index.js"); // with the TypeScript compiler in it: after what can go wrong before
  const update = updater(folder);
  const progress = await startProgress(plans.flatMap(({ packages }) => packages).length);
  const interrupt = listenForInterrupt();
  try {
    if (!isCheck) mkdirSync(folder, { recursive: true });
    const options = emitOptions(place);
    for (const plan of plans) {
      for (const emitted of emit(plan, options)) {
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

function emitOptions({ own, command, project, scope, versionOf: known }: Place): EmitOptions {
  const isOurs = scope === "@restflare" && project !== undefined;
  return {
    command,
    license: isOurs ? readFileSync(path.join(project.root, "LICENSE"), "utf8") : undefined,
    manifestOf: (slug) => {
      const version = known(slug);
      return {
        ...(version !== undefined && { version }),
        core: own ? "workspace:^" : `^${coreVersion()}`,
        typescript: own ? "catalog:" : ">=5.9",
        own,
        isOurs,
      };
    },
  };
}

/** The version of core that this version of the generator writes for. */
function coreVersion(): string {
  const manifest = createRequire(import.meta.url).resolve("@restflare/core/package.json");
  return (
    versionOf(path.dirname(manifest)) ?? fail("@restflare/core", "has no version; install the generator anew")
  );
}

function numbersOf(plans: readonly Plan[]): Said {
  const packages = plans.flatMap((plan) => plan.packages);
  return {
    packages: packages.length,
    operations: packages.flatMap(({ resources }) => resources.flatMap(allActions)).length,
    warnings: plans.flatMap(({ warnings }) => warnings),
  };
}

function writeReport(file: string, plans: Plan[]): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(reportOf(plans), null, 2)}\n`);
  renameSync(beside, file);
}
