import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
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
 * The folders of the suites and programs in test/, and of what they share.
 * @param {string} root
 */
export function testFolders(root) {
  const rooms = foldersIn(join(root, "test"));
  return [...rooms, ...rooms.flatMap(foldersIn)].filter((folder) => existsSync(join(folder, "package.json")));
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map(({ name }) => join(folder, name));
}

/**
 * The folders of the workspace packages, as pnpm-workspace.yaml names them.
 * @param {string} root
 */
export function workspaceFolders(root) {
  return [join(root, "scripts"), ...testFolders(root), ...packageFolders(root)];
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
 * Tests in test/ that no script runs.
 * @param {string} root
 */
export function forgottenTests(root) {
  const run = testFolders(root).filter((folder) => scripts(folder).includes("test"));
  return testFiles(join(root, "test"))
    .filter((file) => !run.some((folder) => file.startsWith(folder + sep)))
    .map((file) => relative(root, file));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function testFiles(folder) {
  const own = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  return [...own.map((name) => join(folder, name)), ...foldersIn(folder).flatMap(testFiles)];
}

/** @param {string} folder */
function scripts(folder) {
  return Object.keys(readJson(join(folder, "package.json"))?.scripts ?? {});
}
