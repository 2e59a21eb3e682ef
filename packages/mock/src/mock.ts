/// <reference lib="esnext.disposable" preserve="true" />
import { createRequire } from "node:module";
import { logbook } from "./logbook.js";
import { serversOf } from "./servers.js";
import { findDocument, type MockSource } from "./source.js";

/** Prism is loaded with the first mock; by Node itself, since a test runner that transforms it takes seconds. */
const load = createRequire(import.meta.url);

export interface MockOptions {
  /** Where to listen on 127.0.0.1. Default: 0, a port that is free. */
  readonly port?: number;
  /** Gets each line of the log as it is written. */
  readonly onLog?: (line: string) => void;
}

export interface Mock {
  /** Where it listens, `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /**
   * What `createClient` and `init` of `@restflare/core` take to call it: its address, a token that is none, and the servers of
   * another API that it stands in for.
   */
  readonly options: {
    readonly apiToken: string;
    readonly baseUrl: string;
    readonly insteadOf?: readonly string[];
  };
  /** What Prism said so far, its word on every request; of much, the end. No header and no body is in it. */
  log(): string;
  /** Closes every connection and frees the port. May be called more than once. */
  stop(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a server on this machine that answers as a Restflare package's document says: with the document's examples,
 * and with an error to every request, and in place of every answer, that does not fit it.
 *
 * It listens on 127.0.0.1 alone, and sends no request itself. Rejects if the document cannot be found or read, or the
 * port is taken.
 *
 * @param source `"access-service-tokens"`, the name of any package that ships an `openapi.json`, a file, or a document
 * @example
 * await using mock = await startMock("access-service-tokens");
 * const client = createClient(mock.options);
 * @see https://docs.stoplight.io/docs/prism on the `Prefer` header, which picks an answer
 */
export async function startMock(source: MockSource, options: MockOptions = {}): Promise<Mock> {
  const { name, document } = await findDocument(source);
  const { write, text } = logbook(options.onLog);
  try {
    const startPrism = load("./prism.cjs") as typeof import("./prism.cjs");
    const insteadOf = await serversOf(document);
    const { url, stop } = await startPrism(document, { port: options.port ?? 0, write });
    return {
      url,
      options: { apiToken: "mock", baseUrl: url, ...(insteadOf.length > 0 && { insteadOf }) },
      log: text,
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (reason) {
    throw new Error(`the mock of ${name} did not start: ${wordsOf(reason)}`, { cause: reason });
  }
}

/** Prism also rejects with strings. */
function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
