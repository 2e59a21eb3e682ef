import type { PackagePlan } from "../../plan/model.js";
import { allNames } from "../../plan/paths.js";
import type { Types } from "../types.js";
import { type Bound, boundResources } from "./bound.js";
import { shortCall } from "./call-text.js";
import { callsText } from "./calls.js";
import { detailsText } from "./details.js";
import { errorsText } from "./errors.js";
import { mockText } from "./mock.js";
import { startText } from "./start.js";

/** The page of a package: a first call, the table of all calls, each of them unfolded, and how calls fail and are tested. */
export function readme(plan: PackagePlan, types: Types): string {
  const bounds = boundResources(plan);
  return [
    `# ${plan.name}`,
    "",
    plan.description === "" ? `${plan.tag}.` : plan.description,
    ...(plan.documentation ? [`[The API's own page](${plan.documentation})`] : []),
    "",
    ...startText(plan, bounds),
    "## Calls",
    "",
    ...callsText(bounds),
    ...everyCallText(bounds),
    ...detailsText(bounds, types),
    ...errorsText(bounds),
    ...mockText(plan, bounds),
    `Generated from \`${plan.source}\`, not edited by hand.`,
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()
    .concat("\n");
}

/** What goes for all of them. */
function everyCallText(bounds: readonly Bound[]): string[] {
  const calls = bounds.flatMap((bound) => allNames(bound.resource).map((action) => ({ bound, action })));
  const list = calls.find(({ action }) => action.item !== undefined);
  const [first] = calls;
  const twin = first && shortCall(first.bound, first.action).replace("(", "OrThrow(");
  return [
    `Every call has a twin that returns the data alone and throws if it fails: \`${twin}\`. Options come last: ` +
      "`{ signal, timeout, headers, query, ... }`.",
    ...(list
      ? [
          `\`${shortCall(list.bound, list.action).replace("index(", "indexAll(")}\` reads all pages of a list: \`for await (const item of ...)\`.`,
        ]
      : []),
    "",
  ];
}
