// Written by `pnpm generate` from openapi/fraud-detection.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { FraudSettings, FraudUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Settings of fraud detection for a zone. */
export const fraudDetection: FraudDetection = resource<paths>()(
  "/zones/{zone_id}/fraud_detection/settings",
  { singular: true, only: ["show", "update"], actions: { update: { body: "optional" } } },
);

type FraudDetectionOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `fraudDetection`: `/zones/{zone_id}/fraud_detection/settings` */
export interface FraudDetection<Bound extends string = never> {
  /**
   * Get the fraud detection settings of a zone.
   *
   * `GET /zones/{zone_id}/fraud_detection/settings`
   * @example
   * const { data, error } = await fraudDetection.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/fraud/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: FraudDetectionOptions<Bound, As>
  ): Promise<Result<DataAs<FraudSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FraudDetectionOptions<Bound, As>
  ): Promise<DataAs<FraudSettings, As>>;

  /**
   * Update the fraud detection settings of a zone.
   *
   * `PUT /zones/{zone_id}/fraud_detection/settings`
   * @example
   * const { data, error } = await fraudDetection.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/fraud/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: FraudUpdate, ...options: FraudDetectionOptions<Bound, As>
  ): Promise<Result<DataAs<FraudSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: FraudUpdate, ...options: FraudDetectionOptions<Bound, As>
  ): Promise<DataAs<FraudSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): FraudDetection<Bound | BoundBy<Params>>;
}
