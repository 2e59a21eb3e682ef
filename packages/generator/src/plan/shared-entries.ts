import { oncePer } from "../base/once-per.js";
import type { OpenApi } from "../document/openapi.js";
import type { TypeEntry } from "../name/type-ledger.js";

/**
 * The same as a record, with one object for all packages that have the same to say: where each of them reaches most of a
 * document, there are a million.
 */
export function sharedEntries(
  document: OpenApi,
  entries: ReadonlyMap<string, TypeEntry>,
): Record<string, TypeEntry> {
  const known = knownIn(document);
  const shared = (entry: TypeEntry): TypeEntry => {
    const alike = known.get(entry.schema) ?? [];
    const same = alike.find((one) => isSame(one, entry));
    if (same) return same;
    known.set(entry.schema, [...alike, entry]);
    return entry;
  };
  // with thousands of keys that no other object has, one with a prototype would take ten times as long
  const record = Object.create(null) as Record<string, TypeEntry>;
  for (const [name, entry] of entries) record[name] = shared(entry);
  return record;
}

const knownIn = oncePer((_: OpenApi) => new Map<string | undefined, TypeEntry[]>());

function isSame(one: TypeEntry, other: TypeEntry): boolean {
  return (
    one.at === other.at &&
    one.input === other.input &&
    one.values === other.values &&
    one.aliasOf === other.aliasOf
  );
}
