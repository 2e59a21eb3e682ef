import { execFile } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { promisify } from "node:util";

export interface Place {
  readonly cwd: string;
  /** The program `node` that everything in it runs on. Default: ours. */
  readonly node?: string;
}

/** What a program of a consumer prints; rejects, with all of it, if it fails. */
export async function run([program = "", ...args]: readonly string[], place: Place): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      cwd: place.cwd,
      env: environment(place),
      shell: process.platform === "win32",
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { stdout: string; stderr: string };
    throw new Error(`${message}\n${stdout}\n${stderr}`);
  }
}

/** That of somebody who is in no workspace: without what npm, pnpm and turbo tell what they run. */
export function environment({ node = process.execPath }: Place): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|turbo_|NODE_(ENV|OPTIONS|PATH|TEST)|VITEST)/i.test(name),
  );
  const all = Object.fromEntries(own);
  return { ...all, PATH: `${dirname(node)}${delimiter}${all["PATH"]}`, NO_COLOR: "1" };
}
