import {
  answeredFields,
  defaultsOf,
  exampleOf,
  type Item,
  idFieldOf,
  isItem,
  itemsIn,
  nullableFields,
  resultOf,
  sayableFields,
} from "./items.js";
import type { Operation } from "./prism.cjs";

/** What a path is about, by the documents alone. */
export type Place =
  | { readonly kind: "collection"; readonly collection: Collection }
  | { readonly kind: "member"; readonly collection: Collection; readonly at: number }
  /** One thing that is shown and written at the same path. */
  | { readonly kind: "single" }
  | { readonly kind: "other" };

/** A path (`/zones/{zone_id}/dns_records`) and its members (`.../{dns_record_id}`). */
export interface Collection {
  readonly template: string;
  /** Whether the API makes and removes members; if not, they are there from the start. */
  readonly isMade: boolean;
  /** Whether a member can be changed. */
  readonly isWritten: boolean;
  /** Whether a PUT makes a member that is not there. */
  readonly putMakes: boolean;
  /** Whether a PUT of the collection makes one member, or replaces the one with its id. */
  readonly putsOne: boolean;
  readonly idField: string;
  /** A member as the examples have it, with what only some answers have and all need. */
  readonly model: Item;
  /** The fields that members have in any answer, and those that some answer needs. */
  readonly fields: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly nullable: ReadonlySet<string>;
  /** The fields that a request can set, each with what it is by default. */
  readonly sayable: ReadonlyMap<string, unknown>;
  /** The members of the document's list. */
  readonly examples: readonly Item[];
}

/** The collections of documents. */
export class Collections {
  readonly #operations: readonly Operation[];
  readonly #collections = new Map<string, Collection | undefined>();

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  placeOf(template: string): Place {
    const collection = this.#collectionAt(template);
    if (collection) return { kind: "collection", collection };
    const above = this.memberAt(template);
    if (above) return { kind: "member", collection: above, at: template.split("/").length - 1 };
    const isWritten =
      this.#has(template, "get") && (this.#has(template, "put") || this.#has(template, "patch"));
    return { kind: isWritten ? "single" : "other" };
  }

  /** The collection that a path is a member of. */
  memberAt(template: string): Collection | undefined {
    const above = this.#aboveOf(template);
    return above === undefined ? undefined : this.#collectionAt(above);
  }

  /** Whether something is done with the member above a path, and nothing is kept at the path itself. */
  isAction(template: string): boolean {
    return !this.#has(template, "get") && !this.#has(template, "delete");
  }

  #collectionAt(template: string): Collection | undefined {
    if (!this.#collections.has(template)) this.#collections.set(template, this.#read(template));
    return this.#collections.get(template);
  }

  #read(template: string): Collection | undefined {
    const members = this.#operations.filter(
      ({ path }) => path !== template && this.#aboveOf(path) === template,
    );
    if (members.length === 0) return undefined;
    const list = this.#find(template, "get");
    const create = this.#find(template, "post") ?? this.#oneWritten(template);
    const of = (method: string): Operation | undefined => members.find((one) => one.method === method);
    const isMade = create !== undefined || (of("put") !== undefined && of("delete") !== undefined);
    if (!isMade && list === undefined && !of("put") && !of("patch")) return undefined;
    const show = members.find(({ path, method }) => method === "get" && path.startsWith(`${template}/`));
    const answers = [list, of("patch"), of("put"), show, create].filter((one) => one !== undefined);
    const examples = itemsIn(resultOf(exampleOf(list))).filter(isItem);
    const param =
      /\{([^}]+)\}$/.exec((members.find(({ path }) => path.endsWith("}")) ?? { path: "" }).path)?.[1] ?? "id";
    const shown = resultOf(exampleOf(show));
    const first = isItem(shown) ? shown : (examples[0] ?? {});
    const idField = idFieldOf(first, param, show ?? of("put") ?? of("delete"));
    const about = answers.filter((one) => one === list || idField in Object(resultOf(exampleOf(one))));
    const fields = about.map(answeredFields);
    const written = [of("patch"), of("put"), create].filter((one) => one !== undefined);
    const required = new Set(fields.flatMap((one) => [...one.required]));
    const needed = Object.entries({ ...examples[0], ...first }).filter(([name]) => required.has(name));
    const made = resultOf(exampleOf(create ?? of("put")));
    const model = { ...Object.fromEntries(needed), ...(isItem(made) && idField in made ? made : {}) };
    return {
      template,
      isMade,
      isWritten: of("put") !== undefined || of("patch") !== undefined,
      putMakes: create === undefined,
      putsOne: create?.method === "put",
      idField,
      model,
      fields: new Set(fields.flatMap(({ schemas }) => [...schemas.keys()])),
      required,
      nullable: new Set(about.flatMap(nullableFields)),
      sayable: new Map(written.flatMap(defaultsOf)),
      examples,
    };
  }

  /** A PUT of a list's path that writes, and answers, one of what is in the list: `PUT .../secrets`. */
  #oneWritten(template: string): Operation | undefined {
    const put = this.#find(template, "put");
    const list = resultOf(exampleOf(this.#find(template, "get")));
    const [one] = Array.isArray(list) ? list : [];
    const answer = resultOf(exampleOf(put));
    if (!put || !isItem(one) || !isItem(answer)) return undefined;
    const fields = sayableFields(put).schemas;
    return Object.keys(answer).some((name) => name in one && fields.has(name)) ? put : undefined;
  }

  /** The path of the collection that a member is in: what stands before its id, or the list beside it that is called so. */
  #aboveOf(template: string): string | undefined {
    const [, above = "", last = ""] = /^(.*)\/([^/]+)$/.exec(template) ?? [];
    const param = /^\{([^}]+)\}$/.exec(last)?.[1];
    if (param === undefined) return this.#isWrittenOut(template, above) ? above : undefined;
    if (this.#has(above, "get") || this.#has(above, "post")) return above;
    const beside = above.slice(0, above.lastIndexOf("/") + 1);
    const list = this.#operations.find(
      ({ path, method }) =>
        method === "get" && path.startsWith(beside) && isNameOf(path.slice(beside.length), param),
    );
    return list?.path ?? above;
  }

  /** Whether a path names a member by a word (`.../settings/ssl`). */
  #isWrittenOut(template: string, above: string): boolean {
    const isWritten = this.#has(template, "put") || this.#has(template, "patch");
    return (
      isWritten &&
      this.#has(template, "get") &&
      !above.endsWith("}") &&
      Array.isArray(resultOf(exampleOf(this.#find(above, "get"))))
    );
  }

  #find(template: string, method: string): Operation | undefined {
    return this.#operations.find((one) => one.path === template && one.method === method);
  }

  #has(template: string, method: string): boolean {
    return this.#find(template, method) !== undefined;
  }
}

/** `keys` of `key_name` */
const isNameOf = (segment: string, param: string): boolean =>
  /^\w+s$/.test(segment) && param.startsWith(`${segment.slice(0, -1)}_`);
