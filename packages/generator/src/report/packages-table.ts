import Table from "cli-table3";
import { PLAIN, trimmed } from "../base/plain-table.js";
import { type ContractCall, contractCalls } from "../contract/calls.js";
import { prismLimit } from "../contract/prism-limits.js";
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

/** The page beside the packages, with one line each. */
export function packagesIndex(plans: readonly Plan[]): string {
  return `# The packages\n\nWritten by \`pnpm generate\`, as everything in this folder is.\n\n${markdown(sorted(plans))}`;
}

function markdown(packages: readonly PackagePlan[]): string {
  const rows = packages.map((one) => cells(rowOf(one)));
  const widths = COLUMNS.map((column, i) =>
    Math.max(3, column.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, i) => padded(text, COLUMNS[i], widths[i] ?? 0)).join(" | ")} |`;
  const rule = COLUMNS.map((column, i) =>
    TEXT.has(column) ? "-".repeat(widths[i] ?? 0) : `${"-".repeat((widths[i] ?? 0) - 1)}:`,
  );
  return `${[line(COLUMNS), line(rule), ...rows.map(line)].join("\n")}\n${footnote(packages)}`;
}

const padded = (text: string, column: Column | undefined, width: number): string =>
  column && TEXT.has(column) ? text.padEnd(width) : text.padStart(width);

/** What the contract tests do otherwise, and why. */
function footnote(packages: readonly PackagePlan[]): string {
  const limited = packages.flatMap(contractCalls).flatMap((call) => {
    const limit = prismLimit(call);
    return limit === undefined ? [] : [{ limit, call: plain(call) }];
  });
  const reasons = [...new Set(limited.map(({ limit }) => limit))].sort(byText);
  return reasons
    .map((reason) => {
      const calls = new Set(limited.filter(({ limit }) => limit === reason).map(({ call }) => call));
      return `\n${reason}, so the requests of ${[...calls].join(", ")} are recorded and held against the document instead.\n`;
    })
    .join("");
}

const plain = ({ action }: ContractCall): string => `\`${action.call}\``;

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
  return texts.join("").length;
}

const bare = (table: object): string => JSON.stringify(table).replace(/"([A-Za-z_$][\w$]*)":/g, "$1:");
