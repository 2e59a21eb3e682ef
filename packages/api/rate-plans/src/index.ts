// Written by `pnpm generate` from openapi/rate-plans.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BillingAddressValidation, BillingAddressValidationInput, BillingRatePlan, paths,
} from "./types.js";
export type * from "./types.js";

/** Rate plans by their key, and the validation of billing addresses. */
export const billingAddress: BillingAddress = resource<paths>()("/billing/address-validation", {
  singular: true,
  only: [],
  actions: { validate: { method: "post", body: "optional" } },
});

/** Rate plans by their key, and the validation of billing addresses. */
export const ratePlans: RatePlans = resource<paths>()("/billing/rate_plans", {
  id: "public_key",
  only: ["show"],
});

type BillingAddressValidateOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: BillingAddressValidationInput }, Bound, As
>;

/** `billingAddress`: `/billing/address-validation` */
export interface BillingAddress<Bound extends string = never> {
  /**
   * Check a billing address.
   *
   * `POST /billing/address-validation`
   * @example
   * const { data, error } = await billingAddress.validate({ client, body });
   * @see https://developers.cloudflare.com/api/resources/billing/methods/address_validation/
   */
  validate<As extends WaysToRead<"json"> = "json">(
    ...options: BillingAddressValidateOptions<Bound, As>
  ): Promise<Result<DataAs<BillingAddressValidation, As>>>;
  /** {@link validate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BillingAddressValidateOptions<Bound, As>
  ): Promise<DataAs<BillingAddressValidation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "validate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): BillingAddress<Bound | BoundBy<Params>>;
}

type RatePlansOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `ratePlans`: `/billing/rate_plans` */
export interface RatePlans<Bound extends string = never> {
  /**
   * Get a billing rate plan.
   *
   * `GET /billing/rate_plans/{public_key}`
   * @example
   * const { data, error } = await ratePlans.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/rate_plans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RatePlansOptions<Bound, As>
  ): Promise<Result<DataAs<BillingRatePlan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RatePlansOptions<Bound, As>
  ): Promise<DataAs<BillingRatePlan, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RatePlans<Bound | BoundBy<Params>>;
}
