import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./json.mjs";
import { pinnedPnpm, pnpmIsReady } from "./pnpm.mjs";
import { run, tsx } from "./shell.mjs";
import { packageFolders } from "./suites.mjs";

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
  if (exitCode === 0 && !args.includes("--check")) nameInTest(root);
  if (exitCode !== 0 || manifests(root) === before) return exitCode;
  const install = ["install", "--no-frozen-lockfile", "--prefer-offline"];
  return pnpmIsReady(root)
    ? run("pnpm", install, { cwd: root })
    : run("npx", ["--yes", `pnpm@${pinnedPnpm(root)}`, ...install], { cwd: root });
}

/**
 * The suites of test/ use every package, so its package.json names them all.
 * @param {string} root
 */
function nameInTest(root) {
  const file = join(root, "test/package.json");
  const manifest = readJson(file);
  const own = packageFolders(root)
    .flatMap((folder) => readJson(join(folder, "package.json")) ?? [])
    .map(({ name }) => [name, "workspace:*"]);
  const others = Object.entries(manifest.devDependencies).filter(([name]) => !name.startsWith("@restflare/"));
  const devDependencies = Object.fromEntries([...others, ...own].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ ...manifest, devDependencies }, null, 2)}\n`;
  if (text !== read(file)) writeFileSync(file, text);
}

/**
 * The text of every package.json of packages/.
 * @param {string} root
 */
function manifests(root) {
  return packageFolders(root)
    .map((folder) => read(join(folder, "package.json")))
    .concat(read(join(root, "test/package.json")))
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
