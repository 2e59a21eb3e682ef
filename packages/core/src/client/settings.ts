import type { CheckedOptions, Environment } from "../call/call.js";
import { configurationError } from "../error/error.js";
import type { ClientOptions } from "../public/client.js";
import { CLOUDFLARE } from "../values/url.js";
import { checkBaseUrl, isLoopback } from "./base-url.js";
import {
  CREDENTIAL_NAMES,
  type Credentials,
  credentialHeaders,
  environmentCredentials,
  readCredentials,
} from "./credentials.js";
import {
  anything,
  fieldsThat,
  HOOK_RULES,
  isFunction,
  isHostList,
  isString,
  isUrlList,
  oneOf,
  SHARED_RULES,
} from "./option-rules.js";
import { mergeOptions } from "./options.js";
import { userAgentHeader } from "./user-agent.js";

/** What a client was told, checked and complete. */
export interface Settings {
  readonly options: CheckedOptions;
  readonly environment: Environment;
  readonly credentials: Credentials;
  readonly allowHttp: readonly string[] | undefined;
}

const checkClientOptions = fieldsThat({
  ...SHARED_RULES,
  ...HOOK_RULES,
  baseUrl: isString,
  allowHttp: isHostList,
  insteadOf: isUrlList,
  encoding: oneOf("json", "form", "raw"),
  fetch: isFunction,
  ...Object.fromEntries(CREDENTIAL_NAMES.map((name) => [name, anything])),
});

/** Checks options, over those of the client that they derive from; throws a configuration error for what is bad. */
export function readSettings(given: ClientOptions, from?: Settings): Settings {
  const own = checkClientOptions(given, "the options", configurationError) as ClientOptions & CheckedOptions;
  const allowHttp = own.allowHttp ?? from?.allowHttp;
  const baseUrl = checkBaseUrl(own.baseUrl ?? from?.environment.baseUrl ?? CLOUDFLARE, allowHttp);
  // what another base URL stood in for was said of that one
  const insteadOf = own.insteadOf ?? (own.baseUrl === undefined ? from?.environment.insteadOf : undefined);
  const credentials =
    readCredentials(own) ?? inherited(baseUrl, from) ?? ofEnvironment([baseUrl, ...(insteadOf ?? [])]);
  return {
    options: mergeOptions([from?.options ?? { headers: userAgentHeader() }, own]),
    environment: {
      encoding: "json",
      ...from?.environment,
      ...environmentOptions(own),
      ...authentication(credentials),
      baseUrl,
      insteadOf,
    },
    credentials,
    allowHttp,
  };
}

/** The credentials of the client that this one derives from: for its own origin only. */
function inherited(baseUrl: string, from: Settings | undefined): Credentials | undefined {
  if (!from) return undefined;
  const { baseUrl: former } = from.environment;
  if (new URL(former).origin === new URL(baseUrl).origin) return from.credentials;
  throw configurationError(`credentials for ${former} stay there; give those for ${baseUrl} too`);
}

/** The credentials of the environment: for Cloudflare, for what stands in for it, and for servers of this machine. */
function ofEnvironment(servers: readonly [baseUrl: string, ...insteadOf: string[]]): Credentials {
  const [baseUrl] = servers;
  const { origin } = new URL(CLOUDFLARE);
  if (isLoopback(new URL(baseUrl).hostname) || servers.some((url) => new URL(url).origin === origin))
    return environmentCredentials();
  throw configurationError(
    `no credentials; those of the environment are for ${origin}: give those for ${baseUrl} as options ` +
      `({ apiToken } or { authHeaders }), or say ` +
      `that it stands in for Cloudflare with { insteadOf: ["${CLOUDFLARE}"] }`,
  );
}

const authentication = (credentials: Credentials): Pick<Environment, "authenticate"> => ({
  authenticate: (redactor) => credentialHeaders(credentials, redactor),
});

function environmentOptions(own: ClientOptions): Partial<Environment> {
  const names = [...Object.keys(HOOK_RULES), "encoding", "fetch"];
  return Object.fromEntries(Object.entries(own).filter(([name]) => names.includes(name)));
}
