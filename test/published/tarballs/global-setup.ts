import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

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
    const args = ["--recursive", "--filter=./packages/**", "pack", "--pack-destination", folder];
    execFileSync("pnpm", args, { cwd: root, stdio: "pipe", shell: process.platform === "win32" });
  } catch (error) {
    sweep();
    throw error;
  }
  provide("tarballs", folder);
  return sweep;
}
