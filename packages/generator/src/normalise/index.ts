import type { OpenApi } from "../document/openapi.js";
import { cutCircles } from "./circles.js";
import { mendDefects } from "./defects.js";
import { ownPathItems } from "./path-items.js";
import { normalisePlaceholders, type PlaceholderNames, type PlaceholderOptions } from "./placeholders.js";
import { ownServers } from "./servers.js";
import { mendTemplates } from "./templates.js";

export interface Normalised {
  document: OpenApi;
  warnings: string[];
  placeholders: PlaceholderNames;
}

/**
 * The document as every later stage sees it: path items and servers where they are used, one name a placeholder, slips mended,
 * no schema that is itself. The one that is given stays as it is.
 */
export function normalise(document: OpenApi, options: PlaceholderOptions): Normalised {
  const warnings = new Set<string>();
  const warn = (text: string): void => {
    warnings.add(text);
  };
  const own = ownServers(ownPathItems(document, warn), { source: options.source, warn });
  const written = { ...own, paths: mendTemplates(own, options.source, warn) };
  const { paths, names } = normalisePlaceholders(written, options, warn);
  return {
    document: mendDefects(cutCircles({ ...own, paths }, options.source, warn), warn),
    warnings: [...warnings],
    placeholders: names,
  };
}
