import type { RestflareError } from "./error.js";
import type { RetryOptions } from "./options.js";
import type { ActionRow, Method } from "./table.js";

const READS: readonly Method[] = ["get", "head", "options"];

/** Whether a request that may have been carried out may be sent again. */
export function isRepeatable(method: Method, action: string | undefined, row: ActionRow): boolean {
  if (READS.includes(method) || row.idempotent === true) return true;
  if (method === "delete") return action === "delete" || action === "deleteAll";
  return method === "put" && (action === "update" || action === "updateAll");
}

/** Whether the failure is one that another attempt may not meet. */
export function isPassing(error: RestflareError): boolean {
  if (error.kind === "connection" || error.kind === "timeout") return true;
  return error.status !== undefined && error.kind === "api" && (error.status === 408 || error.status >= 500);
}

/**
 * Milliseconds to wait before the next attempt: what the API asks for, else a backoff with full jitter; `undefined` where
 * the API asks for more than the caller would wait.
 */
export function delayBefore(
  retry: number,
  error: RestflareError,
  options: Required<RetryOptions>,
): number | undefined {
  if (error.retryAfter !== undefined)
    return error.retryAfter <= options.maxWait ? error.retryAfter : undefined;
  return Math.random() * Math.min(options.maxWait, options.backoff * 2 ** (retry - 1), 8_000);
}

/** `Retry-After`, in seconds or as a date, else the reset of a used-up `Ratelimit`; in milliseconds. */
export function retryAfterOf(headers: Headers, now = Date.now()): number | undefined {
  const asked = headers.get("retry-after")?.trim();
  if (asked) {
    const wait = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
    if (!Number.isNaN(wait)) return Math.max(0, Math.ceil(wait));
  }
  const policies = headers.get("ratelimit")?.split(",") ?? [];
  const resets = policies.flatMap((policy) =>
    /\br\s*=\s*0\b/.test(policy) ? (/\bt\s*=\s*(\d+)/.exec(policy)?.[1] ?? []) : [],
  );
  return resets.length ? Math.max(...resets.map(Number)) * 1000 : undefined;
}
