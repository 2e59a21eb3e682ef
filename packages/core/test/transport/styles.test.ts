import { describe, expect, test } from "vitest";
import type { FieldStyle } from "../../src/public/table.js";
import { writeForm } from "../../src/transport/form.js";
import { queryEntries, writeQuery } from "../../src/transport/query.js";
import { clientOf, json, loose } from "../helpers.js";

const JSON_TEXT: FieldStyle = { contentType: "application/json" };
const OPEN: FieldStyle = { allowReserved: true };

describe("a query parameter", () => {
  const rows: [given: unknown, style: FieldStyle, want: string][] = [
    [{ x: 1, y: [true, null] }, JSON_TEXT, '{"x":1,"y":[true,null]}'],
    [["a", "b"], JSON_TEXT, '["a","b"]'],
    ["a", JSON_TEXT, '"a"'],
    [null, JSON_TEXT, "null"],
    [[], JSON_TEXT, "[]"],
    [
      { at: new Date(0) },
      { contentType: "application/vnd.acme+json; v=1" },
      '{"at":"1970-01-01T00:00:00.000Z"}',
    ],
    ["a b", { contentType: "text/plain" }, "a b"],
  ];
  test.each(rows)("%j of %j is JSON where the document says so", (given, style, want) => {
    expect(writeQuery(queryEntries({ f: given }), { f: style })).toBe(`f=${encodeURIComponent(want)}`);
  });

  test("is left out if it is undefined, and refused if JSON has no form for it", () => {
    expect(writeQuery(queryEntries({ f: undefined }), { f: JSON_TEXT })).toBe("");
    expect(() => writeQuery(queryEntries({ f: new Map() }), { f: JSON_TEXT })).toThrow("f is a Map");
  });

  test("tells its secrets, also inside of JSON", () => {
    const added: string[] = [];
    const notes = { names: new Set(["token"]), add: (secret: string) => void added.push(secret) };
    writeQuery(queryEntries({ f: { token: "hush" } }), { f: JSON_TEXT }, notes);
    expect(added).toEqual(["hush"]);
  });

  test.each([
    ["https://a.test/b?c=d", "f=https://a.test/b?c=d"],
    ["a&b#c+d%e f", "f=a%26b%23c%2Bd%25e%20f"],
    [["a:b", "c@d"], "f=a:b&f=c@d"],
    [{ "k&": "a/b" }, "k%26=a/b"],
    [{ a: { b: "c/d" } }, "f[a][b]=c/d"],
  ])("%j keeps the marks that end no value where they are allowed: %s", (given, want) => {
    expect(writeQuery(queryEntries({ f: given }), { f: OPEN })).toBe(want);
  });

  test("of other parameters nothing changes, whatever they are called", () => {
    expect(writeQuery(queryEntries({ g: "a/b", constructor: "c/d" }), { f: OPEN })).toBe(
      "g=a%2Fb&constructor=c%2Fd",
    );
  });
});

describe("a field of a form", () => {
  async function sentAs(contentType: string, encoding: object, body: object): Promise<unknown> {
    const { client, sent } = clientOf([json({})]);
    const things = loose("/things", { answer: "body", actions: { create: { contentType, encoding } } });
    await things["create"]?.(body, { client });
    return sent[0]?.body;
  }

  test("is written in a urlencoded form as its encoding says", async () => {
    const encoding = { a: { explode: false }, b: JSON_TEXT, c: OPEN, d: { style: "deepObject" } };
    const body = { a: [1, 2], b: { x: [1] }, c: "/", d: { y: 1 }, e: ["f", "/"] };
    expect(await sentAs("application/x-www-form-urlencoded", encoding, body)).toBe(
      "a=1,2&b=%7B%22x%22%3A%5B1%5D%7D&c=/&d[y]=1&e=f&e=%2F",
    );
  });

  test("has the type of its encoding in a multipart form, unless it has one itself", async () => {
    const encoding = {
      a: { contentType: "text/csv" },
      b: { contentType: "image/png" },
      c: { contentType: "image/png" },
    };
    const body = {
      a: "1,2",
      b: new Uint8Array([1]),
      c: [new Blob(["x"]), new Blob(["y"], { type: "image/gif" })],
    };
    const sent = (await sentAs("multipart/form-data", encoding, body)) as Blob;
    const form = await new Response(sent, { headers: { "content-type": await typeOf(sent) } }).formData();
    const parts = [...form].map(([name, part]) => [name, (part as File).type]);
    expect(parts).toEqual([
      ["a", "text/csv"],
      ["b", "image/png"],
      ["c", "image/png"],
      ["c", "image/gif"],
    ]);
    expect(await (form.get("a") as File).text()).toBe("1,2");
    expect(await Promise.all(form.getAll("c").map((part) => (part as File).text()))).toEqual(["x", "y"]);
  });

  test("with a list is one part where it is not exploded, unless there is more than text in it", async () => {
    const form = await writeForm(
      { a: ["x", 2], b: ["x", { y: 1 }], c: ["x"] },
      { a: { explode: false }, b: { explode: false } },
    );
    expect(form.getAll("a")).toEqual(["x,2"]);
    expect(form.getAll("b")).toHaveLength(2);
    expect(form.getAll("c")).toEqual(["x"]);
  });
});

/** The content type of a form that was written out, by its boundary. */
async function typeOf(form: Blob): Promise<string> {
  const [first = ""] = (await form.text()).split("\r\n");
  return `multipart/form-data; boundary=${first.slice(2)}`;
}

test("a call may name another media type where its table has several, and no other one", async () => {
  const { client, sent } = clientOf([json({}), json({})]);
  const contentTypes = ["application/x-www-form-urlencoded", "application/merge-patch+json"];
  const things = loose("/things", { answer: "body", actions: { create: { contentTypes } } });
  const refused = await things["create"]?.({ a: "b" }, { client, contentType: "text/plain" });
  expect(refused?.error?.message).toBe(
    `POST /things: contentType must be one of application/json, ${contentTypes.join(", ")}`,
  );
  await things["create"]?.({ a: "b" }, { client, contentType: "application/x-www-form-urlencoded" });
  await things["create"]?.({ a: "b" }, { client, contentType: "application/merge-patch+json" });
  expect(sent.map(({ headers, body }) => [headers.get("content-type"), body])).toEqual([
    ["application/x-www-form-urlencoded", "a=b"],
    ["application/merge-patch+json", '{"a":"b"}'],
  ]);
});

test.each<[row: object, options: object, want: string]>([
  [{}, {}, "application/json"],
  [{ accept: "application/vnd.acme+json" }, {}, "application/vnd.acme+json"],
  [{ accept: "application/vnd.acme+json" }, { headers: { accept: "text/csv" } }, "text/csv"],
  [{ accept: "application/vnd.acme+json" }, { as: "text" }, "*/*"],
])("a table may say what JSON is called: %j with %j accepts %s", async (row, options, want) => {
  const { client, sent } = clientOf([json({})]);
  const things = loose("/things", { answer: "body", actions: { index: row } });
  await things["index"]?.({ client, ...options });
  expect(sent[0]?.headers.get("accept")).toBe(want);
});
