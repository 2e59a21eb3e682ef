import { argumentError } from "../error/error.js";
import { fieldsOf } from "../values/fields.js";

/** A style as a table has it. */
export interface Style {
  readonly style?: keyof typeof MARKS;
  readonly explode?: boolean;
}

/** What stands before a value, and between two that are written apart. */
const MARKS = { simple: ["", ","], label: [".", "."], matrix: [";", ";"] } as const;

/** A value of a path in its style: a text, a list or the fields of an object, each part encoded. */
export function encodeStyled(
  name: string,
  value: unknown,
  { style = "simple", explode = false }: Style,
  encode: (part: unknown) => string,
): string {
  const [before, between] = MARKS[style];
  const isMatrix = style === "matrix";
  const named = (text: string): string => (isMatrix ? `${encodeURIComponent(name)}=${text}` : text);
  const fields = fieldsOf(value);
  if (!Array.isArray(value) && !fields) return before + named(encode(value));
  const given = Object.entries(fields ?? (value as unknown[])).filter(([, part]) => part !== undefined);
  if (given.length === 0) throw argumentError(`{${name}} is empty; a path has no form for that`);
  if (!explode)
    return (
      before +
      named(
        given
          .flatMap((entry) => entry.slice(fields ? 0 : 1))
          .map(encode)
          .join(","),
      )
    );
  const parts = given.map(([key, part]) => (fields ? `${encode(key)}=${encode(part)}` : named(encode(part))));
  return before + parts.join(between);
}
