import { CREDENTIAL_HEADERS } from "./credentials.js";
import type { HeaderOptions, RetryOptions } from "./options.js";
import { withoutUndefined } from "./without-undefined.js";

/** What makes the error that refuses something. */
export type Refuse = (message: string) => Error;

/** The options that may stand in several places: at the client, bound by `with`, at a call. */
export interface Layer {
  readonly params?: object;
  readonly headers?: HeaderOptions;
  readonly retry?: RetryOptions;
  readonly timeout?: number;
  readonly idleTimeout?: number;
  readonly signal?: AbortSignal;
}

/**
 * Options over those below them, the upper ones winning; parameters, headers and retry rules are put together one by one.
 * Throws what `refuse` makes for what is bad.
 */
export function layer<Below extends object, Above extends object>(
  refuse: Refuse,
  below: Below,
  above: Above = {} as Above,
): Below & Above & { params: object } {
  const lower: Layer = below;
  const upper: Layer = above;
  checkObject(refuse, "the options", upper);
  const all = { ...lower, ...withoutUndefined(upper) };
  for (const name of ["params", "retry"] as const) {
    checkObject(refuse, name, all[name] ?? {});
    all[name] = { ...lower[name], ...withoutUndefined(upper[name]) };
  }
  all.headers = mergeHeaders(refuse, lower.headers, upper.headers);
  const {
    timeout = 1,
    idleTimeout = 0,
    signal,
    retry: { maxRetries = 0, backoff = 0, maxWait = 0 } = {},
  } = all;
  // not 0: that would send what nobody waits for
  checkMilliseconds(refuse, "timeout", timeout, 1);
  checkMilliseconds(refuse, "idleTimeout", idleTimeout);
  checkMilliseconds(refuse, "retry.backoff", backoff);
  checkMilliseconds(refuse, "retry.maxWait", maxWait);
  if (!(Number.isInteger(maxRetries) && maxRetries >= 0))
    throw refuse("retry.maxRetries must be a whole number from 0");
  if (signal && !signal.addEventListener) throw refuse("signal must be an AbortSignal");
  return all as Below & Above & { params: object };
}

function checkObject(refuse: Refuse, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) throw refuse(`${name} must be an object`);
}

/** Refuses what is no finite number of milliseconds that a timer can hold. */
export function checkMilliseconds(refuse: Refuse, name: string, value: unknown, least = 0): void {
  if (typeof value !== "number" || !(value >= least && value < 2 ** 31))
    throw refuse(`${name} must be a number of milliseconds from ${least} to 2147483647`);
}

/** Headers by their names in lower case. */
function mergeHeaders(refuse: Refuse, ...layers: (HeaderOptions | undefined)[]): HeaderOptions {
  const entries = layers.flatMap((headers) =>
    headers instanceof Headers ? [...headers] : Object.entries(headers ?? {}),
  );
  return Object.fromEntries(entries.map(([name, value]) => [checkHeader(refuse, name, value), value]));
}

/** Refuses the headers that only credentials may set, and what fetch would refuse while quoting it. */
function checkHeader(refuse: Refuse, name: string, value: string | null | undefined): string {
  const lower = name.toLowerCase();
  if (CREDENTIAL_HEADERS.includes(lower))
    throw refuse(
      `headers must not hold ${name}; give credentials to createClient, which sends exactly one kind`,
    );
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw refuse(`${JSON.stringify(name)} is no name of a header`);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value ?? ""))
    throw refuse(`the header ${name} holds a line break or another character that no header has`);
  return lower;
}
