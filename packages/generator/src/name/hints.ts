import type { Corrections } from "../document/corrections.js";
import type { Method, OpenApi, Restflare, RestflareResource } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";

/** Rule 5: what `x-restflare` says, in the document or in an overlay; the overlay has the last word. */
export interface Hints {
  tag: (name: string) => RestflareResource;
  place: (template: string) => RestflareResource;
  operation: (placed: { method: Method; path: string; operation?: Placed["operation"] }) => Restflare;
}

export function hintsOf(document: OpenApi, { tags = {}, paths = {}, operations = {} }: Corrections): Hints {
  const onTags = new Map((document.tags ?? []).map((tag) => [tag.name, tag["x-restflare"]]));
  const onPaths = new Map(
    Object.entries(document.paths ?? {}).map(([template, item]) => [blank(template), item["x-restflare"]]),
  );
  return {
    tag: (name) => ({ ...onTags.get(name), ...tags[name] }),
    place: (template) => ({ ...onPaths.get(blank(template)), ...paths[blank(template)] }),
    operation: ({ method, path, operation }) => ({
      ...operation?.["x-restflare"],
      ...operations[`${method.toUpperCase()} ${blank(path)}`],
    }),
  };
}
