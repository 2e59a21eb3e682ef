import {
  anotherLike,
  answeredFields,
  fits,
  hex,
  type Item,
  idFieldOf,
  isItem,
  isMemberOf,
  known,
  numberIn,
  onResult,
  ownFields,
  type Query,
  type Rules,
  resultOf,
  shown,
  withCounts,
  withItems,
  withoutUnsaid,
} from "./items.js";
import type { Route } from "./operations.js";
import type { Operation } from "./prism.cjs";

/** What an exchange is answered with; of what no collection knows the example stays. */
export interface Exchange {
  readonly route: Route;
  readonly path: string;
  readonly query: Query;
  readonly body: unknown;
  /** The document's example of a success. */
  readonly example: unknown;
}

/**
 * Keeps what is created, by the collections of the documents: a path (`/zones/{zone_id}/dns_records`) and its members
 * (`.../{dns_record_id}`).
 */
export class Memory {
  readonly #collections = new Map<string, Map<string, Item>>();
  readonly #operations: readonly Operation[];
  readonly #secrets: ReadonlySet<string>;

  constructor(operations: readonly Operation[], secrets: ReadonlySet<string>) {
    this.#operations = operations;
    this.#secrets = secrets;
  }

  clear(): void {
    this.#collections.clear();
  }

  /** The body of the answer; `"missing"` if the member that it is about is not there. */
  answer(exchange: Exchange): unknown {
    const { route, path, example } = exchange;
    const { method, path: template } = route.operation;
    const member = this.#memberIn(template);
    if (member === undefined) {
      if (!this.#isCollection(template)) return example;
      const items = this.#itemsAt(path);
      if (method === "get") return this.#listed(items, exchange);
      return method === "post" ? this.#created(items, exchange, template) : example;
    }
    return this.#ofMember(exchange, member);
  }

  #ofMember(exchange: Exchange, { name, rest }: Member): unknown {
    const { route, path, body, example } = exchange;
    const id = route.params[name] ?? "";
    const above = path.split("/").slice(0, -1 - rest);
    const items = this.#itemsAt(above.join("/"));
    const item = items.get(id);
    const { method } = route.operation;
    const rules = this.#rulesOf(route.operation);
    if (!item && !(method === "put" && rest === 0)) return "missing";
    if (rest > 0)
      return this.#fresh(
        onResult(example, (result) => (isItem(result) ? known(result, item ?? {}) : result)),
      );
    if (method === "delete") {
      items.delete(id);
      return onResult(example, (result) => (isItem(result) ? known(result, item ?? {}) : result));
    }
    if (method === "get") return onResult(example, (result) => shown(result, item ?? {}, rules));
    const result = resultOf(example);
    const idField = isItem(result) ? idFieldOf(result, name, route.operation) : name;
    const before = method === "put" && isItem(result) ? withoutUnsaid(result, route.operation, body) : {};
    const changed = { ...before, ...item, ...ownFields(route.operation, body), [idField]: id };
    items.set(id, changed);
    return this.#fresh(onResult(example, (one) => shown(one, changed, rules)));
  }

  #created(items: Map<string, Item>, { route, body, example }: Exchange, template: string): unknown {
    const result = resultOf(example);
    if (!isItem(result)) return example;
    const show = this.#operations.find((one) => one.method === "get" && isMemberOf(one.path, template));
    const param = /\{([^}]+)\}$/.exec(show?.path ?? "")?.[1] ?? "id";
    const field = idFieldOf(result, param, show);
    const own = ownFields(route.operation, body);
    const id = typeof own[field] === "string" ? (own[field] as string) : anotherLike(result[field]);
    const item = { ...withoutUnsaid(result, route.operation, body), ...own, [field]: id };
    items.set(id, item);
    return this.#fresh(onResult(example, (one) => shown(one, item, this.#rulesOf(route.operation))));
  }

  #listed(items: Map<string, Item>, { route, example, query }: Exchange): unknown {
    const all = [...items.values()].filter((item) => fits(item, query));
    const page = numberIn(query, "page") ?? 1;
    const size = numberIn(query, "per_page");
    const some = size === undefined ? all : all.slice((page - 1) * size, page * size);
    const listed = onResult(example, (result) =>
      withItems(result, (model) => some.map((item) => shown(model, item, this.#rulesOf(route.operation)))),
    );
    return withCounts(listed, { page, size, count: some.length, total: all.length });
  }

  /** With secrets that nobody has seen before. */
  #fresh(body: unknown): unknown {
    if (Array.isArray(body)) return body.map((one) => this.#fresh(one));
    if (!isItem(body)) return body;
    return Object.fromEntries(
      Object.entries(body).map(([name, value]) => [
        name,
        this.#secrets.has(name) && typeof value === "string"
          ? `${value.replace(/-[0-9a-f]{8}$/, "")}-${hex(4)}`
          : this.#fresh(value),
      ]),
    );
  }

  #rulesOf(operation: Operation): Rules {
    return { secrets: this.#secrets, required: answeredFields(operation).required };
  }

  #itemsAt(path: string): Map<string, Item> {
    const items = this.#collections.get(path) ?? new Map<string, Item>();
    this.#collections.set(path, items);
    return items;
  }

  #isCollection(template: string): boolean {
    return this.#operations.some((one) => isMemberOf(one.path, template));
  }

  /** The innermost parameter that is a member's id, and how many segments stand behind it. */
  #memberIn(template: string): Member | undefined {
    const segments = template.split("/");
    for (let at = segments.length - 1; at > 0; at -= 1) {
      const name = /^\{([^}]+)\}$/.exec(segments[at] as string)?.[1];
      if (name === undefined) continue;
      const above = segments.slice(0, at).join("/");
      const isKept = this.#operations.some(
        ({ path, method }) => path === above && (method === "post" || method === "get"),
      );
      return isKept ? { name, rest: segments.length - 1 - at } : undefined;
    }
    return undefined;
  }
}

interface Member {
  readonly name: string;
  readonly rest: number;
}
