// Written by `pnpm generate` from openapi/autorag.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AutoRagAiSearchResult, AutoRagFilesIndexResultItem, AutoRagJobsIndexResultItem,
  AutoRagJobsLogsIndexResultItem, AutoRagJobsShowResult, AutoRagSearchResult, AutoRagSyncResult, paths,
} from "./types.js";
export type * from "./types.js";

const autoRagTable = {
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
export const autoRag: AutoRag = resource<paths>()("/accounts/{account_id}/autorag/rags", autoRagTable);

type AutoRagAiSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `autoRag`: `/accounts/{account_id}/autorag/rags` */
export interface AutoRag<Bound extends string = never> {
  /**
   * Search and answer with an AutoRAG of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/autorag/rags/{id}/ai-search`
   * @example
   * const { data, error } = await autoRag.aiSearch(id, { client, params: { account_id }, body: {} });
   */
  aiSearch<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagAiSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagAiSearchResult, As>>>;
  /** {@link aiSearch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aiSearchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagAiSearchOptions<Bound, As>
  ): Promise<DataAs<AutoRagAiSearchResult, As>>;

  /**
   * Search an AutoRAG of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/autorag/rags/{id}/search`
   * @example
   * const { data, error } = await autoRag.search(id, { client, params: { account_id }, body: {} });
   */
  search<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagAiSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagSearchResult, As>>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagAiSearchOptions<Bound, As>
  ): Promise<DataAs<AutoRagSearchResult, As>>;

  /**
   * Sync an AutoRAG of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/autorag/rags/{id}/sync`
   * @example
   * const { data, error } = await autoRag.sync(id, { client, params: { account_id }, body: {} });
   */
  sync<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagAiSearchOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagSyncResult, As>>>;
  /** {@link sync}, but returns the data alone and throws a `RestflareError` if the call fails. */
  syncOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagAiSearchOptions<Bound, As>
  ): Promise<DataAs<AutoRagSyncResult, As>>;

  /** `/accounts/{account_id}/autorag/rags/{id}/files` */
  readonly files: AutoRagFiles<Bound>;

  /** `/accounts/{account_id}/autorag/rags/{id}/jobs` */
  readonly jobs: AutoRagJobs<Bound>;

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
  ): AutoRag<Bound | BoundBy<Params>>;
}

type AutoRagFilesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;

/** `autoRag.files`: `/accounts/{account_id}/autorag/rags/{id}/files` */
export interface AutoRagFiles<Bound extends string = never> {
  /**
   * List the files of an AutoRAG.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/files`
   * @example
   * const { data, error } = await autoRag.files.index({ client, params: { account_id, id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRagFilesOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagFilesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRagFilesOptions<Bound, As>
  ): Promise<DataAs<AutoRagFilesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AutoRagFilesOptions<Bound>): AsyncIterable<AutoRagFilesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AutoRagFilesOptions<Bound>): AsyncIterable<Page<AutoRagFilesIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AutoRagFiles<Bound | BoundBy<Params>>;
}

type AutoRagJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string } }, Bound, As
>;

/** `autoRag.jobs`: `/accounts/{account_id}/autorag/rags/{id}/jobs` */
export interface AutoRagJobs<Bound extends string = never> {
  /**
   * List the jobs of an AutoRAG.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/jobs`
   * @example
   * const { data, error } = await autoRag.jobs.index({ client, params: { account_id, id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRagJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagJobsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRagJobsOptions<Bound, As>
  ): Promise<DataAs<AutoRagJobsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AutoRagJobsOptions<Bound>): AsyncIterable<AutoRagJobsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AutoRagJobsOptions<Bound>): AsyncIterable<Page<AutoRagJobsIndexResultItem>>;

  /**
   * Get a job of an AutoRAG.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}`
   * @example
   * const { data, error } = await autoRag.jobs.show(id, { client, params: { account_id, id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagJobsOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagJobsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AutoRagJobsOptions<Bound, As>
  ): Promise<DataAs<AutoRagJobsShowResult, As>>;

  /** `/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs` */
  readonly logs: AutoRagJobsLogs<Bound>;

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
  ): AutoRagJobs<Bound | BoundBy<Params>>;
}

type AutoRagJobsLogsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; id: string; job_id: string } }, Bound, As
>;

/** `autoRag.jobs.logs`: `/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs` */
export interface AutoRagJobsLogs<Bound extends string = never> {
  /**
   * Get the logs of a job.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs`
   * @example
   * const { data, error } = await autoRag.jobs.logs.index({ client, params: { account_id, id, job_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRagJobsLogsOptions<Bound, As>
  ): Promise<Result<DataAs<AutoRagJobsLogsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AutoRagJobsLogsOptions<Bound, As>
  ): Promise<DataAs<AutoRagJobsLogsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AutoRagJobsLogsOptions<Bound>): AsyncIterable<AutoRagJobsLogsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AutoRagJobsLogsOptions<Bound>): AsyncIterable<Page<AutoRagJobsLogsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; id: string; job_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AutoRagJobsLogs<Bound | BoundBy<Params>>;
}
