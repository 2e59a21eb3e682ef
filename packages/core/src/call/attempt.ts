import { innermostWords, plainText, safeCause } from "../error/cause.js";
import { isRestflareError, type RestflareError } from "../error/error.js";
import { errorAt, locate } from "../error/place.js";
import type { Result } from "../public/result.js";
import { sendRequest } from "../transport/openapi-fetch.js";
import { type Answer, readAnswer } from "./answer.js";
import { answerError, apiError, placeOf } from "./api-error.js";
import type { HeaderRecord, PreparedCall } from "./call.js";
import { type Deadline, type DeadlineReason, startDeadline } from "./deadline.js";
import { eventOf } from "./events.js";
import { wasNotSent, wasRefused } from "./not-sent.js";
import { failureOf } from "./outcome.js";
import { guardStream } from "./stream.js";

/** One attempt, which may take so many milliseconds; never rejects. */
export async function attempt(call: PreparedCall, remaining: number): Promise<Result<unknown, object>> {
  const deadline = startDeadline(Math.min(remaining, call.attemptTimeout ?? remaining), call.signal);
  let response: Response | undefined;
  try {
    const received = await deadline.race(async () => {
      response = await send(call, deadline.signal);
      return { response, answer: await readAnswer(call, response, deadline.signal) };
    });
    const data = dataOf(call, received.answer, deadline, remaining);
    return {
      ok: true,
      ...received.answer,
      data,
      response: received.response,
      attempts: call.progress.attempts,
    };
  } catch (thrown) {
    deadline.release();
    return failureOf(errorOf(call, { thrown, reason: deadline.reason, remaining, response }), response);
  }
}

/** The data as it was read; a stream goes on being watched, everything else is there now. */
function dataOf(call: PreparedCall, { data }: Answer, deadline: Deadline, remaining: number): unknown {
  const { as, idleTimeout, operation } = call;
  if (as !== "stream" && as !== "items") {
    deadline.release();
    return data;
  }
  const stream = guardStream(data as ReadableStream<Uint8Array>, {
    deadline,
    idleTimeout,
    errorOf: (thrown) => {
      const { reason } = deadline;
      if (reason !== "timeout") return errorOf(call, { thrown, reason, remaining });
      return errorAt(placeOf(call), {
        kind: reason,
        message: `the body paused for more than ${idleTimeout} ms`,
      });
    },
  });
  return as === "items" ? operation.row.parse?.(stream) : stream;
}

/** Adds the credentials and sends the request; the answer's body is not read yet. */
async function send(call: PreparedCall, signal: AbortSignal): Promise<Response> {
  const { environment, operation, progress, method, path, query, body, fetchOptions } = call;
  const credentials = await environment.authenticate(progress.redactor);
  const headers = environment.onRequest ? await askHook(call, environment.onRequest) : call.headers;
  progress.attempts++;
  return sendRequest({
    fetch: environment.fetch,
    fetchOptions,
    isRepeatable: call.isRepeatable,
    isStreamed: call.isStreamed,
    method,
    baseUrl: environment.baseUrl,
    template: operation.template,
    path,
    query,
    headers: { ...headers, ...credentials },
    content: body?.content,
    signal,
  });
}

/** The headers after the hook saw them. */
async function askHook(
  call: PreparedCall,
  onRequest: NonNullable<PreparedCall["environment"]["onRequest"]>,
): Promise<HeaderRecord> {
  const { progress } = call;
  const headers = new Headers(
    Object.entries(call.headers).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  try {
    await onRequest({ ...eventOf(call), attempt: progress.attempts + 1, headers });
    // a copy, since the hook may have kept what it was given
    return Object.fromEntries(headers);
  } catch (thrown) {
    throw errorAt(placeOf(call), {
      kind: "configuration",
      message: "the onRequest hook threw",
      cause: safeCause(thrown, progress.redactor.redact),
    });
  }
}

/** How an attempt failed. */
interface AttemptFailure {
  readonly thrown: unknown;
  readonly reason: DeadlineReason | undefined;
  /** Milliseconds that were left of the call when the attempt began. */
  readonly remaining: number;
  readonly response?: Response | undefined;
}

function errorOf(call: PreparedCall, failure: AttemptFailure): RestflareError {
  const { thrown, reason, response } = failure;
  if (reason === "aborted") return abortedError(call, thrown);
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

/** The caller's signal ended the call; where nothing was thrown, between two attempts. */
export function abortedError(call: PreparedCall, thrown?: unknown): RestflareError {
  const wasUnderWay = thrown !== undefined && call.progress.attempts > 0;
  return errorAt(placeOf(call), {
    kind: "aborted",
    message: `aborted by its signal${wasUnderWay ? unsureWords(call) : ""}`,
    cause: call.signal?.reason,
  });
}

/** The call never had its turn. */
export function notSentError(call: PreparedCall): RestflareError {
  return errorAt(placeOf(call), { kind: "timeout", message: `not sent within ${call.timeout} ms` });
}

function timeoutError(call: PreparedCall, { remaining, response }: AttemptFailure): RestflareError {
  const { timeout, attemptTimeout, progress } = call;
  if (progress.attempts === 0) return notSentError(call);
  const isOfAttempt = attemptTimeout !== undefined && attemptTimeout < remaining;
  const words = isOfAttempt
    ? `no whole answer to an attempt within ${attemptTimeout} ms (attemptTimeout)`
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
  if (wasRefused(cause))
    return errorAt(
      { ...place, attempts: 0 },
      { kind: "request", message: `fetch refused it: ${words}`, cause },
    );
  const unsure = wasNotSent(cause) ? "" : unsureWords(call);
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
