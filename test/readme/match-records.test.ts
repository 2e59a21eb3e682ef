import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { init } from "@restflare/core";
import { startMock } from "@restflare/mock";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksOf } from "./blocks.js";

// The README's job over three packages, run as it stands there, each of its requests on the mock of its package.

const folder = mkdtempSync(join(tmpdir(), "restflare-readme-"));
const compiled = fileURLToPath(new URL("../.reports/match-records.mjs", import.meta.url));
let matchRecords: (domain: string, file: string) => Promise<string[]>;
const sent: string[] = [];
let stop: () => Promise<unknown>;

beforeAll(async () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const block = blocksOf(readme).find(({ source }) => source.startsWith("// match-records.ts"));
  // in a folder from which the packages resolve, and which is in no commit
  mkdirSync(dirname(compiled), { recursive: true });
  writeFileSync(compiled, (await transform(block?.source ?? "", { loader: "ts", format: "esm" })).code);
  ({ matchRecords } = await import(pathToFileURL(compiled).href));

  const packages = ["dns-records", "user-api-tokens", "zones"] as const;
  const mocks = await Promise.all(packages.map((name) => startMock(name)));
  stop = () => Promise.all(mocks.map((mock) => mock.stop()));
  const of = (path: string) => (path.includes("/dns_records") ? 0 : path.startsWith("/user") ? 1 : 2);
  init({
    apiToken: "a-token",
    fetch: (input, options) => {
      const path = String(input).replace(/^.*\/client\/v4/, "");
      sent.push(`${options?.method} ${path}`);
      return fetch(`${mocks[of(path)]?.url}${path}`, options);
    },
  });
});
afterAll(async () => {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
});

test("a zone's records match a file", async () => {
  const file = join(folder, "records.json");
  const web = { type: "A", name: "www.example.com", content: "192.0.2.1", ttl: 1, proxied: false };
  const text = { type: "TXT", name: "example.com", content: '"v=spf1 -all"', ttl: 3600 };
  writeFileSync(file, JSON.stringify([web, text]));
  expect(await matchRecords("example.com", file)).toEqual([
    "updated A www.example.com 192.0.2.1",
    'created TXT example.com "v=spf1 -all"',
    "deleted MX example.com mail.example.com",
  ]);
  const zone = "/zones/023e105f4ecef8ad9ca31a8372d0c353/dns_records";
  expect(sent).toEqual([
    "GET /user/tokens/verify",
    "GET /zones?name=example.com",
    `GET ${zone}?per_page=100`,
    `PUT ${zone}/023e105f4ecef8ad9ca31a8372d0c353`,
    `POST ${zone}`,
    `DELETE ${zone}/372e67954025e0ba6aaa6d586b9e0b59`,
  ]);
});

test("what matches already is left alone", async () => {
  const file = join(folder, "same.json");
  const web = { type: "A", name: "www.example.com", content: "192.0.2.1", proxied: true };
  const mail = { type: "MX", name: "example.com", content: "mail.example.com", priority: 10 };
  writeFileSync(file, JSON.stringify([web, mail]));
  expect(await matchRecords("example.com", file)).toEqual([]);
});
