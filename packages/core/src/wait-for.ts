import { pause, startDeadline } from "./deadline.js";
import { argumentError, RestflareError } from "./error.js";
import type { ApiMessage, Result } from "./result.js";
import { milliseconds, must } from "./rules.js";

/** How often and how long to ask. */
export interface WaitOptions {
  /** Milliseconds between an answer and the next question. Default: 1,000. */
  interval?: number;
  /** Milliseconds for all of it. Default: 300,000. */
  timeout?: number;
  /** Ends it at any moment. */
  signal?: AbortSignal;
}

/** What is left of the wait, for a call that should end with it. */
export interface ReadOptions {
  /** Milliseconds. */
  timeout: number;
  signal: AbortSignal;
}

/**
 * Asks again and again until the answer is what it should be: for operations that the API carries out by and by. Resolves
 * to the answer that `done` accepts, or to the first failure; it rejects only with what `read` or `done` throw.
 *
 * @example
 * const result = await waitFor(
 *   (options) => operations.show(id, options),
 *   (operation) => operation.status !== "pending",
 *   { interval: 2_000, timeout: 60_000 },
 * );
 */
export async function waitFor<Data, Info = {}, Detail = ApiMessage>(
  read: (options: ReadOptions) => Promise<Result<Data, Info, Detail>>,
  done: (data: Data) => boolean,
  { timeout = 300_000, interval = 1_000, signal }: WaitOptions = {},
): Promise<Result<Data, Info, Detail>> {
  must(argumentError, "timeout", timeout, milliseconds(0));
  must(argumentError, "interval", interval, milliseconds(0));
  const endsAt = performance.now() + timeout;
  const deadline = startDeadline(timeout, signal);
  let reads = 0;
  try {
    while (!deadline.reason) {
      const left = Math.max(1, endsAt - performance.now());
      const result = await deadline.race(read({ timeout: left, signal: deadline.signal }));
      reads++;
      if (!deadline.reason && (!result.ok || done(result.data))) return result;
      await pause(interval, deadline.signal);
    }
  } catch (thrown) {
    if (!deadline.reason) throw thrown;
  } finally {
    deadline.release();
  }
  const kind = deadline.reason;
  const times = reads === 1 ? "once" : `${reads} times`;
  const message =
    kind === "aborted"
      ? `waitFor: aborted by its signal after it had asked ${times}`
      : `waitFor: not done within ${timeout} ms, asked ${times}; give it a longer timeout`;
  return { ok: false, error: new RestflareError<Detail>({ kind, message }), attempts: 0 };
}
