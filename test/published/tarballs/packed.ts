import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPackageFromTarballData } from "@arethetypeswrong/core";
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

/** Packs every package of the workspace that is to be on the registry, with what `pnpm publish` packs it with. */
export function packAll(): Packed[] {
  const folder = mkdtempSync(join(tmpdir(), "restflare-tarballs-"));
  try {
    const others = manifests().filter((manifest) => manifest.private);
    const filters = ["--filter=./packages/**", ...others.map(({ name }) => `--filter=!${name}`)];
    const args = ["--recursive", ...filters, "pack", "--pack-destination", folder];
    execFileSync("pnpm", args, { cwd: root, stdio: "pipe", shell: process.platform === "win32" });
    const tarballs = readdirSync(folder).sort();
    return tarballs.map((name) => read(new Uint8Array(readFileSync(join(folder, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The names in packages/ and packages/api/ that must be among them. */
export function publishable(): string[] {
  return manifests()
    .flatMap((manifest) => (manifest.private ? [] : [manifest.name]))
    .sort();
}

const manifests = (): Manifest[] =>
  packageFolders(root).flatMap((folder) => manifestsOf(join(folder, "package.json")));

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
