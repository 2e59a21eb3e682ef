// Written by `pnpm generate` from openapi/radar-rankings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  InternetServiceCategories, InternetServiceTimeseriesGroups, InternetServiceTop,
  RadarRankingsRankingDomainShowQuery, RadarRankingsRankingInternetServicesCategoriesIndexItem,
  RadarRankingsRankingInternetServicesCategoriesIndexQuery,
  RadarRankingsRankingInternetServicesTimeseriesGroupsQuery, RadarRankingsRankingInternetServicesTopIndexItem,
  RadarRankingsRankingInternetServicesTopIndexQuery, RadarRankingsRankingTimeseriesGroupsQuery,
  RadarRankingsRankingTopIndexItem, RadarRankingsRankingTopIndexQuery, RadarRankingsTldsIndexItem,
  RadarRankingsTldsIndexResult, RadarRankingsTldsShowAnswer, RankingDomain, RankingTimeseriesGroups,
  RankingTop, paths,
} from "./types.js";
export type * from "./types.js";

const radarRankingsTable = {
  only: [],
  resources: {
    ranking: {
      endpoint: "ranking",
      only: [],
      actions: {
        timeseriesGroups: {
          method: "get",
          path: "timeseries_groups",
          permissions: ["com.cloudflare.api.user.read"],
        },
      },
      resources: {
        domain: {
          endpoint: "domain",
          id: "domain",
          only: ["show"],
          actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
        },
        internetServices: {
          endpoint: "internet_services",
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
        top: {
          endpoint: "top",
          only: ["index"],
          actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
        },
      },
    },
    tlds: {
      endpoint: "tlds",
      id: "tld",
      only: ["index", "show"],
      actions: { index: { items: "tlds" }, show: { answer: "body" } },
    },
  },
} as const;

/** Which domains and services are used most. */
export const radarRankings: RadarRankings = resource<paths>()("/radar", radarRankingsTable);

/** `radarRankings`: `/radar` */
export interface RadarRankings<Bound extends string = never> {
  /** `/radar/ranking` */
  readonly ranking: RadarRankingsRanking<Bound>;

  /** `/radar/tlds` */
  readonly tlds: RadarRankingsTlds<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarRankings<Bound | BoundBy<Params>>;
}

type RadarRankingsRankingTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsRankingTimeseriesGroupsQuery }, Bound, As
>;

/** `radarRankings.ranking`: `/radar/ranking` */
export interface RadarRankingsRanking<Bound extends string = never> {
  /**
   * Get domains over time.
   *
   * `GET /radar/ranking/timeseries_groups` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarRankings.ranking.timeseriesGroups({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/timeseries_groups/
   */
  timeseriesGroups<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<RankingTimeseriesGroups, As>>>;
  /** {@link timeseriesGroups}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesGroupsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<RankingTimeseriesGroups, As>>;

  /** `/radar/ranking/domain` */
  readonly domain: RadarRankingsRankingDomain<Bound>;

  /** `/radar/ranking/internet_services` */
  readonly internetServices: RadarRankingsRankingInternetServices<Bound>;

  /** `/radar/ranking/top` */
  readonly top: RadarRankingsRankingTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseriesGroups">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsRanking<Bound | BoundBy<Params>>;
}

type RadarRankingsRankingDomainShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsRankingDomainShowQuery }, Bound, As
>;

/** `radarRankings.ranking.domain`: `/radar/ranking/domain` */
export interface RadarRankingsRankingDomain<Bound extends string = never> {
  /**
   * Get the domain of domains by a domain.
   *
   * `GET /radar/ranking/domain/{domain}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarRankings.ranking.domain.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/domain/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarRankingsRankingDomainShowOptions<Bound, As>
  ): Promise<Result<DataAs<RankingDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarRankingsRankingDomainShowOptions<Bound, As>
  ): Promise<DataAs<RankingDomain, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsRankingDomain<Bound | BoundBy<Params>>;
}

type RadarRankingsRankingInternetServicesTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsRankingInternetServicesTimeseriesGroupsQuery }, Bound, As
>;

/** `radarRankings.ranking.internetServices`: `/radar/ranking/internet_services` */
export interface RadarRankingsRankingInternetServices<Bound extends string = never> {
  /**
   * Get Internet services over time.
   *
   * `GET /radar/ranking/internet_services/timeseries_groups`
   * @example
   * const { data, error } = await radarRankings.ranking.internetServices.timeseriesGroups({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/timeseries_groups/
   */
  timeseriesGroups<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingInternetServicesTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<InternetServiceTimeseriesGroups, As>>>;
  /** {@link timeseriesGroups}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesGroupsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingInternetServicesTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<InternetServiceTimeseriesGroups, As>>;

  /** `/radar/ranking/internet_services/categories` */
  readonly categories: RadarRankingsRankingInternetServicesCategories<Bound>;

  /** `/radar/ranking/internet_services/top` */
  readonly top: RadarRankingsRankingInternetServicesTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseriesGroups">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsRankingInternetServices<Bound | BoundBy<Params>>;
}

type RadarRankingsRankingInternetServicesCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsRankingInternetServicesCategoriesIndexQuery }, Bound, As
>;

/** `radarRankings.ranking.internetServices.categories`: `/radar/ranking/internet_services/categories` */
export interface RadarRankingsRankingInternetServicesCategories<Bound extends string = never> {
  /**
   * Get the categories of Internet services.
   *
   * `GET /radar/ranking/internet_services/categories`
   * @example
   * const { data, error } = await radarRankings.ranking.internetServices.categories.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/categories/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingInternetServicesCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<InternetServiceCategories, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingInternetServicesCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<InternetServiceCategories, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarRankingsRankingInternetServicesCategoriesIndexOptions<Bound>
  ): AsyncIterable<RadarRankingsRankingInternetServicesCategoriesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarRankingsRankingInternetServicesCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarRankingsRankingInternetServicesCategoriesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsRankingInternetServicesCategories<Bound | BoundBy<Params>>;
}

type RadarRankingsRankingInternetServicesTopIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsRankingInternetServicesTopIndexQuery }, Bound, As
>;

/** `radarRankings.ranking.internetServices.top`: `/radar/ranking/internet_services/top` */
export interface RadarRankingsRankingInternetServicesTop<Bound extends string = never> {
  /**
   * List the top entries of Internet services.
   *
   * `GET /radar/ranking/internet_services/top`
   * @example
   * const { data, error } = await radarRankings.ranking.internetServices.top.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/top/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingInternetServicesTopIndexOptions<Bound, As>
  ): Promise<Result<DataAs<InternetServiceTop, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingInternetServicesTopIndexOptions<Bound, As>
  ): Promise<DataAs<InternetServiceTop, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarRankingsRankingInternetServicesTopIndexOptions<Bound>
  ): AsyncIterable<RadarRankingsRankingInternetServicesTopIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarRankingsRankingInternetServicesTopIndexOptions<Bound>
  ): AsyncIterable<Page<RadarRankingsRankingInternetServicesTopIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsRankingInternetServicesTop<Bound | BoundBy<Params>>;
}

type RadarRankingsRankingTopIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarRankingsRankingTopIndexQuery }, Bound, As
>;

/** `radarRankings.ranking.top`: `/radar/ranking/top` */
export interface RadarRankingsRankingTop<Bound extends string = never> {
  /**
   * List the top entries of domains.
   *
   * `GET /radar/ranking/top` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarRankings.ranking.top.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/top/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingTopIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RankingTop, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarRankingsRankingTopIndexOptions<Bound, As>
  ): Promise<DataAs<RankingTop, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarRankingsRankingTopIndexOptions<Bound>
  ): AsyncIterable<RadarRankingsRankingTopIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarRankingsRankingTopIndexOptions<Bound>
  ): AsyncIterable<Page<RadarRankingsRankingTopIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarRankingsRankingTop<Bound | BoundBy<Params>>;
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
