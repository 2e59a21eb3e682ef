import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface PrismOptions {
  /** How long Prism may take to read the document and listen, in milliseconds. Default: 60 000. */
  startTimeout?: number;
}

export interface Prism {
  /** Where it listens, `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** What Prism has printed so far: its word on every request. */
  log(): string;
  /** Ends Prism and frees its port. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts a real Prism server that mocks a document: static answers from its examples, every request and answer
 * checked against it. Rejects with Prism's own words if it does not start.
 *
 * @example
 * const prism = await startPrism(new URL("../../openapi/access-service-tokens.yaml", import.meta.url));
 * afterAll(() => prism.stop());
 */
export async function startPrism(document: string | URL, options: PrismOptions = {}): Promise<Prism> {
  const address = String(document);
  const file = address.startsWith("file:") ? fileURLToPath(address) : address;
  // Port 0 lets the system choose, so that two servers cannot meet.
  const child = fork(prismBinary(), ["mock", "--port", "0", "--multiprocess", "false", "--errors", file], {
    execArgv: ["--import", DIE_WITH_PARENT],
    env: { ...process.env, FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const printed: string[] = [];
  const log = () => printed.join("");
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = () => {
    // Prism has nothing to save.
    child.kill("SIGKILL");
    return exited;
  };
  try {
    return { url: await listening(child, printed, options.startTimeout ?? 60_000), log, stop };
  } catch (error) {
    await stop();
    const [words] = log().split("\nprism mock <document>"); // its manual follows
    throw new Error(`Prism did not start on ${file}: ${(error as Error).message}. It printed:\n${words}`);
  }
}

/** A parent that is killed runs no clean-up, but its end of the channel closes. */
const DIE_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  'process.on("disconnect", () => process.exit()); process.channel.unref();',
)}`;

function prismBinary(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  return join(dirname(manifest), "dist", "index.js");
}

/** Settles with the address that Prism prints, or as soon as it is plain that it will not print one. */
function listening(child: ChildProcess, printed: string[], timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it was not ready after ${timeout} ms`)), timeout);
    const read = (chunk: Buffer) => {
      printed.push(String(chunk));
      const address = /Prism is listening on (http:\S+)\s/.exec(printed.join(""));
      if (address?.[1]) settle(() => resolve(address[1] as string));
    };
    const settle = (how: () => void) => {
      clearTimeout(timer);
      how();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => settle(() => reject(error)));
    child.once("exit", (code, signal) => settle(() => reject(new Error(`it ended with ${code ?? signal}`))));
  });
}
