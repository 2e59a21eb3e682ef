import { argumentError } from "../error/error.js";
import { fieldsOf } from "../values/fields.js";

/** A style as a table has it. */
export interface Style {
  readonly style?: keyof typeof MARKS;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** What stands before a value, and between two that are exploded. */
const MARKS = { simple: ["", ","], label: [".", "."], matrix: [";", ";"] };

/** A value of a path in its style: a text, a list or the fields of an object, each part encoded. */
export function encodeStyled(
  name: string,
  value: unknown,
  { style = "simple", explode = false }: Style,
  encode: (part: unknown) => string,
): string {
  const [before, between] = MARKS[style];
  const named = (text: string): string => (style === "matrix" ? `${encodeURIComponent(name)}=${text}` : text);
  const isList = Array.isArray(value);
  const parts = isList ? Object.entries(value) : Object.entries(fieldsOf(value) ?? {});
  if (parts.length === 0) {
    if (typeof value === "object" && value)
      throw argumentError(`{${name}} is empty; a path has no form for that`);
    return before + named(encode(value));
  }
  if (!explode)
    return (
      before +
      named(
        parts
          .flatMap((part) => part.slice(isList ? 1 : 0))
          .map(encode)
          .join(),
      )
    );
  const pair = ([key, part]: [string, unknown]) =>
    isList ? named(encode(part)) : `${encode(key)}=${encode(part)}`;
  return before + parts.map(pair).join(between);
}
