import { readAnswer } from "./answer.js";
import { type Call, type Exchange, prepareCall } from "./call.js";
import { readSecrets, setCredentials } from "./credentials.js";
import { type Deadline, type DeadlineReason, pause, startDeadline } from "./deadline.js";
import { isRestflareError, type RestflareError } from "./error.js";
import type { CallEvent, Hooks, Logger } from "./hooks.js";
import { failureOf, locate, rayWords, requestError, settle } from "./place.js";
import { safeCause } from "./redact.js";
import { fetchInsideOrigin } from "./redirect.js";
import type { Result } from "./result.js";
import { delayBefore, isPassing } from "./retry.js";
import type { Settings } from "./settings.js";
import { guardStream } from "./stream.js";

/** Sends a call, as often as its rules allow; whatever happens is its result. */
export function send(settings: Settings, call: Call): Promise<Result<unknown>> {
  const place = {
    ...call,
    secrets: readSecrets(settings.credentials),
    sent: [call.options.body, call.options.query],
  };
  return settle(place, () => {
    const exchange = prepareCall(settings, place);
    // of its own: from here on a failure must not say that nothing was sent
    return settle(exchange, () => sendPrepared(exchange));
  });
}

async function sendPrepared(exchange: Exchange): Promise<Result<unknown>> {
  const { settings, signal } = exchange;
  const endsAt = performance.now() + exchange.timeout;
  for (let tries = 1; ; tries++) {
    const late = signal?.aborted ? "aborted" : await settings.pace?.(endsAt - performance.now(), signal);
    if (late) throw endError(exchange, late);
    const started = performance.now();
    const outcome = await attempt(exchange, endsAt - started);
    const { response, error } = outcome;
    if (response) {
      const { status } = response;
      // a fetch of the caller may have given anything
      const rayId = response.headers?.get("cf-ray") ?? undefined;
      const duration = performance.now() - started;
      const words = `${status} in ${Math.round(duration)} ms, attempt ${exchange.attempts}${rayWords(rayId)}`;
      tell(exchange, "onResponse", "debug", { status, rayId, duration }, words);
    }
    // what a hook or a token function kept from being sent will not be sent the next time either
    const delay = error && exchange.attempts === tries ? delayAfter(exchange, error) : undefined;
    if (!error || delay === undefined || performance.now() + delay >= endsAt) return outcome;
    const { kind: reason, status } = error;
    const words = `${status ?? reason}, attempt ${exchange.attempts + 1} in ${Math.round(delay)} ms`;
    tell(exchange, "onRetry", "warn", { reason, status, delay }, words);
    if (!(await pause(delay, signal))) return { ...outcome, error: endError(exchange, "aborted") };
  }
}

/** Milliseconds until the next attempt; `undefined` where there is to be none. */
function delayAfter(exchange: Exchange, error: RestflareError): number | undefined {
  const mayRepeat =
    error.status === 429
      ? !(exchange.body instanceof ReadableStream)
      : exchange.repeatable && isPassing(error);
  return mayRepeat && exchange.attempts <= exchange.retry.maxRetries
    ? delayBefore(exchange.attempts, error, exchange.retry)
    : undefined;
}

/** One attempt; it leaves room for the others that its call may have. */
async function attempt(exchange: Exchange, remaining: number): Promise<Result<unknown>> {
  const attemptsLeft = exchange.repeatable ? exchange.retry.maxRetries + 1 - exchange.attempts : 1;
  // at least a third: many retries must not leave each attempt too little time to succeed
  const deadline = startDeadline(Math.max(1, remaining / Math.min(attemptsLeft, 3)), exchange.signal);
  let response: Response | undefined;
  try {
    response = await deadline.race(request(exchange, deadline.signal));
    const answer = await deadline.race(readAnswer(exchange, response));
    if (exchange.as === "stream") answer.data = guardData(exchange, deadline, answer.data);
    else deadline.release();
    return { ok: true, ...answer, response, attempts: exchange.attempts };
  } catch (thrown) {
    deadline.release();
    const error = isRestflareError(thrown)
      ? locate(exchange, thrown)
      : wireError(exchange, thrown, deadline.reason);
    return failureOf(error, response);
  }
}

async function request(exchange: Exchange, signal: AbortSignal): Promise<Response> {
  const { settings, body } = exchange;
  const seen = new Headers(exchange.headers);
  try {
    await settings.onRequest?.({ ...eventOf(exchange), attempt: exchange.attempts + 1, headers: seen });
  } catch (thrown) {
    throw requestError(exchange, {
      kind: "configuration",
      message: "the onRequest hook threw; nothing was sent",
      cause: safeCause(exchange, thrown),
    });
  }
  // a copy: the hook may have kept its own, and credentials are not for it
  const headers = new Headers(seen);
  await setCredentials(headers, settings.credentials, exchange.secrets);
  exchange.attempts++;
  return fetchInsideOrigin(exchange, {
    ...settings.fetchOptions,
    method: exchange.method.toUpperCase(),
    headers,
    signal,
    ...(body !== undefined && { body }),
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

/** A stream goes on after its call: the caller's signal and the pauses still count. */
function guardData(exchange: Exchange, deadline: Deadline, data: unknown): ReadableStream<Uint8Array> {
  deadline.restart(0);
  return guardStream(data as ReadableStream<Uint8Array>, deadline, {
    idleTimeout: exchange.idleTimeout,
    failed: (thrown) =>
      deadline.reason === "timeout"
        ? requestError(exchange, {
            kind: "timeout",
            message: `the body paused for more than ${exchange.idleTimeout} ms`,
          })
        : wireError(exchange, thrown, deadline.reason, "the body broke off"),
  });
}

/** The work of an attempt failed, or its deadline ended it. */
function wireError(
  exchange: Exchange,
  thrown: unknown,
  reason: DeadlineReason | undefined,
  broken = "no answer",
): RestflareError {
  const unsure =
    exchange.repeatable || !exchange.attempts
      ? ""
      : "; it may have been carried out, so it was not sent again";
  if (reason) return endError(exchange, reason, unsure);
  const cause = safeCause(exchange, thrown);
  return requestError(exchange, {
    kind: "connection",
    message: `${broken}: ${causeWords(cause)}${unsure}`,
    cause,
  });
}

/** The caller's signal or the clock ended the call; between two attempts nothing may have been carried out. */
function endError(exchange: Exchange, kind: DeadlineReason, unsure = ""): RestflareError {
  const { attempts, timeout } = exchange;
  const words = {
    aborted: "aborted by its signal",
    timeout: attempts
      ? `no whole answer within ${timeout} ms${attempts > 1 ? `, in ${attempts} attempts` : ""}`
      : `not sent within ${timeout} ms: the onRequest hook, the apiToken function or the rateLimit took too long`,
  };
  return requestError(exchange, { kind, message: words[kind] + unsure, cause: exchange.signal?.reason });
}

/** The innermost message, or code: fetch says no more than that it failed. */
function causeWords(cause: Error | undefined): string {
  if (!cause) return "fetch failed";
  if (cause.cause) return causeWords(cause.cause as Error);
  const { message, name, code } = cause as { message: string; name: string; code?: string };
  return code && !message.includes(code) ? `${message} (${code})`.trim() : message || name;
}

function eventOf(exchange: Exchange): CallEvent {
  return {
    method: exchange.method.toUpperCase(),
    template: exchange.template,
    path: exchange.path,
    attempt: exchange.attempts,
  };
}

/** Tells the hook and the logger, who only look on: what they throw must not cost the caller an answer that may be there only once. */
function tell<Hook extends "onResponse" | "onRetry">(
  exchange: Exchange,
  hook: Hook,
  level: keyof Logger,
  what: Omit<Parameters<NonNullable<Hooks[Hook]>>[0], keyof CallEvent>,
  words: string,
): void {
  const { logger, [hook]: look } = exchange.settings;
  if (!look && !logger) return;
  const event = { ...eventOf(exchange), ...what };
  void observe(() => logger?.[level](`${event.method} ${event.template}: ${words}`));
  void observe(
    () => (look as ((event: CallEvent) => unknown) | undefined)?.(event),
    () => logger?.warn(`the ${hook} hook threw`),
  );
}

async function observe(look: () => unknown, complain?: () => unknown): Promise<void> {
  try {
    await look();
  } catch {
    if (complain) void observe(complain);
  }
}
