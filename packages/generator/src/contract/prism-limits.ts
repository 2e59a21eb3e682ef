import { EMPTY, readerOf } from "../plan/content.js";
import type { ContractCall } from "./calls.js";

/**
 * Why Prism cannot judge a call that is as it should be; undefined where it can. Such a call goes to a server that
 * records it, and is held against the document here. A test asserts that Prism still refuses each of them.
 */
export function prismLimit(call: ContractCall): string | undefined {
  const { action, answer } = call;
  if (answer.contentType !== undefined && readerOf(answer.contentType)) {
    return "Prism takes the schema of an item for that of the whole stream";
  }
  if (isUndescribedList(call))
    return "Prism answers nothing where no answer is described, and a list is expected";
  if (action.headers?.names.some(({ name }) => name.toLowerCase() === "prefer")) {
    return "Prism takes the header Prefer for a wish to itself";
  }
  return undefined;
}

/** A list of which nobody describes anything. */
export function isUndescribedList({ action, answer, form }: ContractCall): boolean {
  const isBare = answer.contentType === undefined && !EMPTY.includes(String(answer.status));
  return action.name === "index" && form !== "refused" && isBare;
}
