// Written by `pnpm generate` from openapi/radar-email.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Malicious, RadarEmailRoutingSummaryArcQuery, RadarEmailRoutingSummaryDkimQuery,
  RadarEmailRoutingSummaryDmarcQuery, RadarEmailRoutingSummaryEncryptedQuery,
  RadarEmailRoutingSummaryIpVersionQuery, RadarEmailRoutingSummaryShowQuery, RadarEmailRoutingSummarySpfQuery,
  RadarEmailRoutingTimeseriesGroupsArcQuery, RadarEmailRoutingTimeseriesGroupsDkimQuery,
  RadarEmailRoutingTimeseriesGroupsDmarcQuery, RadarEmailRoutingTimeseriesGroupsEncryptedQuery,
  RadarEmailRoutingTimeseriesGroupsIpVersionQuery, RadarEmailRoutingTimeseriesGroupsShowQuery,
  RadarEmailRoutingTimeseriesGroupsSpfQuery, RadarEmailSecuritySummaryArcQuery,
  RadarEmailSecuritySummaryDkimQuery, RadarEmailSecuritySummaryDmarcQuery,
  RadarEmailSecuritySummaryMaliciousQuery, RadarEmailSecuritySummaryShowQuery,
  RadarEmailSecuritySummarySpamQuery, RadarEmailSecuritySummarySpfQuery, RadarEmailSecuritySummarySpoofQuery,
  RadarEmailSecuritySummaryThreatCategoryQuery, RadarEmailSecuritySummaryTlsVersionQuery,
  RadarEmailSecurityTimeseriesGroupsArcQuery, RadarEmailSecurityTimeseriesGroupsDkimQuery,
  RadarEmailSecurityTimeseriesGroupsDmarcQuery, RadarEmailSecurityTimeseriesGroupsMaliciousQuery,
  RadarEmailSecurityTimeseriesGroupsShowQuery, RadarEmailSecurityTimeseriesGroupsSpamQuery,
  RadarEmailSecurityTimeseriesGroupsSpfQuery, RadarEmailSecurityTimeseriesGroupsSpoofQuery,
  RadarEmailSecurityTimeseriesGroupsThreatCategoryQuery, RadarEmailSecurityTimeseriesGroupsTlsVersionQuery,
  RadarEmailSecurityTopTldsIndexQuery, RadarEmailSecurityTopTldsMaliciousShowQuery,
  RadarEmailSecurityTopTldsSpamShowQuery, RadarEmailSecurityTopTldsSpoofShowQuery, RoutingSummary,
  RoutingSummaryIpVersion, RoutingSummaryV2, RoutingTimeseriesGroup, RoutingTimeseriesGroupIpVersion,
  RoutingTimeseriesGroupsV2, SecuritySummary, SecuritySummaryTlsVersion, SecuritySummaryV2,
  SecurityTimeseriesGroup, SecurityTimeseriesGroupTlsVersion, SecurityTimeseriesGroupsV2, Spam, Spoof,
  SummaryEncrypted, SummaryMalicious, SummarySpam, SummarySpoof, SummaryThreatCategory,
  TimeseriesGroupEncrypted, TimeseriesGroupMalicious, TimeseriesGroupSpam, TimeseriesGroupSpoof,
  TimeseriesGroupThreatCategory, Tld, TldTopItem, paths,
} from "./types.js";
export type * from "./types.js";

const radarEmailTable = {
  only: [],
  resources: {
    routing: {
      endpoint: "routing",
      only: [],
      resources: {
        summary: {
          endpoint: "summary",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            arc: { method: "get", path: "arc" },
            dkim: { method: "get", path: "dkim" },
            dmarc: { method: "get", path: "dmarc" },
            encrypted: { method: "get", path: "encrypted" },
            ipVersion: { method: "get", path: "ip_version" },
            spf: { method: "get", path: "spf" },
          },
        },
        timeseriesGroups: {
          endpoint: "timeseries_groups",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            arc: { method: "get", path: "arc" },
            dkim: { method: "get", path: "dkim" },
            dmarc: { method: "get", path: "dmarc" },
            encrypted: { method: "get", path: "encrypted" },
            ipVersion: { method: "get", path: "ip_version" },
            spf: { method: "get", path: "spf" },
          },
        },
      },
    },
    security: {
      endpoint: "security",
      only: [],
      resources: {
        summary: {
          endpoint: "summary",
          id: "dimension",
          only: ["show"],
          permissions: ["com.cloudflare.api.user.read"],
          actions: {
            show: { permissions: [] },
            arc: { method: "get", path: "arc" },
            dkim: { method: "get", path: "dkim" },
            dmarc: { method: "get", path: "dmarc" },
            malicious: { method: "get", path: "malicious" },
            spam: { method: "get", path: "spam" },
            spf: { method: "get", path: "spf" },
            spoof: { method: "get", path: "spoof" },
            threatCategory: { method: "get", path: "threat_category" },
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
            arc: { method: "get", path: "arc" },
            dkim: { method: "get", path: "dkim" },
            dmarc: { method: "get", path: "dmarc" },
            malicious: { method: "get", path: "malicious" },
            spam: { method: "get", path: "spam" },
            spf: { method: "get", path: "spf" },
            spoof: { method: "get", path: "spoof" },
            threatCategory: { method: "get", path: "threat_category" },
            tlsVersion: { method: "get", path: "tls_version" },
          },
        },
        top: {
          endpoint: "top",
          only: [],
          resources: {
            tlds: {
              endpoint: "tlds",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
              resources: {
                malicious: {
                  endpoint: "malicious",
                  id: "malicious",
                  only: ["show"],
                  actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
                },
                spam: {
                  endpoint: "spam",
                  id: "spam",
                  only: ["show"],
                  actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
                },
                spoof: {
                  endpoint: "spoof",
                  id: "spoof",
                  only: ["show"],
                  actions: { show: { permissions: ["com.cloudflare.api.user.read"] } },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Routing and security of mails. */
export const radarEmail: RadarEmail = resource<paths>()("/radar/email", radarEmailTable);

/** `radarEmail`: `/radar/email` */
export interface RadarEmail<Bound extends string = never> {
  /** `/radar/email/routing` */
  readonly routing: RadarEmailRouting<Bound>;

  /** `/radar/email/security` */
  readonly security: RadarEmailSecurity<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarEmail<Bound | BoundBy<Params>>;
}

/** `radarEmail.routing`: `/radar/email/routing` */
export interface RadarEmailRouting<Bound extends string = never> {
  /** `/radar/email/routing/summary` */
  readonly summary: RadarEmailRoutingSummary<Bound>;

  /** `/radar/email/routing/timeseries_groups` */
  readonly timeseriesGroups: RadarEmailRoutingTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailRouting<Bound | BoundBy<Params>>;
}

type RadarEmailRoutingSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummaryShowQuery }, Bound, As
>;
type RadarEmailRoutingSummaryArcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummaryArcQuery }, Bound, As
>;
type RadarEmailRoutingSummaryDkimOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummaryDkimQuery }, Bound, As
>;
type RadarEmailRoutingSummaryDmarcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummaryDmarcQuery }, Bound, As
>;
type RadarEmailRoutingSummaryEncryptedOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummaryEncryptedQuery }, Bound, As
>;
type RadarEmailRoutingSummaryIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummaryIpVersionQuery }, Bound, As
>;
type RadarEmailRoutingSummarySpfOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingSummarySpfQuery }, Bound, As
>;

/** `radarEmail.routing.summary`: `/radar/email/routing/summary` */
export interface RadarEmailRoutingSummary<Bound extends string = never> {
  /**
   * Summarize routed e-mails by a dimension.
   *
   * `GET /radar/email/routing/summary/{dimension}`
   * @example
   * const { data, error } = await radarEmail.routing.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "IP_VERSION" | "ENCRYPTED" | "ARC" | "DKIM" | "DMARC" | "SPF",
    ...options: RadarEmailRoutingSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "IP_VERSION" | "ENCRYPTED" | "ARC" | "DKIM" | "DMARC" | "SPF",
    ...options: RadarEmailRoutingSummaryShowOptions<Bound, As>
  ): Promise<DataAs<RoutingSummaryV2, As>>;

  /**
   * Summarize routed e-mails by ARC.
   *
   * `GET /radar/email/routing/summary/arc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.summary.arc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/arc/
   */
  arc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryArcOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingSummary, As>>>;
  /**
   * {@link arc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  arcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryArcOptions<Bound, As>
  ): Promise<DataAs<RoutingSummary, As>>;

  /**
   * Summarize routed e-mails by DKIM.
   *
   * `GET /radar/email/routing/summary/dkim` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.summary.dkim({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/dkim/
   */
  dkim<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryDkimOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingSummary, As>>>;
  /**
   * {@link dkim}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dkimOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryDkimOptions<Bound, As>
  ): Promise<DataAs<RoutingSummary, As>>;

  /**
   * Summarize routed e-mails by DMARC.
   *
   * `GET /radar/email/routing/summary/dmarc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.summary.dmarc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/dmarc/
   */
  dmarc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryDmarcOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingSummary, As>>>;
  /**
   * {@link dmarc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dmarcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryDmarcOptions<Bound, As>
  ): Promise<DataAs<RoutingSummary, As>>;

  /**
   * Summarize routed e-mails by whether they are encrypted.
   *
   * `GET /radar/email/routing/summary/encrypted` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.summary.encrypted({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/encrypted/
   */
  encrypted<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryEncryptedOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryEncrypted, As>>>;
  /**
   * {@link encrypted}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  encryptedOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryEncryptedOptions<Bound, As>
  ): Promise<DataAs<SummaryEncrypted, As>>;

  /**
   * Summarize routed e-mails by IP version.
   *
   * `GET /radar/email/routing/summary/ip_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.summary.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingSummaryIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummaryIpVersionOptions<Bound, As>
  ): Promise<DataAs<RoutingSummaryIpVersion, As>>;

  /**
   * Summarize routed e-mails by SPF.
   *
   * `GET /radar/email/routing/summary/spf` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.summary.spf({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/spf/
   */
  spf<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummarySpfOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingSummary, As>>>;
  /**
   * {@link spf}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spfOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingSummarySpfOptions<Bound, As>
  ): Promise<DataAs<RoutingSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "arc" | "dkim" | "dmarc" | "encrypted" | "ipVersion" | "spf">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailRoutingSummary<Bound | BoundBy<Params>>;
}

type RadarEmailRoutingTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarEmailRoutingTimeseriesGroupsArcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsArcQuery }, Bound, As
>;
type RadarEmailRoutingTimeseriesGroupsDkimOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsDkimQuery }, Bound, As
>;
type RadarEmailRoutingTimeseriesGroupsDmarcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsDmarcQuery }, Bound, As
>;
type RadarEmailRoutingTimeseriesGroupsEncryptedOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsEncryptedQuery }, Bound, As
>;
type RadarEmailRoutingTimeseriesGroupsIpVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsIpVersionQuery }, Bound, As
>;
type RadarEmailRoutingTimeseriesGroupsSpfOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailRoutingTimeseriesGroupsSpfQuery }, Bound, As
>;

/** `radarEmail.routing.timeseriesGroups`: `/radar/email/routing/timeseries_groups` */
export interface RadarEmailRoutingTimeseriesGroups<Bound extends string = never> {
  /**
   * Get routed e-mails over time by a dimension.
   *
   * `GET /radar/email/routing/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "IP_VERSION" | "ENCRYPTED" | "ARC" | "DKIM" | "DMARC" | "SPF",
    ...options: RadarEmailRoutingTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "IP_VERSION" | "ENCRYPTED" | "ARC" | "DKIM" | "DMARC" | "SPF",
    ...options: RadarEmailRoutingTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<RoutingTimeseriesGroupsV2, As>>;

  /**
   * Get routed e-mails over time by ARC.
   *
   * `GET /radar/email/routing/timeseries_groups/arc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.arc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/arc/
   */
  arc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsArcOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingTimeseriesGroup, As>>>;
  /**
   * {@link arc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  arcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsArcOptions<Bound, As>
  ): Promise<DataAs<RoutingTimeseriesGroup, As>>;

  /**
   * Get routed e-mails over time by DKIM.
   *
   * `GET /radar/email/routing/timeseries_groups/dkim` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.dkim({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/dkim/
   */
  dkim<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsDkimOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingTimeseriesGroup, As>>>;
  /**
   * {@link dkim}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dkimOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsDkimOptions<Bound, As>
  ): Promise<DataAs<RoutingTimeseriesGroup, As>>;

  /**
   * Get routed e-mails over time by DMARC.
   *
   * `GET /radar/email/routing/timeseries_groups/dmarc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.dmarc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/dmarc/
   */
  dmarc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsDmarcOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingTimeseriesGroup, As>>>;
  /**
   * {@link dmarc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dmarcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsDmarcOptions<Bound, As>
  ): Promise<DataAs<RoutingTimeseriesGroup, As>>;

  /**
   * Get routed e-mails over time by whether they are encrypted.
   *
   * `GET /radar/email/routing/timeseries_groups/encrypted` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.encrypted({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/encrypted/
   */
  encrypted<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsEncryptedOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupEncrypted, As>>>;
  /**
   * {@link encrypted}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  encryptedOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsEncryptedOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupEncrypted, As>>;

  /**
   * Get routed e-mails over time by IP version.
   *
   * `GET /radar/email/routing/timeseries_groups/ip_version` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.ipVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/ip_version/
   */
  ipVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingTimeseriesGroupIpVersion, As>>>;
  /**
   * {@link ipVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  ipVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsIpVersionOptions<Bound, As>
  ): Promise<DataAs<RoutingTimeseriesGroupIpVersion, As>>;

  /**
   * Get routed e-mails over time by SPF.
   *
   * `GET /radar/email/routing/timeseries_groups/spf` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.routing.timeseriesGroups.spf({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/spf/
   */
  spf<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsSpfOptions<Bound, As>
  ): Promise<Result<DataAs<RoutingTimeseriesGroup, As>>>;
  /**
   * {@link spf}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spfOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailRoutingTimeseriesGroupsSpfOptions<Bound, As>
  ): Promise<DataAs<RoutingTimeseriesGroup, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "arc" | "dkim" | "dmarc" | "encrypted" | "ipVersion" | "spf">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailRoutingTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarEmail.security`: `/radar/email/security` */
export interface RadarEmailSecurity<Bound extends string = never> {
  /** `/radar/email/security/summary` */
  readonly summary: RadarEmailSecuritySummary<Bound>;

  /** `/radar/email/security/timeseries_groups` */
  readonly timeseriesGroups: RadarEmailSecurityTimeseriesGroups<Bound>;

  /** `/radar/email/security/top` */
  readonly top: RadarEmailSecurityTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurity<Bound | BoundBy<Params>>;
}

type RadarEmailSecuritySummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryShowQuery }, Bound, As
>;
type RadarEmailSecuritySummaryArcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryArcQuery }, Bound, As
>;
type RadarEmailSecuritySummaryDkimOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryDkimQuery }, Bound, As
>;
type RadarEmailSecuritySummaryDmarcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryDmarcQuery }, Bound, As
>;
type RadarEmailSecuritySummaryMaliciousOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryMaliciousQuery }, Bound, As
>;
type RadarEmailSecuritySummarySpamOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummarySpamQuery }, Bound, As
>;
type RadarEmailSecuritySummarySpfOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummarySpfQuery }, Bound, As
>;
type RadarEmailSecuritySummarySpoofOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummarySpoofQuery }, Bound, As
>;
type RadarEmailSecuritySummaryThreatCategoryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryThreatCategoryQuery }, Bound, As
>;
type RadarEmailSecuritySummaryTlsVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecuritySummaryTlsVersionQuery }, Bound, As
>;

/** `radarEmail.security.summary`: `/radar/email/security/summary` */
export interface RadarEmailSecuritySummary<Bound extends string = never> {
  /**
   * Summarize the security of e-mails by a dimension.
   *
   * `GET /radar/email/security/summary/{dimension}`
   * @example
   * const { data, error } = await radarEmail.security.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "SPAM" | "MALICIOUS" | "SPOOF" | "THREAT_CATEGORY" | "ARC" | "DKIM" | "DMARC" | "SPF" | "TLS_VERSION",
    ...options: RadarEmailSecuritySummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<SecuritySummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SPAM" | "MALICIOUS" | "SPOOF" | "THREAT_CATEGORY" | "ARC" | "DKIM" | "DMARC" | "SPF" | "TLS_VERSION",
    ...options: RadarEmailSecuritySummaryShowOptions<Bound, As>
  ): Promise<DataAs<SecuritySummaryV2, As>>;

  /**
   * Summarize the security of e-mails by ARC.
   *
   * `GET /radar/email/security/summary/arc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.arc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/arc/
   */
  arc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryArcOptions<Bound, As>
  ): Promise<Result<DataAs<SecuritySummary, As>>>;
  /**
   * {@link arc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  arcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryArcOptions<Bound, As>
  ): Promise<DataAs<SecuritySummary, As>>;

  /**
   * Summarize the security of e-mails by DKIM.
   *
   * `GET /radar/email/security/summary/dkim` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.dkim({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/dkim/
   */
  dkim<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryDkimOptions<Bound, As>
  ): Promise<Result<DataAs<SecuritySummary, As>>>;
  /**
   * {@link dkim}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dkimOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryDkimOptions<Bound, As>
  ): Promise<DataAs<SecuritySummary, As>>;

  /**
   * Summarize the security of e-mails by DMARC.
   *
   * `GET /radar/email/security/summary/dmarc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.dmarc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/dmarc/
   */
  dmarc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryDmarcOptions<Bound, As>
  ): Promise<Result<DataAs<SecuritySummary, As>>>;
  /**
   * {@link dmarc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dmarcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryDmarcOptions<Bound, As>
  ): Promise<DataAs<SecuritySummary, As>>;

  /**
   * Summarize the security of e-mails by whether they are malicious.
   *
   * `GET /radar/email/security/summary/malicious` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.malicious({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/malicious/
   */
  malicious<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryMaliciousOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryMalicious, As>>>;
  /**
   * {@link malicious}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  maliciousOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryMaliciousOptions<Bound, As>
  ): Promise<DataAs<SummaryMalicious, As>>;

  /**
   * Summarize the security of e-mails by whether they are spam.
   *
   * `GET /radar/email/security/summary/spam` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.spam({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spam/
   */
  spam<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummarySpamOptions<Bound, As>
  ): Promise<Result<DataAs<SummarySpam, As>>>;
  /**
   * {@link spam}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spamOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummarySpamOptions<Bound, As>
  ): Promise<DataAs<SummarySpam, As>>;

  /**
   * Summarize the security of e-mails by SPF.
   *
   * `GET /radar/email/security/summary/spf` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.spf({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spf/
   */
  spf<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummarySpfOptions<Bound, As>
  ): Promise<Result<DataAs<SecuritySummary, As>>>;
  /**
   * {@link spf}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spfOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummarySpfOptions<Bound, As>
  ): Promise<DataAs<SecuritySummary, As>>;

  /**
   * Summarize the security of e-mails by whether they are spoofed.
   *
   * `GET /radar/email/security/summary/spoof` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.spoof({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spoof/
   */
  spoof<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummarySpoofOptions<Bound, As>
  ): Promise<Result<DataAs<SummarySpoof, As>>>;
  /**
   * {@link spoof}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spoofOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummarySpoofOptions<Bound, As>
  ): Promise<DataAs<SummarySpoof, As>>;

  /**
   * Summarize the security of e-mails by threat category.
   *
   * `GET /radar/email/security/summary/threat_category` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.threatCategory({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/threat_category/
   */
  threatCategory<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryThreatCategoryOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryThreatCategory, As>>>;
  /**
   * {@link threatCategory}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  threatCategoryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryThreatCategoryOptions<Bound, As>
  ): Promise<DataAs<SummaryThreatCategory, As>>;

  /**
   * Summarize the security of e-mails by TLS version.
   *
   * `GET /radar/email/security/summary/tls_version` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.summary.tlsVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/tls_version/
   */
  tlsVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryTlsVersionOptions<Bound, As>
  ): Promise<Result<DataAs<SecuritySummaryTlsVersion, As>>>;
  /**
   * {@link tlsVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  tlsVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecuritySummaryTlsVersionOptions<Bound, As>
  ): Promise<DataAs<SecuritySummaryTlsVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "arc" | "dkim" | "dmarc" | "malicious" | "spam" | "spf" | "spoof" | "threatCategory" | "tlsVersion">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecuritySummary<Bound | BoundBy<Params>>;
}

type RadarEmailSecurityTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsArcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsArcQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsDkimOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsDkimQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsDmarcOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsDmarcQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsMaliciousOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsMaliciousQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsSpamOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsSpamQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsSpfOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsSpfQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsSpoofOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsSpoofQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsThreatCategoryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsThreatCategoryQuery }, Bound, As
>;
type RadarEmailSecurityTimeseriesGroupsTlsVersionOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTimeseriesGroupsTlsVersionQuery }, Bound, As
>;

/** `radarEmail.security.timeseriesGroups`: `/radar/email/security/timeseries_groups` */
export interface RadarEmailSecurityTimeseriesGroups<Bound extends string = never> {
  /**
   * Get the security of e-mails over time by a dimension.
   *
   * `GET /radar/email/security/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "SPAM" | "MALICIOUS" | "SPOOF" | "THREAT_CATEGORY" | "ARC" | "DKIM" | "DMARC" | "SPF" | "TLS_VERSION",
    ...options: RadarEmailSecurityTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SPAM" | "MALICIOUS" | "SPOOF" | "THREAT_CATEGORY" | "ARC" | "DKIM" | "DMARC" | "SPF" | "TLS_VERSION",
    ...options: RadarEmailSecurityTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<SecurityTimeseriesGroupsV2, As>>;

  /**
   * Get the security of e-mails over time by ARC.
   *
   * `GET /radar/email/security/timeseries_groups/arc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.arc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/arc/
   */
  arc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsArcOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTimeseriesGroup, As>>>;
  /**
   * {@link arc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  arcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsArcOptions<Bound, As>
  ): Promise<DataAs<SecurityTimeseriesGroup, As>>;

  /**
   * Get the security of e-mails over time by DKIM.
   *
   * `GET /radar/email/security/timeseries_groups/dkim` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.dkim({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/dkim/
   */
  dkim<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsDkimOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTimeseriesGroup, As>>>;
  /**
   * {@link dkim}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dkimOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsDkimOptions<Bound, As>
  ): Promise<DataAs<SecurityTimeseriesGroup, As>>;

  /**
   * Get the security of e-mails over time by DMARC.
   *
   * `GET /radar/email/security/timeseries_groups/dmarc` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.dmarc({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/dmarc/
   */
  dmarc<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsDmarcOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTimeseriesGroup, As>>>;
  /**
   * {@link dmarc}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dmarcOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsDmarcOptions<Bound, As>
  ): Promise<DataAs<SecurityTimeseriesGroup, As>>;

  /**
   * Get the security of e-mails over time by whether they are malicious.
   *
   * `GET /radar/email/security/timeseries_groups/malicious` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.malicious({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/malicious/
   */
  malicious<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsMaliciousOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupMalicious, As>>>;
  /**
   * {@link malicious}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  maliciousOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsMaliciousOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupMalicious, As>>;

  /**
   * Get the security of e-mails over time by whether they are spam.
   *
   * `GET /radar/email/security/timeseries_groups/spam` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.spam({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spam/
   */
  spam<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsSpamOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupSpam, As>>>;
  /**
   * {@link spam}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spamOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsSpamOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupSpam, As>>;

  /**
   * Get the security of e-mails over time by SPF.
   *
   * `GET /radar/email/security/timeseries_groups/spf` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.spf({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spf/
   */
  spf<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsSpfOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTimeseriesGroup, As>>>;
  /**
   * {@link spf}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spfOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsSpfOptions<Bound, As>
  ): Promise<DataAs<SecurityTimeseriesGroup, As>>;

  /**
   * Get the security of e-mails over time by whether they are spoofed.
   *
   * `GET /radar/email/security/timeseries_groups/spoof` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.spoof({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spoof/
   */
  spoof<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsSpoofOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupSpoof, As>>>;
  /**
   * {@link spoof}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  spoofOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsSpoofOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupSpoof, As>>;

  /**
   * Get the security of e-mails over time by threat category.
   *
   * `GET /radar/email/security/timeseries_groups/threat_category` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.threatCategory({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/threat_category/
   */
  threatCategory<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsThreatCategoryOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupThreatCategory, As>>>;
  /**
   * {@link threatCategory}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  threatCategoryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsThreatCategoryOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupThreatCategory, As>>;

  /**
   * Get the security of e-mails over time by TLS version.
   *
   * `GET /radar/email/security/timeseries_groups/tls_version` needs the permission
   * `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarEmail.security.timeseriesGroups.tlsVersion({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/tls_version/
   */
  tlsVersion<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsTlsVersionOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTimeseriesGroupTlsVersion, As>>>;
  /**
   * {@link tlsVersion}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  tlsVersionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTimeseriesGroupsTlsVersionOptions<Bound, As>
  ): Promise<DataAs<SecurityTimeseriesGroupTlsVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{}, Bound, "arc" | "dkim" | "dmarc" | "malicious" | "spam" | "spf" | "spoof" | "threatCategory" | "tlsVersion">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurityTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarEmail.security.top`: `/radar/email/security/top` */
export interface RadarEmailSecurityTop<Bound extends string = never> {
  /** `/radar/email/security/top/tlds` */
  readonly tlds: RadarEmailSecurityTopTlds<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurityTop<Bound | BoundBy<Params>>;
}

type RadarEmailSecurityTopTldsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTopTldsIndexQuery }, Bound, As
>;

/** `radarEmail.security.top.tlds`: `/radar/email/security/top/tlds` */
export interface RadarEmailSecurityTopTlds<Bound extends string = never> {
  /**
   * List the top TLDs of the security of e-mails.
   *
   * `GET /radar/email/security/top/tlds` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEmail.security.top.tlds.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTopTldsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Tld, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarEmailSecurityTopTldsIndexOptions<Bound, As>
  ): Promise<DataAs<Tld, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarEmailSecurityTopTldsIndexOptions<Bound>): AsyncIterable<TldTopItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarEmailSecurityTopTldsIndexOptions<Bound>): AsyncIterable<Page<TldTopItem>>;

  /** `/radar/email/security/top/tlds/malicious` */
  readonly malicious: RadarEmailSecurityTopTldsMalicious<Bound>;

  /** `/radar/email/security/top/tlds/spam` */
  readonly spam: RadarEmailSecurityTopTldsSpam<Bound>;

  /** `/radar/email/security/top/tlds/spoof` */
  readonly spoof: RadarEmailSecurityTopTldsSpoof<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurityTopTlds<Bound | BoundBy<Params>>;
}

type RadarEmailSecurityTopTldsMaliciousShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTopTldsMaliciousShowQuery }, Bound, As
>;

/** `radarEmail.security.top.tlds.malicious`: `/radar/email/security/top/tlds/malicious` */
export interface RadarEmailSecurityTopTldsMalicious<Bound extends string = never> {
  /**
   * List the top TLDs of the security of e-mails by whether they are malicious.
   *
   * `GET /radar/email/security/top/tlds/malicious/{malicious}` needs the permission
   * `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEmail.security.top.tlds.malicious.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/malicious/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "MALICIOUS" | "NOT_MALICIOUS", ...options: RadarEmailSecurityTopTldsMaliciousShowOptions<Bound, As>
  ): Promise<Result<DataAs<Malicious, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "MALICIOUS" | "NOT_MALICIOUS", ...options: RadarEmailSecurityTopTldsMaliciousShowOptions<Bound, As>
  ): Promise<DataAs<Malicious, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurityTopTldsMalicious<Bound | BoundBy<Params>>;
}

type RadarEmailSecurityTopTldsSpamShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTopTldsSpamShowQuery }, Bound, As
>;

/** `radarEmail.security.top.tlds.spam`: `/radar/email/security/top/tlds/spam` */
export interface RadarEmailSecurityTopTldsSpam<Bound extends string = never> {
  /**
   * List the top TLDs of the security of e-mails by whether they are spam.
   *
   * `GET /radar/email/security/top/tlds/spam/{spam}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEmail.security.top.tlds.spam.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/spam/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "SPAM" | "NOT_SPAM", ...options: RadarEmailSecurityTopTldsSpamShowOptions<Bound, As>
  ): Promise<Result<DataAs<Spam, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SPAM" | "NOT_SPAM", ...options: RadarEmailSecurityTopTldsSpamShowOptions<Bound, As>
  ): Promise<DataAs<Spam, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurityTopTldsSpam<Bound | BoundBy<Params>>;
}

type RadarEmailSecurityTopTldsSpoofShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarEmailSecurityTopTldsSpoofShowQuery }, Bound, As
>;

/** `radarEmail.security.top.tlds.spoof`: `/radar/email/security/top/tlds/spoof` */
export interface RadarEmailSecurityTopTldsSpoof<Bound extends string = never> {
  /**
   * List the top TLDs of the security of e-mails by whether they are spoofed.
   *
   * `GET /radar/email/security/top/tlds/spoof/{spoof}` needs the permission `com.cloudflare.api.user.read`.
   * @example
   * const { data, error } = await radarEmail.security.top.tlds.spoof.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/spoof/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "SPOOF" | "NOT_SPOOF", ...options: RadarEmailSecurityTopTldsSpoofShowOptions<Bound, As>
  ): Promise<Result<DataAs<Spoof, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "SPOOF" | "NOT_SPOOF", ...options: RadarEmailSecurityTopTldsSpoofShowOptions<Bound, As>
  ): Promise<DataAs<Spoof, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarEmailSecurityTopTldsSpoof<Bound | BoundBy<Params>>;
}
