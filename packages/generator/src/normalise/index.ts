import type { OpenApi } from "../document/openapi.js";
import { mendDefects } from "./defects.js";
import { ownPathItems } from "./path-items.js";
import { normalisePlaceholders, type PlaceholderNames, type PlaceholderOptions } from "./placeholders.js";
import { ownServers } from "./servers.js";

export interface Normalised {
  document: OpenApi;
  warnings: string[];
  placeholders: PlaceholderNames;
}

/**
 * The document as every later stage sees it: path items and servers where they are used, one name a placeholder, slips mended.
 * The one that is given stays as it is.
 */
export function normalise(document: OpenApi, options: PlaceholderOptions): Normalised {
  const warnings = new Set<string>();
  const warn = (text: string): void => {
    warnings.add(text);
  };
  const own = ownServers(ownPathItems(document, warn), { source: options.source, warn });
  const { paths, names } = normalisePlaceholders(own, options, warn);
  return {
    document: mendDefects({ ...own, paths }, warn),
    warnings: [...warnings],
    placeholders: names,
  };
}
