import { safeCause } from "../error/cause.js";
import { errorAt, locate } from "../error/place.js";
import { createRedactor } from "../error/redact.js";
import type { Failure, Result } from "../public/result.js";
import { rayIdOf } from "./api-error.js";
import { attempt } from "./attempt.js";
import { abortedError, notSentError } from "./attempt-error.js";
import type { CheckedOptions, Environment, Operation, PreparedCall, Progress } from "./call.js";
import { pause } from "./deadline.js";
import { eventOf, notify } from "./events.js";
import { failureOf } from "./outcome.js";
import { prepareCall } from "./prepare.js";
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
  if (!result.ok) notify(environment, "onError", () => errorEvent(result, performance.now() - started));
  return result;
}

async function carryOut(
  environment: Environment,
  operation: Operation,
  options: CheckedOptions,
  progress: Progress,
): Promise<Result<unknown, object>> {
  try {
    return await sendUntilDone(await prepareCall(operation, options, environment, progress));
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

async function sendUntilDone(call: PreparedCall): Promise<Result<unknown, object>> {
  const { environment, progress, signal } = call;
  const endsAt = performance.now() + call.timeout;
  for (;;) {
    const late = await environment.pace?.(endsAt - performance.now(), signal);
    if (late) return failureOf(late === "aborted" ? abortedError(call) : notSentError(call));
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
    if (!(await pause(delay, signal))) return { ...outcome, error: abortedError(call) };
  }
}

function tellOfResponse(call: PreparedCall, { response }: Result<unknown, object>, duration: number): void {
  if (!response) return;
  notify(call.environment, "onResponse", () => {
    return { ...eventOf(call), status: response.status, rayId: rayIdOf(call, response), duration };
  });
}

function errorEvent({ error }: Failure, duration: number) {
  const { method = "", template = "", path, attempts, kind: reason, status, message } = error;
  return { method, template, path, attempts, reason, status, message, duration };
}
