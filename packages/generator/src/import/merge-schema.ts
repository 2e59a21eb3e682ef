import type { YAMLMap } from "yaml";
import { isScalar } from "yaml";
import type { Kind } from "../check/compare.js";
import type { Schema } from "../document/openapi.js";
import { fieldAt } from "../review/fields.js";
import type { Tools } from "./operation.js";
import {
  child,
  childList,
  findProperty,
  home,
  items,
  type Ours,
  plain,
  real,
  requiredNames,
} from "./ours.js";
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
  const own = [...items(map.get("oneOf", true)), ...items(map.get("anyOf", true))];
  if (view.forms.length > 0 || own.length > 0) {
    mergeForms(own, view, spot, merging);
    return;
  }
  mergeScalars(map, view, spot, merging);
  mergeValues(map, view, spot, merging);
  mergeFields(map, view, spot, merging);
  mergeOthers(map, view, spot, merging);
  if (!view.items) return;
  if (map.has("items"))
    mergeSchema(map.get("items", true), view.items, { ...spot, place: `${spot.place}[]` }, merging);
  else if (map.get("type") === "array")
    map.set("items", merging.ours.document.createNode(merging.facts.schema(view.items)));
}

/** A choice is ours to write, and spec:check says where it is another one; one thing or null is no choice. */
function mergeForms(own: unknown[], { forms }: View, spot: Spot, merging: Merging): void {
  const real = own.filter((form) => plain(merging.ours, form)["type"] !== "null");
  if (real.length === 1 && forms.length === 1 && forms[0]) mergeSchema(real[0], forms[0], spot, merging);
}

function mergeScalars(map: YAMLMap, view: View, spot: Spot, merging: Merging): void {
  const { ours, isMeant, told } = merging;
  // What stands in the parts of an allOf is said there.
  if (map.has("allOf")) return;
  mergeType(map, view, spot, merging);
  const facts: [Kind, string, unknown][] = [
    ["format", "format", view.format],
    ...Object.entries(view.limits).map(([name, value]): [Kind, string, unknown] => ["limit", name, value]),
  ];
  for (const [kind, key, value] of facts) {
    const old: unknown = map.toJS(ours.document)?.[key];
    // what is one of a list keeps every limit that its values keep
    if (kind === "limit" && (map.has("enum") || map.has("const"))) continue;
    if (value === undefined || JSON.stringify(old) === JSON.stringify(value) || isMeant(kind, spot)) continue;
    setScalar(map, key, value, ours);
    told(spot, changeOf(key, value, old));
  }
}

const changeOf = (key: string, value: unknown, old: unknown): string =>
  old === undefined
    ? `${key} ${JSON.stringify(value)}`
    : `${key} ${JSON.stringify(value)} (was ${JSON.stringify(old)})`;

/** What a value is, and whether it may be null: each of the two can differ because somebody meant it. */
function mergeType(map: YAMLMap, view: View, spot: Spot, { ours, isMeant, told }: Merging): void {
  const old: unknown = map.toJS(ours.document)?.["type"];
  if (view.types.length === 0) return;
  if (old === undefined && (isMeant("type", spot) || TELLING.some((key) => map.has(key)))) return;
  const own = [old ?? []].flat().filter((type) => type !== "null");
  const isKept = own.length > 0 && (isMeant("type", spot) || isNarrower(own, view.types));
  const isNullable =
    old !== undefined && isMeant("null", spot) ? [old].flat().includes("null") : view.nullable;
  const types = [...(isKept ? own : view.types), ...(isNullable ? ["null"] : [])];
  const value = types.length > 1 ? types : types[0];
  if (JSON.stringify([old].flat()) === JSON.stringify(types)) return;
  setScalar(map, "type", value, ours);
  if (!types.includes("array")) map.delete("items");
  told(spot, changeOf("type", value, old));
}

/** Each says by itself what type a value has. */
const TELLING = ["enum", "const", "properties", "items"];

/** An owner who says `number` may mean whole ones. */
function isNarrower(own: readonly unknown[], theirs: readonly string[]): boolean {
  const narrowed = theirs.map((type) => (type === "number" ? "integer" : type));
  return JSON.stringify(own) === JSON.stringify(narrowed);
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

/** An object of which nothing was known until now gets what its fields have, whatever they are called. */
function mergeOthers(map: YAMLMap, { others }: View, spot: Spot, { ours, facts, told }: Merging): void {
  const isBare = !["properties", "additionalProperties", "allOf"].some((key) => map.has(key));
  if (!others || !isBare || map.get("type") !== "object") return;
  map.set("additionalProperties", ours.document.createNode(facts.schema(others)));
  told(spot, "may have fields of any name");
}
