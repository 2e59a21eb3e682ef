// Written by `pnpm generate` from openapi/vectorize.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, RawBody, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Index, IndexInfo, MetadataIndexName, MetadataIndexes, Mutation, NewIndex, NewMetadataIndex, QueryMatches,
  VectorIds, VectorPage, VectorQuery, VectorizeGetByIdsResultItem, VectorizeInsertQuery, VectorizeListQuery,
  VectorizeUpsertQuery, VectorizeV1CreateResult, VectorizeV1DeleteByIdsResult, VectorizeV1GetByIdsResultItem,
  VectorizeV1IndexResultItem, VectorizeV1InsertResult, VectorizeV1QueryResult, VectorizeV1ShowResult,
  VectorizeV1UpdateResult, VectorizeV1UpsertResult, paths,
} from "./types.js";
export type * from "./types.js";

/** Vectorize indexes: vectors with their metadata, inserted, queried and deleted. */
export const vectorize: Vectorize = resource<paths>()("/accounts/{account_id}/vectorize/v2/indexes", {
  id: "index_name",
  except: ["update", "edit"],
  permissions: ["com.cloudflare.edge.vectorize.index.read"],
  actions: {
    index: { permissions: ["com.cloudflare.edge.vectorize.index.list"] },
    create: { permissions: ["com.cloudflare.edge.vectorize.index.create"] },
    delete: { permissions: ["com.cloudflare.edge.vectorize.index.delete"] },
    createMetadataIndex: {
      method: "post",
      path: "{id}/metadata_index/create",
      body: "required",
      permissions: ["com.cloudflare.edge.vectorize.index.create"],
    },
    deleteByIds: {
      method: "post",
      path: "{id}/delete_by_ids",
      body: "empty",
      permissions: ["com.cloudflare.edge.vectorize.index.delete"],
    },
    deleteMetadataIndex: {
      method: "post",
      path: "{id}/metadata_index/delete",
      body: "required",
      permissions: ["com.cloudflare.edge.vectorize.index.delete"],
    },
    getByIds: { method: "post", path: "{id}/get_by_ids", body: "empty" },
    info: { method: "get", path: "{id}/info" },
    insert: {
      method: "post",
      path: "{id}/insert",
      body: "required",
      contentType: "application/x-ndjson",
      permissions: ["com.cloudflare.edge.vectorize.index.update"],
    },
    list: { method: "get", path: "{id}/list", permissions: [] },
    metadataIndexes: { method: "get", path: "{id}/metadata_index/list", permissions: [] },
    query: { method: "post", path: "{id}/query", body: "required" },
    upsert: {
      method: "post",
      path: "{id}/upsert",
      body: "required",
      contentType: "application/x-ndjson",
      permissions: ["com.cloudflare.edge.vectorize.index.update"],
    },
  },
});

/** Vectorize indexes: vectors with their metadata, inserted, queried and deleted. */
export const vectorizeV1: VectorizeV1 = resource<paths>()("/accounts/{account_id}/vectorize/indexes", {
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
});

type VectorizeDeleteByIdsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: VectorIds }, Bound, As
>;
type VectorizeInsertOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeInsertQuery }, Bound, As
>;
type VectorizeListOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeListQuery }, Bound, As
>;
type VectorizeOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type VectorizeUpsertOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: VectorizeUpsertQuery }, Bound, As
>;

/** `vectorize`: `/accounts/{account_id}/vectorize/v2/indexes` */
export interface Vectorize<Bound extends string = never> {
  /**
   * List indexes.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.list`.
   * @example
   * const { data, error } = await vectorize.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<Index[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<Index[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: VectorizeOptions<Bound>): AsyncIterable<Index>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: VectorizeOptions<Bound>): AsyncIterable<Page<Index>>;

  /**
   * Create an index.
   *
   * Makes an empty index. How long its vectors are and how they are compared cannot be changed later.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.create`.
   * @example
   * const { data, error } = await vectorize.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /**
   * Get an index.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<Index | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<Index | null, As>>;

  /**
   * Delete an index.
   *
   * Deletes the index with all its vectors, which cannot be had back; Workers that are bound to it fail.
   *
   * `DELETE /accounts/{account_id}/vectorize/v2/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a metadata index.
   *
   * Makes a field of the metadata one that queries can filter by. Only vectors that come later are in it.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create` needs the
   * permission `com.cloudflare.edge.vectorize.index.create`.
   * @example
   * const { data, error } = await vectorize.createMetadataIndex(id, { indexType: "string", propertyName: "lang" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/create/
   */
  createMetadataIndex<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewMetadataIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<Mutation | null, As>>>;
  /**
   * {@link createMetadataIndex}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  createMetadataIndexOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewMetadataIndex, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<Mutation | null, As>>;

  /**
   * Delete vectors by their ids.
   *
   * Deletes the vectors named, which cannot be had back; it is done a little later than the answer comes.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.deleteByIds(id, { client, params: { account_id }, body: { ids: ["shoe-2"] } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete_by_ids/
   */
  deleteByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<Mutation | null, As>>>;
  /** {@link deleteByIds}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<Mutation | null, As>>;

  /**
   * Delete a metadata index.
   *
   * Deletes the index of a metadata property; queries cannot filter by it any more. The vectors keep the
   * property.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete` needs the
   * permission `com.cloudflare.edge.vectorize.index.delete`.
   * @example
   * const { data, error } = await vectorize.deleteMetadataIndex(id, { propertyName: "lang" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/delete/
   */
  deleteMetadataIndex<As extends WaysToRead<"json"> = "json">(
    id: string, body: MetadataIndexName, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<Mutation | null, As>>>;
  /**
   * {@link deleteMetadataIndex}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  deleteMetadataIndexOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: MetadataIndexName, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<Mutation | null, As>>;

  /**
   * Get vectors by their ids.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.getByIds(id, { client, params: { account_id }, body: { ids: ["shoe-1"] } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get_by_ids/
   */
  getByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeGetByIdsResultItem[], As>>>;
  /** {@link getByIds}, but returns the data alone and throws a `RestflareError` if the call fails. */
  getByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeDeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeGetByIdsResultItem[], As>>;

  /**
   * Get the state of an index.
   *
   * Says how many vectors there are, and up to which change all is done.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/info` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.info(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/info/
   */
  info<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<IndexInfo | null, As>>>;
  /** {@link info}, but returns the data alone and throws a `RestflareError` if the call fails. */
  infoOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<IndexInfo | null, As>>;

  /**
   * Insert vectors.
   *
   * Adds vectors, one JSON object a line: `id`, `values`, and optionally `namespace` and `metadata`. Those
   * whose id is there already stay as they are. It is done some seconds later.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @example
   * const { data, error } = await vectorize.insert(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/insert/
   */
  insert<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: VectorizeInsertOptions<Bound, As>
  ): Promise<Result<DataAs<Mutation | null, As>>>;
  /** {@link insert}, but returns the data alone and throws a `RestflareError` if the call fails. */
  insertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: VectorizeInsertOptions<Bound, As>
  ): Promise<DataAs<Mutation | null, As>>;

  /**
   * List the ids of vectors.
   *
   * Lists ids in no order, page by page: `nextCursor` leads to the next ones.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/list`
   * @example
   * const { data, error } = await vectorize.list(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list_vectors/
   */
  list<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeListOptions<Bound, As>
  ): Promise<Result<DataAs<VectorPage | null, As>>>;
  /** {@link list}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeListOptions<Bound, As>
  ): Promise<DataAs<VectorPage | null, As>>;

  /**
   * List metadata indexes.
   *
   * `GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list`
   * @example
   * const { data, error } = await vectorize.metadataIndexes(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/list/
   */
  metadataIndexes<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<MetadataIndexes | null, As>>>;
  /** {@link metadataIndexes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  metadataIndexesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<MetadataIndexes | null, As>>;

  /**
   * Query vectors.
   *
   * Answers the nearest vectors, the nearest first.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/query` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @example
   * const { data, error } = await vectorize.query(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/query/
   */
  query<As extends WaysToRead<"json"> = "json">(
    id: string, body: VectorQuery, ...options: VectorizeOptions<Bound, As>
  ): Promise<Result<DataAs<QueryMatches | null, As>>>;
  /** {@link query}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: VectorQuery, ...options: VectorizeOptions<Bound, As>
  ): Promise<DataAs<QueryMatches | null, As>>;

  /**
   * Insert or replace vectors.
   *
   * Adds vectors, one JSON object a line, and replaces those whose id is there already, whole. It is done
   * some seconds later.
   *
   * `POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @example
   * const { data, error } = await vectorize.upsert(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/upsert/
   */
  upsert<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: VectorizeUpsertOptions<Bound, As>
  ): Promise<Result<DataAs<Mutation | null, As>>>;
  /** {@link upsert}, but returns the data alone and throws a `RestflareError` if the call fails. */
  upsertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: VectorizeUpsertOptions<Bound, As>
  ): Promise<DataAs<Mutation | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "createMetadataIndex" | "deleteByIds" | "deleteMetadataIndex" | "getByIds" | "info" | "insert" | "list" | "metadataIndexes" | "query" | "upsert">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Vectorize<Bound | BoundBy<Params>>;
}

type VectorizeV1Options<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type VectorizeV1DeleteByIdsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `vectorizeV1`: `/accounts/{account_id}/vectorize/indexes` */
export interface VectorizeV1<Bound extends string = never> {
  /**
   * List the Vectorize indexes of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/vectorize/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.list`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeV1Options<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1IndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: VectorizeV1Options<Bound, As>
  ): Promise<DataAs<VectorizeV1IndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: VectorizeV1Options<Bound>): AsyncIterable<VectorizeV1IndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: VectorizeV1Options<Bound>): AsyncIterable<Page<VectorizeV1IndexResultItem>>;

  /**
   * Create a Vectorize index for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes` needs the permission
   * `com.cloudflare.edge.vectorize.index.create`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: VectorizeV1Options<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1CreateResult, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: VectorizeV1Options<Bound, As>
  ): Promise<DataAs<VectorizeV1CreateResult, As>>;

  /**
   * Get a Vectorize index of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/vectorize/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1Options<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1ShowResult, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1Options<Bound, As>
  ): Promise<DataAs<VectorizeV1ShowResult, As>>;

  /**
   * Update a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/vectorize/indexes/{index_name}` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: VectorizeV1Options<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1UpdateResult, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: VectorizeV1Options<Bound, As>
  ): Promise<DataAs<VectorizeV1UpdateResult, As>>;

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
   * const { data, error } = await vectorizeV1.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1Options<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1Options<Bound, As>
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
   * const { data, error } = await vectorizeV1.deleteByIds(id, { client, params: { account_id }, body: {} });
   */
  deleteByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1DeleteByIdsResult, As>>>;
  /**
   * {@link deleteByIds}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeV1DeleteByIdsResult, As>>;

  /**
   * Get vectors by their ids from a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/get-by-ids` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.getByIds(id, { client, params: { account_id }, body: {} });
   */
  getByIds<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1GetByIdsResultItem[], As>>>;
  /**
   * {@link getByIds}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  getByIdsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeV1GetByIdsResultItem[], As>>;

  /**
   * Insert into a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/insert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.insert(id, { client, params: { account_id }, body: {} });
   */
  insert<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1InsertResult, As>>>;
  /**
   * {@link insert}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  insertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeV1InsertResult, As>>;

  /**
   * Query a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/query` needs the permission
   * `com.cloudflare.edge.vectorize.index.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.query(id, { client, params: { account_id }, body: {} });
   */
  query<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1QueryResult, As>>>;
  /**
   * {@link query}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  queryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeV1QueryResult, As>>;

  /**
   * Upsert into a Vectorize index of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/vectorize/indexes/{index_name}/upsert` needs the permission
   * `com.cloudflare.edge.vectorize.index.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await vectorizeV1.upsert(id, { client, params: { account_id }, body: {} });
   */
  upsert<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<Result<DataAs<VectorizeV1UpsertResult, As>>>;
  /**
   * {@link upsert}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  upsertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: VectorizeV1DeleteByIdsOptions<Bound, As>
  ): Promise<DataAs<VectorizeV1UpsertResult, As>>;

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
  ): VectorizeV1<Bound | BoundBy<Params>>;
}
