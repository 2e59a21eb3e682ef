// Written by `pnpm generate` from openapi/origin-cloud-regions.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedOriginCloudRegion, OriginCloudRegion, OriginCloudRegionBulk, OriginCloudRegionSupportedRegions,
  OriginCloudRegionUpdate, OriginCloudRegionsBatchUpdateAllBodyItem, OriginCloudRegionsIndexQuery, PageInfo,
  paths,
} from "./types.js";
export type * from "./types.js";

/** The cloud region of each origin, for tiered cache. */
export const originCloudRegions: OriginCloudRegions = resource<paths>()(
  "/zones/{zone_id}/origin/cloud_regions",
  {
    id: "origin_ip",
    except: ["create", "edit"],
    actions: {
      index: { paging: { by: "page" } },
      supportedRegions: { method: "get", path: "supported_regions" },
    },
    resources: {
      batch: {
        endpoint: "batch",
        only: [],
        actions: { deleteAll: { method: "delete" }, updateAll: { method: "put", body: "required" } },
      },
    },
  },
);

type OriginCloudRegionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: OriginCloudRegionsIndexQuery }, Bound, As
>;
type OriginCloudRegionsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `originCloudRegions`: `/zones/{zone_id}/origin/cloud_regions` */
export interface OriginCloudRegions<Bound extends string = never> {
  /**
   * List the origin cloud regions of a zone.
   *
   * `GET /zones/{zone_id}/origin/cloud_regions`
   * @example
   * const { data, error } = await originCloudRegions.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCloudRegionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCloudRegion[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCloudRegionsIndexOptions<Bound, As>
  ): Promise<DataAs<OriginCloudRegion[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OriginCloudRegionsIndexOptions<Bound>): AsyncIterable<OriginCloudRegion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OriginCloudRegionsIndexOptions<Bound>
  ): AsyncIterable<Page<OriginCloudRegion, PageInfo>>;

  /**
   * Get an origin cloud region of a zone.
   *
   * `GET /zones/{zone_id}/origin/cloud_regions/{origin_ip}`
   * @example
   * const { data, error } = await originCloudRegions.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCloudRegion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<DataAs<OriginCloudRegion, As>>;

  /**
   * Update an origin cloud region of a zone.
   *
   * `PUT /zones/{zone_id}/origin/cloud_regions/{origin_ip}`
   * @example
   * const { data, error } = await originCloudRegions.update(id, { origin_ip: "192.0.2.1", region: "weur", vendor: "aws" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: OriginCloudRegionUpdate, ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCloudRegion, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: OriginCloudRegionUpdate, ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<DataAs<OriginCloudRegion, As>>;

  /**
   * Delete an origin cloud region of a zone.
   *
   * Deletes the region of the address; requests to this origin take the usual way again.
   *
   * `DELETE /zones/{zone_id}/origin/cloud_regions/{origin_ip}`
   * @example
   * const { data, error } = await originCloudRegions.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOriginCloudRegion, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<DataAs<DeletedOriginCloudRegion, As>>;

  /**
   * List the cloud regions that origins can have.
   *
   * `GET /zones/{zone_id}/origin/cloud_regions/supported_regions`
   * @example
   * const { data, error } = await originCloudRegions.supportedRegions({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/supported_regions/
   */
  supportedRegions<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCloudRegionSupportedRegions, As>>>;
  /** {@link supportedRegions}, but returns the data alone and throws a `RestflareError` if the call fails. */
  supportedRegionsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCloudRegionsOptions<Bound, As>
  ): Promise<DataAs<OriginCloudRegionSupportedRegions, As>>;

  /** `/zones/{zone_id}/origin/cloud_regions/batch` */
  readonly batch: OriginCloudRegionsBatch<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "supportedRegions">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginCloudRegions<Bound | BoundBy<Params>>;
}

type OriginCloudRegionsBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `originCloudRegions.batch`: `/zones/{zone_id}/origin/cloud_regions/batch` */
export interface OriginCloudRegionsBatch<Bound extends string = never> {
  /**
   * Delete many origin cloud regions of a zone at once.
   *
   * Deletes the regions of the addresses named; requests to these origins take the usual way again.
   *
   * `DELETE /zones/{zone_id}/origin/cloud_regions/batch`
   * @example
   * const { data, error } = await originCloudRegions.batch.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCloudRegionsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCloudRegionBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCloudRegionsBatchOptions<Bound, As>
  ): Promise<DataAs<OriginCloudRegionBulk, As>>;

  /**
   * Update many origin cloud regions of a zone at once.
   *
   * Sets the regions of several addresses; what was set for them before is overwritten.
   *
   * `PUT /zones/{zone_id}/origin/cloud_regions/batch`
   * @example
   * const { data, error } = await originCloudRegions.batch.updateAll([{ origin_ip: "192.0.2.1", region: "weur", vendor: "aws" }], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: OriginCloudRegionsBatchUpdateAllBodyItem[], ...options: OriginCloudRegionsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCloudRegionBulk, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginCloudRegionsBatchUpdateAllBodyItem[], ...options: OriginCloudRegionsBatchOptions<Bound, As>
  ): Promise<DataAs<OriginCloudRegionBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "deleteAll" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): OriginCloudRegionsBatch<Bound | BoundBy<Params>>;
}
