import type { Deadline } from "./deadline.js";

/** The body of an answer, watched for pauses of so many milliseconds and by a deadline; `failed` tells its failures in our words. */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  deadline: Deadline,
  idleTimeout: number | undefined,
  failed: (thrown: unknown) => Error,
): ReadableStream<Uint8Array> {
  deadline.restart();
  const reader = source.getReader();
  const cancel = (reason?: unknown) => {
    deadline.release();
    return reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        deadline.restart(idleTimeout);
        try {
          const { done, value } = await deadline.race(() => reader.read());
          // nobody need read on at once
          deadline.restart();
          if (!done) return controller.enqueue(value);
          controller.close();
          deadline.release();
        } catch (thrown) {
          const error = failed(thrown);
          controller.error(error);
          await cancel(error);
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
}
