import { readAnswer } from "./answer.js";
import { type Call, type Exchange, prepareCall } from "./call.js";
import { CREDENTIAL_HEADERS, credentialHeaders, readSecrets } from "./credentials.js";
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
  const { body, query } = call.options;
  const place = { ...call, secrets: readSecrets(settings.credentials), sent: [body, query], attempts: 0 };
  return settle(place, () => sendPrepared(prepareCall(settings, place)));
}

async function sendPrepared(exchange: Exchange): Promise<Result<unknown>> {
  const { settings, signal, timeout } = exchange;
  const endsAt = performance.now() + timeout;
  for (let tries = 1; ; tries++) {
    const late = signal?.aborted ? "aborted" : await settings.pace?.(endsAt - performance.now(), signal);
    if (late) throw endError(late, exchange);
    const started = performance.now();
    const outcome = await attempt(exchange, endsAt - started);
    const { response, error } = outcome;
    const attemptsMade = exchange.attempts;
    if (response) {
      const { status } = response;
      // a fetch of the caller may have given anything
      const rayId = response.headers?.get("cf-ray") ?? undefined;
      const duration = performance.now() - started;
      const words = `${status} in ${Math.round(duration)} ms, attempt ${attemptsMade}${rayWords(rayId)}`;
      tell(exchange, "onResponse", "debug", { status, rayId, duration }, words);
    }
    // what a hook or a token function kept from being sent will not be sent the next time either
    const delay = error && attemptsMade === tries ? delayAfter(error, exchange) : undefined;
    if (!error || delay === undefined || performance.now() + delay >= endsAt) return outcome;
    const { kind: reason, status } = error;
    const words = `${status ?? reason}, attempt ${attemptsMade + 1} in ${Math.round(delay)} ms`;
    tell(exchange, "onRetry", "warn", { reason, status, delay }, words);
    if (!(await pause(delay, signal))) return { ...outcome, error: endError("aborted", exchange) };
  }
}

/** Milliseconds until the next attempt; `undefined` where there is to be none. */
function delayAfter(
  error: RestflareError,
  { attempts, retry, body, repeatable }: Exchange,
): number | undefined {
  const mayRepeat = error.status === 429 ? !(body instanceof ReadableStream) : repeatable && isPassing(error);
  return mayRepeat && attempts <= retry.maxRetries ? delayBefore(attempts, error, retry) : undefined;
}

/** One attempt; it leaves room for the others that its call may have. */
async function attempt(exchange: Exchange, remaining: number): Promise<Result<unknown>> {
  const { repeatable, retry, signal, as, attempts } = exchange;
  const attemptsLeft = repeatable ? retry.maxRetries + 1 - attempts : 1;
  // at least a third: many retries must not leave each attempt too little time to succeed
  const deadline = startDeadline(Math.max(1, remaining / Math.min(attemptsLeft, 3)), signal);
  let response: Response | undefined;
  try {
    response = await deadline.race(request(exchange, deadline.signal));
    const answer = await deadline.race(readAnswer(response, exchange));
    if (as === "stream") answer.data = guardData(answer.data, exchange, deadline);
    else deadline.release();
    return { ok: true, ...answer, response, attempts: exchange.attempts };
  } catch (thrown) {
    deadline.release();
    const error = isRestflareError(thrown)
      ? locate(thrown, exchange)
      : wireError(thrown, exchange, deadline.reason);
    return failureOf(error, response);
  }
}

async function request(exchange: Exchange, signal: AbortSignal): Promise<Response> {
  const { settings, method, body, secrets } = exchange;
  const seen = new Headers(exchange.headers);
  try {
    await settings.onRequest?.({ ...eventOf(exchange), attempt: exchange.attempts + 1, headers: seen });
  } catch (thrown) {
    const cause = safeCause(thrown, exchange);
    const message = "the onRequest hook threw; nothing was sent";
    throw requestError(exchange, { kind: "configuration", message, cause });
  }
  // a copy: the hook may have kept its own, and credentials are not for it
  const headers = new Headers(seen);
  for (const name of CREDENTIAL_HEADERS) headers.delete(name);
  const credentials = await credentialHeaders(settings.credentials, secrets);
  for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
  exchange.attempts++;
  return fetchInsideOrigin(exchange, {
    ...settings.fetchOptions,
    method: method.toUpperCase(),
    headers,
    signal,
    ...(body !== undefined && { body }),
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

/** A stream goes on after its call: the caller's signal and the pauses still count. */
function guardData(data: unknown, exchange: Exchange, deadline: Deadline): ReadableStream<Uint8Array> {
  const { idleTimeout } = exchange;
  const message = `the body paused for more than ${idleTimeout} ms`;
  deadline.restart(0);
  return guardStream(data as ReadableStream<Uint8Array>, {
    deadline,
    idleTimeout,
    failed: (thrown) =>
      deadline.reason === "timeout"
        ? requestError(exchange, { kind: "timeout", message })
        : wireError(thrown, exchange, deadline.reason, "the body broke off"),
  });
}

/** The work of an attempt failed, or its deadline ended it. */
function wireError(
  thrown: unknown,
  exchange: Exchange,
  reason: DeadlineReason | undefined,
  broken = "no answer",
): RestflareError {
  const unsure =
    exchange.repeatable || !exchange.attempts
      ? ""
      : "; it may have been carried out, so it was not sent again";
  if (reason) return endError(reason, exchange, unsure);
  const cause = safeCause(thrown, exchange);
  const message = `${broken}: ${causeWords(cause)}${unsure}`;
  return requestError(exchange, { kind: "connection", message, cause });
}

/** The caller's signal or the clock ended the call; between two attempts nothing may have been carried out. */
function endError(kind: DeadlineReason, exchange: Exchange, unsure = ""): RestflareError {
  const { attempts, timeout, signal } = exchange;
  const words = {
    aborted: "aborted by its signal",
    timeout: attempts
      ? `no whole answer within ${timeout} ms${attempts > 1 ? `, in ${attempts} attempts` : ""}`
      : `not sent within ${timeout} ms: the onRequest hook, the apiToken function or the rateLimit took too long`,
  };
  return requestError(exchange, { kind, message: words[kind] + unsure, cause: signal?.reason });
}

/** The innermost message, or code: fetch says no more than that it failed. */
function causeWords(cause: Error | undefined): string {
  if (!cause) return "fetch failed";
  if (cause.cause) return causeWords(cause.cause as Error);
  const { message, name, code } = cause as { message: string; name: string; code?: string };
  return code && !message.includes(code) ? `${message} (${code})`.trim() : message || name;
}

function eventOf({ method, template, path, attempts }: Exchange): CallEvent {
  return { method: method.toUpperCase(), template, path, attempt: attempts };
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
