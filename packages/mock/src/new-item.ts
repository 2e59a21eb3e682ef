import type { Collection } from "./collections.js";
import { anotherLike, type Item, isItem, ownFields, placed, writableFields } from "./items.js";
import type { Route } from "./operations.js";

/**
 * A new member of a collection: what was sent, and of the example what only the API sets and what no answer may be
 * without. Its ids are its own.
 */
export function newItem(collection: Collection, route: Route, body: unknown, id?: string): Item {
  const { model, idField, fields } = collection;
  const own = ownFields(fields, body);
  const parents = new Set<unknown>(Object.values(route.params));
  const ids = new Map<string, string>();
  const another = (old: string): string => {
    ids.set(old, ids.get(old) ?? anotherLike(old));
    return ids.get(old) as string;
  };
  const given = id ?? own[idField];
  const itsId = typeof given === "string" ? given : another(String(model[idField] ?? ""));
  const rest = Object.entries(placed(model, route)).flatMap(([name, value]) => {
    const began = collection.sayable.has(name) ? unsaid(collection, name, value) : atFirst(name, value);
    const isOthers = typeof began !== "string" || parents.has(began);
    return began === undefined ? [] : [[name, isOthers ? began : began.replace(IDS, another)]];
  });
  return { ...Object.fromEntries(rest), ...own, [idField]: itsId };
}

/**
 * A member as a request leaves it. A PATCH changes what was sent; a PUT also takes away what it could have said and did not,
 * but for what no answer may be without.
 */
export function changedItem(
  collection: Collection,
  route: Route,
  item: Item,
  body: unknown,
  id: string,
): Item {
  const { operation } = route;
  const settable = operation.method === "put" ? writableFields(operation) : new Set<string>();
  const before = Object.entries(item).flatMap(([name, value]) => {
    const left = settable.has(name) ? unsaid(collection, name, value) : value;
    return left === undefined ? [] : [[name, left]];
  });
  return { ...Object.fromEntries(before), ...ownFields(collection.fields, body), [collection.idField]: id };
}

const IDS = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})\b/gi;

/** What a field is that a request could have set, and did not. */
function unsaid({ required, nullable, sayable }: Collection, name: string, value: unknown): unknown {
  if (!required.has(name)) return undefined;
  const byDefault = sayable.get(name);
  if (byDefault !== undefined) return byDefault;
  if (Array.isArray(value)) return [];
  return nullable.has(name) ? null : value;
}

/** What the API sets itself: nothing belongs to what is new. */
function atFirst(name: string, value: unknown): unknown {
  if (Array.isArray(value) && value.some(isItem)) return [];
  return typeof value === "number" && /^num_|_count$/.test(name) ? 0 : value;
}
