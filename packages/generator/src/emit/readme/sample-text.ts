import type { Sample, SampleField } from "../../plan/model.js";
import { keyName, WIDTH } from "../text.js";

/** A sample as an argument of a call; what has to be given is marked. */
export function asArgument(sample: Sample, indent = ""): string {
  return printed(
    sample,
    { key: keyName, file: (text) => `new Blob([${JSON.stringify(text)}])`, isMarked: true },
    indent,
  );
}

/** A sample as the JSON of an answer, with a comment where it is not all of it. */
export function asJson(sample: Sample): string {
  return printed(sample, { key: JSON.stringify, file: (text) => JSON.stringify(text), isMarked: false }, "");
}

interface Language {
  key: (name: string) => string;
  file: (text: string) => string;
  /** Whether it says what is required. */
  isMarked: boolean;
}

function printed(sample: Sample, language: Language, indent: string): string {
  const line = flat(sample, language);
  if (line !== undefined && indent.length + line.length <= WIDTH - 30) return line;
  if (sample.kind === "list") return `[\n${itemsText(sample.items, language, `${indent}  `)}${indent}]`;
  if (sample.kind === "object") return `{\n${fieldsText(sample, language, `${indent}  `)}${indent}}`;
  return line ?? "";
}

/** On one line; `undefined` where something needs a line for a comment. */
function flat(sample: Sample, language: Language): string | undefined {
  if (sample.kind === "file") return language.file(sample.text ?? "...");
  if (sample.kind === "value") return JSON.stringify(sample.value);
  if (sample.kind === "list") {
    const items = sample.items.map((item) => flat(item, language));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (sample.more || (language.isMarked && sample.fields.some(({ required }) => required))) return undefined;
  const fields = sample.fields.map(({ name, value }) => {
    const text = flat(value, language);
    return text === undefined ? undefined : `${language.key(name)}: ${text}`;
  });
  if (fields.includes(undefined)) return undefined;
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

const itemsText = (items: readonly Sample[], language: Language, indent: string): string =>
  items
    .map((item, i) => `${indent}${printed(item, language, indent)}${comma(items, i, language)}\n`)
    .join("");

function fieldsText(
  { fields, more }: { fields: readonly SampleField[]; more: boolean },
  language: Language,
  indent: string,
): string {
  const lines = fields.map((field, i) => {
    const text = `${indent}${language.key(field.name)}: ${printed(field.value, language, indent)}${comma(fields, i, language)}\n`;
    return language.isMarked && field.required ? text.replace("\n", " // required\n") : text;
  });
  return `${lines.join("")}${more ? `${indent}// ...\n` : ""}`;
}

/** JSON has none behind the last one. */
const comma = (all: readonly unknown[], i: number, { isMarked }: Language): string =>
  isMarked || i < all.length - 1 ? "," : "";
