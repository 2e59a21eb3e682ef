import { createClient } from "@restflare/core";
import {
  accountDnsRecords,
  type DnsRecordBatch,
  DnsRecordTypes,
  dnsRecords,
  type NewDnsRecord,
} from "@restflare/dns-records";
import { type Mock, startMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const params = { zone_id: "a-zone" };
const id = "023e105f4ecef8ad9ca31a8372d0c353";
const ZONE_FILE = '$ORIGIN example.com.\nwww\t300\tIN\tA\t192.0.2.1\n@\t300\tIN\tTXT\t"körper"\n';

describe("import", () => {
  test("sends the zone file as a file, byte for byte, and what stands beside it", async () => {
    const timing = { process_time: 1 };
    const { client, requests } = await serve([
      { json: { success: true, errors: [], messages: [], result: { recs_added: 2 }, timing } },
    ]);
    const file = new File([ZONE_FILE], "example.com.txt", { type: "text/plain" });
    const result = await dnsRecords.import({ file, proxied: "false" }, { client, params });
    expect(result).toMatchObject({ ok: true, data: { recs_added: 2 }, info: { timing } });
    expect(lines(requests)).toEqual(["POST /zones/a-zone/dns_records/import"]);
    const type = requests[0]?.header("content-type").join() ?? "";
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1] ?? "";
    expect(boundary).not.toBe("");
    // some versions of fetch end with a line break, which means nothing
    expect(requests[0]?.body.toString().replaceAll(boundary, "BOUNDARY").trimEnd()).toBe(
      [
        "--BOUNDARY",
        'Content-Disposition: form-data; name="file"; filename="example.com.txt"',
        "Content-Type: text/plain",
        "",
        ZONE_FILE,
        "--BOUNDARY",
        'Content-Disposition: form-data; name="proxied"',
        "",
        "false",
        "--BOUNDARY--",
      ].join("\r\n"),
    );
  });

  test("is not sent again when its answer is lost: the records may be there", async () => {
    const { client, requests } = await serve(() => "reset");
    const result = await dnsRecords.import({ file: new Blob([ZONE_FILE]) }, { client, params });
    expect(result).toMatchObject({ ok: false, attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe("export", () => {
  const reply = { headers: { "content-type": "text/plain; charset=utf-8" }, body: ZONE_FILE };

  test("answers the zone file as a text", async () => {
    const { client, requests } = await serve([reply]);
    expect(await dnsRecords.exportOrThrow({ client, params })).toBe(ZONE_FILE);
    expect(lines(requests)).toEqual(["GET /zones/a-zone/dns_records/export"]);
  });

  test("answers a large one as a stream, and a refusal as an error", async () => {
    const refusal = { success: false, errors: [{ code: 10000, message: "Authentication error" }] };
    const { client } = await serve([reply, { status: 403, json: refusal }]);
    const stream = await dnsRecords.exportOrThrow({ client, params, as: "stream" });
    expect(await new Response(stream).text()).toBe(ZONE_FILE);
    const { error } = await dnsRecords.export({ client, params });
    expect(error).toMatchObject({ kind: "api", status: 403, errors: refusal.errors });
    expect(error?.message).toContain("DNS Read");
  });

  test("what was exported can be imported", async () => {
    const { client, requests } = await serve([reply, envelope({ recs_added: 2 })]);
    const zone = dnsRecords.with({ client, params });
    const text = await zone.exportOrThrow();
    await zone.importOrThrow({ file: new Blob([text]) });
    expect(requests[1]?.body.toString()).toContain(`\r\n\r\n${ZONE_FILE}\r\n`);
  });
});

test("update replaces a record and is sent again, edit changes it and is not", async () => {
  const { client, requests } = await serve(["reset", envelope({ id }), "reset"]);
  const zone = dnsRecords.with({ client, params });
  const record = { type: "A", name: "www.example.com", content: "192.0.2.1" } as const;
  expect(await zone.update(id, record)).toMatchObject({ ok: true, attempts: 2 });
  expect(await zone.edit(id, { proxied: true })).toMatchObject({ ok: false, attempts: 1 });
  const path = `/zones/a-zone/dns_records/${id}`;
  expect(lines(requests)).toEqual([`PUT ${path}`, `PUT ${path}`, `PATCH ${path}`]);
  expect(requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
    record,
    record,
    { proxied: true },
  ]);
});

test("scan sends an empty object", async () => {
  const { client, requests } = await serve([envelope({ recs_added: 5, total_records_parsed: 5 })]);
  expect(await dnsRecords.scanOrThrow({ client, params })).toMatchObject({ recs_added: 5 });
  expect(lines(requests)).toEqual(["POST /zones/a-zone/dns_records/scan"]);
  expect(requests[0]?.body.toString()).toBe("{}");
});

describe("many at once", () => {
  test("a batch is one request, in the words of the single calls, and is not sent again", async () => {
    const { client, requests } = await serve([envelope({ deletes: [{ id }] }), "reset"]);
    const zone = dnsRecords.with({ client, params });
    const batch: DnsRecordBatch = {
      deletes: [{ id }],
      patches: [{ id, proxied: true }],
      puts: [{ id, type: "A", name: "a.example.com", content: "192.0.2.1" }],
      posts: [{ type: "TXT", name: "example.com", content: '"a text"' }],
    };
    expect(await zone.batchOrThrow(batch)).toEqual({ deletes: [{ id }] });
    expect(await zone.batch(batch)).toMatchObject({ ok: false, attempts: 1 });
    const line = "POST /zones/a-zone/dns_records/batch";
    expect(lines(requests)).toEqual([line, line]);
    expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual(batch);
  });

  test("a scan is started, what it found is listed, and reviewed as it was listed", async () => {
    const found = { id, type: "A", name: "a.example.com", content: "192.0.2.1", comment: null };
    const other = { ...found, id: "another" };
    const { client, requests } = await serve([
      { json: { success: true, errors: [], messages: [] } },
      envelope([found, other]),
      envelope({ accepts: [found], rejects: [other.id] }),
    ]);
    const zone = dnsRecords.with({ client, params });
    await zone.triggerScanOrThrow();
    const [first, second] = await zone.listScannedOrThrow();
    if (!first || !second) throw new Error("two were found");
    const review = await zone.reviewScannedOrThrow({ accepts: [first], rejects: [{ id: second.id }] });
    expect(review).toEqual({ accepts: [found], rejects: ["another"] });
    const path = "/zones/a-zone/dns_records/scan";
    expect(lines(requests)).toEqual([`POST ${path}/trigger`, `GET ${path}/review`, `POST ${path}/review`]);
    expect(JSON.parse(requests[2]?.body.toString() ?? "")).toEqual({
      accepts: [found],
      rejects: [{ id: "another" }],
    });
  });
});

test("filters with a dot go over the wire as they are called", async () => {
  const { client, requests } = await serve([envelope([])]);
  const query = {
    "name.contains": "www",
    "content.startswith": "192.",
    "comment.absent": "true",
    "tag.exact": "owner:web",
    shadowing_name: "sub.example.com",
    include_shadow_metadata: true,
  };
  await dnsRecords.indexOrThrow({ client, params, query });
  expect(Object.fromEntries(new URL(requests[0]?.target ?? "", "http://localhost").searchParams)).toEqual({
    ...query,
    include_shadow_metadata: "true",
  });
});

test("how many records there are is asked of a zone and of an account", async () => {
  const { client, requests } = await serve(() => envelope({ record_quota: null, record_usage: 3 }));
  expect((await dnsRecords.usageOrThrow({ client, params })).record_usage).toBe(3);
  await accountDnsRecords.usageOrThrow({ client, params: { account_id: "an-account" } });
  expect(lines(requests)).toEqual([
    "GET /zones/a-zone/dns_records/usage",
    "GET /accounts/an-account/dns_records/usage",
  ]);
});

describe("each type has its own shape", () => {
  let prism: Mock;
  beforeAll(async () => {
    prism = await startMock("dns-records");
  });
  afterAll(() => prism?.stop());
  const create = (record: NewDnsRecord) =>
    dnsRecords.create(record, { client: createClient({ apiToken: "a-token", baseUrl: prism.url }), params });

  const name = "example.com";
  const tls = { certificate: "ab", matching_type: 1, selector: 1, usage: 3 };
  const key = { algorithm: 13, flags: 257, protocol: 3, public_key: "a2V5" };
  const place = {
    altitude: 5,
    lat_degrees: 37,
    lat_direction: "N",
    long_degrees: 122,
    long_direction: "W",
  } as const;
  const records: NewDnsRecord[] = [
    { type: "A", name, content: "192.0.2.1", proxied: true, ttl: 1 },
    { type: "AAAA", name, content: "2001:db8::1", comment: "ours", tags: ["owner:web"] },
    { type: "CAA", name, data: { flags: 0, tag: "issue", value: "ca.example.net" } },
    { type: "CERT", name, data: { algorithm: 8, certificate: "a2V5", key_tag: 1, type: 9 } },
    { type: "CNAME", name, content: "www.example.net", proxied: true },
    { type: "DNSKEY", name, data: key },
    { type: "DS", name, data: { algorithm: 13, digest: "ab", digest_type: 2, key_tag: 42 } },
    { type: "HTTPS", name, data: { priority: 1, target: ".", value: 'alpn="h3,h2"' } },
    { type: "LOC", name, data: place },
    { type: "MX", name, content: "mail.example.com", priority: 10 },
    {
      type: "NAPTR",
      name,
      data: { flags: "s", order: 1, preference: 1, regex: "", replacement: ".", service: "SIP+D2U" },
    },
    { type: "NS", name, content: "ns1.example.net" },
    { type: "OPENPGPKEY", name, content: "mQINBGaZ" },
    { type: "PTR", name, content: "host.example.com" },
    { type: "SMIMEA", name, data: tls },
    { type: "SRV", name, data: { port: 5060, priority: 1, target: "sip.example.com", weight: 1 } },
    { type: "SSHFP", name, data: { algorithm: 4, fingerprint: "ab", type: 2 } },
    { type: "SVCB", name, data: { priority: 1, target: "." } },
    { type: "TLSA", name, data: tls },
    { type: "TXT", name, content: '"a text"' },
    { type: "URI", name, priority: 1, data: { target: "https://example.com", weight: 1 } },
  ];
  test.each(records)("$type is what the document says", async (record) => {
    expect(await create(record)).toMatchObject({ ok: true });
  });

  test("no type is forgotten", () => {
    expect(records.map(({ type }) => type).sort()).toEqual([...DnsRecordTypes].sort());
  });

  const wrong: { given: string; record: object }[] = [
    { given: "an MX record without a priority", record: { type: "MX", name, content: "mail.example.com" } },
    { given: "a CAA record with a content", record: { type: "CAA", name, content: '0 issue "a"' } },
    {
      given: "an A record with another kind of address",
      record: { type: "A", name, content: "2001:db8::1" },
    },
    { given: "a type that there is not", record: { type: "ANY", name, content: "x" } },
    { given: "a time to live of a day and a bit", record: { type: "TXT", name, content: "x", ttl: 86401 } },
  ];
  test.each(wrong)("$given is none", async ({ record }) => {
    // What the types refuse is sent all the same, as JavaScript would.
    expect(await create(record as NewDnsRecord)).toMatchObject({ ok: false, error: { status: 422 } });
  });
});
