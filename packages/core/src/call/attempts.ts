import { safeCause } from "../error/cause.js";
import { errorAt, locate } from "../error/place.js";
import { createRedactor } from "../error/redact.js";
import type { ErrorEvent } from "../public/hooks.js";
import type { Failure, Result } from "../public/result.js";
import { placeOf, rayIdOf } from "./api-error.js";
import { attempt } from "./attempt.js";
import { abortedError, notSentError } from "./attempt-error.js";
import type { CheckedOptions, Environment, Operation, PreparedCall, Progress } from "./call.js";
import { pause, startDeadline } from "./deadline.js";
import { eventOf, notify } from "./events.js";
import { failureOf } from "./outcome.js";
import { DEFAULTS, prepareCall } from "./prepare.js";
import { delayBeforeNext } from "./retry.js";

/** Makes a call, with as many attempts as its rules allow; whatever happens is its result. */
export async function makeCall(
  environment: Environment,
  operation: Operation,
  options: CheckedOptions,
): Promise<Result<unknown, object>> {
  const started = performance.now();
  const progress: Progress = { attempts: 0, redactor: createRedactor() };
  const result = await carryOut(environment, operation, options, progress);
  if (!result.ok) {
    const event = errorEvent(operation, result, performance.now() - started);
    notify(environment, "onError", () => event);
  }
  return result;
}

async function carryOut(
  environment: Environment,
  operation: Operation,
  options: CheckedOptions,
  progress: Progress,
): Promise<Result<unknown, object>> {
  try {
    const endsAt = performance.now() + (options.timeout ?? DEFAULTS.timeout);
    return await sendUntilDone(await prepareInTime(environment, operation, options, progress), endsAt);
  } catch (thrown) {
    const { path, attempts, redactor } = progress;
    const place = { ...operation, path, attempts };
    // a response that throws when it is looked at
    if (attempts > 0)
      return failureOf(
        errorAt(place, {
          kind: "decode",
          message: "answered what cannot be read",
          cause: safeCause(thrown, redactor.redact),
        }),
      );
    return failureOf(locate(place, thrown, redactor.redact));
  }
}

/** Milliseconds; a timer may end an attempt a little before the call's time is up, and what is left is no time for another. */
const SHORTEST_ATTEMPT = 1;

/** The call's body may have to be read first, which may take its time. */
async function prepareInTime(
  environment: Environment,
  operation: Operation,
  options: CheckedOptions,
  progress: Progress,
): Promise<PreparedCall> {
  const { timeout = DEFAULTS.timeout, signal } = options;
  const deadline = startDeadline(timeout, signal);
  try {
    const prepared = prepareCall(operation, options, environment, progress);
    // bad arguments are told also of a call whose signal has ended
    prepared.catch(() => undefined);
    return await deadline.race(() => prepared);
  } catch (thrown) {
    if (deadline.reason === undefined) throw thrown;
    const place = { ...operation, path: progress.path };
    throw deadline.reason === "aborted" ? abortedError(place, signal) : notSentError(place, timeout);
  } finally {
    deadline.release();
  }
}

async function sendUntilDone(call: PreparedCall, endsAt: number): Promise<Result<unknown, object>> {
  const { environment, progress, signal } = call;
  for (;;) {
    const late = await environment.pace?.(endsAt - performance.now(), signal);
    if (late === "aborted") return failureOf(abortedError(placeOf(call), signal));
    if (late) return failureOf(notSentError(placeOf(call), call.timeout));
    const { attempts } = progress;
    const started = performance.now();
    const outcome = await attempt(call, endsAt - started);
    tellOfResponse(call, outcome, performance.now() - started);
    // what a hook or a token function kept from being sent will not be sent the next time either
    if (outcome.ok || progress.attempts === attempts) return outcome;
    const delay = delayBeforeNext(call, outcome.error);
    if (delay === undefined || performance.now() + delay > endsAt - SHORTEST_ATTEMPT) return outcome;
    const { kind: reason, status } = outcome.error;
    notify(environment, "onRetry", () => ({ ...eventOf(call), reason, status, delay }));
    if (!(await pause(delay, signal))) return { ...outcome, error: abortedError(placeOf(call), signal) };
  }
}

function tellOfResponse(call: PreparedCall, { response }: Result<unknown, object>, duration: number): void {
  if (!response) return;
  const { status } = response;
  notify(call.environment, "onResponse", () => {
    return { ...eventOf(call), status, rayId: rayIdOf(call, response), duration };
  });
}

function errorEvent({ template }: Operation, { error }: Failure, duration: number): ErrorEvent {
  const { method = "", path, attempts, kind: reason, status, message } = error;
  return { method, template, path, attempts, reason, status, message, duration };
}
