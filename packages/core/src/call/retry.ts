import type { RestflareError } from "../error/error.js";
import type { PreparedCall } from "./call.js";
import { wasNotSent } from "./not-sent.js";

/**
 * Milliseconds to wait before the next attempt: what the API asks for, else a backoff with full jitter. `undefined` if there is
 * to be none: another may not be sent or would meet the same, or the API asks for more than the caller would wait.
 */
export function delayBeforeNext(call: PreparedCall, error: RestflareError): number | undefined {
  const { retry, progress } = call;
  if (!mayTryAgain(call, error) || progress.attempts > retry.maxRetries) return undefined;
  const longest = Math.min(retry.backoff * 2 ** (progress.attempts - 1), retry.maxWait);
  const delay = error.retryAfter ?? Math.random() * longest;
  return delay <= retry.maxWait ? delay : undefined;
}

function mayTryAgain(call: PreparedCall, error: RestflareError): boolean {
  const { isRepeatable, isStreamed, progress } = call;
  const { kind, status = 0 } = error;
  const isRefused = kind === "api" && status === 429;
  const isUnsent = kind === "connection" && wasNotSent(error.cause);
  // nothing was done with it, whatever it is
  if ((isRefused || isUnsent) && !progress.isRedirected) return !isStreamed;
  if (isRefused) return isRepeatable;
  const isPassing =
    kind === "connection" || kind === "timeout" || (kind === "api" && (status === 408 || status >= 500));
  return isRepeatable && isPassing;
}

/** `Retry-After`, in seconds or as a date, else the reset of a used-up `Ratelimit`; in milliseconds. */
export function retryAfterOf(headers: Headers): number | undefined {
  const asked = headers.get("retry-after");
  if (asked) {
    const seconds = Number(asked);
    const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1_000;
    if (!Number.isNaN(wait)) return Math.max(0, wait);
  }
  const resets = [...(headers.get("ratelimit")?.matchAll(/\br=0\b[^,]*\bt=(\d+)/g) ?? [])];
  if (resets.length === 0) return undefined;
  return Math.max(...resets.map(([, seconds]) => Number(seconds) * 1_000));
}
