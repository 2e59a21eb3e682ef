import { RestflareError } from "../error/error.js";
import { startDeadline } from "./deadline.js";

type Chunks = Uint8Array<ArrayBuffer>[];

/** A body as bytes; throws a decode error once there are more than so many, and stops the download. */
export async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = readerOf(response);
  // a response that a fetch made up, with no stream in it
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Chunks = [];
  if (await readInto(chunks, reader, maxBytes)) return joined(chunks);
  stopReading(reader);
  throw new RestflareError({ kind: "decode", message: `answered more than maxBytes, ${maxBytes} bytes` });
}

/** A body as text, with the same limit. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  if (!hasStream(response)) return response.text();
  return new TextDecoder().decode(await readBytes(response, maxBytes));
}

/** A refusal has little to say, and its status must not wait for it. */
const REFUSAL = { maxBytes: 2 ** 20, patience: 5_000 };

/** What can be had of a refusal's body: it may be cut, badly compressed or endless, and the refusal stands all the same. */
export async function readRefusal(response: Response, signal: AbortSignal): Promise<string> {
  const chunks: Chunks = [];
  const deadline = startDeadline(REFUSAL.patience, signal);
  try {
    const reader = readerOf(response);
    if (!reader) return await deadline.race(() => response.text());
    await deadline.race(() => readInto(chunks, reader, REFUSAL.maxBytes)).finally(() => stopReading(reader));
  } catch {
    // what has arrived counts
  } finally {
    deadline.release();
  }
  return new TextDecoder().decode(joined(chunks));
}

type WithStream = Response & { readonly body: ReadableStream<Uint8Array<ArrayBuffer>> };
const hasStream = (response: Response): response is WithStream =>
  typeof response.body?.getReader === "function";

const readerOf = (response: Response) => (hasStream(response) ? response.body.getReader() : undefined);

/** Reads to the end, or until there are more than so many bytes; false for the latter. */
async function readInto(
  chunks: Chunks,
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  maxBytes: number,
): Promise<boolean> {
  let size = 0;
  while (size <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return true;
    chunks.push(value);
    size += value.byteLength;
  }
  return false;
}

/** Without waiting for it: the source may take its time. */
function stopReading(reader: ReadableStreamDefaultReader): void {
  reader.cancel().catch(() => undefined);
}

function joined(chunks: Chunks): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.byteLength;
  }
  return whole;
}
