import { existsSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { lookUp } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { load } from "../../src/load/index.js";
import { correctionsFor } from "../../src/load/overlay.js";
import type { ActionPlan, Plan, ResourcePlan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { statistics } from "../../src/report/statistics.js";
import { planDocument } from "../../src/run/plan-document.js";
import { OPENAPI, ROOT } from "../support/project.js";

const file = path.join(ROOT, "../shared/upstream/cloudflare-2024-08-06.json");
const isThere = existsSync(file);
if (!isThere)
  console.log(
    "skipped: the API owner's own document is not in ../shared/upstream (`pnpm spec:fetch` gets the current one)",
  );

describe.skipIf(!isThere)("the whole API, as its owner describes it", () => {
  let plan: Plan;
  let operations: string[];
  let actions: ActionPlan[];

  beforeAll(async () => {
    const { document } = await load(file);
    const corrections = await correctionsFor(document, { folder: OPENAPI });
    plan = planDocument({ source: "upstream", document }, { corrections });
    operations = operationsOf(plan.document).map(({ method, path }) => `${method} ${path}`);
    actions = plan.packages.flatMap((one) => one.resources.flatMap(allActions));
  }, 60_000);

  test("289 packages, and each of the 1,533 operations has exactly one action", () => {
    expect([plan.packages.length, operations.length]).toEqual([289, 1533]);
    expect(actions.map(({ method, template }) => `${method} ${template}`).sort()).toEqual(
      [...operations].sort(),
    );
  });

  test("no two calls are the same, and no two packages", () => {
    const calls = plan.packages.flatMap((one) =>
      one.resources.flatMap(allActions).map(({ call }) => `${one.slug} ${call}`),
    );
    expect(new Set(calls).size).toBe(1533);
    expect(new Set(plan.packages.map(({ slug }) => slug)).size).toBe(289);
    // 294 by the rules, and eight that the overlay sets beside the place that their tag is about
    expect(plan.packages.flatMap(({ resources }) => resources)).toHaveLength(302);
  });

  test("the document of a package has everything that it refers to", () => {
    const lacking = plan.packages.flatMap(({ slug, document }) => {
      const refs = JSON.stringify(document).matchAll(/"\$ref":"(#[^"]+)"/g);
      return [...new Set([...refs].map(([, ref = ""]) => ref))]
        .filter((ref) => lookUp(document, ref) === undefined)
        .map((ref) => `${slug}: ${ref}`);
    });
    expect(lacking).toEqual([]);
  });

  test("the numbers of what it became", () => {
    const lines = statistics([plan]).split("\n");
    const numbers = new Map(
      lines.map((line) => [line.trim().replace(/ +\d+$/, ""), Number(/\d+$/.exec(line)?.[0])]),
    );
    const sum = (...names: string[]) => names.reduce((total, name) => total + (numbers.get(name) ?? 0), 0);
    expect(sum("packages")).toBe(289);
    expect(sum("actions")).toBe(1533);
    expect(sum("exports", "nested resources")).toBe(sum("plural", "singular", "bulk", "group"));
    expect(sum("custom", "index", "create", "show", "update", "edit", "delete")).toBe(1533);
    expect(sum("lists")).toBe(sum("by page", "by cursor", "whole"));
    expect(sum("warnings")).toBe(plan.warnings.length);
    expect(sum("has the status 4xx; it is taken as 4XX")).toBe(
      plan.warnings.filter((text) => text.includes("4xx")).length,
    );
  });

  test("no name is both a function and a namespace", () => {
    const clash = ({ actions, resources }: ResourcePlan): string[] => [
      ...resources.filter(({ key }) => actions.some(({ name }) => name === key)).map(({ call }) => call),
      ...resources.flatMap(clash),
    ];
    expect(plan.packages.flatMap(({ resources }) => resources.flatMap(clash))).toEqual([]);
  });

  test("the version before, in which two templates stand for one path", async () => {
    const { document } = await load(path.join(path.dirname(file), "cloudflare-2024-06-28.json"));
    const { packages } = planDocument({ source: "upstream", document });
    expect([packages.length, packages.flatMap((one) => one.resources.flatMap(allActions)).length]).toEqual([
      282, 1449,
    ]);
  });

  test("placeholders at one place have one name", () => {
    const others = /\/accounts\/\{(?!account_id\})|\/zones\/\{(?!zone_id\})/;
    expect([
      ...new Set(actions.map(({ template }) => template).filter((template) => others.test(template))),
    ]).toEqual([
      "/accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{address_map_account_id}",
    ]);
  });
});
