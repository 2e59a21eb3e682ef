import { camel, endsIn, pascal, singular, words } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import { blank, isAt, isParam, joined, segmentsOf, wordsOf } from "../document/templates.js";
import type { Scoped } from "./scopes.js";
import { type Node, treeOf } from "./tree.js";

/**
 * The export stands at the place that its name ends in, and what a tag has beside that place in exports of their own:
 * `/queues` is `queues`, and not `queues.queues` because of `/event_subscriptions`.
 */
export function atPlaces(name: string, { exportName, operations }: Scoped): Scoped[] {
  const root = treeOf(operations);
  const isThere = root.operations.size > 0 || hasMembers(root);
  const place = isThere ? undefined : placesOf(root, name).find((one) => holdsMost(one, operations));
  if (!place) return [{ exportName, operations }];
  const main = operations.filter(({ path }) => isAt(place.template, path));
  return [
    { exportName, operations: main },
    ...besideOf(place, operations).map((placed) => {
      const about = aboutOf(placed, place, name);
      return {
        exportName: `${before(exportName, about)}${pascal(about)}`,
        operations: placed,
        about: camel(about),
      };
    }),
  ];
}

/** What is not at a place, each by the first segment in which it leaves the way there. */
function besideOf(place: Node, operations: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const placed of operations) {
    if (isAt(place.template, placed.path)) continue;
    const key = blank(joined(leaving(placed, place)));
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
}

/** The segments of a path up to the one in which it leaves the way to a place. */
function leaving({ path }: Placed, place: Node): string[] {
  const way = segmentsOf(blank(place.template));
  const segments = segmentsOf(path);
  const at = segments.findIndex((segment, i) => blank(segment) !== way[i]);
  return at === -1 ? segments : segments.slice(0, at + 1);
}

/** The word in which it leaves, or the last one before it that the name does not end in. */
function aboutOf([first]: readonly Placed[], place: Node, name: string): string {
  const segments = first ? leaving(first, place) : [];
  return wordsOf(segments.findLast((segment) => !isParam(segment) && !endsIn(name, segment)) ?? "");
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
