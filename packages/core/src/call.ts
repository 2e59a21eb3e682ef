import type { Reading } from "./answer.js";
import type { RequestContext } from "./context.js";
import { type Credentials, readSecrets } from "./credentials.js";
import { argumentError } from "./error.js";
import { layer } from "./layer.js";
import type { CallOptions, RetryOptions } from "./options.js";
import type { Result } from "./result.js";
import { isRepeatable } from "./retry.js";
import { type EncodedBody, encodeBody, queryString } from "./serialize.js";
import { ENCODINGS, type Settings } from "./settings.js";
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
    secrets: readSecrets(credentials),
    sent: [call.options.body, call.options.query],
    attempts: 0,
  };
}

/** Checks a call's options and writes its query and body; throws a request error for what is bad. */
export function prepareCall(settings: Settings, call: Call): PreparedCall {
  const { row, method } = call;
  const {
    retry,
    timeout,
    idleTimeout,
    signal,
    headers: given,
    query,
    as = row.as ?? "json",
    body,
  } = layer(argumentError, settings, call.options);
  if (method === "trace") throw argumentError("fetch does not send TRACE");
  if (!READ_AS.includes(as)) throw argumentError(`as must be one of ${READ_AS.join(", ")}`);
  const search = written("query", () => queryString(query ?? {}, row.query));
  // null is JSON: whoever gives it has it sent
  const content = body === undefined && row.body === "empty" ? {} : body;
  if (content !== undefined && (method === "get" || method === "head"))
    throw argumentError(`fetch sends no body with ${method.toUpperCase()}`);
  const encoded =
    content === undefined
      ? undefined
      : written("body", () => encodeBody(content, row.contentType ?? ENCODINGS[settings.encoding]));
  const headers = new Headers({ accept: as === "json" ? "application/json" : "*/*" });
  if (encoded?.contentType) headers.set("content-type", encoded.contentType);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return {
    url: `${settings.baseUrl}${call.path}${search && `?${search}`}`,
    headers,
    body: encoded,
    reading: { as, answer: call.answer },
    retry,
    repeatable: retry.unsafe || isRepeatable(method, call.action, row),
    timeout,
    idleTimeout,
    signal,
  };
}

const READ_AS: readonly string[] = ["json", "text", "bytes", "blob", "stream"];

/** What `write` gives; the engine's own error may quote the value. */
function written<T>(what: string, write: () => T): T {
  try {
    return write();
  } catch {
    throw argumentError(
      `the ${what} cannot be written: it holds a cycle, a bigint, a bad date or what its style or content type has no form for`,
    );
  }
}
