// Written by `pnpm generate` from openapi/autorag.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AutoRAGAiSearchResult, AutoRAGFilesIndexResultItem, AutoRAGJobsIndexResultItem,
  AutoRAGJobsLogsIndexResultItem, AutoRAGJobsShowResult, AutoRAGSearchResult, AutoRAGSyncResult, paths,
} from "./types.js";
export type * from "./types.js";

const autoRAGTable = {
  only: [],
  actions: {
    aiSearch: { method: "post", path: "{id}/ai-search", body: "optional" },
    search: { method: "post", path: "{id}/search", body: "optional" },
    sync: { method: "patch", path: "{id}/sync", body: "optional" },
  },
  resources: {
    files: { endpoint: "{id}/files", id: "files_id", only: ["index"] },
    jobs: {
      endpoint: "{id}/jobs",
      id: "job_id",
      only: ["index", "show"],
      resources: { logs: { endpoint: "{job_id}/logs", id: "logs_id", only: ["index"] } },
    },
  },
} as const;

/** AI Search under its former name, AutoRAG. */
export const autoRAG: AutoRAG = resource<paths>()("/accounts/{account_id}/autorag/rags", autoRAGTable);

type AutoRAGAiSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `autoRAG`: `/accounts/{account_id}/autorag/rags` */
export interface AutoRAG<Bound extends string = never> {
  /**
   * Search and answer with an AutoRAG of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/autorag/rags/{id}/ai-search`
   * @example
   * const { data, error } = await autoRAG.aiSearch(id, { client, params: { account_id }, body: {} });
   */
  aiSearch<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGAiSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGAiSearchResult, As>>>;
  /** {@link aiSearch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aiSearchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGAiSearchOptions<Bound, As>
  ): Promise<DataAs<AutoRAGAiSearchResult, As>>;

  /**
   * Search an AutoRAG of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/autorag/rags/{id}/search`
   * @example
   * const { data, error } = await autoRAG.search(id, { client, params: { account_id }, body: {} });
   */
  search<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGAiSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGSearchResult, As>>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGAiSearchOptions<Bound, As>
  ): Promise<DataAs<AutoRAGSearchResult, As>>;

  /**
   * Sync an AutoRAG of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/autorag/rags/{id}/sync`
   * @example
   * const { data, error } = await autoRAG.sync(id, { client, params: { account_id }, body: {} });
   */
  sync<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGAiSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGSyncResult, As>>>;
  /** {@link sync}, but returns the data alone and throws a `RestflareError` if the call fails. */
  syncOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGAiSearchOptions<Bound, As>
  ): Promise<DataAs<AutoRAGSyncResult, As>>;

  /** `/accounts/{account_id}/autorag/rags/{id}/files` */
  readonly files: AutoRAGFiles<Bound>;

  /** `/accounts/{account_id}/autorag/rags/{id}/jobs` */
  readonly jobs: AutoRAGJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "aiSearch" | "search" | "sync">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AutoRAG<Bound | BoundBy<Params>>;
}

type AutoRAGFilesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;

/** `autoRAG.files`: `/accounts/{account_id}/autorag/rags/{id}/files` */
export interface AutoRAGFiles<Bound extends string = never> {
  /**
   * List the files of an AutoRAG.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/files`
   * @example
   * const { data, error } = await autoRAG.files.index({ client, params: { account_id, id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRAGFilesOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGFilesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRAGFilesOptions<Bound, As>
  ): Promise<DataAs<AutoRAGFilesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AutoRAGFilesOptions<Bound>): AsyncIterable<AutoRAGFilesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AutoRAGFilesOptions<Bound>): AsyncIterable<Page<AutoRAGFilesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AutoRAGFiles<Bound | BoundBy<Params>>;
}

type AutoRAGJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;

/** `autoRAG.jobs`: `/accounts/{account_id}/autorag/rags/{id}/jobs` */
export interface AutoRAGJobs<Bound extends string = never> {
  /**
   * List the jobs of an AutoRAG.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/jobs`
   * @example
   * const { data, error } = await autoRAG.jobs.index({ client, params: { account_id, id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRAGJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGJobsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRAGJobsOptions<Bound, As>
  ): Promise<DataAs<AutoRAGJobsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AutoRAGJobsOptions<Bound>): AsyncIterable<AutoRAGJobsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AutoRAGJobsOptions<Bound>): AsyncIterable<Page<AutoRAGJobsIndexResultItem>>;

  /**
   * Get a job of an AutoRAG.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}`
   * @example
   * const { data, error } = await autoRAG.jobs.show(id, { client, params: { account_id, id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGJobsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRAGJobsOptions<Bound, As>
  ): Promise<DataAs<AutoRAGJobsShowResult, As>>;

  /** `/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs` */
  readonly logs: AutoRAGJobsLogs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AutoRAGJobs<Bound | BoundBy<Params>>;
}

type AutoRAGJobsLogsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string; job_id: string } }, Bound, As
>;

/** `autoRAG.jobs.logs`: `/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs` */
export interface AutoRAGJobsLogs<Bound extends string = never> {
  /**
   * List the logs of a job.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs`
   * @example
   * const { data, error } = await autoRAG.jobs.logs.index({ client, params: { account_id, id, job_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRAGJobsLogsOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRAGJobsLogsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRAGJobsLogsOptions<Bound, As>
  ): Promise<DataAs<AutoRAGJobsLogsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AutoRAGJobsLogsOptions<Bound>): AsyncIterable<AutoRAGJobsLogsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AutoRAGJobsLogsOptions<Bound>): AsyncIterable<Page<AutoRAGJobsLogsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string; job_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AutoRAGJobsLogs<Bound | BoundBy<Params>>;
}
