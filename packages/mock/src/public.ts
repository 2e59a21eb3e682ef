import type { Fault } from "./fault.js";

// Apart from what makes a mock, so that the published types do not lead to those of Prism, which nobody installs.

export interface InProcessOptions {
  /** Keeps what is created, so that it is listed, shown, changed and deleted again. Default: false, every answer is an example. */
  readonly stateful?: boolean;
  /** Gets each line of the log as it is written. */
  readonly onLog?: (line: string) => void;
}

export interface InProcessMock {
  /**
   * Answers a request in this process, without a server: `createClient({ ...mock.options, fetch: mock.fetch })`, which is what
   * `options` of `createMock` has already.
   */
  readonly fetch: typeof globalThis.fetch;
  /** What `createClient` and `init` of `@restflare/core` take to call it. */
  readonly options: {
    readonly apiToken: string;
    readonly baseUrl: string;
    readonly fetch: typeof globalThis.fetch;
    readonly insteadOf?: readonly string[];
  };
  /** Makes the next requests fail: with a status, too late, or with a lost answer. Throws a `TypeError` if there is no such call or field. */
  fail(fault: Fault): void;
  /** Forgets what was created, and the faults that did not happen yet. */
  reset(): void;
  /** A line of every request so far, `POST /zones 422 body/name is missing`; of many, the last. No header and no body is in it. */
  log(): string;
}
