import { type Answer, readAnswer } from "./answer.js";
import { type Call, contextOf, type PreparedCall, prepareCall } from "./call.js";
import { locate, type RequestContext, requestError } from "./context.js";
import { CREDENTIAL_HEADERS, credentialHeaders } from "./credentials.js";
import { type Deadline, type DeadlineReason, pause, startDeadline } from "./deadline.js";
import { isRestflareError, type RestflareError } from "./error.js";
import { type CallEvent, responseLine, retryLine } from "./hooks.js";
import { onOwnConnection } from "./own-connection.js";
import { safeCause } from "./redact.js";
import { fetchInsideOrigin } from "./redirect.js";
import type { Failure, Result } from "./result.js";
import { delayBefore, isPassing } from "./retry.js";
import type { Settings } from "./settings.js";
import { guardStream } from "./stream.js";

/** Sends a call, as often as its rules allow; whatever happens is its result. */
export async function send(settings: Settings, call: Call): Promise<Result<unknown>> {
  const context = contextOf(settings.credentials, call);
  try {
    return await sendPrepared(settings, prepareCall(settings, call), context);
  } catch (thrown) {
    return { ok: false, error: locate(thrown, context), attempts: context.attempts };
  }
}

async function sendPrepared(
  settings: Settings,
  call: PreparedCall,
  context: RequestContext,
): Promise<Result<unknown>> {
  const endsAt = performance.now() + call.timeout;
  const ended = (reason: DeadlineReason) => endError(reason, call, context);
  for (let tries = 1; ; tries++) {
    const late = call.signal?.aborted
      ? "aborted"
      : await settings.pace?.(endsAt - performance.now(), call.signal);
    if (late) throw ended(late);
    const started = performance.now();
    const outcome = await attempt(settings, call, context, endsAt - started);
    const { response } = outcome;
    if (response) {
      const event = {
        status: response.status,
        // a fetch of the caller may have given anything
        rayId: response.headers?.get("cf-ray") ?? undefined,
        duration: performance.now() - started,
      };
      tell(settings, "onResponse", context, event, responseLine);
    }
    if (outcome.ok) return outcome;
    // what a hook or a token function kept from being sent will not be sent the next time either
    const delay = context.attempts === tries ? delayAfter(outcome, call, context) : undefined;
    if (delay === undefined || performance.now() + delay >= endsAt) return outcome;
    const { kind: reason, status } = outcome.error;
    tell(settings, "onRetry", context, { reason, status, delay }, retryLine);
    if (!(await pause(delay, call.signal))) return { ...outcome, error: ended("aborted") };
  }
}

/** Milliseconds until the next attempt; `undefined` where there is to be none. */
function delayAfter({ error }: Failure, call: PreparedCall, context: RequestContext): number | undefined {
  if (context.attempts > call.retry.maxRetries || call.body?.repeatable === false) return undefined;
  const refused = error.status === 429;
  if (!refused && !(call.repeatable && isPassing(error))) return undefined;
  return delayBefore(context.attempts, error, call.retry);
}

/** One attempt; it leaves room for the others that its call may have. */
async function attempt(
  settings: Settings,
  call: PreparedCall,
  context: RequestContext,
  remaining: number,
): Promise<Result<unknown>> {
  const isRepeatable = call.repeatable && call.body?.repeatable !== false;
  const attemptsLeft = isRepeatable ? call.retry.maxRetries + 1 - context.attempts : 1;
  // at least a third: many retries must not leave each attempt too little time to succeed
  const deadline = startDeadline(Math.max(1, remaining / Math.min(attemptsLeft, 3)), call.signal);
  let response: Response | undefined;
  try {
    response = await deadline.race(request(settings, call, context, deadline.signal));
    const answer = await deadline.race(readAnswer(response, call.reading, context));
    if (call.reading.as === "stream") guardData(answer, call, context, deadline);
    else deadline.release();
    return { ok: true, ...answer, response, attempts: context.attempts };
  } catch (thrown) {
    deadline.release();
    const error = isRestflareError(thrown)
      ? locate(thrown, context)
      : wireError(thrown, call, context, deadline);
    return { ok: false, error, ...(response && { response }), attempts: context.attempts };
  }
}

async function request(
  settings: Settings,
  call: PreparedCall,
  context: RequestContext,
  signal: AbortSignal,
): Promise<Response> {
  const seen = new Headers(call.headers);
  if (settings.onRequest) await runOnRequest(settings.onRequest, context, seen);
  // a copy: the hook may have kept its own, and credentials are not for it
  const headers = new Headers(seen);
  for (const name of CREDENTIAL_HEADERS) headers.delete(name);
  const credentials = await credentialHeaders(settings.credentials, context.secrets);
  for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
  const { body } = call;
  const { fetch = globalThis.fetch } = settings;
  context.attempts++;
  return fetchInsideOrigin({
    fetch: call.repeatable ? fetch : onOwnConnection(fetch),
    url: call.url,
    init: {
      ...settings.fetchOptions,
      method: context.method,
      headers,
      signal,
      ...(body && { body: body.body, ...(!body.repeatable && { duplex: "half" }) }),
    },
    repeatable: body?.repeatable !== false,
    context,
  });
}

async function runOnRequest(
  hook: NonNullable<Settings["onRequest"]>,
  context: RequestContext,
  headers: Headers,
) {
  try {
    await hook({ ...eventOf(context), attempt: context.attempts + 1, headers });
  } catch (thrown) {
    const cause = safeCause(thrown, context);
    throw requestError(context, {
      kind: "configuration",
      message: "the onRequest hook threw; nothing was sent",
      cause,
    });
  }
}

/** A stream goes on after its call: the clock stops, the caller's signal and the pauses still count. */
function guardData(answer: Answer, call: PreparedCall, context: RequestContext, deadline: Deadline): void {
  deadline.stopClock();
  answer.data = guardStream(answer.data as ReadableStream<Uint8Array>, {
    idleTimeout: call.idleTimeout,
    idle: () =>
      requestError(context, {
        kind: "timeout",
        message: `the body paused for more than ${call.idleTimeout} ms`,
      }),
    failed: (thrown) => wireError(thrown, call, context, deadline, "the body broke off"),
    race: deadline.race,
    done: deadline.release,
  });
}

/** The caller's signal or the clock ended the call; between two attempts nothing may have been carried out. */
function endError(
  reason: DeadlineReason,
  { timeout, signal }: PreparedCall,
  context: RequestContext,
  unsure = "",
): RestflareError {
  const { attempts } = context;
  if (reason === "aborted")
    return requestError(context, {
      kind: reason,
      message: `aborted by its signal${unsure}`,
      cause: signal?.reason,
    });
  const message = attempts
    ? `no whole answer within ${timeout} ms${attempts > 1 ? `, in ${attempts} attempts` : ""}${unsure}`
    : `not sent within ${timeout} ms: the onRequest hook, the apiToken function or the rateLimit took too long`;
  return requestError(context, { kind: reason, message });
}

/** The work of an attempt failed, or its deadline ended it. */
function wireError(
  thrown: unknown,
  call: PreparedCall,
  context: RequestContext,
  { reason }: Deadline,
  broken = "no answer",
): RestflareError {
  const unsure =
    call.repeatable || !context.attempts ? "" : "; it may have been carried out, so it was not sent again";
  if (reason) return endError(reason, call, context, unsure);
  const cause = safeCause(thrown, context);
  return requestError(context, {
    kind: "connection",
    message: `${broken}: ${causeWords(cause)}${unsure}`,
    cause,
  });
}

/** The innermost message, or code: fetch says no more than that it failed. */
function causeWords(cause: Error | undefined): string {
  if (!cause) return "fetch failed";
  if (cause.cause) return causeWords(cause.cause as Error);
  const { message, name, code } = cause as { message: string; name: string; code?: string };
  return code && !message.includes(code) ? `${message} (${code})`.trim() : message || name;
}

function eventOf({ method, template, path, attempts }: RequestContext) {
  return { method, template, path, attempt: attempts };
}

/** Tells the hook and the logger, who only look on: what they throw must not cost the caller an answer that may be there only once. */
function tell<Hook extends "onResponse" | "onRetry", Event>(
  settings: Settings,
  hook: Hook,
  context: RequestContext,
  what: Omit<Event, keyof CallEvent>,
  line: (event: Event) => string,
): void {
  const { logger, [hook]: look } = settings;
  if (!look && !logger) return;
  const event = { ...eventOf(context), ...what } as Event;
  void observe(() => logger?.[hook === "onRetry" ? "warn" : "debug"](line(event)));
  void observe(
    () => (look as ((event: Event) => unknown) | undefined)?.(event),
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
