import { fail } from "../base/error.js";
import { documentsIn } from "../load/documents-in.js";
import { type Loaded, load } from "../load/index.js";
import { correctionsFor } from "../load/overlay.js";
import type { Ledger } from "../name/ledger.js";
import type { Planning } from "../plan/index.js";
import type { Existing } from "../write/folder.js";
import { checkOperations } from "./guards.js";
import { planningOf } from "./plan-document.js";
import type { Progress } from "./progress.js";
import { HAND_WRITTEN, type Place, type Wanted } from "./wanted.js";

/** A project's documents are called the same wherever the command runs, since what is written names them. */
export async function loadAll(
  { spec }: Wanted,
  { project, own }: Place,
  progress: Progress,
): Promise<Loaded[]> {
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

interface Wishes {
  place: Place;
  existing: Existing;
  ledger: Ledger;
  overlay: string | undefined;
  progress: Progress;
}

export async function planAll(
  documents: Loaded[],
  { place, existing, ledger, overlay, progress }: Wishes,
): Promise<Planning[]> {
  const { own, project, scope } = place;
  const handWritten = scope === "@restflare" ? HAND_WRITTEN : [];
  const reserved = new Set([...handWritten, ...existing.handWritten]);
  const plannings: Planning[] = [];
  progress.stage("planning", documents.length);
  for (const loaded of documents) {
    const corrections = own
      ? {}
      : await correctionsFor(loaded.document, { given: overlay, folder: project?.documents });
    plannings.push(planningOf(loaded, { own, scope, reserved, ledger, corrections }));
    progress.step(loaded.source);
  }
  checkSlugs(plannings);
  return plannings;
}

function checkSlugs(plannings: readonly Planning[]): void {
  const sources = new Map<string, string>();
  for (const { source, packages } of plannings) {
    for (const { slug, tag } of packages) {
      const other = sources.get(slug);
      if (other !== undefined) fail(source, `the tag "${tag}" is also in ${other}; give one of them another`);
      sources.set(slug, source);
    }
  }
}

/** Stops where two documents have one operation, which then would have two names. */
export function checkKeys(plannings: readonly Planning[]): void {
  const owners = new Map<string, string>();
  for (const { names, source } of plannings) {
    for (const key of Object.keys(names.operations)) {
      const other = owners.get(key);
      if (other !== undefined) fail(source, `${key} is in ${other} too; leave it out of one of them`);
      owners.set(key, source);
    }
  }
}
