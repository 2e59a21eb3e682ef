import type { SchemaChange } from "../model.js";
import { type Comparison, isHarmless } from "./comparison.js";
import { compareFields } from "./fields.js";
import type { Form } from "./form.js";
import { compareItems } from "./items.js";
import { compareLimits } from "./limits.js";
import { shown } from "./scalars.js";

/**
 * Objects, or lists, of which one is meant. What is sent must fit one of the new forms; what is answered must fit one
 * of the old ones. That decides; which form is told of as the successor of which is only for the reader.
 */
export function compareStructures(before: Form[], after: Form[], comparison: Comparison): SchemaChange[] {
  if (before.length === 0 || after.length === 0) return [];
  const differences = comparer(comparison);
  const [one, other] = [before[0], after[0]];
  if (one && other && before.length === 1 && after.length === 1) return differences(one, other);
  const isRequest = comparison.direction === "request";
  const pairs = pairUp(before, after, { comparison, differences });
  const gone = before.filter((form) => !pairs.some(([old]) => old === form));
  const added = after.filter((form) => !pairs.some(([, now]) => now === form));
  const fits = (form: Form): boolean =>
    isRequest
      ? after.some((now) => isHarmless(differences(form, now)))
      : before.some((old) => isHarmless(differences(old, form)));
  const isKnown = (form: Form): boolean =>
    before.includes(form)
      ? after.some((now) => differences(form, now).length === 0)
      : before.some((old) => differences(old, form).length === 0);
  return [
    ...pairs.flatMap(([old, now]) => {
      const changes = differences(old, now);
      return fits(isRequest ? old : now) ? changes.filter(({ level }) => level !== "breaking") : changes;
    }),
    ...added
      .filter((form) => !isKnown(form) && (isRequest || !fits(form)))
      .map((form) => sayAdded(form, comparison)),
    ...gone
      .filter((form) => !isKnown(form) && !(isRequest && fits(form)))
      .map((form) => sayGone(form, after, comparison)),
  ];
}

type Differences = (old: Form, now: Form) => SchemaChange[];

function comparer(comparison: Comparison): Differences {
  const known = new Map<Form, Map<Form, SchemaChange[]>>();
  return (old, now) => {
    const results = known.get(old) ?? new Map<Form, SchemaChange[]>();
    known.set(old, results);
    const found = results.get(now) ?? [
      ...(old.kind === "array" ? compareItems(old, now, comparison) : compareFields(old, now, comparison)),
      ...compareLimits(old.limits, now.limits, comparison),
    ];
    results.set(now, found);
    return found;
  };
}

function sayAdded(form: Form, { change, direction }: Comparison): SchemaChange {
  const verb = direction === "request" ? "also takes" : "may also be";
  return change("form-added", (place) => `${place} ${verb} ${nameOf(form)}`);
}

/** Whoever asked an answer for a word that only this form has no longer compiles. */
function sayGone(form: Form, after: Form[], comparison: Comparison): SchemaChange {
  const { change, direction, valuesOf } = comparison;
  const verb = direction === "request" ? "no longer takes" : "is no longer";
  const isAskedFor = [...form.fields].some(([name, schema]) => {
    const words = valuesOf("before", schema);
    const left = after
      .map(({ fields }) => fields.get(name))
      .map((field) => (field ? valuesOf("after", field) : []));
    return left.every((some) => some.length > 0) && words.some((word) => !left.flat().includes(word));
  });
  return change(
    isAskedFor ? "named-form-removed" : "form-removed",
    (place) => `${place} ${verb} ${nameOf(form)}`,
  );
}

function nameOf({ kind, name, fields, values }: Form): string {
  if (name !== undefined) return `\`${name}\``;
  if (values) return shown(values);
  const some = [...fields.keys()].slice(0, 4).map((field) => `\`${field}\``);
  return some.length > 0 ? `an object with ${some.join(", ")}` : `an ${kind}`;
}

interface Around {
  comparison: Comparison;
  differences: Differences;
}

type Pair = readonly [Form, Form];

/** Which form of the old belongs to which of the new: by name, by a word that says so, else those that differ least. */
function pairUp(before: Form[], after: Form[], { comparison, differences }: Around): Pair[] {
  const tags = new Map([
    ...before.map((form) => [form, tagOf(form, "before", comparison)] as const),
    ...after.map((form) => [form, tagOf(form, "after", comparison)] as const),
  ]);
  const rated = before.flatMap((old) =>
    after.flatMap((now) => {
      const changes = differences(old, now);
      const isSame = old.name !== undefined && old.name === now.name;
      const isTagged = tags.get(old) !== "" && tags.get(old) === tags.get(now);
      if (!isSame && !isTagged && !isAlike(old, now) && changes.length > 0) return [];
      const sign = changes.length === 0 ? 0 : isSame ? 1 : isTagged ? 2 : 3;
      const harm = changes.filter(({ level }) => level === "breaking").length;
      return [{ pair: [old, now] as const, rank: [sign, harm, changes.length] }];
    }),
  );
  rated.sort((a, b) => a.rank.reduce((order, value, i) => order || value - (b.rank[i] ?? 0), 0));
  const pairs: Pair[] = [];
  const taken = new Set<Form>();
  for (const { pair } of rated) {
    if (pair.some((form) => taken.has(form))) continue;
    pairs.push(pair);
    for (const form of pair) taken.add(form);
  }
  return pairs;
}

/** The values of the fields that say which form it is, `type: "A"`. */
function tagOf({ fields }: Form, side: "before" | "after", { valuesOf }: Comparison): string {
  const tags = [...fields].flatMap(([name, schema]) => {
    const values = valuesOf(side, schema);
    return values.length === 1 ? [`${name}=${JSON.stringify(values[0])}`] : [];
  });
  return tags.sort().join(" ");
}

/** Lists, or objects that share at least half of their fields. */
function isAlike({ fields: one, kind }: Form, { fields: other }: Form): boolean {
  if (one.size + other.size === 0) return true;
  const shared = [...one.keys()].filter((name) => other.has(name)).length;
  return kind === "array" || (shared > 0 && shared * 2 >= Math.min(one.size, other.size));
}
