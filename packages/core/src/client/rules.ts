import type { CallOptions } from "../public/call-options.js";
import { CREDENTIAL_HEADERS } from "./credentials.js";
import type { HeaderOptions, RetryOptions } from "../public/options.js";
import { ENCODINGS } from "../transport/serialize.js";
import { withoutUndefined } from "./without-undefined.js";

/** What makes the error that refuses something. */
export type Refuse = (message: string) => Error;

/** What a value must be: a test, and the words that end `<name> must be `. */
export type Rule = readonly [is: (value: unknown) => unknown, words: string];

/** A number that a timer can hold. */
export const numberFrom = (least: number): Rule => [
  (value) => typeof value === "number" && value >= least && value < 2 ** 31,
  `a number from ${least} to 2 ** 31`,
];
export const oneOf = (...names: readonly string[]): Rule => [
  (value) => names.includes(value as string),
  `one of ${names.join(", ")}`,
];
const AN_OBJECT: Rule = [(value) => typeof value === "object", "an object"];
const A_FUNCTION: Rule = [(value) => typeof value === "function", "a function"];

/** What the options must be that may stand in several places: at the client, bound by `with`, at a call. */
const RULES = Object.entries<Rule>({
  params: AN_OBJECT,
  retry: AN_OBJECT,
  // not 0: that would send what nobody waits for
  timeout: numberFrom(1),
  idleTimeout: numberFrom(0),
  signal: [(value) => !value || (value as AbortSignal).addEventListener, "an AbortSignal"],
  fetch: A_FUNCTION,
  onRequest: A_FUNCTION,
  onResponse: A_FUNCTION,
  onRetry: A_FUNCTION,
  encoding: oneOf(...Object.keys(ENCODINGS)),
  as: oneOf("json", "text", "bytes", "blob", "stream"),
  // inside `retry`
  backoff: numberFrom(0),
  maxWait: numberFrom(0),
  maxRetries: numberFrom(0),
});

/** Throws what `refuse` makes for a value that is not what it must be. */
export function must(refuse: Refuse, name: string, value: unknown, [is, words]: Rule): void {
  if (!is(value)) throw refuse(`${name} must be ${words}`);
}

function check(refuse: Refuse, options: object): void {
  for (const [name, rule] of RULES) {
    const value = (options as { readonly [name: string]: unknown })[name];
    if (value !== undefined) must(refuse, name, value, rule);
  }
}

/** As they are given, or one upon the other: only all together tell which one `null` leaves out. */
type HeaderLayers = HeaderOptions | readonly HeaderOptions[];

/** The options that may stand in several places. */
interface Layer extends Pick<CallOptions, "timeout" | "idleTimeout" | "signal"> {
  readonly params?: object;
  readonly headers?: HeaderLayers;
  readonly retry?: RetryOptions;
  readonly fetchOptions?: object;
}

/** What is there, whatever was given. */
interface Layered {
  readonly params: object;
  readonly headers: readonly HeaderOptions[];
}

/**
 * Options over those below them, the upper ones winning; parameters, headers and retry rules are put together one by one.
 * Throws what `refuse` makes for what is bad.
 */
export function layer<Below extends Layer, Above extends Layer>(
  refuse: Refuse,
  below: Below,
  above: Above = {} as Above,
): Below & Above & Layered {
  must(refuse, "the options", above ?? "", AN_OBJECT);
  check(refuse, above);
  check(refuse, above.retry ?? {});
  const merge = (name: "params" | "retry" | "fetchOptions") => ({
    ...below[name],
    ...withoutUndefined(above[name]),
  });
  return {
    ...below,
    ...withoutUndefined(above),
    params: merge("params"),
    retry: merge("retry"),
    fetchOptions: merge("fetchOptions"),
    headers: [
      ...[below.headers ?? []].flat(),
      ...[above.headers ?? []].flat().map((headers) => checkedHeaders(refuse, headers)),
    ],
  } as Below & Above & Layered;
}

/** A copy of headers; refuses what only credentials may set, and what fetch would refuse while quoting it. */
function checkedHeaders(refuse: Refuse, given: HeaderOptions): HeaderOptions {
  const headers = given instanceof Headers ? Object.fromEntries(given) : { ...given };
  for (const [name, value] of Object.entries(headers)) {
    if (CREDENTIAL_HEADERS.includes(name.toLowerCase()))
      throw refuse(`headers must not hold ${name}; give credentials to createClient`);
    if (!HEADER.test(`${name}:${value ?? ""}`)) throw refuse(`the header ${name} has a bad name or value`);
  }
  return headers;
}

/** A name and what HTTP lets its value have. */
const HEADER = /^[\w.-]+:[\t -~\x80-\xff]*$/;
