// Written by `pnpm generate` from openapi/secrets-store.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  NewStore, PageInfo, SecretDuplicateInput, SecretEdit, SecretsStoreDeleteQuery, SecretsStoreIndexQuery,
  SecretsStoreQuotaSchema, SecretsStoreSecret, SecretsStoreSecretsCreateBodyItem,
  SecretsStoreSecretsIndexQuery, Store, paths,
} from "./types.js";
export type * from "./types.js";

/** Stores of secrets that several Workers share. */
export const secretsStore: SecretsStore = resource<paths>()("/accounts/{account_id}/secrets_store/stores", {
  id: "store_id",
  except: ["update", "edit"],
  actions: { index: { paging: { by: "page" } } },
  resources: {
    secrets: {
      endpoint: "{store_id}/secrets",
      id: "secret_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        create: { secrets: ["value"] },
        update: { body: "optional", secrets: ["value"] },
        deleteAll: { method: "delete" },
        duplicate: { method: "post", path: "{id}/duplicate", body: "required" },
      },
    },
  },
});

/** Stores of secrets that several Workers share. */
export const secretsStoreQuota: SecretsStoreQuota = resource<paths>()(
  "/accounts/{account_id}/secrets_store/quota",
  { singular: true, only: ["show"] },
);

/** Stores of secrets that several Workers share. */
export const systemSecretsStore: SystemSecretsStore = resource<paths>()(
  "/system/accounts/{account_id}/stores",
  {
    id: "store_id",
    except: ["show", "update", "edit"],
    actions: { create: { body: "optional" } },
    resources: {
      secrets: {
        endpoint: "{store_id}/secrets",
        id: "secret_id",
        updateMethod: "patch",
        actions: {
          create: { body: "optional" },
          update: { body: "optional" },
          deleteAll: { method: "delete" },
          duplicate: { method: "post", path: "{id}/duplicate", body: "optional" },
        },
      },
    },
  },
);

type SecretsStoreIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecretsStoreIndexQuery }, Bound, As
>;
type SecretsStoreOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type SecretsStoreDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecretsStoreDeleteQuery }, Bound, As
>;

/** `secretsStore`: `/accounts/{account_id}/secrets_store/stores` */
export interface SecretsStore<Bound extends string = never> {
  /**
   * List the Secrets Stores of an account.
   *
   * `GET /accounts/{account_id}/secrets_store/stores`
   * @example
   * const { data, error } = await secretsStore.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Store[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreIndexOptions<Bound, As>
  ): Promise<DataAs<Store[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecretsStoreIndexOptions<Bound>): AsyncIterable<Store>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SecretsStoreIndexOptions<Bound>): AsyncIterable<Page<Store, PageInfo>>;

  /**
   * Create a Secrets Store for an account.
   *
   * `POST /accounts/{account_id}/secrets_store/stores`
   * @example
   * const { data, error } = await secretsStore.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewStore, ...options: SecretsStoreOptions<Bound, As>
  ): Promise<Result<DataAs<Store, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewStore, ...options: SecretsStoreOptions<Bound, As>
  ): Promise<DataAs<Store, As>>;

  /**
   * Get a Secrets Store of an account.
   *
   * `GET /accounts/{account_id}/secrets_store/stores/{store_id}`
   * @example
   * const { data, error } = await secretsStore.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreOptions<Bound, As>
  ): Promise<Result<DataAs<Store, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreOptions<Bound, As>
  ): Promise<DataAs<Store, As>>;

  /**
   * Delete a Secrets Store of an account.
   *
   * Deletes the store with all its secrets, which cannot be had back; Workers that are bound to them fail.
   *
   * `DELETE /accounts/{account_id}/secrets_store/stores/{store_id}`
   * @example
   * const { data, error } = await secretsStore.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/secrets_store/stores/{store_id}/secrets` */
  readonly secrets: SecretsStoreSecrets<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly store_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecretsStore<Bound | BoundBy<Params>>;
}

type SecretsStoreSecretsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; store_id: string }; query?: SecretsStoreSecretsIndexQuery }, Bound, As
>;
type SecretsStoreSecretsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; store_id: string } }, Bound, As
>;

/** `secretsStore.secrets`: `/accounts/{account_id}/secrets_store/stores/{store_id}/secrets` */
export interface SecretsStoreSecrets<Bound extends string = never> {
  /**
   * List the secrets of a Secrets Store.
   *
   * `GET /accounts/{account_id}/secrets_store/stores/{store_id}/secrets`
   * @example
   * const { data, error } = await secretsStore.secrets.index({ client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreSecretsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsStoreSecret[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreSecretsIndexOptions<Bound, As>
  ): Promise<DataAs<SecretsStoreSecret[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecretsStoreSecretsIndexOptions<Bound>): AsyncIterable<SecretsStoreSecret>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecretsStoreSecretsIndexOptions<Bound>
  ): AsyncIterable<Page<SecretsStoreSecret, PageInfo>>;

  /**
   * Create a secret for a Secrets Store.
   *
   * `POST /accounts/{account_id}/secrets_store/stores/{store_id}/secrets`
   * @example
   * const { data, error } = await secretsStore.secrets.create(body, { client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: SecretsStoreSecretsCreateBodyItem[], ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsStoreSecret[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SecretsStoreSecretsCreateBodyItem[], ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<SecretsStoreSecret[], As>>;

  /**
   * Get a secret of a Secrets Store.
   *
   * `GET /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}`
   * @example
   * const { data, error } = await secretsStore.secrets.show(id, { client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsStoreSecret, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<SecretsStoreSecret, As>>;

  /**
   * Update a secret of a Secrets Store.
   *
   * `PATCH /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}`
   * @example
   * const { data, error } = await secretsStore.secrets.update(id, body, { client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SecretEdit, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsStoreSecret, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SecretEdit, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<SecretsStoreSecret, As>>;

  /**
   * Delete a secret of a Secrets Store.
   *
   * Deletes the secret, which cannot be had back; Workers that are bound to it fail.
   *
   * `DELETE /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}`
   * @example
   * const { data, error } = await secretsStore.secrets.delete(id, { client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete the secrets of a Secrets Store.
   *
   * Deletes the secrets named, which cannot be had back; Workers that are bound to them fail.
   *
   * `DELETE /accounts/{account_id}/secrets_store/stores/{store_id}/secrets`
   * @example
   * const { data, error } = await secretsStore.secrets.deleteAll({ client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;

  /**
   * Duplicate a secret of a Secrets Store.
   *
   * `POST /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}/duplicate`
   * @example
   * const { data, error } = await secretsStore.secrets.duplicate(id, body, { client, params: { account_id, store_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/duplicate/
   */
  duplicate<As extends WaysToRead<"json"> = "json">(
    id: string, body: SecretDuplicateInput, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsStoreSecret, As>>>;
  /** {@link duplicate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  duplicateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SecretDuplicateInput, ...options: SecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<SecretsStoreSecret, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; store_id: string }, Bound, "show" | "update" | "delete" | "duplicate">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; store_id: string }, Bound, "index" | "create" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly store_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecretsStoreSecrets<Bound | BoundBy<Params>>;
}

type SecretsStoreQuotaOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `secretsStoreQuota`: `/accounts/{account_id}/secrets_store/quota` */
export interface SecretsStoreQuota<Bound extends string = never> {
  /**
   * Get the Secrets Store quota of an account.
   *
   * `GET /accounts/{account_id}/secrets_store/quota`
   * @example
   * const { data, error } = await secretsStoreQuota.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/secrets_store/subresources/quota/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreQuotaOptions<Bound, As>
  ): Promise<Result<DataAs<SecretsStoreQuotaSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecretsStoreQuotaOptions<Bound, As>
  ): Promise<DataAs<SecretsStoreQuotaSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecretsStoreQuota<Bound | BoundBy<Params>>;
}

type SystemSecretsStoreOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `systemSecretsStore`: `/system/accounts/{account_id}/stores` */
export interface SystemSecretsStore<Bound extends string = never> {
  /**
   * List the stores of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /system/accounts/{account_id}/stores`
   * @example
   * const { data, error } = await systemSecretsStore.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SystemSecretsStoreOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SystemSecretsStoreOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SystemSecretsStoreOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SystemSecretsStoreOptions<Bound>): AsyncIterable<Page<unknown>>;

  /**
   * Create a store for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /system/accounts/{account_id}/stores`
   * @example
   * const { data, error } = await systemSecretsStore.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SystemSecretsStoreOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SystemSecretsStoreOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete a store of an account.
   *
   * Deletes the store with all its secrets, which cannot be had back. The API's owner does not describe which
   * query it takes.
   *
   * `DELETE /system/accounts/{account_id}/stores/{store_id}`
   * @example
   * const { data, error } = await systemSecretsStore.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/system/accounts/{account_id}/stores/{store_id}/secrets` */
  readonly secrets: SystemSecretsStoreSecrets<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly store_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SystemSecretsStore<Bound | BoundBy<Params>>;
}

type SystemSecretsStoreSecretsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; store_id: string } }, Bound, As
>;
type SystemSecretsStoreSecretsDuplicateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; store_id: string }; body?: unknown }, Bound, As
>;

/** `systemSecretsStore.secrets`: `/system/accounts/{account_id}/stores/{store_id}/secrets` */
export interface SystemSecretsStoreSecrets<Bound extends string = never> {
  /**
   * List the secrets of a store.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /system/accounts/{account_id}/stores/{store_id}/secrets`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.index({ client, params: { account_id, store_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SystemSecretsStoreSecretsOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SystemSecretsStoreSecretsOptions<Bound>): AsyncIterable<Page<unknown>>;

  /**
   * Create a secret for a store.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /system/accounts/{account_id}/stores/{store_id}/secrets`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.create({}, { client, params: { account_id, store_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;

  /**
   * Get a secret of a store.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /system/accounts/{account_id}/stores/{store_id}/secrets/{secret_id}`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.show(id, { client, params: { account_id, store_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update a secret of a store.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /system/accounts/{account_id}/stores/{store_id}/secrets/{secret_id}`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.update(id, {}, { client, params: { account_id, store_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete a secret of a store.
   *
   * Deletes the secret, which cannot be had back. The API's owner does not describe which query it takes.
   *
   * `DELETE /system/accounts/{account_id}/stores/{store_id}/secrets/{secret_id}`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.delete(id, { client, params: { account_id, store_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete the secrets of a store.
   *
   * Deletes the secrets named, which cannot be had back. The API's owner does not describe which query it
   * takes.
   *
   * `DELETE /system/accounts/{account_id}/stores/{store_id}/secrets`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.deleteAll({ client, params: { account_id, store_id } });
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SystemSecretsStoreSecretsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;

  /**
   * Duplicate a secret of a store.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /system/accounts/{account_id}/stores/{store_id}/secrets/{secret_id}/duplicate`
   * @example
   * const { data, error } = await systemSecretsStore.secrets.duplicate(id, { client, params: { account_id, store_id }, body: {} });
   */
  duplicate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreSecretsDuplicateOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link duplicate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  duplicateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SystemSecretsStoreSecretsDuplicateOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; store_id: string }, Bound, "show" | "update" | "delete" | "duplicate">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; store_id: string }, Bound, "index" | "create" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly store_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SystemSecretsStoreSecrets<Bound | BoundBy<Params>>;
}
