// Written by `pnpm generate` from openapi/ai-security.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AiSecuritySchema, AiSecurityUpdate, CustomTopic, CustomTopicTopic, CustomTopicUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Settings and custom topics of AI security for the applications of a zone. */
export const aiSecurity: AiSecurity = resource<paths>()("/zones/{zone_id}/ai-security", {
  only: [],
  resources: {
    customTopics: {
      endpoint: "custom-topics",
      only: ["index"],
      actions: { index: { items: "topics" }, updateAll: { method: "put", body: "optional" } },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      only: ["show", "update"],
      actions: { update: { body: "optional" } },
    },
  },
});

/** `aiSecurity`: `/zones/{zone_id}/ai-security` */
export interface AiSecurity<Bound extends string = never> {
  /** `/zones/{zone_id}/ai-security/custom-topics` */
  readonly customTopics: AiSecurityCustomTopics<Bound>;

  /** `/zones/{zone_id}/ai-security/settings` */
  readonly settings: AiSecuritySettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSecurity<Bound | BoundBy<Params>>;
}

type AiSecurityCustomTopicsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;
type AiSecurityCustomTopicsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: CustomTopicUpdate }, Bound, As
>;

/** `aiSecurity.customTopics`: `/zones/{zone_id}/ai-security/custom-topics` */
export interface AiSecurityCustomTopics<Bound extends string = never> {
  /**
   * List the AI security custom topics of a zone.
   *
   * `GET /zones/{zone_id}/ai-security/custom-topics`
   * @example
   * const { data, error } = await aiSecurity.customTopics.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_security/subresources/custom_topics/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSecurityCustomTopicsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomTopic, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSecurityCustomTopicsOptions<Bound, As>
  ): Promise<DataAs<CustomTopic, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiSecurityCustomTopicsOptions<Bound>): AsyncIterable<CustomTopicTopic>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AiSecurityCustomTopicsOptions<Bound>): AsyncIterable<Page<CustomTopicTopic>>;

  /**
   * Update the AI security custom topics of a zone.
   *
   * Replaces all topics of the zone; rules that ask for one which is not in the list do not match any more.
   *
   * `PUT /zones/{zone_id}/ai-security/custom-topics`
   * @example
   * const { data, error } = await aiSecurity.customTopics.updateAll({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/ai_security/subresources/custom_topics/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: AiSecurityCustomTopicsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<CustomTopic, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSecurityCustomTopicsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<CustomTopic, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSecurityCustomTopics<Bound | BoundBy<Params>>;
}

type AiSecuritySettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `aiSecurity.settings`: `/zones/{zone_id}/ai-security/settings` */
export interface AiSecuritySettings<Bound extends string = never> {
  /**
   * Get the AI security settings of a zone.
   *
   * `GET /zones/{zone_id}/ai-security/settings`
   * @example
   * const { data, error } = await aiSecurity.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_security/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AiSecuritySettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSecuritySchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSecuritySettingsOptions<Bound, As>
  ): Promise<DataAs<AiSecuritySchema, As>>;

  /**
   * Update the AI security settings of a zone.
   *
   * `PUT /zones/{zone_id}/ai-security/settings`
   * @example
   * const { data, error } = await aiSecurity.settings.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_security/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: AiSecurityUpdate, ...options: AiSecuritySettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSecuritySchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: AiSecurityUpdate, ...options: AiSecuritySettingsOptions<Bound, As>
  ): Promise<DataAs<AiSecuritySchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSecuritySettings<Bound | BoundBy<Params>>;
}
