// Written by `pnpm generate` from openapi/threat-intelligence.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Bulk, Dns, DomainHistory, DomainHistoryDetails, IntelDomain, Ip, IpSchema, Miscategorization,
  NewMiscategorization, PageInfo, Subnet, ThreatIntelligenceDnsIndexItem, ThreatIntelligenceDnsIndexQuery,
  ThreatIntelligenceDomainBulkIndexItem, ThreatIntelligenceDomainBulkIndexQuery,
  ThreatIntelligenceDomainHistoryIndexQuery, ThreatIntelligenceDomainShowQuery,
  ThreatIntelligenceIpIndexQuery, ThreatIntelligenceIpListsIndexResultItem, ThreatIntelligenceUrlQuery,
  ThreatIntelligenceWhoisQuery, Url, Whois, paths,
} from "./types.js";
export type * from "./types.js";

const threatIntelligenceTable = {
  only: [],
  actions: {
    miscategorization: { method: "post", path: "miscategorization", body: "empty", answer: "body" },
    url: { method: "get", path: "url" },
    whois: { method: "get", path: "whois" },
  },
  resources: {
    asn: {
      endpoint: "asn",
      id: "asn",
      only: ["show"],
      actions: { subnets: { method: "get", path: "{id}/subnets", answer: "body" } },
    },
    dns: {
      endpoint: "dns",
      only: ["index"],
      actions: { index: { paging: { by: "page" }, items: "reverse_records" } },
    },
    domain: {
      endpoint: "domain",
      singular: true,
      only: ["show"],
      resources: { bulk: { endpoint: "bulk", only: ["index"] } },
    },
    domainHistory: { endpoint: "domain-history", only: ["index"] },
    ip: { endpoint: "ip", only: ["index"] },
    ipLists: { endpoint: "ip-lists", only: ["index"] },
  },
} as const;

/** What Cloudflare knows about domains, IP addresses, ASNs and URLs. */
export const threatIntelligence: ThreatIntelligence = resource<paths>()("/accounts/{account_id}/intel", threatIntelligenceTable);

type ThreatIntelligenceMiscategorizationOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewMiscategorization }, Bound, As
>;
type ThreatIntelligenceUrlOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatIntelligenceUrlQuery }, Bound, As
>;
type ThreatIntelligenceWhoisOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatIntelligenceWhoisQuery }, Bound, As
>;

/** `threatIntelligence`: `/accounts/{account_id}/intel` */
export interface ThreatIntelligence<Bound extends string = never> {
  /**
   * Report a domain in the wrong category.
   *
   * `POST /accounts/{account_id}/intel/miscategorization`
   * @example
   * const { data, error } = await threatIntelligence.miscategorization({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/miscategorizations/methods/create/
   */
  miscategorization<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceMiscategorizationOptions<Bound, As>
  ): Promise<Result<DataAs<Miscategorization, As>>>;
  /**
   * {@link miscategorization}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  miscategorizationOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceMiscategorizationOptions<Bound, As>
  ): Promise<DataAs<Miscategorization, As>>;

  /**
   * Get what is known of a URL.
   *
   * `GET /accounts/{account_id}/intel/url`
   * @example
   * const { data, error } = await threatIntelligence.url({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/urls/methods/get/
   */
  url<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceUrlOptions<Bound, As>
  ): Promise<Result<DataAs<Url, As>>>;
  /** {@link url}, but returns the data alone and throws a `RestflareError` if the call fails. */
  urlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceUrlOptions<Bound, As>
  ): Promise<DataAs<Url, As>>;

  /**
   * Get the WHOIS record of a domain.
   *
   * `GET /accounts/{account_id}/intel/whois`
   * @example
   * const { data, error } = await threatIntelligence.whois({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/whois/methods/get/
   */
  whois<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceWhoisOptions<Bound, As>
  ): Promise<Result<DataAs<Whois, As>>>;
  /** {@link whois}, but returns the data alone and throws a `RestflareError` if the call fails. */
  whoisOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceWhoisOptions<Bound, As>
  ): Promise<DataAs<Whois, As>>;

  /** `/accounts/{account_id}/intel/asn` */
  readonly asn: ThreatIntelligenceAsn<Bound>;

  /** `/accounts/{account_id}/intel/dns` */
  readonly dns: ThreatIntelligenceDns<Bound>;

  /** `/accounts/{account_id}/intel/domain` */
  readonly domain: ThreatIntelligenceDomain<Bound>;

  /** `/accounts/{account_id}/intel/domain-history` */
  readonly domainHistory: ThreatIntelligenceDomainHistory<Bound>;

  /** `/accounts/{account_id}/intel/ip` */
  readonly ip: ThreatIntelligenceIp<Bound>;

  /** `/accounts/{account_id}/intel/ip-lists` */
  readonly ipLists: ThreatIntelligenceIpLists<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "miscategorization" | "url" | "whois">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligence<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceAsnOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatIntelligence.asn`: `/accounts/{account_id}/intel/asn` */
export interface ThreatIntelligenceAsn<Bound extends string = never> {
  /**
   * Get what is known of an ASN.
   *
   * `GET /accounts/{account_id}/intel/asn/{asn}`
   * @example
   * const { data, error } = await threatIntelligence.asn.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/asn/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatIntelligenceAsnOptions<Bound, As>
  ): Promise<Result<DataAs<number, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatIntelligenceAsnOptions<Bound, As>
  ): Promise<DataAs<number, As>>;

  /**
   * Get the subnets of an ASN.
   *
   * `GET /accounts/{account_id}/intel/asn/{asn}/subnets`
   * @example
   * const { data, error } = await threatIntelligence.asn.subnets(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/asn/subresources/subnets/methods/get/
   */
  subnets<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatIntelligenceAsnOptions<Bound, As>
  ): Promise<Result<DataAs<Subnet, As>>>;
  /** {@link subnets}, but returns the data alone and throws a `RestflareError` if the call fails. */
  subnetsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatIntelligenceAsnOptions<Bound, As>
  ): Promise<DataAs<Subnet, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "subnets">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceAsn<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceDnsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatIntelligenceDnsIndexQuery }, Bound, As
>;

/** `threatIntelligence.dns`: `/accounts/{account_id}/intel/dns` */
export interface ThreatIntelligenceDns<Bound extends string = never> {
  /**
   * List what domains an IP address was the answer for.
   *
   * `GET /accounts/{account_id}/intel/dns`
   * @example
   * const { data, error } = await threatIntelligence.dns.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/dns/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDnsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Dns, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDnsIndexOptions<Bound, As>
  ): Promise<DataAs<Dns, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatIntelligenceDnsIndexOptions<Bound>
  ): AsyncIterable<ThreatIntelligenceDnsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatIntelligenceDnsIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatIntelligenceDnsIndexItem, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceDns<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceDomainShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatIntelligenceDomainShowQuery }, Bound, As
>;

/** `threatIntelligence.domain`: `/accounts/{account_id}/intel/domain` */
export interface ThreatIntelligenceDomain<Bound extends string = never> {
  /**
   * Get what is known of a domain.
   *
   * `GET /accounts/{account_id}/intel/domain`
   * @example
   * const { data, error } = await threatIntelligence.domain.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDomainShowOptions<Bound, As>
  ): Promise<Result<DataAs<IntelDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDomainShowOptions<Bound, As>
  ): Promise<DataAs<IntelDomain, As>>;

  /** `/accounts/{account_id}/intel/domain/bulk` */
  readonly bulk: ThreatIntelligenceDomainBulk<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceDomain<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceDomainBulkIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatIntelligenceDomainBulkIndexQuery }, Bound, As
>;

/** `threatIntelligence.domain.bulk`: `/accounts/{account_id}/intel/domain/bulk` */
export interface ThreatIntelligenceDomainBulk<Bound extends string = never> {
  /**
   * Get what is known of many domains at once.
   *
   * `GET /accounts/{account_id}/intel/domain/bulk`
   * @example
   * const { data, error } = await threatIntelligence.domain.bulk.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/domains/subresources/bulks/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDomainBulkIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Bulk | null, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDomainBulkIndexOptions<Bound, As>
  ): Promise<DataAs<Bulk | null, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatIntelligenceDomainBulkIndexOptions<Bound>
  ): AsyncIterable<ThreatIntelligenceDomainBulkIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatIntelligenceDomainBulkIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatIntelligenceDomainBulkIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceDomainBulk<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceDomainHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatIntelligenceDomainHistoryIndexQuery }, Bound, As
>;

/** `threatIntelligence.domainHistory`: `/accounts/{account_id}/intel/domain-history` */
export interface ThreatIntelligenceDomainHistory<Bound extends string = never> {
  /**
   * Get the history of the categories of a domain.
   *
   * `GET /accounts/{account_id}/intel/domain-history`
   * @example
   * const { data, error } = await threatIntelligence.domainHistory.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/domain_history/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDomainHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DomainHistoryDetails | null, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceDomainHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<DomainHistoryDetails | null, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatIntelligenceDomainHistoryIndexOptions<Bound>): AsyncIterable<DomainHistory>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatIntelligenceDomainHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<DomainHistory>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceDomainHistory<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceIpIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatIntelligenceIpIndexQuery }, Bound, As
>;

/** `threatIntelligence.ip`: `/accounts/{account_id}/intel/ip` */
export interface ThreatIntelligenceIp<Bound extends string = never> {
  /**
   * Get what is known of an IP address.
   *
   * `GET /accounts/{account_id}/intel/ip`
   * @example
   * const { data, error } = await threatIntelligence.ip.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/ips/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceIpIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Ip | null, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceIpIndexOptions<Bound, As>
  ): Promise<DataAs<Ip | null, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatIntelligenceIpIndexOptions<Bound>): AsyncIterable<IpSchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ThreatIntelligenceIpIndexOptions<Bound>): AsyncIterable<Page<IpSchema>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceIp<Bound | BoundBy<Params>>;
}

type ThreatIntelligenceIpListsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatIntelligence.ipLists`: `/accounts/{account_id}/intel/ip-lists` */
export interface ThreatIntelligenceIpLists<Bound extends string = never> {
  /**
   * List the IP lists that Cloudflare manages.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/intel/ip-lists`
   * @example
   * const { data, error } = await threatIntelligence.ipLists.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceIpListsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatIntelligenceIpListsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatIntelligenceIpListsOptions<Bound, As>
  ): Promise<DataAs<ThreatIntelligenceIpListsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatIntelligenceIpListsOptions<Bound>
  ): AsyncIterable<ThreatIntelligenceIpListsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatIntelligenceIpListsOptions<Bound>
  ): AsyncIterable<Page<ThreatIntelligenceIpListsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatIntelligenceIpLists<Bound | BoundBy<Params>>;
}
