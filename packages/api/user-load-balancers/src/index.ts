// Written by `pnpm generate` from openapi/user-load-balancers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem, UserLoadBalancersMonitorsCreateResult,
  UserLoadBalancersMonitorsDeleteResult, UserLoadBalancersMonitorsEditResult,
  UserLoadBalancersMonitorsIndexResultItem, UserLoadBalancersMonitorsPreviewResult,
  UserLoadBalancersMonitorsReferencesIndexResultItem, UserLoadBalancersMonitorsShowResult,
  UserLoadBalancersMonitorsUpdateResult, UserLoadBalancersPoolsCreateResult,
  UserLoadBalancersPoolsDeleteResult, UserLoadBalancersPoolsEditAllResultItem,
  UserLoadBalancersPoolsEditResult, UserLoadBalancersPoolsHealthResult, UserLoadBalancersPoolsIndexResultItem,
  UserLoadBalancersPoolsPreviewResult, UserLoadBalancersPoolsReferencesIndexResultItem,
  UserLoadBalancersPoolsShowResult, UserLoadBalancersPoolsUpdateResult, paths,
} from "./types.js";
export type * from "./types.js";

const userLoadBalancersTable = {
  only: [],
  resources: {
    loadBalancingAnalytics: {
      endpoint: "load_balancing_analytics",
      only: [],
      resources: { events: { endpoint: "events", only: ["index"] } },
    },
    monitors: {
      endpoint: "load_balancers/monitors",
      id: "monitor_id",
      actions: {
        create: { body: "optional" },
        update: { body: "optional" },
        edit: { body: "optional" },
        preview: { method: "post", path: "{id}/preview", body: "optional" },
      },
      resources: { references: { endpoint: "{monitor_id}/references", only: ["index"] } },
    },
    pools: {
      endpoint: "load_balancers/pools",
      id: "pool_id",
      actions: {
        create: { body: "optional" },
        update: { body: "optional" },
        edit: { body: "optional" },
        editAll: { method: "patch", body: "optional" },
        health: { method: "get", path: "{id}/health" },
        preview: { method: "post", path: "{id}/preview", body: "optional" },
      },
      resources: { references: { endpoint: "{pool_id}/references", only: ["index"] } },
    },
    preview: { endpoint: "load_balancers/preview", id: "preview_id", only: ["show"] },
  },
} as const;

/** Monitors, pools and events of load balancers that belong to a user. */
export const userLoadBalancers: UserLoadBalancers = resource<paths>()("/user", userLoadBalancersTable);

/** `userLoadBalancers`: `/user` */
export interface UserLoadBalancers<Bound extends string = never> {
  /** `/user/load_balancing_analytics` */
  readonly loadBalancingAnalytics: UserLoadBalancersLoadBalancingAnalytics<Bound>;

  /** `/user/load_balancers/monitors` */
  readonly monitors: UserLoadBalancersMonitors<Bound>;

  /** `/user/load_balancers/pools` */
  readonly pools: UserLoadBalancersPools<Bound>;

  /** `/user/load_balancers/preview` */
  readonly preview: UserLoadBalancersPreview<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly monitor_id?: string | number | undefined; readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancers<Bound | BoundBy<Params>>;
}

/** `userLoadBalancers.loadBalancingAnalytics`: `/user/load_balancing_analytics` */
export interface UserLoadBalancersLoadBalancingAnalytics<Bound extends string = never> {
  /** `/user/load_balancing_analytics/events` */
  readonly events: UserLoadBalancersLoadBalancingAnalyticsEvents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersLoadBalancingAnalytics<Bound | BoundBy<Params>>;
}

type UserLoadBalancersLoadBalancingAnalyticsEventsOptions<Bound, As = "json"> = OptionsArg<
  { params: {} }, Bound, As
>;

/** `userLoadBalancers.loadBalancingAnalytics.events`: `/user/load_balancing_analytics/events` */
export interface UserLoadBalancersLoadBalancingAnalyticsEvents<Bound extends string = never> {
  /**
   * List the load balancing analytics events of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancing_analytics/events`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancingAnalytics.events.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancingAnalyticsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancingAnalyticsEventsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersLoadBalancingAnalyticsEventsOptions<Bound>
  ): AsyncIterable<UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersLoadBalancingAnalyticsEventsOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersLoadBalancingAnalyticsEvents<Bound | BoundBy<Params>>;
}

type UserLoadBalancersMonitorsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;
type UserLoadBalancersMonitorsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: unknown }, Bound, As
>;

/** `userLoadBalancers.monitors`: `/user/load_balancers/monitors` */
export interface UserLoadBalancersMonitors<Bound extends string = never> {
  /**
   * List the load balancer monitors of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/monitors`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersMonitorsOptions<Bound>
  ): AsyncIterable<UserLoadBalancersMonitorsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersMonitorsOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersMonitorsIndexResultItem>>;

  /**
   * Create a load balancer monitor for the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/monitors`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.create({}, { client });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsCreateResult, As>>;

  /**
   * Get a load balancer monitor of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsShowResult, As>>;

  /**
   * Update a load balancer monitor of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.update(id, {}, { client });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsUpdateResult, As>>;

  /**
   * Edit a load balancer monitor of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.edit(id, { client, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsEditResult, As>>;

  /**
   * Delete a load balancer monitor of the user.
   *
   * Deletes the monitor; pools that use it are not checked any more. The API's owner does not describe which
   * query it takes.
   *
   * `DELETE /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.delete(id, { client });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsDeleteResult, As>>;

  /**
   * Preview a load balancer monitor of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/monitors/{monitor_id}/preview`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.preview(id, { client, body: {} });
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsPreviewResult, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsPreviewResult, As>>;

  /** `/user/load_balancers/monitors/{monitor_id}/references` */
  readonly references: UserLoadBalancersMonitorsReferences<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{}, Bound, "show" | "update" | "edit" | "delete" | "preview">
  ): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly monitor_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersMonitors<Bound | BoundBy<Params>>;
}

type UserLoadBalancersMonitorsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { monitor_id: string } }, Bound, As
>;

/** `userLoadBalancers.monitors.references`: `/user/load_balancers/monitors/{monitor_id}/references` */
export interface UserLoadBalancersMonitorsReferences<Bound extends string = never> {
  /**
   * List the references of a load balancer monitor.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/monitors/{monitor_id}/references`
   * @example
   * const { data, error } = await userLoadBalancers.monitors.references.index({ client, params: { monitor_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersMonitorsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersMonitorsReferencesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersMonitorsReferencesOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersMonitorsReferencesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersMonitorsReferencesOptions<Bound>
  ): AsyncIterable<UserLoadBalancersMonitorsReferencesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersMonitorsReferencesOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersMonitorsReferencesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ monitor_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly monitor_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersMonitorsReferences<Bound | BoundBy<Params>>;
}

type UserLoadBalancersPoolsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;
type UserLoadBalancersPoolsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: unknown }, Bound, As
>;

/** `userLoadBalancers.pools`: `/user/load_balancers/pools` */
export interface UserLoadBalancersPools<Bound extends string = never> {
  /**
   * List the load balancer pools of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools`
   * @example
   * const { data, error } = await userLoadBalancers.pools.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersPoolsOptions<Bound>
  ): AsyncIterable<UserLoadBalancersPoolsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersPoolsOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersPoolsIndexResultItem>>;

  /**
   * Create a load balancer pool for the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/pools`
   * @example
   * const { data, error } = await userLoadBalancers.pools.create({}, { client });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsCreateResult, As>>;

  /**
   * Get a load balancer pool of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.pools.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsShowResult, As>>;

  /**
   * Update a load balancer pool of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.pools.update(id, {}, { client });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsUpdateResult, As>>;

  /**
   * Edit a load balancer pool of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.pools.edit(id, { client, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsEditResult, As>>;

  /**
   * Delete a load balancer pool of the user.
   *
   * Deletes the pool, which no load balancer may use any more; its origins stay. The API's owner does not
   * describe which query it takes.
   *
   * `DELETE /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.pools.delete(id, { client });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsDeleteResult, As>>;

  /**
   * Edit the load balancer pools of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/load_balancers/pools`
   * @example
   * const { data, error } = await userLoadBalancers.pools.editAll({ client, body: {} });
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsEditAllResultItem[], As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsEditAllResultItem[], As>>;

  /**
   * Get the health of a load balancer pool.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools/{pool_id}/health`
   * @example
   * const { data, error } = await userLoadBalancers.pools.health(id, { client });
   */
  health<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsHealthResult, As>>>;
  /** {@link health}, but returns the data alone and throws a `RestflareError` if the call fails. */
  healthOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsHealthResult, As>>;

  /**
   * Preview a load balancer pool of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/pools/{pool_id}/preview`
   * @example
   * const { data, error } = await userLoadBalancers.pools.preview(id, { client, body: {} });
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsPreviewResult, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsPreviewResult, As>>;

  /** `/user/load_balancers/pools/{pool_id}/references` */
  readonly references: UserLoadBalancersPoolsReferences<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{}, Bound, "show" | "update" | "edit" | "delete" | "health" | "preview">
  ): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersPools<Bound | BoundBy<Params>>;
}

type UserLoadBalancersPoolsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { pool_id: string } }, Bound, As
>;

/** `userLoadBalancers.pools.references`: `/user/load_balancers/pools/{pool_id}/references` */
export interface UserLoadBalancersPoolsReferences<Bound extends string = never> {
  /**
   * List the references of a load balancer pool.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools/{pool_id}/references`
   * @example
   * const { data, error } = await userLoadBalancers.pools.references.index({ client, params: { pool_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersPoolsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersPoolsReferencesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersPoolsReferencesOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersPoolsReferencesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersPoolsReferencesOptions<Bound>
  ): AsyncIterable<UserLoadBalancersPoolsReferencesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersPoolsReferencesOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersPoolsReferencesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ pool_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersPoolsReferences<Bound | BoundBy<Params>>;
}

type UserLoadBalancersPreviewOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userLoadBalancers.preview`: `/user/load_balancers/preview` */
export interface UserLoadBalancersPreview<Bound extends string = never> {
  /**
   * Get a load balancer preview of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/preview/{preview_id}`
   * @example
   * const { data, error } = await userLoadBalancers.preview.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPreviewOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersPreviewOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersPreview<Bound | BoundBy<Params>>;
}
