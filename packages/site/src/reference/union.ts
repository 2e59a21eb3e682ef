import type { LinkedText } from "@restflare/generator";

/** How wide a line may be before a choice of types stands on several. */
const WIDTH = 84;

/** A choice of types on a line each, where it would be too long for one. */
export function unfolded(text: LinkedText): LinkedText {
  const whole = text.join("");
  if (whole.length <= WIDTH || /[{\n]/.test(whole) || !whole.includes(" | ")) return text;
  return text.map((part, i) => (i % 2 === 0 ? part.replaceAll(" | ", "\n  | ") : part));
}
