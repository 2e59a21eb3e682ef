/** How often and how long `waitFor` asks. */
export interface WaitOptions {
  /** Milliseconds between an answer and the next question. Default: 1,000. */
  interval?: number | undefined;
  /** Milliseconds for all of it. Default: 300,000. */
  timeout?: number | undefined;
  /** Ends it at any moment. */
  signal?: AbortSignal | undefined;
}

/** What ends a call together with the wait: give it to the call. */
export interface ReadOptions {
  signal: AbortSignal;
}
