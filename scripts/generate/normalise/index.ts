import type { OpenApi } from "../openapi.js";
import { mendDefects } from "./defects.js";
import { normalisePlaceholders, type PlaceholderNames } from "./placeholders.js";

/** The document as every later stage sees it: one name a placeholder, slips mended. It changes the one it is given. */
export function normalise(document: OpenApi, names: PlaceholderNames = {}): string[] {
  const warnings: string[] = [];
  const warn = (text: string): void => {
    if (!warnings.includes(text)) warnings.push(text);
  };
  normalisePlaceholders(document, names, warn);
  mendDefects(document, warn);
  return warnings;
}
