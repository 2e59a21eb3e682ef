// Written by `pnpm generate` from openapi/gateway-locations.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  GatewayLocationsIndexQuery, GatewayPacFilesIndexQuery, GatewayProxyEndpointsIndexQuery, Location,
  LocationInput, NewPacfile, NewProxyEndpoint, Pacfile, PacfileListItem, PacfileUpdate, PageInfo,
  ProxyEndpoint, ProxyEndpointEdit, paths,
} from "./types.js";
export type * from "./types.js";

/** DNS locations, proxy endpoints and PAC files of Gateway. */
export const gatewayLocations: GatewayLocations = resource<paths>()(
  "/accounts/{account_id}/gateway/locations",
  { id: "location_id", except: ["edit"] },
);

/** DNS locations, proxy endpoints and PAC files of Gateway. */
export const gatewayPacFiles: GatewayPacFiles = resource<paths>()(
  "/accounts/{account_id}/gateway/pacfiles",
  { id: "pacfile_id", except: ["edit"], actions: { index: { paging: { by: "page" } } } },
);

/** DNS locations, proxy endpoints and PAC files of Gateway. */
export const gatewayProxyEndpoints: GatewayProxyEndpoints = resource<paths>()(
  "/accounts/{account_id}/gateway/proxy_endpoints",
  { id: "proxy_endpoint_id", updateMethod: "patch" },
);

type GatewayLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayLocationsIndexQuery }, Bound, As
>;
type GatewayLocationsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gatewayLocations`: `/accounts/{account_id}/gateway/locations` */
export interface GatewayLocations<Bound extends string = never> {
  /**
   * List the Gateway locations of an account.
   *
   * `GET /accounts/{account_id}/gateway/locations`
   * @example
   * const { data, error } = await gatewayLocations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Location[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<Location[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayLocationsIndexOptions<Bound>): AsyncIterable<Location>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayLocationsIndexOptions<Bound>): AsyncIterable<Page<Location>>;

  /**
   * Create a Gateway location for an account.
   *
   * `POST /accounts/{account_id}/gateway/locations`
   * @example
   * const { data, error } = await gatewayLocations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: LocationInput, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LocationInput, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;

  /**
   * Get a Gateway location of an account.
   *
   * `GET /accounts/{account_id}/gateway/locations/{location_id}`
   * @example
   * const { data, error } = await gatewayLocations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;

  /**
   * Update a Gateway location of an account.
   *
   * `PUT /accounts/{account_id}/gateway/locations/{location_id}`
   * @example
   * const { data, error } = await gatewayLocations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LocationInput, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<Location, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LocationInput, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<DataAs<Location, As>>;

  /**
   * Delete a Gateway location of an account.
   *
   * Deletes the location with its addresses; devices and routers that send their DNS there get no answer.
   *
   * `DELETE /accounts/{account_id}/gateway/locations/{location_id}`
   * @example
   * const { data, error } = await gatewayLocations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayLocationsOptions<Bound, As>
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
  ): GatewayLocations<Bound | BoundBy<Params>>;
}

type GatewayPacFilesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayPacFilesIndexQuery }, Bound, As
>;
type GatewayPacFilesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gatewayPacFiles`: `/accounts/{account_id}/gateway/pacfiles` */
export interface GatewayPacFiles<Bound extends string = never> {
  /**
   * List the Gateway PAC files of an account.
   *
   * `GET /accounts/{account_id}/gateway/pacfiles`
   * @example
   * const { data, error } = await gatewayPacFiles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayPacFilesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PacfileListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayPacFilesIndexOptions<Bound, As>
  ): Promise<DataAs<PacfileListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayPacFilesIndexOptions<Bound>): AsyncIterable<PacfileListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayPacFilesIndexOptions<Bound>): AsyncIterable<Page<PacfileListItem, PageInfo>>;

  /**
   * Create a Gateway PAC file for an account.
   *
   * `POST /accounts/{account_id}/gateway/pacfiles`
   * @example
   * const { data, error } = await gatewayPacFiles.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPacfile, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<Result<DataAs<Pacfile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPacfile, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<DataAs<Pacfile, As>>;

  /**
   * Get a Gateway PAC file of an account.
   *
   * `GET /accounts/{account_id}/gateway/pacfiles/{pacfile_id}`
   * @example
   * const { data, error } = await gatewayPacFiles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<Result<DataAs<Pacfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<DataAs<Pacfile, As>>;

  /**
   * Update a Gateway PAC file of an account.
   *
   * `PUT /accounts/{account_id}/gateway/pacfiles/{pacfile_id}`
   * @example
   * const { data, error } = await gatewayPacFiles.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PacfileUpdate, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<Result<DataAs<Pacfile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PacfileUpdate, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<DataAs<Pacfile, As>>;

  /**
   * Delete a Gateway PAC file of an account.
   *
   * Deletes the PAC file; browsers that fetch it find no proxy by it.
   *
   * `DELETE /accounts/{account_id}/gateway/pacfiles/{pacfile_id}`
   * @example
   * const { data, error } = await gatewayPacFiles.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayPacFilesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayPacFilesOptions<Bound, As>
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
  ): GatewayPacFiles<Bound | BoundBy<Params>>;
}

type GatewayProxyEndpointsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayProxyEndpointsIndexQuery }, Bound, As
>;
type GatewayProxyEndpointsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gatewayProxyEndpoints`: `/accounts/{account_id}/gateway/proxy_endpoints` */
export interface GatewayProxyEndpoints<Bound extends string = never> {
  /**
   * List the Gateway proxy endpoints of an account.
   *
   * `GET /accounts/{account_id}/gateway/proxy_endpoints`
   * @example
   * const { data, error } = await gatewayProxyEndpoints.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayProxyEndpointsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayProxyEndpointsIndexOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayProxyEndpointsIndexOptions<Bound>): AsyncIterable<ProxyEndpoint>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayProxyEndpointsIndexOptions<Bound>): AsyncIterable<Page<ProxyEndpoint>>;

  /**
   * Create a Gateway proxy endpoint for an account.
   *
   * `POST /accounts/{account_id}/gateway/proxy_endpoints`
   * @example
   * const { data, error } = await gatewayProxyEndpoints.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewProxyEndpoint, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewProxyEndpoint, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint, As>>;

  /**
   * Get a Gateway proxy endpoint of an account.
   *
   * `GET /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}`
   * @example
   * const { data, error } = await gatewayProxyEndpoints.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint, As>>;

  /**
   * Update a Gateway proxy endpoint of an account.
   *
   * `PATCH /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}`
   * @example
   * const { data, error } = await gatewayProxyEndpoints.update(id, { ips: ["192.0.2.1"], name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProxyEndpointEdit, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<ProxyEndpoint, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProxyEndpointEdit, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<DataAs<ProxyEndpoint, As>>;

  /**
   * Delete a Gateway proxy endpoint of an account.
   *
   * Deletes the proxy endpoint; browsers that go through its address reach nothing.
   *
   * `DELETE /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}`
   * @example
   * const { data, error } = await gatewayProxyEndpoints.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayProxyEndpointsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayProxyEndpointsOptions<Bound, As>
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
  ): GatewayProxyEndpoints<Bound | BoundBy<Params>>;
}
