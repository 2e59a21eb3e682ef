// Written by `pnpm generate` from openapi/zaraz.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  HistoryConfig, WorkflowResourceWorkflow, ZarazConfigUpdate, ZarazConfiguration, ZarazHistoryConfigsQuery,
  ZarazHistoryIndexQuery, ZarazHistorySchema, paths,
} from "./types.js";
export * from "./types.js";

/** Third-party tools of a site, loaded by Cloudflare instead of the browser. */
export const zaraz: Zaraz = resource<paths>()("/zones/{zone_id}/settings/zaraz", {
  only: [],
  permissions: ["#zaraz:publish"],
  actions: {
    defaultConfig: { method: "get", path: "default", permissions: ["#zaraz:read"] },
    export: { method: "get", path: "export", answer: "body" },
    publish: { method: "post", path: "publish", body: "optional" },
  },
  resources: {
    config: {
      endpoint: "config",
      singular: true,
      only: ["show", "update"],
      actions: { show: { permissions: ["#zaraz:read"] }, update: { permissions: ["#zaraz:edit"] } },
    },
    history: {
      endpoint: "history",
      only: ["index"],
      permissions: ["#zaraz:publish"],
      actions: {
        configs: {
          method: "get",
          path: "configs",
          query: { ids: { explode: false } },
          permissions: ["#zaraz:read"],
        },
        restore: { method: "put", body: "required" },
      },
    },
    workflow: {
      endpoint: "workflow",
      singular: true,
      only: ["show", "update"],
      actions: { show: { permissions: ["#zaraz:read"] }, update: { permissions: ["#zaraz:publish"] } },
    },
  },
});

type ZarazOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type ZarazPublishOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: string }, Bound, As
>;

/** `zaraz`: `/zones/{zone_id}/settings/zaraz` */
export interface Zaraz<Bound extends string = never> {
  /**
   * Get the default Zaraz configuration.
   *
   * `GET /zones/{zone_id}/settings/zaraz/default` needs the permission `#zaraz:read`.
   * @example
   * const { data, error } = await zaraz.defaultConfig({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/default/methods/get/
   */
  defaultConfig<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazOptions<Bound, As>
  ): Promise<Result<DataAs<ZarazConfiguration, As>>>;
  /** {@link defaultConfig}, but returns the data alone and throws a `RestflareError` if the call fails. */
  defaultConfigOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazOptions<Bound, As>
  ): Promise<DataAs<ZarazConfiguration, As>>;

  /**
   * Export the Zaraz configuration of a zone.
   *
   * `GET /zones/{zone_id}/settings/zaraz/export` needs the permission `#zaraz:publish`.
   * @example
   * const { data, error } = await zaraz.export({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/export/methods/get/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazOptions<Bound, As>
  ): Promise<Result<DataAs<ZarazConfiguration, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazOptions<Bound, As>
  ): Promise<DataAs<ZarazConfiguration, As>>;

  /**
   * Publish the Zaraz configuration of a zone.
   *
   * `POST /zones/{zone_id}/settings/zaraz/publish` needs the permission `#zaraz:publish`.
   * @example
   * const { data, error } = await zaraz.publish({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/publish/methods/create/
   */
  publish<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazPublishOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link publish}, but returns the data alone and throws a `RestflareError` if the call fails. */
  publishOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazPublishOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** `/zones/{zone_id}/settings/zaraz/config` */
  readonly config: ZarazConfig<Bound>;

  /** `/zones/{zone_id}/settings/zaraz/history` */
  readonly history: ZarazHistory<Bound>;

  /** `/zones/{zone_id}/settings/zaraz/workflow` */
  readonly workflow: ZarazWorkflow<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "defaultConfig" | "export" | "publish">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Zaraz<Bound | BoundBy<Params>>;
}

type ZarazConfigOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zaraz.config`: `/zones/{zone_id}/settings/zaraz/config` */
export interface ZarazConfig<Bound extends string = never> {
  /**
   * Get the Zaraz configuration of a zone.
   *
   * `GET /zones/{zone_id}/settings/zaraz/config` needs the permission `#zaraz:read`.
   * @example
   * const { data, error } = await zaraz.config.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/config/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazConfigOptions<Bound, As>
  ): Promise<Result<DataAs<ZarazConfiguration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazConfigOptions<Bound, As>
  ): Promise<DataAs<ZarazConfiguration, As>>;

  /**
   * Update the Zaraz configuration of a zone.
   *
   * Replaces the whole configuration, tools, triggers and variables included; the one of before is in the
   * history.
   *
   * `PUT /zones/{zone_id}/settings/zaraz/config` needs the permission `#zaraz:edit`.
   * @example
   * const { data, error } = await zaraz.config.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/config/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ZarazConfigUpdate, ...options: ZarazConfigOptions<Bound, As>
  ): Promise<Result<DataAs<ZarazConfiguration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ZarazConfigUpdate, ...options: ZarazConfigOptions<Bound, As>
  ): Promise<DataAs<ZarazConfiguration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZarazConfig<Bound | BoundBy<Params>>;
}

type ZarazHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZarazHistoryIndexQuery }, Bound, As
>;
type ZarazHistoryConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: ZarazHistoryConfigsQuery }, Bound, As
>;
type ZarazHistoryOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zaraz.history`: `/zones/{zone_id}/settings/zaraz/history` */
export interface ZarazHistory<Bound extends string = never> {
  /**
   * Get the Zaraz history of a zone.
   *
   * `GET /zones/{zone_id}/settings/zaraz/history` needs the permission `#zaraz:publish`.
   * @example
   * const { data, error } = await zaraz.history.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/history/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ZarazHistorySchema[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<ZarazHistorySchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZarazHistoryIndexOptions<Bound>): AsyncIterable<ZarazHistorySchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZarazHistoryIndexOptions<Bound>): AsyncIterable<Page<ZarazHistorySchema>>;

  /**
   * Get earlier Zaraz configurations of a zone.
   *
   * `GET /zones/{zone_id}/settings/zaraz/history/configs` needs the permission `#zaraz:read`.
   * @example
   * const { data, error } = await zaraz.history.configs({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/history/subresources/configs/methods/get/
   */
  configs<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazHistoryConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<HistoryConfig, As>>>;
  /** {@link configs}, but returns the data alone and throws a `RestflareError` if the call fails. */
  configsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazHistoryConfigsOptions<Bound, As>
  ): Promise<DataAs<HistoryConfig, As>>;

  /**
   * Restore an earlier Zaraz configuration of a zone.
   *
   * Restores a configuration of before in place of the one of today.
   *
   * `PUT /zones/{zone_id}/settings/zaraz/history` needs the permission `#zaraz:publish`.
   * @example
   * const { data, error } = await zaraz.history.restore(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/history/methods/update/
   */
  restore<As extends WaysToRead<"json"> = "json">(
    body: number, ...options: ZarazHistoryOptions<Bound, As>
  ): Promise<Result<DataAs<ZarazConfiguration, As>>>;
  /** {@link restore}, but returns the data alone and throws a `RestflareError` if the call fails. */
  restoreOrThrow<As extends WaysToRead<"json"> = "json">(
    body: number, ...options: ZarazHistoryOptions<Bound, As>
  ): Promise<DataAs<ZarazConfiguration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "configs" | "restore">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZarazHistory<Bound | BoundBy<Params>>;
}

type ZarazWorkflowOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zaraz.workflow`: `/zones/{zone_id}/settings/zaraz/workflow` */
export interface ZarazWorkflow<Bound extends string = never> {
  /**
   * Get the Zaraz workflow of a zone.
   *
   * `GET /zones/{zone_id}/settings/zaraz/workflow` needs the permission `#zaraz:read`.
   * @example
   * const { data, error } = await zaraz.workflow.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/subresources/workflow/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazWorkflowOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowResourceWorkflow, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZarazWorkflowOptions<Bound, As>
  ): Promise<DataAs<WorkflowResourceWorkflow, As>>;

  /**
   * Update the Zaraz workflow of a zone.
   *
   * `PUT /zones/{zone_id}/settings/zaraz/workflow` needs the permission `#zaraz:publish`.
   * @example
   * const { data, error } = await zaraz.workflow.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zaraz/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: WorkflowResourceWorkflow, ...options: ZarazWorkflowOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowResourceWorkflow, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkflowResourceWorkflow, ...options: ZarazWorkflowOptions<Bound, As>
  ): Promise<DataAs<WorkflowResourceWorkflow, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZarazWorkflow<Bound | BoundBy<Params>>;
}
