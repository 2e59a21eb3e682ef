// Written by `pnpm generate` from openapi/vectorize.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateIndex, Index, IndexInfo, IndexInput, IndexListVectors, IndexQuery, IndexQueryInput, MetadataIndex,
  MetadataIndexDeleteInput, MetadataIndexListItem, NewIndex, NewMetadataIndex, VectorizeIndexesCreateResult,
  VectorizeIndexesDeleteByIdsResult, VectorizeIndexesGetByIdsResultItem, VectorizeIndexesIndexResultItem,
  VectorizeIndexesInsertResult, VectorizeIndexesQueryResult, VectorizeIndexesShowResult,
  VectorizeIndexesUpdateResult, VectorizeIndexesUpsertResult, VectorizeV2IndexesGetByIdsResultItem,
  VectorizeV2IndexesInsertQuery, VectorizeV2IndexesListQuery, VectorizeV2IndexesUpsertQuery, paths,
} from "./types.js";
export type * from "./types.js";

const vectorizeTable = {
  only: [],
  resources: {
    indexes: {
      endpoint: "indexes",
      id: "index_name",
      except: ["edit"],
      permissions: ["com.cloudflare.edge.vectorize.index.update"],
      actions: {
        index: { permissions: ["com.cloudflare.edge.vectorize.index.list"] },
        create: { body: "optional", permissions: ["com.cloudflare.edge.vectorize.index.create"] },
        show: { permissions: ["com.cloudflare.edge.vectorize.index.read"] },
        update: { body: "optional" },
        delete: { permissions: ["com.cloudflare.edge.vectorize.index.delete"] },
        deleteByIds: { method: "post", path: "{id}/delete-by-ids", body: "optional" },
        getByIds: {
          method: "post",
          path: "{id}/get-by-ids",
          body: "optional",
          permissions: ["com.cloudflare.edge.vectorize.index.read"],
        },
        insert: { method: "post", path: "{id}/insert", body: "optional" },
        query: {
          method: "post",
          path: "{id}/query",
          body: "optional",
          permissions: ["com.cloudflare.edge.vectorize.index.read"],
        },
        upsert: { method: "post", path: "{id}/upsert", body: "optional" },
      },
    },
    v2: {
      endpoint: "v2",
      only: [],
      resources: {
        indexes: {
          endpoint: "indexes",
          id: "index_name",
          except: ["update", "edit"],
          permissions: ["com.cloudflare.edge.vectorize.index.read"],
          actions: {
            index: { permissions: ["com.cloudflare.edge.vectorize.index.list"] },
            create: { permissions: ["com.cloudflare.edge.vectorize.index.create"] },
            delete: { permissions: ["com.cloudflare.edge.vectorize.index.delete"] },
            deleteByIds: {
              method: "post",
              path: "{id}/delete_by_ids",
              body: "optional",
              permissions: ["com.cloudflare.edge.vectorize.index.delete"],
            },
            getByIds: { method: "post", path: "{id}/get_by_ids", body: "optional" },
            info: { method: "get", path: "{id}/info" },
            insert: {
              method: "post",
              path: "{id}/insert",
              body: "required",
              contentType: "application/x-ndjson",
              permissions: ["com.cloudflare.edge.vectorize.index.update"],
            },
            list: { method: "get", path: "{id}/list", permissions: [] },
            query: { method: "post", path: "{id}/query", body: "required" },
            upsert: {
              method: "post",
              path: "{id}/upsert",
              body: "required",
              contentType: "application/x-ndjson",
              permissions: ["com.cloudflare.edge.vectorize.index.update"],
            },
          },
          resources: {
            metadataIndex: {
              endpoint: "{index_name}/metadata_index",
              only: ["create", "delete"],
              actions: {
                create: {
                  method: "post",
                  path: "create",
                  permissions: ["com.cloudflare.edge.vectorize.index.create"],
                },
                delete: {
                  method: "post",
                  path: "delete",
                  body: "required",
                  permissions: ["com.cloudflare.edge.vectorize.index.delete"],
                },
                list: { method: "get", path: "list" },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Vector databases: indexes, vectors and queries. */
export const vectorize: Vectorize = resource<paths>()("/accounts/{account_id}/vectorize", vectorizeTable);

/** `vectorize`: `/accounts/{account_id}/vectorize` */
export interface Vectorize<Bound extends string = never> {
  /** `/accounts/{account_id}/vectorize/indexes` */
  readonly indexes: VectorizeIndexes<Bound>;

  /** `/accounts/{account_id}/vectorize/v2` */
  readonly v2: VectorizeV2<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly index_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Vectorize<Bound | BoundBy<Params>>;
}

type VectorizeIndexesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type VectorizeIndexesDeleteByIdsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `vectorize.indexes`: `/accounts/{account_id}/vectorize/indexes` */
export interface VectorizeIndexes<Bound extends string = never> {
  /**
   * List the Vectorize indexes of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/vectorize/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.list`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesIndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: VectorizeIndexesOptions<Bound>): AsyncIterable<VectorizeIndexesIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: VectorizeIndexesOptions<Bound>
  ): AsyncIterable<Page<VectorizeIndexesIndexResultItem>>;

  /**
   * Create a Vectorize index for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.create`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesCreateResult, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesCreateResult, As>>;

  /**
   * Get a Vectorize index of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/vectorize/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesShowResult, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesShowResult, As>>;

  /**
   * Update a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/vectorize/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesUpdateResult, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesUpdateResult, As>>;

  /**
   * Delete a Vectorize index of an account.
   *
   * Deletes the index with all its vectors, which cannot be had back; Workers that are bound to it fail. The
   * API's owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/vectorize/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Delete vectors by their ids from a Vectorize index of an account.
   *
   * Deletes the vectors named, which cannot be had back. The API's owner does not describe what it takes: any
   * body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/delete-by-ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.deleteByIds(id, { client, params: { account_id }, body: {} });
   */
  deleteByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesDeleteByIdsResult, As>>>;
  /**
   * {@link deleteByIds}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesDeleteByIdsResult, As>>;

  /**
   * Get vectors by their ids from a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/get-by-ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.getByIds(id, { client, params: { account_id }, body: {} });
   */
  getByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesGetByIdsResultItem[], As>>>;
  /**
   * {@link getByIds}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  getByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesGetByIdsResultItem[], As>>;

  /**
   * Insert into a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/insert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.insert(id, { client, params: { account_id }, body: {} });
   */
  insert<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesInsertResult, As>>>;
  /**
   * {@link insert}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  insertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesInsertResult, As>>;

  /**
   * Query a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/query` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.query(id, { client, params: { account_id }, body: {} });
   */
  query<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesQueryResult, As>>>;
  /**
   * {@link query}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesQueryResult, As>>;

  /**
   * Upsert into a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/upsert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorize.indexes.upsert(id, { client, params: { account_id }, body: {} });
   */
  upsert<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeIndexesUpsertResult, As>>>;
  /**
   * {@link upsert}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  upsertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeIndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeIndexesUpsertResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "deleteByIds" | "getByIds" | "insert" | "query" | "upsert">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): VectorizeIndexes<Bound | BoundBy<Params>>;
}

/** `vectorize.v2`: `/accounts/{account_id}/vectorize/v2` */
export interface VectorizeV2<Bound extends string = never> {
  /** `/accounts/{account_id}/vectorize/v2/indexes` */
  readonly indexes: VectorizeV2Indexes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly index_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): VectorizeV2<Bound | BoundBy<Params>>;
}

type VectorizeV2IndexesDeleteByIdsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: IndexInput }, Bound, As
>;
type VectorizeV2IndexesInsertOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeV2IndexesInsertQuery }, Bound, As
>;
type VectorizeV2IndexesListOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeV2IndexesListQuery }, Bound, As
>;
type VectorizeV2IndexesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type VectorizeV2IndexesUpsertOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeV2IndexesUpsertQuery }, Bound, As
>;

/** `vectorize.v2.indexes`: `/accounts/{account_id}/vectorize/v2/indexes` */
export interface VectorizeV2Indexes<Bound extends string = never> {
  /**
   * List the Vectorize indexes of an account, version 2.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.list`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<Result<DataAs<CreateIndex[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<DataAs<CreateIndex[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: VectorizeV2IndexesOptions<Bound>): AsyncIterable<CreateIndex>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: VectorizeV2IndexesOptions<Bound>): AsyncIterable<Page<CreateIndex>>;

  /**
   * Create a Vectorize index for an account, version 2.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.create`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewIndex, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<Result<DataAs<CreateIndex | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewIndex, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<DataAs<CreateIndex | null, As>>;

  /**
   * Get a Vectorize index of an account, version 2.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<Result<DataAs<CreateIndex | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<DataAs<CreateIndex | null, As>>;

  /**
   * Delete a Vectorize index of an account, version 2.
   *
   * Deletes the index with all its vectors, which cannot be had back; Workers that are bound to it fail.
   *
   * `DELETE /accounts/{account_id}/vectorize/v2/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete vectors by their ids from a Vectorize index of an account, version 2.
   *
   * Deletes the vectors named, which cannot be had back; it is done a little later than the answer comes.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.deleteByIds(id, { client, params: { account_id }, body: { ids: ["3e105f4ecef8ad9ca31a8372d0c35302"] } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete_by_ids/
   */
  deleteByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link deleteByIds}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /**
   * Get vectors by their ids from a Vectorize index of an account, version 2.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.getByIds(id, { client, params: { account_id }, body: { ids: ["3e105f4ecef8ad9ca31a8372d0c35302"] } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get_by_ids/
   */
  getByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeV2IndexesGetByIdsResultItem[], As>>>;
  /** {@link getByIds}, but returns the data alone and throws a `RestflareError` if the call fails. */
  getByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeV2IndexesGetByIdsResultItem[], As>>;

  /**
   * Get the information of a Vectorize index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/info` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.info(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/info/
   */
  info<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<Result<DataAs<IndexInfo | null, As>>>;
  /** {@link info}, but returns the data alone and throws a `RestflareError` if the call fails. */
  infoOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<DataAs<IndexInfo | null, As>>;

  /**
   * Insert into a Vectorize index of an account, version 2.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.insert(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/insert/
   */
  insert<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeV2IndexesInsertOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link insert}, but returns the data alone and throws a `RestflareError` if the call fails. */
  insertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeV2IndexesInsertOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /**
   * Get the listing of a Vectorize index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/list`
   * @example
   * const { data, error } = await vectorize.v2.indexes.list(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list_vectors/
   */
  list<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesListOptions<Bound, As>
  ): Promise<Result<DataAs<IndexListVectors | null, As>>>;
  /** {@link list}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV2IndexesListOptions<Bound, As>
  ): Promise<DataAs<IndexListVectors | null, As>>;

  /**
   * Query a Vectorize index of an account, version 2.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/query` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.query(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/query/
   */
  query<As extends WaysToRead<"json"> = "json">(
    id: string, body: IndexQueryInput, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<Result<DataAs<IndexQuery | null, As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: IndexQueryInput, ...options: VectorizeV2IndexesOptions<Bound, As>
  ): Promise<DataAs<IndexQuery | null, As>>;

  /**
   * Upsert into a Vectorize index of an account, version 2.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.upsert(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/upsert/
   */
  upsert<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeV2IndexesUpsertOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link upsert}, but returns the data alone and throws a `RestflareError` if the call fails. */
  upsertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeV2IndexesUpsertOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /** `/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index` */
  readonly metadataIndex: VectorizeV2IndexesMetadataIndex<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "deleteByIds" | "getByIds" | "info" | "insert" | "list" | "query" | "upsert">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly index_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): VectorizeV2Indexes<Bound | BoundBy<Params>>;
}

type VectorizeV2IndexesMetadataIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; index_name: string } }, Bound, As
>;

/**
 * `vectorize.v2.indexes.metadataIndex`:
 * `/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index`
 */
export interface VectorizeV2IndexesMetadataIndex<Bound extends string = never> {
  /**
   * Create a metadata index for a Vectorize index.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create` needs the
   * permission `com.cloudflare.edge.vectorize.index.create`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.metadataIndex.create({ indexType: "string", propertyName: "example-property" }, { client, params: { account_id, index_name } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewMetadataIndex, ...options: VectorizeV2IndexesMetadataIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndex | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMetadataIndex, ...options: VectorizeV2IndexesMetadataIndexOptions<Bound, As>
  ): Promise<DataAs<MetadataIndex | null, As>>;

  /**
   * Delete the metadata index of a Vectorize index.
   *
   * Deletes the index of a metadata property; queries cannot filter by it any more. The vectors keep the
   * property.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete` needs the
   * permission `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.v2.indexes.metadataIndex.delete({ propertyName: "example-property" }, { client, params: { account_id, index_name } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    body: MetadataIndexDeleteInput, ...options: VectorizeV2IndexesMetadataIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndex | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MetadataIndexDeleteInput, ...options: VectorizeV2IndexesMetadataIndexOptions<Bound, As>
  ): Promise<DataAs<MetadataIndex | null, As>>;

  /**
   * Get the metadata index listing of a Vectorize index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list`
   * @example
   * const { data, error } = await vectorize.v2.indexes.metadataIndex.list({ client, params: { account_id, index_name } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/list/
   */
  list<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeV2IndexesMetadataIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndexListItem | null, As>>>;
  /** {@link list}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeV2IndexesMetadataIndexOptions<Bound, As>
  ): Promise<DataAs<MetadataIndexListItem | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; index_name: string }, Bound, "create" | "delete" | "list">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly index_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): VectorizeV2IndexesMetadataIndex<Bound | BoundBy<Params>>;
}
