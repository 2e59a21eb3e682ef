import { sample } from "openapi-sampler";
import type { Schema } from "../document/openapi.js";

/** A text that one may believe for a field of this name, within its limits; undefined where none can be found. */
export function textFor(name: string, schema: Schema): string | undefined {
  const wanted = [byFormat(schema, name), byName(name), ...OTHERS, firstWord(schema)];
  for (const text of wanted) {
    const fitting = text === undefined ? undefined : within(text, schema as Limits);
    if (fitting !== undefined && fits(fitting, schema)) return fitting;
  }
  return patterned(schema);
}

const HEX = "023e105f4ecef8ad9ca31a8372d0c353";
const TIME = "2026-01-05T09:30:00Z";
const HOST = "www.example.com";

/** For patterns that what the name suggests does not match. */
const OTHERS = [
  HEX,
  "example",
  "example.com",
  HOST,
  "https://www.example.com/",
  "1d",
  "7",
  "/example",
  "a",
  "",
];

function byFormat({ format, maxLength }: Schema, name: string): string | undefined {
  switch (format) {
    case "date-time":
      return TIME;
    case "date":
      return TIME.slice(0, 10);
    case "time":
      return TIME.slice(11);
    case "duration":
      return "PT30M";
    case "uuid":
      return idFor(name, 36);
    case "email":
      return "ada@example.com";
    case "hostname":
      return HOST;
    case "ipv4":
      return "192.0.2.1";
    case "ipv6":
      return "2001:db8::1";
    case "uri":
    case "url":
    case "uri-reference":
      return "https://www.example.com/";
    case "uri-template":
      return "https://www.example.com/{path}";
    case "byte":
      return "ZXhhbXBsZQ==";
    default:
      return /(^|_)(id|identifier|tag|uuid)$/i.test(name) && maxLength === 36 ? idFor(name, 36) : undefined;
  }
}

/** The first that a name ends in. */
const NAMES: [ending: RegExp, text: (name: string) => string][] = [
  [/(^|_)uuid$/, (name) => idFor(name, 36)],
  [/(^|_)(id|identifier|tag|uid)$/, (name) => idFor(name, 32)],
  [/(^|_)[a-z]?date$/, () => TIME.slice(0, 10)],
  [
    /(^|_)date_raw$|(^|_)last_(hydrated|synced|sync|heartbeat|activity|update)$|_(at|date|time)_v\d$|_successful_sync$/,
    () => TIME,
  ],
  [
    /(^|_)(at|on|ts|time|timestamp|since|until|before|after|start|end|expires?|expiry|expiration|datetime|last_seen|created|modified|updated|submitted|validated|completed|cdate|mdate|login)$/,
    () => TIME,
  ],
  [
    /(^|_)(email|mail|from|to|recipient|sender|created_by|modified_by|updated_by|actor)$/,
    () => "ada@example.com",
  ],
  [/(^|_)cors_origin$/, () => "https://www.example.com"],
  [/(^|_)(host|hostname|fqdn|server_name|sni|origin|fallback_origin|custom_hostname)$/, () => HOST],
  [/(^|_)(domain|zone|zone_name|domain_name|auth_domain|tld)$/, () => "example.com"],
  [/(^|_)(url|uri|href|link|endpoint|webhook|logo|icon|image)$/, () => "https://www.example.com/"],
  [/(^|_)(cidr|network|subnet|prefix|ip_prefix|range)$/, () => "192.0.2.0/24"],
  [
    /(^|_)(street|address_?(line_?)?\d|(business|billing|street|mailing|postal|home)_address)$/,
    () => "1 Example Street",
  ],
  [/(^|_)(postal_code|zip|zip_?code)$/, () => "1012 AB"],
  [/(^|_)(ipv6|address6)$/, () => "2001:db8::1"],
  [
    /(^|_)(ip|ipv4|address|ip_?address|gateway|source_ip|nameserver|dns_server|next_?hop)$/,
    () => "192.0.2.1",
  ],
  [/(^|_)netmask$/, () => "255.255.255.0"],
  [/(^|_)ports?$/, () => "443"],
  [/(^|_)per_page$/, () => "20"],
  [/(^|_)page$/, () => "1"],
  [/(^|_)asn$/, () => "64496"],
  [/(^|_)path$/, () => "/example"],
  [/(^|_)(country|country_code|iso_code|alpha_?2|country_iso)$/, () => "NL"],
  [/(^|_)alpha_?3$/, () => "NLD"],
  [/(^|_)country_name$/, () => "Netherlands"],
  [/(^|_)(lat|latitude)$/, () => "52.37"],
  [/(^|_)(lon|lng|longitude)$/, () => "4.9"],
  [/(^|_)(tz|time_?zone)$/, () => "Europe/Amsterdam"],
  [/(^|_)(colo|colo_code|iata)$/, () => "AMS"],
  [/(^|_)(city)$/, () => "Amsterdam"],
  [/(^|_)(lang|language|locale)$/, () => "en"],
  [/(^|_)(region|location)$/, () => "weur"],
  [/(^|_)(currency)$/, () => "USD"],
  [/(^|_)(phone|telephone)$/, () => "+1.5555550123"],
  [/(^|_)(first_name)$/, () => "Ada"],
  [/(^|_)(last_name)$/, () => "Lovelace"],
  [/(^|_)user_?name$/, () => "ada"],
  [/(^|_)http_version$/, () => "HTTP/2"],
  [/(^|_)tls_version$/, () => "TLSv1.3"],
  [/(^|_)ip_version$/, () => "ipv4"],
  [/(^|_)(version|tag_name)$/, () => "1.0.0"],
  [/(^|_)(content|mime)_type$/, () => "text/plain"],
  [/(^|_)file_?name$/, () => "example.txt"],
  [/(^|_)colou?r$/, () => "#f6821f"],
  [/(^|_)(description|comment|notes?|message|summary|reason|title)$/, () => "An example"],
  [/(^|_)(expression)$/, () => 'http.host eq "www.example.com"'],
  [/(^|_)(user_agent)$/, () => "Mozilla/5.0"],
  [/(^|_)(sql|query)$/, () => "SELECT 1"],
  [/(^|_)(hash|fingerprint|checksum|etag|sha256|md5|digest)$/, (name) => idFor(name, 32)],
  [/(^|_)csr$/, () => "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n"],
  [/(^|_)(cron|crontab)$/, () => "0 3 * * *"],
  [/^(http_)?method$/, () => "GET"],
  [/(^|_)count$/, () => "1"],
  [/(^|_)(expected_codes)$/, () => "2xx"],
  [/(^|_)(branch)$/, () => "main"],
  [/(^|_)(certificates?|cert)$/, () => "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"],
  [/(^|_)(mac)$/, () => "00:00:5e:00:53:01"],
  [/(^|_)(duration|interval|ttl|timeout)$/, () => "30m"],
  [/(^|_)cursor$/, () => ""],
  [/(^|_)(status|state)$/, () => "active"],
];

function byName(name: string): string {
  const snake = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z\d]+/g, "_")
    .toLowerCase();
  const known = NAMES.find(([ending]) => ending.test(snake));
  if (known) return known[1](snake);
  const words = snake
    .replace(/(^|_)name$/, "")
    .replaceAll("_", "-")
    .replace(/^-|-$/g, "");
  return words === "" ? "example" : `example-${words}`;
}

/** An id as Cloudflare's are, another one for each name and the same one each time. */
function idFor(name: string, length: 32 | 36): string {
  const shift = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 32, 7);
  const hex = HEX.slice(shift) + HEX.slice(0, shift);
  if (length === 32) return hex;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Not longer and not shorter than it may be. */
function within(text: string, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Limits): string {
  const cut = text.slice(0, maxLength);
  return cut.length >= minLength ? cut : cut.padEnd(minLength, cut || "example");
}

interface Limits {
  minLength?: number;
  maxLength?: number;
}

function fits(
  text: string,
  { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema & Limits,
): boolean {
  if (text.length < minLength || text.length > maxLength) return false;
  const expression = typeof pattern === "string" ? regular(pattern) : undefined;
  return expression === undefined || expression.test(text);
}

/** Of an expression that JavaScript cannot read nothing is known. */
function regular(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

/** Of a pattern that is a list of words. */
function firstWord({ pattern }: Schema): string | undefined {
  return typeof pattern === "string" ? /^\^\(([\w-]+)\|/.exec(pattern)?.[1] : undefined;
}

function patterned(schema: Schema): string | undefined {
  try {
    const made: unknown = sample({ ...schema, type: "string" } as Parameters<typeof sample>[0], {
      quiet: true,
      enablePatterns: true,
    });
    return typeof made === "string" && fits(made, schema) ? made : undefined;
  } catch {
    return undefined;
  }
}
