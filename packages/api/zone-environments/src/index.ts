// Written by `pnpm generate` from openapi/zone-environments.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Cache, CacheInput, Environment, EnvironmentDetails, EnvironmentInput, paths } from "./types.js";
export type * from "./types.js";

/** Versions of a zone's configuration, and the environments that they run in. */
export const zoneEnvironments: ZoneEnvironments = resource<paths>()("/zones/{zone_id}/environments", {
  id: "environment_id",
  except: ["show", "update", "edit"],
  actions: {
    index: { items: "environments" },
    editAll: { method: "patch", body: "required" },
    invalidateCache: { method: "post", path: "{id}/invalidate_cache", body: "optional" },
    purgeCache: { method: "post", path: "{id}/purge_cache", body: "optional" },
    rollback: { method: "post", path: "{id}/rollback" },
    updateAll: { method: "put", body: "required" },
  },
});

type ZoneEnvironmentsInvalidateCacheOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: CacheInput }, Bound, As
>;
type ZoneEnvironmentsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneEnvironments`: `/zones/{zone_id}/environments` */
export interface ZoneEnvironments<Bound extends string = never> {
  /**
   * List the environments of a zone.
   *
   * `GET /zones/{zone_id}/environments`
   * @example
   * const { data, error } = await zoneEnvironments.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentDetails, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentDetails, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneEnvironmentsOptions<Bound>): AsyncIterable<Environment>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneEnvironmentsOptions<Bound>): AsyncIterable<Page<Environment>>;

  /**
   * Create an environment for a zone.
   *
   * `POST /zones/{zone_id}/environments`
   * @example
   * const { data, error } = await zoneEnvironments.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: EnvironmentInput, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EnvironmentInput, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentDetails, As>>;

  /**
   * Delete an environment of a zone.
   *
   * Deletes the environment with its versions; what was sent to it goes to another at once.
   *
   * `DELETE /zones/{zone_id}/environments/{environment_id}`
   * @example
   * const { data, error } = await zoneEnvironments.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentDetails, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentDetails, As>>;

  /**
   * Edit the environments of a zone.
   *
   * `PATCH /zones/{zone_id}/environments`
   * @example
   * const { data, error } = await zoneEnvironments.editAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: EnvironmentInput, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentDetails, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EnvironmentInput, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentDetails, As>>;

  /**
   * Invalidate the cache of an environment.
   *
   * Takes everything of the environment out of the cache, or what is named; origins get these requests until
   * it is filled again.
   *
   * `POST /zones/{zone_id}/environments/{environment_id}/invalidate_cache`
   * @example
   * const { data, error } = await zoneEnvironments.invalidateCache(id, { client, params: { zone_id }, body: {} });
   * @see https://developers.cloudflare.com/api/resources/cache/methods/invalidate_environment/
   */
  invalidateCache<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsInvalidateCacheOptions<Bound, As>
  ): Promise<Result<DataAs<Cache | null, As>>>;
  /** {@link invalidateCache}, but returns the data alone and throws a `RestflareError` if the call fails. */
  invalidateCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsInvalidateCacheOptions<Bound, As>
  ): Promise<DataAs<Cache | null, As>>;

  /**
   * Purge the cache of an environment.
   *
   * Takes everything of the environment out of the cache, or what is named; origins get these requests until
   * it is filled again.
   *
   * `POST /zones/{zone_id}/environments/{environment_id}/purge_cache`
   * @example
   * const { data, error } = await zoneEnvironments.purgeCache(id, { client, params: { zone_id }, body: {} });
   * @see https://developers.cloudflare.com/api/resources/cache/methods/purge_environment/
   */
  purgeCache<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsInvalidateCacheOptions<Bound, As>
  ): Promise<Result<DataAs<Cache | null, As>>>;
  /** {@link purgeCache}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsInvalidateCacheOptions<Bound, As>
  ): Promise<DataAs<Cache | null, As>>;

  /**
   * Roll back an environment of a zone.
   *
   * Puts the version of before into the environment, at once and for all its visitors.
   *
   * `POST /zones/{zone_id}/environments/{environment_id}/rollback`
   * @example
   * const { data, error } = await zoneEnvironments.rollback(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/rollback/
   */
  rollback<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentDetails, As>>>;
  /** {@link rollback}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rollbackOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentDetails, As>>;

  /**
   * Create or replace the environments of a zone.
   *
   * Replaces all environments of the zone; what is sent to one that is not in the list goes to another at
   * once.
   *
   * `PUT /zones/{zone_id}/environments`
   * @example
   * const { data, error } = await zoneEnvironments.updateAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: EnvironmentInput, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentDetails, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EnvironmentInput, ...options: ZoneEnvironmentsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "delete" | "invalidateCache" | "purgeCache" | "rollback">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "editAll" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneEnvironments<Bound | BoundBy<Params>>;
}
