import { type AccessServiceTokens, accessServiceTokens } from "@restflare/access-service-tokens";
import { type Client, type ClientOptions, createClient } from "@restflare/core";

export type { ServiceToken } from "@restflare/access-service-tokens";
export { type ClientSettings, isRestflareError, type RestflareError } from "@restflare/core";

/** What our apps use of one account. */
export interface Cloudflare {
  readonly client: Client;
  readonly serviceTokens: AccessServiceTokens<"account_id">;
}

/** Binds an account's resources to a client; without credentials it takes those of the environment. */
export function connect(accountId: string, options: ClientOptions = {}): Cloudflare {
  const client = createClient(options);
  const bound = { client, params: { account_id: accountId } };
  return { client, serviceTokens: accessServiceTokens.with(bound) };
}

/** The account that the environment names, `CLOUDFLARE_BASE_URL` being a mock's address. */
export function connectFromEnvironment(
  { CLOUDFLARE_ACCOUNT_ID: accountId, CLOUDFLARE_BASE_URL: baseUrl } = process.env,
): Cloudflare {
  if (!accountId) throw new Error("CLOUDFLARE_ACCOUNT_ID is not set");
  return connect(accountId, baseUrl ? { baseUrl } : {});
}
