import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { CATALOGUE, type Project } from "../base/project.js";
import { readCatalogue } from "../catalogue/read.js";
import { groupSuites } from "../report/group-suites.js";
import { type PackageGroup, packagesIndex } from "../report/packages-index.js";
import { content } from "../write/folder.js";

/** What a run over a project's own documents writes beside the packages. */
export interface OwnFiles {
  /** By path. */
  files: Map<string, string>;
  /** What an earlier run wrote for groups that there are no more. */
  leftOver: string[];
}

/** The index of the packages, from the row of each, and the suites of their groups. */
export function ownFiles(
  { documents, packages, groups: folder }: Project,
  rows: ReadonlyMap<string, string>,
): OwnFiles {
  const groups = groupsIn(path.join(documents, CATALOGUE));
  const files = new Map([[path.join(packages, "README.md"), packagesIndex(groups, rows)]]);
  if (folder === undefined) return { files, leftOver: [] };
  for (const suite of groupSuites(groups, new Set(rows.keys())))
    for (const [name, text] of suite.files) files.set(path.join(folder, suite.folder, name), text);
  return { files, leftOver: suiteFilesIn(folder).filter((file) => !files.has(file)) };
}

function groupsIn(catalogue: string): PackageGroup[] {
  if (!existsSync(catalogue)) return [];
  const { groups } = readCatalogue(catalogue);
  return groups.map(({ name, packages }) => ({ name, slugs: packages.map(({ slug }) => slug) }));
}

/** The files of suites that a run wrote. */
function suiteFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => path.join(folder, name, "package.json"))
    .filter((file) => content(file)?.includes('"@restflare/test-group-'))
    .flatMap((file) => [file, path.join(path.dirname(file), "tsconfig.json")]);
}
