// Written by `pnpm generate` from openapi/radar-bgp.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AsePrefixes, AspaChanges, AspaSnapshot, AspaTimeseries, BgpTimeseries, HijackEvent, IpTimeseries, IpTopAses,
  LeakEvent, PageInfo, Path, RadarBgpHijacksEventsQuery, RadarBgpIpsTimeseriesQuery, RadarBgpIpsTopAsesQuery,
  RadarBgpLeaksEventsQuery, RadarBgpRoutesAsesIndexItem, RadarBgpRoutesAsesIndexQuery,
  RadarBgpRoutesMoasIndexItem, RadarBgpRoutesMoasIndexQuery, RadarBgpRoutesPathsShowQuery,
  RadarBgpRoutesPfx2asIndexItem, RadarBgpRoutesPfx2asIndexQuery, RadarBgpRoutesRealtimeIndexItem,
  RadarBgpRoutesRealtimeIndexQuery, RadarBgpRoutesStatsQuery, RadarBgpRoutesUpstreamsTimeseriesQuery,
  RadarBgpRpkiAspaChangesQuery, RadarBgpRpkiAspaSnapshotQuery, RadarBgpRpkiAspaTimeseriesQuery,
  RadarBgpRpkiRoasTimeseriesQuery, RadarBgpTimeseriesQuery, RadarBgpTopAsesIndexItem,
  RadarBgpTopAsesIndexQuery, RadarBgpTopAsesPrefixesIndexItem, RadarBgpTopAsesPrefixesIndexQuery,
  RadarBgpTopPrefixesIndexItem, RadarBgpTopPrefixesIndexQuery, RoaTimeseries, RouteAses, RouteMoas,
  RoutePfx2as, RouteRealtime, RouteStats, TopAse, TopPrefixes, UpstreamTimeseries, paths,
} from "./types.js";
export type * from "./types.js";

const radarBgpTable = {
  only: [],
  actions: {
    timeseries: { method: "get", path: "timeseries", permissions: ["com.cloudflare.api.user.read"] },
  },
  resources: {
    hijacks: {
      endpoint: "hijacks",
      only: [],
      actions: { events: { method: "get", path: "events", permissions: ["com.cloudflare.api.user.read"] } },
    },
    ips: {
      endpoint: "ips",
      only: [],
      actions: {
        timeseries: { method: "get", path: "timeseries", permissions: ["com.cloudflare.api.user.read"] },
      },
      resources: { top: { endpoint: "top", only: [], actions: { ases: { method: "get", path: "ases" } } } },
    },
    leaks: {
      endpoint: "leaks",
      only: [],
      actions: { events: { method: "get", path: "events", permissions: ["com.cloudflare.api.user.read"] } },
    },
    routes: {
      endpoint: "routes",
      only: [],
      actions: { stats: { method: "get", path: "stats", permissions: ["com.cloudflare.api.user.read"] } },
      resources: {
        ases: {
          endpoint: "ases",
          only: ["index"],
          actions: { index: { items: "asns", permissions: ["com.cloudflare.api.user.read"] } },
        },
        moas: {
          endpoint: "moas",
          only: ["index"],
          actions: { index: { items: "moas", permissions: ["com.cloudflare.api.user.read"] } },
        },
        paths: { endpoint: "paths", id: "asn", only: ["show"] },
        pfx2as: {
          endpoint: "pfx2as",
          only: ["index"],
          actions: { index: { items: "prefix_origins", permissions: ["com.cloudflare.api.user.read"] } },
        },
        realtime: { endpoint: "realtime", only: ["index"], actions: { index: { items: "routes" } } },
        upstreams: {
          endpoint: "upstreams",
          id: "asn",
          only: [],
          actions: { timeseries: { method: "get", path: "{id}/timeseries" } },
        },
      },
    },
    rpki: {
      endpoint: "rpki",
      only: [],
      resources: {
        aspa: {
          endpoint: "aspa",
          only: [],
          actions: {
            changes: { method: "get", path: "changes" },
            snapshot: { method: "get", path: "snapshot" },
            timeseries: { method: "get", path: "timeseries" },
          },
        },
        roas: { endpoint: "roas", only: [], actions: { timeseries: { method: "get", path: "timeseries" } } },
      },
    },
    top: {
      endpoint: "top",
      only: [],
      resources: {
        ases: {
          endpoint: "ases",
          only: ["index"],
          actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
          resources: {
            prefixes: {
              endpoint: "prefixes",
              only: ["index"],
              actions: { index: { items: "asns", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
        prefixes: {
          endpoint: "prefixes",
          only: ["index"],
          actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
        },
      },
    },
  },
} as const;

/** Routes, hijacks, leaks and RPKI of the Internet. */
export const radarBgp: RadarBgp = resource<paths>()("/radar/bgp", radarBgpTable);

type RadarBgpTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpTimeseriesQuery }, Bound, As
>;

/** `radarBgp`: `/radar/bgp` */
export interface RadarBgp<Bound extends string = never> {
  /**
   * Get BGP updates over time.
   *
   * `GET /radar/bgp/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<BgpTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTimeseriesOptions<Bound, As>
  ): Promise<DataAs<BgpTimeseries, As>>;

  /** `/radar/bgp/hijacks` */
  readonly hijacks: RadarBgpHijacks<Bound>;

  /** `/radar/bgp/ips` */
  readonly ips: RadarBgpIps<Bound>;

  /** `/radar/bgp/leaks` */
  readonly leaks: RadarBgpLeaks<Bound>;

  /** `/radar/bgp/routes` */
  readonly routes: RadarBgpRoutes<Bound>;

  /** `/radar/bgp/rpki` */
  readonly rpki: RadarBgpRpki<Bound>;

  /** `/radar/bgp/top` */
  readonly top: RadarBgpTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgp<Bound | BoundBy<Params>>;
}

type RadarBgpHijacksEventsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpHijacksEventsQuery }, Bound, As
>;

/** `radarBgp.hijacks`: `/radar/bgp/hijacks` */
export interface RadarBgpHijacks<Bound extends string = never> {
  /**
   * List BGP hijacks.
   *
   * `GET /radar/bgp/hijacks/events` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.hijacks.events({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/hijacks/subresources/events/methods/list/
   */
  events<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpHijacksEventsOptions<Bound, As>
  ): Promise<Result<DataAs<HijackEvent, As>, PageInfo>>;
  /** {@link events}, but returns the data alone and throws a `RestflareError` if the call fails. */
  eventsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpHijacksEventsOptions<Bound, As>
  ): Promise<DataAs<HijackEvent, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "events">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpHijacks<Bound | BoundBy<Params>>;
}

type RadarBgpIpsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpIpsTimeseriesQuery }, Bound, As
>;

/** `radarBgp.ips`: `/radar/bgp/ips` */
export interface RadarBgpIps<Bound extends string = never> {
  /**
   * Get the announced IP space over time.
   *
   * `GET /radar/bgp/ips/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.ips.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/ips/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpIpsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<IpTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpIpsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<IpTimeseries, As>>;

  /** `/radar/bgp/ips/top` */
  readonly top: RadarBgpIpsTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpIps<Bound | BoundBy<Params>>;
}

type RadarBgpIpsTopAsesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpIpsTopAsesQuery }, Bound, As
>;

/** `radarBgp.ips.top`: `/radar/bgp/ips/top` */
export interface RadarBgpIpsTop<Bound extends string = never> {
  /**
   * List the top autonomous systems of the announced IP space.
   *
   * `GET /radar/bgp/ips/top/ases`
   * @example
   * const { data, error } = await radarBgp.ips.top.ases({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/ips/subresources/top/methods/ases/
   */
  ases<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpIpsTopAsesOptions<Bound, As>
  ): Promise<Result<DataAs<IpTopAses, As>>>;
  /** {@link ases}, but returns the data alone and throws a `RestflareError` if the call fails. */
  asesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpIpsTopAsesOptions<Bound, As>
  ): Promise<DataAs<IpTopAses, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "ases">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpIpsTop<Bound | BoundBy<Params>>;
}

type RadarBgpLeaksEventsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpLeaksEventsQuery }, Bound, As
>;

/** `radarBgp.leaks`: `/radar/bgp/leaks` */
export interface RadarBgpLeaks<Bound extends string = never> {
  /**
   * List BGP leaks.
   *
   * `GET /radar/bgp/leaks/events` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.leaks.events({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/leaks/subresources/events/methods/list/
   */
  events<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpLeaksEventsOptions<Bound, As>
  ): Promise<Result<DataAs<LeakEvent, As>, PageInfo>>;
  /** {@link events}, but returns the data alone and throws a `RestflareError` if the call fails. */
  eventsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpLeaksEventsOptions<Bound, As>
  ): Promise<DataAs<LeakEvent, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "events">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpLeaks<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesStatsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesStatsQuery }, Bound, As
>;

/** `radarBgp.routes`: `/radar/bgp/routes` */
export interface RadarBgpRoutes<Bound extends string = never> {
  /**
   * Get the statistics of BGP routes.
   *
   * `GET /radar/bgp/routes/stats` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.routes.stats({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/stats/
   */
  stats<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesStatsOptions<Bound, As>
  ): Promise<Result<DataAs<RouteStats, As>>>;
  /** {@link stats}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesStatsOptions<Bound, As>
  ): Promise<DataAs<RouteStats, As>>;

  /** `/radar/bgp/routes/ases` */
  readonly ases: RadarBgpRoutesAses<Bound>;

  /** `/radar/bgp/routes/moas` */
  readonly moas: RadarBgpRoutesMoas<Bound>;

  /** `/radar/bgp/routes/paths` */
  readonly paths: RadarBgpRoutesPaths<Bound>;

  /** `/radar/bgp/routes/pfx2as` */
  readonly pfx2as: RadarBgpRoutesPfx2as<Bound>;

  /** `/radar/bgp/routes/realtime` */
  readonly realtime: RadarBgpRoutesRealtime<Bound>;

  /** `/radar/bgp/routes/upstreams` */
  readonly upstreams: RadarBgpRoutesUpstreams<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "stats">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpRoutes<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesAsesIndexQuery }, Bound, As
>;

/** `radarBgp.routes.ases`: `/radar/bgp/routes/ases` */
export interface RadarBgpRoutesAses<Bound extends string = never> {
  /**
   * List the autonomous systems in the BGP routes.
   *
   * `GET /radar/bgp/routes/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.routes.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/ases/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RouteAses, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesAsesIndexOptions<Bound, As>
  ): Promise<DataAs<RouteAses, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarBgpRoutesAsesIndexOptions<Bound>): AsyncIterable<RadarBgpRoutesAsesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBgpRoutesAsesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBgpRoutesAsesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpRoutesAses<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesMoasIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesMoasIndexQuery }, Bound, As
>;

/** `radarBgp.routes.moas`: `/radar/bgp/routes/moas` */
export interface RadarBgpRoutesMoas<Bound extends string = never> {
  /**
   * List prefixes that several autonomous systems announce.
   *
   * `GET /radar/bgp/routes/moas` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.routes.moas.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/moas/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesMoasIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RouteMoas, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesMoasIndexOptions<Bound, As>
  ): Promise<DataAs<RouteMoas, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarBgpRoutesMoasIndexOptions<Bound>): AsyncIterable<RadarBgpRoutesMoasIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBgpRoutesMoasIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBgpRoutesMoasIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpRoutesMoas<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesPathsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesPathsShowQuery }, Bound, As
>;

/** `radarBgp.routes.paths`: `/radar/bgp/routes/paths` */
export interface RadarBgpRoutesPaths<Bound extends string = never> {
  /**
   * Get the BGP paths to an autonomous system.
   *
   * `GET /radar/bgp/routes/paths/{asn}`
   * @example
   * const { data, error } = await radarBgp.routes.paths.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/paths/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarBgpRoutesPathsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Path, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarBgpRoutesPathsShowOptions<Bound, As>
  ): Promise<DataAs<Path, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpRoutesPaths<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesPfx2asIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesPfx2asIndexQuery }, Bound, As
>;

/** `radarBgp.routes.pfx2as`: `/radar/bgp/routes/pfx2as` */
export interface RadarBgpRoutesPfx2as<Bound extends string = never> {
  /**
   * List which autonomous systems announce which prefixes.
   *
   * `GET /radar/bgp/routes/pfx2as` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.routes.pfx2as.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/pfx2as/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesPfx2asIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RoutePfx2as, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesPfx2asIndexOptions<Bound, As>
  ): Promise<DataAs<RoutePfx2as, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarBgpRoutesPfx2asIndexOptions<Bound>): AsyncIterable<RadarBgpRoutesPfx2asIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBgpRoutesPfx2asIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBgpRoutesPfx2asIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpRoutesPfx2as<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesRealtimeIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesRealtimeIndexQuery }, Bound, As
>;

/** `radarBgp.routes.realtime`: `/radar/bgp/routes/realtime` */
export interface RadarBgpRoutesRealtime<Bound extends string = never> {
  /**
   * Get BGP routes in real time.
   *
   * `GET /radar/bgp/routes/realtime`
   * @example
   * const { data, error } = await radarBgp.routes.realtime.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/realtime/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesRealtimeIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RouteRealtime, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRoutesRealtimeIndexOptions<Bound, As>
  ): Promise<DataAs<RouteRealtime, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarBgpRoutesRealtimeIndexOptions<Bound>
  ): AsyncIterable<RadarBgpRoutesRealtimeIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBgpRoutesRealtimeIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBgpRoutesRealtimeIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpRoutesRealtime<Bound | BoundBy<Params>>;
}

type RadarBgpRoutesUpstreamsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRoutesUpstreamsTimeseriesQuery }, Bound, As
>;

/** `radarBgp.routes.upstreams`: `/radar/bgp/routes/upstreams` */
export interface RadarBgpRoutesUpstreams<Bound extends string = never> {
  /**
   * Get the upstreams of an autonomous system over time.
   *
   * `GET /radar/bgp/routes/upstreams/{asn}/timeseries`
   * @example
   * const { data, error } = await radarBgp.routes.upstreams.timeseries(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/upstreams/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarBgpRoutesUpstreamsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<UpstreamTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: RadarBgpRoutesUpstreamsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<UpstreamTimeseries, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "timeseries">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpRoutesUpstreams<Bound | BoundBy<Params>>;
}

/** `radarBgp.rpki`: `/radar/bgp/rpki` */
export interface RadarBgpRpki<Bound extends string = never> {
  /** `/radar/bgp/rpki/aspa` */
  readonly aspa: RadarBgpRpkiAspa<Bound>;

  /** `/radar/bgp/rpki/roas` */
  readonly roas: RadarBgpRpkiRoas<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpRpki<Bound | BoundBy<Params>>;
}

type RadarBgpRpkiAspaChangesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRpkiAspaChangesQuery }, Bound, As
>;
type RadarBgpRpkiAspaSnapshotOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRpkiAspaSnapshotQuery }, Bound, As
>;
type RadarBgpRpkiAspaTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRpkiAspaTimeseriesQuery }, Bound, As
>;

/** `radarBgp.rpki.aspa`: `/radar/bgp/rpki/aspa` */
export interface RadarBgpRpkiAspa<Bound extends string = never> {
  /**
   * Get the ASPA changes of RPKI.
   *
   * `GET /radar/bgp/rpki/aspa/changes`
   * @example
   * const { data, error } = await radarBgp.rpki.aspa.changes({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/changes/
   */
  changes<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiAspaChangesOptions<Bound, As>
  ): Promise<Result<DataAs<AspaChanges, As>>>;
  /** {@link changes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  changesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiAspaChangesOptions<Bound, As>
  ): Promise<DataAs<AspaChanges, As>>;

  /**
   * Get the ASPA snapshot of RPKI.
   *
   * `GET /radar/bgp/rpki/aspa/snapshot`
   * @example
   * const { data, error } = await radarBgp.rpki.aspa.snapshot({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/snapshot/
   */
  snapshot<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiAspaSnapshotOptions<Bound, As>
  ): Promise<Result<DataAs<AspaSnapshot, As>>>;
  /** {@link snapshot}, but returns the data alone and throws a `RestflareError` if the call fails. */
  snapshotOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiAspaSnapshotOptions<Bound, As>
  ): Promise<DataAs<AspaSnapshot, As>>;

  /**
   * Get the ASPA objects of RPKI over time.
   *
   * `GET /radar/bgp/rpki/aspa/timeseries`
   * @example
   * const { data, error } = await radarBgp.rpki.aspa.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiAspaTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<AspaTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiAspaTimeseriesOptions<Bound, As>
  ): Promise<DataAs<AspaTimeseries, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "changes" | "snapshot" | "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpRpkiAspa<Bound | BoundBy<Params>>;
}

type RadarBgpRpkiRoasTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpRpkiRoasTimeseriesQuery }, Bound, As
>;

/** `radarBgp.rpki.roas`: `/radar/bgp/rpki/roas` */
export interface RadarBgpRpkiRoas<Bound extends string = never> {
  /**
   * Get the ROAs of RPKI over time.
   *
   * `GET /radar/bgp/rpki/roas/timeseries`
   * @example
   * const { data, error } = await radarBgp.rpki.roas.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/roas/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiRoasTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<RoaTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpRpkiRoasTimeseriesOptions<Bound, As>
  ): Promise<DataAs<RoaTimeseries, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpRpkiRoas<Bound | BoundBy<Params>>;
}

/** `radarBgp.top`: `/radar/bgp/top` */
export interface RadarBgpTop<Bound extends string = never> {
  /** `/radar/bgp/top/ases` */
  readonly ases: RadarBgpTopAses<Bound>;

  /** `/radar/bgp/top/prefixes` */
  readonly prefixes: RadarBgpTopPrefixes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpTop<Bound | BoundBy<Params>>;
}

type RadarBgpTopAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpTopAsesIndexQuery }, Bound, As
>;

/** `radarBgp.top.ases`: `/radar/bgp/top/ases` */
export interface RadarBgpTopAses<Bound extends string = never> {
  /**
   * List the top autonomous systems of BGP updates.
   *
   * `GET /radar/bgp/top/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.top.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/subresources/ases/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTopAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopAse, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTopAsesIndexOptions<Bound, As>
  ): Promise<DataAs<TopAse, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarBgpTopAsesIndexOptions<Bound>): AsyncIterable<RadarBgpTopAsesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarBgpTopAsesIndexOptions<Bound>): AsyncIterable<Page<RadarBgpTopAsesIndexItem>>;

  /** `/radar/bgp/top/ases/prefixes` */
  readonly prefixes: RadarBgpTopAsesPrefixes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBgpTopAses<Bound | BoundBy<Params>>;
}

type RadarBgpTopAsesPrefixesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpTopAsesPrefixesIndexQuery }, Bound, As
>;

/** `radarBgp.top.ases.prefixes`: `/radar/bgp/top/ases/prefixes` */
export interface RadarBgpTopAsesPrefixes<Bound extends string = never> {
  /**
   * List the autonomous systems with the most prefixes.
   *
   * `GET /radar/bgp/top/ases/prefixes` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.top.ases.prefixes.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/subresources/ases/methods/prefixes/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTopAsesPrefixesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AsePrefixes, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTopAsesPrefixesIndexOptions<Bound, As>
  ): Promise<DataAs<AsePrefixes, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarBgpTopAsesPrefixesIndexOptions<Bound>
  ): AsyncIterable<RadarBgpTopAsesPrefixesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBgpTopAsesPrefixesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBgpTopAsesPrefixesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpTopAsesPrefixes<Bound | BoundBy<Params>>;
}

type RadarBgpTopPrefixesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBgpTopPrefixesIndexQuery }, Bound, As
>;

/** `radarBgp.top.prefixes`: `/radar/bgp/top/prefixes` */
export interface RadarBgpTopPrefixes<Bound extends string = never> {
  /**
   * List the top prefixes of BGP updates.
   *
   * `GET /radar/bgp/top/prefixes` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarBgp.top.prefixes.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/methods/prefixes/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTopPrefixesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopPrefixes, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBgpTopPrefixesIndexOptions<Bound, As>
  ): Promise<DataAs<TopPrefixes, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarBgpTopPrefixesIndexOptions<Bound>): AsyncIterable<RadarBgpTopPrefixesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBgpTopPrefixesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBgpTopPrefixesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBgpTopPrefixes<Bound | BoundBy<Params>>;
}
