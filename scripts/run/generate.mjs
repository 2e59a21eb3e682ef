import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run, tsx } from "./shell.mjs";

/**
 * Runs the generator. A package that is new to the workspace, or has other dependencies than before, is installed
 * and gets into the lockfile at once, so that the next `pnpm build` finds it.
 * @param {string} root
 * @param {readonly string[]} args the generator's own
 * @returns {number} the exit code
 */
export function generate(root, args) {
  const before = manifests(root);
  const exitCode = tsx(root, "scripts/generate.ts", args);
  if (exitCode !== 0 || manifests(root) === before) return exitCode;
  return run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"], { cwd: root });
}

/**
 * The text of every package.json in packages/.
 * @param {string} root
 */
function manifests(root) {
  return readdirSync(join(root, "packages"))
    .map((folder) => read(join(root, "packages", folder, "package.json")))
    .join("\n");
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // a folder that holds only node_modules, left over from another branch
  }
}
