// Written by `pnpm generate` from openapi/custom-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountCustomCertificatesIndexQuery, CustomCertificate, CustomCertificateEdit,
  CustomCertificatesCustomCsrsIndexQuery, CustomCertificatesIndexQuery, CustomCsr, DeletedCustomCertificate,
  DeletedCustomCsr, NewCustomCertificate, NewCustomCsr, PageInfo, Priorities, paths,
} from "./types.js";
export * from "./types.js";

/** Edge certificates that you upload yourself, and signing requests for them. */
export const accountCustomCertificates: AccountCustomCertificates = resource<paths>()(
  "/accounts/{account_id}/custom_csrs",
  { id: "custom_csr_id", except: ["update", "edit"], actions: { index: { paging: { by: "page" } } } },
);

/** Edge certificates that you upload yourself, and signing requests for them. */
export const customCertificates: CustomCertificates = resource<paths>()(
  "/zones/{zone_id}/custom_certificates",
  {
    id: "custom_certificate_id",
    updateMethod: "patch",
    permissions: ["#ssl:edit"],
    actions: {
      index: { paging: { by: "page" }, permissions: ["#ssl:read"] },
      create: { secrets: ["private_key"] },
      show: { permissions: ["#ssl:read"] },
      update: { secrets: ["private_key"] },
      prioritize: { method: "put", path: "prioritize", body: "required" },
    },
  },
);

/** Edge certificates that you upload yourself, and signing requests for them. */
export const customCertificatesCustomCsrs: CustomCertificatesCustomCsrs = resource<paths>()(
  "/zones/{zone_id}/custom_csrs",
  { id: "custom_csr_id", except: ["update", "edit"], actions: { index: { paging: { by: "page" } } } },
);

type AccountCustomCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountCustomCertificatesIndexQuery }, Bound, As
>;
type AccountCustomCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountCustomCertificates`: `/accounts/{account_id}/custom_csrs` */
export interface AccountCustomCertificates<Bound extends string = never> {
  /**
   * List CSRs.
   *
   * `GET /accounts/{account_id}/custom_csrs`
   * @example
   * const { data, error } = await accountCustomCertificates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountCustomCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCsr[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountCustomCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<CustomCsr[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountCustomCertificatesIndexOptions<Bound>): AsyncIterable<CustomCsr>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountCustomCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<CustomCsr, PageInfo>>;

  /**
   * Create a CSR.
   *
   * Makes a key and a CSR for it. The private key never leaves Cloudflare.
   *
   * `POST /accounts/{account_id}/custom_csrs`
   * @example
   * const { data, error } = await accountCustomCertificates.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomCsr, ...options: AccountCustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCsr, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomCsr, ...options: AccountCustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<CustomCsr, As>>;

  /**
   * Get a CSR.
   *
   * `GET /accounts/{account_id}/custom_csrs/{custom_csr_id}`
   * @example
   * const { data, error } = await accountCustomCertificates.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCsr, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<CustomCsr, As>>;

  /**
   * Delete a CSR.
   *
   * Deletes the signing request with its private key; a certificate that was issued for it can no longer be
   * used here.
   *
   * `DELETE /accounts/{account_id}/custom_csrs/{custom_csr_id}`
   * @example
   * const { data, error } = await accountCustomCertificates.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomCsr, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountCustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomCsr, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountCustomCertificates<Bound | BoundBy<Params>>;
}

type CustomCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: CustomCertificatesIndexQuery }, Bound, As
>;
type CustomCertificatesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `customCertificates`: `/zones/{zone_id}/custom_certificates` */
export interface CustomCertificates<Bound extends string = never> {
  /**
   * List custom certificates.
   *
   * Lists the certificates that you uploaded, the ones of the highest priority first.
   *
   * `GET /zones/{zone_id}/custom_certificates` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await customCertificates.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CustomCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCertificate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<CustomCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CustomCertificatesIndexOptions<Bound>): AsyncIterable<CustomCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CustomCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<CustomCertificate, PageInfo>>;

  /**
   * Upload a custom certificate.
   *
   * Uploads a certificate of your own with its private key.
   *
   * `POST /zones/{zone_id}/custom_certificates` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customCertificates.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomCertificate, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomCertificate, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<CustomCertificate, As>>;

  /**
   * Get a custom certificate.
   *
   * `GET /zones/{zone_id}/custom_certificates/{custom_certificate_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await customCertificates.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<CustomCertificate, As>>;

  /**
   * Replace a custom certificate.
   *
   * Uploads another certificate in place of one, for example before it expires. It gets another id.
   *
   * `PATCH /zones/{zone_id}/custom_certificates/{custom_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customCertificates.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_certificates/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomCertificateEdit, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCertificate, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomCertificateEdit, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<CustomCertificate, As>>;

  /**
   * Delete a custom certificate.
   *
   * Deletes the certificate and its private key; a hostname that no other certificate covers fails in every
   * browser.
   *
   * `DELETE /zones/{zone_id}/custom_certificates/{custom_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customCertificates.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomCertificate, As>>;

  /**
   * Order custom certificates by priority.
   *
   * Sets which certificate comes first where several cover a hostname; visitors get another one at once.
   *
   * `PUT /zones/{zone_id}/custom_certificates/prioritize` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customCertificates.prioritize(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_certificates/subresources/prioritize/methods/update/
   */
  prioritize<As extends WaysToRead<"json"> = "json">(
    body: Priorities, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCertificate[], As>>>;
  /** {@link prioritize}, but returns the data alone and throws a `RestflareError` if the call fails. */
  prioritizeOrThrow<As extends WaysToRead<"json"> = "json">(
    body: Priorities, ...options: CustomCertificatesOptions<Bound, As>
  ): Promise<DataAs<CustomCertificate[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "prioritize">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomCertificates<Bound | BoundBy<Params>>;
}

type CustomCertificatesCustomCsrsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: CustomCertificatesCustomCsrsIndexQuery }, Bound, As
>;
type CustomCertificatesCustomCsrsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `customCertificatesCustomCsrs`: `/zones/{zone_id}/custom_csrs` */
export interface CustomCertificatesCustomCsrs<Bound extends string = never> {
  /**
   * List CSRs.
   *
   * `GET /zones/{zone_id}/custom_csrs`
   * @example
   * const { data, error } = await customCertificatesCustomCsrs.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CustomCertificatesCustomCsrsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCsr[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomCertificatesCustomCsrsIndexOptions<Bound, As>
  ): Promise<DataAs<CustomCsr[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CustomCertificatesCustomCsrsIndexOptions<Bound>): AsyncIterable<CustomCsr>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CustomCertificatesCustomCsrsIndexOptions<Bound>
  ): AsyncIterable<Page<CustomCsr, PageInfo>>;

  /**
   * Create a CSR.
   *
   * Makes a key and a CSR for it. The private key never leaves Cloudflare.
   *
   * `POST /zones/{zone_id}/custom_csrs`
   * @example
   * const { data, error } = await customCertificatesCustomCsrs.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomCsr, ...options: CustomCertificatesCustomCsrsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCsr, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomCsr, ...options: CustomCertificatesCustomCsrsOptions<Bound, As>
  ): Promise<DataAs<CustomCsr, As>>;

  /**
   * Get a CSR.
   *
   * `GET /zones/{zone_id}/custom_csrs/{custom_csr_id}`
   * @example
   * const { data, error } = await customCertificatesCustomCsrs.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesCustomCsrsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCsr, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesCustomCsrsOptions<Bound, As>
  ): Promise<DataAs<CustomCsr, As>>;

  /**
   * Delete a CSR.
   *
   * Deletes the signing request with its private key; a certificate that was issued for it can no longer be
   * used here.
   *
   * `DELETE /zones/{zone_id}/custom_csrs/{custom_csr_id}`
   * @example
   * const { data, error } = await customCertificatesCustomCsrs.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_csrs/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesCustomCsrsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomCsr, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomCertificatesCustomCsrsOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomCsr, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomCertificatesCustomCsrs<Bound | BoundBy<Params>>;
}
