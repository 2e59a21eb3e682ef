import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./json.mjs";
import { isSuite } from "./summary.mjs";

/**
 * The folders of the packages in packages/ and in packages/api/, without what is left over there from another branch.
 * @param {string} root
 */
export function packageFolders(root) {
  return ["packages", "packages/api"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .filter((folder) => existsSync(join(folder, "package.json")));
}

/**
 * The folders of the workspace packages, as pnpm-workspace.yaml names them.
 * @param {string} root
 */
export function workspaceFolders(root) {
  return [join(root, "scripts"), join(root, "test"), ...packageFolders(root)];
}

/**
 * The names of all test scripts. One that turbo.json does not know makes turbo stop, so that none is left out.
 * @param {string} root
 */
export function suites(root) {
  const names = workspaceFolders(root).flatMap((folder) => scripts(folder));
  return [...new Set(names.filter(isSuite))].sort();
}

/**
 * Folders of test/ with tests in them that no script runs.
 * @param {string} root
 */
export function forgottenFolders(root) {
  const test = join(root, "test");
  const known = scripts(test);
  const folders = readdirSync(test, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "node_modules",
  );
  return folders
    .map(({ name }) => name)
    .filter((name) => !known.includes(`test:${name}`) && hasTests(join(test, name)));
}

/** @param {string} folder */
function hasTests(folder) {
  return readdirSync(folder, { recursive: true }).some((name) => /\.test\.ts$/.test(String(name)));
}

/** @param {string} folder */
function scripts(folder) {
  return Object.keys(readJson(join(folder, "package.json"))?.scripts ?? {});
}
