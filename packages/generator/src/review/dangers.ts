import { words } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import { isParam, segmentsOf, wordsOf } from "../document/templates.js";

/** What a call can do that its caller may regret. */
export type Danger = "deletes" | "ends" | "costs money" | "replaces all";

/** Verbs, as a word of the last segment: what is there before such a call is gone, stopped or another one behind it. */
const ENDING = new Set(
  (
    "abort archive cancel clear delete disable disconnect evict erase force interrupts invalidate kick move purge " +
    "regenerate release remove reset restore revert revoke roll rollback rotate stop terminate truncate wipe deactivate"
  ).split(" "),
);

/** What is paid for, as the last thing that a path names. */
const PAID =
  /(^|[/-])(subscriptions?|orders?|topup|payment-methods?|pay-[\w-]+|purchase|renew|transfer-in|upgrade)(\/\{[^}]*\})?$/;
const BOUGHT = /\/registrar[\w-]*\/registrations$/;

/** Why an operation needs a sentence of a person on what it does; undefined of what can be undone, or only reads. */
export function dangerOf(
  { method, path }: Pick<Placed, "method" | "path">,
  isList: boolean,
): Danger | undefined {
  if (method === "get" || method === "head" || method === "options") return undefined;
  if (method === "delete") return "deletes";
  if (PAID.test(path) || (method === "post" && BOUGHT.test(path))) return "costs money";
  const last = segmentsOf(path).at(-1) ?? "";
  if (isParam(last)) return undefined;
  if (
    words(wordsOf(last).replace(/([a-z\d])([A-Z])/g, "$1 $2")).some((word) => ENDING.has(word.toLowerCase()))
  )
    return "ends";
  return method === "put" && isList ? "replaces all" : undefined;
}
