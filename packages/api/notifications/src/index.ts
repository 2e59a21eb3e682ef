// Written by `pnpm generate` from openapi/notifications.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AvailableAlerts, CreatedSilence, DeletedPagerDuty, DeletedWebhook, EligibleDestinations,
  NewNotificationPolicy, NewWebhook, NotificationPolicy, NotificationPolicyId, NotificationPolicyUpdate,
  NotificationsHistoryIndexQuery, NotificationsPoliciesDeleteAnswer, NotificationsSilencesCreateBodyItem,
  NotificationsSilencesUpdateAllBodyItem, PageInfo, PagerDutyConnection, PagerDutyService, SentNotification,
  Silence, Webhook, WebhookId, paths,
} from "./types.js";
export * from "./types.js";

const notificationsTable = {
  only: [],
  actions: { availableAlerts: { method: "get", path: "available_alerts" } },
  resources: {
    destinations: {
      endpoint: "destinations",
      only: [],
      actions: { eligible: { method: "get", path: "eligible" } },
      resources: {
        pagerduty: {
          endpoint: "pagerduty",
          only: ["index"],
          actions: { deleteAll: { method: "delete", answer: "body" } },
          resources: {
            connect: {
              endpoint: "connect",
              id: "token_id",
              only: ["create", "show"],
              actions: { create: { body: "none" } },
            },
          },
        },
        webhooks: {
          endpoint: "webhooks",
          id: "webhook_id",
          except: ["edit"],
          actions: {
            index: { secrets: ["secret"] },
            create: { secrets: ["secret"] },
            show: { secrets: ["secret"] },
            update: { secrets: ["secret"] },
            delete: { answer: "body" },
          },
        },
      },
    },
    history: { endpoint: "history", only: ["index"], actions: { index: { paging: { by: "page" } } } },
    policies: {
      endpoint: "policies",
      id: "policy_id",
      except: ["edit"],
      actions: { delete: { answer: "body" } },
    },
    silences: {
      endpoint: "silences",
      id: "silence_id",
      except: ["update", "edit"],
      actions: {
        create: { answer: "body" },
        delete: { answer: "body" },
        updateAll: { method: "put", body: "required" },
      },
    },
  },
} as const;

/** Notification policies, silences, destinations and history: who is told what, and where. */
export const notifications: Notifications = resource<paths>()("/accounts/{account_id}/alerting/v3", notificationsTable);

type NotificationsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `notifications`: `/accounts/{account_id}/alerting/v3` */
export interface Notifications<Bound extends string = never> {
  /**
   * List what can be told of.
   *
   * `GET /accounts/{account_id}/alerting/v3/available_alerts`
   * @example
   * const { data, error } = await notifications.availableAlerts({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/available_alerts/methods/list/
   */
  availableAlerts<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsOptions<Bound, As>
  ): Promise<Result<DataAs<AvailableAlerts, As>>>;
  /** {@link availableAlerts}, but returns the data alone and throws a `RestflareError` if the call fails. */
  availableAlertsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsOptions<Bound, As>
  ): Promise<DataAs<AvailableAlerts, As>>;

  /** `/accounts/{account_id}/alerting/v3/destinations` */
  readonly destinations: NotificationsDestinations<Bound>;

  /** `/accounts/{account_id}/alerting/v3/history` */
  readonly history: NotificationsHistory<Bound>;

  /** `/accounts/{account_id}/alerting/v3/policies` */
  readonly policies: NotificationsPolicies<Bound>;

  /** `/accounts/{account_id}/alerting/v3/silences` */
  readonly silences: NotificationsSilences<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "availableAlerts">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Notifications<Bound | BoundBy<Params>>;
}

type NotificationsDestinationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `notifications.destinations`: `/accounts/{account_id}/alerting/v3/destinations` */
export interface NotificationsDestinations<Bound extends string = never> {
  /**
   * List how the account can be told.
   *
   * `GET /accounts/{account_id}/alerting/v3/destinations/eligible`
   * @example
   * const { data, error } = await notifications.destinations.eligible({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/eligible/methods/get/
   */
  eligible<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsOptions<Bound, As>
  ): Promise<Result<DataAs<EligibleDestinations, As>>>;
  /** {@link eligible}, but returns the data alone and throws a `RestflareError` if the call fails. */
  eligibleOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsOptions<Bound, As>
  ): Promise<DataAs<EligibleDestinations, As>>;

  /** `/accounts/{account_id}/alerting/v3/destinations/pagerduty` */
  readonly pagerduty: NotificationsDestinationsPagerduty<Bound>;

  /** `/accounts/{account_id}/alerting/v3/destinations/webhooks` */
  readonly webhooks: NotificationsDestinationsWebhooks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "eligible">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsDestinations<Bound | BoundBy<Params>>;
}

type NotificationsDestinationsPagerdutyOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `notifications.destinations.pagerduty`: `/accounts/{account_id}/alerting/v3/destinations/pagerduty` */
export interface NotificationsDestinationsPagerduty<Bound extends string = never> {
  /**
   * List PagerDuty services.
   *
   * `GET /accounts/{account_id}/alerting/v3/destinations/pagerduty`
   * @example
   * const { data, error } = await notifications.destinations.pagerduty.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsPagerdutyOptions<Bound, As>
  ): Promise<Result<DataAs<PagerDutyService[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsPagerdutyOptions<Bound, As>
  ): Promise<DataAs<PagerDutyService[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: NotificationsDestinationsPagerdutyOptions<Bound>): AsyncIterable<PagerDutyService>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: NotificationsDestinationsPagerdutyOptions<Bound>
  ): AsyncIterable<Page<PagerDutyService>>;

  /**
   * Disconnect PagerDuty.
   *
   * Deletes all services of PagerDuty that the account is connected with; policies that notify by them notify
   * nobody there.
   *
   * `DELETE /accounts/{account_id}/alerting/v3/destinations/pagerduty`
   * @example
   * const { data, error } = await notifications.destinations.pagerduty.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsPagerdutyOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPagerDuty, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsPagerdutyOptions<Bound, As>
  ): Promise<DataAs<DeletedPagerDuty, As>>;

  /** `/accounts/{account_id}/alerting/v3/destinations/pagerduty/connect` */
  readonly connect: NotificationsDestinationsPagerdutyConnect<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsDestinationsPagerduty<Bound | BoundBy<Params>>;
}

type NotificationsDestinationsPagerdutyConnectOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `notifications.destinations.pagerduty.connect`:
 * `/accounts/{account_id}/alerting/v3/destinations/pagerduty/connect`
 */
export interface NotificationsDestinationsPagerdutyConnect<Bound extends string = never> {
  /**
   * Start to connect PagerDuty.
   *
   * `POST /accounts/{account_id}/alerting/v3/destinations/pagerduty/connect`
   * @example
   * const { data, error } = await notifications.destinations.pagerduty.connect.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsPagerdutyConnectOptions<Bound, As>
  ): Promise<Result<DataAs<PagerDutyConnection, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsPagerdutyConnectOptions<Bound, As>
  ): Promise<DataAs<PagerDutyConnection, As>>;

  /**
   * Get a PagerDuty connect of the notification destinations of an account.
   *
   * `GET /accounts/{account_id}/alerting/v3/destinations/pagerduty/connect/{token_id}`
   * @example
   * const { data, error } = await notifications.destinations.pagerduty.connect.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/link/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsDestinationsPagerdutyConnectOptions<Bound, As>
  ): Promise<Result<DataAs<PagerDutyConnection, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsDestinationsPagerdutyConnectOptions<Bound, As>
  ): Promise<DataAs<PagerDutyConnection, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsDestinationsPagerdutyConnect<Bound | BoundBy<Params>>;
}

type NotificationsDestinationsWebhooksOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `notifications.destinations.webhooks`: `/accounts/{account_id}/alerting/v3/destinations/webhooks` */
export interface NotificationsDestinationsWebhooks<Bound extends string = never> {
  /**
   * List webhooks.
   *
   * `GET /accounts/{account_id}/alerting/v3/destinations/webhooks`
   * @example
   * const { data, error } = await notifications.destinations.webhooks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<Webhook[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<DataAs<Webhook[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: NotificationsDestinationsWebhooksOptions<Bound>): AsyncIterable<Webhook>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: NotificationsDestinationsWebhooksOptions<Bound>): AsyncIterable<Page<Webhook>>;

  /**
   * Create a webhook.
   *
   * Adds a webhook, which is tried at once and must answer.
   *
   * `POST /accounts/{account_id}/alerting/v3/destinations/webhooks`
   * @example
   * const { data, error } = await notifications.destinations.webhooks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWebhook, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookId, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWebhook, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookId, As>>;

  /**
   * Get a webhook.
   *
   * `GET /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await notifications.destinations.webhooks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<Webhook, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<DataAs<Webhook, As>>;

  /**
   * Replace a webhook.
   *
   * `PUT /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await notifications.destinations.webhooks.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewWebhook, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookId, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewWebhook, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookId, As>>;

  /**
   * Delete a webhook.
   *
   * Deletes the webhook; policies that notify by it notify nobody there.
   *
   * `DELETE /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await notifications.destinations.webhooks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWebhook, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsDestinationsWebhooksOptions<Bound, As>
  ): Promise<DataAs<DeletedWebhook, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsDestinationsWebhooks<Bound | BoundBy<Params>>;
}

type NotificationsHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: NotificationsHistoryIndexQuery }, Bound, As
>;

/** `notifications.history`: `/accounts/{account_id}/alerting/v3/history` */
export interface NotificationsHistory<Bound extends string = never> {
  /**
   * List what was told.
   *
   * `GET /accounts/{account_id}/alerting/v3/history`
   * @example
   * const { data, error } = await notifications.history.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/history/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SentNotification[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<SentNotification[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: NotificationsHistoryIndexOptions<Bound>): AsyncIterable<SentNotification>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: NotificationsHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<SentNotification, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsHistory<Bound | BoundBy<Params>>;
}

type NotificationsPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `notifications.policies`: `/accounts/{account_id}/alerting/v3/policies` */
export interface NotificationsPolicies<Bound extends string = never> {
  /**
   * List policies.
   *
   * `GET /accounts/{account_id}/alerting/v3/policies`
   * @example
   * const { data, error } = await notifications.policies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<NotificationPolicy[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<NotificationPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: NotificationsPoliciesOptions<Bound>): AsyncIterable<NotificationPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: NotificationsPoliciesOptions<Bound>): AsyncIterable<Page<NotificationPolicy>>;

  /**
   * Create a policy.
   *
   * Says who is told of what, and answers the id of the policy.
   *
   * `POST /accounts/{account_id}/alerting/v3/policies`
   * @example
   * const { data, error } = await notifications.policies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewNotificationPolicy, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<NotificationPolicyId, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewNotificationPolicy, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<NotificationPolicyId, As>>;

  /**
   * Get a policy.
   *
   * `GET /accounts/{account_id}/alerting/v3/policies/{policy_id}`
   * @example
   * const { data, error } = await notifications.policies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<NotificationPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<NotificationPolicy, As>>;

  /**
   * Change a policy.
   *
   * `PUT /accounts/{account_id}/alerting/v3/policies/{policy_id}`
   * @example
   * const { data, error } = await notifications.policies.update(id, { enabled: false }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NotificationPolicyUpdate, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<NotificationPolicyId, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NotificationPolicyUpdate, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<NotificationPolicyId, As>>;

  /**
   * Delete a policy.
   *
   * Deletes the policy; nobody is told of what it watched for.
   *
   * `DELETE /accounts/{account_id}/alerting/v3/policies/{policy_id}`
   * @example
   * const { data, error } = await notifications.policies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<NotificationsPoliciesDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<NotificationsPoliciesDeleteAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsPolicies<Bound | BoundBy<Params>>;
}

type NotificationsSilencesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `notifications.silences`: `/accounts/{account_id}/alerting/v3/silences` */
export interface NotificationsSilences<Bound extends string = never> {
  /**
   * List the notification silences of an account.
   *
   * `GET /accounts/{account_id}/alerting/v3/silences`
   * @example
   * const { data, error } = await notifications.silences.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<Result<DataAs<Silence[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<DataAs<Silence[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: NotificationsSilencesOptions<Bound>): AsyncIterable<Silence>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: NotificationsSilencesOptions<Bound>): AsyncIterable<Page<Silence>>;

  /**
   * Create a notification silence for an account.
   *
   * `POST /accounts/{account_id}/alerting/v3/silences`
   * @example
   * const { data, error } = await notifications.silences.create([{}], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NotificationsSilencesCreateBodyItem[], ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSilence, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NotificationsSilencesCreateBodyItem[], ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<DataAs<CreatedSilence, As>>;

  /**
   * Get a notification silence of an account.
   *
   * `GET /accounts/{account_id}/alerting/v3/silences/{silence_id}`
   * @example
   * const { data, error } = await notifications.silences.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<Result<DataAs<Silence, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<DataAs<Silence, As>>;

  /**
   * Delete a notification silence of an account.
   *
   * Deletes the silence; what it kept quiet is told again at once.
   *
   * `DELETE /accounts/{account_id}/alerting/v3/silences/{silence_id}`
   * @example
   * const { data, error } = await notifications.silences.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSilence, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<DataAs<CreatedSilence, As>>;

  /**
   * Update the notification silences of an account.
   *
   * Replaces start and end of the silences named by their ids; what falls out of their time is told again.
   *
   * `PUT /accounts/{account_id}/alerting/v3/silences`
   * @example
   * const { data, error } = await notifications.silences.updateAll([{}], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: NotificationsSilencesUpdateAllBodyItem[], ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<Result<DataAs<Silence[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NotificationsSilencesUpdateAllBodyItem[], ...options: NotificationsSilencesOptions<Bound, As>
  ): Promise<DataAs<Silence[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NotificationsSilences<Bound | BoundBy<Params>>;
}
