// Written by `pnpm generate` from openapi/access-groups.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessGroup, AccessGroupsIndexQuery, DeletedAccessGroup, PageInfo, WriteAccessGroup,
  ZoneAccessGroupsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/**
 * Groups of an account or of a zone. A group gathers rules about people and programs, and policies refer to
 * it by its id.
 */
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

/**
 * Groups of an account or of a zone. A group gathers rules about people and programs, and policies refer to
 * it by its id.
 */
export const zoneAccessGroups: ZoneAccessGroups = resource<paths>()("/zones/{zone_id}/access/groups", {
  id: "group_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
});

type AccessGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessGroupsIndexQuery }, Bound, As
>;
type AccessGroupsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessGroups`: `/accounts/{account_id}/access/groups` */
export interface AccessGroups<Bound extends string = never> {
  /**
   * List Access groups.
   *
   * Lists the Access groups of the account, page by page.
   *
   * `GET /accounts/{account_id}/access/groups` needs the permission `Access: Organizations, Identity
   * Providers, and Groups Read`.
   * @example
   * const { data, error } = await accessGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<AccessGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessGroupsIndexOptions<Bound>): AsyncIterable<AccessGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessGroupsIndexOptions<Bound>): AsyncIterable<Page<AccessGroup, PageInfo>>;

  /**
   * Create an Access group.
   *
   * Makes a new Access group.
   *
   * `POST /accounts/{account_id}/access/groups` needs the permission `Access: Organizations, Identity
   * Providers, and Groups Write`.
   * @example
   * const { data, error } = await accessGroups.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessGroup, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessGroup, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Get an Access group.
   *
   * Answers one Access group.
   *
   * `GET /accounts/{account_id}/access/groups/{group_id}` needs the permission `Access: Organizations,
   * Identity Providers, and Groups Read`.
   * @example
   * const { data, error } = await accessGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Update an Access group.
   *
   * Replaces the name and the rules of an Access group.
   *
   * `PUT /accounts/{account_id}/access/groups/{group_id}` needs the permission `Access: Organizations,
   * Identity Providers, and Groups Write`.
   * @example
   * const { data, error } = await accessGroups.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessGroup, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessGroup, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Delete an Access group.
   *
   * Removes an Access group for good and answers its id.
   *
   * `DELETE /accounts/{account_id}/access/groups/{group_id}` needs the permission `Access: Organizations,
   * Identity Providers, and Groups Write`.
   * @example
   * const { data, error } = await accessGroups.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessGroup, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessGroupsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessGroup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessGroups<Bound | BoundBy<Params>>;
}

type ZoneAccessGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessGroupsIndexQuery }, Bound, As
>;
type ZoneAccessGroupsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneAccessGroups`: `/zones/{zone_id}/access/groups` */
export interface ZoneAccessGroups<Bound extends string = never> {
  /**
   * List the Access groups of a zone.
   *
   * Lists the Access groups of the zone, page by page.
   *
   * `GET /zones/{zone_id}/access/groups`
   * @example
   * const { data, error } = await zoneAccessGroups.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<AccessGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneAccessGroupsIndexOptions<Bound>): AsyncIterable<AccessGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneAccessGroupsIndexOptions<Bound>): AsyncIterable<Page<AccessGroup, PageInfo>>;

  /**
   * Create an Access group of a zone.
   *
   * Makes a new Access group of the zone.
   *
   * `POST /zones/{zone_id}/access/groups`
   * @example
   * const { data, error } = await zoneAccessGroups.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessGroup, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessGroup, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Get an Access group of a zone.
   *
   * Answers one Access group of the zone.
   *
   * `GET /zones/{zone_id}/access/groups/{group_id}`
   * @example
   * const { data, error } = await zoneAccessGroups.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Update an Access group of a zone.
   *
   * Replaces the name and the rules of an Access group of the zone.
   *
   * `PUT /zones/{zone_id}/access/groups/{group_id}`
   * @example
   * const { data, error } = await zoneAccessGroups.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessGroup, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessGroup, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<DataAs<AccessGroup, As>>;

  /**
   * Delete an Access group of a zone.
   *
   * Removes an Access group of the zone for good and answers its id.
   *
   * `DELETE /zones/{zone_id}/access/groups/{group_id}`
   * @example
   * const { data, error } = await zoneAccessGroups.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessGroup, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessGroupsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessGroup, As>>;

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
  ): ZoneAccessGroups<Bound | BoundBy<Params>>;
}
