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

/** The page beside the packages: what each is for and how large it is, in groups by what a call of it has to name. */
export function packagesIndex(plans: readonly Plan[]): string {
  const groups = new Map<string, string[]>(GROUPS.map(({ title }) => [title, []]));
  for (const one of sorted(plans)) groups.get(groupOf(one).title)?.push(indexRow(one));
  const parts = [...groups].filter(([, rows]) => rows.length > 0).map(([title, rows]) => table(title, rows));
  return `# The packages\n\n${INTRODUCTION}\n\n${parts.join("\n")}`;
}

const INTRODUCTION = [
  "Each is a package of npm: `npm install @restflare/core @restflare/zones`. The size is what it adds to an application,",
  "minified, core not counted. What has no package is one call away, as [the README](../../README.md#ten-common-tasks) shows.",
  "",
  "Everything in this folder is written by `pnpm generate`.",
].join("\n");

interface Group {
  title: string;
  /** How the paths of its packages start. */
  start: string;
}
const OTHERS: Group = { title: "Of whoever calls", start: "" };
const GROUPS: readonly Group[] = [
  { title: "Of an account: a call names its `account_id`", start: "/accounts/{account_id}/" },
  { title: "Of a zone: a call names its `zone_id`", start: "/zones/{zone_id}/" },
  OTHERS,
];

const groupOf = ({ resources }: PackagePlan): Group =>
  GROUPS.find(({ start }) => resources.every(({ endpoint }) => endpoint.startsWith(start))) ?? OTHERS;

const table = (title: string, rows: readonly string[]): string =>
  `## ${title}\n\n| Package | What it is for | Size |\n| --- | --- | ---: |\n${rows.join("\n")}\n`;

function indexRow(one: PackagePlan): string {
  const text = one.description || one.tag;
  const { Package, Size } = rowOf(one);
  return `| ${Package} | ${text.replace(/\s+/g, " ").replaceAll("|", "\\|")} | ${Size.replace(" ", "&nbsp;")} |`;
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
    Size: `${(bytesOf(one) / 1000).toFixed(1)} kB`,
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

const bare = (table: object): string =>
  JSON.stringify(table)
    .replace(/"([A-Za-z_$][\w$]*)":/g, "$1:")
    .replace(/:(true|false)(?=[,}])/g, (_, value: string) => (value === "true" ? ":!0" : ":!1"));
