import type { CallOptions } from "../public/call-options.js";
import type { DataAs } from "../public/read-as.js";
import type { ClientOptions } from "../public/client.js";
import { type Call, SEND, type Sender } from "../call/call.js";
import { configurationError } from "../error/error.js";
import type { HeaderOptions, ReadAs } from "../public/options.js";
import { settle } from "../error/place.js";
import type { Result } from "../public/result.js";
import { send } from "../call/send.js";
import { type Pace, readSettings, type Settings } from "./settings.js";
import type { ActionRow, Method } from "../public/table.js";
import { checkTemplate } from "../path/template.js";

/** What `client.request` takes beside what any call takes. */
export interface RequestOptions<As extends ReadAs = ReadAs> extends Omit<CallOptions<As>, "client"> {
  /** Values of the placeholders in the path. */
  params?: { readonly [name: string]: string | number };
  query?: { readonly [name: string]: unknown };
  body?: unknown;
  /** Media type of the body. Default: the client's `encoding`. */
  contentType?: string;
  headers?: HeaderOptions;
  /** Whether `data` is the answer's `result` or all of it. Default: what the answer looks like. */
  answer?: "envelope" | "body";
}

/** A client: where to call, with which credentials, and how patiently. It shows no secret, however it is looked at. */
export interface Client {
  readonly baseUrl: string;
  /**
   * Calls what no package covers; never rejects. The path is relative to the base URL, and may have placeholders for
   * `params`. Only reads are repeated on their own.
   *
   * @example
   * const { data, error } = await client.request("GET", "/accounts/{account_id}/custom_ns", { params: { account_id } });
   */
  request<Data = unknown, As extends ReadAs = "json">(
    method: Uppercase<Method> | Method,
    path: string,
    options?: RequestOptions<As>,
  ): Promise<Result<DataAs<Data, As>>>;
  /** The same, but gives the data alone, and throws a `RestflareError`. */
  requestOrThrow<Data = unknown, As extends ReadAs = "json">(
    method: Uppercase<Method> | Method,
    path: string,
    options?: RequestOptions<As>,
  ): Promise<DataAs<Data, As>>;
  /**
   * Another client with these options over this one's. Throws a configuration error on bad ones, and where a `baseUrl` of
   * another origin comes without credentials of its own.
   */
  with(options: ClientOptions): Client;
}

/**
 * Makes a client. Without credentials it takes those of the environment: `CLOUDFLARE_API_TOKEN`, else `CLOUDFLARE_EMAIL`
 * with `CLOUDFLARE_API_KEY`. Throws a configuration error on bad options, and where there are no credentials.
 *
 * @example
 * const client = createClient({ apiToken: process.env.MY_TOKEN, timeout: 10_000 });
 * @see https://developers.cloudflare.com/fundamentals/api/get-started/create-token/
 */
export function createClient(options: ClientOptions = {}): Client {
  return clientOf(readSettings(options));
}

/** A client whose requests wait their turn; for the entry point that knows how. */
export function pacedClient(options: ClientOptions, pace: Pace): Client {
  return clientOf({ ...readSettings(options), pace });
}

function clientOf(settings: Settings): Client {
  const request = (method: string, path: string, options: RequestOptions = {}) => {
    const place = { method: String(method).toLowerCase() as Method, template: String(path) };
    return settle(place, () => {
      checkTemplate(place.template);
      const { contentType, answer } = options;
      return send(settings, { ...place, row: { contentType, answer } as ActionRow, options });
    });
  };
  const client: Client = {
    baseUrl: settings.baseUrl,
    request: request as Client["request"],
    requestOrThrow: (async (method: Method, path: string, options?: RequestOptions) =>
      dataOrThrow(await request(method, path, options))) as Client["requestOrThrow"],
    with: (options) => clientOf(readSettings(options, settings)),
  };
  // not enumerable: whoever looks at a client sees no more than there is to use
  return Object.freeze(Object.defineProperty(client, SEND, { value: (call: Call) => send(settings, call) }));
}

/** The data of a success; throws the error of a failure, with the caller's stack in place of our own. */
export function dataOrThrow(result: Result<unknown>): unknown {
  if (result.ok) return result.data;
  (Error as { captureStackTrace?: (error: Error, above: unknown) => void }).captureStackTrace?.(
    result.error,
    dataOrThrow,
  );
  throw result.error;
}

// kept where every installed copy of this package finds it
const DEFAULT = Symbol.for("restflare/client");
const shared = globalThis as { [DEFAULT]?: Client };

/**
 * Makes the default client, which every call uses that names none. Without `init` it is made at the first such call,
 * from the environment.
 *
 * @example
 * init({ apiToken });
 * await accessServiceTokens.index({ params: { account_id } });
 */
export function init(options: ClientOptions = {}): Client {
  const client = createClient(options);
  shared[DEFAULT] = client;
  return client;
}

/** The client that `init` made, else one from the environment. */
export function defaultClient(): Client {
  shared[DEFAULT] ??= createClient();
  return shared[DEFAULT];
}

/** The inner side of a client; a configuration error for what `createClient` did not make. */
export function senderOf(client: Client): Sender {
  if (Object(client)[SEND]) return client as Client & Sender;
  throw configurationError("the client was not made by createClient");
}
