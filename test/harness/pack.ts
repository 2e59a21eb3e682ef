import { execFile } from "node:child_process";
import { cp, mkdir, readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));

/** Packs a built package of this workspace as it would be published; gives the path of the tarball. */
export async function pack(name: string, into: string): Promise<string> {
  const cwd = await realpath(join(MODULES, name));
  const args = ["pack", "--json", "--pack-destination", into];
  const { stdout } = await promisify(execFile)("pnpm", args, { cwd, shell: process.platform === "win32" });
  return (JSON.parse(stdout) as { filename: string }).filename;
}

/**
 * Puts built packages into the `node_modules` of a folder, as an install would: our own as they are packed, and what they
 * depend on from this workspace, so that no registry is asked.
 */
export async function layOut(names: readonly string[], folder: string): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const target = join(folder, "node_modules", name);
      await mkdir(target, { recursive: true });
      const tarball = await pack(name, target);
      await promisify(execFile)("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: target });
      await copyDependencies(await realpath(join(MODULES, name)), folder);
    }),
  );
}

async function copyDependencies(from: string, folder: string): Promise<void> {
  const { dependencies = {} } = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
  const find = createRequire(join(from, "package.json")).resolve.paths("x") ?? [];
  for (const name of Object.keys(dependencies).filter((one) => !one.startsWith("@restflare/"))) {
    const source = await firstOf(find.map((modules) => join(modules, name)));
    if (source === undefined) throw new Error(`${name}, which ${from} depends on, is not installed`);
    await cp(source, join(folder, "node_modules", name), { recursive: true });
    await copyDependencies(source, folder);
  }
}

async function firstOf(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const manifest = await realpath(join(folder, "package.json")).catch(() => undefined);
    if (manifest !== undefined) return dirname(manifest);
  }
  return undefined;
}
