import { type Collection, Collections } from "./collections.js";
import {
  answeredFields,
  contentOf,
  hex,
  type Item,
  isFormOf,
  isItem,
  isJson,
  itemsIn,
  known,
  onResult,
  ownFields,
  placed,
  type Query,
  type Rules,
  resultOf,
  shown,
  withCounts,
  withItems,
  withJson,
  withoutSecrets,
} from "./items.js";
import { pageOf, pageSizeOf } from "./listing.js";
import { type Kept, Members } from "./members.js";
import { changedItem, newItem } from "./new-item.js";
import type { Route } from "./operations.js";
import type { Operation } from "./prism.cjs";
import type { Sent } from "./request.js";

/** What an exchange is answered with; of what no collection knows the example stays. */
export interface Exchange {
  readonly route: Route;
  readonly path: string;
  readonly query: Query;
  readonly body: unknown;
  readonly sent: Sent;
  /** The document's example of a success. */
  readonly example: unknown;
}

/**
 * Keeps what is created, by the collections of the documents. What the API gives no way to create is there from the
 * start, as the examples have it.
 */
export class Memory {
  readonly #members = new Members();
  /** The results of what is shown and written at one path, by that path. */
  readonly #singles = new Map<string, unknown>();
  readonly #collections: Collections;
  readonly #secrets: ReadonlySet<string>;

  constructor(operations: readonly Operation[], secrets: ReadonlySet<string>) {
    this.#collections = new Collections(operations);
    this.#secrets = secrets;
  }

  clear(): void {
    this.#members.clear();
    this.#singles.clear();
  }

  /** The body of the answer; `"missing"` if the member that it is about is not there. */
  answer(exchange: Exchange): unknown {
    const { template, path, example } = whereOf(exchange);
    const place = this.#collections.placeOf(template);
    if (this.#lacksParent(template, path, place.kind === "other")) return "missing";
    if (place.kind === "collection") return this.#ofCollection(exchange, place.collection);
    if (place.kind === "member") return this.#ofMember(exchange, place.collection, idAt(path, place.at));
    if (place.kind === "single") return this.#ofSingle(exchange);
    const parent = this.#parentOf(template, path);
    return this.#fresh(
      onResult(example, (result) =>
        isItem(result) ? known(placed(result, exchange.route), parent) : result,
      ),
    );
  }

  #ofCollection(exchange: Exchange, collection: Collection): unknown {
    const { route, body, example } = exchange;
    const { method } = route.operation;
    const at = pathOf(collection, exchange.path);
    if (method === "get") return this.#listed(exchange, collection, at);
    if (method === "post") return this.#created(exchange, collection, at);
    if (method === "put" && Array.isArray(body)) {
      this.#members.empty(at);
      return this.#created(exchange, collection, at);
    }
    if (method === "put" && collection.putsOne) return this.#created(exchange, collection, at);
    if (method === "patch") return this.#changedAll(exchange, collection, at);
    if (method === "delete") this.#removedAll(at, collection, itemsIn(body));
    return example;
  }

  #ofMember(exchange: Exchange, collection: Collection, id: string): unknown {
    const { route, body, sent: raw, example } = exchange;
    const { operation } = route;
    const at = pathOf(collection, exchange.path);
    const kept = this.#members.get(at, id) ?? this.#given(collection, at, id, example);
    const isPut = operation.method === "put" && collection.putMakes;
    if (!kept && !isPut) return "missing";
    const { item } = kept ?? { item: {} };
    if (operation.method === "get") return this.#shownMember(exchange, collection, kept as Kept);
    if (operation.method === "delete") {
      this.#members.remove(at, id);
      this.#forgetBeneath(exchange.path);
      return onResult(example, (result) => (isItem(result) ? known(result, item) : result));
    }
    const sent = isFormOf(operation) ? withJson(body) : body;
    const changed = kept
      ? changedItem(collection, route, item, sent, id)
      : newItem(collection, route, sent, id);
    const content = contentOf(operation, body, raw) ?? kept?.content;
    this.#members.keep(at, id, { item: changed, ...(content !== undefined && { content }) });
    return this.#fresh(this.#about(changed, exchange, collection));
  }

  /** As JSON, as what was sent, or only the field that the path names (`.../metadata/{key_name}`). */
  #shownMember(exchange: Exchange, collection: Collection, { item, content }: Kept): unknown {
    const { operation } = exchange.route;
    if (!isJson(operation)) return content ?? exchange.example;
    const field = operation.path.split("/").at(-2) as string;
    const isPart = !operation.path.startsWith(`${collection.template}/`) && collection.fields.has(field);
    if (isPart) return onResult(exchange.example, () => item[field] ?? null);
    return this.#about(item, exchange, collection);
  }

  #created(exchange: Exchange, collection: Collection, at: string): unknown {
    const { route, body, example } = exchange;
    const made = (Array.isArray(body) ? body : [body]).map((one) => {
      const item = newItem(collection, route, one);
      this.#members.keep(at, String(item[collection.idField]), { item });
      return item;
    });
    return this.#fresh(this.#about(made[0] ?? {}, exchange, collection, example));
  }

  #removedAll(at: string, { idField, isMade }: Collection, items: readonly unknown[]): void {
    const ids = items.map((one) => String(Object(one)[idField]));
    for (const id of ids) if (!isMade || this.#members.get(at, id)) this.#members.remove(at, id);
  }

  /** Each member that a list names, or every one alike. */
  #changedAll(exchange: Exchange, collection: Collection, at: string): unknown {
    const { body } = exchange;
    const { idField, examples, fields } = collection;
    const all = this.#allAt(collection, at);
    const changes = Array.isArray(body)
      ? body
      : all.map(({ [idField]: id }) => ({ ...Object(body), [idField]: id }));
    for (const change of changes) {
      const id = String(Object(change)[idField]);
      const before =
        all.find((item) => item[idField] === id) ?? (collection.isMade ? undefined : examples[0]);
      if (before)
        this.#members.keep(at, id, {
          ...this.#members.get(at, id),
          item: { ...before, ...ownFields(fields, change) },
        });
    }
    return this.#listed({ ...exchange, query: {} }, collection, at);
  }

  #listed(exchange: Exchange, collection: Collection, at: string): unknown {
    const { route, example, query } = exchange;
    const page = pageOf(this.#allAt(collection, at), query, {
      fields: collection.fields,
      size: pageSizeOf(route.operation, example),
    });
    const rules = this.#rulesOf(route.operation);
    const show = (model: unknown) => page.items.map((item) => shown(model, item, rules));
    // of some only the last one is shown
    const isOne = isItem(resultOf(example)) && collection.idField in Object(resultOf(example));
    const listed = onResult(example, (result) =>
      isOne ? (show(result).at(-1) ?? result) : withItems(result, show),
    );
    return withCounts(listed, page);
  }

  /** What was written last, or the example. */
  #ofSingle({ route, path, body, example: raw }: Exchange): unknown {
    const { method } = route.operation;
    const example = onResult(raw, (result) => (isItem(result) ? placed(result, route) : result));
    const kept = this.#singles.get(path);
    if (method === "get") return kept === undefined ? example : onResult(example, () => kept);
    const fields = new Set(answeredFields(route.operation).schemas.keys());
    const written = onResult(example, (result) => {
      if (Array.isArray(body))
        return withItems(result, (model) => body.map((one) => ({ ...Object(model), ...Object(one) })));
      if (!isItem(result)) return result;
      const before = isItem(kept) && method === "patch" ? kept : result;
      return method === "delete"
        ? result
        : { ...before, ...ownFields(fields, withoutSecrets(partOf(body, fields), this.#secrets)) };
    });
    this.#singles.set(path, resultOf(written));
    return written;
  }

  /** An answer that shows an item; one that is about anything else stays as it is. */
  #about(item: Item, { route, example }: Exchange, { idField }: Collection, otherwise = example): unknown {
    const result = resultOf(example);
    if (!isItem(result) || !(idField in result)) return otherwise;
    return onResult(example, (one) => shown(one, item, this.#rulesOf(route.operation)));
  }

  #allAt(collection: Collection, at: string): Item[] {
    const made = this.#members.itemsAt(at);
    if (collection.isMade) return made;
    const { idField, examples } = collection;
    const isOther = (id: unknown): boolean =>
      made.some((item) => item[idField] === id) || this.#members.isGone(at, String(id));
    return [...examples.filter((item) => !isOther(item[idField])), ...made];
  }

  /** A member that nobody has to create: one of the examples, or of what can be written any. */
  #given(
    { isMade, isWritten, idField, examples }: Collection,
    at: string,
    id: string,
    example: unknown,
  ): Kept | undefined {
    if (isMade || this.#members.isGone(at, id)) return undefined;
    const result = resultOf(example);
    const shownItem = isItem(result) ? result : {};
    const found = [...examples, shownItem].find((one) => one[idField] === id);
    return found || isWritten ? { item: { ...(found ?? shownItem), [idField]: id } } : undefined;
  }

  #forgetBeneath(path: string): void {
    this.#members.forgetBeneath(path);
    for (const at of this.#singles.keys()) if (at.startsWith(`${path}/`)) this.#singles.delete(at);
  }

  /**
   * Whether a path leads through a member that is not there. What nobody can create is not asked for, nor what is kept
   * elsewhere: a collection that nothing was ever made in. But something can only be done with a member that is there.
   */
  #lacksParent(template: string, path: string, isOther: boolean): boolean {
    const segments = template.split("/");
    return segments.some((_, at) => {
      if (at === 0 || at === segments.length - 1) return false;
      const collection = this.#collections.memberAt(segments.slice(0, at + 1).join("/"));
      if (!collection?.isMade) return false;
      const above = pathOf(collection, path);
      const isAction = isOther && at === segments.length - 2 && this.#collections.isAction(template);
      return this.#members.has(above) ? !this.#members.get(above, idAt(path, at)) : isAction;
    });
  }

  #parentOf(template: string, path: string): Item {
    const above = template.slice(0, template.lastIndexOf("/"));
    const collection = this.#collections.memberAt(above);
    if (!collection) return {};
    return this.#members.get(pathOf(collection, path), idAt(path, above.split("/").length - 1))?.item ?? {};
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
    const { schemas, required } = answeredFields(operation);
    return { secrets: this.#secrets, required, fields: schemas };
  }
}

const whereOf = ({ route, path, example }: Exchange) => ({ template: route.operation.path, path, example });

/** A body, or of a form the only part of it. */
function partOf(body: unknown, fields: ReadonlySet<string>): unknown {
  const [[name, only] = [], ...others] = Object.entries(Object(body) as Item);
  return name !== undefined && others.length === 0 && !fields.has(name) ? only : body;
}

const idAt = (path: string, at: number): string => decodeURIComponent(path.split("/")[at] ?? "");

/** A collection's own path, of a path that is in it or beside it. */
function pathOf({ template }: Collection, path: string): string {
  const given = path.split("/");
  return template
    .split("/")
    .map((segment, at) => (segment.startsWith("{") ? given[at] : segment))
    .join("/");
}
