import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Row, World } from "./suite/index.js";

/** What a runtime needs to run the suite. */
export interface Stage {
  /** The runtime's program. */
  readonly program: string;
  /** The folder with what `stage.ts` has built. */
  readonly folder: string;
  readonly world: World;
}

/** What a run came to. */
export interface Run {
  readonly rows: Row[];
  /** All that the console has shown. */
  readonly console: string;
}

/** Runs the suite somewhere. */
export type Host = (stage: Stage) => Promise<Run>;

/** Runtimes that take a file and its arguments, with these arguments before it; `sealed` ones cannot see the environment. */
export function onCommandLine(args: readonly string[], sealed = false): Host {
  return async ({ program, folder, world: given }) => {
    const environmentToken = `${given.token}-of-the-environment`;
    const world: World = sealed ? given : { ...given, environmentToken };
    const env = {
      PATH: process.env["PATH"],
      HOME: folder,
      NO_COLOR: "1",
      DENO_NO_UPDATE_CHECK: "1",
      CLOUDFLARE_API_TOKEN: environmentToken,
    };
    const all = [...args, "main.mjs", JSON.stringify(world)];
    const { stdout, stderr } = await promisify(execFile)(program, all, {
      cwd: folder,
      env,
      maxBuffer: 1 << 26,
    });
    return { rows: JSON.parse(stdout), console: stderr };
  };
}
