// Written by `pnpm generate` from openapi/cache.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CacheReserveClearDetails, CacheReserveDetails, CacheReserveEdit, CacheVariant, CacheVariantEdit,
  CreatedSmartTieredCache, DeletedCacheVariant, DeletedSmartTieredCache, RegionalTieredCacheDetails,
  RegionalTieredCacheEdit, SmartTieredCache, SmartTieredCacheInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Cache Reserve, tiered cache and variants of a zone. */
export const cache: Cache = resource<paths>()("/zones/{zone_id}/cache", {
  only: [],
  actions: {
    cacheReserveClearing: {
      method: "get",
      path: "cache_reserve_clear",
      permissions: ["#zone_settings:read"],
    },
    clearCacheReserve: { method: "post", path: "cache_reserve_clear", permissions: ["#zone_settings:edit"] },
  },
  resources: {
    cacheReserve: {
      endpoint: "cache_reserve",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { permissions: ["#zone_settings:read"] },
        update: { permissions: ["#zone_settings:edit"] },
      },
    },
    regionalTieredCache: {
      endpoint: "regional_tiered_cache",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { permissions: ["#zone_settings:read"] },
        update: { permissions: ["#zone_settings:edit"] },
      },
    },
    smartTieredCache: {
      endpoint: "tiered_cache_smart_topology_enable",
      singular: true,
      updateMethod: "patch",
      actions: {
        show: { permissions: ["#zone_settings:read"] },
        update: { permissions: ["#zone_settings:read", "#zone_settings:edit"] },
        delete: { permissions: ["#zone_settings:edit"] },
      },
    },
    variants: {
      endpoint: "variants",
      singular: true,
      except: ["create"],
      updateMethod: "patch",
      permissions: ["#zone_settings:edit"],
      actions: { show: { permissions: ["#zone_settings:read"] } },
    },
  },
});

type CacheOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `cache`: `/zones/{zone_id}/cache` */
export interface Cache<Bound extends string = never> {
  /**
   * Get the cache reserve clearing of a zone.
   *
   * `GET /zones/{zone_id}/cache/cache_reserve_clear` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await cache.cacheReserveClearing({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/status/
   */
  cacheReserveClearing<As extends WaysToRead<"json"> = "json">(
    ...options: CacheOptions<Bound, As>
  ): Promise<Result<DataAs<CacheReserveClearDetails, As>>>;
  /**
   * {@link cacheReserveClearing}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  cacheReserveClearingOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheOptions<Bound, As>
  ): Promise<DataAs<CacheReserveClearDetails, As>>;

  /**
   * Clear the cache reserve of a zone.
   *
   * Deletes everything that Cache Reserve holds of the zone, which may take a day and cannot be undone;
   * origins get the requests that it answered. Cache Reserve must be switched off first.
   *
   * `POST /zones/{zone_id}/cache/cache_reserve_clear` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.clearCacheReserve({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/clear/
   */
  clearCacheReserve<As extends WaysToRead<"json"> = "json">(
    ...options: CacheOptions<Bound, As>
  ): Promise<Result<DataAs<CacheReserveClearDetails, As>>>;
  /**
   * {@link clearCacheReserve}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  clearCacheReserveOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheOptions<Bound, As>
  ): Promise<DataAs<CacheReserveClearDetails, As>>;

  /** `/zones/{zone_id}/cache/cache_reserve` */
  readonly cacheReserve: CacheCacheReserve<Bound>;

  /** `/zones/{zone_id}/cache/regional_tiered_cache` */
  readonly regionalTieredCache: CacheRegionalTieredCache<Bound>;

  /** `/zones/{zone_id}/cache/tiered_cache_smart_topology_enable` */
  readonly smartTieredCache: CacheSmartTieredCache<Bound>;

  /** `/zones/{zone_id}/cache/variants` */
  readonly variants: CacheVariants<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "cacheReserveClearing" | "clearCacheReserve">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Cache<Bound | BoundBy<Params>>;
}

type CacheCacheReserveOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `cache.cacheReserve`: `/zones/{zone_id}/cache/cache_reserve` */
export interface CacheCacheReserve<Bound extends string = never> {
  /**
   * Get the cache reserve of a zone.
   *
   * `GET /zones/{zone_id}/cache/cache_reserve` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await cache.cacheReserve.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CacheCacheReserveOptions<Bound, As>
  ): Promise<Result<DataAs<CacheReserveDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheCacheReserveOptions<Bound, As>
  ): Promise<DataAs<CacheReserveDetails, As>>;

  /**
   * Update the cache reserve of a zone.
   *
   * Switches Cache Reserve on or off; what is stored and read is charged as long as it is on.
   *
   * `PATCH /zones/{zone_id}/cache/cache_reserve` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.cacheReserve.update({ value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: CacheReserveEdit, ...options: CacheCacheReserveOptions<Bound, As>
  ): Promise<Result<DataAs<CacheReserveDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CacheReserveEdit, ...options: CacheCacheReserveOptions<Bound, As>
  ): Promise<DataAs<CacheReserveDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CacheCacheReserve<Bound | BoundBy<Params>>;
}

type CacheRegionalTieredCacheOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `cache.regionalTieredCache`: `/zones/{zone_id}/cache/regional_tiered_cache` */
export interface CacheRegionalTieredCache<Bound extends string = never> {
  /**
   * Get the regional tiered cache of a zone.
   *
   * `GET /zones/{zone_id}/cache/regional_tiered_cache` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await cache.regionalTieredCache.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/regional_tiered_cache/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CacheRegionalTieredCacheOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalTieredCacheDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheRegionalTieredCacheOptions<Bound, As>
  ): Promise<DataAs<RegionalTieredCacheDetails, As>>;

  /**
   * Update the regional tiered cache of a zone.
   *
   * `PATCH /zones/{zone_id}/cache/regional_tiered_cache` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.regionalTieredCache.update({ value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/regional_tiered_cache/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: RegionalTieredCacheEdit, ...options: CacheRegionalTieredCacheOptions<Bound, As>
  ): Promise<Result<DataAs<RegionalTieredCacheDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RegionalTieredCacheEdit, ...options: CacheRegionalTieredCacheOptions<Bound, As>
  ): Promise<DataAs<RegionalTieredCacheDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CacheRegionalTieredCache<Bound | BoundBy<Params>>;
}

type CacheSmartTieredCacheOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `cache.smartTieredCache`: `/zones/{zone_id}/cache/tiered_cache_smart_topology_enable` */
export interface CacheSmartTieredCache<Bound extends string = never> {
  /**
   * Create the smart tiered cache for a zone.
   *
   * `POST /zones/{zone_id}/cache/tiered_cache_smart_topology_enable`
   * @example
   * const { data, error } = await cache.smartTieredCache.create({ value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: SmartTieredCacheInput, ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSmartTieredCache, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SmartTieredCacheInput, ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<DataAs<CreatedSmartTieredCache, As>>;

  /**
   * Get the smart tiered cache of a zone.
   *
   * `GET /zones/{zone_id}/cache/tiered_cache_smart_topology_enable` needs the permission
   * `#zone_settings:read`.
   * @example
   * const { data, error } = await cache.smartTieredCache.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<Result<DataAs<SmartTieredCache, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<DataAs<SmartTieredCache, As>>;

  /**
   * Update the smart tiered cache of a zone.
   *
   * `PATCH /zones/{zone_id}/cache/tiered_cache_smart_topology_enable` needs the permission
   * `#zone_settings:read` or `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.smartTieredCache.update({ value: "on" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SmartTieredCacheInput, ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<Result<DataAs<SmartTieredCache, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SmartTieredCacheInput, ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<DataAs<SmartTieredCache, As>>;

  /**
   * Delete the smart tiered cache of a zone.
   *
   * Goes back to the usual topology; origins may get more requests, since they are asked from more places.
   *
   * `DELETE /zones/{zone_id}/cache/tiered_cache_smart_topology_enable` needs the permission
   * `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.smartTieredCache.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSmartTieredCache, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheSmartTieredCacheOptions<Bound, As>
  ): Promise<DataAs<DeletedSmartTieredCache, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CacheSmartTieredCache<Bound | BoundBy<Params>>;
}

type CacheVariantsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `cache.variants`: `/zones/{zone_id}/cache/variants` */
export interface CacheVariants<Bound extends string = never> {
  /**
   * Get the cache variants of a zone.
   *
   * `GET /zones/{zone_id}/cache/variants` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await cache.variants.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CacheVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<CacheVariant, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheVariantsOptions<Bound, As>
  ): Promise<DataAs<CacheVariant, As>>;

  /**
   * Update the cache variants of a zone.
   *
   * `PATCH /zones/{zone_id}/cache/variants` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.variants.update({ value: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: CacheVariantEdit, ...options: CacheVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<CacheVariant, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CacheVariantEdit, ...options: CacheVariantsOptions<Bound, As>
  ): Promise<DataAs<CacheVariant, As>>;

  /**
   * Delete the cache variants of a zone.
   *
   * Deletes the list of variants; pictures of all kinds at one address share one place in the cache again.
   *
   * `DELETE /zones/{zone_id}/cache/variants` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await cache.variants.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: CacheVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCacheVariant, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CacheVariantsOptions<Bound, As>
  ): Promise<DataAs<DeletedCacheVariant, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CacheVariants<Bound | BoundBy<Params>>;
}
