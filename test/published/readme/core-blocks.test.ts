import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { init } from "@restflare/core";
import { blocksOf } from "@restflare/test-harness/blocks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headingAbove, moduleOf, prepareBlocks } from "./run-block.js";

// Every block of core's README, run as it stands there; its clients call a server on this machine.

const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(`${request.method} ${request.url?.replace("/client/v4", "")}`);
  const path = request.url ?? "";
  request.resume().on("end", () => {
    if (/\/values\/.*\.png$/.test(path) && request.method === "GET") return response.end("pixels");
    const item = { id: "t1", name: "ci", client_id: "c1", status: "completed" };
    const isList = request.method === "GET" && /(service_tokens|custom_ns|zones)(\?.*)?$/.test(path);
    const result_info = { page: 1, per_page: 20, total_pages: 1, total_count: 1 };
    const result = isList ? [item] : item;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ success: true, errors: [], messages: [], result, result_info }));
  });
});

/** What a block takes for granted. */
const GIVEN = {
  apiToken: "a-token",
  account_id: "acc",
  namespace_id: "ns",
  operation_id: "op",
  id: "t1",
  ca: "a certificate",
  file: new Blob(["pixels"]),
  chunks: (async function* () {
    yield new TextEncoder().encode("pixels");
  })(),
  undiciFetch: fetch,
  dispatcher: undefined,
  body: new Blob(['data: {"response":"Hel"}\n\ndata: {"response":"lo"}\n\ndata: [DONE]\n\n']).stream(),
};

const readme = readFileSync(new URL("../../../packages/core/README.md", import.meta.url), "utf8");
const blocks = blocksOf(readme).map((block) => ({ ...block, title: headingAbove(readme, block.line) }));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`;
  prepareBlocks(baseUrl, GIVEN);
  init({ apiToken: "a-token", baseUrl });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The requests that a block under a heading makes. */
const WANTED: { readonly [title: string]: readonly string[] } = {
  "@restflare/core": ["POST /accounts/acc/access/service_tokens"],
  Deadlines: ["GET /accounts/acc/access/service_tokens/t1"],
  Lists: ["GET /accounts/acc/access/service_tokens?per_page=50", "GET /accounts/acc/access/service_tokens"],
  "Bodies and uploads": [
    "PUT /accounts/acc/storage/kv/namespaces/ns/values/logo.png",
    "PUT /accounts/acc/r2/buckets/b/objects/k",
  ],
  "Raw answers": ["GET /accounts/acc/storage/kv/namespaces/ns/values/logo.png"],
  "Waiting for something": ["GET /accounts/acc/rules/lists/bulk_operations/op"],
  "What no package covers": ["GET /accounts/acc/custom_ns"],
};

test.each(blocks)("the block under $title (line $line) runs", async ({ source, line, title }) => {
  requests.length = 0;
  await import(await moduleOf(source, `core-line-${line}`));
  expect(requests).toEqual(WANTED[title] ?? []);
});
