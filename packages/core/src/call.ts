import { argumentError } from "./error.js";
import type { CallOptions, ReadAs, RetryOptions } from "./options.js";
import type { Result } from "./result.js";
import { isRepeatable } from "./retry.js";
import { layer, must, oneOf } from "./rules.js";
import { ENCODINGS, type EncodedBody, encodeBody, queryString } from "./serialize.js";
import type { Settings } from "./settings.js";
import type { ActionRow, Method } from "./table.js";
import { fillTemplate, type PathValues } from "./template.js";

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
  /** The placeholder that is an argument of its own, and not bound by `with`. */
  readonly id?: string | undefined;
  /** The action's name; none for `client.request`. */
  readonly name?: string;
  readonly row: ActionRow;
  /** How to read a success; `auto` takes for an envelope what looks like one. */
  readonly answer: "envelope" | "body" | "auto";
  readonly options: CallOptions & {
    /** The values of all placeholders. */
    readonly params?: PathValues;
    readonly query?: object;
    readonly body?: unknown;
  };
}

/** A call on its way: what its errors must know. */
export interface CallPlace extends Call {
  /** The template with its values, below the base URL; none until they have been checked. */
  path?: string;
  readonly secrets: string[];
  readonly sent: unknown;
}

/** The same, checked, with its client's settings in it: what every attempt sends. */
export interface Exchange extends Omit<CallPlace, "options" | "id" | "name"> {
  readonly path: string;
  attempts: number;
  readonly settings: Settings;
  readonly url: string;
  readonly headers: Headers;
  readonly body: EncodedBody["body"] | undefined;
  readonly as: ReadAs;
  /** Whether it may be sent again although it may have been carried out. */
  readonly repeatable: boolean;
  readonly retry: Required<RetryOptions>;
  readonly timeout: number;
  readonly idleTimeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Checks a call's options and writes its query and body; throws a request error for what is bad. */
export function prepareCall(settings: Settings, call: CallPlace): Exchange {
  const { row, method } = call;
  const options = layer(argumentError, settings, call.options);
  const { query, body: given, as = row.as ?? "json", retry } = options;
  const path = fillTemplate(call, options.params, call.id);
  call.path = path;
  if (method === "trace") throw argumentError("fetch does not send TRACE");
  must(argumentError, "as", as, READ_AS);
  const search = written("query", () => queryString(query ?? {}, row.query));
  // null is JSON: whoever gives it has it sent
  const content = given === undefined && row.body === "empty" ? {} : given;
  if (content !== undefined && (method === "get" || method === "head"))
    throw argumentError(`fetch sends no body with ${method.toUpperCase()}`);
  const { body, contentType } = written("body", () =>
    encodeBody(content, row.contentType ?? ENCODINGS[settings.encoding]),
  );
  const headers = new Headers({ accept: as === "json" ? "application/json" : "*/*" });
  if (contentType) headers.set("content-type", contentType);
  for (const [name, value] of Object.entries(options.headers)) {
    if (value === undefined || value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const mayRepeat = retry.unsafe || isRepeatable(method, call.name, row);
  return {
    method,
    template: call.template,
    path,
    row,
    answer: call.answer,
    secrets: call.secrets,
    sent: call.sent,
    attempts: 0,
    settings,
    url: `${settings.baseUrl}${path}${search && `?${search}`}`,
    headers,
    body,
    as,
    repeatable: mayRepeat && !(body instanceof ReadableStream),
    retry,
    timeout: options.timeout,
    idleTimeout: options.idleTimeout,
    signal: options.signal,
  };
}

const READ_AS = oneOf("json", "text", "bytes", "blob", "stream");

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
