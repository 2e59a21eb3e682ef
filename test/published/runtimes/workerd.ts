import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Host } from "./command-line.js";
import { sharedClientRows } from "./shared-client.js";
import type { Row, World } from "./suite/index.js";

// Workers, without what `nodejs_compat` would add.

const configOf = (
  script: string,
  compatibilityDate: string,
) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${script}")],
  compatibilityDate = "${compatibilityDate}",
);
`;

/** A Worker that takes requests. */
export interface RunningWorker {
  readonly url: string;
  /** Rejects when workerd ends by itself. */
  readonly ended: Promise<never>;
  /** All that it has printed. */
  console(): string;
  stop(): void;
}

/** Starts workerd with a Worker of one file. */
export async function startWorker(
  program: string,
  folder: string,
  { script, date = "2025-01-01" }: { readonly script: string; readonly date?: string },
): Promise<RunningWorker> {
  const config = join(folder, `${script}.${date}.capnp`);
  await writeFile(config, configOf(script, date));
  const child = spawn(program, ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const printed: Buffer[] = [];
  child.stdout?.on("data", (chunk) => printed.push(chunk));
  child.stderr?.on("data", (chunk) => printed.push(chunk));
  const console = () => Buffer.concat(printed).toString();
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`workerd ended with ${code}. It printed:\n${console()}`)));
  });
  ended.catch(() => undefined);
  const stop = () => void child.kill("SIGKILL");
  try {
    const port = await Promise.race([listening(child.stdio[3] as Readable), ended]);
    return { url: `http://127.0.0.1:${port}/`, ended, console, stop };
  } catch (thrown) {
    stop();
    throw thrown;
  }
}

/** Runs the suite in one request to a Worker, and then what it takes several requests to see. */
export const inWorkerd: Host = async ({ program, folder, world: given }) => {
  const world: World = { ...given, kind: "workerd" };
  const worker = await startWorker(program, folder, { script: "worker.js" });
  try {
    const request = { method: "POST", body: JSON.stringify(world) };
    const response = await Promise.race([fetch(worker.url, request), worker.ended]);
    if (!response.ok) throw new Error(`the Worker answered ${response.status}: ${worker.console()}`);
    const rows = (await response.json()) as Row[];
    return { rows: [...rows, ...(await sharedClientRows(program, folder))], console: worker.console() };
  } finally {
    worker.stop();
  }
};

/** The port, as workerd tells it on the descriptor that it is given for that. */
async function listening(control: Readable): Promise<number> {
  let text = "";
  for await (const chunk of control) {
    text += chunk;
    const port = /"port":(\d+)/.exec(text)?.[1];
    if (port) return Number(port);
  }
  throw new Error("workerd told no port");
}
