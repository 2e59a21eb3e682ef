// Written by `pnpm generate` from openapi/kv-namespaces.yaml. Not edited by hand.

import {
  type BoundBy,
  type Client,
  type DataAs,
  type OptionsArg,
  type Page,
  type PathArg,
  type Result,
  type WaysToRead,
  type WithOptions,
  resource,
} from "@restflare/core";
import type {
  BulkResult,
  CursorInfo,
  Key,
  KeyMetadata,
  KeyValue,
  KvNamespacesIndexQuery,
  KvNamespacesKeysIndexQuery,
  KvNamespacesValuesUpdateQuery,
  Namespace,
  NamespaceTitle,
  PageInfo,
  WriteValue,
  paths,
} from "./types.js";

export type {
  BulkResult,
  BulkResultAnswer,
  CursorInfo,
  EmptyAnswer,
  Envelope,
  ErrorAnswer,
  Expiration,
  Key,
  KeyList,
  KeyMetadata,
  KeyMetadataAnswer,
  KeyValue,
  KvNamespacesIndexQuery,
  KvNamespacesKeysIndexQuery,
  KvNamespacesValuesUpdateQuery,
  Message,
  Namespace,
  NamespaceAnswer,
  NamespaceList,
  NamespaceTitle,
  PageInfo,
  WriteValue,
  paths,
} from "./types.js";

/**
 * Namespaces of Workers KV of an account. A namespace holds values, each under a key.
 *
 * `/accounts/{account_id}/storage/kv/namespaces`
 */
export interface KvNamespaces<Bound extends string = never> {
  /**
   * List KV namespaces.
   *
   * Lists the namespaces of the account, page by page.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const { data, error } = await kvNamespaces.index({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query?: KvNamespacesIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<Namespace[], As>, PageInfo>>;

  /**
   * List KV namespaces. Throws a `RestflareError` if the call fails.
   *
   * Lists the namespaces of the account, page by page.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const data = await kvNamespaces.indexOrThrow({ client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { account_id: string }; query?: KvNamespacesIndexQuery }, Bound, As>
  ): Promise<DataAs<Namespace[], As>>;

  /**
   * List KV namespaces. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the namespaces of the account, page by page.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * for await (const item of kvNamespaces.indexAll({ client, params: { account_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: { account_id: string }; query?: KvNamespacesIndexQuery }, Bound>
  ): AsyncIterable<Namespace>;

  /**
   * List KV namespaces. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the namespaces of the account, page by page.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * for await (const page of kvNamespaces.indexPages({ client, params: { account_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { account_id: string }; query?: KvNamespacesIndexQuery }, Bound>
  ): AsyncIterable<Page<Namespace, PageInfo>>;

  /**
   * Create a KV namespace.
   *
   * Makes a new namespace. No other one of the account may have its title.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.create({ title: "carts" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NamespaceTitle,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Namespace, As>>>;

  /**
   * Create a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Makes a new namespace. No other one of the account may have its title.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.createOrThrow({ title: "carts" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NamespaceTitle,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Namespace, As>>;

  /**
   * Get a KV namespace.
   *
   * Answers one namespace, without what is in it.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const { data, error } = await kvNamespaces.show(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Namespace, As>>>;

  /**
   * Get a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Answers one namespace, without what is in it.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const data = await kvNamespaces.showOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Namespace, As>>;

  /**
   * Rename a KV namespace.
   *
   * Gives a namespace another title. Its id and what is in it stay.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.update(id, { title: "carts" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: NamespaceTitle,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;

  /**
   * Rename a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Gives a namespace another title. Its id and what is in it stay.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.updateOrThrow(id, { title: "carts" }, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: NamespaceTitle,
    ...options: OptionsArg<{ params: { account_id: string } }, Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * Delete a KV namespace.
   *
   * Removes a namespace and all that is in it for good.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.delete(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string }; body?: Record<string, unknown> }, Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;

  /**
   * Delete a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Removes a namespace and all that is in it for good.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.deleteOrThrow(id, { client, params: { account_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string }; body?: Record<string, unknown> }, Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk` */
  readonly bulk: KvNamespacesBulk<Bound>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys` */
  readonly keys: KvNamespacesKeys<Bound>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata` */
  readonly metadata: KvNamespacesMetadata<Bound>;

  /** `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values` */
  readonly values: KvNamespacesValues<Bound>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespaces<Bound | BoundBy<Params>>;
}

/**
 * `kvNamespaces.bulk`
 *
 * `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk`
 */
export interface KvNamespacesBulk<Bound extends string = never> {
  /**
   * Delete many values of a KV namespace.
   *
   * Removes up to 10 000 keys at once, with their values and their metadata.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.bulk.delete(["cart:42", "cart:43"], { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    body: string[],
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<Result<DataAs<BulkResult | null, As>>>;

  /**
   * Delete many values of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Removes up to 10 000 keys at once, with their values and their metadata.
   *
   * `POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.bulk.deleteOrThrow(["cart:42", "cart:43"], { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[],
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<DataAs<BulkResult | null, As>>;

  /**
   * Delete many values of a KV namespace, the old way.
   *
   * Removes up to 10 000 keys at once, by a body that not every server passes on. There is `bulk.delete`.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @deprecated Deprecated by the API.
   *
   * @example
   * const { data, error } = await kvNamespaces.bulk.deleteAll(["cart:42", "cart:43"], { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    body: string[],
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<Result<DataAs<BulkResult | null, As>>>;

  /**
   * Delete many values of a KV namespace, the old way. Throws a `RestflareError` if the call fails.
   *
   * Removes up to 10 000 keys at once, by a body that not every server passes on. There is `bulk.delete`.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @deprecated Deprecated by the API.
   *
   * @example
   * const data = await kvNamespaces.bulk.deleteAllOrThrow(["cart:42", "cart:43"], { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: string[],
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<DataAs<BulkResult | null, As>>;

  /**
   * Write many values of a KV namespace.
   *
   * Stores up to 10 000 values at once, of 100 megabytes in all. They go in place of what was there, as
   * single ones do.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.bulk.updateAll(body, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: KeyValue[],
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<Result<DataAs<BulkResult | null, As>>>;

  /**
   * Write many values of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Stores up to 10 000 values at once, of 100 megabytes in all. They go in place of what was there, as
   * single ones do.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.bulk.updateAllOrThrow(body, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_update/
   */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: KeyValue[],
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<DataAs<BulkResult | null, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(
    ...options: PathArg<
      { account_id: string; namespace_id: string },
      Bound, "delete" | "deleteAll" | "updateAll"
    >
  ): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesBulk<Bound | BoundBy<Params>>;
}

/**
 * `kvNamespaces.keys`
 *
 * `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys`
 */
export interface KvNamespacesKeys<Bound extends string = never> {
  /**
   * List the keys of a KV namespace.
   *
   * Lists the keys of a namespace in their order, from cursor to cursor.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const { data, error } = await kvNamespaces.keys.index({ client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; query?: KvNamespacesKeysIndexQuery },
      Bound, As
    >
  ): Promise<Result<DataAs<Key[], As>, CursorInfo>>;

  /**
   * List the keys of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Lists the keys of a namespace in their order, from cursor to cursor.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const data = await kvNamespaces.keys.indexOrThrow({ client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; query?: KvNamespacesKeysIndexQuery },
      Bound, As
    >
  ): Promise<DataAs<Key[], As>>;

  /**
   * List the keys of a KV namespace. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the keys of a namespace in their order, from cursor to cursor.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * for await (const item of kvNamespaces.keys.indexAll({ client, params: { account_id, namespace_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/
   */
  indexAll(
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; query?: KvNamespacesKeysIndexQuery },
      Bound
    >
  ): AsyncIterable<Key>;

  /**
   * List the keys of a KV namespace. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the keys of a namespace in their order, from cursor to cursor.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * for await (const page of kvNamespaces.keys.indexPages({ client, params: { account_id, namespace_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/
   */
  indexPages(
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; query?: KvNamespacesKeysIndexQuery },
      Bound
    >
  ): AsyncIterable<Page<Key, CursorInfo>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(...options: PathArg<{ account_id: string; namespace_id: string }, Bound, "index">): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesKeys<Bound | BoundBy<Params>>;
}

/**
 * `kvNamespaces.metadata`
 *
 * `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata`
 */
export interface KvNamespacesMetadata<Bound extends string = never> {
  /**
   * Read the metadata of a key of a KV namespace.
   *
   * Answers what was stored with the value of a key, without the value.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const { data, error } = await kvNamespaces.metadata.show(id, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/metadata/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<Result<DataAs<KeyMetadata, As>>>;

  /**
   * Read the metadata of a key of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Answers what was stored with the value of a key, without the value.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const data = await kvNamespaces.metadata.showOrThrow(id, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/metadata/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<DataAs<KeyMetadata, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; namespace_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; namespace_id: string }, Bound, never>): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly namespace_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KvNamespacesMetadata<Bound | BoundBy<Params>>;
}

/**
 * `kvNamespaces.values`
 *
 * `/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values`
 */
export interface KvNamespacesValues<Bound extends string = never> {
  /**
   * Read a value of a KV namespace.
   *
   * Answers the value of a key, byte for byte. When it expires, in seconds since 1970, stands in the header
   * `expiration` of the answer, if it does.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const { data, error } = await kvNamespaces.values.show(id, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/get/
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;

  /**
   * Read a value of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Answers the value of a key, byte for byte. When it expires, in seconds since 1970, stands in the header
   * `expiration` of the answer, if it does.
   *
   * `GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}`
   *
   * Needs the permission `Workers KV Storage Read`.
   *
   * @example
   * const data = await kvNamespaces.values.showOrThrow(id, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/get/
   */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string,
    ...options: OptionsArg<{ params: { account_id: string; namespace_id: string } }, Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Write a value of a KV namespace.
   *
   * Stores a value under a key, in place of the value, the metadata and the expiry that were there. Without
   * an expiry it stays.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.values.update(id, body, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: WriteValue,
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; query?: KvNamespacesValuesUpdateQuery },
      Bound, As
    >
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;

  /**
   * Write a value of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Stores a value under a key, in place of the value, the metadata and the expiry that were there. Without
   * an expiry it stays.
   *
   * `PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.values.updateOrThrow(id, body, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: WriteValue,
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; query?: KvNamespacesValuesUpdateQuery },
      Bound, As
    >
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * Delete a value of a KV namespace.
   *
   * Removes a key with its value and its metadata for good.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const { data, error } = await kvNamespaces.values.delete(id, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; body?: Record<string, unknown> },
      Bound, As
    >
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;

  /**
   * Delete a value of a KV namespace. Throws a `RestflareError` if the call fails.
   *
   * Removes a key with its value and its metadata for good.
   *
   * `DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}`
   *
   * Needs the permission `Workers KV Storage Write`.
   *
   * @example
   * const data = await kvNamespaces.values.deleteOrThrow(id, { client, params: { account_id, namespace_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<
      { params: { account_id: string; namespace_id: string }; body?: Record<string, unknown> },
      Bound, As
    >
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
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

/** `/accounts/{account_id}/storage/kv/namespaces` */
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
