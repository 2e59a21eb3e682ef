import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Found by what it has in it: `pnpm test:mutation` runs these tests in a copy that is elsewhere. */
export const ROOT = rootAbove(path.dirname(fileURLToPath(import.meta.url)));
export const SCRIPTS = path.join(ROOT, "scripts");
/** Our own documents, with their ledger and overlays. */
export const OPENAPI = path.join(ROOT, "openapi");
export const PROJECT = { root: ROOT, documents: OPENAPI, packages: path.join(ROOT, "packages/api") };

function rootAbove(folder: string): string {
  return existsSync(path.join(folder, "pnpm-workspace.yaml")) ? folder : rootAbove(path.dirname(folder));
}
