import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** What is read of a package.json. */
interface Manifest {
  restflare?: { everyPackage?: boolean; packages?: string[] };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The package.json files that have a package from their own workspace, and not from a registry. */
export function dependents(name: string, folder: string): string[] {
  return filesNaming(name, folder).filter((file) => {
    const manifest = manifestIn(file);
    return manifest !== undefined && !isWrittenAnew(manifest) && isFromWorkspace(name, manifest);
  });
}

/** Files that still name a package after it is gone: only a person knows what becomes of them. */
export function stillNaming(name: string, folder: string): string[] {
  return filesNaming(name, folder).filter((file) => !isWrittenAnew(manifestIn(file)));
}

/** pnpm-lock.yaml, package-lock.json, yarn.lock: an installation writes them anew. */
const LOCKFILES = [":(top,exclude)*-lock.*", ":(top,exclude)*.lock"];

/** All files of the repository with a name in them, but for what git ignores and lockfiles. */
function filesNaming(name: string, folder: string): string[] {
  const what = ["-l", "-z", "--untracked", "--fixed-strings", "-w", "-e", name];
  const args = ["-C", folder, "grep", ...what, "--", ":/", ...LOCKFILES];
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 1 << 26 });
  const files = status === 0 ? stdout.split("\0") : [];
  return files.filter((file) => file !== "").map((file) => path.resolve(folder, file));
}

function manifestIn(file: string): Manifest | undefined {
  return path.basename(file) === "package.json"
    ? (JSON.parse(readFileSync(file, "utf8")) as Manifest)
    : undefined;
}

/** `pnpm generate` writes such a list anew, without what is gone. */
function isWrittenAnew(manifest: Manifest | undefined): boolean {
  const { everyPackage, packages } = manifest?.restflare ?? {};
  return everyPackage === true || packages !== undefined;
}

function isFromWorkspace(
  name: string,
  { dependencies, devDependencies, optionalDependencies }: Manifest,
): boolean {
  return [dependencies, devDependencies, optionalDependencies].some((versions) =>
    versions?.[name]?.startsWith("workspace:"),
  );
}
