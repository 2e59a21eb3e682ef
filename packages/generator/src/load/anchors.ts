import { isObject, lookUp, pointerPart } from "../document/openapi.js";
import type { Reference } from "./canonical.js";

/**
 * Lets each `$ref` by an `$anchor`, or from inside of a schema with an `$id`, lead there by its pointer. The document and the
 * references are changed in place.
 */
export function plainAnchors(root: unknown, references: Reference[]): void {
  const open = references.filter(({ ref }) => lookUp(root, ref) === undefined);
  if (open.length === 0) return;
  const anchors = anchorsIn(root);
  for (const reference of open) {
    const target = anchored(anchors, reference) ?? inside(root, reference);
    const holder = lookUp(root, reference.place);
    if (target === undefined || !isObject(holder)) continue;
    holder["$ref"] = target;
    reference.ref = target;
  }
}

/** The only anchor of that name, else the only one in the same component. */
function anchored(
  anchors: ReadonlyMap<string, readonly string[]>,
  { ref, place }: Reference,
): string | undefined {
  const all = anchors.get(ref.slice(1)) ?? [];
  const component = place.split("/").slice(0, 4).join("/");
  const near =
    all.length > 1 ? all.filter((one) => one === component || one.startsWith(`${component}/`)) : all;
  return near.length === 1 ? near[0] : undefined;
}

/** What a pointer leads to that is counted from the nearest schema around it with an `$id`. */
function inside(root: unknown, { ref, place }: Reference): string | undefined {
  if (!ref.startsWith("#/")) return undefined;
  for (let around = place; around.includes("/"); around = around.slice(0, around.lastIndexOf("/"))) {
    const schema = lookUp(root, around);
    if (!isObject(schema) || typeof schema["$id"] !== "string") continue;
    return lookUp(schema, ref) === undefined ? undefined : `${around}${ref.slice(1)}`;
  }
  return undefined;
}

/** By the name of an anchor, where it stands. */
export function anchorsIn(root: unknown): Map<string, string[]> {
  const anchors = new Map<string, string[]>();
  function walk(node: unknown, place: string): void {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && (key === "$anchor" || key === "$dynamicAnchor"))
        anchors.set(value, [...(anchors.get(value) ?? []), place]);
      else walk(value, `${place}/${pointerPart(key)}`);
    }
  }
  walk(root, "#");
  return anchors;
}
