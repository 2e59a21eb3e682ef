import type { OpenApi, Parameter, Schema } from "../document/openapi.js";
import type { PagingPlan } from "./model.js";
import { nearest, propertiesOf } from "./schema-facts.js";

const CURSORS = ["cursor", "next_cursor", "after", "page_token", "continuation_token", "next_page_token"];

/** Where documents put the next cursor, the likeliest first. */
const PLACES = [
  "result_info.cursor",
  "result_info.cursors.after",
  "result_info.next_cursor",
  "result_info.next_page_token",
  "result.cursor",
  "result.next_cursor",
  "result.continuation_token",
  "cursor",
  "next_cursor",
  "next_page_token",
  "continuation_token",
  "response_metadata.next_cursor",
  "meta.next_cursor",
];

/** How a list goes on: by page, by cursor, or (undefined) not at all. */
export function pagingOf(
  document: OpenApi,
  query: readonly Parameter[],
  answer: Schema | undefined,
): PagingPlan | undefined {
  const names = new Set(query.map(({ name }) => name));
  if (names.has("page")) return { by: "page" };
  const parameter = CURSORS.find((name) => names.has(name));
  if (!parameter) return undefined;
  const from = PLACES.find((place) => has(document, answer, place.split(".")));
  if (!from && parameter !== "cursor") return undefined;
  return {
    by: "cursor",
    ...(parameter !== "cursor" && { parameter }),
    ...(from && from !== "result_info.cursor" && { from }),
  };
}

function has(document: OpenApi, schema: Schema | undefined, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true;
  const declared = propertiesOf(document, schema).get(name);
  return declared !== undefined && has(document, nearest(document, declared), rest);
}
