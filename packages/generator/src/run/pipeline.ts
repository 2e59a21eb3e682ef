import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import { LEDGER } from "../base/project.js";
import { checkExamples } from "../contract/missing.js";
import type { EmitOptions } from "../emit/index.js";
import { documentsIn } from "../load/documents-in.js";
import { type Loaded, load } from "../load/index.js";
import { correctionsFor } from "../load/overlay.js";
import { isUrl } from "../load/read.js";
import { joined, type Ledger } from "../name/ledger.js";
import { move } from "../name/move.js";
import type { Plan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";
import { packagesIndex } from "../report/packages-table.js";
import { reportOf } from "../report/report.js";
import { fingerprints } from "../write/fingerprint.js";
import { existingPackages, versionOf } from "../write/folder.js";
import { printLedger, readLedger } from "../write/ledger-file.js";
import { type Memory, memoryOf, type Said } from "../write/memory.js";
import { type Change, updater } from "../write/update.js";
import { drop, removeFiles } from "./drop.js";
import { checkOperations, checkRemoval } from "./guards.js";
import { listenForInterrupt } from "./interrupt.js";
import { planDocument } from "./plan-document.js";
import { type Progress, startProgress } from "./progress.js";
import { type Around, HAND_WRITTEN, inputsOf, type Place, placeOf, type Wanted } from "./wanted.js";

export interface Outcome extends Said {
  changes: Change[];
  folder: string;
  /** What one would run to do the same. */
  command: string;
  /** None where nothing could have changed since the last run. */
  plans: Plan[];
  /** Files beside the packages that went with one that was taken out. */
  dropped?: string[];
}

/** The whole way: documents in, a folder of packages out (or, with `check`, only what would change). */
export async function generate(wanted: Wanted, around: Around = {}): Promise<Outcome> {
  const place = placeOf(wanted, around);
  const memory = memoryOf(place.folder);
  const inputs = inputsOf(wanted, place);
  const said = inputs && isPlain(wanted) ? memory?.recall(inputs) : undefined;
  if (said) return { ...said, changes: [], plans: [], ...shown(place) };
  const { outcome, written, references } = await run(wanted, place, memory);
  const { packages, operations, warnings } = outcome;
  const isWatched = !references.some(isUrl);
  if (!wanted.check)
    memory?.keep({
      written,
      references,
      inputs: isWatched ? inputs : undefined,
      said: { packages, operations, warnings },
    });
  return outcome;
}

const shown = ({ folder, command }: Place): Pick<Outcome, "folder" | "command"> => ({ folder, command });

/** Nothing but the packages is wanted. */
function isPlain({ check, needsPlans, report, move, drop: dropped }: Wanted): boolean {
  return !check && !needsPlans && [report, move, dropped].every((one) => one === undefined);
}

interface Ran {
  outcome: Outcome;
  /** The fingerprint of each package. */
  written: ReadonlyMap<string, string>;
  /** The files and URLs that the documents refer to. */
  references: string[];
}

async function run(wanted: Wanted, place: Place, memory: Memory | undefined): Promise<Ran> {
  const progress = await startProgress();
  try {
    return await runStages(wanted, place, { memory, progress });
  } finally {
    progress.stop();
  }
}

interface Beside {
  memory: Memory | undefined;
  progress: Progress;
}

async function runStages(wanted: Wanted, place: Place, { memory, progress }: Beside): Promise<Ran> {
  const { folder, ledgerFile, own, project } = place;
  const documents = await loadAll(wanted, place, progress);
  const recorded = readLedger(ledgerFile);
  const moved = wanted.move ? move(recorded, wanted.move, LEDGER) : recorded;
  const all = await planAll(documents, { place, ledger: moved, overlay: wanted.overlay, progress });
  const whole = { plans: all, ledger: moved, folder, project: own ? project : undefined };
  const { plans, ledger, files } =
    wanted.drop === undefined ? { ...whole, files: undefined } : drop(wanted.drop, whole);
  checkRemoval(plans, { folder, isMeant: wanted.allowRemoval === true, meant: wanted.drop });
  const beside = [{ file: ledgerFile, text: printLedger(ledgerAfter(ledger, plans)) }];
  if (own) beside.push({ file: path.join(folder, "README.md"), text: packagesIndex(plans) });
  const written = fingerprintsOf(plans, place);
  const isWritten = (slug: string): boolean => memory?.isWritten(slug, written.get(slug) ?? "") === true;
  const changes = await write(plans, { place, beside, isCheck: wanted.check === true, isWritten, progress });
  if (files && !wanted.check) removeFiles(files);
  if (wanted.report !== undefined) writeReport(wanted.report, plans);
  const outcome = { changes, plans, ...shown(place), ...numbersOf(plans), ...(files && { dropped: files }) };
  return { outcome, written, references: documents.flatMap(({ references }) => references) };
}

/** Of everything that decides what a package's files are, beside the files that are there. */
function fingerprintsOf(plans: readonly Plan[], place: Place): Map<string, string> {
  const { command, own, scope } = place;
  const fingerprint = fingerprints([command, own, scope, licenceOf(place)]);
  return new Map(
    plans.flatMap(({ packages }) => packages.map((one) => [one.slug, fingerprint(one)] as const)),
  );
}

/** A project's documents are called the same wherever the command runs, since what is written names them. */
async function loadAll({ spec }: Wanted, { project, own }: Place, progress: Progress): Promise<Loaded[]> {
  if (!project && spec === undefined) fail("generate", "needs --spec <file or URL>; see --help");
  const sources = spec === undefined && project ? documentsIn(project.documents) : [spec ?? ""];
  progress.stage("reading", sources.length);
  const all = await Promise.all(
    sources.map(async (source) => {
      const loaded = await load(source, own ? project?.root : undefined);
      progress.step(loaded.source);
      return loaded;
    }),
  );
  // of ours, those without paths hold what the others share
  const documents = all.filter(({ document }) => !own || document.paths !== undefined);
  for (const loaded of documents) checkOperations(loaded);
  return documents;
}

interface Planning {
  place: Place;
  ledger: Ledger;
  overlay: string | undefined;
  progress: Progress;
}

async function planAll(documents: Loaded[], { place, ledger, overlay, progress }: Planning): Promise<Plan[]> {
  const { own, folder, project, scope } = place;
  const handWritten = scope === "@restflare" ? HAND_WRITTEN : [];
  const reserved = new Set([...handWritten, ...existingPackages(folder).handWritten]);
  const plans: Plan[] = [];
  progress.stage("planning", documents.length);
  for (const loaded of documents) {
    const corrections = own
      ? {}
      : await correctionsFor(loaded.document, { given: overlay, folder: project?.documents });
    const plan = planDocument(loaded, { own, scope, reserved, ledger, corrections });
    if (own) checkExamples(plan);
    plans.push(plan);
    progress.step(plan.source);
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
  /** Whether a package is there as it would be printed. */
  isWritten: (slug: string) => boolean;
  progress: Progress;
}

/** Prints package by package, so that an interrupt is heard in between; what is in the folder changes only at the end. */
async function write(
  plans: readonly Plan[],
  { place, beside, isCheck, isWritten, progress }: Writing,
): Promise<Change[]> {
  const { folder } = place;
  const update = updater(folder);
  progress.stage("printing", plans.flatMap(({ packages }) => packages).length);
  const interrupt = listenForInterrupt();
  try {
    if (!isCheck) makeTarget(folder);
    for (const plan of plans) {
      const open = plan.packages.filter((one) => !isWritten(one.slug));
      for (const one of plan.packages) {
        if (open.includes(one)) continue;
        update.keep(one.slug);
        progress.step(one.slug);
      }
      if (open.length === 0) continue;
      // with the TypeScript compiler in it: only for what there is to print
      const { emit } = await import("../emit/index.js");
      for (const emitted of emit({ ...plan, packages: open }, emitOptions(place))) {
        update.add(emitted, !isCheck);
        progress.step(emitted.slug);
        await interrupt.check();
      }
    }
    for (const { file, text } of beside) update.addFile(path.relative(folder, file), text, !isCheck);
    return update.finish(!isCheck);
  } finally {
    interrupt.release();
    update.discard();
  }
}

/** The text of the project's licence, which packages of another scope do not have. */
function licenceOf({ project, scope }: Place): string | undefined {
  if (scope !== "@restflare" || !project) return undefined;
  return readFileSync(path.join(project.root, "LICENSE"), "utf8");
}

function emitOptions(place: Place): EmitOptions {
  const { own, command, versionOf: known } = place;
  const license = licenceOf(place);
  return {
    command,
    license,
    manifestOf: (slug) => {
      const version = known(slug);
      return {
        ...(version !== undefined && { version }),
        core: own ? "workspace:^" : `^${coreVersion()}`,
        typescript: own ? "catalog:" : ">=5.9",
        own,
        isOurs: license !== undefined,
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

function makeTarget(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    fail(folder, `cannot be made a folder (${code}); name another one with --out`);
  }
}

function writeReport(file: string, plans: Plan[]): void {
  const beside = `${file}.${process.pid}`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(beside, `${JSON.stringify(reportOf(plans), null, 2)}\n`);
    renameSync(beside, file);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    fail(file, `cannot be written (${code}); name another file with --report`);
  }
}
