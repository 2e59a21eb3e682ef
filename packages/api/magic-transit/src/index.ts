// Written by `pnpm generate` from openapi/magic-transit.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  App, BgpFilterProfile, BgpFilterProfileUpdate, CfInterconnect, CfInterconnectBulk, CfInterconnectListItem,
  CfInterconnectUpdate, CreatedGreTunnel, CreatedIpsecTunnel, DeletedGreTunnel, DeletedIpsecTunnel,
  DeletedMagicTransitRoute, GreTunnel, GreTunnelBulk, GreTunnelListItem, GreTunnelUpdate, IpsecTunnel,
  IpsecTunnelBulk, IpsecTunnelInput, IpsecTunnelListItem, IpsecTunnelPskGenerate, IpsecTunnelPskSet,
  IpsecTunnelPskSetInput, MagicTransitApp, MagicTransitAppInput, MagicTransitCfInterconnectsIndexHeaders,
  MagicTransitCfInterconnectsIndexItem, MagicTransitCfInterconnectsShowHeaders,
  MagicTransitCfInterconnectsUpdateAllHeaders, MagicTransitCfInterconnectsUpdateHeaders,
  MagicTransitGreTunnelsCreateHeaders, MagicTransitGreTunnelsDeleteHeaders,
  MagicTransitGreTunnelsIndexHeaders, MagicTransitGreTunnelsIndexItem, MagicTransitGreTunnelsShowHeaders,
  MagicTransitGreTunnelsUpdateAllHeaders, MagicTransitGreTunnelsUpdateHeaders,
  MagicTransitIpsecTunnelsCreateHeaders, MagicTransitIpsecTunnelsDeleteHeaders,
  MagicTransitIpsecTunnelsIndexHeaders, MagicTransitIpsecTunnelsIndexItem,
  MagicTransitIpsecTunnelsSetPskQuery, MagicTransitIpsecTunnelsShowHeaders,
  MagicTransitIpsecTunnelsUpdateAllHeaders, MagicTransitIpsecTunnelsUpdateHeaders, MagicTransitRoute,
  MagicTransitRoutesIndexItem, NewBgpFilterProfile, NewGreTunnel, NewMagicTransitApp, NewMagicTransitRoute,
  Route, RouteBulk, RouteBulkUpdate, RouteEmpty, RouteListItem, RouteUpdate, UpdatedCfInterconnect,
  UpdatedGreTunnel, UpdatedIpsecTunnel, UpdatedRoute, paths,
} from "./types.js";
export * from "./types.js";

const magicTransitTable = {
  only: [],
  resources: {
    apps: {
      endpoint: "apps",
      id: "account_app_id",
      except: ["show"],
      actions: { edit: { body: "optional" } },
    },
    bgp: {
      endpoint: "bgp",
      only: [],
      resources: {
        filterProfiles: {
          endpoint: "filter_profiles",
          id: "profile_id",
          except: ["edit"],
          actions: { update: { body: "optional" } },
        },
      },
    },
    cfInterconnects: {
      endpoint: "cf_interconnects",
      id: "cf_interconnect_id",
      except: ["create", "edit", "delete"],
      actions: {
        index: { items: "interconnects", secrets: ["md5_key"] },
        show: { secrets: ["md5_key"] },
        update: { secrets: ["md5_key"] },
        updateAll: { method: "put", body: "empty", secrets: ["md5_key"] },
      },
    },
    greTunnels: {
      endpoint: "gre_tunnels",
      id: "gre_tunnel_id",
      except: ["edit"],
      actions: {
        index: { items: "gre_tunnels", secrets: ["md5_key"] },
        create: { secrets: ["md5_key"] },
        show: { secrets: ["md5_key"] },
        update: { secrets: ["md5_key"] },
        delete: { secrets: ["md5_key"] },
        updateAll: { method: "put", body: "empty", secrets: ["md5_key"] },
      },
    },
    ipsecTunnels: {
      endpoint: "ipsec_tunnels",
      id: "ipsec_tunnel_id",
      except: ["edit"],
      actions: {
        index: { items: "ipsec_tunnels", secrets: ["md5_key"] },
        create: { secrets: ["md5_key", "psk"] },
        show: { secrets: ["md5_key"] },
        update: { secrets: ["md5_key", "psk"] },
        delete: { secrets: ["md5_key"] },
        pskGenerate: { method: "post", path: "{id}/psk_generate", secrets: ["psk"] },
        setPsk: { method: "post", path: "psk", body: "required", secrets: ["psk"] },
        updateAll: { method: "put", body: "empty", secrets: ["md5_key"] },
      },
    },
    routes: {
      endpoint: "routes",
      id: "route_id",
      except: ["edit"],
      permissions: ["#organization:edit"],
      actions: {
        index: { items: "routes", permissions: [] },
        show: { permissions: ["#organization:read"] },
        deleteAll: { method: "delete" },
        updateAll: { method: "put", body: "required" },
      },
    },
  },
} as const;

/** Routes, tunnels and BGP of networks behind Magic Transit and Magic WAN. */
export const magicTransit: MagicTransit = resource<paths>()("/accounts/{account_id}/magic", magicTransitTable);

/** `magicTransit`: `/accounts/{account_id}/magic` */
export interface MagicTransit<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/apps` */
  readonly apps: MagicTransitApps<Bound>;

  /** `/accounts/{account_id}/magic/bgp` */
  readonly bgp: MagicTransitBgp<Bound>;

  /** `/accounts/{account_id}/magic/cf_interconnects` */
  readonly cfInterconnects: MagicTransitCfInterconnects<Bound>;

  /** `/accounts/{account_id}/magic/gre_tunnels` */
  readonly greTunnels: MagicTransitGreTunnels<Bound>;

  /** `/accounts/{account_id}/magic/ipsec_tunnels` */
  readonly ipsecTunnels: MagicTransitIpsecTunnels<Bound>;

  /** `/accounts/{account_id}/magic/routes` */
  readonly routes: MagicTransitRoutes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransit<Bound | BoundBy<Params>>;
}

type MagicTransitAppsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: MagicTransitAppInput }, Bound, As
>;
type MagicTransitAppsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `magicTransit.apps`: `/accounts/{account_id}/magic/apps` */
export interface MagicTransitApps<Bound extends string = never> {
  /**
   * List the Magic applications of an account.
   *
   * `GET /accounts/{account_id}/magic/apps`
   * @example
   * const { data, error } = await magicTransit.apps.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<Result<DataAs<App[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<DataAs<App[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicTransitAppsOptions<Bound>): AsyncIterable<App>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicTransitAppsOptions<Bound>): AsyncIterable<Page<App>>;

  /**
   * Create a Magic application for an account.
   *
   * `POST /accounts/{account_id}/magic/apps`
   * @example
   * const { data, error } = await magicTransit.apps.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewMagicTransitApp, ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<Result<DataAs<MagicTransitApp | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMagicTransitApp, ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<DataAs<MagicTransitApp | null, As>>;

  /**
   * Update a Magic application of an account.
   *
   * `PUT /accounts/{account_id}/magic/apps/{account_app_id}`
   * @example
   * const { data, error } = await magicTransit.apps.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: MagicTransitAppInput, ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<Result<DataAs<MagicTransitApp | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: MagicTransitAppInput, ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<DataAs<MagicTransitApp | null, As>>;

  /**
   * Edit a Magic application of an account.
   *
   * `PATCH /accounts/{account_id}/magic/apps/{account_app_id}`
   * @example
   * const { data, error } = await magicTransit.apps.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitAppsEditOptions<Bound, As>
  ): Promise<Result<DataAs<MagicTransitApp | null, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitAppsEditOptions<Bound, As>
  ): Promise<DataAs<MagicTransitApp | null, As>>;

  /**
   * Delete a Magic application of an account.
   *
   * Deletes the application that the account defined; sites that steer its traffic do not tell it apart any
   * more.
   *
   * `DELETE /accounts/{account_id}/magic/apps/{account_app_id}`
   * @example
   * const { data, error } = await magicTransit.apps.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<Result<DataAs<MagicTransitApp | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitAppsOptions<Bound, As>
  ): Promise<DataAs<MagicTransitApp | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransitApps<Bound | BoundBy<Params>>;
}

/** `magicTransit.bgp`: `/accounts/{account_id}/magic/bgp` */
export interface MagicTransitBgp<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/bgp/filter_profiles` */
  readonly filterProfiles: MagicTransitBgpFilterProfiles<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransitBgp<Bound | BoundBy<Params>>;
}

type MagicTransitBgpFilterProfilesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `magicTransit.bgp.filterProfiles`: `/accounts/{account_id}/magic/bgp/filter_profiles` */
export interface MagicTransitBgpFilterProfiles<Bound extends string = never> {
  /**
   * List the BGP filter profiles of an account.
   *
   * `GET /accounts/{account_id}/magic/bgp/filter_profiles`
   * @example
   * const { data, error } = await magicTransit.bgp.filterProfiles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpFilterProfile[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<DataAs<BgpFilterProfile[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicTransitBgpFilterProfilesOptions<Bound>): AsyncIterable<BgpFilterProfile>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicTransitBgpFilterProfilesOptions<Bound>): AsyncIterable<Page<BgpFilterProfile>>;

  /**
   * Create a BGP filter profile for an account.
   *
   * `POST /accounts/{account_id}/magic/bgp/filter_profiles`
   * @example
   * const { data, error } = await magicTransit.bgp.filterProfiles.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewBgpFilterProfile, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpFilterProfile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewBgpFilterProfile, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<DataAs<BgpFilterProfile, As>>;

  /**
   * Get a BGP filter profile of an account.
   *
   * `GET /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}`
   * @example
   * const { data, error } = await magicTransit.bgp.filterProfiles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpFilterProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<DataAs<BgpFilterProfile, As>>;

  /**
   * Update a BGP filter profile of an account.
   *
   * `PUT /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}`
   * @example
   * const { data, error } = await magicTransit.bgp.filterProfiles.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: BgpFilterProfileUpdate, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpFilterProfile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: BgpFilterProfileUpdate, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<DataAs<BgpFilterProfile, As>>;

  /**
   * Delete a BGP filter profile of an account.
   *
   * Deletes the filter profile; BGP sessions that use it must be given another one.
   *
   * `DELETE /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}`
   * @example
   * const { data, error } = await magicTransit.bgp.filterProfiles.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpFilterProfile, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitBgpFilterProfilesOptions<Bound, As>
  ): Promise<DataAs<BgpFilterProfile, As>>;

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
  ): MagicTransitBgpFilterProfiles<Bound | BoundBy<Params>>;
}

type MagicTransitCfInterconnectsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitCfInterconnectsIndexHeaders }, Bound, As
>;
type MagicTransitCfInterconnectsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitCfInterconnectsShowHeaders }, Bound, As
>;
type MagicTransitCfInterconnectsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitCfInterconnectsUpdateHeaders }, Bound, As
>;
type MagicTransitCfInterconnectsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitCfInterconnectsUpdateAllHeaders; body?: unknown }, Bound, As
>;

/** `magicTransit.cfInterconnects`: `/accounts/{account_id}/magic/cf_interconnects` */
export interface MagicTransitCfInterconnects<Bound extends string = never> {
  /**
   * List the Magic Cloudflare interconnects of an account.
   *
   * `GET /accounts/{account_id}/magic/cf_interconnects`
   * @example
   * const { data, error } = await magicTransit.cfInterconnects.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitCfInterconnectsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CfInterconnectListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitCfInterconnectsIndexOptions<Bound, As>
  ): Promise<DataAs<CfInterconnectListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicTransitCfInterconnectsIndexOptions<Bound>
  ): AsyncIterable<MagicTransitCfInterconnectsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicTransitCfInterconnectsIndexOptions<Bound>
  ): AsyncIterable<Page<MagicTransitCfInterconnectsIndexItem>>;

  /**
   * Get a Magic Cloudflare interconnect of an account.
   *
   * `GET /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}`
   * @example
   * const { data, error } = await magicTransit.cfInterconnects.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitCfInterconnectsShowOptions<Bound, As>
  ): Promise<Result<DataAs<CfInterconnect, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitCfInterconnectsShowOptions<Bound, As>
  ): Promise<DataAs<CfInterconnect, As>>;

  /**
   * Update a Magic Cloudflare interconnect of an account.
   *
   * `PUT /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}`
   * @example
   * const { data, error } = await magicTransit.cfInterconnects.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CfInterconnectUpdate, ...options: MagicTransitCfInterconnectsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedCfInterconnect, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CfInterconnectUpdate, ...options: MagicTransitCfInterconnectsUpdateOptions<Bound, As>
  ): Promise<DataAs<UpdatedCfInterconnect, As>>;

  /**
   * Update the Magic Cloudflare interconnects of an account.
   *
   * `PUT /accounts/{account_id}/magic/cf_interconnects`
   * @example
   * const { data, error } = await magicTransit.cfInterconnects.updateAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitCfInterconnectsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<CfInterconnectBulk, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitCfInterconnectsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<CfInterconnectBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransitCfInterconnects<Bound | BoundBy<Params>>;
}

type MagicTransitGreTunnelsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitGreTunnelsIndexHeaders }, Bound, As
>;
type MagicTransitGreTunnelsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitGreTunnelsCreateHeaders }, Bound, As
>;
type MagicTransitGreTunnelsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitGreTunnelsShowHeaders }, Bound, As
>;
type MagicTransitGreTunnelsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitGreTunnelsUpdateHeaders }, Bound, As
>;
type MagicTransitGreTunnelsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitGreTunnelsDeleteHeaders }, Bound, As
>;
type MagicTransitGreTunnelsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitGreTunnelsUpdateAllHeaders; body?: unknown }, Bound, As
>;

/** `magicTransit.greTunnels`: `/accounts/{account_id}/magic/gre_tunnels` */
export interface MagicTransitGreTunnels<Bound extends string = never> {
  /**
   * List the Magic GRE tunnels of an account.
   *
   * `GET /accounts/{account_id}/magic/gre_tunnels`
   * @example
   * const { data, error } = await magicTransit.greTunnels.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitGreTunnelsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<GreTunnelListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitGreTunnelsIndexOptions<Bound, As>
  ): Promise<DataAs<GreTunnelListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicTransitGreTunnelsIndexOptions<Bound>
  ): AsyncIterable<MagicTransitGreTunnelsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicTransitGreTunnelsIndexOptions<Bound>
  ): AsyncIterable<Page<MagicTransitGreTunnelsIndexItem>>;

  /**
   * Create a Magic GRE tunnel for an account.
   *
   * `POST /accounts/{account_id}/magic/gre_tunnels`
   * @example
   * const { data, error } = await magicTransit.greTunnels.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewGreTunnel, ...options: MagicTransitGreTunnelsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedGreTunnel, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewGreTunnel, ...options: MagicTransitGreTunnelsCreateOptions<Bound, As>
  ): Promise<DataAs<CreatedGreTunnel, As>>;

  /**
   * Get a Magic GRE tunnel of an account.
   *
   * `GET /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}`
   * @example
   * const { data, error } = await magicTransit.greTunnels.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitGreTunnelsShowOptions<Bound, As>
  ): Promise<Result<DataAs<GreTunnel, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitGreTunnelsShowOptions<Bound, As>
  ): Promise<DataAs<GreTunnel, As>>;

  /**
   * Update a Magic GRE tunnel of an account.
   *
   * `PUT /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}`
   * @example
   * const { data, error } = await magicTransit.greTunnels.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: GreTunnelUpdate, ...options: MagicTransitGreTunnelsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedGreTunnel, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: GreTunnelUpdate, ...options: MagicTransitGreTunnelsUpdateOptions<Bound, As>
  ): Promise<DataAs<UpdatedGreTunnel, As>>;

  /**
   * Delete a Magic GRE tunnel of an account.
   *
   * Deletes the tunnel; traffic that is routed through it is lost until there is another route.
   *
   * `DELETE /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}`
   * @example
   * const { data, error } = await magicTransit.greTunnels.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitGreTunnelsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedGreTunnel, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitGreTunnelsDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedGreTunnel, As>>;

  /**
   * Update the Magic GRE tunnels of an account.
   *
   * `PUT /accounts/{account_id}/magic/gre_tunnels`
   * @example
   * const { data, error } = await magicTransit.greTunnels.updateAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitGreTunnelsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<GreTunnelBulk, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitGreTunnelsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<GreTunnelBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransitGreTunnels<Bound | BoundBy<Params>>;
}

type MagicTransitIpsecTunnelsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitIpsecTunnelsIndexHeaders }, Bound, As
>;
type MagicTransitIpsecTunnelsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitIpsecTunnelsCreateHeaders }, Bound, As
>;
type MagicTransitIpsecTunnelsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitIpsecTunnelsShowHeaders }, Bound, As
>;
type MagicTransitIpsecTunnelsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitIpsecTunnelsUpdateHeaders }, Bound, As
>;
type MagicTransitIpsecTunnelsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitIpsecTunnelsDeleteHeaders }, Bound, As
>;
type MagicTransitIpsecTunnelsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type MagicTransitIpsecTunnelsSetPskOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicTransitIpsecTunnelsSetPskQuery }, Bound, As
>;
type MagicTransitIpsecTunnelsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicTransitIpsecTunnelsUpdateAllHeaders; body?: unknown }, Bound, As
>;

/** `magicTransit.ipsecTunnels`: `/accounts/{account_id}/magic/ipsec_tunnels` */
export interface MagicTransitIpsecTunnels<Bound extends string = never> {
  /**
   * List the Magic IPsec tunnels of an account.
   *
   * `GET /accounts/{account_id}/magic/ipsec_tunnels`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitIpsecTunnelsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<IpsecTunnelListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitIpsecTunnelsIndexOptions<Bound, As>
  ): Promise<DataAs<IpsecTunnelListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: MagicTransitIpsecTunnelsIndexOptions<Bound>
  ): AsyncIterable<MagicTransitIpsecTunnelsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MagicTransitIpsecTunnelsIndexOptions<Bound>
  ): AsyncIterable<Page<MagicTransitIpsecTunnelsIndexItem>>;

  /**
   * Create a Magic IPsec tunnel for an account.
   *
   * `POST /accounts/{account_id}/magic/ipsec_tunnels`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: IpsecTunnelInput, ...options: MagicTransitIpsecTunnelsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedIpsecTunnel, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IpsecTunnelInput, ...options: MagicTransitIpsecTunnelsCreateOptions<Bound, As>
  ): Promise<DataAs<CreatedIpsecTunnel, As>>;

  /**
   * Get a Magic IPsec tunnel of an account.
   *
   * `GET /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitIpsecTunnelsShowOptions<Bound, As>
  ): Promise<Result<DataAs<IpsecTunnel, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitIpsecTunnelsShowOptions<Bound, As>
  ): Promise<DataAs<IpsecTunnel, As>>;

  /**
   * Update a Magic IPsec tunnel of an account.
   *
   * `PUT /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: IpsecTunnelInput, ...options: MagicTransitIpsecTunnelsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedIpsecTunnel, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: IpsecTunnelInput, ...options: MagicTransitIpsecTunnelsUpdateOptions<Bound, As>
  ): Promise<DataAs<UpdatedIpsecTunnel, As>>;

  /**
   * Delete a Magic IPsec tunnel of an account.
   *
   * Deletes the tunnel with its key; traffic that is routed through it is lost until there is another route.
   *
   * `DELETE /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitIpsecTunnelsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedIpsecTunnel, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitIpsecTunnelsDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedIpsecTunnel, As>>;

  /**
   * Generate the pre-shared key of a Magic IPsec tunnel.
   *
   * `POST /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}/psk_generate`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.pskGenerate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/psk_generate/
   */
  pskGenerate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitIpsecTunnelsOptions<Bound, As>
  ): Promise<Result<DataAs<IpsecTunnelPskGenerate, As>>>;
  /** {@link pskGenerate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pskGenerateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitIpsecTunnelsOptions<Bound, As>
  ): Promise<DataAs<IpsecTunnelPskGenerate, As>>;

  /**
   * Set the pre-shared key of the Magic IPsec tunnels of an account.
   *
   * `POST /accounts/{account_id}/magic/ipsec_tunnels/psk`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.setPsk(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/psk_set/
   */
  setPsk<As extends WaysToRead<"json"> = "json">(
    body: IpsecTunnelPskSetInput, ...options: MagicTransitIpsecTunnelsSetPskOptions<Bound, As>
  ): Promise<Result<DataAs<IpsecTunnelPskSet, As>>>;
  /** {@link setPsk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  setPskOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IpsecTunnelPskSetInput, ...options: MagicTransitIpsecTunnelsSetPskOptions<Bound, As>
  ): Promise<DataAs<IpsecTunnelPskSet, As>>;

  /**
   * Update the Magic IPsec tunnels of an account.
   *
   * `PUT /accounts/{account_id}/magic/ipsec_tunnels`
   * @example
   * const { data, error } = await magicTransit.ipsecTunnels.updateAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitIpsecTunnelsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<IpsecTunnelBulk, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitIpsecTunnelsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<IpsecTunnelBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "pskGenerate">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "setPsk" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransitIpsecTunnels<Bound | BoundBy<Params>>;
}

type MagicTransitRoutesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `magicTransit.routes`: `/accounts/{account_id}/magic/routes` */
export interface MagicTransitRoutes<Bound extends string = never> {
  /**
   * List the Magic routes of an account.
   *
   * `GET /accounts/{account_id}/magic/routes`
   * @example
   * const { data, error } = await magicTransit.routes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<RouteListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<RouteListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicTransitRoutesOptions<Bound>): AsyncIterable<MagicTransitRoutesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicTransitRoutesOptions<Bound>): AsyncIterable<Page<MagicTransitRoutesIndexItem>>;

  /**
   * Create a Magic route for an account.
   *
   * `POST /accounts/{account_id}/magic/routes` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicTransit.routes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewMagicTransitRoute, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<MagicTransitRoute, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMagicTransitRoute, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<MagicTransitRoute, As>>;

  /**
   * Get a Magic route of an account.
   *
   * `GET /accounts/{account_id}/magic/routes/{route_id}` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await magicTransit.routes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Update a Magic route of an account.
   *
   * `PUT /accounts/{account_id}/magic/routes/{route_id}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicTransit.routes.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RouteUpdate, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedRoute, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RouteUpdate, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<UpdatedRoute, As>>;

  /**
   * Delete a Magic route of an account.
   *
   * Deletes the route; traffic to its network is lost unless another route has it.
   *
   * `DELETE /accounts/{account_id}/magic/routes/{route_id}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicTransit.routes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedMagicTransitRoute, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<DeletedMagicTransitRoute, As>>;

  /**
   * Delete many Magic routes of an account at once.
   *
   * Deletes the routes named; traffic to their networks is lost unless another route has them.
   *
   * `DELETE /accounts/{account_id}/magic/routes` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicTransit.routes.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/empty/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<RouteEmpty, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<RouteEmpty, As>>;

  /**
   * Update the Magic routes of an account.
   *
   * `PUT /accounts/{account_id}/magic/routes` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicTransit.routes.updateAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: RouteBulkUpdate, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<RouteBulk, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RouteBulkUpdate, ...options: MagicTransitRoutesOptions<Bound, As>
  ): Promise<DataAs<RouteBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicTransitRoutes<Bound | BoundBy<Params>>;
}
