import { type Example, examplesOf } from "../document/examples.js";
import { type OpenApi, type Operation, resolve } from "../document/openapi.js";
import { preferred } from "../plan/content.js";

/** An answer that a document gives an example of. */
export interface AnswerExample {
  /** As the document writes it: `200`, `4XX`, `default`. */
  key: string;
  /** One that fits the key. */
  status: number;
  /** None: there is no content. */
  contentType?: string;
  example?: Example;
}

/** What the operation may answer when all is well, the lowest status first. */
export function successes(document: OpenApi, operation: Operation): AnswerExample[] {
  const found = answers(document, operation, /^2(\d\d|XX)$/);
  return found.length > 0 ? found : answers(document, operation, /^default$/, 200);
}

/** How it says no to a request that is as it should be. */
export function refusal(document: OpenApi, operation: Operation): AnswerExample | undefined {
  return answers(document, operation, /^4(\d\d|XX)$/)[0];
}

function answers(document: OpenApi, operation: Operation, wanted: RegExp, other = 200): AnswerExample[] {
  return Object.entries(operation.responses ?? {})
    .filter(([key]) => wanted.test(key))
    .map(([key, response]) => {
      const [contentType, media] = preferred(resolve(document, response).content) ?? [];
      const [example] = media ? examplesOf(document, media) : [];
      return {
        key,
        status: statusOf(key) ?? other,
        ...(contentType !== undefined && { contentType }),
        ...(example && { example }),
      };
    })
    .sort((a, b) => a.status - b.status);
}

/** Of a range any member would do. The one of 4XX is about permissions, of which more can be said than of others. */
function statusOf(key: string): number | undefined {
  if (key === "4XX") return 403;
  const status = Number(key.replace("XX", "00"));
  return Number.isNaN(status) ? undefined : status;
}
