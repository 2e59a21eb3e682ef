// Written by `pnpm generate` from openapi/user-subscriptions.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { DeletedUserSubscription, SharedSubscription, UserSubscriptionUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Subscriptions of a user. */
export const userSubscriptions: UserSubscriptions = resource<paths>()("/user/subscriptions", {
  id: "identifier",
  except: ["create", "show", "edit"],
  actions: {
    index: { permissions: ["#billing:read"] },
    update: { permissions: ["#billing:read", "#billing:edit"] },
    delete: { answer: "body", permissions: ["#billing:edit"] },
  },
});

type UserSubscriptionsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userSubscriptions`: `/user/subscriptions` */
export interface UserSubscriptions<Bound extends string = never> {
  /**
   * List the subscriptions of the user.
   *
   * `GET /user/subscriptions` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await userSubscriptions.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserSubscriptionsOptions<Bound>): AsyncIterable<SharedSubscription>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: UserSubscriptionsOptions<Bound>): AsyncIterable<Page<SharedSubscription>>;

  /**
   * Update a subscription of the user.
   *
   * Changes what the subscription has in it and how often it is charged; what is more is charged, and what is
   * less may stop working at the end of the period.
   *
   * `PUT /user/subscriptions/{identifier}` needs the permission `#billing:read` or `#billing:edit`.
   * @example
   * const { data, error } = await userSubscriptions.update(id, { frequency: "weekly", rate_plan: {} }, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UserSubscriptionUpdate, ...options: UserSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UserSubscriptionUpdate, ...options: UserSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete a subscription of the user.
   *
   * Cancels the subscription; what it paid for stops working, at the latest at the end of the period.
   *
   * `DELETE /user/subscriptions/{identifier}` needs the permission `#billing:edit`.
   * @example
   * const { data, error } = await userSubscriptions.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedUserSubscription, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<DeletedUserSubscription, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "update" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserSubscriptions<Bound | BoundBy<Params>>;
}
