// Written by `pnpm generate` from openapi/images.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ImagesIndexQuery, ImagesIndexV2Query, ImagesV1, ImagesV1Edit, ImagesV2, NewImagesV1, NewV2DirectUpload,
  NewVariant, PageInfo, Stat, V1Image, V1Key, V1KeyDetails, V1Variant, V1VariantEdit, V2DirectUpload, Variant,
  paths,
} from "./types.js";
export type * from "./types.js";

/** Stores, resizes and delivers images, with variants and signing keys. */
export const images: Images = resource<paths>()("/accounts/{account_id}/images", {
  id: "image_id",
  updateMethod: "patch",
  actions: {
    index: { method: "get", path: "v1", paging: { by: "page" }, items: "images" },
    create: { method: "post", path: "v1", contentType: "multipart/form-data" },
    show: { method: "get", path: "v1/{id}" },
    update: { method: "patch", path: "v1/{id}" },
    delete: { method: "delete", path: "v1/{id}" },
    blob: { method: "get", path: "v1/{id}/blob", answer: "body", as: "bytes" },
    directUpload: {
      method: "post",
      path: "v2/direct_upload",
      body: "optional",
      contentType: "multipart/form-data",
      secrets: ["uploadURL"],
    },
    indexV2: { method: "get", path: "v2" },
    stats: { method: "get", path: "v1/stats" },
  },
  resources: {
    keys: {
      endpoint: "v1/keys",
      id: "signing_key_name",
      except: ["create", "show", "edit"],
      actions: {
        index: { items: "keys", secrets: ["value"] },
        update: { body: "none", secrets: ["value"] },
        delete: { secrets: ["value"] },
      },
    },
    variants: { endpoint: "v1/variants", id: "variant_id", updateMethod: "patch" },
  },
});

type ImagesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ImagesIndexQuery }, Bound, As
>;
type ImagesDirectUploadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewV2DirectUpload }, Bound, As
>;
type ImagesIndexV2Options<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ImagesIndexV2Query }, Bound, As
>;
type ImagesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `images`: `/accounts/{account_id}/images` */
export interface Images<Bound extends string = never> {
  /**
   * List the images of an account, version 1.
   *
   * `GET /accounts/{account_id}/images/v1`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await images.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ImagesV1, As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesIndexOptions<Bound, As>
  ): Promise<DataAs<ImagesV1, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: ImagesIndexOptions<Bound>): AsyncIterable<V1Image>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: ImagesIndexOptions<Bound>): AsyncIterable<Page<V1Image, PageInfo>>;

  /**
   * Create an image for an account.
   *
   * `POST /accounts/{account_id}/images/v1`
   * @example
   * const { data, error } = await images.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewImagesV1, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<V1Image, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewImagesV1, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<V1Image, As>>;

  /**
   * Get an image of an account.
   *
   * `GET /accounts/{account_id}/images/v1/{image_id}`
   * @example
   * const { data, error } = await images.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<V1Image, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<V1Image, As>>;

  /**
   * Update an image of an account.
   *
   * `PATCH /accounts/{account_id}/images/v1/{image_id}`
   * @example
   * const { data, error } = await images.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ImagesV1Edit, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<V1Image, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ImagesV1Edit, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<V1Image, As>>;

  /**
   * Delete an image of an account.
   *
   * Deletes the image with all its variants, and takes it out of the cache; it cannot be had back.
   *
   * `DELETE /accounts/{account_id}/images/v1/{image_id}`
   * @example
   * const { data, error } = await images.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the blob of an image.
   *
   * `GET /accounts/{account_id}/images/v1/{image_id}/blob`
   * @example
   * const { data, error } = await images.blob(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/blobs/methods/get/
   */
  blob<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link blob}, but returns the data alone and throws a `RestflareError` if the call fails. */
  blobOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a direct upload for the images of an account.
   *
   * `POST /accounts/{account_id}/images/v2/direct_upload`
   * @example
   * const { data, error } = await images.directUpload({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v2/subresources/direct_uploads/methods/create/
   */
  directUpload<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesDirectUploadOptions<Bound, As>
  ): Promise<Result<DataAs<V2DirectUpload, As>>>;
  /** {@link directUpload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  directUploadOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesDirectUploadOptions<Bound, As>
  ): Promise<DataAs<V2DirectUpload, As>>;

  /**
   * List the images of an account, version 2.
   *
   * `GET /accounts/{account_id}/images/v2`
   * @example
   * const { data, error } = await images.indexV2({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v2/methods/list/
   */
  indexV2<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesIndexV2Options<Bound, As>
  ): Promise<Result<DataAs<ImagesV2, As>>>;
  /** {@link indexV2}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexV2OrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesIndexV2Options<Bound, As>
  ): Promise<DataAs<ImagesV2, As>>;

  /**
   * Get the statistics of the images of an account.
   *
   * `GET /accounts/{account_id}/images/v1/stats`
   * @example
   * const { data, error } = await images.stats({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/stats/methods/get/
   */
  stats<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<Stat, As>>>;
  /** {@link stats}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<Stat, As>>;

  /** `/accounts/{account_id}/images/v1/keys` */
  readonly keys: ImagesKeys<Bound>;

  /** `/accounts/{account_id}/images/v1/variants` */
  readonly variants: ImagesVariants<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "blob">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "directUpload" | "indexV2" | "stats">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Images<Bound | BoundBy<Params>>;
}

type ImagesKeysOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `images.keys`: `/accounts/{account_id}/images/v1/keys` */
export interface ImagesKeys<Bound extends string = never> {
  /**
   * List the keys of the images of an account.
   *
   * `GET /accounts/{account_id}/images/v1/keys`
   * @example
   * const { data, error } = await images.keys.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesKeysOptions<Bound, As>
  ): Promise<Result<DataAs<V1KeyDetails, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesKeysOptions<Bound, As>
  ): Promise<DataAs<V1KeyDetails, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ImagesKeysOptions<Bound>): AsyncIterable<V1Key>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ImagesKeysOptions<Bound>): AsyncIterable<Page<V1Key>>;

  /**
   * Update a key of the images of an account.
   *
   * `PUT /accounts/{account_id}/images/v1/keys/{signing_key_name}`
   * @example
   * const { data, error } = await images.keys.update(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<Result<DataAs<V1KeyDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<DataAs<V1KeyDetails, As>>;

  /**
   * Delete a key of the images of an account.
   *
   * Deletes the signing key; addresses that were signed with it do not work any more.
   *
   * `DELETE /accounts/{account_id}/images/v1/keys/{signing_key_name}`
   * @example
   * const { data, error } = await images.keys.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<Result<DataAs<V1KeyDetails, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<DataAs<V1KeyDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ImagesKeys<Bound | BoundBy<Params>>;
}

type ImagesVariantsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `images.variants`: `/accounts/{account_id}/images/v1/variants` */
export interface ImagesVariants<Bound extends string = never> {
  /**
   * List the variants of the images of an account.
   *
   * `GET /accounts/{account_id}/images/v1/variants`
   * @example
   * const { data, error } = await images.variants.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<Variant, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<Variant, As>>;

  /**
   * Create a variant for the images of an account.
   *
   * `POST /accounts/{account_id}/images/v1/variants`
   * @example
   * const { data, error } = await images.variants.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewVariant, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<V1Variant, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewVariant, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<V1Variant, As>>;

  /**
   * Get a variant of the images of an account.
   *
   * `GET /accounts/{account_id}/images/v1/variants/{variant_id}`
   * @example
   * const { data, error } = await images.variants.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<V1Variant, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<V1Variant, As>>;

  /**
   * Update a variant of the images of an account.
   *
   * `PATCH /accounts/{account_id}/images/v1/variants/{variant_id}`
   * @example
   * const { data, error } = await images.variants.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: V1VariantEdit, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<V1Variant, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: V1VariantEdit, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<V1Variant, As>>;

  /**
   * Delete a variant of the images of an account.
   *
   * Deletes the variant; addresses that name it answer an error, for every image.
   *
   * `DELETE /accounts/{account_id}/images/v1/variants/{variant_id}`
   * @example
   * const { data, error } = await images.variants.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): ImagesVariants<Bound | BoundBy<Params>>;
}
