import type { Redactor } from "../error/redact.js";
import type { PathStyles } from "../path/template.js";
import type { CallOptions } from "../public/call-options.js";
import type { Hooks, Logger } from "../public/hooks.js";
import type { ReadAs, RetryOptions } from "../public/options.js";
import type { ActionRow, Method, Server } from "../public/table.js";
import type { EncodedBody } from "../transport/body.js";
import type { Fields } from "../values/fields.js";
import type { DeadlineReason } from "./deadline.js";

/** One operation that is to be called: what a resource or `client.request` knows of it. */
export interface Operation {
  readonly method: Method;
  readonly template: string;
  /** The action's name; none for `client.request`. */
  readonly name?: string;
  /** What the document says of it. */
  readonly row: ActionRow;
  /** Of the parameters of its path that are no plain text. */
  readonly pathStyles?: PathStyles | undefined;
  /** Where it may be sent; anywhere if the document's server is Cloudflare's, or nothing is known of it. */
  readonly server?: Server | undefined;
}

/** Headers by name in lower case; `null` removes one. */
export interface HeaderRecord {
  readonly [name: string]: string | null;
}

/** Options that were checked and merged: plain values, each in one form. */
export interface CheckedOptions
  extends Pick<CallOptions, "client" | "timeout" | "attemptTimeout" | "idleTimeout" | "maxBytes" | "signal"> {
  readonly as?: ReadAs | "items";
  readonly params?: Fields;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly headers?: HeaderRecord;
  readonly retry?: RetryOptions;
  readonly fetchOptions?: Fields;
  readonly contentType?: string;
  readonly answer?: "envelope" | "body";
}

/** What a call needs of the client that makes it. */
export interface Environment extends Hooks {
  readonly baseUrl: string;
  /** Base URLs of other APIs that it stands in for. */
  readonly insteadOf?: readonly string[] | undefined;
  readonly encoding: "json" | "form" | "raw";
  readonly fetch?: typeof fetch | undefined;
  readonly logger?: Logger | undefined;
  /** The headers of the credentials that hold now, with `null` for those of the other ways; tells their secrets. */
  authenticate(redactor: Redactor): Promise<HeaderRecord>;
  /** Waits for a request's turn, at most so many milliseconds; tells why it ended before it came. */
  readonly pace?: ((limit: number, signal?: AbortSignal) => Promise<DeadlineReason | undefined>) | undefined;
}

/** What changes while a call is on its way. */
export interface Progress {
  /** How often the request was sent. */
  attempts: number;
  /** Whether the last attempt followed a redirect: then what came of it says nothing of the request that was sent first. */
  isRedirected?: boolean;
  path?: string;
  readonly redactor: Redactor;
}

/** A call that was checked: what every attempt sends, and what an answer is read by. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly environment: Environment;
  readonly progress: Progress;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderRecord;
  readonly body: EncodedBody | undefined;
  readonly secretNames: ReadonlySet<string>;
  readonly as: ReadAs;
  /** Makes a stream one of items. */
  readonly parse: ActionRow["parse"];
  /** Whether it may be sent again although it may have been carried out. */
  readonly isRepeatable: boolean;
  /** Whether its body can be sent only once. */
  readonly isStreamed: boolean;
  readonly retry: RetryRules;
  readonly timeout: number;
  readonly attemptTimeout: number | undefined;
  readonly idleTimeout: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
  readonly fetchOptions: Fields;
}

/** Retry options with their defaults. */
export interface RetryRules {
  readonly maxRetries: number;
  readonly backoff: number;
  readonly maxWait: number;
}
