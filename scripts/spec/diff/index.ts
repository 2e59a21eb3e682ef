import { load } from "../../generate/load/index.js";
import { correctionsFor } from "../../generate/load/overlay.js";
import { planDocument } from "../../generate/plan/index.js";
import { comparePackages, type PackageDiff } from "./packages.js";
import { printed, totalsOf } from "./print.js";
import { surfacesOf } from "./surface.js";

export interface DiffOptions {
  json: boolean;
}

/** `spec:diff <old> <new>`: what it prints. */
export async function diff(before: string, after: string, { json }: DiffOptions): Promise<string> {
  const { diffs, packages } = await diffSources(before, after);
  if (!json) return printed(diffs, packages);
  return `${JSON.stringify({ totals: totalsOf(diffs, packages), packages: diffs }, null, 2)}\n`;
}

/** Also how many packages there are in both together. */
export async function diffSources(
  before: string,
  after: string,
): Promise<{ diffs: PackageDiff[]; packages: number }> {
  const [old, now] = await Promise.all([load(before), load(after)]);
  const oldPlan = planDocument(old, { corrections: await correctionsFor(old.document) });
  const newPlan = planDocument(now, {
    corrections: await correctionsFor(now.document),
    ledger: oldPlan.names,
  });
  const [was, is] = [surfacesOf([oldPlan]), surfacesOf([newPlan])];
  return { diffs: comparePackages(was, is), packages: new Set([...was.keys(), ...is.keys()]).size };
}
