// Written by `pnpm generate` from openapi/zone-holds.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { HoldEdit, ZoneHold, ZoneHoldsCreateQuery, ZoneHoldsDeleteQuery, paths } from "./types.js";
export type * from "./types.js";

/** Holds, which keep other accounts from adding the same zone. */
export const zoneHolds: ZoneHolds = resource<paths>()("/zones/{zone_id}/hold", {
  singular: true,
  updateMethod: "patch",
  actions: { create: { body: "none" }, update: { body: "optional" } },
});

type ZoneHoldsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneHoldsCreateQuery }, Bound, As
>;
type ZoneHoldsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type ZoneHoldsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneHoldsDeleteQuery }, Bound, As
>;

/** `zoneHolds`: `/zones/{zone_id}/hold` */
export interface ZoneHolds<Bound extends string = never> {
  /**
   * Create the hold for a zone.
   *
   * `POST /zones/{zone_id}/hold`
   * @example
   * const { data, error } = await zoneHolds.create({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneHoldsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneHold, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneHoldsCreateOptions<Bound, As>
  ): Promise<DataAs<ZoneHold, As>>;

  /**
   * Get the hold of a zone.
   *
   * `GET /zones/{zone_id}/hold`
   * @example
   * const { data, error } = await zoneHolds.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneHoldsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneHold, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneHoldsOptions<Bound, As>
  ): Promise<DataAs<ZoneHold, As>>;

  /**
   * Update the hold of a zone.
   *
   * `PATCH /zones/{zone_id}/hold`
   * @example
   * const { data, error } = await zoneHolds.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: HoldEdit, ...options: ZoneHoldsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneHold, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: HoldEdit, ...options: ZoneHoldsOptions<Bound, As>
  ): Promise<DataAs<ZoneHold, As>>;

  /**
   * Delete the hold of a zone.
   *
   * Lifts the hold, for good or for a time; others may add the domain to an account of theirs meanwhile.
   *
   * `DELETE /zones/{zone_id}/hold`
   * @example
   * const { data, error } = await zoneHolds.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneHoldsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneHold, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneHoldsDeleteOptions<Bound, As>
  ): Promise<DataAs<ZoneHold, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneHolds<Bound | BoundBy<Params>>;
}
