import { camel, exportable, pascal, singular } from "../base/words.js";
import { byText } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { isParam, isVerb, segmentsOf } from "../document/templates.js";
import type { NamedResource } from "./model.js";
import { treeOf } from "./tree.js";

/** The operations of a tag that become one export. */
export interface Scoped {
  exportName: string;
  operations: Placed[];
  /** The word for what these are about, where that is not the tag. */
  about?: string;
}

const SCOPES = ["accounts", "zones"];

/** An export that a package has already. */
type Known = Pick<NamedResource, "key" | "endpoint">;

/** Rule 1: one export a scope, named after the tag; the smaller ones carry their scope as a prefix. */
export function exportsOf(
  name: string,
  operations: readonly Placed[],
  known: readonly Known[] = [],
): Scoped[] {
  const groups = [...grouped(operations)].map(([scope, placed]) => ({ scope, placed })).sort(bySize);
  const [largest, second] = groups;
  const isClear =
    known.length === 0 && (!second || (largest && largest.placed.length > second.placed.length));
  const scopes = new Set(known.map(({ endpoint }) => scopeOf(endpoint, [])));
  const scoped = groups.map(({ scope, placed }, i) => {
    const plain = i === 0 && isClear;
    const prefix = camel(singular(scope || firstWord(placed[0]?.path ?? "")));
    const usual = plain ? camel(name) : `${prefix}${pascal(name)}`;
    // Another one in the same scope, beside what was there first: by what it is about.
    const beside = `${camel(name)}${pascal(treeOf(placed).segment)}`;
    return { exportName: exportable(scopes.has(scope) ? beside : usual), operations: placed };
  });
  return distinct(scoped, known);
}

/** Each under a name that no other export has, and none of those that a package has already. */
export function distinct(scoped: readonly Scoped[], known: readonly Known[]): Scoped[] {
  const taken = new Set(known.map(({ key }) => key));
  return scoped.map((one) => {
    let { exportName } = one;
    for (let n = 2; taken.has(exportName); n += 1) exportName = `${one.exportName}${n}`;
    taken.add(exportName);
    return { ...one, exportName };
  });
}

function firstFixed(path: string): string | undefined {
  const [first] = segmentsOf(path);
  return first === undefined || isParam(first) || isVerb(first) ? undefined : first;
}

/** What a scope without a name is called after. */
function firstWord(path: string): string {
  const [first = ""] = segmentsOf(path);
  return isParam(first) ? first : (firstFixed(path) ?? "root");
}

type Group = { scope: string; placed: Placed[] };
const bySize = (a: Group, b: Group): number => b.placed.length - a.placed.length || byText(a.scope, b.scope);

function grouped(operations: readonly Placed[]): Map<string, Placed[]> {
  const owned = SCOPES.filter((scope) => operations.some(({ path }) => isScopeItself(scope, path)));
  const groups = groupBy(operations, ({ path }) => scopeOf(path, owned));
  const unscoped = groups.get("") ?? [];
  const isApart = unscoped.length > 0 && treeOf(unscoped).segment === "" && unscoped.length > 1;
  if (!isApart) return groups;
  groups.delete("");
  // Nothing in common, not even the first segment: then that is the scope.
  // What stands at the root itself stays together.
  for (const [first, placed] of groupBy(unscoped, ({ path }) => firstFixed(path) ?? "")) {
    groups.set(first, [...(groups.get(first) ?? []), ...placed]);
  }
  return groups;
}

/** `/accounts` and `/accounts/{}`: whoever has these is about accounts, and not something inside of one. */
function isScopeItself(scope: string, path: string): boolean {
  const segments = segmentsOf(path);
  return (
    segments[0] === scope && (segments.length === 1 || (segments.length === 2 && isParam(segments[1] ?? "")))
  );
}

function scopeOf(path: string, owned: string[]): string {
  const [first = "", second = ""] = segmentsOf(path);
  if (first === "user") return first;
  return SCOPES.includes(first) && !owned.includes(first) && isParam(second) ? first : "";
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
