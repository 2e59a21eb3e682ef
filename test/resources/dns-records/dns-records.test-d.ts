import type { Client, Result } from "@restflare/core";
import {
  type AccountDnsRecordUsage,
  type AddedDnsRecords,
  accountDnsRecords,
  type CaaData,
  type DnsRecord,
  type DnsRecordBatchResult,
  type DnsRecordUsage,
  dnsRecords,
  type PageInfo,
  type Timing,
} from "@restflare/dns-records";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const zone = dnsRecords.with({ client, params: { zone_id: "z" } });
const name = "example.com";

async function data() {
  expectTypeOf(await zone.index()).toEqualTypeOf<Result<DnsRecord[], PageInfo>>();
  expectTypeOf(await zone.exportOrThrow()).toEqualTypeOf<string>();
  expectTypeOf(await zone.export()).toEqualTypeOf<Result<string>>();
  expectTypeOf(await zone.export({ as: "stream" })).toEqualTypeOf<Result<ReadableStream<Uint8Array>>>();
  expectTypeOf(await zone.scanOrThrow()).toEqualTypeOf<AddedDnsRecords>();
  const imported = await zone.import({ file: new Blob(["..."]), proxied: "true" });
  if (imported.ok) expectTypeOf(imported.info.timing).toEqualTypeOf<Timing | undefined>();
}

function typeDecides(record: DnsRecord) {
  expectTypeOf(record.content).toEqualTypeOf<string>();
  expectTypeOf(record.proxied).toEqualTypeOf<boolean>();
  expectTypeOf(record.comment).toEqualTypeOf<string | null>();
  // @ts-expect-error not every type has a priority
  record.priority;
  if (record.type === "MX") expectTypeOf(record.priority).toEqualTypeOf<number>();
  if (record.type === "CAA") expectTypeOf(record.data).toEqualTypeOf<CaaData>();
  // @ts-expect-error there is no such type
  if (record.type === "ANY") return;
}

function bodies() {
  void zone.create({ type: "MX", name, content: "mail.example.com", priority: 10, ttl: 3600 });
  // @ts-expect-error an MX record has a priority
  void zone.create({ type: "MX", name, content: "mail.example.com" });
  // @ts-expect-error an A record has none
  void zone.create({ type: "A", name, content: "192.0.2.1", priority: 10 });
  // @ts-expect-error an A record has a content
  void zone.create({ type: "A", name });
  void zone.create({ type: "TXT", name, content: "x", proxied: false });
  void zone.create({ type: "CNAME", name, content: "example.net", settings: { flatten_cname: true } });
  void zone.create({
    type: "MX",
    name,
    content: "a.example",
    priority: 1,
    // @ts-expect-error only a CNAME record is flattened
    settings: { flatten_cname: true },
  });
  void zone.create({ type: "A", name, content: "192.0.2.1", private_routing: true });
  // @ts-expect-error only an address is reached by a private network
  void zone.create({ type: "TXT", name, content: "x", private_routing: true });
  void zone.create({ type: "SRV", name, data: { port: 1, priority: 1, target: "a.example", weight: 1 } });
  // @ts-expect-error the data of another type
  void zone.create({ type: "SRV", name, data: { flags: 0, tag: "issue", value: "a" } });
  // @ts-expect-error a CAA record says it in data
  void zone.create({ type: "CAA", name, content: '0 issue "a"' });
  // @ts-expect-error there is no such type
  void zone.create({ type: "ANY", name, content: "x" });
  // @ts-expect-error update replaces the whole record
  void zone.update(id, { content: "192.0.2.1" });
  void zone.edit(id, { content: "192.0.2.1" });
  // @ts-expect-error edit takes what to change
  void zone.edit(id);
  // @ts-expect-error nobody changes the id
  void zone.edit(id, { id: "x" });
}

function batches(found: DnsRecord[]) {
  void zone.batch({
    deletes: [{ id }],
    patches: [{ id, proxied: true }],
    posts: [{ type: "TXT", name, content: "x" }],
  });
  // @ts-expect-error a record that is edited has an id
  void zone.batch({ patches: [{ proxied: true }] });
  // @ts-expect-error a record that is replaced is given whole
  void zone.batch({ puts: [{ id, content: "192.0.2.1" }] });
  // @ts-expect-error a batch says what to do
  void zone.batch();
  // what a scan found is accepted as it is
  void zone.reviewScanned({ accepts: found, rejects: found });
  // @ts-expect-error it is rejected by its id
  void zone.reviewScanned({ rejects: [id] });
}

async function numbers() {
  const account = accountDnsRecords.with({ client, params: { account_id: "a" } });
  expectTypeOf(await zone.usageOrThrow()).toEqualTypeOf<DnsRecordUsage>();
  expectTypeOf(await account.usageOrThrow()).toEqualTypeOf<AccountDnsRecordUsage>();
  expectTypeOf(await zone.listScannedOrThrow()).toEqualTypeOf<DnsRecord[]>();
  const { posts = [] }: DnsRecordBatchResult = await zone.batchOrThrow({ deletes: [{ id }] });
  expectTypeOf(posts).toEqualTypeOf<DnsRecord[]>();
}

function files() {
  // @ts-expect-error a file is bytes
  void zone.import({ file: "..." });
  // @ts-expect-error it goes over the wire as a word
  void zone.import({ file: new Blob([]), proxied: true });
  // @ts-expect-error an import has a file
  void zone.import({});
  void zone.index({ query: { type: "MX", "comment.contains": "mail", tag_match: "any", proxied: false } });
  void zone.index({
    query: { "name.endswith": ".example.com", "content.exact": "192.0.2.1", "tag.present": "owner" },
  });
  // @ts-expect-error there is no such type
  void zone.index({ query: { type: "ANY" } });
}

export { batches, bodies, data, files, numbers, typeDecides };
