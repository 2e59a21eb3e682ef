// Written by `pnpm generate` from openapi/hyperdrive.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  HyperdriveConfig, HyperdriveConfigEdit, HyperdriveConfigUpdate, HyperdriveIndexQuery, NewHyperdriveConfig,
  PageInfo, RestartedConfig, paths,
} from "./types.js";
export type * from "./types.js";

/** Configurations for fast connections from Workers to your own databases. */
export const hyperdrive: Hyperdrive = resource<paths>()("/accounts/{account_id}/hyperdrive/configs", {
  id: "hyperdrive_id",
  permissions: ["com.cloudflare.edge.hyperdrive.database.update"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["com.cloudflare.edge.hyperdrive.database.list"] },
    create: {
      secrets: ["access_client_secret", "password"],
      permissions: ["com.cloudflare.edge.hyperdrive.database.create"],
    },
    show: { permissions: ["com.cloudflare.edge.hyperdrive.database.read"] },
    update: { secrets: ["access_client_secret", "password"] },
    edit: { body: "empty", secrets: ["access_client_secret", "password"] },
    delete: { permissions: ["com.cloudflare.edge.hyperdrive.database.delete"] },
    restart: { method: "post", path: "{id}/restart", permissions: [] },
  },
});

type HyperdriveIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: HyperdriveIndexQuery }, Bound, As
>;
type HyperdriveEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: HyperdriveConfigEdit }, Bound, As
>;
type HyperdriveOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `hyperdrive`: `/accounts/{account_id}/hyperdrive/configs` */
export interface Hyperdrive<Bound extends string = never> {
  /**
   * List configurations.
   *
   * Lists the Hyperdrive configurations of the account, without their passwords.
   *
   * `GET /accounts/{account_id}/hyperdrive/configs` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.list`.
   * @example
   * const { data, error } = await hyperdrive.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: HyperdriveIndexOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveConfig[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: HyperdriveIndexOptions<Bound, As>
  ): Promise<DataAs<HyperdriveConfig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: HyperdriveIndexOptions<Bound>): AsyncIterable<HyperdriveConfig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: HyperdriveIndexOptions<Bound>): AsyncIterable<Page<HyperdriveConfig, PageInfo>>;

  /**
   * Create a configuration.
   *
   * Makes a configuration to reach a database from Workers. The database is tried first, and must let the
   * user in.
   *
   * `POST /accounts/{account_id}/hyperdrive/configs` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.create`.
   * @example
   * const { data, error } = await hyperdrive.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewHyperdriveConfig, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveConfig, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewHyperdriveConfig, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<HyperdriveConfig, As>>;

  /**
   * Get a configuration.
   *
   * `GET /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.read`.
   * @example
   * const { data, error } = await hyperdrive.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<HyperdriveConfig, As>>;

  /**
   * Replace a configuration.
   *
   * Replaces all of a configuration, so that the password has to be given again.
   *
   * `PUT /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.update`.
   * @example
   * const { data, error } = await hyperdrive.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: HyperdriveConfigUpdate, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: HyperdriveConfigUpdate, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<HyperdriveConfig, As>>;

  /**
   * Change a configuration.
   *
   * Changes what is given. A host is given with its port, and a password alone rotates it.
   *
   * `PATCH /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.update`.
   * @example
   * const { data, error } = await hyperdrive.edit(id, { client, params: { account_id }, body: { origin: { password: "example-password-2" } } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveEditOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveConfig, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveEditOptions<Bound, As>
  ): Promise<DataAs<HyperdriveConfig, As>>;

  /**
   * Delete a configuration.
   *
   * Deletes the configuration with its credentials; Workers that are bound to it do not reach the database
   * any more. The database itself stays.
   *
   * `DELETE /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.delete`.
   * @example
   * const { data, error } = await hyperdrive.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Restart the pool of a configuration.
   *
   * Ends all connections that are kept to the database, and opens new ones; queries that run meanwhile may
   * fail.
   *
   * `POST /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}/restart`
   * @example
   * const { data, error } = await hyperdrive.restart(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/restart/
   */
  restart<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<RestartedConfig, As>>>;
  /** {@link restart}, but returns the data alone and throws a `RestflareError` if the call fails. */
  restartOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<RestartedConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "restart">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Hyperdrive<Bound | BoundBy<Params>>;
}
