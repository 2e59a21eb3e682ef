// Written by `pnpm generate` from openapi/r2-buckets.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Bucket, BucketList, BucketListInfo, CreateBucket, CreateTemporaryCredentials, R2BucketsCreateHeaders,
  R2BucketsDeleteHeaders, R2BucketsIndexHeaders, R2BucketsIndexQuery, R2BucketsShowHeaders,
  R2BucketsSippyDeleteHeaders, R2BucketsSippyShowHeaders, R2BucketsSippyUpdateHeaders, Sippy, SippyFromAws,
  SippyFromGcs, SippyOff, TemporaryCredentials, paths,
} from "./types.js";
export * from "./types.js";

/** Buckets of R2, where an account keeps objects of any size. */
export const r2Buckets: R2Buckets = resource<paths>()("/accounts/{account_id}/r2/buckets", {
  id: "bucket_name",
  except: ["update", "edit"],
  permissions: ["Workers R2 Storage Read"],
  actions: {
    index: { paging: { by: "cursor" }, items: "buckets" },
    create: { permissions: ["Workers R2 Storage Write"] },
    delete: { permissions: ["Workers R2 Storage Write"] },
  },
  resources: {
    sippy: {
      endpoint: "{bucket_name}/sippy",
      singular: true,
      except: ["create", "edit"],
      permissions: ["Workers R2 Storage Write"],
      actions: {
        show: { permissions: ["Workers R2 Storage Read"] },
        update: { secrets: ["privateKey", "secretAccessKey"] },
      },
    },
  },
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

  /** `/accounts/{account_id}/r2/buckets/{bucket_name}/sippy` */
  readonly sippy: R2BucketsSippy<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly bucket_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): R2Buckets<Bound | BoundBy<Params>>;
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
   * Turns Sippy on with a bucket of Amazon S3 or of Google Cloud Storage as the source. From then on the
   * first request for an object copies it.
   *
   * `PUT /accounts/{account_id}/r2/buckets/{bucket_name}/sippy` needs the permission `Workers R2 Storage
   * Write`.
   * @example
   * const { data, error } = await r2Buckets.sippy.update(body, { client, params: { account_id, bucket_name } });
   * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SippyFromAws | SippyFromGcs, ...options: R2BucketsSippyUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Sippy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SippyFromAws | SippyFromGcs, ...options: R2BucketsSippyUpdateOptions<Bound, As>
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
