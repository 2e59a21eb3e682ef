import { RestflareError } from "./error.js";
import type { Page, Result, Success } from "./result.js";
import type { Paging } from "./table.js";

/** A list as `indexAll` reads it: one page for a query, and how the document says that it goes on. */
export interface Lister {
  readonly page: (query: Query) => Promise<Result<unknown, object>>;
  readonly query: Query;
  readonly paging: Paging | undefined;
  /** The key in the data where the list is, if it is not the data. */
  readonly items: string | undefined;
  /** The list's template, for errors. */
  readonly template: string;
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

/**
 * Goes on until the API says that it was the last page, or gives an empty one, or the one before again. Two pages may be
 * alike, but then the API must say which it gives, and that there are more.
 */
async function* numberedPages(lister: Lister, parameter: string) {
  const first = Number(lister.query[parameter] ?? 1);
  let before: string | undefined;
  let givenBefore: unknown;
  for (let number = first; ; number++) {
    const query = before === undefined ? lister.query : { ...lister.query, [parameter]: number };
    const page = pageOf(await lister.page(query), lister);
    const { page: given, total_pages: pages } = page.info as { page?: unknown; total_pages?: unknown };
    if (before !== undefined && (page.data.length === 0 || (given !== undefined && given === givenBefore)))
      return;
    const print = JSON.stringify(page.data);
    if (print === before && !(given === number && typeof pages === "number")) return;
    before = print;
    givenBefore = given;
    yield page;
    if (page.data.length === 0 || !Number.isSafeInteger(first) || isLast(page, number, pages)) return;
  }
}

/** Only what the API says counts: it may give fewer a page than it was asked for. */
function isLast({ data, info }: Page<unknown, object>, number: number, pages: unknown): boolean {
  if (typeof pages === "number" && pages > 0) return number >= pages;
  const { per_page: size, total_count: total } = info as { per_page?: unknown; total_count?: unknown };
  if (typeof size !== "number") return false;
  return typeof total === "number" && total > 0 ? number * size >= total : data.length < size;
}

/** Goes on until there is no next cursor, or one that was there before. */
async function* cursorPages(
  lister: Lister,
  { parameter = "cursor", from = "result_info.cursor" }: Paging & { by: "cursor" },
) {
  const seen = new Set<unknown>([lister.query[parameter]]);
  let before: string | undefined;
  for (let query = lister.query; ; ) {
    const result = await lister.page(query);
    const page = pageOf(result, lister);
    const { data } = result as Success<object | null>;
    const next = lookUp({ ...data, ...page.info, result_info: page.info, result: data }, from);
    const print = JSON.stringify(page.data);
    if (print === before && next !== undefined && seen.has(next)) return;
    before = print;
    yield page;
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

function noListError({ template }: Lister, status: number): RestflareError {
  const message = `GET ${template}: ${status} answered what holds no list; read it with index`;
  return new RestflareError({ kind: "decode", message, status, method: "GET", template });
}

function pageOf(result: Result<unknown, object>, lister: Lister): Page<unknown, object> {
  if (!result.ok) throw result.error;
  const { items } = lister;
  const { data, info, messages, response, attempts } = result;
  const list = items === undefined ? data : lookUp(data, items);
  if (!Array.isArray(list) && list !== null && list !== undefined)
    throw noListError(lister, result.response.status);
  return { data: Array.isArray(list) ? list : [], info, messages, response, attempts };
}
