import type { Hooks, Logger } from "./hooks.js";
import type { ReadAs, SharedCallOptions, SharedOptions } from "./options.js";
import type { DataAs, WaysToRead } from "./read-as.js";
import type { Result } from "./result.js";
import type { Method } from "./table.js";

/** A token, or a function that gives the one to use now. */
export type ApiToken = string | (() => string | Promise<string>);

/** Exactly one way of authentication; without any, the environment's. */
export type CredentialOptions =
  | {
      apiToken?: ApiToken | undefined;
      apiEmail?: undefined;
      apiKey?: undefined;
      apiUserServiceKey?: undefined;
      authHeaders?: undefined;
    }
  | {
      apiEmail: string;
      apiKey: string;
      apiToken?: undefined;
      apiUserServiceKey?: undefined;
      authHeaders?: undefined;
    }
  | {
      apiUserServiceKey: string;
      apiToken?: undefined;
      apiEmail?: undefined;
      apiKey?: undefined;
      authHeaders?: undefined;
    }
  | {
      /** For another API: headers as they are sent, `{ "x-api-key": key }`; `{}` if it asks for none. Kept as secret as a token. */
      authHeaders: { readonly [name: string]: string };
      apiToken?: undefined;
      apiEmail?: undefined;
      apiKey?: undefined;
      apiUserServiceKey?: undefined;
    };

/** What a client may be told beside its credentials. */
export interface ClientSettings extends SharedOptions, Hooks {
  /** Default: `https://api.cloudflare.com/client/v4`. Https, except to loopback and the hosts of `allowHttp`. */
  baseUrl?: string | undefined;
  /** Names of the hosts that may be called over plain http, credentials included: `["mock"]`. Loopback always may. */
  allowHttp?: readonly string[] | undefined;
  /**
   * Base URLs that `baseUrl` stands in for: a mock, a proxy or a staging system of theirs. Packages of another API refuse a
   * client of another origin without it; with Cloudflare's, the credentials of the environment may be sent there.
   */
  insteadOf?: readonly string[] | undefined;
  /** How bodies are written if the document does not say. Default: `json`. */
  encoding?: "json" | "form" | "raw" | undefined;
  /** Default: the platform's. */
  fetch?: typeof fetch | undefined;
  /** Gets a line for every answer (debug), every retry and every failed call (warn): the hook's name and its event as JSON. */
  logger?: Logger | undefined;
}

/** What `createClient`, `init` and `client.with` take. */
export type ClientOptions = ClientSettings & CredentialOptions;

/** What `client.request` takes beside what any call takes. */
export interface RequestOptions<As = ReadAs> extends SharedCallOptions<As> {
  /** Values of the placeholders in the path. */
  params?: { readonly [name: string]: string | number } | undefined;
  /** An object, `URLSearchParams` or a `Map`. */
  query?: object | undefined;
  /** What the content type asks for; see the section on bodies in the README. */
  body?: RequestBody | undefined;
  /** Media type of the body. Default: the client's `encoding`. */
  contentType?: string | undefined;
  /** Whether `data` is the answer's `result` or all of it. Default: what the answer looks like. */
  answer?: "envelope" | "body" | undefined;
}

/**
 * What can be sent as it is: objects, arrays and plain values as JSON or a form, and text, bytes, `Blob`, `FormData`,
 * `URLSearchParams`, streams and async iterables. A `Map`, a `Set`, a promise, an error or a function does not compile.
 */
export type RequestBody =
  | string
  | number
  | boolean
  | null
  | { readonly [name: string]: unknown }
  | (object & NoPromise & NoCollection & NoFunction & NoError);

/** A body that is sent as it is: text, bytes, or a stream of bytes; Node's streams are async iterables. */
export type RawBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

// What cannot be sent is told by the methods that only it has; data may well have fields of the same names.
type NoMethod = string | number | boolean | null | undefined | (object & NoFunction);
type NoFunction = { bind?: undefined };
type NoPromise = { then?: NoMethod };
/** `Map` and `Set`; `FormData` and `URLSearchParams` have no `clear`. */
type NoCollection = { clear?: NoMethod } | { has?: NoMethod };
type NoError = { stack?: undefined } | { name?: undefined } | { message?: undefined };

/**
 * A client: where to call, with which credentials, and how patiently. It shows no secret, however it is looked at.
 *
 * `createClient` makes it, `client.with` derives another from it; a copy (`{ ...client }`) is no client.
 */
// A class, so that a spread loses its methods and does not compile as a client; only declared, so that it costs nothing.
export declare abstract class Client {
  readonly baseUrl: string;
  /**
   * Calls what no package covers; never rejects. The path is relative to the base URL, and may have placeholders for
   * `params`. Only reads are repeated on their own.
   *
   * @example
   * const { data, error } = await client.request("GET", "/accounts/{account_id}/custom_ns", { params: { account_id } });
   */
  request<Data = unknown, As extends WaysToRead<"json"> = "json">(
    method: Uppercase<Method> | Method,
    path: string,
    options?: RequestOptions<As>,
  ): Promise<Result<DataAs<Data, As>>>;
  /** {@link request}, but returns the data alone and throws a `RestflareError` if the call fails. */
  requestOrThrow<Data = unknown, As extends WaysToRead<"json"> = "json">(
    method: Uppercase<Method> | Method,
    path: string,
    options?: RequestOptions<As>,
  ): Promise<DataAs<Data, As>>;
  /**
   * Another client with these options over this one's. Throws a configuration error on bad ones, and if a `baseUrl` of
   * another origin comes without credentials of its own.
   */
  with(options: ClientOptions): Client;
}
