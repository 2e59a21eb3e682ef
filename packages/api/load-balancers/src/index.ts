// Written by `pnpm generate` from openapi/load-balancers.yaml. Not edited by hand.

import {
  type BoundBy,
  type Client,
  type DataAs,
  type OptionsArg,
  type Page,
  type PathArg,
  type Result,
  type WaysToRead,
  type WithOptions,
  resource,
} from "@restflare/core";
import type {
  CreateLoadBalancer,
  Deleted,
  EditLoadBalancer,
  LoadBalancer,
  PageInfo,
  UpdateLoadBalancer,
  paths,
} from "./types.js";

export type {
  AdaptiveRouting,
  CreateLoadBalancer,
  Deleted,
  DeletedAnswer,
  EditLoadBalancer,
  Envelope,
  ErrorAnswer,
  FixedResponse,
  LoadBalancer,
  LoadBalancerAnswer,
  LoadBalancerListAnswer,
  LocationStrategy,
  Message,
  PageInfo,
  PoolIds,
  PoolsByPlace,
  RandomSteering,
  Rule,
  RuleOverrides,
  SessionAffinity,
  SessionAffinityAttributes,
  SteeringPolicy,
  UpdateLoadBalancer,
  paths,
} from "./types.js";

/**
 * Load balancers of a zone. Each answers for a host name and spreads what is asked of it over pools of
 * origins.
 *
 * `/zones/{zone_id}/load_balancers`
 */
export interface LoadBalancers<Bound extends string = never> {
  /**
   * List load balancers.
   *
   * Lists the load balancers of the zone, all of them at once.
   *
   * `GET /zones/{zone_id}/load_balancers`
   *
   * Needs the permission `Load Balancers Read`.
   *
   * @example
   * const { data, error } = await loadBalancers.index({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<LoadBalancer[], As>, PageInfo>>;

  /**
   * List load balancers. Throws a `RestflareError` if the call fails.
   *
   * Lists the load balancers of the zone, all of them at once.
   *
   * `GET /zones/{zone_id}/load_balancers`
   *
   * Needs the permission `Load Balancers Read`.
   *
   * @example
   * const data = await loadBalancers.indexOrThrow({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<LoadBalancer[], As>>;

  /**
   * List load balancers. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the load balancers of the zone, all of them at once.
   *
   * `GET /zones/{zone_id}/load_balancers`
   *
   * Needs the permission `Load Balancers Read`.
   *
   * @example
   * for await (const item of loadBalancers.indexAll({ client, params: { zone_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/list/
   */
  indexAll(...options: OptionsArg<{ params: { zone_id: string } }, Bound>): AsyncIterable<LoadBalancer>;

  /**
   * List load balancers. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the load balancers of the zone, all of them at once.
   *
   * `GET /zones/{zone_id}/load_balancers`
   *
   * Needs the permission `Load Balancers Read`.
   *
   * @example
   * for await (const page of loadBalancers.indexPages({ client, params: { zone_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound>
  ): AsyncIterable<Page<LoadBalancer, PageInfo>>;

  /**
   * Create a load balancer.
   *
   * Makes a load balancer, which answers for its name from now on.
   *
   * `POST /zones/{zone_id}/load_balancers`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const { data, error } = await loadBalancers.create(body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateLoadBalancer,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;

  /**
   * Create a load balancer. Throws a `RestflareError` if the call fails.
   *
   * Makes a load balancer, which answers for its name from now on.
   *
   * `POST /zones/{zone_id}/load_balancers`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const data = await loadBalancers.createOrThrow(body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateLoadBalancer,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Get a load balancer.
   *
   * Answers one load balancer.
   *
   * `GET /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Read`.
   *
   * @example
   * const { data, error } = await loadBalancers.show(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;

  /**
   * Get a load balancer. Throws a `RestflareError` if the call fails.
   *
   * Answers one load balancer.
   *
   * `GET /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Read`.
   *
   * @example
   * const data = await loadBalancers.showOrThrow(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Replace a load balancer.
   *
   * Gives a load balancer other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const { data, error } = await loadBalancers.update(id, body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateLoadBalancer,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;

  /**
   * Replace a load balancer. Throws a `RestflareError` if the call fails.
   *
   * Gives a load balancer other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const data = await loadBalancers.updateOrThrow(id, body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateLoadBalancer,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Change a load balancer.
   *
   * Changes the settings of a load balancer that the body names. The others stay as they are.
   *
   * `PATCH /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const { data, error } = await loadBalancers.edit(id, { session_affinity_ttl: 5000 }, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EditLoadBalancer,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;

  /**
   * Change a load balancer. Throws a `RestflareError` if the call fails.
   *
   * Changes the settings of a load balancer that the body names. The others stay as they are.
   *
   * `PATCH /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const data = await loadBalancers.editOrThrow(id, { session_affinity_ttl: 5000 }, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/edit/
   */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EditLoadBalancer,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Delete a load balancer.
   *
   * Removes a load balancer. Its pools stay.
   *
   * `DELETE /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const { data, error } = await loadBalancers.delete(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Deleted, As>>>;

  /**
   * Delete a load balancer. Throws a `RestflareError` if the call fails.
   *
   * Removes a load balancer. Its pools stay.
   *
   * `DELETE /zones/{zone_id}/load_balancers/{load_balancer_id}`
   *
   * Needs the permission `Load Balancers Write`.
   *
   * @example
   * const data = await loadBalancers.deleteOrThrow(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<Deleted, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
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

/** `/zones/{zone_id}/load_balancers` */
export const loadBalancers: LoadBalancers = resource<paths>()("/zones/{zone_id}/load_balancers", {
  id: "load_balancer_id",
  permissions: ["Load Balancers Write"],
  actions: {
    index: { permissions: ["Load Balancers Read"] },
    show: { permissions: ["Load Balancers Read"] },
  },
});
