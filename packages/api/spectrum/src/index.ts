// Written by `pnpm generate` from openapi/spectrum.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  App, Bytime, DeletedSpectrumApp, EventSummary, PageInfo, Protocol,
  SpectrumAnalyticsAggregateCurrentIndexQuery, SpectrumAnalyticsAggregateCurrentIndexResultItem,
  SpectrumAnalyticsEventsBytimeQuery, SpectrumAnalyticsEventsSummaryQuery, SpectrumApp, SpectrumAppInput,
  SpectrumAppsIndexQuery, UserSpectrumReportIndexQuery, UserSpectrumReportIndexResultItem, paths,
} from "./types.js";
export * from "./types.js";

const spectrumTable = {
  only: [],
  resources: {
    analytics: {
      endpoint: "analytics",
      only: [],
      resources: {
        aggregate: {
          endpoint: "aggregate",
          only: [],
          resources: { current: { endpoint: "current", only: ["index"] } },
        },
        events: {
          endpoint: "events",
          only: [],
          actions: { bytime: { method: "get", path: "bytime" }, summary: { method: "get", path: "summary" } },
        },
      },
    },
    apps: {
      endpoint: "apps",
      id: "app_id",
      except: ["edit"],
      actions: { index: { paging: { by: "page" } } },
    },
    protocols: { endpoint: "protocols", only: ["index"] },
  },
} as const;

/** TCP and UDP applications behind Cloudflare, with their analytics. */
export const spectrum: Spectrum = resource<paths>()("/zones/{zone_id}/spectrum", spectrumTable);

/** TCP and UDP applications behind Cloudflare, with their analytics. */
export const userSpectrumReport: UserSpectrumReport = resource<paths>()(
  "/user/spectrum_analytics/zones/report",
  { only: ["index"] },
);

/** `spectrum`: `/zones/{zone_id}/spectrum` */
export interface Spectrum<Bound extends string = never> {
  /** `/zones/{zone_id}/spectrum/analytics` */
  readonly analytics: SpectrumAnalytics<Bound>;

  /** `/zones/{zone_id}/spectrum/apps` */
  readonly apps: SpectrumApps<Bound>;

  /** `/zones/{zone_id}/spectrum/protocols` */
  readonly protocols: SpectrumProtocols<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Spectrum<Bound | BoundBy<Params>>;
}

/** `spectrum.analytics`: `/zones/{zone_id}/spectrum/analytics` */
export interface SpectrumAnalytics<Bound extends string = never> {
  /** `/zones/{zone_id}/spectrum/analytics/aggregate` */
  readonly aggregate: SpectrumAnalyticsAggregate<Bound>;

  /** `/zones/{zone_id}/spectrum/analytics/events` */
  readonly events: SpectrumAnalyticsEvents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SpectrumAnalytics<Bound | BoundBy<Params>>;
}

/** `spectrum.analytics.aggregate`: `/zones/{zone_id}/spectrum/analytics/aggregate` */
export interface SpectrumAnalyticsAggregate<Bound extends string = never> {
  /** `/zones/{zone_id}/spectrum/analytics/aggregate/current` */
  readonly current: SpectrumAnalyticsAggregateCurrent<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SpectrumAnalyticsAggregate<Bound | BoundBy<Params>>;
}

type SpectrumAnalyticsAggregateCurrentIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SpectrumAnalyticsAggregateCurrentIndexQuery }, Bound, As
>;

/** `spectrum.analytics.aggregate.current`: `/zones/{zone_id}/spectrum/analytics/aggregate/current` */
export interface SpectrumAnalyticsAggregateCurrent<Bound extends string = never> {
  /**
   * Get the current analytics aggregate of a zone.
   *
   * `GET /zones/{zone_id}/spectrum/analytics/aggregate/current`
   * @example
   * const { data, error } = await spectrum.analytics.aggregate.current.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/aggregates/subresources/currents/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAnalyticsAggregateCurrentIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SpectrumAnalyticsAggregateCurrentIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAnalyticsAggregateCurrentIndexOptions<Bound, As>
  ): Promise<DataAs<SpectrumAnalyticsAggregateCurrentIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: SpectrumAnalyticsAggregateCurrentIndexOptions<Bound>
  ): AsyncIterable<SpectrumAnalyticsAggregateCurrentIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SpectrumAnalyticsAggregateCurrentIndexOptions<Bound>
  ): AsyncIterable<Page<SpectrumAnalyticsAggregateCurrentIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SpectrumAnalyticsAggregateCurrent<Bound | BoundBy<Params>>;
}

type SpectrumAnalyticsEventsBytimeOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: SpectrumAnalyticsEventsBytimeQuery }, Bound, As
>;
type SpectrumAnalyticsEventsSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SpectrumAnalyticsEventsSummaryQuery }, Bound, As
>;

/** `spectrum.analytics.events`: `/zones/{zone_id}/spectrum/analytics/events` */
export interface SpectrumAnalyticsEvents<Bound extends string = never> {
  /**
   * Get the analytics events of a zone over time.
   *
   * `GET /zones/{zone_id}/spectrum/analytics/events/bytime`
   * @example
   * const { data, error } = await spectrum.analytics.events.bytime({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/events/subresources/bytimes/methods/get/
   */
  bytime<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAnalyticsEventsBytimeOptions<Bound, As>
  ): Promise<Result<DataAs<Bytime, As>>>;
  /** {@link bytime}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bytimeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAnalyticsEventsBytimeOptions<Bound, As>
  ): Promise<DataAs<Bytime, As>>;

  /**
   * Get the summary of the analytics events of a zone.
   *
   * `GET /zones/{zone_id}/spectrum/analytics/events/summary`
   * @example
   * const { data, error } = await spectrum.analytics.events.summary({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/events/subresources/summaries/methods/get/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAnalyticsEventsSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<EventSummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAnalyticsEventsSummaryOptions<Bound, As>
  ): Promise<DataAs<EventSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "bytime" | "summary">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SpectrumAnalyticsEvents<Bound | BoundBy<Params>>;
}

type SpectrumAppsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SpectrumAppsIndexQuery }, Bound, As
>;
type SpectrumAppsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `spectrum.apps`: `/zones/{zone_id}/spectrum/apps` */
export interface SpectrumApps<Bound extends string = never> {
  /**
   * List the Spectrum applications of a zone.
   *
   * `GET /zones/{zone_id}/spectrum/apps`
   * @example
   * const { data, error } = await spectrum.apps.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAppsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SpectrumApp[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumAppsIndexOptions<Bound, As>
  ): Promise<DataAs<SpectrumApp[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SpectrumAppsIndexOptions<Bound>): AsyncIterable<SpectrumApp>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SpectrumAppsIndexOptions<Bound>): AsyncIterable<Page<SpectrumApp, PageInfo>>;

  /**
   * Create a Spectrum application for a zone.
   *
   * `POST /zones/{zone_id}/spectrum/apps`
   * @example
   * const { data, error } = await spectrum.apps.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: SpectrumAppInput, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<Result<DataAs<App, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SpectrumAppInput, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<DataAs<App, As>>;

  /**
   * Get a Spectrum application of a zone.
   *
   * `GET /zones/{zone_id}/spectrum/apps/{app_id}`
   * @example
   * const { data, error } = await spectrum.apps.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<Result<DataAs<SpectrumApp, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<DataAs<SpectrumApp, As>>;

  /**
   * Update a Spectrum application of a zone.
   *
   * `PUT /zones/{zone_id}/spectrum/apps/{app_id}`
   * @example
   * const { data, error } = await spectrum.apps.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SpectrumAppInput, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<Result<DataAs<App, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SpectrumAppInput, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<DataAs<App, As>>;

  /**
   * Delete a Spectrum application of a zone.
   *
   * Deletes the application with its DNS record; connections to its address are cut off.
   *
   * `DELETE /zones/{zone_id}/spectrum/apps/{app_id}`
   * @example
   * const { data, error } = await spectrum.apps.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSpectrumApp | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SpectrumAppsOptions<Bound, As>
  ): Promise<DataAs<DeletedSpectrumApp | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SpectrumApps<Bound | BoundBy<Params>>;
}

type SpectrumProtocolsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `spectrum.protocols`: `/zones/{zone_id}/spectrum/protocols` */
export interface SpectrumProtocols<Bound extends string = never> {
  /**
   * List the Spectrum protocols of a zone.
   *
   * `GET /zones/{zone_id}/spectrum/protocols`
   * @example
   * const { data, error } = await spectrum.protocols.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/spectrum/subresources/protocols/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumProtocolsOptions<Bound, As>
  ): Promise<Result<DataAs<Protocol[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SpectrumProtocolsOptions<Bound, As>
  ): Promise<DataAs<Protocol[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SpectrumProtocolsOptions<Bound>): AsyncIterable<Protocol>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SpectrumProtocolsOptions<Bound>): AsyncIterable<Page<Protocol>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SpectrumProtocols<Bound | BoundBy<Params>>;
}

type UserSpectrumReportIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: UserSpectrumReportIndexQuery }, Bound, As
>;

/** `userSpectrumReport`: `/user/spectrum_analytics/zones/report` */
export interface UserSpectrumReport<Bound extends string = never> {
  /**
   * Get the report of the Spectrum analytics of the zones of the user.
   *
   * `GET /user/spectrum_analytics/zones/report`
   * @example
   * const { data, error } = await userSpectrumReport.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/spectrum_analytics/subresources/zones/subresources/reports/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserSpectrumReportIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UserSpectrumReportIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserSpectrumReportIndexOptions<Bound, As>
  ): Promise<DataAs<UserSpectrumReportIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserSpectrumReportIndexOptions<Bound>
  ): AsyncIterable<UserSpectrumReportIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserSpectrumReportIndexOptions<Bound>
  ): AsyncIterable<Page<UserSpectrumReportIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserSpectrumReport<Bound | BoundBy<Params>>;
}
