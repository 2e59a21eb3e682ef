import { describe, expect, test } from "vitest";
import { camel, kebab, pascal, plural, singular } from "../../src/base/words.js";
import { slugs } from "../../src/name/slugs.js";
import { hasOwnerPrefixes, typeNames } from "../../src/name/types.js";
import { isVersion } from "../../src/slice/index.js";

describe("words become names", () => {
  test.each([
    ["Access service tokens", "accessServiceTokens", "AccessServiceTokens", "access-service-tokens"],
    ["D1", "d1", "D1", "d1"],
    ["GraphQL", "graphQL", "GraphQL", "graphql"],
    ["Magic site ACLs", "magicSiteAcls", "MagicSiteAcls", "magic-site-acls"],
    ["IPs", "ips", "Ips", "ips"],
    ["IPsec tunnels", "ipsecTunnels", "IPsecTunnels", "ipsec-tunnels"],
    ["mTLS Certificates", "mtlsCertificates", "MtlsCertificates", "mtls-certificates"],
    ["DDoS protection", "ddosProtection", "DdosProtection", "ddos-protection"],
    ["WHOIS Record", "whoisRecord", "WhoisRecord", "whois-record"],
    ["User's Invites", "usersInvites", "UsersInvites", "users-invites"],
    ["SSL/TLS Mode", "sslTlsMode", "SslTlsMode", "ssl-tls-mode"],
    ["Schema Validation 2.0", "schemaValidation2_0", "SchemaValidation2_0", "schema-validation-2-0"],
    [
      "Subtitles/Captions (beta)",
      "subtitlesCaptionsBeta",
      "SubtitlesCaptionsBeta",
      "subtitles-captions-beta",
    ],
    ["llama-3.1-8b-instruct", "llama3_1_8bInstruct", "Llama3_1_8bInstruct", "llama-3-1-8b-instruct"],
    ["Zürich", "zurich", "Zurich", "zurich"],
    ["2fa", "_2fa", "_2fa", "2fa"],
  ])("%s", (text, inCamel, inPascal, inKebab) => {
    expect([camel(text), pascal(text), kebab(text)]).toEqual([inCamel, inPascal, inKebab]);
  });

  test.each([
    ["account", "accounts"],
    ["policy", "policies"],
    ["address", "addresses"],
    ["key", "keys"],
  ])("one %s, two %s", (one, two) => {
    expect([singular(two), plural(one), singular(one)]).toEqual([one, two, one]);
  });
});

describe("the slug of a tag", () => {
  test("is told apart from hand-written packages and from tags that differ only in case", () => {
    const given = slugs(["core", "Pets", "pets", "core api"], new Set(["core"]));
    expect(Object.fromEntries(given)).toEqual({
      Pets: "pets",
      core: "core-api",
      "core api": "core-api-2",
      pets: "pets-2",
    });
  });

  test.each([
    ["v4", true],
    ["v1beta1", true],
    ["2010-04-01", true],
    ["api", true],
    ["vehicles", false],
    ["volumes", false],
  ])("%s is a version: %s", (segment, is) => {
    expect(isVersion(segment)).toBe(is);
  });
});

describe("the names of types", () => {
  const named = (schemas: string[], stripOwner: boolean, taken: string[] = []): Record<string, string> =>
    Object.fromEntries(typeNames(schemas, { taken: new Set(taken), stripOwner }));

  test("lose an owner in front, unless two would be the same", () => {
    expect(named(["dns_record", "dns_name", "zone_name"], true)).toEqual({
      dns_record: "RecordSchema",
      dns_name: "DnsName",
      zone_name: "ZoneName",
    });
  });

  test("keep clear of the interfaces and of what the files use themselves", () => {
    expect(
      named(["NewGRETunnel", "IPv4Host", "OnRampVPCsByID", "OAuthClient", "HTTPVersionV2"], false),
    ).toEqual({
      NewGRETunnel: "NewGreTunnel",
      IPv4Host: "Ipv4Host",
      OnRampVPCsByID: "OnRampVpcsById",
      OAuthClient: "OAuthClient",
      HTTPVersionV2: "HttpVersionV2",
    });
    expect(named(["Result", "Tokens"], false, ["Tokens"])).toEqual({
      Result: "ResultSchema",
      Tokens: "TokensSchema",
    });
  });

  test("an owner in front of some is no habit", () => {
    const stripe = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? `account_${i}` : `charge${i}`));
    const cloudflare = Array.from({ length: 30 }, (_, i) => `${i % 2 === 0 ? "dns" : "access"}_thing${i}`);
    expect([hasOwnerPrefixes(stripe), hasOwnerPrefixes(cloudflare)]).toEqual([false, true]);
  });
});
