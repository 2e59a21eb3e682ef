import type { ActionPlan, PackagePlan } from "../../plan/model.js";
import type { Bound } from "./bound.js";
import { boundParams, fullCall } from "./call-text.js";
import { clientText, serversText } from "./servers.js";

/** How to install a package, make a client, and call it for the first time. */
export function startText(plan: PackagePlan, bound: readonly Bound[]): string[] {
  return [
    "```sh",
    installLine(plan),
    "```",
    "",
    "```ts",
    ...startLines(plan, bound),
    "```",
    "",
    ...serversText(plan),
  ];
}

export const installLine = ({ name }: PackagePlan): string => `npm install @restflare/core ${name}`;

/** A program that makes a client and calls something. */
export function startLines(plan: PackagePlan, bound: readonly Bound[]): string[] {
  const first = harmlessCall(bound)?.bound ?? bound[0];
  return [
    ...bindingLines(plan, bound.length > MOST_BOUND ? bound.filter((one) => one === first) : bound),
    ...(bound.length > MOST_BOUND ? [OTHERS] : []),
    ...firstCall(bound),
  ];
}

/** How many resources are bound one by one: a document without tags is one package of all of them. */
const MOST_BOUND = 12;
const OTHERS = "// the other resources are imported and bound in the same way";

/** The names that the calls of a page are made with. */
export const bindingsText = (plan: PackagePlan, bound: readonly Bound[]): string[] => [
  "```ts",
  ...bindingLines(plan, bound),
  "```",
  "",
];

const bindingLines = (plan: PackagePlan, bound: readonly Bound[]): string[] => [
  'import { createClient } from "@restflare/core";',
  `import { ${bound.map(({ resource }) => resource.key).join(", ")} } from "${plan.name}";`,
  "",
  clientText(plan),
  ...bound.map((one) => bindingOf(one)),
];

/** The line that binds a resource to its client and ids. */
export function bindingOf(bound: Bound): string {
  const options = ["client", boundParams(bound)].filter((text) => text !== "").join(", ");
  return `const ${bound.name} = ${bound.resource.key}.with({ ${options} });`;
}

function firstCall(bounds: readonly Bound[]): string[] {
  const found = harmlessCall(bounds);
  if (!found) return [];
  const { bound, action } = found;
  return [
    "",
    `const { ${action.data ? "data, " : ""}error } = ${fullCall(bound, action)};`,
    "if (error) console.error(error.message); // nothing is thrown",
    ...(action.data ? ["else console.log(data);"] : []),
  ];
}

/** A call that changes nothing, if there is one: a list, else something else that is read. */
export function harmlessCall(bounds: readonly Bound[]): { bound: Bound; action: ActionPlan } | undefined {
  const calls = bounds.flatMap((bound) => bound.resource.actions.map((action) => ({ bound, action })));
  const plain = calls.filter(({ action }) => isPlain(action));
  return (
    plain.find(({ action }) => action.name === "index") ??
    plain.find(({ action }) => action.method === "get") ??
    plain[0]
  );
}

const isPlain = ({ aliasOf, deprecated, server, as }: ActionPlan): boolean =>
  aliasOf === undefined && !deprecated && !server && as === "json";
