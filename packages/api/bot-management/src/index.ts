// Written by `pnpm generate` from openapi/bot-management.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BotManagementFeedbackIndexResultItem, BotManagementSchema, BotManagementUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** How a zone treats bots, and feedback on what was judged wrong. */
export const botManagement: BotManagement = resource<paths>()("/zones/{zone_id}/bot_management", {
  singular: true,
  only: ["show", "update"],
  resources: {
    feedback: {
      endpoint: "feedback",
      only: ["index", "create"],
      actions: { create: { body: "optional", answer: "any" } },
    },
  },
});

type BotManagementOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `botManagement`: `/zones/{zone_id}/bot_management` */
export interface BotManagement<Bound extends string = never> {
  /**
   * Get the bot management settings of a zone.
   *
   * `GET /zones/{zone_id}/bot_management`
   * @example
   * const { data, error } = await botManagement.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/bot_management/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BotManagementOptions<Bound, As>
  ): Promise<Result<DataAs<BotManagementSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BotManagementOptions<Bound, As>
  ): Promise<DataAs<BotManagementSchema, As>>;

  /**
   * Update the bot management settings of a zone.
   *
   * `PUT /zones/{zone_id}/bot_management`
   * @example
   * const { data, error } = await botManagement.update({}, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/bot_management/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: BotManagementUpdate, ...options: BotManagementOptions<Bound, As>
  ): Promise<Result<DataAs<BotManagementSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: BotManagementUpdate, ...options: BotManagementOptions<Bound, As>
  ): Promise<DataAs<BotManagementSchema, As>>;

  /** `/zones/{zone_id}/bot_management/feedback` */
  readonly feedback: BotManagementFeedback<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BotManagement<Bound | BoundBy<Params>>;
}

type BotManagementFeedbackOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `botManagement.feedback`: `/zones/{zone_id}/bot_management/feedback` */
export interface BotManagementFeedback<Bound extends string = never> {
  /**
   * Get the bot management feedback of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/bot_management/feedback`
   * @example
   * const { data, error } = await botManagement.feedback.index({ client, params: { zone_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BotManagementFeedbackOptions<Bound, As>
  ): Promise<Result<DataAs<BotManagementFeedbackIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BotManagementFeedbackOptions<Bound, As>
  ): Promise<DataAs<BotManagementFeedbackIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: BotManagementFeedbackOptions<Bound>
  ): AsyncIterable<BotManagementFeedbackIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: BotManagementFeedbackOptions<Bound>
  ): AsyncIterable<Page<BotManagementFeedbackIndexResultItem>>;

  /**
   * Create the bot management feedback for a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /zones/{zone_id}/bot_management/feedback`
   * @example
   * const { data, error } = await botManagement.feedback.create({}, { client, params: { zone_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BotManagementFeedbackOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BotManagementFeedbackOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BotManagementFeedback<Bound | BoundBy<Params>>;
}
