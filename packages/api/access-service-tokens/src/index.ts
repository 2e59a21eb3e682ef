// Written by `pnpm generate` from openapi/access-service-tokens.yaml. Not edited by hand.

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
  AccessServiceTokensIndexQuery,
  CreateServiceToken,
  PageInfo,
  RotateServiceToken,
  ServiceToken,
  ServiceTokenWithSecret,
  UpdateServiceToken,
  paths,
} from "./types.js";

export type {
  AccessServiceTokensIndexQuery,
  CreateServiceToken,
  Duration,
  Envelope,
  ErrorAnswer,
  Message,
  PageInfo,
  RotateServiceToken,
  ServiceToken,
  ServiceTokenAnswer,
  ServiceTokenList,
  ServiceTokenWithSecret,
  ServiceTokenWithSecretAnswer,
  UpdateServiceToken,
  paths,
} from "./types.js";

/**
 * Service tokens of an account. With one, a program passes Cloudflare Access without a person who logs in.
 *
 * `/accounts/{account_id}/access/service_tokens`
 */
export interface AccessServiceTokens<Bound extends string = never> {
  /**
   * List service tokens.
   *
   * Lists the service tokens of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/service_tokens`
   *
   * Needs the permission `Access: Service Tokens Read`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<
      { params: { account_id: string }; query?: AccessServiceTokensIndexQuery },
      Bound, As
    >
  ): Promise<Result<DataAs<ServiceToken[], As>, PageInfo>>;

  /**
   * List service tokens. Throws a `RestflareError` if the call fails.
   *
   * Lists the service tokens of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/service_tokens`
   *
   * Needs the permission `Access: Service Tokens Read`.
   *
   * @example
   * const data = await accessServiceTokens.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<
      { params: { account_id: string }; query?: AccessServiceTokensIndexQuery },
      Bound, As
    >
  ): Promise<DataAs<ServiceToken[], As>>;

  /**
   * List service tokens. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the service tokens of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/service_tokens`
   *
   * Needs the permission `Access: Service Tokens Read`.
   *
   * @example
   * for await (const item of accessServiceTokens.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccessServiceTokensIndexQuery }, Bound>
  ): AsyncIterable<ServiceToken>;

  /**
   * List service tokens. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the service tokens of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/service_tokens`
   *
   * Needs the permission `Access: Service Tokens Read`.
   *
   * @example
   * for await (const page of accessServiceTokens.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccessServiceTokensIndexQuery }, Bound>
  ): AsyncIterable<Page<ServiceToken, PageInfo>>;

  /**
   * Create a service token.
   *
   * Makes a new service token. Its client secret is in this answer and in no later one; whoever loses it
   * rotates the token or makes another.
   *
   * `POST /accounts/{account_id}/access/service_tokens`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.create({ duration: "8760h", name: "ci" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateServiceToken,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<ServiceTokenWithSecret, As>>>;

  /**
   * Create a service token. Throws a `RestflareError` if the call fails.
   *
   * Makes a new service token. Its client secret is in this answer and in no later one; whoever loses it
   * rotates the token or makes another.
   *
   * `POST /accounts/{account_id}/access/service_tokens`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const data = await accessServiceTokens.createOrThrow({ duration: "8760h", name: "ci" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateServiceToken,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<ServiceTokenWithSecret, As>>;

  /**
   * Get a service token.
   *
   * Answers one service token, without its secret.
   *
   * `GET /accounts/{account_id}/access/service_tokens/{service_token_id}`
   *
   * Needs the permission `Access: Service Tokens Read`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;

  /**
   * Get a service token. Throws a `RestflareError` if the call fails.
   *
   * Answers one service token, without its secret.
   *
   * `GET /accounts/{account_id}/access/service_tokens/{service_token_id}`
   *
   * Needs the permission `Access: Service Tokens Read`.
   *
   * @example
   * const data = await accessServiceTokens.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Update a service token.
   *
   * Changes the fields of a service token that the body names.
   *
   * `PUT /accounts/{account_id}/access/service_tokens/{service_token_id}`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.update(id, { enabled: true, name: "ci" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateServiceToken,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;

  /**
   * Update a service token. Throws a `RestflareError` if the call fails.
   *
   * Changes the fields of a service token that the body names.
   *
   * `PUT /accounts/{account_id}/access/service_tokens/{service_token_id}`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const data = await accessServiceTokens.updateOrThrow(id, { enabled: true, name: "ci" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateServiceToken,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Delete a service token.
   *
   * Removes a service token for good and answers what it was.
   *
   * `DELETE /accounts/{account_id}/access/service_tokens/{service_token_id}`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.delete(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;

  /**
   * Delete a service token. Throws a `RestflareError` if the call fails.
   *
   * Removes a service token for good and answers what it was.
   *
   * `DELETE /accounts/{account_id}/access/service_tokens/{service_token_id}`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const data = await accessServiceTokens.deleteOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Refresh a service token.
   *
   * Starts the duration of a service token anew, so that it expires later.
   *
   * `POST /accounts/{account_id}/access/service_tokens/{service_token_id}/refresh`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.refresh(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/refresh/
   */
  refresh<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<ServiceToken, As>>>;

  /**
   * Refresh a service token. Throws a `RestflareError` if the call fails.
   *
   * Starts the duration of a service token anew, so that it expires later.
   *
   * `POST /accounts/{account_id}/access/service_tokens/{service_token_id}/refresh`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const data = await accessServiceTokens.refreshOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/refresh/
   */
  refreshOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<ServiceToken, As>>;

  /**
   * Rotate a service token.
   *
   * Gives a service token a new client secret, which is in this answer only. The old secret ends at once, or
   * at the time that the body asks for.
   *
   * `POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const { data, error } = await accessServiceTokens.rotate(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/rotate/
   */
  rotate<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string }; body?: RotateServiceToken }, Bound, As>
  ): Promise<Result<DataAs<ServiceTokenWithSecret, As>>>;

  /**
   * Rotate a service token. Throws a `RestflareError` if the call fails.
   *
   * Gives a service token a new client secret, which is in this answer only. The old secret ends at once, or
   * at the time that the body asks for.
   *
   * `POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate`
   *
   * Needs the permission `Access: Service Tokens Write`.
   *
   * @example
   * const data = await accessServiceTokens.rotateOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/rotate/
   */
  rotateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string }; body?: RotateServiceToken }, Bound, As>
  ): Promise<DataAs<ServiceTokenWithSecret, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
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

/** `/accounts/{account_id}/access/service_tokens` */
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
