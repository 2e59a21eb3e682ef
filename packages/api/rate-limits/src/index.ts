// Written by `pnpm generate` from openapi/rate-limits.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  PageInfo, RateLimitInput, RateLimitsCreateResult, RateLimitsDeleteResult, RateLimitsIndexQuery,
  RateLimitsIndexResultItem, RateLimitsShowResult, RateLimitsUpdateResult, paths,
} from "./types.js";
export type * from "./types.js";

/** Rate limits, which rulesets have replaced. */
export const rateLimits: RateLimits = resource<paths>()("/zones/{zone_id}/rate_limits", {
  id: "rate_limit_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
});

type RateLimitsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: RateLimitsIndexQuery }, Bound, As
>;
type RateLimitsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `rateLimits`: `/zones/{zone_id}/rate_limits` */
export interface RateLimits<Bound extends string = never> {
  /**
   * List the rate limits of a zone.
   *
   * `GET /zones/{zone_id}/rate_limits`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await rateLimits.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rate_limits/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RateLimitsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RateLimitsIndexResultItem[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RateLimitsIndexOptions<Bound, As>
  ): Promise<DataAs<RateLimitsIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RateLimitsIndexOptions<Bound>): AsyncIterable<RateLimitsIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: RateLimitsIndexOptions<Bound>
  ): AsyncIterable<Page<RateLimitsIndexResultItem, PageInfo>>;

  /**
   * Create a rate limit for a zone.
   *
   * `POST /zones/{zone_id}/rate_limits`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await rateLimits.create({ action: {}, match: {}, period: 60, threshold: 1 }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rate_limits/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RateLimitInput, ...options: RateLimitsOptions<Bound, As>
  ): Promise<Result<DataAs<RateLimitsCreateResult, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RateLimitInput, ...options: RateLimitsOptions<Bound, As>
  ): Promise<DataAs<RateLimitsCreateResult, As>>;

  /**
   * Get a rate limit of a zone.
   *
   * `GET /zones/{zone_id}/rate_limits/{rate_limit_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await rateLimits.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rate_limits/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RateLimitsOptions<Bound, As>
  ): Promise<Result<DataAs<RateLimitsShowResult, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RateLimitsOptions<Bound, As>
  ): Promise<DataAs<RateLimitsShowResult, As>>;

  /**
   * Update a rate limit of a zone.
   *
   * `PUT /zones/{zone_id}/rate_limits/{rate_limit_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await rateLimits.update(id, { action: {}, match: {}, period: 60, threshold: 1 }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rate_limits/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RateLimitInput, ...options: RateLimitsOptions<Bound, As>
  ): Promise<Result<DataAs<RateLimitsUpdateResult, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RateLimitInput, ...options: RateLimitsOptions<Bound, As>
  ): Promise<DataAs<RateLimitsUpdateResult, As>>;

  /**
   * Delete a rate limit of a zone.
   *
   * Deletes the limit; requests that it held back go to the origin.
   *
   * `DELETE /zones/{zone_id}/rate_limits/{rate_limit_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await rateLimits.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rate_limits/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RateLimitsOptions<Bound, As>
  ): Promise<Result<DataAs<RateLimitsDeleteResult, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RateLimitsOptions<Bound, As>
  ): Promise<DataAs<RateLimitsDeleteResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RateLimits<Bound | BoundBy<Params>>;
}
