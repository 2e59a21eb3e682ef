// Written by `pnpm generate` from openapi/load-balancer-monitors.yaml. Not edited by hand.

import {
  type BoundBy,
  type Client,
  type DataAs,
  type OptionsArg,
  type Page,
  type PathArg,
  type Result,
  type WaysToRead,
  type WithOptions,
  resource,
} from "@restflare/core";
import type {
  CreateMonitor,
  Deleted,
  EditMonitor,
  Monitor,
  PageInfo,
  Preview,
  PreviewMonitor,
  PreviewResult,
  Reference,
  UpdateMonitor,
  paths,
} from "./types.js";

export type {
  CreateMonitor,
  Deleted,
  DeletedAnswer,
  EditMonitor,
  Envelope,
  ErrorAnswer,
  Message,
  Monitor,
  MonitorAnswer,
  MonitorListAnswer,
  MonitorType,
  OriginHealth,
  PageInfo,
  PoolHealth,
  Preview,
  PreviewAnswer,
  PreviewMonitor,
  PreviewResult,
  PreviewResultAnswer,
  Reference,
  ReferenceListAnswer,
  UpdateMonitor,
  paths,
} from "./types.js";

/**
 * Monitors, which find out again and again whether the origins of pools are healthy.
 *
 * `/accounts/{account_id}/load_balancers/monitors`
 */
export interface LoadBalancerMonitors<Bound extends string = never> {
  /**
   * List monitors.
   *
   * Lists the monitors of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Monitor[], As>, PageInfo>>;

  /**
   * List monitors. Throws a `RestflareError` if the call fails.
   *
   * Lists the monitors of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const data = await loadBalancerMonitors.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Monitor[], As>>;

  /**
   * List monitors. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the monitors of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * for await (const item of loadBalancerMonitors.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/
   */
  indexAll(...options: OptionsArg<{ params: { account_id: string } }, Bound>): AsyncIterable<Monitor>;

  /**
   * List monitors. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the monitors of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * for await (const page of loadBalancerMonitors.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string } }, Bound>
  ): AsyncIterable<Page<Monitor, PageInfo>>;

  /**
   * Create a monitor.
   *
   * Makes a monitor. It watches nothing before a pool has it.
   *
   * `POST /accounts/{account_id}/load_balancers/monitors`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.create(body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;

  /**
   * Create a monitor. Throws a `RestflareError` if the call fails.
   *
   * Makes a monitor. It watches nothing before a pool has it.
   *
   * `POST /accounts/{account_id}/load_balancers/monitors`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const data = await loadBalancerMonitors.createOrThrow(body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Get a monitor.
   *
   * Answers one monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;

  /**
   * Get a monitor. Throws a `RestflareError` if the call fails.
   *
   * Answers one monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const data = await loadBalancerMonitors.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Replace a monitor.
   *
   * Gives a monitor other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.update(id, body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;

  /**
   * Replace a monitor. Throws a `RestflareError` if the call fails.
   *
   * Gives a monitor other settings than before. What is left out has its default again; to keep it, use
   * `edit`.
   *
   * `PUT /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const data = await loadBalancerMonitors.updateOrThrow(id, body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UpdateMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Change a monitor.
   *
   * Changes the settings of a monitor that the body names. The others stay as they are.
   *
   * `PATCH /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.edit(id, { expected_body: "alive" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EditMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Monitor, As>>>;

  /**
   * Change a monitor. Throws a `RestflareError` if the call fails.
   *
   * Changes the settings of a monitor that the body names. The others stay as they are.
   *
   * `PATCH /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const data = await loadBalancerMonitors.editOrThrow(id, { expected_body: "alive" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/edit/
   */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EditMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Monitor, As>>;

  /**
   * Delete a monitor.
   *
   * Removes a monitor. The API refuses it while a pool has the monitor.
   *
   * `DELETE /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.delete(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Deleted, As>>>;

  /**
   * Delete a monitor. Throws a `RestflareError` if the call fails.
   *
   * Removes a monitor. The API refuses it while a pool has the monitor.
   *
   * `DELETE /accounts/{account_id}/load_balancers/monitors/{monitor_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const data = await loadBalancerMonitors.deleteOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Deleted, As>>;

  /**
   * Try a monitor.
   *
   * Asks the origins of every pool that has the monitor once, as it would with these settings, and answers
   * under which id the outcome will be. The monitor itself stays as it is.
   *
   * `POST /accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.preview(id, body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/previews/methods/create/
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: PreviewMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Preview, As>>>;

  /**
   * Try a monitor. Throws a `RestflareError` if the call fails.
   *
   * Asks the origins of every pool that has the monitor once, as it would with these settings, and answers
   * under which id the outcome will be. The monitor itself stays as it is.
   *
   * `POST /accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Write`.
   *
   * @example
   * const data = await loadBalancerMonitors.previewOrThrow(id, body, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/previews/methods/create/
   */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: PreviewMonitor,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Preview, As>>;

  /** `/accounts/{account_id}/load_balancers/monitors/{monitor_id}/references` */
  readonly references: LoadBalancerMonitorsReferences<Bound>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
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

/**
 * `loadBalancerMonitors.references`
 *
 * `/accounts/{account_id}/load_balancers/monitors/{monitor_id}/references`
 */
export interface LoadBalancerMonitorsReferences<Bound extends string = never> {
  /**
   * List what refers to a monitor.
   *
   * Lists the pools that have a monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const { data, error } = await loadBalancerMonitors.references.index({ client, params: { account_id, monitor_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string; monitor_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Reference[], As>, PageInfo>>;

  /**
   * List what refers to a monitor. Throws a `RestflareError` if the call fails.
   *
   * Lists the pools that have a monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const data = await loadBalancerMonitors.references.indexOrThrow({ client, params: { account_id, monitor_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string; monitor_id: string } }, Bound, As>
  ): Promise<DataAs<Reference[], As>>;

  /**
   * List what refers to a monitor. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the pools that have a monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * for await (const item of loadBalancerMonitors.references.indexAll({ client, params: { account_id, monitor_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/
   */
  indexAll(
    ...options: OptionsArg<{ params: { account_id: string; monitor_id: string } }, Bound>
  ): AsyncIterable<Reference>;

  /**
   * List what refers to a monitor. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the pools that have a monitor.
   *
   * `GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * for await (const page of loadBalancerMonitors.references.indexPages({ client, params: { account_id, monitor_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string; monitor_id: string } }, Bound>
  ): AsyncIterable<Page<Reference, PageInfo>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(...options: PathArg<{ account_id: string; monitor_id: string }, Bound, "index">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly monitor_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerMonitorsReferences<Bound | BoundBy<Params>>;
}

/**
 * Monitors, which find out again and again whether the origins of pools are healthy.
 *
 * `/accounts/{account_id}/load_balancers/preview`
 */
export interface LoadBalancerPreviews<Bound extends string = never> {
  /**
   * Get the outcome of a preview.
   *
   * Answers how the origins of each pool were found, after a monitor was tried, or a pool.
   *
   * `GET /accounts/{account_id}/load_balancers/preview/{preview_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const { data, error } = await loadBalancerPreviews.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/previews/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<PreviewResult, As>>>;

  /**
   * Get the outcome of a preview. Throws a `RestflareError` if the call fails.
   *
   * Answers how the origins of each pool were found, after a monitor was tried, or a pool.
   *
   * `GET /accounts/{account_id}/load_balancers/preview/{preview_id}`
   *
   * Needs the permission `Load Balancing: Monitors and Pools Read`.
   *
   * @example
   * const data = await loadBalancerPreviews.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/load_balancers/subresources/previews/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<PreviewResult, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LoadBalancerPreviews<Bound | BoundBy<Params>>;
}

/** `/accounts/{account_id}/load_balancers/monitors` */
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

/** `/accounts/{account_id}/load_balancers/preview` */
export const loadBalancerPreviews: LoadBalancerPreviews = resource<paths>()(
  "/accounts/{account_id}/load_balancers/preview",
  {
    id: "preview_id",
    only: ["show"],
    actions: { show: { permissions: ["Load Balancing: Monitors and Pools Read"] } },
  },
);
