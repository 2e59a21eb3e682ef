// Written by `pnpm generate` from openapi/custom-hostnames.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Certificate, CertificateUpdate, CustomHostname, CustomHostnameEdit, CustomHostnamesIndexQuery,
  DeletedCertificatePackCertificate, DeletedCustomHostname, FallbackOrigin, FallbackOriginUpdate,
  NewCustomHostname, PageInfo, Quota, paths,
} from "./types.js";
export * from "./types.js";

const customHostnamesTable = {
  id: "custom_hostname_id",
  updateMethod: "patch",
  permissions: ["#ssl:edit"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["#ssl:read"] },
    create: { secrets: ["custom_key"] },
    show: { permissions: ["#ssl:read"] },
    update: { secrets: ["custom_key"] },
    delete: { answer: "body" },
    quota: { method: "get", path: "quota", permissions: [] },
  },
  resources: {
    certificatePack: {
      endpoint: "{custom_hostname_id}/certificate_pack",
      only: [],
      resources: {
        certificates: {
          endpoint: "{certificate_pack_id}/certificates",
          id: "certificate_id",
          only: ["update", "delete"],
          actions: { update: { secrets: ["custom_key"] }, delete: { answer: "body" } },
        },
      },
    },
    fallbackOrigin: {
      endpoint: "fallback_origin",
      singular: true,
      except: ["create", "edit"],
      permissions: ["#ssl:edit"],
      actions: { show: { permissions: ["#ssl:read"] } },
    },
  },
} as const;

/**
 * Custom hostnames (Cloudflare for SaaS): your customers' hostnames with certificates of their own, and the
 * origin that serves them.
 */
export const customHostnames: CustomHostnames = resource<paths>()("/zones/{zone_id}/custom_hostnames", customHostnamesTable);

type CustomHostnamesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: CustomHostnamesIndexQuery }, Bound, As
>;
type CustomHostnamesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `customHostnames`: `/zones/{zone_id}/custom_hostnames` */
export interface CustomHostnames<Bound extends string = never> {
  /**
   * List custom hostnames.
   *
   * `GET /zones/{zone_id}/custom_hostnames` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await customHostnames.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomHostname[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesIndexOptions<Bound, As>
  ): Promise<DataAs<CustomHostname[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CustomHostnamesIndexOptions<Bound>): AsyncIterable<CustomHostname>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CustomHostnamesIndexOptions<Bound>): AsyncIterable<Page<CustomHostname, PageInfo>>;

  /**
   * Add a custom hostname.
   *
   * Adds a hostname of a customer and orders its certificate. It is served once its owner has pointed it here
   * and the certificate is there.
   *
   * `POST /zones/{zone_id}/custom_hostnames` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customHostnames.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomHostname, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomHostname, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomHostname, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<DataAs<CustomHostname, As>>;

  /**
   * Get a custom hostname.
   *
   * `GET /zones/{zone_id}/custom_hostnames/{custom_hostname_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await customHostnames.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomHostname, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<DataAs<CustomHostname, As>>;

  /**
   * Change a custom hostname.
   *
   * Changes a custom hostname. With an `ssl` that says what it said before, the validation is tried again at
   * once.
   *
   * `PATCH /zones/{zone_id}/custom_hostnames/{custom_hostname_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customHostnames.update(id, { ssl: { method: "http", type: "dv" } }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomHostnameEdit, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomHostname, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomHostnameEdit, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<DataAs<CustomHostname, As>>;

  /**
   * Remove a custom hostname.
   *
   * Deletes the custom hostname with its certificates; visitors of it are not answered any more, and it must
   * be validated anew to come back.
   *
   * `DELETE /zones/{zone_id}/custom_hostnames/{custom_hostname_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customHostnames.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomHostname, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomHostname, As>>;

  /**
   * Get how many custom hostnames there may be.
   *
   * `GET /zones/{zone_id}/custom_hostnames/quota`
   * @example
   * const { data, error } = await customHostnames.quota({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/quota/methods/get/
   */
  quota<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Quota, As>>>;
  /** {@link quota}, but returns the data alone and throws a `RestflareError` if the call fails. */
  quotaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesOptions<Bound, As>
  ): Promise<DataAs<Quota, As>>;

  /** `/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack` */
  readonly certificatePack: CustomHostnamesCertificatePack<Bound>;

  /** `/zones/{zone_id}/custom_hostnames/fallback_origin` */
  readonly fallbackOrigin: CustomHostnamesFallbackOrigin<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "quota">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly custom_hostname_id?: string | number | undefined; readonly certificate_pack_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomHostnames<Bound | BoundBy<Params>>;
}

/**
 * `customHostnames.certificatePack`:
 * `/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack`
 */
export interface CustomHostnamesCertificatePack<Bound extends string = never> {
  /**
   * `/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates`
   */
  readonly certificates: CustomHostnamesCertificatePackCertificates<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; custom_hostname_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly custom_hostname_id?: string | number | undefined; readonly certificate_pack_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomHostnamesCertificatePack<Bound | BoundBy<Params>>;
}

type CustomHostnamesCertificatePackCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; custom_hostname_id: string; certificate_pack_id: string } }, Bound, As
>;

/**
 * `customHostnames.certificatePack.certificates`:
 * `/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates`
 */
export interface CustomHostnamesCertificatePackCertificates<Bound extends string = never> {
  /**
   * Update a certificate of a certificate pack.
   *
   * `PUT
   * /zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}`
   * @example
   * const { data, error } = await customHostnames.certificatePack.certificates.update(id, body, { client, params: { zone_id, custom_hostname_id, certificate_pack_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: CertificateUpdate,
    ...options: CustomHostnamesCertificatePackCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: CertificateUpdate,
    ...options: CustomHostnamesCertificatePackCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Delete a certificate of a certificate pack.
   *
   * Deletes one certificate of the pack and its private key; visitors who can only use that one get errors.
   *
   * `DELETE
   * /zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}`
   * @example
   * const { data, error } = await customHostnames.certificatePack.certificates.delete(id, { client, params: { zone_id, custom_hostname_id, certificate_pack_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomHostnamesCertificatePackCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCertificatePackCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CustomHostnamesCertificatePackCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedCertificatePackCertificate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; custom_hostname_id: string; certificate_pack_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string; custom_hostname_id: string; certificate_pack_id: string }, Bound, never>
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly custom_hostname_id?: string | number | undefined; readonly certificate_pack_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomHostnamesCertificatePackCertificates<Bound | BoundBy<Params>>;
}

type CustomHostnamesFallbackOriginOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `customHostnames.fallbackOrigin`: `/zones/{zone_id}/custom_hostnames/fallback_origin` */
export interface CustomHostnamesFallbackOrigin<Bound extends string = never> {
  /**
   * Get the fallback origin.
   *
   * `GET /zones/{zone_id}/custom_hostnames/fallback_origin` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await customHostnames.fallbackOrigin.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesFallbackOriginOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackOrigin, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesFallbackOriginOptions<Bound, As>
  ): Promise<DataAs<FallbackOrigin, As>>;

  /**
   * Set the fallback origin.
   *
   * Says where requests of all custom hostnames go that have no origin of their own.
   *
   * `PUT /zones/{zone_id}/custom_hostnames/fallback_origin` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customHostnames.fallbackOrigin.update({ origin: "fallback.example.com" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: FallbackOriginUpdate, ...options: CustomHostnamesFallbackOriginOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackOrigin, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: FallbackOriginUpdate, ...options: CustomHostnamesFallbackOriginOptions<Bound, As>
  ): Promise<DataAs<FallbackOrigin, As>>;

  /**
   * Delete the fallback origin.
   *
   * Deletes the fallback origin; custom hostnames without an origin of their own are not answered any more.
   *
   * `DELETE /zones/{zone_id}/custom_hostnames/fallback_origin` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await customHostnames.fallbackOrigin.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesFallbackOriginOptions<Bound, As>
  ): Promise<Result<DataAs<FallbackOrigin, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CustomHostnamesFallbackOriginOptions<Bound, As>
  ): Promise<DataAs<FallbackOrigin, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CustomHostnamesFallbackOrigin<Bound | BoundBy<Params>>;
}
