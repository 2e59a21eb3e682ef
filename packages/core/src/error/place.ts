import { isRestflareError, RestflareError, type RestflareErrorInit } from "./error.js";
import { type Secrets, safeCause } from "./redact.js";
import type { Failure } from "../public/result.js";

/** Where an error belongs. */
export interface Place extends Secrets {
  /** None for a path alone. */
  readonly method?: string;
  readonly template: string;
  readonly path?: string;
  /** How often it was sent so far. */
  readonly attempts?: number;
}

/** An error of this place, which stands in front of its message. */
export function requestError(place: Place, init: RestflareErrorInit): RestflareError {
  const { template, path, attempts } = place;
  const method = place.method?.toUpperCase();
  return new RestflareError({
    ...init,
    message: `${method ? `${method} ` : ""}${template}: ${init.message}`,
    method,
    template,
    path,
    attempts,
  });
}

/** What was thrown, as an error of this place unless it has one already. */
export function locate(place: Place, thrown: unknown): RestflareError {
  const error = isRestflareError(thrown)
    ? thrown
    : new RestflareError({ kind: "request", message: "bad arguments", cause: safeCause(place, thrown) });
  const { kind, message, cause } = error;
  return error.template === undefined ? requestError(place, { kind, message, cause }) : error;
}

/** What the work gives; where it throws, a failure of this place. */
export async function settle<T>(place: Place, work: () => T | Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (thrown) {
    return failureOf(locate(place, thrown));
  }
}

/** A call that failed. */
export function failureOf<Detail>(error: RestflareError<Detail>, response?: Response): Failure<Detail> {
  return { ok: false, error, ...(response && { response }), attempts: error.attempts };
}
