// Written by `pnpm generate` from openapi/mtls-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CertificateAsssociation, CreatedMtlsCertificate, MtlsCertificate, MtlsCertificatesIndexQuery,
  NewMtlsCertificate, paths,
} from "./types.js";
export type * from "./types.js";

/** Certificates that an account uploads for mutual TLS. */
export const mtlsCertificates: MtlsCertificates = resource<paths>()(
  "/accounts/{account_id}/mtls_certificates",
  {
    id: "mtls_certificate_id",
    except: ["update", "edit"],
    permissions: ["#ssl:read"],
    actions: {
      create: { secrets: ["private_key"], permissions: ["#ssl:edit"] },
      delete: { permissions: ["#ssl:edit"] },
    },
    resources: {
      associations: {
        endpoint: "{mtls_certificate_id}/associations",
        only: ["index"],
        actions: { index: { permissions: ["#ssl:read"] } },
      },
    },
  },
);

type MtlsCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MtlsCertificatesIndexQuery }, Bound, As
>;
type MtlsCertificatesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `mtlsCertificates`: `/accounts/{account_id}/mtls_certificates` */
export interface MtlsCertificates<Bound extends string = never> {
  /**
   * List the mTLS certificates of an account.
   *
   * `GET /accounts/{account_id}/mtls_certificates` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await mtlsCertificates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MtlsCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MtlsCertificate[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MtlsCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<MtlsCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MtlsCertificatesIndexOptions<Bound>): AsyncIterable<MtlsCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MtlsCertificatesIndexOptions<Bound>): AsyncIterable<Page<MtlsCertificate>>;

  /**
   * Create an mTLS certificate for an account.
   *
   * `POST /accounts/{account_id}/mtls_certificates` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await mtlsCertificates.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewMtlsCertificate, ...options: MtlsCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedMtlsCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMtlsCertificate, ...options: MtlsCertificatesOptions<Bound, As>
  ): Promise<DataAs<CreatedMtlsCertificate, As>>;

  /**
   * Get an mTLS certificate of an account.
   *
   * `GET /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await mtlsCertificates.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MtlsCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<MtlsCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MtlsCertificatesOptions<Bound, As>
  ): Promise<DataAs<MtlsCertificate, As>>;

  /**
   * Delete an mTLS certificate of an account.
   *
   * Deletes the certificate; hostnames and Workers that show it, or let clients in by it, do so no more.
   *
   * `DELETE /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await mtlsCertificates.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MtlsCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<MtlsCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MtlsCertificatesOptions<Bound, As>
  ): Promise<DataAs<MtlsCertificate, As>>;

  /** `/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations` */
  readonly associations: MtlsCertificatesAssociations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly mtls_certificate_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MtlsCertificates<Bound | BoundBy<Params>>;
}

type MtlsCertificatesAssociationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; mtls_certificate_id: string } }, Bound, As
>;

/**
 * `mtlsCertificates.associations`:
 * `/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations`
 */
export interface MtlsCertificatesAssociations<Bound extends string = never> {
  /**
   * List the associations of an mTLS certificate.
   *
   * `GET /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations` needs the permission
   * `#ssl:read`.
   * @example
   * const { data, error } = await mtlsCertificates.associations.index({ client, params: { account_id, mtls_certificate_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/subresources/associations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MtlsCertificatesAssociationsOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAsssociation[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MtlsCertificatesAssociationsOptions<Bound, As>
  ): Promise<DataAs<CertificateAsssociation[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MtlsCertificatesAssociationsOptions<Bound>): AsyncIterable<CertificateAsssociation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MtlsCertificatesAssociationsOptions<Bound>
  ): AsyncIterable<Page<CertificateAsssociation>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; mtls_certificate_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly mtls_certificate_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MtlsCertificatesAssociations<Bound | BoundBy<Params>>;
}
