import type { SchemaChange } from "../model.js";
import { type Comparison, isHarmless } from "./comparison.js";
import type { Form } from "./form.js";

/** What is inside of a list: any number of items that are alike, or a fixed number of them. */
export function compareItems(before: Form, after: Form, comparison: Comparison): SchemaChange[] {
  const { change, inside } = comparison;
  const [was, is] = [before.tuple, after.tuple];
  if (was && is) {
    if (was.length !== is.length)
      return [change("type-changed", (place) => `${place} has ${is.length} items (was ${was.length})`)];
    return was.flatMap((item, i) => inside(`[${i}]`, item, is[i] ?? {}));
  }
  if (!was && !is) return inside("[]", before.items ?? {}, after.items ?? {});
  const each = was
    ? was.flatMap((item, i) => inside(`[${i}]`, item, after.items ?? {}))
    : (is ?? []).flatMap((item, i) => inside(`[${i}]`, before.items ?? {}, item));
  const rule = !isHarmless(each) ? "type-changed" : is ? "type-narrowed" : "type-widened";
  return [
    change(rule, (place) => `${place} is ${is ? "a list of one length now" : "a list of any length now"}`),
  ];
}
