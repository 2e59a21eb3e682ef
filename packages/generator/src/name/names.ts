import { fail } from "../base/error.js";
import { oncePer } from "../base/once-per.js";
import { byText, type Method } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { blank, renamed, segmentsOf } from "../document/templates.js";
import type { Slice } from "../slice/index.js";
import { agree } from "./agree.js";
import { chainOf, finished, forestOf } from "./forest.js";
import { byKey, type Entry, keyOf, type Ledger, literalKeyOf } from "./ledger.js";
import type { Arg, NamedAction, NamedPackage, NamedResource } from "./model.js";
import { onOthers } from "./on.js";
import { apart, atPlaces } from "./places.js";
import { type Asked, extend, resourceOf } from "./resources.js";
import { checkSameHints } from "./same-hints.js";
import { distinct, exportsOf } from "./scopes.js";
import { slugs } from "./slugs.js";
import { type Node, treeOf } from "./tree.js";
import { tellApart } from "./twins.js";

export interface NamingOptions extends Asked {
  /** How messages call the document. */
  source: string;
  ledger: Ledger;
  /** Slugs that no package may have. */
  reserved: ReadonlySet<string>;
}

/** Every operation under exactly one name: first what the ledger says, then `x-restflare`, then the rules. */
export function nameOperations(slices: readonly Slice[], options: NamingOptions): NamedPackage[] {
  const { ledger, source } = options;
  const keys = keysOf(
    slices.flatMap(({ operations }) => operations),
    ledger,
  );
  for (const [placed, key] of keys) {
    const entry = ledger.operations[key];
    if (entry) agree(placed, key, { entry, hints: options.hints, source });
  }
  const recorded = recordedBySlug(ledger);
  const named = shared(slices, keys, options)
    .map(({ slug, tag, operations }) => {
      const present = new Map(operations.map((placed) => [keys.get(placed) ?? "", placed]));
      const entries = recorded.get(slug) ?? [];
      const fresh = operations.filter((placed) => !ledger.operations[keys.get(placed) ?? ""]);
      const resources = entries.length === 0 ? [] : forestOf(entries, present);
      settleNewcomers(resources, { fresh, tag, entries, options });
      const beside = (placed: Placed[]): NamedResource[] => exported(placed, { tag, options }, resources);
      const first = tellApart(resources, beside);
      return { slug, tag, operations, resources: finished(resources, first) };
    })
    .sort((a, b) => byText(a.tag, b.tag));
  checkSameHints(named, options.hints, source);
  return named;
}

/** Under which key the ledger has each operation, or will have it. */
export function keysOf(
  operations: readonly Placed[],
  { operations: recorded, placeholders }: Ledger,
): Map<Placed, string> {
  // who came first gave the placeholders their names
  const isNewcomer = ({ path }: Placed): number =>
    renamed(path, (place, name) => placeholders[place] ?? name) === path ? 0 : 1;
  const groups = new Map<string, Placed[]>();
  for (const placed of operations) {
    const key = keyOf(placed.method, placed.path);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  const keys = new Map<Placed, string>();
  for (const [key, group] of groups) {
    const open = group.filter((placed) => {
      const own = literalKeyOf(placed.method, placed.path);
      if (!recorded[own]) return true;
      keys.set(placed, own);
      return false;
    });
    // One operation has the blank key, unless two have come at once; it keeps it when another one comes.
    const isAlone = group.length === 1 || (recorded[key] !== undefined && open.length > 0);
    open
      .sort((a, b) => isNewcomer(a) - isNewcomer(b) || byText(a.path, b.path))
      .forEach((placed, i) => {
        keys.set(placed, isAlone && i === 0 ? key : literalKeyOf(placed.method, placed.path));
      });
  }
  return keys;
}

const recordedBySlug = oncePer((ledger: Ledger): Map<string, [string, Entry][]> => {
  const entries = new Map<string, [string, Entry][]>();
  for (const key of Object.keys(ledger.operations).sort(byKey)) {
    const entry = ledger.operations[key];
    if (!entry) continue;
    const list = entries.get(entry.package);
    if (list) list.push([key, entry]);
    else entries.set(entry.package, [[key, entry]]);
  }
  return entries;
});

/** The operations by package: where the ledger has them, the new ones with those that they share a tag with. */
function shared(
  slices: readonly Slice[],
  keys: ReadonlyMap<Placed, string>,
  { ledger, reserved }: NamingOptions,
): { slug: string; tag: string; operations: Placed[] }[] {
  const packageOf = (placed: Placed): string | undefined =>
    ledger.operations[keys.get(placed) ?? ""]?.package;
  const homes = new Map(slices.map(({ tag, operations }) => [tag.name, most(operations.map(packageOf))]));
  const fresh = slugs(
    slices.map(({ tag }) => tag.name).filter((name) => homes.get(name) === undefined),
    reserved,
    [...homes.values()].filter((slug) => slug !== undefined),
  );
  const packages = new Map<string, { slug: string; tags: string[]; operations: Placed[] }>();
  for (const { tag, operations } of slices) {
    for (const placed of operations) {
      const slug = packageOf(placed) ?? homes.get(tag.name) ?? fresh.get(tag.name) ?? "";
      const found = packages.get(slug) ?? { slug, tags: [], operations: [] };
      found.operations.push(placed);
      found.tags.push(tag.name);
      packages.set(slug, found);
    }
  }
  return [...packages.values()].map(({ slug, tags, operations }) => ({
    slug,
    tag: most(tags) ?? "",
    operations,
  }));
}

/** What stands there most often; of two, the first by name. */
function most(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b))[0]?.[0];
}

interface Newcomers {
  fresh: readonly Placed[];
  tag: string;
  entries: readonly (readonly [string, Entry])[];
  options: NamingOptions;
}

/** Names for what the ledger does not have: on the deepest resource that it stands behind, or in an export of its own. */
function settleNewcomers(resources: NamedResource[], { fresh, tag, entries, options }: Newcomers): void {
  const hosts = new Map<NamedResource, Placed[]>();
  const homeless: Placed[] = [];
  const inTree = fresh.filter((placed) => options.hints.operation(placed).on === undefined);
  for (const placed of inTree) {
    const host = hostOf(resources, segmentsOf(blank(placed.path)));
    if (host) hosts.set(host, [...(hosts.get(host) ?? []), placed]);
    else homeless.push(placed);
  }
  for (const [host, placed] of hosts) {
    const node = treeOf(placed, segmentsOf(host.endpoint).length);
    markKnown(node, entries);
    reshape(host, node);
    extend(host, node, options);
  }
  const { resource: name = tag, at } = options.hints.tag(tag);
  for (const operations of apart(homeless, at))
    resources.push(...exported(operations, { tag, options }, resources));
  onOthers(resources, fresh, { ...options, name });
}

/** Exports for operations that no resource is around, beside those that there are. */
function exported(
  operations: readonly Placed[],
  { tag, options }: Pick<Newcomers, "tag" | "options">,
  resources: readonly NamedResource[],
): NamedResource[] {
  const { resource: name = tag } = options.hints.tag(tag);
  const places = exportsOf(name, operations, resources).flatMap((scoped) =>
    options.hints.tag(tag).at === undefined ? atPlaces(name, scoped) : scoped,
  );
  return distinct(places, resources).map((scoped) => resourceOf(scoped, options));
}

function hostOf(resources: readonly NamedResource[], segments: readonly string[]): NamedResource | undefined {
  let host: NamedResource | undefined;
  let depth = -1;
  const visit = (resource: NamedResource): void => {
    const own = segmentsOf(blank(resource.endpoint));
    if (!own.every((segment, i) => segments[i] === segment)) return;
    if (own.length > depth) [host, depth] = [resource, own.length];
    for (const inner of resource.resources) visit(inner);
  };
  for (const resource of resources) visit(resource);
  return host;
}

/** A group that gets operations of its own becomes what they make of it. */
function reshape(host: NamedResource, node: Node): void {
  if (host.shape === "group" && node.params.some(({ operations }) => operations.size > 0))
    host.shape = "plural";
  else if (host.shape === "group" && node.operations.size > 0) host.shape = "singular";
}

/** Tells each node what other methods its template has, by the ledger: PATCH is `update` only without a PUT. */
function markKnown(node: Node, entries: Newcomers["entries"]): void {
  const methods = new Map<string, Method[]>();
  for (const [key] of entries) {
    const [method = "", template = ""] = key.split(" ");
    const place = blank(template);
    methods.set(place, [...(methods.get(place) ?? []), method.toLowerCase() as Method]);
  }
  const visit = (at: Node): void => {
    at.known = methods.get(blank(at.template)) ?? [];
    for (const child of [...at.fixed, ...at.params]) visit(child);
  };
  visit(node);
}

/** What the ledger is to say of these packages. */
export function ledgerOf(
  packages: readonly NamedPackage[],
  ledger: Ledger,
  argsOf: (action: NamedAction) => Arg[],
): Ledger["operations"] {
  const keys = keysOf(
    packages.flatMap(({ operations }) => operations),
    ledger,
  );
  const operations: Record<string, Entry> = {};
  const visit = (slug: string, outer: readonly NamedResource[]): void => {
    const resource = outer.at(-1);
    for (const action of resource?.actions ?? []) {
      if (action.aliasOf !== undefined || !resource) continue;
      const key = keys.get(action.placed) ?? "";
      const { was, shape } = ledger.operations[key] ?? {};
      operations[key] = {
        package: slug,
        ...chainOf(outer),
        shape: shape ?? resource.shape,
        action: action.name,
        args: argsOf(action),
        ...(action.member !== undefined && { member: action.member }),
        ...(was && { was }),
      };
    }
    for (const inner of resource?.resources ?? []) visit(slug, [...outer, inner]);
  };
  for (const { slug, resources } of packages) for (const resource of resources) visit(slug, [resource]);
  return operations;
}

/** Stops where an operation would be left without a name. */
export function checkNames(packages: readonly NamedPackage[], source: string): void {
  for (const { operations, resources } of packages) {
    const named = new Set<Placed>();
    const visit = ({ actions, resources: inner }: NamedResource): void => {
      for (const { placed } of actions) named.add(placed);
      inner.forEach(visit);
    };
    resources.forEach(visit);
    const lost = operations.find((placed) => !named.has(placed));
    if (lost)
      fail(
        source,
        `${literalKeyOf(lost.method, lost.path)} has no name; give it \`x-restflare: { action: ... }\``,
      );
  }
}
