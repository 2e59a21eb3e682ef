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
export const ratePlans: RatePlans = resource<paths>()("/billing", {
  only: [],
  actions: { addressValidation: { method: "post", path: "address-validation", body: "optional" } },
  resources: { ratePlans: { endpoint: "rate_plans", id: "public_key", only: ["show"] } },
});

type RatePlansAddressValidationOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: BillingAddressValidationInput }, Bound, As
>;

/** `ratePlans`: `/billing` */
export interface RatePlans<Bound extends string = never> {
  /**
   * Create a billing address validation.
   *
   * `POST /billing/address-validation`
   * @example
   * const { data, error } = await ratePlans.addressValidation({ client, body });
   * @see https://developers.cloudflare.com/api/resources/billing/methods/address_validation/
   */
  addressValidation<As extends WaysToRead<"json"> = "json">(
    ...options: RatePlansAddressValidationOptions<Bound, As>
  ): Promise<Result<DataAs<BillingAddressValidation, As>>>;
  /**
   * {@link addressValidation}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  addressValidationOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RatePlansAddressValidationOptions<Bound, As>
  ): Promise<DataAs<BillingAddressValidation, As>>;

  /** `/billing/rate_plans` */
  readonly ratePlans: RatePlansRatePlans<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "addressValidation">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RatePlans<Bound | BoundBy<Params>>;
}

type RatePlansRatePlansOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `ratePlans.ratePlans`: `/billing/rate_plans` */
export interface RatePlansRatePlans<Bound extends string = never> {
  /**
   * Get a billing rate plan.
   *
   * `GET /billing/rate_plans/{public_key}`
   * @example
   * const { data, error } = await ratePlans.ratePlans.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/rate_plans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RatePlansRatePlansOptions<Bound, As>
  ): Promise<Result<DataAs<BillingRatePlan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RatePlansRatePlansOptions<Bound, As>
  ): Promise<DataAs<BillingRatePlan, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RatePlansRatePlans<Bound | BoundBy<Params>>;
}
