import { type Document, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { isObject, partsOf } from "../document/openapi.js";
import type { Shared } from "./shared.js";

/** One of our documents as it is written, and how one finds one's way in it. */
export interface Ours {
  document: Document;
  shared: Shared;
}

/** The map itself, through `$ref`s in the same file; undefined where it is in another one, and that is not ours to change. */
export function real(ours: Ours, node: unknown): YAMLMap | undefined {
  let map = node;
  for (let hops = 0; hops < 16; hops += 1) {
    if (!isMap(map)) return undefined;
    const ref = map.get("$ref");
    if (typeof ref !== "string") return map;
    if (!ref.startsWith("#/")) return undefined;
    map = ours.document.getIn(partsOf(ref), true);
  }
  return undefined;
}

/** What a map holds, through `$ref`s into any file, as plain data. */
export function plain(ours: Ours, node: unknown): Record<string, unknown> {
  if (!isMap(node)) return {};
  const ref = node.get("$ref");
  if (typeof ref === "string" && !ref.startsWith("#/")) {
    const found = ours.shared.lookUp(ref);
    return isObject(found) ? found : {};
  }
  const data: unknown = real(ours, node)?.toJS(ours.document);
  return isObject(data) ? data : {};
}

export function items(node: unknown): unknown[] {
  return isSeq(node) ? node.items : [];
}

/** The map or list under a key; made, where there is none. */
export function child(map: YAMLMap, key: string, ours: Ours): YAMLMap {
  const found = map.get(key, true);
  if (isMap(found)) return found;
  const made = ours.document.createNode({}) as YAMLMap;
  map.set(key, made);
  return made;
}

export function childList(map: YAMLMap, key: string, ours: Ours): YAMLSeq {
  const found = map.get(key, true);
  if (isSeq(found)) return found;
  const made = ours.document.createNode([]) as YAMLSeq;
  map.set(key, made);
  return made;
}

/** Where a property of a schema is written, here or in a part of its `allOf`; `other` where that is another file. */
export function findProperty(ours: Ours, schema: YAMLMap, name: string): YAMLMap | "other" | undefined {
  const properties = schema.get("properties", true);
  const own = isMap(properties) ? properties.get(name, true) : undefined;
  if (isMap(own)) return own;
  for (const part of items(schema.get("allOf", true))) {
    const map = real(ours, part);
    const found = map
      ? findProperty(ours, map, name)
      : hasProperty(plain(ours, part), name)
        ? "other"
        : undefined;
    if (found) return found;
  }
  return undefined;
}

function hasProperty(schema: Record<string, unknown>, name: string): boolean {
  return isObject(schema["properties"]) && name in schema["properties"];
}

/** Every name that the schema requires, wherever it says so. */
export function requiredNames(ours: Ours, schema: YAMLMap): Set<string> {
  const own = items(schema.get("required", true)).map((item) => String(isScalar(item) ? item.value : item));
  const parts = items(schema.get("allOf", true)).flatMap((part) => {
    const map = real(ours, part);
    return map ? [...requiredNames(ours, map)] : requiredIn(plain(ours, part));
  });
  return new Set([...own, ...parts]);
}

function requiredIn(schema: Record<string, unknown>): string[] {
  const required = schema["required"];
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** The part of a schema that has properties of its own, where a further one belongs. */
export function home(_ours: Ours, schema: YAMLMap): YAMLMap {
  if (schema.has("properties") || !schema.has("allOf")) return schema;
  const own = items(schema.get("allOf", true)).filter(
    (part) => isMap(part) && !part.has("$ref") && part.has("properties"),
  );
  const last = own.at(-1);
  return isMap(last) ? last : schema;
}
