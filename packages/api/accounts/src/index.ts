// Written by `pnpm generate` from openapi/accounts.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Account, AccountsIndexQuery, AccountsLogsAuditIndexQuery, AccountsMembersIndexQuery, AuditEntry,
  CreateMember, CursorInfo, Member, PageInfo, RemovedMember, Role, UpdateAccount, UpdateMember, paths,
} from "./types.js";
export * from "./types.js";

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

/** The accounts that the credentials can see, with their members, roles and audit log. */
export const accounts: Accounts = resource<paths>()("/accounts", accountsTable);

type AccountsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: AccountsIndexQuery }, Bound, As
>;
type AccountsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `accounts`: `/accounts` */
export interface Accounts<Bound extends string = never> {
  /**
   * List accounts.
   *
   * Lists the accounts that the credentials can see, page by page.
   *
   * `GET /accounts` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.index({ client });
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Account[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsIndexOptions<Bound, As>
  ): Promise<DataAs<Account[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsIndexOptions<Bound>): AsyncIterable<Account>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsIndexOptions<Bound>): AsyncIterable<Page<Account, PageInfo>>;

  /**
   * Get an account.
   *
   * Answers one account with its settings.
   *
   * `GET /accounts/{account_id}` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsOptions<Bound, As>
  ): Promise<Result<DataAs<Account, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsOptions<Bound, As>
  ): Promise<DataAs<Account, As>>;

  /**
   * Update an account.
   *
   * Changes the name or the settings of an account.
   *
   * `PUT /accounts/{account_id}` needs the permission `Account Settings Write`.
   * @example
   * const { data, error } = await accounts.update(id, body, { client });
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateAccount, ...options: AccountsOptions<Bound, As>
  ): Promise<Result<DataAs<Account, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateAccount, ...options: AccountsOptions<Bound, As>
  ): Promise<DataAs<Account, As>>;

  /** `/accounts/{account_id}/logs` */
  readonly logs: AccountsLogs<Bound>;

  /** `/accounts/{account_id}/members` */
  readonly members: AccountsMembers<Bound>;

  /** `/accounts/{account_id}/roles` */
  readonly roles: AccountsRoles<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Accounts<Bound | BoundBy<Params>>;
}

/** `accounts.logs`: `/accounts/{account_id}/logs` */
export interface AccountsLogs<Bound extends string = never> {
  /** `/accounts/{account_id}/logs/audit` */
  readonly audit: AccountsLogsAudit<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogs<Bound | BoundBy<Params>>;
}

type AccountsLogsAuditIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: AccountsLogsAuditIndexQuery }, Bound, As
>;

/** `accounts.logs.audit`: `/accounts/{account_id}/logs/audit` */
export interface AccountsLogsAudit<Bound extends string = never> {
  /**
   * List the audit log.
   *
   * Lists who did what in the account between two moments. Each answer says where the next one starts.
   *
   * `GET /accounts/{account_id}/logs/audit` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.logs.audit.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuditEntry[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditIndexOptions<Bound, As>
  ): Promise<DataAs<AuditEntry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsLogsAuditIndexOptions<Bound>): AsyncIterable<AuditEntry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsLogsAuditIndexOptions<Bound>): AsyncIterable<Page<AuditEntry, CursorInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogsAudit<Bound | BoundBy<Params>>;
}

type AccountsMembersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountsMembersIndexQuery }, Bound, As
>;
type AccountsMembersOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accounts.members`: `/accounts/{account_id}/members` */
export interface AccountsMembers<Bound extends string = never> {
  /**
   * List members.
   *
   * Lists the people who belong to the account or were invited to it, page by page.
   *
   * `GET /accounts/{account_id}/members` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.members.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsMembersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Member[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsMembersIndexOptions<Bound, As>
  ): Promise<DataAs<Member[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsMembersIndexOptions<Bound>): AsyncIterable<Member>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsMembersIndexOptions<Bound>): AsyncIterable<Page<Member, PageInfo>>;

  /**
   * Add a member.
   *
   * Invites somebody to the account, with roles or with policies.
   *
   * `POST /accounts/{account_id}/members` needs the permission `Account Settings Write`.
   * @example
   * const { data, error } = await accounts.members.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateMember, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<Member, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateMember, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<DataAs<Member, As>>;

  /**
   * Get a member.
   *
   * Answers one member with roles and policies.
   *
   * `GET /accounts/{account_id}/members/{member_id}` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.members.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<Member, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<DataAs<Member, As>>;

  /**
   * Update a member.
   *
   * Replaces the roles of a member, or the policies.
   *
   * `PUT /accounts/{account_id}/members/{member_id}` needs the permission `Account Settings Write`.
   * @example
   * const { data, error } = await accounts.members.update(id, { roles: [{ id: "3536bcfad5faccb999b47003c79917fb" }] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateMember, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<Member, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateMember, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<DataAs<Member, As>>;

  /**
   * Remove a member.
   *
   * Ends a membership, or takes an invitation back. The person keeps the user.
   *
   * `DELETE /accounts/{account_id}/members/{member_id}` needs the permission `Account Settings Write`.
   * @example
   * const { data, error } = await accounts.members.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<RemovedMember, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsMembersOptions<Bound, As>
  ): Promise<DataAs<RemovedMember, As>>;

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
  ): AccountsMembers<Bound | BoundBy<Params>>;
}

type AccountsRolesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accounts.roles`: `/accounts/{account_id}/roles` */
export interface AccountsRoles<Bound extends string = never> {
  /**
   * List roles.
   *
   * Lists the roles that a member of the account can have, all in one answer.
   *
   * `GET /accounts/{account_id}/roles` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.roles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsRolesOptions<Bound, As>
  ): Promise<Result<DataAs<Role[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsRolesOptions<Bound, As>
  ): Promise<DataAs<Role[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsRolesOptions<Bound>): AsyncIterable<Role>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsRolesOptions<Bound>): AsyncIterable<Page<Role, PageInfo>>;

  /**
   * Get a role.
   *
   * Answers one role and what it permits.
   *
   * `GET /accounts/{account_id}/roles/{role_id}` needs the permission `Account Settings Read`.
   * @example
   * const { data, error } = await accounts.roles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsRolesOptions<Bound, As>
  ): Promise<Result<DataAs<Role, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsRolesOptions<Bound, As>
  ): Promise<DataAs<Role, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsRoles<Bound | BoundBy<Params>>;
}
