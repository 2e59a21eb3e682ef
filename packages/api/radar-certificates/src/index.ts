// Written by `pnpm generate` from openapi/radar-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Authority, AuthorityListItem, CtLog, CtLogListItem, CtSummary, CtTimeseries, CtTimeseriesGroups,
  LeakedCredentialSummaryBotClass, LeakedCredentialSummaryV2, LeakedCredentialTimeseriesGroupBotClass,
  LeakedCredentialTimeseriesGroupsV2, OriginSummary, OriginTimeseriesGroups,
  RadarCertificatesCtAuthoritiesIndexItem, RadarCertificatesCtAuthoritiesIndexQuery,
  RadarCertificatesCtAuthoritiesShowQuery, RadarCertificatesCtLogsIndexItem,
  RadarCertificatesCtLogsIndexQuery, RadarCertificatesCtLogsShowQuery, RadarCertificatesCtSummaryShowQuery,
  RadarCertificatesCtTimeseriesGroupsShowQuery, RadarCertificatesCtTimeseriesQuery,
  RadarCertificatesLeakedCredentialChecksSummaryBotClassQuery,
  RadarCertificatesLeakedCredentialChecksSummaryCompromisedQuery,
  RadarCertificatesLeakedCredentialChecksSummaryShowQuery,
  RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassQuery,
  RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedQuery,
  RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowQuery,
  RadarCertificatesPostQuantumOriginSummaryShowQuery,
  RadarCertificatesPostQuantumOriginTimeseriesGroupsShowQuery, RadarCertificatesPostQuantumTlsSupportQuery,
  SummaryCompromised, TimeseriesGroupCompromised, TlsSupport, paths,
} from "./types.js";
export type * from "./types.js";

const radarCertificatesTable = {
  only: [],
  resources: {
    ct: {
      endpoint: "ct",
      only: [],
      actions: { timeseries: { method: "get", path: "timeseries" } },
      resources: {
        authorities: {
          endpoint: "authorities",
          id: "ca_slug",
          only: ["index", "show"],
          actions: { index: { items: "certificateAuthorities" } },
        },
        logs: {
          endpoint: "logs",
          id: "log_slug",
          only: ["index", "show"],
          actions: { index: { items: "certificateLogs" } },
        },
        summary: { endpoint: "summary", id: "dimension", only: ["show"] },
        timeseriesGroups: { endpoint: "timeseries_groups", id: "dimension", only: ["show"] },
      },
    },
    leakedCredentialChecks: {
      endpoint: "leaked_credential_checks",
      only: [],
      resources: {
        summary: {
          endpoint: "summary",
          id: "dimension",
          only: ["show"],
          actions: {
            botClass: { method: "get", path: "bot_class" },
            compromised: { method: "get", path: "compromised" },
          },
        },
        timeseriesGroups: {
          endpoint: "timeseries_groups",
          id: "dimension",
          only: ["show"],
          actions: {
            botClass: { method: "get", path: "bot_class" },
            compromised: { method: "get", path: "compromised" },
          },
        },
      },
    },
    postQuantum: {
      endpoint: "post_quantum",
      only: [],
      resources: {
        origin: {
          endpoint: "origin",
          only: [],
          resources: {
            summary: { endpoint: "summary", id: "dimension", only: ["show"] },
            timeseriesGroups: { endpoint: "timeseries_groups", id: "dimension", only: ["show"] },
          },
        },
        tls: { endpoint: "tls", only: [], actions: { support: { method: "get", path: "support" } } },
      },
    },
  },
} as const;

/** Certificate transparency, leaked credentials and post-quantum encryption. */
export const radarCertificates: RadarCertificates = resource<paths>()("/radar", radarCertificatesTable);

/** `radarCertificates`: `/radar` */
export interface RadarCertificates<Bound extends string = never> {
  /** `/radar/ct` */
  readonly ct: RadarCertificatesCt<Bound>;

  /** `/radar/leaked_credential_checks` */
  readonly leakedCredentialChecks: RadarCertificatesLeakedCredentialChecks<Bound>;

  /** `/radar/post_quantum` */
  readonly postQuantum: RadarCertificatesPostQuantum<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificates<Bound | BoundBy<Params>>;
}

type RadarCertificatesCtTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtTimeseriesQuery }, Bound, As
>;

/** `radarCertificates.ct`: `/radar/ct` */
export interface RadarCertificatesCt<Bound extends string = never> {
  /**
   * Get logged certificates over time.
   *
   * `GET /radar/ct/timeseries`
   * @example
   * const { data, error } = await radarCertificates.ct.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesCtTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<CtTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesCtTimeseriesOptions<Bound, As>
  ): Promise<DataAs<CtTimeseries, As>>;

  /** `/radar/ct/authorities` */
  readonly authorities: RadarCertificatesCtAuthorities<Bound>;

  /** `/radar/ct/logs` */
  readonly logs: RadarCertificatesCtLogs<Bound>;

  /** `/radar/ct/summary` */
  readonly summary: RadarCertificatesCtSummary<Bound>;

  /** `/radar/ct/timeseries_groups` */
  readonly timeseriesGroups: RadarCertificatesCtTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesCt<Bound | BoundBy<Params>>;
}

type RadarCertificatesCtAuthoritiesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtAuthoritiesIndexQuery }, Bound, As
>;
type RadarCertificatesCtAuthoritiesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtAuthoritiesShowQuery }, Bound, As
>;

/** `radarCertificates.ct.authorities`: `/radar/ct/authorities` */
export interface RadarCertificatesCtAuthorities<Bound extends string = never> {
  /**
   * List the certificate authorities of Certificate Transparency.
   *
   * `GET /radar/ct/authorities`
   * @example
   * const { data, error } = await radarCertificates.ct.authorities.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/authorities/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesCtAuthoritiesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuthorityListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesCtAuthoritiesIndexOptions<Bound, As>
  ): Promise<DataAs<AuthorityListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarCertificatesCtAuthoritiesIndexOptions<Bound>
  ): AsyncIterable<RadarCertificatesCtAuthoritiesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarCertificatesCtAuthoritiesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarCertificatesCtAuthoritiesIndexItem>>;

  /**
   * Get a certificate authority of Certificate Transparency.
   *
   * `GET /radar/ct/authorities/{ca_slug}`
   * @example
   * const { data, error } = await radarCertificates.ct.authorities.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/authorities/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesCtAuthoritiesShowOptions<Bound, As>
  ): Promise<Result<DataAs<Authority, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesCtAuthoritiesShowOptions<Bound, As>
  ): Promise<DataAs<Authority, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesCtAuthorities<Bound | BoundBy<Params>>;
}

type RadarCertificatesCtLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtLogsIndexQuery }, Bound, As
>;
type RadarCertificatesCtLogsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtLogsShowQuery }, Bound, As
>;

/** `radarCertificates.ct.logs`: `/radar/ct/logs` */
export interface RadarCertificatesCtLogs<Bound extends string = never> {
  /**
   * List the logs of Certificate Transparency.
   *
   * `GET /radar/ct/logs`
   * @example
   * const { data, error } = await radarCertificates.ct.logs.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/logs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesCtLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CtLogListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesCtLogsIndexOptions<Bound, As>
  ): Promise<DataAs<CtLogListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarCertificatesCtLogsIndexOptions<Bound>
  ): AsyncIterable<RadarCertificatesCtLogsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarCertificatesCtLogsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarCertificatesCtLogsIndexItem>>;

  /**
   * Get a log of Certificate Transparency.
   *
   * `GET /radar/ct/logs/{log_slug}`
   * @example
   * const { data, error } = await radarCertificates.ct.logs.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/logs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesCtLogsShowOptions<Bound, As>
  ): Promise<Result<DataAs<CtLog, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesCtLogsShowOptions<Bound, As>
  ): Promise<DataAs<CtLog, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesCtLogs<Bound | BoundBy<Params>>;
}

type RadarCertificatesCtSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtSummaryShowQuery }, Bound, As
>;

/** `radarCertificates.ct.summary`: `/radar/ct/summary` */
export interface RadarCertificatesCtSummary<Bound extends string = never> {
  /**
   * Summarize logged certificates by a dimension.
   *
   * `GET /radar/ct/summary/{dimension}`
   * @example
   * const { data, error } = await radarCertificates.ct.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/summary/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "CA" | "CA_OWNER" | "DURATION" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_WILDCARDS" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "PUBLIC_KEY_ALGORITHM" | "SIGNATURE_ALGORITHM" | "TLD" | "VALIDATION_LEVEL",
    ...options: RadarCertificatesCtSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<CtSummary, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "CA" | "CA_OWNER" | "DURATION" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_WILDCARDS" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "PUBLIC_KEY_ALGORITHM" | "SIGNATURE_ALGORITHM" | "TLD" | "VALIDATION_LEVEL",
    ...options: RadarCertificatesCtSummaryShowOptions<Bound, As>
  ): Promise<DataAs<CtSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesCtSummary<Bound | BoundBy<Params>>;
}

type RadarCertificatesCtTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesCtTimeseriesGroupsShowQuery }, Bound, As
>;

/** `radarCertificates.ct.timeseriesGroups`: `/radar/ct/timeseries_groups` */
export interface RadarCertificatesCtTimeseriesGroups<Bound extends string = never> {
  /**
   * Get logged certificates over time by a dimension.
   *
   * `GET /radar/ct/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarCertificates.ct.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/timeseries_groups/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "CA" | "CA_OWNER" | "DURATION" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_WILDCARDS" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "PUBLIC_KEY_ALGORITHM" | "SIGNATURE_ALGORITHM" | "TLD" | "VALIDATION_LEVEL",
    ...options: RadarCertificatesCtTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<CtTimeseriesGroups, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "CA" | "CA_OWNER" | "DURATION" | "ENTRY_TYPE" | "EXPIRATION_STATUS" | "HAS_IPS" | "HAS_WILDCARDS" | "LOG" | "LOG_API" | "LOG_OPERATOR" | "PUBLIC_KEY_ALGORITHM" | "SIGNATURE_ALGORITHM" | "TLD" | "VALIDATION_LEVEL",
    ...options: RadarCertificatesCtTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<CtTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesCtTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarCertificates.leakedCredentialChecks`: `/radar/leaked_credential_checks` */
export interface RadarCertificatesLeakedCredentialChecks<Bound extends string = never> {
  /** `/radar/leaked_credential_checks/summary` */
  readonly summary: RadarCertificatesLeakedCredentialChecksSummary<Bound>;

  /** `/radar/leaked_credential_checks/timeseries_groups` */
  readonly timeseriesGroups: RadarCertificatesLeakedCredentialChecksTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesLeakedCredentialChecks<Bound | BoundBy<Params>>;
}

type RadarCertificatesLeakedCredentialChecksSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesLeakedCredentialChecksSummaryShowQuery }, Bound, As
>;
type RadarCertificatesLeakedCredentialChecksSummaryBotClassOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesLeakedCredentialChecksSummaryBotClassQuery }, Bound, As
>;
type RadarCertificatesLeakedCredentialChecksSummaryCompromisedOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesLeakedCredentialChecksSummaryCompromisedQuery }, Bound, As
>;

/** `radarCertificates.leakedCredentialChecks.summary`: `/radar/leaked_credential_checks/summary` */
export interface RadarCertificatesLeakedCredentialChecksSummary<Bound extends string = never> {
  /**
   * Summarize checks for leaked credentials by a dimension.
   *
   * `GET /radar/leaked_credential_checks/summary/{dimension}`
   * @example
   * const { data, error } = await radarCertificates.leakedCredentialChecks.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "COMPROMISED" | "BOT_CLASS",
    ...options: RadarCertificatesLeakedCredentialChecksSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<LeakedCredentialSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "COMPROMISED" | "BOT_CLASS",
    ...options: RadarCertificatesLeakedCredentialChecksSummaryShowOptions<Bound, As>
  ): Promise<DataAs<LeakedCredentialSummaryV2, As>>;

  /**
   * Summarize checks for leaked credentials by bot class.
   *
   * `GET /radar/leaked_credential_checks/summary/bot_class`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarCertificates.leakedCredentialChecks.summary.botClass({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/summary/methods/bot_class/
   */
  botClass<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksSummaryBotClassOptions<Bound, As>
  ): Promise<Result<DataAs<LeakedCredentialSummaryBotClass, As>>>;
  /**
   * {@link botClass}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  botClassOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksSummaryBotClassOptions<Bound, As>
  ): Promise<DataAs<LeakedCredentialSummaryBotClass, As>>;

  /**
   * Summarize checks for leaked credentials by their result.
   *
   * `GET /radar/leaked_credential_checks/summary/compromised`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarCertificates.leakedCredentialChecks.summary.compromised({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/summary/methods/compromised/
   */
  compromised<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksSummaryCompromisedOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryCompromised, As>>>;
  /**
   * {@link compromised}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  compromisedOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksSummaryCompromisedOptions<Bound, As>
  ): Promise<DataAs<SummaryCompromised, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "botClass" | "compromised">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesLeakedCredentialChecksSummary<Bound | BoundBy<Params>>;
}

type RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassQuery }, Bound, As
>;
type RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedQuery }, Bound, As
>;

/**
 * `radarCertificates.leakedCredentialChecks.timeseriesGroups`:
 * `/radar/leaked_credential_checks/timeseries_groups`
 */
export interface RadarCertificatesLeakedCredentialChecksTimeseriesGroups<Bound extends string = never> {
  /**
   * Get checks for leaked credentials over time by a dimension.
   *
   * `GET /radar/leaked_credential_checks/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarCertificates.leakedCredentialChecks.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "COMPROMISED" | "BOT_CLASS",
    ...options: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<LeakedCredentialTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "COMPROMISED" | "BOT_CLASS",
    ...options: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<LeakedCredentialTimeseriesGroupsV2, As>>;

  /**
   * Get checks for leaked credentials over time by bot class.
   *
   * `GET /radar/leaked_credential_checks/timeseries_groups/bot_class`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarCertificates.leakedCredentialChecks.timeseriesGroups.botClass({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/timeseries_groups/methods/bot_class/
   */
  botClass<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassOptions<Bound, As>
  ): Promise<Result<DataAs<LeakedCredentialTimeseriesGroupBotClass, As>>>;
  /**
   * {@link botClass}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  botClassOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsBotClassOptions<Bound, As>
  ): Promise<DataAs<LeakedCredentialTimeseriesGroupBotClass, As>>;

  /**
   * Get checks for leaked credentials over time by their result.
   *
   * `GET /radar/leaked_credential_checks/timeseries_groups/compromised`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarCertificates.leakedCredentialChecks.timeseriesGroups.compromised({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/timeseries_groups/methods/compromised/
   */
  compromised<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupCompromised, As>>>;
  /**
   * {@link compromised}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  compromisedOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesLeakedCredentialChecksTimeseriesGroupsCompromisedOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupCompromised, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "botClass" | "compromised">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesLeakedCredentialChecksTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarCertificates.postQuantum`: `/radar/post_quantum` */
export interface RadarCertificatesPostQuantum<Bound extends string = never> {
  /** `/radar/post_quantum/origin` */
  readonly origin: RadarCertificatesPostQuantumOrigin<Bound>;

  /** `/radar/post_quantum/tls` */
  readonly tls: RadarCertificatesPostQuantumTls<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesPostQuantum<Bound | BoundBy<Params>>;
}

/** `radarCertificates.postQuantum.origin`: `/radar/post_quantum/origin` */
export interface RadarCertificatesPostQuantumOrigin<Bound extends string = never> {
  /** `/radar/post_quantum/origin/summary` */
  readonly summary: RadarCertificatesPostQuantumOriginSummary<Bound>;

  /** `/radar/post_quantum/origin/timeseries_groups` */
  readonly timeseriesGroups: RadarCertificatesPostQuantumOriginTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesPostQuantumOrigin<Bound | BoundBy<Params>>;
}

type RadarCertificatesPostQuantumOriginSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesPostQuantumOriginSummaryShowQuery }, Bound, As
>;

/** `radarCertificates.postQuantum.origin.summary`: `/radar/post_quantum/origin/summary` */
export interface RadarCertificatesPostQuantumOriginSummary<Bound extends string = never> {
  /**
   * Summarize post-quantum encryption to origins by a dimension.
   *
   * `GET /radar/post_quantum/origin/summary/{dimension}`
   * @example
   * const { data, error } = await radarCertificates.postQuantum.origin.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/origin/methods/summary/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesPostQuantumOriginSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<OriginSummary, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesPostQuantumOriginSummaryShowOptions<Bound, As>
  ): Promise<DataAs<OriginSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesPostQuantumOriginSummary<Bound | BoundBy<Params>>;
}

type RadarCertificatesPostQuantumOriginTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarCertificatesPostQuantumOriginTimeseriesGroupsShowQuery }, Bound, As
>;

/** `radarCertificates.postQuantum.origin.timeseriesGroups`: `/radar/post_quantum/origin/timeseries_groups` */
export interface RadarCertificatesPostQuantumOriginTimeseriesGroups<Bound extends string = never> {
  /**
   * Get post-quantum encryption to origins over time by a dimension.
   *
   * `GET /radar/post_quantum/origin/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarCertificates.postQuantum.origin.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/origin/methods/timeseries_groups/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesPostQuantumOriginTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTimeseriesGroups, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarCertificatesPostQuantumOriginTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<OriginTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesPostQuantumOriginTimeseriesGroups<Bound | BoundBy<Params>>;
}

type RadarCertificatesPostQuantumTlsSupportOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: RadarCertificatesPostQuantumTlsSupportQuery }, Bound, As
>;

/** `radarCertificates.postQuantum.tls`: `/radar/post_quantum/tls` */
export interface RadarCertificatesPostQuantumTls<Bound extends string = never> {
  /**
   * Check whether a host supports post-quantum encryption.
   *
   * `GET /radar/post_quantum/tls/support`
   * @example
   * const { data, error } = await radarCertificates.postQuantum.tls.support({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/tls/methods/support/
   */
  support<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesPostQuantumTlsSupportOptions<Bound, As>
  ): Promise<Result<DataAs<TlsSupport, As>>>;
  /** {@link support}, but returns the data alone and throws a `RestflareError` if the call fails. */
  supportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarCertificatesPostQuantumTlsSupportOptions<Bound, As>
  ): Promise<DataAs<TlsSupport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "support">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarCertificatesPostQuantumTls<Bound | BoundBy<Params>>;
}
