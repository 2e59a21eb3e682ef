import type { AccessServiceTokens, paths } from "@restflare/access-service-tokens";
import { type Client, type Result, resource } from "@restflare/core";

type Tokens = AccessServiceTokens<"account_id">;

/** Something bad that is given to an action, and what the error says that is its result. */
export interface CallCase {
  readonly given: string;
  readonly call: (tokens: Tokens) => Promise<Result<unknown, object>>;
  readonly twin: (tokens: Tokens) => Promise<unknown>;
  readonly error: string;
}

const endpoint = "/accounts/{account_id}/access/service_tokens";
const member = `${endpoint}/{service_token_id}`;

const show = (given: string, id: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.show(id as string),
  twin: (tokens) => tokens.showOrThrow(id as string),
  error: `GET ${member}: ${error}`,
});
const index = (given: string, account_id: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.index({ params: { account_id: account_id as string } }),
  twin: (tokens) => tokens.indexOrThrow({ params: { account_id: account_id as string } }),
  error: `GET ${endpoint}: ${error}`,
});
const create = (given: string, body: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.create(body as { name: string }),
  twin: (tokens) => tokens.createOrThrow(body as { name: string }),
  error: `POST ${endpoint}: ${error}`,
});

/** A list that is asked for with a query. */
const asked = (given: string, query: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.index({ query: query as {} }),
  twin: (tokens) => tokens.indexOrThrow({ query: query as {} }),
  error: `GET ${endpoint}: ${error}`,
});

const cycle: { name?: unknown } = {};
cycle.name = cycle;

/** An action of a table that the types would refuse. */
const ofTable = (given: string, row: object, error: string): CallCase => {
  const make = resource<paths>() as unknown as (template: string, table: object) => Loose;
  const bound = (tokens: Tokens) =>
    make(endpoint, { id: "service_token_id", actions: { act: row } }).with({
      client: tokens.client(),
      params,
    });
  return {
    given,
    call: (tokens) => bound(tokens).act("t1"),
    twin: (tokens) => bound(tokens).actOrThrow("t1"),
    error,
  };
};
interface Loose {
  with(options: { client: Client; params: object }): Loose;
  act(id: string): Promise<Result<unknown, object>>;
  actOrThrow(id: string): Promise<unknown>;
}

const params = { account_id: "an-account" };
const other = (segments: string) => `the ids make another path of it: /accounts/${segments}`;
const invalid = (name: string) => `{${name}} must be a string, not empty, or a whole number`;

export const calls: CallCase[] = [
  show("an empty id", "", invalid("service_token_id")),
  show("the id .", ".", other("an-account/access/service_tokens/.")),
  show("the id ..", "..", other("an-account/access/service_tokens/..")),
  show("the id .. encoded", "%2e%2E", other("an-account/access/service_tokens/%252e%252E")),
  show("the id .. encoded twice", "%252e.", other("an-account/access/service_tokens/%25252e.")),
  show("no id", undefined, "{service_token_id} is missing; give it as an argument or in params"),
  show("an object for an id", { id: "t1" }, invalid("service_token_id")),
  show("a lone surrogate for an id", "\ud800", invalid("service_token_id")),
  index("an account that is ..", "..", other("../access/service_tokens")),
  index("an empty account", "", invalid("account_id")),
  ofTable(
    "a custom action without a method",
    { path: "{id}/rotate" },
    `${member}/rotate: the method must be one of get, put, post, delete, options, head, patch`,
  ),
  create("no body", undefined, "the body is missing"),
  create("a cycle", cycle, "its query or body cannot be written; is it a cycle, or nested too deep?"),
  ...[
    { given: "a bigint", value: 1n, is: "a bigint" },
    { given: "a Map", value: new Map([["a", 1]]), is: "a Map" },
    { given: "a Set", value: new Set([1]), is: "a Set" },
    { given: "a Promise", value: Promise.resolve("ci"), is: "a Promise" },
    { given: "an Error", value: new Error("no"), is: "a Error" },
    { given: "a function", value: () => "ci", is: "a function" },
    { given: "NaN", value: Number.NaN, is: "NaN" },
    { given: "a Date that is none", value: new Date(Number.NaN), is: "a Date" },
  ].map(({ given, value, is }) =>
    create(`${given} in the body`, { name: value }, `name is ${is}, which JSON has no form for`),
  ),
  create("a Map for a body", new Map([["name", "ci"]]), "the body is a Map, which JSON has no form for"),
  asked(
    "an empty list in the query",
    { name: [] },
    "query: name is an empty list; leave it out to ask without it",
  ),
  asked(
    "a function in the query",
    { name: () => "ci" },
    "query: name is a function, which a query has no form for",
  ),
  asked("a text for a query", "name=ci", "query: it is a string, which a query has no form for"),
];
