import { load } from "../load/index.js";
import { correctionsFor, type OverlaySources } from "../load/overlay.js";
import { EMPTY, joined } from "../name/ledger.js";
import { planDocument } from "../run/plan-document.js";
import { readLedger } from "../write/ledger-place.js";
import { comparePackages, type PackageDiff } from "./packages.js";
import { printed, totalsOf } from "./print.js";
import { surfacesOf } from "./surface.js";

export interface Sources extends OverlaySources {
  /** The ledger of the packages, `names.json`; without it they have the names that the old document alone gives. */
  names?: string | undefined;
  scope?: string | undefined;
}

export interface DiffOptions extends Sources {
  json?: boolean | undefined;
}

/** What the command prints. */
export async function diff(
  before: string,
  after: string,
  { json, ...sources }: DiffOptions = {},
): Promise<string> {
  const { diffs, packages } = await diffSources(before, after, sources);
  if (!json) return printed(diffs, packages);
  return `${JSON.stringify({ totals: totalsOf(diffs, packages), packages: diffs }, null, 2)}\n`;
}

/** What `generate --changesets` finds, too; and how many packages there are in both together. */
export async function diffSources(
  before: string,
  after: string,
  { names, scope, ...overlays }: Sources = {},
): Promise<{ diffs: PackageDiff[]; packages: number }> {
  const [old, now] = await Promise.all([load(before), load(after)]);
  const recorded = names === undefined ? EMPTY : readLedger(names);
  const oldPlan = planDocument(old, {
    scope,
    corrections: await correctionsFor(old.document, overlays),
    ledger: recorded,
  });
  const newPlan = planDocument(now, {
    corrections: await correctionsFor(now.document, overlays),
    scope,
    ledger: joined(recorded, oldPlan.names),
  });
  const [was, is] = [surfacesOf([oldPlan]), surfacesOf([newPlan])];
  return { diffs: comparePackages(was, is), packages: new Set([...was.keys(), ...is.keys()]).size };
}
