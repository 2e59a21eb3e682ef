import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The owner's description, which some machines keep beside the repository. */
export const DESCRIPTION = path.join(root, "../shared/upstream/cloudflare-2024-08-06.json");

/** Generates the packages of the whole description into a folder, as a user would. */
export function generateInto(folder: string): void {
  const tsx = path.join(root, "scripts/node_modules/tsx/dist/cli.mjs");
  const args = [tsx, path.join(root, "scripts/generate.ts"), "--spec", DESCRIPTION, "--out", folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  mkdirSync(path.join(folder, "node_modules/@restflare"), { recursive: true });
  symlinkSync(path.join(root, "packages/core"), path.join(folder, "node_modules/@restflare/core"), "dir");
}

/** Builds one of them and loads it. */
export async function load(folder: string, slug: string): Promise<Record<string, unknown>> {
  const outfile = path.join(folder, slug, "dist/index.js");
  await build({
    entryPoints: [path.join(folder, slug, "src/index.ts")],
    bundle: true,
    packages: "external",
    format: "esm",
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

/** The document that a package ships. */
export function documentOf(folder: string, slug: string): string {
  return path.join(folder, slug, "openapi.json");
}
