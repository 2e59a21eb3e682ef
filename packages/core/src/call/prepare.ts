import { argumentError, isRestflareError } from "../error/error.js";
import { secretNames } from "../error/secrets.js";
import { fillTemplate } from "../path/template.js";
import type { ReadAs, RetryOptions } from "../public/options.js";
import type { ActionRow } from "../public/table.js";
import { type EncodedBody, encodeBody } from "../transport/body.js";
import { ENCODINGS } from "../transport/media-types.js";
import { queryEntries, writeQuery } from "../transport/query.js";
import type {
  CheckedOptions,
  Environment,
  HeaderRecord,
  Operation,
  PreparedCall,
  Progress,
  RetryRules,
} from "./call.js";
import { checkServer } from "./check-server.js";

/** Defaults for options that are not set. */
export const DEFAULTS = {
  timeout: 60_000,
  idleTimeout: 0,
  maxBytes: 256 * 2 ** 20,
  retry: { maxRetries: 2, backoff: 500, maxWait: 30_000 },
};

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Checks a call's arguments, and writes its path, query and body; throws a request error if one is bad. */
export async function prepareCall(
  operation: Operation,
  options: CheckedOptions,
  environment: Environment,
  progress: Progress,
): Promise<PreparedCall> {
  const { method, template, row } = operation;
  checkServer(operation, environment);
  const filled = fillTemplate(template, options.params ?? {}, operation.pathStyles);
  const [path, fixedQuery] = filled.split(/\?(.*)/s, 2) as [string, string?];
  progress.path = path;
  if (!METHODS.includes(method)) throw argumentError(`the method must be one of ${METHODS.join(", ")}`);
  const notes = { names: secretNames(row.secrets), add: progress.redactor.add };
  const ownQuery = written(() => writeQuery(queryEntries(options.query), row.query, notes));
  const query = [fixedQuery, ownQuery].filter(Boolean).join("&");
  const body = await encodeGiven(operation, options, environment, notes);
  const isStreamed = body?.isStream === true;
  const { as, parse } = readingOf(row, options);
  const retry = { ...DEFAULTS.retry, ...options.retry } as RetryRules & RetryOptions;
  return {
    operation,
    environment,
    progress,
    method: method.toUpperCase(),
    path,
    query,
    headers: { ...defaultHeaders(as, body, row), ...options.headers },
    body,
    secretNames: notes.names,
    as,
    parse,
    isRepeatable: !isStreamed && (retry.unsafe === true || mayRepeat(operation)),
    isStreamed,
    retry,
    timeout: options.timeout ?? DEFAULTS.timeout,
    attemptTimeout: options.attemptTimeout,
    idleTimeout: options.idleTimeout ?? DEFAULTS.idleTimeout,
    maxBytes: options.maxBytes ?? DEFAULTS.maxBytes,
    signal: options.signal,
    fetchOptions: options.fetchOptions ?? {},
  };
}

/** How the answer is read: items are a stream that the table knows how to parse. */
function readingOf(row: ActionRow, options: CheckedOptions): Pick<PreparedCall, "as" | "parse"> {
  const asked = options.as ?? row.as ?? (row.parse ? "items" : "json");
  const parse = asked === "items" ? row.parse : undefined;
  const as = asked === "items" ? "stream" : asked;
  if (asked === "items" && !parse)
    throw argumentError('as: "items" needs an action that answers a stream of them');
  if (as === "stream" && typeof ReadableStream !== "function")
    throw argumentError(`as: "${asked}" needs a platform that has ReadableStream`);
  return { as, parse };
}

/** Whether an operation only reads, or leaves the same behind however often it is carried out. */
function mayRepeat({ method, name, row }: Operation): boolean {
  if (row.idempotent) return true;
  if (method === "delete") return name === "delete" || name === "deleteAll";
  if (method === "put") return name === "update" || name === "updateAll";
  return method === "get" || method === "head" || method === "options";
}

async function encodeGiven(
  { method, row }: Operation,
  options: CheckedOptions,
  { encoding, fetch }: Environment,
  notes: { names: ReadonlySet<string>; add(secret: string): void },
): Promise<EncodedBody | undefined> {
  const body = options.body === undefined ? emptyBody(row) : options.body;
  // null is a valid JSON body and is sent; only undefined means no body
  if (body === undefined) return undefined;
  if (method === "get" || method === "head") throw argumentError("it can have no body");
  const contentType = options.contentType ?? row.contentType ?? ENCODINGS[encoding];
  if (!/^[\t -~]+$/.test(contentType)) throw argumentError("contentType must be a media type");
  const isForeignFetch = fetch !== undefined && fetch !== globalThis.fetch;
  const { encoding: styles } = row;
  return written(() => encodeBody(body, { contentType, isForeignFetch, styles, notes }));
}

const emptyBody = ({ body }: ActionRow) => (body === "empty" ? {} : undefined);

function defaultHeaders(as: ReadAs, body: EncodedBody | undefined, { accept }: ActionRow): HeaderRecord {
  return {
    accept: as === "json" ? (accept ?? ENCODINGS.json) : "*/*",
    ...(body?.contentType !== undefined && { "content-type": body.contentType }),
  };
}

/** What the work gives; an error that is not ours may quote the value, so it is replaced. */
function written<T>(work: () => T): T {
  const refuse = (thrown: unknown): never => {
    if (isRestflareError(thrown)) throw thrown;
    throw argumentError("its query or body cannot be written; is it a cycle, or nested too deep?");
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(refuse) as T) : result;
  } catch (thrown) {
    return refuse(thrown);
  }
}
