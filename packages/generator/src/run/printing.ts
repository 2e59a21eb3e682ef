import type { TypeEntry } from "../name/type-ledger.js";
import type { OpenPackage, Planning } from "../plan/index.js";
import type { PackagePlan } from "../plan/model.js";
import type { Planned } from "../plan/package.js";
import type { Updater } from "../write/update.js";
import { emitOptions } from "./emit-options.js";
import type { Interrupt } from "./interrupt.js";
import type { Progress } from "./progress.js";
import type { Place } from "./wanted.js";

export interface Printing {
  place: Place;
  isCheck: boolean;
  /** Whether a package is there as it would be printed. */
  isWritten: (one: OpenPackage) => boolean;
  /** Whether all packages are planned and their plans kept, also of those that are written. */
  keepsPlans: boolean;
  update: Updater;
  interrupt: Interrupt;
  progress: Progress;
}

/** What is left of the packages of a document when they are printed. */
export interface Printed {
  /** Those that are kept. */
  plans: PackagePlan[];
  /** The names of types, by package; none of those that were not planned. */
  types: Record<string, Readonly<Record<string, TypeEntry>>>;
}

/** Plans and prints package by package, and forgets each: so an interrupt is heard in between, and no more than one is in memory. */
export async function print(
  { document, packages }: Planning,
  { place, isCheck, isWritten, keepsPlans, update, interrupt, progress }: Printing,
): Promise<Printed> {
  const plans = new Map<string, PackagePlan>();
  const types: Printed["types"] = {};
  const planned = (one: OpenPackage): PackagePlan => {
    const { plan, entries }: Planned = one.plan();
    types[one.slug] = entries;
    if (keepsPlans) plans.set(one.slug, plan);
    return plan;
  };
  const open = packages.filter((one) => !isWritten(one));
  for (const one of packages) {
    if (open.includes(one)) continue;
    if (keepsPlans) planned(one);
    update.keep(one.slug);
    progress.step(one.slug);
  }
  if (open.length > 0) {
    // with the TypeScript compiler in it: only for what there is to print
    const { emit } = await import("../emit/index.js");
    for (const emitted of emit({ document, packages: lazily(open, planned) }, emitOptions(place))) {
      await update.add(emitted, !isCheck);
      progress.step(emitted.slug);
      await interrupt.check();
    }
  }
  return { plans: packages.flatMap(({ slug }) => plans.get(slug) ?? []), types };
}

function* lazily<From, To>(items: readonly From[], change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}
