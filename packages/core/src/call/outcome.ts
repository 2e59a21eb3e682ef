import type { RestflareError } from "../error/error.js";
import { locate, type Place } from "../error/place.js";
import type { Failure } from "../public/result.js";

/** A call that failed. */
export function failureOf<Detail>(error: RestflareError<Detail>, response?: Response): Failure<Detail> {
  return { ok: false, error, ...(response && { response }), attempts: error.attempts };
}

/** The work's result; if it throws, a failure of this place. */
export async function settle<T>(place: Place, work: () => T | Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (thrown) {
    return failureOf(locate(place, thrown));
  }
}

/** The data of a success; throws the error of a failure, with the caller's stack in place of our own. */
export function dataOrThrow(result: { ok: true; data: unknown } | Failure): unknown {
  if (result.ok) return result.data;
  const { captureStackTrace } = Error as { captureStackTrace?: (error: Error, above: unknown) => void };
  captureStackTrace?.(result.error, dataOrThrow);
  throw result.error;
}
