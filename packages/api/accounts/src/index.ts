// Written by `pnpm generate` from openapi/accounts.yaml. Not edited by hand.

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
  Account,
  AccountsIndexQuery,
  AccountsLogsAuditIndexQuery,
  AccountsMembersIndexQuery,
  AuditEntry,
  CreateMember,
  CursorInfo,
  Member,
  PageInfo,
  RemovedMember,
  Role,
  UpdateAccount,
  UpdateMember,
  paths,
} from "./types.js";

export type {
  Account,
  AccountAnswer,
  AccountList,
  AccountSettings,
  AccountsIndexQuery,
  AccountsLogsAuditIndexQuery,
  AccountsMembersIndexQuery,
  AuditEntry,
  AuditLog,
  CreateMember,
  CreateMemberWithPolicies,
  CreateMemberWithRoles,
  CursorInfo,
  Envelope,
  ErrorAnswer,
  FirstStatus,
  GroupReference,
  Member,
  MemberAnswer,
  MemberList,
  MemberUser,
  Message,
  NewPolicy,
  PageInfo,
  PermissionGroup,
  Policy,
  PolicyAccess,
  RemovedMember,
  RemovedMemberAnswer,
  ResourceGroup,
  ResourceScope,
  Role,
  RoleAnswer,
  RoleList,
  UpdateAccount,
  UpdateMember,
  UpdateMemberWithPolicies,
  UpdateMemberWithRoles,
  paths,
} from "./types.js";

/**
 * The accounts that the credentials can see, with their members, roles and audit log.
 *
 * `/accounts`
 */
export interface Accounts<Bound extends string = never> {
  /**
   * List accounts.
   *
   * Lists the accounts that the credentials can see, page by page.
   *
   * `GET /accounts`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.index({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {}; query?: AccountsIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<Account[], As>, PageInfo>>;

  /**
   * List accounts. Throws a `RestflareError` if the call fails.
   *
   * Lists the accounts that the credentials can see, page by page.
   *
   * `GET /accounts`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.indexOrThrow({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {}; query?: AccountsIndexQuery }, Bound, As>
  ): Promise<DataAs<Account[], As>>;

  /**
   * List accounts. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the accounts that the credentials can see, page by page.
   *
   * `GET /accounts`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const item of accounts.indexAll({ client })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/list/
   */
  indexAll(...options: OptionsArg<{ params: {}; query?: AccountsIndexQuery }, Bound>): AsyncIterable<Account>;

  /**
   * List accounts. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the accounts that the credentials can see, page by page.
   *
   * `GET /accounts`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const page of accounts.indexPages({ client })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: {}; query?: AccountsIndexQuery }, Bound>
  ): AsyncIterable<Page<Account, PageInfo>>;

  /**
   * Get an account.
   *
   * Answers one account with its settings.
   *
   * `GET /accounts/{account_id}`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.show(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Account, As>>>;

  /**
   * Get an account. Throws a `RestflareError` if the call fails.
   *
   * Answers one account with its settings.
   *
   * `GET /accounts/{account_id}`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.showOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Account, As>>;

  /**
   * Update an account.
   *
   * Changes the name or the settings of an account.
   *
   * `PUT /accounts/{account_id}`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const { data, error } = await accounts.update(id, body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateAccount,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Account, As>>>;

  /**
   * Update an account. Throws a `RestflareError` if the call fails.
   *
   * Changes the name or the settings of an account.
   *
   * `PUT /accounts/{account_id}`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const data = await accounts.updateOrThrow(id, body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateAccount,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Account, As>>;

  /** `/accounts/{account_id}/logs` */
  readonly logs: AccountsLogs<Bound>;

  /** `/accounts/{account_id}/members` */
  readonly members: AccountsMembers<Bound>;

  /** `/accounts/{account_id}/roles` */
  readonly roles: AccountsRoles<Bound>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Accounts<Bound | BoundBy<Params>>;
}

/**
 * `accounts.logs`
 *
 * `/accounts/{account_id}/logs`
 */
export interface AccountsLogs<Bound extends string = never> {
  /** `/accounts/{account_id}/logs/audit` */
  readonly audit: AccountsLogsAudit<Bound>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogs<Bound | BoundBy<Params>>;
}

/**
 * `accounts.logs.audit`
 *
 * `/accounts/{account_id}/logs/audit`
 */
export interface AccountsLogsAudit<Bound extends string = never> {
  /**
   * List the audit log.
   *
   * Lists who did what in the account between two moments. Each answer says where the next one starts.
   *
   * `GET /accounts/{account_id}/logs/audit`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.logs.audit.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query: AccountsLogsAuditIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<AuditEntry[], As>, CursorInfo>>;

  /**
   * List the audit log. Throws a `RestflareError` if the call fails.
   *
   * Lists who did what in the account between two moments. Each answer says where the next one starts.
   *
   * `GET /accounts/{account_id}/logs/audit`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.logs.audit.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query: AccountsLogsAuditIndexQuery }, Bound, As>
  ): Promise<DataAs<AuditEntry[], As>>;

  /**
   * List the audit log. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists who did what in the account between two moments. Each answer says where the next one starts.
   *
   * `GET /accounts/{account_id}/logs/audit`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const item of accounts.logs.audit.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: { account_id: string }; query: AccountsLogsAuditIndexQuery }, Bound>
  ): AsyncIterable<AuditEntry>;

  /**
   * List the audit log. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists who did what in the account between two moments. Each answer says where the next one starts.
   *
   * `GET /accounts/{account_id}/logs/audit`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const page of accounts.logs.audit.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string }; query: AccountsLogsAuditIndexQuery }, Bound>
  ): AsyncIterable<Page<AuditEntry, CursorInfo>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogsAudit<Bound | BoundBy<Params>>;
}

/**
 * `accounts.members`
 *
 * `/accounts/{account_id}/members`
 */
export interface AccountsMembers<Bound extends string = never> {
  /**
   * List members.
   *
   * Lists the people who belong to the account or were invited to it, page by page.
   *
   * `GET /accounts/{account_id}/members`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.members.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccountsMembersIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<Member[], As>, PageInfo>>;

  /**
   * List members. Throws a `RestflareError` if the call fails.
   *
   * Lists the people who belong to the account or were invited to it, page by page.
   *
   * `GET /accounts/{account_id}/members`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.members.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccountsMembersIndexQuery }, Bound, As>
  ): Promise<DataAs<Member[], As>>;

  /**
   * List members. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the people who belong to the account or were invited to it, page by page.
   *
   * `GET /accounts/{account_id}/members`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const item of accounts.members.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccountsMembersIndexQuery }, Bound>
  ): AsyncIterable<Member>;

  /**
   * List members. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the people who belong to the account or were invited to it, page by page.
   *
   * `GET /accounts/{account_id}/members`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const page of accounts.members.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string }; query?: AccountsMembersIndexQuery }, Bound>
  ): AsyncIterable<Page<Member, PageInfo>>;

  /**
   * Add a member.
   *
   * Invites somebody to the account, with roles or with policies.
   *
   * `POST /accounts/{account_id}/members`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const { data, error } = await accounts.members.create(body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateMember,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Member, As>>>;

  /**
   * Add a member. Throws a `RestflareError` if the call fails.
   *
   * Invites somebody to the account, with roles or with policies.
   *
   * `POST /accounts/{account_id}/members`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const data = await accounts.members.createOrThrow(body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateMember,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Member, As>>;

  /**
   * Get a member.
   *
   * Answers one member with roles and policies.
   *
   * `GET /accounts/{account_id}/members/{member_id}`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.members.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Member, As>>>;

  /**
   * Get a member. Throws a `RestflareError` if the call fails.
   *
   * Answers one member with roles and policies.
   *
   * `GET /accounts/{account_id}/members/{member_id}`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.members.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Member, As>>;

  /**
   * Update a member.
   *
   * Replaces the roles of a member, or the policies.
   *
   * `PUT /accounts/{account_id}/members/{member_id}`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const { data, error } = await accounts.members.update(id, { roles: [{ id: "3536bcfad5faccb999b47003c79917fb" }] }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateMember,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Member, As>>>;

  /**
   * Update a member. Throws a `RestflareError` if the call fails.
   *
   * Replaces the roles of a member, or the policies.
   *
   * `PUT /accounts/{account_id}/members/{member_id}`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const data = await accounts.members.updateOrThrow(id, { roles: [{ id: "3536bcfad5faccb999b47003c79917fb" }] }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateMember,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Member, As>>;

  /**
   * Remove a member.
   *
   * Ends a membership, or takes an invitation back. The person keeps the user.
   *
   * `DELETE /accounts/{account_id}/members/{member_id}`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const { data, error } = await accounts.members.delete(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<RemovedMember, As>>>;

  /**
   * Remove a member. Throws a `RestflareError` if the call fails.
   *
   * Ends a membership, or takes an invitation back. The person keeps the user.
   *
   * `DELETE /accounts/{account_id}/members/{member_id}`
   *
   * Needs the permission `Account Settings Write`.
   *
   * @example
   * const data = await accounts.members.deleteOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<RemovedMember, As>>;

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
  ): AccountsMembers<Bound | BoundBy<Params>>;
}

/**
 * `accounts.roles`
 *
 * `/accounts/{account_id}/roles`
 */
export interface AccountsRoles<Bound extends string = never> {
  /**
   * List roles.
   *
   * Lists the roles that a member of the account can have, all in one answer.
   *
   * `GET /accounts/{account_id}/roles`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.roles.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Role[], As>, PageInfo>>;

  /**
   * List roles. Throws a `RestflareError` if the call fails.
   *
   * Lists the roles that a member of the account can have, all in one answer.
   *
   * `GET /accounts/{account_id}/roles`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.roles.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Role[], As>>;

  /**
   * List roles. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the roles that a member of the account can have, all in one answer.
   *
   * `GET /accounts/{account_id}/roles`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const item of accounts.roles.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/
   */
  indexAll(...options: OptionsArg<{ params: { account_id: string } }, Bound>): AsyncIterable<Role>;

  /**
   * List roles. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the roles that a member of the account can have, all in one answer.
   *
   * `GET /accounts/{account_id}/roles`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * for await (const page of accounts.roles.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string } }, Bound>
  ): AsyncIterable<Page<Role, PageInfo>>;

  /**
   * Get a role.
   *
   * Answers one role and what it permits.
   *
   * `GET /accounts/{account_id}/roles/{role_id}`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const { data, error } = await accounts.roles.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Role, As>>>;

  /**
   * Get a role. Throws a `RestflareError` if the call fails.
   *
   * Answers one role and what it permits.
   *
   * `GET /accounts/{account_id}/roles/{role_id}`
   *
   * Needs the permission `Account Settings Read`.
   *
   * @example
   * const data = await accounts.roles.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Role, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsRoles<Bound | BoundBy<Params>>;
}

const accountsTable = {
  id: "account_id",
  except: ["create", "edit", "delete"],
  permissions: ["Account Settings Read"],
  actions: { index: { paging: { by: "page" } }, update: { permissions: ["Account Settings Write"] } },
  resources: {
    logs: {
      endpoint: "{account_id}/logs",
      only: [],
      resources: {
        audit: {
          endpoint: "audit",
          only: ["index"],
          actions: { index: { paging: { by: "cursor" }, permissions: ["Account Settings Read"] } },
        },
      },
    },
    members: {
      endpoint: "{account_id}/members",
      id: "member_id",
      except: ["edit"],
      permissions: ["Account Settings Write"],
      actions: {
        index: { paging: { by: "page" }, permissions: ["Account Settings Read"] },
        show: { permissions: ["Account Settings Read"] },
      },
    },
    roles: {
      endpoint: "{account_id}/roles",
      id: "role_id",
      only: ["index", "show"],
      permissions: ["Account Settings Read"],
    },
  },
} as const;

/** `/accounts` */
export const accounts: Accounts = resource<paths>()("/accounts", accountsTable);
