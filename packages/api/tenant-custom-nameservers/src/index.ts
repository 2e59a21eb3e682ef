// Written by `pnpm generate` from openapi/tenant-custom-nameservers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { NewTenantCustomNameserver, TenantCustomNameserver, paths } from "./types.js";
export type * from "./types.js";

/** Name servers under a tenant's own domain. */
export const tenantCustomNameservers: TenantCustomNameservers = resource<paths>()(
  "/tenants/{tenant_id}/custom_ns",
  { id: "custom_nsid", except: ["show", "update", "edit"] },
);

type TenantCustomNameserversOptions<Bound, As = "json"> = OptionsArg<
  { params: { tenant_id: string } }, Bound, As
>;

/** `tenantCustomNameservers`: `/tenants/{tenant_id}/custom_ns` */
export interface TenantCustomNameservers<Bound extends string = never> {
  /**
   * List the custom nameservers of a tenant.
   *
   * `GET /tenants/{tenant_id}/custom_ns`
   * @example
   * const { data, error } = await tenantCustomNameservers.index({ client, params: { tenant_id } });
   * @see https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TenantCustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<TenantCustomNameserver[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TenantCustomNameserversOptions<Bound, As>
  ): Promise<DataAs<TenantCustomNameserver[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TenantCustomNameserversOptions<Bound>): AsyncIterable<TenantCustomNameserver>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: TenantCustomNameserversOptions<Bound>): AsyncIterable<Page<TenantCustomNameserver>>;

  /**
   * Create a custom nameserver for a tenant.
   *
   * `POST /tenants/{tenant_id}/custom_ns`
   * @example
   * const { data, error } = await tenantCustomNameservers.create({ ns_name: "example-ns", ns_set: 1 }, { client, params: { tenant_id } });
   * @see https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTenantCustomNameserver, ...options: TenantCustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<TenantCustomNameserver, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTenantCustomNameserver, ...options: TenantCustomNameserversOptions<Bound, As>
  ): Promise<DataAs<TenantCustomNameserver, As>>;

  /**
   * Delete a custom nameserver of a tenant.
   *
   * Deletes the nameserver; zones that are delegated to its name are not answered there any more.
   *
   * `DELETE /tenants/{tenant_id}/custom_ns/{custom_nsid}`
   * @example
   * const { data, error } = await tenantCustomNameservers.delete(id, { client, params: { tenant_id } });
   * @see https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TenantCustomNameserversOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TenantCustomNameserversOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ tenant_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ tenant_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly tenant_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TenantCustomNameservers<Bound | BoundBy<Params>>;
}
