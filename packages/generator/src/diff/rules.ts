// What a change means to whoever calls a package. Where it depends on who is speaking, a row says it for both: what the
// caller sends (request), and what the API answers (response).

/** Breaking is a major, additive a minor, invisible a patch. */
export type Level = "breaking" | "additive" | "invisible";
export const LEVELS: readonly Level[] = ["breaking", "additive", "invisible"];

export type Direction = "request" | "response";

const RULES = {
  "package-added": "additive",
  "package-removed": "breaking",
  "operation-added": "additive",
  "operation-removed": "breaking",
  "operation-moved": "breaking",
  "action-renamed": "breaking",
  // The old name goes on working, and an editor strikes it through.
  "action-renamed-with-alias": "additive",
  "arguments-changed": "breaking",
  "type-name-added": "additive",
  "type-name-removed": "breaking",

  // Core refuses a client of another origin.
  "server-changed": "breaking",
  // Nothing refuses it before the API does, but the document no longer says that it answers there.
  "server-path-changed": "breaking",
  "server-added": "additive",

  "body-added": { required: "breaking", optional: "additive" },
  "body-removed": "breaking",
  "body-required": "breaking",
  "body-optional": "additive",
  "content-type-changed": "breaking",
  "content-type-added": "additive",
  "content-type-removed": "breaking",
  "status-added": "additive",
  "status-removed": "breaking",
  // A refusal is an error of the same type whatever its status is.
  "refusal-status-changed": "invisible",
  "answer-shape-changed": "breaking",
  "answer-added": "additive",
  "answer-removed": "breaking",
  "answer-optional": "breaking",
  "answer-certain": "additive",
  "error-details-changed": "breaking",
  "paging-added": "additive",
  "paging-removed": "breaking",
  // indexAll follows it; what the caller may send himself has rows of its own.
  "paging-changed": "invisible",
  "list-added": "additive",
  "list-removed": "breaking",

  "required-added": { request: "breaking", response: "additive" },
  "optional-added": "additive",
  "property-removed": "breaking",
  // Other fields are allowed, and this is one of them now.
  "property-undeclared": "additive",
  "now-required": { request: "breaking", response: "additive" },
  "now-optional": { request: "additive", response: "breaking" },
  "type-widened": { request: "additive", response: "breaking" },
  "type-narrowed": { request: "breaking", response: "additive" },
  "type-changed": "breaking",
  // Both are `number` to TypeScript.
  "number-widened": { request: "additive", response: "invisible" },
  "number-narrowed": { request: "breaking", response: "invisible" },
  "null-added": { request: "additive", response: "breaking" },
  "null-removed": { request: "breaking", response: "additive" },
  // A generated union is closed: a `switch` that names every value of an answer stops compiling when there is one more,
  // and a comparison with a value that is there no more does, too.
  "enum-value-added": { request: "additive", response: "breaking" },
  "enum-value-removed": "breaking",
  "enum-opened": { request: "additive", response: "breaking" },
  "enum-closed": { request: "breaking", response: "additive" },
  // Formats and limits are in no type. What was right to send may be refused now; an answer is read as before.
  "format-narrowed": { request: "breaking", response: "invisible" },
  "format-widened": { request: "additive", response: "invisible" },
  "format-changed": { request: "breaking", response: "invisible" },
  // That a value is a secret, or a text of a kind, refuses none.
  "format-note-changed": "invisible",
  "limit-tightened": { request: "breaking", response: "invisible" },
  "limit-loosened": { request: "additive", response: "invisible" },
  "form-added": { request: "additive", response: "breaking" },
  "form-removed": { request: "breaking", response: "additive" },
  // A form that callers ask for by a word of its own, `kind === "z"`: like a value that is gone.
  "named-form-removed": "breaking",
  "other-fields-allowed": "additive",
  "other-fields-refused": "breaking",
  "fields-named": "breaking",

  deprecated: "additive",
  "no-longer-deprecated": "invisible",
  "default-changed": "invisible",
  "docs-changed": "invisible",
  // What a token may do is a matter between the account and the API; the package only says it.
  "permissions-changed": "invisible",
  "secrets-changed": "invisible",
  "repeats-changed": "invisible",
  "query-style-changed": "invisible",
  "description-changed": "invisible",
} as const satisfies Record<string, Level | Record<string, Level>>;

export type Rule = keyof typeof RULES;
export const rules = Object.keys(RULES) as Rule[];

/** How much a change matters; `when` is who speaks, or whatever else the rule asks for. */
export function levelOf(rule: Rule, when: string): Level {
  const level: Level | Readonly<Record<string, Level>> = RULES[rule];
  if (typeof level === "string") return level;
  const found = level[when];
  if (!found) throw new Error(`diff/rules.ts: ${rule} says nothing of "${when}"`);
  return found;
}
