import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Host } from "./command-line.js";
import type { Row, World } from "./suite/index.js";

// A page, of another origin than the API's, that runs the suite and posts its report back.

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // what the console shows goes to stderr
  "--enable-logging=stderr",
  // with its pipe it ends, so it does not outlive whoever started it
  "--remote-debugging-pipe",
];

export const inChromium: Host = async ({ program, folder, world: given }) => {
  const world: World = { ...given, kind: "browser" };
  const page = await servePage(join(folder, "page.js"), world);
  const profile = await mkdtemp(join(folder, "profile-"));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, page.url], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const printed: Buffer[] = [];
  child.stderr?.on("data", (chunk) => printed.push(chunk));
  const console = () => Buffer.concat(printed).toString();
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Chromium ended with ${code}. It printed:\n${console()}`)));
  });
  try {
    return { rows: await Promise.race([page.report, ended]), console: console() };
  } finally {
    ended.catch(() => undefined);
    child.kill("SIGKILL");
    await closed;
    page.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Serves the page and its module, and waits for the report. */
async function servePage(module: string, world: World) {
  const script = await readFile(module);
  let done: (rows: Row[]) => void;
  const report = new Promise<Row[]>((resolve) => {
    done = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      done(JSON.parse(await text(request)));
      response.end();
    } else if (request.url === "/page.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    } else if (request.url === "/world") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(world));
    } else {
      response.writeHead(200, { "content-type": "text/html" });
      response.end('<!doctype html><script type="module" src="/page.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, report, stop };
}
