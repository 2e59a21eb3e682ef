import { pause, startDeadline } from "../call/deadline.js";
import { failureOf } from "../call/outcome.js";
import { numberFrom } from "../client/option-rules.js";
import type { ApiMessage } from "../error/api-message.js";
import { argumentError, RestflareError } from "../error/error.js";
import type { Result } from "../public/result.js";
import type { ReadOptions, WaitOptions } from "../public/wait.js";

const isDuration = numberFrom(0);

/**
 * Asks again and again until the answer is what it should be: for operations that the API finishes later. Resolves to the
 * answer that `done` accepts, or to the first failure; it rejects only with what `read` or `done` throw.
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
  isDuration(timeout, "timeout", argumentError);
  isDuration(interval, "interval", argumentError);
  const deadline = startDeadline(timeout, signal);
  try {
    for (;;) {
      const result = await deadline.race(() => read({ signal: deadline.signal }));
      if (!result.ok || done(result.data)) return result;
      await pause(interval, deadline.signal);
    }
  } catch (thrown) {
    const { reason: kind } = deadline;
    if (kind === undefined) throw thrown;
    const message = `waitFor: ${kind === "aborted" ? "aborted by its signal" : `not done within ${timeout} ms`}`;
    return failureOf(new RestflareError<Detail>({ kind, message }));
  } finally {
    deadline.release();
  }
}
