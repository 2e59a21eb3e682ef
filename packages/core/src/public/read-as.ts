import type { ReadAs } from "./options.js";

/** What `data` is: the documented type when read as `json`, else the raw body. */
export type DataAs<Data, As extends ReadAs> = As extends "json"
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
