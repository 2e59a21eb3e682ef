// Written by `pnpm generate` from openapi/zone-tracing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Rule, TracingRule, TracingRuleUpdate, TracingSettings, TracingSettingsUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Traces of a zone's requests: what is recorded, and where it goes. */
export const zoneTracing: ZoneTracing = resource<paths>()("/zones/{zone_id}/observability/tracing", {
  only: [],
  resources: {
    rules: {
      endpoint: "rules",
      only: ["index"],
      actions: {
        index: { items: "rules" },
        deleteAll: { method: "delete" },
        updateAll: { method: "put", body: "required" },
      },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      except: ["create"],
      updateMethod: "patch",
      actions: { update: { body: "optional" } },
    },
  },
});

/** `zoneTracing`: `/zones/{zone_id}/observability/tracing` */
export interface ZoneTracing<Bound extends string = never> {
  /** `/zones/{zone_id}/observability/tracing/rules` */
  readonly rules: ZoneTracingRules<Bound>;

  /** `/zones/{zone_id}/observability/tracing/settings` */
  readonly settings: ZoneTracingSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneTracing<Bound | BoundBy<Params>>;
}

type ZoneTracingRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneTracing.rules`: `/zones/{zone_id}/observability/tracing/rules` */
export interface ZoneTracingRules<Bound extends string = never> {
  /**
   * List the tracing rules of a zone.
   *
   * `GET /zones/{zone_id}/observability/tracing/rules`
   * @example
   * const { data, error } = await zoneTracing.rules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TracingRule, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingRulesOptions<Bound, As>
  ): Promise<DataAs<TracingRule, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneTracingRulesOptions<Bound>): AsyncIterable<Rule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneTracingRulesOptions<Bound>): AsyncIterable<Page<Rule>>;

  /**
   * Delete the tracing rules of a zone.
   *
   * Deletes all rules of the zone; requests are traced as the settings say, or not at all.
   *
   * `DELETE /zones/{zone_id}/observability/tracing/rules`
   * @example
   * const { data, error } = await zoneTracing.rules.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TracingRule, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingRulesOptions<Bound, As>
  ): Promise<DataAs<TracingRule, As>>;

  /**
   * Update the tracing rules of a zone.
   *
   * Replaces all rules of the zone; requests that only a rule of before chose are not traced any more.
   *
   * `PUT /zones/{zone_id}/observability/tracing/rules`
   * @example
   * const { data, error } = await zoneTracing.rules.updateAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: TracingRuleUpdate, ...options: ZoneTracingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TracingRule, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TracingRuleUpdate, ...options: ZoneTracingRulesOptions<Bound, As>
  ): Promise<DataAs<TracingRule, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "deleteAll" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneTracingRules<Bound | BoundBy<Params>>;
}

type ZoneTracingSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneTracing.settings`: `/zones/{zone_id}/observability/tracing/settings` */
export interface ZoneTracingSettings<Bound extends string = never> {
  /**
   * Get the tracing settings of a zone.
   *
   * `GET /zones/{zone_id}/observability/tracing/settings`
   * @example
   * const { data, error } = await zoneTracing.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<TracingSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingSettingsOptions<Bound, As>
  ): Promise<DataAs<TracingSettings, As>>;

  /**
   * Update the tracing settings of a zone.
   *
   * `PATCH /zones/{zone_id}/observability/tracing/settings`
   * @example
   * const { data, error } = await zoneTracing.settings.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: TracingSettingsUpdate, ...options: ZoneTracingSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<TracingSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: TracingSettingsUpdate, ...options: ZoneTracingSettingsOptions<Bound, As>
  ): Promise<DataAs<TracingSettings, As>>;

  /**
   * Delete the tracing settings of a zone.
   *
   * Sets the settings of tracing back to what they were at first; what somebody had set is lost.
   *
   * `DELETE /zones/{zone_id}/observability/tracing/settings`
   * @example
   * const { data, error } = await zoneTracing.settings.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<TracingSettings, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneTracingSettingsOptions<Bound, As>
  ): Promise<DataAs<TracingSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneTracingSettings<Bound | BoundBy<Params>>;
}
