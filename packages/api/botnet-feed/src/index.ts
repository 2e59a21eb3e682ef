// Written by `pnpm generate` from openapi/botnet-feed.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { BotnetFeedAsnDayReportQuery, BotnetFeedAsnSchema, ConfigAsn, paths } from "./types.js";
export type * from "./types.js";

const botnetFeedTable = {
  only: [],
  resources: {
    asn: {
      endpoint: "asn",
      id: "asn_id",
      only: [],
      actions: {
        dayReport: { method: "get", path: "{id}/day_report" },
        fullReport: { method: "get", path: "{id}/full_report" },
      },
    },
    configs: {
      endpoint: "configs",
      only: [],
      resources: { asn: { endpoint: "asn", id: "asn_id", only: ["index", "delete"] } },
    },
  },
} as const;

/** Addresses of your networks that take part in botnets. */
export const botnetFeed: BotnetFeed = resource<paths>()("/accounts/{account_id}/botnet_feed", botnetFeedTable);

/** `botnetFeed`: `/accounts/{account_id}/botnet_feed` */
export interface BotnetFeed<Bound extends string = never> {
  /** `/accounts/{account_id}/botnet_feed/asn` */
  readonly asn: BotnetFeedAsn<Bound>;

  /** `/accounts/{account_id}/botnet_feed/configs` */
  readonly configs: BotnetFeedConfigs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BotnetFeed<Bound | BoundBy<Params>>;
}

type BotnetFeedAsnDayReportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BotnetFeedAsnDayReportQuery }, Bound, As
>;
type BotnetFeedAsnOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `botnetFeed.asn`: `/accounts/{account_id}/botnet_feed/asn` */
export interface BotnetFeedAsn<Bound extends string = never> {
  /**
   * Get the day report of a botnet feed ASN.
   *
   * `GET /accounts/{account_id}/botnet_feed/asn/{asn_id}/day_report`
   * @example
   * const { data, error } = await botnetFeed.asn.dayReport(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/botnet_feed/subresources/asn/methods/day_report/
   */
  dayReport<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: BotnetFeedAsnDayReportOptions<Bound, As>
  ): Promise<Result<DataAs<BotnetFeedAsnSchema, As>>>;
  /** {@link dayReport}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dayReportOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: BotnetFeedAsnDayReportOptions<Bound, As>
  ): Promise<DataAs<BotnetFeedAsnSchema, As>>;

  /**
   * Get the full report of a botnet feed ASN.
   *
   * `GET /accounts/{account_id}/botnet_feed/asn/{asn_id}/full_report`
   * @example
   * const { data, error } = await botnetFeed.asn.fullReport(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/botnet_feed/subresources/asn/methods/full_report/
   */
  fullReport<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: BotnetFeedAsnOptions<Bound, As>
  ): Promise<Result<DataAs<BotnetFeedAsnSchema, As>>>;
  /** {@link fullReport}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fullReportOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: BotnetFeedAsnOptions<Bound, As>
  ): Promise<DataAs<BotnetFeedAsnSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "dayReport" | "fullReport">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BotnetFeedAsn<Bound | BoundBy<Params>>;
}

/** `botnetFeed.configs`: `/accounts/{account_id}/botnet_feed/configs` */
export interface BotnetFeedConfigs<Bound extends string = never> {
  /** `/accounts/{account_id}/botnet_feed/configs/asn` */
  readonly asn: BotnetFeedConfigsAsn<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BotnetFeedConfigs<Bound | BoundBy<Params>>;
}

type BotnetFeedConfigsAsnOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `botnetFeed.configs.asn`: `/accounts/{account_id}/botnet_feed/configs/asn` */
export interface BotnetFeedConfigsAsn<Bound extends string = never> {
  /**
   * List the botnet feed ASNs of an account.
   *
   * `GET /accounts/{account_id}/botnet_feed/configs/asn`
   * @example
   * const { data, error } = await botnetFeed.configs.asn.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/botnet_feed/subresources/configs/subresources/asn/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BotnetFeedConfigsAsnOptions<Bound, As>
  ): Promise<Result<DataAs<ConfigAsn, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BotnetFeedConfigsAsnOptions<Bound, As>
  ): Promise<DataAs<ConfigAsn, As>>;

  /**
   * Delete a botnet feed ASN of an account.
   *
   * Takes the network out of the feed; its reports are no longer to be had.
   *
   * `DELETE /accounts/{account_id}/botnet_feed/configs/asn/{asn_id}`
   * @example
   * const { data, error } = await botnetFeed.configs.asn.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/botnet_feed/subresources/configs/subresources/asn/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: BotnetFeedConfigsAsnOptions<Bound, As>
  ): Promise<Result<DataAs<ConfigAsn, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: BotnetFeedConfigsAsnOptions<Bound, As>
  ): Promise<DataAs<ConfigAsn, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BotnetFeedConfigsAsn<Bound | BoundBy<Params>>;
}
