import type { Reading } from "./answer.js";
import type { RequestContext } from "./context.js";
import { type Credentials, readSecrets } from "./credentials.js";
import { argumentError } from "./error.js";
import type { CallOptions, RetryOptions } from "./options.js";
import { secretNames, secretValues } from "./redact.js";
import type { Result } from "./result.js";
import { isRepeatable } from "./retry.js";
import { type EncodedBody, encodeBody, queryString } from "./serialize.js";
import { checkTimeout, mergeHeaders, milliseconds, readRetry, type Settings } from "./settings.js";
import type { ActionRow, Method } from "./table.js";

/** The key under which a client takes calls; the registry's, so that another installed copy finds it too. */
export const SEND = Symbol.for("@restflare/core/send");

/** The inner side of a client. */
export interface Sender {
  /** Never rejects. */
  [SEND](call: Call): Promise<Result<unknown>>;
}

/** One call as a resource or `client.request` puts it. */
export interface Call {
  readonly method: Method;
  readonly template: string;
  /** The template with its values, below the base URL. */
  readonly path: string;
  /** The action's name; none for `client.request`. */
  readonly action?: string;
  readonly row: ActionRow;
  readonly answer: Reading["answer"];
  readonly options: CallOptions & { readonly query?: object; readonly body?: unknown };
}

/** A call checked, with its client's settings in it: what every attempt sends. */
export interface PreparedCall {
  readonly url: string;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
  readonly reading: Reading;
  readonly retry: Required<RetryOptions>;
  /** Whether it may be sent again although it may have been carried out. */
  readonly repeatable: boolean;
  readonly timeout: number;
  readonly idleTimeout: number;
  readonly signal: AbortSignal | undefined;
}

/** The call as its errors name it. */
export function contextOf(credentials: Credentials, call: Call): RequestContext {
  return {
    method: call.method.toUpperCase(),
    template: call.template,
    path: call.path,
    row: call.row,
    secrets: [
      ...readSecrets(credentials),
      ...secretValues([call.options.body, call.options.query], secretNames(call.row)),
    ],
    attempts: 0,
  };
}

/** Checks a call's options and writes its query and body; throws a request error for what is bad. */
export function prepareCall(settings: Settings, call: Call): PreparedCall {
  const { row, options, method } = call;
  const refuse = argumentError;
  if (method === "trace") throw refuse("fetch does not send TRACE");
  if (options.signal && typeof options.signal.addEventListener !== "function")
    throw refuse("signal must be an AbortSignal");
  const query = readQuery(call);
  const body = readBody(settings, call);
  const retry = readRetry(settings.retry, options.retry, refuse);
  const as = options.as ?? row.as ?? "json";
  if (!READ_AS.includes(as)) throw refuse(`as must be one of ${READ_AS.join(", ")}`);
  const headers = new Headers({ accept: as === "json" ? "application/json" : "*/*" });
  if (body?.contentType !== undefined) headers.set("content-type", body.contentType);
  for (const [name, value] of Object.entries(mergeHeaders(refuse, settings.headers, options.headers))) {
    if (value === undefined || value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return {
    url: `${settings.baseUrl}${call.path}${query && `?${query}`}`,
    headers,
    body,
    reading: { as, answer: call.answer },
    retry,
    repeatable: retry.unsafe || isRepeatable(method, call.action, row),
    timeout: checkTimeout(options.timeout ?? settings.timeout, refuse),
    idleTimeout: milliseconds("idleTimeout", options.idleTimeout ?? settings.idleTimeout, refuse),
    signal: options.signal,
  };
}

const READ_AS: readonly string[] = ["json", "text", "bytes", "blob", "stream"];

function readQuery({ row, options }: Call): string {
  try {
    return queryString(options.query ?? {}, row.query);
  } catch {
    throw argumentError(
      "the query cannot be written: it holds a bad date or text, or what its style has no form for",
    );
  }
}

const ENCODINGS = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  raw: "application/octet-stream",
} as const;

function readBody(settings: Settings, { row, options, method }: Call): EncodedBody | undefined {
  // null is JSON: whoever gives it has it sent
  const body = options.body === undefined && row.body === "empty" ? {} : options.body;
  if (body === undefined) return undefined;
  if (method === "get" || method === "head")
    throw argumentError(`fetch sends no body with ${method.toUpperCase()}`);
  try {
    return encodeBody(body, row.contentType ?? ENCODINGS[settings.encoding]);
  } catch {
    // the engine's own error may quote the body
    throw argumentError(
      "the body cannot be written: it holds a cycle, a bigint or what its content type has no form for",
    );
  }
}
