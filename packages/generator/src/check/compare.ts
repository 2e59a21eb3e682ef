import { oncePer } from "../base/once-per.js";
import { comparePackages, type PackageDiff } from "../diff/packages.js";
import type { Rule } from "../diff/rules.js";
import { type Surfaces, surfacesOf } from "../diff/surface.js";
import { type OpenApi, resolve } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";
import type { DIFFERENCES, Finding } from "../review/records.js";
import { planDocument } from "../run/plan-document.js";
import { folded } from "./literals.js";
import { ownersOperations, part } from "./owners.js";

export type Kind = (typeof DIFFERENCES)[number];

/** Something that our document says otherwise than the owner's. */
export type Difference = Finding<Kind>;

/**
 * What each rule comes to between two descriptions of one thing. What is not here is ours to say: words, names,
 * permissions, examples, what a package does behind a call; or it follows from something that is here.
 */
const KIND_OF: Partial<Record<Rule, Kind>> = {
  "operation-added": "only ours",
  "operation-removed": "only theirs",
  "body-added": "only ours",
  "body-removed": "only theirs",
  "body-required": "required",
  "body-optional": "required",
  "content-type-changed": "content type",
  "content-type-added": "content type",
  "content-type-removed": "content type",
  "status-added": "only ours",
  "status-removed": "only theirs",
  "answer-shape-changed": "shape",
  "answer-added": "only ours",
  "answer-removed": "only theirs",
  "answer-optional": "required",
  "answer-certain": "required",
  "query-style-changed": "shape",
  "required-added": "only ours",
  "optional-added": "only ours",
  "property-removed": "only theirs",
  "property-undeclared": "only theirs",
  "now-required": "required",
  "now-optional": "required",
  "type-widened": "type",
  "type-narrowed": "type",
  "type-changed": "type",
  "number-widened": "type",
  "number-narrowed": "type",
  "null-added": "null",
  "null-removed": "null",
  "enum-value-added": "values",
  "enum-value-removed": "values",
  "enum-opened": "values",
  "enum-closed": "values",
  "format-narrowed": "format",
  "format-widened": "format",
  "format-changed": "format",
  "format-note-changed": "format",
  "limit-tightened": "limit",
  "limit-loosened": "limit",
  "form-added": "forms",
  "form-removed": "forms",
  "named-form-removed": "forms",
  "other-fields-allowed": "other fields",
  "other-fields-refused": "other fields",
};

/**
 * What our document and the owner's say differently of the operations that ours is about: those that are given, as a catalogue
 * has them, or else those that are in the same tags as one that ours has.
 */
export function differences(written: OpenApi, owners: OpenApi, given?: readonly Placed[]): Difference[] {
  const ours = folded(written, owners);
  const mine = new Set(keysOf(ours));
  const wanted = new Set(given?.map(({ method, path }) => keyOf(method, path)));
  const tags = new Set(given ? [] : tagsAround(owners, mine));
  const isTheirs = ({ method, path, operation }: Placed): boolean => {
    const key = keyOf(method, path);
    return mine.has(key) || wanted.has(key) || tags.has(operation.tags?.[0] ?? "");
  };
  const before = surfaces(part(owners, isTheirs));
  const [own, theirs] = [bodiesOf(ours), bodiesOf(owners)];
  const halfKnown = new Set(ownersOperations(owners).filter(isHalfKnown).map(nameOf));
  return comparePackages(merged(before), merged(surfaces(ours)))
    .flatMap(told)
    .filter(({ kind, operation, place }) => {
      // both have the placeholder in their path: whether a call takes it as its id or by name is ours to say
      if (kind.startsWith("only") && place.startsWith("params.")) return false;
      // of two that say the same the name of the call decides whether it can be left out where all in it can
      if (
        kind === "required" &&
        place === "body" &&
        theirs.get(blank(operation)) === own.get(blank(operation))
      )
        return false;
      const isSent = /^(body|query|headers)\b/.test(place);
      return !(kind === "only ours" && isSent && halfKnown.has(blank(operation)));
    });
}

/** Whether each operation says that its body is required. */
const bodiesOf = oncePer((document: OpenApi): ReadonlyMap<string, boolean> => {
  const all = operationsOf(document).map((placed): [string, boolean] => {
    const { requestBody } = placed.operation;
    return [nameOf(placed), (requestBody && resolve(document, requestBody).required) === true];
  });
  return new Map(all);
});

/** Of these the owner's facts have only what they answer: what ours takes contradicts nothing. */
const isHalfKnown = ({ operation }: Placed): boolean => operation["x-facts"] === "answers only";
const nameOf = ({ method, path }: Placed): string => `${method.toUpperCase()} ${blank(path)}`;

const keyOf = (method: string, path: string): string => `${method} ${blank(path)}`;

function keysOf(document: OpenApi): string[] {
  return operationsOf(document).map(({ method, path }) => keyOf(method, path));
}

/** The owner's tags of the operations that we also have: what else is in them, ours may have forgotten. */
function tagsAround(owners: OpenApi, mine: ReadonlySet<string>): string[] {
  const shared = ownersOperations(owners).filter(({ method, path }) => mine.has(keyOf(method, path)));
  return shared.map(({ operation }) => operation.tags?.[0] ?? "");
}

function surfaces(document: OpenApi): Surfaces {
  return surfacesOf([planDocument({ source: "document", document: withoutMarks(document) })]);
}

/** The mark of a secret says how a text is treated here, and not how it is written. */
function withoutMarks(document: OpenApi): OpenApi {
  const text = JSON.stringify(document);
  return JSON.parse(text, (key, value: unknown) =>
    key === "format" && value === "password" ? undefined : value,
  ) as OpenApi;
}

/** As if all of it were one package: what an owner calls its tags is not compared. */
function merged(found: Surfaces): Surfaces {
  const [first, ...more] = [...found.values()];
  if (!first) return new Map();
  const calls = new Map([first, ...more].flatMap((surface) => [...surface.calls]));
  const roots = ["named", "inputs", "outputs"].map((root) => [
    root,
    Object.assign({}, ...[first, ...more].map(({ document }) => document[root])),
  ]);
  const components = mergedComponents([first, ...more].map(({ document }) => document));
  const plan = { ...first.plan, slug: "all", name: "all", description: "" };
  return new Map([
    [
      "all",
      { ...first, plan, calls, document: { ...first.document, ...Object.fromEntries(roots), components } },
    ],
  ]);
}

function mergedComponents(documents: OpenApi[]): NonNullable<OpenApi["components"]> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const { components } of documents) {
    for (const [section, own] of Object.entries(components ?? {})) all[section] = { ...all[section], ...own };
  }
  return all;
}

function told({ changes }: PackageDiff): Difference[] {
  return changes.flatMap(({ rule, operation, place, text }) => {
    const kind = KIND_OF[rule];
    // the bodies of refusals are ours to say, as one for all
    if (kind === undefined || operation === undefined || /^answer [45]/.test(place)) return [];
    return [
      { kind, operation, place, text: rule.startsWith("operation-") ? kind : `ours ${timeless(text)}` },
    ];
  });
}

/** A comparison of two versions speaks of before and after; here it is theirs and ours. */
function timeless(text: string): string {
  return text
    .replace(/ is now /, " is ")
    .replace(/ any more$| no more$/, " in theirs only")
    .replace(/\(was /, "(theirs: ")
    .replace(/^no longer takes/, "does not take")
    .replace(/^no longer answers/, "does not answer");
}
