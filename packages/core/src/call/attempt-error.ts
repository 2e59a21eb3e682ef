import { innermostWords, plainText, safeCause } from "../error/cause.js";
import { isRestflareError, type RestflareError } from "../error/error.js";
import { errorAt, locate, type Place } from "../error/place.js";
import { answerError, apiError, placeOf } from "./api-error.js";
import type { PreparedCall } from "./call.js";
import type { DeadlineReason } from "./deadline.js";
import { wasNotSent, wasRefused } from "./not-sent.js";

/** How an attempt failed. */
export interface AttemptFailure {
  readonly thrown: unknown;
  readonly reason: DeadlineReason | undefined;
  /** Milliseconds that were left of the call when the attempt began. */
  readonly remaining: number;
  readonly response?: Response | undefined;
}

/** The error of an attempt that failed. */
export function errorOf(call: PreparedCall, failure: AttemptFailure): RestflareError {
  const { thrown, reason, response } = failure;
  if (reason === "aborted")
    return abortedError(placeOf(call), call.signal, call.progress.attempts > 0 ? unsureWords(call) : "");
  // a status that arrived stands, whatever happened to the body
  if (response && response.ok === false && !isRestflareError(thrown))
    return apiError(call, response, "", undefined);
  if (reason === "timeout") return timeoutError(call, failure);
  if (!isRestflareError(thrown)) return connectionError(call, thrown, response);
  const { kind, message, template } = thrown;
  // of a body that is too large
  if (response && template === undefined) return answerError(call, response, { kind, message });
  return locate(placeOf(call), thrown, call.progress.redactor.redact);
}

/** The caller's signal ended the call: before it was sent, or between two attempts, unless there is more to say. */
export function abortedError(place: Place, signal: AbortSignal | undefined, rest = ""): RestflareError {
  return errorAt(place, { kind: "aborted", message: `aborted by its signal${rest}`, cause: signal?.reason });
}

/** The call never had its turn. */
export function notSentError(place: Place, limit: number): RestflareError {
  return errorAt(place, { kind: "timeout", message: `not sent within ${limit} ms` });
}

function timeoutError(call: PreparedCall, { remaining, response }: AttemptFailure): RestflareError {
  const { timeout, attemptTimeout, progress } = call;
  const limit = attemptTimeout ?? remaining;
  const isOfAttempt = limit < remaining;
  if (progress.attempts === 0) return notSentError(placeOf(call), isOfAttempt ? limit : timeout);
  const words = isOfAttempt
    ? `no whole answer to an attempt within ${limit} ms (attemptTimeout)`
    : `no whole answer within ${timeout} ms (timeout)`;
  return errorAt(placeOf(call), {
    kind: "timeout",
    message: words + unsureWords(call),
    status: response?.status,
  });
}

function connectionError(
  call: PreparedCall,
  thrown: unknown,
  response: Response | undefined,
): RestflareError {
  const { redactor } = call.progress;
  const cause = safeCause(thrown, redactor.redact);
  const words = plainText(innermostWords(cause) ?? "fetch failed");
  const place = placeOf(call);
  if (wasRefused(cause) && !call.progress.isRedirected)
    return errorAt(
      { ...place, attempts: 0 },
      { kind: "request", message: `fetch refused it: ${words}`, cause },
    );
  const unsure = wasNotSent(cause) && !call.progress.isRedirected ? "" : unsureWords(call);
  return errorAt(place, {
    kind: "connection",
    message: `connection failed: ${words}${unsure}`,
    cause,
    status: response?.status,
  });
}

/** What a caller must know of a request that is not sent again. */
function unsureWords({ isRepeatable }: PreparedCall): string {
  return isRepeatable ? "" : "; not sent again, since it may have been carried out";
}
