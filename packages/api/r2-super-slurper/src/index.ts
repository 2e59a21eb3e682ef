// Written by `pnpm generate` from openapi/r2-super-slurper.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ConnectivityPrecheck, ConnectivityPrecheckSourceInput, ConnectivityPrecheckTargetInput, JobLog, JobProgress,
  NewR2SuperSlurperJob, R2SuperSlurperJob, R2SuperSlurperJobsIndexQuery, R2SuperSlurperJobsLogsIndexQuery,
  SuperSlurperJob, paths,
} from "./types.js";
export type * from "./types.js";

const r2SuperSlurperTable = {
  only: [],
  resources: {
    jobs: {
      endpoint: "jobs",
      id: "job_id",
      except: ["update", "edit", "delete"],
      actions: {
        create: { body: "optional", secrets: ["privateKey", "secretAccessKey"] },
        abort: { method: "put", path: "{id}/abort" },
        abortAll: { method: "put", path: "abortAll" },
        pause: { method: "put", path: "{id}/pause" },
        progress: { method: "get", path: "{id}/progress" },
        resume: { method: "put", path: "{id}/resume" },
      },
      resources: { logs: { endpoint: "{job_id}/logs", only: ["index"] } },
    },
    source: {
      endpoint: "source",
      only: [],
      actions: {
        connectivityPrecheck: {
          method: "put",
          path: "connectivity-precheck",
          body: "required",
          secrets: ["privateKey", "secretAccessKey"],
        },
      },
    },
    target: {
      endpoint: "target",
      only: [],
      actions: {
        connectivityPrecheck: {
          method: "put",
          path: "connectivity-precheck",
          body: "required",
          secrets: ["secretAccessKey"],
        },
      },
    },
  },
} as const;

/** Jobs that copy objects from other clouds to R2. */
export const r2SuperSlurper: R2SuperSlurper = resource<paths>()("/accounts/{account_id}/slurper", r2SuperSlurperTable);

/** `r2SuperSlurper`: `/accounts/{account_id}/slurper` */
export interface R2SuperSlurper<Bound extends string = never> {
  /** `/accounts/{account_id}/slurper/jobs` */
  readonly jobs: R2SuperSlurperJobs<Bound>;

  /** `/accounts/{account_id}/slurper/source` */
  readonly source: R2SuperSlurperSource<Bound>;

  /** `/accounts/{account_id}/slurper/target` */
  readonly target: R2SuperSlurperTarget<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2SuperSlurper<Bound | BoundBy<Params>>;
}

type R2SuperSlurperJobsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: R2SuperSlurperJobsIndexQuery }, Bound, As
>;
type R2SuperSlurperJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `r2SuperSlurper.jobs`: `/accounts/{account_id}/slurper/jobs` */
export interface R2SuperSlurperJobs<Bound extends string = never> {
  /**
   * List the Super Slurper jobs of an account.
   *
   * `GET /accounts/{account_id}/slurper/jobs`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2SuperSlurperJobsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<R2SuperSlurperJob[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2SuperSlurperJobsIndexOptions<Bound, As>
  ): Promise<DataAs<R2SuperSlurperJob[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: R2SuperSlurperJobsIndexOptions<Bound>): AsyncIterable<R2SuperSlurperJob>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: R2SuperSlurperJobsIndexOptions<Bound>): AsyncIterable<Page<R2SuperSlurperJob>>;

  /**
   * Create a Super Slurper job for an account.
   *
   * `POST /accounts/{account_id}/slurper/jobs`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewR2SuperSlurperJob, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<SuperSlurperJob, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewR2SuperSlurperJob, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<SuperSlurperJob, As>>;

  /**
   * Get a Super Slurper job of an account.
   *
   * `GET /accounts/{account_id}/slurper/jobs/{job_id}`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<R2SuperSlurperJob, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<R2SuperSlurperJob, As>>;

  /**
   * Abort a Super Slurper job of an account.
   *
   * Aborts the job, which cannot go on; what was copied already stays in the bucket.
   *
   * `PUT /accounts/{account_id}/slurper/jobs/{job_id}/abort`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.abort(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort/
   */
  abort<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link abort}, but returns the data alone and throws a `RestflareError` if the call fails. */
  abortOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Abort all Super Slurper jobs of an account.
   *
   * Aborts all jobs of the account, which cannot go on; what was copied already stays in the buckets.
   *
   * `PUT /accounts/{account_id}/slurper/jobs/abortAll`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.abortAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort_all/
   */
  abortAll<As extends WaysToRead<"json"> = "json">(
    ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link abortAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  abortAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Pause a Super Slurper job of an account.
   *
   * `PUT /accounts/{account_id}/slurper/jobs/{job_id}/pause`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.pause(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/pause/
   */
  pause<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link pause}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pauseOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Get the progress of a Super Slurper job.
   *
   * `GET /accounts/{account_id}/slurper/jobs/{job_id}/progress`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.progress(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/progress/
   */
  progress<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<JobProgress, As>>>;
  /** {@link progress}, but returns the data alone and throws a `RestflareError` if the call fails. */
  progressOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<JobProgress, As>>;

  /**
   * Resume a Super Slurper job of an account.
   *
   * `PUT /accounts/{account_id}/slurper/jobs/{job_id}/resume`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.resume(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/resume/
   */
  resume<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link resume}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resumeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2SuperSlurperJobsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** `/accounts/{account_id}/slurper/jobs/{job_id}/logs` */
  readonly logs: R2SuperSlurperJobsLogs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "abort" | "pause" | "progress" | "resume">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "abortAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2SuperSlurperJobs<Bound | BoundBy<Params>>;
}

type R2SuperSlurperJobsLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; job_id: string }; query?: R2SuperSlurperJobsLogsIndexQuery }, Bound, As
>;

/** `r2SuperSlurper.jobs.logs`: `/accounts/{account_id}/slurper/jobs/{job_id}/logs` */
export interface R2SuperSlurperJobsLogs<Bound extends string = never> {
  /**
   * Get the logs of a Super Slurper job.
   *
   * `GET /accounts/{account_id}/slurper/jobs/{job_id}/logs`
   * @example
   * const { data, error } = await r2SuperSlurper.jobs.logs.index({ client, params: { account_id, job_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/subresources/logs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2SuperSlurperJobsLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<JobLog[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2SuperSlurperJobsLogsIndexOptions<Bound, As>
  ): Promise<DataAs<JobLog[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: R2SuperSlurperJobsLogsIndexOptions<Bound>): AsyncIterable<JobLog>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: R2SuperSlurperJobsLogsIndexOptions<Bound>): AsyncIterable<Page<JobLog>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; job_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2SuperSlurperJobsLogs<Bound | BoundBy<Params>>;
}

type R2SuperSlurperSourceOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `r2SuperSlurper.source`: `/accounts/{account_id}/slurper/source` */
export interface R2SuperSlurperSource<Bound extends string = never> {
  /**
   * Check the source connectivity of an account.
   *
   * `PUT /accounts/{account_id}/slurper/source/connectivity-precheck`
   * @example
   * const { data, error } = await r2SuperSlurper.source.connectivityPrecheck(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/connectivity_precheck/methods/source/
   */
  connectivityPrecheck<As extends WaysToRead<"json"> = "json">(
    body: ConnectivityPrecheckSourceInput, ...options: R2SuperSlurperSourceOptions<Bound, As>
  ): Promise<Result<DataAs<ConnectivityPrecheck, As>>>;
  /**
   * {@link connectivityPrecheck}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  connectivityPrecheckOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ConnectivityPrecheckSourceInput, ...options: R2SuperSlurperSourceOptions<Bound, As>
  ): Promise<DataAs<ConnectivityPrecheck, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "connectivityPrecheck">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2SuperSlurperSource<Bound | BoundBy<Params>>;
}

type R2SuperSlurperTargetOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `r2SuperSlurper.target`: `/accounts/{account_id}/slurper/target` */
export interface R2SuperSlurperTarget<Bound extends string = never> {
  /**
   * Check the target connectivity of an account.
   *
   * `PUT /accounts/{account_id}/slurper/target/connectivity-precheck`
   * @example
   * const { data, error } = await r2SuperSlurper.target.connectivityPrecheck(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/connectivity_precheck/methods/target/
   */
  connectivityPrecheck<As extends WaysToRead<"json"> = "json">(
    body: ConnectivityPrecheckTargetInput, ...options: R2SuperSlurperTargetOptions<Bound, As>
  ): Promise<Result<DataAs<ConnectivityPrecheck, As>>>;
  /**
   * {@link connectivityPrecheck}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  connectivityPrecheckOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ConnectivityPrecheckTargetInput, ...options: R2SuperSlurperTargetOptions<Bound, As>
  ): Promise<DataAs<ConnectivityPrecheck, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "connectivityPrecheck">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2SuperSlurperTarget<Bound | BoundBy<Params>>;
}
