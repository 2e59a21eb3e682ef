// Written by `pnpm generate` from openapi/access-service-tokens.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessServiceTokensIndexQuery, CreateServiceToken, PageInfo, RotateServiceToken, ServiceToken,
  ServiceTokenWithSecret, UpdateServiceToken, ZoneAccessServiceTokensIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/**
 * Service tokens of an account or of a zone. With one, a program passes Cloudflare Access without a person
 * who logs in.
 */
export const accessServiceTokens: AccessServiceTokens = resource<paths>()(
  "/accounts/{account_id}/access/service_tokens",
  {
    id: "service_token_id",
    except: ["edit"],
    permissions: ["Access: Service Tokens Write"],
    actions: {
      index: { paging: { by: "page" }, permissions: ["Access: Service Tokens Read"] },
      create: { secrets: ["client_secret"] },
      show: { permissions: ["Access: Service Tokens Read"] },
      refresh: { method: "post", path: "{id}/refresh" },
      rotate: { method: "post", path: "{id}/rotate", body: "optional", secrets: ["client_secret"] },
    },
  },
);

/**
 * Service tokens of an account or of a zone. With one, a program passes Cloudflare Access without a person
 * who logs in.
 */
export const zoneAccessServiceTokens: ZoneAccessServiceTokens = resource<paths>()(
  "/zones/{zone_id}/access/service_tokens",
  {
    id: "service_token_id",
    except: ["edit"],
    actions: { index: { paging: { by: "page" } }, create: { secrets: ["client_secret"] } },
  },
);

type AccessServiceTokensIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessServiceTokensIndexQuery }, Bound, As
>;
type AccessServiceTokensOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type AccessServiceTokensRotateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: RotateServiceToken }, Bound, As
>;

/** `accessServiceTokens`: `/accounts/{account_id}/access/service_tokens` */
export interface AccessServiceTokens<Bound extends string = never> {
  /**
   * List service tokens.
   *
   * Lists the service tokens of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/service_tokens` needs the permission `Access: Service Tokens Read`.
   * @example
   * const { data, error } = await accessServiceTokens.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessServiceTokensIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessServiceTokensIndexOptions<Bound, As>
  ): Promise<DataAs<ServiceToken[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessServiceTokensIndexOptions<Bound>): AsyncIterable<ServiceToken>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessServiceTokensIndexOptions<Bound>): AsyncIterable<Page<ServiceToken, PageInfo>>;

  /**
   * Create a service token.
   *
   * Makes a new service token. Its client secret is in this answer and in no later one; whoever loses it
   * rotates the token or makes another.
   *
   * `POST /accounts/{account_id}/access/service_tokens` needs the permission `Access: Service Tokens Write`.
   * @example
   * const { data, error } = await accessServiceTokens.create({ duration: "8760h", name: "ci" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateServiceToken, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceTokenWithSecret, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateServiceToken, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceTokenWithSecret, As>>;

  /**
   * Get a service token.
   *
   * Answers one service token, without its secret.
   *
   * `GET /accounts/{account_id}/access/service_tokens/{service_token_id}` needs the permission `Access:
   * Service Tokens Read`.
   * @example
   * const { data, error } = await accessServiceTokens.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Update a service token.
   *
   * Changes the fields of a service token that the body names.
   *
   * `PUT /accounts/{account_id}/access/service_tokens/{service_token_id}` needs the permission `Access:
   * Service Tokens Write`.
   * @example
   * const { data, error } = await accessServiceTokens.update(id, { enabled: true, name: "ci" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateServiceToken, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateServiceToken, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Delete a service token.
   *
   * Removes a service token for good and answers what it was.
   *
   * `DELETE /accounts/{account_id}/access/service_tokens/{service_token_id}` needs the permission `Access:
   * Service Tokens Write`.
   * @example
   * const { data, error } = await accessServiceTokens.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Refresh a service token.
   *
   * Starts the duration of a service token anew, so that it expires later.
   *
   * `POST /accounts/{account_id}/access/service_tokens/{service_token_id}/refresh` needs the permission
   * `Access: Service Tokens Write`.
   * @example
   * const { data, error } = await accessServiceTokens.refresh(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/refresh/
   */
  refresh<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link refresh}, but returns the data alone and throws a `RestflareError` if the call fails. */
  refreshOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Rotate a service token.
   *
   * Gives a service token a new client secret, which is in this answer only. The old secret ends at once, or
   * at the time that the body asks for.
   *
   * `POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate` needs the permission
   * `Access: Service Tokens Write`.
   * @example
   * const { data, error } = await accessServiceTokens.rotate(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/rotate/
   */
  rotate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensRotateOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceTokenWithSecret, As>>>;
  /** {@link rotate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessServiceTokensRotateOptions<Bound, As>
  ): Promise<DataAs<ServiceTokenWithSecret, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "refresh" | "rotate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessServiceTokens<Bound | BoundBy<Params>>;
}

type ZoneAccessServiceTokensIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessServiceTokensIndexQuery }, Bound, As
>;
type ZoneAccessServiceTokensOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAccessServiceTokens`: `/zones/{zone_id}/access/service_tokens` */
export interface ZoneAccessServiceTokens<Bound extends string = never> {
  /**
   * List service tokens of a zone.
   *
   * Lists the service tokens of the zone, page by page.
   *
   * `GET /zones/{zone_id}/access/service_tokens`
   * @example
   * const { data, error } = await zoneAccessServiceTokens.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessServiceTokensIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessServiceTokensIndexOptions<Bound, As>
  ): Promise<DataAs<ServiceToken[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneAccessServiceTokensIndexOptions<Bound>): AsyncIterable<ServiceToken>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneAccessServiceTokensIndexOptions<Bound>
  ): AsyncIterable<Page<ServiceToken, PageInfo>>;

  /**
   * Create a service token of a zone.
   *
   * Makes a new service token of the zone. Its client secret is in this answer and in no later one; whoever
   * loses it rotates the token or makes another.
   *
   * `POST /zones/{zone_id}/access/service_tokens`
   * @example
   * const { data, error } = await zoneAccessServiceTokens.create({ duration: "8760h", name: "ci" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateServiceToken, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceTokenWithSecret, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateServiceToken, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceTokenWithSecret, As>>;

  /**
   * Get a service token of a zone.
   *
   * Answers one service token, without its secret.
   *
   * `GET /zones/{zone_id}/access/service_tokens/{service_token_id}`
   * @example
   * const { data, error } = await zoneAccessServiceTokens.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Update a service token of a zone.
   *
   * Changes the fields of a service token that the body names.
   *
   * `PUT /zones/{zone_id}/access/service_tokens/{service_token_id}`
   * @example
   * const { data, error } = await zoneAccessServiceTokens.update(id, { enabled: true, name: "ci" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateServiceToken, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateServiceToken, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Delete a service token of a zone.
   *
   * Removes a service token for good and answers what it was.
   *
   * `DELETE /zones/{zone_id}/access/service_tokens/{service_token_id}`
   * @example
   * const { data, error } = await zoneAccessServiceTokens.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessServiceTokensOptions<Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAccessServiceTokens<Bound | BoundBy<Params>>;
}
