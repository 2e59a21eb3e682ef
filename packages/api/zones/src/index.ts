// Written by `pnpm generate` from openapi/zones.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateZone, Entitlement, PageInfo, PurgeCache, UpdateZone, Zone, ZoneReference, ZonesIndexQuery, paths,
} from "./types.js";
export * from "./types.js";

/** Zones, each of which is a domain with everything that Cloudflare does for it. */
export const zones: Zones = resource<paths>()("/zones", {
  id: "zone_id",
  updateMethod: "patch",
  permissions: ["Zone Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["Zone Read"] },
    show: { permissions: ["Zone Read"] },
    activationCheck: { method: "put", path: "{id}/activation_check" },
    invalidateCache: { method: "post", path: "{id}/invalidate_cache", body: "required", permissions: [] },
    purgeCache: { method: "post", path: "{id}/purge_cache", body: "required", permissions: ["Cache Purge"] },
  },
  resources: { entitlements: { endpoint: "{zone_id}/entitlements", only: ["index"] } },
});

type ZonesIndexOptions<Bound, As = "json"> = OptionsArg<{ params: {}; query?: ZonesIndexQuery }, Bound, As>;
type ZonesOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `zones`: `/zones` */
export interface Zones<Bound extends string = never> {
  /**
   * List zones.
   *
   * Lists the zones that the credentials can see, page by page.
   *
   * `GET /zones` needs the permission `Zone Read`.
   * @example
   * const { data, error } = await zones.index({ client });
   * @see https://developers.cloudflare.com/api/resources/zones/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZonesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Zone[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZonesIndexOptions<Bound, As>
  ): Promise<DataAs<Zone[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZonesIndexOptions<Bound>): AsyncIterable<Zone>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZonesIndexOptions<Bound>): AsyncIterable<Page<Zone, PageInfo>>;

  /**
   * Create a zone.
   *
   * Adds a domain to an account. It is active once its registrar names the name servers of this answer.
   *
   * `POST /zones` needs the permission `Zone Write`.
   * @example
   * const { data, error } = await zones.create(body, { client });
   * @see https://developers.cloudflare.com/api/resources/zones/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateZone, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateZone, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Get a zone.
   *
   * Answers one zone.
   *
   * `GET /zones/{zone_id}` needs the permission `Zone Read`.
   * @example
   * const { data, error } = await zones.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/zones/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Update a zone.
   *
   * Changes what the body names of a zone. The API accepts one field at a time.
   *
   * `PATCH /zones/{zone_id}` needs the permission `Zone Write`.
   * @example
   * const { data, error } = await zones.update(id, { paused: false }, { client });
   * @see https://developers.cloudflare.com/api/resources/zones/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateZone, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateZone, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Delete a zone.
   *
   * Removes a zone with everything in it.
   *
   * `DELETE /zones/{zone_id}` needs the permission `Zone Write`.
   * @example
   * const { data, error } = await zones.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/zones/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /**
   * Check the activation of a zone.
   *
   * Asks for another look at the name servers of a pending zone. The API allows that only now and then.
   *
   * `PUT /zones/{zone_id}/activation_check` needs the permission `Zone Write`.
   * @example
   * const { data, error } = await zones.activationCheck(id, { client });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/activation_check/methods/trigger/
   */
  activationCheck<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;
  /** {@link activationCheck}, but returns the data alone and throws a `RestflareError` if the call fails. */
  activationCheckOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /**
   * Invalidate the cache of a zone.
   *
   * Makes what is in the cache invalid, without taking it out. The body says which of it, in one of the forms
   * that a purge has.
   *
   * `POST /zones/{zone_id}/invalidate_cache`
   * @example
   * const { data, error } = await zones.invalidateCache(id, { files: ["https://example.com/style.css"] }, { client });
   * @see https://developers.cloudflare.com/api/resources/cache/methods/invalidate/
   */
  invalidateCache<As extends WaysToRead<"json"> = "json">(
    id: string, body: PurgeCache, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;
  /** {@link invalidateCache}, but returns the data alone and throws a `RestflareError` if the call fails. */
  invalidateCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PurgeCache, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /**
   * Purge the cache of a zone.
   *
   * Takes files out of the cache, so that they are fetched from the origin again. The body says which, in one
   * of its forms: everything, or by file, tag, host or prefix.
   *
   * `POST /zones/{zone_id}/purge_cache` needs the permission `Cache Purge`.
   * @example
   * const { data, error } = await zones.purgeCache(id, { purge_everything: true }, { client });
   * @see https://developers.cloudflare.com/api/resources/cache/methods/purge/
   */
  purgeCache<As extends WaysToRead<"json"> = "json">(
    id: string, body: PurgeCache, ...options: ZonesOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;
  /** {@link purgeCache}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PurgeCache, ...options: ZonesOptions<Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /** `/zones/{zone_id}/entitlements` */
  readonly entitlements: ZonesEntitlements<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{}, Bound, "show" | "update" | "delete" | "activationCheck" | "invalidateCache" | "purgeCache">
  ): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Zones<Bound | BoundBy<Params>>;
}

type ZonesEntitlementsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zones.entitlements`: `/zones/{zone_id}/entitlements` */
export interface ZonesEntitlements<Bound extends string = never> {
  /**
   * List the entitlements of a zone.
   *
   * Lists the features that the zone may use, and how much of each.
   *
   * `GET /zones/{zone_id}/entitlements`
   * @example
   * const { data, error } = await zones.entitlements.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/entitlements/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZonesEntitlementsOptions<Bound, As>
  ): Promise<Result<DataAs<Entitlement[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZonesEntitlementsOptions<Bound, As>
  ): Promise<DataAs<Entitlement[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZonesEntitlementsOptions<Bound>): AsyncIterable<Entitlement>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZonesEntitlementsOptions<Bound>): AsyncIterable<Page<Entitlement>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZonesEntitlements<Bound | BoundBy<Params>>;
}
