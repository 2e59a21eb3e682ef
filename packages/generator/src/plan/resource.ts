import { byText } from "../document/openapi.js";
import { placeholdersOf } from "../document/templates.js";
import type { NamedResource } from "../name/model.js";
import { actionPlan, type Owner } from "./action.js";
import type { Context } from "./context.js";
import type { ActionPlan, Answer, ParamPlan, ResourcePlan } from "./model.js";

// The order in which a reader expects them; custom actions follow by name.
const ORDER = ["index", "create", "show", "update", "edit", "delete"];

/** One resource with its actions and everything nested in it. */
export function resourcePlan(context: Context, named: NamedResource, outer?: string): ResourcePlan {
  const call = outer === undefined ? named.key : `${outer}.${named.key}`;
  const name = context.interfaces.nameOf(named);
  // Members that came later are not lost on a resource that began as one thing.
  const isSingular = named.shape === "singular" && named.actions.every(({ path }) => !path.includes("{id}"));
  const patched = named.actions.find((action) => action.name === "update")?.placed.method === "patch";
  const owner: Owner = {
    resource: named,
    call,
    interface: name,
    isSingular,
    ...(patched && { updateMethod: "patch" as const }),
  };
  const actions = named.actions.map((action) => actionPlan(context, owner, action)).sort(inOrder);
  const resources = named.resources
    .map((inner) => resourcePlan(context, inner, call))
    .sort((a, b) => byText(a.key, b.key));
  return {
    key: named.key,
    call,
    interface: name,
    description: "",
    endpoint: named.endpoint,
    relative: named.relative,
    shape: named.shape,
    singular: isSingular,
    ...(named.id !== undefined && { id: named.id }),
    ...(owner.updateMethod && { updateMethod: owner.updateMethod }),
    answer: usualAnswer(actions),
    params: paramsOf(named.endpoint, actions, resources),
    bindable: bindable(named, resources),
    pathStyles: Object.assign({}, ...actions.map(({ pathStyles }) => pathStyles)),
    actions,
    resources,
  };
}

function inOrder(a: ActionPlan, b: ActionPlan): number {
  const rank = ({ name }: ActionPlan): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return rank(a) - rank(b) || byText(a.name, b.name);
}

/** Of all actions, unless they disagree. */
function usualAnswer(actions: ActionPlan[]): Answer {
  return actions.length > 0 && actions.every(({ answer }) => answer === "body") ? "body" : "envelope";
}

/** The endpoint's own, typed as an action has them. */
function paramsOf(endpoint: string, actions: ActionPlan[], resources: ResourcePlan[]): ParamPlan[] {
  const known = [...actions, ...resources].flatMap(({ params }) => params);
  return placeholdersOf(endpoint).map(
    (name) => known.find((param) => param.name === name) ?? { name, schema: { type: "string" } },
  );
}

function bindable(named: NamedResource, resources: ResourcePlan[]): string[] {
  const extra = named.actions.flatMap(({ path }) => placeholdersOf(path).filter((name) => name !== "id"));
  return [
    ...new Set([
      ...placeholdersOf(named.endpoint),
      ...extra,
      ...resources.flatMap((inner) => inner.bindable),
    ]),
  ];
}
