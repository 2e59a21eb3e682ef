import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { readJson } from "../../run/json.mjs";
import { packageFolders, testFolders } from "../../run/suites.mjs";

// A suite runs again when a package changes that its package.json names. What it imports by its name has to stand there;
// this is about what it imports by a path.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const all = testFolders(root);
// those that the generator writes import nothing
const suites = all.filter(
  (folder) => readJson(join(folder, "package.json")).restflare?.packages === undefined,
);
const owners = [...all, ...packageFolders(root), join(root, "scripts")];
const ownerOf = (file: string) => owners.find((folder) => file.startsWith(folder + sep));
const manifestOf = (folder: string) =>
  readJson(join(folder, "package.json")) as { name: string; devDependencies: Record<string, string> };

function importedFrom(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => resolve(dirname(file), fileName));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== "monorepo" && name !== ".reports")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesOf(path);
      return /\.c?ts$/.test(entry.name) ? [path] : [];
    });
}

it.each(suites.map((folder) => relative(root, folder)))(
  "%s names the packages whose files it imports",
  (suite) => {
    const folder = join(root, suite);
    const { name, devDependencies } = manifestOf(folder);
    // what lies in test/ itself belongs to the harness, by its turbo.json
    const named = [name, ...Object.keys(devDependencies)];
    const files = filesOf(folder);
    expect(files).not.toEqual([]);
    const imported = files.flatMap((file) =>
      importedFrom(file).map((target) => manifestOf(ownerOf(target) ?? join(root, "test/harness")).name),
    );
    expect([...new Set(imported)].filter((one) => !named.includes(one))).toEqual([]);
  },
);
