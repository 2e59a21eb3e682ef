import { spawn } from "node:child_process";
import { inject } from "vitest";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The real command, in a folder of its own; several may run at once. */
export function spec(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [inject("command"), ...args], {
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
