// Makes a zone's DNS records match a file: those that stay are left alone, those that differ updated, new ones created, and
// others deleted.
import { readFile } from "node:fs/promises";
import { type DnsRecord, dnsRecords, type NewDnsRecord } from "@restflare/dns-records";
import { userApiTokens } from "@restflare/user-api-tokens";
import { zones } from "@restflare/zones";

/** A record is the same one if its type, its name and what it says are. */
const keyOf = (record: DnsRecord | NewDnsRecord) =>
  [record.type, record.name, "data" in record ? JSON.stringify(record.data) : record.content].join(" ");

const differs = (record: DnsRecord, wanted: NewDnsRecord) =>
  (Object.keys(wanted) as (keyof NewDnsRecord)[]).some(
    (field) => JSON.stringify(record[field]) !== JSON.stringify(wanted[field]),
  );

export async function matchRecords(domain: string, file: string): Promise<string[]> {
  const { status } = await userApiTokens.verifyOrThrow();
  if (status !== "active") throw new Error(`the token is ${status}`);
  const [zone] = await zones.indexOrThrow({ query: { name: domain } });
  if (!zone) throw new Error(`there is no zone ${domain}`);

  const records = dnsRecords.with({ params: { zone_id: zone.id } });
  const there = new Map<string, DnsRecord>();
  for await (const record of records.indexAll({ query: { per_page: 100 } })) there.set(keyOf(record), record);

  const done: string[] = [];
  for (const wanted of JSON.parse(await readFile(file, "utf8")) as NewDnsRecord[]) {
    const key = keyOf(wanted);
    const record = there.get(key);
    there.delete(key);
    if (record && !differs(record, wanted)) continue;
    await (record ? records.updateOrThrow(record.id, wanted) : records.createOrThrow(wanted));
    done.push(`${record ? "updated" : "created"} ${key}`);
  }
  for (const [key, { id }] of there) {
    await records.deleteOrThrow(id);
    done.push(`deleted ${key}`);
  }
  return done;
}
