import { accessServiceTokens, type ServiceToken } from "@restflare/access-service-tokens";
import { createClient, isRestflareError, type Result } from "@restflare/core";
import { type DnsRecord, dnsRecords } from "@restflare/dns-records";
import { type Mock, startMock } from "@restflare/mock";
import { zoneSettings } from "@restflare/zone-settings";

const mock: Mock = await startMock("access-service-tokens");
const client = createClient(mock.options);
const tokens = accessServiceTokens.with({ client, params: { account_id: "a" } });
const result: Result<ServiceToken> = await tokens.show("t", { timeout: 1000 });
if (result.ok) console.log(result.data.name, result.response.status);
else if (isRestflareError(result.error, "api")) console.log(result.error.errors[0]?.code);
for await (const { expires_at } of tokens.indexAll()) console.log(Date.parse(expires_at));
const secret: string = (await tokens.rotateOrThrow("t")).client_secret;

const zone = { client, params: { zone_id: "z" } };
const records: DnsRecord[] = await dnsRecords.indexOrThrow({ ...zone, query: { type: "MX" } });
for (const record of records) if (record.type === "MX") console.log(record.priority.toFixed());
const ssl: "off" | "flexible" | "full" | "strict" = (await zoneSettings.showOrThrow("ssl", zone)).value;
console.log(secret, ssl);

// @ts-expect-error the account is missing
void accessServiceTokens.show("t", { client });
// @ts-expect-error an option that is undefined is none
void tokens.create({ name: "ci", duration: undefined });
// @ts-expect-error a field that there is not
void tokens.create({ name: "ci", lifetime: "1h" });
// @ts-expect-error what is listed has no secret
for await (const { client_secret } of tokens.indexAll()) console.log(client_secret);
// @ts-expect-error an MX record has a priority
void dnsRecords.create({ type: "MX", name: "a.example", content: "b.example" }, zone);
// @ts-expect-error not every record has a priority
console.log(records[0]?.priority);
// @ts-expect-error the value of another setting
void zoneSettings.update("ssl", { value: "on" }, zone);
// @ts-expect-error there is no data before it is known that there is no error
console.log(result.data.name);
