// Written by `pnpm generate` from openapi/url-normalization.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { UrlNormalizationSchema, UrlNormalizationUpdate, paths } from "./types.js";
export type * from "./types.js";

/** How the URLs of requests are normalized before rules look at them. */
export const urlNormalization: UrlNormalization = resource<paths>()("/zones/{zone_id}/url_normalization", {
  singular: true,
  except: ["create", "edit"],
});

type UrlNormalizationOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `urlNormalization`: `/zones/{zone_id}/url_normalization` */
export interface UrlNormalization<Bound extends string = never> {
  /**
   * Get the URL normalization settings of a zone.
   *
   * `GET /zones/{zone_id}/url_normalization`
   * @example
   * const { data, error } = await urlNormalization.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/url_normalization/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UrlNormalizationOptions<Bound, As>
  ): Promise<Result<DataAs<UrlNormalizationSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UrlNormalizationOptions<Bound, As>
  ): Promise<DataAs<UrlNormalizationSchema, As>>;

  /**
   * Update the URL normalization settings of a zone.
   *
   * `PUT /zones/{zone_id}/url_normalization`
   * @example
   * const { data, error } = await urlNormalization.update({ scope: "incoming", type: "cloudflare" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/url_normalization/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: UrlNormalizationUpdate, ...options: UrlNormalizationOptions<Bound, As>
  ): Promise<Result<DataAs<UrlNormalizationSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UrlNormalizationUpdate, ...options: UrlNormalizationOptions<Bound, As>
  ): Promise<DataAs<UrlNormalizationSchema, As>>;

  /**
   * Delete the URL normalization settings of a zone.
   *
   * Switches the normalization of addresses off; rules and origins get paths as visitors wrote them.
   *
   * `DELETE /zones/{zone_id}/url_normalization`
   * @example
   * const { ok, error } = await urlNormalization.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/url_normalization/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: UrlNormalizationOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UrlNormalizationOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlNormalization<Bound | BoundBy<Params>>;
}
