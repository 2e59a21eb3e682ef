// Written by `pnpm generate` from openapi/gateway-locations.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  GatewayLocationsLocationsIndexQuery, GatewayLocationsPacfilesIndexQuery,
  GatewayLocationsProxyEndpointsIndexQuery, Location, LocationInput, NewPacfile, NewProxyEndpoint, Pacfile,
  PacfileListItem, PacfileUpdate, PageInfo, ProxyEndpoint, ProxyEndpointEdit, paths,
} from "./types.js";
export type * from "./types.js";

/** DNS locations, proxy endpoints and PAC files of Gateway. */
export const gatewayLocations: GatewayLocations = resource<paths>()("/accounts/{account_id}/gateway", {
  only: [],
  resources: {
    locations: { endpoint: "locations", id: "location_id", except: ["edit"] },
    pacfiles: {
      endpoint: "pacfiles",
      id: "pacfile_id",
      except: ["edit"],
      actions: { index: { paging: { by: "page" } } },
    },
    proxyEndpoints: { endpoint: "proxy_endpoints", id: "proxy_endpoint_id", updateMethod: "patch" },
  },
});

/** `gatewayLocations`: `/accounts/{account_id}/gateway` */
export interface GatewayLocations<Bound extends string = never> {
  /** `/accounts/{account_id}/gateway/locations` */
  readonly locations: GatewayLocationsLocations<Bound>;

  /** `/accounts/{account_id}/gateway/pacfiles` */
  readonly pacfiles: GatewayLocationsPacfiles<Bound>;

  /** `/accounts/{account_id}/gateway/proxy_endpoints` */
  readonly proxyEndpoints: GatewayLocationsProxyEndpoints<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayLocations<Bound | BoundBy<Params>>;
}

type GatewayLocationsLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayLocationsLocationsIndexQuery }, Bound, As
>;
type GatewayLocationsLocationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gatewayLocations.locations`: `/accounts/{account_id}/gateway/locations` */
export interface GatewayLocationsLocations<Bound extends string = never> {
  /**
   * List the Gateway locations of an account.
   *
   * `GET /accounts/{account_id}/gateway/locations`
   * @example
   * const { data, error } = await gatewayLocations.locations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Location[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<Location[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayLocationsLocationsIndexOptions<Bound>): AsyncIterable<Location>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayLocationsLocationsIndexOptions<Bound>): AsyncIterable<Page<Location>>;

  /**
   * Create a Gateway location for an account.
   *
   * `POST /accounts/{account_id}/gateway/locations`
   * @example
   * const { data, error } = await gatewayLocations.locations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: LocationInput, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LocationInput, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;

  /**
   * Get a Gateway location of an account.
   *
   * `GET /accounts/{account_id}/gateway/locations/{location_id}`
   * @example
   * const { data, error } = await gatewayLocations.locations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;

  /**
   * Update a Gateway location of an account.
   *
   * `PUT /accounts/{account_id}/gateway/locations/{location_id}`
   * @example
   * const { data, error } = await gatewayLocations.locations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LocationInput, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LocationInput, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;

  /**
   * Delete a Gateway location of an account.
   *
   * Deletes the location with its addresses; devices and routers that send their DNS there get no answer.
   *
   * `DELETE /accounts/{account_id}/gateway/locations/{location_id}`
   * @example
   * const { data, error } = await gatewayLocations.locations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsLocationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): GatewayLocationsLocations<Bound | BoundBy<Params>>;
}

type GatewayLocationsPacfilesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayLocationsPacfilesIndexQuery }, Bound, As
>;
type GatewayLocationsPacfilesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gatewayLocations.pacfiles`: `/accounts/{account_id}/gateway/pacfiles` */
export interface GatewayLocationsPacfiles<Bound extends string = never> {
  /**
   * List the Gateway pacfiles of an account.
   *
   * `GET /accounts/{account_id}/gateway/pacfiles`
   * @example
   * const { data, error } = await gatewayLocations.pacfiles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsPacfilesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PacfileListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsPacfilesIndexOptions<Bound, As>
  ): Promise<DataAs<PacfileListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayLocationsPacfilesIndexOptions<Bound>): AsyncIterable<PacfileListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: GatewayLocationsPacfilesIndexOptions<Bound>
  ): AsyncIterable<Page<PacfileListItem, PageInfo>>;

  /**
   * Create a Gateway pacfile for an account.
   *
   * `POST /accounts/{account_id}/gateway/pacfiles`
   * @example
   * const { data, error } = await gatewayLocations.pacfiles.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPacfile, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<Result<DataAs<Pacfile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPacfile, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<DataAs<Pacfile, As>>;

  /**
   * Get a Gateway pacfile of an account.
   *
   * `GET /accounts/{account_id}/gateway/pacfiles/{pacfile_id}`
   * @example
   * const { data, error } = await gatewayLocations.pacfiles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<Result<DataAs<Pacfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<DataAs<Pacfile, As>>;

  /**
   * Update a Gateway pacfile of an account.
   *
   * `PUT /accounts/{account_id}/gateway/pacfiles/{pacfile_id}`
   * @example
   * const { data, error } = await gatewayLocations.pacfiles.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PacfileUpdate, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<Result<DataAs<Pacfile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PacfileUpdate, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<DataAs<Pacfile, As>>;

  /**
   * Delete a Gateway pacfile of an account.
   *
   * Deletes the PAC file; browsers that fetch it find no proxy by it.
   *
   * `DELETE /accounts/{account_id}/gateway/pacfiles/{pacfile_id}`
   * @example
   * const { data, error } = await gatewayLocations.pacfiles.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsPacfilesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): GatewayLocationsPacfiles<Bound | BoundBy<Params>>;
}

type GatewayLocationsProxyEndpointsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayLocationsProxyEndpointsIndexQuery }, Bound, As
>;
type GatewayLocationsProxyEndpointsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gatewayLocations.proxyEndpoints`: `/accounts/{account_id}/gateway/proxy_endpoints` */
export interface GatewayLocationsProxyEndpoints<Bound extends string = never> {
  /**
   * List the Gateway proxy endpoints of an account.
   *
   * `GET /accounts/{account_id}/gateway/proxy_endpoints`
   * @example
   * const { data, error } = await gatewayLocations.proxyEndpoints.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsProxyEndpointsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsProxyEndpointsIndexOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayLocationsProxyEndpointsIndexOptions<Bound>): AsyncIterable<ProxyEndpoint>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: GatewayLocationsProxyEndpointsIndexOptions<Bound>
  ): AsyncIterable<Page<ProxyEndpoint>>;

  /**
   * Create a Gateway proxy endpoint for an account.
   *
   * `POST /accounts/{account_id}/gateway/proxy_endpoints`
   * @example
   * const { data, error } = await gatewayLocations.proxyEndpoints.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewProxyEndpoint, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewProxyEndpoint, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint, As>>;

  /**
   * Get a Gateway proxy endpoint of an account.
   *
   * `GET /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}`
   * @example
   * const { data, error } = await gatewayLocations.proxyEndpoints.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint, As>>;

  /**
   * Update a Gateway proxy endpoint of an account.
   *
   * `PATCH /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}`
   * @example
   * const { data, error } = await gatewayLocations.proxyEndpoints.update(id, { ips: ["192.0.2.1"], name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProxyEndpointEdit, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProxyEndpointEdit, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint, As>>;

  /**
   * Delete a Gateway proxy endpoint of an account.
   *
   * Deletes the proxy endpoint; browsers that go through its address reach nothing.
   *
   * `DELETE /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}`
   * @example
   * const { data, error } = await gatewayLocations.proxyEndpoints.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): GatewayLocationsProxyEndpoints<Bound | BoundBy<Params>>;
}
