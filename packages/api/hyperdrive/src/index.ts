// Written by `pnpm generate` from openapi/hyperdrive.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ConfigRestart, HyperdriveIndexQuery, HyperdriveResourceConfig, HyperdriveResourceConfigEdit,
  HyperdriveResourceConfigUpdate, NewHyperdriveResourceConfig, PageInfo, paths,
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
    edit: { body: "optional", secrets: ["access_client_secret", "password"] },
    delete: { permissions: ["com.cloudflare.edge.hyperdrive.database.delete"] },
    restart: { method: "post", path: "{id}/restart", permissions: [] },
  },
});

type HyperdriveIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: HyperdriveIndexQuery }, Bound, As
>;
type HyperdriveEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: HyperdriveResourceConfigEdit }, Bound, As
>;
type HyperdriveOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `hyperdrive`: `/accounts/{account_id}/hyperdrive/configs` */
export interface Hyperdrive<Bound extends string = never> {
  /**
   * List the Hyperdrive configurations of an account.
   *
   * `GET /accounts/{account_id}/hyperdrive/configs` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.list`.
   * @example
   * const { data, error } = await hyperdrive.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: HyperdriveIndexOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveResourceConfig[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: HyperdriveIndexOptions<Bound, As>
  ): Promise<DataAs<HyperdriveResourceConfig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: HyperdriveIndexOptions<Bound>): AsyncIterable<HyperdriveResourceConfig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: HyperdriveIndexOptions<Bound>
  ): AsyncIterable<Page<HyperdriveResourceConfig, PageInfo>>;

  /**
   * Create a Hyperdrive configuration for an account.
   *
   * `POST /accounts/{account_id}/hyperdrive/configs` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.create`.
   * @example
   * const { data, error } = await hyperdrive.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewHyperdriveResourceConfig, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveResourceConfig, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewHyperdriveResourceConfig, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<HyperdriveResourceConfig, As>>;

  /**
   * Get a Hyperdrive configuration of an account.
   *
   * `GET /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.read`.
   * @example
   * const { data, error } = await hyperdrive.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveResourceConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<HyperdriveResourceConfig, As>>;

  /**
   * Update a Hyperdrive configuration of an account.
   *
   * `PUT /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.update`.
   * @example
   * const { data, error } = await hyperdrive.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: HyperdriveResourceConfigUpdate, ...options: HyperdriveOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveResourceConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: HyperdriveResourceConfigUpdate, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<HyperdriveResourceConfig, As>>;

  /**
   * Edit a Hyperdrive configuration of an account.
   *
   * `PATCH /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}` needs the permission
   * `com.cloudflare.edge.hyperdrive.database.update`.
   * @example
   * const { data, error } = await hyperdrive.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveEditOptions<Bound, As>
  ): Promise<Result<DataAs<HyperdriveResourceConfig, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveEditOptions<Bound, As>
  ): Promise<DataAs<HyperdriveResourceConfig, As>>;

  /**
   * Delete a Hyperdrive configuration of an account.
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
   * Restart a Hyperdrive configuration of an account.
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
  ): Promise<Result<DataAs<ConfigRestart, As>>>;
  /** {@link restart}, but returns the data alone and throws a `RestflareError` if the call fails. */
  restartOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: HyperdriveOptions<Bound, As>
  ): Promise<DataAs<ConfigRestart, As>>;

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
