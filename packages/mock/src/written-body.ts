import type { Prism } from "./prism.cjs";

/** What an answer holds that no document describes: what was sent. */
type Content = Blob | FormData | Uint8Array<ArrayBuffer>;

export const isContent = (body: unknown): body is Content =>
  body instanceof Blob || body instanceof FormData || body instanceof Uint8Array;

/** A body as its media type has it; Prism knows JSON, XML and texts, and of the others only what is a text already. */
export function writtenBody(
  prism: Prism,
  body: unknown,
  contentType: string | undefined,
): Content | string | undefined {
  if (isContent(body)) return body;
  if (body === undefined || typeof body === "string") return prism.serialize(body, contentType);
  if (/\/(x-)?(ndjson|jsonl|jsonlines)\b/i.test(contentType ?? ""))
    return [body]
      .flat()
      .map((item) => `${JSON.stringify(item)}\n`)
      .join("");
  if (/^text\/event-stream\b/i.test(contentType ?? ""))
    return [body]
      .flat()
      .map((item) => `data: ${JSON.stringify(item)}\n\n`)
      .join("");
  return /[/+](json|xml)\b/i.test(contentType ?? "")
    ? prism.serialize(body, contentType)
    : JSON.stringify(body);
}
