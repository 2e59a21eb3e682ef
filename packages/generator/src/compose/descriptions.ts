import type { Parameter } from "../document/openapi.js";
import { one, wordsOf } from "./nouns.js";
import { nounAt, spotOf } from "./places.js";

/** What the usual parameters of a query mean, whatever they are asked of. */
const USUAL: Readonly<Record<string, string>> = {
  after: "Only what is after this.",
  before: "Only what is before this.",
  cursor: "Where the page starts, as the answer before it says. None is the first page.",
  dateEnd: "The end of each period, one for each series.",
  dateRange: "How far back each series goes, such as `7d`.",
  dateStart: "The start of each period, one for each series.",
  direction: "The direction in which the list is sorted.",
  dry_run: "Whether only to say what would be done.",
  end: "The end of the time that is asked for.",
  fields: "Only these fields.",
  format: "The format of the answer.",
  limit: "How many items to answer at most.",
  limitPerGroup: "How many items to answer at most in each group.",
  match: "Whether all conditions must be met, or any.",
  name: "Only what has this name.",
  offset: "How many items to skip.",
  order: "What the list is sorted by.",
  order_by: "What the list is sorted by.",
  orderBy: "What the list is sorted by.",
  page: "Which page to answer. The first is 1.",
  page_size: "How many items a page holds at most.",
  pageSize: "How many items a page holds at most.",
  page_token: "Where the page starts, as the answer before it says.",
  per_page: "How many items a page holds at most.",
  search: "Only what has this text in it.",
  since: "Only what is not older than this.",
  sort: "What the list is sorted by.",
  sort_by: "What the list is sorted by.",
  sortBy: "What the list is sorted by.",
  sort_order: "The direction in which the list is sorted.",
  sortOrder: "The direction in which the list is sorted.",
  start: "The start of the time that is asked for.",
  status: "Only what has this status.",
  tag: "Only what has this tag.",
  type: "Only what is of this type.",
  until: "Only what is not newer than this.",
};

/** Radar names each series that is asked for. */
const ON_RADAR = "A name for each series in the answer.";

/** One sentence on a parameter; undefined of what only its owner could explain. */
export function descriptionOf({ name = "", in: where }: Parameter, path: string): string | undefined {
  if (where === "path") return placeholderText(name, path);
  if (where !== "query") return undefined;
  if (name === "name" && path.startsWith("/radar/")) return ON_RADAR;
  return Object.hasOwn(USUAL, name) ? USUAL[name] : undefined;
}

/** What stands behind a list in a path says which one of it is meant. */
function placeholderText(name: string, path: string): string {
  const thing = thingAt(name, path);
  const kind = /(^|[_-])name$|Name$/.test(name) ? "name" : isId(name) ? "id" : undefined;
  if (kind !== undefined) return thing === "" ? `The ${kind}.` : `The ${kind} of the ${thing}.`;
  const words = wordsOf(name);
  return thing === "" || thing.endsWith(words) ? `The ${words}.` : `The ${words} of the ${thing}.`;
}

const isId = (name: string): boolean => /(^|[_-])(id|identifier|uuid|tag)$|Id$/.test(name);

/** `waiting_room_id` names it, and the list in front says more of it; of `id` alone that is all there is. */
function thingAt(name: string, path: string): string {
  const named = wordsOf(name.replace(/[_-]?(id|identifier|uuid|tag|name)$|(Id|Name)$/, ""));
  if (named === "account" || named === "zone") return named;
  const { places } = spotOf(path.slice(0, path.indexOf(`{${name}}`) + name.length + 2));
  const noun = places.length > 0 ? one(nounAt(places, places.length - 1)) : "";
  const isNamed = named !== "" && named !== wordsOf(name) && !NEUTRAL.has(named);
  return isNamed && lastWord(noun) !== lastWord(named) ? named : noun;
}

/** What says nothing of whose id it is. */
const NEUTRAL = new Set(["object", "resource", "item"]);

const lastWord = (noun: string): string => (noun.split(" ").at(-1) ?? "").toLowerCase();
