import { describe, expect, test } from "vitest";
import { isRestflareError } from "../../src/index.js";
import type { QueryStyle } from "../../src/public/table.js";
import { queryEntries, writeQuery } from "../../src/transport/query.js";
import { clientOf, envelope, loose, messageOf, thrownBy } from "../helpers.js";

const write = (query: unknown, styles?: { [name: string]: QueryStyle }) =>
  writeQuery(queryEntries(query), styles);

describe("a query", () => {
  const deep: QueryStyle = { style: "deepObject" };
  const flat: QueryStyle = { explode: false };
  class Filter {
    page = 2;
    #hidden = 1;
    get name() {
      return `x${this.#hidden}`;
    }
  }
  const rows: [given: object, style: QueryStyle | undefined, want: string][] = [
    [{}, undefined, ""],
    [{ a: 1, b: "x y", c: true }, undefined, "a=1&b=x%20y&c=true"],
    [{ a: "" }, undefined, "a="],
    [{ a: undefined, b: null, c: 0 }, undefined, "c=0"],
    [{ "a b&c=": "d&e" }, undefined, "a%20b%26c%3D=d%26e"],
    [{ "name.contains": "x" }, undefined, "name.contains=x"],
    [{ "filter[a]": 1 }, undefined, "filter%5Ba%5D=1"],
    [{ a: new Date(0) }, undefined, "a=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: new URL("https://x/y") }, undefined, "a=https%3A%2F%2Fx%2Fy"],
    [{ a: { toJSON: () => [1, 2] } }, undefined, "a=1&a=2"],
    [{ a: { toJSON: () => undefined }, b: 1 }, undefined, "b=1"],
    [{ a: new Number(5), b: new String("x"), c: new Boolean(false) }, undefined, "a=5&b=x&c=false"],
    [{ a: 1e21, b: 12n }, undefined, "a=1e%2B21&b=12"],
    [{ a: [1, 2] }, undefined, "a=1&a=2"],
    [{ a: [1, null, new Date(0)] }, undefined, "a=1&a=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: ["x,y", "z"] }, flat, "a=x%2Cy,z"],
    [{ a: ["x", "z"] }, { style: "form", explode: false }, "a=x,z"],
    [{ a: ["x", "z"] }, { style: "form" }, "a=x&a=z"],
    [{ a: ["x y", "z"] }, { style: "spaceDelimited" }, "a=x%20y%20z"],
    [{ a: ["x|y", "z"] }, { style: "pipeDelimited" }, "a=x%7Cy|z"],
    [{ a: ["x", "z"] }, { style: "pipeDelimited", explode: true }, "a=x&a=z"],
    [{ a: { b: 1, c: "d e" } }, undefined, "b=1&c=d%20e"],
    [{ a: { b: 1, c: undefined, d: null, e: 2 } }, undefined, "b=1&e=2"],
    [{ a: { b: 1, c: "d" } }, flat, "a=b,1,c,d"],
    [{ a: { b: 1, c: undefined, d: null } }, flat, "a=b,1"],
    [{ a: { "b&": "c" } }, undefined, "b%26=c"],
    [{ a: {} }, undefined, ""],
    [{ a: { b: undefined } }, undefined, ""],
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
    [{ a: new Filter() }, deep, "a[name]=x1&a[page]=2"],
    [
      JSON.parse('{"__proto__": 1, "constructor": 2, "toString": [3, 4]}'),
      undefined,
      "__proto__=1&constructor=2&toString=3&toString=4",
    ],
    [{ a: JSON.parse('{"__proto__": 1}') }, deep, "a[__proto__]=1"],
    // other forms of a whole query
    [new Filter(), undefined, "name=x1&page=2"],
    [Object.create({ a: 1 }), undefined, "a=1"],
    [new URLSearchParams("a=1&a=2&b=x+y"), undefined, "a=1&a=2&b=x%20y"],
    [
      new Map<string, unknown>([
        ["a", [1, 2]],
        ["b", undefined],
      ]),
      undefined,
      "a=1&a=2",
    ],
    [
      [
        ["a", 1],
        ["a", 2],
        ["b", "c"],
      ],
      undefined,
      "a=1&a=2&b=c",
    ],
    [[], undefined, ""],
  ];
  test.each(rows)("%o in style %o is %j", (given, style, want) => {
    expect(write(given, style && { a: style })).toBe(want);
  });

  test("that is undefined is none", () => {
    expect(queryEntries(undefined)).toEqual([]);
  });

  test("a style is for the parameter of that name", () => {
    expect(write({ a: [1, 2], b: [3, 4] }, { a: flat, b: { style: "pipeDelimited" } })).toBe("a=1,2&b=3|4");
  });

  const noForm = (name: string, what: string) => `query: ${name} is ${what}, which a query has no form for`;
  const SHAPE = "query: it must be an object, URLSearchParams, a Map or pairs";
  test.each<[given: unknown, want: string]>([
    [null, noForm("it", "null")],
    ["a=1", noForm("it", "a string")],
    [7, noForm("it", "7")],
    [() => 1, noForm("it", "a function")],
    [Promise.resolve({ a: 1 }), noForm("it", "a Promise")],
    [new Set(["a"]), SHAPE],
    [["a", "b"], SHAPE],
    [[["a", 1, 2]], SHAPE],
    [[["a"]], SHAPE],
    [{ a: Symbol("x") }, noForm("a", "a symbol")],
    [{ a: () => 1 }, noForm("a", "a function")],
    [{ a: Number.NaN }, noForm("a", "NaN")],
    [{ a: Number.POSITIVE_INFINITY }, noForm("a", "Infinity")],
    [{ a: new Date(Number.NaN) }, noForm("a", "a Date")],
    [{ a: new Number(Number.NaN) }, noForm("a", "NaN")],
    [{ a: new Map() }, noForm("a", "a Map")],
    [{ a: new Set([1]) }, noForm("a", "a Set")],
    [{ a: new Uint8Array(2) }, noForm("a", "a Uint8Array")],
    [{ a: [new Map()] }, noForm("a", "a Map")],
    [{ a: { b: { c: new Error("x") } } }, noForm("a", "a Error")],
    [
      {
        a: new (class Hidden {
          #x = 1;
          read = undefined as never;
          get = () => this.#x;
        })(),
      },
      noForm("a", "a function"),
    ],
    [{ a: [] }, "query: a is an empty list; leave it out to ask without it"],
    [{ a: { b: [] } }, "query: a is an empty list; leave it out to ask without it"],
    [{ a: [null, undefined] }, "query: a is an empty list; leave it out to ask without it"],
  ])("%o is refused: %s", (given, want) => {
    const thrown = thrownBy(() => write(given));
    expect([messageOf(thrown), isRestflareError(thrown, "request")]).toEqual([want, true]);
  });

  test.each<[what: string, given: object]>([
    ["a lone surrogate", { a: "\ud800" }],
    [
      "a cycle",
      (() => {
        const cycle: { a?: unknown } = {};
        cycle.a = cycle;
        return cycle;
      })(),
    ],
    [
      "a thousand levels more than a stack has",
      { a: Array.from({ length: 20_000 }).reduce<object>((a) => ({ a }), {}) },
    ],
  ])("that cannot be written is a result: %s", async (_, query) => {
    const { client, sent } = clientOf([envelope(1)]);
    expect(await client.request("GET", "/a", { query })).toMatchObject({
      ok: false,
      attempts: 0,
      error: {
        kind: "request",
        message: "GET /a: its query or body cannot be written; is it a cycle, or nested too deep?",
      },
    });
    expect(sent).toEqual([]);
  });
});

test("an action's query is written in the styles of its row", async () => {
  const { client, sent } = clientOf([envelope(1)]);
  const things = loose("/a", { actions: { index: { query: { ids: { explode: false } } } } });
  await things["index"]?.({ client, query: { ids: [1, 2], other: [3, 4] } });
  expect(sent[0]?.url).toBe("https://api.test/v4/a?ids=1,2&other=3&other=4");
});
