import { CLOUDFLARE, checkBaseUrl } from "./base-url.js";
import {
  CREDENTIAL_HEADERS,
  type CredentialOptions,
  type Credentials,
  environmentCredentials,
  readCredentials,
} from "./credentials.js";
import type { DeadlineReason } from "./deadline.js";
import { configurationError } from "./error.js";
import type { Hooks, Logger } from "./hooks.js";
import type { HeaderOptions, RetryOptions } from "./options.js";
import { RETRY_DEFAULTS } from "./retry.js";

/** What a client may be told beside its credentials. */
export interface ClientSettings extends Hooks {
  /** Default: `https://api.cloudflare.com/client/v4`. Https, except to loopback. */
  baseUrl?: string;
  /** How bodies are written where the document does not say. Default: `json`. */
  encoding?: "json" | "form" | "raw";
  /** Sent with every request. */
  headers?: HeaderOptions;
  /** Milliseconds for a whole call, all its attempts included. Default: 60,000. */
  timeout?: number;
  /** Milliseconds that a streamed body may pause; 0 for no limit. Default: 0. */
  idleTimeout?: number;
  retry?: RetryOptions;
  /** Default: the platform's. */
  fetch?: typeof fetch;
  /** Passed on to fetch with every request: `dispatcher`, `cf`, `keepalive` and whatever else it knows. */
  fetchOptions?: { readonly [name: string]: unknown };
  /** Gets a line for every answer (debug) and every retry (warn). */
  logger?: Logger;
}

/** What `createClient`, `init` and `client.with` take. */
export type ClientOptions = ClientSettings & CredentialOptions;

/** Waits for a call's turn, at most so many milliseconds; tells why it ended before it came. */
export type Pace = (limit: number, signal?: AbortSignal) => Promise<DeadlineReason | undefined>;

/** The same, checked and complete. */
export interface Settings extends Hooks {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly encoding: "json" | "form" | "raw";
  readonly headers: HeaderOptions;
  readonly timeout: number;
  readonly idleTimeout: number;
  readonly retry: Required<RetryOptions>;
  readonly fetch: typeof fetch | undefined;
  readonly fetchOptions: { readonly [name: string]: unknown };
  readonly logger: Logger | undefined;
  readonly pace?: Pace;
}

/** Checks options, over those of the client that they derive from; throws a configuration error for what is bad. */
export function readSettings(options: ClientOptions, from?: Settings): Settings {
  if (typeof options !== "object" || options === null)
    throw configurationError("the client's options must be an object");
  const baseUrl =
    options.baseUrl === undefined && from ? from.baseUrl : checkBaseUrl(options.baseUrl ?? CLOUDFLARE);
  const given = readCredentials(options);
  const [origin, known] = [baseUrl, from?.baseUrl ?? baseUrl].map((url) => new URL(url).origin);
  if (!given && origin !== known)
    throw configurationError(`credentials for ${known} stay there; give those for ${origin} too`);
  const headers = mergeHeaders(configurationError, from?.headers, options.headers);
  checkFunctions(options);
  checkChoice("encoding", options.encoding, ["json", "form", "raw"]);
  const { fetch = from?.fetch, logger = from?.logger, onRequest = from?.onRequest } = options;
  const { onResponse = from?.onResponse, onRetry = from?.onRetry } = options;
  return {
    baseUrl,
    credentials: given ?? from?.credentials ?? environmentCredentials(),
    encoding: options.encoding ?? from?.encoding ?? "json",
    headers,
    timeout: checkTimeout(options.timeout ?? from?.timeout ?? 60_000, configurationError),
    idleTimeout: milliseconds("idleTimeout", options.idleTimeout ?? from?.idleTimeout ?? 0),
    retry: readRetry(from?.retry ?? RETRY_DEFAULTS, options.retry),
    fetch,
    fetchOptions: { ...from?.fetchOptions, ...options.fetchOptions },
    logger,
    ...(from?.pace && { pace: from.pace }),
    ...(onRequest && { onRequest }),
    ...(onResponse && { onResponse }),
    ...(onRetry && { onRetry }),
  };
}

function checkChoice(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw configurationError(`${name} must be one of ${choices.join(", ")}`);
}

function checkFunctions(options: ClientOptions): void {
  for (const name of ["fetch", "onRequest", "onResponse", "onRetry"] as const) {
    const value = options[name];
    if (value !== undefined && typeof value !== "function")
      throw configurationError(`${name} must be a function`);
  }
}

/** What makes the error that refuses something. */
type Refuse = (message: string) => Error;

/** The milliseconds of a call; not 0, which would send what nobody waits for. */
export function checkTimeout(value: unknown, refuse: Refuse): number {
  return milliseconds("timeout", value, refuse, 1);
}

/** A finite number of milliseconds that a timer can hold; throws what `refuse` makes. */
export function milliseconds(
  name: string,
  value: unknown,
  refuse: Refuse = configurationError,
  least = 0,
): number {
  if (typeof value === "number" && value >= least && value <= 2_147_483_647) return value;
  throw refuse(`${name} must be a number of milliseconds from ${least} to 2147483647`);
}

/** Retry options over others; throws what `refuse` makes. */
export function readRetry(
  from: Required<RetryOptions>,
  options: RetryOptions | undefined,
  refuse: Refuse = configurationError,
): Required<RetryOptions> {
  if (options === undefined) return from;
  const retry = { ...from, ...withoutUndefined(options) };
  if (!Number.isInteger(retry.maxRetries) || retry.maxRetries < 0) {
    throw refuse("retry.maxRetries must be a whole number from 0");
  }
  milliseconds("retry.backoff", retry.backoff, refuse);
  milliseconds("retry.maxWait", retry.maxWait, refuse);
  return retry;
}

/** What is given; an option that is `undefined` is none, and leaves what was there before. */
export function withoutUndefined<T extends object>(options: T | undefined): T {
  return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)) as T;
}

/** Headers by their names in lower case, the last ones on top; throws what `refuse` makes for what no header may be. */
export function mergeHeaders(refuse: Refuse, ...layers: (HeaderOptions | undefined)[]): HeaderOptions {
  const entries = layers.flatMap((layer) => Object.entries(layer ?? {}));
  for (const [name, value] of entries) checkHeader(name, value, refuse);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Refuses the headers that only credentials may set, and what fetch would refuse while quoting it. */
function checkHeader(name: string, value: string | null | undefined, refuse: Refuse): void {
  if ((CREDENTIAL_HEADERS as readonly string[]).includes(name.toLowerCase())) {
    throw refuse(
      `headers must not hold ${name}; give credentials to createClient, which sends exactly one kind`,
    );
  }
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw refuse(`${JSON.stringify(name)} is no name of a header`);
  if (value !== undefined && value !== null && !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw refuse(`the header ${name} holds a line break or another character that no header has`);
  }
}
