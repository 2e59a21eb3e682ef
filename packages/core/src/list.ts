import type { Paging } from "./table.js";
import type { Page, Result, Success } from "./result.js";

/** A list as `indexAll` reads it: one page for a query, and how the document says that it goes on. */
export interface Lister {
  readonly page: (query: Query) => Promise<Result<unknown, object>>;
  readonly query: Query;
  readonly paging: Paging | undefined;
  /** The key in the data where the list is, if it is not the data. */
  readonly items: string | undefined;
  /** The error for an answer without one. */
  readonly noList: (response: Response) => Error;
}

type Query = { readonly [name: string]: unknown };

/** Every page. Throws the error of the page that fails. */
export async function* listPages(lister: Lister): AsyncGenerator<Page<unknown, object>, void, undefined> {
  const { paging } = lister;
  if (paging?.by === "page") yield* numberedPages(lister, paging.parameter ?? "page");
  else if (paging?.by === "cursor") yield* cursorPages(lister, paging);
  else yield pageOf(await lister.page(lister.query), lister);
}

/** Every item of every page. */
export async function* listItems(lister: Lister): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of listPages(lister)) yield* data;
}

/** Goes on until the API says that it was the last page, or gives an empty one, or one that it gave before. */
async function* numberedPages(lister: Lister, parameter: string) {
  const first = Number(lister.query[parameter] ?? 1);
  let before: string | undefined;
  let numberBefore: unknown;
  for (let number = first; ; number++) {
    const query = number === first ? lister.query : { ...lister.query, [parameter]: number };
    const page = pageOf(await lister.page(query), lister);
    const { page: given, total_pages: pages } = page.info as { page?: unknown; total_pages?: unknown };
    if (number > first && (page.data.length === 0 || (given !== undefined && given === numberBefore))) return;
    numberBefore = given;
    const print = JSON.stringify(page.data);
    if (print === before) return;
    before = print;
    yield page;
    if (page.data.length === 0 || isLast(page, number, pages)) return;
  }
}

function isLast({ data, info }: Page<unknown, object>, number: number, pages: unknown): boolean {
  if (typeof pages === "number" && pages > 0) return number >= pages;
  const { per_page: size, total_count: total } = info as { per_page?: unknown; total_count?: unknown };
  if (typeof size !== "number") return false;
  return typeof total === "number" && total > 0 ? number * size >= total : data.length < size;
}

/** Goes on until there is no next cursor, or one that was there before. */
async function* cursorPages(lister: Lister, { parameter = "cursor", from = "result_info.cursor" }: Paging & { by: "cursor" }) {
  const seen = new Set<unknown>([lister.query[parameter]]);
  for (let query = lister.query; ; ) {
    const result = await lister.page(query);
    const page = pageOf(result, lister);
    yield page;
    const next = lookUp({ ...page.info, result_info: page.info, result: (result as Success<unknown>).data }, from);
    if ((typeof next !== "string" && typeof next !== "number") || next === "" || seen.has(next)) return;
    seen.add(next);
    query = { ...lister.query, [parameter]: next };
  }
}

function lookUp(value: unknown, place: string): unknown {
  return place.split(".").reduce((inner: unknown, key) => {
    return typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : undefined;
  }, value);
}

function pageOf(result: Result<unknown, object>, { items, noList }: Lister): Page<unknown, object> {
  if (!result.ok) throw result.error;
  const { data, info, messages, response, attempts } = result;
  const list = items === undefined ? data : lookUp(data, items);
  if (Array.isArray(list)) return { data: list, info, messages, response, attempts };
  if (list === null || list === undefined) return { data: [], info, messages, response, attempts };
  throw noList(response);
}
