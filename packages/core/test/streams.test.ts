import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRestflareError } from "../src/index.js";
import { parseEventTexts, readEvents, readLines, readServerSentEvents } from "../src/streams.js";
import { collect, messageOf } from "./helpers.js";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A body that comes in these chunks, and tells whether it was cancelled. */
function bodyOf(chunks: readonly Uint8Array[], end?: Error) {
  const state = { isCancelled: false, pulls: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[state.pulls++];
        if (chunk) controller.enqueue(chunk);
        else if (end) controller.error(end);
        else controller.close();
      },
      cancel() {
        state.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

const read = (text: string) => bodyOf([bytes(text)]).body;

/** The bytes cut at these places. */
function cut(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  return [...ends, whole.length].map((end, i) => whole.slice(i === 0 ? 0 : ends[i - 1], end));
}

describe("wherever the chunks are cut, the items are the same", () => {
  const items = fc.array(fc.jsonValue().filter((value) => JSON.stringify(value) !== '"[DONE]"'));
  const places = fc.array(fc.nat(10_000));
  test("of lines", async () => {
    await fc.assert(
      fc.asyncProperty(items, places, fc.constantFrom("\n", "\r\n"), async (values, at, end) => {
        const text = values.map((value) => JSON.stringify(value) + end).join("");
        const got = await collect(readLines(bodyOf(cut(bytes(text), at)).body));
        expect(got).toEqual({ items: JSON.parse(JSON.stringify(values)), thrown: undefined });
      }),
    );
  });
  test("of events", async () => {
    await fc.assert(
      fc.asyncProperty(items, places, fc.constantFrom("\n", "\r\n", "\r"), async (values, at, end) => {
        const text = values.map((value) => `data: ${JSON.stringify(value)}${end}${end}`).join("");
        const got = await collect(readEvents(bodyOf(cut(bytes(text), at)).body));
        expect(got).toEqual({ items: JSON.parse(JSON.stringify(values)), thrown: undefined });
      }),
    );
  });
});

test("of a table's row, events may be texts that are no JSON", async () => {
  const { items } = await collect(parseEventTexts(read("data: a\n\nevent: b\ndata: {\n\ndata: [DONE]\n\n")));
  expect(items).toEqual(["a", "{"]);
});

describe("events", () => {
  const rows: [what: string, text: string, items: unknown[]][] = [
    ["end at [DONE]", 'data: {"a":1}\n\ndata: [DONE]\n\ndata: {"a":2}\n\n', [{ a: 1 }]],
    ["may have comments between them", ": hello\n\ndata: 1\n\n: still here\n\ndata: 2\n\n", [1, 2]],
    ["may have a byte order mark before them", "\uFEFFdata: 1\n\n", [1]],
    ["may be several lines long", "data: [1,\ndata: 2]\n\n", [[1, 2]]],
    ["count without the empty line at the end", "data: 1\n\ndata: 2", [1, 2]],
    ["need data", "event: ping\n\ndata: 1\n\n", [1]],
    ["may be none", "", []],
    ["may end with a comment that has no end of line", "data: 1\n\n: bye", [1]],
    ["may have fields that nobody knows", "colour: red\nretry: soon\ndata: 1\n\n", [1]],
    ["may end with a carriage return", "data: 1\r\rdata: 2\r", [1, 2]],
  ];
  test.each(rows)("%s", async (_, text, items) => {
    expect(await collect(readEvents(read(text)))).toEqual({ items, thrown: undefined });
  });

  test("have a name and an id", async () => {
    const { items } = await collect(
      readServerSentEvents(read("event: delta\nid: 7\ndata: hello\n\ndata: x\n\n")),
    );
    expect(items).toEqual([
      { event: "delta", id: "7", data: "hello" },
      { event: undefined, id: undefined, data: "x" },
    ]);
  });
});

test("lines of white space are none", async () => {
  expect(await collect(readLines(read("1\r\n\r\n \t\n2\n  ")))).toEqual({ items: [1, 2], thrown: undefined });
});

test("a letter that is cut into two chunks is one", async () => {
  const whole = bytes('data: "h\u00e9"\n\n');
  const places = Array.from(whole, (_, at) => at);
  expect((await collect(readEvents(bodyOf(cut(whole, places)).body))).items).toEqual(["h\u00e9"]);
  const line = bytes('"\u{1f600}"');
  expect((await collect(readLines(bodyOf(cut(line, [2, 3, 4])).body))).items).toEqual(["\u{1f600}"]);
});

test("a line may be as long as sixteen million characters", async () => {
  const line = `"${"x".repeat(2 ** 24 - 2)}"`;
  const { items, thrown } = await collect(readLines(read(line)));
  expect([thrown, items.map((item) => String(item).length)]).toEqual([undefined, [2 ** 24 - 2]]);
});

describe("an error, and the items before it, comes of", () => {
  const secret = "a-secret-value";
  const rows: [what: string, iterable: AsyncIterable<unknown>, items: unknown[], message: string][] = [
    [
      "a line that is no JSON",
      readLines(read(`1\n\n${secret}\n`)),
      [1],
      "line 3 of the stream is no JSON, or was cut",
    ],
    [
      "a line that was cut",
      readLines(read('{"a":1}\n{"a":')),
      [{ a: 1 }],
      "line 2 of the stream is no JSON, or was cut",
    ],
    [
      "an event that is no JSON",
      readEvents(read(`data: 1\n\ndata: ${secret}\n\n`)),
      [1],
      "event 2 of the stream is no JSON, or was cut",
    ],
    [
      "an event that was cut",
      readEvents(read('data: 1\n\ndata: {"a"')),
      [1],
      "event 2 of the stream is no JSON, or was cut",
    ],
    [
      "an event that was cut before its data",
      readEvents(read("data: 1\n\ndat")),
      [1],
      "the stream was cut in the middle of an event",
    ],
    [
      "an event that was cut behind its name",
      readEvents(read("data: 1\n\nevent: del")),
      [1],
      "the stream was cut in the middle of an event",
    ],
  ];
  test.each(rows)("%s", async (_, iterable, items, message) => {
    const got = await collect(iterable);
    expect([got.items, messageOf(got.thrown)]).toEqual([items, message]);
    expect(isRestflareError(got.thrown, "decode")).toBe(true);
  });

  test.each(["line", "event"])("a %s without end", async (what) => {
    const chunk = bytes("x".repeat(2 ** 22));
    const { body, state } = bodyOf([bytes(what === "event" ? "data: " : '"'), ...Array(9).fill(chunk)]);
    const { items, thrown } = await collect(what === "event" ? readEvents(body) : readLines(body));
    expect([items, messageOf(thrown)]).toEqual([
      [],
      expect.stringContaining(`a${what === "event" ? "n" : ""} ${what} of the stream is longer than`),
    ]);
    expect(isRestflareError(thrown, "decode")).toBe(true);
    expect(state).toEqual({ isCancelled: true, pulls: 5 });
  });

  test("a body that breaks", async () => {
    const broken = new Error("broken");
    for (const reader of [readLines, readEvents]) {
      const got = await collect(
        reader(bodyOf([bytes(reader === readLines ? "1\n2" : "data: 1\n\ndata: 2\n")], broken).body),
      );
      expect(got).toEqual({ items: [1], thrown: broken });
    }
  });
});

test("who leaves the loop cancels the stream, which is read no further than asked", async () => {
  for (const reader of [readLines, readEvents, readServerSentEvents]) {
    const chunks = [1, 2, 3].map((n) => bytes(reader === readLines ? `${n}\n` : `data: ${n}\n\n`));
    const { body, state } = bodyOf(chunks);
    for await (const _ of reader(body) as AsyncIterable<unknown>) break;
    expect(state).toEqual({ isCancelled: true, pulls: 1 });
  }
});

test("what only keeps the connection open does not count as an event without end", async () => {
  const comments = bytes(": still here\n\n".repeat(2 ** 18));
  const { body } = bodyOf([...Array(6).fill(comments), bytes("data: 1\n\n")]);
  expect(await collect(readEvents(body))).toEqual({ items: [1], thrown: undefined });
});

type Reader<Item> = (body: ReadableStream<Uint8Array>) => AsyncIterable<Item>;

test.each<[what: string, text: string, reader: Reader<unknown>]>([
  ["an event", "data: 1\n\ndata: ", readEvents],
  ["a line", "1\n", readLines],
])("what comes before %s without end is not lost with it", async (what, text, reader) => {
  const { body } = bodyOf([bytes(text + "x".repeat(2 ** 24 + 1))]);
  const { items, thrown } = await collect(reader(body));
  expect([items, messageOf(thrown)]).toEqual([
    [1],
    expect.stringContaining(`${what} of the stream is longer`),
  ]);
});

test.each<[what: string, start: string, end: string, reader: Reader<string>]>([
  ["line", '"', '"\n', readLines],
  ["event", 'data: "', '"\n\n', readEvents],
])("a long %s takes time by its length, not by its square", async (_, start, end, reader) => {
  // by the square this would take minutes
  const chunks = Array<Uint8Array>(2 ** 13).fill(bytes("x".repeat(2 ** 10)));
  const { items } = await collect(reader(bodyOf([bytes(start), ...chunks, bytes(end)]).body));
  expect(items.map((text) => String(text).length)).toEqual([2 ** 23]);
});

test("of two loops over one stream the second is refused, also before the first has read anything", async () => {
  for (const reader of [readLines, readEvents, readServerSentEvents]) {
    const items: AsyncIterable<unknown> = reader(read("1\n"));
    items[Symbol.asyncIterator]();
    expect(messageOf((await collect(items)).thrown)).toBe("a stream can be read only once");
  }
});

test("a stream that is being read cannot be read again", async () => {
  const lines = readLines(read("1\n"));
  expect((await collect(lines)).items).toEqual([1]);
  const { thrown } = await collect(lines);
  expect(messageOf(thrown)).toBe("a stream can be read only once");
  expect(isRestflareError(thrown, "request")).toBe(true);
});
