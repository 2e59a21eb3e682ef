import type { RestflareErrorKind } from "../error/error.js";

/** What every event tells; never a body, never a credential. */
export interface CallEvent {
  /** HTTP method, in capitals. */
  readonly method: string;
  readonly template: string;
  readonly path: string;
  /** Which attempt this is; the first is 1. */
  readonly attempt: number;
}

/** Before an attempt is sent. */
export interface RequestEvent extends CallEvent {
  /** May be changed; the credentials are added after the hook, and replace whatever it sets in their place. */
  readonly headers: Headers;
}

/** After an attempt's answer was read. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  readonly rayId: string | undefined;
  /** Milliseconds from sending to the end of reading. */
  readonly duration: number;
}

/** Before the wait for another attempt. */
export interface RetryEvent extends CallEvent {
  /** What the failed attempt met. */
  readonly reason: RestflareErrorKind;
  readonly status: number | undefined;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/**
 * After a call failed, once and for all: refused by the API, without an answer, or not sent. A call whose options are refused
 * before a client is asked is not told of; its result says so at once.
 */
export interface ErrorEvent extends Omit<CallEvent, "path" | "attempt"> {
  /** `undefined` if the arguments made no path. */
  readonly path: string | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
  readonly reason: RestflareErrorKind;
  readonly status: number | undefined;
  /** The error's message; it holds no secret. */
  readonly message: string;
  /** Milliseconds from the call to its failure. */
  readonly duration: number;
}

/**
 * Functions that see what happens; they may be asynchronous. If `onRequest` throws, the call fails before it is sent. What the
 * others throw does not change the result, and goes to the logger as a warning.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
  onError?: ((event: ErrorEvent) => void | Promise<void>) | undefined;
}

/** What takes log lines: `console`, pino and the like. */
export interface Logger {
  debug(line: string): void;
  warn(line: string): void;
}
