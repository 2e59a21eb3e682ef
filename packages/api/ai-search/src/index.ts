// Written by `pnpm generate` from openapi/ai-search.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AiSearchInstance, AiSearchInstanceChatCompletions, AiSearchInstanceChatCompletionsInput,
  AiSearchInstanceJob, AiSearchInstanceListItem, AiSearchInstanceSearch, AiSearchInstanceSearchInput,
  AiSearchInstanceStats, AiSearchInstanceUpdate, AiSearchInstancesIndexQuery,
  AiSearchInstancesItemsIndexResultItem, AiSearchInstancesItemsShowResult,
  AiSearchInstancesItemsUpdateAllResult, AiSearchInstancesItemsUpdateResult, AiSearchInstancesJobsIndexQuery,
  AiSearchInstancesJobsLogsIndexQuery, AiSearchInstancesJobsLogsIndexResultItem,
  AiSearchInstancesJobsUpdateResult, AiSearchNamespace, AiSearchNamespaceUpdate, AiSearchNamespacesIndexQuery,
  AiSearchNamespacesInstancesIndexQuery, AiSearchNamespacesInstancesItemsChunksIndexQuery,
  AiSearchNamespacesInstancesItemsChunksIndexResultItem, AiSearchNamespacesInstancesItemsCreateBody,
  AiSearchNamespacesInstancesItemsIndexQuery, AiSearchNamespacesInstancesItemsLogsIndexQuery,
  AiSearchNamespacesInstancesItemsLogsIndexResultItem, AiSearchNamespacesInstancesJobsIndexQuery,
  AiSearchNamespacesInstancesJobsLogsIndexQuery, AiSearchNamespacesInstancesJobsLogsIndexResultItem,
  AiSearchToken, AiSearchTokensDeleteResult, AiSearchTokensIndexQuery, DeletedNamespaceInstanceItem,
  InstanceJobUpdate, ItemCreateOrUpdate, ItemSyncInput, ItemUpload, NamespaceChatCompletions,
  NamespaceChatCompletionsInput, NamespaceInstance, NamespaceInstanceChatCompletions,
  NamespaceInstanceChatCompletionsInput, NamespaceInstanceItem, NamespaceInstanceJob,
  NamespaceInstanceListItem, NamespaceInstanceSearch, NamespaceInstanceSearchInput, NamespaceInstanceStats,
  NamespaceInstanceUpdate, NamespaceSearch, NamespaceSearchInput, NewAiSearchInstance, NewAiSearchInstanceJob,
  NewAiSearchNamespace, NewNamespaceInstance, NewNamespaceInstanceJob, PageInfo, TokenInput, paths,
} from "./types.js";
export type * from "./types.js";

const aiSearchTable = {
  only: [],
  resources: {
    instances: {
      endpoint: "instances",
      except: ["edit"],
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        search: { method: "post", path: "{id}/search", body: "optional" },
        stats: { method: "get", path: "{id}/stats" },
      },
      resources: {
        chat: {
          endpoint: "{id}/chat",
          id: "chat_id",
          only: [],
          answer: "body",
          actions: { completions: { method: "post", path: "completions", body: "required" } },
        },
        items: {
          endpoint: "{id}/items",
          id: "item_id",
          except: ["create", "delete"],
          updateMethod: "patch",
          actions: { update: { body: "optional" }, updateAll: { method: "put", body: "optional" } },
        },
        jobs: {
          endpoint: "{id}/jobs",
          id: "job_id",
          except: ["delete"],
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            create: { body: "optional" },
            update: { body: "optional" },
          },
          resources: {
            logs: {
              endpoint: "{job_id}/logs",
              id: "logs_id",
              only: ["index"],
              actions: { index: { paging: { by: "page" } } },
            },
          },
        },
      },
    },
    namespaces: {
      endpoint: "namespaces",
      id: "name",
      except: ["edit"],
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        search: { method: "post", path: "{id}/search", body: "required" },
      },
      resources: {
        chat: {
          endpoint: "{name}/chat",
          only: [],
          answer: "body",
          actions: { completions: { method: "post", path: "completions", body: "required" } },
        },
        instances: {
          endpoint: "{name}/instances",
          except: ["edit"],
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            search: { method: "post", path: "{id}/search", body: "optional" },
            stats: { method: "get", path: "{id}/stats" },
          },
          resources: {
            chat: {
              endpoint: "{id}/chat",
              id: "chat_id",
              only: [],
              answer: "body",
              actions: { completions: { method: "post", path: "completions", body: "required" } },
            },
            items: {
              endpoint: "{id}/items",
              id: "item_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                create: { contentType: "multipart/form-data" },
                download: { method: "get", path: "{id}/download", answer: "body", as: "bytes" },
                updateAll: { method: "put", body: "required" },
              },
              resources: {
                chunks: { endpoint: "{item_id}/chunks", id: "chunks_id", only: ["index"] },
                logs: {
                  endpoint: "{item_id}/logs",
                  id: "logs_id",
                  only: ["index"],
                  actions: { index: { paging: { by: "cursor" } } },
                },
              },
            },
            jobs: {
              endpoint: "{id}/jobs",
              id: "job_id",
              except: ["delete"],
              updateMethod: "patch",
              actions: { index: { paging: { by: "page" } }, create: { body: "optional" } },
              resources: {
                logs: {
                  endpoint: "{job_id}/logs",
                  id: "logs_id",
                  only: ["index"],
                  actions: { index: { paging: { by: "page" } } },
                },
              },
            },
          },
        },
      },
    },
    tokens: {
      endpoint: "tokens",
      except: ["edit"],
      actions: {
        index: { paging: { by: "page" } },
        create: { secrets: ["cf_api_key"] },
        update: { secrets: ["cf_api_key"] },
      },
    },
  },
} as const;

/** Search in your own documents, with answers by models. */
export const aiSearch: AiSearch = resource<paths>()("/accounts/{account_id}/ai-search", aiSearchTable);

/** `aiSearch`: `/accounts/{account_id}/ai-search` */
export interface AiSearch<Bound extends string = never> {
  /** `/accounts/{account_id}/ai-search/instances` */
  readonly instances: AiSearchInstances<Bound>;

  /** `/accounts/{account_id}/ai-search/namespaces` */
  readonly namespaces: AiSearchNamespaces<Bound>;

  /** `/accounts/{account_id}/ai-search/tokens` */
  readonly tokens: AiSearchTokens<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined; readonly name?: string | number | undefined; readonly item_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearch<Bound | BoundBy<Params>>;
}

type AiSearchInstancesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiSearchInstancesIndexQuery }, Bound, As
>;
type AiSearchInstancesSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: AiSearchInstanceSearchInput }, Bound, As
>;
type AiSearchInstancesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `aiSearch.instances`: `/accounts/{account_id}/ai-search/instances` */
export interface AiSearchInstances<Bound extends string = never> {
  /**
   * List the AI Search instances of an account.
   *
   * `GET /accounts/{account_id}/ai-search/instances`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceListItem[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceListItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: AiSearchInstancesIndexOptions<Bound>): AsyncIterable<AiSearchInstanceListItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: AiSearchInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchInstanceListItem, PageInfo>>;

  /**
   * Create an AI Search instance for an account.
   *
   * `POST /accounts/{account_id}/ai-search/instances`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAiSearchInstance, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstance, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAiSearchInstance, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstance, As>>;

  /**
   * Get an AI Search instance of an account.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/read/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstance, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstance, As>>;

  /**
   * Update an AI Search instance of an account.
   *
   * `PUT /accounts/{account_id}/ai-search/instances/{id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AiSearchInstanceUpdate, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstance, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AiSearchInstanceUpdate, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstance, As>>;

  /**
   * Delete an AI Search instance of an account.
   *
   * Deletes the instance with its index; the files that it was made from stay where they are.
   *
   * `DELETE /accounts/{account_id}/ai-search/instances/{id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstance, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstance, As>>;

  /**
   * Search an AI Search instance of an account.
   *
   * `POST /accounts/{account_id}/ai-search/instances/{id}/search`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.search(id, { client, params: { account_id }, body: { ai_search_options: {}, messages: [], query: "SELECT 1" } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/search/
   */
  search<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceSearch, As>>>;
  /**
   * {@link search}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesSearchOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceSearch, As>>;

  /**
   * Get the statistics of an AI Search instance.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}/stats`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.stats(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/stats/
   */
  stats<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceStats, As>>>;
  /**
   * {@link stats}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  statsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceStats, As>>;

  /** `/accounts/{account_id}/ai-search/instances/{id}/chat` */
  readonly chat: AiSearchInstancesChat<Bound>;

  /** `/accounts/{account_id}/ai-search/instances/{id}/items` */
  readonly items: AiSearchInstancesItems<Bound>;

  /** `/accounts/{account_id}/ai-search/instances/{id}/jobs` */
  readonly jobs: AiSearchInstancesJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "search" | "stats">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchInstances<Bound | BoundBy<Params>>;
}

type AiSearchInstancesChatOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;

/** `aiSearch.instances.chat`: `/accounts/{account_id}/ai-search/instances/{id}/chat` */
export interface AiSearchInstancesChat<Bound extends string = never> {
  /**
   * Create the chat completions for an AI Search instance.
   *
   * `POST /accounts/{account_id}/ai-search/instances/{id}/chat/completions`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.chat.completions(body, { client, params: { account_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/methods/chat_completions/
   */
  completions<As extends WaysToRead<"json"> = "json">(
    body: AiSearchInstanceChatCompletionsInput, ...options: AiSearchInstancesChatOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceChatCompletions, As>>>;
  /**
   * {@link completions}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  completionsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AiSearchInstanceChatCompletionsInput, ...options: AiSearchInstancesChatOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceChatCompletions, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "completions">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchInstancesChat<Bound | BoundBy<Params>>;
}

type AiSearchInstancesItemsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;
type AiSearchInstancesItemsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string }; body?: unknown }, Bound, As
>;

/** `aiSearch.instances.items`: `/accounts/{account_id}/ai-search/instances/{id}/items` */
export interface AiSearchInstancesItems<Bound extends string = never> {
  /**
   * List the items of an AI Search instance.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}/items`
   * @example
   * const { data, error } = await aiSearch.instances.items.index({ client, params: { account_id, id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstancesItemsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstancesItemsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchInstancesItemsOptions<Bound>
  ): AsyncIterable<AiSearchInstancesItemsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchInstancesItemsOptions<Bound>
  ): AsyncIterable<Page<AiSearchInstancesItemsIndexResultItem>>;

  /**
   * Get an item of an AI Search instance.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}/items/{item_id}`
   * @example
   * const { data, error } = await aiSearch.instances.items.show(id, { client, params: { account_id, id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstancesItemsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstancesItemsShowResult, As>>;

  /**
   * Update an item of an AI Search instance.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/ai-search/instances/{id}/items/{item_id}`
   * @example
   * const { data, error } = await aiSearch.instances.items.update(id, {}, { client, params: { account_id, id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: AiSearchInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstancesItemsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: AiSearchInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstancesItemsUpdateResult, As>>;

  /**
   * Create or update an item of an AI Search instance.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/ai-search/instances/{id}/items`
   * @example
   * const { data, error } = await aiSearch.instances.items.updateAll({ client, params: { account_id, id }, body: {} });
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesItemsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstancesItemsUpdateAllResult, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesItemsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstancesItemsUpdateAllResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; id: string }, Bound, "show" | "update">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchInstancesItems<Bound | BoundBy<Params>>;
}

type AiSearchInstancesJobsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string }; query?: AiSearchInstancesJobsIndexQuery }, Bound, As
>;
type AiSearchInstancesJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;

/** `aiSearch.instances.jobs`: `/accounts/{account_id}/ai-search/instances/{id}/jobs` */
export interface AiSearchInstancesJobs<Bound extends string = never> {
  /**
   * List the jobs of an AI Search instance.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}/jobs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.jobs.index({ client, params: { account_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/subresources/jobs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesJobsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceJob[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesJobsIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceJob[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: AiSearchInstancesJobsIndexOptions<Bound>): AsyncIterable<AiSearchInstanceJob>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: AiSearchInstancesJobsIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchInstanceJob, PageInfo>>;

  /**
   * Create a job for an AI Search instance.
   *
   * `POST /accounts/{account_id}/ai-search/instances/{id}/jobs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.jobs.create({ description: "An example" }, { client, params: { account_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewAiSearchInstanceJob, ...options: AiSearchInstancesJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceJob, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewAiSearchInstanceJob, ...options: AiSearchInstancesJobsOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceJob, As>>;

  /**
   * Get a job of an AI Search instance.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.jobs.show(id, { client, params: { account_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/subresources/jobs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstanceJob, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchInstancesJobsOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstanceJob, As>>;

  /**
   * Update a job of an AI Search instance.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}`
   * @example
   * const { data, error } = await aiSearch.instances.jobs.update(id, {}, { client, params: { account_id, id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: AiSearchInstancesJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstancesJobsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: AiSearchInstancesJobsOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstancesJobsUpdateResult, As>>;

  /** `/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs` */
  readonly logs: AiSearchInstancesJobsLogs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; id: string }, Bound, "show" | "update">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchInstancesJobs<Bound | BoundBy<Params>>;
}

type AiSearchInstancesJobsLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string; job_id: string }; query?: AiSearchInstancesJobsLogsIndexQuery }, Bound, As
>;

/** `aiSearch.instances.jobs.logs`: `/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs` */
export interface AiSearchInstancesJobsLogs<Bound extends string = never> {
  /**
   * Get the logs of a job of an AI Search instance of an account.
   *
   * `GET /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiSearch.instances.jobs.logs.index({ client, params: { account_id, id, job_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/instances/subresources/jobs/methods/logs/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesJobsLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchInstancesJobsLogsIndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchInstancesJobsLogsIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchInstancesJobsLogsIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: AiSearchInstancesJobsLogsIndexOptions<Bound>
  ): AsyncIterable<AiSearchInstancesJobsLogsIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: AiSearchInstancesJobsLogsIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchInstancesJobsLogsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string; job_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchInstancesJobsLogs<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiSearchNamespacesIndexQuery }, Bound, As
>;
type AiSearchNamespacesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiSearch.namespaces`: `/accounts/{account_id}/ai-search/namespaces` */
export interface AiSearchNamespaces<Bound extends string = never> {
  /**
   * List the AI Search namespaces of an account.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces`
   * @example
   * const { data, error } = await aiSearch.namespaces.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespace[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespace[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiSearchNamespacesIndexOptions<Bound>): AsyncIterable<AiSearchNamespace>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchNamespace, PageInfo>>;

  /**
   * Create an AI Search namespace for an account.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces`
   * @example
   * const { data, error } = await aiSearch.namespaces.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAiSearchNamespace, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespace, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAiSearchNamespace, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespace, As>>;

  /**
   * Get an AI Search namespace of an account.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}`
   * @example
   * const { data, error } = await aiSearch.namespaces.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/read/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespace, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespace, As>>;

  /**
   * Update an AI Search namespace of an account.
   *
   * `PUT /accounts/{account_id}/ai-search/namespaces/{name}`
   * @example
   * const { data, error } = await aiSearch.namespaces.update(id, { description: "An example", public_endpoint_params: {} }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AiSearchNamespaceUpdate, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespace, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AiSearchNamespaceUpdate, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespace, As>>;

  /**
   * Delete an AI Search namespace of an account.
   *
   * Deletes the namespace; what names it finds nothing any more.
   *
   * `DELETE /accounts/{account_id}/ai-search/namespaces/{name}`
   * @example
   * const { data, error } = await aiSearch.namespaces.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Search an AI Search namespace of an account.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/search`
   * @example
   * const { data, error } = await aiSearch.namespaces.search(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/search/
   */
  search<As extends WaysToRead<"json"> = "json">(
    id: string, body: NamespaceSearchInput, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceSearch, As>>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NamespaceSearchInput, ...options: AiSearchNamespacesOptions<Bound, As>
  ): Promise<DataAs<NamespaceSearch, As>>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/chat` */
  readonly chat: AiSearchNamespacesChat<Bound>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances` */
  readonly instances: AiSearchNamespacesInstances<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "search">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly item_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespaces<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesChatOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string } }, Bound, As
>;

/** `aiSearch.namespaces.chat`: `/accounts/{account_id}/ai-search/namespaces/{name}/chat` */
export interface AiSearchNamespacesChat<Bound extends string = never> {
  /**
   * Create the chat completions for an AI Search namespace.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/chat/completions`
   * @example
   * const { data, error } = await aiSearch.namespaces.chat.completions(body, { client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/methods/chat_completions/
   */
  completions<As extends WaysToRead<"json"> = "json">(
    body: NamespaceChatCompletionsInput, ...options: AiSearchNamespacesChatOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceChatCompletions, As>>>;
  /** {@link completions}, but returns the data alone and throws a `RestflareError` if the call fails. */
  completionsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NamespaceChatCompletionsInput, ...options: AiSearchNamespacesChatOptions<Bound, As>
  ): Promise<DataAs<NamespaceChatCompletions, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; name: string }, Bound, "completions">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesChat<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string }; query?: AiSearchNamespacesInstancesIndexQuery }, Bound, As
>;
type AiSearchNamespacesInstancesSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string }; body?: NamespaceInstanceSearchInput }, Bound, As
>;
type AiSearchNamespacesInstancesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string } }, Bound, As
>;

/** `aiSearch.namespaces.instances`: `/accounts/{account_id}/ai-search/namespaces/{name}/instances` */
export interface AiSearchNamespacesInstances<Bound extends string = never> {
  /**
   * List the instances of an AI Search namespace.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.index({ client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchNamespacesInstancesIndexOptions<Bound>
  ): AsyncIterable<NamespaceInstanceListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<NamespaceInstanceListItem, PageInfo>>;

  /**
   * Create an instance for an AI Search namespace.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/instances`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.create(body, { client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewNamespaceInstance, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstance, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewNamespaceInstance, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstance, As>>;

  /**
   * Get an instance of an AI Search namespace.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.show(id, { client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/read/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstance, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstance, As>>;

  /**
   * Update an instance of an AI Search namespace.
   *
   * `PUT /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.update(id, body, { client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: NamespaceInstanceUpdate, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstance, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: NamespaceInstanceUpdate, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstance, As>>;

  /**
   * Delete an instance of an AI Search namespace.
   *
   * Deletes the instance with its index; the files that it was made from stay where they are.
   *
   * `DELETE /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.delete(id, { client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstance, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstance, As>>;

  /**
   * Search an instance of an AI Search namespace.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/search`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.search(id, { client, params: { account_id, name }, body: { ai_search_options: {}, messages: [], query: "SELECT 1" } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/search/
   */
  search<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesSearchOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceSearch, As>>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesSearchOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceSearch, As>>;

  /**
   * Get the statistics of an instance.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/stats`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.stats(id, { client, params: { account_id, name } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/stats/
   */
  stats<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceStats, As>>>;
  /** {@link stats}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceStats, As>>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat` */
  readonly chat: AiSearchNamespacesInstancesChat<Bound>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items` */
  readonly items: AiSearchNamespacesInstancesItems<Bound>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs` */
  readonly jobs: AiSearchNamespacesInstancesJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; name: string }, Bound, "show" | "update" | "delete" | "search" | "stats">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; name: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly item_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstances<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesChatOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string } }, Bound, As
>;

/**
 * `aiSearch.namespaces.instances.chat`:
 * `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat`
 */
export interface AiSearchNamespacesInstancesChat<Bound extends string = never> {
  /**
   * Create the chat completions for an instance.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat/completions`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.chat.completions(body, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/methods/chat_completions/
   */
  completions<As extends WaysToRead<"json"> = "json">(
    body: NamespaceInstanceChatCompletionsInput, ...options: AiSearchNamespacesInstancesChatOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceChatCompletions, As>>>;
  /** {@link completions}, but returns the data alone and throws a `RestflareError` if the call fails. */
  completionsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NamespaceInstanceChatCompletionsInput, ...options: AiSearchNamespacesInstancesChatOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceChatCompletions, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; name: string; id: string }, Bound, "completions">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstancesChat<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesItemsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string }; query?: AiSearchNamespacesInstancesItemsIndexQuery }, Bound, As
>;
type AiSearchNamespacesInstancesItemsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string } }, Bound, As
>;

/**
 * `aiSearch.namespaces.instances.items`:
 * `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items`
 */
export interface AiSearchNamespacesInstancesItems<Bound extends string = never> {
  /**
   * List the items of an instance.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.index({ client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesItemsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesItemsIndexOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchNamespacesInstancesItemsIndexOptions<Bound>
  ): AsyncIterable<NamespaceInstanceItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesInstancesItemsIndexOptions<Bound>
  ): AsyncIterable<Page<NamespaceInstanceItem, PageInfo>>;

  /**
   * Upload an item to an instance.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.create(body, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/upload/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: AiSearchNamespacesInstancesItemsCreateBody,
    ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<ItemUpload, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AiSearchNamespacesInstancesItemsCreateBody,
    ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<ItemUpload, As>>;

  /**
   * Get an item of an instance.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.show(id, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceItem, As>>;

  /**
   * Sync an item of an instance.
   *
   * `PATCH /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.update(id, { next_action: "INDEX", wait_for_completion: true }, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/sync/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ItemSyncInput, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ItemSyncInput, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceItem, As>>;

  /**
   * Delete an item of an instance.
   *
   * Deletes the item from the index; searches do not find it any more.
   *
   * `DELETE /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.delete(id, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedNamespaceInstanceItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<DeletedNamespaceInstanceItem, As>>;

  /**
   * Download an item of an instance.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/download`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.download(id, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/download/
   */
  download<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create or update an item of an instance.
   *
   * `PUT /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.updateAll(body, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/create_or_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: ItemCreateOrUpdate, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceItem, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ItemCreateOrUpdate, ...options: AiSearchNamespacesInstancesItemsOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceItem, As>>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks` */
  readonly chunks: AiSearchNamespacesInstancesItemsChunks<Bound>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs` */
  readonly logs: AiSearchNamespacesInstancesItemsLogs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; name: string; id: string }, Bound, "show" | "update" | "delete" | "download">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; name: string; id: string }, Bound, "index" | "create" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly item_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstancesItems<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesItemsChunksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string; item_id: string }; query?: AiSearchNamespacesInstancesItemsChunksIndexQuery }, Bound, As
>;

/**
 * `aiSearch.namespaces.instances.items.chunks`:
 * `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks`
 */
export interface AiSearchNamespacesInstancesItemsChunks<Bound extends string = never> {
  /**
   * List the chunks of an item.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.chunks.index({ client, params: { account_id, name, id, item_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/chunks/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesItemsChunksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespacesInstancesItemsChunksIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesItemsChunksIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespacesInstancesItemsChunksIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchNamespacesInstancesItemsChunksIndexOptions<Bound>
  ): AsyncIterable<AiSearchNamespacesInstancesItemsChunksIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesInstancesItemsChunksIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchNamespacesInstancesItemsChunksIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; name: string; id: string; item_id: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly item_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstancesItemsChunks<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesItemsLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string; item_id: string }; query?: AiSearchNamespacesInstancesItemsLogsIndexQuery }, Bound, As
>;

/**
 * `aiSearch.namespaces.instances.items.logs`:
 * `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs`
 */
export interface AiSearchNamespacesInstancesItemsLogs<Bound extends string = never> {
  /**
   * Get the logs of an item.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.items.logs.index({ client, params: { account_id, name, id, item_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/items/methods/logs/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesItemsLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespacesInstancesItemsLogsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesItemsLogsIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespacesInstancesItemsLogsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchNamespacesInstancesItemsLogsIndexOptions<Bound>
  ): AsyncIterable<AiSearchNamespacesInstancesItemsLogsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesInstancesItemsLogsIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchNamespacesInstancesItemsLogsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; name: string; id: string; item_id: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly item_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstancesItemsLogs<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesJobsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string }; query?: AiSearchNamespacesInstancesJobsIndexQuery }, Bound, As
>;
type AiSearchNamespacesInstancesJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string } }, Bound, As
>;

/**
 * `aiSearch.namespaces.instances.jobs`:
 * `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs`
 */
export interface AiSearchNamespacesInstancesJobs<Bound extends string = never> {
  /**
   * List the jobs of an instance.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.jobs.index({ client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/jobs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesJobsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceJob[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesJobsIndexOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceJob[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchNamespacesInstancesJobsIndexOptions<Bound>
  ): AsyncIterable<NamespaceInstanceJob>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesInstancesJobsIndexOptions<Bound>
  ): AsyncIterable<Page<NamespaceInstanceJob, PageInfo>>;

  /**
   * Create a job for an instance.
   *
   * `POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.jobs.create({ description: "An example" }, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewNamespaceInstanceJob, ...options: AiSearchNamespacesInstancesJobsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceJob, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewNamespaceInstanceJob, ...options: AiSearchNamespacesInstancesJobsOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceJob, As>>;

  /**
   * Get a job of an instance.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.jobs.show(id, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/jobs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesJobsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceJob, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchNamespacesInstancesJobsOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceJob, As>>;

  /**
   * Update a job of an instance.
   *
   * `PATCH /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.jobs.update(id, { action: "cancel" }, { client, params: { account_id, name, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/jobs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: InstanceJobUpdate, ...options: AiSearchNamespacesInstancesJobsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceInstanceJob, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: InstanceJobUpdate, ...options: AiSearchNamespacesInstancesJobsOptions<Bound, As>
  ): Promise<DataAs<NamespaceInstanceJob, As>>;

  /** `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs` */
  readonly logs: AiSearchNamespacesInstancesJobsLogs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; name: string; id: string }, Bound, "show" | "update">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; name: string; id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstancesJobs<Bound | BoundBy<Params>>;
}

type AiSearchNamespacesInstancesJobsLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; name: string; id: string; job_id: string }; query?: AiSearchNamespacesInstancesJobsLogsIndexQuery }, Bound, As
>;

/**
 * `aiSearch.namespaces.instances.jobs.logs`:
 * `/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs`
 */
export interface AiSearchNamespacesInstancesJobsLogs<Bound extends string = never> {
  /**
   * Get the logs of a job of an instance of an AI Search namespace of an account.
   *
   * `GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs`
   * @example
   * const { data, error } = await aiSearch.namespaces.instances.jobs.logs.index({ client, params: { account_id, name, id, job_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/namespaces/subresources/instances/subresources/jobs/methods/logs/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesJobsLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchNamespacesInstancesJobsLogsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchNamespacesInstancesJobsLogsIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchNamespacesInstancesJobsLogsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiSearchNamespacesInstancesJobsLogsIndexOptions<Bound>
  ): AsyncIterable<AiSearchNamespacesInstancesJobsLogsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiSearchNamespacesInstancesJobsLogsIndexOptions<Bound>
  ): AsyncIterable<Page<AiSearchNamespacesInstancesJobsLogsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; name: string; id: string; job_id: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly name?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiSearchNamespacesInstancesJobsLogs<Bound | BoundBy<Params>>;
}

type AiSearchTokensIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiSearchTokensIndexQuery }, Bound, As
>;
type AiSearchTokensOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `aiSearch.tokens`: `/accounts/{account_id}/ai-search/tokens` */
export interface AiSearchTokens<Bound extends string = never> {
  /**
   * List the AI Search tokens of an account.
   *
   * `GET /accounts/{account_id}/ai-search/tokens`
   * @example
   * const { data, error } = await aiSearch.tokens.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/tokens/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchTokensIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchToken[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiSearchTokensIndexOptions<Bound, As>
  ): Promise<DataAs<AiSearchToken[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiSearchTokensIndexOptions<Bound>): AsyncIterable<AiSearchToken>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AiSearchTokensIndexOptions<Bound>): AsyncIterable<Page<AiSearchToken, PageInfo>>;

  /**
   * Create an AI Search token for an account.
   *
   * `POST /accounts/{account_id}/ai-search/tokens`
   * @example
   * const { data, error } = await aiSearch.tokens.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/tokens/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: TokenInput, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchToken, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TokenInput, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<DataAs<AiSearchToken, As>>;

  /**
   * Get an AI Search token of an account.
   *
   * `GET /accounts/{account_id}/ai-search/tokens/{id}`
   * @example
   * const { data, error } = await aiSearch.tokens.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/tokens/methods/read/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchToken, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<DataAs<AiSearchToken, As>>;

  /**
   * Update an AI Search token of an account.
   *
   * `PUT /accounts/{account_id}/ai-search/tokens/{id}`
   * @example
   * const { data, error } = await aiSearch.tokens.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/tokens/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: TokenInput, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchToken, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: TokenInput, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<DataAs<AiSearchToken, As>>;

  /**
   * Delete an AI Search token of an account.
   *
   * Deletes the token here; instances that read their files with it cannot bring their index up to date.
   *
   * `DELETE /accounts/{account_id}/ai-search/tokens/{id}`
   * @example
   * const { data, error } = await aiSearch.tokens.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_search/subresources/tokens/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<Result<DataAs<AiSearchTokensDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiSearchTokensOptions<Bound, As>
  ): Promise<DataAs<AiSearchTokensDeleteResult, As>>;

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
  ): AiSearchTokens<Bound | BoundBy<Params>>;
}
