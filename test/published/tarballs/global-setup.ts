import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { readJson } from "../../../scripts/run/json.mjs";
import { packageFolders } from "../../../scripts/run/suites.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with a tarball of each package. */
    tarballs: string;
  }
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Packs every package of the workspace that is to be on the registry, once, with what `pnpm publish` packs it with. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "restflare-tarballs-"));
  const sweep = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const filters = ["--filter=./packages/**", ...privateNames().map((name) => `--filter=!${name}`)];
    const args = ["--recursive", ...filters, "pack", "--pack-destination", folder];
    execFileSync("pnpm", args, { cwd: root, stdio: "pipe", shell: process.platform === "win32" });
  } catch (error) {
    sweep();
    throw error;
  }
  provide("tarballs", folder);
  return sweep;
}

/** The packages in packages/ of which users get nothing: the site. */
function privateNames(): string[] {
  const manifests = packageFolders(root).map((folder) => readJson(join(folder, "package.json")));
  return manifests.filter((manifest) => manifest?.private === true).map(({ name }) => name as string);
}
