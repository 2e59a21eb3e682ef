import { VERBS } from "../base/verbs.js";
import { camel } from "../base/words.js";
import type { Method } from "../document/openapi.js";
import { type Ending, forOwner, objectOf, targetNoun } from "./ending.js";
import { a, isPlural, many, member, wordsOf } from "./nouns.js";
import { nounAt, ownerOf, type Spot } from "./places.js";
import { MAKING } from "./vocabulary.js";

/** Verbs that are things where they are read: `GET .../scan`. */
const READ_AS_NOUN = new Set(
  "scan preview review list share release request sample update check test transfer vote link run set end order issue".split(
    " ",
  ),
);
/** Verbs that read. */
const READING = new Set("check download export find get inspect list query search verify".split(" "));
/** Verbs that stand in front of what they are done to: `validate/origin`. */
const IN_FRONT = new Set("validate preview".split(" "));
/** What makes one more also where a list is called by a singular: `message/new`. */
const ONE_MORE = new Set("create new".split(" "));
/** Verbs that stand behind what they are done to: `psk_generate`. */
const BEHIND = new Set("check generate rotate".split(" "));
const BULK = /^(bulk|batch)$/;
const BULK_VERBS: Partial<Record<Method, string>> = {
  get: "Get",
  post: "Change",
  put: "Update",
  patch: "Edit",
  delete: "Delete",
};

const STANDARD = /^(index|show|create|update|edit|delete|post)(All)?$/;

/** What a call is named says what is done, where that is not what its path ends in: `roll` of `tokens/{}/value`. */
export function byAction({ action, last, spot, i, noun, owner }: Ending): string | undefined {
  const [first = "", ...others] = action.split(/(?=[A-Z])/);
  const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
  if (verb === undefined || STANDARD.test(action)) return undefined;
  if ([last.segment, `${last.segment}All`].map(camel).includes(action)) return undefined;
  const title = capital(verb);
  const rest = camel(others.join("")) === camel(last.segment) ? last.noun : wordsOf(others.join(""));
  if (last.isMember && rest === "") return `${title} ${member(noun)}${owner}`;
  if (BULK.test(last.segment)) return onMany(title, spot, i);
  if (rest === "") return `${title} the ${verb === "list" ? many(noun) : noun}${owner}`;
  return MAKING.has(verb) || verb === "create"
    ? `${title} ${isPlural(rest) ? `the ${rest}` : a(rest)}${forOwner(ownerBefore(spot, i))}`
    : `${title} the ${rest}${ownerBefore(spot, i)}`;
}

/** Where the last segment says what is done: `rotate_secret`, `bulk_delete`, `export`, `instances/batch/terminate`. */
export function verbalSummary(ending: Ending): string | undefined {
  const { method, action, last, outer, spot, i, noun, owner, hasMembers } = ending;
  if (last.isMember || (action === "index" && last.segment !== "search")) return undefined;
  // what has members is a thing, whatever it is called
  if (action === "create" && hasMembers && !ONE_MORE.has(last.segment)) return undefined;
  if (method === "post" && outer && IN_FRONT.has(outer.segment))
    return `${capital(outer.segment)} ${a(last.noun)}${ownerOf(spot, i - 1)}`;
  if (BULK.test(last.segment))
    return onMany(action === "createAll" ? "Create" : (BULK_VERBS[method] ?? "Change"), spot, i);
  const isBulk = /^(bulk|batch)([_-]|[A-Z])/.test(last.segment);
  const [first = "", ...rest] = last.noun.split(" ").slice(isBulk ? 1 : 0);
  const [behind = ""] = noun.split(" ").slice(-1);
  if ((method === "post" || method === "put") && BEHIND.has(behind) && noun !== behind)
    return `${capital(behind)} the ${noun.slice(0, -behind.length).trim()}${owner}`;
  const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
  if (verb === undefined || isNoun(method, first, rest)) return undefined;
  // what is shown and updated is a thing: `review_status`
  if (!["create", "index", last.segment].includes(action) && STANDARD.test(action)) return undefined;
  const title = capital(verb);
  if (isBulk && rest.length === 0) return onMany(title, spot, i);
  if (outer && BULK.test(outer.segment)) return onMany(title, spot, i - 1);
  if (rest.join() === "all" && outer)
    return `${title} all ${many(nounAt(spot.places, i - 1))}${ownerOf(spot, i - 1)}`;
  if (rest.length > 0) return `${title} the ${rest.join(" ")}${ownerBefore(spot, i)}`;
  const isList = outer !== undefined && isPlural(outer.noun);
  const single = outer ? member(nounAt(spot.places, i - 1)) : "";
  if (isList && verb === "verify" && method === "get") return `${title} ${single}${ownerOf(spot, i - 1)}`;
  if (outer && method === "post" && MAKING.has(first) && (isList || ONE_MORE.has(first)))
    return `${title} ${single}${forOwner(ownerOf(spot, i - 1))}`;
  return `${title} ${objectOf(spot, i) || last.noun}`;
}

/** `GET .../upload-token` reads a token, and `DELETE .../rotate_secret` deletes something. */
function isNoun(method: Method, first: string, rest: readonly string[]): boolean {
  if (rest.length === 0) return method === "get" && READ_AS_NOUN.has(first);
  return method === "delete" || (method === "get" && !READING.has(first));
}

/** ` of a widget`, ` of the tokens of a user`. */
function ownerBefore(spot: Spot, i: number): string {
  return spot.places[i - 1] ? ` of ${targetNoun(spot, i)}${endOf(spot, i)}` : scopeOf(spot);
}

/** One step is enough where it is a member. */
const endOf = (spot: Spot, i: number): string =>
  spot.places[i - 1]?.isMember && !spot.isWhole ? "" : ownerOf(spot, i - 1);

const scopeOf = ({ scope }: Spot): string => (scope === undefined ? "" : ` of ${scope}`);

/** Behind a member it is about what that has, and not about the members. */
function onMany(title: string, spot: Spot, i: number): string | undefined {
  const before = spot.places[i - 1];
  if (!before) return undefined;
  const noun = nounAt(spot.places, i - 1);
  const what = before.isMember ? `things of ${member(noun)}` : `${many(noun)}${ownerOf(spot, i - 1)}`;
  return `${title} many ${what} at once`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
