// Written by `pnpm generate` from openapi/log-explorer.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, RawBody, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountLogExplorerDatasetsIndexQuery, AvailableDataset, DatasetSummary, LogExplorerDataset,
  LogExplorerDatasetUpdate, NewLogExplorerDataset, QuerySql, ZoneLogExplorerDatasetsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

const accountLogExplorerTable = {
  only: [],
  resources: {
    datasets: {
      endpoint: "datasets",
      id: "dataset_id",
      except: ["edit"],
      resources: { available: { endpoint: "available", only: ["index"] } },
    },
    query: {
      endpoint: "query",
      only: [],
      actions: { sql: { method: "post", path: "sql", body: "required", contentType: "text/plain" } },
    },
  },
} as const;

/** Searches logs that Cloudflare stores. */
export const accountLogExplorer: AccountLogExplorer = resource<paths>()("/accounts/{account_id}/logs/explorer", accountLogExplorerTable);

const zoneLogExplorerTable = {
  only: [],
  resources: {
    datasets: {
      endpoint: "datasets",
      id: "dataset_id",
      except: ["edit"],
      resources: { available: { endpoint: "available", only: ["index"] } },
    },
    query: {
      endpoint: "query",
      only: [],
      actions: { sql: { method: "post", path: "sql", body: "required", contentType: "text/plain" } },
    },
  },
} as const;

/** Searches logs that Cloudflare stores. */
export const zoneLogExplorer: ZoneLogExplorer = resource<paths>()("/zones/{zone_id}/logs/explorer", zoneLogExplorerTable);

/** `accountLogExplorer`: `/accounts/{account_id}/logs/explorer` */
export interface AccountLogExplorer<Bound extends string = never> {
  /** `/accounts/{account_id}/logs/explorer/datasets` */
  readonly datasets: AccountLogExplorerDatasets<Bound>;

  /** `/accounts/{account_id}/logs/explorer/query` */
  readonly query: AccountLogExplorerQuery<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountLogExplorer<Bound | BoundBy<Params>>;
}

type AccountLogExplorerDatasetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountLogExplorerDatasetsIndexQuery }, Bound, As
>;
type AccountLogExplorerDatasetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountLogExplorer.datasets`: `/accounts/{account_id}/logs/explorer/datasets` */
export interface AccountLogExplorerDatasets<Bound extends string = never> {
  /**
   * List the Log Explorer datasets of an account.
   *
   * `GET /accounts/{account_id}/logs/explorer/datasets`
   * @example
   * const { data, error } = await accountLogExplorer.datasets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLogExplorerDatasetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetSummary[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLogExplorerDatasetsIndexOptions<Bound, As>
  ): Promise<DataAs<DatasetSummary[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountLogExplorerDatasetsIndexOptions<Bound>): AsyncIterable<DatasetSummary>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountLogExplorerDatasetsIndexOptions<Bound>): AsyncIterable<Page<DatasetSummary>>;

  /**
   * Create a Log Explorer dataset for an account.
   *
   * `POST /accounts/{account_id}/logs/explorer/datasets`
   * @example
   * const { data, error } = await accountLogExplorer.datasets.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLogExplorerDataset, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLogExplorerDataset, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /**
   * Get a Log Explorer dataset of an account.
   *
   * `GET /accounts/{account_id}/logs/explorer/datasets/{dataset_id}`
   * @example
   * const { data, error } = await accountLogExplorer.datasets.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /**
   * Update a Log Explorer dataset of an account.
   *
   * `PUT /accounts/{account_id}/logs/explorer/datasets/{dataset_id}`
   * @example
   * const { data, error } = await accountLogExplorer.datasets.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LogExplorerDatasetUpdate, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LogExplorerDatasetUpdate, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /**
   * Delete a Log Explorer dataset of an account.
   *
   * Deletes the dataset; nothing more is written to it.
   *
   * `DELETE /accounts/{account_id}/logs/explorer/datasets/{dataset_id}`
   * @example
   * const { data, error } = await accountLogExplorer.datasets.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /** `/accounts/{account_id}/logs/explorer/datasets/available` */
  readonly available: AccountLogExplorerDatasetsAvailable<Bound>;

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
  ): AccountLogExplorerDatasets<Bound | BoundBy<Params>>;
}

type AccountLogExplorerDatasetsAvailableOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountLogExplorer.datasets.available`: `/accounts/{account_id}/logs/explorer/datasets/available` */
export interface AccountLogExplorerDatasetsAvailable<Bound extends string = never> {
  /**
   * List the available Log Explorer datasets of an account.
   *
   * `GET /accounts/{account_id}/logs/explorer/datasets/available`
   * @example
   * const { data, error } = await accountLogExplorer.datasets.available.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/subresources/available/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLogExplorerDatasetsAvailableOptions<Bound, As>
  ): Promise<Result<DataAs<AvailableDataset[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountLogExplorerDatasetsAvailableOptions<Bound, As>
  ): Promise<DataAs<AvailableDataset[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountLogExplorerDatasetsAvailableOptions<Bound>): AsyncIterable<AvailableDataset>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountLogExplorerDatasetsAvailableOptions<Bound>
  ): AsyncIterable<Page<AvailableDataset>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountLogExplorerDatasetsAvailable<Bound | BoundBy<Params>>;
}

type AccountLogExplorerQueryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountLogExplorer.query`: `/accounts/{account_id}/logs/explorer/query` */
export interface AccountLogExplorerQuery<Bound extends string = never> {
  /**
   * Query the logs of an account with SQL.
   *
   * `POST /accounts/{account_id}/logs/explorer/query/sql`
   * @example
   * const { data, error } = await accountLogExplorer.query.sql(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/query/methods/sql/
   */
  sql<As extends WaysToRead<"json"> = "json">(
    body: RawBody, ...options: AccountLogExplorerQueryOptions<Bound, As>
  ): Promise<Result<DataAs<QuerySql[], As>>>;
  /** {@link sql}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sqlOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RawBody, ...options: AccountLogExplorerQueryOptions<Bound, As>
  ): Promise<DataAs<QuerySql[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "sql">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountLogExplorerQuery<Bound | BoundBy<Params>>;
}

/** `zoneLogExplorer`: `/zones/{zone_id}/logs/explorer` */
export interface ZoneLogExplorer<Bound extends string = never> {
  /** `/zones/{zone_id}/logs/explorer/datasets` */
  readonly datasets: ZoneLogExplorerDatasets<Bound>;

  /** `/zones/{zone_id}/logs/explorer/query` */
  readonly query: ZoneLogExplorerQuery<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogExplorer<Bound | BoundBy<Params>>;
}

type ZoneLogExplorerDatasetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneLogExplorerDatasetsIndexQuery }, Bound, As
>;
type ZoneLogExplorerDatasetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneLogExplorer.datasets`: `/zones/{zone_id}/logs/explorer/datasets` */
export interface ZoneLogExplorerDatasets<Bound extends string = never> {
  /**
   * List the Log Explorer datasets of a zone.
   *
   * `GET /zones/{zone_id}/logs/explorer/datasets`
   * @example
   * const { data, error } = await zoneLogExplorer.datasets.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogExplorerDatasetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetSummary[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogExplorerDatasetsIndexOptions<Bound, As>
  ): Promise<DataAs<DatasetSummary[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneLogExplorerDatasetsIndexOptions<Bound>): AsyncIterable<DatasetSummary>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneLogExplorerDatasetsIndexOptions<Bound>): AsyncIterable<Page<DatasetSummary>>;

  /**
   * Create a Log Explorer dataset for a zone.
   *
   * `POST /zones/{zone_id}/logs/explorer/datasets`
   * @example
   * const { data, error } = await zoneLogExplorer.datasets.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLogExplorerDataset, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLogExplorerDataset, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /**
   * Get a Log Explorer dataset of a zone.
   *
   * `GET /zones/{zone_id}/logs/explorer/datasets/{dataset_id}`
   * @example
   * const { data, error } = await zoneLogExplorer.datasets.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /**
   * Update a Log Explorer dataset of a zone.
   *
   * `PUT /zones/{zone_id}/logs/explorer/datasets/{dataset_id}`
   * @example
   * const { data, error } = await zoneLogExplorer.datasets.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LogExplorerDatasetUpdate, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LogExplorerDatasetUpdate, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /**
   * Delete a Log Explorer dataset of a zone.
   *
   * Deletes the dataset; nothing more is written to it.
   *
   * `DELETE /zones/{zone_id}/logs/explorer/datasets/{dataset_id}`
   * @example
   * const { data, error } = await zoneLogExplorer.datasets.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<LogExplorerDataset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLogExplorerDatasetsOptions<Bound, As>
  ): Promise<DataAs<LogExplorerDataset, As>>;

  /** `/zones/{zone_id}/logs/explorer/datasets/available` */
  readonly available: ZoneLogExplorerDatasetsAvailable<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogExplorerDatasets<Bound | BoundBy<Params>>;
}

type ZoneLogExplorerDatasetsAvailableOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneLogExplorer.datasets.available`: `/zones/{zone_id}/logs/explorer/datasets/available` */
export interface ZoneLogExplorerDatasetsAvailable<Bound extends string = never> {
  /**
   * List the available Log Explorer datasets of a zone.
   *
   * `GET /zones/{zone_id}/logs/explorer/datasets/available`
   * @example
   * const { data, error } = await zoneLogExplorer.datasets.available.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/subresources/available/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogExplorerDatasetsAvailableOptions<Bound, As>
  ): Promise<Result<DataAs<AvailableDataset[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogExplorerDatasetsAvailableOptions<Bound, As>
  ): Promise<DataAs<AvailableDataset[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneLogExplorerDatasetsAvailableOptions<Bound>): AsyncIterable<AvailableDataset>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneLogExplorerDatasetsAvailableOptions<Bound>
  ): AsyncIterable<Page<AvailableDataset>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogExplorerDatasetsAvailable<Bound | BoundBy<Params>>;
}

type ZoneLogExplorerQueryOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLogExplorer.query`: `/zones/{zone_id}/logs/explorer/query` */
export interface ZoneLogExplorerQuery<Bound extends string = never> {
  /**
   * Query the logs of a zone with SQL.
   *
   * `POST /zones/{zone_id}/logs/explorer/query/sql`
   * @example
   * const { data, error } = await zoneLogExplorer.query.sql(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/query/methods/sql_for_zone/
   */
  sql<As extends WaysToRead<"json"> = "json">(
    body: RawBody, ...options: ZoneLogExplorerQueryOptions<Bound, As>
  ): Promise<Result<DataAs<QuerySql[], As>>>;
  /** {@link sql}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sqlOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RawBody, ...options: ZoneLogExplorerQueryOptions<Bound, As>
  ): Promise<DataAs<QuerySql[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "sql">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogExplorerQuery<Bound | BoundBy<Params>>;
}
