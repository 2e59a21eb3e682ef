// Written by `pnpm generate` from openapi/user-api-tokens.yaml. Not edited by hand.

import {
  type BoundBy,
  type Client,
  type DataAs,
  type OptionsArg,
  type Page,
  type PathArg,
  type Result,
  type WaysToRead,
  type WithOptions,
  resource,
} from "@restflare/core";
import type {
  CreateToken,
  DeletedToken,
  PageInfo,
  PermissionGroup,
  RollToken,
  Token,
  TokenValue,
  TokenWithValue,
  UpdateToken,
  UserApiTokensIndexQuery,
  VerifiedToken,
  paths,
} from "./types.js";

export type {
  AddressCondition,
  CreateToken,
  DeletedToken,
  DeletedTokenAnswer,
  Envelope,
  ErrorAnswer,
  Message,
  NewTokenPolicy,
  PageInfo,
  PermissionGroup,
  PermissionGroupList,
  PolicyEffect,
  PolicyPermissionGroup,
  PolicyResources,
  RollToken,
  Token,
  TokenAnswer,
  TokenCondition,
  TokenList,
  TokenPolicy,
  TokenStatus,
  TokenValue,
  TokenValueAnswer,
  TokenWithValue,
  TokenWithValueAnswer,
  UpdateToken,
  UserApiTokensIndexQuery,
  VerifiedToken,
  VerifiedTokenAnswer,
  paths,
} from "./types.js";

/**
 * API tokens of the user that the credentials belong to. Each has policies that say what it may do.
 *
 * `/user/tokens`
 */
export interface UserApiTokens<Bound extends string = never> {
  /**
   * List API tokens.
   *
   * Lists the tokens that the user has made, page by page, without their values.
   *
   * `GET /user/tokens`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * const { data, error } = await userApiTokens.index({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {}; query?: UserApiTokensIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<Token[], As>, PageInfo>>;

  /**
   * List API tokens. Throws a `RestflareError` if the call fails.
   *
   * Lists the tokens that the user has made, page by page, without their values.
   *
   * `GET /user/tokens`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * const data = await userApiTokens.indexOrThrow({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {}; query?: UserApiTokensIndexQuery }, Bound, As>
  ): Promise<DataAs<Token[], As>>;

  /**
   * List API tokens. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the tokens that the user has made, page by page, without their values.
   *
   * `GET /user/tokens`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * for await (const item of userApiTokens.indexAll({ client })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: {}; query?: UserApiTokensIndexQuery }, Bound>
  ): AsyncIterable<Token>;

  /**
   * List API tokens. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the tokens that the user has made, page by page, without their values.
   *
   * `GET /user/tokens`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * for await (const page of userApiTokens.indexPages({ client })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: {}; query?: UserApiTokensIndexQuery }, Bound>
  ): AsyncIterable<Page<Token, PageInfo>>;

  /**
   * Create an API token.
   *
   * Makes a new token. Its value is in this answer and in no later one; whoever loses it rolls the token.
   *
   * `POST /user/tokens`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const { data, error } = await userApiTokens.create(body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateToken,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<TokenWithValue, As>>>;

  /**
   * Create an API token. Throws a `RestflareError` if the call fails.
   *
   * Makes a new token. Its value is in this answer and in no later one; whoever loses it rolls the token.
   *
   * `POST /user/tokens`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const data = await userApiTokens.createOrThrow(body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateToken,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<TokenWithValue, As>>;

  /**
   * Get an API token.
   *
   * Answers one token, without its value.
   *
   * `GET /user/tokens/{token_id}`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * const { data, error } = await userApiTokens.show(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Token, As>>>;

  /**
   * Get an API token. Throws a `RestflareError` if the call fails.
   *
   * Answers one token, without its value.
   *
   * `GET /user/tokens/{token_id}`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * const data = await userApiTokens.showOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Token, As>>;

  /**
   * Update an API token.
   *
   * Says anew what a token is called and what it may do. Its value stays.
   *
   * `PUT /user/tokens/{token_id}`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const { data, error } = await userApiTokens.update(id, body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateToken,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Token, As>>>;

  /**
   * Update an API token. Throws a `RestflareError` if the call fails.
   *
   * Says anew what a token is called and what it may do. Its value stays.
   *
   * `PUT /user/tokens/{token_id}`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const data = await userApiTokens.updateOrThrow(id, body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateToken,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Token, As>>;

  /**
   * Delete an API token.
   *
   * Removes a token for good. Requests with it are refused at once.
   *
   * `DELETE /user/tokens/{token_id}`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const { data, error } = await userApiTokens.delete(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<DeletedToken, As>>>;

  /**
   * Delete an API token. Throws a `RestflareError` if the call fails.
   *
   * Removes a token for good. Requests with it are refused at once.
   *
   * `DELETE /user/tokens/{token_id}`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const data = await userApiTokens.deleteOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<DeletedToken, As>>;

  /**
   * Roll an API token.
   *
   * Gives a token a new value, which is in this answer only. The old value ends at once, so a second request
   * would replace a value that somebody may hold already.
   *
   * `PUT /user/tokens/{token_id}/value`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const { data, error } = await userApiTokens.roll(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/
   */
  roll<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {}; body?: RollToken }, Bound, As>
  ): Promise<Result<DataAs<TokenValue, As>>>;

  /**
   * Roll an API token. Throws a `RestflareError` if the call fails.
   *
   * Gives a token a new value, which is in this answer only. The old value ends at once, so a second request
   * would replace a value that somebody may hold already.
   *
   * `PUT /user/tokens/{token_id}/value`
   *
   * Needs the permission `API Tokens Write`.
   *
   * @example
   * const data = await userApiTokens.rollOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/
   */
  rollOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {}; body?: RollToken }, Bound, As>
  ): Promise<DataAs<TokenValue, As>>;

  /**
   * Verify the API token.
   *
   * Answers whether the token that the request is sent with can be used. Any token may ask.
   *
   * `GET /user/tokens/verify`
   *
   * @example
   * const { data, error } = await userApiTokens.verify({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/
   */
  verify<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<VerifiedToken, As>>>;

  /**
   * Verify the API token. Throws a `RestflareError` if the call fails.
   *
   * Answers whether the token that the request is sent with can be used. Any token may ask.
   *
   * `GET /user/tokens/verify`
   *
   * @example
   * const data = await userApiTokens.verifyOrThrow({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/
   */
  verifyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<VerifiedToken, As>>;

  /** `/user/tokens/permission_groups` */
  readonly permissionGroups: UserApiTokensPermissionGroups<Bound>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update" | "delete" | "roll">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create" | "verify">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): UserApiTokens<Bound | BoundBy<Params>>;
}

/**
 * `userApiTokens.permissionGroups`
 *
 * `/user/tokens/permission_groups`
 */
export interface UserApiTokensPermissionGroups<Bound extends string = never> {
  /**
   * List permission groups.
   *
   * Lists everything that a policy of a token can permit, all in one answer.
   *
   * `GET /user/tokens/permission_groups`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * const { data, error } = await userApiTokens.permissionGroups.index({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<PermissionGroup[], As>>>;

  /**
   * List permission groups. Throws a `RestflareError` if the call fails.
   *
   * Lists everything that a policy of a token can permit, all in one answer.
   *
   * `GET /user/tokens/permission_groups`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * const data = await userApiTokens.permissionGroups.indexOrThrow({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<PermissionGroup[], As>>;

  /**
   * List permission groups. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists everything that a policy of a token can permit, all in one answer.
   *
   * `GET /user/tokens/permission_groups`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * for await (const item of userApiTokens.permissionGroups.indexAll({ client })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/
   */
  indexAll(...options: OptionsArg<{ params: {} }, Bound>): AsyncIterable<PermissionGroup>;

  /**
   * List permission groups. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists everything that a policy of a token can permit, all in one answer.
   *
   * `GET /user/tokens/permission_groups`
   *
   * Needs the permission `API Tokens Read`.
   *
   * @example
   * for await (const page of userApiTokens.permissionGroups.indexPages({ client })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/
   */
  indexPages(...options: OptionsArg<{ params: {} }, Bound>): AsyncIterable<Page<PermissionGroup>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(...options: PathArg<{}, Bound, "index">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserApiTokensPermissionGroups<Bound | BoundBy<Params>>;
}

/** `/user/tokens` */
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
