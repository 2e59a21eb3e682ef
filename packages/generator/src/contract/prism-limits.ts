import { readerOf } from "../plan/content.js";
import type { ContractCall } from "./calls.js";

/**
 * Why Prism cannot judge a call that is as it should be; undefined where it can. Such a call goes to a server that
 * records it, and is held against the document here. A test asserts that Prism still refuses each of them.
 */
export function prismLimit({ action, given, answer }: ContractCall): string | undefined {
  if (answer.contentType !== undefined && readerOf(answer.contentType)) {
    return "Prism takes the schema of an item for that of the whole stream";
  }
  const { contentType = "" } = action.body ?? {};
  const values = Object.values(Object(given.body) as object);
  const hasList = values.some(Array.isArray);
  if (/^application\/x-www-form-urlencoded/i.test(contentType) && hasList) {
    return "Prism takes a list in a form for text";
  }
  if (!/^multipart\//i.test(contentType)) return undefined;
  if (hasList) return "Prism takes a list of parts for text";
  if (values.some((value) => typeof value === "object" && value !== null)) {
    return "Prism takes a JSON part for text";
  }
  return undefined;
}
