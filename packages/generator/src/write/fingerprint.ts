import { createHash } from "node:crypto";
import type { PackagePlan } from "../plan/model.js";

/**
 * Tells packages apart by everything that the emitters print of them, and by what `settings` says of how. A component that many packages share is turned into
 * text once, however many they are.
 */
export function fingerprints(settings: readonly unknown[]): (one: PackagePlan) => string {
  const known = new WeakMap<object, string>();
  const ofComponent = (component: unknown): string => {
    if (typeof component !== "object" || component === null) return JSON.stringify(component);
    const found = known.get(component) ?? digest(JSON.stringify(component));
    known.set(component, found);
    return found;
  };
  return ({ document, types, paths: _, ...rest }) => {
    const { components = {}, ...outer } = document;
    const shared = Object.entries(components).map(([section, parts]) => [
      section,
      Object.entries(parts).map(([name, part]) => [name, ofComponent(part)]),
    ]);
    const named = types.map(({ schema, ...one }) => [one, ofComponent(schema)]);
    return digest(JSON.stringify([settings, rest, outer, shared, named]));
  };
}

const digest = (text: string): string => createHash("sha1").update(text).digest("base64");
