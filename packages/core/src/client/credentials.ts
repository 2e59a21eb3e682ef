import type { HeaderRecord } from "../call/call.js";
import { plainText } from "../error/cause.js";
import { configurationError } from "../error/error.js";
import type { Redactor } from "../error/redact.js";
import type { ApiToken } from "../public/client.js";

/** The headers of one way of authentication. */
export type Credentials = readonly Credential[];

interface Credential {
  /** As a message calls it. */
  readonly name: string;
  readonly header: string;
  /** Without its scheme, and maybe a function. */
  readonly secret: ApiToken;
}

/** The header that each option becomes, but for `authHeaders`, which has them itself. */
const HEADERS = {
  apiToken: "authorization",
  apiEmail: "x-auth-email",
  apiKey: "x-auth-key",
  apiUserServiceKey: "x-auth-user-service-key",
};
type CredentialName = keyof typeof HEADERS | "authHeaders";

export const CREDENTIAL_NAMES = [...Object.keys(HEADERS), "authHeaders"] as readonly CredentialName[];

/** The headers that only credentials may set, in lower case. */
export const CREDENTIAL_HEADERS: readonly string[] = Object.values(HEADERS);

/** The options of each way of authentication. */
const WAYS: readonly (readonly CredentialName[])[] = [
  ["apiToken"],
  ["apiEmail", "apiKey"],
  ["apiUserServiceKey"],
  ["authHeaders"],
];

const WANTED =
  "give one of { apiToken }, { apiEmail, apiKey }, { apiUserServiceKey } or { authHeaders }, or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY";

/** The credentials in the options; `undefined` if there are none, a configuration error if they are bad or of two kinds. */
export function readCredentials(
  given: { readonly [name in CredentialName]?: unknown },
): Credentials | undefined {
  const names = CREDENTIAL_NAMES.filter((name) => given[name] !== undefined);
  if (names.length === 0) return undefined;
  const isOneWay = WAYS.some(
    (way) => way.length === names.length && way.every((name) => names.includes(name)),
  );
  if (!isOneWay) throw configurationError(`no credentials, or of two kinds; ${WANTED}`);
  return names.flatMap((name) =>
    name === "authHeaders"
      ? readAuthHeaders(given[name])
      : { name, header: HEADERS[name], secret: readSecret(name, given[name]) },
  );
}

function readSecret(name: string, value: unknown): ApiToken {
  const isFunction = name === "apiToken" && typeof value === "function";
  return isFunction ? (value as () => string) : checkSecret(name, value);
}

/** Headers as another API wants them; a value may have spaces in it, behind its scheme. */
function readAuthHeaders(value: unknown): Credentials {
  if (typeof value !== "object" || value === null || Symbol.iterator in value)
    throw configurationError("authHeaders must be an object");
  return Object.entries(value).map(([header, secret]) => {
    const name = `authHeaders: ${plainText(header)}`;
    if (!/^[\w-]+$/.test(header)) throw configurationError(`${name} is no name of a header`);
    return {
      name,
      header: header.toLowerCase(),
      secret: checkSecret(name, secret, WORDS),
    };
  });
}

/** The credentials of the environment, of which the token wins; a configuration error if there are none. */
export function environmentCredentials(): Credentials {
  const apiToken = readVariable("CLOUDFLARE_API_TOKEN");
  const credentials = readCredentials(
    apiToken
      ? { apiToken }
      : { apiEmail: readVariable("CLOUDFLARE_EMAIL"), apiKey: readVariable("CLOUDFLARE_API_KEY") },
  );
  if (credentials) return credentials;
  throw configurationError(`no credentials, or of two kinds; ${WANTED}`);
}

/** A variable of the environment; an empty one is none. */
function readVariable(name: string): string | undefined {
  const { env = {} } = (globalThis as { process?: { env?: { [name: string]: string } } }).process ?? {};
  try {
    return env[name] || undefined;
  } catch (thrown) {
    // Deno, which says the permission that it wants
    throw configurationError(`no credentials: ${(thrown as Error).message}`);
  }
}

/** The headers of one request's credentials, with `null` for those of the other ways. */
export async function credentialHeaders(credentials: Credentials, redactor: Redactor): Promise<HeaderRecord> {
  const headers: Record<string, string | null> = {};
  for (const name of CREDENTIAL_HEADERS) headers[name] = null;
  for (const { name, header, secret: given } of credentials) {
    const secret = typeof given === "string" ? given : checkSecret(name, await currentToken(given));
    // an answer may quote it without its scheme
    for (const part of [secret, ...secret.split(" ").slice(1)]) redactor.add(part);
    headers[header] = name === "apiToken" ? `Bearer ${secret}` : secret;
  }
  return headers;
}

/** `undefined` if the function throws: what it threw is not passed on, since it may hold the token. */
async function currentToken(getToken: () => string | Promise<string>): Promise<unknown> {
  try {
    return await getToken();
  } catch {
    return undefined;
  }
}

/** A secret that a header can carry; fetch's own refusal would quote it. */
function checkSecret(name: string, value: unknown, { pattern, what } = ONE_WORD): string {
  if (value === "") throw configurationError(`${name} is empty`);
  if (typeof value === "string" && pattern.test(value)) return value;
  throw configurationError(`${name} must be a string of ASCII${what}`);
}

const ONE_WORD = { pattern: /^[\x21-\x7e]+$/, what: " without spaces" };
/** A scheme and what is behind it: `Basic dTpw`. */
const WORDS = {
  pattern: /^[\x21-\x7e]+( [\x21-\x7e]+)*$/,
  what: ", with no space around it and no two together",
};
