// Written by `pnpm generate` from openapi/smart-shield.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  SmartShieldCacheReserveClearingResult, SmartShieldClearCacheReserveResult,
  SmartShieldHealthchecksCreateResult, SmartShieldHealthchecksDeleteResult, SmartShieldHealthchecksEditResult,
  SmartShieldHealthchecksIndexResultItem, SmartShieldHealthchecksShowResult,
  SmartShieldHealthchecksUpdateResult, SmartShieldShowResult, SmartShieldUpdateResult, paths,
} from "./types.js";
export type * from "./types.js";

/** Smart Shield of a zone, which takes load off origins, with its health checks. */
export const smartShield: SmartShield = resource<paths>()("/zones/{zone_id}/smart_shield", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
  actions: {
    update: { body: "optional" },
    cacheReserveClearing: { method: "get", path: "cache_reserve_clear" },
    clearCacheReserve: { method: "post", path: "cache_reserve_clear", body: "optional" },
  },
  resources: {
    healthchecks: {
      endpoint: "healthchecks",
      id: "healthcheck_id",
      actions: { create: { body: "optional" }, update: { body: "optional" }, edit: { body: "optional" } },
    },
  },
});

type SmartShieldOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type SmartShieldClearCacheReserveOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: unknown }, Bound, As
>;

/** `smartShield`: `/zones/{zone_id}/smart_shield` */
export interface SmartShield<Bound extends string = never> {
  /**
   * Get the Smart Shield settings of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/smart_shield`
   * @example
   * const { data, error } = await smartShield.show({ client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldOptions<Bound, As>
  ): Promise<DataAs<SmartShieldShowResult, As>>;

  /**
   * Update the Smart Shield settings of a zone.
   *
   * Switches parts of Smart Shield on or off, such as smart routing and Cache Reserve; some are charged as
   * long as they are on. The API's owner does not describe what it takes: any body goes through as it is
   * given.
   *
   * `PATCH /zones/{zone_id}/smart_shield`
   * @example
   * const { data, error } = await smartShield.update({}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SmartShieldOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SmartShieldOptions<Bound, As>
  ): Promise<DataAs<SmartShieldUpdateResult, As>>;

  /**
   * Get the Smart Shield cache reserve clearing of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/smart_shield/cache_reserve_clear`
   * @example
   * const { data, error } = await smartShield.cacheReserveClearing({ client, params: { zone_id } });
   */
  cacheReserveClearing<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldCacheReserveClearingResult, As>>>;
  /**
   * {@link cacheReserveClearing}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  cacheReserveClearingOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldOptions<Bound, As>
  ): Promise<DataAs<SmartShieldCacheReserveClearingResult, As>>;

  /**
   * Clear the cache reserve of a zone by Smart Shield.
   *
   * Deletes everything that Cache Reserve holds of the zone, which may take a day and cannot be undone;
   * origins get the requests that it answered. Cache Reserve must be switched off first. The API's owner does
   * not describe what it takes: any body goes through as it is given.
   *
   * `POST /zones/{zone_id}/smart_shield/cache_reserve_clear`
   * @example
   * const { data, error } = await smartShield.clearCacheReserve({ client, params: { zone_id }, body: {} });
   */
  clearCacheReserve<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldClearCacheReserveOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldClearCacheReserveResult, As>>>;
  /**
   * {@link clearCacheReserve}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  clearCacheReserveOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldClearCacheReserveOptions<Bound, As>
  ): Promise<DataAs<SmartShieldClearCacheReserveResult, As>>;

  /** `/zones/{zone_id}/smart_shield/healthchecks` */
  readonly healthchecks: SmartShieldHealthchecks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "cacheReserveClearing" | "clearCacheReserve">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SmartShield<Bound | BoundBy<Params>>;
}

type SmartShieldHealthchecksEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: unknown }, Bound, As
>;
type SmartShieldHealthchecksOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `smartShield.healthchecks`: `/zones/{zone_id}/smart_shield/healthchecks` */
export interface SmartShieldHealthchecks<Bound extends string = never> {
  /**
   * List the Smart Shield health checks of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/smart_shield/healthchecks`
   * @example
   * const { data, error } = await smartShield.healthchecks.index({ client, params: { zone_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldHealthchecksIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<DataAs<SmartShieldHealthchecksIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: SmartShieldHealthchecksOptions<Bound>
  ): AsyncIterable<SmartShieldHealthchecksIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SmartShieldHealthchecksOptions<Bound>
  ): AsyncIterable<Page<SmartShieldHealthchecksIndexResultItem>>;

  /**
   * Create a Smart Shield health check for a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /zones/{zone_id}/smart_shield/healthchecks`
   * @example
   * const { data, error } = await smartShield.healthchecks.create({}, { client, params: { zone_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldHealthchecksCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<DataAs<SmartShieldHealthchecksCreateResult, As>>;

  /**
   * Get a Smart Shield health check of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await smartShield.healthchecks.show(id, { client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldHealthchecksShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<DataAs<SmartShieldHealthchecksShowResult, As>>;

  /**
   * Update a Smart Shield health check of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await smartShield.healthchecks.update(id, {}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldHealthchecksUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<DataAs<SmartShieldHealthchecksUpdateResult, As>>;

  /**
   * Edit a Smart Shield health check of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await smartShield.healthchecks.edit(id, { client, params: { zone_id }, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SmartShieldHealthchecksEditOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldHealthchecksEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SmartShieldHealthchecksEditOptions<Bound, As>
  ): Promise<DataAs<SmartShieldHealthchecksEditResult, As>>;

  /**
   * Delete a Smart Shield health check of a zone.
   *
   * Deletes the health check; its origin is not checked any more, and nobody is told if it fails. The API's
   * owner does not describe which query it takes.
   *
   * `DELETE /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}`
   * @example
   * const { data, error } = await smartShield.healthchecks.delete(id, { client, params: { zone_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<SmartShieldHealthchecksDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SmartShieldHealthchecksOptions<Bound, As>
  ): Promise<DataAs<SmartShieldHealthchecksDeleteResult, As>>;

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
  ): SmartShieldHealthchecks<Bound | BoundBy<Params>>;
}
