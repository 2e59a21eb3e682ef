import type { ReadAs } from "./options.js";

/**
 * How the answer of one action may be read; `Default` is how it is read if the call does not say. An action whose default
 * is `items` has no `json`, and no other action has `items`.
 */
export type WaysToRead<Default extends ReadAs | "items"> =
  | Default
  | Exclude<ReadAs, Default extends "items" ? "json" : never>
  | Unread<Default>;

/**
 * No value has this type. TypeScript puts every way to read in the place of `As` if there is no call to take it from, as in
 * `ReturnType<typeof tokens.show>`. By this one `DataAs` sees that, and what the default is.
 */
export interface Unread<Default> {
  readonly default: Default;
  readonly never: never;
}

/**
 * What `data` is: the type in the document if the answer is read as `json`, items of that type if it is read as `items`,
 * else the raw body.
 */
export type DataAs<Data, As> = [As] extends [ReadAs | "items"]
  ? Read<Data, As>
  : As extends Unread<infer Default>
    ? Read<Data, Default>
    : never;

type Read<Data, As> = As extends "json"
  ? Data
  : As extends "text"
    ? string
    : As extends "bytes"
      ? Uint8Array
      : As extends "blob"
        ? Blob
        : As extends "items"
          ? AsyncIterable<Data>
          : ReadableStream<Uint8Array>;
