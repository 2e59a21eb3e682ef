import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./project.js";

const folder = path.join(ROOT, "../shared/upstream");

/** Two published versions of the API owner's own description. */
export const JUNE = path.join(folder, "cloudflare-2024-06-28.json");
export const AUGUST = path.join(folder, "cloudflare-2024-08-06.json");

/** Says once why the tests of a file are skipped, where they are. */
export function isUpstreamThere(what: string): boolean {
  const isThere = existsSync(JUNE) && existsSync(AUGUST);
  if (!isThere)
    console.log(
      `skipped: ${what} needs ../shared/upstream; \`pnpm spec:fetch --to <file>\` gets today's description`,
    );
  return isThere;
}

/** Facts of 2026, without words. */
export const FACTS = path.join(folder, "cloudflare-2026-facts.json");

/** Says once why tests of the facts are skipped, where they are. */
export function factsAreThere(what: string): boolean {
  const isThere = existsSync(FACTS);
  if (!isThere) console.log(`skipped: ${what} needs the facts of 2026 in ../shared/upstream`);
  return isThere;
}
