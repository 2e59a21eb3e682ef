// Written by `pnpm generate` from openapi/warp-connectors.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Connection, Connector, FailoverUpdate, NewWarpConnector, PageInfo, WarpConnector,
  WarpConnectorConfiguration, WarpConnectorConfigurationUpdate, WarpConnectorEdit, WarpConnectorsIndexQuery,
  paths,
} from "./types.js";
export type * from "./types.js";

/** WARP Connector tunnels, which join whole networks. */
export const warpConnectors: WarpConnectors = resource<paths>()("/accounts/{account_id}/warp_connector", {
  id: "tunnel_id",
  updateMethod: "patch",
  actions: {
    index: { paging: { by: "page" } },
    update: { secrets: ["tunnel_secret"] },
    failover: { method: "put", path: "{id}/failover", body: "required" },
    token: { method: "get", path: "{id}/token", secrets: ["result"] },
  },
  resources: {
    configurations: { endpoint: "{tunnel_id}/configurations", singular: true, only: ["show", "update"] },
    connections: { endpoint: "{tunnel_id}/connections", only: ["index"] },
    connectors: { endpoint: "{tunnel_id}/connectors", id: "connector_id", only: ["show"] },
  },
});

type WarpConnectorsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WarpConnectorsIndexQuery }, Bound, As
>;
type WarpConnectorsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `warpConnectors`: `/accounts/{account_id}/warp_connector` */
export interface WarpConnectors<Bound extends string = never> {
  /**
   * List the WARP connectors of an account.
   *
   * `GET /accounts/{account_id}/warp_connector`
   * @example
   * const { data, error } = await warpConnectors.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WarpConnectorsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnector[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WarpConnectorsIndexOptions<Bound, As>
  ): Promise<DataAs<WarpConnector[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WarpConnectorsIndexOptions<Bound>): AsyncIterable<WarpConnector>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WarpConnectorsIndexOptions<Bound>): AsyncIterable<Page<WarpConnector, PageInfo>>;

  /**
   * Create a WARP connector for an account.
   *
   * `POST /accounts/{account_id}/warp_connector`
   * @example
   * const { data, error } = await warpConnectors.create({ ha: true, name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWarpConnector, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnector, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWarpConnector, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<DataAs<WarpConnector, As>>;

  /**
   * Get a WARP connector of an account.
   *
   * `GET /accounts/{account_id}/warp_connector/{tunnel_id}`
   * @example
   * const { data, error } = await warpConnectors.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnector, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<DataAs<WarpConnector, As>>;

  /**
   * Update a WARP connector of an account.
   *
   * `PATCH /accounts/{account_id}/warp_connector/{tunnel_id}`
   * @example
   * const { data, error } = await warpConnectors.update(id, { name: "example", tunnel_secret: "example-tunnel-secret" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WarpConnectorEdit, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnector, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WarpConnectorEdit, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<DataAs<WarpConnector, As>>;

  /**
   * Delete a WARP connector of an account.
   *
   * Deletes the connector with its token; the networks behind it are cut off.
   *
   * `DELETE /accounts/{account_id}/warp_connector/{tunnel_id}`
   * @example
   * const { data, error } = await warpConnectors.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnector, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<DataAs<WarpConnector, As>>;

  /**
   * Fail over a WARP connector of an account.
   *
   * Makes another replica the active one; connections through the one of before are cut off.
   *
   * `PUT /accounts/{account_id}/warp_connector/{tunnel_id}/failover`
   * @example
   * const { data, error } = await warpConnectors.failover(id, { client_id: "4ecef8ad9ca31a8372d0c353023e105f" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/failover/methods/update/
   */
  failover<As extends WaysToRead<"json"> = "json">(
    id: string, body: FailoverUpdate, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link failover}, but returns the data alone and throws a `RestflareError` if the call fails. */
  failoverOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FailoverUpdate, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the token of a WARP connector.
   *
   * `GET /accounts/{account_id}/warp_connector/{tunnel_id}/token`
   * @example
   * const { data, error } = await warpConnectors.token(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/token/methods/get/
   */
  token<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link token}, but returns the data alone and throws a `RestflareError` if the call fails. */
  tokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** `/accounts/{account_id}/warp_connector/{tunnel_id}/configurations` */
  readonly configurations: WarpConnectorsConfigurations<Bound>;

  /** `/accounts/{account_id}/warp_connector/{tunnel_id}/connections` */
  readonly connections: WarpConnectorsConnections<Bound>;

  /** `/accounts/{account_id}/warp_connector/{tunnel_id}/connectors` */
  readonly connectors: WarpConnectorsConnectors<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "failover" | "token">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WarpConnectors<Bound | BoundBy<Params>>;
}

type WarpConnectorsConfigurationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string } }, Bound, As
>;

/** `warpConnectors.configurations`: `/accounts/{account_id}/warp_connector/{tunnel_id}/configurations` */
export interface WarpConnectorsConfigurations<Bound extends string = never> {
  /**
   * Get the configuration of a WARP connector.
   *
   * `GET /accounts/{account_id}/warp_connector/{tunnel_id}/configurations`
   * @example
   * const { data, error } = await warpConnectors.configurations.show({ client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/configurations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WarpConnectorsConfigurationsOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnectorConfiguration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WarpConnectorsConfigurationsOptions<Bound, As>
  ): Promise<DataAs<WarpConnectorConfiguration, As>>;

  /**
   * Update the configuration of a WARP connector.
   *
   * `PUT /accounts/{account_id}/warp_connector/{tunnel_id}/configurations`
   * @example
   * const { data, error } = await warpConnectors.configurations.update(body, { client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/configurations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: WarpConnectorConfigurationUpdate, ...options: WarpConnectorsConfigurationsOptions<Bound, As>
  ): Promise<Result<DataAs<WarpConnectorConfiguration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WarpConnectorConfigurationUpdate, ...options: WarpConnectorsConfigurationsOptions<Bound, As>
  ): Promise<DataAs<WarpConnectorConfiguration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; tunnel_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WarpConnectorsConfigurations<Bound | BoundBy<Params>>;
}

type WarpConnectorsConnectionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string } }, Bound, As
>;

/** `warpConnectors.connections`: `/accounts/{account_id}/warp_connector/{tunnel_id}/connections` */
export interface WarpConnectorsConnections<Bound extends string = never> {
  /**
   * List the connections of a WARP connector.
   *
   * `GET /accounts/{account_id}/warp_connector/{tunnel_id}/connections`
   * @example
   * const { data, error } = await warpConnectors.connections.index({ client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/connections/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WarpConnectorsConnectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Connection[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WarpConnectorsConnectionsOptions<Bound, As>
  ): Promise<DataAs<Connection[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WarpConnectorsConnectionsOptions<Bound>): AsyncIterable<Connection>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WarpConnectorsConnectionsOptions<Bound>): AsyncIterable<Page<Connection>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; tunnel_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WarpConnectorsConnections<Bound | BoundBy<Params>>;
}

type WarpConnectorsConnectorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string } }, Bound, As
>;

/** `warpConnectors.connectors`: `/accounts/{account_id}/warp_connector/{tunnel_id}/connectors` */
export interface WarpConnectorsConnectors<Bound extends string = never> {
  /**
   * Get a connector of a WARP connector.
   *
   * `GET /accounts/{account_id}/warp_connector/{tunnel_id}/connectors/{connector_id}`
   * @example
   * const { data, error } = await warpConnectors.connectors.show(id, { client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/connectors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WarpConnectorsConnectorsOptions<Bound, As>
  ): Promise<DataAs<Connector, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; tunnel_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; tunnel_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WarpConnectorsConnectors<Bound | BoundBy<Params>>;
}
