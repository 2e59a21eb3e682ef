// Written by `pnpm generate` from openapi/images.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DirectUpload, Image, ImageCursorPage, ImageEdit, ImagePage, ImageStats, ImagesIndexQuery,
  ImagesListByCursorQuery, NewDirectUpload, NewImage, NewVariant, PageInfo, SigningKey, SigningKeys,
  VariantAnswer, VariantEdit, VariantsByName, paths,
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
    listByCursor: { method: "get", path: "v2" },
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
  { params: { account_id: string }; body?: NewDirectUpload }, Bound, As
>;
type ImagesListByCursorOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ImagesListByCursorQuery }, Bound, As
>;
type ImagesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `images`: `/accounts/{account_id}/images` */
export interface Images<Bound extends string = never> {
  /**
   * List images by page.
   *
   * Lists images page by page. `listByCursor` is what took its place.
   *
   * `GET /accounts/{account_id}/images/v1`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await images.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ImagePage, As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesIndexOptions<Bound, As>
  ): Promise<DataAs<ImagePage, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: ImagesIndexOptions<Bound>): AsyncIterable<Image>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: ImagesIndexOptions<Bound>): AsyncIterable<Page<Image, PageInfo>>;

  /**
   * Upload an image.
   *
   * Uploads an image as a `file`, or has it fetched from a `url`.
   *
   * `POST /accounts/{account_id}/images/v1`
   * @example
   * const { data, error } = await images.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewImage, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<Image, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewImage, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<Image, As>>;

  /**
   * Get an image.
   *
   * Answers what is known of an image, and where it is served.
   *
   * `GET /accounts/{account_id}/images/v1/{image_id}`
   * @example
   * const { data, error } = await images.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<Image, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<Image, As>>;

  /**
   * Change an image.
   *
   * Changes what is kept beside an image. Whether it needs signed URLs changes its id.
   *
   * `PATCH /accounts/{account_id}/images/v1/{image_id}`
   * @example
   * const { data, error } = await images.update(id, { metadata: { page: "about" } }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ImageEdit, ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<Image, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ImageEdit, ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<Image, As>>;

  /**
   * Delete an image.
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
   * Download an image.
   *
   * Answers the image as it was uploaded.
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
   * Let somebody upload an image.
   *
   * Makes an address to which a browser may post one image, without credentials.
   *
   * `POST /accounts/{account_id}/images/v2/direct_upload`
   * @example
   * const { data, error } = await images.directUpload({ client, params: { account_id }, body: { metadata: { user: "ada" }, requireSignedURLs: true } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v2/subresources/direct_uploads/methods/create/
   */
  directUpload<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesDirectUploadOptions<Bound, As>
  ): Promise<Result<DataAs<DirectUpload, As>>>;
  /** {@link directUpload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  directUploadOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesDirectUploadOptions<Bound, As>
  ): Promise<DataAs<DirectUpload, As>>;

  /**
   * List images.
   *
   * Lists images; `continuation_token` of an answer leads to the next ones.
   *
   * `GET /accounts/{account_id}/images/v2`
   * @example
   * const { data, error } = await images.listByCursor({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v2/methods/list/
   */
  listByCursor<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesListByCursorOptions<Bound, As>
  ): Promise<Result<DataAs<ImageCursorPage, As>>>;
  /** {@link listByCursor}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listByCursorOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesListByCursorOptions<Bound, As>
  ): Promise<DataAs<ImageCursorPage, As>>;

  /**
   * Count images.
   *
   * Says how many images there are, and how many there may be.
   *
   * `GET /accounts/{account_id}/images/v1/stats`
   * @example
   * const { data, error } = await images.stats({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/stats/methods/get/
   */
  stats<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesOptions<Bound, As>
  ): Promise<Result<DataAs<ImageStats, As>>>;
  /** {@link stats}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesOptions<Bound, As>
  ): Promise<DataAs<ImageStats, As>>;

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
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "directUpload" | "listByCursor" | "stats">
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
   * List signing keys.
   *
   * Lists the keys that URLs are signed with, their values included.
   *
   * `GET /accounts/{account_id}/images/v1/keys`
   * @example
   * const { data, error } = await images.keys.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesKeysOptions<Bound, As>
  ): Promise<Result<DataAs<SigningKeys, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesKeysOptions<Bound, As>
  ): Promise<DataAs<SigningKeys, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ImagesKeysOptions<Bound>): AsyncIterable<SigningKey>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ImagesKeysOptions<Bound>): AsyncIterable<Page<SigningKey>>;

  /**
   * Create a signing key.
   *
   * Makes one more key with which URLs can be signed.
   *
   * `PUT /accounts/{account_id}/images/v1/keys/{signing_key_name}`
   * @example
   * const { data, error } = await images.keys.update(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<Result<DataAs<SigningKeys, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<DataAs<SigningKeys, As>>;

  /**
   * Delete a signing key.
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
  ): Promise<Result<DataAs<SigningKeys, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesKeysOptions<Bound, As>
  ): Promise<DataAs<SigningKeys, As>>;

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
   * List variants.
   *
   * `GET /accounts/{account_id}/images/v1/variants`
   * @example
   * const { data, error } = await images.variants.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<VariantsByName, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<VariantsByName, As>>;

  /**
   * Create a variant.
   *
   * Makes a size in which every image is then served.
   *
   * `POST /accounts/{account_id}/images/v1/variants`
   * @example
   * const { data, error } = await images.variants.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewVariant, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<VariantAnswer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewVariant, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<VariantAnswer, As>>;

  /**
   * Get a variant.
   *
   * `GET /accounts/{account_id}/images/v1/variants/{variant_id}`
   * @example
   * const { data, error } = await images.variants.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<VariantAnswer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<VariantAnswer, As>>;

  /**
   * Change a variant.
   *
   * Changes the size of all images that are served with it, and takes them out of the caches.
   *
   * `PATCH /accounts/{account_id}/images/v1/variants/{variant_id}`
   * @example
   * const { data, error } = await images.variants.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: VariantEdit, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<Result<DataAs<VariantAnswer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: VariantEdit, ...options: ImagesVariantsOptions<Bound, As>
  ): Promise<DataAs<VariantAnswer, As>>;

  /**
   * Delete a variant.
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
