import type { Client, ClientOptions } from "../public/client.js";
import { createClient } from "./client.js";

// kept where every installed copy of this package finds it
const DEFAULT = Symbol.for("restflare/client");
const shared = globalThis as { [DEFAULT]?: Client };

/**
 * Makes the default client, which every call uses that names none. Without `init` it is made at the first such call,
 * from the environment.
 *
 * @example
 * init({ apiToken });
 * await accessServiceTokens.index({ params: { account_id } });
 */
export function init(options: ClientOptions = {}): Client {
  const client = createClient(options);
  shared[DEFAULT] = client;
  return client;
}

/** The client that `init` made, else one from the environment. */
export function defaultClient(): Client {
  shared[DEFAULT] ??= createClient();
  return shared[DEFAULT];
}
