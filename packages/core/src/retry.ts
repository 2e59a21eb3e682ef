import type { RestflareError } from "./error.js";
import type { RetryOptions } from "./options.js";
import type { ActionRow, Method } from "./table.js";

/** By method and action: what reads, and what leaves the same behind however often it is done. */
const REPEATABLE = /^((get|head|options) .*|(delete delete|put update)(All)?)$/;

/** Whether a request that may have been carried out may be sent again. */
export function isRepeatable(method: Method, action: string | undefined, row: ActionRow): boolean {
  return row.idempotent === true || REPEATABLE.test(`${method} ${action}`);
}

/** Whether the failure is one that another attempt may not meet. */
export function isPassing({ kind, status = 0 }: RestflareError): boolean {
  return kind === "connection" || kind === "timeout" || status === 408 || status >= 500;
}

/**
 * Milliseconds to wait before the next attempt: what the API asks for, else a backoff with full jitter; `undefined` where
 * the API asks for more than the caller would wait.
 */
export function delayBefore(
  retry: number,
  { retryAfter }: RestflareError,
  { maxWait, backoff }: Required<RetryOptions>,
): number | undefined {
  if (retryAfter === undefined) return Math.random() * Math.min(maxWait, backoff * 2 ** (retry - 1), 8_000);
  return retryAfter <= maxWait ? retryAfter : undefined;
}

/** `Retry-After`, in seconds or as a date, else the reset of a used-up `Ratelimit`; in milliseconds. */
export function retryAfterOf(headers: Headers, now = Date.now()): number | undefined {
  const asked = headers.get("retry-after") || "none";
  const wait = /^[\d.]+$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - now;
  if (!Number.isNaN(wait)) return Math.max(0, Math.ceil(wait));
  const resets = (headers.get("ratelimit") ?? "")
    .split(",")
    .flatMap((policy) => (/\br=0\b/.test(policy) && /\bt=(\d+)/.exec(policy)?.[1]) || []);
  return resets.length ? Math.max(...resets.map(Number)) * 1_000 : undefined;
}
