// Written by `pnpm generate` from openapi/load-balancers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateLoadBalancer, Deleted, EditLoadBalancer, LoadBalancer, PageInfo, UpdateLoadBalancer, paths,
} from "./types.js";
export * from "./types.js";

/**
 * Load balancers of a zone. Each answers for a host name and spreads what is asked of it over pools of
 * origins.
 */
export const loadBalancers: LoadBalancers = resource<paths>()("/zones/{zone_id}/load_balancers", {
  id: "load_balancer_id",
  permissions: ["Load Balancers Write"],
  actions: {
    index: { permissions: ["Load Balancers Read"] },
    show: { permissions: ["Load Balancers Read"] },
  },
});

type LoadBalancersOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `loadBalancers`: `/zones/{zone_id}/load_balancers` */
export interface LoadBalancers<Bound extends string = never> {
  /**
   * List load balancers.
   *
   * Lists the load balancers of the zone, all of them at once.
   *
   * `GET /zones/{zone_id}/load_balancers` needs the permission `Load Balancers Read`.
   * @example
   * const { data, error } = await loadBalancers.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LoadBalancersOptions<Bound>): AsyncIterable<LoadBalancer>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LoadBalancersOptions<Bound>): AsyncIterable<Page<LoadBalancer, PageInfo>>;

  /**
   * Create a load balancer.
   *
   * Makes a load balancer, which answers for its name from now on.
   *
   * `POST /zones/{zone_id}/load_balancers` needs the permission `Load Balancers Write`.
   * @example
   * const { data, error } = await loadBalancers.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateLoadBalancer, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateLoadBalancer, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Get a load balancer.
   *
   * Answers one load balancer.
   *
   * `GET /zones/{zone_id}/load_balancers/{load_balancer_id}` needs the permission `Load Balancers Read`.
   * @example
   * const { data, error } = await loadBalancers.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Replace a load balancer.
   *
   * Gives a load balancer other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /zones/{zone_id}/load_balancers/{load_balancer_id}` needs the permission `Load Balancers Write`.
   * @example
   * const { data, error } = await loadBalancers.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateLoadBalancer, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateLoadBalancer, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Change a load balancer.
   *
   * Changes the settings of a load balancer that the body names. The others stay as they are.
   *
   * `PATCH /zones/{zone_id}/load_balancers/{load_balancer_id}` needs the permission `Load Balancers Write`.
   * @example
   * const { data, error } = await loadBalancers.edit(id, { session_affinity_ttl: 5000 }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditLoadBalancer, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditLoadBalancer, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Delete a load balancer.
   *
   * Removes a load balancer. Its pools stay.
   *
   * `DELETE /zones/{zone_id}/load_balancers/{load_balancer_id}` needs the permission `Load Balancers Write`.
   * @example
   * const { data, error } = await loadBalancers.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<Deleted, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancersOptions<Bound, As>
  ): Promise<DataAs<Deleted, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancers<Bound | BoundBy<Params>>;
}
