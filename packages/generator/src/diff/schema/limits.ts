import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import type { View } from "./view.js";

/** Lengths, ranges, counts and patterns. */
export function compareLimits(before: View, after: View, { change }: Comparison): SchemaChange[] {
  const names = [...new Set([...Object.keys(before.limits), ...Object.keys(after.limits)])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before.limits[name], after.limits[name]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const text = (place: string): string =>
      is === undefined
        ? `${place} has no \`${name}\` any more`
        : `${place} has \`${name}\` ${said(is)}${was === undefined ? "" : ` (was ${said(was)})`}`;
    return [change(isTighter(name, was, is) ? "limit-tightened" : "limit-loosened", text)];
  });
}

const said = (value: unknown): string => `\`${String(value)}\``;

/** Of a pattern that became another one nobody can say which lets more through: then it may refuse what was right. */
function isTighter(name: string, was: unknown, is: unknown): boolean {
  if (was === undefined) return true;
  if (is === undefined) return false;
  if (typeof was !== "number" || typeof is !== "number") return true;
  if (name === "multipleOf") return was % is !== 0;
  return /^(max|exclusiveMax)/.test(name) ? is < was : is > was;
}
