import { createHash } from "node:crypto";
import path from "node:path";
import { LEDGER } from "../base/project.js";
import { checkExamples } from "../contract/missing.js";
import { isUrl } from "../load/read.js";
import { joined, type Ledger } from "../name/ledger.js";
import { move } from "../name/move.js";
import { printNames } from "../name/type-ledger.js";
import type { OpenPackage, Planning } from "../plan/index.js";
import type { Plan } from "../plan/model.js";
import { packagesIndex } from "../report/packages-table.js";
import { checkReview } from "../review/index.js";
import { type Existing, existingPackages } from "../write/folder.js";
import { printLedger, readLedger } from "../write/ledger-file.js";
import { type Memory, memoryOf, type Said } from "../write/memory.js";
import { type Change, updater } from "../write/update.js";
import { checkKeys, loadAll, planAll } from "./documents.js";
import { drop, removeFiles } from "./drop.js";
import { licenceOf } from "./emit-options.js";
import { checkRemoval } from "./guards.js";
import { listenForInterrupt } from "./interrupt.js";
import { type Printing, print } from "./printing.js";
import { type Progress, startProgress } from "./progress.js";
import { type Around, inputsOf, type Place, placeOf, type Wanted } from "./wanted.js";
import { makeTarget, writeReport } from "./write-files.js";

export interface Outcome extends Said {
  changes: Change[];
  folder: string;
  /** What one would run to do the same. */
  command: string;
  /** None where nobody needs them: each package is forgotten when it is printed. */
  plans: Plan[];
  /** Files and folders beside the packages that went with one that was taken out. */
  dropped?: string[];
}

/** The whole way: documents in, a folder of packages out (or, with `check`, only what would change). */
export async function generate(wanted: Wanted, around: Around = {}): Promise<Outcome> {
  const place = placeOf(wanted, around);
  const memory = memoryOf(place.folder, settingsOf(place));
  const inputs = inputsOf(wanted, place);
  const said = inputs && isPlain(wanted) ? memory?.recall(inputs) : undefined;
  if (said) return { ...said, changes: [], plans: [], ...shown(place) };
  const { outcome, written, references } = await run(wanted, place, memory);
  const { packages, operations, warnings } = outcome;
  const isWatched = !references.some(isUrl);
  if (!wanted.check)
    memory?.keep({
      written,
      changes: outcome.changes,
      references,
      inputs: isWatched ? inputs : undefined,
      said: { packages, operations, warnings },
    });
  return outcome;
}

const shown = ({ folder, command }: Place): Pick<Outcome, "folder" | "command"> => ({ folder, command });

/** What decides, beside its plan, how a package is printed. */
const settingsOf = (place: Place): unknown[] => [place.command, place.own, place.scope, licenceOf(place)];

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
  const { folder, ledgerFile, own, project, scope } = place;
  const { overlay, check: isCheck = false, report } = wanted;
  const documents = await loadAll(wanted, place, progress);
  if (own && project) for (const one of documents) checkReview(one, project.root);
  const references = documents.flatMap((one) => one.references);
  const existing = existingPackages(folder);
  const recorded = readLedger(ledgerFile);
  const moved = wanted.move ? move(recorded, wanted.move, LEDGER) : recorded;
  const all = await planAll(documents, { place, existing, ledger: moved, overlay, progress });
  const whole = {
    plannings: all,
    ledger: moved,
    folder,
    scope,
    existing,
    project: own ? project : undefined,
  };
  const { plannings, ledger, files } =
    wanted.drop === undefined ? { ...whole, files: undefined } : drop(wanted.drop, whole);
  checkRemoval(plannings, { folder, existing, isMeant: wanted.allowRemoval === true, meant: wanted.drop });
  checkKeys(plannings);
  const {
    changes,
    plans,
    ledger: after,
  } = await write(plannings, {
    place,
    existing,
    ledger,
    isCheck,
    isWritten: (one) => memory?.isWritten(one.slug, fingerprintOf(one, ledger)) === true,
    keepsPlans: own || wanted.needsPlans === true || report !== undefined,
    progress,
  });
  if (files && !isCheck) removeFiles(files);
  if (report !== undefined) writeReport(report, plans);
  const packages = plannings.flatMap((one) => one.packages);
  const written = new Map(packages.map((one) => [one.slug, fingerprintOf(one, after)] as const));
  return {
    outcome: {
      changes,
      plans,
      ...shown(place),
      ...numbersOf(plannings),
      ...(files && { dropped: files }),
    },
    written,
    references,
  };
}

/** Of everything that decides what a package's files are, beside the settings and the files that are there. */
function fingerprintOf({ slug, fingerprint }: OpenPackage, { types }: Ledger): string {
  const names = printNames(types?.[slug] ?? {});
  return createHash("sha1").update(fingerprint()).update(names).digest("base64");
}

interface Writing extends Omit<Printing, "update" | "interrupt"> {
  existing: Existing;
  ledger: Ledger;
}

interface Wrote {
  changes: Change[];
  plans: Plan[];
  /** As it is now. */
  ledger: Ledger;
}

/** What is in the folder changes only at the end, when everything is printed. */
async function write(plannings: readonly Planning[], given: Writing): Promise<Wrote> {
  const { place, existing, isCheck, keepsPlans, progress } = given;
  const { folder, ledgerFile, own } = place;
  const update = updater(folder, existing);
  progress.stage("printing", plannings.flatMap(({ packages }) => packages).length);
  const interrupt = listenForInterrupt();
  const plans: Plan[] = [];
  const added: Ledger[] = [];
  try {
    if (!isCheck) makeTarget(folder);
    for (const planning of plannings) {
      const printed = await print(planning, { ...given, update, interrupt });
      const plan = {
        ...planning,
        packages: printed.plans,
        names: { ...planning.names, types: printed.types },
      };
      added.push(plan.names);
      if (own) checkExamples(plan);
      if (keepsPlans) plans.push(plan);
    }
    const ledger = joined(given.ledger, ...added);
    update.addFile(path.relative(folder, ledgerFile), printLedger(ledger), !isCheck);
    if (own) update.addFile("README.md", packagesIndex(plans), !isCheck);
    return { changes: await update.finish(!isCheck), plans, ledger };
  } finally {
    interrupt.release();
    await update.discard();
  }
}

function numbersOf(plannings: readonly Planning[]): Said {
  const packages = plannings.flatMap((planning) => planning.packages);
  return {
    packages: packages.length,
    operations: packages.flatMap(({ operations }) => operations).length,
    warnings: plannings.flatMap(({ warnings }) => warnings),
  };
}
