// Written by `pnpm generate` from openapi/worker-builds.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  WorkerBuildsBuildsCancelResult, WorkerBuildsBuildsIndexResult, WorkerBuildsBuildsLatestResult,
  WorkerBuildsBuildsLogsIndexResult, WorkerBuildsBuildsShowResult, WorkerBuildsLimitsResult,
  WorkerBuildsReposConfigAutofillResult, WorkerBuildsReposConnectionsUpdateAllResult,
  WorkerBuildsTokensCreateResult, WorkerBuildsTokensIndexResultItem, WorkerBuildsTriggersBuildsCreateResult,
  WorkerBuildsTriggersCreateResult, WorkerBuildsTriggersUpdateResult,
  WorkerBuildsWorkersBuildsIndexResultItem, WorkerBuildsWorkersTriggersIndexResultItem, paths,
} from "./types.js";
export type * from "./types.js";

const workerBuildsTable = {
  only: [],
  actions: { limits: { method: "get", path: "account/limits" } },
  resources: {
    builds: {
      endpoint: "builds",
      id: "build_uuid",
      only: ["index", "show"],
      actions: {
        cancel: { method: "put", path: "{id}/cancel", body: "optional" },
        latest: { method: "get", path: "latest" },
      },
      resources: {
        logs: { endpoint: "{build_uuid}/logs", only: ["index"], actions: { index: { items: "lines" } } },
      },
    },
    repos: {
      endpoint: "repos",
      id: "repo_id",
      only: [],
      actions: {
        configAutofill: { method: "get", path: "{provider_type}/{provider_account_id}/{id}/config_autofill" },
      },
      resources: {
        connections: {
          endpoint: "connections",
          id: "repo_connection_uuid",
          only: ["delete"],
          actions: { delete: { answer: "any" }, updateAll: { method: "put", body: "optional" } },
        },
      },
    },
    tokens: {
      endpoint: "tokens",
      id: "build_token_uuid",
      except: ["show", "update", "edit"],
      actions: { create: { body: "optional" }, delete: { answer: "any" } },
    },
    triggers: {
      endpoint: "triggers",
      id: "trigger_uuid",
      except: ["index", "show"],
      updateMethod: "patch",
      actions: {
        create: { body: "optional" },
        update: { body: "optional" },
        delete: { answer: "any" },
        purgeBuildCache: { method: "post", path: "{id}/purge_build_cache", body: "optional", answer: "any" },
      },
      resources: {
        builds: {
          endpoint: "{trigger_uuid}/builds",
          only: ["create"],
          actions: { create: { body: "optional" } },
        },
        environmentVariables: {
          endpoint: "{trigger_uuid}/environment_variables",
          id: "environment_variable_key",
          only: ["index", "delete"],
          actions: { delete: { answer: "any" }, editAll: { method: "patch", body: "optional" } },
        },
      },
    },
    workers: {
      endpoint: "workers",
      only: [],
      resources: {
        builds: { endpoint: "{external_script_id}/builds", only: ["index"] },
        triggers: { endpoint: "{external_script_id}/triggers", only: ["index"] },
      },
    },
  },
} as const;

/** Builds of Workers from repositories: triggers, variables, tokens and logs. */
export const workerBuilds: WorkerBuilds = resource<paths>()("/accounts/{account_id}/builds", workerBuildsTable);

type WorkerBuildsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workerBuilds`: `/accounts/{account_id}/builds` */
export interface WorkerBuilds<Bound extends string = never> {
  /**
   * Get the limits of the builds of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/account/limits`
   * @example
   * const { data, error } = await workerBuilds.limits({ client, params: { account_id } });
   */
  limits<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsLimitsResult, As>>>;
  /** {@link limits}, but returns the data alone and throws a `RestflareError` if the call fails. */
  limitsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsLimitsResult, As>>;

  /** `/accounts/{account_id}/builds/builds` */
  readonly builds: WorkerBuildsBuilds<Bound>;

  /** `/accounts/{account_id}/builds/repos` */
  readonly repos: WorkerBuildsRepos<Bound>;

  /** `/accounts/{account_id}/builds/tokens` */
  readonly tokens: WorkerBuildsTokens<Bound>;

  /** `/accounts/{account_id}/builds/triggers` */
  readonly triggers: WorkerBuildsTriggers<Bound>;

  /** `/accounts/{account_id}/builds/workers` */
  readonly workers: WorkerBuildsWorkers<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "limits">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly build_uuid?: string | number | undefined; readonly provider_type?: string | number | undefined; readonly provider_account_id?: string | number | undefined; readonly trigger_uuid?: string | number | undefined; readonly external_script_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuilds<Bound | BoundBy<Params>>;
}

type WorkerBuildsBuildsCancelOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;
type WorkerBuildsBuildsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workerBuilds.builds`: `/accounts/{account_id}/builds/builds` */
export interface WorkerBuildsBuilds<Bound extends string = never> {
  /**
   * List the builds of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/builds`
   * @example
   * const { data, error } = await workerBuilds.builds.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsBuildsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsBuildsIndexResult, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsBuildsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsBuildsIndexResult, As>>;

  /**
   * Get a build of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/builds/{build_uuid}`
   * @example
   * const { data, error } = await workerBuilds.builds.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsBuildsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsBuildsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsBuildsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsBuildsShowResult, As>>;

  /**
   * Cancel a build of an account.
   *
   * Stops the build, which cannot go on; nothing of it is deployed. The API's owner does not describe what it
   * takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/builds/builds/{build_uuid}/cancel`
   * @example
   * const { data, error } = await workerBuilds.builds.cancel(id, { client, params: { account_id }, body: {} });
   */
  cancel<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsBuildsCancelOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsBuildsCancelResult, As>>>;
  /** {@link cancel}, but returns the data alone and throws a `RestflareError` if the call fails. */
  cancelOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsBuildsCancelOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsBuildsCancelResult, As>>;

  /**
   * Get the latest builds of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/builds/latest`
   * @example
   * const { data, error } = await workerBuilds.builds.latest({ client, params: { account_id } });
   */
  latest<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsBuildsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsBuildsLatestResult, As>>>;
  /** {@link latest}, but returns the data alone and throws a `RestflareError` if the call fails. */
  latestOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsBuildsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsBuildsLatestResult, As>>;

  /** `/accounts/{account_id}/builds/builds/{build_uuid}/logs` */
  readonly logs: WorkerBuildsBuildsLogs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "cancel">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "latest">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly build_uuid?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsBuilds<Bound | BoundBy<Params>>;
}

type WorkerBuildsBuildsLogsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; build_uuid: string } }, Bound, As
>;

/** `workerBuilds.builds.logs`: `/accounts/{account_id}/builds/builds/{build_uuid}/logs` */
export interface WorkerBuildsBuildsLogs<Bound extends string = never> {
  /**
   * Get the logs of a build.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/builds/{build_uuid}/logs`
   * @example
   * const { data, error } = await workerBuilds.builds.logs.index({ client, params: { account_id, build_uuid } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsBuildsLogsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsBuildsLogsIndexResult, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsBuildsLogsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsBuildsLogsIndexResult, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerBuildsBuildsLogsOptions<Bound>): AsyncIterable<unknown[]>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerBuildsBuildsLogsOptions<Bound>): AsyncIterable<Page<unknown[]>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; build_uuid: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly build_uuid?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsBuildsLogs<Bound | BoundBy<Params>>;
}

type WorkerBuildsReposConfigAutofillOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; provider_type: string; provider_account_id: string } }, Bound, As
>;

/** `workerBuilds.repos`: `/accounts/{account_id}/builds/repos` */
export interface WorkerBuildsRepos<Bound extends string = never> {
  /**
   * Get the suggested build configuration of a build repository.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/repos/{provider_type}/{provider_account_id}/{repo_id}/config_autofill`
   * @example
   * const { data, error } = await workerBuilds.repos.configAutofill(id, { client, params: { account_id, provider_type, provider_account_id } });
   */
  configAutofill<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsReposConfigAutofillOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsReposConfigAutofillResult, As>>>;
  /** {@link configAutofill}, but returns the data alone and throws a `RestflareError` if the call fails. */
  configAutofillOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsReposConfigAutofillOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsReposConfigAutofillResult, As>>;

  /** `/accounts/{account_id}/builds/repos/connections` */
  readonly connections: WorkerBuildsReposConnections<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "configAutofill">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly provider_type?: string | number | undefined; readonly provider_account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsRepos<Bound | BoundBy<Params>>;
}

type WorkerBuildsReposConnectionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type WorkerBuildsReposConnectionsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workerBuilds.repos.connections`: `/accounts/{account_id}/builds/repos/connections` */
export interface WorkerBuildsReposConnections<Bound extends string = never> {
  /**
   * Delete a connection to a repository.
   *
   * Ends the connection with the repository; pushes to it start no builds. The API's owner does not describe
   * which query it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/builds/repos/connections/{repo_connection_uuid}`
   * @example
   * const { data, error } = await workerBuilds.repos.connections.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsReposConnectionsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsReposConnectionsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create or update a connection to a repository.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/builds/repos/connections`
   * @example
   * const { data, error } = await workerBuilds.repos.connections.updateAll({ client, params: { account_id }, body: {} });
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsReposConnectionsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsReposConnectionsUpdateAllResult, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsReposConnectionsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsReposConnectionsUpdateAllResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsReposConnections<Bound | BoundBy<Params>>;
}

type WorkerBuildsTokensOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workerBuilds.tokens`: `/accounts/{account_id}/builds/tokens` */
export interface WorkerBuildsTokens<Bound extends string = never> {
  /**
   * List the build tokens of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/tokens`
   * @example
   * const { data, error } = await workerBuilds.tokens.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsTokensOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsTokensIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsTokensOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsTokensIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerBuildsTokensOptions<Bound>): AsyncIterable<WorkerBuildsTokensIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkerBuildsTokensOptions<Bound>
  ): AsyncIterable<Page<WorkerBuildsTokensIndexResultItem>>;

  /**
   * Create a build token for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/builds/tokens`
   * @example
   * const { data, error } = await workerBuilds.tokens.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerBuildsTokensOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsTokensCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerBuildsTokensOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsTokensCreateResult, As>>;

  /**
   * Delete a build token of an account.
   *
   * Takes the token out of builds; triggers that use it cannot deploy any more. The API's owner does not
   * describe which query it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/builds/tokens/{build_token_uuid}`
   * @example
   * const { data, error } = await workerBuilds.tokens.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTokensOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTokensOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsTokens<Bound | BoundBy<Params>>;
}

type WorkerBuildsTriggersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type WorkerBuildsTriggersPurgeBuildCacheOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `workerBuilds.triggers`: `/accounts/{account_id}/builds/triggers` */
export interface WorkerBuildsTriggers<Bound extends string = never> {
  /**
   * Create a build trigger for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/builds/triggers`
   * @example
   * const { data, error } = await workerBuilds.triggers.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerBuildsTriggersOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsTriggersCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerBuildsTriggersOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsTriggersCreateResult, As>>;

  /**
   * Update a build trigger of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/builds/triggers/{trigger_uuid}`
   * @example
   * const { data, error } = await workerBuilds.triggers.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WorkerBuildsTriggersOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsTriggersUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WorkerBuildsTriggersOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsTriggersUpdateResult, As>>;

  /**
   * Delete a build trigger of an account.
   *
   * Deletes the trigger; pushes to its branches start no builds. The API's owner does not describe which
   * query it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/builds/triggers/{trigger_uuid}`
   * @example
   * const { data, error } = await workerBuilds.triggers.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTriggersOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTriggersOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Purge the build cache of a build trigger.
   *
   * Deletes what builds of the trigger kept for later ones; the next build takes longer. The API's owner does
   * not describe what it takes: any body goes through as it is given. The API's owner does not describe what
   * it answers.
   *
   * `POST /accounts/{account_id}/builds/triggers/{trigger_uuid}/purge_build_cache`
   * @example
   * const { data, error } = await workerBuilds.triggers.purgeBuildCache(id, { client, params: { account_id }, body: {} });
   */
  purgeBuildCache<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTriggersPurgeBuildCacheOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link purgeBuildCache}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeBuildCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTriggersPurgeBuildCacheOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/builds/triggers/{trigger_uuid}/builds` */
  readonly builds: WorkerBuildsTriggersBuilds<Bound>;

  /** `/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables` */
  readonly environmentVariables: WorkerBuildsTriggersEnvironmentVariables<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "update" | "delete" | "purgeBuildCache">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly trigger_uuid?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsTriggers<Bound | BoundBy<Params>>;
}

type WorkerBuildsTriggersBuildsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; trigger_uuid: string } }, Bound, As
>;

/** `workerBuilds.triggers.builds`: `/accounts/{account_id}/builds/triggers/{trigger_uuid}/builds` */
export interface WorkerBuildsTriggersBuilds<Bound extends string = never> {
  /**
   * Create a build for a build trigger.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/builds/triggers/{trigger_uuid}/builds`
   * @example
   * const { data, error } = await workerBuilds.triggers.builds.create({}, { client, params: { account_id, trigger_uuid } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerBuildsTriggersBuildsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsTriggersBuildsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerBuildsTriggersBuildsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsTriggersBuildsCreateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; trigger_uuid: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly trigger_uuid?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsTriggersBuilds<Bound | BoundBy<Params>>;
}

type WorkerBuildsTriggersEnvironmentVariablesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; trigger_uuid: string } }, Bound, As
>;
type WorkerBuildsTriggersEnvironmentVariablesEditAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; trigger_uuid: string }; body?: unknown }, Bound, As
>;

/**
 * `workerBuilds.triggers.environmentVariables`:
 * `/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables`
 */
export interface WorkerBuildsTriggersEnvironmentVariables<Bound extends string = never> {
  /**
   * List the environment variables of a build trigger.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables`
   * @example
   * const { data, error } = await workerBuilds.triggers.environmentVariables.index({ client, params: { account_id, trigger_uuid } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsTriggersEnvironmentVariablesOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsTriggersEnvironmentVariablesOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Delete an environment variable of a build trigger.
   *
   * Deletes the variable; the next build runs without it. The API's owner does not describe which query it
   * takes. The API's owner does not describe what it answers.
   *
   * `DELETE
   * /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables/{environment_variable_key}`
   * @example
   * const { data, error } = await workerBuilds.triggers.environmentVariables.delete(id, { client, params: { account_id, trigger_uuid } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTriggersEnvironmentVariablesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerBuildsTriggersEnvironmentVariablesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Edit the environment variables of a build trigger.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables`
   * @example
   * const { data, error } = await workerBuilds.triggers.environmentVariables.editAll({ client, params: { account_id, trigger_uuid }, body: {} });
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsTriggersEnvironmentVariablesEditAllOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsTriggersEnvironmentVariablesEditAllOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; trigger_uuid: string }, Bound, "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; trigger_uuid: string }, Bound, "index" | "editAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly trigger_uuid?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsTriggersEnvironmentVariables<Bound | BoundBy<Params>>;
}

/** `workerBuilds.workers`: `/accounts/{account_id}/builds/workers` */
export interface WorkerBuildsWorkers<Bound extends string = never> {
  /** `/accounts/{account_id}/builds/workers/{external_script_id}/builds` */
  readonly builds: WorkerBuildsWorkersBuilds<Bound>;

  /** `/accounts/{account_id}/builds/workers/{external_script_id}/triggers` */
  readonly triggers: WorkerBuildsWorkersTriggers<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly external_script_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsWorkers<Bound | BoundBy<Params>>;
}

type WorkerBuildsWorkersBuildsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; external_script_id: string } }, Bound, As
>;

/** `workerBuilds.workers.builds`: `/accounts/{account_id}/builds/workers/{external_script_id}/builds` */
export interface WorkerBuildsWorkersBuilds<Bound extends string = never> {
  /**
   * List the builds of a Worker.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/workers/{external_script_id}/builds`
   * @example
   * const { data, error } = await workerBuilds.workers.builds.index({ client, params: { account_id, external_script_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsWorkersBuildsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsWorkersBuildsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsWorkersBuildsOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsWorkersBuildsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: WorkerBuildsWorkersBuildsOptions<Bound>
  ): AsyncIterable<WorkerBuildsWorkersBuildsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkerBuildsWorkersBuildsOptions<Bound>
  ): AsyncIterable<Page<WorkerBuildsWorkersBuildsIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; external_script_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly external_script_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsWorkersBuilds<Bound | BoundBy<Params>>;
}

type WorkerBuildsWorkersTriggersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; external_script_id: string } }, Bound, As
>;

/** `workerBuilds.workers.triggers`: `/accounts/{account_id}/builds/workers/{external_script_id}/triggers` */
export interface WorkerBuildsWorkersTriggers<Bound extends string = never> {
  /**
   * List the triggers of a Worker.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/builds/workers/{external_script_id}/triggers`
   * @example
   * const { data, error } = await workerBuilds.workers.triggers.index({ client, params: { account_id, external_script_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsWorkersTriggersOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerBuildsWorkersTriggersIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerBuildsWorkersTriggersOptions<Bound, As>
  ): Promise<DataAs<WorkerBuildsWorkersTriggersIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: WorkerBuildsWorkersTriggersOptions<Bound>
  ): AsyncIterable<WorkerBuildsWorkersTriggersIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkerBuildsWorkersTriggersOptions<Bound>
  ): AsyncIterable<Page<WorkerBuildsWorkersTriggersIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; external_script_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly external_script_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerBuildsWorkersTriggers<Bound | BoundBy<Params>>;
}
