import type { Client } from "./client.js";

/** How an answer is read, and so what `data` is. */
export type ReadAs = "json" | "text" | "bytes" | "blob" | "stream";

/** What `data` is: the documented type when read as `json`, else the raw body. */
export type DataAs<Data, As extends ReadAs> = As extends "json"
  ? Data
  : As extends "text"
    ? string
    : As extends "bytes"
      ? Uint8Array
      : As extends "blob"
        ? Blob
        : ReadableStream<Uint8Array>;

/** When and how often a call is repeated on its own. */
export interface RetryOptions {
  /** Repeats after the first attempt. Default: 2. */
  maxRetries?: number;
  /** Repeat also what may have been carried out already, such as a POST whose answer was lost. Default: false. */
  unsafe?: boolean;
  /** Milliseconds of the first backoff, doubled each time up to `maxWait`, with full jitter. Default: 500. */
  backoff?: number;
  /** The longest wait, in milliseconds; where the API asks for more, the error is returned. Default: 30,000. */
  maxWait?: number;
}

/** Headers by name; `null` leaves out one that was given before, `undefined` says nothing. */
export type HeaderOptions = { readonly [name: string]: string | null | undefined };

/** What any call takes, whatever its operation. */
export interface CallOptions<As extends ReadAs = ReadAs> {
  /** The client to call with. Default: the one that `with` bound, else the one that `init` made. */
  client?: Client;
  headers?: HeaderOptions;
  /** Ends the call at any moment. */
  signal?: AbortSignal;
  /** Milliseconds for the whole call, all its attempts included. Default: 60,000. */
  timeout?: number;
  /** Milliseconds that a body read `as: "stream"` may pause. Default: none. */
  idleTimeout?: number;
  retry?: RetryOptions;
  /** Passed on to fetch, over those of the client. */
  fetchOptions?: { readonly [name: string]: unknown };
  /** How to read the answer. Default: `json`, or what the document says. */
  as?: As;
}

/** What `with` binds. */
export type WithOptions = Pick<CallOptions, "client" | "headers" | "timeout" | "retry" | "signal">;

/** The parameters that are still to be given: required until `with` has bound them, optional from then on. */
export type ParamsOption<Params, Bound> = [keyof Params] extends [Bound]
  ? { params?: Partial<Params> }
  : {
      params: { [K in Exclude<keyof Params, Bound>]: Params[K] } & {
        [K in Extract<keyof Params, Bound>]?: Params[K];
      };
    };

/** Options of one action: what any call takes, its parameters less those bound, and its own query, headers and body. */
export type Options<
  Spec extends { params: object },
  Bound = never,
  As extends ReadAs = "json",
> = CallOptions<As> & ParamsOption<Spec["params"], Bound> & Own<Spec>;

/** With an empty object in it, TypeScript would take anything for options: an id where there is none, for one. */
type Own<Spec extends { params: object }> = [Exclude<keyof Spec, "params">] extends [never]
  ? unknown
  : Omit<Spec, "params">;

/** The last argument of an action: may be left out once nothing in it is required. */
export type OptionsArg<Spec extends { params: object }, Bound = never, As extends ReadAs = "json"> = [
  keyof Spec["params"],
] extends [Bound]
  ? Spec extends { query: object } | { headers: object }
    ? [options: Options<Spec, Bound, As>]
    : [options?: Options<Spec, Bound, As>]
  : [options: Options<Spec, Bound, As>];

/**
 * The last argument of `pathFor`: which action's path, and the parameters that `with` has not bound; `Extra` are those that
 * only some actions have.
 */
export type PathArg<Params, Bound, Action extends string, Extra = {}> = [keyof Params] extends [Bound]
  ? [options?: { action?: Action } & ParamsOption<Params, Bound> & { params?: Extra }]
  : [options: { action?: Action } & ParamsOption<Params, Bound> & { params?: Extra }];
