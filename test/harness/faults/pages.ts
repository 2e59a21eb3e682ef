import type { RecordedRequest, Reply } from "../recording-server.js";

// Lists that go on in a broken way. Five pages at most, so that a reader that does not end is seen, not waited for.

/** A list whose paging is broken, and what a reader is to make of it. A row of the table. */
export interface PageFault {
  readonly name: string;
  readonly by: "page" | "cursor";
  readonly reply: (query: URLSearchParams) => Reply;
  /** The ids that are yielded, in order. */
  readonly items: readonly string[];
  /** What is thrown behind them. */
  readonly thrown?: { readonly kind: string; readonly status?: number };
  readonly requests: number;
  /** The query that the list is asked for. */
  readonly query?: { readonly page?: number; readonly per_page?: number; readonly cursor?: string };
}

const SIZE = 2;
const ALL = ["a", "b", "c", "d", "e"];

/** The ids of a page; the first is 1. */
const idsOf = (page: number, size = SIZE) => ALL.slice((page - 1) * size, page * size);
const list = (ids: readonly string[], result_info?: object): Reply => ({
  json: { success: true, result: ids.map((id) => ({ id })), ...(result_info && { result_info }) },
});
const pageOf = (query: URLSearchParams) => Number(query.get("page") ?? 1);
const failure: Reply = { status: 403, json: { success: false, errors: [{ code: 10000, message: "no" }] } };

const byPage = (
  name: string,
  reply: PageFault["reply"],
  requests: number,
  more: Partial<PageFault> = {},
): PageFault => ({
  name,
  by: "page",
  reply,
  items: ALL,
  requests,
  ...more,
});

/** A list by cursor: what each cursor is followed by; "" is the beginning. */
const byCursor = (
  name: string,
  next: { readonly [cursor: string]: unknown },
  items: readonly string[],
  requests: number,
): PageFault => ({
  name,
  by: "cursor",
  reply: (query) => {
    const cursor = query.get("cursor") ?? "";
    return list([`of ${cursor || "the beginning"}`], { cursor: next[cursor] });
  },
  items: items.map((cursor) => `of ${cursor || "the beginning"}`),
  requests,
});

const full = (page: number) => ({
  page,
  per_page: SIZE,
  count: idsOf(page).length,
  total_count: 5,
  total_pages: 3,
});

/** What is said of a page, and how many items there are, but not how many pages. */
const short = (query: URLSearchParams, total_count = 5) => ({
  page: pageOf(query),
  per_page: SIZE,
  total_count,
});
const texts = (info: object) =>
  Object.fromEntries(Object.entries(info).map(([name, value]) => [name, `${value}`]));
const nothing = (status: number): Reply => ({ status, body: "" });

export const pageFaults: readonly PageFault[] = [
  byPage("nothing wrong", (query) => list(idsOf(pageOf(query)), full(pageOf(query))), 3),
  byPage(
    "begins at the page that is asked for",
    (query) => list(idsOf(pageOf(query)), full(pageOf(query))),
    2,
    {
      query: { page: 2 },
      items: ["c", "d", "e"],
    },
  ),
  byPage(
    "has pages of the size that is asked for",
    (query) => {
      const size = Number(query.get("per_page"));
      return list(idsOf(pageOf(query), size), { page: pageOf(query), per_page: size, total_count: 5 });
    },
    2,
    { query: { per_page: 4 } },
  ),
  byPage("no result_info", (query) => list(idsOf(pageOf(query))), 4),
  byPage("no result_info, and smaller pages than asked for", (query) => list(idsOf(pageOf(query))), 4, {
    query: { per_page: 50 },
  }),
  byPage("an empty result_info", (query) => list(idsOf(pageOf(query)), {}), 4),
  byPage("no totals", (query) => list(idsOf(pageOf(query)), { page: pageOf(query), per_page: SIZE }), 4),
  byPage(
    "totals of nothing",
    (query) => {
      return list(idsOf(pageOf(query)), { ...full(pageOf(query)), total_count: 0, total_pages: 0 });
    },
    4,
  ),
  byPage("numbers pages from 0", (query) => list(idsOf(pageOf(query)), { page: pageOf(query) - 1 }), 4),
  byPage("ignores page, and says so", () => list(["a", "b"], full(1)), 2, { items: ["a", "b"] }),
  byPage(
    "ignores page, says so, and shuffles",
    (query) => list(query.has("page") ? ["b", "a"] : ["a", "b"], { page: 1 }),
    2,
    { items: ["a", "b"] },
  ),
  byPage("ignores page, without result_info", () => list(["a", "b"]), 2, { items: ["a", "b"] }),
  byPage(
    "ignores page, and claims not to",
    (query) => list(["a", "b"], { page: pageOf(query), per_page: 2 }),
    2,
    {
      items: ["a", "b"],
    },
  ),
  byPage("repeats its last page", (query) => list(idsOf(Math.min(pageOf(query), 3))), 4),
  byPage(
    "repeats its last page, and says so",
    (query) => {
      const page = Math.min(pageOf(query), 3);
      return list(idsOf(page), { page });
    },
    4,
  ),
  byPage(
    "null behind the last page",
    (query) => {
      return pageOf(query) > 3 ? { json: { success: true, result: null } } : list(idsOf(pageOf(query)));
    },
    4,
  ),
  byPage("an empty list", () => list([]), 1, { items: [] }),
  byPage(
    "an echo of another page size",
    (query) => list(idsOf(pageOf(query)), { ...short(query), per_page: 50 }),
    3,
  ),
  byPage(
    "fewer pages than the items make",
    (query) => list(idsOf(pageOf(query)), { ...full(pageOf(query)), total_pages: 1 }),
    3,
  ),
  byPage(
    "fewer items than the pages make",
    (query) => list(idsOf(pageOf(query)), { ...full(pageOf(query)), total_count: 2 }),
    3,
  ),
  byPage("more items than there are", (query) => list(idsOf(pageOf(query)), short(query, 9)), 6),
  byPage(
    "more pages than there are",
    (query) => list(idsOf(pageOf(query)), { page: pageOf(query), total_pages: 4 }),
    4,
  ),
  byPage(
    "the same page for ever, and more items than there are",
    () => list(["a", "b"], { page: 1, total_count: 99 }),
    2,
    {
      items: ["a", "b"],
    },
  ),
  byPage(
    "two equal pages",
    (query) => list(pageOf(query) === 3 ? ["e"] : ["a", "b"], full(pageOf(query))),
    3,
    { items: ["a", "b", "a", "b", "e"] },
  ),
  byPage(
    "a short page among others",
    (query) => list([["a", "b"], ["c"], ["d", "e"]][pageOf(query) - 1] ?? [], full(pageOf(query))),
    3,
  ),
  byPage(
    "an empty page among others",
    (query) => list([["a", "b"], [], ["c", "d"], ["e"]][pageOf(query) - 1] ?? [], short(query)),
    4,
  ),
  byPage(
    "a number of the page that never changes",
    (query) => list(idsOf(pageOf(query)), { page: 1, total_count: 5 }),
    3,
  ),
  byPage("numbers that are texts", (query) => list(idsOf(pageOf(query)), texts(full(pageOf(query)))), 3),
  ...[200, 204].flatMap((status) => [
    byPage(`${status} without a body`, () => nothing(status), 1, {
      items: [],
      thrown: { kind: "decode", status },
    }),
    byPage(
      `page 2 is ${status} without a body`,
      (query) => (pageOf(query) === 2 ? nothing(status) : list(idsOf(pageOf(query)), full(pageOf(query)))),
      2,
      { items: ["a", "b"], thrown: { kind: "decode", status } },
    ),
    {
      ...byCursor(`${status} without a body behind a cursor`, {}, [""], 2),
      reply: (query: URLSearchParams) =>
        query.has("cursor") ? nothing(status) : list(["of the beginning"], { cursor: "1" }),
      thrown: { kind: "decode", status },
    },
  ]),
  byPage("an error on page 3", (query) => (pageOf(query) === 3 ? failure : list(idsOf(pageOf(query)))), 3, {
    items: ["a", "b", "c", "d"],
    thrown: { kind: "api", status: 403 },
  }),
  byPage(
    "page 3 is no list",
    (query) => {
      return pageOf(query) === 3
        ? { json: { success: true, result: { id: "e" } } }
        : list(idsOf(pageOf(query)));
    },
    3,
    { items: ["a", "b", "c", "d"], thrown: { kind: "decode", status: 200 } },
  ),
  byPage(
    "page 3 breaks off",
    (query) => {
      return pageOf(query) === 3
        ? { headers: {}, body: '{"success": true, "resu' }
        : list(idsOf(pageOf(query)));
    },
    3,
    { items: ["a", "b", "c", "d"], thrown: { kind: "decode", status: 200 } },
  ),
  byCursor("cursors, and nothing wrong", { "": "1", 1: "2" }, ["", "1", "2"], 3),
  byCursor("cursors end with an empty one", { "": "1", 1: "" }, ["", "1"], 2),
  byCursor("cursors end with null", { "": "1", 1: null }, ["", "1"], 2),
  byCursor("a cursor that is repeated", { "": "1", 1: "1" }, ["", "1"], 2),
  byCursor("a cycle of cursors", { "": "1", 1: "2", 2: "3", 3: "1" }, ["", "1", "2", "3"], 4),
  byCursor("cursors that are numbers", { "": 1, 1: 2 }, ["", "1", "2"], 3),
  {
    ...byCursor("begins at the cursor that is asked for", { 1: "2" }, ["1", "2"], 2),
    query: { cursor: "1" },
  },
  { ...byCursor("cursors without result_info", {}, [""], 1), reply: () => list(["of the beginning"]) },
  {
    ...byCursor("an empty page among cursors", {}, [""], 2),
    reply: (query) => (query.has("cursor") ? list(["of the beginning"], {}) : list([], { cursor: "1" })),
  },
  {
    ...byCursor("an error behind a cursor", {}, [""], 2),
    reply: (query) => (query.has("cursor") ? failure : list(["of the beginning"], { cursor: "1" })),
    thrown: { kind: "api", status: 403 },
  },
];

/** The script of a server that pages in this way. */
export const scriptOf =
  ({ reply }: PageFault) =>
  (request: RecordedRequest) =>
    reply(new URL(request.target, "http://localhost").searchParams);
