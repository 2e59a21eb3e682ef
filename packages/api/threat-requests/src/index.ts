// Written by `pnpm generate` from openapi/threat-requests.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedAsset, DeletedMessage, DeletedPriority, DeletedRequest, ListItem, MessageGetInput, MessageInput,
  MessageResourceMessage, NewRequestAsset, PriorityInput, PriorityResourcePriority, RequestAsset,
  RequestAssetUpdate, RequestConstants, RequestInput, RequestItem, RequestListInput, RequestQuota,
  ThreatRequestsAssetNewResult, ThreatRequestsPriorityCreateResultItem, paths,
} from "./types.js";
export type * from "./types.js";

/** Requests to Cloudforce One's analysts, and priority intelligence requirements. */
export const threatRequests: ThreatRequests = resource<paths>()(
  "/accounts/{account_id}/cloudforce-one/requests",
  {
    id: "request_id",
    except: ["index", "edit"],
    actions: {
      create: { method: "post", path: "new" },
      delete: { answer: "body" },
      constants: { method: "get", path: "constants" },
      list: { method: "post", body: "required" },
      quota: { method: "get", path: "quota" },
    },
    resources: {
      asset: {
        endpoint: "{request_id}/asset",
        id: "asset_id",
        except: ["index", "edit"],
        actions: {
          update: { body: "optional" },
          delete: { answer: "body" },
          new: { method: "post", path: "new", body: "optional" },
        },
      },
      message: {
        endpoint: "{request_id}/message",
        id: "message_id",
        except: ["index", "show", "edit"],
        actions: {
          create: { method: "post", path: "new" },
          delete: { answer: "body" },
          list: { method: "post", body: "required" },
        },
      },
      priority: {
        endpoint: "priority",
        id: "priority_id",
        except: ["index", "edit"],
        actions: {
          create: { body: "optional" },
          delete: { answer: "body" },
          new: { method: "post", path: "new", body: "required" },
          quota: { method: "get", path: "quota" },
        },
      },
      types: { endpoint: "types", only: ["index"] },
    },
  },
);

type ThreatRequestsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `threatRequests`: `/accounts/{account_id}/cloudforce-one/requests` */
export interface ThreatRequests<Bound extends string = never> {
  /**
   * Create a Cloudforce One request for an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/new`
   * @example
   * const { data, error } = await threatRequests.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RequestInput, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<RequestItem, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RequestInput, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<RequestItem, As>>;

  /**
   * Get a Cloudforce One request of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/{request_id}`
   * @example
   * const { data, error } = await threatRequests.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<RequestItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<RequestItem, As>>;

  /**
   * Update a Cloudforce One request of an account.
   *
   * `PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}`
   * @example
   * const { data, error } = await threatRequests.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RequestInput, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<RequestItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RequestInput, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<RequestItem, As>>;

  /**
   * Delete a Cloudforce One request of an account.
   *
   * Deletes the request with its messages and files; nobody works on it any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}`
   * @example
   * const { data, error } = await threatRequests.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRequest, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<DeletedRequest, As>>;

  /**
   * Get the constants of the Cloudforce One requests of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/constants`
   * @example
   * const { data, error } = await threatRequests.constants({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/constants/
   */
  constants<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<RequestConstants, As>>>;
  /** {@link constants}, but returns the data alone and throws a `RestflareError` if the call fails. */
  constantsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<RequestConstants, As>>;

  /**
   * List the Cloudforce One requests of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests`
   * @example
   * const { data, error } = await threatRequests.list(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/list/
   */
  list<As extends WaysToRead<"json"> = "json">(
    body: RequestListInput, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<ListItem[], As>>>;
  /** {@link list}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RequestListInput, ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<ListItem[], As>>;

  /**
   * Get the quota of the Cloudforce One requests of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/quota`
   * @example
   * const { data, error } = await threatRequests.quota({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/quota/
   */
  quota<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<Result<DataAs<RequestQuota, As>>>;
  /** {@link quota}, but returns the data alone and throws a `RestflareError` if the call fails. */
  quotaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsOptions<Bound, As>
  ): Promise<DataAs<RequestQuota, As>>;

  /** `/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset` */
  readonly asset: ThreatRequestsAsset<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/requests/{request_id}/message` */
  readonly message: ThreatRequestsMessage<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/requests/priority` */
  readonly priority: ThreatRequestsPriority<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/requests/types` */
  readonly types: ThreatRequestsTypes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "constants" | "list" | "quota">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly request_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatRequests<Bound | BoundBy<Params>>;
}

type ThreatRequestsAssetOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; request_id: string } }, Bound, As
>;
type ThreatRequestsAssetNewOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; request_id: string }; body?: unknown }, Bound, As
>;

/** `threatRequests.asset`: `/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset` */
export interface ThreatRequestsAsset<Bound extends string = never> {
  /**
   * Create an asset for a Cloudforce One request.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset`
   * @example
   * const { data, error } = await threatRequests.asset.create({ page: 1, per_page: 20 }, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRequestAsset, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<Result<DataAs<RequestAsset[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRequestAsset, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<DataAs<RequestAsset[], As>>;

  /**
   * Get an asset of a Cloudforce One request.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}`
   * @example
   * const { data, error } = await threatRequests.asset.show(id, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<Result<DataAs<RequestAsset[], As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<DataAs<RequestAsset[], As>>;

  /**
   * Update an asset of a Cloudforce One request.
   *
   * `PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}`
   * @example
   * const { data, error } = await threatRequests.asset.update(id, { source: "example-source" }, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RequestAssetUpdate, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<Result<DataAs<RequestAsset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RequestAssetUpdate, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<DataAs<RequestAsset, As>>;

  /**
   * Delete an asset of a Cloudforce One request.
   *
   * Deletes the file from the request; who works on it does not see it any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}`
   * @example
   * const { data, error } = await threatRequests.asset.delete(id, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAsset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsAssetOptions<Bound, As>
  ): Promise<DataAs<DeletedAsset, As>>;

  /**
   * Create an asset for a Cloudforce One request, by its own path.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/new`
   * @example
   * const { data, error } = await threatRequests.asset.new({ client, params: { account_id, request_id }, body: {} });
   */
  "new"<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsAssetNewOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatRequestsAssetNewResult, As>>>;
  /** {@link new}, but returns the data alone and throws a `RestflareError` if the call fails. */
  newOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsAssetNewOptions<Bound, As>
  ): Promise<DataAs<ThreatRequestsAssetNewResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; request_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; request_id: string }, Bound, "create" | "new">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly request_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatRequestsAsset<Bound | BoundBy<Params>>;
}

type ThreatRequestsMessageOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; request_id: string } }, Bound, As
>;

/** `threatRequests.message`: `/accounts/{account_id}/cloudforce-one/requests/{request_id}/message` */
export interface ThreatRequestsMessage<Bound extends string = never> {
  /**
   * Create a message for a Cloudforce One request.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/new`
   * @example
   * const { data, error } = await threatRequests.message.create({ content: "example-content" }, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: MessageInput, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<Result<DataAs<MessageResourceMessage, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MessageInput, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<DataAs<MessageResourceMessage, As>>;

  /**
   * Update a message of a Cloudforce One request.
   *
   * `PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}`
   * @example
   * const { data, error } = await threatRequests.message.update(id, { content: "example-content" }, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: MessageInput, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<Result<DataAs<MessageResourceMessage, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: MessageInput, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<DataAs<MessageResourceMessage, As>>;

  /**
   * Delete a message of a Cloudforce One request.
   *
   * Deletes the message from the request; who works on it does not see it any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}`
   * @example
   * const { data, error } = await threatRequests.message.delete(id, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedMessage, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<DataAs<DeletedMessage, As>>;

  /**
   * List the messages of a Cloudforce One request.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message`
   * @example
   * const { data, error } = await threatRequests.message.list(body, { client, params: { account_id, request_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/get/
   */
  list<As extends WaysToRead<"json"> = "json">(
    body: MessageGetInput, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<Result<DataAs<MessageResourceMessage[], As>>>;
  /** {@link list}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MessageGetInput, ...options: ThreatRequestsMessageOptions<Bound, As>
  ): Promise<DataAs<MessageResourceMessage[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; request_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; request_id: string }, Bound, "create" | "list">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly request_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatRequestsMessage<Bound | BoundBy<Params>>;
}

type ThreatRequestsPriorityOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatRequests.priority`: `/accounts/{account_id}/cloudforce-one/requests/priority` */
export interface ThreatRequestsPriority<Bound extends string = never> {
  /**
   * Create a priority for the Cloudforce One requests of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/priority`
   * @example
   * const { data, error } = await threatRequests.priority.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatRequestsPriorityCreateResultItem[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<DataAs<ThreatRequestsPriorityCreateResultItem[], As>>;

  /**
   * Get a priority of the Cloudforce One requests of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}`
   * @example
   * const { data, error } = await threatRequests.priority.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<Result<DataAs<RequestItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<DataAs<RequestItem, As>>;

  /**
   * Update a priority of the Cloudforce One requests of an account.
   *
   * `PUT /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}`
   * @example
   * const { data, error } = await threatRequests.priority.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PriorityInput, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<Result<DataAs<RequestItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PriorityInput, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<DataAs<RequestItem, As>>;

  /**
   * Delete a priority of the Cloudforce One requests of an account.
   *
   * Deletes the priority intelligence requirement; it does not guide what is looked into any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}`
   * @example
   * const { data, error } = await threatRequests.priority.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPriority, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<DataAs<DeletedPriority, As>>;

  /**
   * Create a priority for the Cloudforce One requests of an account, by its own path.
   *
   * `POST /accounts/{account_id}/cloudforce-one/requests/priority/new`
   * @example
   * const { data, error } = await threatRequests.priority.new(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/create/
   */
  "new"<As extends WaysToRead<"json"> = "json">(
    body: PriorityInput, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<Result<DataAs<PriorityResourcePriority, As>>>;
  /** {@link new}, but returns the data alone and throws a `RestflareError` if the call fails. */
  newOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PriorityInput, ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<DataAs<PriorityResourcePriority, As>>;

  /**
   * Get the priority quota of the Cloudforce One requests of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/priority/quota`
   * @example
   * const { data, error } = await threatRequests.priority.quota({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/quota/
   */
  quota<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<Result<DataAs<RequestQuota, As>>>;
  /** {@link quota}, but returns the data alone and throws a `RestflareError` if the call fails. */
  quotaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsPriorityOptions<Bound, As>
  ): Promise<DataAs<RequestQuota, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "new" | "quota">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatRequestsPriority<Bound | BoundBy<Params>>;
}

type ThreatRequestsTypesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatRequests.types`: `/accounts/{account_id}/cloudforce-one/requests/types` */
export interface ThreatRequestsTypes<Bound extends string = never> {
  /**
   * List the types of the Cloudforce One requests of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/requests/types`
   * @example
   * const { data, error } = await threatRequests.types.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/types/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsTypesOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatRequestsTypesOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatRequestsTypesOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ThreatRequestsTypesOptions<Bound>): AsyncIterable<Page<string>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatRequestsTypes<Bound | BoundBy<Params>>;
}
