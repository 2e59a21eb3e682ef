// Written by `pnpm generate` from openapi/tenants.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Tenant, TenantAccount, TenantEntitlements, TenantMembership, paths } from "./types.js";
export type * from "./types.js";

/** Partners' tenants, with their accounts, memberships and entitlements. */
export const tenants: Tenants = resource<paths>()("/tenants", {
  id: "tenant_id",
  only: ["show"],
  actions: { entitlements: { method: "get", path: "{id}/entitlements" } },
  resources: {
    accountTypes: { endpoint: "{tenant_id}/account_types", only: ["index"] },
    accounts: { endpoint: "{tenant_id}/accounts", only: ["index"] },
    memberships: { endpoint: "{tenant_id}/memberships", only: ["index"] },
  },
});

type TenantsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `tenants`: `/tenants` */
export interface Tenants<Bound extends string = never> {
  /**
   * Get a tenant.
   *
   * `GET /tenants/{tenant_id}`
   * @example
   * const { data, error } = await tenants.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/tenants/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TenantsOptions<Bound, As>
  ): Promise<Result<DataAs<Tenant, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TenantsOptions<Bound, As>
  ): Promise<DataAs<Tenant, As>>;

  /**
   * Get the entitlements of a tenant.
   *
   * `GET /tenants/{tenant_id}/entitlements`
   * @example
   * const { data, error } = await tenants.entitlements(id, { client });
   * @see https://developers.cloudflare.com/api/resources/tenants/subresources/entitlements/methods/get/
   */
  entitlements<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TenantsOptions<Bound, As>
  ): Promise<Result<DataAs<TenantEntitlements, As>>>;
  /** {@link entitlements}, but returns the data alone and throws a `RestflareError` if the call fails. */
  entitlementsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TenantsOptions<Bound, As>
  ): Promise<DataAs<TenantEntitlements, As>>;

  /** `/tenants/{tenant_id}/account_types` */
  readonly accountTypes: TenantsAccountTypes<Bound>;

  /** `/tenants/{tenant_id}/accounts` */
  readonly accounts: TenantsAccounts<Bound>;

  /** `/tenants/{tenant_id}/memberships` */
  readonly memberships: TenantsMemberships<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "entitlements">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly tenant_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Tenants<Bound | BoundBy<Params>>;
}

type TenantsAccountTypesOptions<Bound, As = "json"> = OptionsArg<
  { params: { tenant_id: string } }, Bound, As
>;

/** `tenants.accountTypes`: `/tenants/{tenant_id}/account_types` */
export interface TenantsAccountTypes<Bound extends string = never> {
  /**
   * List the account types of a tenant.
   *
   * `GET /tenants/{tenant_id}/account_types`
   * @example
   * const { data, error } = await tenants.accountTypes.index({ client, params: { tenant_id } });
   * @see https://developers.cloudflare.com/api/resources/tenants/subresources/account_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TenantsAccountTypesOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TenantsAccountTypesOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TenantsAccountTypesOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: TenantsAccountTypesOptions<Bound>): AsyncIterable<Page<string>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ tenant_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly tenant_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TenantsAccountTypes<Bound | BoundBy<Params>>;
}

type TenantsAccountsOptions<Bound, As = "json"> = OptionsArg<{ params: { tenant_id: string } }, Bound, As>;

/** `tenants.accounts`: `/tenants/{tenant_id}/accounts` */
export interface TenantsAccounts<Bound extends string = never> {
  /**
   * List the accounts of a tenant.
   *
   * `GET /tenants/{tenant_id}/accounts`
   * @example
   * const { data, error } = await tenants.accounts.index({ client, params: { tenant_id } });
   * @see https://developers.cloudflare.com/api/resources/tenants/subresources/accounts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TenantsAccountsOptions<Bound, As>
  ): Promise<Result<DataAs<TenantAccount[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TenantsAccountsOptions<Bound, As>
  ): Promise<DataAs<TenantAccount[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TenantsAccountsOptions<Bound>): AsyncIterable<TenantAccount>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: TenantsAccountsOptions<Bound>): AsyncIterable<Page<TenantAccount>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ tenant_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly tenant_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TenantsAccounts<Bound | BoundBy<Params>>;
}

type TenantsMembershipsOptions<Bound, As = "json"> = OptionsArg<{ params: { tenant_id: string } }, Bound, As>;

/** `tenants.memberships`: `/tenants/{tenant_id}/memberships` */
export interface TenantsMemberships<Bound extends string = never> {
  /**
   * List the memberships of a tenant.
   *
   * `GET /tenants/{tenant_id}/memberships`
   * @example
   * const { data, error } = await tenants.memberships.index({ client, params: { tenant_id } });
   * @see https://developers.cloudflare.com/api/resources/tenants/subresources/memberships/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TenantsMembershipsOptions<Bound, As>
  ): Promise<Result<DataAs<TenantMembership[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TenantsMembershipsOptions<Bound, As>
  ): Promise<DataAs<TenantMembership[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TenantsMembershipsOptions<Bound>): AsyncIterable<TenantMembership>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: TenantsMembershipsOptions<Bound>): AsyncIterable<Page<TenantMembership>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ tenant_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly tenant_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TenantsMemberships<Bound | BoundBy<Params>>;
}
