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

const wanted =
  "no credentials, or of two kinds; give one of { apiToken }, { apiEmail, apiKey }, { apiUserServiceKey } or { authHeaders }, " +
  "or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY";
const address =
  "baseUrl must be https, or http to loopback or a host of allowHttp, without user, query and fragment";
const pattern = "it starts with /, has each {name} once and no ?, #, \\, space, empty or dot segment";
const noClient = "the client was not made by createClient; a copy of one ({ ...client }) is no client";
const endpoint = "/accounts/{account_id}/access/service_tokens";
const standard = "index, create, show, update, edit, delete";
const params = { account_id: "an-account" };

const client = (given: string, options: object, error: string): SetUpCase => {
  return { given, setUp: () => anyClient(options), error };
};
const table = (given: string, value: object, error: string): SetUpCase => {
  return { given, setUp: () => anyResource(endpoint, value), error: `${endpoint}: ${error}` };
};
const template = (given: string, text: string): SetUpCase => {
  return {
    given: `a template with ${given}`,
    setUp: () => anyResource(text),
    error: `"${text}" is no path template: ${pattern}`,
  };
};
const pathFor = (given: string, args: unknown[], error: string): SetUpCase => {
  return { given: `pathFor with ${given}`, setUp: () => anyTokens.pathFor(...args), error };
};
const bound = (given: string, options: object, error: string): SetUpCase => {
  return { given: `a binding of ${given}`, setUp: () => anyTokens.with(options), error };
};

export const clients: SetUpCase[] = [
  client("no credentials", {}, wanted),
  client(
    "both kinds of credentials",
    { apiToken: "t", apiEmail: "someone@example.com", apiKey: "k" },
    wanted,
  ),
  client("an email without a key", { apiEmail: "someone@example.com" }, wanted),
  client("a key without an email", { apiKey: "k" }, wanted),
  client("an empty token", { apiToken: "" }, "apiToken is empty"),
  client(
    "a token with a newline",
    { apiToken: "token\n" },
    "apiToken must be a string of ASCII without spaces",
  ),
  client("a base URL that is http", { apiToken: "t", baseUrl: "http://api.example.com/client/v4" }, address),
  client(
    "a base URL that only begins like loopback",
    { apiToken: "t", baseUrl: "http://127.0.0.1.example.com" },
    address,
  ),
  client("a base URL that is none", { apiToken: "t", baseUrl: "api.example.com" }, address),
  client(
    "a base URL with a password",
    { apiToken: "t", baseUrl: "https://someone:secret@api.example.com" },
    address,
  ),
  client(
    "a base URL that http is allowed to by another name",
    { apiToken: "t", baseUrl: "http://mock.example.com", allowHttp: ["mock"] },
    address,
  ),
  client(
    "a host to allow with its port",
    { apiToken: "t", allowHttp: ["mock:8080"] },
    "allowHttp must be a list of host names, without ports",
  ),
  client("an option that there is not", { apiToken: "t", timeOut: 5 }, "there is no option timeOut"),
  client("a timeout of nothing", { apiToken: "t", timeout: 0 }, "timeout must be a number from 1 to 2 ** 31"),
  client(
    "a header that only credentials may set",
    { apiToken: "t", headers: { Authorization: "Bearer other" } },
    "headers must not hold Authorization; give credentials to createClient",
  ),
];

export const tables: SetUpCase[] = [
  table(
    "only with a name that is no action",
    { only: ["index", "destroy"] },
    `"destroy" is none of ${standard}`,
  ),
  table("except with a name that is no action", { except: ["destroy"] }, `"destroy" is none of ${standard}`),
];

export const templates: SetUpCase[] = [
  template("no slash in front", "accounts"),
  template("a brace that is not closed", "/accounts/{account_id"),
  template("a placeholder in a placeholder", "/accounts/{a{b}}"),
  template("a placeholder without a name", "/accounts/{}/x"),
  template("a placeholder that is there twice", "/a/{x}/b/{x}"),
  template("an empty segment", "/a//b"),
  template("a segment ..", "/a/../b"),
  template("a query", "/a?b=c"),
];

export const places: SetUpCase[] = [
  pathFor("no account", ["t1"], "{account_id} is missing; give it as an argument or in params"),
  pathFor(
    "an empty id",
    ["", { params }],
    "{service_token_id} must be a string, not empty, or a whole number",
  ),
  pathFor(
    "the id ..",
    ["..", { params }],
    "the ids make another path of it: /accounts/an-account/access/service_tokens/..",
  ),
  pathFor(
    "an action that there is not",
    ["t1", { params, action: "revoke" }],
    "there is no revoke with an id",
  ),
  pathFor("an id for an action without", ["t1", { params, action: "index" }], "there is no index with an id"),
  bound(
    "an empty account",
    { params: { account_id: "" } },
    "{account_id} must be a string, not empty, or a whole number",
  ),
  bound("a client that is none", { client: {} }, noClient),
  bound("a copy of a client", { client: { ...createClient({ apiToken: "t" }) } }, noClient),
  bound(
    "an option that there is not",
    { account_id: "an-account" },
    "there is no option account_id; parameters of the path go into params",
  ),
];
