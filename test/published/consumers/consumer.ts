import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Tarballs } from "./pack.js";
import { run } from "./run.js";

/** How each package manager installs a folder, asking nothing and saying little. */
export const managers = {
  npm: ["npm", "install", "--no-audit", "--no-fund"],
  pnpm: ["pnpm", "install", "--ignore-workspace"],
  yarn: ["npx", "--yes", "yarn@1.22.22", "install", "--non-interactive", "--cache-folder", ".yarn-cache"],
  "yarn 4": ["npx", "--yes", "@yarnpkg/cli-dist@4.18.1", "install"],
} as const;

export type Manager = keyof typeof managers;

export interface ConsumerOptions {
  /** Puts everything into the folder that is not installed. */
  readonly fill: (folder: string) => Promise<void>;
  /** The command that installs it. */
  readonly install: readonly string[];
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

/** Somebody else's code, outside of any workspace: made and installed in a temporary folder. */
export async function makeConsumer({ fill, install, node }: ConsumerOptions): Promise<Consumer> {
  const cwd = await mkdtemp(join(tmpdir(), "restflare-consumer-"));
  const place = { cwd, ...(node === undefined ? {} : { node }) };
  const remove = () => rm(cwd, { recursive: true });
  try {
    await fill(cwd);
    await run(install, place);
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

/** Puts texts into a folder, by their paths in it. */
export async function filesIn(folder: string, texts: { readonly [path: string]: string }): Promise<void> {
  for (const [path, text] of Object.entries({ ...texts, ".yarnrc.yml": YARN_4 })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Yarn 4 has no arguments for what the others are told. A tarball of ours stays out of the cache of all. */
const YARN_4 = `nodeLinker: node-modules
enableGlobalCache: false
enableImmutableInstalls: false
enableTelemetry: false
`;

/** Ours is in no registry, so what asks for a version of it gets the tarball, by each manager's own word for that. */
export function manifestOf(tarballs: Tarballs, more: { readonly [name: string]: string } = {}) {
  const files = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  return {
    name: "consumer",
    version: "1.0.0",
    private: true,
    type: "module",
    dependencies: { ...files, ...more },
    resolutions: files,
    pnpm: { overrides: files },
  };
}
