import type { CallOptions } from "../public/call-options.js";
import { argumentError } from "../error/error.js";
import type { HeaderOptions, ReadAs } from "../public/options.js";
import type { Result } from "../public/result.js";
import { layer, must, oneOf } from "../client/rules.js";
import { ENCODINGS, type EncodedBody, encodeBody, hasOwnType, queryString } from "../transport/serialize.js";
import type { RetryRules, Settings } from "../client/settings.js";
import type { ActionRow, Method } from "../public/table.js";
import { fillTemplate, type PathValues } from "../path/template.js";

/** The key under which a client takes calls; the registry's, so that another installed copy finds it too. */
export const SEND = Symbol.for("restflare/send");

/** The inner side of a client. */
export interface Sender {
  /** Never rejects. */
  [SEND](call: Call): Promise<Result<unknown>>;
}

/** One call as a resource or `client.request` puts it. */
export interface Call {
  readonly method: Method;
  readonly template: string;
  /** The action's name; none for `client.request`. */
  readonly name?: string;
  /** What the document says of it; an answer that it says nothing of is an envelope if it looks like one. */
  readonly row: ActionRow;
  readonly options: CallOptions & {
    /** The values of all placeholders. */
    readonly params?: PathValues;
    readonly query?: object;
    readonly body?: unknown;
  };
}

/** A call on its way: what its errors must know. */
export interface Draft extends Call {
  readonly settings: Settings;
  attempts: number;
  readonly secrets: string[];
  path?: string;
}

/** The same, checked: what every attempt sends. */
export interface Exchange extends Omit<Draft, "method"> {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly url: string;
  /** One upon the other. */
  readonly headers: readonly HeaderOptions[];
  readonly body: EncodedBody | undefined;
  readonly as: ReadAs;
  /** Whether it may be sent again although it may have been carried out. */
  readonly repeatable: boolean;
  readonly retry: RetryRules;
  readonly timeout: number;
  readonly idleTimeout?: number;
  readonly signal: AbortSignal | undefined;
  readonly fetchOptions: { readonly [name: string]: unknown };
}

/** Checks a call's options, and writes its query and body into it; throws a request error for what is bad. */
export function prepareCall(draft: Draft): Exchange {
  const { row, method, settings } = draft;
  const options = layer(argumentError, settings, draft.options);
  // null is JSON: whoever gives it has it sent
  const { query, body: content = row.body === "empty" ? {} : undefined, as = row.as ?? "json" } = options;
  draft.path = fillTemplate(draft.template, options.params);
  must(argumentError, "the method", method, METHODS);
  if (content !== undefined && /get|head/.test(method)) throw argumentError("it can have no body");
  const contentType = row.contentType ?? ENCODINGS[settings.encoding];
  let search: string;
  let body: EncodedBody | undefined;
  try {
    search = queryString(query ?? {}, row.query);
    body = encodeBody(content, contentType);
  } catch {
    // the engine's own error may quote the value
    throw argumentError("its query or body cannot be written (a cycle, a bigint?)");
  }
  const mayRepeat = options.retry.unsafe || row.idempotent || REPEATABLE.test(`${method} ${draft.name}`);
  return Object.assign(draft, {
    ...options,
    // nothing that an untyped caller gives stands in for what the call is
    ...draft,
    method: method.toUpperCase(),
    url: settings.baseUrl + draft.path + (search && `?${search}`),
    headers: [
      {
        accept: as === "json" ? ENCODINGS.json : "*/*",
        "content-type": hasOwnType(body) ? undefined : contentType,
      },
      ...options.headers,
    ],
    body,
    as,
    repeatable: mayRepeat && !(body instanceof ReadableStream),
  }) as Exchange;
}

/** By method and action: what reads, and what leaves the same behind however often it is done. */
const REPEATABLE = /^(get|head|options) |^(delete delete|put update)(All)?$/;
const METHODS = oneOf("get", "put", "post", "delete", "options", "head", "patch");
