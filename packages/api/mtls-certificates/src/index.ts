// Written by `pnpm generate` from openapi/mtls-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CertificateAsssociation, CreatedMTLSCertificate, MTLSCertificate, MTLSCertificatesIndexQuery,
  NewMTLSCertificate, paths,
} from "./types.js";
export type * from "./types.js";

/** Certificates that an account uploads for mutual TLS. */
export const mTLSCertificates: MTLSCertificates = resource<paths>()(
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

type MTLSCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MTLSCertificatesIndexQuery }, Bound, As
>;
type MTLSCertificatesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `mTLSCertificates`: `/accounts/{account_id}/mtls_certificates` */
export interface MTLSCertificates<Bound extends string = never> {
  /**
   * List the mTLS certificates of an account.
   *
   * `GET /accounts/{account_id}/mtls_certificates` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await mTLSCertificates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MTLSCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MTLSCertificate[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MTLSCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<MTLSCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MTLSCertificatesIndexOptions<Bound>): AsyncIterable<MTLSCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MTLSCertificatesIndexOptions<Bound>): AsyncIterable<Page<MTLSCertificate>>;

  /**
   * Create an mTLS certificate for an account.
   *
   * `POST /accounts/{account_id}/mtls_certificates` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await mTLSCertificates.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewMTLSCertificate, ...options: MTLSCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedMTLSCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMTLSCertificate, ...options: MTLSCertificatesOptions<Bound, As>
  ): Promise<DataAs<CreatedMTLSCertificate, As>>;

  /**
   * Get an mTLS certificate of an account.
   *
   * `GET /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await mTLSCertificates.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MTLSCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<MTLSCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MTLSCertificatesOptions<Bound, As>
  ): Promise<DataAs<MTLSCertificate, As>>;

  /**
   * Delete an mTLS certificate of an account.
   *
   * Deletes the certificate; hostnames and Workers that show it, or let clients in by it, do so no more.
   *
   * `DELETE /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await mTLSCertificates.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MTLSCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<MTLSCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MTLSCertificatesOptions<Bound, As>
  ): Promise<DataAs<MTLSCertificate, As>>;

  /** `/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations` */
  readonly associations: MTLSCertificatesAssociations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly mtls_certificate_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MTLSCertificates<Bound | BoundBy<Params>>;
}

type MTLSCertificatesAssociationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; mtls_certificate_id: string } }, Bound, As
>;

/**
 * `mTLSCertificates.associations`:
 * `/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations`
 */
export interface MTLSCertificatesAssociations<Bound extends string = never> {
  /**
   * List the associations of an mTLS certificate.
   *
   * `GET /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations` needs the permission
   * `#ssl:read`.
   * @example
   * const { data, error } = await mTLSCertificates.associations.index({ client, params: { account_id, mtls_certificate_id } });
   * @see https://developers.cloudflare.com/api/resources/mtls_certificates/subresources/associations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MTLSCertificatesAssociationsOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAsssociation[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MTLSCertificatesAssociationsOptions<Bound, As>
  ): Promise<DataAs<CertificateAsssociation[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MTLSCertificatesAssociationsOptions<Bound>): AsyncIterable<CertificateAsssociation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: MTLSCertificatesAssociationsOptions<Bound>
  ): AsyncIterable<Page<CertificateAsssociation>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; mtls_certificate_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly mtls_certificate_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MTLSCertificatesAssociations<Bound | BoundBy<Params>>;
}
