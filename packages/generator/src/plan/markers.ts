import type { OpenApi, Schema } from "../document/openapi.js";

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
  function walk(node: object): void {
    for (const key in node) {
      const value = (node as Record<string, unknown>)[key];
      if (typeof value === "object" && value !== null) {
        if (key === "discriminator" && "propertyName" in value) markers.unions.push(node as Schema);
        if (!DATA.has(key)) walk(value);
      } else if (value === true && (key === "readOnly" || key === "writeOnly")) markers.hasSides = true;
    }
  }
  walk(document.components ?? {});
  walk(document.paths ?? {});
  return markers;
}
