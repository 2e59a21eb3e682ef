import { pascal } from "../base/words.js";
import { byText } from "../document/openapi.js";

/**
 * Readable names for an owner's schemas: without the owner in front (`access_`), and without what a tool put in between
 * (`components-schemas-`). Where two would be the same, both keep more of what they were called.
 */
export function readableNames(keys: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(short(key), (counts.get(short(key)) ?? 0) + 1);
  for (const key of [...keys].sort(byText)) {
    const isClear = counts.get(short(key)) === 1;
    const choices = [...(isClear ? [short(key)] : []), pascal(cleaned(key)), pascal(key)];
    let name = choices.find((choice) => !used.has(choice)) ?? "";
    for (let n = 2; name === "" || used.has(name); n += 1) name = `${pascal(key)}${n}`;
    used.add(name);
    names.set(key, name);
  }
  return names;
}

const cleaned = (key: string): string => key.replace(/(components-)?schemas-(?=.)/g, "");

function short(key: string): string {
  return pascal(cleaned(key).replace(/^[A-Za-z0-9-]+_(?=.)/, ""));
}
