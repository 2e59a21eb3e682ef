// Written by `pnpm generate` from openapi/account-subscriptions.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountSubscriptionInput, AccountSubscriptionsBulkCreateQuery, ActionAppendInput, Bulk, CancelReason,
  DeletedAccountSubscription, NewCancelReason, NewSubscriptionBulk, SharedSubscription,
  SubscriptionCancelDowngradeInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Subscriptions of an account. */
export const accountSubscriptions: AccountSubscriptions = resource<paths>()(
  "/accounts/{account_id}/subscriptions",
  {
    id: "subscription_identifier",
    except: ["edit"],
    permissions: ["#billing:read", "#billing:edit"],
    actions: {
      index: { permissions: ["#billing:read"] },
      show: { permissions: [] },
      delete: { permissions: ["#billing:edit"] },
      cancelDowngrade: { method: "post", path: "cancel-downgrade", body: "optional", permissions: [] },
    },
    resources: {
      action: {
        endpoint: "{subscription_identifier}/action",
        only: [],
        actions: { append: { method: "post", path: "append", body: "optional" } },
      },
      cancelReason: {
        endpoint: "{subscription_identifier}/cancel-reason",
        singular: true,
        only: ["create", "show"],
        actions: { create: { body: "optional" } },
      },
    },
  },
);

/** Subscriptions of an account. */
export const accountSubscriptionsBulk: AccountSubscriptionsBulk = resource<paths>()(
  "/accounts/{account_id}/bulk",
  { only: ["create"], actions: { create: { method: "post", path: "subscriptions", body: "optional" } } },
);

type AccountSubscriptionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type AccountSubscriptionsCancelDowngradeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: SubscriptionCancelDowngradeInput }, Bound, As
>;

/** `accountSubscriptions`: `/accounts/{account_id}/subscriptions` */
export interface AccountSubscriptions<Bound extends string = never> {
  /**
   * List the subscriptions of an account.
   *
   * `GET /accounts/{account_id}/subscriptions` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await accountSubscriptions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountSubscriptionsOptions<Bound>): AsyncIterable<SharedSubscription>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountSubscriptionsOptions<Bound>): AsyncIterable<Page<SharedSubscription>>;

  /**
   * Create a subscription for an account.
   *
   * Orders a subscription for the account, which is charged from now on.
   *
   * `POST /accounts/{account_id}/subscriptions` needs the permission `#billing:read` or `#billing:edit`.
   * @example
   * const { data, error } = await accountSubscriptions.create({ frequency: "weekly", rate_plan: {} }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: AccountSubscriptionInput, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccountSubscriptionInput, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription, As>>;

  /**
   * Get a subscription of an account.
   *
   * `GET /accounts/{account_id}/subscriptions/{subscription_identifier}`
   * @example
   * const { data, error } = await accountSubscriptions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get_by_identifier/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription, As>>;

  /**
   * Update a subscription of an account.
   *
   * Changes what the subscription has in it and how often it is charged; what is more is charged, and what is
   * less may stop working at the end of the period.
   *
   * `PUT /accounts/{account_id}/subscriptions/{subscription_identifier}` needs the permission `#billing:read`
   * or `#billing:edit`.
   * @example
   * const { data, error } = await accountSubscriptions.update(id, { frequency: "weekly", rate_plan: {} }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccountSubscriptionInput, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccountSubscriptionInput, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription, As>>;

  /**
   * Delete a subscription of an account.
   *
   * Cancels the subscription; what it paid for stops working, at the latest at the end of the period.
   *
   * `DELETE /accounts/{account_id}/subscriptions/{subscription_identifier}` needs the permission
   * `#billing:edit`.
   * @example
   * const { data, error } = await accountSubscriptions.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccountSubscription, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccountSubscription, As>>;

  /**
   * Cancel a planned downgrade of the subscriptions of an account.
   *
   * Takes back a downgrade that was to come; the plan of today stays, and goes on being charged.
   *
   * `POST /accounts/{account_id}/subscriptions/cancel-downgrade`
   * @example
   * const { data, error } = await accountSubscriptions.cancelDowngrade({ client, params: { account_id }, body: { subscription_ids: ["8372d0c353023e105f4ecef8ad9ca31a"] } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/cancel_downgrade/
   */
  cancelDowngrade<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsCancelDowngradeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link cancelDowngrade}, but returns the data alone and throws a `RestflareError` if the call fails. */
  cancelDowngradeOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsCancelDowngradeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/subscriptions/{subscription_identifier}/action` */
  readonly action: AccountSubscriptionsAction<Bound>;

  /** `/accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason` */
  readonly cancelReason: AccountSubscriptionsCancelReason<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "cancelDowngrade">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly subscription_identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountSubscriptions<Bound | BoundBy<Params>>;
}

type AccountSubscriptionsActionAppendOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; subscription_identifier: string }; body?: ActionAppendInput }, Bound, As
>;

/** `accountSubscriptions.action`: `/accounts/{account_id}/subscriptions/{subscription_identifier}/action` */
export interface AccountSubscriptionsAction<Bound extends string = never> {
  /**
   * Append an action to a subscription.
   *
   * `POST /accounts/{account_id}/subscriptions/{subscription_identifier}/action/append`
   * @example
   * const { data, error } = await accountSubscriptions.action.append({ client, params: { account_id, subscription_identifier }, body: { frequency: "weekly", rate_plan: {} } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/actions/methods/append/
   */
  append<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsActionAppendOptions<Bound, As>
  ): Promise<Result<DataAs<SharedSubscription, As>>>;
  /** {@link append}, but returns the data alone and throws a `RestflareError` if the call fails. */
  appendOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsActionAppendOptions<Bound, As>
  ): Promise<DataAs<SharedSubscription, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; subscription_identifier: string }, Bound, "append">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly subscription_identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountSubscriptionsAction<Bound | BoundBy<Params>>;
}

type AccountSubscriptionsCancelReasonOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; subscription_identifier: string } }, Bound, As
>;

/**
 * `accountSubscriptions.cancelReason`:
 * `/accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason`
 */
export interface AccountSubscriptionsCancelReason<Bound extends string = never> {
  /**
   * Create the cancellation reason for a subscription.
   *
   * Only says why a subscription is cancelled; the subscription itself stays as it is.
   *
   * `POST /accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason`
   * @example
   * const { data, error } = await accountSubscriptions.cancelReason.create(body, { client, params: { account_id, subscription_identifier } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/cancel_reason/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewCancelReason, ...options: AccountSubscriptionsCancelReasonOptions<Bound, As>
  ): Promise<Result<DataAs<CancelReason, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewCancelReason, ...options: AccountSubscriptionsCancelReasonOptions<Bound, As>
  ): Promise<DataAs<CancelReason, As>>;

  /**
   * Get the cancellation reason of a subscription.
   *
   * `GET /accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason`
   * @example
   * const { data, error } = await accountSubscriptions.cancelReason.show({ client, params: { account_id, subscription_identifier } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/cancel_reason/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsCancelReasonOptions<Bound, As>
  ): Promise<Result<DataAs<CancelReason, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountSubscriptionsCancelReasonOptions<Bound, As>
  ): Promise<DataAs<CancelReason, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; subscription_identifier: string }, Bound, "create" | "show">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly subscription_identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountSubscriptionsCancelReason<Bound | BoundBy<Params>>;
}

type AccountSubscriptionsBulkCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountSubscriptionsBulkCreateQuery }, Bound, As
>;

/** `accountSubscriptionsBulk`: `/accounts/{account_id}/bulk` */
export interface AccountSubscriptionsBulk<Bound extends string = never> {
  /**
   * Create many subscriptions for an account at once.
   *
   * Orders several subscriptions at once, which are charged from now on.
   *
   * `POST /accounts/{account_id}/bulk/subscriptions`
   * @example
   * const { data, error } = await accountSubscriptionsBulk.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/bulk/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewSubscriptionBulk, ...options: AccountSubscriptionsBulkCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Bulk | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewSubscriptionBulk, ...options: AccountSubscriptionsBulkCreateOptions<Bound, As>
  ): Promise<DataAs<Bulk | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountSubscriptionsBulk<Bound | BoundBy<Params>>;
}
