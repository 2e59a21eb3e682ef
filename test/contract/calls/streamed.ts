import type { Reader } from "../../../packages/generator/src/plan/model.js";

/** All that an iterable gives. */
export async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const SEPARATORS: Record<Reader, RegExp> = { parseEvents: /\n\n/, parseEventTexts: /\n\n/, parseLines: /\n/ };

/**
 * The items of an example, which is the text of a whole stream. They are told apart in the plainest way and not by the functions
 * that are under test, so an example has no comments, no names of events, and each of its items on one line.
 */
export function itemsOfExample(reader: Reader, example: unknown): unknown[] {
  const texts = String(example)
    .split(SEPARATORS[reader])
    .filter((text) => text !== "");
  return texts.map((text) => {
    const data = reader === "parseLines" ? text : text.replace(/^data: /, "");
    return reader === "parseEventTexts" ? data : (JSON.parse(data) as unknown);
  });
}
