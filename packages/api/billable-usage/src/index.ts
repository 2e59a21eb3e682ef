// Written by `pnpm generate` from openapi/billable-usage.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BillableUsageBillableIndexQuery, BillableUsageBillableIndexResultItem, BillableUsageIndexQuery,
  BillableUsageIndexResultItem, UsageGetAccountUsageInfoV1, paths,
} from "./types.js";
export type * from "./types.js";

/** What an account used, as it is billed. */
export const billableUsage: BillableUsage = resource<paths>()("/accounts/{account_id}/billable-usage", {
  only: ["index"],
  actions: { info: { method: "get", path: "info" } },
});

/** What an account used, as it is billed. */
export const billableUsageBillable: BillableUsageBillable = resource<paths>()(
  "/accounts/{account_id}/billable/usage",
  { only: ["index"] },
);

type BillableUsageIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BillableUsageIndexQuery }, Bound, As
>;
type BillableUsageOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `billableUsage`: `/accounts/{account_id}/billable-usage` */
export interface BillableUsage<Bound extends string = never> {
  /**
   * Get the billable usage of an account.
   *
   * `GET /accounts/{account_id}/billable-usage`
   * @example
   * const { data, error } = await billableUsage.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v1/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillableUsageIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageIndexOptions<Bound, As>
  ): Promise<DataAs<BillableUsageIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: BillableUsageIndexOptions<Bound>): AsyncIterable<BillableUsageIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: BillableUsageIndexOptions<Bound>): AsyncIterable<Page<BillableUsageIndexResultItem>>;

  /**
   * Get the billable usage information of an account.
   *
   * `GET /accounts/{account_id}/billable-usage/info`
   * @example
   * const { data, error } = await billableUsage.info({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_info_v1/
   */
  info<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageOptions<Bound, As>
  ): Promise<Result<DataAs<UsageGetAccountUsageInfoV1, As>>>;
  /** {@link info}, but returns the data alone and throws a `RestflareError` if the call fails. */
  infoOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageOptions<Bound, As>
  ): Promise<DataAs<UsageGetAccountUsageInfoV1, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "info">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BillableUsage<Bound | BoundBy<Params>>;
}

type BillableUsageBillableIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BillableUsageBillableIndexQuery }, Bound, As
>;

/** `billableUsageBillable`: `/accounts/{account_id}/billable/usage` */
export interface BillableUsageBillable<Bound extends string = never> {
  /**
   * Get the billable usage of an account.
   *
   * `GET /accounts/{account_id}/billable/usage`
   * @example
   * const { data, error } = await billableUsageBillable.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v2/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageBillableIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillableUsageBillableIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageBillableIndexOptions<Bound, As>
  ): Promise<DataAs<BillableUsageBillableIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: BillableUsageBillableIndexOptions<Bound>
  ): AsyncIterable<BillableUsageBillableIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: BillableUsageBillableIndexOptions<Bound>
  ): AsyncIterable<Page<BillableUsageBillableIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BillableUsageBillable<Bound | BoundBy<Params>>;
}
