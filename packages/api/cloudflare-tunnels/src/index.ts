// Written by `pnpm generate` from openapi/cloudflare-tunnels.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountTunnelsIndexQuery, AnyTunnel, CloudflareTunnelsConnectionsDeleteAllQuery,
  CloudflareTunnelsIndexQuery, Connector, CreateManagementToken, CreateTunnel, EditTunnel, PageInfo, Tunnel,
  TunnelConfiguration, TunnelToken, UpdateTunnelConfiguration, paths,
} from "./types.js";
export * from "./types.js";

/** Tunnels of an account. A tunnel connects an origin, on which cloudflared runs, with Cloudflare. */
export const accountTunnels: AccountTunnels = resource<paths>()("/accounts/{account_id}/tunnels", {
  only: ["index"],
  actions: { index: { paging: { by: "page" } } },
});

/** Tunnels of an account. A tunnel connects an origin, on which cloudflared runs, with Cloudflare. */
export const cloudflareTunnels: CloudflareTunnels = resource<paths>()("/accounts/{account_id}/cfd_tunnel", {
  id: "tunnel_id",
  updateMethod: "patch",
  permissions: ["Cloudflare Tunnel Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["Cloudflare Tunnel Read"] },
    create: { secrets: ["tunnel_secret"] },
    show: { permissions: ["Cloudflare Tunnel Read"] },
    update: { secrets: ["tunnel_secret"] },
    delete: { body: "empty" },
    createManagementToken: { method: "post", path: "{id}/management", body: "required", secrets: ["result"] },
    token: { method: "get", path: "{id}/token", secrets: ["result"] },
  },
  resources: {
    configurations: {
      endpoint: "{tunnel_id}/configurations",
      singular: true,
      only: ["show", "update"],
      actions: {
        show: { permissions: ["Cloudflare Tunnel Read"] },
        update: { permissions: ["Cloudflare Tunnel Write"] },
      },
    },
    connections: {
      endpoint: "{tunnel_id}/connections",
      only: ["index"],
      actions: {
        index: { permissions: ["Cloudflare Tunnel Read"] },
        deleteAll: { method: "delete", body: "empty", permissions: ["Cloudflare Tunnel Write"] },
      },
    },
    connectors: {
      endpoint: "{tunnel_id}/connectors",
      id: "connector_id",
      only: ["show"],
      actions: { show: { permissions: ["Cloudflare Tunnel Read"] } },
    },
  },
});

type AccountTunnelsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountTunnelsIndexQuery }, Bound, As
>;

/** `accountTunnels`: `/accounts/{account_id}/tunnels` */
export interface AccountTunnels<Bound extends string = never> {
  /**
   * List tunnels of every kind.
   *
   * Lists the tunnels of the account, page by page, whatever runs them: cloudflared, a WARP connector, or a
   * router with IPsec or GRE.
   *
   * `GET /accounts/{account_id}/tunnels`
   * @example
   * const { data, error } = await accountTunnels.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountTunnelsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AnyTunnel[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountTunnelsIndexOptions<Bound, As>
  ): Promise<DataAs<AnyTunnel[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountTunnelsIndexOptions<Bound>): AsyncIterable<AnyTunnel>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountTunnelsIndexOptions<Bound>): AsyncIterable<Page<AnyTunnel, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountTunnels<Bound | BoundBy<Params>>;
}

type CloudflareTunnelsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CloudflareTunnelsIndexQuery }, Bound, As
>;
type CloudflareTunnelsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: Record<string, unknown> }, Bound, As
>;
type CloudflareTunnelsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `cloudflareTunnels`: `/accounts/{account_id}/cfd_tunnel` */
export interface CloudflareTunnels<Bound extends string = never> {
  /**
   * List tunnels.
   *
   * Lists the tunnels of the account, page by page, also those that are deleted unless the query says
   * otherwise.
   *
   * `GET /accounts/{account_id}/cfd_tunnel` needs the permission `Cloudflare Tunnel Read`.
   * @example
   * const { data, error } = await cloudflareTunnels.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Tunnel[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsIndexOptions<Bound, As>
  ): Promise<DataAs<Tunnel[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CloudflareTunnelsIndexOptions<Bound>): AsyncIterable<Tunnel>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CloudflareTunnelsIndexOptions<Bound>): AsyncIterable<Page<Tunnel, PageInfo>>;

  /**
   * Create a tunnel.
   *
   * Makes a new tunnel. It connects nothing until cloudflared runs with its token.
   *
   * `POST /accounts/{account_id}/cfd_tunnel` needs the permission `Cloudflare Tunnel Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.create({ config_src: "cloudflare", name: "office" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateTunnel, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<Result<DataAs<Tunnel, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateTunnel, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<DataAs<Tunnel, As>>;

  /**
   * Get a tunnel.
   *
   * Answers one tunnel, also one that is deleted.
   *
   * `GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}` needs the permission `Cloudflare Tunnel Read`.
   * @example
   * const { data, error } = await cloudflareTunnels.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<Result<DataAs<Tunnel, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<DataAs<Tunnel, As>>;

  /**
   * Edit a tunnel.
   *
   * Changes the fields of a tunnel that the body names.
   *
   * `PATCH /accounts/{account_id}/cfd_tunnel/{tunnel_id}` needs the permission `Cloudflare Tunnel Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.update(id, { name: "office" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditTunnel, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<Result<DataAs<Tunnel, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditTunnel, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<DataAs<Tunnel, As>>;

  /**
   * Delete a tunnel.
   *
   * Removes a tunnel and answers what it was.
   *
   * `DELETE /accounts/{account_id}/cfd_tunnel/{tunnel_id}` needs the permission `Cloudflare Tunnel Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Tunnel, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsDeleteOptions<Bound, As>
  ): Promise<DataAs<Tunnel, As>>;

  /**
   * Create a management token of a tunnel.
   *
   * Makes a token by which the cloudflared of a tunnel can be asked for what the body names.
   *
   * `POST /accounts/{account_id}/cfd_tunnel/{tunnel_id}/management` needs the permission `Cloudflare Tunnel
   * Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.createManagementToken(id, { resources: ["logs"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/management/methods/create/
   */
  createManagementToken<As extends WaysToRead<"json"> = "json">(
    id: string, body: CreateManagementToken, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<Result<DataAs<TunnelToken, As>>>;
  /**
   * {@link createManagementToken}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  createManagementTokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CreateManagementToken, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<DataAs<TunnelToken, As>>;

  /**
   * Get the token of a tunnel.
   *
   * Answers the token that cloudflared runs the tunnel with. Whoever has it can run the tunnel.
   *
   * `GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/token` needs the permission `Cloudflare Tunnel Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.token(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/token/methods/get/
   */
  token<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<Result<DataAs<TunnelToken, As>>>;
  /** {@link token}, but returns the data alone and throws a `RestflareError` if the call fails. */
  tokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsOptions<Bound, As>
  ): Promise<DataAs<TunnelToken, As>>;

  /** `/accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations` */
  readonly configurations: CloudflareTunnelsConfigurations<Bound>;

  /** `/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections` */
  readonly connections: CloudflareTunnelsConnections<Bound>;

  /** `/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors` */
  readonly connectors: CloudflareTunnelsConnectors<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "createManagementToken" | "token">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudflareTunnels<Bound | BoundBy<Params>>;
}

type CloudflareTunnelsConfigurationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string } }, Bound, As
>;

/** `cloudflareTunnels.configurations`: `/accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations` */
export interface CloudflareTunnelsConfigurations<Bound extends string = never> {
  /**
   * Get the configuration of a tunnel.
   *
   * Answers how a tunnel is configured that is configured at Cloudflare.
   *
   * `GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations` needs the permission `Cloudflare
   * Tunnel Read`.
   * @example
   * const { data, error } = await cloudflareTunnels.configurations.show({ client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/configurations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsConfigurationsOptions<Bound, As>
  ): Promise<Result<DataAs<TunnelConfiguration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsConfigurationsOptions<Bound, As>
  ): Promise<DataAs<TunnelConfiguration, As>>;

  /**
   * Update the configuration of a tunnel.
   *
   * Replaces the configuration of a tunnel. Its connectors take it up while they run.
   *
   * `PUT /accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations` needs the permission `Cloudflare
   * Tunnel Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.configurations.update(body, { client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/configurations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: UpdateTunnelConfiguration, ...options: CloudflareTunnelsConfigurationsOptions<Bound, As>
  ): Promise<Result<DataAs<TunnelConfiguration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UpdateTunnelConfiguration, ...options: CloudflareTunnelsConfigurationsOptions<Bound, As>
  ): Promise<DataAs<TunnelConfiguration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; tunnel_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudflareTunnelsConfigurations<Bound | BoundBy<Params>>;
}

type CloudflareTunnelsConnectionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string } }, Bound, As
>;
type CloudflareTunnelsConnectionsDeleteAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string }; query?: CloudflareTunnelsConnectionsDeleteAllQuery; body?: Record<string, unknown> }, Bound, As
>;

/** `cloudflareTunnels.connections`: `/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections` */
export interface CloudflareTunnelsConnections<Bound extends string = never> {
  /**
   * List the connections of a tunnel.
   *
   * Lists the connectors of a tunnel that run, each with its connections.
   *
   * `GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections` needs the permission `Cloudflare Tunnel
   * Read`.
   * @example
   * const { data, error } = await cloudflareTunnels.connections.index({ client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connections/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsConnectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsConnectionsOptions<Bound, As>
  ): Promise<DataAs<Connector[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CloudflareTunnelsConnectionsOptions<Bound>): AsyncIterable<Connector>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CloudflareTunnelsConnectionsOptions<Bound>): AsyncIterable<Page<Connector>>;

  /**
   * Clean up the connections of a tunnel.
   *
   * Removes connections that are in the way of deleting a tunnel: all of them, or those of one connector. A
   * connector that still runs connects anew.
   *
   * `DELETE /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections` needs the permission `Cloudflare
   * Tunnel Write`.
   * @example
   * const { data, error } = await cloudflareTunnels.connections.deleteAll({ client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connections/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsConnectionsDeleteAllOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareTunnelsConnectionsDeleteAllOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; tunnel_id: string }, Bound, "index" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly tunnel_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudflareTunnelsConnections<Bound | BoundBy<Params>>;
}

type CloudflareTunnelsConnectorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; tunnel_id: string } }, Bound, As
>;

/** `cloudflareTunnels.connectors`: `/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors` */
export interface CloudflareTunnelsConnectors<Bound extends string = never> {
  /**
   * Get a connector of a tunnel.
   *
   * Answers one connector of a tunnel, with its connections.
   *
   * `GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors/{connector_id}` needs the permission
   * `Cloudflare Tunnel Read`.
   * @example
   * const { data, error } = await cloudflareTunnels.connectors.show(id, { client, params: { account_id, tunnel_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connectors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsConnectorsOptions<Bound, As>
  ): Promise<Result<DataAs<Connector, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudflareTunnelsConnectorsOptions<Bound, As>
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
  ): CloudflareTunnelsConnectors<Bound | BoundBy<Params>>;
}
