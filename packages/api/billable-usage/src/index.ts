// Written by `pnpm generate` from openapi/billable-usage.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountUsageInfo, BillableUsageIndexQuery, BillableUsageIndexResultItem, BillableUsageV2IndexQuery,
  BillableUsageV2IndexResultItem, paths,
} from "./types.js";
export type * from "./types.js";

/** What an account used, as it is billed. */
export const billableUsage: BillableUsage = resource<paths>()("/accounts/{account_id}/billable-usage", {
  only: ["index"],
  actions: { info: { method: "get", path: "info" } },
});

/** What an account used, as it is billed. */
export const billableUsageV2: BillableUsageV2 = resource<paths>()("/accounts/{account_id}/billable/usage", {
  only: ["index"],
});

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
  ): Promise<Result<DataAs<AccountUsageInfo, As>>>;
  /** {@link info}, but returns the data alone and throws a `RestflareError` if the call fails. */
  infoOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageOptions<Bound, As>
  ): Promise<DataAs<AccountUsageInfo, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "info">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BillableUsage<Bound | BoundBy<Params>>;
}

type BillableUsageV2IndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BillableUsageV2IndexQuery }, Bound, As
>;

/** `billableUsageV2`: `/accounts/{account_id}/billable/usage` */
export interface BillableUsageV2<Bound extends string = never> {
  /**
   * Get the billable usage of an account, version 2.
   *
   * `GET /accounts/{account_id}/billable/usage`
   * @example
   * const { data, error } = await billableUsageV2.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v2/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageV2IndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillableUsageV2IndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BillableUsageV2IndexOptions<Bound, As>
  ): Promise<DataAs<BillableUsageV2IndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: BillableUsageV2IndexOptions<Bound>): AsyncIterable<BillableUsageV2IndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: BillableUsageV2IndexOptions<Bound>
  ): AsyncIterable<Page<BillableUsageV2IndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BillableUsageV2<Bound | BoundBy<Params>>;
}
