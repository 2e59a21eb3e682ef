// Written by `pnpm generate` from openapi/dns-firewall.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ByTime, DeletedDnsFirewall, DnsFirewallDnsAnalyticsReportBytimeQuery,
  DnsFirewallDnsAnalyticsReportShowQuery, DnsFirewallEdit, DnsFirewallIndexQuery, DnsFirewallSchema,
  NewDnsFirewall, PageInfo, Report, ReverseDns, ReverseDnsEdit, paths,
} from "./types.js";
export type * from "./types.js";

const dnsFirewallTable = {
  id: "dns_firewall_id",
  updateMethod: "patch",
  permissions: ["#dns_records:edit"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["#dns_records:read"] },
    show: { permissions: ["#dns_records:read"] },
  },
  resources: {
    dnsAnalytics: {
      endpoint: "{dns_firewall_id}/dns_analytics",
      only: [],
      resources: {
        report: {
          endpoint: "report",
          singular: true,
          only: ["show"],
          permissions: ["#analytics:read"],
          actions: { bytime: { method: "get", path: "bytime" } },
        },
      },
    },
    reverseDns: {
      endpoint: "{dns_firewall_id}/reverse_dns",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: { update: { body: "optional" } },
    },
  },
} as const;

/** DNS Firewall clusters, which stand before your own name servers. */
export const dnsFirewall: DnsFirewall = resource<paths>()("/accounts/{account_id}/dns_firewall", dnsFirewallTable);

type DnsFirewallIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DnsFirewallIndexQuery }, Bound, As
>;
type DnsFirewallOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dnsFirewall`: `/accounts/{account_id}/dns_firewall` */
export interface DnsFirewall<Bound extends string = never> {
  /**
   * List the DNS firewalls of an account.
   *
   * `GET /accounts/{account_id}/dns_firewall` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await dnsFirewall.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DnsFirewallSchema[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallIndexOptions<Bound, As>
  ): Promise<DataAs<DnsFirewallSchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DnsFirewallIndexOptions<Bound>): AsyncIterable<DnsFirewallSchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DnsFirewallIndexOptions<Bound>): AsyncIterable<Page<DnsFirewallSchema, PageInfo>>;

  /**
   * Create a DNS firewall for an account.
   *
   * `POST /accounts/{account_id}/dns_firewall` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await dnsFirewall.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDnsFirewall, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<Result<DataAs<DnsFirewallSchema, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDnsFirewall, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<DataAs<DnsFirewallSchema, As>>;

  /**
   * Get a DNS firewall of an account.
   *
   * `GET /accounts/{account_id}/dns_firewall/{dns_firewall_id}` needs the permission `#dns_records:read`.
   * @example
   * const { data, error } = await dnsFirewall.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<Result<DataAs<DnsFirewallSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<DataAs<DnsFirewallSchema, As>>;

  /**
   * Update a DNS firewall of an account.
   *
   * `PATCH /accounts/{account_id}/dns_firewall/{dns_firewall_id}` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await dnsFirewall.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DnsFirewallEdit, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<Result<DataAs<DnsFirewallSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DnsFirewallEdit, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<DataAs<DnsFirewallSchema, As>>;

  /**
   * Delete a DNS firewall of an account.
   *
   * Deletes the cluster with its addresses; resolvers that ask them get no answer, and a new cluster has
   * other addresses.
   *
   * `DELETE /accounts/{account_id}/dns_firewall/{dns_firewall_id}` needs the permission `#dns_records:edit`.
   * @example
   * const { data, error } = await dnsFirewall.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDnsFirewall, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsFirewallOptions<Bound, As>
  ): Promise<DataAs<DeletedDnsFirewall, As>>;

  /** `/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics` */
  readonly dnsAnalytics: DnsFirewallDnsAnalytics<Bound>;

  /** `/accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns` */
  readonly reverseDns: DnsFirewallReverseDns<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dns_firewall_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsFirewall<Bound | BoundBy<Params>>;
}

/** `dnsFirewall.dnsAnalytics`: `/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics` */
export interface DnsFirewallDnsAnalytics<Bound extends string = never> {
  /** `/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report` */
  readonly report: DnsFirewallDnsAnalyticsReport<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; dns_firewall_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dns_firewall_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsFirewallDnsAnalytics<Bound | BoundBy<Params>>;
}

type DnsFirewallDnsAnalyticsReportShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dns_firewall_id: string }; query?: DnsFirewallDnsAnalyticsReportShowQuery }, Bound, As
>;
type DnsFirewallDnsAnalyticsReportBytimeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dns_firewall_id: string }; query?: DnsFirewallDnsAnalyticsReportBytimeQuery }, Bound, As
>;

/**
 * `dnsFirewall.dnsAnalytics.report`:
 * `/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report`
 */
export interface DnsFirewallDnsAnalyticsReport<Bound extends string = never> {
  /**
   * Get the DNS analytics report of a DNS firewall.
   *
   * `GET /accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report` needs the permission
   * `#analytics:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dnsFirewall.dnsAnalytics.report.show({ client, params: { account_id, dns_firewall_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/subresources/analytics/subresources/reports/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallDnsAnalyticsReportShowOptions<Bound, As>
  ): Promise<Result<DataAs<Report, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallDnsAnalyticsReportShowOptions<Bound, As>
  ): Promise<DataAs<Report, As>>;

  /**
   * Get the DNS analytics report of a DNS firewall over time.
   *
   * `GET /accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report/bytime` needs the
   * permission `#analytics:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dnsFirewall.dnsAnalytics.report.bytime({ client, params: { account_id, dns_firewall_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/subresources/analytics/subresources/reports/subresources/bytimes/methods/get/
   */
  bytime<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallDnsAnalyticsReportBytimeOptions<Bound, As>
  ): Promise<Result<DataAs<ByTime, As>>>;
  /**
   * {@link bytime}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  bytimeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallDnsAnalyticsReportBytimeOptions<Bound, As>
  ): Promise<DataAs<ByTime, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; dns_firewall_id: string }, Bound, "show" | "bytime">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dns_firewall_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsFirewallDnsAnalyticsReport<Bound | BoundBy<Params>>;
}

type DnsFirewallReverseDnsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dns_firewall_id: string } }, Bound, As
>;

/** `dnsFirewall.reverseDns`: `/accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns` */
export interface DnsFirewallReverseDns<Bound extends string = never> {
  /**
   * Get the reverse DNS settings of a DNS firewall.
   *
   * `GET /accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns`
   * @example
   * const { data, error } = await dnsFirewall.reverseDns.show({ client, params: { account_id, dns_firewall_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/subresources/reverse_dns/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallReverseDnsOptions<Bound, As>
  ): Promise<Result<DataAs<ReverseDns, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsFirewallReverseDnsOptions<Bound, As>
  ): Promise<DataAs<ReverseDns, As>>;

  /**
   * Update the reverse DNS settings of a DNS firewall.
   *
   * `PATCH /accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns`
   * @example
   * const { data, error } = await dnsFirewall.reverseDns.update({ ptr: { example: "example-example" } }, { client, params: { account_id, dns_firewall_id } });
   * @see https://developers.cloudflare.com/api/resources/dns_firewall/subresources/reverse_dns/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: ReverseDnsEdit, ...options: DnsFirewallReverseDnsOptions<Bound, As>
  ): Promise<Result<DataAs<ReverseDns, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: ReverseDnsEdit, ...options: DnsFirewallReverseDnsOptions<Bound, As>
  ): Promise<DataAs<ReverseDns, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; dns_firewall_id: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dns_firewall_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsFirewallReverseDns<Bound | BoundBy<Params>>;
}
