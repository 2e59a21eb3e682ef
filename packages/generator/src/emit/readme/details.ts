import { type MemberGroup, memberGroups } from "../../plan/members.js";
import type { ActionPlan, ReadAs, ResourcePlan, Sample } from "../../plan/model.js";
import { elsewhere, endSentence } from "../action-comment.js";
import { bodyText as bodyType, dataText } from "../signatures.js";
import { otherwiseText } from "../streamed.js";
import type { Types } from "../types.js";
import type { Bound } from "./bound.js";
import { fullCall, safeCall, shortCall, unbound } from "./call-text.js";
import { membersText } from "./members.js";
import { type Explained, parametersText } from "./parameters.js";
import { asArgument, asJson, asShortJson } from "./sample-text.js";
import { firstWords } from "./words.js";

/** A folded block, with the resource that it is about. */
export interface Fold {
  resource: string;
  lines: string[];
}

/**
 * A folded block for each action: what it does, a call with real values, and what that answers. Markdown needs an empty line
 * behind the summary and nowhere else.
 */
export function foldsOf(bounds: readonly Bound[], types: Types): Fold[] {
  const page: Page = { types, shown: new Map(), bodies: new Map(), explained: new Map(), named: new Set() };
  return bounds.flatMap((bound) => resourceFolds(bound, bound.resource, page));
}

interface Page {
  types: Types;
  /** The answers that are on the page already, and the calls that they are shown at. */
  shown: Map<string, string>;
  /** The same of the bodies. */
  bodies: Map<string, string>;
  explained: Explained;
  /** The ids that a call on the page has named in its options, those of one call together. */
  named: Set<string>;
}

function resourceFolds(bound: Bound, resource: ResourcePlan, page: Page): Fold[] {
  const own = resource.actions.filter(({ aliasOf, member }) => aliasOf === undefined && member === undefined);
  const groups = memberGroups(resource);
  const members = groups.map(({ members: [first] }) => first);
  const blocks = [
    ...own.map((action) => folded([shortCall(bound, action)], actionText(bound, action, page))),
    ...(groups.length > 0
      ? [
          folded(
            members.map((one) => shortCall(bound, one)),
            groupsText(bound, groups, page),
          ),
        ]
      : []),
  ];
  const [first = members[0]] = own;
  const name = first ? shortCall(bound, first).replace(/(\.\w+|\["[^"]*"\])\(.*$/, "") : bound.name;
  return [
    ...blocks.map((lines) => ({ resource: name, lines })),
    ...resource.resources.flatMap((inner) => resourceFolds(bound, inner, page)),
  ];
}

/** Of the calls that are made in one way with many ids: the last group has the most to say, `update` beside `show`. */
function groupsText(bound: Bound, groups: readonly MemberGroup[], page: Page): string[] {
  const first = groups.at(-1)?.members[0];
  if (!first) return [];
  const answer = answerText(bound, first, page);
  const call = fullCall(bound, first, `const { ${first.data ? "data, " : ""}error } = `);
  return membersText(groups, { call, answer, types: page.types });
}

function folded(calls: readonly string[], text: readonly string[]): string[] {
  const codes = calls.map((call) => `<code>${escaped(call)}</code>`);
  return [`<details><summary>${codes.join(", ")}</summary>`, "", ...text, "</details>"];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function actionText(bound: Bound, action: ActionPlan, page: Page): string[] {
  const { summary, description } = action;
  const name = shortCall(bound, action);
  const { sentence, json } = answerText(bound, action, page);
  const body = bodyText(bound, action, page);
  const call = body.isShown ? [] : callBlock(bound, action, page);
  const words = [
    firstWords(description) || (summary && endSentence(firstWords(summary))),
    body.sentence,
    ...[...otherwiseText(action), ...elsewhere(action).slice(1)].map(firstWords),
  ].filter((text) => text !== "");
  const answer = json.length > 0 ? ["```jsonc", ...json, "```"] : [];
  // what an answer is stands right above its JSON
  const isApart = call.length > 0 && answer.length > 0;
  return [
    [...words, ...(isApart ? [] : [sentence])].join(" "),
    ...call,
    ...(isApart ? [sentence] : []),
    ...answer,
    ...parametersText(action, name, page.explained),
  ];
}

/** None of a call that takes only ids, once the page has shown how those are named: the summary says as much. */
function callBlock(bound: Bound, action: ActionPlan, { named }: Page): string[] {
  const isLoop = action.as === "items";
  const ids = unbound(bound, action).join();
  const isPlain = /\((id)?(, )?({ params })?\)$/.test(shortCall(bound, action));
  if (isPlain && !isLoop && (ids === "" || named.has(ids))) return [];
  named.add(ids);
  return ["```ts", ...safeCall(bound, action).split("\n"), "```"];
}

/**
 * The type of the body, where it stands if that is no argument of its own, and how it is sent if not as JSON; and whether the
 * page has shown one already.
 */
function bodyText(
  bound: Bound,
  action: ActionPlan,
  { types, bodies }: Page,
): { sentence: string; isShown: boolean } {
  const { body, args, samples } = action;
  if (!body || body.isLeftOut) return { sentence: "", isShown: false };
  const text = bodyType(body, types);
  const long = longText(samples.body);
  const same = isNamed(text) ? bodies.get(text) : undefined;
  const like = long === "" ? undefined : bodies.get(long);
  for (const key of [text, long]) bodies.set(key, bodies.get(key) ?? shortCall(bound, action));
  const others = body.others.map(({ contentType }) => `\`contentType: "${contentType}"\``);
  const isUsual = body.contentType === "application/json" && others.length === 0;
  const or = others.length > 0 ? `, or another type with the option ${others.join(" or ")}` : "";
  const type = `\`${text}\`${isUsual ? "" : `, as \`${body.contentType}\`${or}`}`;
  // where it stands is easily missed, so there it is always shown
  if (!args.includes("body"))
    return {
      sentence: `Body (optional, in the options${body.mode === "empty" ? "; `{}` without one" : ""}): ${type}.`,
      isShown: false,
    };
  const before = same ? `, as in \`${same}\`` : like ? `, like that of \`${like}\`` : "";
  return { sentence: `Body: ${type}${before}.`, isShown: before !== "" && action.as !== "items" };
}

/** A body as it is shown, if that takes more than a line; any two short ones may look alike. */
function longText(body: Sample | undefined): string {
  const text = body ? asArgument(body) : "";
  return text.includes("\n") && text.length > SHORT ? text : "";
}

/** Two calls that take or answer `string[]` need not mean the same. */
const isNamed = (type: string): boolean => /^[A-Z]\w*(\[\])?( \| ([A-Z]\w*(\[\])?|null))*$/.test(type);

/** What the data is where it is not read as JSON. */
const RAW: Partial<Record<ReadAs, string>> = {
  text: "a `string`",
  bytes: "a `Uint8Array`",
  stream: "a `ReadableStream<Uint8Array>`",
};

/** How long an answer is that stands in a sentence. */
const SHORT = 90;

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
  const before = isNamed(item) ? shown.get(item) : undefined;
  if (before !== undefined) return { sentence: `${is}, as in \`${before}\`.`, json: [] };
  if (!samples.data || isBare(samples.data) || RAW[as] || item === "unknown")
    return { sentence: `${is}.`, json: [] };
  shown.set(item, shortCall(bound, action));
  const what = as === "items" ? `${is}; an item:` : `${is}:`;
  const short = asShortJson(samples.data, SHORT);
  if (short !== undefined && !short.includes("`")) return { sentence: `${what} \`${short}\`.`, json: [] };
  const json = asJson(samples.data);
  const like = shown.get(json);
  shown.set(json, like ?? shortCall(bound, action));
  return like === undefined
    ? { sentence: what, json: json.split("\n") }
    : { sentence: `${is}, like that of \`${like}\`.`, json: [] };
}

const isBare = (sample: Sample): boolean =>
  sample.kind === "object"
    ? sample.fields.length === 0 && !sample.more
    : sample.kind === "value" && sample.value === null;
