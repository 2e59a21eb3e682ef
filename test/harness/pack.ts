import { execFile } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PACKAGES = fileURLToPath(new URL("../../packages", import.meta.url));

/** The folder of a package of this workspace. */
function folderOf(name: string): string {
  const slug = name.replace("@restflare/", "");
  const folder = [join(PACKAGES, slug), join(PACKAGES, "api", slug)].find((one) => existsSync(one));
  if (!folder) throw new Error(`this workspace has no package ${name}`);
  return folder;
}

/** Packs a built package of this workspace as it would be published; gives the path of the tarball. */
export async function pack(name: string, into: string): Promise<string> {
  const cwd = folderOf(name);
  const args = ["pack", "--json", "--pack-destination", into];
  const { stdout } = await promisify(execFile)("pnpm", args, { cwd, shell: process.platform === "win32" });
  return (JSON.parse(stdout) as { filename: string }).filename;
}

/** The folders, by name, of what packages of this workspace depend on, but for each other. */
export function dependencies(names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) collect(folderOf(name), found);
  return found;
}

function collect(folder: string, found: Map<string, string>): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    if (found.has(name) || name.startsWith("@restflare/")) continue;
    const dependency = realpathSync(moduleFolder(name, folder));
    found.set(name, dependency);
    collect(dependency, found);
  }
}

/** Where Node finds a package from a folder. */
function moduleFolder(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return moduleFolder(name, dirname(from));
}

/**
 * Puts built packages into the `node_modules` of a folder, as an install would: our own as they are packed, and what they
 * depend on from this workspace, so that no registry is asked.
 */
export async function layOut(names: readonly string[], folder: string): Promise<void> {
  const own = names.map(async (name) => {
    const target = join(folder, "node_modules", name);
    await mkdir(target, { recursive: true });
    const tarball = await pack(name, target);
    await promisify(execFile)("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: target });
  });
  const others = [...dependencies(names)].map(([name, source]) =>
    cp(source, join(folder, "node_modules", name), { recursive: true }),
  );
  await Promise.all([...own, ...others]);
}
