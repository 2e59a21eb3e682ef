// Written by `pnpm generate` from openapi/basin-catalog.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BasinCatalogDeleteQuery, BasinCatalogEnable, BasinCatalogIndexItem, BasinCatalogListItem,
  BasinCatalogMaintenanceConfigDetails, BasinCatalogMaintenanceConfigUpdate, BasinCatalogNamespace,
  BasinCatalogNamespaceTable, BasinCatalogNamespaceTableMaintenanceConfig,
  BasinCatalogNamespaceTableMaintenanceConfigUpdate, BasinCatalogNamespacesIndexQuery,
  BasinCatalogNamespacesTablesIndexQuery, BasinCatalogSchema, NewBasinCatalogCredential,
  UpdatedBasinCatalogMaintenanceConfig, UpdatedBasinCatalogNamespaceTableMaintenanceConfig, paths,
} from "./types.js";
export type * from "./types.js";

const basinCatalogTable = {
  id: "bucket_name",
  except: ["create", "update", "edit"],
  actions: {
    index: { items: "warehouses" },
    delete: { method: "post", path: "{id}/delete", answer: "any" },
    createCredential: { method: "post", path: "{id}/credential", body: "required", secrets: ["token"] },
    disable: { method: "post", path: "{id}/disable", answer: "any" },
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

/** Catalogs of tables, with maintenance and credentials. */
export const basinCatalog: BasinCatalog = resource<paths>()("/accounts/{account_id}/basin-catalog", basinCatalogTable);

type BasinCatalogDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BasinCatalogDeleteQuery }, Bound, As
>;
type BasinCatalogOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `basinCatalog`: `/accounts/{account_id}/basin-catalog` */
export interface BasinCatalog<Bound extends string = never> {
  /**
   * List the basin catalogs of an account.
   *
   * `GET /accounts/{account_id}/basin-catalog`
   * @example
   * const { data, error } = await basinCatalog.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: BasinCatalogOptions<Bound>): AsyncIterable<BasinCatalogIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: BasinCatalogOptions<Bound>): AsyncIterable<Page<BasinCatalogIndexItem>>;

  /**
   * Get a basin catalog of an account.
   *
   * `GET /accounts/{account_id}/basin-catalog/{bucket_name}`
   * @example
   * const { data, error } = await basinCatalog.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogSchema, As>>;

  /**
   * Delete a basin catalog of an account.
   *
   * Deletes the catalog of the bucket: what knows of tables and namespaces is gone. The files in the bucket
   * stay. The API's owner does not describe what it answers.
   *
   * `POST /accounts/{account_id}/basin-catalog/{bucket_name}/delete`
   * @example
   * const { data, error } = await basinCatalog.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a credential for a basin catalog.
   *
   * `POST /accounts/{account_id}/basin-catalog/{bucket_name}/credential`
   * @example
   * const { data, error } = await basinCatalog.createCredential(id, { token: "example-token" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/credentials/methods/create/
   */
  createCredential<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewBasinCatalogCredential, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link createCredential}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createCredentialOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewBasinCatalogCredential, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Disable a basin catalog of an account.
   *
   * Switches the catalog of the bucket off; engines that query through it are refused until it is enabled
   * again. The API's owner does not describe what it answers.
   *
   * `POST /accounts/{account_id}/basin-catalog/{bucket_name}/disable`
   * @example
   * const { data, error } = await basinCatalog.disable(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/methods/disable/
   */
  disable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link disable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  disableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Enable a basin catalog of an account.
   *
   * `POST /accounts/{account_id}/basin-catalog/{bucket_name}/enable`
   * @example
   * const { data, error } = await basinCatalog.enable(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/methods/enable/
   */
  enable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogEnable, As>>>;
  /** {@link enable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  enableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BasinCatalogOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogEnable, As>>;

  /** `/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs` */
  readonly maintenanceConfigs: BasinCatalogMaintenanceConfigs<Bound>;

  /** `/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces` */
  readonly namespaces: BasinCatalogNamespaces<Bound>;

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
  ): BasinCatalog<Bound | BoundBy<Params>>;
}

type BasinCatalogMaintenanceConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string } }, Bound, As
>;

/**
 * `basinCatalog.maintenanceConfigs`: `/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs`
 */
export interface BasinCatalogMaintenanceConfigs<Bound extends string = never> {
  /**
   * Get the maintenance configurations of a basin catalog.
   *
   * `GET /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs`
   * @example
   * const { data, error } = await basinCatalog.maintenanceConfigs.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogMaintenanceConfigDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogMaintenanceConfigDetails, As>>;

  /**
   * Update the maintenance configurations of a basin catalog.
   *
   * `POST /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs`
   * @example
   * const { data, error } = await basinCatalog.maintenanceConfigs.update({ compaction: {}, snapshot_expiration: {} }, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: BasinCatalogMaintenanceConfigUpdate, ...options: BasinCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedBasinCatalogMaintenanceConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: BasinCatalogMaintenanceConfigUpdate, ...options: BasinCatalogMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<UpdatedBasinCatalogMaintenanceConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BasinCatalogMaintenanceConfigs<Bound | BoundBy<Params>>;
}

type BasinCatalogNamespacesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; query?: BasinCatalogNamespacesIndexQuery }, Bound, As
>;

/** `basinCatalog.namespaces`: `/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces` */
export interface BasinCatalogNamespaces<Bound extends string = never> {
  /**
   * List the namespaces of a basin catalog.
   *
   * `GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces`
   * @example
   * const { data, error } = await basinCatalog.namespaces.index({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogNamespacesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogNamespace, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogNamespacesIndexOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogNamespace, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: BasinCatalogNamespacesIndexOptions<Bound>): AsyncIterable<string[]>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: BasinCatalogNamespacesIndexOptions<Bound>): AsyncIterable<Page<string[]>>;

  /** `/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables` */
  readonly tables: BasinCatalogNamespacesTables<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BasinCatalogNamespaces<Bound | BoundBy<Params>>;
}

type BasinCatalogNamespacesTablesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string; namespace: string }; query?: BasinCatalogNamespacesTablesIndexQuery }, Bound, As
>;

/**
 * `basinCatalog.namespaces.tables`:
 * `/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables`
 */
export interface BasinCatalogNamespacesTables<Bound extends string = never> {
  /**
   * List the tables of a namespace.
   *
   * `GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables`
   * @example
   * const { data, error } = await basinCatalog.namespaces.tables.index({ client, params: { account_id, bucket_name, namespace } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogNamespacesTablesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogNamespaceTable, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogNamespacesTablesIndexOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogNamespaceTable, As>>;

  /**
   * `/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
   */
  readonly maintenanceConfigs: BasinCatalogNamespacesTablesMaintenanceConfigs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string; namespace: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BasinCatalogNamespacesTables<Bound | BoundBy<Params>>;
}

type BasinCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string; namespace: string; table_name: string } }, Bound, As
>;

/**
 * `basinCatalog.namespaces.tables.maintenanceConfigs`:
 * `/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
 */
export interface BasinCatalogNamespacesTablesMaintenanceConfigs<Bound extends string = never> {
  /**
   * Get the maintenance configurations of a table.
   *
   * `GET
   * /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
   * @example
   * const { data, error } = await basinCatalog.namespaces.tables.maintenanceConfigs.show({ client, params: { account_id, bucket_name, namespace, table_name } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<BasinCatalogNamespaceTableMaintenanceConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BasinCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<BasinCatalogNamespaceTableMaintenanceConfig, As>>;

  /**
   * Update the maintenance configurations of a table.
   *
   * `POST
   * /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs`
   * @example
   * const { data, error } = await basinCatalog.namespaces.tables.maintenanceConfigs.update({ compaction: {}, snapshot_expiration: {} }, { client, params: { account_id, bucket_name, namespace, table_name } });
   * @see https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: BasinCatalogNamespaceTableMaintenanceConfigUpdate,
    ...options: BasinCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedBasinCatalogNamespaceTableMaintenanceConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: BasinCatalogNamespaceTableMaintenanceConfigUpdate,
    ...options: BasinCatalogNamespacesTablesMaintenanceConfigsOptions<Bound, As>
  ): Promise<DataAs<UpdatedBasinCatalogNamespaceTableMaintenanceConfig, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string; namespace: string; table_name: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined; readonly namespace?: string | number | undefined; readonly table_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BasinCatalogNamespacesTablesMaintenanceConfigs<Bound | BoundBy<Params>>;
}
