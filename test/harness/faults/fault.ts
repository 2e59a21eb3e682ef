import type { RecordedRequest, Reply } from "../recording-server.js";

/** Where the servers of a fault are. */
export interface Place {
  /** The server that is called. */
  readonly here: string;
  /** A server at another origin, which must never be asked. */
  readonly elsewhere: string;
}

/** One thing that goes wrong, and what a caller is to get. A row of the table. */
export interface Fault {
  readonly name: string;
  /** What the server does with each request; none if no server is to be there. */
  readonly reply: Reply | ((request: RecordedRequest, place: Place) => Reply) | "refuse";
  /**
   * Who sends it again. `lost`: it may have been carried out, so only what does no harm twice. `refused`: it was not, so
   * every method. `final`: nobody.
   */
  readonly repeated: "lost" | "refused" | "final";
  readonly want: Wanted;
  /** What the server receives for one attempt: the request's own line, unless it is led elsewhere. */
  readonly received?: (line: string) => readonly string[];
  /** Milliseconds for the call, where the fault lasts as long. */
  readonly timeout?: number;
  /** The first attempt takes all the time that the call has, so that there is no other. */
  readonly takesAll?: true;
  /** Milliseconds that an attempt takes, where that is neither nothing nor all of the timeout. */
  readonly lasts?: number;
  /** What else a call is told. */
  readonly options?: { readonly attemptTimeout?: number; readonly maxBytes?: number };
}

/** What the caller gets once no attempt is left. */
export type Wanted =
  | { readonly data: unknown }
  | {
      readonly kind: string;
      readonly status?: number;
      readonly retryAfter?: number;
      /** What the message says behind method and template, as far as it is ours to say. */
      readonly says: string | RegExp;
    };
