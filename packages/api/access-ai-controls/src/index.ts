// Written by `pnpm generate` from openapi/access-ai-controls.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessAiControlsPortalsIndexQuery, AccessAiControlsServersIndexQuery, DeletedPortal, NewPortal, NewServer,
  PageInfo, Portal, PortalUpdate, Server, ServerSync, ServerUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** MCP servers behind Access, and the portals to reach them by. */
export const accessAiControls: AccessAiControls = resource<paths>()(
  "/accounts/{account_id}/access/ai-controls/mcp",
  {
    only: [],
    resources: {
      portals: {
        endpoint: "portals",
        except: ["edit"],
        actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
      },
      servers: {
        endpoint: "servers",
        except: ["edit"],
        actions: {
          index: { paging: { by: "page" } },
          create: { secrets: ["auth_credentials", "client_secret"] },
          update: { body: "optional", secrets: ["auth_credentials", "client_secret"] },
          sync: { method: "post", path: "{id}/sync" },
        },
      },
    },
  },
);

/** `accessAiControls`: `/accounts/{account_id}/access/ai-controls/mcp` */
export interface AccessAiControls<Bound extends string = never> {
  /** `/accounts/{account_id}/access/ai-controls/mcp/portals` */
  readonly portals: AccessAiControlsPortals<Bound>;

  /** `/accounts/{account_id}/access/ai-controls/mcp/servers` */
  readonly servers: AccessAiControlsServers<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessAiControls<Bound | BoundBy<Params>>;
}

type AccessAiControlsPortalsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessAiControlsPortalsIndexQuery }, Bound, As
>;
type AccessAiControlsPortalsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessAiControls.portals`: `/accounts/{account_id}/access/ai-controls/mcp/portals` */
export interface AccessAiControlsPortals<Bound extends string = never> {
  /**
   * List the MCP portals of an account.
   *
   * `GET /accounts/{account_id}/access/ai-controls/mcp/portals`
   * @example
   * const { data, error } = await accessAiControls.portals.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessAiControlsPortalsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Portal[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessAiControlsPortalsIndexOptions<Bound, As>
  ): Promise<DataAs<Portal[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessAiControlsPortalsIndexOptions<Bound>): AsyncIterable<Portal>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessAiControlsPortalsIndexOptions<Bound>): AsyncIterable<Page<Portal, PageInfo>>;

  /**
   * Create an MCP portal for an account.
   *
   * `POST /accounts/{account_id}/access/ai-controls/mcp/portals`
   * @example
   * const { data, error } = await accessAiControls.portals.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPortal, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<Result<DataAs<Portal, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPortal, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<DataAs<Portal, As>>;

  /**
   * Get an MCP portal of an account.
   *
   * `GET /accounts/{account_id}/access/ai-controls/mcp/portals/{id}`
   * @example
   * const { data, error } = await accessAiControls.portals.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/read/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<Result<DataAs<Portal, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<DataAs<Portal, As>>;

  /**
   * Update an MCP portal of an account.
   *
   * `PUT /accounts/{account_id}/access/ai-controls/mcp/portals/{id}`
   * @example
   * const { data, error } = await accessAiControls.portals.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: PortalUpdate, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<Result<DataAs<Portal, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: PortalUpdate, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<DataAs<Portal, As>>;

  /**
   * Delete an MCP portal of an account.
   *
   * Deletes the portal; who works with MCP servers through its address loses them at once.
   *
   * `DELETE /accounts/{account_id}/access/ai-controls/mcp/portals/{id}`
   * @example
   * const { data, error } = await accessAiControls.portals.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPortal, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsPortalsOptions<Bound, As>
  ): Promise<DataAs<DeletedPortal, As>>;

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
  ): AccessAiControlsPortals<Bound | BoundBy<Params>>;
}

type AccessAiControlsServersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessAiControlsServersIndexQuery }, Bound, As
>;
type AccessAiControlsServersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessAiControls.servers`: `/accounts/{account_id}/access/ai-controls/mcp/servers` */
export interface AccessAiControlsServers<Bound extends string = never> {
  /**
   * List the MCP servers of an account.
   *
   * `GET /accounts/{account_id}/access/ai-controls/mcp/servers`
   * @example
   * const { data, error } = await accessAiControls.servers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessAiControlsServersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Server[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessAiControlsServersIndexOptions<Bound, As>
  ): Promise<DataAs<Server[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessAiControlsServersIndexOptions<Bound>): AsyncIterable<Server>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessAiControlsServersIndexOptions<Bound>): AsyncIterable<Page<Server, PageInfo>>;

  /**
   * Create an MCP server for an account.
   *
   * `POST /accounts/{account_id}/access/ai-controls/mcp/servers`
   * @example
   * const { data, error } = await accessAiControls.servers.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewServer, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<Result<DataAs<Server, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewServer, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<DataAs<Server, As>>;

  /**
   * Get an MCP server of an account.
   *
   * `GET /accounts/{account_id}/access/ai-controls/mcp/servers/{id}`
   * @example
   * const { data, error } = await accessAiControls.servers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/read/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<Result<DataAs<Server, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<DataAs<Server, As>>;

  /**
   * Update an MCP server of an account.
   *
   * `PUT /accounts/{account_id}/access/ai-controls/mcp/servers/{id}`
   * @example
   * const { data, error } = await accessAiControls.servers.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ServerUpdate, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<Result<DataAs<Server, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ServerUpdate, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<DataAs<Server, As>>;

  /**
   * Delete an MCP server of an account.
   *
   * Deletes the MCP server here and takes it out of every portal; the server itself goes on running.
   *
   * `DELETE /accounts/{account_id}/access/ai-controls/mcp/servers/{id}`
   * @example
   * const { data, error } = await accessAiControls.servers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<Result<DataAs<Server, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<DataAs<Server, As>>;

  /**
   * Sync an MCP server of an account.
   *
   * `POST /accounts/{account_id}/access/ai-controls/mcp/servers/{id}/sync`
   * @example
   * const { data, error } = await accessAiControls.servers.sync(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/sync/
   */
  sync<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<Result<DataAs<ServerSync, As>>>;
  /** {@link sync}, but returns the data alone and throws a `RestflareError` if the call fails. */
  syncOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessAiControlsServersOptions<Bound, As>
  ): Promise<DataAs<ServerSync, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "sync">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessAiControlsServers<Bound | BoundBy<Params>>;
}
