import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Ran {
  /** Null if it was killed. */
  code: number | null;
  output: string;
}

/** A clone of the repository in a folder, on a branch `main`, with everything installed. */
export interface Clone {
  folder: string;
  write: (file: string, text: string) => void;
  git: (...args: readonly string[]) => string;
  commit: (message: string) => void;
  /** `pnpm <command>`. The registry and its token come from a user's .npmrc, as anywhere else. */
  pnpm: (command: string, options?: { npmrc?: string; onStart?: (kill: () => void) => void }) => Promise<Ran>;
}

export async function cloneTo(folder: string, repository: string): Promise<Clone> {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", folder, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  execFileSync("git", ["clone", "--quiet", "--no-tags", repository, folder]);
  git("switch", "--quiet", "--force-create", "main");
  git("remote", "remove", "origin"); // nothing of this goes back
  git("config", "user.name", "Rehearsal");
  git("config", "user.email", "rehearsal@example.com");
  git("config", "commit.gpgSign", "false");
  git("config", "tag.gpgSign", "false");
  return {
    folder,
    git,
    write: (file, text) => writeFileSync(join(folder, file), text),
    commit: (message) => {
      git("add", "--all");
      git("commit", "--quiet", "--message", message);
    },
    pnpm: (command, { npmrc, onStart } = {}) => run(folder, command.split(" "), { npmrc, onStart }),
  };
}

interface Options {
  npmrc: string | undefined;
  onStart: ((kill: () => void) => void) | undefined;
}

function run(folder: string, args: readonly string[], { npmrc, onStart }: Options): Promise<Ran> {
  const child = spawn(process.execPath, ["scripts/run.mjs", ...args], {
    cwd: folder,
    env: npmrc === undefined ? process.env : { ...withoutNpmSettings(), npm_config_userconfig: npmrc },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a group of its own: killed with all that it started
  });
  onStart?.(() => process.kill(-(child.pid as number), "SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** `npm run` and `pnpm` hand their settings down, and they would win. */
function withoutNpmSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_config_/i.test(name)),
  );
}
