import { expect, test } from "vitest";
import { exampleOf, type Side } from "../../src/compose/example.js";
import type { OpenApi, Schema } from "../../src/document/openapi.js";

const document = {
  openapi: "3.1.0",
  components: {
    schemas: {
      Node: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, child: { $ref: "#/components/schemas/Node" } },
      },
      Base: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    },
  },
} as unknown as OpenApi;

const example = (schema: Schema, name = "", side: Side = "answer") =>
  exampleOf(document, schema, { side, name });
const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  properties,
  required,
});

const rows: [what: string, schema: Schema, name: string, want: unknown][] = [
  ["a value that is given", { type: "string", const: "a" }, "", "a"],
  ["the first of a list of values that is not null", { enum: [null, "b"] }, "", "b"],
  ["an example", { type: "string", example: "c" }, "", "c"],
  ["a default", { type: "integer", default: 3 }, "", 3],
  [
    "no default in place of a time",
    { type: "string", format: "date-time", default: "Now" },
    "",
    "2026-01-05T09:30:00Z",
  ],
  ["an id of 32 digits", { type: "string", maxLength: 32 }, "zone_id", "f4ecef8ad9ca31a8372d0c353023e105"],
  [
    "the item of a list",
    { type: "array", items: { type: "string" } },
    "data_classes",
    ["example-data-class"],
  ],
  ["an address of a street", { type: "string" }, "business_address", "1 Example Street"],
  [
    "an origin of CORS",
    { type: "array", items: { type: "string" } },
    "allowed_cors_origins",
    ["https://www.example.com"],
  ],
  ["a schedule", { type: "string" }, "cron", "0 3 * * *"],
  ["a method of HTTP", { type: "string" }, "method", "GET"],
  ["a method that is none of HTTP", { type: "string" }, "auth_method", "example-auth-method"],
  ["a count that is a text", { type: "string" }, "ipv6Count", "1"],
  [
    "a time by the name of what happened",
    { type: "string" },
    "last_successful_login",
    "2026-01-05T09:30:00Z",
  ],
  ["a pattern", { type: "string", pattern: "^[0-9a-f]{32}$" }, "thing", "023e105f4ecef8ad9ca31a8372d0c353"],
  ["a rare pattern", { type: "string", pattern: "^(alpha|beta)$" }, "stage", "alpha"],
  ["a host", { type: "string" }, "hostname", "www.example.com"],
  ["a domain in camel case", { type: "string" }, "domainName", "example.com"],
  ["an address that says its format", { type: "string", format: "ipv6" }, "ip", "2001:db8::1"],
  ["an address in camel case", { type: "string" }, "remoteIPAddress", "192.0.2.1"],
  [
    "an item of a list of networks",
    { type: "array", items: { type: "string" } },
    "prefixes",
    ["192.0.2.0/24"],
  ],
  ["a network's number as text", { type: "string" }, "originAsn", "64496"],
  ["a street", { type: "string" }, "address1", "1 Example Street"],
  ["a postal code", { type: "string" }, "zipcode", "1012 AB"],
  ["a country by its name", { type: "string" }, "countryName", "Netherlands"],
  ["a country by three letters", { type: "string" }, "clientCountryAlpha3", "NLD"],
  ["the version of a protocol", { type: "string" }, "httpVersion", "HTTP/2"],
  ["a kind of file", { type: "string" }, "content_type", "text/plain"],
  ["a time that is called by what was done then", { type: "string" }, "last_synced", "2026-01-05T09:30:00Z"],
  ["a date with a letter in front", { type: "string" }, "cdate", "2026-01-05"],
  ["a text that must be long", { type: "string", minLength: 20 }, "name", "exampleexampleexampl"],
  ["a text that must be short", { type: "string", maxLength: 3 }, "name", "exa"],
  ["a number within its limits", { type: "integer", minimum: 60, maximum: 120 }, "ttl", 120],
  ["a number above a limit", { type: "integer", exclusiveMinimum: 5 }, "", 6],
  ["a number of steps", { type: "integer", multipleOf: 256, minimum: 300 }, "", 512],
  ["what is usual of a switch", { type: "boolean" }, "paused", false],
  ["what may be null and is not", { type: ["string", "null"] }, "country", "NL"],
  ["null, where there is no other form", { anyOf: [{ type: "null" }] }, "", null],
  ["the first form that is not null", { anyOf: [{ type: "null" }, { type: "boolean" }] }, "", true],
  [
    "as many items as there must be",
    { type: "array", minItems: 2, uniqueItems: true, items: { type: "string" } },
    "names",
    ["example", "exampl1"],
  ],
  ["no mistakes in an answer", { type: "array", items: { type: "string" } }, "errors", []],
  ["one entry of a table", { type: "object", additionalProperties: { type: "integer" } }, "", { example: 1 }],
  [
    "all parts of an object",
    { allOf: [{ $ref: "#/components/schemas/Base" }, object({ ok: { type: "boolean" } })] },
    "",
    { name: "example", ok: true },
  ],
  [
    "what stands beside a choice",
    { ...object({ a: { const: 1 } }, ["a"]), oneOf: [object({ b: { const: 2 } }, ["b"])] },
    "",
    { a: 1, b: 2 },
  ],
  [
    "what contains itself, and ends",
    { $ref: "#/components/schemas/Node" },
    "",
    { id: "3e105f4ecef8ad9ca31a8372d0c35302", child: { id: "3e105f4ecef8ad9ca31a8372d0c35302" } },
  ],
  [
    "nothing that goes",
    object({ old: { type: "string", deprecated: true }, is: { type: "boolean" } }),
    "",
    { is: true },
  ],
];
test.each(rows)("%s", (_, schema, name, want) => expect(example(schema, name)).toEqual(want));

test("a request has no field that only the API sets, an answer none that is only sent", () => {
  const schema = object({
    id: { type: "string", readOnly: true },
    secret: { const: "s", writeOnly: true },
    a: { const: 1 },
  });
  expect(Object.keys(example(schema, "", "request") as object)).toEqual(["secret", "a"]);
  expect(Object.keys(example(schema, "", "answer") as object)).toEqual(["id", "a"]);
});

test("nothing, where a pattern and a limit contradict each other", () => {
  expect(example({ type: "string", pattern: "^[a-z]{9}$", maxLength: 2 })).toBeUndefined();
});
