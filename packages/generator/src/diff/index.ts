import { load } from "../load/index.js";
import { correctionsFor, type OverlaySources } from "../load/overlay.js";
import { planDocument } from "../run/plan-document.js";
import { comparePackages, type PackageDiff } from "./packages.js";
import { printed, totalsOf } from "./print.js";
import { surfacesOf } from "./surface.js";

export interface DiffOptions extends OverlaySources {
  json?: boolean | undefined;
}

/** What the command prints. */
export async function diff(
  before: string,
  after: string,
  { json, ...overlays }: DiffOptions = {},
): Promise<string> {
  const { diffs, packages } = await diffSources(before, after, overlays);
  if (!json) return printed(diffs, packages);
  return `${JSON.stringify({ totals: totalsOf(diffs, packages), packages: diffs }, null, 2)}\n`;
}

/** Also how many packages there are in both together. */
export async function diffSources(
  before: string,
  after: string,
  overlays: OverlaySources = {},
): Promise<{ diffs: PackageDiff[]; packages: number }> {
  const [old, now] = await Promise.all([load(before), load(after)]);
  const oldPlan = planDocument(old, { corrections: await correctionsFor(old.document, overlays) });
  const newPlan = planDocument(now, {
    corrections: await correctionsFor(now.document, overlays),
    ledger: oldPlan.names,
  });
  const [was, is] = [surfacesOf([oldPlan]), surfacesOf([newPlan])];
  return { diffs: comparePackages(was, is), packages: new Set([...was.keys(), ...is.keys()]).size };
}
