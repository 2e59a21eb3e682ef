// Written by `pnpm generate` from openapi/origin-ca-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedOriginCaCertificate, NewOriginCaCertificate, OriginCaCertificate, OriginCaCertificatesIndexQuery,
  PageInfo, paths,
} from "./types.js";
export * from "./types.js";

/** Certificates for your origin servers that Cloudflare trusts. */
export const originCaCertificates: OriginCaCertificates = resource<paths>()("/certificates", {
  id: "certificate_id",
  except: ["update", "edit"],
  actions: { index: { paging: { by: "page" } } },
});

type OriginCaCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query: OriginCaCertificatesIndexQuery }, Bound, As
>;
type OriginCaCertificatesOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `originCaCertificates`: `/certificates` */
export interface OriginCaCertificates<Bound extends string = never> {
  /**
   * List the certificates.
   *
   * `GET /certificates`
   * @example
   * const { data, error } = await originCaCertificates.index({ client });
   * @see https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCaCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCaCertificate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OriginCaCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<OriginCaCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: OriginCaCertificatesIndexOptions<Bound>): AsyncIterable<OriginCaCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OriginCaCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<OriginCaCertificate, PageInfo>>;

  /**
   * Create a certificate.
   *
   * `POST /certificates`
   * @example
   * const { data, error } = await originCaCertificates.create(body, { client });
   * @see https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOriginCaCertificate, ...options: OriginCaCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCaCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOriginCaCertificate, ...options: OriginCaCertificatesOptions<Bound, As>
  ): Promise<DataAs<OriginCaCertificate, As>>;

  /**
   * Get a certificate.
   *
   * `GET /certificates/{certificate_id}`
   * @example
   * const { data, error } = await originCaCertificates.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCaCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<OriginCaCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCaCertificatesOptions<Bound, As>
  ): Promise<DataAs<OriginCaCertificate, As>>;

  /**
   * Delete a certificate.
   *
   * Revokes the certificate, for good; zones in the mode Full (strict) do not reach an origin that still
   * shows it.
   *
   * `DELETE /certificates/{certificate_id}`
   * @example
   * const { data, error } = await originCaCertificates.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCaCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedOriginCaCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: OriginCaCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedOriginCaCertificate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): OriginCaCertificates<Bound | BoundBy<Params>>;
}
