// Written by `pnpm generate` from openapi/r2-buckets.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, RawBody, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Bucket, BucketList, BucketListInfo, BucketLock, Cors, CreateBucket, CreateTemporaryCredentials,
  CreatedCustomDomain, CustomDomain, CustomDomainList, DeletedCustomDomain, DeletedObject, EventNotifications,
  Lifecycle, LocalUploads, ManagedDomain, NewCustomDomain, ObjectListInfo, QueueNotifications,
  R2BucketsCorsDeleteHeaders, R2BucketsCorsShowHeaders, R2BucketsCorsUpdateHeaders, R2BucketsCreateHeaders,
  R2BucketsDeleteHeaders, R2BucketsDomainsCustomCreateHeaders, R2BucketsDomainsCustomDeleteHeaders,
  R2BucketsDomainsCustomIndexHeaders, R2BucketsDomainsCustomShowHeaders, R2BucketsDomainsCustomUpdateHeaders,
  R2BucketsDomainsManagedShowHeaders, R2BucketsDomainsManagedUpdateHeaders, R2BucketsIndexHeaders,
  R2BucketsIndexQuery, R2BucketsLifecycleShowHeaders, R2BucketsLifecycleUpdateHeaders,
  R2BucketsLockShowHeaders, R2BucketsLockUpdateHeaders, R2BucketsObjectsDeleteHeaders,
  R2BucketsObjectsIndexHeaders, R2BucketsObjectsIndexQuery, R2BucketsObjectsShowHeaders,
  R2BucketsObjectsUpdateHeaders, R2BucketsShowHeaders, R2BucketsSippyDeleteHeaders, R2BucketsSippyShowHeaders,
  R2BucketsSippyUpdateBody, R2BucketsSippyUpdateHeaders, R2BucketsUpdateHeaders,
  R2EventNotificationsQueuesDeleteHeaders, R2EventNotificationsQueuesShowHeaders,
  R2EventNotificationsQueuesUpdateHeaders, R2EventNotificationsShowHeaders, SetNotifications, Sippy, SippyOff,
  StorageMetrics, StoredObject, TemporaryCredentials, UpdateCustomDomain, UpdateManagedDomain,
  UpdatedCustomDomain, UploadedObject, paths,
} from "./types.js";
export * from "./types.js";

const r2BucketsTable = {
  id: "bucket_name",
  updateMethod: "patch",
  permissions: ["Workers R2 Storage Read"],
  actions: {
    index: { paging: { by: "cursor" }, items: "buckets" },
    create: { permissions: ["Workers R2 Storage Write"] },
    update: { body: "none", permissions: [] },
    delete: { permissions: ["Workers R2 Storage Write"] },
  },
  resources: {
    cors: { endpoint: "{bucket_name}/cors", singular: true, except: ["create", "edit"] },
    domains: {
      endpoint: "{bucket_name}/domains",
      only: [],
      resources: {
        custom: {
          endpoint: "custom",
          id: "domain",
          except: ["edit"],
          actions: { index: { items: "domains" } },
        },
        managed: { endpoint: "managed", singular: true, only: ["show", "update"] },
      },
    },
    lifecycle: { endpoint: "{bucket_name}/lifecycle", singular: true, only: ["show", "update"] },
    localUploads: {
      endpoint: "{bucket_name}/local-uploads",
      singular: true,
      only: ["show", "update"],
      actions: { update: { body: "optional" } },
    },
    lock: { endpoint: "{bucket_name}/lock", singular: true, only: ["show", "update"] },
    objects: {
      endpoint: "{bucket_name}/objects",
      id: "object_key",
      except: ["create", "edit"],
      actions: {
        index: { paging: { by: "cursor" } },
        show: { answer: "body", as: "bytes" },
        update: { contentType: "application/octet-stream" },
      },
    },
    sippy: {
      endpoint: "{bucket_name}/sippy",
      singular: true,
      except: ["create", "edit"],
      permissions: ["Workers R2 Storage Write"],
      actions: {
        show: { permissions: ["Workers R2 Storage Read"] },
        update: { secrets: ["accountKey", "privateKey", "sasToken", "secretAccessKey"] },
      },
    },
  },
} as const;

/** Buckets of R2, where an account keeps objects of any size. */
export const r2Buckets: R2Buckets = resource<paths>()("/accounts/{account_id}/r2/buckets", r2BucketsTable);

/** Buckets of R2, where an account keeps objects of any size. */
export const r2EventNotifications: R2EventNotifications = resource<paths>()(
  "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration",
  {
    singular: true,
    only: ["show"],
    resources: { queues: { endpoint: "queues", id: "queue_id", except: ["index", "create", "edit"] } },
  },
);

/** Buckets of R2, where an account keeps objects of any size. */
export const r2Metrics: R2Metrics = resource<paths>()("/accounts/{account_id}/r2/metrics", {
  singular: true,
  only: ["show"],
});

/** Buckets of R2, where an account keeps objects of any size. */
export const r2TemporaryCredentials: R2TemporaryCredentials = resource<paths>()(
  "/accounts/{account_id}/r2/temp-access-credentials",
  {
    singular: true,
    only: ["create"],
    actions: {
      create: { secrets: ["secretAccessKey", "sessionToken"], permissions: ["Workers R2 Storage Write"] },
    },
  },
);

type R2BucketsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: R2BucketsIndexQuery; headers?: R2BucketsIndexHeaders }, Bound, As
>;
type R2BucketsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: R2BucketsCreateHeaders }, Bound, As
>;
type R2BucketsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: R2BucketsShowHeaders }, Bound, As
>;
type R2BucketsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers: R2BucketsUpdateHeaders }, Bound, As
>;
type R2BucketsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: R2BucketsDeleteHeaders }, Bound, As
>;

/** `r2Buckets`: `/accounts/{account_id}/r2/buckets` */
export interface R2Buckets<Bound extends string = never> {
  /**
   * List buckets.
   *
   * Lists the buckets of the account that are in one jurisdiction, by name, a page at a time.
   *
   * `GET /accounts/{account_id}/r2/buckets` needs the permission `Workers R2 Storage Read`.
   * @example
   * const { data, error } = await r2Buckets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BucketList, As>, BucketListInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsIndexOptions<Bound, As>
  ): Promise<DataAs<BucketList, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: R2BucketsIndexOptions<Bound>): AsyncIterable<Bucket>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: R2BucketsIndexOptions<Bound>): AsyncIterable<Page<Bucket, BucketListInfo>>;

  /**
   * Create a bucket.
   *
   * Makes a bucket. Its name is its id, and neither the name nor the location can be changed later.
   *
   * `POST /accounts/{account_id}/r2/buckets` needs the permission `Workers R2 Storage Write`.
   * @example
   * const { data, error } = await r2Buckets.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateBucket, ...options: R2BucketsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Bucket, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateBucket, ...options: R2BucketsCreateOptions<Bound, As>
  ): Promise<DataAs<Bucket, As>>;

  /**
   * Get a bucket.
   *
   * Answers where a bucket is and how it stores; not what is in it.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}` needs the permission `Workers R2 Storage Read`.
   * @example
   * const { data, error } = await r2Buckets.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Bucket, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsShowOptions<Bound, As>
  ): Promise<DataAs<Bucket, As>>;

  /**
   * Update a bucket.
   *
   * Gives new objects of a bucket another storage class. Those that are there keep theirs.
   *
   * `PATCH /accounts/{account_id}/r2/buckets/{bucket_name}`
   * @example
   * const { data, error } = await r2Buckets.update(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Bucket, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsUpdateOptions<Bound, As>
  ): Promise<DataAs<Bucket, As>>;

  /**
   * Delete a bucket.
   *
   * Removes a bucket for good. The API refuses it while there are objects in the bucket.
   *
   * `DELETE /accounts/{account_id}/r2/buckets/{bucket_name}` needs the permission `Workers R2 Storage Write`.
   * @example
   * const { data, error } = await r2Buckets.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/cors` */
  readonly cors: R2BucketsCors<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/domains` */
  readonly domains: R2BucketsDomains<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle` */
  readonly lifecycle: R2BucketsLifecycle<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads` */
  readonly localUploads: R2BucketsLocalUploads<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/lock` */
  readonly lock: R2BucketsLock<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/objects` */
  readonly objects: R2BucketsObjects<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/sippy` */
  readonly sippy: R2BucketsSippy<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2Buckets<Bound | BoundBy<Params>>;
}

type R2BucketsCorsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsCorsShowHeaders }, Bound, As
>;
type R2BucketsCorsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsCorsUpdateHeaders }, Bound, As
>;
type R2BucketsCorsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsCorsDeleteHeaders }, Bound, As
>;

/** `r2Buckets.cors`: `/accounts/{account_id}/r2/buckets/{bucket_name}/cors` */
export interface R2BucketsCors<Bound extends string = never> {
  /**
   * Get which sites may reach a bucket.
   *
   * Answers the rules by which browsers let scripts of other sites reach the bucket (CORS).
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/cors`
   * @example
   * const { data, error } = await r2Buckets.cors.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsCorsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Cors, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsCorsShowOptions<Bound, As>
  ): Promise<DataAs<Cors, As>>;

  /**
   * Set which sites may reach a bucket.
   *
   * Puts rules of CORS in place of all that there were.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/cors`
   * @example
   * const { data, error } = await r2Buckets.cors.update(body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: Cors, ...options: R2BucketsCorsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: Cors, ...options: R2BucketsCorsUpdateOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Remove which sites may reach a bucket.
   *
   * Removes all rules of CORS. No script of another site reaches the bucket then.
   *
   * `DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/cors`
   * @example
   * const { data, error } = await r2Buckets.cors.delete({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsCorsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsCorsDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsCors<Bound | BoundBy<Params>>;
}

/** `r2Buckets.domains`: `/accounts/{account_id}/r2/buckets/{bucket_name}/domains` */
export interface R2BucketsDomains<Bound extends string = never> {
  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom` */
  readonly custom: R2BucketsDomainsCustom<Bound>;

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed` */
  readonly managed: R2BucketsDomainsManaged<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsDomains<Bound | BoundBy<Params>>;
}

type R2BucketsDomainsCustomIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsCustomIndexHeaders }, Bound, As
>;
type R2BucketsDomainsCustomCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsCustomCreateHeaders }, Bound, As
>;
type R2BucketsDomainsCustomShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsCustomShowHeaders }, Bound, As
>;
type R2BucketsDomainsCustomUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsCustomUpdateHeaders }, Bound, As
>;
type R2BucketsDomainsCustomDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsCustomDeleteHeaders }, Bound, As
>;

/** `r2Buckets.domains.custom`: `/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom` */
export interface R2BucketsDomainsCustom<Bound extends string = never> {
  /**
   * List the domains of a bucket.
   *
   * Lists at which domains of one's own a bucket is public.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom`
   * @example
   * const { data, error } = await r2Buckets.domains.custom.index({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsDomainsCustomIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomDomainList, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsDomainsCustomIndexOptions<Bound, As>
  ): Promise<DataAs<CustomDomainList, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: R2BucketsDomainsCustomIndexOptions<Bound>): AsyncIterable<CustomDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: R2BucketsDomainsCustomIndexOptions<Bound>): AsyncIterable<Page<CustomDomain>>;

  /**
   * Make a bucket public at a domain.
   *
   * Connects a domain of a zone of the account. Whoever knows a key may read the object there.
   *
   * `POST /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom`
   * @example
   * const { data, error } = await r2Buckets.domains.custom.create(body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomDomain, ...options: R2BucketsDomainsCustomCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedCustomDomain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomDomain, ...options: R2BucketsDomainsCustomCreateOptions<Bound, As>
  ): Promise<DataAs<CreatedCustomDomain, As>>;

  /**
   * Get a domain of a bucket.
   *
   * Answers how far a domain is, and how it is reached.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}`
   * @example
   * const { data, error } = await r2Buckets.domains.custom.show(id, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsDomainsCustomShowOptions<Bound, As>
  ): Promise<Result<DataAs<CustomDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsDomainsCustomShowOptions<Bound, As>
  ): Promise<DataAs<CustomDomain, As>>;

  /**
   * Update a domain of a bucket.
   *
   * Changes how a domain is reached, and whether. What is left out stays.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}`
   * @example
   * const { data, error } = await r2Buckets.domains.custom.update(id, { enabled: true, minTLS: "1.3" }, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateCustomDomain, ...options: R2BucketsDomainsCustomUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedCustomDomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UpdateCustomDomain, ...options: R2BucketsDomainsCustomUpdateOptions<Bound, As>
  ): Promise<DataAs<UpdatedCustomDomain, As>>;

  /**
   * Remove a domain of a bucket.
   *
   * Makes the bucket public there no more. Its objects stay.
   *
   * `DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}`
   * @example
   * const { data, error } = await r2Buckets.domains.custom.delete(id, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsDomainsCustomDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomDomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsDomainsCustomDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomDomain, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsDomainsCustom<Bound | BoundBy<Params>>;
}

type R2BucketsDomainsManagedShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsManagedShowHeaders }, Bound, As
>;
type R2BucketsDomainsManagedUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsDomainsManagedUpdateHeaders }, Bound, As
>;

/** `r2Buckets.domains.managed`: `/accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed` */
export interface R2BucketsDomainsManaged<Bound extends string = never> {
  /**
   * Get whether a bucket is public under r2.dev.
   *
   * Answers the domain that Cloudflare gives a bucket for trying it out, and whether it is on.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed`
   * @example
   * const { data, error } = await r2Buckets.domains.managed.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/managed/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsDomainsManagedShowOptions<Bound, As>
  ): Promise<Result<DataAs<ManagedDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsDomainsManagedShowOptions<Bound, As>
  ): Promise<DataAs<ManagedDomain, As>>;

  /**
   * Set whether a bucket is public under r2.dev.
   *
   * Turns the domain that Cloudflare gives a bucket on or off. While it is on, whoever knows a key may read
   * the object.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed`
   * @example
   * const { data, error } = await r2Buckets.domains.managed.update({ enabled: true }, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/managed/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: UpdateManagedDomain, ...options: R2BucketsDomainsManagedUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<ManagedDomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UpdateManagedDomain, ...options: R2BucketsDomainsManagedUpdateOptions<Bound, As>
  ): Promise<DataAs<ManagedDomain, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsDomainsManaged<Bound | BoundBy<Params>>;
}

type R2BucketsLifecycleShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsLifecycleShowHeaders }, Bound, As
>;
type R2BucketsLifecycleUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsLifecycleUpdateHeaders }, Bound, As
>;

/** `r2Buckets.lifecycle`: `/accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle` */
export interface R2BucketsLifecycle<Bound extends string = never> {
  /**
   * Get what becomes of objects.
   *
   * Answers the rules by which objects of a bucket are deleted or stored otherwise by themselves.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle`
   * @example
   * const { data, error } = await r2Buckets.lifecycle.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/lifecycle/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsLifecycleShowOptions<Bound, As>
  ): Promise<Result<DataAs<Lifecycle, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsLifecycleShowOptions<Bound, As>
  ): Promise<DataAs<Lifecycle, As>>;

  /**
   * Set what becomes of objects.
   *
   * Puts rules in place of all that there were. A rule that deletes cannot be undone once it has.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle`
   * @example
   * const { data, error } = await r2Buckets.lifecycle.update(body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/lifecycle/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: Lifecycle, ...options: R2BucketsLifecycleUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: Lifecycle, ...options: R2BucketsLifecycleUpdateOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsLifecycle<Bound | BoundBy<Params>>;
}

type R2BucketsLocalUploadsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string } }, Bound, As
>;

/** `r2Buckets.localUploads`: `/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads` */
export interface R2BucketsLocalUploads<Bound extends string = never> {
  /**
   * Get whether uploads are taken nearby.
   *
   * Answers whether what is uploaded to a bucket is taken near whoever uploads it. The API's owner does not
   * describe which query it takes.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads`
   * @example
   * const { data, error } = await r2Buckets.localUploads.show({ client, params: { account_id, bucket_name } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsLocalUploadsOptions<Bound, As>
  ): Promise<Result<DataAs<LocalUploads, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsLocalUploadsOptions<Bound, As>
  ): Promise<DataAs<LocalUploads, As>>;

  /**
   * Set whether uploads are taken nearby.
   *
   * Says whether what is uploaded to a bucket is taken near whoever uploads it. The owner does not say what
   * the body has. The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads`
   * @example
   * const { data, error } = await r2Buckets.localUploads.update({ enabled: true }, { client, params: { account_id, bucket_name } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: R2BucketsLocalUploadsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: R2BucketsLocalUploadsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsLocalUploads<Bound | BoundBy<Params>>;
}

type R2BucketsLockShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsLockShowHeaders }, Bound, As
>;
type R2BucketsLockUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsLockUpdateHeaders }, Bound, As
>;

/** `r2Buckets.lock`: `/accounts/{account_id}/r2/buckets/{bucket_name}/lock` */
export interface R2BucketsLock<Bound extends string = never> {
  /**
   * Get which objects are locked.
   *
   * Answers the rules by which objects of a bucket can be neither deleted nor replaced for some time.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/lock`
   * @example
   * const { data, error } = await r2Buckets.lock.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/locks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsLockShowOptions<Bound, As>
  ): Promise<Result<DataAs<BucketLock, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsLockShowOptions<Bound, As>
  ): Promise<DataAs<BucketLock, As>>;

  /**
   * Set which objects are locked.
   *
   * Puts rules in place of all that there were. What they hold cannot be deleted or replaced while they do.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/lock`
   * @example
   * const { data, error } = await r2Buckets.lock.update(body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/locks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: BucketLock, ...options: R2BucketsLockUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: BucketLock, ...options: R2BucketsLockUpdateOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsLock<Bound | BoundBy<Params>>;
}

type R2BucketsObjectsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; query?: R2BucketsObjectsIndexQuery; headers?: R2BucketsObjectsIndexHeaders }, Bound, As
>;
type R2BucketsObjectsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsObjectsShowHeaders }, Bound, As
>;
type R2BucketsObjectsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsObjectsUpdateHeaders }, Bound, As
>;
type R2BucketsObjectsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsObjectsDeleteHeaders }, Bound, As
>;

/** `r2Buckets.objects`: `/accounts/{account_id}/r2/buckets/{bucket_name}/objects` */
export interface R2BucketsObjects<Bound extends string = never> {
  /**
   * List objects.
   *
   * Lists the objects of a bucket by their keys, from cursor to cursor.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/objects`
   * @example
   * const { data, error } = await r2Buckets.objects.index({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsObjectsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<StoredObject[], As>, ObjectListInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsObjectsIndexOptions<Bound, As>
  ): Promise<DataAs<StoredObject[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: R2BucketsObjectsIndexOptions<Bound>): AsyncIterable<StoredObject>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: R2BucketsObjectsIndexOptions<Bound>
  ): AsyncIterable<Page<StoredObject, ObjectListInfo>>;

  /**
   * Get an object.
   *
   * Answers what is in an object, byte for byte. Its ETag and its type are in the headers of the answer.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}`
   * @example
   * const { data, error } = await r2Buckets.objects.show(id, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/get/
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: R2BucketsObjectsShowOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: R2BucketsObjectsShowOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Write an object.
   *
   * Writes an object, in place of what has the same key. It may have up to 300 megabytes; the S3 API takes
   * more, in parts.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}`
   * @example
   * const { data, error } = await r2Buckets.objects.update(id, body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/upload/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: R2BucketsObjectsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<UploadedObject, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: R2BucketsObjectsUpdateOptions<Bound, As>
  ): Promise<DataAs<UploadedObject, As>>;

  /**
   * Delete an object.
   *
   * Removes an object for good.
   *
   * `DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}`
   * @example
   * const { data, error } = await r2Buckets.objects.delete(id, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsObjectsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedObject, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2BucketsObjectsDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedObject, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsObjects<Bound | BoundBy<Params>>;
}

type R2BucketsSippyShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsSippyShowHeaders }, Bound, As
>;
type R2BucketsSippyUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsSippyUpdateHeaders }, Bound, As
>;
type R2BucketsSippyDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2BucketsSippyDeleteHeaders }, Bound, As
>;

/** `r2Buckets.sippy`: `/accounts/{account_id}/r2/buckets/{bucket_name}/sippy` */
export interface R2BucketsSippy<Bound extends string = never> {
  /**
   * Get how a bucket fills itself.
   *
   * Answers where Sippy, the migration on demand, fetches what is asked of the bucket and not in it yet.
   *
   * `GET /accounts/{account_id}/r2/buckets/{bucket_name}/sippy` needs the permission `Workers R2 Storage
   * Read`.
   * @example
   * const { data, error } = await r2Buckets.sippy.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsSippyShowOptions<Bound, As>
  ): Promise<Result<DataAs<Sippy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsSippyShowOptions<Bound, As>
  ): Promise<DataAs<Sippy, As>>;

  /**
   * Make a bucket fill itself.
   *
   * Turns Sippy on with a bucket elsewhere as the source: of Amazon S3 or another storage with its API, of
   * Google Cloud Storage or of Azure. From then on the first request for an object copies it.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/sippy` needs the permission `Workers R2 Storage
   * Write`.
   * @example
   * const { data, error } = await r2Buckets.sippy.update(body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: R2BucketsSippyUpdateBody, ...options: R2BucketsSippyUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Sippy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: R2BucketsSippyUpdateBody, ...options: R2BucketsSippyUpdateOptions<Bound, As>
  ): Promise<DataAs<Sippy, As>>;

  /**
   * Stop a bucket from filling itself.
   *
   * Turns Sippy off. What it has copied stays in the bucket.
   *
   * `DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/sippy` needs the permission `Workers R2 Storage
   * Write`.
   * @example
   * const { data, error } = await r2Buckets.sippy.delete({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsSippyDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<SippyOff, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2BucketsSippyDeleteOptions<Bound, As>
  ): Promise<DataAs<SippyOff, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2BucketsSippy<Bound | BoundBy<Params>>;
}

type R2EventNotificationsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2EventNotificationsShowHeaders }, Bound, As
>;

/** `r2EventNotifications`: `/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration` */
export interface R2EventNotifications<Bound extends string = never> {
  /**
   * Get which queues are told of a bucket.
   *
   * Answers which queues are told of what happens to the objects of a bucket, and of what.
   *
   * `GET /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration`
   * @example
   * const { data, error } = await r2EventNotifications.show({ client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2EventNotificationsShowOptions<Bound, As>
  ): Promise<Result<DataAs<EventNotifications, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2EventNotificationsShowOptions<Bound, As>
  ): Promise<DataAs<EventNotifications, As>>;

  /** `/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues` */
  readonly queues: R2EventNotificationsQueues<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2EventNotifications<Bound | BoundBy<Params>>;
}

type R2EventNotificationsQueuesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2EventNotificationsQueuesShowHeaders }, Bound, As
>;
type R2EventNotificationsQueuesUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2EventNotificationsQueuesUpdateHeaders }, Bound, As
>;
type R2EventNotificationsQueuesDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; bucket_name: string }; headers?: R2EventNotificationsQueuesDeleteHeaders }, Bound, As
>;

/**
 * `r2EventNotifications.queues`:
 * `/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues`
 */
export interface R2EventNotificationsQueues<Bound extends string = never> {
  /**
   * Get of what a queue is told.
   *
   * Answers of what happens in a bucket one queue is told.
   *
   * `GET /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}`
   * @example
   * const { data, error } = await r2EventNotifications.queues.show(id, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2EventNotificationsQueuesShowOptions<Bound, As>
  ): Promise<Result<DataAs<QueueNotifications, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2EventNotificationsQueuesShowOptions<Bound, As>
  ): Promise<DataAs<QueueNotifications, As>>;

  /**
   * Tell a queue of what happens in a bucket.
   *
   * Has messages be sent to a queue whenever something happens to objects that a rule is for.
   *
   * `PUT /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}`
   * @example
   * const { data, error } = await r2EventNotifications.queues.update(id, body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SetNotifications, ...options: R2EventNotificationsQueuesUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SetNotifications, ...options: R2EventNotificationsQueuesUpdateOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /**
   * Tell a queue of nothing more.
   *
   * Removes all rules of a bucket for a queue. Messages that were sent stay.
   *
   * `DELETE /accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}`
   * @example
   * const { data, error } = await r2EventNotifications.queues.delete(id, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/event_notifications/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2EventNotificationsQueuesDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: R2EventNotificationsQueuesDeleteOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; bucket_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; bucket_name: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2EventNotificationsQueues<Bound | BoundBy<Params>>;
}

type R2MetricsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `r2Metrics`: `/accounts/{account_id}/r2/metrics` */
export interface R2Metrics<Bound extends string = never> {
  /**
   * Get how much is stored.
   *
   * Answers how much all buckets of the account hold, by storage class.
   *
   * `GET /accounts/{account_id}/r2/metrics`
   * @example
   * const { data, error } = await r2Metrics.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/metrics/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: R2MetricsOptions<Bound, As>
  ): Promise<Result<DataAs<StorageMetrics, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: R2MetricsOptions<Bound, As>
  ): Promise<DataAs<StorageMetrics, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2Metrics<Bound | BoundBy<Params>>;
}

type R2TemporaryCredentialsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `r2TemporaryCredentials`: `/accounts/{account_id}/r2/temp-access-credentials` */
export interface R2TemporaryCredentials<Bound extends string = never> {
  /**
   * Create temporary credentials.
   *
   * Makes credentials for the S3 API of one bucket that end by themselves, and can do no more than the access
   * key that they come from. They are in this answer and in no later one.
   *
   * `POST /accounts/{account_id}/r2/temp-access-credentials` needs the permission `Workers R2 Storage Write`.
   * @example
   * const { data, error } = await r2TemporaryCredentials.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/temporary_credentials/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CreateTemporaryCredentials, ...options: R2TemporaryCredentialsOptions<Bound, As>
  ): Promise<Result<DataAs<TemporaryCredentials, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CreateTemporaryCredentials, ...options: R2TemporaryCredentialsOptions<Bound, As>
  ): Promise<DataAs<TemporaryCredentials, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2TemporaryCredentials<Bound | BoundBy<Params>>;
}
