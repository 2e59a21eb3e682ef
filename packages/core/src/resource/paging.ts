import type { Page } from "../public/result.js";
import type { Paging } from "../public/table.js";

/** Whether a page has not been there before, and what to ask for next; `undefined` at the end. */
export interface Step {
  readonly isNew: boolean;
  readonly next: string | number | undefined;
}

/** Looks at one page after the other. */
export type Pager = (page: Page<unknown, object>, data: unknown) => Step | "unreadable";

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
  const prints = { first: undefined as string | undefined, last: undefined as string | undefined };
  return ({ data, info }) => {
    const totals = totalsOf(info);
    const print = printOf(data);
    const isFirst = number === first;
    if (isFirst) seen = itemsBefore(first, data.length, totals);
    const isLikeEarlier = print !== undefined && (print === prints.last || print === prints.first);
    if (isLikeEarlier && !isExpected(number, info, { ...totals, seen, isEmpty: data.length === 0 }))
      return END;
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
  const isAsked = Number((info as { page?: unknown }).page) === number;
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
  return ({ data, info }, whole) => {
    const body = { ...(whole as object), ...info, result_info: info, result: whole };
    const next = valueAt(body, place) || undefined;
    if (next !== undefined && typeof next !== "string" && typeof next !== "number") return "unreadable";
    const print = printOf(data);
    const isLikeLast = print !== undefined && print === last;
    last = print;
    if (next === undefined || !asked.has(next)) {
      asked.add(next);
      return { isNew: true, next };
    }
    return { isNew: !isLikeLast, next: undefined };
  };
}

/** What is at a dotted place, if anything is. */
export function valueAt(value: unknown, place: string): unknown {
  let inner = value;
  for (const key of place.split(".")) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}
