import { type Answer, readAnswer } from "./answer.js";
import { type Call, contextOf, type PreparedCall, prepareCall } from "./call.js";
import { locate, type RequestContext, requestError } from "./context.js";
import { CREDENTIAL_HEADERS, credentialHeaders } from "./credentials.js";
import { type Deadline, type DeadlineReason, pause, startDeadline } from "./deadline.js";
import { isRestflareError, type RestflareError } from "./error.js";
import { responseLine, retryLine } from "./hooks.js";
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
  for (let tries = 1; ; tries++) {
    const ended = await settings.pace?.(endsAt - performance.now(), call.signal);
    if (ended) throw turnError(ended, call, context);
    if (call.signal?.aborted) throw abortedError(context, call);
    const started = performance.now();
    const outcome = await attempt(settings, call, context, endsAt - started);
    if (outcome.response) tellResponse(settings, outcome.response, context, performance.now() - started);
    if (outcome.ok) return outcome;
    // what a hook or a token function kept from being sent will not be sent the next time either
    const delay = context.attempts === tries ? delayAfter(outcome, call, context) : undefined;
    if (delay === undefined || performance.now() + delay >= endsAt) return outcome;
    tellRetry(settings, outcome.error, context, delay);
    if (!(await pause(delay, call.signal))) return { ...outcome, error: abortedError(context, call) };
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
      ? placed(thrown, context)
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
  const credentials = await credentialHeaders(settings.credentials);
  for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
  context.secrets.push(...Object.values(credentials).map((value) => value.replace(/^Bearer /, "")));
  const { body } = call;
  context.attempts++;
  return fetchInsideOrigin({
    fetch: settings.fetch ?? globalThis.fetch,
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
    const cause = safeCause(thrown, context.secrets);
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
    failed: (thrown) => wireError(thrown, call, context, deadline),
    race: deadline.race,
    done: deadline.release,
  });
}

function wireError(
  thrown: unknown,
  call: PreparedCall,
  context: RequestContext,
  { reason }: Deadline,
): RestflareError {
  if (reason === "aborted") return abortedError(context, call);
  const unsure = call.repeatable ? "" : "; it may have been carried out, so it was not sent again";
  if (reason === "timeout" && context.attempts === 0) {
    const message = `not sent within ${call.timeout} ms: the onRequest hook or the apiToken function took too long`;
    return requestError(context, { kind: "timeout", message });
  }
  if (reason === "timeout") {
    const often = context.attempts === 1 ? "" : `, in ${context.attempts} attempts`;
    return requestError(context, {
      kind: "timeout",
      message: `no whole answer within ${call.timeout} ms${often}${unsure}`,
    });
  }
  const cause = safeCause(thrown, context.secrets);
  const message = `no answer: ${causeWords(cause)}${unsure}`;
  return requestError(context, { kind: "connection", message, cause });
}

/** An error that does not say yet where it happened. */
function placed(error: RestflareError, context: RequestContext): RestflareError {
  return error.template === undefined ? requestError(context, error) : error;
}

/** The innermost message: fetch says no more than that it failed. */
function causeWords(cause: Error | undefined): string {
  if (cause === undefined) return "fetch failed";
  const inner = cause.cause instanceof Error ? causeWords(cause.cause) : "";
  const { code } = cause as { code?: string };
  return (
    inner ||
    (code !== undefined && !cause.message.includes(code) ? `${cause.message} (${code})` : cause.message) ||
    code ||
    cause.name
  );
}

/** The call ended while it waited for its turn. */
function turnError(reason: DeadlineReason, call: PreparedCall, context: RequestContext): RestflareError {
  if (reason === "aborted") return abortedError(context, call);
  const message = `not sent within ${call.timeout} ms, since the client's rateLimit had no room for it`;
  return requestError(context, { kind: "timeout", message });
}

function abortedError(context: RequestContext, { signal, repeatable }: PreparedCall): RestflareError {
  const unsure = repeatable || context.attempts === 0 ? "" : "; it may have been carried out";
  return requestError(context, {
    kind: "aborted",
    message: `aborted by its signal${unsure}`,
    cause: signal?.reason,
  });
}

function eventOf({ method, template, path, attempts }: RequestContext) {
  return { method, template, path, attempt: attempts };
}

function tellResponse(
  settings: Settings,
  response: Response,
  context: RequestContext,
  duration: number,
): void {
  const { onResponse, logger } = settings;
  if (!onResponse && !logger) return;
  const rayId = response.headers.get("cf-ray") ?? undefined;
  const event = { ...eventOf(context), status: response.status, rayId, duration };
  observe(() => logger?.debug(responseLine(event)));
  observe(
    () => onResponse?.(event),
    () => logger?.warn("the onResponse hook threw"),
  );
}

function tellRetry(
  settings: Settings,
  { kind, status }: RestflareError,
  context: RequestContext,
  delay: number,
): void {
  const { onRetry, logger } = settings;
  if (!onRetry && !logger) return;
  const event = { ...eventOf(context), reason: kind, status, delay };
  observe(() => logger?.warn(retryLine(event)));
  observe(
    () => onRetry?.(event),
    () => logger?.warn("the onRetry hook threw"),
  );
}

/** Runs what only looks on: what it throws must not cost the caller an answer that may be there only once. */
function observe(look: () => unknown, complain?: () => unknown): void {
  const failed = () => complain && observe(complain);
  try {
    Promise.resolve(look()).catch(failed);
  } catch {
    failed();
  }
}
