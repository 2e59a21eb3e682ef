import { safeCause } from "../error/cause.js";
import { errorAt } from "../error/place.js";
import type { Result } from "../public/result.js";
import { sendRequest } from "../transport/openapi-fetch.js";
import { type Answer, readAnswer } from "./answer.js";
import { placeOf } from "./api-error.js";
import { errorOf } from "./attempt-error.js";
import type { HeaderRecord, PreparedCall } from "./call.js";
import { type Deadline, startDeadline } from "./deadline.js";
import { eventOf } from "./events.js";
import { guardStream } from "./guard-stream.js";
import { failureOf } from "./outcome.js";

/** One attempt, which may take so many milliseconds; never rejects. */
export async function attempt(call: PreparedCall, remaining: number): Promise<Result<unknown, object>> {
  const deadline = startDeadline(
    Math.ceil(Math.min(remaining, call.attemptTimeout ?? remaining)),
    call.signal,
  );
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
  const { as, parse, idleTimeout } = call;
  if (as !== "stream") {
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
  return parse ? parse(stream) : stream;
}

/** Adds the credentials and sends the request; the answer's body is not read yet. */
async function send(call: PreparedCall, signal: AbortSignal): Promise<Response> {
  const { environment, operation, progress, method, path, query, body, fetchOptions } = call;
  const credentials = await environment.authenticate(progress.redactor);
  const headers = environment.onRequest ? await askHook(call, environment.onRequest) : call.headers;
  progress.attempts++;
  progress.isRedirected = false;
  return sendRequest({
    fetch: environment.fetch,
    fetchOptions,
    isRepeatable: call.isRepeatable,
    isStreamed: call.isStreamed,
    onRedirect: () => {
      progress.isRedirected = true;
    },
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
