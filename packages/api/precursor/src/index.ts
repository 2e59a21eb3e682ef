// Written by `pnpm generate` from openapi/precursor.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { PrecursorConfig, PrecursorUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Mode and enforcement rules of Precursor for a zone. */
export const precursor: Precursor = resource<paths>()("/zones/{zone_id}/precursor", {
  singular: true,
  only: ["show", "update"],
  actions: { update: { body: "optional" } },
});

type PrecursorOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `precursor`: `/zones/{zone_id}/precursor` */
export interface Precursor<Bound extends string = never> {
  /**
   * Get the Precursor settings of a zone.
   *
   * `GET /zones/{zone_id}/precursor`
   * @example
   * const { data, error } = await precursor.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/precursor/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: PrecursorOptions<Bound, As>
  ): Promise<Result<DataAs<PrecursorConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PrecursorOptions<Bound, As>
  ): Promise<DataAs<PrecursorConfig, As>>;

  /**
   * Update the Precursor settings of a zone.
   *
   * `PUT /zones/{zone_id}/precursor`
   * @example
   * const { data, error } = await precursor.update({}, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/precursor/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: PrecursorUpdate, ...options: PrecursorOptions<Bound, As>
  ): Promise<Result<DataAs<PrecursorConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: PrecursorUpdate, ...options: PrecursorOptions<Bound, As>
  ): Promise<DataAs<PrecursorConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Precursor<Bound | BoundBy<Params>>;
}
