// Written by `pnpm generate` from openapi/radar-dns.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  As112SummaryIpVersion, As112SummaryProtocol, As112SummaryQueryType, As112SummaryV2, As112Timeseries,
  As112TimeseriesGroupIpVersion, As112TimeseriesGroupProtocol, As112TimeseriesGroupQueryType,
  As112TimeseriesGroupsV2, As112Top, AseOsTopItem, DnsSummary, DnsSummaryIpVersion, DnsSummaryProtocol,
  DnsSummaryQueryType, DnsSummaryV2, DnsTimeseries, DnsTimeseriesGroupIpVersion, DnsTimeseriesGroupProtocol,
  DnsTimeseriesGroupQueryType, DnsTimeseriesGroupsV2, DnsTopAses, DnsTopLocations, LocationOsTopItem,
  RadarDnsAs112SummaryDnssecQuery, RadarDnsAs112SummaryEdnsQuery, RadarDnsAs112SummaryIpVersionQuery,
  RadarDnsAs112SummaryProtocolQuery, RadarDnsAs112SummaryQueryTypeQuery,
  RadarDnsAs112SummaryResponseCodesQuery, RadarDnsAs112SummaryShowQuery,
  RadarDnsAs112TimeseriesGroupsDnssecQuery, RadarDnsAs112TimeseriesGroupsEdnsQuery,
  RadarDnsAs112TimeseriesGroupsIpVersionQuery, RadarDnsAs112TimeseriesGroupsProtocolQuery,
  RadarDnsAs112TimeseriesGroupsQueryTypeQuery, RadarDnsAs112TimeseriesGroupsResponseCodesQuery,
  RadarDnsAs112TimeseriesGroupsShowQuery, RadarDnsAs112TimeseriesQuery,
  RadarDnsAs112TopLocationsDnssecShowQuery, RadarDnsAs112TopLocationsEdnsShowQuery,
  RadarDnsAs112TopLocationsIndexQuery, RadarDnsAs112TopLocationsIpVersionShowQuery,
  RadarDnsSummaryCacheHitQuery, RadarDnsSummaryDnssecAwareQuery, RadarDnsSummaryDnssecE2eQuery,
  RadarDnsSummaryDnssecQuery, RadarDnsSummaryIpVersionQuery, RadarDnsSummaryMatchingAnswerQuery,
  RadarDnsSummaryProtocolQuery, RadarDnsSummaryQueryTypeQuery, RadarDnsSummaryResponseCodeQuery,
  RadarDnsSummaryResponseTtlQuery, RadarDnsSummaryShowQuery, RadarDnsTimeseriesGroupsCacheHitQuery,
  RadarDnsTimeseriesGroupsDnssecAwareQuery, RadarDnsTimeseriesGroupsDnssecE2eQuery,
  RadarDnsTimeseriesGroupsDnssecQuery, RadarDnsTimeseriesGroupsIpVersionQuery,
  RadarDnsTimeseriesGroupsMatchingAnswerQuery, RadarDnsTimeseriesGroupsProtocolQuery,
  RadarDnsTimeseriesGroupsQueryTypeQuery, RadarDnsTimeseriesGroupsResponseCodeQuery,
  RadarDnsTimeseriesGroupsResponseTtlQuery, RadarDnsTimeseriesGroupsShowQuery, RadarDnsTimeseriesQuery,
  RadarDnsTopAsesIndexQuery, RadarDnsTopLocationsIndexQuery, SummaryCode, SummaryDnssec, SummaryDnssecAware,
  SummaryEdns, SummaryTtl, TimeseriesGroupCacheHit, TimeseriesGroupDnssec, TimeseriesGroupDnssecAware,
  TimeseriesGroupEdns, TimeseriesGroupTtl, paths,
} from "./types.js";
export type * from "./types.js";

const radarDnsTable = {
  only: [],
  actions: {
    timeseries: { method: "get", path: "dns/timeseries", permissions: ["com.cloudflare.api.user.read"] },
  },
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
    summary: {
      endpoint: "dns/summary",
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
      endpoint: "dns/timeseries_groups",
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
      endpoint: "dns/top",
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
} as const;

/** What Cloudflare sees of the queries of its resolver, and of AS112. */
export const radarDns: RadarDns = resource<paths>()("/radar", radarDnsTable);

type RadarDnsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesQuery }, Bound, As
>;

/** `radarDns`: `/radar` */
export interface RadarDns<Bound extends string = never> {
  /**
   * Get the queries to the resolver 1.1.1.1 over time.
   *
   * `GET /radar/dns/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<DnsTimeseries, As>>;

  /** `/radar/as112` */
  readonly as112: RadarDnsAs112<Bound>;

  /** `/radar/dns/summary` */
  readonly summary: RadarDnsSummary<Bound>;

  /** `/radar/dns/timeseries_groups` */
  readonly timeseriesGroups: RadarDnsTimeseriesGroups<Bound>;

  /** `/radar/dns/top` */
  readonly top: RadarDnsTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
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
  ): Promise<Result<DataAs<As112Timeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesOptions<Bound, As>
  ): Promise<DataAs<As112Timeseries, As>>;

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
  ): Promise<Result<DataAs<As112SummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE",
    ...options: RadarDnsAs112SummaryShowOptions<Bound, As>
  ): Promise<DataAs<As112SummaryV2, As>>;

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
  ): Promise<Result<DataAs<As112SummaryIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<As112SummaryIpVersion, As>>;

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
  ): Promise<Result<DataAs<As112SummaryProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryProtocolOptions<Bound, As>
  ): Promise<DataAs<As112SummaryProtocol, As>>;

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
  ): Promise<Result<DataAs<As112SummaryQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryQueryTypeOptions<Bound, As>
  ): Promise<DataAs<As112SummaryQueryType, As>>;

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
  ): Promise<Result<DataAs<As112SummaryQueryType, As>>>;
  /**
   * {@link responseCodes}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112SummaryResponseCodesOptions<Bound, As>
  ): Promise<DataAs<As112SummaryQueryType, As>>;

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
  ): Promise<Result<DataAs<As112TimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "DNSSEC" | "EDNS" | "IP_VERSION" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE",
    ...options: RadarDnsAs112TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<As112TimeseriesGroupsV2, As>>;

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
  ): Promise<Result<DataAs<As112TimeseriesGroupIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<As112TimeseriesGroupIpVersion, As>>;

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
  ): Promise<Result<DataAs<As112TimeseriesGroupProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<DataAs<As112TimeseriesGroupProtocol, As>>;

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
  ): Promise<Result<DataAs<As112TimeseriesGroupQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<DataAs<As112TimeseriesGroupQueryType, As>>;

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
  ): Promise<Result<DataAs<As112TimeseriesGroupQueryType, As>>>;
  /**
   * {@link responseCodes}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TimeseriesGroupsResponseCodesOptions<Bound, As>
  ): Promise<DataAs<As112TimeseriesGroupQueryType, As>>;

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
  ): Promise<Result<DataAs<As112Top, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsAs112TopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<As112Top, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarDnsAs112TopLocationsIndexOptions<Bound>): AsyncIterable<LocationOsTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarDnsAs112TopLocationsIndexOptions<Bound>
  ): AsyncIterable<Page<LocationOsTopItem>>;

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
  ): Promise<Result<DataAs<As112Top, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SUPPORTED" | "NOT_SUPPORTED", ...options: RadarDnsAs112TopLocationsDnssecShowOptions<Bound, As>
  ): Promise<DataAs<As112Top, As>>;

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
  ): Promise<Result<DataAs<As112Top, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SUPPORTED" | "NOT_SUPPORTED", ...options: RadarDnsAs112TopLocationsEdnsShowOptions<Bound, As>
  ): Promise<DataAs<As112Top, As>>;

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
  ): Promise<Result<DataAs<As112Top, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "IPv4" | "IPv6", ...options: RadarDnsAs112TopLocationsIpVersionShowOptions<Bound, As>
  ): Promise<DataAs<As112Top, As>>;

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

type RadarDnsSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryShowQuery }, Bound, As
>;
type RadarDnsSummaryCacheHitOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryCacheHitQuery }, Bound, As
>;
type RadarDnsSummaryDnssecOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryDnssecQuery }, Bound, As
>;
type RadarDnsSummaryDnssecAwareOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryDnssecAwareQuery }, Bound, As
>;
type RadarDnsSummaryDnssecE2eOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryDnssecE2eQuery }, Bound, As
>;
type RadarDnsSummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryIpVersionQuery }, Bound, As
>;
type RadarDnsSummaryMatchingAnswerOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryMatchingAnswerQuery }, Bound, As
>;
type RadarDnsSummaryProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryProtocolQuery }, Bound, As
>;
type RadarDnsSummaryQueryTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryQueryTypeQuery }, Bound, As
>;
type RadarDnsSummaryResponseCodeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryResponseCodeQuery }, Bound, As
>;
type RadarDnsSummaryResponseTtlOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsSummaryResponseTtlQuery }, Bound, As
>;

/** `radarDns.summary`: `/radar/dns/summary` */
export interface RadarDnsSummary<Bound extends string = never> {
  /**
   * Summarize the queries to the resolver 1.1.1.1 by a dimension.
   *
   * `GET /radar/dns/summary/{dimension}`
   * @example
   * const { data, error } = await radarDns.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsSummaryShowOptions<Bound, As>
  ): Promise<DataAs<DnsSummaryV2, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by cache hit.
   *
   * `GET /radar/dns/summary/cache_hit` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.cacheHit({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/cache_hit/
   */
  cacheHit<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryCacheHitOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummary, As>>>;
  /**
   * {@link cacheHit}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  cacheHitOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryCacheHitOptions<Bound, As>
  ): Promise<DataAs<DnsSummary, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by DNSSEC.
   *
   * `GET /radar/dns/summary/dnssec` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.dnssec({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec/
   */
  dnssec<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryDnssecOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryDnssec, As>>>;
  /**
   * {@link dnssec}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryDnssecOptions<Bound, As>
  ): Promise<DataAs<SummaryDnssec, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by awareness of DNSSEC.
   *
   * `GET /radar/dns/summary/dnssec_aware` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.dnssecAware({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_aware/
   */
  dnssecAware<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryDnssecAwareOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryDnssecAware, As>>>;
  /**
   * {@link dnssecAware}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecAwareOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryDnssecAwareOptions<Bound, As>
  ): Promise<DataAs<SummaryDnssecAware, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by end-to-end DNSSEC.
   *
   * `GET /radar/dns/summary/dnssec_e2e` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.dnssecE2e({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_e2_e/
   */
  dnssecE2e<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryDnssecE2eOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummary, As>>>;
  /**
   * {@link dnssecE2e}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecE2eOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryDnssecE2eOptions<Bound, As>
  ): Promise<DataAs<DnsSummary, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by IP version.
   *
   * `GET /radar/dns/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummaryIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<DnsSummaryIpVersion, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by whether the answers match.
   *
   * `GET /radar/dns/summary/matching_answer` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.matchingAnswer({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/matching_answer/
   */
  matchingAnswer<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryMatchingAnswerOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummary, As>>>;
  /**
   * {@link matchingAnswer}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  matchingAnswerOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryMatchingAnswerOptions<Bound, As>
  ): Promise<DataAs<DnsSummary, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by protocol.
   *
   * `GET /radar/dns/summary/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummaryProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryProtocolOptions<Bound, As>
  ): Promise<DataAs<DnsSummaryProtocol, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by query type.
   *
   * `GET /radar/dns/summary/query_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.queryType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/query_type/
   */
  queryType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryQueryTypeOptions<Bound, As>
  ): Promise<Result<DataAs<DnsSummaryQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryQueryTypeOptions<Bound, As>
  ): Promise<DataAs<DnsSummaryQueryType, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by response code.
   *
   * `GET /radar/dns/summary/response_code`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.responseCode({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_code/
   */
  responseCode<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryResponseCodeOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryCode, As>>>;
  /**
   * {@link responseCode}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryResponseCodeOptions<Bound, As>
  ): Promise<DataAs<SummaryCode, As>>;

  /**
   * Summarize the queries to the resolver 1.1.1.1 by response TTL.
   *
   * `GET /radar/dns/summary/response_ttl` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.summary.responseTtl({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_ttl/
   */
  responseTtl<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryResponseTtlOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryTtl, As>>>;
  /**
   * {@link responseTtl}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseTtlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsSummaryResponseTtlOptions<Bound, As>
  ): Promise<DataAs<SummaryTtl, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "cacheHit" | "dnssec" | "dnssecAware" | "dnssecE2e" | "ipVersion" | "matchingAnswer" | "protocol" | "queryType" | "responseCode" | "responseTtl">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsSummary<Bound | BoundBy<Params>>;
}

type RadarDnsTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsCacheHitOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsCacheHitQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsDnssecOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsDnssecQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsDnssecAwareOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsDnssecAwareQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsDnssecE2eOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsDnssecE2eQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsMatchingAnswerOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsMatchingAnswerQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsProtocolQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsQueryTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsQueryTypeQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsResponseCodeOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsResponseCodeQuery }, Bound, As
>;
type RadarDnsTimeseriesGroupsResponseTtlOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTimeseriesGroupsResponseTtlQuery }, Bound, As
>;

/** `radarDns.timeseriesGroups`: `/radar/dns/timeseries_groups` */
export interface RadarDnsTimeseriesGroups<Bound extends string = never> {
  /**
   * Get the queries to the resolver 1.1.1.1 over time by a dimension.
   *
   * `GET /radar/dns/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "AS" | "CACHE_HIT" | "DNSSEC" | "DNSSEC_AWARE" | "DNSSEC_E2E" | "IP_VERSION" | "LOCATION" | "MATCHING_ANSWER" | "PROTOCOL" | "QUERY_TYPE" | "RESPONSE_CODE" | "RESPONSE_TTL" | "TLD" | "TLD_DNS_MAGNITUDE",
    ...options: RadarDnsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<DnsTimeseriesGroupsV2, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by cache hit.
   *
   * `GET /radar/dns/timeseries_groups/cache_hit` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.cacheHit({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/cache_hit/
   */
  cacheHit<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsCacheHitOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCacheHit, As>>>;
  /**
   * {@link cacheHit}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  cacheHitOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsCacheHitOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCacheHit, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by DNSSEC.
   *
   * `GET /radar/dns/timeseries_groups/dnssec` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.dnssec({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec/
   */
  dnssec<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsDnssecOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupDnssec, As>>>;
  /**
   * {@link dnssec}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsDnssecOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupDnssec, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by awareness of DNSSEC.
   *
   * `GET /radar/dns/timeseries_groups/dnssec_aware` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.dnssecAware({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_aware/
   */
  dnssecAware<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsDnssecAwareOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupDnssecAware, As>>>;
  /**
   * {@link dnssecAware}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecAwareOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsDnssecAwareOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupDnssecAware, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by end-to-end DNSSEC.
   *
   * `GET /radar/dns/timeseries_groups/dnssec_e2e` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.dnssecE2e({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_e2_e/
   */
  dnssecE2e<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsDnssecE2eOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCacheHit, As>>>;
  /**
   * {@link dnssecE2e}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dnssecE2eOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsDnssecE2eOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCacheHit, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by IP version.
   *
   * `GET /radar/dns/timeseries_groups/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTimeseriesGroupIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<DnsTimeseriesGroupIpVersion, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by whether the answers match.
   *
   * `GET /radar/dns/timeseries_groups/matching_answer` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.matchingAnswer({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/matching_answer/
   */
  matchingAnswer<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsMatchingAnswerOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCacheHit, As>>>;
  /**
   * {@link matchingAnswer}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  matchingAnswerOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsMatchingAnswerOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCacheHit, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by protocol.
   *
   * `GET /radar/dns/timeseries_groups/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTimeseriesGroupProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<DataAs<DnsTimeseriesGroupProtocol, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by query type.
   *
   * `GET /radar/dns/timeseries_groups/query_type` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.queryType({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/query_type/
   */
  queryType<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTimeseriesGroupQueryType, As>>>;
  /**
   * {@link queryType}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsQueryTypeOptions<Bound, As>
  ): Promise<DataAs<DnsTimeseriesGroupQueryType, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by response code.
   *
   * `GET /radar/dns/timeseries_groups/response_code`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.responseCode({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_code/
   */
  responseCode<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsResponseCodeOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTimeseriesGroupQueryType, As>>>;
  /**
   * {@link responseCode}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseCodeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsResponseCodeOptions<Bound, As>
  ): Promise<DataAs<DnsTimeseriesGroupQueryType, As>>;

  /**
   * Get the queries to the resolver 1.1.1.1 over time by response TTL.
   *
   * `GET /radar/dns/timeseries_groups/response_ttl` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarDns.timeseriesGroups.responseTtl({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_ttl/
   */
  responseTtl<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsResponseTtlOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupTtl, As>>>;
  /**
   * {@link responseTtl}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  responseTtlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTimeseriesGroupsResponseTtlOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupTtl, As>>;

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
  ): RadarDnsTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarDns.top`: `/radar/dns/top` */
export interface RadarDnsTop<Bound extends string = never> {
  /** `/radar/dns/top/ases` */
  readonly ases: RadarDnsTopAses<Bound>;

  /** `/radar/dns/top/locations` */
  readonly locations: RadarDnsTopLocations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsTop<Bound | BoundBy<Params>>;
}

type RadarDnsTopAsesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTopAsesIndexQuery }, Bound, As
>;

/** `radarDns.top.ases`: `/radar/dns/top/ases` */
export interface RadarDnsTopAses<Bound extends string = never> {
  /**
   * List the top autonomous systems of the queries to the resolver 1.1.1.1.
   *
   * `GET /radar/dns/top/ases` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.top.ases.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/ases/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTopAsesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTopAses, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTopAsesIndexOptions<Bound, As>
  ): Promise<DataAs<DnsTopAses, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarDnsTopAsesIndexOptions<Bound>): AsyncIterable<AseOsTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarDnsTopAsesIndexOptions<Bound>): AsyncIterable<Page<AseOsTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarDnsTopAses<Bound | BoundBy<Params>>;
}

type RadarDnsTopLocationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarDnsTopLocationsIndexQuery }, Bound, As
>;

/** `radarDns.top.locations`: `/radar/dns/top/locations` */
export interface RadarDnsTopLocations<Bound extends string = never> {
  /**
   * List the top locations of the queries to the resolver 1.1.1.1.
   *
   * `GET /radar/dns/top/locations` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarDns.top.locations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/locations/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTopLocationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DnsTopLocations, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarDnsTopLocationsIndexOptions<Bound, As>
  ): Promise<DataAs<DnsTopLocations, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarDnsTopLocationsIndexOptions<Bound>): AsyncIterable<LocationOsTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarDnsTopLocationsIndexOptions<Bound>): AsyncIterable<Page<LocationOsTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarDnsTopLocations<Bound | BoundBy<Params>>;
}
