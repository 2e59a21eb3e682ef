import type { LinkedText } from "./model.js";

export const plain = (text: string): LinkedText => [text];

/** One after the other: what stands at the seam is one text again. */
export function joined(...texts: LinkedText[]): LinkedText {
  return texts.reduce((all, [first = "", ...rest]) => {
    const last = all.at(-1) ?? "";
    return [...all.slice(0, -1), last + first, ...rest];
  });
}

/** The name of the type, where a text is nothing but that. */
export function onlyName(text: LinkedText): string | undefined {
  const [before, name, after] = text;
  return text.length === 3 && before === "" && after === "" ? name : undefined;
}

export const asText = (text: LinkedText): string => text.join("");
