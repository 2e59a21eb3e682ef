import { isObject, type OpenApi, type Schema } from "../document/openapi.js";

/** What a document has that makes types differ from its schemas. */
export interface Markers {
  /** The schemas with a `discriminator`. */
  unions: Schema[];
  /** Something is `readOnly` or `writeOnly`. */
  hasSides: boolean;
}

const DATA = new Set(["example", "examples", "default", "enum", "const"]);

/** Looks through all of a document once: most have neither, and are spared what follows. */
export function markersOf(document: OpenApi): Markers {
  const markers: Markers = { unions: [], hasSides: false };
  function walk(node: unknown): void {
    if (Array.isArray(node)) {
      for (const item of node) walk(item);
      return;
    }
    if (!isObject(node)) return;
    const { discriminator, readOnly, writeOnly } = node;
    if (isObject(discriminator) && typeof discriminator["propertyName"] === "string")
      markers.unions.push(node as Schema);
    if (readOnly === true || writeOnly === true) markers.hasSides = true;
    for (const key in node) if (typeof node[key] === "object" && !DATA.has(key)) walk(node[key]);
  }
  walk(document.components);
  walk(document.paths);
  return markers;
}
