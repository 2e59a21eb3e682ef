// Written by `pnpm generate` from openapi/load-balancers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountLoadBalancersRegionsIndexQuery, AccountLoadBalancersSearchQuery, AccountLoadBalancersSearchResult,
  CreateLoadBalancer, Deleted, EditLoadBalancer, LoadBalancer, PageInfo, UpdateLoadBalancer, paths,
} from "./types.js";
export * from "./types.js";

/**
 * Load balancers of a zone or of an account. Each answers for a host name and spreads what is asked of it
 * over pools of origins.
 */
export const accountLoadBalancers: AccountLoadBalancers = resource<paths>()(
  "/accounts/{account_id}/load_balancers",
  {
    id: "load_balancer_id",
    actions: { search: { method: "get", path: "search" } },
    resources: { regions: { endpoint: "regions", id: "region_id", only: ["index", "show"] } },
  },
);

/**
 * Load balancers of a zone or of an account. Each answers for a host name and spreads what is asked of it
 * over pools of origins.
 */
export const loadBalancers: LoadBalancers = resource<paths>()("/zones/{zone_id}/load_balancers", {
  id: "load_balancer_id",
  permissions: ["Load Balancers Write"],
  actions: {
    index: { permissions: ["Load Balancers Read"] },
    show: { permissions: ["Load Balancers Read"] },
  },
});

type AccountLoadBalancersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type AccountLoadBalancersSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountLoadBalancersSearchQuery }, Bound, As
>;

/** `accountLoadBalancers`: `/accounts/{account_id}/load_balancers` */
export interface AccountLoadBalancers<Bound extends string = never> {
  /**
   * List load balancers of an account.
   *
   * Lists the load balancers of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers`
   * @example
   * const { data, error } = await accountLoadBalancers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountLoadBalancersOptions<Bound>): AsyncIterable<LoadBalancer>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountLoadBalancersOptions<Bound>): AsyncIterable<Page<LoadBalancer, PageInfo>>;

  /**
   * Create a load balancer of an account.
   *
   * Makes a load balancer, which answers for its name from now on.
   *
   * `POST /accounts/{account_id}/load_balancers`
   * @example
   * const { data, error } = await accountLoadBalancers.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateLoadBalancer, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateLoadBalancer, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Get a load balancer of an account.
   *
   * Answers one load balancer.
   *
   * `GET /accounts/{account_id}/load_balancers/{load_balancer_id}`
   * @example
   * const { data, error } = await accountLoadBalancers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Replace a load balancer of an account.
   *
   * Gives a load balancer other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /accounts/{account_id}/load_balancers/{load_balancer_id}`
   * @example
   * const { data, error } = await accountLoadBalancers.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateLoadBalancer, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateLoadBalancer, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Change a load balancer of an account.
   *
   * Changes the settings of a load balancer that the body names. The others stay as they are.
   *
   * `PATCH /accounts/{account_id}/load_balancers/{load_balancer_id}`
   * @example
   * const { data, error } = await accountLoadBalancers.edit(id, { session_affinity_ttl: 5000 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditLoadBalancer, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<LoadBalancer, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditLoadBalancer, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<DataAs<LoadBalancer, As>>;

  /**
   * Delete a load balancer of an account.
   *
   * Removes a load balancer. Its pools stay.
   *
   * `DELETE /accounts/{account_id}/load_balancers/{load_balancer_id}`
   * @example
   * const { data, error } = await accountLoadBalancers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<Result<DataAs<Deleted, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLoadBalancersOptions<Bound, As>
  ): Promise<DataAs<Deleted, As>>;

  /**
   * Search load balancers, pools and monitors.
   *
   * Lists what has this in its name, and what refers to what, page by page.
   *
   * `GET /accounts/{account_id}/load_balancers/search`
   * @example
   * const { data, error } = await accountLoadBalancers.search({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/searches/methods/list/
   */
  search<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLoadBalancersSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AccountLoadBalancersSearchResult, As>, PageInfo>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLoadBalancersSearchOptions<Bound, As>
  ): Promise<DataAs<AccountLoadBalancersSearchResult, As>>;

  /** `/accounts/{account_id}/load_balancers/regions` */
  readonly regions: AccountLoadBalancersRegions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "search">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountLoadBalancers<Bound | BoundBy<Params>>;
}

type AccountLoadBalancersRegionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountLoadBalancersRegionsIndexQuery }, Bound, As
>;
type AccountLoadBalancersRegionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountLoadBalancers.regions`: `/accounts/{account_id}/load_balancers/regions` */
export interface AccountLoadBalancersRegions<Bound extends string = never> {
  /**
   * List the regions of load balancers.
   *
   * Lists the regions that pools can be for, with the countries of each, all of them or one place's.
   *
   * `GET /accounts/{account_id}/load_balancers/regions`
   * @example
   * const { data, error } = await accountLoadBalancers.regions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/regions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLoadBalancersRegionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLoadBalancersRegionsIndexOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get a region of load balancers.
   *
   * Answers one region, with its countries.
   *
   * `GET /accounts/{account_id}/load_balancers/regions/{region_id}`
   * @example
   * const { data, error } = await accountLoadBalancers.regions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/regions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "WNAM" | "ENAM" | "WEU" | "EEU" | "NSAM" | "SSAM" | "OC" | "ME" | "NAF" | "SAF" | "SAS" | "SEAS" | "NEAS",
    ...options: AccountLoadBalancersRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "WNAM" | "ENAM" | "WEU" | "EEU" | "NSAM" | "SSAM" | "OC" | "ME" | "NAF" | "SAF" | "SAS" | "SEAS" | "NEAS",
    ...options: AccountLoadBalancersRegionsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountLoadBalancersRegions<Bound | BoundBy<Params>>;
}

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
