import { type QueryStyle, resource } from "@restflare/core";
import { clientAt } from "@restflare/test-harness/faults/target";
import fc from "fast-check";
import { expect, test } from "vitest";

// What is given as a query can be read back from the URL, as the style of each parameter says.

type Style = Required<QueryStyle>;

interface Form extends Style {
  /** Puts the parameter together again from what a server parses; `raw` is the query string as it was sent. */
  readonly read: (name: string, parsed: URLSearchParams, raw: string) => unknown;
}

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
const name = fc.constantFrom("name", "na me", "näme", "a&b", "x=y", "page", "per_page");
/** The raw items of a parameter, cut before they are decoded: a delimiter inside a value is encoded. */
const rawItems = (parameter: string, raw: string, delimiter: string) => {
  const pair = raw.split("&").find((part) => part.startsWith(`${encodeURIComponent(parameter)}=`));
  return pair
    ?.slice(encodeURIComponent(parameter).length + 1)
    .split(delimiter)
    .map(decodeURIComponent);
};

const lists: Form[] = [
  { style: "form", explode: true, read: (key, parsed) => parsed.getAll(key) },
  { style: "form", explode: false, read: (key, _, raw) => rawItems(key, raw, ",") },
  { style: "spaceDelimited", explode: true, read: (key, parsed) => parsed.getAll(key) },
  { style: "pipeDelimited", explode: true, read: (key, parsed) => parsed.getAll(key) },
  { style: "spaceDelimited", explode: false, read: (key, _, raw) => rawItems(key, raw, "%20") },
  { style: "pipeDelimited", explode: false, read: (key, _, raw) => rawItems(key, raw, "|") },
];

const objects: Form[] = [
  {
    style: "deepObject",
    explode: true,
    read: (key, parsed) => {
      const entries = [...parsed].filter(([one]) => one.startsWith(`${key}[`));
      return Object.fromEntries(entries.map(([one, value]) => [one.slice(key.length + 1, -1), value]));
    },
  },
  { style: "form", explode: true, read: (_, parsed) => Object.fromEntries(parsed) },
  {
    style: "form",
    explode: false,
    read: (key, _, raw) => {
      const items = rawItems(key, raw, ",") ?? [];
      return Object.fromEntries(items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1]]] : [])));
    },
  },
];

interface paths {
  "/things": { get: { parameters: { query?: { [name: string]: unknown } }; responses: {} } };
}

/** The query string that a call sends. */
async function sent(
  query: { [name: string]: unknown },
  styles: { [name: string]: QueryStyle } = {},
): Promise<string> {
  let url = "";
  const fetch = async (input: unknown) => {
    url = String(input);
    return Response.json({ success: true, result: [] });
  };
  const things = resource<paths>()("/things", { only: ["index"], actions: { index: { query: styles } } });
  const client = clientAt("http://127.0.0.1:9", { fetch: fetch as typeof globalThis.fetch });
  const result = await things.index({ client, query });
  if (!result.ok) throw result.error;
  return new URL(url).search.slice(1);
}

test("any object of simple values survives", async () => {
  const value = fc.oneof(
    text,
    fc.constant(""),
    fc.integer(),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string({ unit: "grapheme", minLength: 1 }), value), async (query) => {
      const parsed = new URLSearchParams(await sent(query));
      const want = Object.entries(query).map(([key, one]): [string, string] => [key, String(one)]);
      expect([...parsed]).toEqual(want);
    }),
    { numRuns: 500 },
  );
});

test("null and undefined are left out, dates are ISO", async () => {
  const query = { a: undefined, b: null, c: new Date(0), d: ["x", null, "y"], f: {} };
  expect(await sent(query)).toBe("c=1970-01-01T00%3A00%3A00.000Z&d=x&d=y");
});

test.each([
  [[]],
  [new Set()],
  [new Map()],
  [Promise.resolve()],
  [Number.NaN],
  [() => "x"],
  [new Date(Number.NaN)],
])("%o has no form in a query, and nothing is sent without it", async (value) => {
  await expect(sent({ kept: 1, e: value })).rejects.toMatchObject({ kind: "request", attempts: 0 });
});

test.each(lists)("a list survives as $style, explode: $explode", async ({ style, explode, read }) => {
  // spaces between items that may hold spaces: OpenAPI's own ambiguity
  const item = style === "spaceDelimited" && !explode ? text.filter((one) => !one.includes(" ")) : text;
  await fc.assert(
    fc.asyncProperty(name, fc.array(item, { minLength: 1, maxLength: 5 }), async (key, items) => {
      const raw = await sent({ [key]: items, other: "1" }, { [key]: { style, explode } });
      const parsed = new URLSearchParams(raw);
      expect(read(key, parsed, raw)).toEqual(items);
      expect(parsed.get("other")).toBe("1");
    }),
  );
});

test.each(objects)("an object survives as $style, explode: $explode", async ({ style, explode, read }) => {
  const object = fc.dictionary(
    text.filter((key) => !/[[\]]/.test(key) && key !== "__proto__"),
    text,
    { minKeys: 1, maxKeys: 4 },
  );
  await fc.assert(
    fc.asyncProperty(name, object, async (key, value) => {
      const raw = await sent({ [key]: value }, { [key]: { style, explode } });
      expect(read(key, new URLSearchParams(raw), raw)).toEqual({ ...value });
    }),
  );
});
