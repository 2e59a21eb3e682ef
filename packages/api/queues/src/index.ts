// Written by `pnpm generate` from openapi/queues.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AcknowledgeMessages, Acknowledgement, Consumer, CreateQueue, EditQueue, EventSubscription,
  EventSubscriptionUpdate, EventSubscriptionsIndexQuery, NamedQueue, NewEventSubscription, NewMessage,
  NewMessages, PageInfo, PeekMessages, PeekedMessages, PullConsumer, PullMessages, PulledMessages,
  PurgeMessages, PurgeQueue, PurgeStatus, PurgedMessages, Queue, QueueMetrics, SentMessages, UpdateQueue,
  WorkerConsumer, paths,
} from "./types.js";
export * from "./types.js";

/** Queues of an account, between those who send messages and those who work on them. */
export const eventSubscriptions: EventSubscriptions = resource<paths>()(
  "/accounts/{account_id}/event_subscriptions/subscriptions",
  { id: "subscription_id", updateMethod: "patch", actions: { index: { paging: { by: "page" } } } },
);

/** Queues of an account, between those who send messages and those who work on them. */
export const queues: Queues = resource<paths>()("/accounts/{account_id}/queues", {
  id: "queue_id",
  actions: {
    index: { permissions: ["Queues Read"] },
    create: { permissions: ["Queues Write"] },
    show: { permissions: ["Queues Read"] },
    update: { permissions: ["Queues Write"] },
    delete: { permissions: ["Queues Write"] },
    metrics: { method: "get", path: "{id}/metrics" },
    purge: { method: "post", path: "{id}/purge", body: "required" },
    purgeStatus: { method: "get", path: "{id}/purge" },
  },
  resources: {
    consumers: {
      endpoint: "{queue_id}/consumers",
      id: "consumer_id",
      except: ["edit"],
      permissions: ["Queues Write"],
      actions: { index: { permissions: ["Queues Read"] }, show: { permissions: [] } },
    },
    messages: {
      endpoint: "{queue_id}/messages",
      singular: true,
      only: [],
      actions: {
        ack: { method: "post", path: "ack", body: "empty", permissions: ["Queues Write"] },
        peek: { method: "post", path: "peek", body: "optional" },
        pull: { method: "post", path: "pull", body: "empty", permissions: ["Queues Write"] },
        purge: { method: "post", path: "purge", body: "required" },
        push: { method: "post", body: "required" },
        pushBatch: { method: "post", path: "batch", body: "required" },
      },
    },
  },
});

type EventSubscriptionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EventSubscriptionsIndexQuery }, Bound, As
>;
type EventSubscriptionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `eventSubscriptions`: `/accounts/{account_id}/event_subscriptions/subscriptions` */
export interface EventSubscriptions<Bound extends string = never> {
  /**
   * List event subscriptions.
   *
   * Lists by which subscriptions events of the account go to its queues, page by page.
   *
   * `GET /accounts/{account_id}/event_subscriptions/subscriptions`
   * @example
   * const { data, error } = await eventSubscriptions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EventSubscriptionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<EventSubscription[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EventSubscriptionsIndexOptions<Bound, As>
  ): Promise<DataAs<EventSubscription[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EventSubscriptionsIndexOptions<Bound>): AsyncIterable<EventSubscription>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EventSubscriptionsIndexOptions<Bound>
  ): AsyncIterable<Page<EventSubscription, PageInfo>>;

  /**
   * Create an event subscription.
   *
   * Sends events of one kind of thing in the account to a queue, from now on.
   *
   * `POST /accounts/{account_id}/event_subscriptions/subscriptions`
   * @example
   * const { data, error } = await eventSubscriptions.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewEventSubscription, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<EventSubscription, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewEventSubscription, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<EventSubscription, As>>;

  /**
   * Get an event subscription.
   *
   * Answers which events go to which queue.
   *
   * `GET /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}`
   * @example
   * const { data, error } = await eventSubscriptions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<EventSubscription, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<EventSubscription, As>>;

  /**
   * Update an event subscription.
   *
   * Changes which events are sent, where to, and whether. What is left out stays, and so does the source.
   *
   * `PATCH /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}`
   * @example
   * const { data, error } = await eventSubscriptions.update(id, { enabled: false }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EventSubscriptionUpdate, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<EventSubscription, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EventSubscriptionUpdate, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<EventSubscription, As>>;

  /**
   * Delete an event subscription.
   *
   * Sends its events no more. Messages that were sent stay in the queue.
   *
   * `DELETE /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}`
   * @example
   * const { data, error } = await eventSubscriptions.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<Result<DataAs<EventSubscription, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EventSubscriptionsOptions<Bound, As>
  ): Promise<DataAs<EventSubscription, As>>;

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
  ): EventSubscriptions<Bound | BoundBy<Params>>;
}

type QueuesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `queues`: `/accounts/{account_id}/queues` */
export interface Queues<Bound extends string = never> {
  /**
   * List queues.
   *
   * Lists the queues of the account, all of them at once.
   *
   * `GET /accounts/{account_id}/queues` needs the permission `Queues Read`.
   * @example
   * const { data, error } = await queues.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<Queue[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<Queue[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: QueuesOptions<Bound>): AsyncIterable<Queue>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: QueuesOptions<Bound>): AsyncIterable<Page<Queue, PageInfo>>;

  /**
   * Create a queue.
   *
   * Makes an empty queue, which nobody sends to or reads from yet.
   *
   * `POST /accounts/{account_id}/queues` needs the permission `Queues Write`.
   * @example
   * const { data, error } = await queues.create({ queue_name: "orders" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<NamedQueue, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<NamedQueue, As>>;

  /**
   * Get a queue.
   *
   * Answers one queue, with who sends to it and who works on it.
   *
   * `GET /accounts/{account_id}/queues/{queue_id}` needs the permission `Queues Read`.
   * @example
   * const { data, error } = await queues.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<Queue, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<Queue, As>>;

  /**
   * Update a queue.
   *
   * Gives a queue another name. Its messages and its id stay.
   *
   * `PUT /accounts/{account_id}/queues/{queue_id}` needs the permission `Queues Write`.
   * @example
   * const { data, error } = await queues.update(id, { queue_name: "shop-orders" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<NamedQueue, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<NamedQueue, As>>;

  /**
   * Edit a queue.
   *
   * Changes the settings of a queue, such as whether its messages are given out. What is left out stays.
   *
   * `PATCH /accounts/{account_id}/queues/{queue_id}`
   * @example
   * const { data, error } = await queues.edit(id, { settings: { delivery_paused: true } }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<Queue, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<Queue, As>>;

  /**
   * Delete a queue.
   *
   * Removes a queue and the messages in it.
   *
   * `DELETE /accounts/{account_id}/queues/{queue_id}` needs the permission `Queues Write`.
   * @example
   * const { data, error } = await queues.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<null, As>>;

  /**
   * Get the metrics of a queue.
   *
   * Answers how much waits in a queue now.
   *
   * `GET /accounts/{account_id}/queues/{queue_id}/metrics`
   * @example
   * const { data, error } = await queues.metrics(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/methods/get_metrics/
   */
  metrics<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<QueueMetrics, As>>>;
  /** {@link metrics}, but returns the data alone and throws a `RestflareError` if the call fails. */
  metricsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<QueueMetrics, As>>;

  /**
   * Purge a queue.
   *
   * Removes all messages of a queue, for good. It takes a while: purgeStatus says when it has ended.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/purge`
   * @example
   * const { data, error } = await queues.purge(id, { delete_messages_permanently: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/purge/methods/start/
   */
  purge<As extends WaysToRead<"json"> = "json">(
    id: string, body: PurgeQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<NamedQueue, As>>>;
  /** {@link purge}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PurgeQueue, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<NamedQueue, As>>;

  /**
   * Get how far a purge is.
   *
   * Answers when the last purge of a queue began, and whether it has ended.
   *
   * `GET /accounts/{account_id}/queues/{queue_id}/purge`
   * @example
   * const { data, error } = await queues.purgeStatus(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/purge/methods/status/
   */
  purgeStatus<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<Result<DataAs<PurgeStatus, As>>>;
  /** {@link purgeStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesOptions<Bound, As>
  ): Promise<DataAs<PurgeStatus, As>>;

  /** `/accounts/{account_id}/queues/{queue_id}/consumers` */
  readonly consumers: QueuesConsumers<Bound>;

  /** `/accounts/{account_id}/queues/{queue_id}/messages` */
  readonly messages: QueuesMessages<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete" | "metrics" | "purge" | "purgeStatus">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly queue_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Queues<Bound | BoundBy<Params>>;
}

type QueuesConsumersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; queue_id: string } }, Bound, As
>;

/** `queues.consumers`: `/accounts/{account_id}/queues/{queue_id}/consumers` */
export interface QueuesConsumers<Bound extends string = never> {
  /**
   * List the consumers of a queue.
   *
   * Lists who works on the messages of a queue, all of them at once.
   *
   * `GET /accounts/{account_id}/queues/{queue_id}/consumers` needs the permission `Queues Read`.
   * @example
   * const { data, error } = await queues.consumers.index({ client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<Result<DataAs<Consumer[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<DataAs<Consumer[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: QueuesConsumersOptions<Bound>): AsyncIterable<Consumer>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: QueuesConsumersOptions<Bound>): AsyncIterable<Page<Consumer, PageInfo>>;

  /**
   * Create a consumer.
   *
   * Has a Worker be given the messages of a queue, or lets them be pulled over HTTP.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/consumers` needs the permission `Queues Write`.
   * @example
   * const { data, error } = await queues.consumers.create(body, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WorkerConsumer | PullConsumer, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<Result<DataAs<Consumer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkerConsumer | PullConsumer, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<DataAs<Consumer, As>>;

  /**
   * Get a consumer.
   *
   * Answers who works on a queue, and how messages are given out.
   *
   * `GET /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}`
   * @example
   * const { data, error } = await queues.consumers.show(id, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<Result<DataAs<Consumer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<DataAs<Consumer, As>>;

  /**
   * Update a consumer.
   *
   * Changes how a consumer is given messages. If there is no such consumer, it is made.
   *
   * `PUT /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}` needs the permission `Queues
   * Write`.
   * @example
   * const { data, error } = await queues.consumers.update(id, body, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkerConsumer | PullConsumer, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<Result<DataAs<Consumer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkerConsumer | PullConsumer, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<DataAs<Consumer, As>>;

  /**
   * Delete a consumer.
   *
   * Gives a consumer no more messages. Those in the queue stay there.
   *
   * `DELETE /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}` needs the permission `Queues
   * Write`.
   * @example
   * const { data, error } = await queues.consumers.delete(id, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<Result<DataAs<null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: QueuesConsumersOptions<Bound, As>
  ): Promise<DataAs<null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; queue_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; queue_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly queue_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): QueuesConsumers<Bound | BoundBy<Params>>;
}

type QueuesMessagesAckOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; queue_id: string }; body?: AcknowledgeMessages }, Bound, As
>;
type QueuesMessagesPeekOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; queue_id: string }; body?: PeekMessages }, Bound, As
>;
type QueuesMessagesPullOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; queue_id: string }; body?: PullMessages }, Bound, As
>;
type QueuesMessagesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; queue_id: string } }, Bound, As
>;

/** `queues.messages`: `/accounts/{account_id}/queues/{queue_id}/messages` */
export interface QueuesMessages<Bound extends string = never> {
  /**
   * Acknowledge messages.
   *
   * Says which pulled messages are done with, and which are to come back. Both by their leases.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/messages/ack` needs the permission `Queues Write`.
   * @example
   * const { data, error } = await queues.messages.ack({ client, params: { account_id, queue_id }, body });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/ack/
   */
  ack<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesMessagesAckOptions<Bound, As>
  ): Promise<Result<DataAs<Acknowledgement, As>>>;
  /** {@link ack}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ackOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesMessagesAckOptions<Bound, As>
  ): Promise<DataAs<Acknowledgement, As>>;

  /**
   * Look at messages.
   *
   * Answers messages of a queue without leasing them, so that whoever works on them still gets them.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/messages/peek`
   * @example
   * const { data, error } = await queues.messages.peek({ client, params: { account_id, queue_id }, body: { batch_size: 10 } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/peek/
   */
  peek<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesMessagesPeekOptions<Bound, As>
  ): Promise<Result<DataAs<PeekedMessages, As>>>;
  /** {@link peek}, but returns the data alone and throws a `RestflareError` if the call fails. */
  peekOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesMessagesPeekOptions<Bound, As>
  ): Promise<DataAs<PeekedMessages, As>>;

  /**
   * Pull messages.
   *
   * Takes messages out of a queue that has a consumer of the type `http_pull`. Each is leased: whoever does
   * not acknowledge it in time sees it come back.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/messages/pull` needs the permission `Queues Write`.
   * @example
   * const { data, error } = await queues.messages.pull({ client, params: { account_id, queue_id }, body: { batch_size: 50, visibility_timeout_ms: 30000 } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/pull/
   */
  pull<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesMessagesPullOptions<Bound, As>
  ): Promise<Result<DataAs<PulledMessages, As>>>;
  /** {@link pull}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pullOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: QueuesMessagesPullOptions<Bound, As>
  ): Promise<DataAs<PulledMessages, As>>;

  /**
   * Remove messages.
   *
   * Removes messages that were peeked from a queue, for good. Nobody is given them any more.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/messages/purge`
   * @example
   * const { data, error } = await queues.messages.purge({ refs: [{ ref: "example-ref-of-the-first" }] }, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/purge/
   */
  purge<As extends WaysToRead<"json"> = "json">(
    body: PurgeMessages, ...options: QueuesMessagesOptions<Bound, As>
  ): Promise<Result<DataAs<PurgedMessages, As>>>;
  /** {@link purge}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PurgeMessages, ...options: QueuesMessagesOptions<Bound, As>
  ): Promise<DataAs<PurgedMessages, As>>;

  /**
   * Send a message.
   *
   * Puts a message into a queue, over HTTP. A lost answer does not say whether it is there, so it is not sent
   * again.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/messages`
   * @example
   * const { data, error } = await queues.messages.push({ body: { order: 4711, total: 19.9 }, content_type: "json" }, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/push/
   */
  push<As extends WaysToRead<"json"> = "json">(
    body: NewMessage, ...options: QueuesMessagesOptions<Bound, As>
  ): Promise<Result<DataAs<SentMessages, As>>>;
  /** {@link push}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pushOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMessage, ...options: QueuesMessagesOptions<Bound, As>
  ): Promise<DataAs<SentMessages, As>>;

  /**
   * Send messages.
   *
   * Puts several messages into a queue at once.
   *
   * `POST /accounts/{account_id}/queues/{queue_id}/messages/batch`
   * @example
   * const { data, error } = await queues.messages.pushBatch(body, { client, params: { account_id, queue_id } });
   * @see https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/bulk_push/
   */
  pushBatch<As extends WaysToRead<"json"> = "json">(
    body: NewMessages, ...options: QueuesMessagesOptions<Bound, As>
  ): Promise<Result<DataAs<SentMessages, As>>>;
  /** {@link pushBatch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pushBatchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMessages, ...options: QueuesMessagesOptions<Bound, As>
  ): Promise<DataAs<SentMessages, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; queue_id: string }, Bound, "ack" | "peek" | "pull" | "purge" | "push" | "pushBatch">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly queue_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): QueuesMessages<Bound | BoundBy<Params>>;
}
