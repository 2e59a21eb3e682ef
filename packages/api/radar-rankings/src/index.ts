// Written by `pnpm generate` from openapi/radar-rankings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  InternetServiceCategories, InternetServiceTimeseriesGroups, InternetServiceTop,
  RadarRankingsDomainShowQuery, RadarRankingsInternetServicesCategoriesIndexItem,
  RadarRankingsInternetServicesCategoriesIndexQuery, RadarRankingsInternetServicesTimeseriesGroupsQuery,
  RadarRankingsInternetServicesTopIndexItem, RadarRankingsInternetServicesTopIndexQuery,
  RadarRankingsTimeseriesGroupsQuery, RadarRankingsTldsIndexItem, RadarRankingsTldsIndexResult,
  RadarRankingsTldsShowAnswer, RadarRankingsTopIndexItem, RadarRankingsTopIndexQuery, RankingDomain,
  RankingTimeseriesGroups, RankingTop, paths,
} from "./types.js";
export type * from "./types.js";

const radarRankingsTable = {
  only: [],
  actions: {
    timeseriesGroups: {
      method: "get",
      path: "ranking/timeseries_groups",
      permissions: ["com.cloudflare.api.user.read"],
    },
  },
  resources: {
    domain: {
      endpoint: "ranking/domain",
      id: "domain",
      only: ["show"],
      actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
    },
    internetServices: {
      endpoint: "ranking/internet_services",
      only: [],
      actions: { timeseriesGroups: { method: "get", path: "timeseries_groups" } },
      resources: {
        categories: {
          endpoint: "categories",
          only: ["index"],
          actions: { index: { items: "categories_0" } },
        },
        top: { endpoint: "top", only: ["index"], actions: { index: { items: "top_0" } } },
      },
    },
    tlds: {
      endpoint: "tlds",
      id: "tld",
      only: ["index", "show"],
      actions: { index: { items: "tlds" }, show: { answer: "body" } },
    },
    top: {
      endpoint: "ranking/top",
      only: ["index"],
      actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
    },
  },
} as const;

/** Which domains and services are used most. */
export const radarRankings: RadarRankings = resource<paths>()("/radar", radarRankingsTable);

type RadarRankingsTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsTimeseriesGroupsQuery }, Bound, As
>;

/** `radarRankings`: `/radar` */
export interface RadarRankings<Bound extends string = never> {
  /**
   * Get the ranking of domains over time.
   *
   * `GET /radar/ranking/timeseries_groups` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarRankings.timeseriesGroups({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/timeseries_groups/
   */
  timeseriesGroups<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<RankingTimeseriesGroups, As>>>;
  /** {@link timeseriesGroups}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesGroupsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<RankingTimeseriesGroups, As>>;

  /** `/radar/ranking/domain` */
  readonly domain: RadarRankingsDomain<Bound>;

  /** `/radar/ranking/internet_services` */
  readonly internetServices: RadarRankingsInternetServices<Bound>;

  /** `/radar/tlds` */
  readonly tlds: RadarRankingsTlds<Bound>;

  /** `/radar/ranking/top` */
  readonly top: RadarRankingsTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseriesGroups">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarRankings<Bound | BoundBy<Params>>;
}

type RadarRankingsDomainShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsDomainShowQuery }, Bound, As
>;

/** `radarRankings.domain`: `/radar/ranking/domain` */
export interface RadarRankingsDomain<Bound extends string = never> {
  /**
   * Get the ranking of a domain.
   *
   * `GET /radar/ranking/domain/{domain}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarRankings.domain.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/domain/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarRankingsDomainShowOptions<Bound, As>
  ): Promise<Result<DataAs<RankingDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarRankingsDomainShowOptions<Bound, As>
  ): Promise<DataAs<RankingDomain, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsDomain<Bound | BoundBy<Params>>;
}

type RadarRankingsInternetServicesTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsInternetServicesTimeseriesGroupsQuery }, Bound, As
>;

/** `radarRankings.internetServices`: `/radar/ranking/internet_services` */
export interface RadarRankingsInternetServices<Bound extends string = never> {
  /**
   * Get the ranking of Internet services over time.
   *
   * `GET /radar/ranking/internet_services/timeseries_groups`
   * @example
   * const { data, error } = await radarRankings.internetServices.timeseriesGroups({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/timeseries_groups/
   */
  timeseriesGroups<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsInternetServicesTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<InternetServiceTimeseriesGroups, As>>>;
  /** {@link timeseriesGroups}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesGroupsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsInternetServicesTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<InternetServiceTimeseriesGroups, As>>;

  /** `/radar/ranking/internet_services/categories` */
  readonly categories: RadarRankingsInternetServicesCategories<Bound>;

  /** `/radar/ranking/internet_services/top` */
  readonly top: RadarRankingsInternetServicesTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseriesGroups">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsInternetServices<Bound | BoundBy<Params>>;
}

type RadarRankingsInternetServicesCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsInternetServicesCategoriesIndexQuery }, Bound, As
>;

/** `radarRankings.internetServices.categories`: `/radar/ranking/internet_services/categories` */
export interface RadarRankingsInternetServicesCategories<Bound extends string = never> {
  /**
   * List the categories of Internet services.
   *
   * `GET /radar/ranking/internet_services/categories`
   * @example
   * const { data, error } = await radarRankings.internetServices.categories.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/categories/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsInternetServicesCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<InternetServiceCategories, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsInternetServicesCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<InternetServiceCategories, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarRankingsInternetServicesCategoriesIndexOptions<Bound>
  ): AsyncIterable<RadarRankingsInternetServicesCategoriesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarRankingsInternetServicesCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarRankingsInternetServicesCategoriesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsInternetServicesCategories<Bound | BoundBy<Params>>;
}

type RadarRankingsInternetServicesTopIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsInternetServicesTopIndexQuery }, Bound, As
>;

/** `radarRankings.internetServices.top`: `/radar/ranking/internet_services/top` */
export interface RadarRankingsInternetServicesTop<Bound extends string = never> {
  /**
   * List the top Internet services.
   *
   * `GET /radar/ranking/internet_services/top`
   * @example
   * const { data, error } = await radarRankings.internetServices.top.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/top/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsInternetServicesTopIndexOptions<Bound, As>
  ): Promise<Result<DataAs<InternetServiceTop, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsInternetServicesTopIndexOptions<Bound, As>
  ): Promise<DataAs<InternetServiceTop, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarRankingsInternetServicesTopIndexOptions<Bound>
  ): AsyncIterable<RadarRankingsInternetServicesTopIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarRankingsInternetServicesTopIndexOptions<Bound>
  ): AsyncIterable<Page<RadarRankingsInternetServicesTopIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsInternetServicesTop<Bound | BoundBy<Params>>;
}

type RadarRankingsTldsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `radarRankings.tlds`: `/radar/tlds` */
export interface RadarRankingsTlds<Bound extends string = never> {
  /**
   * List the TLDs on Radar.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/tlds`
   * @example
   * const { data, error } = await radarRankings.tlds.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsTldsOptions<Bound, As>
  ): Promise<Result<DataAs<RadarRankingsTldsIndexResult, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsTldsOptions<Bound, As>
  ): Promise<DataAs<RadarRankingsTldsIndexResult, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarRankingsTldsOptions<Bound>): AsyncIterable<RadarRankingsTldsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarRankingsTldsOptions<Bound>): AsyncIterable<Page<RadarRankingsTldsIndexItem>>;

  /**
   * Get a TLD on Radar.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/tlds/{tld}`
   * @example
   * const { data, error } = await radarRankings.tlds.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarRankingsTldsOptions<Bound, As>
  ): Promise<Result<DataAs<RadarRankingsTldsShowAnswer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarRankingsTldsOptions<Bound, As>
  ): Promise<DataAs<RadarRankingsTldsShowAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsTlds<Bound | BoundBy<Params>>;
}

type RadarRankingsTopIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsTopIndexQuery }, Bound, As
>;

/** `radarRankings.top`: `/radar/ranking/top` */
export interface RadarRankingsTop<Bound extends string = never> {
  /**
   * List the top domains.
   *
   * `GET /radar/ranking/top` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarRankings.top.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/top/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsTopIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RankingTop, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsTopIndexOptions<Bound, As>
  ): Promise<DataAs<RankingTop, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarRankingsTopIndexOptions<Bound>): AsyncIterable<RadarRankingsTopIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarRankingsTopIndexOptions<Bound>): AsyncIterable<Page<RadarRankingsTopIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarRankingsTop<Bound | BoundBy<Params>>;
}
