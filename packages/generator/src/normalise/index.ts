import type { OpenApi } from "../document/openapi.js";
import { cutCircles } from "./circles.js";
import { mendDefects } from "./defects.js";
import { normalisePlaceholders, type PlaceholderNames, type PlaceholderOptions } from "./placeholders.js";
import { mendTemplates } from "./templates.js";

export interface Normalised {
  document: OpenApi;
  warnings: string[];
  placeholders: PlaceholderNames;
}

/** The document as every later stage sees it: one name a placeholder, slips mended, no schema itself. The one that is given stays as it is. */
export function normalise(document: OpenApi, options: PlaceholderOptions): Normalised {
  const warnings = new Set<string>();
  const warn = (text: string): void => {
    warnings.add(text);
  };
  const written = { ...document, paths: mendTemplates(document, options.source, warn) };
  const { paths, names } = normalisePlaceholders(written, options, warn);
  return {
    document: mendDefects(cutCircles({ ...document, paths }, options.source, warn), warn),
    warnings: [...warnings],
    placeholders: names,
  };
}
