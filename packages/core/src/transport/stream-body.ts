import { argumentError } from "../error/error.js";

/** A Node stream, as far as it is used here. */
interface NodeStream {
  on(event: string, listener: (value: never) => void): unknown;
  pause?(): unknown;
  resume?(): unknown;
  destroy?(): unknown;
}

/** Whether something can be read once, from its beginning to its end. */
export function isStream(value: object): boolean {
  const has = (name: PropertyKey) => typeof (value as Record<PropertyKey, unknown>)[name] === "function";
  return has("getReader") || has(Symbol.asyncIterator) || (has("pipe") && has("on"));
}

/** Any stream as one of the platform's: web streams, async iterables, Node streams of any age. Throws if it was read before. */
export function webStream(value: object): ReadableStream<Uint8Array> {
  const { locked, readable } = value as { locked?: unknown; readable?: unknown };
  if (locked === true || readable === false)
    throw argumentError("the body is a stream that is being read, or has been read already");
  if (typeof ReadableStream !== "function")
    throw argumentError("the body is a stream, which needs a platform that has ReadableStream");
  if (value instanceof ReadableStream) return value;
  if (Symbol.asyncIterator in value) return fromIterable(value as AsyncIterable<unknown>);
  return "getReader" in value ? fromReader(value as ReadableStream) : fromEvents(value as NodeStream);
}

function fromIterable(iterable: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const iterator = iterable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(bytesOf(value));
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}

/** Of another library's web stream. */
function fromReader(stream: ReadableStream): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(bytesOf(value));
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Of a stream that tells by events what it has, as the npm package form-data is one. */
function fromEvents(stream: NodeStream): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      stream.on("data", (value: unknown) => {
        controller.enqueue(bytesOf(value));
        if ((controller.desiredSize ?? 0) <= 0) stream.pause?.();
      });
      stream.on("end", () => controller.close());
      stream.on("error", (thrown) => controller.error(thrown));
      stream.resume?.();
    },
    pull() {
      stream.resume?.();
    },
    cancel() {
      stream.destroy?.();
    },
  });
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw argumentError("the body is a stream of something else than text and bytes");
}
