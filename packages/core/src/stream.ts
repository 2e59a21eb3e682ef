/** What ends a stream before its time, and what to tell its reader then. */
export interface StreamGuard {
  /** Milliseconds that the source may pause; 0 for no limit. */
  readonly idleTimeout: number;
  /** What the reader gets where the source pauses for longer. */
  idle(): Error;
  /** What the reader gets where the source fails. */
  failed(thrown: unknown): Error;
  /** Ends a wait that the caller's signal ends, also where the source does not heed it. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Called once, when nothing more comes. */
  done(): void;
}

/** The body of an answer, watched for pauses, its failures told in our own words. */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  guard: StreamGuard,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const end = (reason?: unknown) => {
    guard.done();
    return reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await nextChunk(reader, guard).catch((error: Error) => error);
        if (next instanceof Error) {
          controller.error(next);
          await end(next);
        } else if (next.done) {
          controller.close();
          guard.done();
        } else controller.enqueue(next.value);
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>, guard: StreamGuard) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = guard.race(reader.read()).catch((thrown: unknown) => {
    throw guard.failed(thrown);
  });
  if (guard.idleTimeout === 0) return read;
  const idle = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(guard.idle()), guard.idleTimeout);
  });
  return Promise.race([read, idle]).finally(() => clearTimeout(timer));
}
