// Written by `pnpm generate` from openapi/load-balancer-monitors.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateMonitor, Deleted, EditMonitor, Monitor, MonitorGroup, MonitorGroupReference, PageInfo, Preview,
  PreviewMonitor, PreviewResult, Reference, UpdateMonitor, WriteMonitorGroup, paths,
} from "./types.js";
export * from "./types.js";

/** Monitors, which find out again and again whether the origins of pools are healthy. */
export const loadBalancerMonitors: LoadBalancerMonitors = resource<paths>()(
  "/accounts/{account_id}/load_balancers/monitors",
  {
    id: "monitor_id",
    permissions: ["Load Balancing: Monitors and Pools Write"],
    actions: {
      index: { permissions: ["Load Balancing: Monitors and Pools Read"] },
      show: { permissions: ["Load Balancing: Monitors and Pools Read"] },
      preview: { method: "post", path: "{id}/preview", body: "required" },
    },
    resources: {
      references: {
        endpoint: "{monitor_id}/references",
        only: ["index"],
        actions: { index: { permissions: ["Load Balancing: Monitors and Pools Read"] } },
      },
    },
  },
);

/** Monitors, which find out again and again whether the origins of pools are healthy. */
export const loadBalancerPreviews: LoadBalancerPreviews = resource<paths>()(
  "/accounts/{account_id}/load_balancers/preview",
  {
    id: "preview_id",
    only: ["show"],
    actions: { show: { permissions: ["Load Balancing: Monitors and Pools Read"] } },
  },
);

/** Monitors, which find out again and again whether the origins of pools are healthy. */
export const monitorGroups: MonitorGroups = resource<paths>()(
  "/accounts/{account_id}/load_balancers/monitor_groups",
  {
    id: "monitor_group_id",
    resources: { references: { endpoint: "{monitor_group_id}/references", only: ["index"] } },
  },
);

type LoadBalancerMonitorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `loadBalancerMonitors`: `/accounts/{account_id}/load_balancers/monitors` */
export interface LoadBalancerMonitors<Bound extends string = never> {
  /**
   * List monitors.
   *
   * Lists the monitors of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors` needs the permission `Load Balancing: Monitors and
   * Pools Read`.
   * @example
   * const { data, error } = await loadBalancerMonitors.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Monitor[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Monitor[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LoadBalancerMonitorsOptions<Bound>): AsyncIterable<Monitor>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LoadBalancerMonitorsOptions<Bound>): AsyncIterable<Page<Monitor, PageInfo>>;

  /**
   * Create a monitor.
   *
   * Makes a monitor. It watches nothing before a pool has it.
   *
   * `POST /accounts/{account_id}/load_balancers/monitors` needs the permission `Load Balancing: Monitors and
   * Pools Write`.
   * @example
   * const { data, error } = await loadBalancerMonitors.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Get a monitor.
   *
   * Answers one monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}` needs the permission `Load Balancing:
   * Monitors and Pools Read`.
   * @example
   * const { data, error } = await loadBalancerMonitors.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Replace a monitor.
   *
   * Gives a monitor other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /accounts/{account_id}/load_balancers/monitors/{monitor_id}` needs the permission `Load Balancing:
   * Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerMonitors.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Change a monitor.
   *
   * Changes the settings of a monitor that the body names. The others stay as they are.
   *
   * `PATCH /accounts/{account_id}/load_balancers/monitors/{monitor_id}` needs the permission `Load Balancing:
   * Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerMonitors.edit(id, { expected_body: "alive" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Delete a monitor.
   *
   * Removes a monitor. The API refuses it while a pool has the monitor.
   *
   * `DELETE /accounts/{account_id}/load_balancers/monitors/{monitor_id}` needs the permission `Load
   * Balancing: Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerMonitors.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Deleted, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Deleted, As>>;

  /**
   * Try a monitor.
   *
   * Asks the origins of every pool that has the monitor once, as it would with these settings, and answers
   * under which id the outcome will be. The monitor itself stays as it is.
   *
   * `POST /accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview` needs the permission `Load
   * Balancing: Monitors and Pools Write`.
   * @example
   * const { data, error } = await loadBalancerMonitors.preview(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/previews/methods/create/
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, body: PreviewMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<Result<DataAs<Preview, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PreviewMonitor, ...options: LoadBalancerMonitorsOptions<Bound, As>
  ): Promise<DataAs<Preview, As>>;

  /** `/accounts/{account_id}/load_balancers/monitors/{monitor_id}/references` */
  readonly references: LoadBalancerMonitorsReferences<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "preview">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly monitor_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerMonitors<Bound | BoundBy<Params>>;
}

type LoadBalancerMonitorsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; monitor_id: string } }, Bound, As
>;

/**
 * `loadBalancerMonitors.references`: `/accounts/{account_id}/load_balancers/monitors/{monitor_id}/references`
 */
export interface LoadBalancerMonitorsReferences<Bound extends string = never> {
  /**
   * List what refers to a monitor.
   *
   * Lists the pools that have a monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references` needs the permission `Load
   * Balancing: Monitors and Pools Read`.
   * @example
   * const { data, error } = await loadBalancerMonitors.references.index({ client, params: { account_id, monitor_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerMonitorsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<Reference[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LoadBalancerMonitorsReferencesOptions<Bound, As>
  ): Promise<DataAs<Reference[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LoadBalancerMonitorsReferencesOptions<Bound>): AsyncIterable<Reference>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: LoadBalancerMonitorsReferencesOptions<Bound>
  ): AsyncIterable<Page<Reference, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; monitor_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly monitor_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerMonitorsReferences<Bound | BoundBy<Params>>;
}

type LoadBalancerPreviewsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `loadBalancerPreviews`: `/accounts/{account_id}/load_balancers/preview` */
export interface LoadBalancerPreviews<Bound extends string = never> {
  /**
   * Get the outcome of a preview.
   *
   * Answers how the origins of each pool were found, after a monitor was tried, or a pool.
   *
   * `GET /accounts/{account_id}/load_balancers/preview/{preview_id}` needs the permission `Load Balancing:
   * Monitors and Pools Read`.
   * @example
   * const { data, error } = await loadBalancerPreviews.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/previews/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPreviewsOptions<Bound, As>
  ): Promise<Result<DataAs<PreviewResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: LoadBalancerPreviewsOptions<Bound, As>
  ): Promise<DataAs<PreviewResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerPreviews<Bound | BoundBy<Params>>;
}

type MonitorGroupsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `monitorGroups`: `/accounts/{account_id}/load_balancers/monitor_groups` */
export interface MonitorGroups<Bound extends string = never> {
  /**
   * List monitor groups.
   *
   * Lists the monitor groups of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/monitor_groups`
   * @example
   * const { data, error } = await monitorGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroup[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<DataAs<MonitorGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MonitorGroupsOptions<Bound>): AsyncIterable<MonitorGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MonitorGroupsOptions<Bound>): AsyncIterable<Page<MonitorGroup>>;

  /**
   * Create a monitor group.
   *
   * Makes a group of monitors, which together say whether a pool is healthy.
   *
   * `POST /accounts/{account_id}/load_balancers/monitor_groups`
   * @example
   * const { data, error } = await monitorGroups.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteMonitorGroup, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteMonitorGroup, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<DataAs<MonitorGroup, As>>;

  /**
   * Get a monitor group.
   *
   * Answers one monitor group.
   *
   * `GET /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}`
   * @example
   * const { data, error } = await monitorGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<DataAs<MonitorGroup, As>>;

  /**
   * Replace a monitor group.
   *
   * Gives a monitor group another description and other members.
   *
   * `PUT /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}`
   * @example
   * const { data, error } = await monitorGroups.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteMonitorGroup, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteMonitorGroup, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<DataAs<MonitorGroup, As>>;

  /**
   * Change a monitor group.
   *
   * Changes a monitor group. The body says all of it, as that of `update`.
   *
   * `PATCH /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}`
   * @example
   * const { data, error } = await monitorGroups.edit(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteMonitorGroup, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroup, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteMonitorGroup, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<DataAs<MonitorGroup, As>>;

  /**
   * Delete a monitor group.
   *
   * Removes a monitor group for good and answers what it was. Its monitors stay.
   *
   * `DELETE /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}`
   * @example
   * const { data, error } = await monitorGroups.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroup, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MonitorGroupsOptions<Bound, As>
  ): Promise<DataAs<MonitorGroup, As>>;

  /** `/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references` */
  readonly references: MonitorGroupsReferences<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly monitor_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MonitorGroups<Bound | BoundBy<Params>>;
}

type MonitorGroupsReferencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; monitor_group_id: string } }, Bound, As
>;

/**
 * `monitorGroups.references`:
 * `/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references`
 */
export interface MonitorGroupsReferences<Bound extends string = never> {
  /**
   * List what uses a monitor group.
   *
   * Lists the pools that a monitor group is used by.
   *
   * `GET /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references`
   * @example
   * const { data, error } = await monitorGroups.references.index({ client, params: { account_id, monitor_group_id } });
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/subresources/references/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MonitorGroupsReferencesOptions<Bound, As>
  ): Promise<Result<DataAs<MonitorGroupReference[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MonitorGroupsReferencesOptions<Bound, As>
  ): Promise<DataAs<MonitorGroupReference[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MonitorGroupsReferencesOptions<Bound>): AsyncIterable<MonitorGroupReference>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MonitorGroupsReferencesOptions<Bound>): AsyncIterable<Page<MonitorGroupReference>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; monitor_group_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly monitor_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MonitorGroupsReferences<Bound | BoundBy<Params>>;
}
