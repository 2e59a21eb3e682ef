import { oncePer } from "../base/once-per.js";

/** The text of a type, with the `$ref`s in it still open: what they are called differs from package to package. */
export interface TypeText {
  /** Text, pointer, text, pointer, ... text. */
  parts: readonly string[];
  /** One object, which can be an interface. */
  isObject: boolean;
}

export const pointersIn = oncePer(({ parts }: TypeText): string[] => parts.filter((_, i) => i % 2 === 1));

// Most packages of a document have the same names for what they share.
const last = new WeakMap<TypeText, { names: readonly string[]; text: string }>();

/** The text with a name at each `$ref`. */
export function withNames(type: TypeText, nameOf: (pointer: string) => string): string {
  const { parts } = type;
  if (parts.length === 1) return parts[0] ?? "";
  const names = pointersIn(type).map(nameOf);
  const known = last.get(type);
  if (known && names.every((name, i) => name === known.names[i])) return known.text;
  const text = parts.map((part, i) => (i % 2 === 0 ? part : names[(i - 1) / 2])).join("");
  last.set(type, { names, text });
  return text;
}
