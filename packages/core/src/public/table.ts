import type { ReadAs } from "./options.js";

/** An HTTP method as OpenAPI writes it. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The actions that a resource has by itself, in Restlax's words, and `edit` for PATCH. */
export type StandardAction = "index" | "create" | "show" | "update" | "edit" | "delete";

/**
 * How a list goes on: by page number, or by a cursor that each answer gives for the next.
 *
 * `parameter` is the query parameter (default `page` or `cursor`); `from` is the dotted place of the next cursor in
 * the answer's body (default `result_info.cursor`).
 */
export type Paging =
  | { readonly by: "page"; readonly parameter?: string }
  | { readonly by: "cursor"; readonly parameter?: string; readonly from?: string };

/** How a query parameter is written, in OpenAPI's words; without one it is `form` with `explode`. */
export interface QueryStyle {
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
}

/** What else a document may say of how a query parameter, or a field of a form, is written. */
export interface FieldStyle extends QueryStyle {
  /** `application/json` for JSON in place of a style. Of a part of a multipart form any type that its content has. */
  readonly contentType?: string;
  /** Marks that have a meaning in URLs, as `/` and `:`, stay as they are, unless they would end the value: `&`, `#`, `+`. */
  readonly allowReserved?: boolean;
}

/** How a parameter of a path is written that is no plain text, in OpenAPI's words. */
export interface PathStyle {
  /** Default: `simple`. */
  readonly style?: "simple" | "label" | "matrix";
  /** Default: false. */
  readonly explode?: boolean;
  /** A slash in a text stays one, as in the names of AI models: the server looks for several segments. */
  readonly allowReserved?: boolean;
}

/**
 * The server of an API: the base URL of its clients, or several, of which the first is the usual one. `{name}` in an origin
 * stands for any text, and a path alone for an origin that the document does not name, which can be any but Cloudflare's.
 */
export type Server = string | readonly string[];

/** One action: an operation of the document, and what the runtime must know of it. All but the method has a default. */
export interface ActionRow {
  /** Needed for a custom action; a standard one has its own. */
  readonly method?: Method;
  /**
   * Relative to the endpoint; `{id}` is the resource's own id, any other placeholder a parameter of this action. A fixed query
   * or a fragment behind it tells operations of one path apart (`?list-type=2`, `#acl`); a fragment is not sent.
   */
  readonly path?: string;
  /**
   * `required`: an argument. `optional`: an argument of `create` and `update` that may be `undefined`, an option of any
   * other action. `empty`: `{}` is sent unless the options have a body. Default: `required` for `create`, `update` and
   * `edit`.
   */
  readonly body?: "required" | "optional" | "empty" | "none";
  /** Media type of the request's body. Default: the client's `encoding`. */
  readonly contentType?: string;
  /** The other media types, one of which a call may name as its `contentType`. */
  readonly contentTypes?: readonly string[];
  /**
   * `envelope`: the data is the answer's `result`. `body`: it is the whole answer. `any`: the document does not say, so the
   * data is whatever there is. Default: the table's.
   */
  readonly answer?: "envelope" | "body" | "any";
  /** What an answer in JSON may be called, if not `application/json`: the `accept` header. */
  readonly accept?: string;
  /** How the answer is read if the call does not say. Default: `json`. */
  readonly as?: ReadAs;
  /**
   * Reads a streamed answer item by item: `parseEvents` or `parseLines` of `@restflare/core/streams`. With it the answer is
   * read `as: "items"` if the call does not say.
   */
  readonly parse?: (body: ReadableStream<Uint8Array>) => AsyncIterable<unknown>;
  readonly paging?: Paging;
  /** The key in `result` where the list of an `index` is, if it is not `result` itself. */
  readonly items?: string;
  /** Statuses of successes that have no data, whatever their body is. An `index` that answers one is an empty list. */
  readonly empty?: readonly number[];
  /** The parameters that are not written as `form` with `explode`. */
  readonly query?: { readonly [name: string]: FieldStyle };
  /** The fields of a form that are not written as they would be by themselves. */
  readonly encoding?: { readonly [name: string]: FieldStyle };
  /** The server of this action, if it is not the table's. */
  readonly server?: Server;
  /** Names of the fields, sent or answered, that hold a secret. */
  readonly secrets?: readonly string[];
  /** The operation may be repeated although its method says otherwise. */
  readonly idempotent?: boolean;
  /** Permissions of which the token needs one; an authentication error names them. Default: the table's. */
  readonly permissions?: readonly string[];
}

/** What lives at an endpoint: the standard actions, less or more, and nested resources. Plain data. */
export interface ResourceTable {
  /** What the document calls the resource's own id. Default: `id`. */
  readonly id?: string;
  /** One thing instead of a collection: `show`, `create`, `update`, `edit`, `delete`, and no id. */
  readonly singular?: boolean;
  /** The ids are the fixed segments behind the endpoint: each decides what its body and answer are. */
  readonly members?: "literal";
  /** The parameters of its paths that may be a list or an object, or that have marks around them. */
  readonly params?: { readonly [name: string]: PathStyle };
  /** The standard actions that there are; all by default. */
  readonly only?: readonly StandardAction[];
  /** The standard actions that there are not. */
  readonly except?: readonly StandardAction[];
  /** Default: `post`. */
  readonly createMethod?: Method;
  /** Default: `put`. With `patch` there is no `edit`. */
  readonly updateMethod?: Method;
  /** Of every action here that does not say it itself. Default: `envelope`. */
  readonly answer?: "envelope" | "body";
  /** Of every action here that does not say it itself. Default: none are known. */
  readonly permissions?: readonly string[];
  /**
   * The server of every action here and in the nested resources, if it is not Cloudflare's. A call with a client of another
   * origin is refused before anything is sent.
   */
  readonly server?: Server;
  readonly actions?: { readonly [name: string]: ActionRow };
  readonly resources?: { readonly [name: string]: NestedTable };
}

/** A resource inside another: its endpoint continues the outer one's, `{tunnel_id}/configurations`. */
export interface NestedTable extends ResourceTable {
  readonly endpoint: string;
}
