import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { blocksOf } from "../readme/blocks.js";
import type { Tarballs } from "./pack.js";
import { run } from "./run.js";

/** How each package manager installs a folder, asking nothing and saying little. */
export const managers = {
  npm: ["npm", "install", "--no-audit", "--no-fund"],
  pnpm: ["pnpm", "install", "--ignore-workspace"],
  yarn: ["npx", "--yes", "yarn@1.22.22", "install", "--non-interactive", "--cache-folder", ".yarn-cache"],
} as const;

export type Manager = keyof typeof managers;

export interface ConsumerOptions {
  /** What it depends on. */
  readonly tarballs: Tarballs;
  readonly manager: Manager;
  /** More arguments for the package manager. */
  readonly args?: readonly string[];
  /** The program `node` to run on. Default: ours. */
  readonly node?: string;
}

export interface Consumer {
  readonly cwd: string;
  /** Runs one of its programs. */
  run(...command: string[]): Promise<string>;
  /** The names of what stands in its node_modules, also of what is not its own. */
  installed(): Promise<string[]>;
  remove(): Promise<void>;
}

/** An app outside of any workspace, made and installed in a temporary folder, with the test of the mock's README. */
export async function makeConsumer({
  tarballs,
  manager,
  args = [],
  node,
}: ConsumerOptions): Promise<Consumer> {
  const cwd = await mkdtemp(join(tmpdir(), "restflare-consumer-"));
  const place = { cwd, ...(node === undefined ? {} : { node }) };
  const remove = () => rm(cwd, { recursive: true });
  try {
    await writeFile(join(cwd, "package.json"), JSON.stringify(manifestOf(tarballs), undefined, 2));
    await mkdir(join(cwd, "test"));
    await writeFile(join(cwd, "test", "rotation.test.js"), await readmeTest());
    await run([...managers[manager], ...args], place);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    cwd,
    run: (...command) => run(command, place),
    installed: () => readdir(join(cwd, "node_modules"), { recursive: true }),
    remove,
  };
}

/** Ours is in no registry, so what asks for a version of it gets the tarball, by each manager's own word for that. */
function manifestOf(tarballs: Tarballs) {
  const files = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  return {
    name: "consumer",
    version: "1.0.0",
    private: true,
    type: "module",
    dependencies: files,
    resolutions: files,
    pnpm: { overrides: files },
  };
}

/** The first block of the mock's README, whole, in the JavaScript of the oldest Node. */
async function readmeTest(): Promise<string> {
  const readme = await readFile(new URL("../../packages/mock/README.md", import.meta.url), "utf8");
  const [block] = blocksOf(readme);
  const { code } = await transform(block?.source ?? "", { loader: "ts", target: "node20" });
  return code;
}
