import { isObject, lookUp, type OpenApi, partsOf, resolve } from "../document/openapi.js";

/** What a part of the document mentions: the components behind its `$ref`s, and its secret fields. */
export interface Mentions {
  refs: Set<string>;
  secrets: Set<string>;
}

const DATA = new Set(["example", "examples", "default", "enum", "const"]);
/** Whose keys are names that the document gives: a property or an answer may well be called `default`. */
const MAPS = new Set(["properties", "patternProperties", "responses", "$defs"]);

export interface References {
  /** All that parts of the document mention, and what that mentions in turn. */
  reached: (roots: readonly unknown[]) => Mentions;
  /** The secret fields of that alone. */
  secrets: (roots: readonly unknown[]) => Set<string>;
}

/** Finds mentions; every component is walked once, however many slices reach it. */
export function referencesOf(document: OpenApi): References {
  const direct = new Map<string, Mentions>();
  /** The components that are known to lead to a secret or not, and of them those that do not. */
  const settled = new Set<string>();
  const silent = new Set<string>();

  function directOf(pointer: string): Mentions {
    const known = direct.get(pointer);
    if (known) return known;
    const mentions = collect(document, lookUp(document, pointer));
    direct.set(pointer, mentions);
    return mentions;
  }

  function reachedWithout(roots: readonly unknown[], left?: ReadonlySet<string>): Mentions {
    const all: Mentions = { refs: new Set(), secrets: new Set() };
    const open = roots.map((root) => collect(document, root));
    for (let mentions = open.pop(); mentions; mentions = open.pop()) {
      for (const name of mentions.secrets) all.secrets.add(name);
      for (const ref of mentions.refs) {
        if (all.refs.has(ref) || left?.has(ref)) continue;
        all.refs.add(ref);
        open.push(directOf(ref));
      }
    }
    return all;
  }

  /** Settles, for the components below some parts that nobody asked about yet, which lead to no secret: most do. */
  function settleBelow(roots: readonly unknown[]): void {
    const { refs } = reachedWithout(roots, settled);
    const users = new Map<string, string[]>();
    for (const ref of refs)
      for (const target of directOf(ref).refs) users.set(target, [...(users.get(target) ?? []), ref]);
    const telling = new Set([...refs].filter((ref) => isTelling(directOf(ref))));
    for (const ref of telling) for (const user of users.get(ref) ?? []) telling.add(user);
    for (const ref of refs) {
      settled.add(ref);
      if (!telling.has(ref)) silent.add(ref);
    }
  }

  /** Of its own, or by what it refers to and was settled before. */
  const isTelling = ({ secrets, refs }: Mentions): boolean =>
    secrets.size > 0 || [...refs].some((ref) => settled.has(ref) && !silent.has(ref));

  return {
    reached: (roots) => reachedWithout(roots),
    secrets: (roots) => {
      settleBelow(roots);
      return reachedWithout(roots, silent).secrets;
    },
  };
}

function collect(document: OpenApi, root: unknown): Mentions {
  const mentions: Mentions = { refs: new Set(), secrets: new Set() };
  function walk(node: unknown, isMap: boolean): void {
    if (Array.isArray(node)) {
      for (const item of node) walk(item, false);
      return;
    }
    if (!isObject(node)) return;
    if (!isMap && typeof node["$ref"] === "string") mentions.refs.add(component(node["$ref"]));
    if (!isMap && isObject(node["discriminator"])) walkMapping(node["discriminator"]["mapping"]);
    for (const [key, value] of Object.entries(node)) {
      if (!isMap && DATA.has(key) && !(key === "examples" && isObject(value))) continue;
      if (isMap && isSecret(document, value)) mentions.secrets.add(key);
      if (typeof value === "object") walk(value, !isMap && MAPS.has(key));
    }
  }
  function walkMapping(mapping: unknown): void {
    for (const ref of Object.values(isObject(mapping) ? mapping : {})) {
      if (typeof ref === "string" && ref.startsWith("#/components/")) mentions.refs.add(component(ref));
    }
  }
  walk(root, false);
  return mentions;
}

/** The component that a pointer leads into, `#/components/schemas/x`; other places are their own. */
export function component(ref: string): string {
  const parts = partsOf(ref);
  return parts[0] === "components" ? `#/${ref.split("/").slice(1, 4).join("/")}` : ref;
}

/** Whether a schema is marked as that of a secret. */
export function isSecret(document: OpenApi, schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const real = resolve(document, schema);
  return real["format"] === "password" || real["x-restflare-secret"] === true || real["x-sensitive"] === true;
}
