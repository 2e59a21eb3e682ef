import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { diffSources } from "../../src/diff/index.js";
import type { PackageDiff } from "../../src/diff/packages.js";
import { totalsOf } from "../../src/diff/print.js";
import { isObject } from "../../src/document/openapi.js";
import { blank } from "../../src/document/templates.js";
import { AUGUST, isUpstreamThere, JUNE } from "../support/upstream.js";

/** A file as it is, without anything of ours in between. */
type Raw = Record<string, unknown>;

const raw = (file: string): Raw => JSON.parse(readFileSync(file, "utf8")) as Raw;

const field = (value: unknown, ...keys: (string | number)[]): unknown =>
  keys.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);

function operation(document: Raw, call: string): unknown {
  const [method = "", wanted = ""] = call.split(" ");
  const found = Object.entries(field(document, "paths") as object).find(
    ([template]) => blank(template) === wanted,
  );
  return field(found?.[1], method.toLowerCase());
}

function target(document: Raw, value: unknown): unknown {
  const ref = field(value, "$ref");
  return typeof ref === "string" ? target(document, field(document, ...ref.slice(2).split("/"))) : value;
}

/** A parameter's schema, or undefined where the operation does not declare it. */
function parameter(document: Raw, call: string, name: string): unknown {
  const declared = field(operation(document, call), "parameters");
  const all = (Array.isArray(declared) ? declared : []).map((one) => target(document, one));
  const found = all.find((one) => field(one, "name") === name);
  return isObject(found) ? (target(document, found["schema"]) ?? {}) : undefined;
}

const rules = "GET /accounts/{}/firewall/access_rules/rules";
const bulk = "DELETE /accounts/{}/storage/kv/namespaces/{}/bulk";
const outages = "GET /radar/annotations/outages";
const tampering = "GET /radar/connection_tampering/summary";
const lockdowns = "POST /zones/{}/firewall/lockdowns";

describe.skipIf(!isUpstreamThere("spec:diff of the real versions"))(
  "spec:diff of the two real versions",
  () => {
    const [june, august] = [JUNE, AUGUST].map(raw) as [Raw, Raw];
    let diffs: PackageDiff[];
    let packages: number;

    beforeAll(async () => {
      ({ diffs, packages } = await diffSources(JUNE, AUGUST));
    }, 60_000);

    test("counts each package once, and finds every operation that came or went", () => {
      const totals = totalsOf(diffs, packages);
      const { breaking, additive, invisible, untouched } = totals.packages;
      expect(breaking + additive + invisible + untouched).toBe(packages);
      const calls = (document: Raw): string[] =>
        Object.entries(field(document, "paths") as Record<string, object>).flatMap(([template, item]) =>
          Object.keys(item)
            .filter((key) => /^(get|put|post|delete|patch|head|options)$/.test(key))
            .map((method) => `${method.toUpperCase()} ${blank(template)}`),
        );
      const [before, after] = [new Set(calls(june)), new Set(calls(august))];
      const of = (rule: string): string[] =>
        diffs
          .flatMap(({ changes }) => changes)
          .flatMap((change) => (change.rule === rule ? [blank(change.operation ?? "")] : []))
          .sort();
      expect(of("operation-added")).toEqual([...after].filter((call) => !before.has(call)).sort());
      expect(of("operation-removed")).toEqual([...before].filter((call) => !after.has(call)).sort());
    });

    const rows: [string, string, string, string, (document: Raw) => boolean][] = [
      [
        "an operation that is gone",
        `breaking ${tampering}`,
        "",
        "is gone",
        (one) => operation(one, tampering) !== undefined,
      ],
      [
        "a parameter that is gone",
        `breaking ${rules}`,
        "query.filters",
        "no longer takes",
        (one) => parameter(one, rules, "filters") !== undefined,
      ],
      [
        "a parameter that may be given",
        `additive ${rules}`,
        "query.match",
        "takes",
        (one) => parameter(one, rules, "match") === undefined,
      ],
      [
        "a parameter that takes more than a list of values",
        `additive ${outages}`,
        "query.dateRange",
        "is no longer one of a list of values",
        (one) => Array.isArray(field(parameter(one, outages, "dateRange"), "enum")),
      ],
      [
        "a parameter with a pattern",
        `breaking ${outages}`,
        "query.dateRange",
        "has `pattern`",
        (one) => field(parameter(one, outages, "dateRange"), "pattern") === undefined,
      ],
      [
        "a deprecation",
        `additive ${bulk}`,
        "",
        "is deprecated",
        (one) => field(operation(one, bulk), "deprecated") !== true,
      ],
      [
        "a field of a body",
        `breaking ${lockdowns}`,
        "body.urls",
        "which is required",
        (one) =>
          field(
            operation(one, lockdowns),
            "requestBody",
            "content",
            "application/json",
            "schema",
            "properties",
            "urls",
          ) === undefined,
      ],
    ];

    test.each(rows)("%s: %s", (_, call, place, text, was) => {
      // the files themselves say that it was so, and is so no more
      expect([was(june), was(august)]).toEqual([true, false]);
      const found = diffs
        .flatMap(({ changes }) => changes)
        .filter(
          (change) => `${change.level} ${blank(change.operation ?? "")}` === call && change.place === place,
        );
      expect(found.map((change) => change.text)).toContainEqual(expect.stringContaining(text));
    });
  },
);
