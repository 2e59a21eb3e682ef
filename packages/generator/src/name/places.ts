import { camel, endsIn, pascal, singular, words } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import { blank, isAt, isParam, segmentsOf, wordsOf } from "../document/templates.js";
import type { Scoped } from "./scopes.js";
import { type Node, treeOf } from "./tree.js";

/**
 * The export stands at the place that its name ends in, and what a tag has beside that place in exports of their own:
 * `/queues` is `queues`, and not `queues.queues` because of `/event_subscriptions`.
 */
export function atPlaces(name: string, { exportName, operations }: Scoped): Scoped[] {
  const root = treeOf(operations);
  const isThere = root.operations.size > 0 || hasMembers(root);
  const [place, ...others] = isThere ? [] : placesOf(root, name);
  if (!place || others.length > 0 || !holdsMost(place, operations)) return [{ exportName, operations }];
  return apart(operations, place.template).map((placed) => {
    if (placed.some(({ path }) => isAt(place.template, path))) return { exportName, operations: placed };
    const segments = segmentsOf(placed[0]?.path ?? "").slice(0, segmentsOf(place.template).length);
    const about = wordsOf(segments.findLast((segment) => !isParam(segment) && !endsIn(name, segment)) ?? "");
    return {
      exportName: `${before(exportName, about)}${pascal(about)}`,
      operations: placed,
      about: camel(about),
    };
  });
}

const holdsMost = ({ template }: Node, operations: readonly Placed[]): boolean =>
  operations.filter(({ path }) => isAt(template, path)).length * 2 > operations.length;

const hasMembers = ({ params }: Node): boolean => params.some(({ operations }) => operations.size > 0);

/** Places that are resources by themselves, and that a name ends in. */
function placesOf(node: Node, name: string): Node[] {
  return [...node.fixed, ...node.params].flatMap((child) => {
    const isOne = !isParam(child.segment) && (child.operations.has("get") || hasMembers(child));
    return isOne && endsIn(name, child.segment) ? [child] : placesOf(child, name);
  });
}

/** What stands before the words of a place: `evaluations` and `evaluation-types` are `evaluationTypes`. */
function before(exportName: string, about: string): string {
  const own = exportName.replace(/[A-Z]?[a-z0-9]+$/, "");
  const [first = ""] = words(about);
  const isSaidTwice = singular(exportName.slice(own.length).toLowerCase()) === singular(first.toLowerCase());
  return isSaidTwice && own !== "" ? own : exportName;
}

/** What lives at `at`, and then what stands beside it, each place by itself. */
export function apart(operations: readonly Placed[], at = ""): Placed[][] {
  const root = segmentsOf(blank(at)).join("/");
  const depth = segmentsOf(at).length;
  const groups = new Map<string, Placed[]>([[root, []]]);
  for (const placed of operations) {
    const place = segmentsOf(blank(placed.path)).slice(0, depth).join("/");
    groups.set(place, [...(groups.get(place) ?? []), placed]);
  }
  return [...groups.values()];
}
