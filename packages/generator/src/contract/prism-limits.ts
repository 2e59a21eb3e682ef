import { readerOf } from "../plan/content.js";
import type { ContractCall } from "./calls.js";

/**
 * Why Prism cannot judge a call that is as it should be; undefined where it can. Such a call goes to a server that
 * records it, and is held against the document here. A test asserts that Prism still refuses each of them.
 */
export function prismLimit({ answer }: ContractCall): string | undefined {
  if (answer.contentType !== undefined && readerOf(answer.contentType)) {
    return "Prism takes the schema of an item for that of the whole stream";
  }
  return undefined;
}
