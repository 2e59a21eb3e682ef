import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startOf } from "../run/start.mjs";
import { type Failure, failureOf } from "./failure.js";

const LISTENER = fileURLToPath(new URL("retry-after.cjs", import.meta.url));

/**
 * One attempt. `pnpm publish` packs (and puts real ranges in the place of `workspace:` and `catalog:`), and npm sends,
 * with the user's token or, in a workflow, as trusted publisher. Undefined if it succeeded.
 */
export async function publishPackage(
  folder: string,
  version: string,
  redact: (text: string) => string,
): Promise<Failure | undefined> {
  const args = ["publish", "--no-git-checks", "--access", "public", "--tag", distTag(version)];
  const { code, output } = await run("pnpm", args, folder);
  return code === 0 ? undefined : failureOf(redact(output));
}

/** A version for trying out, `2.0.0-next.1`, is nobody's latest. */
export function distTag(version: string): string {
  return /^\d+\.\d+\.\d+-([a-z]+)/i.exec(version)?.[1] ?? "latest";
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
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
    stdio: ["ignore", "pipe", "pipe"],
    shell: start.shell,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
