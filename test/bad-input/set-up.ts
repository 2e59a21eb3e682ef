import { accessServiceTokens, type paths } from "@restflare/access-service-tokens";
import { createClient, resource } from "@restflare/core";

/** Something bad that is given while setting up, and what the error says that is thrown at once. */
export interface SetUpCase {
  readonly given: string;
  readonly setUp: () => unknown;
  readonly error: string;
}

// What the types refuse is given all the same, as JavaScript would give it.
const anyClient = createClient as (options: object) => unknown;
const anyResource = resource<paths>() as unknown as (template: string, table?: object) => unknown;
const anyTokens = accessServiceTokens as unknown as Record<
  "pathFor" | "with",
  (...args: unknown[]) => unknown
>;

const ways = "createClient({ apiToken }), ({ apiEmail, apiKey }) or ({ apiUserServiceKey })";
const endpoint = "/accounts/{account_id}/access/service_tokens";
const member = `${endpoint}/{service_token_id}`;
const standard = "index, create, show, update, edit, delete";
const params = { account_id: "an-account" };

const client = (given: string, options: object, error: string): SetUpCase => {
  return { given, setUp: () => anyClient(options), error };
};
const table = (given: string, value: object, error: string): SetUpCase => {
  return { given, setUp: () => anyResource(endpoint, value), error: `${endpoint}: ${error}` };
};
const template = (given: string, text: string, error: string): SetUpCase => {
  return {
    given: `a template with ${given}`,
    setUp: () => anyResource(text),
    error: `"${text}" is no path template: ${error}`,
  };
};
const pathFor = (given: string, args: unknown[], error: string): SetUpCase => {
  return { given: `pathFor with ${given}`, setUp: () => anyTokens.pathFor(...args), error };
};
const bound = (given: string, options: object, error: string): SetUpCase => {
  return { given: `a binding of ${given}`, setUp: () => anyTokens.with(options), error };
};

export const clients: SetUpCase[] = [
  client(
    "no credentials",
    {},
    `no credentials; give ${ways}, or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY`,
  ),
  client(
    "both kinds of credentials",
    { apiToken: "t", apiEmail: "someone@example.com", apiKey: "k" },
    `credentials of more than one kind; give one of ${ways}`,
  ),
  client(
    "an email without a key",
    { apiEmail: "someone@example.com" },
    "apiKey must be a string, not undefined",
  ),
  client("a key without an email", { apiKey: "k" }, "apiEmail must be a string, not undefined"),
  client("an empty token", { apiToken: "" }, "apiToken is empty"),
  client(
    "a token with a newline",
    { apiToken: "token\n" },
    "apiToken holds a line break, a space or another character that no credential has",
  ),
  client(
    "a base URL that is http",
    { apiToken: "t", baseUrl: "http://api.example.com/client/v4" },
    'baseUrl must be https: "http://api.example.com" would send credentials in the clear (http is for loopback only)',
  ),
  client(
    "a base URL that only begins like loopback",
    { apiToken: "t", baseUrl: "http://127.0.0.1.example.com" },
    'baseUrl must be https: "http://127.0.0.1.example.com" would send credentials in the clear (http is for loopback only)',
  ),
  client(
    "a base URL that is none",
    { apiToken: "t", baseUrl: "api.example.com" },
    'baseUrl is no absolute URL; give one such as "https://api.cloudflare.com/client/v4"',
  ),
  client(
    "a base URL with a password",
    { apiToken: "t", baseUrl: "https://someone:secret@api.example.com" },
    "baseUrl must end with its path, and hold no user, password, query or fragment",
  ),
  client(
    "a header that only credentials may set",
    { apiToken: "t", headers: { Authorization: "Bearer other" } },
    "headers must not hold Authorization; give credentials to createClient, which sends exactly one kind",
  ),
];

export const tables: SetUpCase[] = [
  table(
    "only with a name that is no action",
    { only: ["index", "destroy"] },
    `only names "destroy", which is no standard action; there are ${standard}`,
  ),
  table(
    "except with a name that is no action",
    { except: ["destroy"] },
    `except names "destroy", which is no standard action; there are ${standard}`,
  ),
  table(
    "a custom action without a method",
    { actions: { rotate: { path: "{id}/rotate" } } },
    'the action rotate has no method; give one, such as method: "post"',
  ),
];

export const templates: SetUpCase[] = [
  template("no slash in front", "accounts", "it must start with /"),
  template("a brace that is not closed", "/accounts/{account_id", "its braces do not match, or are empty"),
  template("a placeholder in a placeholder", "/accounts/{a{b}}", "its braces do not match, or are empty"),
  template("a placeholder without a name", "/accounts/{}/x", "its braces do not match, or are empty"),
  template("a placeholder that is there twice", "/a/{x}/b/{x}", "it has {x} twice"),
  template("an empty segment", "/a//b", "a segment is empty"),
  template("a segment ..", "/a/../b", "it may not hold . or .. as a segment"),
  template("a query", "/a?b=c", "it may not hold ?, #, \\ or white space"),
];

export const places: SetUpCase[] = [
  pathFor("no account", ["t1"], `${member}: {account_id} is missing; give it, or bind it with \`with\``),
  pathFor("an empty id", ["", { params }], `${member}: {service_token_id} is empty; give the real one`),
  pathFor(
    "the id ..",
    ["..", { params }],
    `${member}: {service_token_id} must not be "..": that would change the path`,
  ),
  pathFor(
    "an action that there is not",
    ["t1", { params, action: "revoke" }],
    `${endpoint}: there is no action "revoke"; there are index, create, show, update, delete, refresh, rotate`,
  ),
  pathFor(
    "an id for an action without",
    ["t1", { params, action: "index" }],
    `${endpoint}: the action index takes no id`,
  ),
  bound(
    "an empty account",
    { params: { account_id: "" } },
    `${endpoint}: {account_id} is empty; give the real one`,
  ),
  bound(
    "a client that is none",
    { client: {} },
    "the client was not made by createClient, init or client.with",
  ),
];
