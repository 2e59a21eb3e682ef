// Written by `pnpm generate` from openapi/user-billing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BillingHistory, PageInfo, UserBillingHistoryIndexQuery, UserBillingProfile, paths,
} from "./types.js";
export type * from "./types.js";

/** Billing profile and history of a user. */
export const userBilling: UserBilling = resource<paths>()("/user/billing", {
  only: [],
  actions: {
    profile: { method: "get", path: "profile", secrets: ["payment_nonce"], permissions: ["#billing:read"] },
  },
  resources: {
    history: {
      endpoint: "history",
      only: ["index"],
      actions: { index: { paging: { by: "page" }, permissions: ["#billing:read"] } },
    },
  },
});

type UserBillingOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userBilling`: `/user/billing` */
export interface UserBilling<Bound extends string = never> {
  /**
   * Get the billing profile of the user.
   *
   * `GET /user/billing/profile` needs the permission `#billing:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await userBilling.profile({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/profile/methods/get/
   */
  profile<As extends WaysToRead<"json"> = "json">(
    ...options: UserBillingOptions<Bound, As>
  ): Promise<Result<DataAs<UserBillingProfile, As>>>;
  /**
   * {@link profile}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  profileOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserBillingOptions<Bound, As>
  ): Promise<DataAs<UserBillingProfile, As>>;

  /** `/user/billing/history` */
  readonly history: UserBillingHistory<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "profile">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): UserBilling<Bound | BoundBy<Params>>;
}

type UserBillingHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: UserBillingHistoryIndexQuery }, Bound, As
>;

/** `userBilling.history`: `/user/billing/history` */
export interface UserBillingHistory<Bound extends string = never> {
  /**
   * Get the billing history of the user.
   *
   * `GET /user/billing/history` needs the permission `#billing:read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await userBilling.history.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/history/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserBillingHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillingHistory[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserBillingHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<BillingHistory[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: UserBillingHistoryIndexOptions<Bound>): AsyncIterable<BillingHistory>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: UserBillingHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<BillingHistory, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserBillingHistory<Bound | BoundBy<Params>>;
}
