import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { claimed } from "../../src/catalogue/claims.js";
import { findings } from "../../src/catalogue/findings.js";
import { packagesOf } from "../../src/catalogue/model.js";
import { parseCatalogue, readCatalogue } from "../../src/catalogue/read.js";
import { nameOf } from "../../src/catalogue/table.js";
import type { OpenApi } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { documentsIn } from "../../src/load/documents-in.js";
import { OPENAPI } from "../support/project.js";
import { file, LIBRARY, run, temporaryFolder } from "../support/temporary.js";

const CATALOGUE = `groups:
  - name: Zones
    packages:
      zones:
        tag: Zones
        about: Domains.
        operations:
          - GET /zones
          - /zones/{}/hold
      dns-records:
        tag: DNS records
        about: Records of a zone.
        page: dns.records
        operations:
          - /zones/{}/dns_records
          - /zones/{}/dns_records/scan/{}
          - POST /zones/{}/dns_records/scan
      scans:
        tag: Scans
        about: Scans of a zone.
        operations:
          - /zones/{}/dns_records/scan
`;

describe("which package has an operation", () => {
  const rows: [operation: string, slug: string | undefined][] = [
    ["get /zones", "zones"],
    ["post /zones", undefined],
    ["get /zones/{zone_id}", undefined],
    ["get /zones/{zone_id}/hold", "zones"],
    ["get /zones/{zone_id}/holding", undefined],
    ["get /zones/{id}/dns_records/{record}/history", "dns-records"],
    ["get /zones/{zone_id}/dns_records/scan", "scans"],
    ["post /zones/{zone_id}/dns_records/scan", "dns-records"],
    ["post /zones/{zone_id}/dns_records/scan/review", "scans"],
    ["post /zones/{zone_id}/dns_records/scan/{scan_id}/stop", "dns-records"],
    ["post /zones/{zone_id}/hold:release", "zones"],
  ];
  test.each(rows)("%s: %s", (operation, slug) => {
    const { operations, unclaimed } = claimed(parseCatalogue(CATALOGUE, "catalogue.yaml"), api(operation));
    expect([...operations].find(([, all]) => all.length > 0)?.[0]).toBe(slug);
    expect(unclaimed).toHaveLength(slug === undefined ? 1 : 0);
  });
});

describe("what a catalogue says wrongly", () => {
  const WHOLE = [
    "get /zones",
    "get /zones/{z}/hold",
    "get /zones/{z}/dns_records dns.records.list",
    "get /zones/{z}/dns_records/scan",
    "get /zones/{z}/dns_records/scan/{s}",
    "post /zones/{z}/dns_records/scan",
  ];
  const found = (text: string, ...more: string[]) =>
    findings(parseCatalogue(text, "catalogue.yaml"), api(...WHOLE, ...more));

  test("nothing, where all is well", () => expect(found(CATALOGUE)).toEqual([]));

  const unclaimed: [string[], string][] = [
    [
      ["get /zones/{z}/dns_settings"],
      "catalogue.yaml: nobody has GET /zones/{}/dns_settings; no package is near: write `- /zones/{}/dns_settings` in one, or make one for it",
    ],
    [
      ["get /zones/{z}/records dns.records.count"],
      "catalogue.yaml: nobody has GET /zones/{}/records; the nearest package is dns-records (catalogue.yaml:10): write `- /zones/{}/records` there",
    ],
    [
      ["post /zones"],
      "catalogue.yaml: nobody has POST /zones; the nearest package is zones (catalogue.yaml:4): write `- POST /zones` there",
    ],
    [
      ["get /zones/{z}/held/{h}", "delete /zones/{z}/held/{h}"],
      "catalogue.yaml: nobody has GET /zones/{}/held/{} and 1 like it; no package is near: write `- /zones/{}/held` in one, or make one for it",
    ],
  ];
  test.each(unclaimed)("nobody has %s", (operations, want) =>
    expect(found(CATALOGUE, ...operations)).toEqual([want]),
  );

  const wrong: [what: string, change: [string, string], want: string][] = [
    [
      "a claim of two",
      ["- GET /zones\n", "- GET /zones\n          - /zones/{}/dns_records/scan\n"],
      "catalogue.yaml:9: `/zones/{}/dns_records/scan` is claimed by zones and by scans (catalogue.yaml:23); leave it to one of them",
    ],
    [
      "a claim of nothing",
      ["- GET /zones\n", "- GET /zones\n          - /zones/{}/pause\n"],
      "catalogue.yaml:9: `/zones/{}/pause` of zones matches no operation that a longer claim does not have; take it out",
    ],
    [
      "a slug that is not the tag's",
      ["tag: Zones", "tag: Domains"],
      'catalogue.yaml:4: zones is not the slug of its tag "Domains"; that is domains',
    ],
    [
      "no sentence",
      ["about: Domains.", "about: domains"],
      "catalogue.yaml:4: zones has no sentence `about` what it is for; write one, with a full stop",
    ],
    [
      "a package in two groups",
      [
        "  - name: Zones\n",
        "  - name: Scans\n    packages:\n      scans: { tag: Scans, about: Scans., operations: [/scans] }\n  - name: Zones\n",
      ],
      "catalogue.yaml:21: scans stands also at catalogue.yaml:4; put both together",
    ],
    [
      "a page that nobody has",
      ["about: Domains.", "about: Domains.\n        page: domains"],
      "catalogue.yaml:4: zones has the page `domains`, which is no resource of the owner's; write one, or an address",
    ],
  ];
  test.each(wrong)("%s", (_, [old, changed], want) => {
    expect(found(CATALOGUE.replace(old, changed))).toContain(want);
  });
});

describe("what is no catalogue", () => {
  const rows: [text: string, want: string][] = [
    ["groups: [", "catalogue.yaml:1: is no YAML"],
    ["things: []", "catalogue.yaml: has no list `groups`"],
    ["groups:\n  - name: A\n", "catalogue.yaml:2: is no group"],
    [
      "groups:\n  - name: A\n    packages:\n      a:\n        about: B.\n",
      "catalogue.yaml:4: a has no `tag`",
    ],
    [
      "groups:\n  - name: A\n    packages:\n      a:\n        tag: A\n",
      "catalogue.yaml:4: a has no list `operations`",
    ],
    [CATALOGUE.replace("GET /zones", "FIND /zones"), "catalogue.yaml:8: `FIND /zones` is no operation"],
    [CATALOGUE.replace("GET /zones", "zones"), "catalogue.yaml:8: `zones` is no operation"],
    [
      CATALOGUE.replace("/zones/{}/hold", "/zones/{id}/hold"),
      "catalogue.yaml:9: `/zones/{id}/hold` names a placeholder",
    ],
  ];
  test.each(rows)("%j: %s", (text, want) => {
    expect(() => parseCatalogue(text, "catalogue.yaml")).toThrow(want);
  });
});

const ours = readCatalogue(path.join(OPENAPI, "catalogue.yaml"));

test("each of our documents has only operations that the catalogue gives to the package of their tag", () => {
  const documents = documentsIn(OPENAPI)
    .map((file) => parse(readFileSync(file, "utf8")) as OpenApi)
    .filter(({ paths }) => paths !== undefined);
  const strays = documents.flatMap((document) => {
    const { operations } = claimed(ours, document);
    const slugs = new Map([...operations].flatMap(([slug, all]) => all.map((one) => [nameOf(one), slug])));
    const tags = new Map(packagesOf(ours).map(({ slug, tag }) => [slug, tag]));
    return operationsOf(document)
      .filter((one) => tags.get(slugs.get(nameOf(one)) ?? "") !== one.operation.tags?.[0])
      .map((one) => `${one.operation.tags?.[0]}: ${nameOf(one)}`);
  });
  expect(strays).toEqual([]);
  expect(documents.length).toBeGreaterThan(0);
});

test("what is new right at a scope is nobody's", () => {
  const news = [
    "get /accounts/{a}/news",
    "post /accounts/{a}",
    "get /zones/{z}/news",
    "get /user/news",
    "get /news",
  ];
  expect(claimed(ours, api(...news)).unclaimed.map(nameOf)).toEqual([
    "GET /accounts/{}/news",
    "POST /accounts/{}",
    "GET /zones/{}/news",
    "GET /user/news",
    "GET /news",
  ]);
});

test("the command says the numbers and what is wrong, and exits with 1 if anything is", {
  timeout: 60_000,
}, () => {
  const folder = temporaryFolder();
  const catalogue = (more: string) =>
    file(
      folder,
      "catalogue.yaml",
      `groups:\n  - name: Library\n    packages:\n      books:\n        tag: Books\n        about: Books.\n        operations:\n          - /branches/{}/books\n${more}`,
    );
  const args = ["catalogue", "--against", LIBRARY, "--catalogue", "catalogue.yaml"];

  catalogue("          - /shop/settings/{}\n");
  expect(run(args, folder)).toEqual({
    code: 0,
    stdout: ` group     packages   operations   by hand   composed
 Library          1           11         0         11
 all              1           11         0         11
catalogue.yaml: every operation is in one package
`,
    stderr: "",
  });

  catalogue("");
  const { code, stdout } = run(args, folder);
  expect(code).toBe(1);
  expect(stdout).toContain("catalogue.yaml: nobody has GET /shop/settings/{}; ");
  expect(stdout).toMatch(/catalogue\.yaml: 1 finding\n$/);
});

/** A document of operations, each `get /path`, with its operationId behind it where that matters. */
function api(...operations: string[]): OpenApi {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [method = "", template = "", operationId] = operation.split(" ");
    paths[template] = {
      ...paths[template],
      [method]: { ...(operationId && { operationId }), responses: {} },
    };
  }
  return { openapi: "3.1.0", paths } as unknown as OpenApi;
}
