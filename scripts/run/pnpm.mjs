import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, rememberInstalled } from "./installed.mjs";
import { read, run } from "./shell.mjs";

/** Set for the second start, under npx: if pnpm is still not there, starting a third time would not help. */
const SECOND_START = "RESTFLARE_SECOND_START";

/**
 * The version that package.json pins in `packageManager`.
 * @param {string} root
 */
export function pinnedPnpm(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = /^pnpm@(\d+\.\d+\.\d+)(\+|$)/.exec(packageManager)?.[1];
  if (!version)
    throw new Error(`package.json: packageManager is "${packageManager}"; make it "pnpm@<x.y.z>"`);
  return version;
}

/**
 * Whether the pinned pnpm is on the PATH, where turbo looks for it too. Whatever pnpm itself has started says so by itself.
 * @param {string} root
 */
export function pnpmIsReady(root) {
  const pinned = pinnedPnpm(root);
  if (process.env["npm_config_user_agent"]?.startsWith(`pnpm/${pinned} `)) return true;
  return read("pnpm", ["--version"], { cwd: root }) === pinned;
}

/**
 * Starts the same command once more with the pinned pnpm on its PATH. npx fetches that, or has it in its cache.
 * @param {string} root
 * @param {readonly string[]} command the script and its arguments
 * @returns {number} the exit code
 */
export function rerunWithPnpm(root, command) {
  const pnpm = `pnpm@${pinnedPnpm(root)}`;
  if (process.env[SECOND_START]) {
    console.error(`npx did not bring ${pnpm}; install it (npm install --global ${pnpm}) and try again`);
    return 1;
  }
  const env = { ...process.env, [SECOND_START]: "1" };
  return run("npx", ["--yes", `--package=${pnpm}`, "--", process.execPath, ...command], { cwd: root, env });
}

/**
 * Installs what the lockfile says, unless that is there already.
 * @param {string} root
 * @returns {number} the exit code
 */
export function install(root) {
  if (isInstalled(root)) return 0;
  const exitCode = run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: root });
  if (exitCode === 0) rememberInstalled(root);
  return exitCode;
}
