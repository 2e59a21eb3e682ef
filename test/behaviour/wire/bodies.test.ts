import type { RequestBody } from "@restflare/core";
import { expect, test } from "vitest";
import { serve } from "./serve.js";

// Every kind of content, byte for byte as the server receives it, and as the caller gets it back.

interface BodyCase {
  readonly content: string;
  readonly contentType?: string;
  readonly body: () => RequestBody;
  readonly type: string | RegExp;
  /** The bytes; the boundary of a multipart body, which nobody can foresee, is written `BOUNDARY`. */
  readonly bytes: string | Uint8Array;
}

const FORM = "application/x-www-form-urlencoded";
const NDJSON = "application/x-ndjson";
const binary = Uint8Array.from({ length: 256 }, (_, at) => at);
const crlf = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join("");

const bodies: BodyCase[] = [
  {
    content: "JSON",
    body: () => ({ name: "körper", tags: ["a", null], at: new Date(0), none: undefined }),
    type: "application/json",
    bytes: '{"name":"körper","tags":["a",null],"at":"1970-01-01T00:00:00.000Z"}',
  },
  {
    content: "JSON of another name",
    contentType: "application/merge-patch+json",
    body: () => [1, "two"],
    type: "application/merge-patch+json",
    bytes: '[1,"two"]',
  },
  {
    content: "a form",
    contentType: FORM,
    body: () => ({ "na me": "a & b=c", list: ["x", "y"], on: true, none: null }),
    type: FORM,
    bytes: "na%20me=a%20%26%20b%3Dc&list=x&list=y&on=true",
  },
  {
    content: "a form that is one already",
    body: () => new URLSearchParams({ a: "1 2" }),
    // fetch's own
    type: `${FORM};charset=UTF-8`,
    bytes: "a=1+2",
  },
  {
    content: "lines of JSON",
    contentType: NDJSON,
    body: () => [{ a: 1 }, { b: "ü\n" }],
    type: NDJSON,
    bytes: '{"a":1}\n{"b":"ü\\n"}\n',
  },
  {
    content: "text",
    contentType: "text/plain",
    body: () => "körper\r\n",
    type: "text/plain",
    bytes: "körper\r\n",
  },
  {
    content: "bytes",
    contentType: "application/octet-stream",
    body: () => binary,
    type: "application/octet-stream",
    bytes: binary,
  },
  {
    content: "a blob of its own type",
    body: () => new Blob([binary], { type: "image/png" }),
    type: "image/png",
    bytes: binary,
  },
  {
    content: "a stream",
    contentType: "application/octet-stream",
    body: () => new Blob([binary]).stream(),
    type: "application/octet-stream",
    bytes: binary,
  },
  {
    content: "parts, one of them JSON",
    contentType: "multipart/form-data",
    body: () => ({
      metadata: { main: "a.js" },
      tag: ["x", "y"],
      script: new File(["1\n"], "a.js", { type: "text/javascript" }),
      "b.js": new Blob(["2\n"], { type: "text/javascript" }),
    }),
    type: /^multipart\/form-data; boundary=.+$/,
    bytes:
      crlf(
        "--BOUNDARY",
        'Content-Disposition: form-data; name="metadata"; filename="metadata"',
        "Content-Type: application/json",
        "",
        '{"main":"a.js"}',
      ) +
      ["x", "y"]
        .map((tag) => crlf("--BOUNDARY", 'Content-Disposition: form-data; name="tag"', "", tag))
        .join("") +
      crlf(
        "--BOUNDARY",
        'Content-Disposition: form-data; name="script"; filename="a.js"',
        "Content-Type: text/javascript",
        "",
        "1\n",
        "--BOUNDARY",
        // a Blob has no name, and a part without one is no module
        'Content-Disposition: form-data; name="b.js"; filename="b.js"',
        "Content-Type: text/javascript",
        "",
        "2\n",
        "--BOUNDARY--",
      ),
  },
];

test.each(bodies)("$content is sent as it should be", async ({ contentType, body, type, bytes }) => {
  const { client, requests } = await serve([{ json: { success: true, result: null } }]);
  const options = { body: body(), ...(contentType && { contentType }) };
  const result = await client.request("POST", "/files", options);
  expect(result).toMatchObject({ ok: true, attempts: 1 });
  const [sent] = requests;
  const header = sent?.header("content-type").join() ?? "";
  if (typeof type === "string") expect(header).toBe(type);
  else expect(header).toMatch(type);
  if (typeof bytes !== "string") return expect(sent?.body).toEqual(Buffer.from(bytes));
  const boundary = /boundary=(.+)$/.exec(header)?.[1];
  const text = sent?.body.toString() ?? "";
  // some versions of fetch end with a line break, which means nothing
  expect((boundary ? text.replaceAll(boundary, "BOUNDARY") : text).trimEnd()).toBe(bytes.trimEnd());
});

const answered = (body: string | Uint8Array) => [
  { headers: { "content-type": "application/octet-stream" }, body },
];

test("an answer is read as text, bytes, a blob and a stream", async () => {
  const readAs = async <As extends "text" | "bytes" | "blob" | "stream">(
    as: As,
    body: string | Uint8Array,
  ) => {
    const { client } = await serve(answered(body));
    return client.requestOrThrow("GET", "/file", { as });
  };
  expect(await readAs("text", "körper")).toBe("körper");
  expect(await readAs("bytes", binary)).toEqual(binary);
  expect(new Uint8Array(await (await readAs("blob", binary)).arrayBuffer())).toEqual(binary);
  expect(await new Response(await readAs("stream", "körper")).text()).toBe("körper");
});

test("a body with GET is refused, and nothing is sent", async () => {
  const { client, requests } = await serve([]);
  const result = await client.request("GET", "/files", { body: { a: 1 } });
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
  expect(requests).toEqual([]);
});
