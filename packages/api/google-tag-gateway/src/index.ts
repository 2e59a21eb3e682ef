// Written by `pnpm generate` from openapi/google-tag-gateway.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { ConfigResourceConfig, GoogleTagGatewayConfigUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Serves Google's tags from your own domain. */
export const googleTagGateway: GoogleTagGateway = resource<paths>()(
  "/zones/{zone_id}/settings/google-tag-gateway/config",
  { singular: true, only: ["show", "update"] },
);

type GoogleTagGatewayOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `googleTagGateway`: `/zones/{zone_id}/settings/google-tag-gateway/config` */
export interface GoogleTagGateway<Bound extends string = never> {
  /**
   * Get the settings of the Google tag gateway of a zone.
   *
   * `GET /zones/{zone_id}/settings/google-tag-gateway/config`
   * @example
   * const { data, error } = await googleTagGateway.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/google_tag_gateway/subresources/config/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: GoogleTagGatewayOptions<Bound, As>
  ): Promise<Result<DataAs<ConfigResourceConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GoogleTagGatewayOptions<Bound, As>
  ): Promise<DataAs<ConfigResourceConfig, As>>;

  /**
   * Update the Google tag gateway configuration of a zone.
   *
   * `PUT /zones/{zone_id}/settings/google-tag-gateway/config`
   * @example
   * const { data, error } = await googleTagGateway.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/google_tag_gateway/subresources/config/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: GoogleTagGatewayConfigUpdate, ...options: GoogleTagGatewayOptions<Bound, As>
  ): Promise<Result<DataAs<ConfigResourceConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: GoogleTagGatewayConfigUpdate, ...options: GoogleTagGatewayOptions<Bound, As>
  ): Promise<DataAs<ConfigResourceConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GoogleTagGateway<Bound | BoundBy<Params>>;
}
