import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import type { View } from "./view.js";

/** Types, null, closed lists of values, and formats. */
export function compareTypes(before: View, after: View, comparison: Comparison): SchemaChange[] {
  return [
    ...compareKinds(before, after, comparison),
    ...compareNull(before, after, comparison),
    ...compareValues(before, after, comparison),
    ...compareFormats(before, after, comparison),
  ];
}

function compareKinds(before: View, after: View, { change }: Comparison): SchemaChange[] {
  const [was, is] = [kinds(before), kinds(after)];
  if (was === is) return [];
  const widened = includes(after.types, before.types);
  const narrowed = includes(before.types, after.types);
  if (widened && narrowed) return [];
  const rule = widened ? "type-widened" : narrowed ? "type-narrowed" : "type-changed";
  return [change(rule, (place) => `${place} is now ${is} (was ${was})`)];
}

export function kinds({ types }: View): string {
  return types.length === 0 ? "anything" : types.join(" or ");
}

/** Whether everything that is one of `inner` is one of `outer`; a whole number is a number, and no type is any. */
function includes(outer: string[], inner: string[]): boolean {
  if (outer.length === 0) return true;
  return (
    inner.length > 0 &&
    inner.every((type) => outer.includes(type) || (type === "integer" && outer.includes("number")))
  );
}

/** Said in words on both sides: "anything" has null in it. */
export function compareNull(before: View, after: View, { change, direction }: Comparison): SchemaChange[] {
  if (before.nullable === after.nullable) return [];
  if (!before.nullable) {
    if (before.types.length === 0 && before.values === undefined && before.forms.length === 0) return [];
    return [
      change("null-added", (place) =>
        direction === "request" ? `${place} takes null` : `${place} may be null`,
      ),
    ];
  }
  if (after.types.length === 0 && after.values === undefined && after.forms.length === 0) return [];
  return [
    change("null-removed", (place) =>
      direction === "request" ? `${place} no longer takes null` : `${place} is never null`,
    ),
  ];
}

function compareValues(before: View, after: View, { change, direction }: Comparison): SchemaChange[] {
  if (!before.values && !after.values) return [];
  if (!before.values)
    return [change("enum-closed", (place) => `${place} is now one of ${shown(after.values ?? [])}`)];
  if (!after.values)
    return [change("enum-opened", (place) => `${place} is no longer one of a list of values`)];
  const added = missing(after.values, before.values);
  const removed = missing(before.values, after.values);
  const [more, less] = direction === "request" ? ["takes", "no longer takes"] : ["may be", "is no longer"];
  return [
    ...(added.length > 0 ? [change("enum-value-added", (place) => `${place} ${more} ${shown(added)}`)] : []),
    ...(removed.length > 0
      ? [change("enum-value-removed", (place) => `${place} ${less} ${shown(removed)}`)]
      : []),
  ];
}

function missing(values: unknown[], from: unknown[]): unknown[] {
  const known = new Set(from.map((value) => JSON.stringify(value)));
  return values.filter((value) => !known.has(JSON.stringify(value)));
}

function shown(values: unknown[]): string {
  if (values.length === 0) return "`null`";
  const texts = [...new Set(values.map((value) => `\`${JSON.stringify(value)}\``))].sort();
  const most = 12;
  return texts.length > most
    ? `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`
    : texts.join(", ");
}

/** In each pair everything of the first is of the second. */
const WIDER = new Set(["int32 int64", "float double"]);

function compareFormats(before: View, after: View, { change }: Comparison): SchemaChange[] {
  const [was, is] = [before.format, after.format];
  if (was === is) return [];
  const text = (place: string): string =>
    is === undefined
      ? `${place} has the format \`${was}\` no more`
      : `${place} has the format \`${is}\`${was ? ` (was \`${was}\`)` : ""}`;
  if (was === undefined || WIDER.has(`${is} ${was}`)) return [change("format-narrowed", text)];
  if (is === undefined || WIDER.has(`${was} ${is}`)) return [change("format-widened", text)];
  return [change("format-changed", text)];
}
