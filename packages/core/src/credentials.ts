import { configurationError } from "./error.js";

/** A token, or a function that gives the one to use now. */
export type ApiToken = string | (() => string | Promise<string>);

/** Exactly one way of authentication; without any, the environment's. */
export type CredentialOptions =
  | { apiToken: ApiToken; apiEmail?: never; apiKey?: never; apiUserServiceKey?: never }
  | { apiEmail: string; apiKey: string; apiToken?: never; apiUserServiceKey?: never }
  | { apiUserServiceKey: string; apiToken?: never; apiEmail?: never; apiKey?: never }
  | { apiToken?: never; apiEmail?: never; apiKey?: never; apiUserServiceKey?: never };

/** One way of authentication. */
export type Credentials =
  | { readonly way: "token"; readonly token: ApiToken }
  | { readonly way: "key"; readonly email: string; readonly key: string }
  | { readonly way: "service"; readonly key: string };

/** The headers that only credentials may set, in lower case. */
export const CREDENTIAL_HEADERS = [
  "authorization",
  "x-auth-email",
  "x-auth-key",
  "x-auth-user-service-key",
] as const;

type Given = { apiToken?: unknown; apiEmail?: unknown; apiKey?: unknown; apiUserServiceKey?: unknown };

const HOW = "createClient({ apiToken }), ({ apiEmail, apiKey }) or ({ apiUserServiceKey })";

/** The credentials in the options; `undefined` if there are none, a configuration error if they are bad or of two kinds. */
export function readCredentials(options: Given): Credentials | undefined {
  const { apiToken, apiEmail, apiKey, apiUserServiceKey } = options;
  const byKey = apiEmail !== undefined || apiKey !== undefined;
  const ways = [apiToken !== undefined, byKey, apiUserServiceKey !== undefined].filter(Boolean).length;
  if (ways > 1) throw configurationError(`credentials of more than one kind; give one of ${HOW}`);
  if (apiToken !== undefined) {
    if (typeof apiToken === "function")
      return { way: "token", token: apiToken as () => string | Promise<string> };
    return { way: "token", token: checkSecret("apiToken", apiToken) };
  }
  if (byKey)
    return { way: "key", email: checkSecret("apiEmail", apiEmail), key: checkSecret("apiKey", apiKey) };
  if (apiUserServiceKey === undefined) return undefined;
  return { way: "service", key: checkSecret("apiUserServiceKey", apiUserServiceKey) };
}

/** The credentials of the environment, of which the token wins; a configuration error if there are none. */
export function environmentCredentials(): Credentials {
  const environment =
    (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const { CLOUDFLARE_API_TOKEN, CLOUDFLARE_EMAIL, CLOUDFLARE_API_KEY } = environment;
  if (CLOUDFLARE_API_TOKEN)
    return { way: "token", token: checkSecret("CLOUDFLARE_API_TOKEN", CLOUDFLARE_API_TOKEN) };
  if (CLOUDFLARE_EMAIL && CLOUDFLARE_API_KEY) {
    const email = checkSecret("CLOUDFLARE_EMAIL", CLOUDFLARE_EMAIL);
    return { way: "key", email, key: checkSecret("CLOUDFLARE_API_KEY", CLOUDFLARE_API_KEY) };
  }
  throw configurationError(
    `no credentials; give ${HOW}, or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY`,
  );
}

/** The headers of one request, and the secrets among them. */
export async function credentialHeaders(credentials: Credentials): Promise<Record<string, string>> {
  if (credentials.way === "key") return { "x-auth-email": credentials.email, "x-auth-key": credentials.key };
  if (credentials.way === "service") return { "x-auth-user-service-key": credentials.key };
  const { token } = credentials;
  return { authorization: `Bearer ${typeof token === "string" ? token : await currentToken(token)}` };
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
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw configurationError(
      `${name} holds a line break, a space or another character that no credential has`,
    );
  }
  return value;
}

/** The secrets that are known before a token function is asked. */
export function readSecrets(credentials: Credentials): string[] {
  if (credentials.way !== "token") return [credentials.key];
  return typeof credentials.token === "string" ? [credentials.token] : [];
}
