import { plainText } from "../error/cause.js";
import { type Fields, fieldsOf, nameOf, tagOf } from "../values/fields.js";
import { parseUrl } from "../values/url.js";
import { CREDENTIAL_HEADERS } from "./credentials.js";

/** Makes the error that refuses something. */
export type Refuse = (message: string) => Error;

/** Checks an option, and gives it back in the one form that is used from there on. */
export type OptionRule = (value: unknown, name: string, refuse: Refuse) => unknown;

/** Rules by the name of the option. */
export interface OptionRules {
  readonly [name: string]: OptionRule;
}

/** A value that passes a test, or an error that ends in these words. */
const valueThat =
  (test: (value: unknown) => boolean, words: string): OptionRule =>
  (value, name, refuse) => {
    if (test(value)) return value;
    throw refuse(`${name} must be ${words}`);
  };

/** A number that a timer can hold. */
export const numberFrom = (least: number): OptionRule =>
  valueThat(
    (value) => typeof value === "number" && value >= least && value < 2 ** 31,
    `a number from ${least} to 2 ** 31`,
  );

export const wholeNumber = (least: number, most: number): OptionRule =>
  valueThat(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    `a whole number from ${least} to ${most}`,
  );

export const oneOf = (...values: readonly unknown[]): OptionRule =>
  valueThat((value) => values.includes(value), `one of ${values.join(", ")}`);

export const isFunction = valueThat((value) => typeof value === "function", "a function");
export const isString = valueThat((value) => typeof value === "string", "a string");
export const anything: OptionRule = (value) => value;

export const isSignal = valueThat(
  (value) => value === null || typeof (value as AbortSignal).addEventListener === "function",
  "an AbortSignal",
);
const isLogger = valueThat(
  (value) =>
    typeof (value as Console | null)?.debug === "function" && typeof (value as Console).warn === "function",
  "an object with debug and warn",
);
/** Names of hosts, without port and path. */
export const isHostList = valueThat(
  (value) => Array.isArray(value) && value.every(isHost),
  "a list of host names, without ports",
);

export const isUrlList = valueThat(
  (value) => Array.isArray(value) && value.every((url) => typeof url === "string" && parseUrl(url)),
  "a list of URLs",
);

function isHost(name: unknown): boolean {
  return typeof name === "string" && parseUrl(`http://${name}`)?.hostname === name.toLowerCase();
}

/** An object's fields without those that are `undefined`; a class instance counts with its getters. */
const definedFields: OptionRule = (value, name, refuse) => {
  const fields = fieldsOf(value);
  if (!fields) throw refuse(`${name} must be an object, and not ${nameOf(value)}`);
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
};

/** The same, where `null` stands for no fields. */
export const optionalFields: OptionRule = (value, name, refuse) =>
  value === null ? {} : definedFields(value, name, refuse);

/** Fields that have rules of their own; others are refused, since nothing may be ignored in silence. */
export const fieldsThat =
  (rules: OptionRules, otherwise = ""): OptionRule =>
  (value, name, refuse) => {
    const given = definedFields(value, name, refuse) as Fields;
    // what is not enumerable, or what only a proxy knows of, counts too
    const hidden = Object.keys(rules)
      .filter((field) => !(field in given))
      .map((field) => [field, (value as Fields)[field]] as const)
      .filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(
      [...Object.entries(given), ...hidden].map(([field, inner]) => {
        const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
        if (!rule) throw refuse(`there is no option ${field}${otherwise}`);
        return [field, rule(inner, field, refuse)];
      }),
    );
  };

const RETRY = fieldsThat({
  maxRetries: numberFrom(0),
  backoff: numberFrom(0),
  maxWait: numberFrom(0),
  unsafe: oneOf(true, false),
});

/** An HTTP header's name and what its value may have. */
const HEADER = /^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/;

/** The headers that fetch sets itself, and refuses or ignores if they are given. */
const FETCH_HEADERS = ["connection", "expect", "keep-alive", "te", "transfer-encoding", "upgrade"];

/** Headers by name in lower case; refuses what only credentials may set, and what fetch would refuse while quoting it. */
const headerRecord: OptionRule = (value, name, refuse) => {
  const isIterable = typeof value === "object" && value !== null && Symbol.iterator in value;
  if (isIterable && !Array.isArray(value) && tagOf(value) !== "Headers" && !(value instanceof Map))
    throw refuse(`${name} must be an object, Headers or pairs`);
  const entries = isIterable
    ? [...(value as Iterable<[unknown, unknown]>)]
    : Object.entries(optionalFields(value, name, refuse) as object);
  const record: Record<string, string | null> = {};
  for (const entry of entries) {
    if (!Array.isArray(entry) || entry.length !== 2)
      throw refuse(`${name} must be an object, Headers or pairs`);
    const [header, content] = entry;
    if (content !== undefined) record[`${header}`.toLowerCase()] = checkHeader(`${header}`, content, refuse);
  }
  return record;
};

function checkHeader(name: string, value: unknown, refuse: Refuse): string | null {
  const lower = name.toLowerCase();
  if (CREDENTIAL_HEADERS.includes(lower))
    throw refuse(`headers must not hold ${name}; give credentials to createClient`);
  if (FETCH_HEADERS.includes(lower)) throw refuse(`headers must not hold ${name}; fetch sets it itself`);
  const isText = value === null || typeof value === "string" || typeof value === "number";
  if (!isText || !HEADER.test(`${name}:${value}`))
    throw refuse(`the header ${plainText(name)} has a bad name or value`);
  return value === null ? null : String(value);
}

/** What a call sets itself: given here, it would be ignored. */
const OWN_FETCH_OPTIONS = ["method", "headers", "body", "signal", "redirect"];

const fetchOptions: OptionRule = (value, name, refuse) => {
  const fields = optionalFields(value, name, refuse) as object;
  const own = OWN_FETCH_OPTIONS.find((option) => option in fields);
  if (own) throw refuse(`${name} must not hold ${own}, which each call sets itself`);
  return fields;
};

/** What a client has, `with` binds, and a call may set again. */
export const SHARED_RULES: OptionRules = {
  headers: headerRecord,
  // not 0: the call would time out before it is sent
  timeout: numberFrom(1),
  attemptTimeout: numberFrom(1),
  idleTimeout: numberFrom(0),
  maxBytes: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  retry: (value, name, refuse) => (value === false ? { maxRetries: 0 } : RETRY(value ?? {}, name, refuse)),
  fetchOptions,
};

export const HOOK_RULES: OptionRules = {
  onRequest: isFunction,
  onResponse: isFunction,
  onRetry: isFunction,
  onError: isFunction,
  logger: isLogger,
};

/** What any call takes. */
export const CALL_RULES: OptionRules = {
  ...SHARED_RULES,
  params: optionalFields,
  query: anything,
  body: anything,
  signal: isSignal,
  as: oneOf("json", "text", "bytes", "blob", "stream", "items"),
};
