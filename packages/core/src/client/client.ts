import { makeCall } from "../call/attempts.js";
import type { CheckedOptions, Operation } from "../call/call.js";
import { dataOrThrow, settle } from "../call/outcome.js";
import { argumentError, configurationError } from "../error/error.js";
import { checkTemplate } from "../path/template.js";
import type { Client, ClientOptions, RequestOptions } from "../public/client.js";
import type { Result } from "../public/result.js";
import type { Method } from "../public/table.js";
import { CALL_RULES, isString, oneOf } from "./option-rules.js";
import { checkerOf, mergeOptions } from "./options.js";
import type { Pace } from "./pace.js";
import { readSettings, type Settings } from "./settings.js";

/** The key under which a client takes calls; the registry's, so that another installed copy of this package finds it too. */
const SEND = Symbol.for("restflare/send");

/** Sends a call whose options stand in layers, the last one winning; never rejects. */
export type Sender = (
  operation: Operation,
  layers: readonly CheckedOptions[],
) => Promise<Result<unknown, object>>;

/**
 * Makes a client. Without credentials it takes those of the environment: `CLOUDFLARE_API_TOKEN`, else `CLOUDFLARE_EMAIL`
 * with `CLOUDFLARE_API_KEY`; those are never for another API's base URL. Throws a configuration error on bad options,
 * and if there are no credentials.
 *
 * @example
 * const client = createClient({ apiToken: process.env.MY_TOKEN, timeout: 10_000 });
 * @see https://developers.cloudflare.com/fundamentals/api/get-started/create-token/
 */
export function createClient(options: ClientOptions = {}): Client {
  return clientOf(readSettings(options));
}

/** A client whose requests wait their turn; for the entry that knows how. */
export function pacedClient(options: ClientOptions, pace: Pace): Client {
  const { environment, ...settings } = readSettings(options);
  return clientOf({ ...settings, environment: { ...environment, pace } });
}

const checkRequestOptions = checkerOf(
  { ...CALL_RULES, contentType: isString, answer: oneOf("envelope", "body") },
  argumentError,
);

function clientOf(settings: Settings): Client {
  const send: Sender = (operation, layers) =>
    makeCall(settings.environment, operation, mergeOptions([settings.options, ...layers]));
  const request = (method: string, path: string, given?: RequestOptions) => {
    const place = { method: textOf(method).toLowerCase() as Method, template: textOf(path) };
    return settle(place, () => {
      checkTemplate(place.template);
      const options = checkRequestOptions(given);
      return send({ ...place, row: options.answer ? { answer: options.answer } : {} }, [options]);
    });
  };
  const client = {
    baseUrl: settings.environment.baseUrl,
    request,
    requestOrThrow: async (method: string, path: string, options?: RequestOptions) =>
      dataOrThrow(await request(method, path, options)),
    with: (options: ClientOptions) => clientOf(readSettings(options, settings)),
  };
  // not enumerable, so that console.log does not show it
  Object.defineProperty(client, SEND, { value: send, configurable: true });
  return client as unknown as Client;
}

/** Another value than a text is refused where the text is checked. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Whether a value is a client that `createClient` made. */
export const isMade = (value: unknown): boolean =>
  typeof (value as { [SEND]?: unknown } | null)?.[SEND] === "function";

/** The inner side of a client; a configuration error for what `createClient` did not make, such as a copy of one. */
export function senderOf(client: Client): Sender {
  if (isMade(client)) return (client as unknown as { [SEND]: Sender })[SEND];
  throw configurationError(
    "the client was not made by createClient; a copy of one ({ ...client }) is no client",
  );
}
