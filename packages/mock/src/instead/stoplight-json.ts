import * as json from "@stoplight/json";

// For Prism's reading of a document, which copies it object by object, with a pointer to each, to break its circles.

/** The document without circles: as it is, if it has none. */
export function decycle(document: object): unknown {
  return hasCircle(document) ? json.decycle(document) : document;
}

export const bundleTarget: typeof json.bundleTarget = json.bundleTarget;

/** Whether something is inside of itself. What is only in several places is looked at once. */
function hasCircle(document: object): boolean {
  const around = new Set<object>();
  const done = new Set<object>();
  function isRound(node: unknown): boolean {
    if (typeof node !== "object" || node === null || done.has(node)) return false;
    if (around.has(node)) return true;
    around.add(node);
    const found = Object.values(node).some(isRound);
    around.delete(node);
    done.add(node);
    return found;
  }
  return isRound(document);
}
