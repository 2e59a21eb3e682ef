// Written by `pnpm generate` from openapi/accounts.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Account, AccountProfile, AccountsAuditLogsIndexQuery, AccountsCreateHeaders, AccountsIndexQuery,
  AccountsLogsAuditHistoryIndexQuery, AccountsLogsAuditIndexQuery, AccountsMembersIndexQuery,
  AccountsRolesIndexQuery, AuditEntry, AuditLogEntry, AuditLogInfo, ClientSecret, CreateAccount, CreateMember,
  DeletedAccount, Entitlement, Member, MovedAccount, MovedAccounts, Organization, PageInfo, ProductCategory,
  RemovedMember, Role, UpdateAccount, UpdateMember, paths,
} from "./types.js";
export * from "./types.js";

const accountsTable = {
  id: "account_id",
  except: ["edit"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["Account Settings Read"] },
    show: { permissions: ["Account Settings Read"] },
    update: { permissions: ["Account Settings Write"] },
    createClientSecret: { method: "post", path: "{id}/client-secret", secrets: ["client_secret"] },
    move: { method: "post", path: "{id}/move", body: "optional" },
    moveMany: { method: "post", path: "move", body: "optional" },
  },
  resources: {
    auditLogs: {
      endpoint: "{account_id}/audit_logs",
      only: ["index"],
      actions: { index: { paging: { by: "page" } } },
    },
    entitlements: { endpoint: "{account_id}/entitlements", only: ["index"] },
    logs: {
      endpoint: "{account_id}/logs",
      only: [],
      resources: {
        audit: {
          endpoint: "audit",
          only: ["index"],
          actions: {
            index: {
              paging: { by: "cursor", from: "result_info.cursors.after" },
              permissions: ["Account Settings Read"],
            },
          },
          resources: {
            history: {
              endpoint: "{id}/history",
              id: "history_id",
              only: ["index"],
              actions: { index: { paging: { by: "cursor" } } },
            },
            productCategories: { endpoint: "product_categories", only: ["index"] },
          },
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
    organizations: { endpoint: "{account_id}/organizations", only: ["index"] },
    profile: { endpoint: "{account_id}/profile", singular: true, only: ["show", "update"] },
    roles: {
      endpoint: "{account_id}/roles",
      id: "role_id",
      only: ["index", "show"],
      permissions: ["Account Settings Read"],
      actions: { index: { paging: { by: "page" } } },
    },
  },
} as const;

/** The accounts that the credentials can see, with their members, roles and audit log. */
export const accounts: Accounts = resource<paths>()("/accounts", accountsTable);

type AccountsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: AccountsIndexQuery }, Bound, As
>;
type AccountsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; headers?: AccountsCreateHeaders }, Bound, As
>;
type AccountsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;
type AccountsMoveOptions<Bound, As = "json"> = OptionsArg<{ params: {}; body?: unknown }, Bound, As>;

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
   * Create an account.
   *
   * Makes a new account, in a unit of a tenant or by itself. It needs a contract that allows for it, and may
   * cost something.
   *
   * `POST /accounts`
   * @example
   * const { data, error } = await accounts.create(body, { client });
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateAccount, ...options: AccountsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Account, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateAccount, ...options: AccountsCreateOptions<Bound, As>
  ): Promise<DataAs<Account, As>>;

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

  /**
   * Delete an account.
   *
   * Removes an account for good, with everything in it. Only accounts that a tenant has made can be.
   *
   * `DELETE /accounts/{account_id}`
   * @example
   * const { data, error } = await accounts.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/accounts/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccount, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccount, As>>;

  /**
   * Create a client secret of an account.
   *
   * Makes a new client secret for the account. It is in this answer only.
   *
   * `POST /accounts/{account_id}/client-secret`
   * @example
   * const { data, error } = await accounts.createClientSecret(id, { client });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/client_secret/methods/create/
   */
  createClientSecret<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsOptions<Bound, As>
  ): Promise<Result<DataAs<ClientSecret, As>>>;
  /**
   * {@link createClientSecret}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  createClientSecretOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsOptions<Bound, As>
  ): Promise<DataAs<ClientSecret, As>>;

  /**
   * Move an account to another organization.
   *
   * Puts the account into another organization. What it is asked with is described nowhere; the answer says
   * from where to where it went.
   *
   * `POST /accounts/{account_id}/move`
   * @example
   * const { data, error } = await accounts.move(id, { client, body: {} });
   */
  move<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsMoveOptions<Bound, As>
  ): Promise<Result<DataAs<MovedAccount, As>>>;
  /** {@link move}, but returns the data alone and throws a `RestflareError` if the call fails. */
  moveOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsMoveOptions<Bound, As>
  ): Promise<DataAs<MovedAccount, As>>;

  /**
   * Move accounts to another organization.
   *
   * Puts several accounts into another organization. What it is asked with is described nowhere; the answer
   * says what became of it.
   *
   * `POST /accounts/move`
   * @example
   * const { data, error } = await accounts.moveMany({ client, body: {} });
   */
  moveMany<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsMoveOptions<Bound, As>
  ): Promise<Result<DataAs<MovedAccounts, As>>>;
  /** {@link moveMany}, but returns the data alone and throws a `RestflareError` if the call fails. */
  moveManyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsMoveOptions<Bound, As>
  ): Promise<DataAs<MovedAccounts, As>>;

  /** `/accounts/{account_id}/audit_logs` */
  readonly auditLogs: AccountsAuditLogs<Bound>;

  /** `/accounts/{account_id}/entitlements` */
  readonly entitlements: AccountsEntitlements<Bound>;

  /** `/accounts/{account_id}/logs` */
  readonly logs: AccountsLogs<Bound>;

  /** `/accounts/{account_id}/members` */
  readonly members: AccountsMembers<Bound>;

  /** `/accounts/{account_id}/organizations` */
  readonly organizations: AccountsOrganizations<Bound>;

  /** `/accounts/{account_id}/profile` */
  readonly profile: AccountsProfile<Bound>;

  /** `/accounts/{account_id}/roles` */
  readonly roles: AccountsRoles<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{}, Bound, "show" | "update" | "delete" | "createClientSecret" | "move">
  ): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create" | "moveMany">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Accounts<Bound | BoundBy<Params>>;
}

type AccountsAuditLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountsAuditLogsIndexQuery }, Bound, As
>;

/** `accounts.auditLogs`: `/accounts/{account_id}/audit_logs` */
export interface AccountsAuditLogs<Bound extends string = never> {
  /**
   * List the audit log, page by page.
   *
   * Lists who did what in the account, page by page. The other audit log, under `logs`, knows more of each
   * entry.
   *
   * `GET /accounts/{account_id}/audit_logs`
   * @example
   * const { data, error } = await accounts.auditLogs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/audit_logs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsAuditLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuditLogEntry[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsAuditLogsIndexOptions<Bound, As>
  ): Promise<DataAs<AuditLogEntry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsAuditLogsIndexOptions<Bound>): AsyncIterable<AuditLogEntry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsAuditLogsIndexOptions<Bound>): AsyncIterable<Page<AuditLogEntry, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsAuditLogs<Bound | BoundBy<Params>>;
}

type AccountsEntitlementsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accounts.entitlements`: `/accounts/{account_id}/entitlements` */
export interface AccountsEntitlements<Bound extends string = never> {
  /**
   * List the entitlements of an account.
   *
   * Lists the features that the account may use, and how much of each.
   *
   * `GET /accounts/{account_id}/entitlements`
   * @example
   * const { data, error } = await accounts.entitlements.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/entitlements/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsEntitlementsOptions<Bound, As>
  ): Promise<Result<DataAs<Entitlement[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsEntitlementsOptions<Bound, As>
  ): Promise<DataAs<Entitlement[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsEntitlementsOptions<Bound>): AsyncIterable<Entitlement>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsEntitlementsOptions<Bound>): AsyncIterable<Page<Entitlement>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsEntitlements<Bound | BoundBy<Params>>;
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
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
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
  ): Promise<Result<DataAs<AuditEntry[], As>, AuditLogInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditIndexOptions<Bound, As>
  ): Promise<DataAs<AuditEntry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsLogsAuditIndexOptions<Bound>): AsyncIterable<AuditEntry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsLogsAuditIndexOptions<Bound>): AsyncIterable<Page<AuditEntry, AuditLogInfo>>;

  /** `/accounts/{account_id}/logs/audit/{id}/history` */
  readonly history: AccountsLogsAuditHistory<Bound>;

  /** `/accounts/{account_id}/logs/audit/product_categories` */
  readonly productCategories: AccountsLogsAuditProductCategories<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogsAudit<Bound | BoundBy<Params>>;
}

type AccountsLogsAuditHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string }; query: AccountsLogsAuditHistoryIndexQuery }, Bound, As
>;

/** `accounts.logs.audit.history`: `/accounts/{account_id}/logs/audit/{id}/history` */
export interface AccountsLogsAuditHistory<Bound extends string = never> {
  /**
   * List what led to an entry of the audit log.
   *
   * Lists what was done to the thing that an entry is about, before it and after it.
   *
   * `GET /accounts/{account_id}/logs/audit/{id}/history`
   * @example
   * const { data, error } = await accounts.logs.audit.history.index({ client, params: { account_id, id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/history/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuditEntry[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<AuditEntry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsLogsAuditHistoryIndexOptions<Bound>): AsyncIterable<AuditEntry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsLogsAuditHistoryIndexOptions<Bound>): AsyncIterable<Page<AuditEntry>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogsAuditHistory<Bound | BoundBy<Params>>;
}

type AccountsLogsAuditProductCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accounts.logs.audit.productCategories`: `/accounts/{account_id}/logs/audit/product_categories` */
export interface AccountsLogsAuditProductCategories<Bound extends string = never> {
  /**
   * List the product categories of the audit log.
   *
   * Lists the words by which entries of the audit log can be asked for, and the products that each stands
   * for.
   *
   * `GET /accounts/{account_id}/logs/audit/product_categories`
   * @example
   * const { data, error } = await accounts.logs.audit.productCategories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/product_categories/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditProductCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<ProductCategory[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsLogsAuditProductCategoriesOptions<Bound, As>
  ): Promise<DataAs<ProductCategory[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsLogsAuditProductCategoriesOptions<Bound>): AsyncIterable<ProductCategory>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountsLogsAuditProductCategoriesOptions<Bound>
  ): AsyncIterable<Page<ProductCategory>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsLogsAuditProductCategories<Bound | BoundBy<Params>>;
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

type AccountsOrganizationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accounts.organizations`: `/accounts/{account_id}/organizations` */
export interface AccountsOrganizations<Bound extends string = never> {
  /**
   * List the organizations of an account.
   *
   * Lists the organizations that the account is in, from the nearest to the widest.
   *
   * `GET /accounts/{account_id}/organizations`
   * @example
   * const { data, error } = await accounts.organizations.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsOrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<Organization[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsOrganizationsOptions<Bound, As>
  ): Promise<DataAs<Organization[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountsOrganizationsOptions<Bound>): AsyncIterable<Organization>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountsOrganizationsOptions<Bound>): AsyncIterable<Page<Organization>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsOrganizations<Bound | BoundBy<Params>>;
}

type AccountsProfileOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accounts.profile`: `/accounts/{account_id}/profile` */
export interface AccountsProfile<Bound extends string = never> {
  /**
   * Get the profile of an account.
   *
   * Answers which business is behind the account.
   *
   * `GET /accounts/{account_id}/profile`
   * @example
   * const { data, error } = await accounts.profile.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsProfileOptions<Bound, As>
  ): Promise<Result<DataAs<AccountProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsProfileOptions<Bound, As>
  ): Promise<DataAs<AccountProfile, As>>;

  /**
   * Update the profile of an account.
   *
   * Replaces what is said of the business behind the account.
   *
   * `PUT /accounts/{account_id}/profile`
   * @example
   * const { ok, error } = await accounts.profile.update(body, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AccountProfile, ...options: AccountsProfileOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccountProfile, ...options: AccountsProfileOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountsProfile<Bound | BoundBy<Params>>;
}

type AccountsRolesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountsRolesIndexQuery }, Bound, As
>;
type AccountsRolesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accounts.roles`: `/accounts/{account_id}/roles` */
export interface AccountsRoles<Bound extends string = never> {
  /**
   * List roles.
   *
   * Lists the roles that a member of the account can have, page by page. Permission groups say it better
   * today.
   *
   * `GET /accounts/{account_id}/roles` needs the permission `Account Settings Read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accounts.roles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsRolesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Role[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountsRolesIndexOptions<Bound, As>
  ): Promise<DataAs<Role[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: AccountsRolesIndexOptions<Bound>): AsyncIterable<Role>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: AccountsRolesIndexOptions<Bound>): AsyncIterable<Page<Role, PageInfo>>;

  /**
   * Get a role.
   *
   * Answers one role and what it permits.
   *
   * `GET /accounts/{account_id}/roles/{role_id}` needs the permission `Account Settings Read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await accounts.roles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountsRolesOptions<Bound, As>
  ): Promise<Result<DataAs<Role, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
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
