import { readJson } from "./json.mjs";

/**
 * Why this Node is too old for the repository; `undefined` if it is not.
 * @param {string} root
 */
export function nodeComplaint(root, version = process.versions.node) {
  const { engines } = readJson(`${root}/package.json`);
  const needed = engines.node.replace(">=", "");
  if (version.localeCompare(needed, "en", { numeric: true }) >= 0) return undefined;
  return `This is Node ${version}; package.json asks for ${engines.node}. Install a newer one and try again.`;
}
