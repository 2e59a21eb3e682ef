// Written by `pnpm generate` from openapi/client-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ClientCertificate, ClientCertificateEdit, ClientCertificateHostnameAssociationsIndexQuery,
  ClientCertificatesIndexQuery, HostnameAssociation, HostnameAssociationUpdate, NewClientCertificate,
  PageInfo, paths,
} from "./types.js";
export type * from "./types.js";

/** Client certificates of a zone, and the hostnames that ask for them. */
export const clientCertificateHostnameAssociations: ClientCertificateHostnameAssociations = resource<paths>()(
  "/zones/{zone_id}/certificate_authorities/hostname_associations",
  {
    only: ["index"],
    actions: {
      index: { items: "hostnames", permissions: ["#ssl:read"] },
      updateAll: { method: "put", body: "empty", permissions: ["#ssl:edit"] },
    },
  },
);

/** Client certificates of a zone, and the hostnames that ask for them. */
export const clientCertificates: ClientCertificates = resource<paths>()(
  "/zones/{zone_id}/client_certificates",
  {
    id: "client_certificate_id",
    updateMethod: "patch",
    permissions: ["#ssl:edit"],
    actions: {
      index: { paging: { by: "page" }, permissions: ["#ssl:read"] },
      show: { permissions: ["#ssl:read"] },
      update: { body: "optional" },
    },
  },
);

type ClientCertificateHostnameAssociationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ClientCertificateHostnameAssociationsIndexQuery }, Bound, As
>;
type ClientCertificateHostnameAssociationsUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: HostnameAssociationUpdate }, Bound, As
>;

/**
 * `clientCertificateHostnameAssociations`: `/zones/{zone_id}/certificate_authorities/hostname_associations`
 */
export interface ClientCertificateHostnameAssociations<Bound extends string = never> {
  /**
   * List the hostnames that ask for client certificates.
   *
   * `GET /zones/{zone_id}/certificate_authorities/hostname_associations` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await clientCertificateHostnameAssociations.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ClientCertificateHostnameAssociationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameAssociation, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ClientCertificateHostnameAssociationsIndexOptions<Bound, As>
  ): Promise<DataAs<HostnameAssociation, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ClientCertificateHostnameAssociationsIndexOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ClientCertificateHostnameAssociationsIndexOptions<Bound>
  ): AsyncIterable<Page<string>>;

  /**
   * Replace the hostnames that ask for client certificates.
   *
   * Replaces all hostnames of the certificate authority; of those that are not in the list no client
   * certificate is asked any more.
   *
   * `PUT /zones/{zone_id}/certificate_authorities/hostname_associations` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await clientCertificateHostnameAssociations.updateAll({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    ...options: ClientCertificateHostnameAssociationsUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameAssociation, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ClientCertificateHostnameAssociationsUpdateAllOptions<Bound, As>
  ): Promise<DataAs<HostnameAssociation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ClientCertificateHostnameAssociations<Bound | BoundBy<Params>>;
}

type ClientCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ClientCertificatesIndexQuery }, Bound, As
>;
type ClientCertificatesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `clientCertificates`: `/zones/{zone_id}/client_certificates` */
export interface ClientCertificates<Bound extends string = never> {
  /**
   * List the client certificates of a zone.
   *
   * `GET /zones/{zone_id}/client_certificates` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await clientCertificates.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/client_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ClientCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ClientCertificate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ClientCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<ClientCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ClientCertificatesIndexOptions<Bound>): AsyncIterable<ClientCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ClientCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<ClientCertificate, PageInfo>>;

  /**
   * Create a client certificate for a zone.
   *
   * `POST /zones/{zone_id}/client_certificates` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await clientCertificates.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/client_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewClientCertificate, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<ClientCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewClientCertificate, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<DataAs<ClientCertificate, As>>;

  /**
   * Get a client certificate of a zone.
   *
   * `GET /zones/{zone_id}/client_certificates/{client_certificate_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await clientCertificates.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/client_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<ClientCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<DataAs<ClientCertificate, As>>;

  /**
   * Update a client certificate of a zone.
   *
   * `PATCH /zones/{zone_id}/client_certificates/{client_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await clientCertificates.update(id, { reactivate: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/client_certificates/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ClientCertificateEdit, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<ClientCertificate, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ClientCertificateEdit, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<DataAs<ClientCertificate, As>>;

  /**
   * Delete a client certificate of a zone.
   *
   * Revokes the certificate; whoever shows it is no longer recognised. It can be restored with `edit` while
   * it is about to be revoked.
   *
   * `DELETE /zones/{zone_id}/client_certificates/{client_certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await clientCertificates.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/client_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<ClientCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ClientCertificatesOptions<Bound, As>
  ): Promise<DataAs<ClientCertificate, As>>;

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
  ): ClientCertificates<Bound | BoundBy<Params>>;
}
