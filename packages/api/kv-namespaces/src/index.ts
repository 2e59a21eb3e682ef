// Written by `pnpm generate` from openapi/kv-namespaces.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BulkResult, CursorInfo, GetValues, GotValues, Key, KeyMetadata, KeyValue, KvNamespacesIndexQuery,
  KvNamespacesKeysIndexQuery, KvNamespacesValuesUpdateQuery, Namespace, NamespaceTitle, NewNamespace,
  PageInfo, WriteValue, paths,
} from "./types.js";
export * from "./types.js";

/** Namespaces of Workers KV of an account. A namespace holds values, each under a key. */
export const kvNamespaces: KvNamespaces = resource<paths>()(
  "/accounts/{account_id}/storage/kv/namespaces",
  {
    id: "namespace_id",
    except: ["edit"],
    permissions: ["Workers KV Storage Write"],
    actions: {
      index: { paging: { by: "page" }, permissions: ["Workers KV Storage Read"] },
      show: { permissions: ["Workers KV Storage Read"] },
      delete: { body: "empty" },
    },
    resources: {
      bulk: {
        endpoint: "{namespace_id}/bulk",
        only: ["delete"],
        permissions: ["Workers KV Storage Write"],
        actions: {
          delete: { method: "post", path: "delete", body: "required", idempotent: true },
          deleteAll: { method: "delete", body: "required" },
          get: { method: "post", path: "get", body: "required", idempotent: true, permissions: [] },
          updateAll: { method: "put", body: "required" },
        },
      },
      keys: {
        endpoint: "{namespace_id}/keys",
        only: ["index"],
        actions: { index: { paging: { by: "cursor" }, permissions: ["Workers KV Storage Read"] } },
      },
      metadata: {
        endpoint: "{namespace_id}/metadata",
        id: "key_name",
        only: ["show"],
        actions: { show: { permissions: ["Workers KV Storage Read"] } },
      },
      values: {
        endpoint: "{namespace_id}/values",
        id: "key_name",
        except: ["index", "create", "edit"],
        permissions: ["Workers KV Storage Write"],
        actions: {
          show: { answer: "body", as: "bytes", permissions: ["Workers KV Storage Read"] },
          update: { contentType: "multipart/form-data" },
          delete: { body: "empty" },
        },
      },
    },
  },
);

type KvNamespacesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: KvNamespacesIndexQuery }, Bound, As
>;
type KvNamespacesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type KvNamespacesDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: Record<string, unknown> }, Bound, As
>;

/** `kvNamespaces`: `/accounts/{account_id}/storage/kv/namespaces` */
export interface KvNamespaces<Bound extends string = never> {
  /**
   * List KV namespaces.
   *
   * Lists the namespaces of the account, page by page.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces` needs the permission `Workers KV Storage Read`.
   * @example
   * const { data, error } = await kvNamespaces.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: KvNamespacesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Namespace[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: KvNamespacesIndexOptions<Bound, As>
  ): Promise<DataAs<Namespace[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: KvNamespacesIndexOptions<Bound>): AsyncIterable<Namespace>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: KvNamespacesIndexOptions<Bound>): AsyncIterable<Page<Namespace, PageInfo>>;

  /**
   * Create a KV namespace.
   *
   * Makes a new namespace. No other one of the account may have its title.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces` needs the permission `Workers KV Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.create({ title: "carts" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewNamespace, ...options: KvNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<Namespace, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewNamespace, ...options: KvNamespacesOptions<Bound, As>
  ): Promise<DataAs<Namespace, As>>;

  /**
   * Get a KV namespace.
   *
   * Answers one namespace, without what is in it.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}` needs the permission `Workers KV
   * Storage Read`.
   * @example
   * const { data, error } = await kvNamespaces.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<Namespace, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesOptions<Bound, As>
  ): Promise<DataAs<Namespace, As>>;

  /**
   * Rename a KV namespace.
   *
   * Gives a namespace another title. Its id and what is in it stay.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}` needs the permission `Workers KV
   * Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.update(id, { title: "carts" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NamespaceTitle, ...options: KvNamespacesOptions<Bound, As>
  ): Promise<Result<DataAs<Namespace, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NamespaceTitle, ...options: KvNamespacesOptions<Bound, As>
  ): Promise<DataAs<Namespace, As>>;

  /**
   * Delete a KV namespace.
   *
   * Removes a namespace and all that is in it for good.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}` needs the permission `Workers KV
   * Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk` */
  readonly bulk: KvNamespacesBulk<Bound>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys` */
  readonly keys: KvNamespacesKeys<Bound>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata` */
  readonly metadata: KvNamespacesMetadata<Bound>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values` */
  readonly values: KvNamespacesValues<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespaces<Bound | BoundBy<Params>>;
}

type KvNamespacesBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; namespace_id: string } }, Bound, As
>;

/** `kvNamespaces.bulk`: `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk` */
export interface KvNamespacesBulk<Bound extends string = never> {
  /**
   * Delete many values of a KV namespace.
   *
   * Removes up to 10 000 keys at once, with their values and their metadata.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete` needs the permission
   * `Workers KV Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.bulk.delete(["cart:42", "cart:43"], { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<BulkResult | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<DataAs<BulkResult | null, As>>;

  /**
   * Delete many values of a KV namespace, the old way.
   *
   * Removes up to 10 000 keys at once, by a body that not every server passes on. There is `bulk.delete`.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk` needs the permission `Workers
   * KV Storage Write`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await kvNamespaces.bulk.deleteAll(["cart:42", "cart:43"], { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<BulkResult | null, As>>>;
  /**
   * {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[], ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<DataAs<BulkResult | null, As>>;

  /**
   * Read many values of a KV namespace.
   *
   * Answers up to 100 values at once, as texts or as JSON. A value that is bytes is read one by one.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get`
   * @example
   * const { data, error } = await kvNamespaces.bulk.get({ keys: ["cart:42"], type: "json", withMetadata: true }, { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_get/
   */
  get<As extends WaysToRead<"json"> = "json">(
    body: GetValues, ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<GotValues | null, As>>>;
  /** {@link get}, but returns the data alone and throws a `RestflareError` if the call fails. */
  getOrThrow<As extends WaysToRead<"json"> = "json">(
    body: GetValues, ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<DataAs<GotValues | null, As>>;

  /**
   * Write many values of a KV namespace.
   *
   * Stores up to 10 000 values at once, of 100 megabytes in all. They go in place of what was there, as
   * single ones do.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk` needs the permission `Workers KV
   * Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.bulk.updateAll(body, { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: KeyValue[], ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<BulkResult | null, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: KeyValue[], ...options: KvNamespacesBulkOptions<Bound, As>
  ): Promise<DataAs<BulkResult | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; namespace_id: string }, Bound, "delete" | "deleteAll" | "get" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesBulk<Bound | BoundBy<Params>>;
}

type KvNamespacesKeysIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; namespace_id: string }; query?: KvNamespacesKeysIndexQuery }, Bound, As
>;

/** `kvNamespaces.keys`: `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys` */
export interface KvNamespacesKeys<Bound extends string = never> {
  /**
   * List the keys of a KV namespace.
   *
   * Lists the keys of a namespace in their order, from cursor to cursor.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys` needs the permission `Workers KV
   * Storage Read`.
   * @example
   * const { data, error } = await kvNamespaces.keys.index({ client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: KvNamespacesKeysIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Key[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: KvNamespacesKeysIndexOptions<Bound, As>
  ): Promise<DataAs<Key[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: KvNamespacesKeysIndexOptions<Bound>): AsyncIterable<Key>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: KvNamespacesKeysIndexOptions<Bound>): AsyncIterable<Page<Key, CursorInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; namespace_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesKeys<Bound | BoundBy<Params>>;
}

type KvNamespacesMetadataOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; namespace_id: string } }, Bound, As
>;

/** `kvNamespaces.metadata`: `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata` */
export interface KvNamespacesMetadata<Bound extends string = never> {
  /**
   * Read the metadata of a key of a KV namespace.
   *
   * Answers what was stored with the value of a key, without the value.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}` needs the
   * permission `Workers KV Storage Read`.
   * @example
   * const { data, error } = await kvNamespaces.metadata.show(id, { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/metadata/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesMetadataOptions<Bound, As>
  ): Promise<Result<DataAs<KeyMetadata, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesMetadataOptions<Bound, As>
  ): Promise<DataAs<KeyMetadata, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; namespace_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; namespace_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesMetadata<Bound | BoundBy<Params>>;
}

type KvNamespacesValuesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; namespace_id: string } }, Bound, As
>;
type KvNamespacesValuesUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; namespace_id: string }; query?: KvNamespacesValuesUpdateQuery }, Bound, As
>;
type KvNamespacesValuesDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; namespace_id: string }; body?: Record<string, unknown> }, Bound, As
>;

/** `kvNamespaces.values`: `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values` */
export interface KvNamespacesValues<Bound extends string = never> {
  /**
   * Read a value of a KV namespace.
   *
   * Answers the value of a key, byte for byte. When it expires, in seconds since 1970, stands in the header
   * `expiration` of the answer, if it does.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}` needs the permission
   * `Workers KV Storage Read`.
   * @example
   * const { data, error } = await kvNamespaces.values.show(id, { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/get/
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: KvNamespacesValuesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: KvNamespacesValuesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Write a value of a KV namespace.
   *
   * Stores a value under a key, in place of the value, the metadata and the expiry that were there. Without
   * an expiry it stays.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}` needs the permission
   * `Workers KV Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.values.update(id, body, { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteValue, ...options: KvNamespacesValuesUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteValue, ...options: KvNamespacesValuesUpdateOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * Delete a value of a KV namespace.
   *
   * Removes a key with its value and its metadata for good.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}` needs the
   * permission `Workers KV Storage Write`.
   * @example
   * const { data, error } = await kvNamespaces.values.delete(id, { client, params: { account_id, namespace_id } });
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesValuesDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KvNamespacesValuesDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; namespace_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; namespace_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesValues<Bound | BoundBy<Params>>;
}
