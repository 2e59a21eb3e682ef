import { type Deadline, pause, startDeadline } from "./deadline.js";
import { argumentError, RestflareError } from "./error.js";
import { checkMilliseconds } from "./layer.js";
import type { ApiMessage, Failure, Result } from "./result.js";

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
  options: WaitOptions = {},
): Promise<Result<Data, Info, Detail>> {
  const { timeout = 300_000, interval = 1_000, signal } = options;
  checkMilliseconds(argumentError, "timeout", timeout);
  checkMilliseconds(argumentError, "interval", interval);
  const endsAt = performance.now() + timeout;
  const deadline = startDeadline(timeout, signal);
  let reads = 0;
  try {
    for (;;) {
      const left = Math.max(1, endsAt - performance.now());
      const result = await deadline.race(read({ timeout: left, signal: deadline.signal }));
      reads++;
      if (deadline.reason) break;
      if (!result.ok || done(result.data)) return result;
      if (!(await pause(interval, deadline.signal))) break;
    }
    return stopped(deadline, timeout, reads);
  } catch (thrown) {
    if (deadline.reason) return stopped(deadline, timeout, reads);
    throw thrown;
  } finally {
    deadline.release();
  }
}

function stopped<Detail>({ reason }: Deadline, timeout: number, reads: number): Failure<Detail> {
  const times = reads === 1 ? "once" : `${reads} times`;
  const error = new RestflareError<Detail>(
    reason === "aborted"
      ? { kind: "aborted", message: `waitFor: aborted by its signal after it had asked ${times}` }
      : {
          kind: "timeout",
          message: `waitFor: not done within ${timeout} ms, asked ${times}; give it a longer timeout`,
        },
  );
  return { ok: false, error, attempts: 0 };
}
