import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import type { Form } from "./form.js";
import { compareLimits, keeps, type Limits } from "./limits.js";

/** Texts, numbers or booleans: closed lists of values, and limits where any value will do. */
export function compareScalars(before: Form[], after: Form[], comparison: Comparison): SchemaChange[] {
  if (before.length === 0 || after.length === 0) return [];
  const [was, is] = [before, after].map(limitsOfOpen) as [Limits[], Limits[]];
  const [old, now] = [before, after].map(valuesIn) as [unknown[], unknown[]];
  const { change } = comparison;
  if (was.length > 0 && is.length > 0) return compareOpen(was, is, comparison);
  if (is.length > 0) {
    const opened = change("enum-opened", (place) => `${place} is no longer one of a list of values`);
    return [opened, ...refused(old, is, comparison)];
  }
  if (was.length > 0) return [change("enum-closed", (place) => `${place} is now one of ${shown(now)}`)];
  return compareValues(old, now, comparison);
}

const limitsOfOpen = (forms: Form[]): Limits[] =>
  forms.flatMap(({ values, limits }) => (values ? [] : [limits]));
const valuesIn = (forms: Form[]): unknown[] => forms.flatMap(({ values }) => values ?? []);

function compareValues(old: unknown[], now: unknown[], { change, direction }: Comparison): SchemaChange[] {
  const added = now.filter((value) => !old.includes(value));
  const gone = old.filter((value) => !now.includes(value));
  const [more, less] = direction === "request" ? ["takes", "no longer takes"] : ["may be", "is no longer"];
  return [
    ...(added.length > 0 ? [change("enum-value-added", (place) => `${place} ${more} ${shown(added)}`)] : []),
    ...(gone.length > 0 ? [change("enum-value-removed", (place) => `${place} ${less} ${shown(gone)}`)] : []),
  ];
}

/** One way to be right, or several: those that both have say nothing. */
function compareOpen(was: Limits[], is: Limits[], comparison: Comparison): SchemaChange[] {
  const [old, now] = [missing(was, is), missing(is, was)];
  const [one] = old.length > 0 ? old : was;
  const [other] = now.length > 0 ? now : is;
  if (!one || !other || old.length + now.length === 0) return [];
  if (was.length === 1 && is.length === 1) return compareLimits(one, other, comparison);
  const fits = (limits: Limits, others: Limits[]): boolean =>
    others.some((some) => compareLimits(limits, some, comparison).every(({ rule }) => LOOSER.has(rule)));
  if (!old.every((limits) => fits(limits, is)))
    return [comparison.change("limit-tightened", (place) => `${place} has other limits`)];
  if (!now.every((limits) => fits(limits, was)))
    return [comparison.change("limit-loosened", (place) => `${place} has wider limits`)];
  return [];
}

const LOOSER = new Set(["limit-loosened", "format-widened", "format-note-changed", "number-widened"]);

/** The limits that some value of a list which is open now does not keep. */
function refused(values: unknown[], [limits, ...more]: Limits[], comparison: Comparison): SchemaChange[] {
  if (!limits || more.length > 0) return [];
  const broken = Object.entries(limits).filter(([name, limit]) =>
    values.some((value) => !keeps(value, name, limit)),
  );
  return compareLimits({}, Object.fromEntries(broken), comparison);
}

function missing(limits: Limits[], from: Limits[]): Limits[] {
  const known = new Set(from.map((one) => JSON.stringify(one)));
  return limits.filter((one) => !known.has(JSON.stringify(one)));
}

export function shown(values: readonly unknown[]): string {
  const texts = [...new Set(values.map((value) => `\`${JSON.stringify(value)}\``))].sort();
  const most = 12;
  return texts.length > most
    ? `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`
    : texts.join(", ");
}
