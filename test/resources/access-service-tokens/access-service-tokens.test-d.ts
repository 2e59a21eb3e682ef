import {
  type AccessServiceTokens,
  accessServiceTokens,
  type PageInfo,
  type paths,
  type ServiceToken,
  type ServiceTokenWithSecret,
} from "@restflare/access-service-tokens";
import {
  type ApiMessage,
  type Client,
  createClient,
  type RestflareError,
  type Result,
  resource,
} from "@restflare/core";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const params = { account_id: "a" };

async function data() {
  const tokens = accessServiceTokens.with({ client, params });
  expectTypeOf(tokens).toEqualTypeOf<AccessServiceTokens<"account_id">>();
  expectTypeOf(await tokens.show(id)).toEqualTypeOf<Result<ServiceToken>>();
  expectTypeOf(await tokens.index()).toEqualTypeOf<Result<ServiceToken[], PageInfo>>();
  expectTypeOf(await tokens.indexOrThrow()).toEqualTypeOf<ServiceToken[]>();
  expectTypeOf(await tokens.createOrThrow({ name: "ci" })).toEqualTypeOf<ServiceTokenWithSecret>();
  expectTypeOf(await tokens.updateOrThrow(id, {})).toEqualTypeOf<ServiceToken>();
  expectTypeOf(await tokens.deleteOrThrow(id)).toEqualTypeOf<ServiceToken>();
  expectTypeOf(await tokens.refreshOrThrow(id)).toEqualTypeOf<ServiceToken>();
  expectTypeOf(await tokens.rotateOrThrow(id)).toEqualTypeOf<ServiceTokenWithSecret>();
  for await (const token of tokens.indexAll()) expectTypeOf(token).toEqualTypeOf<ServiceToken>();
  for await (const page of tokens.indexPages()) {
    expectTypeOf(page.data).toEqualTypeOf<ServiceToken[]>();
    expectTypeOf(page.info).toEqualTypeOf<PageInfo>();
  }
}

function fields(token: ServiceToken, fresh: ServiceTokenWithSecret) {
  expectTypeOf(token.name).toEqualTypeOf<string>();
  expectTypeOf(token.enabled).toEqualTypeOf<boolean>();
  expectTypeOf(token.expires_at).toEqualTypeOf<string>();
  expectTypeOf(token.last_seen_at).toEqualTypeOf<string | undefined>();
  expectTypeOf(fresh.client_secret).toEqualTypeOf<string>();
  // @ts-expect-error the secret is answered by create and rotate only
  token.client_secret;
  // @ts-expect-error the page has no such field on create and rotate
  fresh.expires_at;
}

async function narrowing() {
  const result = await accessServiceTokens.show(id, { client, params });
  // @ts-expect-error nobody has looked whether it succeeded
  result.data.name;
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<ServiceToken>();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.error).toEqualTypeOf<RestflareError<ApiMessage>>();
    expectTypeOf(result.error.errors[0]?.source?.pointer).toEqualTypeOf<string | undefined>();
  }
  const { data, error } = await accessServiceTokens.show(id, { client, params });
  if (error) expectTypeOf(data).toEqualTypeOf<undefined>();
  else expectTypeOf(data).toEqualTypeOf<ServiceToken>();
}

async function reading() {
  const tokens = accessServiceTokens.with({ client, params });
  expectTypeOf(await tokens.showOrThrow(id, { as: "text" })).toEqualTypeOf<string>();
  expectTypeOf(await tokens.rotateOrThrow(id, { as: "bytes" })).toEqualTypeOf<Uint8Array>();
  expectTypeOf(await tokens.showOrThrow(id, { as: "blob" })).toEqualTypeOf<Blob>();
  expectTypeOf(await tokens.show(id, { as: "stream" })).toEqualTypeOf<Result<ReadableStream<Uint8Array>>>();
  // @ts-expect-error it answers no stream of items
  void tokens.show(id, { as: "items" });
  // @ts-expect-error an answer cannot be read like that
  void tokens.show(id, { as: "xml" });
}

function withoutCall(
  shown: Awaited<ReturnType<typeof accessServiceTokens.show>>,
  token: Awaited<ReturnType<typeof accessServiceTokens.showOrThrow>>,
) {
  expectTypeOf(shown).toEqualTypeOf<Result<ServiceToken>>();
  expectTypeOf(token).toEqualTypeOf<ServiceToken>();
}

/** What people have at hand, `undefined` in it. */
function asItComes(signal: AbortSignal | undefined, page: number | undefined) {
  const made = createClient({ apiToken: process.env["API_TOKEN"], fetch: undefined });
  const tokens = accessServiceTokens.with({ client: made, params: { account_id: 7 }, timeout: undefined });
  expectTypeOf(tokens).toEqualTypeOf<AccessServiceTokens<"account_id">>();
  void tokens.index({ query: { page, name: undefined }, signal });
  void tokens.show(id, { params: { account_id: 7 }, headers: new Headers() });
  void tokens.rotate(id, { body: undefined, headers: [["a", "b"]] });
  expectTypeOf(tokens.pathFor(7, { action: "rotate" })).toEqualTypeOf<string>();
}

function parameters() {
  void accessServiceTokens.show(id, { params });
  // @ts-expect-error the account is missing
  void accessServiceTokens.show(id);
  // @ts-expect-error the account is missing
  void accessServiceTokens.index({ client });
  // @ts-expect-error the account is still missing: only a client was bound
  void accessServiceTokens.with({ client }).show(id);
  // @ts-expect-error the account is still missing: undefined binds nothing
  void accessServiceTokens.with({ params: { account_id: undefined } }).show(id);
  // @ts-expect-error a copy of a client is none
  void accessServiceTokens.show(id, { params, client: { ...client } });
  // @ts-expect-error there is no such parameter
  accessServiceTokens.with({ params: { zone_id: "z" } });
  // @ts-expect-error the id is missing
  void accessServiceTokens.with({ params }).show();
  // @ts-expect-error the account is missing
  accessServiceTokens.pathFor(id);
  // @ts-expect-error there is no such action
  accessServiceTokens.pathFor(id, { params, action: "revoke" });
}

function queriesAndBodies() {
  const tokens = accessServiceTokens.with({ client, params });
  void tokens.index({ query: { name: "ci", search: "c", page: 1, per_page: 5 } });
  // @ts-expect-error there is no such query parameter
  void tokens.index({ query: { pag: 1 } });
  // @ts-expect-error a page is a number
  void tokens.index({ query: { page: "1" } });
  // @ts-expect-error show takes no query
  void tokens.show(id, { query: { page: 1 } });
  void tokens.create({ name: "ci", duration: "forever", enabled: true, client_secret_version: 2 });
  // @ts-expect-error a token has a name
  void tokens.create({ duration: "8760h" });
  // @ts-expect-error there is no body
  void tokens.create();
  // @ts-expect-error there is no such field
  void tokens.create({ name: "ci", lifetime: "8760h" });
  // @ts-expect-error a name is a string
  void tokens.update(id, { name: 7 });
  // @ts-expect-error update takes a body
  void tokens.update(id);
  void tokens.rotate(id, { body: { previous_client_secret_expires_at: "2026-03-01T00:00:00Z" } });
  // @ts-expect-error refresh takes no body
  void tokens.refresh(id, { body: {} });
}

function whatThereIsNot() {
  // @ts-expect-error the document has no PATCH
  accessServiceTokens.edit;
  // @ts-expect-error nor has any twin of it
  accessServiceTokens.editOrThrow;
  // @ts-expect-error credentials are of one kind
  createClient({ apiToken: "t", apiEmail: "someone@example.com", apiKey: "k" });
  // @ts-expect-error an email goes with a key
  createClient({ apiEmail: "someone@example.com" });
}

const endpoint = "/accounts/{account_id}/access/service_tokens";

function ownResources() {
  const make = resource<paths>();
  const own = make(endpoint, {
    except: ["delete"],
    actions: { rotate: { method: "post", path: "{id}/rotate" } },
  });
  void own.rotate(id, { params });
  // @ts-expect-error it was taken out
  own.delete;
  // @ts-expect-error there is no such endpoint
  make("/accounts/{account_id}/access/service_token");
  // @ts-expect-error there is no such path
  make(endpoint, { actions: { rotate: { method: "post", path: "{id}/rotat" } } });
  // @ts-expect-error there is no such method
  make(endpoint, { actions: { rotate: { method: "put", path: "{id}/rotate" } } });
  // @ts-expect-error there is no such action
  make(endpoint, { only: ["index", "destroy"] });
  // @ts-expect-error there is no such action
  make(endpoint, { except: ["destroy"] });
  // @ts-expect-error the document has no PATCH
  make(endpoint, { only: ["edit"] });
  // @ts-expect-error the collection has no PUT
  make(endpoint, { createMethod: "put", only: ["create"] });
  // @ts-expect-error there is no such key in a table
  make(endpoint, { singularly: true });
}

export {
  asItComes,
  data,
  fields,
  narrowing,
  ownResources,
  parameters,
  queriesAndBodies,
  reading,
  whatThereIsNot,
  withoutCall,
};
