import type { Sample, SampleField } from "../../plan/model.js";
import { keyName } from "../text.js";

/** How wide a README's code is: what GitHub and npm show without a scroll bar, more or less. */
export const WIDTH = 100;

/** A sample as an argument of a call; what has to be given comes first and is marked. On one line only where the room is. */
export function asArgument(sample: Sample, { indent = "", room = WIDTH } = {}): string {
  return printed(sample, ARGUMENT, { indent, room, isMarked: false });
}

/** A sample as the JSON of an answer, with a comment where it is not all of it. */
export function asJson(sample: Sample): string {
  return printed(sample, JSON_ANSWER, { indent: "", room: WIDTH, isMarked: false });
}

/** The same with a line for each field of what takes several. */
export function asTallJson(sample: Sample): string {
  return printed(sample, { ...JSON_ANSWER, isFilled: false }, { indent: "", room: TALL, isMarked: false });
}

/** What is inside of a tall one stands on one line only if that is read at a glance. */
const TALL = 72;

/** The same on one line, if that is how it fits. */
export const asShortJson = (sample: Sample, room: number): string | undefined =>
  short(sample, JSON_ANSWER, room);

/** An argument on one line, without marks. */
export const asShortArgument = (sample: Sample, room: number): string | undefined =>
  short(sample, { ...ARGUMENT, isRequired: () => false }, room);

function short(sample: Sample, language: Language, room: number): string | undefined {
  const line = flat(sample, language, false);
  return line !== undefined && line.length <= room ? line : undefined;
}

interface Language {
  key: (name: string) => string;
  file: (text: string) => string;
  /** What stands behind the last field. */
  end: string;
  /** The fields that have to be given, which stand first; of an answer nobody gives any. */
  isRequired: (field: SampleField) => boolean;
  /** Whether a line has as many fields as fit. */
  isFilled: boolean;
}

const ARGUMENT: Language = {
  key: keyName,
  file: (text) => `new Blob([${JSON.stringify(text)}])`,
  end: ",",
  isRequired: ({ required }) => required,
  isFilled: true,
};
const JSON_ANSWER: Language = {
  key: JSON.stringify,
  file: JSON.stringify,
  end: "",
  isRequired: () => false,
  isFilled: true,
};

interface Place {
  indent: string;
  /** How much of a line is left for it. */
  room: number;
  /** Whether it is on a line that is marked as required. */
  isMarked: boolean;
}

function printed(sample: Sample, language: Language, place: Place): string {
  const { indent, room, isMarked } = place;
  const line = flat(sample, language, isMarked);
  if (line !== undefined && (line.length <= room || line === "{}")) return line;
  if (sample.kind === "object")
    return `{\n${linesOf(sample, language, `${indent}  `).join("\n")}\n${indent}}`;
  const [item] = sample.kind === "list" ? sample.items : [];
  return item ? `[${printed(item, language, { indent, room: room - 2, isMarked })}]` : (line ?? "");
}

/** On one line; `undefined` where a mark is needed for some of it and not for the rest. */
function flat(sample: Sample, language: Language, isMarked: boolean): string | undefined {
  if (sample.kind === "file") return language.file(sample.text ?? "...");
  if (sample.kind === "value") return JSON.stringify(sample.value);
  if (sample.kind === "list") {
    const items = sample.items.map((item) => flat(item, language, isMarked));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  const { fields, more } = sample;
  if (fields.length === 0) return more ? "{ /* ... */ }" : "{}";
  if (more || fields.some((field) => language.isRequired(field) !== isMarked)) return undefined;
  const texts = fields.map(({ name, value }) => {
    const text = flat(value, language, isMarked);
    return text === undefined ? undefined : `${language.key(name)}: ${text}`;
  });
  return texts.includes(undefined) ? undefined : `{ ${texts.join(", ")} }`;
}

/** The fields of an object, as many on a line as fit: first those that have to be given, then the others. */
function linesOf(
  { fields, more }: { fields: readonly SampleField[]; more: boolean },
  language: Language,
  indent: string,
): string[] {
  const required = fields.filter(language.isRequired);
  const others = fields.filter((field) => !language.isRequired(field));
  const lines = [
    ...filled(required, language, { indent, room: WIDTH - MARK.length, isMarked: true }).map((line) =>
      line.replace(/$|\n/, `${MARK}$&`),
    ),
    ...filled(others, language, { indent, room: WIDTH, isMarked: false }),
  ];
  const last = lines.pop()?.replace(/,( \/\/ required)?$/, `${language.end}$1`);
  return [...lines, ...(last === undefined ? [] : [more ? `${last} // ...` : last])];
}

const MARK = " // required";

function filled(fields: readonly SampleField[], language: Language, place: Place): string[] {
  const { indent, room, isMarked } = place;
  const lines: string[] = [];
  for (const { name, value } of fields) {
    const key = `${language.key(name)}: `;
    const text = `${key}${printed(value, language, { indent, room: room - indent.length - key.length - 1, isMarked })},`;
    const last = lines.at(-1) ?? "";
    const fits =
      language.isFilled &&
      last !== "" &&
      !`${last}${text}`.includes("\n") &&
      last.length + 1 + text.length <= room;
    if (fits) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(`${indent}${text}`);
  }
  return lines;
}
