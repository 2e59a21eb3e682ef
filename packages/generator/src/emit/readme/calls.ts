import { memberGroups } from "../../plan/members.js";
import type { ActionPlan, ResourcePlan } from "../../plan/model.js";
import type { Bound } from "./bound.js";
import { shortCall } from "./call-text.js";

/** The table of all calls: what each does, its request, and what that needs. */
export function callsText(bounds: readonly Bound[]): string[] {
  const calls = bounds.flatMap((bound) => actionsIn(bound.resource).map((action) => ({ bound, action })));
  const hasPermissions = calls.some(({ action }) => action.permissions.length > 0);
  const columns = ["Call", "Does", "Request", ...(hasPermissions ? ["Permission"] : [])];
  return [
    `| ${columns.join(" | ")} |`,
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...calls.map(({ bound, action }) => {
      const cells = [`\`${shortCall(bound, action)}\``, whatItDoes(action), `\`${requestOf(action)}\``];
      if (hasPermissions) cells.push(action.permissions.join(" or "));
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
    }),
    "",
  ];
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
  if (member !== undefined) return "Its id decides what it takes and answers";
  if (aliasOf !== undefined) return `Deprecated: it is \`${aliasOf}\` now`;
  const [sentence = ""] = (summary || description).split("\n");
  return deprecated ? `Deprecated. ${sentence}`.trim() : sentence;
}

/** The line that is sent; the members that share a call differ in their last segment. */
export function requestOf({ method, template, member }: ActionPlan): string {
  return `${method.toUpperCase()} ${member === undefined ? template : template.replace(/[^/]+$/, "<id>")}`;
}
