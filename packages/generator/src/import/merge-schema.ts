import type { YAMLMap } from "yaml";
import { isScalar } from "yaml";
import type { Kind } from "../check/compare.js";
import type { Schema } from "../document/openapi.js";
import { fieldAt } from "../review/fields.js";
import type { Tools } from "./operation.js";
import { child, childList, findProperty, home, items, type Ours, real, requiredNames } from "./ours.js";
import { type View, viewOf } from "./view.js";

/** Where the merging stands: for messages, and for what is recorded as a difference that is meant. */
export interface Spot {
  operation: string;
  place: string;
}

export interface Merging extends Tools {
  ours: Ours;
  isMeant: (kind: Kind, spot: Spot) => boolean;
  told: (spot: Spot, what: string) => void;
  /** Schemas that have been merged with one another, so that one which contains itself ends. */
  done: Map<YAMLMap, Set<Schema>>;
}

/** Brings an owner's facts into one of our schemas. Nothing that is written there goes. */
export function mergeSchema(node: unknown, theirs: Schema, spot: Spot, merging: Merging): void {
  const { ours, owners, done } = merging;
  const map = real(ours, node);
  if (!map) return;
  const seen = done.get(map) ?? new Set<Schema>();
  if (seen.has(theirs)) return;
  done.set(map, seen.add(theirs));
  const view = viewOf(owners, theirs);
  // A choice is ours to write; spec:check says where it is another one.
  if (view.forms.length > 0 || map.has("oneOf") || map.has("anyOf")) return;
  mergeScalars(map, view, spot, merging);
  mergeValues(map, view, spot, merging);
  mergeFields(map, view, spot, merging);
  if (!view.items) return;
  if (map.has("items"))
    mergeSchema(map.get("items", true), view.items, { ...spot, place: `${spot.place}[]` }, merging);
  else if (map.get("type") === "array")
    map.set("items", merging.ours.document.createNode(merging.facts.schema(view.items)));
}

function mergeScalars(map: YAMLMap, view: View, spot: Spot, { ours, isMeant, told }: Merging): void {
  // What stands in the parts of an allOf is said there.
  if (map.has("allOf")) return;
  const types = [...view.types, ...(view.nullable && view.types.length > 0 ? ["null"] : [])];
  const facts: [Kind, string, unknown][] = [
    ["type", "type", types.length > 1 ? types : types[0]],
    ["format", "format", view.format],
    ...Object.entries(view.limits).map(([name, value]): [Kind, string, unknown] => ["limit", name, value]),
  ];
  for (const [kind, key, value] of facts) {
    const old: unknown = map.toJS(ours.document)?.[key];
    if (value === undefined || JSON.stringify(old) === JSON.stringify(value) || isMeant(kind, spot)) continue;
    if (
      key === "type" &&
      ["enum", "const", "properties", "items"].some((other) => map.has(other)) &&
      old === undefined
    )
      continue;
    setScalar(map, key, value, ours);
    told(
      spot,
      old === undefined
        ? `${key} ${JSON.stringify(value)}`
        : `${key} ${JSON.stringify(value)} (was ${JSON.stringify(old)})`,
    );
  }
}

/** In place where there is one, so that a comment beside it stays. */
function setScalar(map: YAMLMap, key: string, value: unknown, { document }: Ours): void {
  const node = map.get(key, true);
  if (isScalar(node) && typeof value !== "object") node.value = value;
  else map.set(key, document.createNode(value));
}

function mergeValues(map: YAMLMap, { values }: View, spot: Spot, { ours, isMeant, told }: Merging): void {
  if (!values || values.length === 0 || map.has("const") || isMeant("values", spot)) return;
  const known = items(map.get("enum", true)).map((item) =>
    JSON.stringify(isScalar(item) ? item.value : item),
  );
  const missing = values.filter((value) => !known.includes(JSON.stringify(value)));
  if (missing.length === 0) return;
  const list = childList(map, "enum", ours);
  for (const value of missing) list.add(ours.document.createNode(value));
  told(spot, `the values ${missing.map((value) => JSON.stringify(value)).join(", ")}`);
}

function mergeFields(map: YAMLMap, view: View, spot: Spot, merging: Merging): void {
  const { ours, facts, isMeant, told } = merging;
  const required = requiredNames(ours, map);
  for (const [name, field] of view.properties) {
    const at = { ...spot, place: `${spot.place}${fieldAt(name)}` };
    const found = findProperty(ours, map, name);
    if (found === "other") continue;
    if (found) mergeSchema(found, field.schema, at, merging);
    else if (isMeant("only theirs", at)) continue;
    else {
      child(home(ours, map), "properties", ours).set(
        name,
        ours.document.createNode(facts.schema(field.schema)),
      );
      told(at, "is new");
    }
    if (!field.required || required.has(name) || isMeant("required", at)) continue;
    childList(home(ours, map), "required", ours).add(ours.document.createNode(name));
    if (found) told(at, "is required");
  }
}
