import { type DeadlineReason, startDeadline } from "./call/deadline.js";
// An entry point of its own: `@restflare/core/rate-limit`.
import { pacedClient } from "./client/client.js";
import { numberFrom, wholeNumber } from "./client/option-rules.js";
import type { Pace } from "./client/pace.js";
import { configurationError } from "./error/error.js";
import type { Client, ClientOptions } from "./public/client.js";

/** At most so many requests in any so many milliseconds. */
export interface RateLimit {
  requests: number;
  /** Milliseconds. */
  per: number;
}

/**
 * Makes a client that keeps all its requests, repeats included, and those of the clients that derive from it, below a
 * limit. Calls wait their turn in the order in which they came; the wait counts towards their timeout and ends with their
 * signal. Throws a configuration error as core's `createClient` does.
 *
 * @example
 * import { createClient } from "@restflare/core/rate-limit";
 *
 * const client = createClient({ apiToken, rateLimit: { requests: 1_200, per: 300_000 } });
 * @see https://developers.cloudflare.com/fundamentals/api/reference/limits/
 */
export function createClient({ rateLimit, ...options }: ClientOptions & { rateLimit: RateLimit }): Client {
  wholeNumber(1, 1e6)(rateLimit?.requests, "rateLimit.requests", configurationError);
  numberFrom(1)(rateLimit.per, "rateLimit.per", configurationError);
  return pacedClient(options as ClientOptions, pace(rateLimit.requests, rateLimit.per));
}

/** Lets calls pass one by one: each as soon as the one `requests` before it is `per` milliseconds old. */
function pace(requests: number, per: number): Pace {
  const sent: number[] = new Array(requests).fill(Number.NEGATIVE_INFINITY);
  const queue: (() => void)[] = [];
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const letPass = () => {
    timer = undefined;
    while (queue.length > 0) {
      const wait = (sent[next] as number) + per - performance.now();
      if (wait > 0) {
        timer = setTimeout(letPass, Math.ceil(wait));
        return;
      }
      sent[next] = performance.now();
      next = (next + 1) % requests;
      queue.shift()?.();
    }
  };

  return async (limit: number, signal?: AbortSignal): Promise<DeadlineReason | undefined> => {
    if (signal?.aborted) return "aborted";
    let go: () => void = () => undefined;
    const turn = new Promise<void>((resolve) => {
      go = resolve;
    });
    queue.push(go);
    if (!timer) letPass();
    const deadline = startDeadline(limit, signal);
    try {
      await deadline.race(() => turn);
    } catch {
      const place = queue.indexOf(go);
      if (place >= 0) queue.splice(place, 1);
      if (queue.length === 0) clearTimeout(timer);
      if (queue.length === 0) timer = undefined;
      return deadline.reason;
    } finally {
      deadline.release();
    }
  };
}
