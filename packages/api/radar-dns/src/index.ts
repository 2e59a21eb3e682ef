// Written by `pnpm generate` from openapi/radar-dns.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AS112SummaryIPVersion, AS112SummaryProtocol, AS112SummaryQueryType, AS112SummaryV2, AS112Timeseries,
  AS112TimeseriesGroupIPVersion, AS112TimeseriesGroupProtocol, AS112TimeseriesGroupQueryType,
  AS112TimeseriesGroupsV2, AS112Top, AseOSTop0, DNSSummary, DNSSummaryIPVersion, DNSSummaryProtocol,
  DNSSummaryQueryType, DNSSummaryV2, DNSTimeseries, DNSTimeseriesGroupIPVersion, DNSTimeseriesGroupProtocol,
  DNSTimeseriesGroupQueryType, DNSTimeseriesGroupsV2, DNSTopAses, DNSTopLocations, LocationOSTop0,
  RadarDnsAs112SummaryDnssecQuery, RadarDnsAs112SummaryEdnsQuery, RadarDnsAs112SummaryIpVersionQuery,
  RadarDnsAs112SummaryProtocolQuery, RadarDnsAs112SummaryQueryTypeQuery,
  RadarDnsAs112SummaryResponseCodesQuery, RadarDnsAs112SummaryShowQuery,
  RadarDnsAs112TimeseriesGroupsDnssecQuery, RadarDnsAs112TimeseriesGroupsEdnsQuery,
  RadarDnsAs112TimeseriesGroupsIpVersionQuery, RadarDnsAs112TimeseriesGroupsProtocolQuery,
  RadarDnsAs112TimeseriesGroupsQueryTypeQuery, RadarDnsAs112TimeseriesGroupsResponseCodesQuery,
  RadarDnsAs112TimeseriesGroupsShowQuery, RadarDnsAs112TimeseriesQuery,
  RadarDnsAs112TopLocationsDnssecShowQuery, RadarDnsAs112TopLocationsEdnsShowQuery,
  RadarDnsAs112TopLocationsIndexQuery, RadarDnsAs112TopLocationsIpVersionShowQuery,
  RadarDnsDnsSummaryCacheHitQuery, RadarDnsDnsSummaryDnssecAwareQuery, RadarDnsDnsSummaryDnssecE2eQuery,
  RadarDnsDnsSummaryDnssecQuery, RadarDnsDnsSummaryIpVersionQuery, RadarDnsDnsSummaryMatchingAnswerQuery,
  RadarDnsDnsSummaryProtocolQuery, RadarDnsDnsSummaryQueryTypeQuery, RadarDnsDnsSummaryResponseCodeQuery,
  RadarDnsDnsSummaryResponseTtlQuery, RadarDnsDnsSummaryShowQuery, RadarDnsDnsTimeseriesGroupsCacheHitQuery,
  RadarDnsDnsTimeseriesGroupsDnssecAwareQuery, RadarDnsDnsTimeseriesGroupsDnssecE2eQuery,
  RadarDnsDnsTimeseriesGroupsDnssecQuery, RadarDnsDnsTimeseriesGroupsIpVersionQuery,
  RadarDnsDnsTimeseriesGroupsMatchingAnswerQuery, RadarDnsDnsTimeseriesGroupsProtocolQuery,
  RadarDnsDnsTimeseriesGroupsQueryTypeQuery, RadarDnsDnsTimeseriesGroupsResponseCodeQuery,
  RadarDnsDnsTimeseriesGroupsResponseTtlQuery, RadarDnsDnsTimeseriesGroupsShowQuery,
  RadarDnsDnsTimeseriesQuery, RadarDnsDnsTopAsesIndexQuery, RadarDnsDnsTopLocationsIndexQuery, SummaryCode,
  SummaryDNSSEC, SummaryDNSSECAware, SummaryEdns, SummaryTTL, TimeseriesGroupCacheHit, TimeseriesGroupDNSSEC,
  TimeseriesGroupDNSSECAware, TimeseriesGroupEdns, TimeseriesGroupTTL, paths,
} from "./types.js";
export type * from "./types.js";

const radarDnsTable = {
  only: [],
  resources: {
    as112: {
      endpoint: "as112",
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
            dnssec: { method: "get", path: "dnssec" },
            edns: { method: "get", path: "edns" },
            ipVersion: { method: "get", path: "ip_version" },
            protocol: { method: "get", path: "protocol" },
            queryType: { method: "get", path: "query_type" },
            responseCodes: { method: "get", path: "response_codes" },
          },
        },
        timeseriesGroups: {
          endpoint: "timeseries_groups",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            dnssec: { method: "get", path: "dnssec" },
            edns: { method: "get", path: "edns" },
            ipVersion: { method: "get", path: "ip_version" },
            protocol: { method: "get", path: "protocol" },
            queryType: { method: "get", path: "query_type" },
            responseCodes: { method: "get", path: "response_codes" },
          },
        },
        top: {
          endpoint: "top",
          only: [],
          resources: {
            locations: {
              endpoint: "locations",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
              resources: {
                dnssec: {
                  endpoint: "dnssec",
                  id: "dnssec",
                  only: ["show"],
                  actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
                },
                edns: {
                  endpoint: "edns",
                  id: "edns",
                  only: ["show"],
                  actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
                },
                ipVersion: {
                  endpoint: "ip_version",
                  id: "ip_version",
                  only: ["show"],
                  actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
                },
              },
            },
          },
        },
      },
    },
    dns: {
      endpoint: "dns",
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
            cacheHit: { method: "get", path: "cache_hit" },
            dnssec: { method: "get", path: "dnssec" },
            dnssecAware: { method: "get", path: "dnssec_aware" },
            dnssecE2e: { method: "get", path: "dnssec_e2e" },
            ipVersion: { method: "get", path: "ip_version" },
            matchingAnswer: { method: "get", path: "matching_answer" },
            protocol: { method: "get", path: "protocol" },
            queryType: { method: "get", path: "query_type" },
            responseCode: { method: "get", path: "response_code", permissions: [] },
            responseTtl: { method: "get", path: "response_ttl" },
          },
        },
        timeseriesGroups: {
          endpoint: "timeseries_groups",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            cacheHit: { method: "get", path: "cache_hit" },
            dnssec: { method: "get", path: "dnssec" },
            dnssecAware: { method: "get", path: "dnssec_aware" },
            dnssecE2e: { method: "get", path: "dnssec_e2e" },
            ipVersion: { method: "get", path: "ip_version" },
            matchingAnswer: { method: "get", path: "matching_answer" },
            protocol: { method: "get", path: "protocol" },
            queryType: { method: "get", path: "query_type" },
            responseCode: { method: "get", path: "response_code", permissions: [] },
            responseTtl: { method: "get", path: "response_ttl" },
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
  },
} as const;

/** What Cloudflare sees of the queries of its resolver, and of AS112. */
export const radarDns: RadarDns = resource<paths>()("/radar", radarDnsTable);

/** `radarDns`: `/radar` */
export interface RadarDns<Bound extends string = never> {
  /** `/radar/as112` */
  readonly as112: RadarDnsAs112<Bound>;

  /** `/radar/dns` */
  readonly dns: RadarDnsDns<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDns<Bound | BoundBy<Params>>;
}

type RadarDnsAs112TimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesQuery }, Bound, As
>;

/** `radarDns.as112`: `/radar/as112` */
export interface RadarDnsAs112<Bound extends string = never> {
  /**
   * Get the queries to AS112 over time.
   *
   * `GET /radar/as112/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.as112.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<AS112Timeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesOptions<Bound, As>
  ): Promise<DataAs<AS112Timeseries, As>>;

  /** `/radar/as112/summary` */
  readonly summary: RadarDnsAs112Summary<Bound>;

  /** `/radar/as112/timeseries_groups` */
  readonly timeseriesGroups: RadarDnsAs112TimeseriesGroups<Bound>;

  /** `/radar/as112/top` */
  readonly top: RadarDnsAs112Top<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsAs112<Bound | BoundBy<Params>>;
}

type RadarDnsAs112SummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryShowQuery }, Bound, As
>;
type RadarDnsAs112SummaryDnssecOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryDnssecQuery }, Bound, As
>;
type RadarDnsAs112SummaryEdnsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryEdnsQuery }, Bound, As
>;
type RadarDnsAs112SummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryIpVersionQuery }, Bound, As
>;
type RadarDnsAs112SummaryProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryProtocolQuery }, Bound, As
>;
type RadarDnsAs112SummaryQueryTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryQueryTypeQuery }, Bound, As
>;
type RadarDnsAs112SummaryResponseCodesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112SummaryResponseCodesQuery }, Bound, As
>;

/** `radarDns.as112.summary`: `/radar/as112/summary` */
export interface RadarDnsAs112Summary<Bound extends string = never> {
  /**
   * Summarize the queries to AS112 by a dimension.
   *
   * `GET /radar/as112/summary/{dimension}`
   * @example
   * const { data, error } = await radarDns.as112.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE",
    ...options: RadarDnsAs112SummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<AS112SummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE",
    ...options: RadarDnsAs112SummaryShowOptions<Bound, As>
  ): Promise<DataAs<AS112SummaryV2, As>>;

  /**
   * Summarize the queries to AS112 by DNSSEC.
   *
   * `GET /radar/as112/summary/dnssec` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.summary.dnssec({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/dnssec/
   */
  dnssec<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryDnssecOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryEdns, As>>>;
  /**
   * {@link dnssec}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryDnssecOptions<Bound, As>
  ): Promise<DataAs<SummaryEdns, As>>;

  /**
   * Summarize the queries to AS112 by EDNS.
   *
   * `GET /radar/as112/summary/edns` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.summary.edns({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/edns/
   */
  edns<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryEdnsOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryEdns, As>>>;
  /**
   * {@link edns}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ednsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryEdnsOptions<Bound, As>
  ): Promise<DataAs<SummaryEdns, As>>;

  /**
   * Summarize the queries to AS112 by IP version.
   *
   * `GET /radar/as112/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<AS112SummaryIPVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<AS112SummaryIPVersion, As>>;

  /**
   * Summarize the queries to AS112 by protocol.
   *
   * `GET /radar/as112/summary/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.summary.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<AS112SummaryProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryProtocolOptions<Bound, As>
  ): Promise<DataAs<AS112SummaryProtocol, As>>;

  /**
   * Summarize the queries to AS112 by query type.
   *
   * `GET /radar/as112/summary/query_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.summary.queryType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/query_type/
   */
  queryType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryQueryTypeOptions<Bound, As>
  ): Promise<Result<DataAs<AS112SummaryQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryQueryTypeOptions<Bound, As>
  ): Promise<DataAs<AS112SummaryQueryType, As>>;

  /**
   * Summarize the queries to AS112 by response codes.
   *
   * `GET /radar/as112/summary/response_codes` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.summary.responseCodes({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/response_codes/
   */
  responseCodes<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryResponseCodesOptions<Bound, As>
  ): Promise<Result<DataAs<AS112SummaryQueryType, As>>>;
  /**
   * {@link responseCodes}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryResponseCodesOptions<Bound, As>
  ): Promise<DataAs<AS112SummaryQueryType, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "dnssec" | "edns" | "ipVersion" | "protocol" | "queryType" | "responseCodes">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsAs112Summary<Bound | BoundBy<Params>>;
}

type RadarDnsAs112TimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsShowQuery }, Bound, As
>;
type RadarDnsAs112TimeseriesGroupsDnssecOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsDnssecQuery }, Bound, As
>;
type RadarDnsAs112TimeseriesGroupsEdnsOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsEdnsQuery }, Bound, As
>;
type RadarDnsAs112TimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarDnsAs112TimeseriesGroupsProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsProtocolQuery }, Bound, As
>;
type RadarDnsAs112TimeseriesGroupsQueryTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsQueryTypeQuery }, Bound, As
>;
type RadarDnsAs112TimeseriesGroupsResponseCodesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TimeseriesGroupsResponseCodesQuery }, Bound, As
>;

/** `radarDns.as112.timeseriesGroups`: `/radar/as112/timeseries_groups` */
export interface RadarDnsAs112TimeseriesGroups<Bound extends string = never> {
  /**
   * Get the queries to AS112 over time by a dimension.
   *
   * `GET /radar/as112/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE",
    ...options: RadarDnsAs112TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<AS112TimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE",
    ...options: RadarDnsAs112TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<AS112TimeseriesGroupsV2, As>>;

  /**
   * Get the queries to AS112 over time by DNSSEC.
   *
   * `GET /radar/as112/timeseries_groups/dnssec` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.dnssec({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/dnssec/
   */
  dnssec<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsDnssecOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupEdns, As>>>;
  /**
   * {@link dnssec}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsDnssecOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupEdns, As>>;

  /**
   * Get the queries to AS112 over time by EDNS.
   *
   * `GET /radar/as112/timeseries_groups/edns` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.edns({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/edns/
   */
  edns<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsEdnsOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupEdns, As>>>;
  /**
   * {@link edns}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ednsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsEdnsOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupEdns, As>>;

  /**
   * Get the queries to AS112 over time by IP version.
   *
   * `GET /radar/as112/timeseries_groups/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<AS112TimeseriesGroupIPVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<AS112TimeseriesGroupIPVersion, As>>;

  /**
   * Get the queries to AS112 over time by protocol.
   *
   * `GET /radar/as112/timeseries_groups/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<AS112TimeseriesGroupProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<DataAs<AS112TimeseriesGroupProtocol, As>>;

  /**
   * Get the queries to AS112 over time by query type.
   *
   * `GET /radar/as112/timeseries_groups/query_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.queryType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/query_type/
   */
  queryType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<Result<DataAs<AS112TimeseriesGroupQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<DataAs<AS112TimeseriesGroupQueryType, As>>;

  /**
   * Get the queries to AS112 over time by response codes.
   *
   * `GET /radar/as112/timeseries_groups/response_codes` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.as112.timeseriesGroups.responseCodes({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/response_codes/
   */
  responseCodes<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsResponseCodesOptions<Bound, As>
  ): Promise<Result<DataAs<AS112TimeseriesGroupQueryType, As>>>;
  /**
   * {@link responseCodes}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsResponseCodesOptions<Bound, As>
  ): Promise<DataAs<AS112TimeseriesGroupQueryType, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "dnssec" | "edns" | "ipVersion" | "protocol" | "queryType" | "responseCodes">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsAs112TimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarDns.as112.top`: `/radar/as112/top` */
export interface RadarDnsAs112Top<Bound extends string = never> {
  /** `/radar/as112/top/locations` */
  readonly locations: RadarDnsAs112TopLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsAs112Top<Bound | BoundBy<Params>>;
}

type RadarDnsAs112TopLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TopLocationsIndexQuery }, Bound, As
>;

/** `radarDns.as112.top.locations`: `/radar/as112/top/locations` */
export interface RadarDnsAs112TopLocations<Bound extends string = never> {
  /**
   * List the top locations of the queries to AS112.
   *
   * `GET /radar/as112/top/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.as112.top.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/locations/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TopLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AS112Top, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<AS112Top, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarDnsAs112TopLocationsIndexOptions<Bound>): AsyncIterable<LocationOSTop0>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarDnsAs112TopLocationsIndexOptions<Bound>): AsyncIterable<Page<LocationOSTop0>>;

  /** `/radar/as112/top/locations/dnssec` */
  readonly dnssec: RadarDnsAs112TopLocationsDnssec<Bound>;

  /** `/radar/as112/top/locations/edns` */
  readonly edns: RadarDnsAs112TopLocationsEdns<Bound>;

  /** `/radar/as112/top/locations/ip_version` */
  readonly ipVersion: RadarDnsAs112TopLocationsIpVersion<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsAs112TopLocations<Bound | BoundBy<Params>>;
}

type RadarDnsAs112TopLocationsDnssecShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TopLocationsDnssecShowQuery }, Bound, As
>;

/** `radarDns.as112.top.locations.dnssec`: `/radar/as112/top/locations/dnssec` */
export interface RadarDnsAs112TopLocationsDnssec<Bound extends string = never> {
  /**
   * List the top locations of the queries to AS112 by DNSSEC.
   *
   * `GET /radar/as112/top/locations/dnssec/{dnssec}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.as112.top.locations.dnssec.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/dnssec/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "SUPPORTED" | "NOT_SUPPORTED", ...options: RadarDnsAs112TopLocationsDnssecShowOptions<Bound, As>
  ): Promise<Result<DataAs<AS112Top, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SUPPORTED" | "NOT_SUPPORTED", ...options: RadarDnsAs112TopLocationsDnssecShowOptions<Bound, As>
  ): Promise<DataAs<AS112Top, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsAs112TopLocationsDnssec<Bound | BoundBy<Params>>;
}

type RadarDnsAs112TopLocationsEdnsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TopLocationsEdnsShowQuery }, Bound, As
>;

/** `radarDns.as112.top.locations.edns`: `/radar/as112/top/locations/edns` */
export interface RadarDnsAs112TopLocationsEdns<Bound extends string = never> {
  /**
   * List the top locations of the queries to AS112 by EDNS.
   *
   * `GET /radar/as112/top/locations/edns/{edns}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.as112.top.locations.edns.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/edns/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "SUPPORTED" | "NOT_SUPPORTED", ...options: RadarDnsAs112TopLocationsEdnsShowOptions<Bound, As>
  ): Promise<Result<DataAs<AS112Top, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SUPPORTED" | "NOT_SUPPORTED", ...options: RadarDnsAs112TopLocationsEdnsShowOptions<Bound, As>
  ): Promise<DataAs<AS112Top, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsAs112TopLocationsEdns<Bound | BoundBy<Params>>;
}

type RadarDnsAs112TopLocationsIpVersionShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsAs112TopLocationsIpVersionShowQuery }, Bound, As
>;

/** `radarDns.as112.top.locations.ipVersion`: `/radar/as112/top/locations/ip_version` */
export interface RadarDnsAs112TopLocationsIpVersion<Bound extends string = never> {
  /**
   * List the top locations of the queries to AS112 by IP version.
   *
   * `GET /radar/as112/top/locations/ip_version/{ip_version}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.as112.top.locations.ipVersion.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/ip_version/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarDnsAs112TopLocationsIpVersionShowOptions<Bound, As>
  ): Promise<Result<DataAs<AS112Top, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarDnsAs112TopLocationsIpVersionShowOptions<Bound, As>
  ): Promise<DataAs<AS112Top, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsAs112TopLocationsIpVersion<Bound | BoundBy<Params>>;
}

type RadarDnsDnsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesQuery }, Bound, As
>;

/** `radarDns.dns`: `/radar/dns` */
export interface RadarDnsDns<Bound extends string = never> {
  /**
   * Get the queries to the resolver 1.1.1.1 over time.
   *
   * `GET /radar/dns/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.dns.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<DNSTimeseries, As>>;

  /** `/radar/dns/summary` */
  readonly summary: RadarDnsDnsSummary<Bound>;

  /** `/radar/dns/timeseries_groups` */
  readonly timeseriesGroups: RadarDnsDnsTimeseriesGroups<Bound>;

  /** `/radar/dns/top` */
  readonly top: RadarDnsDnsTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsDns<Bound | BoundBy<Params>>;
}

type RadarDnsDnsSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryShowQuery }, Bound, As
>;
type RadarDnsDnsSummaryCacheHitOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryCacheHitQuery }, Bound, As
>;
type RadarDnsDnsSummaryDnssecOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryDnssecQuery }, Bound, As
>;
type RadarDnsDnsSummaryDnssecAwareOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryDnssecAwareQuery }, Bound, As
>;
type RadarDnsDnsSummaryDnssecE2eOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryDnssecE2eQuery }, Bound, As
>;
type RadarDnsDnsSummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryIpVersionQuery }, Bound, As
>;
type RadarDnsDnsSummaryMatchingAnswerOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryMatchingAnswerQuery }, Bound, As
>;
type RadarDnsDnsSummaryProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryProtocolQuery }, Bound, As
>;
type RadarDnsDnsSummaryQueryTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryQueryTypeQuery }, Bound, As
>;
type RadarDnsDnsSummaryResponseCodeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryResponseCodeQuery }, Bound, As
>;
type RadarDnsDnsSummaryResponseTtlOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsSummaryResponseTtlQuery }, Bound, As
>;

/** `radarDns.dns.summary`: `/radar/dns/summary` */
export interface RadarDnsDnsSummary<Bound extends string = never> {
  /**
   * Summarize the queries to the resolver 1.1.1.1 by a dimension.
   *
   * `GET /radar/dns/summary/{dimension}`
   * @example
   * const { data, error } = await radarDns.dns.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsDnsSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsDnsSummaryShowOptions<Bound, As>
  ): Promise<DataAs<DNSSummaryV2, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by cache hit.
   *
   * `GET /radar/dns/summary/cache_hit` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.cacheHit({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/cache_hit/
   */
  cacheHit<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryCacheHitOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummary, As>>>;
  /**
   * {@link cacheHit}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  cacheHitOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryCacheHitOptions<Bound, As>
  ): Promise<DataAs<DNSSummary, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by DNSSEC.
   *
   * `GET /radar/dns/summary/dnssec` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.dnssec({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec/
   */
  dnssec<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryDnssecOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryDNSSEC, As>>>;
  /**
   * {@link dnssec}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryDnssecOptions<Bound, As>
  ): Promise<DataAs<SummaryDNSSEC, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by DNSSEC aware.
   *
   * `GET /radar/dns/summary/dnssec_aware` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.dnssecAware({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_aware/
   */
  dnssecAware<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryDnssecAwareOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryDNSSECAware, As>>>;
  /**
   * {@link dnssecAware}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecAwareOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryDnssecAwareOptions<Bound, As>
  ): Promise<DataAs<SummaryDNSSECAware, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by DNSSEC e2e.
   *
   * `GET /radar/dns/summary/dnssec_e2e` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.dnssecE2e({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_e2_e/
   */
  dnssecE2e<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryDnssecE2eOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummary, As>>>;
  /**
   * {@link dnssecE2e}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecE2eOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryDnssecE2eOptions<Bound, As>
  ): Promise<DataAs<DNSSummary, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by IP version.
   *
   * `GET /radar/dns/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummaryIPVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<DNSSummaryIPVersion, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by matching answer.
   *
   * `GET /radar/dns/summary/matching_answer` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.matchingAnswer({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/matching_answer/
   */
  matchingAnswer<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryMatchingAnswerOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummary, As>>>;
  /**
   * {@link matchingAnswer}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  matchingAnswerOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryMatchingAnswerOptions<Bound, As>
  ): Promise<DataAs<DNSSummary, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by protocol.
   *
   * `GET /radar/dns/summary/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummaryProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryProtocolOptions<Bound, As>
  ): Promise<DataAs<DNSSummaryProtocol, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by query type.
   *
   * `GET /radar/dns/summary/query_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.queryType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/query_type/
   */
  queryType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryQueryTypeOptions<Bound, As>
  ): Promise<Result<DataAs<DNSSummaryQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryQueryTypeOptions<Bound, As>
  ): Promise<DataAs<DNSSummaryQueryType, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by response code.
   *
   * `GET /radar/dns/summary/response_code`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.responseCode({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_code/
   */
  responseCode<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryResponseCodeOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryCode, As>>>;
  /**
   * {@link responseCode}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryResponseCodeOptions<Bound, As>
  ): Promise<DataAs<SummaryCode, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by response TTL.
   *
   * `GET /radar/dns/summary/response_ttl` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.summary.responseTtl({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_ttl/
   */
  responseTtl<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryResponseTtlOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryTTL, As>>>;
  /**
   * {@link responseTtl}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseTtlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsSummaryResponseTtlOptions<Bound, As>
  ): Promise<DataAs<SummaryTTL, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "cacheHit" | "dnssec" | "dnssecAware" | "dnssecE2e" | "ipVersion" | "matchingAnswer" | "protocol" | "queryType" | "responseCode" | "responseTtl">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsDnsSummary<Bound | BoundBy<Params>>;
}

type RadarDnsDnsTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsCacheHitOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsCacheHitQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsDnssecOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsDnssecQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsDnssecAwareOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsDnssecAwareQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsDnssecE2eOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsDnssecE2eQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsMatchingAnswerOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsMatchingAnswerQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsProtocolQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsQueryTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsQueryTypeQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsResponseCodeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsResponseCodeQuery }, Bound, As
>;
type RadarDnsDnsTimeseriesGroupsResponseTtlOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTimeseriesGroupsResponseTtlQuery }, Bound, As
>;

/** `radarDns.dns.timeseriesGroups`: `/radar/dns/timeseries_groups` */
export interface RadarDnsDnsTimeseriesGroups<Bound extends string = never> {
  /**
   * Get the queries to the resolver 1.1.1.1 over time by a dimension.
   *
   * `GET /radar/dns/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsDnsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsDnsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<DNSTimeseriesGroupsV2, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by cache hit.
   *
   * `GET /radar/dns/timeseries_groups/cache_hit` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.cacheHit({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/cache_hit/
   */
  cacheHit<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsCacheHitOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCacheHit, As>>>;
  /**
   * {@link cacheHit}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  cacheHitOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsCacheHitOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCacheHit, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by DNSSEC.
   *
   * `GET /radar/dns/timeseries_groups/dnssec` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.dnssec({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec/
   */
  dnssec<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsDnssecOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupDNSSEC, As>>>;
  /**
   * {@link dnssec}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsDnssecOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupDNSSEC, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by DNSSEC aware.
   *
   * `GET /radar/dns/timeseries_groups/dnssec_aware` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.dnssecAware({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_aware/
   */
  dnssecAware<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsDnssecAwareOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupDNSSECAware, As>>>;
  /**
   * {@link dnssecAware}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecAwareOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsDnssecAwareOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupDNSSECAware, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by DNSSEC e2e.
   *
   * `GET /radar/dns/timeseries_groups/dnssec_e2e` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.dnssecE2e({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_e2_e/
   */
  dnssecE2e<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsDnssecE2eOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCacheHit, As>>>;
  /**
   * {@link dnssecE2e}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecE2eOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsDnssecE2eOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCacheHit, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by IP version.
   *
   * `GET /radar/dns/timeseries_groups/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTimeseriesGroupIPVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<DNSTimeseriesGroupIPVersion, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by matching answer.
   *
   * `GET /radar/dns/timeseries_groups/matching_answer` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.matchingAnswer({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/matching_answer/
   */
  matchingAnswer<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsMatchingAnswerOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCacheHit, As>>>;
  /**
   * {@link matchingAnswer}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  matchingAnswerOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsMatchingAnswerOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCacheHit, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by protocol.
   *
   * `GET /radar/dns/timeseries_groups/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTimeseriesGroupProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<DataAs<DNSTimeseriesGroupProtocol, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by query type.
   *
   * `GET /radar/dns/timeseries_groups/query_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.queryType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/query_type/
   */
  queryType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTimeseriesGroupQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<DataAs<DNSTimeseriesGroupQueryType, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by response code.
   *
   * `GET /radar/dns/timeseries_groups/response_code`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.responseCode({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_code/
   */
  responseCode<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsResponseCodeOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTimeseriesGroupQueryType, As>>>;
  /**
   * {@link responseCode}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsResponseCodeOptions<Bound, As>
  ): Promise<DataAs<DNSTimeseriesGroupQueryType, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by response TTL.
   *
   * `GET /radar/dns/timeseries_groups/response_ttl` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.dns.timeseriesGroups.responseTtl({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_ttl/
   */
  responseTtl<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsResponseTtlOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupTTL, As>>>;
  /**
   * {@link responseTtl}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseTtlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTimeseriesGroupsResponseTtlOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupTTL, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "cacheHit" | "dnssec" | "dnssecAware" | "dnssecE2e" | "ipVersion" | "matchingAnswer" | "protocol" | "queryType" | "responseCode" | "responseTtl">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsDnsTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarDns.dns.top`: `/radar/dns/top` */
export interface RadarDnsDnsTop<Bound extends string = never> {
  /** `/radar/dns/top/ases` */
  readonly ases: RadarDnsDnsTopAses<Bound>;

  /** `/radar/dns/top/locations` */
  readonly locations: RadarDnsDnsTopLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsDnsTop<Bound | BoundBy<Params>>;
}

type RadarDnsDnsTopAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTopAsesIndexQuery }, Bound, As
>;

/** `radarDns.dns.top.ases`: `/radar/dns/top/ases` */
export interface RadarDnsDnsTopAses<Bound extends string = never> {
  /**
   * List the top autonomous systems of the queries to the resolver 1.1.1.1.
   *
   * `GET /radar/dns/top/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.dns.top.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/ases/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTopAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTopAses, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTopAsesIndexOptions<Bound, As>
  ): Promise<DataAs<DNSTopAses, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarDnsDnsTopAsesIndexOptions<Bound>): AsyncIterable<AseOSTop0>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarDnsDnsTopAsesIndexOptions<Bound>): AsyncIterable<Page<AseOSTop0>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsDnsTopAses<Bound | BoundBy<Params>>;
}

type RadarDnsDnsTopLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsDnsTopLocationsIndexQuery }, Bound, As
>;

/** `radarDns.dns.top.locations`: `/radar/dns/top/locations` */
export interface RadarDnsDnsTopLocations<Bound extends string = never> {
  /**
   * List the top locations of the queries to the resolver 1.1.1.1.
   *
   * `GET /radar/dns/top/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.dns.top.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/locations/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTopLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DNSTopLocations, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsDnsTopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<DNSTopLocations, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarDnsDnsTopLocationsIndexOptions<Bound>): AsyncIterable<LocationOSTop0>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarDnsDnsTopLocationsIndexOptions<Bound>): AsyncIterable<Page<LocationOSTop0>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsDnsTopLocations<Bound | BoundBy<Params>>;
}
