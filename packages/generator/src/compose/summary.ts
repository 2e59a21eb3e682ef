import type { Method } from "../document/openapi.js";
import { type Composing, type Ending, forOwner, objectOf } from "./ending.js";
import { a, isPlural, many, member } from "./nouns.js";
import { nounAt, ownerOf, type Spot, spotOf } from "./places.js";
import { radarSummary } from "./radar.js";
import { byAction, verbalSummary } from "./verbs.js";
import { FACETS, PHRASES, PRODUCTS, QUESTIONS, VIEWS } from "./vocabulary.js";

/** One line on what an operation does: `List the waiting rooms of a zone`. */
export function summaryOf(composing: Composing): string {
  const { path } = composing;
  const model = /\/ai\/run\/(@.+)$/.exec(path)?.[1];
  if (model !== undefined) return `Run the model ${model}`;
  return path.startsWith("/radar/") ? radarSummary(composing) : plainSummary(composing);
}

/** The first that fits says it. */
const RULES = [onMember, byPhrase, byFacet, byView, bySearch, byAction, verbalSummary, standard, custom];

function plainSummary(composing: Composing): string {
  const spot: Spot = { ...spotOf(composing.path), isWhole: composing.isWhole === true };
  // a list that is called so is what it lists
  const [isListed, listed] = [spot.places.at(-1)?.segment === "list", spot.places.at(-2)];
  if (isListed && composing.method === "get" && listed && !listed.isMember && isPlural(listed.noun))
    spot.places.pop();
  const i = spot.places.length - 1;
  const last = spot.places[i];
  if (!last) return "";
  const before = spot.places[i - 1];
  const ending: Ending = {
    ...composing,
    spot,
    i,
    last,
    outer: before?.isMember ? undefined : before,
    noun: nounAt(spot.places, i),
    owner: ownerOf(spot, i),
  };
  for (const rule of RULES) {
    const text = rule(ending);
    if (text !== undefined) return text;
  }
  return "";
}

/** What the standard actions do to one thing, and to all of a list. */
const ON_ONE: Record<string, string> = { show: "Get", update: "Update", edit: "Edit", delete: "Delete" };
const ON_ALL: Record<string, string> = { updateAll: "Update", editAll: "Edit", deleteAll: "Delete" };

function onMember({ last, action, noun, owner }: Ending): string | undefined {
  if (last.isMember && action === "create") return `Create ${member(noun)}${forOwner(owner)}`;
  return last.isMember && ON_ONE[action] ? `${ON_ONE[action]} ${member(noun)}${owner}` : undefined;
}

function byPhrase({ method, last, spot, i, owner }: Ending): string | undefined {
  const phrase = PHRASES[last.segment];
  if (phrase === undefined || method === "get" || method === "delete") return undefined;
  return phrase.endsWith(" of") ? `${phrase.slice(0, -3)}${owner}` : `${phrase} ${objectOf(spot, i)}`;
}

/** `insights/severity` says how many insights there are of each. */
function byFacet({ method, last, outer, spot, i }: Ending): string | undefined {
  if (method !== "get" || !FACETS.has(last.segment) || !outer || !isPlural(outer.noun)) return undefined;
  return `Count the ${nounAt(spot.places, i - 1)}${ownerOf(spot, i - 1)} by ${last.noun}`;
}

/** `report/bytime` is the report over time. */
function byView({ method, last, outer, spot, i }: Ending): string | undefined {
  const view = VIEWS[last.segment];
  if (view === undefined || method !== "get" || !outer) return undefined;
  return `Get the ${nounAt(spot.places, i - 1)}${ownerOf(spot, i - 1)} ${view}`;
}

function bySearch({ last, owner }: Ending): string | undefined {
  if (!last.noun.endsWith(" search") || PRODUCTS[last.segment] !== undefined) return undefined;
  return `Search the ${many(last.noun.slice(0, -" search".length))}${owner}`;
}

function standard({ action, noun: own, last, owner, hasMembers }: Ending): string | undefined {
  const product = hasMembers || last.isMember || isPlural(own) ? undefined : PRODUCTS[last.segment];
  const noun = product ? `${product} settings` : own;
  // what is called by a singular and has no members is one thing, whatever it answers
  if (action === "index")
    return isPlural(noun) || hasMembers ? `List the ${many(noun)}${owner}` : `Get the ${noun}${owner}`;
  if (action === "create" && !hasMembers && QUESTIONS.test(noun)) return `Query the ${noun}${owner}`;
  if (action === "create")
    return `Create ${isPlural(noun) || hasMembers ? member(noun) : `the ${noun}`}${forOwner(owner)}`;
  if (ON_ALL[action]) return `${ON_ALL[action]} the ${many(noun)}${owner}`;
  return ON_ONE[action] ? `${ON_ONE[action]} the ${noun}${owner}` : undefined;
}

const CUSTOM: Partial<Record<Method, string>> = { put: "Set", patch: "Edit", delete: "Delete" };

/** What a place is asked for that is no list and has no members. */
function custom({ method, isList, last, noun, owner }: Ending): string {
  if (method === "get") {
    if (last.isMember) return `Get ${member(noun)}${owner}`;
    return `${isList && isPlural(noun) ? "List" : "Get"} the ${noun}${owner}`;
  }
  if (method === "post") {
    if (last.isMember) return `Send data to ${member(noun)}${owner}`;
    if (QUESTIONS.test(noun) || QUESTIONS.test(last.noun)) return `Query the ${noun}${owner}`;
    return `Create ${isPlural(noun) ? `the ${noun}` : a(noun)}${forOwner(owner)}`;
  }
  return `${CUSTOM[method] ?? "Call"} the ${noun}${owner}`;
}
