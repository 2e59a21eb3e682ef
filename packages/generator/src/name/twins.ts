import type { Placed } from "../document/operations.js";
import { blank, joined, segmentsOf } from "../document/templates.js";
import { keyOf } from "./ledger.js";
import type { NamedAction, NamedResource } from "./model.js";
import { settle } from "./settle.js";

// Two templates that differ in nothing but the names of placeholders are one path to a server, and both are kept where they
// share a method. In a row of a table `{id}` could mean either, so only the first has it: the others write their
// placeholders out, which are `params` then.

interface Stood {
  action: NamedAction;
  /** The resource that it is on, and those around it, the outermost first. */
  chain: readonly NamedResource[];
}

/**
 * Makes the rows of such templates say which one they mean; `apart` makes a resource for what nothing around it can say so
 * of. Answers the templates that have their id as an argument: their resource calls it what they do.
 */
export function tellApart(
  resources: NamedResource[],
  apart: (placed: Placed[]) => NamedResource[],
): ReadonlySet<string> {
  const all = stoodIn(resources);
  const { first, second } = twinsOf(all);
  const homeless = new Map<string, Placed[]>();
  for (const { action, chain } of all) {
    const { path } = action.placed;
    const kept = second.get(path);
    if (kept === undefined || action.recorded) continue; // as it was written before
    const depth = alike(kept, path);
    const host = chain.findLast(({ endpoint }) => segmentsOf(endpoint).length <= depth);
    if (host) writeOut(action, chain.at(-1) ?? host, host);
    else {
      leave(action, chain.at(-1));
      homeless.set(path, [...(homeless.get(path) ?? []), action.placed]);
    }
  }
  for (const placed of homeless.values()) resources.push(...apart(placed));
  return first;
}

function stoodIn(resources: readonly NamedResource[], outer: readonly NamedResource[] = []): Stood[] {
  return resources.flatMap((resource) => {
    const chain = [...outer, resource];
    const own = resource.actions.filter(({ aliasOf }) => aliasOf === undefined);
    return [...own.map((action) => ({ action, chain })), ...stoodIn(resource.resources, chain)];
  });
}

/** The templates that come first, and for each other one, with all its methods, the one that it gives way to. */
function twinsOf(all: readonly Stood[]): { first: Set<string>; second: Map<string, string> } {
  const groups = new Map<string, NamedAction[]>();
  for (const { action } of all) {
    const key = keyOf(action.placed.method, action.placed.path);
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  const isRecorded = ({ recorded }: NamedAction): number => (recorded ? 0 : 1);
  const first = new Set<string>();
  const second = new Map<string, string>();
  for (const group of groups.values()) {
    const [kept, ...others] = group.sort((a, b) => isRecorded(a) - isRecorded(b));
    if (!kept || others.length === 0 || second.has(kept.placed.path)) continue;
    first.add(kept.placed.path);
    for (const { placed } of others) if (!first.has(placed.path)) second.set(placed.path, kept.placed.path);
  }
  return { first, second };
}

/** How many segments two templates have in common, placeholders by their names. */
function alike(one: string, other: string): number {
  const segments = segmentsOf(other);
  const differs = segmentsOf(one).findIndex((segment, i) => segment !== segments[i]);
  return differs === -1 ? segments.length : differs;
}

function writeOut(action: NamedAction, from: NamedResource, to: NamedResource): void {
  const path = joined(segmentsOf(action.placed.path).slice(segmentsOf(blank(to.endpoint)).length));
  if (from === to) {
    action.path = path;
    return;
  }
  leave(action, from);
  settle(to, [{ ...action, path }], []);
}

function leave(action: NamedAction, from: NamedResource | undefined): void {
  if (from) from.actions = from.actions.filter((one) => one !== action);
}
