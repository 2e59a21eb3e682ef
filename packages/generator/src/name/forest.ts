import { byText } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { blank, joined, placeholdersOf, segmentsOf, withId } from "../document/templates.js";
import { byKey, type Entry, keyOf, type Spot, spotsOf } from "./ledger.js";
import type { NamedAction, NamedResource } from "./model.js";

/** The resources of a package as the ledger has them, also those of which nothing is left. Their endpoints are blank. */
export function forestOf(
  entries: readonly (readonly [key: string, entry: Entry])[],
  present: ReadonlyMap<string, Placed>,
): NamedResource[] {
  const roots: NamedResource[] = [];
  for (const [key, entry] of entries) {
    const placed = present.get(key);
    for (const spot of spotsOf(entry)) {
      const resource = resourceAt(roots, spot);
      const path = pathBehind(spot, key.slice(key.indexOf(" ") + 1), entry.member);
      const { member } = entry;
      const known = { name: spot.action, path, ...(member !== undefined && { member }) };
      if (placed) resource.actions.push(actionOf(known, { placed, spot, entry }));
      else resource.kept = [...(resource.kept ?? []), known];
      // an old name takes no part in what the resource is
      if (spot === entry && entry.shape !== "group") resource.shape = entry.shape;
    }
  }
  return roots;
}

function actionOf(
  known: { name: string; path: string; member?: string },
  { placed, spot, entry }: { placed: Placed; spot: Spot; entry: Entry },
): NamedAction {
  const path = pathBehind(spot, placed.path, entry.member);
  const old = spot !== entry && { aliasOf: `${entry.resource}.${entry.action}` };
  return { ...known, path, placed, recorded: spot.args, ...old };
}

/** The resource of a spot, made with those around it where it is not there yet. */
function resourceAt(roots: NamedResource[], { resource, at }: Spot): NamedResource {
  let siblings = roots;
  let endpoint = "";
  let found: NamedResource | undefined;
  resource.split(".").forEach((key, i) => {
    const relative = at[i] ?? "";
    endpoint = i === 0 ? relative : `${endpoint}/${relative}`;
    found = siblings.find((one) => one.key === key);
    if (!found) {
      found = { key, shape: "group", endpoint, relative, actions: [], resources: [] };
      siblings.push(found);
    }
    siblings = found.resources;
  });
  return found as unknown as NamedResource;
}

/** An action's path behind its resource: the last placeholder is the id, where it takes one. */
function pathBehind({ at, args }: Spot, template: string, member: string | undefined): string {
  if (member !== undefined) return "{id}";
  return relativePath(template, segmentsOf(at.join("/")).length, args.includes("id"));
}

export function relativePath(template: string, depth: number, hasId: boolean): string {
  const path = joined(segmentsOf(template).slice(depth));
  return hasId ? withId(path) : path;
}

/** What naming leaves, in the ledger's order whether the ledger has it yet or not: so the first run makes what all others make. */
export const finished = (
  resources: readonly NamedResource[],
  /** Templates whose own name for the id counts more than others. */
  first: ReadonlySet<string>,
): NamedResource[] => settled(inOrder(resources), first);

function inOrder(resources: readonly NamedResource[]): NamedResource[] {
  const placeOf = (placed: Placed | undefined): string => (placed ? keyOf(placed.method, placed.path) : "");
  const all = resources.map((resource) => ({
    ...resource,
    actions: [...resource.actions].sort(
      (a, b) => byKey(placeOf(a.placed), placeOf(b.placed)) || byText(a.name, b.name),
    ),
    resources: inOrder(resource.resources),
  }));
  return all.sort((a, b) => byKey(placeOf(firstIn(a)), placeOf(firstIn(b))) || byText(a.key, b.key));
}

/** Resources without anything in them leave; the others get their placeholders' names from an operation of theirs. */
function settled(
  resources: readonly NamedResource[],
  first: ReadonlySet<string>,
  outer?: NamedResource,
): NamedResource[] {
  return resources.flatMap((resource) => {
    const one = firstIn(resource);
    if (!one) return [];
    const depth = segmentsOf(resource.endpoint).length;
    const segments = segmentsOf(one.path).slice(0, depth);
    const endpoint = `/${joined(segments)}`;
    const before = outer ? segmentsOf(outer.endpoint).length : 0;
    const relative = outer ? joined(segments.slice(before)) : endpoint;
    const { kept: _, id: __, ...rest } = resource;
    const id = idOf(resource, endpoint, first);
    const shape = rest.actions.length === 0 ? "group" : rest.shape;
    const whole = { ...rest, shape, endpoint, relative, ...(id !== undefined && { id }) };
    return [{ ...whole, resources: settled(resource.resources, first, whole) }];
  });
}

function firstIn({ actions, resources }: NamedResource): Placed | undefined {
  return actions[0]?.placed ?? resources.map(firstIn).find((placed) => placed !== undefined);
}

/** What most of the members' templates call the id, and no template of the resource calls something else. */
function idOf(
  { actions, key }: NamedResource,
  endpoint: string,
  first: ReadonlySet<string>,
): string | undefined {
  const counts = new Map<string, number>();
  const others = new Set([
    ...placeholdersOf(endpoint),
    ...actions.flatMap(({ path }) => placeholdersOf(path).filter((name) => name !== "id")),
  ]);
  for (const { path, placed, member } of actions) {
    if (!path.includes("{id}") || member !== undefined) continue;
    const name =
      placeholdersOf(placed.path)[placeholdersOf(endpoint + path.slice(0, path.indexOf("{id}"))).length] ??
      "id";
    counts.set(name, (counts.get(name) ?? 0) + (first.has(placed.path) ? actions.length : 1));
  }
  const [most] = [...counts]
    .filter(([name]) => !others.has(name))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (most) return most[0];
  // The usual name is another placeholder's already.
  if (!others.has("id")) return undefined;
  let own = `${key.toLowerCase()}_id`;
  while (others.has(own)) own = `${own}_`;
  return own;
}

/** Where a resource stands, seen from the outermost one. */
export function chainOf(outer: readonly NamedResource[]): Pick<Spot, "resource" | "at"> {
  return {
    resource: outer.map(({ key }) => key).join("."),
    at: outer.map(({ relative }) => blank(relative)),
  };
}
