// Written by `pnpm generate` from openapi/private-networks.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CloudflareSourceUpdate, ConnectivitySetting, ConnectivitySettingEdit, DeletedWarp, HostnameRoute,
  HostnameRouteInput, InitialResolvedIpUpdate, NewNetworkRoute, NewRouteNetwork, NewVirtualNetwork, NewWarp,
  PageInfo, PrivateNetworksTeamnetRoutesIndexQuery, PrivateNetworksTeamnetRoutesIpShowQuery,
  PrivateNetworksTeamnetRoutesNetworkDeleteQuery, PrivateNetworksTeamnetVirtualNetworksIndexQuery,
  PrivateNetworksZerotrustRoutesHostnameIndexQuery, PrivateNetworksZerotrustSubnetsIndexQuery, Route,
  RouteEdit, RouteTeamnet, VirtualNetwork, VirtualNetworkEdit, WarpEdit, WarpSubnet, paths,
} from "./types.js";
export type * from "./types.js";

const privateNetworksTable = {
  only: [],
  resources: {
    teamnet: {
      endpoint: "teamnet",
      only: [],
      resources: {
        routes: {
          endpoint: "routes",
          id: "route_id",
          updateMethod: "patch",
          actions: { index: { paging: { by: "page" } } },
          resources: {
            ip: { endpoint: "ip", id: "ip", only: ["show"] },
            network: {
              endpoint: "network",
              id: "ip_network_encoded",
              except: ["index", "show"],
              updateMethod: "patch",
              actions: { create: { method: "post", path: "{id}" }, update: { body: "none" } },
            },
          },
        },
        virtualNetworks: { endpoint: "virtual_networks", id: "virtual_network_id", updateMethod: "patch" },
      },
    },
    zerotrust: {
      endpoint: "zerotrust",
      only: [],
      resources: {
        connectivitySettings: {
          endpoint: "connectivity_settings",
          singular: true,
          except: ["create", "delete"],
          updateMethod: "patch",
        },
        routes: {
          endpoint: "routes",
          only: [],
          resources: {
            hostname: {
              endpoint: "hostname",
              id: "hostname_route_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                create: { body: "optional" },
                update: { body: "optional" },
              },
            },
          },
        },
        subnets: {
          endpoint: "subnets",
          only: ["index"],
          actions: { index: { paging: { by: "page" } } },
          resources: {
            cloudflareSource: {
              endpoint: "cloudflare_source",
              id: "address_family",
              only: ["update"],
              updateMethod: "patch",
              actions: { update: { body: "optional" } },
            },
            initialResolvedIp: {
              endpoint: "initial_resolved_ip",
              id: "address_family",
              only: ["show", "update"],
              actions: { update: { body: "optional" } },
            },
            warp: {
              endpoint: "warp",
              id: "subnet_id",
              except: ["index"],
              updateMethod: "patch",
              actions: { update: { body: "optional" } },
            },
          },
        },
      },
    },
  },
} as const;

/** Routes, virtual networks, subnets and hostnames behind tunnels. */
export const privateNetworks: PrivateNetworks = resource<paths>()("/accounts/{account_id}", privateNetworksTable);

/** `privateNetworks`: `/accounts/{account_id}` */
export interface PrivateNetworks<Bound extends string = never> {
  /** `/accounts/{account_id}/teamnet` */
  readonly teamnet: PrivateNetworksTeamnet<Bound>;

  /** `/accounts/{account_id}/zerotrust` */
  readonly zerotrust: PrivateNetworksZerotrust<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworks<Bound | BoundBy<Params>>;
}

/** `privateNetworks.teamnet`: `/accounts/{account_id}/teamnet` */
export interface PrivateNetworksTeamnet<Bound extends string = never> {
  /** `/accounts/{account_id}/teamnet/routes` */
  readonly routes: PrivateNetworksTeamnetRoutes<Bound>;

  /** `/accounts/{account_id}/teamnet/virtual_networks` */
  readonly virtualNetworks: PrivateNetworksTeamnetVirtualNetworks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksTeamnet<Bound | BoundBy<Params>>;
}

type PrivateNetworksTeamnetRoutesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PrivateNetworksTeamnetRoutesIndexQuery }, Bound, As
>;
type PrivateNetworksTeamnetRoutesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `privateNetworks.teamnet.routes`: `/accounts/{account_id}/teamnet/routes` */
export interface PrivateNetworksTeamnetRoutes<Bound extends string = never> {
  /**
   * List the routes of the private networks of an account.
   *
   * `GET /accounts/{account_id}/teamnet/routes`
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksTeamnetRoutesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RouteTeamnet[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksTeamnetRoutesIndexOptions<Bound, As>
  ): Promise<DataAs<RouteTeamnet[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PrivateNetworksTeamnetRoutesIndexOptions<Bound>): AsyncIterable<RouteTeamnet>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PrivateNetworksTeamnetRoutesIndexOptions<Bound>
  ): AsyncIterable<Page<RouteTeamnet, PageInfo>>;

  /**
   * Create a route for the private networks of an account.
   *
   * `POST /accounts/{account_id}/teamnet/routes`
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewNetworkRoute, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewNetworkRoute, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Get a route of the private networks of an account.
   *
   * `GET /accounts/{account_id}/teamnet/routes/{route_id}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Update a route of the private networks of an account.
   *
   * `PATCH /accounts/{account_id}/teamnet/routes/{route_id}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RouteEdit, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RouteEdit, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Delete a route of the private networks of an account.
   *
   * Deletes the route; devices do not reach what is behind it any more.
   *
   * `DELETE /accounts/{account_id}/teamnet/routes/{route_id}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /** `/accounts/{account_id}/teamnet/routes/ip` */
  readonly ip: PrivateNetworksTeamnetRoutesIp<Bound>;

  /** `/accounts/{account_id}/teamnet/routes/network` */
  readonly network: PrivateNetworksTeamnetRoutesNetwork<Bound>;

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
  ): PrivateNetworksTeamnetRoutes<Bound | BoundBy<Params>>;
}

type PrivateNetworksTeamnetRoutesIpShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PrivateNetworksTeamnetRoutesIpShowQuery }, Bound, As
>;

/** `privateNetworks.teamnet.routes.ip`: `/accounts/{account_id}/teamnet/routes/ip` */
export interface PrivateNetworksTeamnetRoutesIp<Bound extends string = never> {
  /**
   * Get an IP route of the private networks of an account.
   *
   * `GET /accounts/{account_id}/teamnet/routes/ip/{ip}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.ip.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/ips/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesIpShowOptions<Bound, As>
  ): Promise<Result<DataAs<RouteTeamnet, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesIpShowOptions<Bound, As>
  ): Promise<DataAs<RouteTeamnet, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksTeamnetRoutesIp<Bound | BoundBy<Params>>;
}

type PrivateNetworksTeamnetRoutesNetworkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type PrivateNetworksTeamnetRoutesNetworkDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PrivateNetworksTeamnetRoutesNetworkDeleteQuery }, Bound, As
>;

/** `privateNetworks.teamnet.routes.network`: `/accounts/{account_id}/teamnet/routes/network` */
export interface PrivateNetworksTeamnetRoutesNetwork<Bound extends string = never> {
  /**
   * Create a network route for the private networks of an account.
   *
   * `POST /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.network.create(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewRouteNetwork, ...options: PrivateNetworksTeamnetRoutesNetworkOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewRouteNetwork, ...options: PrivateNetworksTeamnetRoutesNetworkOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Update a network route of the private networks of an account.
   *
   * `PATCH /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.network.update(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesNetworkOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesNetworkOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /**
   * Delete a network route of the private networks of an account.
   *
   * Deletes the route of the network; devices do not reach what is behind it any more.
   *
   * `DELETE /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await privateNetworks.teamnet.routes.network.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesNetworkDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Route, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetRoutesNetworkDeleteOptions<Bound, As>
  ): Promise<DataAs<Route, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "create" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksTeamnetRoutesNetwork<Bound | BoundBy<Params>>;
}

type PrivateNetworksTeamnetVirtualNetworksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PrivateNetworksTeamnetVirtualNetworksIndexQuery }, Bound, As
>;
type PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `privateNetworks.teamnet.virtualNetworks`: `/accounts/{account_id}/teamnet/virtual_networks` */
export interface PrivateNetworksTeamnetVirtualNetworks<Bound extends string = never> {
  /**
   * List the virtual networks of the private networks of an account.
   *
   * `GET /accounts/{account_id}/teamnet/virtual_networks`
   * @example
   * const { data, error } = await privateNetworks.teamnet.virtualNetworks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksTeamnetVirtualNetworksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<VirtualNetwork[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksTeamnetVirtualNetworksIndexOptions<Bound, As>
  ): Promise<DataAs<VirtualNetwork[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: PrivateNetworksTeamnetVirtualNetworksIndexOptions<Bound>
  ): AsyncIterable<VirtualNetwork>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PrivateNetworksTeamnetVirtualNetworksIndexOptions<Bound>
  ): AsyncIterable<Page<VirtualNetwork>>;

  /**
   * Create a virtual network for the private networks of an account.
   *
   * `POST /accounts/{account_id}/teamnet/virtual_networks`
   * @example
   * const { data, error } = await privateNetworks.teamnet.virtualNetworks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewVirtualNetwork, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<VirtualNetwork, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewVirtualNetwork, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<DataAs<VirtualNetwork, As>>;

  /**
   * Get a virtual network of the private networks of an account.
   *
   * `GET /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.virtualNetworks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<VirtualNetwork, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<DataAs<VirtualNetwork, As>>;

  /**
   * Update a virtual network of the private networks of an account.
   *
   * `PATCH /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.virtualNetworks.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: VirtualNetworkEdit, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<VirtualNetwork, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: VirtualNetworkEdit, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<DataAs<VirtualNetwork, As>>;

  /**
   * Delete a virtual network of the private networks of an account.
   *
   * Deletes the virtual network, which must have no routes; devices that chose it go to the usual one.
   *
   * `DELETE /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}`
   * @example
   * const { data, error } = await privateNetworks.teamnet.virtualNetworks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<Result<DataAs<VirtualNetwork, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksTeamnetVirtualNetworksOptions<Bound, As>
  ): Promise<DataAs<VirtualNetwork, As>>;

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
  ): PrivateNetworksTeamnetVirtualNetworks<Bound | BoundBy<Params>>;
}

/** `privateNetworks.zerotrust`: `/accounts/{account_id}/zerotrust` */
export interface PrivateNetworksZerotrust<Bound extends string = never> {
  /** `/accounts/{account_id}/zerotrust/connectivity_settings` */
  readonly connectivitySettings: PrivateNetworksZerotrustConnectivitySettings<Bound>;

  /** `/accounts/{account_id}/zerotrust/routes` */
  readonly routes: PrivateNetworksZerotrustRoutes<Bound>;

  /** `/accounts/{account_id}/zerotrust/subnets` */
  readonly subnets: PrivateNetworksZerotrustSubnets<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrust<Bound | BoundBy<Params>>;
}

type PrivateNetworksZerotrustConnectivitySettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `privateNetworks.zerotrust.connectivitySettings`: `/accounts/{account_id}/zerotrust/connectivity_settings`
 */
export interface PrivateNetworksZerotrustConnectivitySettings<Bound extends string = never> {
  /**
   * Get the connectivity settings of an account.
   *
   * `GET /accounts/{account_id}/zerotrust/connectivity_settings`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.connectivitySettings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/connectivity_settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksZerotrustConnectivitySettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ConnectivitySetting, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksZerotrustConnectivitySettingsOptions<Bound, As>
  ): Promise<DataAs<ConnectivitySetting, As>>;

  /**
   * Update the connectivity settings of an account.
   *
   * `PATCH /accounts/{account_id}/zerotrust/connectivity_settings`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.connectivitySettings.update({ icmp_proxy_enabled: true, offramp_warp_enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/connectivity_settings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ConnectivitySettingEdit, ...options: PrivateNetworksZerotrustConnectivitySettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ConnectivitySetting, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ConnectivitySettingEdit, ...options: PrivateNetworksZerotrustConnectivitySettingsOptions<Bound, As>
  ): Promise<DataAs<ConnectivitySetting, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrustConnectivitySettings<Bound | BoundBy<Params>>;
}

/** `privateNetworks.zerotrust.routes`: `/accounts/{account_id}/zerotrust/routes` */
export interface PrivateNetworksZerotrustRoutes<Bound extends string = never> {
  /** `/accounts/{account_id}/zerotrust/routes/hostname` */
  readonly hostname: PrivateNetworksZerotrustRoutesHostname<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrustRoutes<Bound | BoundBy<Params>>;
}

type PrivateNetworksZerotrustRoutesHostnameIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PrivateNetworksZerotrustRoutesHostnameIndexQuery }, Bound, As
>;
type PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `privateNetworks.zerotrust.routes.hostname`: `/accounts/{account_id}/zerotrust/routes/hostname` */
export interface PrivateNetworksZerotrustRoutesHostname<Bound extends string = never> {
  /**
   * List the hostname routes of an account.
   *
   * `GET /accounts/{account_id}/zerotrust/routes/hostname`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.routes.hostname.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksZerotrustRoutesHostnameIndexOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameRoute[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksZerotrustRoutesHostnameIndexOptions<Bound, As>
  ): Promise<DataAs<HostnameRoute[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: PrivateNetworksZerotrustRoutesHostnameIndexOptions<Bound>
  ): AsyncIterable<HostnameRoute>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PrivateNetworksZerotrustRoutesHostnameIndexOptions<Bound>
  ): AsyncIterable<Page<HostnameRoute, PageInfo>>;

  /**
   * Create a hostname route for an account.
   *
   * `POST /accounts/{account_id}/zerotrust/routes/hostname`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.routes.hostname.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: HostnameRouteInput, ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameRoute, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: HostnameRouteInput, ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<DataAs<HostnameRoute, As>>;

  /**
   * Get a hostname route of an account.
   *
   * `GET /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.routes.hostname.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameRoute, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<DataAs<HostnameRoute, As>>;

  /**
   * Update a hostname route of an account.
   *
   * `PATCH /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.routes.hostname.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: HostnameRouteInput,
    ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameRoute, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: HostnameRouteInput,
    ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<DataAs<HostnameRoute, As>>;

  /**
   * Delete a hostname route of an account.
   *
   * Deletes the route; devices do not reach the private hostname any more.
   *
   * `DELETE /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.routes.hostname.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameRoute, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustRoutesHostnameOptions<Bound, As>
  ): Promise<DataAs<HostnameRoute, As>>;

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
  ): PrivateNetworksZerotrustRoutesHostname<Bound | BoundBy<Params>>;
}

type PrivateNetworksZerotrustSubnetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PrivateNetworksZerotrustSubnetsIndexQuery }, Bound, As
>;

/** `privateNetworks.zerotrust.subnets`: `/accounts/{account_id}/zerotrust/subnets` */
export interface PrivateNetworksZerotrustSubnets<Bound extends string = never> {
  /**
   * List the subnets of an account.
   *
   * `GET /accounts/{account_id}/zerotrust/subnets`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksZerotrustSubnetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PrivateNetworksZerotrustSubnetsIndexOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PrivateNetworksZerotrustSubnetsIndexOptions<Bound>): AsyncIterable<WarpSubnet>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PrivateNetworksZerotrustSubnetsIndexOptions<Bound>
  ): AsyncIterable<Page<WarpSubnet, PageInfo>>;

  /** `/accounts/{account_id}/zerotrust/subnets/cloudflare_source` */
  readonly cloudflareSource: PrivateNetworksZerotrustSubnetsCloudflareSource<Bound>;

  /** `/accounts/{account_id}/zerotrust/subnets/initial_resolved_ip` */
  readonly initialResolvedIp: PrivateNetworksZerotrustSubnetsInitialResolvedIp<Bound>;

  /** `/accounts/{account_id}/zerotrust/subnets/warp` */
  readonly warp: PrivateNetworksZerotrustSubnetsWarp<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrustSubnets<Bound | BoundBy<Params>>;
}

type PrivateNetworksZerotrustSubnetsCloudflareSourceOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `privateNetworks.zerotrust.subnets.cloudflareSource`:
 * `/accounts/{account_id}/zerotrust/subnets/cloudflare_source`
 */
export interface PrivateNetworksZerotrustSubnetsCloudflareSource<Bound extends string = never> {
  /**
   * Update a Cloudflare source subnet of an account.
   *
   * `PATCH /accounts/{account_id}/zerotrust/subnets/cloudflare_source/{address_family}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.cloudflareSource.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/cloudflare_source/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: "v4" | "v6",
    body?: CloudflareSourceUpdate,
    ...options: PrivateNetworksZerotrustSubnetsCloudflareSourceOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "v4" | "v6",
    body?: CloudflareSourceUpdate,
    ...options: PrivateNetworksZerotrustSubnetsCloudflareSourceOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrustSubnetsCloudflareSource<Bound | BoundBy<Params>>;
}

type PrivateNetworksZerotrustSubnetsInitialResolvedIpOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `privateNetworks.zerotrust.subnets.initialResolvedIp`:
 * `/accounts/{account_id}/zerotrust/subnets/initial_resolved_ip`
 */
export interface PrivateNetworksZerotrustSubnetsInitialResolvedIp<Bound extends string = never> {
  /**
   * Get an initial resolved IP of the subnets of an account.
   *
   * `GET /accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.initialResolvedIp.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/initial_resolved_ip/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "v4" | "v6", ...options: PrivateNetworksZerotrustSubnetsInitialResolvedIpOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "v4" | "v6", ...options: PrivateNetworksZerotrustSubnetsInitialResolvedIpOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet, As>>;

  /**
   * Update an initial resolved IP of the subnets of an account.
   *
   * `PUT /accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.initialResolvedIp.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/initial_resolved_ip/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: "v4" | "v6",
    body?: InitialResolvedIpUpdate,
    ...options: PrivateNetworksZerotrustSubnetsInitialResolvedIpOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "v4" | "v6",
    body?: InitialResolvedIpUpdate,
    ...options: PrivateNetworksZerotrustSubnetsInitialResolvedIpOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrustSubnetsInitialResolvedIp<Bound | BoundBy<Params>>;
}

type PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `privateNetworks.zerotrust.subnets.warp`: `/accounts/{account_id}/zerotrust/subnets/warp` */
export interface PrivateNetworksZerotrustSubnetsWarp<Bound extends string = never> {
  /**
   * Create a WARP subnet for an account.
   *
   * `POST /accounts/{account_id}/zerotrust/subnets/warp`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.warp.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWarp, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWarp, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet, As>>;

  /**
   * Get a WARP subnet of an account.
   *
   * `GET /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.warp.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet, As>>;

  /**
   * Update a WARP subnet of an account.
   *
   * `PATCH /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.warp.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: WarpEdit, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<Result<DataAs<WarpSubnet, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: WarpEdit, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<DataAs<WarpSubnet, As>>;

  /**
   * Delete a WARP subnet of an account.
   *
   * Deletes the subnet; devices that have an address of it get another one when they connect anew.
   *
   * `DELETE /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}`
   * @example
   * const { data, error } = await privateNetworks.zerotrust.subnets.warp.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWarp | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PrivateNetworksZerotrustSubnetsWarpOptions<Bound, As>
  ): Promise<DataAs<DeletedWarp | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PrivateNetworksZerotrustSubnetsWarp<Bound | BoundBy<Params>>;
}
