import { join } from "node:path";
import { dependencies, pack } from "@restflare/test-harness/pack";
import { run } from "./run.js";

/** Packages by name, each as the path of its tarball. */
export type Tarballs = { readonly [name: string]: string };

/** Packs built packages of this workspace as they would be published. */
export async function packOwn(names: readonly string[], into: string): Promise<Tarballs> {
  const packed = names.map(async (name) => [name, await pack(name, into)] as const);
  return Object.fromEntries(await Promise.all(packed));
}

/** Packs what packages of this workspace depend on, so that no registry is asked for it. */
export async function packDependencies(names: readonly string[], into: string): Promise<Tarballs> {
  const packed = [...dependencies(names)].map(async ([name, folder]) => {
    const args = ["pack", folder, "--json", "--ignore-scripts", "--pack-destination", into];
    const [tarball] = JSON.parse(await run(["npm", ...args], { cwd: into })) as { filename: string }[];
    return [name, join(into, tarball?.filename ?? "")] as const;
  });
  return Object.fromEntries(await Promise.all(packed));
}
