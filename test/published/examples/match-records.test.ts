import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, init } from "@restflare/core";
import { dnsRecords } from "@restflare/dns-records";
import { createMock } from "@restflare/mock";
import { zones } from "@restflare/zones";
import { afterAll, beforeAll, expect, test } from "vitest";
import { matchRecords } from "./match-records.js";

// The README's longer program, over three packages on one mock.

const folder = mkdtempSync(join(tmpdir(), "restflare-readme-"));
const sent: string[] = [];

beforeAll(async () => {
  const { options } = await createMock(["dns-records", "user-api-tokens", "zones"]);
  init({
    ...options,
    fetch: (input, init) => {
      const { pathname, search } = new URL(String(input));
      sent.push(`${init?.method} ${pathname}${search}`);
      return options.fetch(input, init);
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

test("a mock with a memory has the records of the file afterwards", async () => {
  const { options } = await createMock(["zones", "dns-records", "user-api-tokens"], { stateful: true });
  init(options);
  const client = createClient(options);
  const { id } = await zones.createOrThrow(
    { name: "example.org", account: { id: "any" }, type: "full" },
    { client },
  );
  const records = dnsRecords.with({ client, params: { zone_id: id } });
  await records.createOrThrow({ type: "A", name: "old.example.org", content: "192.0.2.9" });
  const mail = { type: "MX", name: "m.example.org", content: "mx.example.org", priority: 7 } as const;
  const there = await records.createOrThrow(mail);
  expect(there).toMatchObject(mail);
  const file = join(folder, "remembered.json");
  const web = { type: "A", name: "www.example.org", content: "192.0.2.1", proxied: false };
  writeFileSync(file, JSON.stringify([{ ...mail, priority: 9 }, web]));
  expect(await matchRecords("example.org", file)).toEqual([
    "updated MX m.example.org mx.example.org",
    "created A www.example.org 192.0.2.1",
    "deleted A old.example.org 192.0.2.9",
  ]);
  expect(await records.indexOrThrow()).toMatchObject([{ ...mail, id: there.id, priority: 9 }, web]);
  expect(await matchRecords("example.org", file)).toEqual([]);
});
