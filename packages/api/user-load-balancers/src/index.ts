// Written by `pnpm generate` from openapi/user-load-balancers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  UserLoadBalancersLoadBalancersMonitorsCreateResult, UserLoadBalancersLoadBalancersMonitorsDeleteResult,
  UserLoadBalancersLoadBalancersMonitorsEditResult, UserLoadBalancersLoadBalancersMonitorsIndexResultItem,
  UserLoadBalancersLoadBalancersMonitorsPreviewResult,
  UserLoadBalancersLoadBalancersMonitorsReferencesIndexResultItem,
  UserLoadBalancersLoadBalancersMonitorsShowResult, UserLoadBalancersLoadBalancersMonitorsUpdateResult,
  UserLoadBalancersLoadBalancersPoolsCreateResult, UserLoadBalancersLoadBalancersPoolsDeleteResult,
  UserLoadBalancersLoadBalancersPoolsEditAllResultItem, UserLoadBalancersLoadBalancersPoolsEditResult,
  UserLoadBalancersLoadBalancersPoolsHealthResult, UserLoadBalancersLoadBalancersPoolsIndexResultItem,
  UserLoadBalancersLoadBalancersPoolsPreviewResult,
  UserLoadBalancersLoadBalancersPoolsReferencesIndexResultItem, UserLoadBalancersLoadBalancersPoolsShowResult,
  UserLoadBalancersLoadBalancersPoolsUpdateResult,
  UserLoadBalancersLoadBalancingAnalyticsEventsIndexResultItem, paths,
} from "./types.js";
export type * from "./types.js";

const userLoadBalancersTable = {
  only: [],
  resources: {
    loadBalancers: {
      endpoint: "load_balancers",
      only: [],
      resources: {
        monitors: {
          endpoint: "monitors",
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
          endpoint: "pools",
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
        preview: { endpoint: "preview", id: "preview_id", only: ["show"] },
      },
    },
    loadBalancingAnalytics: {
      endpoint: "load_balancing_analytics",
      only: [],
      resources: { events: { endpoint: "events", only: ["index"] } },
    },
  },
} as const;

/** Monitors, pools and events of load balancers that belong to a user. */
export const userLoadBalancers: UserLoadBalancers = resource<paths>()("/user", userLoadBalancersTable);

/** `userLoadBalancers`: `/user` */
export interface UserLoadBalancers<Bound extends string = never> {
  /** `/user/load_balancers` */
  readonly loadBalancers: UserLoadBalancersLoadBalancers<Bound>;

  /** `/user/load_balancing_analytics` */
  readonly loadBalancingAnalytics: UserLoadBalancersLoadBalancingAnalytics<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly monitor_id?: string | number | undefined; readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancers<Bound | BoundBy<Params>>;
}

/** `userLoadBalancers.loadBalancers`: `/user/load_balancers` */
export interface UserLoadBalancersLoadBalancers<Bound extends string = never> {
  /** `/user/load_balancers/monitors` */
  readonly monitors: UserLoadBalancersLoadBalancersMonitors<Bound>;

  /** `/user/load_balancers/pools` */
  readonly pools: UserLoadBalancersLoadBalancersPools<Bound>;

  /** `/user/load_balancers/preview` */
  readonly preview: UserLoadBalancersLoadBalancersPreview<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly monitor_id?: string | number | undefined; readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersLoadBalancers<Bound | BoundBy<Params>>;
}

type UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As = "json"> = OptionsArg<
  { params: {} }, Bound, As
>;
type UserLoadBalancersLoadBalancersMonitorsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: unknown }, Bound, As
>;

/** `userLoadBalancers.loadBalancers.monitors`: `/user/load_balancers/monitors` */
export interface UserLoadBalancersLoadBalancersMonitors<Bound extends string = never> {
  /**
   * List the load balancer monitors of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/monitors`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound>
  ): AsyncIterable<UserLoadBalancersLoadBalancersMonitorsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersLoadBalancersMonitorsIndexResultItem>>;

  /**
   * Create a load balancer monitor for the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/monitors`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.create({}, { client });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsCreateResult, As>>;

  /**
   * Get a load balancer monitor of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsShowResult, As>>;

  /**
   * Update a load balancer monitor of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.update(id, {}, { client });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsUpdateResult, As>>;

  /**
   * Edit a load balancer monitor of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.edit(id, { client, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsEditResult, As>>;

  /**
   * Delete a load balancer monitor of the user.
   *
   * Deletes the monitor; pools that use it are not checked any more. The API's owner does not describe which
   * query it takes.
   *
   * `DELETE /user/load_balancers/monitors/{monitor_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.delete(id, { client });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsDeleteResult, As>>;

  /**
   * Preview a load balancer monitor of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/monitors/{monitor_id}/preview`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.preview(id, { client, body: {} });
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsPreviewResult, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersMonitorsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsPreviewResult, As>>;

  /** `/user/load_balancers/monitors/{monitor_id}/references` */
  readonly references: UserLoadBalancersLoadBalancersMonitorsReferences<Bound>;

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
  ): UserLoadBalancersLoadBalancersMonitors<Bound | BoundBy<Params>>;
}

type UserLoadBalancersLoadBalancersMonitorsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { monitor_id: string } }, Bound, As
>;

/**
 * `userLoadBalancers.loadBalancers.monitors.references`:
 * `/user/load_balancers/monitors/{monitor_id}/references`
 */
export interface UserLoadBalancersLoadBalancersMonitorsReferences<Bound extends string = never> {
  /**
   * List the references of a load balancer monitor.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/monitors/{monitor_id}/references`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.monitors.references.index({ client, params: { monitor_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersMonitorsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersMonitorsReferencesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersMonitorsReferencesOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersMonitorsReferencesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersLoadBalancersMonitorsReferencesOptions<Bound>
  ): AsyncIterable<UserLoadBalancersLoadBalancersMonitorsReferencesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersLoadBalancersMonitorsReferencesOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersLoadBalancersMonitorsReferencesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ monitor_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly monitor_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersLoadBalancersMonitorsReferences<Bound | BoundBy<Params>>;
}

type UserLoadBalancersLoadBalancersPoolsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;
type UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: unknown }, Bound, As
>;

/** `userLoadBalancers.loadBalancers.pools`: `/user/load_balancers/pools` */
export interface UserLoadBalancersLoadBalancersPools<Bound extends string = never> {
  /**
   * List the load balancer pools of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound>
  ): AsyncIterable<UserLoadBalancersLoadBalancersPoolsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersLoadBalancersPoolsIndexResultItem>>;

  /**
   * Create a load balancer pool for the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/pools`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.create({}, { client });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsCreateResult, As>>;

  /**
   * Get a load balancer pool of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsShowResult, As>>;

  /**
   * Update a load balancer pool of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.update(id, {}, { client });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsUpdateResult, As>>;

  /**
   * Edit a load balancer pool of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.edit(id, { client, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsEditResult, As>>;

  /**
   * Delete a load balancer pool of the user.
   *
   * Deletes the pool, which no load balancer may use any more; its origins stay. The API's owner does not
   * describe which query it takes.
   *
   * `DELETE /user/load_balancers/pools/{pool_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.delete(id, { client });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsDeleteResult, As>>;

  /**
   * Edit the load balancer pools of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/load_balancers/pools`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.editAll({ client, body: {} });
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsEditAllResultItem[], As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsEditAllResultItem[], As>>;

  /**
   * Get the health of a load balancer pool.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools/{pool_id}/health`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.health(id, { client });
   */
  health<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsHealthResult, As>>>;
  /** {@link health}, but returns the data alone and throws a `RestflareError` if the call fails. */
  healthOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsHealthResult, As>>;

  /**
   * Preview a load balancer pool of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/load_balancers/pools/{pool_id}/preview`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.preview(id, { client, body: {} });
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsPreviewResult, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPoolsEditOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsPreviewResult, As>>;

  /** `/user/load_balancers/pools/{pool_id}/references` */
  readonly references: UserLoadBalancersLoadBalancersPoolsReferences<Bound>;

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
  ): UserLoadBalancersLoadBalancersPools<Bound | BoundBy<Params>>;
}

type UserLoadBalancersLoadBalancersPoolsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { pool_id: string } }, Bound, As
>;

/** `userLoadBalancers.loadBalancers.pools.references`: `/user/load_balancers/pools/{pool_id}/references` */
export interface UserLoadBalancersLoadBalancersPoolsReferences<Bound extends string = never> {
  /**
   * List the references of a load balancer pool.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/pools/{pool_id}/references`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.pools.references.index({ client, params: { pool_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersPoolsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<UserLoadBalancersLoadBalancersPoolsReferencesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserLoadBalancersLoadBalancersPoolsReferencesOptions<Bound, As>
  ): Promise<DataAs<UserLoadBalancersLoadBalancersPoolsReferencesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: UserLoadBalancersLoadBalancersPoolsReferencesOptions<Bound>
  ): AsyncIterable<UserLoadBalancersLoadBalancersPoolsReferencesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserLoadBalancersLoadBalancersPoolsReferencesOptions<Bound>
  ): AsyncIterable<Page<UserLoadBalancersLoadBalancersPoolsReferencesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ pool_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly pool_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersLoadBalancersPoolsReferences<Bound | BoundBy<Params>>;
}

type UserLoadBalancersLoadBalancersPreviewOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userLoadBalancers.loadBalancers.preview`: `/user/load_balancers/preview` */
export interface UserLoadBalancersLoadBalancersPreview<Bound extends string = never> {
  /**
   * Get a load balancer preview of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/load_balancers/preview/{preview_id}`
   * @example
   * const { data, error } = await userLoadBalancers.loadBalancers.preview.show(id, { client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPreviewOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserLoadBalancersLoadBalancersPreviewOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserLoadBalancersLoadBalancersPreview<Bound | BoundBy<Params>>;
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
