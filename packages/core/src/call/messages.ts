import type { ApiMessage } from "../error/api-message.js";
import { plainText } from "../error/cause.js";
import type { Fields } from "../values/fields.js";

/** How a text of the API is made fit to be shown. */
export type Tidy = (text: string) => string;

/** The API's words for what went wrong, from its own list or from what APIs with other envelopes have. */
export function errorItems(body: Fields): unknown[] {
  const { error, errors, message, detail, title } = body;
  if (Array.isArray(errors)) return errors;
  if (isRecord(error)) return [{ ...body, ...error }];
  // the last two are those of a problem (RFC 9457), whose detail is about this one
  return [{ ...body, message: message ?? error ?? detail ?? title }];
}

/** Only the documented fields of each: whatever else is there may be anything. */
export function readMessages(items: unknown, tidy: Tidy): ApiMessage[] {
  if (!Array.isArray(items)) return [];
  return items.map((item) => readMessage(item, tidy)).filter((message) => message !== undefined);
}

/** Reasons lie a few levels deep. */
const DEEPEST = 5;

function readMessage(item: unknown, tidy: Tidy, depth = 0): ApiMessage | undefined {
  if (typeof item === "string") return { message: tidy(item) } as ApiMessage;
  if (!isRecord(item) || typeof item["message"] !== "string") return undefined;
  const { code, message, documentation_url, source, error_chain } = item;
  const reasons =
    Array.isArray(error_chain) && depth < DEEPEST
      ? error_chain.map((reason) => readMessage(reason, tidy, depth + 1)).filter((one) => one !== undefined)
      : [];
  const pointer = isRecord(source) ? source["pointer"] : undefined;
  return {
    ...(typeof code === "string" && { code: tidy(code) as unknown as number }),
    ...(typeof code === "number" && { code }),
    message: tidy(message as string),
    ...(typeof documentation_url === "string" && { documentation_url: tidy(documentation_url) }),
    ...(typeof pointer === "string" && { source: { pointer: tidy(pointer) } }),
    ...(reasons.length > 0 && { error_chain: reasons }),
  } as ApiMessage;
}

/** `(6003) Invalid request headers: (6111) Invalid format for Authorization header`. */
export function messageWords({ code, message, error_chain = [] }: ApiMessage): string {
  const own = code === undefined ? message : `(${code}) ${message}`;
  return plainText([own, ...error_chain.map(messageWords)].join(": "));
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
