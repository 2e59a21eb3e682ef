// Written by `pnpm generate` from openapi/account-api-tokens.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountApiTokensIndexQuery, AccountApiTokensPermissionGroupsIndexQuery,
  AccountApiTokensPermissionGroupsIndexResultItem, AccountToken, AccountTokenUpdate, AccountTokenVerify,
  DeletedAccountToken, NewAccountToken, PageInfo, SharedToken, paths,
} from "./types.js";
export type * from "./types.js";

/** API tokens that belong to an account and not to a person. */
export const accountApiTokens: AccountApiTokens = resource<paths>()("/accounts/{account_id}/tokens", {
  id: "token_id",
  except: ["edit"],
  actions: {
    index: { paging: { by: "page" } },
    create: { secrets: ["value"] },
    roll: { method: "put", path: "{id}/value", secrets: ["result"] },
    verify: { method: "get", path: "verify" },
  },
  resources: { permissionGroups: { endpoint: "permission_groups", only: ["index"] } },
});

type AccountApiTokensIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountApiTokensIndexQuery }, Bound, As
>;
type AccountApiTokensOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accountApiTokens`: `/accounts/{account_id}/tokens` */
export interface AccountApiTokens<Bound extends string = never> {
  /**
   * List the tokens of an account.
   *
   * `GET /accounts/{account_id}/tokens`
   * @example
   * const { data, error } = await accountApiTokens.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountApiTokensIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SharedToken[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountApiTokensIndexOptions<Bound, As>
  ): Promise<DataAs<SharedToken[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountApiTokensIndexOptions<Bound>): AsyncIterable<SharedToken>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountApiTokensIndexOptions<Bound>): AsyncIterable<Page<SharedToken, PageInfo>>;

  /**
   * Create a token for an account.
   *
   * `POST /accounts/{account_id}/tokens`
   * @example
   * const { data, error } = await accountApiTokens.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAccountToken, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<AccountToken, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAccountToken, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<DataAs<AccountToken, As>>;

  /**
   * Get a token of an account.
   *
   * `GET /accounts/{account_id}/tokens/{token_id}`
   * @example
   * const { data, error } = await accountApiTokens.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<SharedToken, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<DataAs<SharedToken, As>>;

  /**
   * Update a token of an account.
   *
   * `PUT /accounts/{account_id}/tokens/{token_id}`
   * @example
   * const { data, error } = await accountApiTokens.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccountTokenUpdate, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<SharedToken, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccountTokenUpdate, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<DataAs<SharedToken, As>>;

  /**
   * Delete a token of an account.
   *
   * Deletes the token; whatever authenticates with it is refused at once, and its value cannot be had back.
   *
   * `DELETE /accounts/{account_id}/tokens/{token_id}`
   * @example
   * const { data, error } = await accountApiTokens.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccountToken | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<DataAs<DeletedAccountToken | null, As>>;

  /**
   * Roll the value of a token.
   *
   * `PUT /accounts/{account_id}/tokens/{token_id}/value`
   * @example
   * const { data, error } = await accountApiTokens.roll(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/value/methods/update/
   */
  roll<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link roll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rollOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Check the token that the request is made with.
   *
   * `GET /accounts/{account_id}/tokens/verify`
   * @example
   * const { data, error } = await accountApiTokens.verify({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/
   */
  verify<As extends WaysToRead<"json"> = "json">(
    ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<AccountTokenVerify, As>>>;
  /** {@link verify}, but returns the data alone and throws a `RestflareError` if the call fails. */
  verifyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountApiTokensOptions<Bound, As>
  ): Promise<DataAs<AccountTokenVerify, As>>;

  /** `/accounts/{account_id}/tokens/permission_groups` */
  readonly permissionGroups: AccountApiTokensPermissionGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "roll">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "verify">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountApiTokens<Bound | BoundBy<Params>>;
}

type AccountApiTokensPermissionGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountApiTokensPermissionGroupsIndexQuery }, Bound, As
>;

/** `accountApiTokens.permissionGroups`: `/accounts/{account_id}/tokens/permission_groups` */
export interface AccountApiTokensPermissionGroups<Bound extends string = never> {
  /**
   * List the permission groups of the tokens of an account.
   *
   * `GET /accounts/{account_id}/tokens/permission_groups`
   * @example
   * const { data, error } = await accountApiTokens.permissionGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/permission_groups/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountApiTokensPermissionGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccountApiTokensPermissionGroupsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountApiTokensPermissionGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<AccountApiTokensPermissionGroupsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccountApiTokensPermissionGroupsIndexOptions<Bound>
  ): AsyncIterable<AccountApiTokensPermissionGroupsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountApiTokensPermissionGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<AccountApiTokensPermissionGroupsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountApiTokensPermissionGroups<Bound | BoundBy<Params>>;
}
