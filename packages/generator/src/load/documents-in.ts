import { readdirSync } from "node:fs";
import path from "node:path";
import { CATALOGUE, LEDGER } from "../base/project.js";
import { OVERLAY } from "./overlay.js";

/** What stands in the folder and is no document: names, the catalogue, corrections, and in what ours differ from their owner's. */
const isAboutDocuments = (name: string): boolean =>
  name === LEDGER || name === CATALOGUE || [OVERLAY, ".differences.yaml"].some((end) => name.endsWith(end));

/** The documents of a folder; those without operations hold what the others share. */
export function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !isAboutDocuments(name))
    .sort()
    .map((name) => path.join(folder, name));
}
