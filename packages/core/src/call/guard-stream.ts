import type { Deadline } from "./deadline.js";

/** How a stream is watched. */
export interface StreamRules {
  readonly deadline: Deadline;
  /** Milliseconds that a read may take; 0 for no limit. */
  readonly idleTimeout: number;
  /** The error for what went wrong. */
  readonly errorOf: (thrown: unknown) => Error;
}

/** The body of an answer; a deadline and a limit for pauses may end it. */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  rules: StreamRules,
): ReadableStream<Uint8Array> {
  const { deadline, idleTimeout, errorOf } = rules;
  deadline.stop();
  const reader = source.getReader();
  const cancel = (reason?: unknown) => {
    deadline.release();
    return reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (idleTimeout > 0) deadline.restart(idleTimeout);
        try {
          const { done, value } = await deadline.race(() => reader.read());
          // the caller may pause between reads
          deadline.stop();
          if (!done) return controller.enqueue(value);
          controller.close();
          deadline.release();
        } catch (thrown) {
          const error = errorOf(thrown);
          controller.error(error);
          await cancel(error);
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
}
