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
 * Makes the rows of such operations say which one they mean; `apart` makes a resource for one of which nothing around it can
 * say so. Answers the templates that have their id as an argument: their resource calls it what they do.
 */
export function tellApart(
  resources: NamedResource[],
  apart: (placed: Placed) => NamedResource[],
): ReadonlySet<string> {
  const first = new Set<string>();
  for (const [{ action: kept }, ...others] of twinsIn(resources)) {
    first.add(kept.placed.path);
    for (const { action, chain } of others) {
      if (action.recorded) continue; // as it was written before
      const depth = alike(kept.placed.path, action.placed.path);
      const host = chain.findLast(({ endpoint }) => segmentsOf(endpoint).length <= depth);
      if (host) writeOut(action, chain.at(-1) ?? host, host);
      else {
        leave(action, chain.at(-1));
        resources.push(...apart(action.placed));
      }
    }
  }
  return first;
}

function twinsIn(resources: readonly NamedResource[]): [Stood, ...Stood[]][] {
  const groups = new Map<string, [Stood, ...Stood[]]>();
  const visit = (resource: NamedResource, outer: readonly NamedResource[]): void => {
    const chain = [...outer, resource];
    for (const action of resource.actions) {
      if (action.aliasOf !== undefined) continue;
      const key = keyOf(action.placed.method, action.placed.path);
      const group = groups.get(key);
      if (group) group.push({ action, chain });
      else groups.set(key, [{ action, chain }]);
    }
    for (const inner of resource.resources) visit(inner, chain);
  };
  for (const resource of resources) visit(resource, []);
  const isRecorded = ({ action }: Stood): number => (action.recorded ? 0 : 1);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => isRecorded(a) - isRecorded(b)));
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
