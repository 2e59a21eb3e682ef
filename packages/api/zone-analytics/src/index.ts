// Written by `pnpm generate` from openapi/zone-analytics.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { ZoneAnalyticsColosIndexResultItem, ZoneAnalyticsDashboardResult, paths } from "./types.js";
export type * from "./types.js";

/** Requests of a zone by data centre, and latency; GraphQL has replaced them. */
export const zoneAnalytics: ZoneAnalytics = resource<paths>()("/zones/{zone_id}/analytics", {
  only: [],
  actions: { dashboard: { method: "get", path: "dashboard", permissions: ["#analytics:read"] } },
  resources: {
    colos: { endpoint: "colos", only: ["index"], actions: { index: { permissions: ["#analytics:read"] } } },
    latency: {
      endpoint: "latency",
      singular: true,
      only: ["show"],
      permissions: ["#analytics:read"],
      actions: { colos: { method: "get", path: "colos" } },
    },
  },
});

type ZoneAnalyticsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneAnalytics`: `/zones/{zone_id}/analytics` */
export interface ZoneAnalytics<Bound extends string = never> {
  /**
   * Get the analytics dashboard of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/analytics/dashboard` needs the permission `#analytics:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await zoneAnalytics.dashboard({ client, params: { zone_id } });
   */
  dashboard<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneAnalyticsDashboardResult, As>>>;
  /**
   * {@link dashboard}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  dashboardOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsOptions<Bound, As>
  ): Promise<DataAs<ZoneAnalyticsDashboardResult, As>>;

  /** `/zones/{zone_id}/analytics/colos` */
  readonly colos: ZoneAnalyticsColos<Bound>;

  /** `/zones/{zone_id}/analytics/latency` */
  readonly latency: ZoneAnalyticsLatency<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "dashboard">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAnalytics<Bound | BoundBy<Params>>;
}

type ZoneAnalyticsColosOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneAnalytics.colos`: `/zones/{zone_id}/analytics/colos` */
export interface ZoneAnalyticsColos<Bound extends string = never> {
  /**
   * List the analytics data centres of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/analytics/colos` needs the permission `#analytics:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await zoneAnalytics.colos.index({ client, params: { zone_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsColosOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneAnalyticsColosIndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsColosOptions<Bound, As>
  ): Promise<DataAs<ZoneAnalyticsColosIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: ZoneAnalyticsColosOptions<Bound>): AsyncIterable<ZoneAnalyticsColosIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: ZoneAnalyticsColosOptions<Bound>
  ): AsyncIterable<Page<ZoneAnalyticsColosIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAnalyticsColos<Bound | BoundBy<Params>>;
}

type ZoneAnalyticsLatencyOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneAnalytics.latency`: `/zones/{zone_id}/analytics/latency` */
export interface ZoneAnalyticsLatency<Bound extends string = never> {
  /**
   * Get the analytics latency of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/analytics/latency` needs the permission `#analytics:read`.
   * @example
   * const { data, error } = await zoneAnalytics.latency.show({ client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsLatencyOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsLatencyOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Get the latency data centres of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/analytics/latency/colos` needs the permission `#analytics:read`.
   * @example
   * const { data, error } = await zoneAnalytics.latency.colos({ client, params: { zone_id } });
   */
  colos<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsLatencyOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link colos}, but returns the data alone and throws a `RestflareError` if the call fails. */
  colosOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAnalyticsLatencyOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "colos">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAnalyticsLatency<Bound | BoundBy<Params>>;
}
