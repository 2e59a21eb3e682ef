import type { Deadline } from "./deadline.js";

/** What ends a stream before its time. */
export interface StreamGuard {
  /** Milliseconds that the source may pause; 0 for no limit. */
  readonly idleTimeout: number;
  /** What the reader gets where the source fails or the deadline ends. */
  failed(thrown: unknown): Error;
}

/** The body of an answer, watched for pauses and by a deadline, its failures told in our own words. */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  deadline: Deadline,
  guard: StreamGuard,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const cancel = (reason?: unknown) => {
    deadline.release();
    return reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        deadline.restart(guard.idleTimeout);
        try {
          const { done, value } = await deadline.race(reader.read());
          // nobody need read on at once
          deadline.restart(0);
          if (!done) return controller.enqueue(value);
          controller.close();
          deadline.release();
        } catch (thrown) {
          const error = guard.failed(thrown);
          controller.error(error);
          await cancel(error);
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
}
