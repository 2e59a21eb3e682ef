// Written by `pnpm generate` from openapi/managed-transforms.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { ManagedTransform, ManagedTransformEdit, paths } from "./types.js";
export type * from "./types.js";

/** Managed transforms, which add and remove headers of requests and responses. */
export const managedTransforms: ManagedTransforms = resource<paths>()("/zones/{zone_id}/managed_headers", {
  singular: true,
  except: ["create"],
  updateMethod: "patch",
});

type ManagedTransformsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `managedTransforms`: `/zones/{zone_id}/managed_headers` */
export interface ManagedTransforms<Bound extends string = never> {
  /**
   * Get the managed transforms of a zone.
   *
   * `GET /zones/{zone_id}/managed_headers`
   * @example
   * const { data, error } = await managedTransforms.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_transforms/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedTransformsOptions<Bound, As>
  ): Promise<Result<DataAs<ManagedTransform, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedTransformsOptions<Bound, As>
  ): Promise<DataAs<ManagedTransform, As>>;

  /**
   * Update the managed transforms of a zone.
   *
   * `PATCH /zones/{zone_id}/managed_headers`
   * @example
   * const { data, error } = await managedTransforms.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_transforms/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ManagedTransformEdit, ...options: ManagedTransformsOptions<Bound, As>
  ): Promise<Result<DataAs<ManagedTransform, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ManagedTransformEdit, ...options: ManagedTransformsOptions<Bound, As>
  ): Promise<DataAs<ManagedTransform, As>>;

  /**
   * Delete the managed transforms of a zone.
   *
   * Switches all managed transforms of the zone off; origins and visitors do not get the headers that these
   * add.
   *
   * `DELETE /zones/{zone_id}/managed_headers`
   * @example
   * const { ok, error } = await managedTransforms.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_transforms/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedTransformsOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedTransformsOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ManagedTransforms<Bound | BoundBy<Params>>;
}
