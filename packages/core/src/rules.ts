import { CREDENTIAL_HEADERS } from "./credentials.js";
import type { CallOptions, HeaderOptions, RetryOptions } from "./options.js";
import { ENCODINGS } from "./serialize.js";
import { withoutUndefined } from "./without-undefined.js";

/** What makes the error that refuses something. */
export type Refuse = (message: string) => Error;

/** What a value must be: a test, and the words that end `<name> must be `. */
export type Rule = readonly [is: (value: unknown) => unknown, words: string];

/** A finite number of milliseconds that a timer can hold. */
export const milliseconds = (least: number): Rule => [
  (value) => typeof value === "number" && value >= least && value < 2 ** 31,
  `a number of milliseconds from ${least} to 2147483647`,
];
export const wholeFrom = (least: number): Rule => [
  (value) => Number.isInteger(value) && (value as number) >= least,
  `a whole number from ${least}`,
];
export const oneOf = (...names: readonly string[]): Rule => [
  (value) => names.includes(value as string),
  `one of ${names.join(", ")}`,
];
const AN_OBJECT: Rule = [(value) => typeof value === "object", "an object"];
const A_FUNCTION: Rule = [(value) => typeof (value ?? Object) === "function", "a function"];

/** What the options must be that may stand in several places: at the client, bound by `with`, at a call. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ["params", AN_OBJECT],
  ["retry", AN_OBJECT],
  // not 0: that would send what nobody waits for
  ["timeout", milliseconds(1)],
  ["idleTimeout", milliseconds(0)],
  ["retry.backoff", milliseconds(0)],
  ["retry.maxWait", milliseconds(0)],
  ["retry.maxRetries", wholeFrom(0)],
  ["signal", [(value) => !value || (value as AbortSignal).addEventListener, "an AbortSignal"]],
  ["fetch", A_FUNCTION],
  ["onRequest", A_FUNCTION],
  ["onResponse", A_FUNCTION],
  ["onRetry", A_FUNCTION],
  ["encoding", oneOf(...Object.keys(ENCODINGS))],
]);

/** Throws what `refuse` makes for a value that is not what it must be. */
export function must(refuse: Refuse, name: string, value: unknown, [is, words]: Rule): void {
  if (!is(value)) throw refuse(`${name} must be ${words}`);
}

function check(refuse: Refuse, options: object, within = ""): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = RULES.get(within + name);
    if (rule && value !== undefined) must(refuse, within + name, value, rule);
  }
}

/** The options that may stand in several places. */
interface Layer extends Pick<CallOptions, "timeout" | "idleTimeout" | "signal"> {
  readonly params?: object;
  readonly headers?: HeaderOptions;
  readonly retry?: RetryOptions;
}

/**
 * Options over those below them, the upper ones winning; parameters, headers and retry rules are put together one by one.
 * Throws what `refuse` makes for what is bad.
 */
export function layer<Below extends Layer, Above extends Layer>(
  refuse: Refuse,
  below: Below,
  above: Above = {} as Above,
): Below & Above & Required<Pick<Layer, "params" | "headers">> {
  must(refuse, "the options", above ?? "", AN_OBJECT);
  check(refuse, above);
  check(refuse, above.retry ?? {}, "retry.");
  const merge = (name: "params" | "retry") => ({ ...below[name], ...withoutUndefined(above[name]) });
  return {
    ...below,
    ...withoutUndefined(above),
    params: merge("params"),
    retry: merge("retry"),
    headers: { ...below.headers, ...readHeaders(refuse, above.headers) },
  } as Below & Above & Required<Pick<Layer, "params" | "headers">>;
}

/** Headers by their names in lower case; refuses what only credentials may set, and what fetch would refuse while quoting it. */
function readHeaders(refuse: Refuse, headers: HeaderOptions | undefined): HeaderOptions {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const lower = name.toLowerCase();
      if (CREDENTIAL_HEADERS.includes(lower))
        throw refuse(
          `headers must not hold ${name}; give credentials to createClient, which sends exactly one kind`,
        );
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw refuse(`${JSON.stringify(name)} is no name of a header`);
      if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value ?? ""))
        throw refuse(`the header ${name} holds a line break or another character that no header has`);
      return [lower, value];
    }),
  );
}
