// Written by `pnpm generate` from openapi/access-groups.yaml. Not edited by hand.

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
  AccessGroup,
  AccessGroupsIndexQuery,
  DeletedAccessGroup,
  PageInfo,
  WriteAccessGroup,
  paths,
} from "./types.js";

export type {
  AccessGroup,
  AccessGroupAnswer,
  AccessGroupList,
  AccessGroupsIndexQuery,
  AccessRule,
  AnyServiceTokenRule,
  AuthenticationMethodRule,
  AzureGroupRule,
  CertificateRule,
  CountryRule,
  DeletedAccessGroup,
  DeletedAccessGroupAnswer,
  DevicePostureRule,
  EmailDomainRule,
  EmailListRule,
  EmailRule,
  Envelope,
  ErrorAnswer,
  EveryoneRule,
  ExternalEvaluationRule,
  GithubOrganizationRule,
  GroupRule,
  GsuiteGroupRule,
  IpListRule,
  IpRule,
  Message,
  OktaGroupRule,
  PageInfo,
  SamlGroupRule,
  ServiceTokenRule,
  WriteAccessGroup,
  paths,
} from "./types.js";

/**
 * Groups of an account. A group gathers rules about people and programs, and policies refer to it by its id.
 *
 * `/accounts/{account_id}/access/groups`
 */
export interface AccessGroups<Bound extends string = never> {
  /**
   * List Access groups.
   *
   * Lists the Access groups of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/groups`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Read`.
   *
   * @example
   * const { data, error } = await accessGroups.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccessGroupsIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<AccessGroup[], As>, PageInfo>>;

  /**
   * List Access groups. Throws a `RestflareError` if the call fails.
   *
   * Lists the Access groups of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/groups`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Read`.
   *
   * @example
   * const data = await accessGroups.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccessGroupsIndexQuery }, Bound, As>
  ): Promise<DataAs<AccessGroup[], As>>;

  /**
   * List Access groups. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the Access groups of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/groups`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Read`.
   *
   * @example
   * for await (const item of accessGroups.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccessGroupsIndexQuery }, Bound>
  ): AsyncIterable<AccessGroup>;

  /**
   * List Access groups. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the Access groups of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/groups`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Read`.
   *
   * @example
   * for await (const page of accessGroups.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccessGroupsIndexQuery }, Bound>
  ): AsyncIterable<Page<AccessGroup, PageInfo>>;

  /**
   * Create an Access group.
   *
   * Makes a new Access group.
   *
   * `POST /accounts/{account_id}/access/groups`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   *
   * @example
   * const { data, error } = await accessGroups.create(body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessGroup,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;

  /**
   * Create an Access group. Throws a `RestflareError` if the call fails.
   *
   * Makes a new Access group.
   *
   * `POST /accounts/{account_id}/access/groups`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   *
   * @example
   * const data = await accessGroups.createOrThrow(body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessGroup,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Get an Access group.
   *
   * Answers one Access group.
   *
   * `GET /accounts/{account_id}/access/groups/{group_id}`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Read`.
   *
   * @example
   * const { data, error } = await accessGroups.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;

  /**
   * Get an Access group. Throws a `RestflareError` if the call fails.
   *
   * Answers one Access group.
   *
   * `GET /accounts/{account_id}/access/groups/{group_id}`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Read`.
   *
   * @example
   * const data = await accessGroups.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Update an Access group.
   *
   * Replaces the name and the rules of an Access group.
   *
   * `PUT /accounts/{account_id}/access/groups/{group_id}`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   *
   * @example
   * const { data, error } = await accessGroups.update(id, body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: WriteAccessGroup,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;

  /**
   * Update an Access group. Throws a `RestflareError` if the call fails.
   *
   * Replaces the name and the rules of an Access group.
   *
   * `PUT /accounts/{account_id}/access/groups/{group_id}`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   *
   * @example
   * const data = await accessGroups.updateOrThrow(id, body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: WriteAccessGroup,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Delete an Access group.
   *
   * Removes an Access group for good and answers its id.
   *
   * `DELETE /accounts/{account_id}/access/groups/{group_id}`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   *
   * @example
   * const { data, error } = await accessGroups.delete(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<DeletedAccessGroup, As>>>;

  /**
   * Delete an Access group. Throws a `RestflareError` if the call fails.
   *
   * Removes an Access group for good and answers its id.
   *
   * `DELETE /accounts/{account_id}/access/groups/{group_id}`
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   *
   * @example
   * const data = await accessGroups.deleteOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<DeletedAccessGroup, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessGroups<Bound | BoundBy<Params>>;
}

/** `/accounts/{account_id}/access/groups` */
export const accessGroups: AccessGroups = resource<paths>()("/accounts/{account_id}/access/groups", {
  id: "group_id",
  except: ["edit"],
  permissions: ["Access: Organizations, Identity Providers, and Groups Write"],
  actions: {
    index: {
      paging: { by: "page" },
      permissions: ["Access: Organizations, Identity Providers, and Groups Read"],
    },
    show: { permissions: ["Access: Organizations, Identity Providers, and Groups Read"] },
  },
});
