/**
 * How any answer may be read, and so what `data` is. Actions that answer an event stream or JSON lines have `items` beside
 * these, which gives one item after the other, and is their default.
 */
export type ReadAs = "json" | "text" | "bytes" | "blob" | "stream";

/** When and how often a call is repeated on its own. */
export interface RetryOptions {
  /** Repeats after the first attempt. Default: 2. */
  maxRetries?: number | undefined;
  /** Repeat also what may have been carried out already, such as a POST whose answer was lost. Default: false. */
  unsafe?: boolean | undefined;
  /** Milliseconds of the first backoff, doubled each time up to `maxWait`, with full jitter. Default: 500. */
  backoff?: number | undefined;
  /** The longest wait, in milliseconds; if the API asks for more, the error is returned. Default: 30,000. */
  maxWait?: number | undefined;
}

/** Headers: an object, a `Headers`, or pairs. `null` removes one that was set before, `undefined` changes nothing. */
export type HeaderOptions =
  | { readonly [name: string]: string | null | undefined }
  | Headers
  | readonly (readonly [name: string, value: string | null | undefined])[];

/** The options that a client has, that `with` binds, and that a call may set again. */
export interface SharedOptions {
  headers?: HeaderOptions | undefined;
  /** Milliseconds for the whole call, all its attempts included. Default: 60,000. */
  timeout?: number | undefined;
  /**
   * Milliseconds for one attempt; an attempt that takes longer is ended, and repeated if it may be. Default: none, an attempt
   * may use all that is left of `timeout`.
   */
  attemptTimeout?: number | undefined;
  /** Milliseconds that a body read `as: "stream"` may pause; 0 for no limit. Default: 0. */
  idleTimeout?: number | undefined;
  /** Bytes that an answer may have once it is decompressed, unless it is read as a stream. Default: 268,435,456 (256 MiB). */
  maxBytes?: number | undefined;
  /** `false` for no repeats. */
  retry?: RetryOptions | false | undefined;
  /** Passed on to fetch: `dispatcher`, `cf`, `keepalive` and whatever else it knows. A call's are added to the client's. */
  fetchOptions?: { readonly [name: string]: unknown } | undefined;
}

/** What every call takes beside its client, parameters, query and body. */
export interface SharedCallOptions<As = ReadAs> extends SharedOptions {
  /** Ends the call at any moment. */
  signal?: AbortSignal | undefined;
  /** How to read the answer. Default: `json`, or what the document says. */
  as?: As | undefined;
}
