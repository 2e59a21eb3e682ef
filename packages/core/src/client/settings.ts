import type { CredentialOptions } from "../public/client.js";
import { CLOUDFLARE, checkBaseUrl } from "./base-url.js";
import { type Credentials, environmentCredentials, readCredentials } from "./credentials.js";
import type { DeadlineReason } from "../call/deadline.js";
import { configurationError } from "../error/error.js";
import type { Hooks, Logger } from "../public/hooks.js";
import type { HeaderOptions, RetryOptions } from "../public/options.js";
import { layer } from "./rules.js";

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
  /** Gets a line for every answer (debug) and every retry (warn): the hook's name and its event as JSON. */
  logger?: Logger;
}

/** What `createClient`, `init` and `client.with` take. */
export type ClientOptions = ClientSettings & CredentialOptions;

/** Waits for a call's turn, at most so many milliseconds; tells why it ended before it came. */
export type Pace = (limit: number, signal?: AbortSignal) => Promise<DeadlineReason | undefined>;

/** Retry options with their defaults. */
export type RetryRules = Required<Omit<RetryOptions, "unsafe">> & Pick<RetryOptions, "unsafe">;

/** The same, checked and complete. */
export interface Settings extends Hooks {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly encoding: "json" | "form" | "raw";
  readonly headers: readonly HeaderOptions[];
  readonly timeout: number;
  readonly idleTimeout?: number;
  readonly retry: RetryRules;
  readonly fetch?: typeof fetch;
  readonly fetchOptions: { readonly [name: string]: unknown };
  readonly logger?: Logger;
  readonly pace?: Pace;
}

/** What holds where nobody says otherwise. */
export const DEFAULTS: Pick<Settings, "baseUrl" | "encoding" | "timeout" | "retry"> = {
  baseUrl: CLOUDFLARE,
  encoding: "json",
  timeout: 60_000,
  retry: { maxRetries: 2, backoff: 500, maxWait: 30_000 },
};

/** Checks options, over those of the client that they derive from; throws a configuration error for what is bad. */
export function readSettings(options: ClientOptions, from?: Settings): Settings {
  const all = layer(configurationError, (from ?? DEFAULTS) as Settings, options);
  const baseUrl = checkBaseUrl(all.baseUrl);
  const given = readCredentials(options);
  if (from && !given && new URL(from.baseUrl).origin !== new URL(baseUrl).origin)
    throw configurationError(`credentials for ${from.baseUrl} stay there; give those for ${baseUrl} too`);
  return {
    ...all,
    baseUrl,
    credentials: given ?? from?.credentials ?? environmentCredentials(),
  } as Settings;
}
