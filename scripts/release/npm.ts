import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startOf } from "../run/start.mjs";

const LISTENER = fileURLToPath(new URL("retry-after.cjs", import.meta.url));

export interface Asked {
  cwd: string;
  /** npm asks a person for a second factor only on a terminal: what it prints goes there, and only its errors are read. */
  isInteractive?: boolean;
}

/** Runs npm, or pnpm, which starts npm; with its output, in which retry-after.cjs notes what the registry asks for. */
export function runNpm(
  program: "npm" | "pnpm",
  args: readonly string[],
  { cwd, isInteractive = false }: Asked,
): Promise<{ code: number; output: string }> {
  const listener = `--require ${JSON.stringify(LISTENER.replaceAll(path.sep, "/"))}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: [process.env["NODE_OPTIONS"], listener].filter(Boolean).join(" "),
    npm_config_fetch_retries: "0", // we wait as long as the registry asks for, npm does not
  };
  const start = startOf(program, args);
  const child = spawn(start.program, start.args, {
    cwd,
    env,
    stdio: isInteractive ? ["inherit", "inherit", "pipe"] : ["ignore", "pipe", "pipe"],
    shell: start.shell,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
