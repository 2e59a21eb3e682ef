import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** With the base path, without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a built site as any host does, compressed, below a base path. */
export async function serveStatic(folder: string, base = ""): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = pathname.startsWith(`${base}/`)
      ? await fileAt(folder, pathname.slice(base.length))
      : undefined;
    const { file = "404.html", content = Buffer.from("not found") } = found ?? {};
    response.writeHead(found ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-encoding": "gzip",
    });
    response.end(gzipSync(content));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, stop };
}

async function fileAt(folder: string, path: string) {
  const file = decodeURIComponent(path.endsWith("/") ? `${path}index.html` : path);
  if (file.split("/").includes("..")) return undefined;
  const content = await readFile(join(folder, file)).catch(() => undefined);
  return content && { file, content };
}
