import type { Exchange } from "./call.js";
import type { RestflareError } from "../error/error.js";

/**
 * Milliseconds to wait before the next attempt: what the API asks for, else a backoff with full jitter. Infinity where there
 * is to be none: another may not be sent or would meet the same, or the API asks for more than the caller would wait.
 */
export function delayAfter(exchange: Exchange, error: RestflareError): number {
  const { attempts, repeatable, body, retry } = exchange;
  const { kind, status = 0, retryAfter } = error;
  const isPassing = /connection|timeout/.test(kind) || status === 408 || status >= 500;
  const mayRepeat = status === 429 ? !(body instanceof ReadableStream) : repeatable && isPassing;
  const delay = retryAfter ?? Math.random() * Math.min(retry.backoff * 2 ** (attempts - 1), retry.maxWait);
  return mayRepeat && attempts <= retry.maxRetries && delay <= retry.maxWait ? delay : Infinity;
}

/** `Retry-After`, in seconds or as a date, else the reset of a used-up `Ratelimit`; in milliseconds. */
export function retryAfterOf(headers: Headers): number | undefined {
  const asked = headers.get("retry-after") || "none";
  const wait = Number(asked) * 1_000 || Date.parse(asked) - Date.now();
  if (!Number.isNaN(wait)) return Math.max(0, wait);
  const resets = [...(headers.get("ratelimit") ?? "").matchAll(/\br=0\b[^,]*\bt=(\d+)/g)];
  return resets.length ? Math.max(...resets.map(([, seconds]) => Number(seconds) * 1_000)) : undefined;
}
