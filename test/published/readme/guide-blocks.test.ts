import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { init } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { blocksOf } from "@restflare/test-harness/blocks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXAMPLES } from "./example-document.js";
import { guideFiles } from "./guides.js";
import { moduleOf, prepareBlocks } from "./run-block.js";

// The blocks of the guides, run as they stand there. Their clients call a mock of the packages' documents on this machine,
// which refuses what the API would refuse.

const PACKAGES = [
  "access-service-tokens",
  "custom-nameservers",
  "dns-records",
  "kv-namespaces",
  "lists",
  "r2-buckets",
  "worker-scripts",
  "workers-ai",
  "zones",
].map((slug) => `@restflare/${slug}`);

const GIVEN = {
  apiToken: "a-token",
  readToken: "another-token",
  account_id: "acc",
  zone_id: "zone",
  namespace_id: "ns",
  operation_id: "op",
  model_name: "@cf/meta/llama-3.1-8b-instruct",
  bucket: "backups",
  id: "t1",
  body: { name: "ci" },
  request: new Request("http://127.0.0.1/"),
  chunks: (async function* () {
    yield new TextEncoder().encode("pixels");
  })(),
};

const blocks = guideFiles().flatMap((file) => {
  const guide = basename(file, extname(file));
  return blocksOf(readFileSync(file, "utf8")).map((block) => ({ ...block, guide }));
});

const folder = mkdtempSync(join(tmpdir(), "restflare-guides-"));
const before = process.cwd();
const sent: string[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock([...PACKAGES, EXAMPLES], { onLog: (line) => sent.push(line) });
  prepareBlocks(mock.options.baseUrl, GIVEN);
  init(mock.options);
  // some read or write a file
  process.chdir(folder);
  writeFileSync("logo.png", "pixels");
  writeFileSync("api.yaml", JSON.stringify(EXAMPLES));
});
afterAll(async () => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
  await mock.stop();
});

/** The requests that the blocks of a guide make, block by block; or why one is not run. */
const WANTED: { readonly [guide: string]: readonly (readonly string[] | string)[] } = {
  "first-call": [
    ["GET /zones 200"],
    [
      "POST /zones/zone/dns_records 200",
      "PATCH /zones/zone/dns_records/023e105f4ecef8ad9ca31a8372d0c353 200",
      "DELETE /zones/zone/dns_records/023e105f4ecef8ad9ca31a8372d0c353 200",
    ],
    ["GET /accounts/acc/access/service_tokens 200"],
  ],
  "from-cloudflare": [["GET /accounts/acc/access/service_tokens/t1 200"], ["GET /zones/zone 200"]],
  "from-elixir": [
    [
      "GET /accounts/acc/access/service_tokens/t1 200",
      "POST /accounts/acc/access/service_tokens/t1/rotate 200",
    ],
  ],
  lists: [
    ["GET /zones/zone/dns_records 200", "GET /zones/zone/dns_records 200", "GET /zones/zone/dns_records 200"],
    ["GET /zones/zone/dns_records 200"],
    ["GET /zones 200"],
    ["GET /zones 200", "GET /zones/zone/dns_records 200"],
    ["GET /zones 200"],
  ],
  releasing: [[], []],
  "results-and-errors": [
    ["GET /accounts/acc/access/service_tokens/t1 200"],
    ["GET /accounts/acc/access/service_tokens/t1 200", "DELETE /accounts/acc/access/service_tokens/t1 200"],
    [],
  ],
  "retries-and-deadlines": [
    ["POST /accounts/acc/access/service_tokens 201"],
    ["GET /zones/zone 200", "GET /zones/zone 200", "POST /zones/zone/purge_cache 200"],
    ["GET /zones/zone 200"],
    [],
    ["GET /accounts/acc/rules/lists/bulk_operations/op 200"],
  ],
  runtimes: [[], "it runs in a page", [], []],
  streams: [
    ["GET /accounts/acc/storage/kv/namespaces/ns/values/backup.tar 200"],
    [
      "GET /accounts/acc/storage/kv/namespaces/ns/values/greeting 200",
      "GET /accounts/acc/storage/kv/namespaces/ns/values/logo.png 200",
    ],
    "the mock has no events; core's README shows the same",
    [],
  ],
  testing: [[], [], [], []],
  uploads: [
    ["PUT /accounts/acc/workers/scripts/hello 200"],
    ["PUT /accounts/acc/storage/kv/namespaces/ns/values/logo.png 200"],
    ["PUT /accounts/acc/r2/buckets/backups/objects/backup.tar 200"],
    [],
  ],
  "your-own-api": [["GET /orders 200"], [], []],
  "your-own-resource": [
    ["GET /accounts/acc/custom_ns 200"],
    [
      "POST /accounts/acc/notes 200",
      "POST /accounts/acc/notes/n1/archive 200",
      "GET /accounts/acc/notes 200",
    ],
    [],
  ],
};

test("the blocks of each guide are known", () => {
  const counted = Object.keys(WANTED).map((guide) => [
    guide,
    blocks.filter((block) => block.guide === guide).length,
  ]);
  expect(counted).toEqual(Object.entries(WANTED).map(([guide, all]) => [guide, all.length]));
  expect(blocks.filter(({ guide }) => !(guide in WANTED))).toEqual([]);
});

const wanted = blocks.map((block) => {
  const place = blocks.filter(({ guide }) => guide === block.guide).indexOf(block);
  return { ...block, requests: WANTED[block.guide]?.[place] ?? [] };
});
const run = wanted.filter(({ requests }) => typeof requests !== "string");

test.each(run)("the block of $guide at line $line runs", async ({ source, line, guide, requests }) => {
  sent.length = 0;
  init(mock.options);
  await import(await moduleOf(source, `${guide}-line-${line}`));
  expect(sent).toEqual(requests);
});
