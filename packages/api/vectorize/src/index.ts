// Written by `pnpm generate` from openapi/vectorize.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreateIndex, Index, IndexInfo, IndexInput, IndexListVectors, IndexQuery, IndexQueryInput, MetadataIndex,
  MetadataIndexDeleteInput, MetadataIndexListItem, NewIndex, NewMetadataIndex,
  VectorizeGetByIdsIndexesResultItem, VectorizeIndexesCreateResult, VectorizeIndexesDeleteByIdsResult,
  VectorizeIndexesGetByIdsResultItem, VectorizeIndexesIndexResultItem, VectorizeIndexesInsertResult,
  VectorizeIndexesQueryResult, VectorizeIndexesShowResult, VectorizeIndexesUpdateResult,
  VectorizeIndexesUpsertResult, VectorizeInsertIndexesQuery, VectorizeListIndexesQuery,
  VectorizeUpsertIndexesQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Vector databases: indexes, vectors and queries. */
export const vectorize: Vectorize = resource<paths>()("/accounts/{account_id}/vectorize", {
  id: "index_name",
  only: [],
  permissions: ["com.cloudflare.edge.vectorize.index.read"],
  actions: {
    createCreate: {
      method: "post",
      path: "v2/indexes/{id}/metadata_index/create",
      body: "required",
      permissions: ["com.cloudflare.edge.vectorize.index.create"],
    },
    createIndexes: {
      method: "post",
      path: "v2/indexes",
      body: "required",
      permissions: ["com.cloudflare.edge.vectorize.index.create"],
    },
    deleteByIdsIndexes: {
      method: "post",
      path: "v2/indexes/{id}/delete_by_ids",
      body: "optional",
      permissions: ["com.cloudflare.edge.vectorize.index.delete"],
    },
    deleteDelete: {
      method: "post",
      path: "v2/indexes/{id}/metadata_index/delete",
      body: "required",
      permissions: ["com.cloudflare.edge.vectorize.index.delete"],
    },
    deleteIndexes: {
      method: "delete",
      path: "v2/indexes/{id}",
      permissions: ["com.cloudflare.edge.vectorize.index.delete"],
    },
    getByIdsIndexes: { method: "post", path: "v2/indexes/{id}/get_by_ids", body: "optional" },
    indexIndexes: {
      method: "get",
      path: "v2/indexes",
      permissions: ["com.cloudflare.edge.vectorize.index.list"],
    },
    infoIndexes: { method: "get", path: "v2/indexes/{id}/info" },
    insertIndexes: {
      method: "post",
      path: "v2/indexes/{id}/insert",
      body: "required",
      contentType: "application/x-ndjson",
      permissions: ["com.cloudflare.edge.vectorize.index.update"],
    },
    listIndexes: { method: "get", path: "v2/indexes/{id}/list", permissions: [] },
    listMetadataIndex: { method: "get", path: "v2/indexes/{id}/metadata_index/list", permissions: [] },
    queryIndexes: { method: "post", path: "v2/indexes/{id}/query", body: "required" },
    showIndexes: { method: "get", path: "v2/indexes/{id}" },
    upsertIndexes: {
      method: "post",
      path: "v2/indexes/{id}/upsert",
      body: "required",
      contentType: "application/x-ndjson",
      permissions: ["com.cloudflare.edge.vectorize.index.update"],
    },
  },
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
  },
});

type VectorizeDeleteByIdsIndexesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: IndexInput }, Bound, As
>;
type VectorizeInsertIndexesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeInsertIndexesQuery }, Bound, As
>;
type VectorizeListIndexesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeListIndexesQuery }, Bound, As
>;
type VectorizeOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type VectorizeUpsertIndexesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeUpsertIndexesQuery }, Bound, As
>;

/** `vectorize`: `/accounts/{account_id}/vectorize` */
export interface Vectorize<Bound extends string = never> {
  /**
   * Create a metadata index for a Vectorize index.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create` needs the
   * permission `com.cloudflare.edge.vectorize.index.create`.
   * @example
   * const { data, error } = await vectorize.createCreate(id, { indexType: "string", propertyName: "example-property" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/create/
   */
  createCreate<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewMetadataIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndex | null, As>>>;
  /** {@link createCreate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createCreateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewMetadataIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<MetadataIndex | null, As>>;

  /**
   * Create the Vectorize indexes for an account.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.create`.
   * @example
   * const { data, error } = await vectorize.createIndexes(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/create/
   */
  createIndexes<As extends WaysToRead<"json"> = "json">(
    body: NewIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<CreateIndex | null, As>>>;
  /** {@link createIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<CreateIndex | null, As>>;

  /**
   * Delete vectors by their ids from a Vectorize index of an account.
   *
   * Deletes the vectors named, which cannot be had back; it is done a little later than the answer comes.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.deleteByIdsIndexes(id, { client, params: { account_id }, body: { ids: ["3e105f4ecef8ad9ca31a8372d0c35302"] } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete_by_ids/
   */
  deleteByIdsIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /**
   * {@link deleteByIdsIndexes}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  deleteByIdsIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsIndexesOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /**
   * Delete the metadata index of a Vectorize index.
   *
   * Deletes the index of a metadata property; queries cannot filter by it any more. The vectors keep the
   * property.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete` needs the
   * permission `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.deleteDelete(id, { propertyName: "example-property" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/delete/
   */
  deleteDelete<As extends WaysToRead<"json"> = "json">(
    id: string, body: MetadataIndexDeleteInput, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndex | null, As>>>;
  /** {@link deleteDelete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteDeleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: MetadataIndexDeleteInput, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<MetadataIndex | null, As>>;

  /**
   * Delete the Vectorize indexes of an account.
   *
   * Deletes the index with all its vectors, which cannot be had back; Workers that are bound to it fail.
   *
   * `DELETE /accounts/{account_id}/vectorize/v2/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.deleteIndexes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete/
   */
  deleteIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link deleteIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get vectors by their ids from a Vectorize index of an account.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.getByIdsIndexes(id, { client, params: { account_id }, body: { ids: ["3e105f4ecef8ad9ca31a8372d0c35302"] } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get_by_ids/
   */
  getByIdsIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeGetByIdsIndexesResultItem[], As>>>;
  /** {@link getByIdsIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  getByIdsIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsIndexesOptions<Bound, As>
  ): Promise<DataAs<VectorizeGetByIdsIndexesResultItem[], As>>;

  /**
   * List the Vectorize indexes of an account.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.list`.
   * @example
   * const { data, error } = await vectorize.indexIndexes({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list/
   */
  indexIndexes<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<CreateIndex[], As>>>;
  /** {@link indexIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<CreateIndex[], As>>;

  /**
   * Get the information of a Vectorize index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/info` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.infoIndexes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/info/
   */
  infoIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<IndexInfo | null, As>>>;
  /** {@link infoIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  infoIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<IndexInfo | null, As>>;

  /**
   * Insert into a Vectorize index of an account.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @example
   * const { data, error } = await vectorize.insertIndexes(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/insert/
   */
  insertIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeInsertIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link insertIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  insertIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeInsertIndexesOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /**
   * Get the listing of a Vectorize index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/list`
   * @example
   * const { data, error } = await vectorize.listIndexes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list_vectors/
   */
  listIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeListIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<IndexListVectors | null, As>>>;
  /** {@link listIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeListIndexesOptions<Bound, As>
  ): Promise<DataAs<IndexListVectors | null, As>>;

  /**
   * Get the metadata index listing of a Vectorize index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list`
   * @example
   * const { data, error } = await vectorize.listMetadataIndex(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/list/
   */
  listMetadataIndex<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndexListItem | null, As>>>;
  /**
   * {@link listMetadataIndex}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  listMetadataIndexOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<MetadataIndexListItem | null, As>>;

  /**
   * Query a Vectorize index of an account.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/query` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.queryIndexes(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/query/
   */
  queryIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, body: IndexQueryInput, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<IndexQuery | null, As>>>;
  /** {@link queryIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: IndexQueryInput, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<IndexQuery | null, As>>;

  /**
   * Get a Vectorize index of an account.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.showIndexes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get/
   */
  showIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<CreateIndex | null, As>>>;
  /** {@link showIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<CreateIndex | null, As>>;

  /**
   * Upsert into a Vectorize index of an account.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @example
   * const { data, error } = await vectorize.upsertIndexes(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/upsert/
   */
  upsertIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeUpsertIndexesOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link upsertIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  upsertIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: Blob, ...options: VectorizeUpsertIndexesOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /** `/accounts/{account_id}/vectorize/indexes` */
  readonly indexes: VectorizeIndexes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "createCreate" | "deleteByIdsIndexes" | "deleteDelete" | "deleteIndexes" | "getByIdsIndexes" | "infoIndexes" | "insertIndexes" | "listIndexes" | "listMetadataIndex" | "queryIndexes" | "showIndexes" | "upsertIndexes">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "createIndexes" | "indexIndexes">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
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
