import { spawn } from "node:child_process";
import path from "node:path";
import { SCRIPTS } from "./temporary.js";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A real command of scripts/, in a folder of its own; several may run at once. */
export function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const tsx = path.join(SCRIPTS, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, path.join(SCRIPTS, script), ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
  const ran: Ran = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (ran.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (ran.stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ran, code }));
  });
}

export const spec = (args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Ran> =>
  runScript("generate.ts", args, cwd, env);
