// Written by `pnpm generate` from openapi/queues.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AcknowledgeMessages, Acknowledgement, Consumer, CreateQueue, NamedQueue, PageInfo, PullConsumer,
  PullMessages, PulledMessages, Queue, UpdateQueue, WorkerConsumer, paths,
} from "./types.js";
export * from "./types.js";

/** Queues of an account, between those who send messages and those who work on them. */
export const queues: Queues = resource<paths>()("/accounts/{account_id}/queues", {
  id: "queue_id",
  except: ["edit"],
  permissions: ["Queues Write"],
  actions: { index: { permissions: ["Queues Read"] }, show: { permissions: ["Queues Read"] } },
  resources: {
    consumers: {
      endpoint: "{queue_id}/consumers",
      id: "consumer_id",
      except: ["show", "edit"],
      permissions: ["Queues Write"],
      actions: { index: { permissions: ["Queues Read"] } },
    },
    messages: {
      endpoint: "{queue_id}/messages",
      only: [],
      permissions: ["Queues Write"],
      actions: {
        ack: { method: "post", path: "ack", body: "optional" },
        pull: { method: "post", path: "pull", body: "optional" },
      },
    },
  },
});

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

  /** `/accounts/{account_id}/queues/{queue_id}/consumers` */
  readonly consumers: QueuesConsumers<Bound>;

  /** `/accounts/{account_id}/queues/{queue_id}/messages` */
  readonly messages: QueuesMessages<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
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
    ...options: PathArg<{ account_id: string; queue_id: string }, Bound, "update" | "delete">
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
type QueuesMessagesPullOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; queue_id: string }; body?: PullMessages }, Bound, As
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

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; queue_id: string }, Bound, "ack" | "pull">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly queue_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): QueuesMessages<Bound | BoundBy<Params>>;
}
