import type { Page } from "../public/result.js";
import type { Paging } from "../public/table.js";
import type { Fields } from "../values/fields.js";

/** Whether a page has not been there before, and what to ask for next; `undefined` at the end. */
export interface Step {
  readonly isNew: boolean;
  readonly next: string | number | undefined;
}

/** Looks at one page after the other; says in words why a list cannot be read on. */
export type Pager = (page: Page<unknown, object>, data: unknown) => Step | string;

/** So many pages that are empty or like an earlier one come in a row from an API that will never end. */
const MOST_ALIKE = 100;
const ENDLESS = `${MOST_ALIKE} pages in a row that are empty or were there before`;

const END: Step = { isNew: false, next: undefined };

/** How a list goes on; `first` is what the caller asks for, if anything. */
export function pagerOf(paging: Paging, first: unknown): Pager {
  return paging.by === "page"
    ? byNumber(Number(first ?? 1))
    : byCursor(paging.from ?? "result_info.cursor", first);
}

/** What an API says of how much there is; 0 if it does not say. */
interface Totals {
  readonly pages: number;
  readonly items: number;
  readonly perPage: number;
}

/**
 * By page number. The list ends where all totals that the API gives agree that it does, at an empty page that no total
 * contradicts, or at a page that was there before. A page that is like an earlier one is another if the API says that it is
 * the one asked for, and that there are more.
 */
function byNumber(first: number): Pager {
  let number = first;
  /** How many items there have been, those before the first page included. */
  let seen = 0;
  const prints: { first?: string | undefined; last?: string | undefined } = {};
  let alike = 0;
  return ({ data, info }) => {
    const totals = totalsOf(info);
    const print = printOf(data);
    const isFirst = number === first;
    if (isFirst) seen = itemsBefore(first, data.length, totals);
    const isLikeEarlier = print !== undefined && (print === prints.last || print === prints.first);
    if (isLikeEarlier && !isExpected(number, info, { ...totals, seen, isEmpty: data.length === 0 }))
      return END;
    alike = isLikeEarlier ? alike + 1 : 0;
    if (alike === MOST_ALIKE) return ENDLESS;
    seen += data.length;
    prints.first ??= print;
    prints.last = print;
    const isKnown = totals.pages > 0 || totals.items > 0;
    const hasMore = isKnown ? number < totals.pages || seen < totals.items : data.length > 0;
    number += 1;
    return { isNew: isFirst || data.length > 0, next: hasMore && !Number.isNaN(number) ? number : undefined };
  };
}

/** Whether a page that is like an earlier one may be another all the same: the one asked for, with more to come before it. */
function isExpected(
  number: number,
  info: object,
  { pages, items, perPage, seen, isEmpty }: Totals & { seen: number; isEmpty: boolean },
): boolean {
  // an empty page that does not say which it is may well be the one asked for; one with items may be any
  const { page = isEmpty ? number : undefined } = info as { page?: unknown };
  const isAsked = Number(page) === number;
  // empty pages add nothing to what was seen, so they are counted as full ones: an API that counts too much comes to an end
  const before = isEmpty ? (number - 1) * (perPage || 1) : seen;
  return isAsked && (number <= pages || before < items);
}

/** How many items the pages before the first one have; rather too few than too many, which would end the list early. */
function itemsBefore(first: number, length: number, { items, perPage }: Totals): number {
  const before = (first - 1) * perPage;
  return before + length === items ? before : (first - 1) * length || 0;
}

function totalsOf(info: object): Totals {
  const { total_pages, total_count, per_page } = info as { readonly [name: string]: unknown };
  return { pages: positive(total_pages), items: positive(total_count), perPage: positive(per_page) };
}

const positive = (value: unknown): number => Math.max(0, Number(value) || 0);

/** What a page is recognised by, in whatever order its items are; nothing if it is nested too deep to be written. */
function printOf(data: unknown[]): string | undefined {
  try {
    return data
      .map((item) => JSON.stringify(item))
      .sort()
      .join();
  } catch {
    return undefined;
  }
}

/** By cursor: until there is none, or one that was there before. */
function byCursor(place: string, first: unknown): Pager {
  const asked = new Set<unknown>([first]);
  let last: string | undefined;
  let empty = 0;
  return ({ data, info }, whole) => {
    const body = { ...(whole as object), ...info, result_info: info, result: whole };
    const next = valueAt(body, place) || undefined;
    if (next !== undefined && typeof next !== "string" && typeof next !== "number")
      return "a cursor that is no text";
    const print = printOf(data);
    const isLikeLast = print !== undefined && print === last;
    last = print;
    empty = data.length === 0 ? empty + 1 : 0;
    if (empty === MOST_ALIKE) return ENDLESS;
    if (next !== undefined && asked.has(next)) return { isNew: !isLikeLast, next: undefined };
    asked.add(next);
    return { isNew: true, next };
  };
}

/** What is at a dotted place, if anything is. */
export function valueAt(value: unknown, place: string): unknown {
  let inner = value;
  for (const key of place.split(".")) inner = (inner as Fields | null | undefined)?.[key];
  return inner;
}
