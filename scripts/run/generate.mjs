import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./json.mjs";
import { pinnedPnpm, pnpmIsReady } from "./pnpm.mjs";
import { run, tsx } from "./shell.mjs";
import { packageFolders, testFolders, workspaceFolders } from "./suites.mjs";

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
  if (exitCode === 0 && !args.includes("--check")) nameInSuites(root);
  if (exitCode !== 0 || manifests(root) === before) return exitCode;
  const install = ["install", "--no-frozen-lockfile", "--prefer-offline"];
  return pnpmIsReady(root)
    ? run("pnpm", install, { cwd: root })
    : run("npx", ["--yes", `pnpm@${pinnedPnpm(root)}`, ...install], { cwd: root });
}

/**
 * Some suites read every package, and say so in their package.json, which names them all.
 * @param {string} root
 */
function nameInSuites(root) {
  const own = packageFolders(root)
    .flatMap((folder) => readJson(join(folder, "package.json")) ?? [])
    // the site is not published: there is nothing of it that users get
    .filter((manifest) => manifest.private !== true)
    .map(({ name }) => [name, "workspace:*"]);
  for (const folder of testFolders(root)) {
    const file = join(folder, "package.json");
    const manifest = readJson(file);
    if (manifest.restflare?.everyPackage !== true) continue;
    const others = Object.entries(manifest.devDependencies).filter(([name]) => !isPackage(name));
    const devDependencies = Object.fromEntries([...others, ...own].sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = `${JSON.stringify({ ...manifest, devDependencies }, null, 2)}\n`;
    if (text !== read(file)) writeFileSync(file, text);
  }
}

/**
 * Whether it is, or was, one in packages/.
 * @param {string} name
 */
function isPackage(name) {
  return /^@restflare\/(?!scripts$|test-)/.test(name);
}

/**
 * The text of every package.json of the workspace.
 * @param {string} root
 */
function manifests(root) {
  return workspaceFolders(root)
    .map((folder) => read(join(folder, "package.json")))
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
