import { type Document, isMap, type YAMLMap } from "yaml";
import { isObject, type OpenApi, resolve } from "../document/openapi.js";
import { operationsOf } from "../document/operations.js";
import { secretFields } from "../review/gaps.js";
import { isMeant, type Recorded } from "../review/records.js";
import type { Shared } from "./shared.js";

/** The mark of a secret that nobody has looked at; a person's own is `format: password`. */
const PROPOSED = "x-restflare-secret";
const WHY = " proposed, since it reads like a secret";

/** What it takes to know of a field whether it is one. */
interface Looking {
  shared: Shared;
  /** A false one is recorded there, and stays as it is. */
  records: readonly Recorded[];
}

/** Marks what reads like a secret and nobody has marked or explained. Answers what is new, a line each. */
export function proposeSecrets(document: Document, looking: Looking): string[] {
  const told = new Set<string>();
  // two forms may have a field at one place, which is looked at once in each round
  for (let lines = round(document, looking); lines.length > 0; lines = round(document, looking))
    for (const line of lines) told.add(line);
  return [...told];
}

function round(document: Document, { shared, records }: Looking): string[] {
  const whole = withShared(document.toJS(), shared) as OpenApi;
  const places = new Map<object, string[]>();
  placesIn(whole, [], places);
  const told: string[] = [];
  for (const placed of operationsOf(whole)) {
    const name = `${placed.method.toUpperCase()} ${placed.path}`;
    for (const { place, schema } of secretFields(whole, placed)) {
      const at = places.get(resolve(whole, schema));
      if (at === undefined || isMeant(records, { kind: "secret", operation: name, place })) continue;
      const node = document.getIn(at, true);
      if (isMap(node) && mark(document, node))
        told.push(`${name} ${place}: reads like a secret, and is marked as one`);
    }
  }
  return told;
}

/** False where it is marked already. */
function mark(document: Document, node: YAMLMap): boolean {
  if (node.has(PROPOSED)) return false;
  const value = document.createNode(true);
  value.comment = WHY;
  node.set(PROPOSED, value);
  return true;
}

/** With what the file beside it shares in its place: where an envelope ends decides how a place is called. */
function withShared(node: unknown, shared: Shared): unknown {
  if (Array.isArray(node)) return node.map((item) => withShared(item, shared));
  if (!isObject(node)) return node;
  const ref = node["$ref"];
  if (typeof ref === "string" && !ref.startsWith("#/")) return shared.lookUp(ref) ?? node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withShared(value, shared)]));
}

/** Where each object of a document is; what several places share is found at the first. */
function placesIn(node: unknown, at: string[], places: Map<object, string[]>): void {
  if (typeof node !== "object" || node === null || places.has(node)) return;
  places.set(node, at);
  for (const [key, value] of Object.entries(node)) placesIn(value, [...at, key], places);
}
