import { memberGroups } from "../../plan/members.js";
import type { ActionPlan, ResourcePlan } from "../../plan/model.js";
import type { Bound } from "./bound.js";
import { shortCall } from "./call-text.js";
import { tableText } from "./words.js";

/** The table of all calls: what each does, its request, and what that needs. */
export interface CallsTable {
  /** What stands above the rows. */
  head: string[];
  rows: string[];
}

export function callsTable(bounds: readonly Bound[]): CallsTable {
  const calls = bounds.flatMap((bound) => actionsIn(bound.resource).map((action) => ({ bound, action })));
  const hasPermissions = calls.some(({ action }) => action.permissions.length > 0);
  const start = commonStart(calls.map(({ action }) => templateOf(action)));
  const [names = "", rule = "", ...rows] = tableText(
    ["Call", "Does", "Request", ...(hasPermissions ? ["Permission"] : [])],
    calls.map(({ bound, action }) => [
      `\`${shortCall(bound, action)}\``,
      whatItDoes(action),
      `\`${action.method.toUpperCase()} ${templateOf(action).slice(start.length)}`.trimEnd().concat("`"),
      ...(hasPermissions ? [action.permissions.join(" or ")] : []),
    ]),
  );
  const behind = start === "" ? [] : [`All paths start with \`${start}\`; the table has the rest.`, ""];
  return { head: [...behind, names, rule], rows };
}

/** Of the members that share a call the first one stands for all. */
function actionsIn(resource: ResourcePlan): ActionPlan[] {
  const first = new Set(memberGroups(resource).map(({ members }) => members[0]));
  return [
    ...resource.actions.filter((action) => action.member === undefined || first.has(action)),
    ...resource.resources.flatMap(actionsIn),
  ];
}

function whatItDoes({ aliasOf, member, deprecated, summary, description }: ActionPlan): string {
  if (member !== undefined) return "The id decides what it takes and answers";
  if (aliasOf !== undefined) return `Deprecated: it is \`${aliasOf}\` now`;
  const [sentence = ""] = (summary || description).split("\n");
  return deprecated ? `Deprecated. ${sentence}`.trim() : sentence;
}

/** The members that share a call differ in their last segment. */
const templateOf = ({ template, member }: ActionPlan): string =>
  member === undefined ? template : template.replace(/[^/]+$/, "<id>");

/** The segments that all paths start with, where they are so long that they would fill a column with what is the same in it. */
function commonStart(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const segments = first.split(/(?=\/)/);
  const differs = (_: string, i: number): boolean =>
    !others.every((path) => path.split(/(?=\/)/)[i] === segments[i]);
  const end = segments.findIndex(differs);
  const start = segments.slice(0, end < 0 ? segments.length : end).join("");
  return paths.length > 1 && start.length > LONG ? start : "";
}

const LONG = 20;
