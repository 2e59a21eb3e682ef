import type { ApiMessage } from "../error/api-message.js";
import { pause, startDeadline } from "../call/deadline.js";
import { argumentError, RestflareError } from "../error/error.js";
import { failureOf } from "../error/place.js";
import type { Result } from "../public/result.js";
import { must, numberFrom } from "../client/rules.js";

/** How often and how long to ask. */
export interface WaitOptions {
  /** Milliseconds between an answer and the next question. Default: 1,000. */
  interval?: number;
  /** Milliseconds for all of it. Default: 300,000. */
  timeout?: number;
  /** Ends it at any moment. */
  signal?: AbortSignal;
}

/** What ends a call with the wait. */
export interface ReadOptions {
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
  must(argumentError, "timeout", timeout, numberFrom(0));
  must(argumentError, "interval", interval, numberFrom(0));
  const deadline = startDeadline(timeout, signal);
  try {
    for (;;) {
      const result = await deadline.race(() => read({ signal: deadline.signal }));
      if (!result.ok || done(result.data)) return result;
      await pause(interval, deadline.signal);
    }
  } catch (thrown) {
    const { reason: kind } = deadline;
    if (!kind) throw thrown;
    const message = `waitFor: ${kind === "aborted" ? "aborted by its signal" : `not done within ${timeout} ms`}`;
    return failureOf(new RestflareError<Detail>({ kind, message }));
  } finally {
    deadline.release();
  }
}
