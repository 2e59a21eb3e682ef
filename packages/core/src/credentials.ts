import { configurationError } from "./error.js";

/** A token, or a function that gives the one to use now. */
export type ApiToken = string | (() => string | Promise<string>);

/** Exactly one way of authentication; without any, the environment's. */
export type CredentialOptions =
  | { apiToken: ApiToken; apiEmail?: never; apiKey?: never; apiUserServiceKey?: never }
  | { apiEmail: string; apiKey: string; apiToken?: never; apiUserServiceKey?: never }
  | { apiUserServiceKey: string; apiToken?: never; apiEmail?: never; apiKey?: never }
  | { apiToken?: never; apiEmail?: never; apiKey?: never; apiUserServiceKey?: never };

/** The headers of one way of authentication; the token without its scheme, and maybe a function. */
export type Credentials =
  | { readonly authorization: ApiToken }
  | { readonly [header in "x-auth-email" | "x-auth-key"]: string }
  | { readonly "x-auth-user-service-key": string };

/** The ways of authentication: the header that each option becomes. */
const OPTIONS: readonly Way[] = [
  { apiToken: "authorization" },
  { apiEmail: "x-auth-email", apiKey: "x-auth-key" },
  { apiUserServiceKey: "x-auth-user-service-key" },
];

/** The same for the variables of the environment. */
const ENVIRONMENT: readonly Way[] = [
  { CLOUDFLARE_API_TOKEN: "authorization" },
  { CLOUDFLARE_EMAIL: "x-auth-email", CLOUDFLARE_API_KEY: "x-auth-key" },
];

type Way = { readonly [name: string]: string };
type Given = { readonly [name: string]: unknown };

/** The headers that only credentials may set, in lower case. */
export const CREDENTIAL_HEADERS = OPTIONS.flatMap((way) => Object.values(way));

const HOW = "createClient({ apiToken }), ({ apiEmail, apiKey }) or ({ apiUserServiceKey })";

/** The credentials in the options; `undefined` if there are none, a configuration error if they are bad or of two kinds. */
export function readCredentials(options: object): Credentials | undefined {
  const given = options as Given;
  const ways = OPTIONS.filter((way) => Object.keys(way).some((name) => given[name] !== undefined));
  if (ways.length > 1) throw configurationError(`credentials of more than one kind; give one of ${HOW}`);
  return ways[0] && readWay(ways[0], given);
}

/** The credentials of the environment, of which the token wins; a configuration error if there are none. */
export function environmentCredentials(): Credentials {
  const { env = {} } = (globalThis as { process?: { env?: Given } }).process ?? {};
  const given = (name: string) => {
    try {
      return env[name];
    } catch (thrown) {
      // Deno, which says the permission that it wants
      throw configurationError(`no credentials: ${(thrown as Error).message}; or give ${HOW}`);
    }
  };
  const way = ENVIRONMENT.find((names) => Object.keys(names).every(given));
  if (way) return readWay(way, env);
  throw configurationError(
    `no credentials; give ${HOW}, or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY`,
  );
}

function readWay(way: Way, given: Given): Credentials {
  const headers = Object.entries(way).map(([name, header]) => {
    const value = given[name];
    return [header, name === "apiToken" && typeof value === "function" ? value : checkSecret(name, value)];
  });
  return Object.fromEntries(headers) as Credentials;
}

/** Sets the credentials of one request, in place of whatever is there; the secrets among them are added to `secrets`. */
export async function setCredentials(
  headers: Headers,
  credentials: Credentials,
  secrets: string[],
): Promise<void> {
  for (const name of CREDENTIAL_HEADERS) headers.delete(name);
  for (const [name, given] of Object.entries(credentials) as [string, ApiToken][]) {
    const secret = typeof given === "function" ? await currentToken(given) : given;
    secrets.push(secret);
    headers.set(name, name === "authorization" ? `Bearer ${secret}` : secret);
  }
}

async function currentToken(give: () => string | Promise<string>): Promise<string> {
  let token: unknown;
  try {
    token = await give();
  } catch {
    // what it threw is not repeated: nobody knows whether it holds the token
    throw configurationError("the apiToken function threw; it must give a token");
  }
  return checkSecret("the token that the apiToken function gave", token);
}

function checkSecret(name: string, value: unknown): string {
  if (typeof value !== "string") throw configurationError(`${name} must be a string, not ${typeof value}`);
  if (value === "") throw configurationError(`${name} is empty`);
  // a header would carry no more than printable ASCII, and fetch's own refusal would quote the secret
  if (!/^[\x21-\x7e]+$/.test(value))
    throw configurationError(
      `${name} holds a line break, a space or another character that no credential has`,
    );
  return value;
}

/** The secrets that are known before a token function is asked. */
export function readSecrets(credentials: Credentials): string[] {
  return Object.values(credentials).filter((value) => typeof value === "string");
}
