// Written by `pnpm generate` from openapi/user-api-tokens.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateToken, DeletedToken, PageInfo, PermissionGroup, RollToken, Token, TokenValue, TokenWithValue,
  UpdateToken, UserApiTokensIndexQuery, UserApiTokensPermissionGroupsIndexQuery, VerifiedToken, paths,
} from "./types.js";
export * from "./types.js";

/** API tokens of the user that the credentials belong to. Each has policies that say what it may do. */
export const userApiTokens: UserApiTokens = resource<paths>()("/user/tokens", {
  id: "token_id",
  except: ["edit"],
  permissions: ["API Tokens Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["API Tokens Read"] },
    create: { secrets: ["value"] },
    show: { permissions: ["API Tokens Read"] },
    roll: { method: "put", path: "{id}/value", body: "empty", secrets: ["result"] },
    verify: { method: "get", path: "verify", permissions: [] },
  },
  resources: {
    permissionGroups: {
      endpoint: "permission_groups",
      only: ["index"],
      actions: { index: { permissions: ["API Tokens Read"] } },
    },
  },
});

type UserApiTokensIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: UserApiTokensIndexQuery }, Bound, As
>;
type UserApiTokensRollOptions<Bound, As = "json"> = OptionsArg<{ params: {}; body?: RollToken }, Bound, As>;
type UserApiTokensOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userApiTokens`: `/user/tokens` */
export interface UserApiTokens<Bound extends string = never> {
  /**
   * List API tokens.
   *
   * Lists the tokens that the user has made, page by page, without their values.
   *
   * `GET /user/tokens` needs the permission `API Tokens Read`.
   * @example
   * const { data, error } = await userApiTokens.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserApiTokensIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Token[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserApiTokensIndexOptions<Bound, As>
  ): Promise<DataAs<Token[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserApiTokensIndexOptions<Bound>): AsyncIterable<Token>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: UserApiTokensIndexOptions<Bound>): AsyncIterable<Page<Token, PageInfo>>;

  /**
   * Create an API token.
   *
   * Makes a new token. Its value is in this answer and in no later one; whoever loses it rolls the token.
   *
   * `POST /user/tokens` needs the permission `API Tokens Write`.
   * @example
   * const { data, error } = await userApiTokens.create(body, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateToken, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<TokenWithValue, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateToken, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<DataAs<TokenWithValue, As>>;

  /**
   * Get an API token.
   *
   * Answers one token, without its value.
   *
   * `GET /user/tokens/{token_id}` needs the permission `API Tokens Read`.
   * @example
   * const { data, error } = await userApiTokens.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<Token, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<DataAs<Token, As>>;

  /**
   * Update an API token.
   *
   * Says anew what a token is called and what it may do. Its value stays.
   *
   * `PUT /user/tokens/{token_id}` needs the permission `API Tokens Write`.
   * @example
   * const { data, error } = await userApiTokens.update(id, body, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateToken, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<Token, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateToken, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<DataAs<Token, As>>;

  /**
   * Delete an API token.
   *
   * Removes a token for good. Requests with it are refused at once.
   *
   * `DELETE /user/tokens/{token_id}` needs the permission `API Tokens Write`.
   * @example
   * const { data, error } = await userApiTokens.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedToken, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserApiTokensOptions<Bound, As>
  ): Promise<DataAs<DeletedToken, As>>;

  /**
   * Roll an API token.
   *
   * Gives a token a new value, which is in this answer only. The old value ends at once, so a second request
   * would replace a value that somebody may hold already.
   *
   * `PUT /user/tokens/{token_id}/value` needs the permission `API Tokens Write`.
   * @example
   * const { data, error } = await userApiTokens.roll(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/
   */
  roll<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserApiTokensRollOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValue, As>>>;
  /** {@link roll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rollOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserApiTokensRollOptions<Bound, As>
  ): Promise<DataAs<TokenValue, As>>;

  /**
   * Verify the API token.
   *
   * Answers whether the token that the request is sent with can be used. Any token may ask.
   *
   * `GET /user/tokens/verify`
   * @example
   * const { data, error } = await userApiTokens.verify({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/
   */
  verify<As extends WaysToRead<"json"> = "json">(
    ...options: UserApiTokensOptions<Bound, As>
  ): Promise<Result<DataAs<VerifiedToken, As>>>;
  /** {@link verify}, but returns the data alone and throws a `RestflareError` if the call fails. */
  verifyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserApiTokensOptions<Bound, As>
  ): Promise<DataAs<VerifiedToken, As>>;

  /** `/user/tokens/permission_groups` */
  readonly permissionGroups: UserApiTokensPermissionGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update" | "delete" | "roll">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create" | "verify">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): UserApiTokens<Bound | BoundBy<Params>>;
}

type UserApiTokensPermissionGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: UserApiTokensPermissionGroupsIndexQuery }, Bound, As
>;

/** `userApiTokens.permissionGroups`: `/user/tokens/permission_groups` */
export interface UserApiTokensPermissionGroups<Bound extends string = never> {
  /**
   * List permission groups.
   *
   * Lists everything that a policy of a token can permit, all in one answer.
   *
   * `GET /user/tokens/permission_groups` needs the permission `API Tokens Read`.
   * @example
   * const { data, error } = await userApiTokens.permissionGroups.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserApiTokensPermissionGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PermissionGroup[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserApiTokensPermissionGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<PermissionGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserApiTokensPermissionGroupsIndexOptions<Bound>): AsyncIterable<PermissionGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserApiTokensPermissionGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<PermissionGroup>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserApiTokensPermissionGroups<Bound | BoundBy<Params>>;
}
