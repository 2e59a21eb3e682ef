import { describe, expect, test } from "vitest";
import { isRestflareError } from "../../src/index.js";
import { clientOf, collect, envelope, json, loose, messageOf, settled, untyped } from "../helpers.js";

type Body = { result?: unknown; info?: object | undefined; [sibling: string]: unknown };
type Api = (query: URLSearchParams, call: number) => Response;

const ITEMS = [1, 2, 3, 4, 5];
const reply = ({ result, info, ...rest }: Body) =>
  envelope(result, { ...(info && { result_info: info }), ...rest });
const slice = (page: number, size = 2) => ITEMS.slice((page - 1) * size, page * size);
const numberOf = (query: URLSearchParams) => Number(query.get("page") ?? 1);

/** Everything that a list gives, the calls that it took, and the error in the end. */
async function read(api: Api, row: object, query: object = {}, member = "indexAll") {
  const asked: URLSearchParams[] = [];
  const replies = Array.from({ length: 300 }, () => () => {
    const search = new URL(sent.at(-1)?.url ?? "").searchParams;
    return api(search, asked.push(search));
  });
  const { client, sent } = clientOf(replies);
  const list = untyped(loose("/a", { actions: { index: row } }))[member]?.({ client, query });
  const { items, thrown } = await collect(list as AsyncIterable<unknown>);
  return { items, thrown, asked: asked.map(String) };
}

describe("by page number, every item comes once from an API that", () => {
  const row = { paging: { by: "page" } };
  const rows: [what: string, api: Api, items: number[], calls: number][] = [
    [
      "gives the number of pages",
      (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_pages: 3 } }),
      ITEMS,
      3,
    ],
    [
      "gives the number of items",
      (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_count: 5 } }),
      ITEMS,
      3,
    ],
    [
      "gives only the size of a page",
      (q) => reply({ result: slice(numberOf(q)), info: { per_page: 2 } }),
      ITEMS,
      4,
    ],
    [
      "gives totals of 0 that mean nothing",
      (q) => reply({ result: slice(numberOf(q)), info: { per_page: 2, total_pages: 0, total_count: 0 } }),
      ITEMS,
      4,
    ],
    ["gives no result_info", (q) => reply({ result: slice(numberOf(q)) }), ITEMS, 4],
    [
      "gives null in the end",
      (q) => reply({ result: slice(numberOf(q)).length ? slice(numberOf(q)) : null }),
      ITEMS,
      4,
    ],
    ["ignores page", () => reply({ result: ITEMS }), ITEMS, 2],
    [
      "ignores page, and gives its items in another order",
      (_, call) => reply({ result: call === 1 ? ITEMS : ITEMS.toReversed() }),
      ITEMS,
      2,
    ],
    [
      "ignores page and says so",
      () => reply({ result: ITEMS, info: { page: 1, per_page: 5, total_pages: 9 } }),
      ITEMS,
      2,
    ],
    ["repeats its last page", (q) => reply({ result: slice(Math.min(numberOf(q), 3)) }), ITEMS, 4],
    [
      "repeats its last page under its number",
      (q) => reply({ result: slice(Math.min(numberOf(q), 3)), info: { page: Math.min(numberOf(q), 3) } }),
      ITEMS,
      4,
    ],
    ["has nothing", () => reply({ result: [], info: { page: 1, total_pages: 0, total_count: 0 } }), [], 1],
    // asked once more, since the first page may have been the odd one
    [
      "has nothing but a wrong number of pages",
      () => reply({ result: [], info: { page: 1, total_pages: 9 } }),
      [],
      2,
    ],
    ["answers null for nothing", () => reply({ result: null }), [], 1],
    [
      "says which page only later, and counts from another number",
      (q) => reply({ result: slice(numberOf(q)), info: numberOf(q) === 1 ? {} : { page: numberOf(q) - 1 } }),
      ITEMS,
      4,
    ],
    [
      "has pages that are alike",
      (q) => reply({ result: [7], info: { page: numberOf(q), per_page: 1, total_pages: 3 } }),
      [7, 7, 7],
      3,
    ],
  ];
  test.each(rows)("%s", async (_, api, items, calls) => {
    const got = await read(api, row);
    expect([got.items, got.thrown, got.asked.length]).toEqual([items, undefined, calls]);
    expect(got.asked.slice(0, 3)).toEqual(["", "page=2", "page=3"].slice(0, calls));
  });

  test("gives fewer a page than it is asked for", async () => {
    const got = await read((q) => reply({ result: slice(numberOf(q)) }), row, { per_page: 100, name: "x" });
    expect(got.items).toEqual(ITEMS);
    expect(got.asked[1]).toBe("per_page=100&name=x&page=2");
  });

  test("is asked from another page on", async () => {
    const api: Api = (q) =>
      reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_count: 5 } });
    expect(await read(api, row, { page: 2 })).toEqual({
      items: [3, 4, 5],
      thrown: undefined,
      asked: ["page=2", "page=3"],
    });
    expect(await read(api, row, { page: "3" })).toEqual({ items: [5], thrown: undefined, asked: ["page=3"] });
    expect((await read(api, row, { a: "b", page: 2, c: "d" })).asked).toEqual([
      "a=b&page=2&c=d",
      "a=b&page=3&c=d",
    ]);
  });

  test("is asked for a page that is no number", async () => {
    expect((await read(() => reply({ result: [1] }), row, { page: "last" })).asked).toEqual(["page=last"]);
  });

  test("calls its parameter something else", async () => {
    const api: Api = (q) => reply({ result: slice(Number(q.get("p") ?? 1)), info: { total_pages: 2 } });
    expect((await read(api, { paging: { by: "page", parameter: "p" } })).asked).toEqual(["", "p=2"]);
  });
});

describe("by cursor, every item comes once from an API that", () => {
  const row = { paging: { by: "cursor" } };
  const next = (cursor: unknown) => ({ cursor });
  const pages: Record<string, [number[], unknown]> = { "": [[1, 2], "b"], b: [[3, 4], "c"], c: [[5], ""] };
  const rows: [what: string, end: unknown][] = [
    ["gives an empty cursor", ""],
    ["gives null", null],
    ["gives none", undefined],
    ["repeats the cursor", "c"],
    ["gives an older cursor", "b"],
  ];
  test.each(rows)("%s in the end", async (_, end) => {
    const api: Api = (q) => {
      const [result, cursor] = pages[q.get("cursor") ?? ""] ?? [[], ""];
      return reply({ result, info: next(cursor || end) });
    };
    expect(await read(api, row)).toEqual({
      items: ITEMS,
      thrown: undefined,
      asked: ["", "cursor=b", "cursor=c"],
    });
  });

  test("ignores the cursor", async () => {
    expect(await read(() => reply({ result: ITEMS, info: next("b") }), row)).toMatchObject({
      items: ITEMS,
      asked: ["", "cursor=b"],
    });
  });

  test("omits result_info", async () => {
    expect((await read(() => reply({ result: ITEMS }), row)).items).toEqual(ITEMS);
  });

  test.each([
    ["result_info.cursors.after", (n: unknown) => ({ result: [1], info: { cursors: { after: n } } }), {}],
    ["next", (n: unknown) => ({ result: [1], next: n }), {}],
    ["result.next", (n: unknown) => ({ result: { rows: [1], next: n } }), { items: "rows" }],
  ])("keeps it in %s", async (from, body, rest) => {
    const api: Api = (q) => reply(body(q.has("after") ? undefined : 7));
    const got = await read(api, { paging: { by: "cursor", parameter: "after", from }, ...rest });
    expect(got).toEqual({ items: [1, 1], thrown: undefined, asked: ["", "after=7"] });
  });

  test("has no envelope", async () => {
    const api: Api = (q) => json({ rows: [q.get("cursor")], next: q.has("cursor") ? undefined : "b" });
    const got = await read(api, { paging: { by: "cursor", from: "next" }, items: "rows", answer: "body" });
    expect(got.items).toEqual([null, "b"]);
  });
});

describe("by page number, where the numbers are off, nothing is missing from an API that", () => {
  const row = { paging: { by: "page" } };
  const info = (query: URLSearchParams, rest: object) => ({ page: numberOf(query), ...rest });
  const rows: [what: string, api: Api, items: unknown[], calls: number][] = [
    [
      "echoes a wrong per_page",
      (q) => reply({ result: slice(numberOf(q)), info: info(q, { per_page: 100, total_count: 5 }) }),
      ITEMS,
      3,
    ],
    [
      "counts too few pages",
      (q) => reply({ result: slice(numberOf(q)), info: info(q, { total_pages: 1, total_count: 5 }) }),
      ITEMS,
      3,
    ],
    [
      "counts too few items",
      (q) => reply({ result: slice(numberOf(q)), info: info(q, { total_pages: 3, total_count: 2 }) }),
      ITEMS,
      3,
    ],
    [
      "counts one page's items as all there are",
      (q) =>
        reply({
          result: slice(numberOf(q)),
          info: info(q, { total_pages: 3, total_count: slice(numberOf(q)).length }),
        }),
      ITEMS,
      3,
    ],
    [
      "gives a short page in the middle",
      (q) =>
        reply({
          result: [[1, 2], [3], [4, 5], []][numberOf(q) - 1],
          info: info(q, { per_page: 2, total_count: 5 }),
        }),
      ITEMS,
      3,
    ],
    [
      "gives a short page, and no totals",
      (q) => reply({ result: [[1, 2], [3], [4, 5], []][numberOf(q) - 1], info: info(q, { per_page: 2 }) }),
      ITEMS,
      4,
    ],
    [
      "gives an empty page in the middle",
      (q) => reply({ result: [[1, 2], [], [3, 4], [5]][numberOf(q) - 1], info: info(q, { total_pages: 4 }) }),
      ITEMS,
      4,
    ],
    [
      "gives several empty pages in the middle",
      (q) =>
        reply({
          result: [[1, 2], [], [], [3]][numberOf(q) - 1],
          info: info(q, { total_pages: 4, per_page: 2 }),
        }),
      [1, 2, 3],
      4,
    ],
    [
      "has two pages that are equal",
      (q) =>
        reply({
          result: [[7, 7], [7, 7], [8]][numberOf(q) - 1],
          info: info(q, { per_page: 2, total_count: 5 }),
        }),
      [7, 7, 7, 7, 8],
      3,
    ],
    [
      "has a page that equals the first",
      (q) =>
        reply({ result: [[7], [8], [7]][numberOf(q) - 1], info: info(q, { per_page: 1, total_pages: 3 }) }),
      [7, 8, 7],
      3,
    ],
    [
      "says texts for numbers",
      (q) =>
        reply({
          result: slice(numberOf(q)),
          info: { page: `${numberOf(q)}`, per_page: "2", total_pages: "3" },
        }),
      ITEMS,
      3,
    ],
    [
      "says nonsense for numbers",
      (q) =>
        reply({
          result: slice(numberOf(q)),
          info: info(q, { per_page: "x", total_pages: -1, total_count: null }),
        }),
      ITEMS,
      4,
    ],
  ];
  test.each(rows)("%s", async (_, api, items, calls) => {
    const got = await read(api, row);
    expect([got.items, got.thrown, got.asked.length]).toEqual([items, undefined, calls]);
  });
});

describe("by page number, the list comes to an end where an API", () => {
  const row = { paging: { by: "page" } };
  const rows: [what: string, api: Api, items: unknown[], calls: number][] = [
    // no page more than the numbers ask for
    [
      "has a full last page",
      (q) =>
        reply({
          result: slice(numberOf(q)).slice(0, 2),
          info: { page: numberOf(q), per_page: 2, total_count: 4 },
        }),
      [1, 2, 3, 4],
      2,
    ],
    [
      "repeats a page and gives no number",
      () => reply({ result: ITEMS, info: { total_pages: 9 } }),
      ITEMS,
      2,
    ],
    [
      "repeats its last page under every number, and counts too many items",
      (q) =>
        reply({
          result: slice(Math.min(numberOf(q), 3)),
          info: { page: Math.min(numberOf(q), 3), total_count: 50 },
        }),
      ITEMS,
      4,
    ],
    [
      "repeats its first page after the last",
      (q) => reply({ result: slice(numberOf(q) === 4 ? 1 : numberOf(q)), info: { per_page: 2 } }),
      ITEMS,
      4,
    ],
    [
      "counts more items than it has",
      (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_count: 7 } }),
      ITEMS,
      5,
    ],
    [
      "counts one item more than its empty pages would hold",
      (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_count: 9 } }),
      ITEMS,
      6,
    ],
    [
      "counts as many items as its empty pages would hold",
      (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_count: 8 } }),
      ITEMS,
      5,
    ],
    [
      "counts more pages than it has",
      (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_pages: 5 } }),
      ITEMS,
      5,
    ],
    [
      "has an empty last page",
      (q) =>
        reply({
          result: slice(numberOf(q)),
          info: { page: numberOf(q), per_page: 2, total_pages: 4, total_count: 5 },
        }),
      ITEMS,
      4,
    ],
  ];
  test.each(rows)("%s", async (_, api, items, calls) => {
    const got = await read(api, row);
    expect([got.items, got.thrown, got.asked.length]).toEqual([items, undefined, calls]);
  });

  test("is asked from a later page on, and repeats nothing", async () => {
    const api: Api = (q) =>
      reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 2, total_count: 5 } });
    expect((await read(api, row, { page: 3 })).asked).toEqual(["page=3"]);
    const short: Api = (q) =>
      reply({ result: slice(numberOf(q)), info: { page: numberOf(q), per_page: 100, total_count: 5 } });
    expect((await read(short, row, { page: 2 })).items).toEqual([3, 4, 5]);
  });
});

describe("a page without content where a list is expected", () => {
  const info = { per_page: 2, total_pages: 3 };
  test.each([
    ["204", () => new Response(null, { status: 204 })],
    ["200 without a body", () => new Response("")],
  ])("%s is thrown, at the first page and at a later one", async (_, empty) => {
    for (const at of [1, 2]) {
      const api: Api = (q, call) =>
        call === at ? empty() : reply({ result: slice(numberOf(q)), info: { ...info, page: call } });
      const { items, thrown } = await read(api, { paging: { by: "page" } });
      expect(items).toEqual(at === 1 ? [] : [1, 2]);
      expect(isRestflareError(thrown, "decode")).toBe(true);
      expect(messageOf(thrown)).toMatch(/answered no content, where a list is expected$/);
    }
  });
});

describe("by cursor, what is odd", () => {
  const row = { paging: { by: "cursor" } };
  test("the caller's own cursor is not asked for again", async () => {
    const api: Api = (q) => reply({ result: [q.get("cursor")], info: { cursor: "a" } });
    expect(await read(api, row, { cursor: "a", name: "x" })).toEqual({
      items: ["a"],
      thrown: undefined,
      asked: ["cursor=a&name=x"],
    });
  });

  test("an empty page in the middle ends nothing", async () => {
    const pages: Record<string, [number[], string?]> = {
      "": [[1], "b"],
      b: [[], "c"],
      c: [[], "d"],
      d: [[2]],
    };
    const api: Api = (q) => {
      const [result = [], cursor] = pages[q.get("cursor") ?? ""] ?? [];
      return reply({ result, info: { cursor } });
    };
    expect(await read(api, row)).toMatchObject({
      items: [1, 2],
      asked: ["", "cursor=b", "cursor=c", "cursor=d"],
    });
  });

  test("two equal pages with a cursor of their own are two", async () => {
    const next: Record<string, string> = { "": "b", b: "c" };
    const api: Api = (q) => reply({ result: [7], info: { cursor: next[q.get("cursor") ?? ""] } });
    expect((await read(api, row)).items).toEqual([7, 7, 7]);
  });

  test.each([[{ after: "b" }], [["b"]], [true]])(
    "a cursor of %o is an error, and not sent",
    async (cursor) => {
      const { items, thrown, asked } = await read(() => reply({ result: [1], info: { cursor } }), row);
      expect([items, asked]).toEqual([[], [""]]);
      expect(isRestflareError(thrown, "decode")).toBe(true);
      expect(messageOf(thrown)).toBe("GET /a: answered a cursor that is no text");
    },
  );

  test("a number is a cursor, and 0 is none", async () => {
    const api: Api = (q) => reply({ result: [1], info: { cursor: q.has("cursor") ? 0 : 5 } });
    expect((await read(api, row)).asked).toEqual(["", "cursor=5"]);
  });

  test.each([null, undefined, 7, "x"])("a place that is not there is the end: in %j", async (cursors) => {
    const paging = { by: "cursor", from: "result_info.cursors.after.next" };
    expect(await read(() => reply({ result: [1], info: { cursors } }), { paging })).toEqual({
      items: [1],
      thrown: undefined,
      asked: [""],
    });
  });
});

test("every for await over the same list starts it anew", async () => {
  const api: Api = (q) => reply({ result: slice(numberOf(q)), info: { page: numberOf(q), total_pages: 3 } });
  for (const member of ["indexAll", "indexPages"]) {
    const replies = Array.from(
      { length: 8 },
      () => () => api(new URL(sent.at(-1)?.url ?? "").searchParams, 0),
    );
    const { client, sent } = clientOf(replies);
    const list = untyped(loose("/a", { actions: { index: { paging: { by: "page" } } } }))[member]?.({
      client,
    });
    const first = await collect(list as AsyncIterable<unknown>);
    const second = await collect(list as AsyncIterable<unknown>);
    expect(first.items.length).toBeGreaterThan(2);
    expect([second.items.length, second.thrown]).toEqual([first.items.length, undefined]);
    expect(sent.map(({ url }) => url.split("?")[1] ?? "")).toEqual([
      "",
      "page=2",
      "page=3",
      "",
      "page=2",
      "page=3",
    ]);
    // two at once do not disturb each other
    const [one, two] = [0, 1].map(() => (list as AsyncIterable<unknown>)[Symbol.asyncIterator]());
    expect(await one?.next()).toMatchObject({ done: false });
    expect(await two?.next()).toMatchObject({ done: false });
    expect(sent.length).toBe(8);
  }
});

test("a list that nobody reads asks for nothing", async () => {
  const { client, sent } = clientOf([reply({ result: [1] })]);
  untyped(loose("/a"))["indexAll"]?.({ client });
  await settled();
  expect(sent).toEqual([]);
});

test("a list is read as JSON, whatever the call says", async () => {
  const { client } = clientOf([reply({ result: [1] })]);
  const list = untyped(loose("/a"))["indexAll"]?.({ client, as: "text" });
  expect((await collect(list as AsyncIterable<unknown>)).items).toEqual([1]);
});

test("an error on page 3 is thrown there", async () => {
  const api: Api = (q, call) =>
    call === 3
      ? json({ errors: [{ code: 9, message: "no" }] }, { status: 400 })
      : reply({ result: slice(numberOf(q)) });
  const got = await read(api, { paging: { by: "page" } });
  expect(got.items).toEqual([1, 2, 3, 4]);
  expect(isRestflareError(got.thrown, "api")).toBe(true);
  expect(messageOf(got.thrown)).toBe("GET /a: 400 (9) no");
});

test("a list without paging is one page; what holds no list is an error", async () => {
  expect(await read(() => reply({ result: ITEMS }), {})).toEqual({
    items: ITEMS,
    thrown: undefined,
    asked: [""],
  });
  const got = await read(() => reply({ result: { rows: ITEMS } }), {});
  expect(isRestflareError(got.thrown, "decode")).toBe(true);
  expect(messageOf(got.thrown)).toBe("GET /a: answered no list; use index");
  expect((await read(() => reply({ result: { rows: ITEMS } }), { items: "rows" })).items).toEqual(ITEMS);
});

test("indexPages gives what is beside the items", async () => {
  const info = { page: 1, total_pages: 1 };
  const got = await read(
    () => reply({ result: [1], info, messages: [{ code: 1, message: "m" }] }),
    { paging: { by: "page" } },
    {},
    "indexPages",
  );
  expect(got.items).toMatchObject([{ data: [1], info, messages: [{ code: 1, message: "m" }], attempts: 1 }]);
});

test("break stops the requests", async () => {
  const { client, sent } = clientOf([reply({ result: [1, 2] }), reply({ result: [3] })]);
  const list = untyped(loose("/a", { actions: { index: { paging: { by: "page" } } } }))["indexAll"]?.({
    client,
  });
  const seen: unknown[] = [];
  for await (const item of list as AsyncIterable<unknown>) {
    seen.push(item);
    if (item === 2) break;
  }
  expect([seen, sent.length]).toEqual([[1, 2], 1]);
});

describe("an API that never comes to an end is an error", () => {
  const ENDLESS = "GET /a: answered 100 pages in a row that are empty or were there before";
  const info = (query: URLSearchParams) => ({ page: numberOf(query), total_pages: 1e6 });

  test("by page number, after a hundred pages that are like an earlier one", async () => {
    const got = await read((q) => reply({ result: [7], info: info(q) }), { paging: { by: "page" } });
    expect([messageOf(got.thrown), isRestflareError(got.thrown, "decode")]).toEqual([ENDLESS, true]);
    expect([got.items.length, got.asked.length]).toEqual([100, 101]);
  });

  test("by cursor, after a hundred empty pages", async () => {
    const api: Api = (_, call) => reply({ result: call === 1 ? [7] : [], info: { cursor: `c${call}` } });
    const got = await read(api, { paging: { by: "cursor" } });
    expect([got.items, messageOf(got.thrown), got.asked.length]).toEqual([[7], ENDLESS, 101]);
  });

  test("but not one that gives something new in between", async () => {
    const page: Api = (q, call) =>
      reply({ result: call % 60 === 0 ? [call] : [7], info: { ...info(q), total_pages: 150 } });
    expect(await read(page, { paging: { by: "page" } })).toMatchObject({
      items: { length: 150 },
      thrown: undefined,
    });
    const cursor: Api = (_, call) =>
      reply({ result: call % 60 === 0 ? [call] : [], info: { cursor: call < 150 ? `c${call}` : "" } });
    expect(await read(cursor, { paging: { by: "cursor" } })).toMatchObject({
      items: [60, 120],
      thrown: undefined,
    });
  });

  test("and not a long one", async () => {
    const api: Api = (_, call) => reply({ result: [call], info: { cursor: call < 150 ? `c${call}` : "" } });
    const got = await read(api, { paging: { by: "cursor" } });
    expect([got.items.length, got.thrown]).toEqual([150, undefined]);
  });
});

test("indexPages leaves out empty pages, but for one that is all there is", async () => {
  const row = { paging: { by: "page" } };
  const lengths = async (api: Api) =>
    (await read(api, row, {}, "indexPages")).items.map((page) => (page as { data: unknown[] }).data.length);
  expect(await lengths((q) => reply({ result: slice(numberOf(q)) }))).toEqual([2, 2, 1]);
  const gap: Api = (q) =>
    reply({ result: [[1], [], [2]][numberOf(q) - 1], info: { page: numberOf(q), total_pages: 3 } });
  expect(await lengths(gap)).toEqual([1, 1]);
  expect(await lengths(() => reply({ result: [] }))).toEqual([0]);
});

test("pages that are nested too deep to be compared count as different ones", async () => {
  const text = `[${"[".repeat(50_000)}${"]".repeat(50_000)}]`;
  const deep = (rest: string) =>
    new Response(`{"success":true,"result":${text}${rest}}`, {
      headers: { "content-type": "application/json" },
    });
  const page: Api = (q) => (numberOf(q) < 3 ? deep("") : reply({ result: [] }));
  const byPage = await read(page, { paging: { by: "page" } });
  expect([byPage.items.length, byPage.thrown, byPage.asked.length]).toEqual([2, undefined, 3]);
  const byCursor = await read(() => deep(',"result_info":{"cursor":"b"}'), { paging: { by: "cursor" } });
  expect([byCursor.items.length, byCursor.thrown, byCursor.asked.length]).toEqual([2, undefined, 2]);
});

test("null is a list without items, also where they are inside of the data", async () => {
  const got = await read(() => reply({ result: null }), { items: "rows" });
  expect([got.items, got.thrown]).toEqual([[], undefined]);
});
