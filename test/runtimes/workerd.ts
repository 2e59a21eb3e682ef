import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Host } from "./command-line.js";
import type { World } from "./suite/index.js";

// A Worker that runs the suite for each request, without what `nodejs_compat` would add.

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
);
`;

export const inWorkerd: Host = async ({ program, folder, world: given }) => {
  const world: World = { ...given, kind: "workerd" };
  const config = join(folder, "worker.capnp");
  await writeFile(config, CONFIG);
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
  try {
    const port = await Promise.race([listening(child.stdio[3] as Readable), ended]);
    const request = { method: "POST", body: JSON.stringify(world) };
    const response = await Promise.race([fetch(`http://127.0.0.1:${port}/`, request), ended]);
    if (!response.ok) throw new Error(`the Worker answered ${response.status}: ${console()}`);
    return { rows: JSON.parse(await response.text()), console: console() };
  } finally {
    ended.catch(() => undefined);
    child.kill("SIGKILL");
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
