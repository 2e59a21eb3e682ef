// Written by `pnpm generate` from openapi/organizations.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorsInfo, DeletedOrganization, Organization, OrganizationInput, OrganizationLogAudit,
  OrganizationProfile, OrganizationProfileUpdate, OrganizationsAccountsIndexResultItem,
  OrganizationsBillableUsageIndexQuery, OrganizationsBillableUsageIndexResultItem, OrganizationsIndexQuery,
  OrganizationsLogsAuditHistoryIndexQuery, OrganizationsLogsAuditHistoryIndexResultItem,
  OrganizationsLogsAuditIndexQuery, OrganizationsMembersBatchCreateResultItem,
  OrganizationsMembersCreateResult, OrganizationsMembersIndexResultItem, OrganizationsMembersShowResult,
  paths,
} from "./types.js";
export type * from "./types.js";

const organizationsTable = {
  id: "organization_id",
  except: ["edit"],
  resources: {
    accounts: { endpoint: "{organization_id}/accounts", only: ["index"] },
    billable: {
      endpoint: "{organization_id}/billable",
      only: [],
      resources: { usage: { endpoint: "usage", only: ["index"] } },
    },
    logs: {
      endpoint: "{organization_id}/logs",
      only: [],
      resources: {
        audit: {
          endpoint: "audit",
          only: ["index"],
          actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
          resources: {
            history: {
              endpoint: "{id}/history",
              id: "history_id",
              only: ["index"],
              actions: { index: { paging: { by: "cursor" } } },
            },
          },
        },
      },
    },
    members: {
      endpoint: "{organization_id}/members",
      id: "member_id",
      except: ["update", "edit"],
      actions: {
        create: { body: "optional" },
        batchCreate: { method: "post", path: ":batchCreate", body: "optional" },
      },
    },
    profile: { endpoint: "{organization_id}/profile", singular: true, only: ["show", "update"] },
    shares: { endpoint: "{organization_id}/shares", only: ["index"] },
  },
} as const;

/** Organizations that hold several accounts, with their members, audit log and usage. */
export const organizations: Organizations = resource<paths>()("/organizations", organizationsTable);

type OrganizationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: OrganizationsIndexQuery }, Bound, As
>;
type OrganizationsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `organizations`: `/organizations` */
export interface Organizations<Bound extends string = never> {
  /**
   * List the organizations.
   *
   * `GET /organizations`
   * @example
   * const { data, error } = await organizations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/organizations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Organization[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsIndexOptions<Bound, As>
  ): Promise<DataAs<Organization[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OrganizationsIndexOptions<Bound>): AsyncIterable<Organization>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: OrganizationsIndexOptions<Bound>): AsyncIterable<Page<Organization>>;

  /**
   * Create an organization.
   *
   * `POST /organizations`
   * @example
   * const { data, error } = await organizations.create(body, { client });
   * @see https://developers.cloudflare.com/api/resources/organizations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: OrganizationInput, ...options: OrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<Organization, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrganizationInput, ...options: OrganizationsOptions<Bound, As>
  ): Promise<DataAs<Organization, As>>;

  /**
   * Get an organization.
   *
   * `GET /organizations/{organization_id}`
   * @example
   * const { data, error } = await organizations.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/organizations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<Organization, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsOptions<Bound, As>
  ): Promise<DataAs<Organization, As>>;

  /**
   * Update an organization.
   *
   * `PUT /organizations/{organization_id}`
   * @example
   * const { data, error } = await organizations.update(id, body, { client });
   * @see https://developers.cloudflare.com/api/resources/organizations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: OrganizationInput, ...options: OrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<Organization, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: OrganizationInput, ...options: OrganizationsOptions<Bound, As>
  ): Promise<DataAs<Organization, As>>;

  /**
   * Delete an organization.
   *
   * Deletes the organization, which must have no accounts and no organizations in it; the permissions that it
   * gave end.
   *
   * `DELETE /organizations/{organization_id}`
   * @example
   * const { data, error } = await organizations.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/organizations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOrganization, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsOptions<Bound, As>
  ): Promise<DataAs<DeletedOrganization, As>>;

  /** `/organizations/{organization_id}/accounts` */
  readonly accounts: OrganizationsAccounts<Bound>;

  /** `/organizations/{organization_id}/billable` */
  readonly billable: OrganizationsBillable<Bound>;

  /** `/organizations/{organization_id}/logs` */
  readonly logs: OrganizationsLogs<Bound>;

  /** `/organizations/{organization_id}/members` */
  readonly members: OrganizationsMembers<Bound>;

  /** `/organizations/{organization_id}/profile` */
  readonly profile: OrganizationsProfile<Bound>;

  /** `/organizations/{organization_id}/shares` */
  readonly shares: OrganizationsShares<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Organizations<Bound | BoundBy<Params>>;
}

type OrganizationsAccountsOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string } }, Bound, As
>;

/** `organizations.accounts`: `/organizations/{organization_id}/accounts` */
export interface OrganizationsAccounts<Bound extends string = never> {
  /**
   * List the accounts of an organization.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /organizations/{organization_id}/accounts`
   * @example
   * const { data, error } = await organizations.accounts.index({ client, params: { organization_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsAccountsOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsAccountsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsAccountsOptions<Bound, As>
  ): Promise<DataAs<OrganizationsAccountsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: OrganizationsAccountsOptions<Bound>
  ): AsyncIterable<OrganizationsAccountsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OrganizationsAccountsOptions<Bound>
  ): AsyncIterable<Page<OrganizationsAccountsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsAccounts<Bound | BoundBy<Params>>;
}

/** `organizations.billable`: `/organizations/{organization_id}/billable` */
export interface OrganizationsBillable<Bound extends string = never> {
  /** `/organizations/{organization_id}/billable/usage` */
  readonly usage: OrganizationsBillableUsage<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsBillable<Bound | BoundBy<Params>>;
}

type OrganizationsBillableUsageIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string }; query?: OrganizationsBillableUsageIndexQuery }, Bound, As
>;

/** `organizations.billable.usage`: `/organizations/{organization_id}/billable/usage` */
export interface OrganizationsBillableUsage<Bound extends string = never> {
  /**
   * Get the billable usage of an organization.
   *
   * `GET /organizations/{organization_id}/billable/usage`
   * @example
   * const { data, error } = await organizations.billable.usage.index({ client, params: { organization_id } });
   * @see https://developers.cloudflare.com/api/resources/organizations/subresources/billing/subresources/usage/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsBillableUsageIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsBillableUsageIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsBillableUsageIndexOptions<Bound, As>
  ): Promise<DataAs<OrganizationsBillableUsageIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: OrganizationsBillableUsageIndexOptions<Bound>
  ): AsyncIterable<OrganizationsBillableUsageIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OrganizationsBillableUsageIndexOptions<Bound>
  ): AsyncIterable<Page<OrganizationsBillableUsageIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsBillableUsage<Bound | BoundBy<Params>>;
}

/** `organizations.logs`: `/organizations/{organization_id}/logs` */
export interface OrganizationsLogs<Bound extends string = never> {
  /** `/organizations/{organization_id}/logs/audit` */
  readonly audit: OrganizationsLogsAudit<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsLogs<Bound | BoundBy<Params>>;
}

type OrganizationsLogsAuditIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string }; query: OrganizationsLogsAuditIndexQuery }, Bound, As
>;

/** `organizations.logs.audit`: `/organizations/{organization_id}/logs/audit` */
export interface OrganizationsLogsAudit<Bound extends string = never> {
  /**
   * Get the audit logs of an organization.
   *
   * `GET /organizations/{organization_id}/logs/audit`
   * @example
   * const { data, error } = await organizations.logs.audit.index({ client, params: { organization_id } });
   * @see https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsLogsAuditIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationLogAudit[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsLogsAuditIndexOptions<Bound, As>
  ): Promise<DataAs<OrganizationLogAudit[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OrganizationsLogsAuditIndexOptions<Bound>): AsyncIterable<OrganizationLogAudit>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OrganizationsLogsAuditIndexOptions<Bound>
  ): AsyncIterable<Page<OrganizationLogAudit, CursorsInfo>>;

  /** `/organizations/{organization_id}/logs/audit/{id}/history` */
  readonly history: OrganizationsLogsAuditHistory<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsLogsAudit<Bound | BoundBy<Params>>;
}

type OrganizationsLogsAuditHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string; id: string }; query: OrganizationsLogsAuditHistoryIndexQuery }, Bound, As
>;

/** `organizations.logs.audit.history`: `/organizations/{organization_id}/logs/audit/{id}/history` */
export interface OrganizationsLogsAuditHistory<Bound extends string = never> {
  /**
   * Get the history of an audit log.
   *
   * `GET /organizations/{organization_id}/logs/audit/{id}/history`
   * @example
   * const { data, error } = await organizations.logs.audit.history.index({ client, params: { organization_id, id } });
   * @see https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/history/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsLogsAuditHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsLogsAuditHistoryIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsLogsAuditHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<OrganizationsLogsAuditHistoryIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: OrganizationsLogsAuditHistoryIndexOptions<Bound>
  ): AsyncIterable<OrganizationsLogsAuditHistoryIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OrganizationsLogsAuditHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<OrganizationsLogsAuditHistoryIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string; id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsLogsAuditHistory<Bound | BoundBy<Params>>;
}

type OrganizationsMembersOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string } }, Bound, As
>;
type OrganizationsMembersBatchCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string }; body?: unknown }, Bound, As
>;

/** `organizations.members`: `/organizations/{organization_id}/members` */
export interface OrganizationsMembers<Bound extends string = never> {
  /**
   * List the members of an organization.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /organizations/{organization_id}/members`
   * @example
   * const { data, error } = await organizations.members.index({ client, params: { organization_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsMembersIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<DataAs<OrganizationsMembersIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: OrganizationsMembersOptions<Bound>
  ): AsyncIterable<OrganizationsMembersIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OrganizationsMembersOptions<Bound>
  ): AsyncIterable<Page<OrganizationsMembersIndexResultItem>>;

  /**
   * Create a member for an organization.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /organizations/{organization_id}/members`
   * @example
   * const { data, error } = await organizations.members.create({}, { client, params: { organization_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsMembersCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<DataAs<OrganizationsMembersCreateResult, As>>;

  /**
   * Get a member of an organization.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /organizations/{organization_id}/members/{member_id}`
   * @example
   * const { data, error } = await organizations.members.show(id, { client, params: { organization_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsMembersShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<DataAs<OrganizationsMembersShowResult, As>>;

  /**
   * Delete a member of an organization.
   *
   * Takes the member out of the organization, and with it the permissions that it gives. The API's owner does
   * not describe which query it takes.
   *
   * `DELETE /organizations/{organization_id}/members/{member_id}`
   * @example
   * const { ok, error } = await organizations.members.delete(id, { client, params: { organization_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OrganizationsMembersOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /**
   * Create many members of an organization at once.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /organizations/{organization_id}/members:batchCreate`
   * @example
   * const { data, error } = await organizations.members.batchCreate({ client, params: { organization_id }, body: {} });
   */
  batchCreate<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsMembersBatchCreateOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationsMembersBatchCreateResultItem[], As>>>;
  /** {@link batchCreate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchCreateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsMembersBatchCreateOptions<Bound, As>
  ): Promise<DataAs<OrganizationsMembersBatchCreateResultItem[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ organization_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ organization_id: string }, Bound, "index" | "create" | "batchCreate">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsMembers<Bound | BoundBy<Params>>;
}

type OrganizationsProfileOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string } }, Bound, As
>;

/** `organizations.profile`: `/organizations/{organization_id}/profile` */
export interface OrganizationsProfile<Bound extends string = never> {
  /**
   * Get the profile of an organization.
   *
   * `GET /organizations/{organization_id}/profile`
   * @example
   * const { data, error } = await organizations.profile.show({ client, params: { organization_id } });
   * @see https://developers.cloudflare.com/api/resources/organizations/subresources/organization_profile/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsProfileOptions<Bound, As>
  ): Promise<Result<DataAs<OrganizationProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsProfileOptions<Bound, As>
  ): Promise<DataAs<OrganizationProfile, As>>;

  /**
   * Update the profile of an organization.
   *
   * `PUT /organizations/{organization_id}/profile`
   * @example
   * const { ok, error } = await organizations.profile.update(body, { client, params: { organization_id } });
   * @see https://developers.cloudflare.com/api/resources/organizations/subresources/organization_profile/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OrganizationProfileUpdate, ...options: OrganizationsProfileOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrganizationProfileUpdate, ...options: OrganizationsProfileOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsProfile<Bound | BoundBy<Params>>;
}

type OrganizationsSharesOptions<Bound, As = "json"> = OptionsArg<
  { params: { organization_id: string } }, Bound, As
>;

/** `organizations.shares`: `/organizations/{organization_id}/shares` */
export interface OrganizationsShares<Bound extends string = never> {
  /**
   * List the shares of an organization.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /organizations/{organization_id}/shares`
   * @example
   * const { data, error } = await organizations.shares.index({ client, params: { organization_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsSharesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OrganizationsSharesOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OrganizationsSharesOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: OrganizationsSharesOptions<Bound>): AsyncIterable<Page<unknown>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ organization_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly organization_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OrganizationsShares<Bound | BoundBy<Params>>;
}
