import { fail } from "../base/error.js";
import type { OpenApi } from "../document/openapi.js";
import { operationsOf } from "../document/operations.js";
import type { Loaded } from "../load/index.js";
import type { Planning } from "../plan/index.js";
import type { Existing } from "../write/folder.js";

/** Stops at a document that would make no package: owners do publish an empty one for a day. */
export function checkOperations({ source, document }: Pick<Loaded, "source" | "document">): void {
  if (operationsOf(document).length > 0) return;
  fail(
    source,
    `has no operations${whatItHas(document)}; nothing was written. Name a document with \`paths\``,
  );
}

function whatItHas(document: OpenApi): string {
  const parts = ["webhooks", "components"].filter((part) => Object.keys(Object(document[part])).length > 0);
  return parts.length === 0 ? "" : `, only ${parts.join(" and ")}`;
}

interface Removal {
  folder: string;
  existing: Existing;
  isMeant: boolean;
  /** A package that goes because somebody says so. */
  meant?: string | undefined;
}

/** Stops where most of a folder's packages would go. */
export function checkRemoval(
  plannings: readonly Planning[],
  { folder, existing: { generated }, isMeant, meant }: Removal,
): void {
  const kept = new Set(plannings.flatMap(({ packages }) => packages.map(({ slug }) => slug)));
  const gone = [...generated].filter((slug) => !kept.has(slug) && slug !== meant);
  if (isMeant || gone.length * 2 <= generated.size) return;
  const named = gone.slice(0, 5).join(", ");
  const more = gone.length > 5 ? ` and ${gone.length - 5} more` : "";
  fail(
    plannings[0]?.source ?? folder,
    `would remove ${gone.length} of the ${generated.size} packages that are there (${named}${more}); nothing was ` +
      "written. If that is meant, say --allow-removal",
  );
}
