import type { OpenApi } from "../openapi.js";
import { mendDefects } from "./defects.js";
import { normalisePlaceholders, type PlaceholderNames, type PlaceholderOptions } from "./placeholders.js";

export interface Normalised {
  warnings: string[];
  placeholders: PlaceholderNames;
}

/** The document as every later stage sees it: one name a placeholder, slips mended. It changes the one it is given. */
export function normalise(document: OpenApi, options: PlaceholderOptions): Normalised {
  const warnings = new Set<string>();
  const warn = (text: string): void => {
    warnings.add(text);
  };
  const placeholders = normalisePlaceholders(document, options, warn);
  mendDefects(document, warn);
  return { warnings: [...warnings], placeholders };
}
