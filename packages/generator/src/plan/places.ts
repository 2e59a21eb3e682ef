import { isObject, lookUp, type OpenApi, partsOf, pointerPart } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { keyOf } from "../name/ledger.js";

/** Where a schema of the document is met first. */
export interface Place {
  /** `GET /zones/{}`, or the pointer to the schema that it is met in. */
  in: string;
  /** Below that: `responses/200/content/...`. */
  at: string;
}

const SCHEMAS = "#/components/schemas/";

/** Every schema that operations reach, with the place that is nearest to one of them. */
export function placesIn(document: OpenApi, operations: readonly Placed[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const open: { owner: string; node: unknown }[] = operations.map(({ method, path, operation }) => ({
    owner: keyOf(method, path),
    node: operation,
  }));
  for (let next = open.shift(); next; next = open.shift()) {
    for (const [pointer, at] of mentionsIn(document, next.node)) {
      if (places.has(pointer)) continue;
      places.set(pointer, { in: next.owner, at });
      open.push({ owner: pointer, node: lookUp(document, pointer) });
    }
  }
  return places;
}

const known = new WeakMap<object, (readonly [pointer: string, at: string])[]>();

/** The schemas that a part of the document mentions by name, each with the way to it; other components are looked into. */
function mentionsIn(document: OpenApi, root: unknown): (readonly [pointer: string, at: string])[] {
  if (!isObject(root)) return [];
  const found = known.get(root) ?? [];
  if (known.has(root)) return found;
  known.set(root, found);
  const walk = (node: unknown, at: readonly string[], hops: number): void => {
    if (typeof node !== "object" || node === null || hops > 8) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      if ($ref.startsWith(SCHEMAS) && partsOf($ref).length === 3) found.push([$ref, at.join("/")]);
      else walk(lookUp(document, $ref), at, hops + 1);
    }
    for (const [place, inside] of Object.entries(node)) {
      const key = at.at(-1) === "parameters" ? parameterAt(document, inside) : place;
      if (!DATA.has(key) || at.at(-1) === "properties") walk(inside, [...at, pointerPart(key)], hops);
    }
  };
  walk(root, [], 0);
  return found;
}

/** A parameter by its name, `query:page`: others may come before it. */
function parameterAt(document: OpenApi, parameter: unknown): string {
  const real = followed(document, parameter);
  return isObject(real) ? `${String(real["in"])}:${String(real["name"])}` : "";
}

const DATA = new Set(["example", "examples", "enum", "const", "discriminator"]);

/** The pointer of the schema that is mentioned at a place, or undefined where none is. */
export function mentionedAt(document: OpenApi, root: unknown, at: string): string | undefined {
  let node = root;
  for (const part of at === "" ? [] : partsOf(`#/${at}`)) {
    node = followed(document, node);
    if (Array.isArray(node) && part.includes(":")) {
      node = node.find((parameter) => parameterAt(document, parameter) === part);
      continue;
    }
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  for (let hops = 0; hops < 8 && isObject(node) && typeof node["$ref"] === "string"; hops += 1) {
    if (node["$ref"].startsWith(SCHEMAS)) return node["$ref"];
    node = lookUp(document, node["$ref"]);
  }
  return undefined;
}

function followed(document: OpenApi, from: unknown): unknown {
  let node = from;
  for (let hops = 0; hops < 8 && isObject(node) && typeof node["$ref"] === "string"; hops += 1) {
    node = lookUp(document, node["$ref"]);
  }
  return node;
}
