// Written by `pnpm generate` from openapi/radar-attacks.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AseOrigin, Layer3Summary, Layer3SummaryIpVersion, Layer3SummaryProtocol, Layer3SummaryV2, Layer3Timeseries,
  Layer3TimeseriesGroup, Layer3TimeseriesGroupIpVersion, Layer3TimeseriesGroupProtocol,
  Layer3TimeseriesGroupsV2, Layer3Top, Layer3TopAttacks, Layer3TopLocationOrigin, Layer3TopLocationTarget,
  Layer7SummaryHttpVersion, Layer7SummaryIpVersion, Layer7SummaryV2, Layer7Timeseries, Layer7TimeseriesGroup,
  Layer7TimeseriesGroupHttpVersion, Layer7TimeseriesGroupIpVersion, Layer7TimeseriesGroupsV2, Layer7Top,
  Layer7TopAttacks, Layer7TopLocationOrigin, Layer7TopLocationTarget, LocationOriginTopItem,
  LocationTargetTopItem, RadarAttacksLayer3SummaryBitrateQuery, RadarAttacksLayer3SummaryDurationQuery,
  RadarAttacksLayer3SummaryIndustryQuery, RadarAttacksLayer3SummaryIpVersionQuery,
  RadarAttacksLayer3SummaryProtocolQuery, RadarAttacksLayer3SummaryShowQuery,
  RadarAttacksLayer3SummaryVectorQuery, RadarAttacksLayer3SummaryVerticalQuery,
  RadarAttacksLayer3TimeseriesGroupsBitrateQuery, RadarAttacksLayer3TimeseriesGroupsDurationQuery,
  RadarAttacksLayer3TimeseriesGroupsIndustryQuery, RadarAttacksLayer3TimeseriesGroupsIpVersionQuery,
  RadarAttacksLayer3TimeseriesGroupsProtocolQuery, RadarAttacksLayer3TimeseriesGroupsShowQuery,
  RadarAttacksLayer3TimeseriesGroupsVectorQuery, RadarAttacksLayer3TimeseriesGroupsVerticalQuery,
  RadarAttacksLayer3TimeseriesQuery, RadarAttacksLayer3TopAttacksIndexItem,
  RadarAttacksLayer3TopAttacksIndexQuery, RadarAttacksLayer3TopIndustryIndexQuery,
  RadarAttacksLayer3TopLocationsOriginIndexQuery, RadarAttacksLayer3TopLocationsTargetIndexQuery,
  RadarAttacksLayer3TopVerticalIndexQuery, RadarAttacksLayer7SummaryHttpMethodQuery,
  RadarAttacksLayer7SummaryHttpVersionQuery, RadarAttacksLayer7SummaryIndustryQuery,
  RadarAttacksLayer7SummaryIpVersionQuery, RadarAttacksLayer7SummaryManagedRulesQuery,
  RadarAttacksLayer7SummaryMitigationProductQuery, RadarAttacksLayer7SummaryShowQuery,
  RadarAttacksLayer7SummaryVerticalQuery, RadarAttacksLayer7TimeseriesGroupsHttpMethodQuery,
  RadarAttacksLayer7TimeseriesGroupsHttpVersionQuery, RadarAttacksLayer7TimeseriesGroupsIndustryQuery,
  RadarAttacksLayer7TimeseriesGroupsIpVersionQuery, RadarAttacksLayer7TimeseriesGroupsManagedRulesQuery,
  RadarAttacksLayer7TimeseriesGroupsMitigationProductQuery, RadarAttacksLayer7TimeseriesGroupsShowQuery,
  RadarAttacksLayer7TimeseriesGroupsVerticalQuery, RadarAttacksLayer7TimeseriesQuery,
  RadarAttacksLayer7TopAsesOriginIndexItem, RadarAttacksLayer7TopAsesOriginIndexQuery,
  RadarAttacksLayer7TopAttacksIndexItem, RadarAttacksLayer7TopAttacksIndexQuery,
  RadarAttacksLayer7TopIndustryIndexQuery, RadarAttacksLayer7TopLocationsOriginIndexQuery,
  RadarAttacksLayer7TopLocationsTargetIndexQuery, RadarAttacksLayer7TopVerticalIndexQuery, SummaryBitrate,
  SummaryDuration, SummaryHttpMethod, SummaryIndustry, SummaryVector, TimeseriesGroupBitrate,
  TimeseriesGroupDuration, TldTopItem, paths,
} from "./types.js";
export type * from "./types.js";

const radarAttacksTable = {
  only: [],
  resources: {
    layer3: {
      endpoint: "layer3",
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
            bitrate: { method: "get", path: "bitrate" },
            duration: { method: "get", path: "duration" },
            industry: { method: "get", path: "industry", permissions: [] },
            ipVersion: { method: "get", path: "ip_version" },
            protocol: { method: "get", path: "protocol" },
            vector: { method: "get", path: "vector" },
            vertical: { method: "get", path: "vertical", permissions: [] },
          },
        },
        timeseriesGroups: {
          endpoint: "timeseries_groups",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            bitrate: { method: "get", path: "bitrate" },
            duration: { method: "get", path: "duration" },
            industry: { method: "get", path: "industry" },
            ipVersion: { method: "get", path: "ip_version" },
            protocol: { method: "get", path: "protocol" },
            vector: { method: "get", path: "vector" },
            vertical: { method: "get", path: "vertical" },
          },
        },
        top: {
          endpoint: "top",
          only: [],
          resources: {
            attacks: {
              endpoint: "attacks",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            industry: {
              endpoint: "industry",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            locations: {
              endpoint: "locations",
              only: [],
              resources: {
                origin: {
                  endpoint: "origin",
                  only: ["index"],
                  actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
                },
                target: {
                  endpoint: "target",
                  only: ["index"],
                  actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
                },
              },
            },
            vertical: {
              endpoint: "vertical",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
    layer7: {
      endpoint: "layer7",
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
            httpMethod: { method: "get", path: "http_method" },
            httpVersion: { method: "get", path: "http_version" },
            industry: { method: "get", path: "industry", permissions: [] },
            ipVersion: { method: "get", path: "ip_version" },
            managedRules: { method: "get", path: "managed_rules" },
            mitigationProduct: { method: "get", path: "mitigation_product" },
            vertical: { method: "get", path: "vertical", permissions: [] },
          },
        },
        timeseriesGroups: {
          endpoint: "timeseries_groups",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            httpMethod: { method: "get", path: "http_method" },
            httpVersion: { method: "get", path: "http_version" },
            industry: { method: "get", path: "industry" },
            ipVersion: { method: "get", path: "ip_version" },
            managedRules: { method: "get", path: "managed_rules" },
            mitigationProduct: { method: "get", path: "mitigation_product" },
            vertical: { method: "get", path: "vertical" },
          },
        },
        top: {
          endpoint: "top",
          only: [],
          resources: {
            ases: {
              endpoint: "ases",
              only: [],
              resources: {
                origin: {
                  endpoint: "origin",
                  only: ["index"],
                  actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
                },
              },
            },
            attacks: {
              endpoint: "attacks",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            industry: {
              endpoint: "industry",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            locations: {
              endpoint: "locations",
              only: [],
              resources: {
                origin: {
                  endpoint: "origin",
                  only: ["index"],
                  actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
                },
                target: {
                  endpoint: "target",
                  only: ["index"],
                  actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
                },
              },
            },
            vertical: {
              endpoint: "vertical",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
  },
} as const;

/** Attacks on layers 3 and 7. */
export const radarAttacks: RadarAttacks = resource<paths>()("/radar/attacks", radarAttacksTable);

/** `radarAttacks`: `/radar/attacks` */
export interface RadarAttacks<Bound extends string = never> {
  /** `/radar/attacks/layer3` */
  readonly layer3: RadarAttacksLayer3<Bound>;

  /** `/radar/attacks/layer7` */
  readonly layer7: RadarAttacksLayer7<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarAttacks<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesQuery }, Bound, As
>;

/** `radarAttacks.layer3`: `/radar/attacks/layer3` */
export interface RadarAttacksLayer3<Bound extends string = never> {
  /**
   * Get attacks on layer 3 over time.
   *
   * `GET /radar/attacks/layer3/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3Timeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesOptions<Bound, As>
  ): Promise<DataAs<Layer3Timeseries, As>>;

  /** `/radar/attacks/layer3/summary` */
  readonly summary: RadarAttacksLayer3Summary<Bound>;

  /** `/radar/attacks/layer3/timeseries_groups` */
  readonly timeseriesGroups: RadarAttacksLayer3TimeseriesGroups<Bound>;

  /** `/radar/attacks/layer3/top` */
  readonly top: RadarAttacksLayer3Top<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3SummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryShowQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryBitrateOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryBitrateQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryDurationOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryDurationQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryIndustryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryIndustryQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryIpVersionQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryProtocolQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryVectorOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryVectorQuery }, Bound, As
>;
type RadarAttacksLayer3SummaryVerticalOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3SummaryVerticalQuery }, Bound, As
>;

/** `radarAttacks.layer3.summary`: `/radar/attacks/layer3/summary` */
export interface RadarAttacksLayer3Summary<Bound extends string = never> {
  /**
   * Summarize attacks on layer 3 by a dimension.
   *
   * `GET /radar/attacks/layer3/summary/{dimension}`
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "PROTOCOL" | "IP_VERSION" | "VECTOR" | "DURATION" | "BITRATE" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer3SummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3SummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "PROTOCOL" | "IP_VERSION" | "VECTOR" | "DURATION" | "BITRATE" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer3SummaryShowOptions<Bound, As>
  ): Promise<DataAs<Layer3SummaryV2, As>>;

  /**
   * Summarize attacks on layer 3 by bitrate.
   *
   * `GET /radar/attacks/layer3/summary/bitrate` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.bitrate({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/bitrate/
   */
  bitrate<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryBitrateOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryBitrate, As>>>;
  /**
   * {@link bitrate}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  bitrateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryBitrateOptions<Bound, As>
  ): Promise<DataAs<SummaryBitrate, As>>;

  /**
   * Summarize attacks on layer 3 by duration.
   *
   * `GET /radar/attacks/layer3/summary/duration` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.duration({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/duration/
   */
  duration<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryDurationOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryDuration, As>>>;
  /**
   * {@link duration}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  durationOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryDurationOptions<Bound, As>
  ): Promise<DataAs<SummaryDuration, As>>;

  /**
   * Summarize attacks on layer 3 by industry.
   *
   * `GET /radar/attacks/layer3/summary/industry`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.industry({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/industry/
   */
  industry<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryIndustryOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3Summary, As>>>;
  /**
   * {@link industry}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  industryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryIndustryOptions<Bound, As>
  ): Promise<DataAs<Layer3Summary, As>>;

  /**
   * Summarize attacks on layer 3 by IP version.
   *
   * `GET /radar/attacks/layer3/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3SummaryIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<Layer3SummaryIpVersion, As>>;

  /**
   * Summarize attacks on layer 3 by protocol.
   *
   * `GET /radar/attacks/layer3/summary/protocol` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3SummaryProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryProtocolOptions<Bound, As>
  ): Promise<DataAs<Layer3SummaryProtocol, As>>;

  /**
   * Summarize attacks on layer 3 by vector.
   *
   * `GET /radar/attacks/layer3/summary/vector` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.vector({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/vector/
   */
  vector<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryVectorOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryVector, As>>>;
  /**
   * {@link vector}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  vectorOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryVectorOptions<Bound, As>
  ): Promise<DataAs<SummaryVector, As>>;

  /**
   * Summarize attacks on layer 3 by vertical.
   *
   * `GET /radar/attacks/layer3/summary/vertical`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.summary.vertical({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/vertical/
   */
  vertical<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryVerticalOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3Summary, As>>>;
  /**
   * {@link vertical}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  verticalOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3SummaryVerticalOptions<Bound, As>
  ): Promise<DataAs<Layer3Summary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "bitrate" | "duration" | "industry" | "ipVersion" | "protocol" | "vector" | "vertical">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3Summary<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsShowQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsBitrateOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsBitrateQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsDurationOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsDurationQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsIndustryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsIndustryQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsProtocolOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsProtocolQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsVectorOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsVectorQuery }, Bound, As
>;
type RadarAttacksLayer3TimeseriesGroupsVerticalOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TimeseriesGroupsVerticalQuery }, Bound, As
>;

/** `radarAttacks.layer3.timeseriesGroups`: `/radar/attacks/layer3/timeseries_groups` */
export interface RadarAttacksLayer3TimeseriesGroups<Bound extends string = never> {
  /**
   * Get attacks on layer 3 over time by a dimension.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "PROTOCOL" | "IP_VERSION" | "VECTOR" | "DURATION" | "BITRATE" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer3TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "PROTOCOL" | "IP_VERSION" | "VECTOR" | "DURATION" | "BITRATE" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer3TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<Layer3TimeseriesGroupsV2, As>>;

  /**
   * Get attacks on layer 3 over time by bitrate.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/bitrate` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.bitrate({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/bitrate/
   */
  bitrate<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsBitrateOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupBitrate, As>>>;
  /**
   * {@link bitrate}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  bitrateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsBitrateOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupBitrate, As>>;

  /**
   * Get attacks on layer 3 over time by duration.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/duration` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.duration({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/duration/
   */
  duration<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsDurationOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupDuration, As>>>;
  /**
   * {@link duration}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  durationOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsDurationOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupDuration, As>>;

  /**
   * Get attacks on layer 3 over time by industry.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/industry` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.industry({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/industry/
   */
  industry<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsIndustryOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TimeseriesGroup, As>>>;
  /**
   * {@link industry}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  industryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsIndustryOptions<Bound, As>
  ): Promise<DataAs<Layer3TimeseriesGroup, As>>;

  /**
   * Get attacks on layer 3 over time by IP version.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/ip_version` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TimeseriesGroupIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<Layer3TimeseriesGroupIpVersion, As>>;

  /**
   * Get attacks on layer 3 over time by protocol.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/protocol` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.protocol({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TimeseriesGroupProtocol, As>>>;
  /**
   * {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsProtocolOptions<Bound, As>
  ): Promise<DataAs<Layer3TimeseriesGroupProtocol, As>>;

  /**
   * Get attacks on layer 3 over time by vector.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/vector` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.vector({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/vector/
   */
  vector<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsVectorOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TimeseriesGroup, As>>>;
  /**
   * {@link vector}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  vectorOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsVectorOptions<Bound, As>
  ): Promise<DataAs<Layer3TimeseriesGroup, As>>;

  /**
   * Get attacks on layer 3 over time by vertical.
   *
   * `GET /radar/attacks/layer3/timeseries_groups/vertical` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.timeseriesGroups.vertical({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/vertical/
   */
  vertical<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsVerticalOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TimeseriesGroup, As>>>;
  /**
   * {@link vertical}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  verticalOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TimeseriesGroupsVerticalOptions<Bound, As>
  ): Promise<DataAs<Layer3TimeseriesGroup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "bitrate" | "duration" | "industry" | "ipVersion" | "protocol" | "vector" | "vertical">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarAttacks.layer3.top`: `/radar/attacks/layer3/top` */
export interface RadarAttacksLayer3Top<Bound extends string = never> {
  /** `/radar/attacks/layer3/top/attacks` */
  readonly attacks: RadarAttacksLayer3TopAttacks<Bound>;

  /** `/radar/attacks/layer3/top/industry` */
  readonly industry: RadarAttacksLayer3TopIndustry<Bound>;

  /** `/radar/attacks/layer3/top/locations` */
  readonly locations: RadarAttacksLayer3TopLocations<Bound>;

  /** `/radar/attacks/layer3/top/vertical` */
  readonly vertical: RadarAttacksLayer3TopVertical<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3Top<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TopAttacksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TopAttacksIndexQuery }, Bound, As
>;

/** `radarAttacks.layer3.top.attacks`: `/radar/attacks/layer3/top/attacks` */
export interface RadarAttacksLayer3TopAttacks<Bound extends string = never> {
  /**
   * List the top attacks on layer 3.
   *
   * `GET /radar/attacks/layer3/top/attacks` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer3.top.attacks.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/attacks/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopAttacksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TopAttacks, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopAttacksIndexOptions<Bound, As>
  ): Promise<DataAs<Layer3TopAttacks, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer3TopAttacksIndexOptions<Bound>
  ): AsyncIterable<RadarAttacksLayer3TopAttacksIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer3TopAttacksIndexOptions<Bound>
  ): AsyncIterable<Page<RadarAttacksLayer3TopAttacksIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TopAttacks<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TopIndustryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TopIndustryIndexQuery }, Bound, As
>;

/** `radarAttacks.layer3.top.industry`: `/radar/attacks/layer3/top/industry` */
export interface RadarAttacksLayer3TopIndustry<Bound extends string = never> {
  /**
   * List the top industries of attacks on layer 3.
   *
   * `GET /radar/attacks/layer3/top/industry` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.top.industry.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/industry/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopIndustryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3Top, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopIndustryIndexOptions<Bound, As>
  ): Promise<DataAs<Layer3Top, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RadarAttacksLayer3TopIndustryIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RadarAttacksLayer3TopIndustryIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TopIndustry<Bound | BoundBy<Params>>;
}

/** `radarAttacks.layer3.top.locations`: `/radar/attacks/layer3/top/locations` */
export interface RadarAttacksLayer3TopLocations<Bound extends string = never> {
  /** `/radar/attacks/layer3/top/locations/origin` */
  readonly origin: RadarAttacksLayer3TopLocationsOrigin<Bound>;

  /** `/radar/attacks/layer3/top/locations/target` */
  readonly target: RadarAttacksLayer3TopLocationsTarget<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TopLocations<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TopLocationsOriginIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TopLocationsOriginIndexQuery }, Bound, As
>;

/** `radarAttacks.layer3.top.locations.origin`: `/radar/attacks/layer3/top/locations/origin` */
export interface RadarAttacksLayer3TopLocationsOrigin<Bound extends string = never> {
  /**
   * List the top locations of attacks on layer 3 by origin.
   *
   * `GET /radar/attacks/layer3/top/locations/origin` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer3.top.locations.origin.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/subresources/locations/methods/origin/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopLocationsOriginIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TopLocationOrigin, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopLocationsOriginIndexOptions<Bound, As>
  ): Promise<DataAs<Layer3TopLocationOrigin, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer3TopLocationsOriginIndexOptions<Bound>
  ): AsyncIterable<LocationOriginTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer3TopLocationsOriginIndexOptions<Bound>
  ): AsyncIterable<Page<LocationOriginTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TopLocationsOrigin<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TopLocationsTargetIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TopLocationsTargetIndexQuery }, Bound, As
>;

/** `radarAttacks.layer3.top.locations.target`: `/radar/attacks/layer3/top/locations/target` */
export interface RadarAttacksLayer3TopLocationsTarget<Bound extends string = never> {
  /**
   * List the top locations of attacks on layer 3 by target.
   *
   * `GET /radar/attacks/layer3/top/locations/target` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer3.top.locations.target.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/subresources/locations/methods/target/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopLocationsTargetIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3TopLocationTarget, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopLocationsTargetIndexOptions<Bound, As>
  ): Promise<DataAs<Layer3TopLocationTarget, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer3TopLocationsTargetIndexOptions<Bound>
  ): AsyncIterable<LocationTargetTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer3TopLocationsTargetIndexOptions<Bound>
  ): AsyncIterable<Page<LocationTargetTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TopLocationsTarget<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer3TopVerticalIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer3TopVerticalIndexQuery }, Bound, As
>;

/** `radarAttacks.layer3.top.vertical`: `/radar/attacks/layer3/top/vertical` */
export interface RadarAttacksLayer3TopVertical<Bound extends string = never> {
  /**
   * List the top verticals of attacks on layer 3.
   *
   * `GET /radar/attacks/layer3/top/vertical` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer3.top.vertical.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/vertical/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopVerticalIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer3Top, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer3TopVerticalIndexOptions<Bound, As>
  ): Promise<DataAs<Layer3Top, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RadarAttacksLayer3TopVerticalIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RadarAttacksLayer3TopVerticalIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer3TopVertical<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesQuery }, Bound, As
>;

/** `radarAttacks.layer7`: `/radar/attacks/layer7` */
export interface RadarAttacksLayer7<Bound extends string = never> {
  /**
   * Get attacks on layer 7 over time.
   *
   * `GET /radar/attacks/layer7/timeseries` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7Timeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesOptions<Bound, As>
  ): Promise<DataAs<Layer7Timeseries, As>>;

  /** `/radar/attacks/layer7/summary` */
  readonly summary: RadarAttacksLayer7Summary<Bound>;

  /** `/radar/attacks/layer7/timeseries_groups` */
  readonly timeseriesGroups: RadarAttacksLayer7TimeseriesGroups<Bound>;

  /** `/radar/attacks/layer7/top` */
  readonly top: RadarAttacksLayer7Top<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7SummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryShowQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryHttpMethodOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryHttpMethodQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryHttpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryHttpVersionQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryIndustryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryIndustryQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryIpVersionQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryManagedRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryManagedRulesQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryMitigationProductOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryMitigationProductQuery }, Bound, As
>;
type RadarAttacksLayer7SummaryVerticalOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7SummaryVerticalQuery }, Bound, As
>;

/** `radarAttacks.layer7.summary`: `/radar/attacks/layer7/summary` */
export interface RadarAttacksLayer7Summary<Bound extends string = never> {
  /**
   * Summarize attacks on layer 7 by a dimension.
   *
   * `GET /radar/attacks/layer7/summary/{dimension}`
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "HTTP_METHOD" | "HTTP_VERSION" | "IP_VERSION" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer7SummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7SummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "HTTP_METHOD" | "HTTP_VERSION" | "IP_VERSION" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer7SummaryShowOptions<Bound, As>
  ): Promise<DataAs<Layer7SummaryV2, As>>;

  /**
   * Summarize attacks on layer 7 by HTTP method.
   *
   * `GET /radar/attacks/layer7/summary/http_method` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.httpMethod({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/http_method/
   */
  httpMethod<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryHttpMethodOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryHttpMethod, As>>>;
  /**
   * {@link httpMethod}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpMethodOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryHttpMethodOptions<Bound, As>
  ): Promise<DataAs<SummaryHttpMethod, As>>;

  /**
   * Summarize attacks on layer 7 by HTTP version.
   *
   * `GET /radar/attacks/layer7/summary/http_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.httpVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/http_version/
   */
  httpVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryHttpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7SummaryHttpVersion, As>>>;
  /**
   * {@link httpVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryHttpVersionOptions<Bound, As>
  ): Promise<DataAs<Layer7SummaryHttpVersion, As>>;

  /**
   * Summarize attacks on layer 7 by industry.
   *
   * `GET /radar/attacks/layer7/summary/industry`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.industry({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/industry/
   */
  industry<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryIndustryOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryIndustry, As>>>;
  /**
   * {@link industry}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  industryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryIndustryOptions<Bound, As>
  ): Promise<DataAs<SummaryIndustry, As>>;

  /**
   * Summarize attacks on layer 7 by IP version.
   *
   * `GET /radar/attacks/layer7/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7SummaryIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<Layer7SummaryIpVersion, As>>;

  /**
   * Summarize attacks on layer 7 by managed rules.
   *
   * `GET /radar/attacks/layer7/summary/managed_rules` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.managedRules({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/managed_rules/
   */
  managedRules<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryManagedRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryHttpMethod, As>>>;
  /**
   * {@link managedRules}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  managedRulesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryManagedRulesOptions<Bound, As>
  ): Promise<DataAs<SummaryHttpMethod, As>>;

  /**
   * Summarize attacks on layer 7 by mitigation product.
   *
   * `GET /radar/attacks/layer7/summary/mitigation_product` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.mitigationProduct({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/mitigation_product/
   */
  mitigationProduct<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryMitigationProductOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryHttpMethod, As>>>;
  /**
   * {@link mitigationProduct}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  mitigationProductOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryMitigationProductOptions<Bound, As>
  ): Promise<DataAs<SummaryHttpMethod, As>>;

  /**
   * Summarize attacks on layer 7 by vertical.
   *
   * `GET /radar/attacks/layer7/summary/vertical`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.summary.vertical({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/vertical/
   */
  vertical<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryVerticalOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryIndustry, As>>>;
  /**
   * {@link vertical}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  verticalOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7SummaryVerticalOptions<Bound, As>
  ): Promise<DataAs<SummaryIndustry, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "httpMethod" | "httpVersion" | "industry" | "ipVersion" | "managedRules" | "mitigationProduct" | "vertical">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7Summary<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsShowQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsHttpMethodOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsHttpMethodQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsHttpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsHttpVersionQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsIndustryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsIndustryQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsManagedRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsManagedRulesQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsMitigationProductOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsMitigationProductQuery }, Bound, As
>;
type RadarAttacksLayer7TimeseriesGroupsVerticalOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TimeseriesGroupsVerticalQuery }, Bound, As
>;

/** `radarAttacks.layer7.timeseriesGroups`: `/radar/attacks/layer7/timeseries_groups` */
export interface RadarAttacksLayer7TimeseriesGroups<Bound extends string = never> {
  /**
   * Get attacks on layer 7 over time by a dimension.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "HTTP_METHOD" | "HTTP_VERSION" | "IP_VERSION" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer7TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "HTTP_METHOD" | "HTTP_VERSION" | "IP_VERSION" | "MANAGED_RULES" | "MITIGATION_PRODUCT" | "VERTICAL" | "INDUSTRY",
    ...options: RadarAttacksLayer7TimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroupsV2, As>>;

  /**
   * Get attacks on layer 7 over time by HTTP method.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/http_method` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.httpMethod({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/http_method/
   */
  httpMethod<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsHttpMethodOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroup, As>>>;
  /**
   * {@link httpMethod}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpMethodOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsHttpMethodOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroup, As>>;

  /**
   * Get attacks on layer 7 over time by HTTP version.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/http_version` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.httpVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/http_version/
   */
  httpVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsHttpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroupHttpVersion, As>>>;
  /**
   * {@link httpVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  httpVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsHttpVersionOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroupHttpVersion, As>>;

  /**
   * Get attacks on layer 7 over time by industry.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/industry` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.industry({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/industry/
   */
  industry<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsIndustryOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroup, As>>>;
  /**
   * {@link industry}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  industryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsIndustryOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroup, As>>;

  /**
   * Get attacks on layer 7 over time by IP version.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/ip_version` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroupIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroupIpVersion, As>>;

  /**
   * Get attacks on layer 7 over time by managed rules.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/managed_rules` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.managedRules({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/managed_rules/
   */
  managedRules<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsManagedRulesOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroup, As>>>;
  /**
   * {@link managedRules}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  managedRulesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsManagedRulesOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroup, As>>;

  /**
   * Get attacks on layer 7 over time by mitigation product.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/mitigation_product` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.mitigationProduct({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/mitigation_product/
   */
  mitigationProduct<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsMitigationProductOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroup, As>>>;
  /**
   * {@link mitigationProduct}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  mitigationProductOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsMitigationProductOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroup, As>>;

  /**
   * Get attacks on layer 7 over time by vertical.
   *
   * `GET /radar/attacks/layer7/timeseries_groups/vertical` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.timeseriesGroups.vertical({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/vertical/
   */
  vertical<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsVerticalOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TimeseriesGroup, As>>>;
  /**
   * {@link vertical}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  verticalOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TimeseriesGroupsVerticalOptions<Bound, As>
  ): Promise<DataAs<Layer7TimeseriesGroup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "httpMethod" | "httpVersion" | "industry" | "ipVersion" | "managedRules" | "mitigationProduct" | "vertical">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarAttacks.layer7.top`: `/radar/attacks/layer7/top` */
export interface RadarAttacksLayer7Top<Bound extends string = never> {
  /** `/radar/attacks/layer7/top/ases` */
  readonly ases: RadarAttacksLayer7TopAses<Bound>;

  /** `/radar/attacks/layer7/top/attacks` */
  readonly attacks: RadarAttacksLayer7TopAttacks<Bound>;

  /** `/radar/attacks/layer7/top/industry` */
  readonly industry: RadarAttacksLayer7TopIndustry<Bound>;

  /** `/radar/attacks/layer7/top/locations` */
  readonly locations: RadarAttacksLayer7TopLocations<Bound>;

  /** `/radar/attacks/layer7/top/vertical` */
  readonly vertical: RadarAttacksLayer7TopVertical<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7Top<Bound | BoundBy<Params>>;
}

/** `radarAttacks.layer7.top.ases`: `/radar/attacks/layer7/top/ases` */
export interface RadarAttacksLayer7TopAses<Bound extends string = never> {
  /** `/radar/attacks/layer7/top/ases/origin` */
  readonly origin: RadarAttacksLayer7TopAsesOrigin<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopAses<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TopAsesOriginIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TopAsesOriginIndexQuery }, Bound, As
>;

/** `radarAttacks.layer7.top.ases.origin`: `/radar/attacks/layer7/top/ases/origin` */
export interface RadarAttacksLayer7TopAsesOrigin<Bound extends string = never> {
  /**
   * List the top autonomous systems of attacks on layer 7 by origin.
   *
   * `GET /radar/attacks/layer7/top/ases/origin` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer7.top.ases.origin.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/ases/methods/origin/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopAsesOriginIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AseOrigin, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopAsesOriginIndexOptions<Bound, As>
  ): Promise<DataAs<AseOrigin, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer7TopAsesOriginIndexOptions<Bound>
  ): AsyncIterable<RadarAttacksLayer7TopAsesOriginIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer7TopAsesOriginIndexOptions<Bound>
  ): AsyncIterable<Page<RadarAttacksLayer7TopAsesOriginIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopAsesOrigin<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TopAttacksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TopAttacksIndexQuery }, Bound, As
>;

/** `radarAttacks.layer7.top.attacks`: `/radar/attacks/layer7/top/attacks` */
export interface RadarAttacksLayer7TopAttacks<Bound extends string = never> {
  /**
   * List the top attacks on layer 7.
   *
   * `GET /radar/attacks/layer7/top/attacks` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer7.top.attacks.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/attacks/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopAttacksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TopAttacks, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopAttacksIndexOptions<Bound, As>
  ): Promise<DataAs<Layer7TopAttacks, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer7TopAttacksIndexOptions<Bound>
  ): AsyncIterable<RadarAttacksLayer7TopAttacksIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer7TopAttacksIndexOptions<Bound>
  ): AsyncIterable<Page<RadarAttacksLayer7TopAttacksIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopAttacks<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TopIndustryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TopIndustryIndexQuery }, Bound, As
>;

/** `radarAttacks.layer7.top.industry`: `/radar/attacks/layer7/top/industry` */
export interface RadarAttacksLayer7TopIndustry<Bound extends string = never> {
  /**
   * List the top industries of attacks on layer 7.
   *
   * `GET /radar/attacks/layer7/top/industry` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.top.industry.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/industry/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopIndustryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7Top, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopIndustryIndexOptions<Bound, As>
  ): Promise<DataAs<Layer7Top, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RadarAttacksLayer7TopIndustryIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RadarAttacksLayer7TopIndustryIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopIndustry<Bound | BoundBy<Params>>;
}

/** `radarAttacks.layer7.top.locations`: `/radar/attacks/layer7/top/locations` */
export interface RadarAttacksLayer7TopLocations<Bound extends string = never> {
  /** `/radar/attacks/layer7/top/locations/origin` */
  readonly origin: RadarAttacksLayer7TopLocationsOrigin<Bound>;

  /** `/radar/attacks/layer7/top/locations/target` */
  readonly target: RadarAttacksLayer7TopLocationsTarget<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopLocations<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TopLocationsOriginIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TopLocationsOriginIndexQuery }, Bound, As
>;

/** `radarAttacks.layer7.top.locations.origin`: `/radar/attacks/layer7/top/locations/origin` */
export interface RadarAttacksLayer7TopLocationsOrigin<Bound extends string = never> {
  /**
   * List the top locations of attacks on layer 7 by origin.
   *
   * `GET /radar/attacks/layer7/top/locations/origin` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer7.top.locations.origin.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/locations/methods/origin/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopLocationsOriginIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TopLocationOrigin, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopLocationsOriginIndexOptions<Bound, As>
  ): Promise<DataAs<Layer7TopLocationOrigin, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer7TopLocationsOriginIndexOptions<Bound>
  ): AsyncIterable<LocationOriginTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer7TopLocationsOriginIndexOptions<Bound>
  ): AsyncIterable<Page<LocationOriginTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopLocationsOrigin<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TopLocationsTargetIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TopLocationsTargetIndexQuery }, Bound, As
>;

/** `radarAttacks.layer7.top.locations.target`: `/radar/attacks/layer7/top/locations/target` */
export interface RadarAttacksLayer7TopLocationsTarget<Bound extends string = never> {
  /**
   * List the top locations of attacks on layer 7 by target.
   *
   * `GET /radar/attacks/layer7/top/locations/target` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarAttacks.layer7.top.locations.target.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/locations/methods/target/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopLocationsTargetIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7TopLocationTarget, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopLocationsTargetIndexOptions<Bound, As>
  ): Promise<DataAs<Layer7TopLocationTarget, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarAttacksLayer7TopLocationsTargetIndexOptions<Bound>
  ): AsyncIterable<LocationTargetTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarAttacksLayer7TopLocationsTargetIndexOptions<Bound>
  ): AsyncIterable<Page<LocationTargetTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopLocationsTarget<Bound | BoundBy<Params>>;
}

type RadarAttacksLayer7TopVerticalIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarAttacksLayer7TopVerticalIndexQuery }, Bound, As
>;

/** `radarAttacks.layer7.top.vertical`: `/radar/attacks/layer7/top/vertical` */
export interface RadarAttacksLayer7TopVertical<Bound extends string = never> {
  /**
   * List the top verticals of attacks on layer 7.
   *
   * `GET /radar/attacks/layer7/top/vertical` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarAttacks.layer7.top.vertical.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/vertical/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopVerticalIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Layer7Top, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarAttacksLayer7TopVerticalIndexOptions<Bound, As>
  ): Promise<DataAs<Layer7Top, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RadarAttacksLayer7TopVerticalIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RadarAttacksLayer7TopVerticalIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarAttacksLayer7TopVertical<Bound | BoundBy<Params>>;
}
