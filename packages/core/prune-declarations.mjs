// Removes the declarations that no entry point reaches: nobody can import them, and everybody would install them.
import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("dist/", import.meta.url));
const { exports } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** @type {Set<string>} */
const reached = new Set();
/** @param {string} file */
function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = readFileSync(join(dist, file), "utf8");
  for (const [, path] of text.matchAll(/(?:from|import\()\s*"(\.[\w./-]+)\.js"/g))
    reach(join(dirname(file), `${path}.d.ts`));
}

for (const { types } of Object.values(exports)) if (types) reach(types.replace("./dist/", ""));
const files = readdirSync(dist, { recursive: true, withFileTypes: true });
for (const { name, parentPath } of files) {
  const file = join(parentPath, name).slice(dist.length);
  if (file.endsWith(".d.ts") && !reached.has(file)) rmSync(join(dist, file));
}
for (const entry of readdirSync(dist, { withFileTypes: true })) {
  const path = join(dist, entry.name);
  if (entry.isDirectory() && readdirSync(path).length === 0) rmdirSync(path);
}
