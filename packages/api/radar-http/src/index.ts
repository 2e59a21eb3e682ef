// Written by `pnpm generate` from openapi/radar-http.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AseBotClass, AseBrowserFamily, AseDeviceType, AseHttpMethod, AseHttpProtocol, AseIpVersion, AseOs,
  AseOsTopItem, AseTlsVersion, HttpAse, HttpLocation, HttpSummaryBotClass, HttpSummaryHttpVersion,
  HttpSummaryIpVersion, HttpSummaryTlsVersion, HttpSummaryV2, HttpTimeseries, HttpTimeseriesGroup,
  HttpTimeseriesGroupBotClass, HttpTimeseriesGroupHttpVersion, HttpTimeseriesGroupIpVersion,
  HttpTimeseriesGroupTlsVersion, HttpTimeseriesGroupsV2, LocationBotClass, LocationBrowserFamily,
  LocationDeviceType, LocationHttpMethod, LocationHttpProtocol, LocationIpVersion, LocationOs,
  LocationOsTopItem, LocationTlsVersion, RadarHttpSummaryBotClassQuery, RadarHttpSummaryDeviceTypeQuery,
  RadarHttpSummaryHttpProtocolQuery, RadarHttpSummaryHttpVersionQuery, RadarHttpSummaryIpVersionQuery,
  RadarHttpSummaryOsQuery, RadarHttpSummaryPostQuantumQuery, RadarHttpSummaryShowQuery,
  RadarHttpSummaryTlsVersionQuery, RadarHttpTimeseriesGroupsBotClassQuery,
  RadarHttpTimeseriesGroupsBrowserFamilyQuery, RadarHttpTimeseriesGroupsBrowserQuery,
  RadarHttpTimeseriesGroupsDeviceTypeQuery, RadarHttpTimeseriesGroupsHttpProtocolQuery,
  RadarHttpTimeseriesGroupsHttpVersionQuery, RadarHttpTimeseriesGroupsIpVersionQuery,
  RadarHttpTimeseriesGroupsOsQuery, RadarHttpTimeseriesGroupsPostQuantumQuery,
  RadarHttpTimeseriesGroupsShowQuery, RadarHttpTimeseriesGroupsTlsVersionQuery, RadarHttpTimeseriesQuery,
  RadarHttpTopAsesBotClassShowQuery, RadarHttpTopAsesBrowserFamilyShowQuery,
  RadarHttpTopAsesDeviceTypeShowQuery, RadarHttpTopAsesHttpProtocolShowQuery,
  RadarHttpTopAsesHttpVersionShowQuery, RadarHttpTopAsesIndexQuery, RadarHttpTopAsesIpVersionShowQuery,
  RadarHttpTopAsesOsShowQuery, RadarHttpTopAsesTlsVersionShowQuery, RadarHttpTopBrowserFamilyIndexQuery,
  RadarHttpTopBrowserIndexQuery, RadarHttpTopLocationsBotClassShowQuery,
  RadarHttpTopLocationsBrowserFamilyShowQuery, RadarHttpTopLocationsDeviceTypeShowQuery,
  RadarHttpTopLocationsHttpProtocolShowQuery, RadarHttpTopLocationsHttpVersionShowQuery,
  RadarHttpTopLocationsIndexQuery, RadarHttpTopLocationsIpVersionShowQuery, RadarHttpTopLocationsOsShowQuery,
  RadarHttpTopLocationsTlsVersionShowQuery, SummaryDeviceType, SummaryHttpProtocol, SummaryOs,
  SummaryPostQuantum, TimeseriesGroupDeviceType, TimeseriesGroupHttpProtocol, TimeseriesGroupPostQuantum,
  TldTopItem, TopBrowser, paths,
} from "./types.js";
export type * from "./types.js";

const radarHttpTable = {
  only: [],
  actions: {
    timeseries: { method: "get", path: "timeseries", permissions: ["com.cloudflare.api.user.read"] },
  },
  resources: {
    summary: {
      endpoint: "summary",
      id: "dimension",
      only: ["show"],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        show: { permissions: [] },
        botClass: { method: "get", path: "bot_class" },
        deviceType: { method: "get", path: "device_type" },
        httpProtocol: { method: "get", path: "http_protocol" },
        httpVersion: { method: "get", path: "http_version" },
        ipVersion: { method: "get", path: "ip_version" },
        os: { method: "get", path: "os" },
        postQuantum: { method: "get", path: "post_quantum" },
        tlsVersion: { method: "get", path: "tls_version" },
      },
    },
    timeseriesGroups: {
      endpoint: "timeseries_groups",
      id: "dimension",
      only: ["show"],
      permissions: ["com.cloudflare.api.user.read"],
      actions: {
        show: { permissions: [] },
        botClass: { method: "get", path: "bot_class" },
        browser: { method: "get", path: "browser" },
        browserFamily: { method: "get", path: "browser_family" },
        deviceType: { method: "get", path: "device_type" },
        httpProtocol: { method: "get", path: "http_protocol" },
        httpVersion: { method: "get", path: "http_version" },
        ipVersion: { method: "get", path: "ip_version" },
        os: { method: "get", path: "os" },
        postQuantum: { method: "get", path: "post_quantum" },
        tlsVersion: { method: "get", path: "tls_version" },
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
            botClass: {
              endpoint: "bot_class",
              id: "bot_class",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            browserFamily: {
              endpoint: "browser_family",
              id: "browser_family",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            deviceType: {
              endpoint: "device_type",
              id: "device_type",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            httpProtocol: {
              endpoint: "http_protocol",
              id: "http_protocol",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            httpVersion: {
              endpoint: "http_version",
              id: "http_version",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            ipVersion: {
              endpoint: "ip_version",
              id: "ip_version",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            os: {
              endpoint: "os",
              id: "os",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            tlsVersion: {
              endpoint: "tls_version",
              id: "tls_version",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
        browser: {
          endpoint: "browser",
          only: ["index"],
          actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
        },
        browserFamily: {
          endpoint: "browser_family",
          only: ["index"],
          actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
        },
        locations: {
          endpoint: "locations",
          only: ["index"],
          actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
          resources: {
            botClass: {
              endpoint: "bot_class",
              id: "bot_class",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            browserFamily: {
              endpoint: "browser_family",
              id: "browser_family",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            deviceType: {
              endpoint: "device_type",
              id: "device_type",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            httpProtocol: {
              endpoint: "http_protocol",
              id: "http_protocol",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            httpVersion: {
              endpoint: "http_version",
              id: "http_version",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            ipVersion: {
              endpoint: "ip_version",
              id: "ip_version",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            os: {
              endpoint: "os",
              id: "os",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
            tlsVersion: {
              endpoint: "tls_version",
              id: "tls_version",
              only: ["show"],
              actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
  },
} as const;

/** What Cloudflare sees of the web's HTTP traffic. */
export const radarHttp: RadarHttp = resource<paths>()("/radar/http", radarHttpTable);

type RadarHttpTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesQuery }, Bound, As
>;

/** `radarHttp`: `/radar/http` */
export interface RadarHttp<Bound extends string = never> {
  /**
   * Get HTTP requests over time.
   *
   * `GET /radar/http/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseries, As>>;

  /** `/radar/http/summary` */
  readonly summary: RadarHttpSummary<Bound>;

  /** `/radar/http/timeseries_groups` */
  readonly timeseriesGroups: RadarHttpTimeseriesGroups<Bound>;

  /** `/radar/http/top` */
  readonly top: RadarHttpTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarHttp<Bound | BoundBy<Params>>;
}

type RadarHttpSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryShowQuery }, Bound, As
>;
type RadarHttpSummaryBotClassOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryBotClassQuery }, Bound, As
>;
type RadarHttpSummaryDeviceTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryDeviceTypeQuery }, Bound, As
>;
type RadarHttpSummaryHttpProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryHttpProtocolQuery }, Bound, As
>;
type RadarHttpSummaryHttpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryHttpVersionQuery }, Bound, As
>;
type RadarHttpSummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryIpVersionQuery }, Bound, As
>;
type RadarHttpSummaryOsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryOsQuery }, Bound, As
>;
type RadarHttpSummaryPostQuantumOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryPostQuantumQuery }, Bound, As
>;
type RadarHttpSummaryTlsVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpSummaryTlsVersionQuery }, Bound, As
>;

/** `radarHttp.summary`: `/radar/http/summary` */
export interface RadarHttpSummary<Bound extends string = never> {
  /**
   * Summarize HTTP requests by a dimension.
   *
   * `GET /radar/http/summary/{dimension}`
   * @example
   * const { data, error } = await radarHttp.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "API_TRAFFIC" | "AS" | "BOT_CLASS" | "BROWSER" | "BROWSER_FAMILY" | "CONTENT_TYPE" | "DEVICE_TYPE" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "IP_VERSION" | "LOCATION" | "OS" | "POST_QUANTUM" | "TLS_VERSION",
    ...options: RadarHttpSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<HttpSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "API_TRAFFIC" | "AS" | "BOT_CLASS" | "BROWSER" | "BROWSER_FAMILY" | "CONTENT_TYPE" | "DEVICE_TYPE" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "IP_VERSION" | "LOCATION" | "OS" | "POST_QUANTUM" | "TLS_VERSION",
    ...options: RadarHttpSummaryShowOptions<Bound, As>
  ): Promise<DataAs<HttpSummaryV2, As>>;

  /**
   * Summarize HTTP requests by bot class.
   *
   * `GET /radar/http/summary/bot_class` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.botClass({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/bot_class/
   */
  botClass<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryBotClassOptions<Bound, As>
  ): Promise<Result<DataAs<HttpSummaryBotClass, As>>>;
  /**
   * {@link botClass}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  botClassOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryBotClassOptions<Bound, As>
  ): Promise<DataAs<HttpSummaryBotClass, As>>;

  /**
   * Summarize HTTP requests by device type.
   *
   * `GET /radar/http/summary/device_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.deviceType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/device_type/
   */
  deviceType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryDeviceTypeOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryDeviceType, As>>>;
  /**
   * {@link deviceType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deviceTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryDeviceTypeOptions<Bound, As>
  ): Promise<DataAs<SummaryDeviceType, As>>;

  /**
   * Summarize HTTP requests by HTTP protocol.
   *
   * `GET /radar/http/summary/http_protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.httpProtocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/http_protocol/
   */
  httpProtocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryHttpProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryHttpProtocol, As>>>;
  /**
   * {@link httpProtocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpProtocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryHttpProtocolOptions<Bound, As>
  ): Promise<DataAs<SummaryHttpProtocol, As>>;

  /**
   * Summarize HTTP requests by HTTP version.
   *
   * `GET /radar/http/summary/http_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.httpVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/http_version/
   */
  httpVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryHttpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<HttpSummaryHttpVersion, As>>>;
  /**
   * {@link httpVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryHttpVersionOptions<Bound, As>
  ): Promise<DataAs<HttpSummaryHttpVersion, As>>;

  /**
   * Summarize HTTP requests by IP version.
   *
   * `GET /radar/http/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<HttpSummaryIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<HttpSummaryIpVersion, As>>;

  /**
   * Summarize HTTP requests by OS.
   *
   * `GET /radar/http/summary/os` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.os({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/os/
   */
  os<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryOsOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryOs, As>>>;
  /**
   * {@link os}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  osOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryOsOptions<Bound, As>
  ): Promise<DataAs<SummaryOs, As>>;

  /**
   * Summarize HTTP requests by post-quantum encryption.
   *
   * `GET /radar/http/summary/post_quantum` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.postQuantum({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/post_quantum/
   */
  postQuantum<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryPostQuantumOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryPostQuantum, As>>>;
  /**
   * {@link postQuantum}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  postQuantumOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryPostQuantumOptions<Bound, As>
  ): Promise<DataAs<SummaryPostQuantum, As>>;

  /**
   * Summarize HTTP requests by TLS version.
   *
   * `GET /radar/http/summary/tls_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.summary.tlsVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/tls_version/
   */
  tlsVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryTlsVersionOptions<Bound, As>
  ): Promise<Result<DataAs<HttpSummaryTlsVersion, As>>>;
  /**
   * {@link tlsVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  tlsVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpSummaryTlsVersionOptions<Bound, As>
  ): Promise<DataAs<HttpSummaryTlsVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "botClass" | "deviceType" | "httpProtocol" | "httpVersion" | "ipVersion" | "os" | "postQuantum" | "tlsVersion">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarHttpSummary<Bound | BoundBy<Params>>;
}

type RadarHttpTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsBotClassOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsBotClassQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsBrowserOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsBrowserQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsBrowserFamilyOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsBrowserFamilyQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsDeviceTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsDeviceTypeQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsHttpProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsHttpProtocolQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsHttpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsHttpVersionQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsOsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsOsQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsPostQuantumOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsPostQuantumQuery }, Bound, As
>;
type RadarHttpTimeseriesGroupsTlsVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTimeseriesGroupsTlsVersionQuery }, Bound, As
>;

/** `radarHttp.timeseriesGroups`: `/radar/http/timeseries_groups` */
export interface RadarHttpTimeseriesGroups<Bound extends string = never> {
  /**
   * Get HTTP requests over time by a dimension.
   *
   * `GET /radar/http/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "API_TRAFFIC" | "AS" | "BOT_CLASS" | "BROWSER" | "BROWSER_FAMILY" | "CONTENT_TYPE" | "DEVICE_TYPE" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "IP_VERSION" | "LOCATION" | "OS" | "POST_QUANTUM" | "TLS_VERSION",
    ...options: RadarHttpTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ADM1" | "API_TRAFFIC" | "AS" | "BOT_CLASS" | "BROWSER" | "BROWSER_FAMILY" | "CONTENT_TYPE" | "DEVICE_TYPE" | "HTTP_PROTOCOL" | "HTTP_VERSION" | "IP_VERSION" | "LOCATION" | "OS" | "POST_QUANTUM" | "TLS_VERSION",
    ...options: RadarHttpTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroupsV2, As>>;

  /**
   * Get HTTP requests over time by bot class.
   *
   * `GET /radar/http/timeseries_groups/bot_class` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.botClass({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/bot_class/
   */
  botClass<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsBotClassOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroupBotClass, As>>>;
  /**
   * {@link botClass}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  botClassOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsBotClassOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroupBotClass, As>>;

  /**
   * Get HTTP requests over time by browser.
   *
   * `GET /radar/http/timeseries_groups/browser` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.browser({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/browser/
   */
  browser<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsBrowserOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroup, As>>>;
  /**
   * {@link browser}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  browserOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsBrowserOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroup, As>>;

  /**
   * Get HTTP requests over time by browser family.
   *
   * `GET /radar/http/timeseries_groups/browser_family` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.browserFamily({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/browser_family/
   */
  browserFamily<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsBrowserFamilyOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroup, As>>>;
  /**
   * {@link browserFamily}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  browserFamilyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsBrowserFamilyOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroup, As>>;

  /**
   * Get HTTP requests over time by device type.
   *
   * `GET /radar/http/timeseries_groups/device_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.deviceType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/device_type/
   */
  deviceType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsDeviceTypeOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupDeviceType, As>>>;
  /**
   * {@link deviceType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deviceTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsDeviceTypeOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupDeviceType, As>>;

  /**
   * Get HTTP requests over time by HTTP protocol.
   *
   * `GET /radar/http/timeseries_groups/http_protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.httpProtocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/http_protocol/
   */
  httpProtocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsHttpProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupHttpProtocol, As>>>;
  /**
   * {@link httpProtocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpProtocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsHttpProtocolOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupHttpProtocol, As>>;

  /**
   * Get HTTP requests over time by HTTP version.
   *
   * `GET /radar/http/timeseries_groups/http_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.httpVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/http_version/
   */
  httpVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsHttpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroupHttpVersion, As>>>;
  /**
   * {@link httpVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsHttpVersionOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroupHttpVersion, As>>;

  /**
   * Get HTTP requests over time by IP version.
   *
   * `GET /radar/http/timeseries_groups/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroupIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroupIpVersion, As>>;

  /**
   * Get HTTP requests over time by OS.
   *
   * `GET /radar/http/timeseries_groups/os` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.os({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/os/
   */
  os<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsOsOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroup, As>>>;
  /**
   * {@link os}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  osOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsOsOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroup, As>>;

  /**
   * Get HTTP requests over time by post-quantum encryption.
   *
   * `GET /radar/http/timeseries_groups/post_quantum` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.postQuantum({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/post_quantum/
   */
  postQuantum<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsPostQuantumOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupPostQuantum, As>>>;
  /**
   * {@link postQuantum}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  postQuantumOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsPostQuantumOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupPostQuantum, As>>;

  /**
   * Get HTTP requests over time by TLS version.
   *
   * `GET /radar/http/timeseries_groups/tls_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.timeseriesGroups.tlsVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/tls_version/
   */
  tlsVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsTlsVersionOptions<Bound, As>
  ): Promise<Result<DataAs<HttpTimeseriesGroupTlsVersion, As>>>;
  /**
   * {@link tlsVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  tlsVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTimeseriesGroupsTlsVersionOptions<Bound, As>
  ): Promise<DataAs<HttpTimeseriesGroupTlsVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "botClass" | "browser" | "browserFamily" | "deviceType" | "httpProtocol" | "httpVersion" | "ipVersion" | "os" | "postQuantum" | "tlsVersion">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarHttp.top`: `/radar/http/top` */
export interface RadarHttpTop<Bound extends string = never> {
  /** `/radar/http/top/ases` */
  readonly ases: RadarHttpTopAses<Bound>;

  /** `/radar/http/top/browser` */
  readonly browser: RadarHttpTopBrowser<Bound>;

  /** `/radar/http/top/browser_family` */
  readonly browserFamily: RadarHttpTopBrowserFamily<Bound>;

  /** `/radar/http/top/locations` */
  readonly locations: RadarHttpTopLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarHttpTop<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesIndexQuery }, Bound, As
>;

/** `radarHttp.top.ases`: `/radar/http/top/ases` */
export interface RadarHttpTopAses<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests.
   *
   * `GET /radar/http/top/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<HttpAse, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopAsesIndexOptions<Bound, As>
  ): Promise<DataAs<HttpAse, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarHttpTopAsesIndexOptions<Bound>): AsyncIterable<AseOsTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarHttpTopAsesIndexOptions<Bound>): AsyncIterable<Page<AseOsTopItem>>;

  /** `/radar/http/top/ases/bot_class` */
  readonly botClass: RadarHttpTopAsesBotClass<Bound>;

  /** `/radar/http/top/ases/browser_family` */
  readonly browserFamily: RadarHttpTopAsesBrowserFamily<Bound>;

  /** `/radar/http/top/ases/device_type` */
  readonly deviceType: RadarHttpTopAsesDeviceType<Bound>;

  /** `/radar/http/top/ases/http_protocol` */
  readonly httpProtocol: RadarHttpTopAsesHttpProtocol<Bound>;

  /** `/radar/http/top/ases/http_version` */
  readonly httpVersion: RadarHttpTopAsesHttpVersion<Bound>;

  /** `/radar/http/top/ases/ip_version` */
  readonly ipVersion: RadarHttpTopAsesIpVersion<Bound>;

  /** `/radar/http/top/ases/os` */
  readonly os: RadarHttpTopAsesOs<Bound>;

  /** `/radar/http/top/ases/tls_version` */
  readonly tlsVersion: RadarHttpTopAsesTlsVersion<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarHttpTopAses<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesBotClassShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesBotClassShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.botClass`: `/radar/http/top/ases/bot_class` */
export interface RadarHttpTopAsesBotClass<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by bot class.
   *
   * `GET /radar/http/top/ases/bot_class/{bot_class}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.botClass.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/bot_class/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "LIKELY_AUTOMATED" | "LIKELY_HUMAN", ...options: RadarHttpTopAsesBotClassShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseBotClass, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "LIKELY_AUTOMATED" | "LIKELY_HUMAN", ...options: RadarHttpTopAsesBotClassShowOptions<Bound, As>
  ): Promise<DataAs<AseBotClass, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesBotClass<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesBrowserFamilyShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesBrowserFamilyShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.browserFamily`: `/radar/http/top/ases/browser_family` */
export interface RadarHttpTopAsesBrowserFamily<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by browser family.
   *
   * `GET /radar/http/top/ases/browser_family/{browser_family}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.browserFamily.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/browser_family/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "CHROME" | "EDGE" | "FIREFOX" | "SAFARI",
    ...options: RadarHttpTopAsesBrowserFamilyShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseBrowserFamily, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "CHROME" | "EDGE" | "FIREFOX" | "SAFARI",
    ...options: RadarHttpTopAsesBrowserFamilyShowOptions<Bound, As>
  ): Promise<DataAs<AseBrowserFamily, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesBrowserFamily<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesDeviceTypeShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesDeviceTypeShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.deviceType`: `/radar/http/top/ases/device_type` */
export interface RadarHttpTopAsesDeviceType<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by device type.
   *
   * `GET /radar/http/top/ases/device_type/{device_type}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.deviceType.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/device_type/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "DESKTOP" | "MOBILE" | "OTHER", ...options: RadarHttpTopAsesDeviceTypeShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseDeviceType, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "DESKTOP" | "MOBILE" | "OTHER", ...options: RadarHttpTopAsesDeviceTypeShowOptions<Bound, As>
  ): Promise<DataAs<AseDeviceType, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesDeviceType<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesHttpProtocolShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesHttpProtocolShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.httpProtocol`: `/radar/http/top/ases/http_protocol` */
export interface RadarHttpTopAsesHttpProtocol<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by HTTP protocol.
   *
   * `GET /radar/http/top/ases/http_protocol/{http_protocol}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.httpProtocol.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/http_protocol/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "HTTP" | "HTTPS", ...options: RadarHttpTopAsesHttpProtocolShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseHttpProtocol, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "HTTP" | "HTTPS", ...options: RadarHttpTopAsesHttpProtocolShowOptions<Bound, As>
  ): Promise<DataAs<AseHttpProtocol, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesHttpProtocol<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesHttpVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesHttpVersionShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.httpVersion`: `/radar/http/top/ases/http_version` */
export interface RadarHttpTopAsesHttpVersion<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by HTTP version.
   *
   * `GET /radar/http/top/ases/http_version/{http_version}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.httpVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/http_method/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "HTTPv1" | "HTTPv2" | "HTTPv3", ...options: RadarHttpTopAsesHttpVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseHttpMethod, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "HTTPv1" | "HTTPv2" | "HTTPv3", ...options: RadarHttpTopAsesHttpVersionShowOptions<Bound, As>
  ): Promise<DataAs<AseHttpMethod, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesHttpVersion<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesIpVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesIpVersionShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.ipVersion`: `/radar/http/top/ases/ip_version` */
export interface RadarHttpTopAsesIpVersion<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by IP version.
   *
   * `GET /radar/http/top/ases/ip_version/{ip_version}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.ipVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/ip_version/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarHttpTopAsesIpVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseIpVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarHttpTopAsesIpVersionShowOptions<Bound, As>
  ): Promise<DataAs<AseIpVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesIpVersion<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesOsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesOsShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.os`: `/radar/http/top/ases/os` */
export interface RadarHttpTopAsesOs<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by OS.
   *
   * `GET /radar/http/top/ases/os/{os}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.os.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/os/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV",
    ...options: RadarHttpTopAsesOsShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseOs, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV",
    ...options: RadarHttpTopAsesOsShowOptions<Bound, As>
  ): Promise<DataAs<AseOs, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesOs<Bound | BoundBy<Params>>;
}

type RadarHttpTopAsesTlsVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopAsesTlsVersionShowQuery }, Bound, As
>;

/** `radarHttp.top.ases.tlsVersion`: `/radar/http/top/ases/tls_version` */
export interface RadarHttpTopAsesTlsVersion<Bound extends string = never> {
  /**
   * List the top autonomous systems of HTTP requests by TLS version.
   *
   * `GET /radar/http/top/ases/tls_version/{tls_version}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.ases.tlsVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/ases/subresources/tls_version/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC",
    ...options: RadarHttpTopAsesTlsVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<AseTlsVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC",
    ...options: RadarHttpTopAsesTlsVersionShowOptions<Bound, As>
  ): Promise<DataAs<AseTlsVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopAsesTlsVersion<Bound | BoundBy<Params>>;
}

type RadarHttpTopBrowserIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopBrowserIndexQuery }, Bound, As
>;

/** `radarHttp.top.browser`: `/radar/http/top/browser` */
export interface RadarHttpTopBrowser<Bound extends string = never> {
  /**
   * List the top browsers of HTTP requests.
   *
   * `GET /radar/http/top/browser` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.top.browser.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/top/methods/browser/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopBrowserIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopBrowser, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopBrowserIndexOptions<Bound, As>
  ): Promise<DataAs<TopBrowser, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RadarHttpTopBrowserIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RadarHttpTopBrowserIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopBrowser<Bound | BoundBy<Params>>;
}

type RadarHttpTopBrowserFamilyIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopBrowserFamilyIndexQuery }, Bound, As
>;

/** `radarHttp.top.browserFamily`: `/radar/http/top/browser_family` */
export interface RadarHttpTopBrowserFamily<Bound extends string = never> {
  /**
   * List the top browser families of HTTP requests.
   *
   * `GET /radar/http/top/browser_family` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarHttp.top.browserFamily.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/top/methods/browser_family/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopBrowserFamilyIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopBrowser, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopBrowserFamilyIndexOptions<Bound, As>
  ): Promise<DataAs<TopBrowser, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RadarHttpTopBrowserFamilyIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RadarHttpTopBrowserFamilyIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopBrowserFamily<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsIndexQuery }, Bound, As
>;

/** `radarHttp.top.locations`: `/radar/http/top/locations` */
export interface RadarHttpTopLocations<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests.
   *
   * `GET /radar/http/top/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<HttpLocation, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarHttpTopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<HttpLocation, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarHttpTopLocationsIndexOptions<Bound>): AsyncIterable<LocationOsTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarHttpTopLocationsIndexOptions<Bound>): AsyncIterable<Page<LocationOsTopItem>>;

  /** `/radar/http/top/locations/bot_class` */
  readonly botClass: RadarHttpTopLocationsBotClass<Bound>;

  /** `/radar/http/top/locations/browser_family` */
  readonly browserFamily: RadarHttpTopLocationsBrowserFamily<Bound>;

  /** `/radar/http/top/locations/device_type` */
  readonly deviceType: RadarHttpTopLocationsDeviceType<Bound>;

  /** `/radar/http/top/locations/http_protocol` */
  readonly httpProtocol: RadarHttpTopLocationsHttpProtocol<Bound>;

  /** `/radar/http/top/locations/http_version` */
  readonly httpVersion: RadarHttpTopLocationsHttpVersion<Bound>;

  /** `/radar/http/top/locations/ip_version` */
  readonly ipVersion: RadarHttpTopLocationsIpVersion<Bound>;

  /** `/radar/http/top/locations/os` */
  readonly os: RadarHttpTopLocationsOs<Bound>;

  /** `/radar/http/top/locations/tls_version` */
  readonly tlsVersion: RadarHttpTopLocationsTlsVersion<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocations<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsBotClassShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsBotClassShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.botClass`: `/radar/http/top/locations/bot_class` */
export interface RadarHttpTopLocationsBotClass<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by bot class.
   *
   * `GET /radar/http/top/locations/bot_class/{bot_class}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.botClass.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/bot_class/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "LIKELY_AUTOMATED" | "LIKELY_HUMAN", ...options: RadarHttpTopLocationsBotClassShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationBotClass, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "LIKELY_AUTOMATED" | "LIKELY_HUMAN", ...options: RadarHttpTopLocationsBotClassShowOptions<Bound, As>
  ): Promise<DataAs<LocationBotClass, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsBotClass<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsBrowserFamilyShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsBrowserFamilyShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.browserFamily`: `/radar/http/top/locations/browser_family` */
export interface RadarHttpTopLocationsBrowserFamily<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by browser family.
   *
   * `GET /radar/http/top/locations/browser_family/{browser_family}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.browserFamily.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/browser_family/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "CHROME" | "EDGE" | "FIREFOX" | "SAFARI",
    ...options: RadarHttpTopLocationsBrowserFamilyShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationBrowserFamily, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "CHROME" | "EDGE" | "FIREFOX" | "SAFARI",
    ...options: RadarHttpTopLocationsBrowserFamilyShowOptions<Bound, As>
  ): Promise<DataAs<LocationBrowserFamily, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsBrowserFamily<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsDeviceTypeShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsDeviceTypeShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.deviceType`: `/radar/http/top/locations/device_type` */
export interface RadarHttpTopLocationsDeviceType<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by device type.
   *
   * `GET /radar/http/top/locations/device_type/{device_type}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.deviceType.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/device_type/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "DESKTOP" | "MOBILE" | "OTHER", ...options: RadarHttpTopLocationsDeviceTypeShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationDeviceType, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "DESKTOP" | "MOBILE" | "OTHER", ...options: RadarHttpTopLocationsDeviceTypeShowOptions<Bound, As>
  ): Promise<DataAs<LocationDeviceType, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsDeviceType<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsHttpProtocolShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsHttpProtocolShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.httpProtocol`: `/radar/http/top/locations/http_protocol` */
export interface RadarHttpTopLocationsHttpProtocol<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by HTTP protocol.
   *
   * `GET /radar/http/top/locations/http_protocol/{http_protocol}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.httpProtocol.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/http_protocol/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "HTTP" | "HTTPS", ...options: RadarHttpTopLocationsHttpProtocolShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationHttpProtocol, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "HTTP" | "HTTPS", ...options: RadarHttpTopLocationsHttpProtocolShowOptions<Bound, As>
  ): Promise<DataAs<LocationHttpProtocol, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsHttpProtocol<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsHttpVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsHttpVersionShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.httpVersion`: `/radar/http/top/locations/http_version` */
export interface RadarHttpTopLocationsHttpVersion<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by HTTP version.
   *
   * `GET /radar/http/top/locations/http_version/{http_version}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.httpVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/http_method/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "HTTPv1" | "HTTPv2" | "HTTPv3", ...options: RadarHttpTopLocationsHttpVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationHttpMethod, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "HTTPv1" | "HTTPv2" | "HTTPv3", ...options: RadarHttpTopLocationsHttpVersionShowOptions<Bound, As>
  ): Promise<DataAs<LocationHttpMethod, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsHttpVersion<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsIpVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsIpVersionShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.ipVersion`: `/radar/http/top/locations/ip_version` */
export interface RadarHttpTopLocationsIpVersion<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by IP version.
   *
   * `GET /radar/http/top/locations/ip_version/{ip_version}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.ipVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/ip_version/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarHttpTopLocationsIpVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationIpVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarHttpTopLocationsIpVersionShowOptions<Bound, As>
  ): Promise<DataAs<LocationIpVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsIpVersion<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsOsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsOsShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.os`: `/radar/http/top/locations/os` */
export interface RadarHttpTopLocationsOs<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by OS.
   *
   * `GET /radar/http/top/locations/os/{os}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.os.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/os/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV",
    ...options: RadarHttpTopLocationsOsShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationOs, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "WINDOWS" | "MACOSX" | "IOS" | "ANDROID" | "CHROMEOS" | "LINUX" | "SMART_TV",
    ...options: RadarHttpTopLocationsOsShowOptions<Bound, As>
  ): Promise<DataAs<LocationOs, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsOs<Bound | BoundBy<Params>>;
}

type RadarHttpTopLocationsTlsVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarHttpTopLocationsTlsVersionShowQuery }, Bound, As
>;

/** `radarHttp.top.locations.tlsVersion`: `/radar/http/top/locations/tls_version` */
export interface RadarHttpTopLocationsTlsVersion<Bound extends string = never> {
  /**
   * List the top locations of HTTP requests by TLS version.
   *
   * `GET /radar/http/top/locations/tls_version/{tls_version}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarHttp.top.locations.tlsVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/tls_version/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC",
    ...options: RadarHttpTopLocationsTlsVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<LocationTlsVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | "TLSvQUIC",
    ...options: RadarHttpTopLocationsTlsVersionShowOptions<Bound, As>
  ): Promise<DataAs<LocationTlsVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarHttpTopLocationsTlsVersion<Bound | BoundBy<Params>>;
}
