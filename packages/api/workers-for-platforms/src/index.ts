// Written by `pnpm generate` from openapi/workers-for-platforms.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AssetUpload, Binding, DispatchNamespace, NamespaceScript, NamespaceScriptContentUpdate,
  NamespaceScriptSecret, NamespaceScriptSecretBulk, NamespaceScriptSecretBulkUpdate,
  NamespaceScriptSecretUpdate, NamespaceScriptSettingsEdit, NamespaceScriptUpdate, NewAssetUpload,
  NewDispatchNamespace, ScriptSettings, UpdatedNamespaceScript, WorkersForPlatformsEditResult,
  WorkersForPlatformsScriptsContentUpdateHeaders, WorkersForPlatformsScriptsDeleteAllResult,
  WorkersForPlatformsScriptsDeleteQuery, WorkersForPlatformsScriptsIndexResultItem,
  WorkersForPlatformsScriptsSecretsDeleteQuery, WorkersForPlatformsScriptsSecretsShowQuery,
  WorkersForPlatformsScriptsUpdateQuery, WorkersForPlatformsUpdateResult, WorkersScript, paths,
} from "./types.js";
export type * from "./types.js";

const workersForPlatformsTable = {
  id: "dispatch_namespace",
  permissions: ["com.cloudflare.edge.worker.script.read"],
  actions: {
    create: { permissions: ["com.cloudflare.edge.worker.script.create"] },
    update: { body: "optional", permissions: [] },
    edit: { body: "optional", permissions: [] },
    delete: { permissions: ["com.cloudflare.edge.worker.script.delete"] },
  },
  resources: {
    scripts: {
      endpoint: "{dispatch_namespace}/scripts",
      id: "script_name",
      except: ["create", "edit"],
      actions: {
        show: { permissions: ["com.cloudflare.edge.worker.script.read"] },
        update: {
          contentType: "multipart/form-data",
          contentTypes: ["application/javascript", "text/javascript"],
          secrets: ["jwt"],
          permissions: ["com.cloudflare.edge.worker.script.create"],
        },
        delete: { permissions: ["com.cloudflare.edge.worker.script.delete"] },
        assetsUploadSession: {
          method: "post",
          path: "{id}/assets-upload-session",
          body: "required",
          secrets: ["jwt"],
        },
        deleteAll: { method: "delete" },
        updateSecretsBulk: { method: "patch", path: "{id}/secrets-bulk", body: "optional" },
      },
      resources: {
        bindings: {
          endpoint: "{script_name}/bindings",
          only: ["index"],
          actions: { index: { permissions: ["com.cloudflare.edge.worker.script.read"] } },
        },
        content: {
          endpoint: "{script_name}/content",
          singular: true,
          only: ["show", "update"],
          actions: {
            show: { answer: "body", as: "bytes", permissions: ["com.cloudflare.edge.worker.script.read"] },
            update: {
              contentType: "multipart/form-data",
              permissions: ["com.cloudflare.edge.worker.script.create"],
            },
          },
        },
        secrets: {
          endpoint: "{script_name}/secrets",
          id: "secret_name",
          except: ["create", "update", "edit"],
          actions: {
            index: { permissions: ["com.cloudflare.edge.worker.script.read"] },
            updateAll: {
              method: "put",
              body: "required",
              secrets: ["text"],
              permissions: ["com.cloudflare.edge.worker.script.edit"],
            },
          },
        },
        settings: {
          endpoint: "{script_name}/settings",
          singular: true,
          except: ["create", "delete"],
          updateMethod: "patch",
          actions: {
            show: { permissions: ["com.cloudflare.edge.worker.script.read"] },
            update: {
              contentType: "multipart/form-data",
              permissions: ["com.cloudflare.edge.worker.script.create"],
            },
          },
        },
        tags: {
          endpoint: "{script_name}/tags",
          id: "tag",
          except: ["create", "show", "edit"],
          permissions: ["com.cloudflare.edge.worker.script.read"],
          actions: {
            update: { body: "optional" },
            delete: { permissions: ["com.cloudflare.edge.worker.script.edit"] },
            updateAll: {
              method: "put",
              body: "required",
              permissions: ["com.cloudflare.edge.worker.script.edit"],
            },
          },
        },
      },
    },
  },
} as const;

/** Dispatch namespaces, and the scripts of your customers in them. */
export const workersForPlatforms: WorkersForPlatforms = resource<paths>()("/accounts/{account_id}/workers/dispatch/namespaces", workersForPlatformsTable);

type WorkersForPlatformsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;
type WorkersForPlatformsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workersForPlatforms`: `/accounts/{account_id}/workers/dispatch/namespaces` */
export interface WorkersForPlatforms<Bound extends string = never> {
  /**
   * List the dispatch namespaces of an account.
   *
   * `GET /accounts/{account_id}/workers/dispatch/namespaces` needs the permission
   * `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<Result<DataAs<DispatchNamespace[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<DataAs<DispatchNamespace[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersForPlatformsOptions<Bound>): AsyncIterable<DispatchNamespace>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersForPlatformsOptions<Bound>): AsyncIterable<Page<DispatchNamespace>>;

  /**
   * Create a dispatch namespace for an account.
   *
   * `POST /accounts/{account_id}/workers/dispatch/namespaces` needs the permission
   * `com.cloudflare.edge.worker.script.create`.
   * @example
   * const { data, error } = await workersForPlatforms.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDispatchNamespace, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<Result<DataAs<DispatchNamespace, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDispatchNamespace, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<DataAs<DispatchNamespace, As>>;

  /**
   * Get a dispatch namespace of an account.
   *
   * `GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}` needs the permission
   * `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<Result<DataAs<DispatchNamespace, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<DataAs<DispatchNamespace, As>>;

  /**
   * Update a dispatch namespace of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}`
   * @example
   * const { data, error } = await workersForPlatforms.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersForPlatformsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<DataAs<WorkersForPlatformsUpdateResult, As>>;

  /**
   * Edit a dispatch namespace of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}`
   * @example
   * const { data, error } = await workersForPlatforms.edit(id, { client, params: { account_id }, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsEditOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersForPlatformsEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsEditOptions<Bound, As>
  ): Promise<DataAs<WorkersForPlatformsEditResult, As>>;

  /**
   * Delete a dispatch namespace of an account.
   *
   * Deletes the namespace with all the Workers in it; Workers that dispatch to it fail.
   *
   * `DELETE /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}` needs the permission
   * `com.cloudflare.edge.worker.script.delete`.
   * @example
   * const { data, error } = await workersForPlatforms.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts` */
  readonly scripts: WorkersForPlatformsScripts<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatforms<Bound | BoundBy<Params>>;
}

type WorkersForPlatformsScriptsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string }; query?: WorkersForPlatformsScriptsUpdateQuery; contentType?: "multipart/form-data" | "application/javascript" | "text/javascript" }, Bound, As
>;
type WorkersForPlatformsScriptsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string }; query?: WorkersForPlatformsScriptsDeleteQuery }, Bound, As
>;
type WorkersForPlatformsScriptsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string } }, Bound, As
>;
type WorkersForPlatformsScriptsUpdateSecretsBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string }; body?: NamespaceScriptSecretBulkUpdate }, Bound, As
>;

/**
 * `workersForPlatforms.scripts`:
 * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts`
 */
export interface WorkersForPlatformsScripts<Bound extends string = never> {
  /**
   * List the scripts of a dispatch namespace.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts`
   * @example
   * const { data, error } = await workersForPlatforms.scripts.index({ client, params: { account_id, dispatch_namespace } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersForPlatformsScriptsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<DataAs<WorkersForPlatformsScriptsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: WorkersForPlatformsScriptsOptions<Bound>
  ): AsyncIterable<WorkersForPlatformsScriptsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkersForPlatformsScriptsOptions<Bound>
  ): AsyncIterable<Page<WorkersForPlatformsScriptsIndexResultItem>>;

  /**
   * Get a script of a dispatch namespace.
   *
   * `GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}` needs
   * the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.show(id, { client, params: { account_id, dispatch_namespace } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceScript, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<DataAs<NamespaceScript, As>>;

  /**
   * Update a script of a dispatch namespace.
   *
   * `PUT /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}` needs
   * the permission `com.cloudflare.edge.worker.script.create`.
   *
   * The body is sent as `multipart/form-data`; one of another type needs `contentType:
   * "application/javascript"` or `contentType: "text/javascript"` in the options.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.update(id, { files: ["example-file"], metadata: {} }, { client, params: { account_id, dispatch_namespace } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: NamespaceScriptUpdate | string,
    ...options: WorkersForPlatformsScriptsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedNamespaceScript, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: NamespaceScriptUpdate | string,
    ...options: WorkersForPlatformsScriptsUpdateOptions<Bound, As>
  ): Promise<DataAs<UpdatedNamespaceScript, As>>;

  /**
   * Delete a script of a dispatch namespace.
   *
   * Deletes the Worker from the namespace, with its secrets; whoever dispatches to it gets an error.
   *
   * `DELETE /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}`
   * needs the permission `com.cloudflare.edge.worker.script.delete`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.delete(id, { client, params: { account_id, dispatch_namespace } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create an assets upload session for a script.
   *
   * `POST
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session`
   * @example
   * const { data, error } = await workersForPlatforms.scripts.assetsUploadSession(id, body, { client, params: { account_id, dispatch_namespace } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/asset_upload/methods/create/
   */
  assetsUploadSession<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAssetUpload, ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<AssetUpload, As>>>;
  /**
   * {@link assetsUploadSession}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  assetsUploadSessionOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAssetUpload, ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<DataAs<AssetUpload, As>>;

  /**
   * Delete the scripts of a dispatch namespace.
   *
   * Deletes the Workers in the namespace that match, with their secrets; they cannot be had back. The API's
   * owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts`
   * @example
   * const { data, error } = await workersForPlatforms.scripts.deleteAll({ client, params: { account_id, dispatch_namespace } });
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersForPlatformsScriptsDeleteAllResult, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsOptions<Bound, As>
  ): Promise<DataAs<WorkersForPlatformsScriptsDeleteAllResult, As>>;

  /**
   * Change many secrets of a script at once.
   *
   * Sets and deletes several secrets in one request; what is overwritten or deleted cannot be had back.
   *
   * `PATCH
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk`
   * @example
   * const { data, error } = await workersForPlatforms.scripts.updateSecretsBulk(id, { client, params: { account_id, dispatch_namespace }, body });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/bulk_update/
   */
  updateSecretsBulk<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsUpdateSecretsBulkOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceScriptSecretBulk, As>>>;
  /**
   * {@link updateSecretsBulk}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  updateSecretsBulkOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsUpdateSecretsBulkOptions<Bound, As>
  ): Promise<DataAs<NamespaceScriptSecretBulk, As>>;

  /**
   * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings`
   */
  readonly bindings: WorkersForPlatformsScriptsBindings<Bound>;

  /**
   * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content`
   */
  readonly content: WorkersForPlatformsScriptsContent<Bound>;

  /**
   * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets`
   */
  readonly secrets: WorkersForPlatformsScriptsSecrets<Bound>;

  /**
   * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings`
   */
  readonly settings: WorkersForPlatformsScriptsSettings<Bound>;

  /** `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags` */
  readonly tags: WorkersForPlatformsScriptsTags<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; dispatch_namespace: string }, Bound, "show" | "update" | "delete" | "assetsUploadSession" | "updateSecretsBulk">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; dispatch_namespace: string }, Bound, "index" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatformsScripts<Bound | BoundBy<Params>>;
}

type WorkersForPlatformsScriptsBindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string } }, Bound, As
>;

/**
 * `workersForPlatforms.scripts.bindings`:
 * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings`
 */
export interface WorkersForPlatformsScriptsBindings<Bound extends string = never> {
  /**
   * List the bindings of a script.
   *
   * `GET
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings`
   * needs the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.bindings.index({ client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/bindings/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsBindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Binding[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsBindingsOptions<Bound, As>
  ): Promise<DataAs<Binding[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersForPlatformsScriptsBindingsOptions<Bound>): AsyncIterable<Binding>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersForPlatformsScriptsBindingsOptions<Bound>): AsyncIterable<Page<Binding>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatformsScriptsBindings<Bound | BoundBy<Params>>;
}

type WorkersForPlatformsScriptsContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string } }, Bound, As
>;
type WorkersForPlatformsScriptsContentUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string }; headers?: WorkersForPlatformsScriptsContentUpdateHeaders }, Bound, As
>;

/**
 * `workersForPlatforms.scripts.content`:
 * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content`
 */
export interface WorkersForPlatformsScriptsContent<Bound extends string = never> {
  /**
   * Get the content of a script.
   *
   * `GET
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content`
   * needs the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.content.show({ client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/get/
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    ...options: WorkersForPlatformsScriptsContentOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    ...options: WorkersForPlatformsScriptsContentOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update the content of a script.
   *
   * `PUT
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content`
   * needs the permission `com.cloudflare.edge.worker.script.create`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.content.update({ files: ["example-file"], metadata: {} }, { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: NamespaceScriptContentUpdate, ...options: WorkersForPlatformsScriptsContentUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<WorkersScript, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NamespaceScriptContentUpdate, ...options: WorkersForPlatformsScriptsContentUpdateOptions<Bound, As>
  ): Promise<DataAs<WorkersScript, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatformsScriptsContent<Bound | BoundBy<Params>>;
}

type WorkersForPlatformsScriptsSecretsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string }; query?: WorkersForPlatformsScriptsSecretsShowQuery }, Bound, As
>;
type WorkersForPlatformsScriptsSecretsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string }; query?: WorkersForPlatformsScriptsSecretsDeleteQuery }, Bound, As
>;
type WorkersForPlatformsScriptsSecretsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string } }, Bound, As
>;

/**
 * `workersForPlatforms.scripts.secrets`:
 * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets`
 */
export interface WorkersForPlatformsScriptsSecrets<Bound extends string = never> {
  /**
   * List the secrets of a script.
   *
   * `GET
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets`
   * needs the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.secrets.index({ client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceScriptSecret[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsSecretsOptions<Bound, As>
  ): Promise<DataAs<NamespaceScriptSecret[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersForPlatformsScriptsSecretsOptions<Bound>): AsyncIterable<NamespaceScriptSecret>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkersForPlatformsScriptsSecretsOptions<Bound>
  ): AsyncIterable<Page<NamespaceScriptSecret>>;

  /**
   * Get a secret of a script.
   *
   * `GET
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}`
   * @example
   * const { data, error } = await workersForPlatforms.scripts.secrets.show(id, { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsSecretsShowOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceScriptSecret, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsSecretsShowOptions<Bound, As>
  ): Promise<DataAs<NamespaceScriptSecret, As>>;

  /**
   * Delete a secret of a script.
   *
   * Deletes the secret, which cannot be had back; the Worker runs without it at once.
   *
   * `DELETE
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}`
   * @example
   * const { data, error } = await workersForPlatforms.scripts.secrets.delete(id, { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsSecretsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsSecretsDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Add or replace a secret of a script.
   *
   * `PUT
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets`
   * needs the permission `com.cloudflare.edge.worker.script.edit`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.secrets.updateAll(body, { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: NamespaceScriptSecretUpdate, ...options: WorkersForPlatformsScriptsSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<NamespaceScriptSecret, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NamespaceScriptSecretUpdate, ...options: WorkersForPlatformsScriptsSecretsOptions<Bound, As>
  ): Promise<DataAs<NamespaceScriptSecret, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "show" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "index" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatformsScriptsSecrets<Bound | BoundBy<Params>>;
}

type WorkersForPlatformsScriptsSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string } }, Bound, As
>;

/**
 * `workersForPlatforms.scripts.settings`:
 * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings`
 */
export interface WorkersForPlatformsScriptsSettings<Bound extends string = never> {
  /**
   * Get the settings of a script.
   *
   * `GET
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings`
   * needs the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.settings.show({ client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsSettingsOptions<Bound, As>
  ): Promise<DataAs<ScriptSettings, As>>;

  /**
   * Update the settings of a script.
   *
   * `PATCH
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings`
   * needs the permission `com.cloudflare.edge.worker.script.create`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.settings.update({ settings: {} }, { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: NamespaceScriptSettingsEdit, ...options: WorkersForPlatformsScriptsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<ScriptSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NamespaceScriptSettingsEdit, ...options: WorkersForPlatformsScriptsSettingsOptions<Bound, As>
  ): Promise<DataAs<ScriptSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatformsScriptsSettings<Bound | BoundBy<Params>>;
}

type WorkersForPlatformsScriptsTagsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dispatch_namespace: string; script_name: string } }, Bound, As
>;

/**
 * `workersForPlatforms.scripts.tags`:
 * `/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags`
 */
export interface WorkersForPlatformsScriptsTags<Bound extends string = never> {
  /**
   * List the tags of a script.
   *
   * `GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags`
   * needs the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.tags.index({ client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkersForPlatformsScriptsTagsOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkersForPlatformsScriptsTagsOptions<Bound>): AsyncIterable<Page<string>>;

  /**
   * Add a tag to a script.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}`
   * needs the permission `com.cloudflare.edge.worker.script.read`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.tags.update(id, {}, { client, params: { account_id, dispatch_namespace, script_name } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Remove a tag from a script.
   *
   * Takes the tag off the Worker, which is not found or deleted by it any more.
   *
   * `DELETE
   * /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}`
   * needs the permission `com.cloudflare.edge.worker.script.edit`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.tags.delete(id, { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Replace the tags of a script.
   *
   * Replaces all tags of the Worker; those that are not in the list are taken off.
   *
   * `PUT /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags`
   * needs the permission `com.cloudflare.edge.worker.script.edit`.
   * @example
   * const { data, error } = await workersForPlatforms.scripts.tags.updateAll(["example"], { client, params: { account_id, dispatch_namespace, script_name } });
   * @see https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: string[] | null, ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[] | null, ...options: WorkersForPlatformsScriptsTagsOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; dispatch_namespace: string; script_name: string }, Bound, "index" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dispatch_namespace?: string | number | undefined; readonly script_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkersForPlatformsScriptsTags<Bound | BoundBy<Params>>;
}
