import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspaceFolders } from "./suites.mjs";

// Asking pnpm whether everything is installed takes seconds, so what it was asked of is remembered where it installs to.

/** @param {string} root */
const record = (root) => join(root, "node_modules", ".restflare-installed");

/**
 * Whether what was installed last is what the lockfile and every package.json ask for now.
 * @param {string} root
 */
export function isInstalled(root) {
  return text(record(root)) === state(root);
}

/**
 * To be called when pnpm has installed everything.
 * @param {string} root
 */
export function rememberInstalled(root) {
  writeFileSync(record(root), state(root));
}

/** @param {string} root */
function state(root) {
  const hash = createHash("sha256").update(process.version);
  const manifests = [root, ...workspaceFolders(root)].map((folder) => join(folder, "package.json"));
  const settings = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"].map((name) => join(root, name));
  for (const file of [...settings, ...manifests]) {
    const content = text(file);
    // a folder that is left over from another branch has no package.json
    if (content !== undefined) hash.update(`${file.slice(root.length)}:${content.length}:`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} file */
function text(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
