import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.js";

const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));

/** Packages by name, each as the path of its tarball. */
export type Tarballs = { readonly [name: string]: string };

/** Packs built packages of this workspace as they would be published. */
export async function packOwn(names: readonly string[], into: string): Promise<Tarballs> {
  const packed = names.map(async (name) => {
    const cwd = realpathSync(join(MODULES, name));
    const printed = await run(["pnpm", "pack", "--json", "--pack-destination", into], { cwd });
    return [name, (JSON.parse(printed) as { filename: string }).filename] as const;
  });
  return Object.fromEntries(await Promise.all(packed));
}

/** Packs what packages of this workspace depend on, so that no registry is asked for it. */
export async function packDependencies(names: readonly string[], into: string): Promise<Tarballs> {
  const folders = new Map<string, string>();
  for (const name of names) collect(realpathSync(join(MODULES, name)), folders);
  const packed = [...folders].map(async ([name, folder]) => {
    const args = ["pack", folder, "--json", "--ignore-scripts", "--pack-destination", into];
    const [tarball] = JSON.parse(await run(["npm", ...args], { cwd: into })) as { filename: string }[];
    return [name, join(into, tarball?.filename ?? "")] as const;
  });
  return Object.fromEntries(await Promise.all(packed));
}

/** The folders of what a package depends on, of others only. */
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
