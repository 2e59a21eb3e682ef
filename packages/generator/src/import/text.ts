import { diff3Merge } from "node-diff3";
import { type Document, parseDocument } from "yaml";

const LINE_WIDTH = 120;

/**
 * A changed document as text, in which every line that says what it said is as it was. The YAML library keeps comments
 * and order, but folds and spaces in its own way; so its text of the old document is the base from which both the file
 * and the change differ.
 */
export function textOf(before: string, changed: Document): string {
  const written = changed.toString({ lineWidth: LINE_WIDTH });
  if (before === "") return unpadded(written);
  const base = parseDocument(before).toString({ lineWidth: LINE_WIDTH });
  const lines = (text: string): string[] => text.split("\n");
  const merged = diff3Merge(lines(before), lines(base), lines(written), { excludeFalseConflicts: true })
    .flatMap(({ ok, conflict }) => ok ?? conflict?.b ?? [])
    .join("\n");
  return isSame(merged, written) ? merged : written;
}

/** Whatever became of the layout, it must say the same. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => parseDocument(text));
  return a?.errors.length === 0 && JSON.stringify(a.toJS()) === JSON.stringify(b?.toJS());
}

/** `[ a, b ]` as `[a, b]`, where the whole line is such a list. */
function unpadded(text: string): string {
  return text.replace(/^(\s*(?:- )?[\w$-]+:) \[ ([^"'[\]]*) \]$/gm, "$1 [$2]");
}
