import type { Deadline } from "./deadline.js";

/** What watches a stream. */
export interface StreamGuard {
  /** Its clock stands still; it is let go of as soon as nothing more comes. */
  readonly deadline: Deadline;
  /** Milliseconds that the source may pause; 0 for no limit. */
  readonly idleTimeout: number;
  /** What the reader gets where the source fails, or its deadline ends. */
  failed(thrown: unknown): Error;
}

/** The body of an answer, watched for pauses and the caller's signal, its failures told in our own words. */
export function guardStream(source: ReadableStream<Uint8Array>, guard: StreamGuard): ReadableStream<Uint8Array> {
  const { deadline, idleTimeout, failed } = guard;
  const reader = source.getReader();
  const end = (reason?: unknown) => {
    deadline.release();
    // a source that has failed says so again
    return reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          deadline.restart(idleTimeout);
          const { done, value } = await deadline.race(reader.read());
          // the time that the reader takes is no pause
          deadline.restart(0);
          if (!done) return controller.enqueue(value);
          deadline.release();
          controller.close();
        } catch (thrown) {
          controller.error(failed(thrown));
          await end();
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}
