import type { PackagePlan } from "../../plan/model.js";
import { allNames } from "../../plan/paths.js";
import type { Types } from "../types.js";
import { type Bound, boundResources } from "./bound.js";
import { shortCall } from "./call-text.js";
import { callsTable } from "./calls.js";
import { type Fold, foldsOf } from "./details.js";
import { errorsText } from "./errors.js";
import { CALLS_PAGE, fitted, LONGEST } from "./fit.js";
import { mockText } from "./mock.js";
import { bindingsText, startText } from "./start.js";
import { firstWords } from "./words.js";

/** The pages of a package: its README, and one of all its calls where the README has no room for them. */
export function readmePages(plan: PackagePlan, types: Types): Map<string, string> {
  const bounds = boundResources(plan);
  const table = callsTable(bounds);
  const folds = foldsOf(bounds, types);
  const source = `Generated from \`${plan.source}\`, not edited by hand.`;
  const above = lines([...titleText(plan), ...startText(plan, bounds), "## Calls", "", ...table.head]);
  const between = ["", ...everyCallText(bounds), ""];
  const below = lines(["", ...errorsText(bounds), ...mockText(plan, bounds), source]);
  const room = LONGEST - above.length - between.length - below.length;
  const shown = fitted(table.rows, folds, room);
  const more = shown.isWhole ? [] : ["", moreText(shown.folds.length)];
  const readme = [...above, ...shown.rows, ...between, ...linesOf(shown.folds), ...more, ...below];
  if (shown.isWhole) return new Map([["README.md", page(readme)]]);
  const all = [...table.head, ...table.rows, "", ...byResource(folds), source];
  return new Map([
    ["README.md", page(readme)],
    [CALLS_PAGE, page([...callsTitle(plan), ...bindingsText(plan, bounds), ...all])],
  ]);
}

const titleText = (plan: PackagePlan): string[] => [
  `# ${plan.name}`,
  "",
  firstWords(plan.description) || `${plan.tag}.`,
  ...(plan.documentation ? [`[Reference of the API](${plan.documentation})`] : []),
  "",
];

const callsTitle = ({ name }: PackagePlan): string[] => [
  `# The calls of ${name}`,
  "",
  "Each with its body and its answer. [The README](README.md) says how a call is made, how it fails, and how it is tested.",
  "",
];

const linesOf = (folds: readonly Fold[]): string[] => folds.flatMap((fold) => fold.lines);

/** Some parts have several. */
const lines = (parts: readonly string[]): string[] => parts.join("\n").split("\n");

const page = (parts: readonly string[]): string =>
  parts
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()
    .concat("\n");

const moreText = (shown: number): string =>
  shown > 0
    ? `The rest is in [${CALLS_PAGE}](${CALLS_PAGE}), which has every call with its body and its answer.`
    : `[${CALLS_PAGE}](${CALLS_PAGE}) has every call with its body and its answer.`;

/** Under a heading for each resource, if there are several. */
function byResource(folds: readonly Fold[]): string[] {
  const resources = [...new Set(folds.map(({ resource }) => resource))];
  return resources.flatMap((name) => [
    ...(resources.length > 1 ? [`## \`${name}\``, ""] : []),
    ...linesOf(folds.filter(({ resource }) => resource === name)),
    "",
  ]);
}

const CORE = "https://www.npmjs.com/package/@restflare/core";

/** What goes for all of them. */
function everyCallText(bounds: readonly Bound[]): string[] {
  const calls = bounds.flatMap((bound) => allNames(bound.resource).map((action) => ({ bound, action })));
  const list = calls.find(({ action }) => action.item !== undefined);
  const [first] = calls;
  const twin = first && shortCall(first.bound, first.action).replace("(", "OrThrow(");
  return [
    `Every call has a twin that returns the data alone and throws if it fails: \`${twin}\`. Options come last: ` +
      "`{ signal, timeout, headers, query, ... }`.",
    `[The README of @restflare/core](${CORE}) has all options of a call and of a client.`,
    ...(list
      ? [
          `\`${shortCall(list.bound, list.action).replace("index(", "indexAll(")}\` reads all pages of a list: \`for await (const item of ...)\`.`,
        ]
      : []),
  ];
}
