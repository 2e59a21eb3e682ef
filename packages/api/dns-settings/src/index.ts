// Written by `pnpm generate` from openapi/dns-settings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountEdit, DeletedView, DnsSettingsViewsIndexQuery, NewView, PageInfo, SettingsAccount, SettingsZoneEdit,
  View, ViewEdit, Zone, paths,
} from "./types.js";
export type * from "./types.js";

/** DNS settings of accounts and zones, and internal views. */
export const dnsSettings: DnsSettings = resource<paths>()("/accounts/{account_id}/dns_settings", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
  permissions: ["#dns_records:read"],
  resources: {
    views: {
      endpoint: "views",
      id: "view_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
    },
  },
});

/** DNS settings of accounts and zones, and internal views. */
export const zoneDnsSettings: ZoneDnsSettings = resource<paths>()("/zones/{zone_id}/dns_settings", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
  permissions: ["#dns_records:read"],
});

type DnsSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dnsSettings`: `/accounts/{account_id}/dns_settings` */
export interface DnsSettings<Bound extends string = never> {
  /**
   * Get the DNS settings of an account.
   *
   * `GET /accounts/{account_id}/dns_settings` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await dnsSettings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DnsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsAccount, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsSettingsOptions<Bound, As>
  ): Promise<DataAs<SettingsAccount, As>>;

  /**
   * Update the DNS settings of an account.
   *
   * `PATCH /accounts/{account_id}/dns_settings` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await dnsSettings.update({ enforce_dns_only: true, zone_defaults: {} }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AccountEdit, ...options: DnsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsAccount, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccountEdit, ...options: DnsSettingsOptions<Bound, As>
  ): Promise<DataAs<SettingsAccount, As>>;

  /** `/accounts/{account_id}/dns_settings/views` */
  readonly views: DnsSettingsViews<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsSettings<Bound | BoundBy<Params>>;
}

type DnsSettingsViewsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DnsSettingsViewsIndexQuery }, Bound, As
>;
type DnsSettingsViewsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dnsSettings.views`: `/accounts/{account_id}/dns_settings/views` */
export interface DnsSettingsViews<Bound extends string = never> {
  /**
   * List the DNS settings views of an account.
   *
   * `GET /accounts/{account_id}/dns_settings/views`
   * @example
   * const { data, error } = await dnsSettings.views.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DnsSettingsViewsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<View[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsSettingsViewsIndexOptions<Bound, As>
  ): Promise<DataAs<View[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DnsSettingsViewsIndexOptions<Bound>): AsyncIterable<View>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DnsSettingsViewsIndexOptions<Bound>): AsyncIterable<Page<View, PageInfo>>;

  /**
   * Create a DNS settings view for an account.
   *
   * `POST /accounts/{account_id}/dns_settings/views`
   * @example
   * const { data, error } = await dnsSettings.views.create({ name: "example", zones: ["example.com"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewView, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<Result<DataAs<View, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewView, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<DataAs<View, As>>;

  /**
   * Get a DNS settings view of an account.
   *
   * `GET /accounts/{account_id}/dns_settings/views/{view_id}`
   * @example
   * const { data, error } = await dnsSettings.views.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<Result<DataAs<View, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<DataAs<View, As>>;

  /**
   * Update a DNS settings view of an account.
   *
   * `PATCH /accounts/{account_id}/dns_settings/views/{view_id}`
   * @example
   * const { data, error } = await dnsSettings.views.update(id, { name: "example", zones: ["example.com"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ViewEdit, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<Result<DataAs<View, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ViewEdit, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<DataAs<View, As>>;

  /**
   * Delete a DNS settings view of an account.
   *
   * Deletes the internal view; resolver policies that use it answer nothing by it. The zones in it stay.
   *
   * `DELETE /accounts/{account_id}/dns_settings/views/{view_id}`
   * @example
   * const { data, error } = await dnsSettings.views.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedView, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsSettingsViewsOptions<Bound, As>
  ): Promise<DataAs<DeletedView, As>>;

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
  ): DnsSettingsViews<Bound | BoundBy<Params>>;
}

type ZoneDnsSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneDnsSettings`: `/zones/{zone_id}/dns_settings` */
export interface ZoneDnsSettings<Bound extends string = never> {
  /**
   * Get the DNS settings of a zone.
   *
   * `GET /zones/{zone_id}/dns_settings` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await zoneDnsSettings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/zone/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneDnsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneDnsSettingsOptions<Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Update the DNS settings of a zone.
   *
   * `PATCH /zones/{zone_id}/dns_settings` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await zoneDnsSettings.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/zone/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SettingsZoneEdit, ...options: ZoneDnsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SettingsZoneEdit, ...options: ZoneDnsSettingsOptions<Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneDnsSettings<Bound | BoundBy<Params>>;
}
