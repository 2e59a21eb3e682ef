// Written by `pnpm generate` from openapi/ai-crawl-control.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AiCrawlControlCrawlerStripeCreateResult, AiCrawlControlCrawlerStripeDeleteAnswer,
  AiCrawlControlCrawlerStripeShowResult, AiCrawlControlEligibleZonesQueryResult,
  AiCrawlControlEligibleZonesUpdateAnswer, AiCrawlControlPublisherStripeCreateResult,
  AiCrawlControlPublisherStripeDeleteAnswer, AiCrawlControlPublisherStripeShowResult, Robot, RobotBulk,
  ZoneAiCrawlControlAiAuditRobotsShowQuery, ZoneAiCrawlControlPayPerCrawlConfigurationCreateResult,
  ZoneAiCrawlControlPayPerCrawlConfigurationShowResult,
  ZoneAiCrawlControlPayPerCrawlConfigurationUpdateResult, paths,
} from "./types.js";
export type * from "./types.js";

const aiCrawlControlTable = {
  only: [],
  resources: {
    crawler: {
      endpoint: "crawler",
      only: [],
      resources: {
        stripe: {
          endpoint: "stripe",
          singular: true,
          except: ["update", "edit"],
          actions: { create: { body: "optional" }, delete: { answer: "body" } },
        },
      },
    },
    eligibleZones: {
      endpoint: "zones_can_be_enabled",
      singular: true,
      only: ["update"],
      updateMethod: "patch",
      actions: {
        update: { body: "optional", answer: "body" },
        query: { method: "post", path: "query", body: "optional" },
      },
    },
    publisher: {
      endpoint: "publisher",
      only: [],
      resources: {
        stripe: {
          endpoint: "stripe",
          singular: true,
          except: ["update", "edit"],
          actions: { create: { body: "optional" }, delete: { answer: "body" } },
        },
      },
    },
  },
} as const;

/** What AI crawlers may read of a site, and what they pay for it. */
export const aiCrawlControl: AiCrawlControl = resource<paths>()("/accounts/{account_id}/pay-per-crawl", aiCrawlControlTable);

const zoneAiCrawlControlTable = {
  only: [],
  resources: {
    aiAudit: {
      endpoint: "ai-audit",
      only: [],
      resources: {
        robots: {
          endpoint: "robots",
          singular: true,
          only: ["show"],
          actions: { bulk: { method: "post", path: "bulk", body: "required" } },
        },
      },
    },
    payPerCrawl: {
      endpoint: "pay-per-crawl",
      only: [],
      resources: {
        configuration: {
          endpoint: "configuration",
          singular: true,
          except: ["delete"],
          updateMethod: "patch",
          actions: { create: { body: "optional" }, update: { body: "optional" } },
        },
      },
    },
  },
} as const;

/** What AI crawlers may read of a site, and what they pay for it. */
export const zoneAiCrawlControl: ZoneAiCrawlControl = resource<paths>()("/zones/{zone_id}", zoneAiCrawlControlTable);

/** `aiCrawlControl`: `/accounts/{account_id}/pay-per-crawl` */
export interface AiCrawlControl<Bound extends string = never> {
  /** `/accounts/{account_id}/pay-per-crawl/crawler` */
  readonly crawler: AiCrawlControlCrawler<Bound>;

  /** `/accounts/{account_id}/pay-per-crawl/zones_can_be_enabled` */
  readonly eligibleZones: AiCrawlControlEligibleZones<Bound>;

  /** `/accounts/{account_id}/pay-per-crawl/publisher` */
  readonly publisher: AiCrawlControlPublisher<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiCrawlControl<Bound | BoundBy<Params>>;
}

/** `aiCrawlControl.crawler`: `/accounts/{account_id}/pay-per-crawl/crawler` */
export interface AiCrawlControlCrawler<Bound extends string = never> {
  /** `/accounts/{account_id}/pay-per-crawl/crawler/stripe` */
  readonly stripe: AiCrawlControlCrawlerStripe<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiCrawlControlCrawler<Bound | BoundBy<Params>>;
}

type AiCrawlControlCrawlerStripeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiCrawlControl.crawler.stripe`: `/accounts/{account_id}/pay-per-crawl/crawler/stripe` */
export interface AiCrawlControlCrawlerStripe<Bound extends string = never> {
  /**
   * Create the crawler Stripe account for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/pay-per-crawl/crawler/stripe`
   * @example
   * const { data, error } = await aiCrawlControl.crawler.stripe.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: AiCrawlControlCrawlerStripeOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlCrawlerStripeCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: AiCrawlControlCrawlerStripeOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlCrawlerStripeCreateResult, As>>;

  /**
   * Get the crawler Stripe account of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/pay-per-crawl/crawler/stripe`
   * @example
   * const { data, error } = await aiCrawlControl.crawler.stripe.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlCrawlerStripeOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlCrawlerStripeShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlCrawlerStripeOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlCrawlerStripeShowResult, As>>;

  /**
   * Delete the crawler Stripe account of an account.
   *
   * Unlinks the account at Stripe that pays for crawls; crawls that cost something cannot be paid until one
   * is linked again. The API's owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/pay-per-crawl/crawler/stripe`
   * @example
   * const { data, error } = await aiCrawlControl.crawler.stripe.delete({ client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlCrawlerStripeOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlCrawlerStripeDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlCrawlerStripeOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlCrawlerStripeDeleteAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiCrawlControlCrawlerStripe<Bound | BoundBy<Params>>;
}

type AiCrawlControlEligibleZonesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type AiCrawlControlEligibleZonesQueryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `aiCrawlControl.eligibleZones`: `/accounts/{account_id}/pay-per-crawl/zones_can_be_enabled` */
export interface AiCrawlControlEligibleZones<Bound extends string = never> {
  /**
   * Update the pay-per-crawl eligible zones of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/pay-per-crawl/zones_can_be_enabled`
   * @example
   * const { data, error } = await aiCrawlControl.eligibleZones.update({}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: AiCrawlControlEligibleZonesOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlEligibleZonesUpdateAnswer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: AiCrawlControlEligibleZonesOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlEligibleZonesUpdateAnswer, As>>;

  /**
   * Query the pay-per-crawl eligible zones of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/pay-per-crawl/zones_can_be_enabled/query`
   * @example
   * const { data, error } = await aiCrawlControl.eligibleZones.query({ client, params: { account_id }, body: {} });
   */
  query<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlEligibleZonesQueryOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlEligibleZonesQueryResult, As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlEligibleZonesQueryOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlEligibleZonesQueryResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "update" | "query">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiCrawlControlEligibleZones<Bound | BoundBy<Params>>;
}

/** `aiCrawlControl.publisher`: `/accounts/{account_id}/pay-per-crawl/publisher` */
export interface AiCrawlControlPublisher<Bound extends string = never> {
  /** `/accounts/{account_id}/pay-per-crawl/publisher/stripe` */
  readonly stripe: AiCrawlControlPublisherStripe<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiCrawlControlPublisher<Bound | BoundBy<Params>>;
}

type AiCrawlControlPublisherStripeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiCrawlControl.publisher.stripe`: `/accounts/{account_id}/pay-per-crawl/publisher/stripe` */
export interface AiCrawlControlPublisherStripe<Bound extends string = never> {
  /**
   * Create the publisher Stripe account for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/pay-per-crawl/publisher/stripe`
   * @example
   * const { data, error } = await aiCrawlControl.publisher.stripe.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: AiCrawlControlPublisherStripeOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlPublisherStripeCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: AiCrawlControlPublisherStripeOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlPublisherStripeCreateResult, As>>;

  /**
   * Get the publisher Stripe account of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/pay-per-crawl/publisher/stripe`
   * @example
   * const { data, error } = await aiCrawlControl.publisher.stripe.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlPublisherStripeOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlPublisherStripeShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlPublisherStripeOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlPublisherStripeShowResult, As>>;

  /**
   * Delete the publisher Stripe account of an account.
   *
   * Unlinks the account at Stripe that crawls are paid to; nothing is earned until one is linked again. The
   * API's owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/pay-per-crawl/publisher/stripe`
   * @example
   * const { data, error } = await aiCrawlControl.publisher.stripe.delete({ client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlPublisherStripeOptions<Bound, As>
  ): Promise<Result<DataAs<AiCrawlControlPublisherStripeDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiCrawlControlPublisherStripeOptions<Bound, As>
  ): Promise<DataAs<AiCrawlControlPublisherStripeDeleteAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiCrawlControlPublisherStripe<Bound | BoundBy<Params>>;
}

/** `zoneAiCrawlControl`: `/zones/{zone_id}` */
export interface ZoneAiCrawlControl<Bound extends string = never> {
  /** `/zones/{zone_id}/ai-audit` */
  readonly aiAudit: ZoneAiCrawlControlAiAudit<Bound>;

  /** `/zones/{zone_id}/pay-per-crawl` */
  readonly payPerCrawl: ZoneAiCrawlControlPayPerCrawl<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAiCrawlControl<Bound | BoundBy<Params>>;
}

/** `zoneAiCrawlControl.aiAudit`: `/zones/{zone_id}/ai-audit` */
export interface ZoneAiCrawlControlAiAudit<Bound extends string = never> {
  /** `/zones/{zone_id}/ai-audit/robots` */
  readonly robots: ZoneAiCrawlControlAiAuditRobots<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAiCrawlControlAiAudit<Bound | BoundBy<Params>>;
}

type ZoneAiCrawlControlAiAuditRobotsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAiCrawlControlAiAuditRobotsShowQuery }, Bound, As
>;
type ZoneAiCrawlControlAiAuditRobotsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAiCrawlControl.aiAudit.robots`: `/zones/{zone_id}/ai-audit/robots` */
export interface ZoneAiCrawlControlAiAuditRobots<Bound extends string = never> {
  /**
   * Get the robots.txt file of a zone.
   *
   * `GET /zones/{zone_id}/ai-audit/robots`
   * @example
   * const { data, error } = await zoneAiCrawlControl.aiAudit.robots.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_audit/subresources/robots/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAiCrawlControlAiAuditRobotsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Robot, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAiCrawlControlAiAuditRobotsShowOptions<Bound, As>
  ): Promise<DataAs<Robot, As>>;

  /**
   * Get the robots.txt files of many hosts at once.
   *
   * `POST /zones/{zone_id}/ai-audit/robots/bulk`
   * @example
   * const { data, error } = await zoneAiCrawlControl.aiAudit.robots.bulk(["example"], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_audit/subresources/robots/methods/bulk_get/
   */
  bulk<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: ZoneAiCrawlControlAiAuditRobotsOptions<Bound, As>
  ): Promise<Result<DataAs<RobotBulk, As>>>;
  /** {@link bulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bulkOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: ZoneAiCrawlControlAiAuditRobotsOptions<Bound, As>
  ): Promise<DataAs<RobotBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "bulk">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAiCrawlControlAiAuditRobots<Bound | BoundBy<Params>>;
}

/** `zoneAiCrawlControl.payPerCrawl`: `/zones/{zone_id}/pay-per-crawl` */
export interface ZoneAiCrawlControlPayPerCrawl<Bound extends string = never> {
  /** `/zones/{zone_id}/pay-per-crawl/configuration` */
  readonly configuration: ZoneAiCrawlControlPayPerCrawlConfiguration<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAiCrawlControlPayPerCrawl<Bound | BoundBy<Params>>;
}

type ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAiCrawlControl.payPerCrawl.configuration`: `/zones/{zone_id}/pay-per-crawl/configuration` */
export interface ZoneAiCrawlControlPayPerCrawlConfiguration<Bound extends string = never> {
  /**
   * Create the pay-per-crawl configuration for a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /zones/{zone_id}/pay-per-crawl/configuration`
   * @example
   * const { data, error } = await zoneAiCrawlControl.payPerCrawl.configuration.create({}, { client, params: { zone_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneAiCrawlControlPayPerCrawlConfigurationCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As>
  ): Promise<DataAs<ZoneAiCrawlControlPayPerCrawlConfigurationCreateResult, As>>;

  /**
   * Get the pay-per-crawl configuration of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/pay-per-crawl/configuration`
   * @example
   * const { data, error } = await zoneAiCrawlControl.payPerCrawl.configuration.show({ client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneAiCrawlControlPayPerCrawlConfigurationShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As>
  ): Promise<DataAs<ZoneAiCrawlControlPayPerCrawlConfigurationShowResult, As>>;

  /**
   * Update the pay-per-crawl configuration of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/pay-per-crawl/configuration`
   * @example
   * const { data, error } = await zoneAiCrawlControl.payPerCrawl.configuration.update({}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneAiCrawlControlPayPerCrawlConfigurationUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ZoneAiCrawlControlPayPerCrawlConfigurationOptions<Bound, As>
  ): Promise<DataAs<ZoneAiCrawlControlPayPerCrawlConfigurationUpdateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAiCrawlControlPayPerCrawlConfiguration<Bound | BoundBy<Params>>;
}
