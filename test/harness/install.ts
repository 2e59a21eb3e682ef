import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/restflare/", import.meta.url));

/** Whether it has been installed before. */
export function isInstalled(name: string): boolean {
  return existsSync(join(CACHE, name, "package-lock.json"));
}

/**
 * A folder with what we compare ourselves with. It is installed at the first comparison, beside everything that is ours,
 * since it is large. `overrides` are npm's, for what these packages ask for and a registry does not have.
 */
export function installed(
  name: string,
  packages: readonly string[],
  overrides: Readonly<Record<string, string>> = {},
): string {
  const folder = join(CACHE, name);
  if (!isInstalled(name)) {
    console.error(`installing ${packages.join(" and ")}, once`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
    const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", ...packages];
    execFileSync("npm", args, {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  return folder;
}
