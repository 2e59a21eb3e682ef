// Written by `pnpm generate` from openapi/worker-scripts.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  EditWorkerSettings, NewSchedule, RollBackWorkerScript, Schedule, Schedules, ScriptSettings, ScriptUsage,
  Tail, UploadWorkerScript, UploadWorkerScriptContent, UploadedWorkerScript, WorkerScript,
  WorkerScriptsContentUpdateHeaders, WorkerScriptsDeleteQuery, WorkerScriptsUpdateQuery, WorkerSettings,
  paths,
} from "./types.js";
export * from "./types.js";

/** Workers scripts of an account. A script is code that runs at Cloudflare, with what it is bound to. */
export const workerScripts: WorkerScripts = resource<paths>()("/accounts/{account_id}/workers/scripts", {
  id: "script_name",
  except: ["create", "edit"],
  permissions: ["Workers Scripts Read"],
  actions: {
    show: { answer: "body", as: "text" },
    update: { contentType: "multipart/form-data", secrets: ["text"], permissions: ["Workers Scripts Write"] },
    delete: { body: "empty", permissions: ["Workers Scripts Write"] },
  },
  resources: {
    content: {
      endpoint: "{script_name}/content",
      singular: true,
      only: ["show", "update"],
      actions: {
        show: {
          method: "get",
          path: "v2",
          answer: "body",
          as: "text",
          permissions: ["Workers Scripts Read"],
        },
        update: { contentType: "multipart/form-data", permissions: ["Workers Scripts Write"] },
      },
    },
    schedules: {
      endpoint: "{script_name}/schedules",
      only: ["index"],
      actions: {
        index: { items: "schedules", permissions: ["Workers Scripts Read"] },
        updateAll: { method: "put", body: "required", permissions: ["Workers Scripts Write"] },
      },
    },
    scriptSettings: {
      endpoint: "{script_name}/script-settings",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { permissions: ["Workers Scripts Read"] },
        update: { permissions: ["Workers Scripts Write"] },
      },
    },
    settings: {
      endpoint: "{script_name}/settings",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { permissions: ["Workers Scripts Read"] },
        update: {
          contentType: "multipart/form-data",
          secrets: ["text"],
          permissions: ["Workers Scripts Write"],
        },
      },
    },
    tails: {
      endpoint: "{script_name}/tails",
      id: "tail_id",
      except: ["show", "update", "edit"],
      permissions: ["Workers Tail Read"],
      actions: {
        index: { secrets: ["url"] },
        create: { body: "optional", secrets: ["url"] },
        delete: { body: "empty" },
      },
    },
    usageModel: {
      endpoint: "{script_name}/usage-model",
      singular: true,
      only: ["show", "update"],
      actions: {
        show: { permissions: ["Workers Scripts Read"] },
        update: { permissions: ["Workers Scripts Write"] },
      },
    },
  },
});

type WorkerScriptsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type WorkerScriptsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerScriptsUpdateQuery }, Bound, As
>;
type WorkerScriptsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerScriptsDeleteQuery; body?: Record<string, unknown> }, Bound, As
>;

/** `workerScripts`: `/accounts/{account_id}/workers/scripts` */
export interface WorkerScripts<Bound extends string = never> {
  /**
   * List worker scripts.
   *
   * Lists all scripts of the account, without their code.
   *
   * `GET /accounts/{account_id}/workers/scripts` needs the permission `Workers Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerScript[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<DataAs<WorkerScript[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptsOptions<Bound>): AsyncIterable<WorkerScript>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerScriptsOptions<Bound>): AsyncIterable<Page<WorkerScript>>;

  /**
   * Download a worker script.
   *
   * Answers the code of a script as text. A script of several modules is answered as the parts that it
   * consists of.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}` needs the permission `Workers Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/get/
   */
  show<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Upload a worker script.
   *
   * Makes a script, or replaces all of it. The part `metadata` says what the script is bound to and which
   * part it starts with; every other part is a module, a `File` of its own type under the name by which it is
   * imported.
   *
   * `PUT /accounts/{account_id}/workers/scripts/{script_name}` needs the permission `Workers Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UploadWorkerScript | RollBackWorkerScript,
    ...options: WorkerScriptsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UploadedWorkerScript, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: UploadWorkerScript | RollBackWorkerScript,
    ...options: WorkerScriptsUpdateOptions<Bound, As>
  ): Promise<DataAs<UploadedWorkerScript, As>>;

  /**
   * Delete a worker script.
   *
   * Removes a script for good.
   *
   * `DELETE /accounts/{account_id}/workers/scripts/{script_name}` needs the permission `Workers Scripts
   * Write`.
   * @example
   * const { data, error } = await workerScripts.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/content` */
  readonly content: WorkerScriptsContent<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/schedules` */
  readonly schedules: WorkerScriptsSchedules<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/script-settings` */
  readonly scriptSettings: WorkerScriptsScriptSettings<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/settings` */
  readonly settings: WorkerScriptsSettings<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/tails` */
  readonly tails: WorkerScriptsTails<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/usage-model` */
  readonly usageModel: WorkerScriptsUsageModel<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScripts<Bound | BoundBy<Params>>;
}

type WorkerScriptsContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;
type WorkerScriptsContentUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; headers?: WorkerScriptsContentUpdateHeaders }, Bound, As
>;

/** `workerScripts.content`: `/accounts/{account_id}/workers/scripts/{script_name}/content` */
export interface WorkerScriptsContent<Bound extends string = never> {
  /**
   * Get the content of a worker script.
   *
   * Answers the code of a script, and nothing of what it is bound to.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/content/v2` needs the permission `Workers
   * Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.content.show({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/content/methods/get/
   */
  show<As extends WaysToRead<"text"> = "text">(
    ...options: WorkerScriptsContentOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"text"> = "text">(
    ...options: WorkerScriptsContentOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update the content of a worker script.
   *
   * Replaces the code of a script, and leaves what it is bound to as it is. Which part it starts with stands
   * in the part `metadata` or in a header.
   *
   * `PUT /accounts/{account_id}/workers/scripts/{script_name}/content` needs the permission `Workers Scripts
   * Write`.
   * @example
   * const { data, error } = await workerScripts.content.update(body, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/content/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: UploadWorkerScriptContent, ...options: WorkerScriptsContentUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerScript, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UploadWorkerScriptContent, ...options: WorkerScriptsContentUpdateOptions<Bound, As>
  ): Promise<DataAs<WorkerScript, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsContent<Bound | BoundBy<Params>>;
}

type WorkerScriptsSchedulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.schedules`: `/accounts/{account_id}/workers/scripts/{script_name}/schedules` */
export interface WorkerScriptsSchedules<Bound extends string = never> {
  /**
   * List the schedules of a worker script.
   *
   * Lists the times at which a script runs by itself.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/schedules` needs the permission `Workers
   * Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.schedules.index({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSchedulesOptions<Bound, As>
  ): Promise<Result<DataAs<Schedules, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSchedulesOptions<Bound, As>
  ): Promise<DataAs<Schedules, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptsSchedulesOptions<Bound>): AsyncIterable<Schedule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerScriptsSchedulesOptions<Bound>): AsyncIterable<Page<Schedule>>;

  /**
   * Update the schedules of a worker script.
   *
   * Replaces all schedules of a script. An empty list ends them.
   *
   * `PUT /accounts/{account_id}/workers/scripts/{script_name}/schedules` needs the permission `Workers
   * Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.schedules.updateAll([{ cron: "*\/30 * * * *" }, { cron: "0 6 * * 1" }], { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: NewSchedule[], ...options: WorkerScriptsSchedulesOptions<Bound, As>
  ): Promise<Result<DataAs<Schedules, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSchedule[], ...options: WorkerScriptsSchedulesOptions<Bound, As>
  ): Promise<DataAs<Schedules, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "index" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsSchedules<Bound | BoundBy<Params>>;
}

type WorkerScriptsScriptSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.scriptSettings`: `/accounts/{account_id}/workers/scripts/{script_name}/script-settings` */
export interface WorkerScriptsScriptSettings<Bound extends string = never> {
  /**
   * Get the script settings of a worker script.
   *
   * Answers the settings of a script that all its versions have in common.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/script-settings` needs the permission `Workers
   * Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.scriptSettings.show({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsScriptSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsScriptSettingsOptions<Bound, As>
  ): Promise<DataAs<ScriptSettings, As>>;

  /**
   * Edit the script settings of a worker script.
   *
   * Changes the settings that the body names, at once for all versions of a script.
   *
   * `PATCH /accounts/{account_id}/workers/scripts/{script_name}/script-settings` needs the permission
   * `Workers Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.scriptSettings.update({ logpush: true }, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/settings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ScriptSettings, ...options: WorkerScriptsScriptSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ScriptSettings, ...options: WorkerScriptsScriptSettingsOptions<Bound, As>
  ): Promise<DataAs<ScriptSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsScriptSettings<Bound | BoundBy<Params>>;
}

type WorkerScriptsSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.settings`: `/accounts/{account_id}/workers/scripts/{script_name}/settings` */
export interface WorkerScriptsSettings<Bound extends string = never> {
  /**
   * Get the settings of a worker script.
   *
   * Answers what a script is bound to, and how the version of it that runs is set.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/settings` needs the permission `Workers Scripts
   * Read`.
   * @example
   * const { data, error } = await workerScripts.settings.show({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/script_and_version_settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSettingsOptions<Bound, As>
  ): Promise<DataAs<WorkerSettings, As>>;

  /**
   * Edit the settings of a worker script.
   *
   * Changes the settings of a script that the body names. What is bound is replaced as a whole.
   *
   * `PATCH /accounts/{account_id}/workers/scripts/{script_name}/settings` needs the permission `Workers
   * Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.settings.update(body, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/script_and_version_settings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: EditWorkerSettings, ...options: WorkerScriptsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EditWorkerSettings, ...options: WorkerScriptsSettingsOptions<Bound, As>
  ): Promise<DataAs<WorkerSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsSettings<Bound | BoundBy<Params>>;
}

type WorkerScriptsTailsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;
type WorkerScriptsTailsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; body?: Record<string, unknown> }, Bound, As
>;

/** `workerScripts.tails`: `/accounts/{account_id}/workers/scripts/{script_name}/tails` */
export interface WorkerScriptsTails<Bound extends string = never> {
  /**
   * Get the tail of a worker script.
   *
   * Answers the tail of a script that somebody started.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/tails` needs the permission `Workers Tail
   * Read`.
   * @example
   * const { data, error } = await workerScripts.tails.index({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsTailsOptions<Bound, As>
  ): Promise<Result<DataAs<Tail, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsTailsOptions<Bound, As>
  ): Promise<DataAs<Tail, As>>;

  /**
   * Start a tail of a worker script.
   *
   * Starts to send what a script logs to whoever opens the address in the answer.
   *
   * `POST /accounts/{account_id}/workers/scripts/{script_name}/tails` needs the permission `Workers Tail
   * Read`.
   * @example
   * const { data, error } = await workerScripts.tails.create({}, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: Record<string, unknown>, ...options: WorkerScriptsTailsOptions<Bound, As>
  ): Promise<Result<DataAs<Tail, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: Record<string, unknown>, ...options: WorkerScriptsTailsOptions<Bound, As>
  ): Promise<DataAs<Tail, As>>;

  /**
   * Delete a tail of a worker script.
   *
   * Ends a tail.
   *
   * `DELETE /accounts/{account_id}/workers/scripts/{script_name}/tails/{tail_id}` needs the permission
   * `Workers Tail Read`.
   * @example
   * const { data, error } = await workerScripts.tails.delete(id, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsTailsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsTailsDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; script_name: string }, Bound, "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsTails<Bound | BoundBy<Params>>;
}

type WorkerScriptsUsageModelOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.usageModel`: `/accounts/{account_id}/workers/scripts/{script_name}/usage-model` */
export interface WorkerScriptsUsageModel<Bound extends string = never> {
  /**
   * Get the usage model of a worker script.
   *
   * Answers how the use of a script is counted.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/usage-model` needs the permission `Workers
   * Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.usageModel.show({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsUsageModelOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptUsage, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsUsageModelOptions<Bound, As>
  ): Promise<DataAs<ScriptUsage, As>>;

  /**
   * Update the usage model of a worker script.
   *
   * Changes how the use of a script is counted. It takes a paid plan.
   *
   * `PUT /accounts/{account_id}/workers/scripts/{script_name}/usage-model` needs the permission `Workers
   * Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.usageModel.update({ usage_model: "standard" }, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ScriptUsage, ...options: WorkerScriptsUsageModelOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptUsage, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ScriptUsage, ...options: WorkerScriptsUsageModelOptions<Bound, As>
  ): Promise<DataAs<ScriptUsage, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsUsageModel<Bound | BoundBy<Params>>;
}
