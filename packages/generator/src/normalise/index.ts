import { isObject, type OpenApi } from "../document/openapi.js";
import { openBases } from "./bases.js";
import { cutCircles } from "./circles.js";
import { mendDefects } from "./defects.js";
import { withoutFragments } from "./fragments.js";
import { ownPathItems } from "./path-items.js";
import { normalisePlaceholders, type PlaceholderNames, type PlaceholderOptions } from "./placeholders.js";
import { withoutRounded } from "./rounded.js";
import { plainReferences } from "./schema-references.js";
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
  warnOfNews(document, warn);
  warnOfWebhooks(document, warn);
  const plain = plainReferences(withoutRounded(document, warn), warn);
  const own = ownServers(ownPathItems(plain, warn), { source: options.source, warn });
  const mended = { ...own, paths: mendTemplates(own, options.source, warn) };
  const written = { ...mended, paths: withoutFragments(mended, { recorded: options.templates, warn }) };
  const { paths, names } = normalisePlaceholders(written, options, warn);
  return {
    document: mendDefects(openBases(cutCircles({ ...own, paths }, options.source, warn)), warn),
    warnings: [...warnings],
    placeholders: names,
  };
}

/** A package calls the API; what the API calls is left out, and said. */
function warnOfWebhooks({ webhooks }: OpenApi & { webhooks?: unknown }, warn: (text: string) => void): void {
  const names = Object.keys(isObject(webhooks) ? webhooks : {});
  if (names.length > 0)
    warn(`has webhooks (${names.join(", ")}); they are left out, since they are calls that the API makes`);
}

/** 3.2 is read as far as it is 3.1 (and `itemSchema`); what else is new in it is left out, and said. */
function warnOfNews(document: OpenApi, warn: (text: string) => void): void {
  if (!/^3\.2(\.|$)/.test(document.openapi)) return;
  warn(`is OpenAPI ${document.openapi}, which is read as far as it is 3.1`);
  for (const [path, item] of Object.entries<Record<string, unknown>>(document.paths ?? {})) {
    const methods = Object.keys(isObject(item["additionalOperations"]) ? item["additionalOperations"] : {});
    for (const method of [...(item["query"] === undefined ? [] : ["QUERY"]), ...methods])
      warn(`${method} ${path} has a method that is new in OpenAPI 3.2; it is left out`);
  }
}
