import { createReadStream } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import OldFormData from "form-data";
import { File as OtherFile, FormData as OtherFormData } from "formdata-node";
import { FormData as UndiciFormData, fetch as undiciFetch } from "undici";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { RequestBody } from "../../src/index.js";
import { createClient } from "../../src/index.js";
import { webStream } from "../../src/transport/stream-body.js";
import { clientOf, envelope, messageOf, serve, TOKEN, thrownBy } from "../helpers.js";

/** What a server was sent. */
interface Received {
  type: string | undefined;
  length: string | undefined;
  text: string;
}

/** Sends a body to a real server; what that got. */
async function send(
  body: unknown,
  options: { contentType?: string; fetch?: typeof fetch } = {},
): Promise<Received> {
  let received: Received | undefined;
  const baseUrl = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { "content-type": type, "content-length": length } = request.headers;
    received = { type, length, text: Buffer.concat(chunks).toString() };
    response.end('{"success":true,"result":1}');
  });
  const { fetch, ...rest } = options;
  const client = createClient({ apiToken: TOKEN, baseUrl, ...(fetch && { fetch }) });
  await client.requestOrThrow("PUT", "/a", { body: body as RequestBody, ...rest });
  if (!received) throw new Error("nothing was received");
  return received;
}

async function* parts(...chunks: unknown[]) {
  yield* chunks;
}
/** A Node stream of old: events alone. */
const oldStream = (...chunks: unknown[]) => {
  const inner = Readable.from(chunks);
  return {
    on: inner.on.bind(inner),
    pipe: inner.pipe.bind(inner),
    pause: () => void inner.pause(),
    resume: () => void inner.resume(),
    destroy: () => void inner.destroy(),
  };
};
/** A web stream of another library. */
const otherStream = (...chunks: unknown[]) => ({
  getReader: () => ({
    read: async () =>
      chunks.length > 0 ? { done: false, value: chunks.shift() } : { done: true, value: undefined },
    cancel: async () => undefined,
  }),
});

const text = new TextEncoder();
const streams: [what: string, make: () => unknown, want: string][] = [
  ["a web stream", () => new Blob(["one two"]).stream(), "one two"],
  ["an async generator of texts", () => parts("one", " two"), "one two"],
  ["an async generator of bytes", () => parts(text.encode("one"), text.encode(" two").buffer), "one two"],
  ["an async generator of a part of bytes", () => parts(text.encode("one two").subarray(4)), "two"],
  ["an async iterable", () => ({ [Symbol.asyncIterator]: () => parts("one", " two") }), "one two"],
  ["nothing at all", () => parts(), ""],
  ["a Node stream", () => Readable.from(["one", " two"]), "one two"],
  [
    "a Node stream that is piped",
    () => Readable.from([text.encode("one"), text.encode(" two")]).pipe(new PassThrough()),
    "one two",
  ],
  ["a Node stream of old", () => oldStream("one", text.encode(" two")), "one two"],
  ["another library's web stream", () => otherStream("one", text.encode(" two")), "one two"],
];

describe("a stream goes through as it is", () => {
  test.each(streams)("%s", async (_, make, want) => {
    const { type, length, text } = await send(make(), { contentType: "text/plain" });
    // of what is not read into memory nobody knows the length
    expect([type, text, want === "" ? undefined : length]).toEqual(["text/plain", want, undefined]);
  });

  test("a file of the disk", async () => {
    const path = fileURLToPath(import.meta.url);
    expect((await send(createReadStream(path), { contentType: "text/plain" })).text).toContain(
      "a file of the disk",
    );
  });

  test.each(streams)("and as a part of a form: %s", async (_, make, want) => {
    const { text } = await send({ value: make() }, { contentType: "multipart/form-data" });
    expect(text).toMatch(/name="value"; filename="value"/);
    expect(text).toContain(`\r\n\r\n${want}\r\n`);
  });

  test("with undici's fetch", async () => {
    const fetch = undiciFetch as unknown as typeof globalThis.fetch;
    for (const [, make, want] of streams) expect((await send(make(), { fetch })).text).toBe(want);
  });

  test.each(streams)("once: %s is not sent again, whatever happens", async (_, make) => {
    const lost = [
      () => new Response("", { status: 503 }),
      new TypeError("x"),
      () => new Response("", { status: 429 }),
    ];
    for (const reply of lost) {
      const { client, sent } = clientOf([reply]);
      const options = { body: make(), retry: { unsafe: true } };
      expect(await client.request("PUT", "/a", options as { body: RequestBody })).toMatchObject({
        ok: false,
        attempts: 1,
      });
      expect(sent[0]?.init).toMatchObject({ duplex: "half", keepalive: false });
    }
  });
});

describe("a stream that was read already is refused before anything is sent", () => {
  const locked = new Blob(["x"]).stream();
  locked.getReader();
  test.each<[what: string, make: () => unknown]>([
    ["a locked one", () => locked],
    [
      "a Node stream that has ended",
      () => {
        const stream = Readable.from([]);
        stream.destroy();
        return stream;
      },
    ],
  ])("%s", async (_, make) => {
    for (const options of [{}, { contentType: "multipart/form-data" }]) {
      const { client, sent } = clientOf([envelope(1)]);
      const body = "contentType" in options ? { value: make() } : make();
      const { error, attempts } = await client.request("PUT", "/a", {
        body: body as RequestBody,
        ...options,
      });
      expect([error?.kind, error?.message, attempts]).toEqual([
        "request",
        "PUT /a: the body is a stream that is being read, or has been read already",
        0,
      ]);
      expect(sent).toEqual([]);
    }
  });
});

describe("what goes wrong in a stream while it is sent is a lost connection", () => {
  const UNSURE = "; not sent again, since it may have been carried out";
  const NO_BYTES = "the body is a stream of something else than text and bytes";
  async function* failing() {
    yield "one";
    throw new Error(`disk ${TOKEN}`);
  }
  test.each<[what: string, make: () => unknown, want: string]>([
    ["a generator that throws", failing, "disk [redacted]"],
    ["a Node stream that fails", () => Readable.from(failing()), "disk [redacted]"],
    ["an old stream that fails", () => oldFailing(), "disk [redacted]"],
    ["a chunk that is an object", () => parts("one", { a: 1 }), NO_BYTES],
    ["a chunk that is a number", () => otherStream("one", 7), NO_BYTES],
  ])("%s", async (_, make, want) => {
    const baseUrl = await serve((request) => void request.resume());
    const client = createClient({ apiToken: TOKEN, baseUrl });
    const { error, attempts } = await client.request("PUT", "/a", { body: make() as RequestBody });
    expect([error?.kind, error?.message, attempts]).toEqual([
      "connection",
      `PUT /a: connection failed: ${want}${UNSURE}`,
      1,
    ]);
  });

  function oldFailing() {
    const stream = new PassThrough();
    stream.write("one");
    setImmediate(() => stream.destroy(new Error(`disk ${TOKEN}`)));
    return { on: stream.on.bind(stream), pipe: stream.pipe.bind(stream) };
  }
});

describe("a stream of ours", () => {
  test.each<[what: string, make: (stop: (reason: unknown) => void) => object]>([
    [
      "an async iterable",
      (stop) => ({
        [Symbol.asyncIterator]: () => ({
          next: async () => ({ done: false, value: "x" }),
          return: async (reason: unknown) => {
            stop(reason);
            return { done: true };
          },
        }),
      }),
    ],
    [
      "another library's web stream",
      (stop) => ({
        getReader: () => ({
          read: async () => ({ done: false, value: "x" }),
          cancel: async (reason: unknown) => stop(reason),
        }),
      }),
    ],
    [
      "an old stream",
      (stop) => ({
        on: () => undefined,
        pipe: () => undefined,
        destroy: () => stop("enough"),
      }),
    ],
  ])("lets go of its source when it is cancelled: %s", async (_, make) => {
    const reasons: unknown[] = [];
    await webStream(make((reason) => void reasons.push(reason))).cancel("enough");
    expect(reasons).toEqual(["enough"]);
  });

  test("an iterator that cannot be stopped does no harm", async () => {
    const source = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: "x" }) }) };
    await expect(webStream(source).cancel()).resolves.toBeUndefined();
  });

  test("an old stream that cannot be stopped, or held back, does no harm", async () => {
    let give: (chunk: unknown) => void = () => undefined;
    const stream = webStream({
      on: (event: string, listener: (chunk: unknown) => void) => {
        if (event === "data") give = listener;
      },
      pipe: () => undefined,
    });
    give("one");
    give("two");
    const reader = stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("one");
    await expect(reader.cancel()).resolves.toBeUndefined();
  });

  test("an old stream is not held back while somebody waits for it", async () => {
    const calls: string[] = [];
    let give: (chunk: unknown) => void = () => undefined;
    const stream = webStream({
      on: (event: string, listener: (chunk: unknown) => void) => {
        if (event === "data") give = listener;
      },
      pipe: () => undefined,
      pause: () => calls.push("pause"),
    });
    const read = stream.getReader().read();
    give("one");
    expect([calls, (await read).done]).toEqual([[], false]);
  });

  test("needs a platform that has streams", () => {
    vi.stubGlobal("ReadableStream", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(messageOf(thrownBy(() => webStream(parts("one"))))).toBe(
      "the body is a stream, which needs a platform that has ReadableStream",
    );
  });

  test("holds an old stream back until it is read", async () => {
    const calls: string[] = [];
    let give: (chunk: unknown) => void = () => undefined;
    const stream = webStream({
      on: (event: string, listener: (chunk: unknown) => void) => {
        if (event === "data") give = listener;
      },
      pipe: () => undefined,
      pause: () => calls.push("pause"),
      resume: () => calls.push("resume"),
    });
    await Promise.resolve();
    calls.length = 0;
    give("one");
    expect(calls).toEqual(["pause"]);
    const reader = stream.getReader();
    expect(await reader.read()).toMatchObject({ done: false });
    await Promise.resolve();
    expect(calls).toEqual(["pause", "resume"]);
  });
});

describe("forms and files of other libraries", () => {
  const undici = new UndiciFormData();
  undici.append("value", "v");
  undici.append("file", new Blob(["hi"]), "own.txt");
  const other = new OtherFormData();
  other.append("value", "v");
  other.append("file", new OtherFile(["hi"], "own.txt", { type: "text/x" }));
  const fetches: [string, typeof fetch | undefined][] = [
    ["the platform's", undefined],
    ["undici's", undiciFetch as unknown as typeof fetch],
  ];

  test.each(fetches)("FormData through %s fetch", async (_, fetch) => {
    const own = new FormData();
    own.append("value", "v");
    own.append("file", new Blob(["hi"]), "own.txt");
    for (const form of [own, undici, other]) {
      const { type, text } = await send(form, { ...(fetch && { fetch }) });
      expect(type).toMatch(/^multipart\/form-data; boundary=/);
      expect(text).toContain(type?.split("boundary=")[1]);
      expect(text).toMatch(/name="value"\r\n\r\nv\r\n/);
      expect(text).toMatch(/name="file"; filename="own.txt"/);
      expect(text).toContain("\r\n\r\nhi\r\n");
    }
  });

  test.each(fetches)("files of formdata-node through %s fetch", async (_, fetch) => {
    const file = () => new OtherFile(["hi"], "own.txt", { type: "text/x" });
    const options = { ...(fetch && { fetch }) };
    const part = await send({ value: file() }, { contentType: "multipart/form-data", ...options });
    expect(part.text).toMatch(/name="value"; filename="own.txt"\r\nContent-Type: text\/x\r\n\r\nhi\r\n/i);
    expect(await send(file(), options)).toEqual({ type: "text/x", length: "2", text: "hi" });
  });

  test.each(fetches)("the npm package form-data through %s fetch", async (_, fetch) => {
    const form = new OldFormData();
    form.append("value", "v");
    form.append("file", Buffer.from("hi"), { filename: "own.txt" });
    const { type, text } = await send(form, { ...(fetch && { fetch }) });
    expect(type).toBe(`multipart/form-data; boundary=${form.getBoundary()}`);
    expect(text).toMatch(/name="value"\r\n\r\nv\r\n/);
    expect(text).toMatch(/name="file"; filename="own.txt"/);
    expect(text.trimEnd().endsWith(`${form.getBoundary()}--`)).toBe(true);
  });
});
