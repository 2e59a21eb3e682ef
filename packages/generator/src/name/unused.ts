import type { Corrections } from "../document/corrections.js";
import type { OpenApi } from "../document/openapi.js";
import { operationsOf } from "../document/operations.js";
import { blank, joined, segmentsOf } from "../document/templates.js";
import { keyOf } from "./ledger.js";

/** What an overlay says of things that the document does not have: of an older one, or a slip. */
export function unused(document: OpenApi, corrections: Corrections): string[] {
  const { placeholders = {}, tags = {}, paths = {}, operations = {}, source = "the overlay" } = corrections;
  const placed = operationsOf(document);
  const places = placesOf(Object.keys(document.paths ?? {}));
  const names = new Set(placed.flatMap(({ operation }) => operation.tags ?? []));
  const keys = new Set(placed.map(({ method, path }) => keyOf(method, path)));
  const ends = new Set([...places].map((place) => place.split("/").slice(-2).join("/")));
  const missing = [
    ...Object.keys(placeholders).filter((place) => !places.has(place) && !ends.has(place)),
    ...Object.keys(tags).filter((name) => !names.has(name)),
    ...Object.keys(paths).filter((template) => !places.has(template)),
    ...Object.keys(operations).filter((key) => !keys.has(key)),
  ];
  return missing.map((what) => `${source} corrects "${what}", which is not there`);
}

/** Every template and what it begins with, blank. */
function placesOf(templates: readonly string[]): Set<string> {
  return new Set(
    templates.flatMap((template) => {
      const segments = segmentsOf(blank(template));
      return segments.map((_, i) => `/${joined(segments.slice(0, i + 1))}`);
    }),
  );
}
