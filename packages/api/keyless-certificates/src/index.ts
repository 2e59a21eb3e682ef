// Written by `pnpm generate` from openapi/keyless-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedKeylessCertificate, KeylessCertificate, KeylessCertificateEdit, NewKeylessCertificate, paths,
} from "./types.js";
export * from "./types.js";

/** Keyless SSL, where the private key stays on your own server. */
export const keylessCertificates: KeylessCertificates = resource<paths>()(
  "/zones/{zone_id}/keyless_certificates",
  {
    id: "keyless_certificate_id",
    updateMethod: "patch",
    permissions: ["#ssl:edit"],
    actions: { index: { permissions: ["#ssl:read"] }, show: { permissions: ["#ssl:read"] } },
  },
);

type KeylessCertificatesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `keylessCertificates`: `/zones/{zone_id}/keyless_certificates` */
export interface KeylessCertificates<Bound extends string = never> {
  /**
   * List the keyless certificates of a zone.
   *
   * `GET /zones/{zone_id}/keyless_certificates` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await keylessCertificates.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/keyless_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<KeylessCertificate[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<DataAs<KeylessCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: KeylessCertificatesOptions<Bound>): AsyncIterable<KeylessCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: KeylessCertificatesOptions<Bound>): AsyncIterable<Page<KeylessCertificate>>;

  /**
   * Create a keyless certificate for a zone.
   *
   * `POST /zones/{zone_id}/keyless_certificates` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await keylessCertificates.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/keyless_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewKeylessCertificate, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<KeylessCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewKeylessCertificate, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<DataAs<KeylessCertificate, As>>;

  /**
   * Get a keyless certificate of a zone.
   *
   * `GET /zones/{zone_id}/keyless_certificates/{keyless_certificate_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await keylessCertificates.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/keyless_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<KeylessCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<DataAs<KeylessCertificate, As>>;

  /**
   * Update a keyless certificate of a zone.
   *
   * `PATCH /zones/{zone_id}/keyless_certificates/{keyless_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await keylessCertificates.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/keyless_certificates/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: KeylessCertificateEdit, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<KeylessCertificate, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: KeylessCertificateEdit, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<DataAs<KeylessCertificate, As>>;

  /**
   * Delete a keyless certificate of a zone.
   *
   * Deletes the link to the key server; connections that need its private key fail. The key server itself is
   * not touched.
   *
   * `DELETE /zones/{zone_id}/keyless_certificates/{keyless_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await keylessCertificates.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/keyless_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedKeylessCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: KeylessCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedKeylessCertificate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): KeylessCertificates<Bound | BoundBy<Params>>;
}
