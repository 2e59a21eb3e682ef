import type { OpenApi, PathItem, Restflare, RestflareResource } from "./openapi.js";
import { operationsOf } from "./operations.js";
import { blank } from "./templates.js";

/** What an overlay says of names: by tag, by blank template, and by method and blank template. */
export interface Corrections {
  /** How messages call the overlay. */
  source?: string;
  /** From a place to the name of the placeholder there; `zones/{}` is any place that ends so. */
  placeholders?: Readonly<Record<string, string>>;
  tags?: Readonly<Record<string, RestflareResource>>;
  paths?: Readonly<Record<string, RestflareResource>>;
  operations?: Readonly<Record<string, Restflare>>;
}

/** The document with what an overlay says of its operations, names aside: which permissions they need, and what may be repeated. */
export function corrected(document: OpenApi, { operations = {} }: Corrections): OpenApi {
  const paths: Record<string, PathItem> = { ...document.paths };
  for (const { method, path, operation } of operationsOf(document)) {
    const { permissions, idempotent } = operations[`${method.toUpperCase()} ${blank(path)}`] ?? {};
    if (permissions === undefined && idempotent === undefined) continue;
    const said = {
      ...operation["x-restflare"],
      ...(permissions && { permissions }),
      ...(idempotent !== undefined && { idempotent }),
    };
    paths[path] = { ...paths[path], [method]: { ...operation, "x-restflare": said } };
  }
  return { ...document, paths };
}
