import Table from "cli-table3";
import { PLAIN, trimmed } from "../base/plain-table.js";
import { byText } from "../document/openapi.js";
import type { Plan, ResourcePlan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";

/** What documents became, in numbers. */
export function statistics(plans: readonly Plan[]): string {
  const table = new Table({ ...PLAIN, colAligns: ["left", "right"] });
  for (const [what, number] of rows(plans)) table.push([what, number]);
  return `${trimmed(table.toString())}\n`;
}

type Row = [what: string, number: number];

function rows(plans: readonly Plan[]): Row[] {
  const packages = plans.flatMap((plan) => plan.packages);
  const outer = packages.flatMap(({ resources }) => resources);
  const all = outer.flatMap(withNested);
  const actions = outer.flatMap(allActions);
  const lists = actions.filter(({ item }) => item !== undefined);
  const by = (kind: string | undefined): number => lists.filter(({ paging }) => paging?.by === kind).length;
  return [
    ["packages", packages.length],
    ["exports", outer.length],
    ["nested resources", all.length - outer.length],
    ...counted(all.map(({ shape }) => `  ${shape}`)),
    ["actions", actions.length],
    ...counted(actions.map(({ name, isStandard }) => (isStandard ? `  ${name}` : "  custom"))),
    ["lists", lists.length],
    ["  by page", by("page")],
    ["  by cursor", by("cursor")],
    ["  whole", by(undefined)],
    ["warnings", plans.flatMap(({ warnings }) => warnings).length],
    ...counted(plans.flatMap(({ warnings }) => warnings.map((text) => `  ${kindOf(text)}`))),
  ];
}

function withNested(resource: ResourcePlan): ResourcePlan[] {
  return [resource, ...resource.resources.flatMap(withNested)];
}

/** The most frequent first. */
function counted(words: readonly string[]): Row[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
}

/** A warning without the place that it is about. */
function kindOf(warning: string): string {
  const said = /(?:has|declares|does not declare|corrects|: the parameter) .*$|are one path .*$/.exec(
    warning,
  );
  return (said?.[0] ?? warning).replace(/^: /, "").replace(/\{\w+\}|"[^"]*"|(?<=parameter )\S+/, "...");
}
