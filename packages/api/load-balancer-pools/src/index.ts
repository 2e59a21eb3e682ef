// Written by `pnpm generate` from openapi/load-balancer-pools.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatePool, Deleted, EditPool, EditPools, LoadBalancerPoolsIndexQuery, PageInfo, Pool, PoolHealth, Preview,
  PreviewMonitor, Reference, UpdatePool, paths,
} from "./types.js";
export * from "./types.js";

/** Pools of origins, which the load balancers of any zone of the account can send to. */
export const loadBalancerPools: LoadBalancerPools = resource<paths>()(
  "/accounts/{account_id}/load_balancers/pools",
  {
    id: "pool_id",
    permissions: ["Load Balancing: Monitors and Pools Write"],
    actions: {
      index: { permissions: ["Load Balancing: Monitors and Pools Read"] },
      show: { permissions: ["Load Balancing: Monitors and Pools Read"] },
      editAll: { method: "patch", body: "required" },
      health: {
        method: "get",
        path: "{id}/health",
        permissions: ["Load Balancing: Monitors and Pools Read"],
      },
      preview: { method: "post", path: "{id}/preview", body: "required" },
    },
    resources: {
      references: {
        endpoint: "{pool_id}/references",
        only: ["index"],
        actions: { index: { permissions: ["Load Balancing: Monitors and Pools Read"] } },
      },
    },
  },
);

type LoadBalancerPoolsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: LoadBalancerPoolsIndexQuery }, Bound, As
>;
type LoadBalancerPoolsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `loadBalancerPools`: `/accounts/{account_id}/load_balancers/pools` */
export interface LoadBalancerPools<Bound extends string = never> {
  /**
   * List pools.
   *
   * Lists the pools of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/pools` needs the permission `Load Balancing: Monitors and
   * Pools Read`.
   * @example
   * const { data, error } = await loadBalancerPools.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerPoolsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Pool[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerPoolsIndexOptions<Bound, As>
  ): Promise<DataAs<Pool[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LoadBalancerPoolsIndexOptions<Bound>): AsyncIterable<Pool>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LoadBalancerPoolsIndexOptions<Bound>): AsyncIterable<Page<Pool, PageInfo>>;

  /**
   * Create a pool.
   *
   * Makes a pool. Nothing is sent to it before a load balancer has it.
   *
   * `POST /accounts/{account_id}/load_balancers/pools` needs the permission `Load Balancing: Monitors and
   * Pools Write`.
   * @example
   * const { data, error } = await loadBalancerPools.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreatePool, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Pool, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreatePool, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Pool, As>>;

  /**
   * Get a pool.
   *
   * Answers one pool.
   *
   * `GET /accounts/{account_id}/load_balancers/pools/{pool_id}` needs the permission `Load Balancing:
   * Monitors and Pools Read`.
   * @example
   * const { data, error } = await loadBalancerPools.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Pool, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Pool, As>>;

  /**
   * Replace a pool.
   *
   * Gives a pool other settings than before. What is left out has its default again; to keep it, use `edit`.
   *
   * `PUT /accounts/{account_id}/load_balancers/pools/{pool_id}` needs the permission `Load Balancing:
   * Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerPools.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdatePool, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Pool, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdatePool, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Pool, As>>;

  /**
   * Change a pool.
   *
   * Changes the settings of a pool that the body names. The others stay as they are.
   *
   * `PATCH /accounts/{account_id}/load_balancers/pools/{pool_id}` needs the permission `Load Balancing:
   * Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerPools.edit(id, { check_regions: ["WEU", "EEU"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditPool, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Pool, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditPool, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Pool, As>>;

  /**
   * Delete a pool.
   *
   * Removes a pool. The API refuses it while a load balancer has the pool.
   *
   * `DELETE /accounts/{account_id}/load_balancers/pools/{pool_id}` needs the permission `Load Balancing:
   * Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerPools.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Deleted, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Deleted, As>>;

  /**
   * Stop the mails of all pools.
   *
   * Takes the address for messages about health out of every pool. Nothing else of all pools can be changed
   * at once.
   *
   * `PATCH /accounts/{account_id}/load_balancers/pools` needs the permission `Load Balancing: Monitors and
   * Pools Write`.
   * @example
   * const { data, error } = await loadBalancerPools.editAll({ notification_email: "" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: EditPools, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Pool[], As>, PageInfo>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EditPools, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Pool[], As>>;

  /**
   * Get the health of a pool.
   *
   * Answers how each origin of a pool was found last, from each place that asks.
   *
   * `GET /accounts/{account_id}/load_balancers/pools/{pool_id}/health` needs the permission `Load Balancing:
   * Monitors and Pools Read`.
   * @example
   * const { data, error } = await loadBalancerPools.health(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/get/
   */
  health<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<PoolHealth, As>>>;
  /** {@link health}, but returns the data alone and throws a `RestflareError` if the call fails. */
  healthOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<PoolHealth, As>>;

  /**
   * Try a monitor on a pool.
   *
   * Asks the origins of a pool once, as a monitor with these settings would, and answers under which id the
   * outcome will be: `@restflare/load-balancer-monitors` shows it.
   *
   * `POST /accounts/{account_id}/load_balancers/pools/{pool_id}/preview` needs the permission `Load
   * Balancing: Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerPools.preview(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/create/
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, body: PreviewMonitor, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<Preview, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PreviewMonitor, ...options: LoadBalancerPoolsOptions<Bound, As>
  ): Promise<DataAs<Preview, As>>;

  /** `/accounts/{account_id}/load_balancers/pools/{pool_id}/references` */
  readonly references: LoadBalancerPoolsReferences<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "health" | "preview">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerPools<Bound | BoundBy<Params>>;
}

type LoadBalancerPoolsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; pool_id: string } }, Bound, As
>;

/** `loadBalancerPools.references`: `/accounts/{account_id}/load_balancers/pools/{pool_id}/references` */
export interface LoadBalancerPoolsReferences<Bound extends string = never> {
  /**
   * List what refers to a pool.
   *
   * Lists the load balancers that have a pool, and what the pool has itself.
   *
   * `GET /accounts/{account_id}/load_balancers/pools/{pool_id}/references` needs the permission `Load
   * Balancing: Monitors and Pools Read`.
   * @example
   * const { data, error } = await loadBalancerPools.references.index({ client, params: { account_id, pool_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/references/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerPoolsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<Reference[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerPoolsReferencesOptions<Bound, As>
  ): Promise<DataAs<Reference[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LoadBalancerPoolsReferencesOptions<Bound>): AsyncIterable<Reference>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LoadBalancerPoolsReferencesOptions<Bound>): AsyncIterable<Page<Reference, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; pool_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerPoolsReferences<Bound | BoundBy<Params>>;
}
