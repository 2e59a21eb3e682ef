import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { LEDGER } from "./ledger-file.js";
import { OVERLAY } from "./load/overlay.js";

/** Where our documents are, and what is said about them. */
export const OPENAPI = fileURLToPath(new URL("../../openapi", import.meta.url));

/** What stands in the folder and is no document: names, corrections, and in what ours differ from their owner's. */
const isAboutDocuments = (name: string): boolean =>
  name === LEDGER || [OVERLAY, ".differences.yaml"].some((end) => name.endsWith(end));

/** Our documents; those without operations hold what the others share. */
export function ownDocuments(): string[] {
  return readdirSync(OPENAPI)
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !isAboutDocuments(name))
    .sort()
    .map((name) => path.join(OPENAPI, name));
}
