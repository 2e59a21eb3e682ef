import { type Item, isItem, type Query } from "./items.js";
import type { Operation, Schema } from "./prism.cjs";

// What a list's query asks for: equal fields, an order and a page.

export interface Page {
  readonly page: number;
  readonly size: number | undefined;
  readonly items: readonly Item[];
  /** How many there are on all pages. */
  readonly total: number;
}

export interface Listed {
  /** The fields that items have. */
  readonly fields: ReadonlySet<string>;
  /** How many items a page has where the query does not say. */
  readonly size: number | undefined;
}

export function pageOf(items: readonly Item[], query: Query, { fields, size: usual }: Listed): Page {
  const all = sorted(
    items.filter((item) => fits(item, query, fields)),
    query,
  );
  const page = numberIn(query, "page") ?? 1;
  const size = numberIn(query, "per_page") ?? usual;
  const some = size === undefined ? all : all.slice((page - 1) * size, page * size);
  return { page, size, items: some, total: all.length };
}

/** How many items a page of a list has where nobody asks for another number: as the document says, or its example. */
export function pageSizeOf(operation: Operation, example: unknown): number | undefined {
  const parameters = operation.request?.query ?? [];
  if (!parameters.some(({ name }) => name === "page")) return undefined;
  const schema = Object(parameters.find(({ name }) => name === "per_page")?.schema) as Schema;
  const info = Object(Object(example).result_info) as Item;
  return [schema["default"], info["per_page"]].find((one) => typeof one === "number" && one > 0) as
    | number
    | undefined;
}

const NO_FIELDS = ["order", "direction", "page", "per_page"];

/** Whether an item has what a query asks for by the names of its fields, `name` or `account.id`. */
function fits(item: Item, query: Query, fields: ReadonlySet<string>): boolean {
  return Object.entries(query).every(([name, wanted]) => {
    if (NO_FIELDS.includes(name)) return true;
    const own = valueAt(item, name, fields);
    return own === UNKNOWN || [wanted].flat().includes(String(own));
  });
}

/** What no field is called, or is not one value. */
const UNKNOWN = Symbol("unknown");

function valueAt(item: Item, name: string, fields: ReadonlySet<string>): unknown {
  if (!fields.has(name.split(".")[0] as string)) return UNKNOWN;
  const value = name.split(".").reduce<unknown>((node, step) => (isItem(node) ? node[step] : UNKNOWN), item);
  return typeof value === "object" && value !== null ? UNKNOWN : value;
}

function sorted(items: readonly Item[], query: Query): Item[] {
  const { order } = query;
  const sign = query["direction"] === "desc" ? -1 : 1;
  if (typeof order !== "string") return sign === 1 ? [...items] : [...items].reverse();
  const keyOf = (item: Item): unknown => valueAt(item, order, new Set(Object.keys(item)));
  return [...items].sort((a, b) => sign * compared(keyOf(a), keyOf(b)));
}

function compared(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return textOf(a).localeCompare(textOf(b), "en");
}

const textOf = (value: unknown): string => (value === UNKNOWN ? "" : String(value ?? ""));

function numberIn(query: Query, name: string): number | undefined {
  const value = Number(query[name]);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
