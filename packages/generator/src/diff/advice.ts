import type { Change } from "./model.js";
import type { Direction, Rule } from "./rules.js";

// What a caller has to do about a change, in a few words; nothing where he need not do anything.

const ADVICE: Partial<Record<Rule, string | Partial<Record<Direction, string>>>> = {
  "package-removed": "stay with the last version, or do without",
  "operation-removed": "no longer call it",
  "operation-moved": "import it from there",
  "action-renamed": "call it by the new name",
  "action-renamed-with-alias": "call it by the new name when it suits you",
  "arguments-changed": "give the arguments in this order",
  "type-name-removed": "no longer import it",
  "server-changed": "give its client this `baseUrl`",
  "server-path-changed": "give its client this `baseUrl`",
  "body-added": "give a body",
  "body-removed": "leave the body out",
  "body-required": "always give a body",
  "content-type-changed": "send it as the new type",
  "content-type-removed": { request: "send another type", response: "read another type" },
  "status-removed": "no longer wait for it",
  "answer-shape-changed": "read it in its new shape",
  "answer-removed": "no longer read it",
  "answer-optional": "expect `undefined`, too",
  "error-details-changed": "read them in their new shape",
  "paging-removed": "no longer ask for pages",
  "list-removed": "call `index`",
  "required-added": { request: "give it" },
  "property-removed": { request: "leave it out", response: "no longer read it" },
  "now-required": { request: "always give it" },
  "now-optional": { response: "expect that it is missing" },
  "type-widened": { response: "expect the other types, too" },
  "type-narrowed": { request: "give only what is left" },
  "type-changed": { request: "give the new type", response: "read the new type" },
  "number-narrowed": { request: "give whole numbers" },
  "null-added": { response: "expect null, too" },
  "null-removed": { request: "give no null" },
  "enum-value-added": { response: "expect the new values, too" },
  "enum-value-removed": { request: "give another value", response: "no longer compare with it" },
  "enum-opened": { response: "expect other values, too" },
  "enum-closed": { request: "give one of them" },
  "format-narrowed": { request: "check what you send" },
  "format-changed": { request: "check what you send" },
  "limit-tightened": { request: "check what you send" },
  "form-added": { response: "expect the new form, too" },
  "form-removed": { request: "send another form" },
  "named-form-removed": { request: "send another form", response: "no longer ask for it" },
  "other-fields-refused": { request: "leave other fields out", response: "no longer read other fields" },
  "fields-named": { request: "give only the named fields", response: "read only the named fields" },
  deprecated: "look for what takes its place",
};

export function adviceOn({ rule, place, action }: Pick<Change, "rule" | "place" | "action">): string {
  const advice = ADVICE[rule];
  if (advice === undefined || typeof advice === "string") return advice ?? "";
  // a type of a package is what its callers send, or what they are given: which, its name does not say
  if (action === undefined) return "look where you use it";
  return advice[/^(data|info|error|answer)\b/.test(place) ? "response" : "request"] ?? "";
}
