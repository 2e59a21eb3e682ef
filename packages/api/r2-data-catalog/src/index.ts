// Written by `pnpm generate` from openapi/r2-data-catalog.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  NewR2DataCatalogCredential, R2DataCatalogDeleteQuery, R2DataCatalogEnable, R2DataCatalogIndexItem,
  R2DataCatalogListItem, R2DataCatalogMaintenanceConfigDetails, R2DataCatalogMaintenanceConfigUpdate,
  R2DataCatalogNamespace, R2DataCatalogNamespaceTable, R2DataCatalogNamespaceTableMaintenanceConfig,
  R2DataCatalogNamespaceTableMaintenanceConfigUpdate, R2DataCatalogNamespacesIndexQuery,
  R2DataCatalogNamespacesTablesIndexQuery, R2DataCatalogSchema, UpdatedR2DataCatalogMaintenanceConfig,
  UpdatedR2DataCatalogNamespaceTableMaintenanceConfig, paths,
} from "./types.js";
export type * from "./types.js";

const r2DataCatalogTable = {
  id: "bucket_name",
  except: ["create", "update", "edit"],
  actions: {
    index: { items: "warehouses" },
    delete: { method: "post", path: "{id}/delete", answer: "any" },
    createCredential: { method: "post", path: "{id}/credential", body: "required", secrets: ["token"] },
    disable: { method: "post", path: "{id}/disable" },
    enable: { method: "post", path: "{id}/enable" },
  },
  resources: {
    maintenanceConfigs: {
      endpoint: "{bucket_name}/maintenance-configs",
      singular: true,
      only: ["show", "update"],
      actions: { update: { method: "post", body: "optional" } },
    },
    namespaces: {
      endpoint: "{bucket_name}/namespaces",
      only: ["index"],
      actions: { index: { items: "namespaces" } },
      resources: {
        tables: {
          endpoint: "{namespace}/tables",
          only: ["index"],
          resources: {
            maintenanceConfigs: {
              endpoint: "{table_name}/maintenance-configs",
              singular: true,
              only: ["show", "update"],
              actions: { update: { method: "post", body: "optional" } },
            },
          },
        },
      },
    },
  },
} as const;

/** Apache Iceberg catalogs on R2 buckets, and the maintenance of their tables. */
export const r2DataCatalog: R2DataCatalog = resource<paths>()("/accounts/{account_id}/r2-catalog", r2DataCatalogTable);

type R2DataCatalogDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: R2DataCatalogDeleteQuery }, Bound, As
>;
type R2DataCatalogOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `r2DataCatalog`: `/accounts/{account_id}/r2-catalog` */
export interface R2DataCatalog<Bound extends string = never> {
  /**
   * List the R2 catalogs of an account.
   *
   * `GET /accounts/{account_id}/r2-catalog`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogListItem, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogListItem, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: R2DataCatalogOptions<Bound>): AsyncIterable<R2DataCatalogIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: R2DataCatalogOptions<Bound>): AsyncIterable<Page<R2DataCatalogIndexItem>>;

  /**
   * Get an R2 catalog of an account.
   *
   * `GET /accounts/{account_id}/r2-catalog/{bucket_name}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogSchema, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogSchema, As>>;

  /**
   * Delete an R2 catalog of an account.
   *
   * Deletes the catalog of the bucket: what knows of namespaces and tables is gone. The files in the bucket
   * stay. The API's owner does not describe what it answers.
   *
   * `POST /accounts/{account_id}/r2-catalog/{bucket_name}/delete`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a credential for an R2 catalog.
   *
   * `POST /accounts/{account_id}/r2-catalog/{bucket_name}/credential`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.createCredential(id, { token: "example-token" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/credentials/methods/create/
   */
  createCredential<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewR2DataCatalogCredential, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link createCredential}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createCredentialOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewR2DataCatalogCredential, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Disable an R2 catalog of an account.
   *
   * Switches the catalog of the bucket off; engines that query through it are refused until it is enabled
   * again.
   *
   * `POST /accounts/{account_id}/r2-catalog/{bucket_name}/disable`
   * @deprecated Deprecated by the API.
   * @example
   * const { ok, error } = await r2DataCatalog.disable(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/disable/
   */
  disable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /**
   * {@link disable}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  disableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /**
   * Enable an R2 catalog of an account.
   *
   * `POST /accounts/{account_id}/r2-catalog/{bucket_name}/enable`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.enable(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/enable/
   */
  enable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogEnable, As>>>;
  /**
   * {@link enable}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  enableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2DataCatalogOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogEnable, As>>;

  /** `/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs` */
  readonly maintenanceConfigs: R2DataCatalogMaintenanceConfigs<Bound>;

  /** `/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces` */
  readonly namespaces: R2DataCatalogNamespaces<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "createCredential" | "disable" | "enable">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2DataCatalog<Bound | BoundBy<Params>>;
}

type R2DataCatalogMaintenanceConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string } }, Bound, As
>;

/**
 * `r2DataCatalog.maintenanceConfigs`: `/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs`
 */
export interface R2DataCatalogMaintenanceConfigs<Bound extends string = never> {
  /**
   * Get the maintenance configurations of an R2 catalog.
   *
   * `GET /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.maintenanceConfigs.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogMaintenanceConfigDetails, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogMaintenanceConfigDetails, As>>;

  /**
   * Update the maintenance configurations of an R2 catalog.
   *
   * `POST /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.maintenanceConfigs.update({ compaction: {}, snapshot_expiration: {} }, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: R2DataCatalogMaintenanceConfigUpdate, ...options: R2DataCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedR2DataCatalogMaintenanceConfig, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: R2DataCatalogMaintenanceConfigUpdate, ...options: R2DataCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<UpdatedR2DataCatalogMaintenanceConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2DataCatalogMaintenanceConfigs<Bound | BoundBy<Params>>;
}

type R2DataCatalogNamespacesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; query?: R2DataCatalogNamespacesIndexQuery }, Bound, As
>;

/** `r2DataCatalog.namespaces`: `/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces` */
export interface R2DataCatalogNamespaces<Bound extends string = never> {
  /**
   * List the namespaces of an R2 catalog.
   *
   * `GET /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.namespaces.index({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogNamespacesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogNamespace, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogNamespacesIndexOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogNamespace, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: R2DataCatalogNamespacesIndexOptions<Bound>): AsyncIterable<string[]>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: R2DataCatalogNamespacesIndexOptions<Bound>): AsyncIterable<Page<string[]>>;

  /** `/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables` */
  readonly tables: R2DataCatalogNamespacesTables<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2DataCatalogNamespaces<Bound | BoundBy<Params>>;
}

type R2DataCatalogNamespacesTablesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string; namespace: string }; query?: R2DataCatalogNamespacesTablesIndexQuery }, Bound, As
>;

/**
 * `r2DataCatalog.namespaces.tables`:
 * `/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables`
 */
export interface R2DataCatalogNamespacesTables<Bound extends string = never> {
  /**
   * List the tables of a namespace.
   *
   * `GET /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.namespaces.tables.index({ client, params: { account_id, bucket_name, namespace } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogNamespacesTablesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogNamespaceTable, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogNamespacesTablesIndexOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogNamespaceTable, As>>;

  /**
   * `/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
   */
  readonly maintenanceConfigs: R2DataCatalogNamespacesTablesMaintenanceConfigs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string; namespace: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2DataCatalogNamespacesTables<Bound | BoundBy<Params>>;
}

type R2DataCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string; namespace: string; table_name: string } }, Bound, As
>;

/**
 * `r2DataCatalog.namespaces.tables.maintenanceConfigs`:
 * `/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
 */
export interface R2DataCatalogNamespacesTablesMaintenanceConfigs<Bound extends string = never> {
  /**
   * Get the maintenance configurations of a table.
   *
   * `GET
   * /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.namespaces.tables.maintenanceConfigs.show({ client, params: { account_id, bucket_name, namespace, table_name } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<R2DataCatalogNamespaceTableMaintenanceConfig, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2DataCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<R2DataCatalogNamespaceTableMaintenanceConfig, As>>;

  /**
   * Update the maintenance configurations of a table.
   *
   * `POST
   * /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await r2DataCatalog.namespaces.tables.maintenanceConfigs.update({ compaction: {}, snapshot_expiration: {} }, { client, params: { account_id, bucket_name, namespace, table_name } });
   * @see https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: R2DataCatalogNamespaceTableMaintenanceConfigUpdate,
    ...options: R2DataCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedR2DataCatalogNamespaceTableMaintenanceConfig, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: R2DataCatalogNamespaceTableMaintenanceConfigUpdate,
    ...options: R2DataCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<UpdatedR2DataCatalogNamespaceTableMaintenanceConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string; namespace: string; table_name: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2DataCatalogNamespacesTablesMaintenanceConfigs<Bound | BoundBy<Params>>;
}
