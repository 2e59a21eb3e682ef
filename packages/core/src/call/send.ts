import { readAnswer } from "./answer.js";
import { type Call, type Exchange, prepareCall } from "./call.js";
import { credentialHeaders } from "../client/credentials.js";
import { type DeadlineReason, pause, startDeadline } from "./deadline.js";
import { isRestflareError, type RestflareError } from "../error/error.js";
import type { CallEvent, Hooks, Logger } from "../public/hooks.js";
import { mergeHeaders } from "../transport/merge-headers.js";
import { failureOf, locate, requestError, settle } from "../error/place.js";
import { safeCause } from "../error/redact.js";
import { fetchInsideOrigin } from "../transport/redirect.js";
import type { Result } from "../public/result.js";
import { delayAfter } from "./retry.js";
import type { Settings } from "../client/settings.js";
import { guardStream } from "./stream.js";

/** Sends a call, as often as its rules allow; whatever happens is its result. */
export function send(settings: Settings, call: Call): Promise<Result<unknown>> {
  const draft = { ...call, settings, attempts: 0, secrets: [] };
  return settle(draft, () => sendPrepared(prepareCall(draft)));
}

async function sendPrepared(exchange: Exchange): Promise<Result<unknown>> {
  const { settings, signal } = exchange;
  const endsAt = performance.now() + exchange.timeout;
  for (;;) {
    const { attempts } = exchange;
    const late = await settings.pace?.(endsAt - performance.now(), signal);
    if (late) throw wireError(exchange, late);
    const started = performance.now();
    const outcome = await attempt(exchange, endsAt - started);
    const { response, error } = outcome;
    if (response) {
      // a fetch of the caller may have given anything
      const rayId = response.headers?.get("cf-ray") ?? undefined;
      const { status } = response;
      tell(exchange, "onResponse", "debug", { status, rayId, duration: performance.now() - started });
    }
    // what a hook or a token function kept from being sent will not be sent the next time either
    const delay = error && exchange.attempts > attempts ? delayAfter(exchange, error) : Infinity;
    if (!error || performance.now() + delay >= endsAt) return outcome;
    const { kind: reason, status } = error;
    tell(exchange, "onRetry", "warn", { reason, status, delay });
    if (!(await pause(delay, signal))) return { ...outcome, error: wireError(exchange, "aborted") };
  }
}

/** One attempt; it leaves room for the others that its call may have. */
async function attempt(exchange: Exchange, remaining: number): Promise<Result<unknown>> {
  const attemptsLeft = exchange.repeatable ? exchange.retry.maxRetries + 1 - exchange.attempts : 1;
  // at least a third: many retries must not leave each attempt too little time to succeed
  const deadline = startDeadline(remaining / Math.min(attemptsLeft, 3), exchange.signal);
  let response: Response | undefined;
  try {
    const answer = await deadline.race(async () => {
      response = await request(exchange, deadline.signal);
      return readAnswer(exchange, response);
    });
    if (exchange.as === "stream")
      answer.data = guardStream(
        answer.data as ReadableStream<Uint8Array>,
        deadline,
        exchange.idleTimeout,
        (thrown) =>
          wireError(
            exchange,
            deadline.reason,
            thrown,
            `the body paused for more than ${exchange.idleTimeout} ms`,
          ),
      );
    else deadline.release();
    return { ok: true, ...answer, response: response as unknown as Response, attempts: exchange.attempts };
  } catch (thrown) {
    deadline.release();
    const error = isRestflareError(thrown)
      ? locate(exchange, thrown)
      : wireError(exchange, deadline.reason, thrown ?? {});
    return failureOf(error, response);
  }
}

async function request(exchange: Exchange, signal: AbortSignal): Promise<Response> {
  const { settings, method, body } = exchange;
  const credentials = await credentialHeaders(settings.credentials, exchange.secrets);
  const headers = mergeHeaders(...exchange.headers);
  try {
    await settings.onRequest?.({ ...eventOf(exchange), attempt: exchange.attempts + 1, headers });
  } catch (thrown) {
    throw requestError(exchange, {
      kind: "configuration",
      message: "the onRequest hook threw",
      cause: safeCause(exchange, thrown),
    });
  }
  exchange.attempts++;
  return fetchInsideOrigin(exchange, {
    ...exchange.fetchOptions,
    method,
    // others than the hook's, which it may have kept
    headers: mergeHeaders(headers, credentials),
    signal,
    body: body as NonNullable<typeof body>,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

/** The deadline ended the call, or the work of an attempt failed; where nothing is thrown, it was between two attempts. */
function wireError(
  exchange: Exchange,
  kind: DeadlineReason | "connection" = "connection",
  thrown?: unknown,
  late?: string,
): RestflareError {
  const { attempts, repeatable, timeout, signal } = exchange;
  const cause = kind === "connection" ? safeCause(exchange, thrown) : signal?.reason;
  const words = {
    connection: `connection failed: ${causeWords(cause)}`,
    aborted: "aborted by its signal",
    timeout: late ?? `${attempts ? "no whole answer" : "not sent"} within ${timeout} ms`,
  };
  const unsure = "; not sent again, since it may have been carried out";
  const message = words[kind] + (thrown && attempts && !repeatable ? unsure : "");
  return requestError(exchange, { kind, message, cause });
}

/** The innermost message, or code: fetch says no more than that it failed. */
function causeWords(cause: (Error & { code?: string }) | undefined): string {
  if (cause?.cause) return causeWords(cause.cause as Error);
  return cause?.message || cause?.code || "fetch failed";
}

function eventOf({ method, template, path, attempts }: Exchange): CallEvent {
  return { method, template, path, attempt: attempts };
}

/** Tells the hook and the logger, who only look on: what they throw must not cost the caller an answer that may be there only once. */
function tell<Hook extends "onResponse" | "onRetry">(
  exchange: Exchange,
  hook: Hook,
  level: keyof Logger,
  what: Omit<Parameters<NonNullable<Hooks[Hook]>>[0], keyof CallEvent>,
): void {
  const { logger, [hook]: look } = exchange.settings;
  if (!look && !logger) return;
  const event = { ...eventOf(exchange), ...what };
  void observe(() => logger?.[level](`${hook} ${JSON.stringify(event)}`));
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
