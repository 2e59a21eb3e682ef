// Written by `pnpm generate` from openapi/zones.yaml. Not edited by hand.

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
  CreateZone,
  PageInfo,
  PurgeCache,
  UpdateZone,
  Zone,
  ZoneReference,
  ZonesIndexQuery,
  paths,
} from "./types.js";

export type {
  CachedFile,
  CreateZone,
  Envelope,
  ErrorAnswer,
  Message,
  PageInfo,
  PurgeCache,
  PurgeEverything,
  PurgeFiles,
  PurgeFilesWithHeaders,
  PurgeHosts,
  PurgePrefixes,
  PurgeTags,
  UpdateZone,
  Zone,
  ZoneAccount,
  ZoneAnswer,
  ZoneList,
  ZoneMeta,
  ZoneOwner,
  ZonePlan,
  ZoneReference,
  ZoneReferenceAnswer,
  ZoneStatus,
  ZoneType,
  ZonesIndexQuery,
  paths,
} from "./types.js";

/**
 * Zones, each of which is a domain with everything that Cloudflare does for it.
 *
 * `/zones`
 */
export interface Zones<Bound extends string = never> {
  /**
   * List zones.
   *
   * Lists the zones that the credentials can see, page by page.
   *
   * `GET /zones`
   *
   * Needs the permission `Zone Read`.
   *
   * @example
   * const { data, error } = await zones.index({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {}; query?: ZonesIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<Zone[], As>, PageInfo>>;

  /**
   * List zones. Throws a `RestflareError` if the call fails.
   *
   * Lists the zones that the credentials can see, page by page.
   *
   * `GET /zones`
   *
   * Needs the permission `Zone Read`.
   *
   * @example
   * const data = await zones.indexOrThrow({ client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: {}; query?: ZonesIndexQuery }, Bound, As>
  ): Promise<DataAs<Zone[], As>>;

  /**
   * List zones. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the zones that the credentials can see, page by page.
   *
   * `GET /zones`
   *
   * Needs the permission `Zone Read`.
   *
   * @example
   * for await (const item of zones.indexAll({ client })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/list/
   */
  indexAll(...options: OptionsArg<{ params: {}; query?: ZonesIndexQuery }, Bound>): AsyncIterable<Zone>;

  /**
   * List zones. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the zones that the credentials can see, page by page.
   *
   * `GET /zones`
   *
   * Needs the permission `Zone Read`.
   *
   * @example
   * for await (const page of zones.indexPages({ client })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: {}; query?: ZonesIndexQuery }, Bound>
  ): AsyncIterable<Page<Zone, PageInfo>>;

  /**
   * Create a zone.
   *
   * Adds a domain to an account. It is active once its registrar names the name servers of this answer.
   *
   * `POST /zones`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const { data, error } = await zones.create(body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateZone,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;

  /**
   * Create a zone. Throws a `RestflareError` if the call fails.
   *
   * Adds a domain to an account. It is active once its registrar names the name servers of this answer.
   *
   * `POST /zones`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const data = await zones.createOrThrow(body, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateZone,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Get a zone.
   *
   * Answers one zone.
   *
   * `GET /zones/{zone_id}`
   *
   * Needs the permission `Zone Read`.
   *
   * @example
   * const { data, error } = await zones.show(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;

  /**
   * Get a zone. Throws a `RestflareError` if the call fails.
   *
   * Answers one zone.
   *
   * `GET /zones/{zone_id}`
   *
   * Needs the permission `Zone Read`.
   *
   * @example
   * const data = await zones.showOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Update a zone.
   *
   * Changes what the body names of a zone. The API accepts one field at a time.
   *
   * `PATCH /zones/{zone_id}`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const { data, error } = await zones.update(id, { paused: false }, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateZone,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<Zone, As>>>;

  /**
   * Update a zone. Throws a `RestflareError` if the call fails.
   *
   * Changes what the body names of a zone. The API accepts one field at a time.
   *
   * `PATCH /zones/{zone_id}`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const data = await zones.updateOrThrow(id, { paused: false }, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/edit/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateZone,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<Zone, As>>;

  /**
   * Delete a zone.
   *
   * Removes a zone with everything in it.
   *
   * `DELETE /zones/{zone_id}`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const { data, error } = await zones.delete(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;

  /**
   * Delete a zone. Throws a `RestflareError` if the call fails.
   *
   * Removes a zone with everything in it.
   *
   * `DELETE /zones/{zone_id}`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const data = await zones.deleteOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /**
   * Check the activation of a zone.
   *
   * Asks for another look at the name servers of a pending zone. The API allows that only now and then.
   *
   * `PUT /zones/{zone_id}/activation_check`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const { data, error } = await zones.activationCheck(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/activation_check/methods/trigger/
   */
  activationCheck<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;

  /**
   * Check the activation of a zone. Throws a `RestflareError` if the call fails.
   *
   * Asks for another look at the name servers of a pending zone. The API allows that only now and then.
   *
   * `PUT /zones/{zone_id}/activation_check`
   *
   * Needs the permission `Zone Write`.
   *
   * @example
   * const data = await zones.activationCheckOrThrow(id, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/activation_check/methods/trigger/
   */
  activationCheckOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /**
   * Purge the cache of a zone.
   *
   * Takes files out of the cache, so that they are fetched from the origin again. The body says which, in one
   * of its forms: everything, or by file, tag, host or prefix.
   *
   * `POST /zones/{zone_id}/purge_cache`
   *
   * Needs the permission `Cache Purge`.
   *
   * @example
   * const { data, error } = await zones.purgeCache(id, { purge_everything: true }, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/cache/methods/purge/
   */
  purgeCache<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: PurgeCache,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<Result<DataAs<ZoneReference, As>>>;

  /**
   * Purge the cache of a zone. Throws a `RestflareError` if the call fails.
   *
   * Takes files out of the cache, so that they are fetched from the origin again. The body says which, in one
   * of its forms: everything, or by file, tag, host or prefix.
   *
   * `POST /zones/{zone_id}/purge_cache`
   *
   * Needs the permission `Cache Purge`.
   *
   * @example
   * const data = await zones.purgeCacheOrThrow(id, { purge_everything: true }, { client });
   *
   * @see https://developers.cloudflare.com/api/resources/cache/methods/purge/
   */
  purgeCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: PurgeCache,
    ...options: OptionsArg<{ params: {} }, Bound, As>
  ): Promise<DataAs<ZoneReference, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(
    id: string | number,
    ...options: PathArg<{}, Bound, "show" | "update" | "delete" | "activationCheck" | "purgeCache">
  ): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): Zones<Bound | BoundBy<Params>>;
}

/** `/zones` */
export const zones: Zones = resource<paths>()("/zones", {
  id: "zone_id",
  updateMethod: "patch",
  permissions: ["Zone Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["Zone Read"] },
    show: { permissions: ["Zone Read"] },
    activationCheck: { method: "put", path: "{id}/activation_check" },
    purgeCache: { method: "post", path: "{id}/purge_cache", body: "required", permissions: ["Cache Purge"] },
  },
});
