import Table from "cli-table3";
import { PLAIN, trimmed } from "../base/plain-table.js";
import { contractCalls } from "../contract/calls.js";
import { byText } from "../document/openapi.js";
import { tableOf } from "../emit/table.js";
import type { PackagePlan, Plan, ResourcePlan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";

/** A package in one line. */
type Row = Record<Column, string>;
type Column = (typeof COLUMNS)[number];

const COLUMNS = [
  "Package",
  "Operations",
  "Actions",
  "Nested",
  "Secrets",
  "Pagination",
  "Permissions",
  "Contract tests",
  "Size",
] as const;
const TEXT: ReadonlySet<Column> = new Set(["Package", "Pagination"]);

/** The list of packages as a terminal shows it. */
export function packagesTable(plans: readonly Plan[]): string {
  const table = new Table({
    ...PLAIN,
    head: [...COLUMNS],
    colAligns: COLUMNS.map((column) => (TEXT.has(column) ? "left" : "right")),
  });
  for (const one of sorted(plans)) table.push(cells({ ...rowOf(one), Package: one.slug }));
  return `${trimmed(table.toString())}\n`;
}

const sorted = (plans: readonly Plan[]): PackagePlan[] =>
  plans.flatMap(({ packages }) => packages).sort((a, b) => byText(a.slug, b.slug));

const cells = (row: Row): string[] => COLUMNS.map((column) => row[column]);

function rowOf(one: PackagePlan): Row {
  const actions = one.resources.flatMap(allActions);
  const lists = actions.filter(({ item }) => item !== undefined);
  const ways = new Set(lists.map(({ paging }) => paging?.by ?? "whole"));
  const nested = one.resources.flatMap(({ resources }) => resources).flatMap(withNested);
  const distinct = (names: readonly string[]): string => String(new Set(names).size);
  return {
    Package: `[${one.slug}](${one.slug}/README.md)`,
    Operations: String(actions.length),
    Actions: distinct(actions.map(({ call }) => call)),
    Nested: String(nested.filter((resource) => resource.actions.length > 0).length),
    Secrets: distinct(actions.flatMap(({ secrets }) => secrets)),
    Pagination: (["page", "cursor", "whole"] as const).filter((by) => ways.has(by)).join(", "),
    Permissions: distinct(actions.flatMap(({ permissions }) => permissions)),
    "Contract tests": String(contractCalls(one).length),
    Size: sizeText(one),
  };
}

function withNested(resource: ResourcePlan): ResourcePlan[] {
  return [resource, ...resource.resources.flatMap(withNested)];
}

/**
 * What the package adds to an application, minified, core not counted: its calls of `resource()` as a minifier leaves them.
 * Counted from the plan, so that the figure changes when the package does, and not with the version of a tool.
 */
export function bytesOf({ resources }: PackagePlan): number {
  const texts = resources.map(
    (resource) =>
      `a=r()(${JSON.stringify(resource.endpoint)},${bare(tableOf(resource))}),a as ${resource.key},`,
  );
  return `${texts.join("")}${AROUND}`.length;
}

/** The statement that they stand in. */
const AROUND = "var ;,\n";

export const sizeText = (one: PackagePlan): string => `${(bytesOf(one) / 1000).toFixed(1)} kB`;

const bare = (table: object): string =>
  JSON.stringify(table)
    .replace(/"([A-Za-z_$][\w$]*)":/g, "$1:")
    .replace(/:(true|false)(?=[,}])/g, (_, value: string) => (value === "true" ? ":!0" : ":!1"));
