// Written by `pnpm generate` from openapi/zone-subscriptions.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountSubscriptionInput, AvailableRatePlan, SharedSubscription, ZoneRatePlan, ZoneSubscription,
  ZoneSubscriptionInput, paths,
} from "./types.js";
export type * from "./types.js";

/** The subscription of a zone, and the plans that it could have. */
export const zoneSubscriptions: ZoneSubscriptions = resource<paths>()("/zones/{zone_id}", {
  only: [],
  resources: {
    availablePlans: {
      endpoint: "available_plans",
      id: "plan_identifier",
      only: ["index", "show"],
      permissions: ["#billing:read"],
    },
    availableRatePlans: {
      endpoint: "available_rate_plans",
      only: ["index"],
      actions: { index: { permissions: ["#billing:read"] } },
    },
    subscription: {
      endpoint: "subscription",
      singular: true,
      except: ["edit", "delete"],
      permissions: ["#billing:read", "#billing:edit"],
      actions: { show: { permissions: ["#billing:read"] } },
    },
    subscriptions: {
      endpoint: "subscriptions",
      only: ["index", "create"],
      actions: { create: { body: "optional" } },
    },
  },
});

/** `zoneSubscriptions`: `/zones/{zone_id}` */
export interface ZoneSubscriptions<Bound extends string = never> {
  /** `/zones/{zone_id}/available_plans` */
  readonly availablePlans: ZoneSubscriptionsAvailablePlans<Bound>;

  /** `/zones/{zone_id}/available_rate_plans` */
  readonly availableRatePlans: ZoneSubscriptionsAvailableRatePlans<Bound>;

  /** `/zones/{zone_id}/subscription` */
  readonly subscription: ZoneSubscriptionsSubscription<Bound>;

  /** `/zones/{zone_id}/subscriptions` */
  readonly subscriptions: ZoneSubscriptionsSubscriptions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSubscriptions<Bound | BoundBy<Params>>;
}

type ZoneSubscriptionsAvailablePlansOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSubscriptions.availablePlans`: `/zones/{zone_id}/available_plans` */
export interface ZoneSubscriptionsAvailablePlans<Bound extends string = never> {
  /**
   * List the available plans of a zone.
   *
   * `GET /zones/{zone_id}/available_plans` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await zoneSubscriptions.availablePlans.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/plans/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsAvailablePlansOptions<Bound, As>
  ): Promise<Result<DataAs<AvailableRatePlan[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsAvailablePlansOptions<Bound, As>
  ): Promise<DataAs<AvailableRatePlan[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneSubscriptionsAvailablePlansOptions<Bound>): AsyncIterable<AvailableRatePlan>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSubscriptionsAvailablePlansOptions<Bound>
  ): AsyncIterable<Page<AvailableRatePlan>>;

  /**
   * Get an available plan of a zone.
   *
   * `GET /zones/{zone_id}/available_plans/{plan_identifier}` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await zoneSubscriptions.availablePlans.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/plans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSubscriptionsAvailablePlansOptions<Bound, As>
  ): Promise<Result<DataAs<AvailableRatePlan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSubscriptionsAvailablePlansOptions<Bound, As>
  ): Promise<DataAs<AvailableRatePlan, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSubscriptionsAvailablePlans<Bound | BoundBy<Params>>;
}

type ZoneSubscriptionsAvailableRatePlansOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSubscriptions.availableRatePlans`: `/zones/{zone_id}/available_rate_plans` */
export interface ZoneSubscriptionsAvailableRatePlans<Bound extends string = never> {
  /**
   * List the available rate plans of a zone.
   *
   * `GET /zones/{zone_id}/available_rate_plans` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await zoneSubscriptions.availableRatePlans.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/rate_plans/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsAvailableRatePlansOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneRatePlan[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsAvailableRatePlansOptions<Bound, As>
  ): Promise<DataAs<ZoneRatePlan[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneSubscriptionsAvailableRatePlansOptions<Bound>): AsyncIterable<ZoneRatePlan>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSubscriptionsAvailableRatePlansOptions<Bound>
  ): AsyncIterable<Page<ZoneRatePlan>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSubscriptionsAvailableRatePlans<Bound | BoundBy<Params>>;
}

type ZoneSubscriptionsSubscriptionOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSubscriptions.subscription`: `/zones/{zone_id}/subscription` */
export interface ZoneSubscriptionsSubscription<Bound extends string = never> {
  /**
   * Create the subscription for a zone.
   *
   * Orders the plan for the zone, which is charged from now on.
   *
   * `POST /zones/{zone_id}/subscription` needs the permission `#billing:read` or `#billing:edit`.
   * @example
   * const { data, error } = await zoneSubscriptions.subscription.create({ frequency: "weekly", rate_plan: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ZoneSubscriptionInput, ...options: ZoneSubscriptionsSubscriptionOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSubscription, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ZoneSubscriptionInput, ...options: ZoneSubscriptionsSubscriptionOptions<Bound, As>
  ): Promise<DataAs<ZoneSubscription, As>>;

  /**
   * Get the subscription of a zone.
   *
   * `GET /zones/{zone_id}/subscription` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await zoneSubscriptions.subscription.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsSubscriptionOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSubscription, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsSubscriptionOptions<Bound, As>
  ): Promise<DataAs<ZoneSubscription, As>>;

  /**
   * Update the subscription of a zone.
   *
   * Changes the plan of the zone, or its parts; what is more is charged from now on, and what is less stops
   * working at the latest at the end of the period.
   *
   * `PUT /zones/{zone_id}/subscription` needs the permission `#billing:read` or `#billing:edit`.
   * @example
   * const { data, error } = await zoneSubscriptions.subscription.update({ frequency: "weekly", rate_plan: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ZoneSubscriptionInput, ...options: ZoneSubscriptionsSubscriptionOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSubscription, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ZoneSubscriptionInput, ...options: ZoneSubscriptionsSubscriptionOptions<Bound, As>
  ): Promise<DataAs<ZoneSubscription, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSubscriptionsSubscription<Bound | BoundBy<Params>>;
}

type ZoneSubscriptionsSubscriptionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSubscriptions.subscriptions`: `/zones/{zone_id}/subscriptions` */
export interface ZoneSubscriptionsSubscriptions<Bound extends string = never> {
  /**
   * List the subscriptions of a zone.
   *
   * `GET /zones/{zone_id}/subscriptions`
   * @example
   * const { data, error } = await zoneSubscriptions.subscriptions.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSubscriptionsSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneSubscriptionsSubscriptionsOptions<Bound>): AsyncIterable<SharedSubscription>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSubscriptionsSubscriptionsOptions<Bound>
  ): AsyncIterable<Page<SharedSubscription>>;

  /**
   * Create a subscription for a zone.
   *
   * Orders a plan or a part of one for the zone, which is charged from now on.
   *
   * `POST /zones/{zone_id}/subscriptions`
   * @example
   * const { data, error } = await zoneSubscriptions.subscriptions.create({ frequency: "weekly", rate_plan: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: AccountSubscriptionInput, ...options: ZoneSubscriptionsSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: AccountSubscriptionInput, ...options: ZoneSubscriptionsSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSubscriptionsSubscriptions<Bound | BoundBy<Params>>;
}
