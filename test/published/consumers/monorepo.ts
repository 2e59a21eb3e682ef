import { cp, readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Consumer } from "./consumer.js";

/** Where packages come from that are not taken from the registry, by pnpm's words. */
type Overrides = { readonly [name: string]: string };

const TEMPLATE = fileURLToPath(new URL("monorepo", import.meta.url));
const ROOT = new URL("../../../", import.meta.url);

/** The monorepo of the folder of that name, for the pnpm that is ours. */
export function monorepo(overrides: Overrides) {
  return async (folder: string) => {
    await cp(TEMPLATE, folder, { recursive: true });
    const manifest = join(folder, "package.json");
    const own = JSON.parse(await readFile(manifest, "utf8"));
    const { packageManager } = JSON.parse(await readFile(new URL("package.json", ROOT), "utf8"));
    await writeFile(manifest, JSON.stringify({ ...own, packageManager, pnpm: { overrides } }));
  };
}

/** Its tools as they are installed in this workspace. */
export async function ownTools(): Promise<Overrides> {
  const places = {
    turbo: "node_modules/turbo",
    typescript: "test/published/consumers/node_modules/typescript7",
    "@types/node": "test/published/consumers/node_modules/@types/node",
  };
  const links = Object.entries(places).map(async ([name, place]) => {
    return [name, `link:${await realpath(new URL(place, ROOT))}`] as const;
  });
  return Object.fromEntries(await Promise.all(links));
}

/** What its turbo made of its tasks, and how many tests passed and failed in them. */
export async function checkMonorepo(consumer: Consumer) {
  const printed = await consumer.run("pnpm", "run", "check", "--output-logs=full", "--log-order=grouped");
  const sum = (pattern: RegExp) => [...printed.matchAll(pattern)].reduce((all, [, n]) => all + Number(n), 0);
  const [, tasks, of] = /Tasks:\s+(\d+) successful, (\d+) total/.exec(printed) ?? [];
  return {
    tasks: Number(tasks),
    of: Number(of),
    passed: sum(/[#ℹ] pass (\d+)/g),
    failed: sum(/[#ℹ] fail (\d+)/g),
  };
}
