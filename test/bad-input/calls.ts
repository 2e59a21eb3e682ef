import type { AccessServiceTokens } from "@restflare/access-service-tokens";
import type { Result } from "@restflare/core";

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
  error: `GET ${member}: {service_token_id} ${error}`,
});
const index = (given: string, account_id: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.index({ params: { account_id: account_id as string } }),
  twin: (tokens) => tokens.indexOrThrow({ params: { account_id: account_id as string } }),
  error: `GET ${endpoint}: {account_id} ${error}`,
});
const create = (given: string, body: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.create(body as { name: string }),
  twin: (tokens) => tokens.createOrThrow(body as { name: string }),
  error: `POST ${endpoint}: ${error}`,
});

export const calls: CallCase[] = [
  show("an empty id", "", "is empty; give the real one"),
  show("the id .", ".", 'must not be ".": that would change the path'),
  show("the id ..", "..", 'must not be "..": that would change the path'),
  show("the id .. encoded", "%2e%2E", 'must not be "%2e%2E": that would change the path'),
  show("the id .. encoded twice", "%252e.", 'must not be "%252e.": that would change the path'),
  show("no id", undefined, "is missing; give it"),
  show("an object for an id", { id: "t1" }, "must be a string, not object"),
  show("a lone surrogate for an id", "\ud800", "is no well-formed text (a lone surrogate)"),
  index("an account that is ..", "..", 'must not be "..": that would change the path'),
  index("an empty account", "", "is empty; give the real one"),
  create("no body", undefined, "the body is missing; give it before the options"),
  create(
    "a body that cannot be written",
    { name: 1n },
    "the body cannot be written: it holds a cycle, a bigint, a bad date or what its style or content type has no form for",
  ),
];
