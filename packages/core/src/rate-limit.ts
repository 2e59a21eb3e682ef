// An entry point of its own: `@restflare/core/rate-limit`.
import { pacedClient } from "./client/client.js";
import { anything, fieldsThat, numberFrom, wholeNumber } from "./client/option-rules.js";
import { createPace } from "./client/pace.js";
import { configurationError } from "./error/error.js";
import type { Client, ClientOptions } from "./public/client.js";
import { fieldsOf } from "./values/fields.js";

/** At most so many requests in any so many milliseconds. */
export interface RateLimit {
  /** A whole number from 1 to 1,000,000. */
  requests: number;
  /** Milliseconds, from 1 to 2 ** 31. */
  per: number;
}

/**
 * Makes a client that keeps all its requests, repeats included, and those of the clients that derive from it, below a
 * limit. Calls wait their turn in the order in which they came; the wait counts towards their timeout and ends with their
 * signal. On Cloudflare Workers a client at module scope may be shared by all requests. Throws a configuration error as
 * core's `createClient` does, and on a bad limit.
 *
 * @example
 * import { createClient } from "@restflare/core/rate-limit";
 *
 * const client = createClient({ apiToken, rateLimit: { requests: 1_200, per: 300_000 } });
 * @see https://developers.cloudflare.com/fundamentals/api/reference/limits/
 */
export function createClient(options: ClientOptions & { rateLimit: RateLimit }): Client {
  const { rateLimit, ...others } = fieldsOf(options) ?? {};
  const limit = checkRateLimit(rateLimit);
  return pacedClient(others as ClientOptions, createPace(limit));
}

const checkFields = fieldsThat({ requests: anything, per: anything }, " in rateLimit");

function checkRateLimit(given: unknown): RateLimit {
  if (!fieldsOf(given)) throw configurationError("rateLimit must be an object with requests and per");
  const { requests, per } = checkFields(given, "rateLimit", configurationError) as RateLimit;
  wholeNumber(1, 1e6)(requests, "rateLimit.requests", configurationError);
  numberFrom(1)(per, "rateLimit.per", configurationError);
  return { requests, per };
}
