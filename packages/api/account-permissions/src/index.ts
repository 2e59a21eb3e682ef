// Written by `pnpm generate` from openapi/account-permissions.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountPermissionsPermissionGroupsIndexQuery, AccountPermissionsResourceGroupsIndexQuery,
  AccountPermissionsUserGroupsIndexQuery, AccountPermissionsUserGroupsMembersIndexQuery, DeletedResourceGroup,
  DeletedUserGroup, Member, MemberDetails, MemberResult, NewResourceGroup, NewUserGroup, PageInfo,
  PermissionGroup, ResourceGroup, ResourceGroupUpdate, UserGroup, UserGroupUpdate, paths,
} from "./types.js";
export type * from "./types.js";

const accountPermissionsTable = {
  only: [],
  resources: {
    permissionGroups: {
      endpoint: "permission_groups",
      id: "permission_group_id",
      only: ["index", "show"],
      actions: {
        index: { paging: { by: "page" }, permissions: ["com.cloudflare.api.iam.permission-group.list"] },
        show: { permissions: ["com.cloudflare.api.iam.permission-group.read"] },
      },
    },
    resourceGroups: {
      endpoint: "resource_groups",
      id: "resource_group_id",
      except: ["edit"],
      actions: {
        index: { permissions: ["com.cloudflare.api.iam.resource-group.list"] },
        create: { permissions: ["com.cloudflare.api.iam.resource-group.create"] },
        show: { permissions: ["com.cloudflare.api.iam.resource-group.read"] },
        update: { permissions: ["com.cloudflare.api.iam.resource-group.update"] },
        delete: { permissions: ["com.cloudflare.api.iam.resource-group.delete"] },
      },
    },
    userGroups: {
      endpoint: "user_groups",
      id: "user_group_id",
      except: ["edit"],
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
      resources: {
        members: {
          endpoint: "{user_group_id}/members",
          id: "member_id",
          except: ["update", "edit"],
          actions: { index: { paging: { by: "page" } }, updateAll: { method: "put", body: "required" } },
        },
      },
    },
  },
} as const;

/** Permission groups, resource groups and user groups: who may do what in an account. */
export const accountPermissions: AccountPermissions = resource<paths>()("/accounts/{account_id}/iam", accountPermissionsTable);

/** `accountPermissions`: `/accounts/{account_id}/iam` */
export interface AccountPermissions<Bound extends string = never> {
  /** `/accounts/{account_id}/iam/permission_groups` */
  readonly permissionGroups: AccountPermissionsPermissionGroups<Bound>;

  /** `/accounts/{account_id}/iam/resource_groups` */
  readonly resourceGroups: AccountPermissionsResourceGroups<Bound>;

  /** `/accounts/{account_id}/iam/user_groups` */
  readonly userGroups: AccountPermissionsUserGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly user_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountPermissions<Bound | BoundBy<Params>>;
}

type AccountPermissionsPermissionGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountPermissionsPermissionGroupsIndexQuery }, Bound, As
>;
type AccountPermissionsPermissionGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountPermissions.permissionGroups`: `/accounts/{account_id}/iam/permission_groups` */
export interface AccountPermissionsPermissionGroups<Bound extends string = never> {
  /**
   * List the permission groups of an account.
   *
   * `GET /accounts/{account_id}/iam/permission_groups` needs the permission
   * `com.cloudflare.api.iam.permission-group.list`.
   * @example
   * const { data, error } = await accountPermissions.permissionGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/permission_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsPermissionGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PermissionGroup[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsPermissionGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<PermissionGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountPermissionsPermissionGroupsIndexOptions<Bound>): AsyncIterable<PermissionGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountPermissionsPermissionGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<PermissionGroup, PageInfo>>;

  /**
   * Get a permission group of an account.
   *
   * `GET /accounts/{account_id}/iam/permission_groups/{permission_group_id}` needs the permission
   * `com.cloudflare.api.iam.permission-group.read`.
   * @example
   * const { data, error } = await accountPermissions.permissionGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/permission_groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsPermissionGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<PermissionGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsPermissionGroupsOptions<Bound, As>
  ): Promise<DataAs<PermissionGroup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountPermissionsPermissionGroups<Bound | BoundBy<Params>>;
}

type AccountPermissionsResourceGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountPermissionsResourceGroupsIndexQuery }, Bound, As
>;
type AccountPermissionsResourceGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountPermissions.resourceGroups`: `/accounts/{account_id}/iam/resource_groups` */
export interface AccountPermissionsResourceGroups<Bound extends string = never> {
  /**
   * List the resource groups of an account.
   *
   * `GET /accounts/{account_id}/iam/resource_groups` needs the permission
   * `com.cloudflare.api.iam.resource-group.list`.
   * @example
   * const { data, error } = await accountPermissions.resourceGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsResourceGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceGroup[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsResourceGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<ResourceGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountPermissionsResourceGroupsIndexOptions<Bound>): AsyncIterable<ResourceGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountPermissionsResourceGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<ResourceGroup>>;

  /**
   * Create a resource group for an account.
   *
   * `POST /accounts/{account_id}/iam/resource_groups` needs the permission
   * `com.cloudflare.api.iam.resource-group.create`.
   * @example
   * const { data, error } = await accountPermissions.resourceGroups.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewResourceGroup, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewResourceGroup, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<DataAs<ResourceGroup, As>>;

  /**
   * Get a resource group of an account.
   *
   * `GET /accounts/{account_id}/iam/resource_groups/{resource_group_id}` needs the permission
   * `com.cloudflare.api.iam.resource-group.read`.
   * @example
   * const { data, error } = await accountPermissions.resourceGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<DataAs<ResourceGroup, As>>;

  /**
   * Update a resource group of an account.
   *
   * `PUT /accounts/{account_id}/iam/resource_groups/{resource_group_id}` needs the permission
   * `com.cloudflare.api.iam.resource-group.update`.
   * @example
   * const { data, error } = await accountPermissions.resourceGroups.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ResourceGroupUpdate, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<ResourceGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ResourceGroupUpdate, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<DataAs<ResourceGroup, As>>;

  /**
   * Delete a resource group of an account.
   *
   * Deletes the group of resources; policies that give access to it give access to nothing by it any more.
   *
   * `DELETE /accounts/{account_id}/iam/resource_groups/{resource_group_id}` needs the permission
   * `com.cloudflare.api.iam.resource-group.delete`.
   * @example
   * const { data, error } = await accountPermissions.resourceGroups.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedResourceGroup | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsResourceGroupsOptions<Bound, As>
  ): Promise<DataAs<DeletedResourceGroup | null, As>>;

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
  ): AccountPermissionsResourceGroups<Bound | BoundBy<Params>>;
}

type AccountPermissionsUserGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountPermissionsUserGroupsIndexQuery }, Bound, As
>;
type AccountPermissionsUserGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountPermissions.userGroups`: `/accounts/{account_id}/iam/user_groups` */
export interface AccountPermissionsUserGroups<Bound extends string = never> {
  /**
   * List the user groups of an account.
   *
   * `GET /accounts/{account_id}/iam/user_groups`
   * @example
   * const { data, error } = await accountPermissions.userGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsUserGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UserGroup[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsUserGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<UserGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountPermissionsUserGroupsIndexOptions<Bound>): AsyncIterable<UserGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountPermissionsUserGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<UserGroup, PageInfo>>;

  /**
   * Create a user group for an account.
   *
   * `POST /accounts/{account_id}/iam/user_groups`
   * @example
   * const { data, error } = await accountPermissions.userGroups.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewUserGroup, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<UserGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewUserGroup, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<DataAs<UserGroup, As>>;

  /**
   * Get a user group of an account.
   *
   * `GET /accounts/{account_id}/iam/user_groups/{user_group_id}`
   * @example
   * const { data, error } = await accountPermissions.userGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<UserGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<DataAs<UserGroup, As>>;

  /**
   * Update a user group of an account.
   *
   * `PUT /accounts/{account_id}/iam/user_groups/{user_group_id}`
   * @example
   * const { data, error } = await accountPermissions.userGroups.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: UserGroupUpdate, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<UserGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: UserGroupUpdate, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<DataAs<UserGroup, As>>;

  /**
   * Delete a user group of an account.
   *
   * Deletes the group; its members stay in the account, without the permissions that they had by it.
   *
   * `DELETE /accounts/{account_id}/iam/user_groups/{user_group_id}`
   * @example
   * const { data, error } = await accountPermissions.userGroups.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedUserGroup | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsOptions<Bound, As>
  ): Promise<DataAs<DeletedUserGroup | null, As>>;

  /** `/accounts/{account_id}/iam/user_groups/{user_group_id}/members` */
  readonly members: AccountPermissionsUserGroupsMembers<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly user_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountPermissionsUserGroups<Bound | BoundBy<Params>>;
}

type AccountPermissionsUserGroupsMembersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; user_group_id: string }; query?: AccountPermissionsUserGroupsMembersIndexQuery }, Bound, As
>;
type AccountPermissionsUserGroupsMembersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; user_group_id: string } }, Bound, As
>;

/**
 * `accountPermissions.userGroups.members`: `/accounts/{account_id}/iam/user_groups/{user_group_id}/members`
 */
export interface AccountPermissionsUserGroupsMembers<Bound extends string = never> {
  /**
   * List the members of a user group.
   *
   * `GET /accounts/{account_id}/iam/user_groups/{user_group_id}/members`
   * @example
   * const { data, error } = await accountPermissions.userGroups.members.index({ client, params: { account_id, user_group_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsUserGroupsMembersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MemberResult[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountPermissionsUserGroupsMembersIndexOptions<Bound, As>
  ): Promise<DataAs<MemberResult[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountPermissionsUserGroupsMembersIndexOptions<Bound>): AsyncIterable<MemberResult>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountPermissionsUserGroupsMembersIndexOptions<Bound>
  ): AsyncIterable<Page<MemberResult, PageInfo>>;

  /**
   * Add members to a user group.
   *
   * `POST /accounts/{account_id}/iam/user_groups/{user_group_id}/members`
   * @example
   * const { data, error } = await accountPermissions.userGroups.members.create([{ id: "3e105f4ecef8ad9ca31a8372d0c35302" }], { client, params: { account_id, user_group_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: Member[], ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<MemberResult[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: Member[], ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<DataAs<MemberResult[], As>>;

  /**
   * Get a member of a user group.
   *
   * `GET /accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}`
   * @example
   * const { data, error } = await accountPermissions.userGroups.members.show(id, { client, params: { account_id, user_group_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<MemberDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<DataAs<MemberDetails, As>>;

  /**
   * Remove a member from a user group.
   *
   * Takes the member out of the group, and with it the permissions that the group gives.
   *
   * `DELETE /accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}`
   * @example
   * const { data, error } = await accountPermissions.userGroups.members.delete(id, { client, params: { account_id, user_group_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<MemberResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<DataAs<MemberResult, As>>;

  /**
   * Replace the members of a user group.
   *
   * Replaces all members of the group; who is not in the list loses the permissions that the group gives.
   *
   * `PUT /accounts/{account_id}/iam/user_groups/{user_group_id}/members`
   * @example
   * const { data, error } = await accountPermissions.userGroups.members.updateAll([{ id: "3e105f4ecef8ad9ca31a8372d0c35302" }], { client, params: { account_id, user_group_id } });
   * @see https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: Member[], ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<MemberResult[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: Member[], ...options: AccountPermissionsUserGroupsMembersOptions<Bound, As>
  ): Promise<DataAs<MemberResult[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; user_group_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; user_group_id: string }, Bound, "index" | "create" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly user_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountPermissionsUserGroupsMembers<Bound | BoundBy<Params>>;
}
