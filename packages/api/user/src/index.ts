// Written by `pnpm generate` from openapi/user.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AuditLogEntry, ManagedTenant, PageInfo, Tenant, UpdateUser, UserAuditLogsIndexQuery, UserDetails, paths,
} from "./types.js";
export type * from "./types.js";

/** The user that the credentials belong to. There is one, so it has no id in paths. */
export const managedTenants: ManagedTenants = resource<paths>()("/users/tenants", { only: ["index"] });

/** The user that the credentials belong to. There is one, so it has no id in paths. */
export const user: User = resource<paths>()("/user", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
  actions: { show: { permissions: ["User Details Read"] }, update: { permissions: ["User Details Write"] } },
  resources: {
    auditLogs: { endpoint: "audit_logs", only: ["index"], actions: { index: { paging: { by: "page" } } } },
    tenants: { endpoint: "tenants", only: ["index"] },
  },
});

type ManagedTenantsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `managedTenants`: `/users/tenants` */
export interface ManagedTenants<Bound extends string = never> {
  /**
   * List the tenants that the user manages.
   *
   * Lists the tenants that the user manages, from another place of the API than `tenants`, which knows what
   * each may do.
   *
   * `GET /users/tenants`
   * @example
   * const { data, error } = await managedTenants.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedTenantsOptions<Bound, As>
  ): Promise<Result<DataAs<ManagedTenant[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedTenantsOptions<Bound, As>
  ): Promise<DataAs<ManagedTenant[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ManagedTenantsOptions<Bound>): AsyncIterable<ManagedTenant>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ManagedTenantsOptions<Bound>): AsyncIterable<Page<ManagedTenant>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): ManagedTenants<Bound | BoundBy<Params>>;
}

type UserOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `user`: `/user` */
export interface User<Bound extends string = never> {
  /**
   * Get the user.
   *
   * Answers who the credentials belong to.
   *
   * `GET /user` needs the permission `User Details Read`.
   * @example
   * const { data, error } = await user.show({ client });
   * @see https://developers.cloudflare.com/api/resources/user/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UserOptions<Bound, As>
  ): Promise<Result<DataAs<UserDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserOptions<Bound, As>
  ): Promise<DataAs<UserDetails, As>>;

  /**
   * Update the user.
   *
   * Changes the fields of the user that the body names. Null takes away what was there.
   *
   * `PATCH /user` needs the permission `User Details Write`.
   * @example
   * const { data, error } = await user.update({ country: "US", zipcode: "12345" }, { client });
   * @see https://developers.cloudflare.com/api/resources/user/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: UpdateUser, ...options: UserOptions<Bound, As>
  ): Promise<Result<DataAs<UserDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UpdateUser, ...options: UserOptions<Bound, As>
  ): Promise<DataAs<UserDetails, As>>;

  /** `/user/audit_logs` */
  readonly auditLogs: UserAuditLogs<Bound>;

  /** `/user/tenants` */
  readonly tenants: UserTenants<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): User<Bound | BoundBy<Params>>;
}

type UserAuditLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: UserAuditLogsIndexQuery }, Bound, As
>;

/** `user.auditLogs`: `/user/audit_logs` */
export interface UserAuditLogs<Bound extends string = never> {
  /**
   * List the audit log of the user.
   *
   * Lists what the user did, or what was done to the user, page by page.
   *
   * `GET /user/audit_logs`
   * @example
   * const { data, error } = await user.auditLogs.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/audit_logs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserAuditLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuditLogEntry[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserAuditLogsIndexOptions<Bound, As>
  ): Promise<DataAs<AuditLogEntry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserAuditLogsIndexOptions<Bound>): AsyncIterable<AuditLogEntry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: UserAuditLogsIndexOptions<Bound>): AsyncIterable<Page<AuditLogEntry, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): UserAuditLogs<Bound | BoundBy<Params>>;
}

type UserTenantsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `user.tenants`: `/user/tenants` */
export interface UserTenants<Bound extends string = never> {
  /**
   * List the tenants of the user.
   *
   * Lists the tenants that the user belongs to, and what each may do.
   *
   * `GET /user/tenants`
   * @example
   * const { data, error } = await user.tenants.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/tenants/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserTenantsOptions<Bound, As>
  ): Promise<Result<DataAs<Tenant[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserTenantsOptions<Bound, As>
  ): Promise<DataAs<Tenant[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserTenantsOptions<Bound>): AsyncIterable<Tenant>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: UserTenantsOptions<Bound>): AsyncIterable<Page<Tenant>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): UserTenants<Bound | BoundBy<Params>>;
}
