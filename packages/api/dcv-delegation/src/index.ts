// Written by `pnpm generate` from openapi/dcv-delegation.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { DcvDelegationUuid, paths } from "./types.js";
export type * from "./types.js";

/** The id by which domain control validation is delegated to Cloudflare. */
export const dcvDelegation: DcvDelegation = resource<paths>()("/zones/{zone_id}/dcv_delegation/uuid", {
  singular: true,
  only: ["show"],
  actions: { show: { permissions: ["#ssl:read"] } },
});

type DcvDelegationOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `dcvDelegation`: `/zones/{zone_id}/dcv_delegation/uuid` */
export interface DcvDelegation<Bound extends string = never> {
  /**
   * Get the id for the DCV delegation of a zone.
   *
   * `GET /zones/{zone_id}/dcv_delegation/uuid` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await dcvDelegation.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dcv_delegation/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DcvDelegationOptions<Bound, As>
  ): Promise<Result<DataAs<DcvDelegationUuid, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DcvDelegationOptions<Bound, As>
  ): Promise<DataAs<DcvDelegationUuid, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DcvDelegation<Bound | BoundBy<Params>>;
}
