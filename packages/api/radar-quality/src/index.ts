// Written by `pnpm generate` from openapi/radar-quality.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Annotation, AnnotationListItem, IqiSummary, IqiTimeseriesGroups, LocationOsTopItem, NetFlowTopAses,
  NetFlowTopLocations, NetFlowsSummary, NetFlowsSummaryV2, NetFlowsTimeseries, NetFlowsTimeseriesGroups,
  Outage, OutageLocations, RadarQualityAnnotationsIndexQuery, RadarQualityAnnotationsOutagesIndexQuery,
  RadarQualityAnnotationsOutagesLocationsIndexItem, RadarQualityAnnotationsOutagesLocationsIndexQuery,
  RadarQualityIqiSummaryQuery, RadarQualityIqiTimeseriesGroupsQuery, RadarQualityNetflowsSummaryIndexQuery,
  RadarQualityNetflowsSummaryShowQuery, RadarQualityNetflowsTimeseriesGroupsShowQuery,
  RadarQualityNetflowsTimeseriesQuery, RadarQualityNetflowsTopAsesIndexItem,
  RadarQualityNetflowsTopAsesIndexQuery, RadarQualityNetflowsTopLocationsIndexQuery,
  RadarQualityOriginsIndexItem, RadarQualityOriginsIndexResult, RadarQualityOriginsShowAnswer,
  RadarQualityOriginsSummaryShowResult, RadarQualityOriginsTimeseriesGroupsShowResult,
  RadarQualityOriginsTimeseriesResult, RadarQualitySpeedHistogramQuery, RadarQualitySpeedSummaryQuery,
  RadarQualitySpeedTopAsesIndexItem, RadarQualitySpeedTopAsesIndexQuery,
  RadarQualitySpeedTopLocationsIndexItem, RadarQualitySpeedTopLocationsIndexQuery,
  RadarQualityTcpResetsTimeoutsSummaryQuery, RadarQualityTcpResetsTimeoutsTimeseriesGroupsQuery,
  RadarQualityTrafficAnomaliesIndexItem, RadarQualityTrafficAnomaliesIndexQuery,
  RadarQualityTrafficAnomaliesLocationsIndexItem, RadarQualityTrafficAnomaliesLocationsIndexQuery,
  SpeedHistogram, SpeedSummary, SpeedTopAses, SpeedTopLocations, TcpResetsTimeoutSummary,
  TcpResetsTimeoutTimeseriesGroups, TrafficAnomaly, TrafficAnomalyLocation, paths,
} from "./types.js";
export type * from "./types.js";

const radarQualityTable = {
  only: [],
  resources: {
    annotations: {
      endpoint: "annotations",
      only: ["index"],
      actions: { index: { items: "annotations", permissions: ["com.cloudflare.api.user.read"] } },
      resources: {
        outages: {
          endpoint: "outages",
          only: ["index"],
          actions: { index: { items: "annotations", permissions: ["com.cloudflare.api.user.read"] } },
          resources: {
            locations: {
              endpoint: "locations",
              only: ["index"],
              actions: { index: { items: "annotations", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
    iqi: {
      endpoint: "quality/iqi",
      only: [],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        summary: { method: "get", path: "summary" },
        timeseriesGroups: { method: "get", path: "timeseries_groups" },
      },
    },
    netflows: {
      endpoint: "netflows",
      only: [],
      actions: {
        timeseries: { method: "get", path: "timeseries", permissions: ["com.cloudflare.api.user.read"] },
      },
      resources: {
        summary: {
          endpoint: "summary",
          id: "dimension",
          only: ["index", "show"],
          actions: { index: { permissions: ["com.cloudflare.api.user.read"] } },
        },
        timeseriesGroups: { endpoint: "timeseries_groups", id: "dimension", only: ["show"] },
        top: {
          endpoint: "top",
          only: [],
          resources: {
            ases: {
              endpoint: "ases",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            locations: {
              endpoint: "locations",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
    origins: {
      endpoint: "origins",
      id: "slug",
      only: ["index", "show"],
      actions: {
        index: { items: "origins" },
        show: { answer: "body" },
        timeseries: { method: "get", path: "timeseries" },
      },
      resources: {
        summary: { endpoint: "summary", id: "dimension", only: ["show"] },
        timeseriesGroups: { endpoint: "timeseries_groups", id: "dimension", only: ["show"] },
      },
    },
    speed: {
      endpoint: "quality/speed",
      only: [],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        histogram: { method: "get", path: "histogram" },
        summary: { method: "get", path: "summary" },
      },
      resources: {
        top: {
          endpoint: "top",
          only: [],
          resources: {
            ases: {
              endpoint: "ases",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            locations: {
              endpoint: "locations",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
    tcpResetsTimeouts: {
      endpoint: "tcp_resets_timeouts",
      only: [],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        summary: { method: "get", path: "summary" },
        timeseriesGroups: { method: "get", path: "timeseries_groups" },
      },
    },
    trafficAnomalies: {
      endpoint: "traffic_anomalies",
      only: ["index"],
      actions: { index: { items: "trafficAnomalies", permissions: ["com.cloudflare.api.user.read"] } },
      resources: {
        locations: {
          endpoint: "locations",
          only: ["index"],
          actions: { index: { items: "trafficAnomalies", permissions: ["com.cloudflare.api.user.read"] } },
        },
      },
    },
  },
} as const;

/** Speed, outages, resets and anomalies of connections. */
export const radarQuality: RadarQuality = resource<paths>()("/radar", radarQualityTable);

/** `radarQuality`: `/radar` */
export interface RadarQuality<Bound extends string = never> {
  /** `/radar/annotations` */
  readonly annotations: RadarQualityAnnotations<Bound>;

  /** `/radar/quality/iqi` */
  readonly iqi: RadarQualityIqi<Bound>;

  /** `/radar/netflows` */
  readonly netflows: RadarQualityNetflows<Bound>;

  /** `/radar/origins` */
  readonly origins: RadarQualityOrigins<Bound>;

  /** `/radar/quality/speed` */
  readonly speed: RadarQualitySpeed<Bound>;

  /** `/radar/tcp_resets_timeouts` */
  readonly tcpResetsTimeouts: RadarQualityTcpResetsTimeouts<Bound>;

  /** `/radar/traffic_anomalies` */
  readonly trafficAnomalies: RadarQualityTrafficAnomalies<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarQuality<Bound | BoundBy<Params>>;
}

type RadarQualityAnnotationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityAnnotationsIndexQuery }, Bound, As
>;

/** `radarQuality.annotations`: `/radar/annotations` */
export interface RadarQualityAnnotations<Bound extends string = never> {
  /**
   * List the annotations on Radar.
   *
   * `GET /radar/annotations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.annotations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/annotations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityAnnotationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AnnotationListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityAnnotationsIndexOptions<Bound, As>
  ): Promise<DataAs<AnnotationListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarQualityAnnotationsIndexOptions<Bound>): AsyncIterable<Annotation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarQualityAnnotationsIndexOptions<Bound>): AsyncIterable<Page<Annotation>>;

  /** `/radar/annotations/outages` */
  readonly outages: RadarQualityAnnotationsOutages<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityAnnotations<Bound | BoundBy<Params>>;
}

type RadarQualityAnnotationsOutagesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityAnnotationsOutagesIndexQuery }, Bound, As
>;

/** `radarQuality.annotations.outages`: `/radar/annotations/outages` */
export interface RadarQualityAnnotationsOutages<Bound extends string = never> {
  /**
   * List Internet outages.
   *
   * `GET /radar/annotations/outages` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.annotations.outages.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/annotations/subresources/outages/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityAnnotationsOutagesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Outage, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityAnnotationsOutagesIndexOptions<Bound, As>
  ): Promise<DataAs<Outage, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarQualityAnnotationsOutagesIndexOptions<Bound>): AsyncIterable<Annotation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarQualityAnnotationsOutagesIndexOptions<Bound>): AsyncIterable<Page<Annotation>>;

  /** `/radar/annotations/outages/locations` */
  readonly locations: RadarQualityAnnotationsOutagesLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityAnnotationsOutages<Bound | BoundBy<Params>>;
}

type RadarQualityAnnotationsOutagesLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityAnnotationsOutagesLocationsIndexQuery }, Bound, As
>;

/** `radarQuality.annotations.outages.locations`: `/radar/annotations/outages/locations` */
export interface RadarQualityAnnotationsOutagesLocations<Bound extends string = never> {
  /**
   * Count Internet outages by location.
   *
   * `GET /radar/annotations/outages/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.annotations.outages.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/annotations/subresources/outages/methods/locations/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityAnnotationsOutagesLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OutageLocations, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityAnnotationsOutagesLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<OutageLocations, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarQualityAnnotationsOutagesLocationsIndexOptions<Bound>
  ): AsyncIterable<RadarQualityAnnotationsOutagesLocationsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualityAnnotationsOutagesLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarQualityAnnotationsOutagesLocationsIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityAnnotationsOutagesLocations<Bound | BoundBy<Params>>;
}

type RadarQualityIqiSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarQualityIqiSummaryQuery }, Bound, As
>;
type RadarQualityIqiTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarQualityIqiTimeseriesGroupsQuery }, Bound, As
>;

/** `radarQuality.iqi`: `/radar/quality/iqi` */
export interface RadarQualityIqi<Bound extends string = never> {
  /**
   * Summarize the quality of the Internet.
   *
   * `GET /radar/quality/iqi/summary` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.iqi.summary({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/iqi/methods/summary/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityIqiSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<IqiSummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityIqiSummaryOptions<Bound, As>
  ): Promise<DataAs<IqiSummary, As>>;

  /**
   * Get the quality of the Internet over time.
   *
   * `GET /radar/quality/iqi/timeseries_groups` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.iqi.timeseriesGroups({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/iqi/methods/timeseries_groups/
   */
  timeseriesGroups<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityIqiTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<IqiTimeseriesGroups, As>>>;
  /** {@link timeseriesGroups}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesGroupsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityIqiTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<IqiTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "summary" | "timeseriesGroups">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarQualityIqi<Bound | BoundBy<Params>>;
}

type RadarQualityNetflowsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityNetflowsTimeseriesQuery }, Bound, As
>;

/** `radarQuality.netflows`: `/radar/netflows` */
export interface RadarQualityNetflows<Bound extends string = never> {
  /**
   * Get network traffic over time.
   *
   * `GET /radar/netflows/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.netflows.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/net_flows/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<NetFlowsTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<NetFlowsTimeseries, As>>;

  /** `/radar/netflows/summary` */
  readonly summary: RadarQualityNetflowsSummary<Bound>;

  /** `/radar/netflows/timeseries_groups` */
  readonly timeseriesGroups: RadarQualityNetflowsTimeseriesGroups<Bound>;

  /** `/radar/netflows/top` */
  readonly top: RadarQualityNetflowsTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityNetflows<Bound | BoundBy<Params>>;
}

type RadarQualityNetflowsSummaryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityNetflowsSummaryIndexQuery }, Bound, As
>;
type RadarQualityNetflowsSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityNetflowsSummaryShowQuery }, Bound, As
>;

/** `radarQuality.netflows.summary`: `/radar/netflows/summary` */
export interface RadarQualityNetflowsSummary<Bound extends string = never> {
  /**
   * Summarize network traffic.
   *
   * `GET /radar/netflows/summary` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarQuality.netflows.summary.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/net_flows/methods/summary/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsSummaryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<NetFlowsSummary, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsSummaryIndexOptions<Bound, As>
  ): Promise<DataAs<NetFlowsSummary, As>>;

  /**
   * Summarize network traffic by a dimension.
   *
   * `GET /radar/netflows/summary/{dimension}`
   * @example
   * const { data, error } = await radarQuality.netflows.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/net_flows/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "AS" | "LOCATION" | "PRODUCT", ...options: RadarQualityNetflowsSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<NetFlowsSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "AS" | "LOCATION" | "PRODUCT", ...options: RadarQualityNetflowsSummaryShowOptions<Bound, As>
  ): Promise<DataAs<NetFlowsSummaryV2, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityNetflowsSummary<Bound | BoundBy<Params>>;
}

type RadarQualityNetflowsTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityNetflowsTimeseriesGroupsShowQuery }, Bound, As
>;

/** `radarQuality.netflows.timeseriesGroups`: `/radar/netflows/timeseries_groups` */
export interface RadarQualityNetflowsTimeseriesGroups<Bound extends string = never> {
  /**
   * Get network traffic over time by a dimension.
   *
   * `GET /radar/netflows/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarQuality.netflows.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/net_flows/methods/timeseries_groups/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "AS" | "LOCATION" | "PRODUCT",
    ...options: RadarQualityNetflowsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<NetFlowsTimeseriesGroups, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "AS" | "LOCATION" | "PRODUCT",
    ...options: RadarQualityNetflowsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<NetFlowsTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityNetflowsTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarQuality.netflows.top`: `/radar/netflows/top` */
export interface RadarQualityNetflowsTop<Bound extends string = never> {
  /** `/radar/netflows/top/ases` */
  readonly ases: RadarQualityNetflowsTopAses<Bound>;

  /** `/radar/netflows/top/locations` */
  readonly locations: RadarQualityNetflowsTopLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityNetflowsTop<Bound | BoundBy<Params>>;
}

type RadarQualityNetflowsTopAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityNetflowsTopAsesIndexQuery }, Bound, As
>;

/** `radarQuality.netflows.top.ases`: `/radar/netflows/top/ases` */
export interface RadarQualityNetflowsTopAses<Bound extends string = never> {
  /**
   * List the top autonomous systems of network traffic.
   *
   * `GET /radar/netflows/top/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.netflows.top.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/net_flows/subresources/top/methods/ases/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsTopAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<NetFlowTopAses, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsTopAsesIndexOptions<Bound, As>
  ): Promise<DataAs<NetFlowTopAses, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarQualityNetflowsTopAsesIndexOptions<Bound>
  ): AsyncIterable<RadarQualityNetflowsTopAsesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualityNetflowsTopAsesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarQualityNetflowsTopAsesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityNetflowsTopAses<Bound | BoundBy<Params>>;
}

type RadarQualityNetflowsTopLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityNetflowsTopLocationsIndexQuery }, Bound, As
>;

/** `radarQuality.netflows.top.locations`: `/radar/netflows/top/locations` */
export interface RadarQualityNetflowsTopLocations<Bound extends string = never> {
  /**
   * List the top locations of network traffic.
   *
   * `GET /radar/netflows/top/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.netflows.top.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/net_flows/subresources/top/methods/locations/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsTopLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<NetFlowTopLocations, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityNetflowsTopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<NetFlowTopLocations, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarQualityNetflowsTopLocationsIndexOptions<Bound>): AsyncIterable<LocationOsTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualityNetflowsTopLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<LocationOsTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityNetflowsTopLocations<Bound | BoundBy<Params>>;
}

type RadarQualityOriginsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `radarQuality.origins`: `/radar/origins` */
export interface RadarQualityOrigins<Bound extends string = never> {
  /**
   * List the origins on Radar.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/origins`
   * @example
   * const { data, error } = await radarQuality.origins.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityOriginsOptions<Bound, As>
  ): Promise<Result<DataAs<RadarQualityOriginsIndexResult, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityOriginsOptions<Bound, As>
  ): Promise<DataAs<RadarQualityOriginsIndexResult, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarQualityOriginsOptions<Bound>): AsyncIterable<RadarQualityOriginsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualityOriginsOptions<Bound>
  ): AsyncIterable<Page<RadarQualityOriginsIndexItem>>;

  /**
   * Get an origin on Radar.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/origins/{slug}`
   * @example
   * const { data, error } = await radarQuality.origins.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarQualityOriginsOptions<Bound, As>
  ): Promise<Result<DataAs<RadarQualityOriginsShowAnswer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarQualityOriginsOptions<Bound, As>
  ): Promise<DataAs<RadarQualityOriginsShowAnswer, As>>;

  /**
   * Get origins over time.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/origins/timeseries`
   * @example
   * const { data, error } = await radarQuality.origins.timeseries({ client });
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityOriginsOptions<Bound, As>
  ): Promise<Result<DataAs<RadarQualityOriginsTimeseriesResult, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityOriginsOptions<Bound, As>
  ): Promise<DataAs<RadarQualityOriginsTimeseriesResult, As>>;

  /** `/radar/origins/summary` */
  readonly summary: RadarQualityOriginsSummary<Bound>;

  /** `/radar/origins/timeseries_groups` */
  readonly timeseriesGroups: RadarQualityOriginsTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityOrigins<Bound | BoundBy<Params>>;
}

type RadarQualityOriginsSummaryOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `radarQuality.origins.summary`: `/radar/origins/summary` */
export interface RadarQualityOriginsSummary<Bound extends string = never> {
  /**
   * Summarize origins by a dimension.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/origins/summary/{dimension}`
   * @example
   * const { data, error } = await radarQuality.origins.summary.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarQualityOriginsSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<RadarQualityOriginsSummaryShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarQualityOriginsSummaryOptions<Bound, As>
  ): Promise<DataAs<RadarQualityOriginsSummaryShowResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityOriginsSummary<Bound | BoundBy<Params>>;
}

type RadarQualityOriginsTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `radarQuality.origins.timeseriesGroups`: `/radar/origins/timeseries_groups` */
export interface RadarQualityOriginsTimeseriesGroups<Bound extends string = never> {
  /**
   * Get origins over time by a dimension.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /radar/origins/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarQuality.origins.timeseriesGroups.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarQualityOriginsTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<RadarQualityOriginsTimeseriesGroupsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarQualityOriginsTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<RadarQualityOriginsTimeseriesGroupsShowResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityOriginsTimeseriesGroups<Bound | BoundBy<Params>>;
}

type RadarQualitySpeedHistogramOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualitySpeedHistogramQuery }, Bound, As
>;
type RadarQualitySpeedSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualitySpeedSummaryQuery }, Bound, As
>;

/** `radarQuality.speed`: `/radar/quality/speed` */
export interface RadarQualitySpeed<Bound extends string = never> {
  /**
   * Get the histogram of Internet speed.
   *
   * `GET /radar/quality/speed/histogram` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.speed.histogram({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/methods/histogram/
   */
  histogram<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedHistogramOptions<Bound, As>
  ): Promise<Result<DataAs<SpeedHistogram, As>>>;
  /** {@link histogram}, but returns the data alone and throws a `RestflareError` if the call fails. */
  histogramOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedHistogramOptions<Bound, As>
  ): Promise<DataAs<SpeedHistogram, As>>;

  /**
   * Summarize Internet speed.
   *
   * `GET /radar/quality/speed/summary` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.speed.summary({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/methods/summary/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<SpeedSummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedSummaryOptions<Bound, As>
  ): Promise<DataAs<SpeedSummary, As>>;

  /** `/radar/quality/speed/top` */
  readonly top: RadarQualitySpeedTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "histogram" | "summary">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualitySpeed<Bound | BoundBy<Params>>;
}

/** `radarQuality.speed.top`: `/radar/quality/speed/top` */
export interface RadarQualitySpeedTop<Bound extends string = never> {
  /** `/radar/quality/speed/top/ases` */
  readonly ases: RadarQualitySpeedTopAses<Bound>;

  /** `/radar/quality/speed/top/locations` */
  readonly locations: RadarQualitySpeedTopLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualitySpeedTop<Bound | BoundBy<Params>>;
}

type RadarQualitySpeedTopAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualitySpeedTopAsesIndexQuery }, Bound, As
>;

/** `radarQuality.speed.top.ases`: `/radar/quality/speed/top/ases` */
export interface RadarQualitySpeedTopAses<Bound extends string = never> {
  /**
   * List the top autonomous systems of Internet speed.
   *
   * `GET /radar/quality/speed/top/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.speed.top.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/subresources/top/methods/ases/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedTopAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SpeedTopAses, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedTopAsesIndexOptions<Bound, As>
  ): Promise<DataAs<SpeedTopAses, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarQualitySpeedTopAsesIndexOptions<Bound>
  ): AsyncIterable<RadarQualitySpeedTopAsesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualitySpeedTopAsesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarQualitySpeedTopAsesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualitySpeedTopAses<Bound | BoundBy<Params>>;
}

type RadarQualitySpeedTopLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualitySpeedTopLocationsIndexQuery }, Bound, As
>;

/** `radarQuality.speed.top.locations`: `/radar/quality/speed/top/locations` */
export interface RadarQualitySpeedTopLocations<Bound extends string = never> {
  /**
   * List the top locations of Internet speed.
   *
   * `GET /radar/quality/speed/top/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.speed.top.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/subresources/top/methods/locations/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedTopLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SpeedTopLocations, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualitySpeedTopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<SpeedTopLocations, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarQualitySpeedTopLocationsIndexOptions<Bound>
  ): AsyncIterable<RadarQualitySpeedTopLocationsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualitySpeedTopLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarQualitySpeedTopLocationsIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualitySpeedTopLocations<Bound | BoundBy<Params>>;
}

type RadarQualityTcpResetsTimeoutsSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityTcpResetsTimeoutsSummaryQuery }, Bound, As
>;
type RadarQualityTcpResetsTimeoutsTimeseriesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityTcpResetsTimeoutsTimeseriesGroupsQuery }, Bound, As
>;

/** `radarQuality.tcpResetsTimeouts`: `/radar/tcp_resets_timeouts` */
export interface RadarQualityTcpResetsTimeouts<Bound extends string = never> {
  /**
   * Summarize TCP resets and timeouts.
   *
   * `GET /radar/tcp_resets_timeouts/summary` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.tcpResetsTimeouts.summary({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/tcp_resets_timeouts/methods/summary/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTcpResetsTimeoutsSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<TcpResetsTimeoutSummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTcpResetsTimeoutsSummaryOptions<Bound, As>
  ): Promise<DataAs<TcpResetsTimeoutSummary, As>>;

  /**
   * Get TCP resets and timeouts over time.
   *
   * `GET /radar/tcp_resets_timeouts/timeseries_groups` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.tcpResetsTimeouts.timeseriesGroups({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/tcp_resets_timeouts/methods/timeseries_groups/
   */
  timeseriesGroups<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTcpResetsTimeoutsTimeseriesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<TcpResetsTimeoutTimeseriesGroups, As>>>;
  /** {@link timeseriesGroups}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesGroupsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTcpResetsTimeoutsTimeseriesGroupsOptions<Bound, As>
  ): Promise<DataAs<TcpResetsTimeoutTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "summary" | "timeseriesGroups">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityTcpResetsTimeouts<Bound | BoundBy<Params>>;
}

type RadarQualityTrafficAnomaliesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityTrafficAnomaliesIndexQuery }, Bound, As
>;

/** `radarQuality.trafficAnomalies`: `/radar/traffic_anomalies` */
export interface RadarQualityTrafficAnomalies<Bound extends string = never> {
  /**
   * List traffic anomalies.
   *
   * `GET /radar/traffic_anomalies` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.trafficAnomalies.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/traffic_anomalies/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTrafficAnomaliesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TrafficAnomaly, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTrafficAnomaliesIndexOptions<Bound, As>
  ): Promise<DataAs<TrafficAnomaly, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarQualityTrafficAnomaliesIndexOptions<Bound>
  ): AsyncIterable<RadarQualityTrafficAnomaliesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualityTrafficAnomaliesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarQualityTrafficAnomaliesIndexItem>>;

  /** `/radar/traffic_anomalies/locations` */
  readonly locations: RadarQualityTrafficAnomaliesLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityTrafficAnomalies<Bound | BoundBy<Params>>;
}

type RadarQualityTrafficAnomaliesLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarQualityTrafficAnomaliesLocationsIndexQuery }, Bound, As
>;

/** `radarQuality.trafficAnomalies.locations`: `/radar/traffic_anomalies/locations` */
export interface RadarQualityTrafficAnomaliesLocations<Bound extends string = never> {
  /**
   * Count traffic anomalies by location.
   *
   * `GET /radar/traffic_anomalies/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarQuality.trafficAnomalies.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/traffic_anomalies/subresources/locations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTrafficAnomaliesLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TrafficAnomalyLocation, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarQualityTrafficAnomaliesLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<TrafficAnomalyLocation, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarQualityTrafficAnomaliesLocationsIndexOptions<Bound>
  ): AsyncIterable<RadarQualityTrafficAnomaliesLocationsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarQualityTrafficAnomaliesLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarQualityTrafficAnomaliesLocationsIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarQualityTrafficAnomaliesLocations<Bound | BoundBy<Params>>;
}
