import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPackageFromTarballData } from "@arethetypeswrong/core";
import { inject } from "vitest";
import { packageFolders } from "../../../scripts/run/suites.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Manifest {
  name: string;
  private?: boolean;
  [field: string]: unknown;
}

/** What a user of a package gets. */
export interface Packed {
  name: string;
  /** As it is in the tarball. */
  manifest: Manifest;
  tarball: Uint8Array;
  /** The files by their paths in the package. */
  files: Map<string, string>;
  /** Bytes of all files. */
  unpacked: number;
}

/** Every package that is to be on the registry, as global-setup.ts has packed it. */
export function allPacked(): Packed[] {
  const folder = inject("tarballs");
  const tarballs = readdirSync(folder).sort();
  return tarballs.map((name) => read(new Uint8Array(readFileSync(join(folder, name)))));
}

/**
 * One package of each form, the largest: what differs in others of the same form are names, texts and what is in a file. The
 * generated ones are of very few forms, and what looks at a whole package takes long.
 */
export function onePerForm(packed: readonly Packed[]): Packed[] {
  const found = new Map<string, Packed>();
  for (const one of packed.toSorted((a, b) => b.unpacked - a.unpacked)) {
    const form = formOf(one);
    if (!found.has(form)) found.set(form, one);
  }
  return [...found.values()];
}

/** What a resolver sees of a package: its manifest without what is only read by people, and the names of its files. */
function formOf({ manifest, files }: Packed): string {
  const { name, version, description, keywords, homepage, repository, ...seen } = manifest;
  return JSON.stringify([seen, [...files.keys()].sort()]);
}

/** The names in packages/ and packages/api/ that must be among them. */
export function publishable(): string[] {
  return packageFolders(root)
    .flatMap((folder) => manifestsOf(join(folder, "package.json")))
    .flatMap((manifest) => (manifest.private ? [] : [manifest.name]))
    .sort();
}

function manifestsOf(file: string): Manifest[] {
  try {
    return [JSON.parse(readFileSync(file, "utf8")) as Manifest];
  } catch {
    return []; // a folder that holds only node_modules, left over from another branch
  }
}

function read(tarball: Uint8Array): Packed {
  const unpacked = createPackageFromTarballData(tarball);
  const { packageName: name } = unpacked;
  const above = `/node_modules/${name}/`;
  const paths = unpacked.listFiles().map((path) => path.slice(above.length));
  const files = new Map(paths.map((path) => [path, unpacked.readFile(above + path)]));
  const manifest = JSON.parse(files.get("package.json") ?? "{}") as Manifest;
  const sizes = [...files.values()].map((text) => Buffer.byteLength(text));
  return { name, manifest, tarball, files, unpacked: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Bytes of an installed package, without what it brings. */
export function installedSize(name: string): number {
  const folder = fileURLToPath(new URL(`node_modules/${name}`, import.meta.url));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(`${name}/node_modules`),
  );
  return files.reduce(
    (sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).byteLength,
    0,
  );
}
