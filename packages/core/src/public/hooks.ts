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
 * Functions that see what happens; they may be asynchronous. What `onRequest` throws fails the call before it is sent; what
 * the others throw costs no answer, and goes to the logger as a warning.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
}

/** What takes log lines: `console`, pino and the like. */
export interface Logger {
  debug(line: string): void;
  warn(line: string): void;
}
