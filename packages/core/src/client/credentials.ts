import { configurationError } from "../error/error.js";
import type { HeaderOptions } from "../public/options.js";

/** A token, or a function that gives the one to use now. */
export type ApiToken = string | (() => string | Promise<string>);

/** Exactly one way of authentication; without any, the environment's. */
export type CredentialOptions =
  | { apiToken: ApiToken; apiEmail?: never; apiKey?: never; apiUserServiceKey?: never }
  | { apiEmail: string; apiKey: string; apiToken?: never; apiUserServiceKey?: never }
  | { apiUserServiceKey: string; apiToken?: never; apiEmail?: never; apiKey?: never }
  | { apiToken?: never; apiEmail?: never; apiKey?: never; apiUserServiceKey?: never };

/** The headers of one way of authentication; the token without its scheme, and maybe a function. */
export type Credentials = { readonly [header: string]: ApiToken };

/** The header that each option becomes. */
const HEADERS = {
  apiToken: "authorization",
  apiEmail: "x-auth-email",
  apiKey: "x-auth-key",
  apiUserServiceKey: "x-auth-user-service-key",
};

/** The headers that only credentials may set, in lower case. */
export const CREDENTIAL_HEADERS = Object.values(HEADERS);

/** The ways of authentication: the options of each, as a message shows them. */
const WAYS = "{ apiToken }, { apiEmail, apiKey } or { apiUserServiceKey }";
const WANTED = `no credentials, or of two kinds; give one of ${WAYS}, or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY`;

/** The credentials in the options; `undefined` if there are none, a configuration error if they are bad or of two kinds. */
export function readCredentials(options: object): Credentials | undefined {
  const given = options as { readonly [name: string]: unknown };
  const names = Object.keys(HEADERS).filter((name) => given[name] !== undefined) as (keyof typeof HEADERS)[];
  if (!names.length) return undefined;
  if (!WAYS.includes(`{ ${names.join(", ")} }`)) throw configurationError(WANTED);
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name];
      return [
        HEADERS[name],
        typeof value === "function" ? (value as () => string) : checkSecret(name, value),
      ];
    }),
  );
}

/** The credentials of the environment, of which the token wins; a configuration error if there are none. */
export function environmentCredentials(): Credentials {
  const { env = {} } = (globalThis as { process?: { env?: { [name: string]: string } } }).process ?? {};
  const read = (name: string) => {
    try {
      // an empty one is none
      return env[`CLOUDFLARE_${name}`] || undefined;
    } catch (thrown) {
      // Deno, which says the permission that it wants
      throw configurationError(`no credentials: ${(thrown as Error).message}`);
    }
  };
  const apiToken = read("API_TOKEN");
  const credentials = readCredentials(
    apiToken ? { apiToken } : { apiEmail: read("EMAIL"), apiKey: read("API_KEY") },
  );
  if (credentials) return credentials;
  throw configurationError(WANTED);
}

/** The headers of one request's credentials, with `null` for those of the other ways; the secrets are added to `secrets`. */
export async function credentialHeaders(credentials: Credentials, secrets: string[]): Promise<HeaderOptions> {
  const headers: { [name: string]: string | null } = {};
  for (const name of CREDENTIAL_HEADERS) {
    const given = credentials[name];
    headers[name] = null;
    if (given) {
      const secret = checkSecret("apiToken", await currentSecret(given));
      secrets.push(secret);
      headers[name] = name === "authorization" ? `Bearer ${secret}` : secret;
    }
  }
  return headers;
}

/** Nothing where the function throws: what it threw is not repeated, since nobody knows whether it holds the token. */
async function currentSecret(given: ApiToken): Promise<unknown> {
  try {
    return typeof given === "function" ? await given() : given;
  } catch {
    return undefined;
  }
}

/** A secret that a header can carry; fetch's own refusal would quote it. */
function checkSecret(name: string, value: unknown): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  throw configurationError(`${name} must be a string of ASCII without spaces`);
}
