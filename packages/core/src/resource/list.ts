import type { CheckedOptions } from "../call/call.js";
import { settle } from "../call/outcome.js";
import { errorAt } from "../error/place.js";
import type { Failure, Page, Result } from "../public/result.js";
import { type Entry, queryEntries } from "../transport/query.js";
import type { CompiledAction } from "./compile.js";
import { type Pager, pagerOf, valueAt } from "./paging.js";

/** A list: how to ask for a page of it, and the query of the first. */
export interface List {
  readonly action: CompiledAction;
  readonly ask: (query: readonly Entry[]) => Promise<Result<unknown, object>>;
  readonly query: readonly Entry[];
}

/** A list whose arguments are read once, so that all pages are asked for in the same way. */
export function startList(
  action: CompiledAction,
  send: (options: CheckedOptions) => Promise<Result<unknown, object>>,
  readOptions: () => CheckedOptions,
): Promise<List | Failure> {
  return settle(action, () => {
    const options = readOptions();
    const query = queryEntries(options.query);
    return { action, query, ask: (entries) => send({ ...options, as: "json", query: entries }) };
  });
}

/** Every page; throws the error of the page that fails. Each `for await` starts anew. */
export function listPages(start: Promise<List | Failure>): AsyncIterable<Page<unknown, object>> {
  return { [Symbol.asyncIterator]: () => readPages(start) };
}

/** Every item of every page. */
export function listItems(start: Promise<List | Failure>): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: () => readItems(start) };
}

async function* readItems(start: Promise<List | Failure>): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of readPages(start)) yield* data;
}

async function* readPages(
  start: Promise<List | Failure>,
): AsyncGenerator<Page<unknown, object>, void, undefined> {
  const list = await start;
  if ("error" in list) throw list.error;
  const { action, ask, query } = list;
  const { paging } = action.row;
  const parameter = paging?.parameter ?? paging?.by ?? "";
  const pager: Pager | undefined = paging && pagerOf(paging, valueIn(query, parameter));
  for (let asked = query; ; ) {
    const result = await ask(asked);
    if (!result.ok) throw result.error;
    const page = pageOf(action, result);
    const step = pager?.(page, result.data) ?? { isNew: true, next: undefined };
    if (typeof step === "string") throw unreadable(action, result, step);
    if (step.isNew) yield page;
    if (step.next === undefined) return;
    asked = withValue(query, parameter, step.next);
  }
}

const valueIn = (query: readonly Entry[], name: string): unknown => query.find(([one]) => one === name)?.[1];

/** The query with another value of one parameter, at its place. */
function withValue(query: readonly Entry[], name: string, value: unknown): Entry[] {
  const entry: Entry = [name, value];
  if (!query.some(([one]) => one === name)) return [...query, entry];
  return query.map((given) => (given[0] === name ? entry : given));
}

/** A page of the answer, whose list may be inside its data. */
function pageOf(
  action: CompiledAction,
  result: Result<unknown, object> & { ok: true },
): Page<unknown, object> {
  const { ok: _, ...page } = result;
  const { items, empty } = action.row;
  const data = items === undefined || page.data === null ? page.data : valueAt(page.data, items);
  if (Array.isArray(data)) return { ...page, data };
  // some owners write nothing at all as null
  if (data === null || empty?.includes(page.response.status)) return { ...page, data: [] };
  throw unreadable(action, result, "no list; use index");
}

function unreadable(
  action: CompiledAction,
  { response, attempts }: { response: Response; attempts: number },
  what: string,
) {
  const { status } = response;
  return errorAt({ ...action, attempts }, { kind: "decode", message: `answered ${what}`, status });
}
