import { describe, expect, test } from "vitest";
import { encodeBody, queryString } from "../src/serialize.js";
import type { QueryStyle } from "../src/table.js";

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
    ["an object in an object", { a: { b: { c: 1 } } }],
    ["a symbol", { a: Symbol("x") }],
  ])("throws for %s", (_, given) => {
    expect(() => queryString(given)).toThrow();
  });
});

describe("encodeBody", () => {
  const form = "application/x-www-form-urlencoded";
  const bytes = new Uint8Array([1, 2]);
  const rows: [given: unknown, type: string, body: unknown, contentType: string | undefined][] = [
    [{ a: 1, b: undefined }, "application/json", '{"a":1}', "application/json"],
    [null, "application/json", "null", "application/json"],
    ["x", "application/json", '"x"', "application/json"],
    [
      [1],
      "application/merge-patch+json; charset=utf-8",
      "[1]",
      "application/merge-patch+json; charset=utf-8",
    ],
    [
      { a: "b c", d: [1, 2], e: null, f: new Date(0) },
      form,
      "a=b%20c&d=1&d=2&f=1970-01-01T00%3A00%3A00.000Z",
      form,
    ],
    [{ a: 1 }, `${form}; charset=UTF-8`, "a=1", `${form}; charset=UTF-8`],
    [{ a: 1 }, `${form.toUpperCase()} ;charset=UTF-8`, "a=1", `${form.toUpperCase()} ;charset=UTF-8`],
    [new URLSearchParams({ a: "b c" }), "application/json", "a=b+c", form],
    [[{ a: 1 }, { a: 2 }], "application/x-ndjson", '{"a":1}\n{"a":2}\n', "application/x-ndjson"],
    ['{"a":1}\n', "application/x-ndjson", '{"a":1}\n', "application/x-ndjson"],
    ["hello", "text/plain", "hello", "text/plain"],
    [7, "text/plain", "7", "text/plain"],
    [{ a: 1 }, "application/octet-stream", '{"a":1}', "application/octet-stream"],
    [bytes, "application/octet-stream", bytes, "application/octet-stream"],
    [bytes.buffer, "application/octet-stream", bytes.buffer, "application/octet-stream"],
  ];
  test.each(rows)("%o as %s is %o", (given, type, body, contentType) => {
    expect(encodeBody(given, type)).toEqual({ body, contentType });
  });

  test("a Blob goes as it is, under its own type if it has one", () => {
    const typed = new Blob(["x"], { type: "image/png" });
    expect(encodeBody(typed, "application/json").contentType).toBe("image/png");
    expect(encodeBody(typed, "application/json").body).toBe(typed);
    expect(encodeBody(new Blob(["x"]), "text/css").contentType).toBe("text/css");
  });

  test("a stream goes as it is, once", () => {
    const body = new Blob(["x"]).stream();
    expect(encodeBody(body, "text/css")).toEqual({ body, contentType: "text/css" });
  });

  test("a multipart body has files, JSON parts and lists, and leaves its content type to fetch", async () => {
    const file = new File(["code"], "worker.js", { type: "text/javascript" });
    const given = { file, metadata: { main: "worker.js" }, tag: ["a", "b"], n: 1, none: null, raw: bytes };
    const { body, contentType } = encodeBody(given, "multipart/form-data; boundary=x");
    expect(contentType).toBeUndefined();
    const parts = body as FormData;
    expect([...parts.keys()]).toEqual(["file", "metadata", "tag", "tag", "n", "raw"]);
    expect(parts.get("file")).toMatchObject({ name: "worker.js", type: "text/javascript" });
    const metadata = parts.get("metadata") as File;
    expect([metadata.type, await metadata.text()]).toEqual(["application/json", '{"main":"worker.js"}']);
    expect(parts.getAll("tag")).toEqual(["a", "b"]);
    expect(parts.get("n")).toBe("1");
    expect((await (parts.get("raw") as File).bytes?.()) ?? bytes).toEqual(bytes);
  });

  test("a FormData goes as it is", () => {
    const body = new FormData();
    expect(encodeBody(body, "application/json")).toEqual({ body, contentType: undefined });
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
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
