import { memberGroups } from "../../plan/members.js";
import type { ActionPlan, ReadAs, ResourcePlan, Sample } from "../../plan/model.js";
import { elsewhere, endSentence } from "../action-comment.js";
import { bodyText, dataText } from "../signatures.js";
import { otherwiseText } from "../streamed.js";
import type { Types } from "../types.js";
import type { Bound } from "./bound.js";
import { fullCall, shortCall } from "./call-text.js";
import { membersText } from "./members.js";
import { asJson } from "./sample-text.js";

/** A folded block for each action: what it does, a call with real values, and what that answers. */
export function detailsText(bounds: readonly Bound[], types: Types): string[] {
  const shown = new Map<string, string>();
  return bounds.flatMap((bound) => resourceText(bound, bound.resource, { types, shown }));
}

interface Page {
  types: Types;
  /** The answers that are on the page already, and the calls that they are shown at. */
  shown: Map<string, string>;
}

function resourceText(bound: Bound, resource: ResourcePlan, page: Page): string[] {
  const own = resource.actions.filter(({ aliasOf, member }) => aliasOf === undefined && member === undefined);
  return [
    ...own.flatMap((action) => folded(bound, action, actionText(bound, action, page))),
    ...memberGroups(resource).flatMap((group) =>
      folded(bound, group.members[0], membersText(group, fullCall(bound, group.members[0]), page.types)),
    ),
    ...resource.resources.flatMap((inner) => resourceText(bound, inner, page)),
  ];
}

function folded(bound: Bound, action: ActionPlan, text: readonly string[]): string[] {
  const summary = `<summary><code>${escaped(shortCall(bound, action))}</code></summary>`;
  return ["<details>", summary, "", ...text, "</details>", ""];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function actionText(bound: Bound, action: ActionPlan, page: Page): string[] {
  const { summary, description } = action;
  const words = description || (summary && endSentence(summary));
  const { sentence, json } = answerText(bound, action, page);
  const notes = [...otherwiseText(action), ...elsewhere(action).slice(1)].flatMap((text) => [text, ""]);
  const isLoop = action.as === "items";
  const call = `const { ${action.data ? "data, " : ""}error } = ${fullCall(bound, action)};`;
  const loop = "if (data) for await (const item of data) console.log(item);";
  return [
    [words, ...(json.length > 0 ? [] : [sentence])].join(" ").trim(),
    "",
    ...notes,
    // the summary says as much of a call that takes only an id
    ...(/\((id)?\)$/.test(shortCall(bound, action)) && !isLoop
      ? []
      : ["```ts", call, ...(isLoop ? [loop] : []), "```", ""]),
    ...takenText(action, page.types),
    ...(json.length > 0 ? [sentence, "", "```jsonc", ...json, "```", ""] : []),
  ];
}

/** The names of what it takes beside its id, in one line. */
function takenText(action: ActionPlan, types: Types): string[] {
  const { body } = action;
  const others = (body?.others ?? []).map(({ contentType }) => `\`contentType: "${contentType}"\``);
  const parts = [
    ...(body && body.mode !== "empty"
      ? [`Body: \`${bodyText(body, types)}\`, as \`${body.contentType}\`${or(others)}.`]
      : []),
    ...(action.query ? [`Query: ${namesText(action.query.names)}.`] : []),
    ...(action.headers ? [`Headers: ${namesText(action.headers.names)}.`] : []),
  ];
  return parts.length > 0 ? [parts.join(" "), ""] : [];
}

const or = (others: readonly string[]): string =>
  others.length > 0 ? `, or another type with the option ${others.join(" or ")}` : "";

const namesText = (names: readonly { name: string; required: boolean }[]): string =>
  names.map(({ name, required }) => `\`${name}\`${required ? " (required)" : ""}`).join(", ");

/** What the data is where it is not read as JSON. */
const RAW: Partial<Record<ReadAs, string>> = {
  text: "a `string`",
  bytes: "a `Uint8Array`",
  stream: "a `ReadableStream<Uint8Array>`",
};

/** What the data is, and its JSON where the page has not shown it yet. */
function answerText(
  bound: Bound,
  action: ActionPlan,
  { types, shown }: Page,
): { sentence: string; json: string[] } {
  const { data, as, samples } = action;
  if (!data) return { sentence: "It answers no data.", json: [] };
  const text = dataText(action, types);
  const is = `\`data\` is ${RAW[as] ?? (as === "items" ? `an \`AsyncIterable<${text}>\`` : `\`${text}\``)}`;
  const item = text.replace(/(\[\])?( \| undefined)?$/, "");
  const before = shown.get(item);
  if (before !== undefined) return { sentence: `${is}, as of \`${before}\`.`, json: [] };
  if (!samples.data || isBare(samples.data) || RAW[as] || item === "unknown")
    return { sentence: `${is}.`, json: [] };
  shown.set(item, shortCall(bound, action));
  return { sentence: as === "items" ? `${is}; an item:` : `${is}:`, json: [asJson(samples.data)] };
}

const isBare = (sample: Sample): boolean =>
  sample.kind === "object" && sample.fields.length === 0 && !sample.more;
