import { requestError } from "./place.js";
import type { Failure, Page, Result } from "./result.js";
import type { Paging } from "./table.js";

/** A list as `indexAll` reads it: one page for a query, and how the document says that it goes on. */
export interface Lister {
  readonly page: (query: Query) => Promise<Result<unknown, object>>;
  readonly query: Query;
  readonly paging?: Paging;
  /** The key in the data where the list is, if it is not the data. */
  readonly items?: string;
  /** The list's template, for errors. */
  readonly template: string;
}

type Query = { readonly [name: string]: unknown };

/**
 * Every page; throws the error of the page that fails. By number it goes on until the API says that it was the last page,
 * or gives an empty one, or the one before again: two pages may be alike, but then the API must say which it gives, and
 * that there are more. By cursor it goes on until there is none, or one that was there before.
 */
export async function* listPages(
  start: Promise<Lister | Failure>,
): AsyncGenerator<Page<unknown, object>, void, undefined> {
  const lister = await start;
  if ("error" in lister) throw lister.error;
  const { query, paging } = lister;
  const parameter = paging?.parameter ?? paging?.by ?? "";
  const seen = new Set([query[parameter]]);
  let asked = query;
  let number = Number(query[parameter] ?? 1);
  let before: string | undefined;
  let givenBefore: unknown;
  for (;;) {
    const result = await lister.page(asked);
    const page = pageOf(lister, result);
    const { data, info } = page as Page<unknown, PageInfo>;
    const isFirst = before === undefined;
    const print = JSON.stringify(data);
    const isRepeated = print === before;
    before = print;
    let next: unknown;
    if (paging?.by === "page") {
      const given = info.page;
      const isAgain = isRepeated && !(given === number && typeof info.total_pages === "number");
      if (!isFirst && (!data.length || (given !== undefined && given === givenBefore) || isAgain)) return;
      givenBefore = given;
      next = data.length && Number.isSafeInteger(number) && !isLast(data, info, number) && ++number;
    } else if (paging) {
      const body = { ...(result.data as object), ...info, result_info: info, result: result.data };
      next = lookUp(body, paging.from ?? "result_info.cursor");
      if (isRepeated && next !== undefined && seen.has(next)) return;
      if (seen.has(next)) next = "";
      seen.add(next);
    }
    yield page;
    if (!next || (typeof next !== "string" && typeof next !== "number")) return;
    asked = { ...query, [parameter]: next };
  }
}

/** Every item of every page. */
export async function* listItems(start: Promise<Lister | Failure>): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of listPages(start)) yield* data;
}

interface PageInfo {
  readonly page?: unknown;
  readonly per_page?: unknown;
  readonly total_count?: unknown;
  readonly total_pages?: unknown;
}

/** Only what the API says counts: it may give fewer a page than it was asked for. What is no number compares as false. */
function isLast(data: unknown[], info: PageInfo, number: number): boolean {
  const {
    total_pages: pages = 0,
    per_page: size = 0,
    total_count: total = 0,
  } = info as { [key: string]: number };
  if (pages > 0) return number >= pages;
  return total > 0 ? number * size >= total : data.length < size;
}

/** What is at a dotted place, if anything is. */
function lookUp(value: unknown, place: string): unknown {
  return place.split(".").reduce((inner, key) => (Object(inner) as Record<string, unknown>)[key], value);
}

/** A page of the answer, whose list may be inside its data. */
function pageOf(lister: Lister, result: Result<unknown, object>): Page<unknown, object> {
  if (!result.ok) throw result.error;
  const { ok: _, ...page } = result;
  const data = (lister.items === undefined ? page.data : lookUp(page.data, lister.items)) ?? [];
  if (Array.isArray(data)) return { ...page, data };
  const { status } = page.response;
  throw requestError(
    { method: "get", template: lister.template },
    { kind: "decode", message: `${status} answered what holds no list; read it with index`, status },
  );
}
