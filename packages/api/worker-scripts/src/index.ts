// Written by `pnpm generate` from openapi/worker-scripts.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AssetFiles, AssetsUpload, CreatedScriptVersion, Deployment, Deployments, EditWorkerSettings,
  EnvironmentSettings, ListedVersion, NewAssetsUpload, NewDeployment, NewSchedule, NewScriptVersion,
  NewSecret, PageInfo, PlacementProvider, PlacementRegions, RollBackWorkerScript, Schedule, Schedules,
  ScriptSearchResult, ScriptSettings, ScriptSubdomain, ScriptUsage, ScriptVersion, Secret, SecretsBulk,
  SecretsByName, SetScriptSubdomain, Tail, UploadWorkerScript, UploadWorkerScriptContent, UploadedAssets,
  UploadedWorkerScript, WorkerAssetsUploadQuery, WorkerScript, WorkerScriptSearchIndexQuery,
  WorkerScriptsContentUpdateHeaders, WorkerScriptsDeleteQuery, WorkerScriptsDeploymentsCreateQuery,
  WorkerScriptsDeploymentsIndexQuery, WorkerScriptsIndexQuery, WorkerScriptsSecretsDeleteQuery,
  WorkerScriptsSecretsShowQuery, WorkerScriptsUpdateQuery, WorkerScriptsVersionsCreateQuery,
  WorkerScriptsVersionsIndexQuery, WorkerScriptsVersionsIndexResult, WorkerSettings, paths,
} from "./types.js";
export * from "./types.js";

/** Workers scripts of an account. A script is code that runs at Cloudflare, with what it is bound to. */
export const workerAssets: WorkerAssets = resource<paths>()(
  "/accounts/{account_id}/workers/assets/upload",
  {
    singular: true,
    only: [],
    actions: {
      upload: { method: "post", body: "required", contentType: "multipart/form-data", secrets: ["jwt"] },
    },
  },
);

/** Workers scripts of an account. A script is code that runs at Cloudflare, with what it is bound to. */
export const workerPlacementRegions: WorkerPlacementRegions = resource<paths>()(
  "/accounts/{account_id}/workers/placement/regions",
  { only: ["index"], actions: { index: { items: "providers" } } },
);

/** Workers scripts of an account. A script is code that runs at Cloudflare, with what it is bound to. */
export const workerScriptSearch: WorkerScriptSearch = resource<paths>()(
  "/accounts/{account_id}/workers/scripts-search",
  { only: ["index"], actions: { index: { paging: { by: "page" } } } },
);

/** Workers scripts of an account. A script is code that runs at Cloudflare, with what it is bound to. */
export const workerScripts: WorkerScripts = resource<paths>()("/accounts/{account_id}/workers/scripts", {
  id: "script_name",
  except: ["create", "edit"],
  permissions: ["Workers Scripts Read"],
  actions: {
    show: { answer: "body", as: "text" },
    update: {
      contentType: "multipart/form-data",
      secrets: ["jwt", "key_base64", "key_jwk", "text"],
      permissions: ["Workers Scripts Write"],
    },
    delete: { body: "empty", permissions: ["Workers Scripts Write"] },
    editSecrets: {
      method: "patch",
      path: "{id}/secrets-bulk",
      body: "required",
      secrets: ["key_base64", "key_jwk", "text"],
      permissions: [],
    },
    startAssetsUpload: {
      method: "post",
      path: "{id}/assets-upload-session",
      body: "required",
      secrets: ["jwt"],
      permissions: [],
    },
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
    deployments: {
      endpoint: "{script_name}/deployments",
      id: "deployment_id",
      except: ["update", "edit"],
      actions: {
        index: { paging: { by: "page" }, items: "deployments", permissions: ["Workers Scripts Read"] },
        create: { permissions: ["Workers Scripts Write"] },
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
    secrets: {
      endpoint: "{script_name}/secrets",
      id: "secret_name",
      except: ["create", "update", "edit"],
      actions: {
        put: {
          method: "put",
          body: "required",
          secrets: ["key_base64", "key_jwk", "text"],
          idempotent: true,
        },
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
          secrets: ["key_base64", "key_jwk", "text"],
          permissions: ["Workers Scripts Write"],
        },
      },
    },
    subdomain: {
      endpoint: "{script_name}/subdomain",
      singular: true,
      except: ["create", "edit"],
      actions: { update: { method: "post", idempotent: true } },
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
    versions: {
      endpoint: "{script_name}/versions",
      id: "version_id",
      except: ["update", "edit", "delete"],
      permissions: ["Workers Scripts Read"],
      actions: {
        index: { paging: { by: "page" }, items: "items" },
        create: {
          contentType: "multipart/form-data",
          secrets: ["key_base64", "key_jwk", "text"],
          permissions: ["Workers Scripts Write"],
        },
      },
    },
  },
});

/** Workers scripts of an account. A script is code that runs at Cloudflare, with what it is bound to. */
export const workerScriptsEnvironments: WorkerScriptsEnvironments = resource<paths>()(
  "/accounts/{account_id}/workers/services/{service_name}/environments",
  {
    only: [],
    resources: {
      content: {
        endpoint: "{environment_name}/content",
        singular: true,
        only: ["show", "update"],
        actions: {
          show: { answer: "body", as: "bytes", permissions: ["Workers Scripts Read"] },
          update: { body: "optional", permissions: ["Workers Scripts Write"] },
        },
      },
      settings: {
        endpoint: "{environment_name}/settings",
        singular: true,
        except: ["create", "delete"],
        updateMethod: "patch",
        actions: {
          show: { permissions: ["Workers Scripts Read"] },
          update: { body: "optional", permissions: ["Workers Scripts Write"] },
        },
      },
    },
  },
);

type WorkerAssetsUploadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: WorkerAssetsUploadQuery }, Bound, As
>;

/** `workerAssets`: `/accounts/{account_id}/workers/assets/upload` */
export interface WorkerAssets<Bound extends string = never> {
  /**
   * Upload static files.
   *
   * Uploads files that a session asked for, each as Base64 under its hash. The client of this call has the
   * `jwt` of the session as its token.
   *
   * `POST /accounts/{account_id}/workers/assets/upload`
   * @example
   * const { data, error } = await workerAssets.upload(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/assets/subresources/upload/methods/create/
   */
  upload<As extends WaysToRead<"json"> = "json">(
    body: AssetFiles, ...options: WorkerAssetsUploadOptions<Bound, As>
  ): Promise<Result<DataAs<UploadedAssets, As>>>;
  /** {@link upload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  uploadOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AssetFiles, ...options: WorkerAssetsUploadOptions<Bound, As>
  ): Promise<DataAs<UploadedAssets, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "upload">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerAssets<Bound | BoundBy<Params>>;
}

type WorkerPlacementRegionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workerPlacementRegions`: `/accounts/{account_id}/workers/placement/regions` */
export interface WorkerPlacementRegions<Bound extends string = never> {
  /**
   * List the regions that scripts can run near.
   *
   * Lists near which regions of which clouds a script can be placed. The API's owner does not describe which
   * query it takes.
   *
   * `GET /accounts/{account_id}/workers/placement/regions`
   * @example
   * const { data, error } = await workerPlacementRegions.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerPlacementRegionsOptions<Bound, As>
  ): Promise<Result<DataAs<PlacementRegions, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerPlacementRegionsOptions<Bound, As>
  ): Promise<DataAs<PlacementRegions, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerPlacementRegionsOptions<Bound>): AsyncIterable<PlacementProvider>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerPlacementRegionsOptions<Bound>): AsyncIterable<Page<PlacementProvider>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerPlacementRegions<Bound | BoundBy<Params>>;
}

type WorkerScriptSearchIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerScriptSearchIndexQuery }, Bound, As
>;

/** `workerScriptSearch`: `/accounts/{account_id}/workers/scripts-search` */
export interface WorkerScriptSearch<Bound extends string = never> {
  /**
   * Search worker scripts.
   *
   * Finds scripts by their name or their id, page by page.
   *
   * `GET /accounts/{account_id}/workers/scripts-search`
   * @example
   * const { data, error } = await workerScriptSearch.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/search/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptSearchIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSearchResult[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptSearchIndexOptions<Bound, As>
  ): Promise<DataAs<ScriptSearchResult[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptSearchIndexOptions<Bound>): AsyncIterable<ScriptSearchResult>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerScriptSearchIndexOptions<Bound>): AsyncIterable<Page<ScriptSearchResult>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptSearch<Bound | BoundBy<Params>>;
}

type WorkerScriptsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerScriptsIndexQuery }, Bound, As
>;
type WorkerScriptsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerScriptsUpdateQuery }, Bound, As
>;
type WorkerScriptsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkerScriptsDeleteQuery; body?: Record<string, unknown> }, Bound, As
>;
type WorkerScriptsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

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
    ...options: WorkerScriptsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerScript[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsIndexOptions<Bound, As>
  ): Promise<DataAs<WorkerScript[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptsIndexOptions<Bound>): AsyncIterable<WorkerScript>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerScriptsIndexOptions<Bound>): AsyncIterable<Page<WorkerScript>>;

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

  /**
   * Set and remove secrets of a worker script.
   *
   * Sets and removes many secrets at once, and deploys one version with all of it.
   *
   * `PATCH /accounts/{account_id}/workers/scripts/{script_name}/secrets-bulk`
   * @example
   * const { data, error } = await workerScripts.editSecrets(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/bulk_update/
   */
  editSecrets<As extends WaysToRead<"json"> = "json">(
    id: string, body: SecretsBulk, ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsByName, As>>>;
  /** {@link editSecrets}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editSecretsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SecretsBulk, ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<DataAs<SecretsByName, As>>;

  /**
   * Start an upload of static files.
   *
   * Says which static files the next version of a script is to have, and answers which of them are not there
   * yet.
   *
   * `POST /accounts/{account_id}/workers/scripts/{script_name}/assets-upload-session`
   * @example
   * const { data, error } = await workerScripts.startAssetsUpload(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/assets/subresources/upload/methods/create/
   */
  startAssetsUpload<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAssetsUpload, ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<AssetsUpload, As>>>;
  /**
   * {@link startAssetsUpload}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  startAssetsUploadOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAssetsUpload, ...options: WorkerScriptsOptions<Bound, As>
  ): Promise<DataAs<AssetsUpload, As>>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/content` */
  readonly content: WorkerScriptsContent<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/deployments` */
  readonly deployments: WorkerScriptsDeployments<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/schedules` */
  readonly schedules: WorkerScriptsSchedules<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/script-settings` */
  readonly scriptSettings: WorkerScriptsScriptSettings<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/secrets` */
  readonly secrets: WorkerScriptsSecrets<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/settings` */
  readonly settings: WorkerScriptsSettings<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/subdomain` */
  readonly subdomain: WorkerScriptsSubdomain<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/tails` */
  readonly tails: WorkerScriptsTails<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/usage-model` */
  readonly usageModel: WorkerScriptsUsageModel<Bound>;

  /** `/accounts/{account_id}/workers/scripts/{script_name}/versions` */
  readonly versions: WorkerScriptsVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "editSecrets" | "startAssetsUpload">
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

type WorkerScriptsDeploymentsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; query?: WorkerScriptsDeploymentsIndexQuery }, Bound, As
>;
type WorkerScriptsDeploymentsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; query?: WorkerScriptsDeploymentsCreateQuery }, Bound, As
>;
type WorkerScriptsDeploymentsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.deployments`: `/accounts/{account_id}/workers/scripts/{script_name}/deployments` */
export interface WorkerScriptsDeployments<Bound extends string = never> {
  /**
   * List the deployments of a worker script.
   *
   * Lists which versions of a script ran for which share of the requests. The first deployment is the one
   * that runs.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/deployments` needs the permission `Workers
   * Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.deployments.index({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsDeploymentsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Deployments, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsDeploymentsIndexOptions<Bound, As>
  ): Promise<DataAs<Deployments, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptsDeploymentsIndexOptions<Bound>): AsyncIterable<Deployment>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkerScriptsDeploymentsIndexOptions<Bound>
  ): AsyncIterable<Page<Deployment, PageInfo>>;

  /**
   * Deploy versions of a worker script.
   *
   * Has one version get all requests from now on, or two share them.
   *
   * `POST /accounts/{account_id}/workers/scripts/{script_name}/deployments` needs the permission `Workers
   * Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.deployments.create(body, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDeployment, ...options: WorkerScriptsDeploymentsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDeployment, ...options: WorkerScriptsDeploymentsCreateOptions<Bound, As>
  ): Promise<DataAs<Deployment, As>>;

  /**
   * Get a deployment of a worker script.
   *
   * Answers which versions a deployment has.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}`
   * @example
   * const { data, error } = await workerScripts.deployments.show(id, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<Deployment, As>>;

  /**
   * Delete a deployment of a worker script.
   *
   * Removes a deployment from the list. The one that runs cannot be removed.
   *
   * `DELETE /accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}`
   * @example
   * const { data, error } = await workerScripts.deployments.delete(id, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsDeployments<Bound | BoundBy<Params>>;
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

type WorkerScriptsSecretsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; query?: WorkerScriptsSecretsShowQuery }, Bound, As
>;
type WorkerScriptsSecretsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; query?: WorkerScriptsSecretsDeleteQuery }, Bound, As
>;
type WorkerScriptsSecretsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.secrets`: `/accounts/{account_id}/workers/scripts/{script_name}/secrets` */
export interface WorkerScriptsSecrets<Bound extends string = never> {
  /**
   * List the secrets of a worker script.
   *
   * Lists what the secrets are called; what they are is shown nowhere.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/secrets`
   * @example
   * const { data, error } = await workerScripts.secrets.index({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<Secret[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSecretsOptions<Bound, As>
  ): Promise<DataAs<Secret[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptsSecretsOptions<Bound>): AsyncIterable<Secret>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkerScriptsSecretsOptions<Bound>): AsyncIterable<Page<Secret>>;

  /**
   * Get a secret of a worker script.
   *
   * Answers what kind of secret it is; not what it is.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}`
   * @example
   * const { data, error } = await workerScripts.secrets.show(id, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsSecretsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Secret, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsSecretsShowOptions<Bound, As>
  ): Promise<DataAs<Secret, As>>;

  /**
   * Delete a secret of a worker script.
   *
   * Removes a secret. A new version of the script is deployed without it.
   *
   * `DELETE /accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}`
   * @example
   * const { data, error } = await workerScripts.secrets.delete(id, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsSecretsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsSecretsDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * Set a secret of a worker script.
   *
   * Adds a secret, or puts it in place of the one with its name. A new version of the script is deployed with
   * it.
   *
   * `PUT /accounts/{account_id}/workers/scripts/{script_name}/secrets`
   * @example
   * const { data, error } = await workerScripts.secrets.put(body, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/update/
   */
  put<As extends WaysToRead<"json"> = "json">(
    body: NewSecret, ...options: WorkerScriptsSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<Secret, As>>>;
  /** {@link put}, but returns the data alone and throws a `RestflareError` if the call fails. */
  putOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSecret, ...options: WorkerScriptsSecretsOptions<Bound, As>
  ): Promise<DataAs<Secret, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; script_name: string }, Bound, "index" | "put">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsSecrets<Bound | BoundBy<Params>>;
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

type WorkerScriptsSubdomainOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.subdomain`: `/accounts/{account_id}/workers/scripts/{script_name}/subdomain` */
export interface WorkerScriptsSubdomain<Bound extends string = never> {
  /**
   * Get whether a worker script is on workers.dev.
   *
   * Answers whether a script is reached at the account's subdomain.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/subdomain`
   * @example
   * const { data, error } = await workerScripts.subdomain.show({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSubdomainOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSubdomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSubdomainOptions<Bound, As>
  ): Promise<DataAs<ScriptSubdomain, As>>;

  /**
   * Set whether a worker script is on workers.dev.
   *
   * Says whether a script is reached at the account's subdomain, and its previews.
   *
   * `POST /accounts/{account_id}/workers/scripts/{script_name}/subdomain`
   * @example
   * const { data, error } = await workerScripts.subdomain.update({ enabled: true, previews_enabled: true }, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/create/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SetScriptSubdomain, ...options: WorkerScriptsSubdomainOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSubdomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SetScriptSubdomain, ...options: WorkerScriptsSubdomainOptions<Bound, As>
  ): Promise<DataAs<ScriptSubdomain, As>>;

  /**
   * Take a worker script off workers.dev.
   *
   * Has the script be reached at the account's subdomain no more.
   *
   * `DELETE /accounts/{account_id}/workers/scripts/{script_name}/subdomain`
   * @example
   * const { data, error } = await workerScripts.subdomain.delete({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSubdomainOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSubdomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsSubdomainOptions<Bound, As>
  ): Promise<DataAs<ScriptSubdomain, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsSubdomain<Bound | BoundBy<Params>>;
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

type WorkerScriptsVersionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; query?: WorkerScriptsVersionsIndexQuery }, Bound, As
>;
type WorkerScriptsVersionsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string }; query?: WorkerScriptsVersionsCreateQuery }, Bound, As
>;
type WorkerScriptsVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; script_name: string } }, Bound, As
>;

/** `workerScripts.versions`: `/accounts/{account_id}/workers/scripts/{script_name}/versions` */
export interface WorkerScriptsVersions<Bound extends string = never> {
  /**
   * List the versions of a worker script.
   *
   * Lists the versions of a script, the newest first, page by page.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/versions` needs the permission `Workers Scripts
   * Read`.
   * @example
   * const { data, error } = await workerScripts.versions.index({ client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsVersionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WorkerScriptsVersionsIndexResult, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsVersionsIndexOptions<Bound, As>
  ): Promise<DataAs<WorkerScriptsVersionsIndexResult, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkerScriptsVersionsIndexOptions<Bound>): AsyncIterable<ListedVersion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkerScriptsVersionsIndexOptions<Bound>
  ): AsyncIterable<Page<ListedVersion, PageInfo>>;

  /**
   * Upload a version of a worker script.
   *
   * Uploads a version of a script that runs for nobody until it is deployed.
   *
   * `POST /accounts/{account_id}/workers/scripts/{script_name}/versions` needs the permission `Workers
   * Scripts Write`.
   * @example
   * const { data, error } = await workerScripts.versions.create({ metadata: { main_module: "example-main-module" } }, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewScriptVersion, ...options: WorkerScriptsVersionsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedScriptVersion, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewScriptVersion, ...options: WorkerScriptsVersionsCreateOptions<Bound, As>
  ): Promise<DataAs<CreatedScriptVersion, As>>;

  /**
   * Get a version of a worker script.
   *
   * Answers what a version has, except its code.
   *
   * `GET /accounts/{account_id}/workers/scripts/{script_name}/versions/{version_id}` needs the permission
   * `Workers Scripts Read`.
   * @example
   * const { data, error } = await workerScripts.versions.show(id, { client, params: { account_id, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkerScriptsVersionsOptions<Bound, As>
  ): Promise<DataAs<ScriptVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; script_name: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; script_name: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsVersions<Bound | BoundBy<Params>>;
}

/** `workerScriptsEnvironments`: `/accounts/{account_id}/workers/services/{service_name}/environments` */
export interface WorkerScriptsEnvironments<Bound extends string = never> {
  /** `/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content` */
  readonly content: WorkerScriptsEnvironmentsContent<Bound>;

  /** `/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings` */
  readonly settings: WorkerScriptsEnvironmentsSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; service_name: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly service_name?: string | number | undefined; readonly environment_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsEnvironments<Bound | BoundBy<Params>>;
}

type WorkerScriptsEnvironmentsContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; service_name: string; environment_name: string } }, Bound, As
>;

/**
 * `workerScriptsEnvironments.content`:
 * `/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content`
 */
export interface WorkerScriptsEnvironmentsContent<Bound extends string = never> {
  /**
   * Download an environment of a Worker.
   *
   * Answers the code of an environment. Environments are what was there before versions. The API's owner does
   * not describe which query it takes.
   *
   * `GET /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content`
   * needs the permission `Workers Scripts Read`.
   * @example
   * const { data, error } = await workerScriptsEnvironments.content.show({ client, params: { account_id, service_name, environment_name } });
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    ...options: WorkerScriptsEnvironmentsContentOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    ...options: WorkerScriptsEnvironmentsContentOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Upload an environment of a Worker.
   *
   * Puts code in place of that of an environment. The owner does not say what the body has. The API's owner
   * does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content`
   * needs the permission `Workers Scripts Write`.
   * @example
   * const { data, error } = await workerScriptsEnvironments.content.update({}, { client, params: { account_id, service_name, environment_name } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerScriptsEnvironmentsContentOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerScriptsEnvironmentsContentOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; service_name: string; environment_name: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly service_name?: string | number | undefined; readonly environment_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsEnvironmentsContent<Bound | BoundBy<Params>>;
}

type WorkerScriptsEnvironmentsSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; service_name: string; environment_name: string } }, Bound, As
>;

/**
 * `workerScriptsEnvironments.settings`:
 * `/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings`
 */
export interface WorkerScriptsEnvironmentsSettings<Bound extends string = never> {
  /**
   * Get the settings of an environment of a Worker.
   *
   * Answers how an environment is set. The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings`
   * needs the permission `Workers Scripts Read`.
   * @example
   * const { data, error } = await workerScriptsEnvironments.settings.show({ client, params: { account_id, service_name, environment_name } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsEnvironmentsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerScriptsEnvironmentsSettingsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentSettings, As>>;

  /**
   * Edit the settings of an environment of a Worker.
   *
   * Changes settings of an environment. The owner does not say what the body has. The API's owner does not
   * describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings`
   * needs the permission `Workers Scripts Write`.
   * @example
   * const { data, error } = await workerScriptsEnvironments.settings.update({}, { client, params: { account_id, service_name, environment_name } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerScriptsEnvironmentsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<EnvironmentSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: WorkerScriptsEnvironmentsSettingsOptions<Bound, As>
  ): Promise<DataAs<EnvironmentSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; service_name: string; environment_name: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly service_name?: string | number | undefined; readonly environment_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerScriptsEnvironmentsSettings<Bound | BoundBy<Params>>;
}
