import type { Restflare, RestflareResource } from "./openapi.js";

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
