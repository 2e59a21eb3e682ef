import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { clientAt, cursorTokens, tokens } from "@restflare/test-harness/faults/target";
import { mostMemory } from "./heap.js";

const MEGABYTE = 1024 * 1024;
const PAGE = 100;

/** A server for one piece of work. */
async function withServer<T>(listener: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Streams so many megabytes; the bytes that came, and the most memory that it took. */
export function download(megabytes: number): Promise<{ bytes: number; most: number }> {
  const block = Buffer.alloc(MEGABYTE, "x");
  const listener: RequestListener = (_, response) => {
    let left = megabytes;
    const pour = () => {
      while (left > 0 && response.write(block)) left--;
      if (left-- > 0) response.once("drain", pour);
      else response.end();
    };
    pour();
  };
  return withServer(listener, async (url) => {
    let bytes = 0;
    const most = await mostMemory(async (look) => {
      const result = await clientAt(url).request("GET", "/file", { as: "stream", idleTimeout: 10_000 });
      if (!result.ok) throw result.error;
      const reader = result.data.getReader();
      let looked = 0;
      for (let next = await reader.read(); next.value; next = await reader.read()) {
        bytes += next.value.byteLength;
        if (bytes > looked + 8 * MEGABYTE) look();
        if (bytes > looked + 8 * MEGABYTE) looked = bytes;
      }
    });
    return { bytes, most };
  });
}

/** Reads a list of so many items, a hundred a page; how many came, and the most memory that it took. */
export function readList(by: "page" | "cursor", count: number): Promise<{ items: number; most: number }> {
  const listener: RequestListener = (request, response) => {
    const query = new URL(request.url ?? "", "http://localhost").searchParams;
    const page = Number(query.get("page") ?? query.get("cursor")?.split("-")[1] ?? 1);
    const result = Array.from({ length: PAGE }, (_, at) => ({ id: `${page}-${at}`, note: "x".repeat(200) }));
    const cursor = page * PAGE < count ? `a-cursor-of-the-usual-length-${page}`.padEnd(100, "-") : "";
    const result_info =
      by === "page"
        ? { page, per_page: PAGE, total_count: count }
        : { cursor: cursor && `c-${page + 1}-${cursor}` };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ success: true, result, result_info }));
  };
  return withServer(listener, async (url) => {
    const options = { client: clientAt(url), params: { account_id: "a" } };
    const all = (by === "page" ? tokens : cursorTokens).indexAll(options);
    let items = 0;
    const most = await mostMemory(async (look) => {
      for await (const _ of all) if (++items % (count / 10) === 0) look();
    });
    return { items, most };
  });
}
