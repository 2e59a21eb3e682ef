// Written by `pnpm generate` from openapi/dns-analytics.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { ByTime, DnsAnalyticsBytimeQuery, DnsAnalyticsShowQuery, Report, paths } from "./types.js";
export type * from "./types.js";

/** Reports on the DNS queries of a zone. */
export const dnsAnalytics: DnsAnalytics = resource<paths>()("/zones/{zone_id}/dns_analytics/report", {
  singular: true,
  only: ["show"],
  permissions: ["#analytics:read"],
  actions: { bytime: { method: "get", path: "bytime" } },
});

type DnsAnalyticsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsAnalyticsShowQuery }, Bound, As
>;
type DnsAnalyticsBytimeOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsAnalyticsBytimeQuery }, Bound, As
>;

/** `dnsAnalytics`: `/zones/{zone_id}/dns_analytics/report` */
export interface DnsAnalytics<Bound extends string = never> {
  /**
   * Get the DNS analytics report of a zone.
   *
   * `GET /zones/{zone_id}/dns_analytics/report` needs the permission `#analytics:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dnsAnalytics.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/analytics/subresources/reports/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DnsAnalyticsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Report, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsAnalyticsShowOptions<Bound, As>
  ): Promise<DataAs<Report, As>>;

  /**
   * Get the DNS analytics report of a zone over time.
   *
   * `GET /zones/{zone_id}/dns_analytics/report/bytime` needs the permission `#analytics:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dnsAnalytics.bytime({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/analytics/subresources/reports/subresources/bytimes/methods/get/
   */
  bytime<As extends WaysToRead<"json"> = "json">(
    ...options: DnsAnalyticsBytimeOptions<Bound, As>
  ): Promise<Result<DataAs<ByTime, As>>>;
  /**
   * {@link bytime}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  bytimeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsAnalyticsBytimeOptions<Bound, As>
  ): Promise<DataAs<ByTime, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "bytime">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsAnalytics<Bound | BoundBy<Params>>;
}
