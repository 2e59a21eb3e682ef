import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import { compareFields } from "./fields.js";
import { type Form, form } from "./form.js";
import type { Kind } from "./kind.js";
import { compareLimits } from "./limits.js";
import { compareScalars } from "./scalars.js";
import { compareStructures } from "./structures.js";

/** All that one schema allows against all that another one does. */
export function compareForms(
  before: readonly Form[],
  after: readonly Form[],
  comparison: Comparison,
): SchemaChange[] {
  const [was, is] = [before, after].map((forms) => forms.find(({ kind }) => kind === "anything"));
  if (was && is) return compareLimits(was.limits, is.limits, comparison);
  const { change } = comparison;
  if (is) return [change("type-widened", (place) => `${place} is now anything (was ${kindsOf(before)})`)];
  if (was) {
    const narrowed = change("type-narrowed", (place) => `${place} is now ${kindsOf(after)} (was anything)`);
    const [only, ...more] = after.filter(({ kind }) => kind !== "null");
    const isObject = only?.kind === "object" && more.length === 0;
    const fields = isObject ? compareFields(form("object"), only, comparison) : [];
    return [narrowed, ...fields.filter(({ level }) => level === "breaking")];
  }
  const of = (forms: readonly Form[], kind: Kind): Form[] => forms.filter((form) => form.kind === kind);
  return [
    ...compareKinds(before, after, comparison),
    ...compareNull(before, after, comparison),
    ...SCALARS.flatMap((kind) => compareScalars(of(before, kind), of(after, kind), comparison)),
    ...STRUCTURES.flatMap((kind) => compareStructures(of(before, kind), of(after, kind), comparison)),
  ];
}

const SCALARS: readonly Kind[] = ["string", "number", "boolean", "file"];
const STRUCTURES: readonly Kind[] = ["object", "array"];

function compareKinds(
  before: readonly Form[],
  after: readonly Form[],
  { change }: Comparison,
): SchemaChange[] {
  const [was, is] = [before, after].map(kindsIn) as [Set<Kind>, Set<Kind>];
  const added = [...is].filter((kind) => !was.has(kind));
  const gone = [...was].filter((kind) => !is.has(kind));
  if (added.length + gone.length === 0) return [];
  const rule = gone.length === 0 ? "type-widened" : added.length === 0 ? "type-narrowed" : "type-changed";
  return [change(rule, (place) => `${place} is now ${kindsOf(after)} (was ${kindsOf(before)})`)];
}

const kindsIn = (forms: readonly Form[]): Set<Kind> =>
  new Set(forms.flatMap(({ kind }) => (kind === "null" ? [] : [kind])));

function kindsOf(forms: readonly Form[]): string {
  return [...kindsIn(forms)].sort().join(" or ") || (forms.length > 0 ? "null" : "nothing");
}

function compareNull(
  before: readonly Form[],
  after: readonly Form[],
  { change, direction }: Comparison,
): SchemaChange[] {
  const [was, is] = [before, after].map((forms) => forms.some(({ kind }) => kind === "null"));
  if (was === is) return [];
  const isRequest = direction === "request";
  return is
    ? [change("null-added", (place) => `${place} ${isRequest ? "takes" : "may be"} null`)]
    : [change("null-removed", (place) => `${place} ${isRequest ? "no longer takes" : "is never"} null`)];
}
