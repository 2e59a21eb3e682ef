import { describe, expect, test } from "vitest";
import { encodeBody, hasOwnType, queryString } from "../src/transport/serialize.js";
import type { QueryStyle } from "../src/public/table.js";

const cycle: { self?: unknown } = {};
cycle.self = cycle;

describe("queryString", () => {
  const deep: QueryStyle = { style: "deepObject" };
  const flat: QueryStyle = { explode: false };
  const rows: [given: object, style: QueryStyle | undefined, want: string][] = [
    [{}, undefined, ""],
    [{ a: 1, b: "x y", c: true }, undefined, "a=1&b=x%20y&c=true"],
    [{ a: "" }, undefined, "a="],
    [{ a: undefined, b: null, c: 0 }, undefined, "c=0"],
    [{ "a b&c=": "d&e" }, undefined, "a%20b%26c%3D=d%26e"],
    [{ "name.contains": "x" }, undefined, "name.contains=x"],
    [{ "filter[a]": 1 }, undefined, "filter%5Ba%5D=1"],
    [{ a: new Date(0) }, undefined, "a=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: 1e21, b: 12n }, undefined, "a=1e%2B21&b=12"],
    [{ a: [1, 2] }, undefined, "a=1&a=2"],
    [{ a: [] }, undefined, ""],
    [{ a: [null, undefined] }, undefined, ""],
    [{ a: [1, null, new Date(0)] }, undefined, "a=1&a=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: ["x,y", "z"] }, flat, "a=x%2Cy,z"],
    [{ a: ["x y", "z"] }, { style: "spaceDelimited" }, "a=x%20y%20z"],
    [{ a: ["x|y", "z"] }, { style: "pipeDelimited" }, "a=x%7Cy|z"],
    [{ a: ["x", "z"] }, { style: "pipeDelimited", explode: true }, "a=x&a=z"],
    [{ a: { b: 1, c: "d e" } }, undefined, "b=1&c=d%20e"],
    [{ a: { b: 1, c: undefined, d: null, e: 2 } }, undefined, "b=1&e=2"],
    [{ a: { b: 1, c: "d" } }, flat, "a=b,1,c,d"],
    [{ a: { b: 1, c: undefined, d: null } }, flat, "a=b,1"],
    [{ a: { "b&": "c" } }, undefined, "b%26=c"],
    [{ a: {} }, undefined, ""],
    [{ a: { b: { c: 1 }, d: 2 } }, undefined, "a[b][c]=1&a[d]=2"],
    [{ a: { b: { c: 1 }, d: 2 } }, flat, "a[b][c]=1&a[d]=2"],
    [
      { a: { b: [1, 2], c: new Date(0) } },
      undefined,
      "a[b][0]=1&a[b][1]=2&a[c]=1970-01-01T00%3A00%3A00.000Z",
    ],
    [{ a: { "b]&": { "c=": undefined, d: null, e: 1 } } }, undefined, "a[b%5D%26][e]=1"],
    [{ a: { b: {} } }, undefined, ""],
    [{ a: { b: 1, c: "d e" } }, deep, "a[b]=1&a[c]=d%20e"],
    [{ a: { b: { c: { d: 1 } }, e: undefined } }, deep, "a[b][c][d]=1"],
    [{ a: { "b]&": 1 } }, deep, "a[b%5D%26]=1"],
    [{ a: [1, 2] }, deep, "a[0]=1&a[1]=2"],
    [{ a: [{ b: 1 }, { b: 2 }] }, undefined, "a[0][b]=1&a[1][b]=2"],
    [{ a: {} }, deep, ""],
    [
      JSON.parse('{"__proto__": 1, "constructor": 2, "toString": [3, 4]}'),
      undefined,
      "__proto__=1&constructor=2&toString=3&toString=4",
    ],
    [{ a: JSON.parse('{"__proto__": 1}') }, deep, "a[__proto__]=1"],
  ];
  test.each(rows)("%o in style %o is %j", (given, style, want) => {
    expect(queryString(given, style && { a: style })).toBe(want);
  });

  test.each([
    ["a lone surrogate", { a: "\ud800" }],
    ["a date that is none", { a: new Date(Number.NaN) }],
    ["a cycle", cycle],
    ["a symbol", { a: Symbol("x") }],
  ])("throws for %s", (_, given) => {
    expect(() => queryString(given)).toThrow();
  });
});

describe("encodeBody", () => {
  const form = "application/x-www-form-urlencoded";
  const bytes = new Uint8Array([1, 2]);
  const rows: [given: unknown, type: string, body: unknown][] = [
    [undefined, "application/json", undefined],
    [undefined, form, undefined],
    [undefined, "multipart/form-data", undefined],
    [{ a: 1, b: undefined }, "application/json", '{"a":1}'],
    [null, "application/json", "null"],
    ["x", "application/json", '"x"'],
    [[1], "application/merge-patch+json; charset=utf-8", "[1]"],
    ["x", "application/merge-patch+json; charset=utf-8", '"x"'],
    [
      { a: "b c", d: [1, 2], e: null, f: new Date(0) },
      form,
      "a=b%20c&d=1&d=2&f=1970-01-01T00%3A00%3A00.000Z",
    ],
    [{ a: 1 }, `${form}; charset=UTF-8`, "a=1"],
    [{ a: 1 }, `${form.toUpperCase()} ;charset=UTF-8`, "a=1"],
    [[{ a: 1 }, { a: 2 }], "application/x-ndjson", '{"a":1}\n{"a":2}\n'],
    ['{"a":1}\n', "application/x-ndjson", '{"a":1}\n'],
    ["hello", "text/plain", "hello"],
    [7, "text/plain", "7"],
    [{ a: 1 }, "application/octet-stream", '{"a":1}'],
  ];
  test.each(rows)("%o as %s is %o", (given, type, body) => {
    expect(encodeBody(given, type)).toEqual(body);
  });

  test.each([
    ["a FormData", new FormData()],
    ["a URLSearchParams", new URLSearchParams({ a: "b c" })],
    ["a Blob", new Blob(["x"])],
    ["a Blob with a type", new Blob(["x"], { type: "image/png" })],
    ["a stream", new Blob(["x"]).stream()],
    ["bytes", bytes],
    ["a buffer", bytes.buffer],
  ])("%s goes as it is", (_, given) => {
    for (const type of ["application/json", form, "multipart/form-data", "text/css"])
      expect(encodeBody(given, type)).toBe(given);
  });

  test("a multipart body has files, JSON parts and lists", async () => {
    const file = new File(["code"], "worker.js", { type: "text/javascript" });
    const given = { file, metadata: { main: "worker.js" }, tag: ["a", "b"], n: 1, none: null, raw: bytes };
    const parts = encodeBody(given, "multipart/form-data; boundary=x") as FormData;
    expect([...parts.keys()]).toEqual(["file", "metadata", "tag", "tag", "n", "raw"]);
    expect(parts.get("file")).toMatchObject({ name: "worker.js", type: "text/javascript" });
    const metadata = parts.get("metadata") as File;
    expect([metadata.type, await metadata.text()]).toEqual(["application/json", '{"main":"worker.js"}']);
    expect(parts.getAll("tag")).toEqual(["a", "b"]);
    expect(parts.get("n")).toBe("1");
    expect((await (parts.get("raw") as File).bytes?.()) ?? bytes).toEqual(bytes);
  });

  test.each([
    ["a cycle", cycle, "application/json"],
    ["a bigint", { a: 1n }, "application/json"],
    ["a function", () => 1, "application/json"],
    ["a symbol", Symbol("x"), "application/json"],
    ["null as a form", null, form],
    ["null as multipart", null, "multipart/form-data"],
    ["a function among lines", [() => 1], "application/x-ndjson"],
  ])("throws for %s", (_, given, type) => {
    expect(() => encodeBody(given, type)).toThrow();
  });
});

test.each([
  ["none", undefined, true],
  ["a FormData", new FormData(), true],
  ["a URLSearchParams", new URLSearchParams(), true],
  ["a Blob with a type", new Blob([], { type: "image/png" }), true],
  ["a Blob without a type", new Blob([]), false],
  ["a text", "x", false],
  ["bytes", new Uint8Array(1), false],
  ["a stream", new ReadableStream(), false],
])("hasOwnType of %s is %s", (_, body, want) => {
  expect(hasOwnType(body)).toBe(want);
});
