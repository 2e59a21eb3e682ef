// Written by `pnpm generate` from openapi/oauth-clients.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedOAuthClient, DeletedOAuthClient, NewOAuthClient, OAuthClient, OAuthClientRotateSecret,
  OAuthClientUpdate, OAuthScope, paths,
} from "./types.js";
export type * from "./types.js";

/** OAuth clients of an account, with their scopes and the rotation of their secrets. */
export const oauthClients: OauthClients = resource<paths>()("/accounts/{account_id}/oauth_clients", {
  id: "oauth_client_id",
  updateMethod: "patch",
  actions: {
    create: { secrets: ["client_secret"] },
    update: { body: "optional" },
    deleteRotatedSecret: { method: "delete", path: "{id}/rotate_secret" },
    rotateSecret: { method: "post", path: "{id}/rotate_secret", secrets: ["client_secret"] },
  },
});

/** OAuth clients of an account, with their scopes and the rotation of their secrets. */
export const oauthScopes: OauthScopes = resource<paths>()("/oauth/scopes", { only: ["index"] });

type OauthClientsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `oauthClients`: `/accounts/{account_id}/oauth_clients` */
export interface OauthClients<Bound extends string = never> {
  /**
   * List the OAuth clients of an account.
   *
   * `GET /accounts/{account_id}/oauth_clients`
   * @example
   * const { data, error } = await oauthClients.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<OAuthClient[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<OAuthClient[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OauthClientsOptions<Bound>): AsyncIterable<OAuthClient>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: OauthClientsOptions<Bound>): AsyncIterable<Page<OAuthClient>>;

  /**
   * Create an OAuth client for an account.
   *
   * `POST /accounts/{account_id}/oauth_clients`
   * @example
   * const { data, error } = await oauthClients.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOAuthClient, ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedOAuthClient, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOAuthClient, ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<CreatedOAuthClient, As>>;

  /**
   * Get an OAuth client of an account.
   *
   * `GET /accounts/{account_id}/oauth_clients/{oauth_client_id}`
   * @example
   * const { data, error } = await oauthClients.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<OAuthClient, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<OAuthClient, As>>;

  /**
   * Update an OAuth client of an account.
   *
   * `PATCH /accounts/{account_id}/oauth_clients/{oauth_client_id}`
   * @example
   * const { data, error } = await oauthClients.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: OAuthClientUpdate, ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<OAuthClient, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: OAuthClientUpdate, ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<OAuthClient, As>>;

  /**
   * Delete an OAuth client of an account.
   *
   * Deletes the client; nobody can log in through it, and what it was granted ends.
   *
   * `DELETE /accounts/{account_id}/oauth_clients/{oauth_client_id}`
   * @example
   * const { data, error } = await oauthClients.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOAuthClient | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<DeletedOAuthClient | null, As>>;

  /**
   * Delete the rotated secret of an OAuth client.
   *
   * Deletes the secret of before the last rotation; whatever still uses it is refused at once.
   *
   * `DELETE /accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret`
   * @example
   * const { data, error } = await oauthClients.deleteRotatedSecret(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/delete_rotated_secret/
   */
  deleteRotatedSecret<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOAuthClient | null, As>>>;
  /**
   * {@link deleteRotatedSecret}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  deleteRotatedSecretOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<DeletedOAuthClient | null, As>>;

  /**
   * Rotate the secret of an OAuth client.
   *
   * Makes a new secret, which is in this answer only. The one before works beside it until it is deleted.
   *
   * `POST /accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret`
   * @example
   * const { data, error } = await oauthClients.rotateSecret(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/rotate_secret/
   */
  rotateSecret<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<Result<DataAs<OAuthClientRotateSecret, As>>>;
  /** {@link rotateSecret}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateSecretOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OauthClientsOptions<Bound, As>
  ): Promise<DataAs<OAuthClientRotateSecret, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "deleteRotatedSecret" | "rotateSecret">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OauthClients<Bound | BoundBy<Params>>;
}

type OauthScopesOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `oauthScopes`: `/oauth/scopes` */
export interface OauthScopes<Bound extends string = never> {
  /**
   * List the OAuth scopes.
   *
   * `GET /oauth/scopes`
   * @example
   * const { data, error } = await oauthScopes.index({ client });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/oauth_scopes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OauthScopesOptions<Bound, As>
  ): Promise<Result<DataAs<OAuthScope[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OauthScopesOptions<Bound, As>
  ): Promise<DataAs<OAuthScope[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OauthScopesOptions<Bound>): AsyncIterable<OAuthScope>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: OauthScopesOptions<Bound>): AsyncIterable<Page<OAuthScope>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): OauthScopes<Bound | BoundBy<Params>>;
}
