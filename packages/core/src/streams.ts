// An entry of its own: `@restflare/core/streams`.
import { createParser } from "eventsource-parser";
import { RestflareError } from "./error/error.js";

/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** The event's text; JSON with most APIs. */
  readonly data: string;
  /** Its name, if it has one. */
  readonly event?: string | undefined;
  readonly id?: string | undefined;
}

/** A stream in a form that is read. */
type ByteStream = ReadableStream<Uint8Array>;

/** Characters of one event or line; what is longer ends the stream with an error. */
const LONGEST = 16 * 2 ** 20;

/** How the APIs of language models say that there is nothing more. */
const DONE = "[DONE]";

/**
 * The data of an event stream, read as JSON, one by one. It ends with the stream or at `[DONE]`; leaving the loop cancels the
 * stream. Throws a `RestflareError` of kind `decode` for data that is no JSON, and whatever error the stream itself ends with.
 *
 * @example
 * const { data: body } = await client.request("POST", path, { params, body: { prompt, stream: true }, as: "stream" });
 * if (body) for await (const { response } of readEvents<{ response: string }>(body)) process.stdout.write(response);
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function readEvents<Data = unknown>(body: ByteStream): AsyncIterable<Data> {
  return once(body, readEventData<Data>);
}

/**
 * The events of an event stream as they are, with names and ids, one by one.
 *
 * @example
 * for await (const { event, data } of readServerSentEvents(body)) console.log(event ?? "message", data);
 */
export function readServerSentEvents(body: ByteStream): AsyncIterable<ServerSentEvent> {
  return once(body, readWholeEvents);
}

/**
 * The lines of a body in JSON lines (`application/x-ndjson`, `application/jsonl`), one by one; empty lines are skipped. Leaving
 * the loop cancels the stream. Throws a `RestflareError` of kind `decode` for a line that is no JSON, also one that was cut.
 *
 * @example
 * const { data: body } = await client.request("GET", path, { params, as: "stream" });
 * if (body) for await (const item of readLines<{ id: string }>(body)) console.log(item.id);
 */
export function readLines<Item = unknown>(body: ByteStream): AsyncIterable<Item> {
  return once(body, readJsonLines<Item>);
}

// For the tables of resources: a function with a type of its own to be found keeps TypeScript from finding the table's.

/** `readEvents` for the `parse` of a table's row. */
export const parseEvents: (body: ByteStream) => AsyncIterable<unknown> = readEvents;

/** For the `parse` of a table's row: the data of an event stream as the texts that they are. */
export const parseEventTexts: (body: ByteStream) => AsyncIterable<unknown> = (body) =>
  once(body, readEventTexts);

/** `readLines` for the `parse` of a table's row. */
export const parseLines: (body: ByteStream) => AsyncIterable<unknown> = readLines;

/** An iterable that says so if it is read a second time. */
function once<Item>(body: ByteStream, read: (texts: AsyncIterable<string>) => AsyncIterator<Item>) {
  let isTaken = false;
  return {
    [Symbol.asyncIterator]() {
      if (isTaken || body.locked)
        throw new RestflareError({ kind: "request", message: "a stream can be read only once" });
      isTaken = true;
      return read(readTexts(body));
    },
  };
}

/** The text of a body, as it comes. Not by iterating over the body, which Safari's streams do not know. */
async function* readTexts(body: ByteStream): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield decoder.decode(value, { stream: !done });
      if (done) return;
    }
  } finally {
    // without waiting: the source may take its time
    reader.cancel().catch(() => undefined);
  }
}

async function* readEventData<Data>(texts: AsyncIterable<string>): AsyncGenerator<Data, void, undefined> {
  let count = 0;
  for await (const { data } of { [Symbol.asyncIterator]: () => readWholeEvents(texts) }) {
    count += 1;
    if (data === DONE) return;
    yield parseItem<Data>(data, `event ${count}`);
  }
}

async function* readEventTexts(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const { data } of { [Symbol.asyncIterator]: () => readWholeEvents(texts) }) {
    if (data === DONE) return;
    yield data;
  }
}

async function* readWholeEvents(
  texts: AsyncIterable<string>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const events: ServerSentEvent[] = [];
  let isTooLong = false;
  let lastWasComment: boolean;
  const parser = createParser({
    maxBufferSize: LONGEST,
    onEvent: ({ data, event, id }) => events.push({ data, event, id }),
    onComment: () => {
      lastWasComment = true;
    },
    // its other errors are of fields that the standard says to ignore
    onError: ({ type }) => {
      isTooLong ||= type === "max-buffer-size-exceeded";
    },
  });
  let isInLine = false;
  for await (const text of texts) {
    parser.feed(text);
    yield* events.splice(0);
    if (isTooLong) throw tooLong("an event");
    if (text !== "") isInLine = !/[\r\n]$/.test(text);
  }
  // an event counts although the empty line behind it was left out
  lastWasComment = false;
  parser.feed("\n\n");
  if (isInLine && events.length === 0 && !lastWasComment)
    throw new RestflareError({ kind: "decode", message: "the stream was cut in the middle of an event" });
  yield* events;
}

async function* readJsonLines<Item>(texts: AsyncIterable<string>): AsyncGenerator<Item, void, undefined> {
  let rest = "";
  let count = 0;
  for await (const text of texts) {
    // only the new text is searched: a long line that comes in many chunks would be searched again with each of them
    const lines = text.split("\n");
    lines[0] = `${rest}${lines[0]}`;
    rest = lines.pop() as string;
    for (const line of lines) {
      count += 1;
      if (line.trim() !== "") yield parseItem<Item>(line, `line ${count}`);
    }
    if (rest.length > LONGEST) throw tooLong("a line");
  }
  if (rest.trim() !== "") yield parseItem<Item>(rest, `line ${count + 1}`);
}

/** Without the text in the error: it may hold a secret. */
function parseItem<Item>(text: string, place: string): Item {
  try {
    return JSON.parse(text);
  } catch {
    throw new RestflareError({ kind: "decode", message: `${place} of the stream is no JSON, or was cut` });
  }
}

const tooLong = (what: string) =>
  new RestflareError({
    kind: "decode",
    message: `${what} of the stream is longer than ${LONGEST} characters`,
  });
