import type { CompiledAction } from "./compile.js";
import { requestError } from "../error/place.js";
import type { Failure, Page, Result } from "../public/result.js";

/** A list as `indexAll` reads it: its action, one page for a query, and the query of the first. */
export interface Lister {
  readonly action: CompiledAction;
  readonly page: (query: Query) => Promise<Result<unknown, object>>;
  readonly query: Query;
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
  const { query, action, page: read } = lister;
  const { paging } = action.row;
  const parameter = paging?.parameter ?? paging?.by ?? "";
  const seen = new Set([query[parameter]]);
  let asked = query;
  let number = Number(query[parameter] ?? 1);
  let before: string | undefined;
  let givenBefore: unknown;
  for (;;) {
    const result = await read(asked);
    const page = pageOf(action, result);
    const { data, info } = page as Page<unknown, PageInfo>;
    const print = JSON.stringify(data);
    const isRepeated = print === before;
    let next: unknown;
    if (paging?.by === "page") {
      const given = info.page ?? {};
      const isAgain = isRepeated && !(info.page === number && info.total_pages);
      if ((before && !data.length) || given === givenBefore || isAgain) return;
      givenBefore = given;
      next = data.length && !isLast(data, info, number) && ++number;
    } else if (paging) {
      const body = { ...(result.data as object), ...info, result_info: info, result: result.data };
      next = lookUp(body, paging.from ?? "result_info.cursor");
      if (seen.has(next)) {
        if (isRepeated && next !== undefined) return;
        next = "";
      }
      seen.add(next);
    }
    before = print;
    yield page;
    if (!next || Object(next) === next) return;
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
function isLast({ length }: unknown[], info: PageInfo, number: number): boolean {
  const { total_pages = 0, per_page = 0, total_count = 0 } = info as { [key: string]: number };
  if (total_pages > 0) return number >= total_pages;
  return total_count > 0 ? number * per_page >= total_count : length < per_page;
}

/** What is at a dotted place, if anything is. */
function lookUp(value: unknown, place: string): unknown {
  return place.split(".").reduce((inner, key) => (Object(inner) as Record<string, unknown>)[key], value);
}

/** A page of the answer, whose list may be inside its data. */
function pageOf(action: CompiledAction, result: Result<unknown, object>): Page<unknown, object> {
  if (!result.ok) throw result.error;
  const { ok: _, ...page } = result;
  const { items } = action.row;
  const data = (items === undefined ? page.data : lookUp(page.data, items)) ?? [];
  if (Array.isArray(data)) return { ...page, data };
  const { status } = page.response;
  throw requestError(action, {
    kind: "decode",
    message: "answered no list; use index",
    status,
  });
}
