// Written by `pnpm generate` from openapi/authenticated-origin-pulls.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AuthenticatedOriginPull, Hostname, HostnameCertificate, HostnameCertificateListItem, HostnameUpdate,
  NewHostnameCertificate, NewZoneCertificate, OriginTlsClientAuthSettings, OriginTlsClientAuthSettingsUpdate,
  ZoneCertificate, ZoneCertificateListItem, paths,
} from "./types.js";
export type * from "./types.js";

const authenticatedOriginPullsTable = {
  id: "certificate_id",
  except: ["update", "edit"],
  permissions: ["#ssl:read"],
  actions: {
    index: { secrets: ["private_key"] },
    create: { secrets: ["private_key"], permissions: ["#ssl:edit"] },
    show: { secrets: ["private_key"] },
    delete: { secrets: ["private_key"], permissions: ["#ssl:edit"] },
  },
  resources: {
    hostnames: {
      endpoint: "hostnames",
      id: "hostname",
      only: ["show"],
      actions: {
        show: { permissions: ["#ssl:read"] },
        updateAll: { method: "put", body: "required", secrets: ["private_key"], permissions: ["#ssl:edit"] },
      },
      resources: {
        certificates: {
          endpoint: "certificates",
          id: "certificate_id",
          except: ["update", "edit"],
          permissions: ["#ssl:read"],
          actions: {
            create: { secrets: ["private_key"], permissions: ["#ssl:edit"] },
            delete: { permissions: ["#ssl:edit"] },
          },
        },
      },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      only: ["show", "update"],
      actions: { show: { permissions: ["#ssl:read"] }, update: { permissions: ["#ssl:edit"] } },
    },
  },
} as const;

/** Client certificates that Cloudflare shows to your origins. */
export const authenticatedOriginPulls: AuthenticatedOriginPulls = resource<paths>()("/zones/{zone_id}/origin_tls_client_auth", authenticatedOriginPullsTable);

type AuthenticatedOriginPullsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `authenticatedOriginPulls`: `/zones/{zone_id}/origin_tls_client_auth` */
export interface AuthenticatedOriginPulls<Bound extends string = never> {
  /**
   * List the authenticated origin pull certificates of a zone.
   *
   * `GET /zones/{zone_id}/origin_tls_client_auth` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneCertificateListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<DataAs<ZoneCertificateListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AuthenticatedOriginPullsOptions<Bound>): AsyncIterable<ZoneCertificateListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AuthenticatedOriginPullsOptions<Bound>
  ): AsyncIterable<Page<ZoneCertificateListItem>>;

  /**
   * Create an authenticated origin pull certificate for a zone.
   *
   * `POST /zones/{zone_id}/origin_tls_client_auth` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewZoneCertificate, ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewZoneCertificate, ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<DataAs<ZoneCertificate, As>>;

  /**
   * Get an authenticated origin pull certificate of a zone.
   *
   * `GET /zones/{zone_id}/origin_tls_client_auth/{certificate_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<DataAs<ZoneCertificate, As>>;

  /**
   * Delete an authenticated origin pull certificate of a zone.
   *
   * Deletes the certificate of the zone and its private key; origins that ask for it refuse requests.
   *
   * `DELETE /zones/{zone_id}/origin_tls_client_auth/{certificate_id}` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsOptions<Bound, As>
  ): Promise<DataAs<ZoneCertificate, As>>;

  /** `/zones/{zone_id}/origin_tls_client_auth/hostnames` */
  readonly hostnames: AuthenticatedOriginPullsHostnames<Bound>;

  /** `/zones/{zone_id}/origin_tls_client_auth/settings` */
  readonly settings: AuthenticatedOriginPullsSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AuthenticatedOriginPulls<Bound | BoundBy<Params>>;
}

type AuthenticatedOriginPullsHostnamesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `authenticatedOriginPulls.hostnames`: `/zones/{zone_id}/origin_tls_client_auth/hostnames` */
export interface AuthenticatedOriginPullsHostnames<Bound extends string = never> {
  /**
   * Get an authenticated origin pull hostname of a zone.
   *
   * `GET /zones/{zone_id}/origin_tls_client_auth/hostnames/{hostname}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.hostnames.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<AuthenticatedOriginPull, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsHostnamesOptions<Bound, As>
  ): Promise<DataAs<AuthenticatedOriginPull, As>>;

  /**
   * Update the authenticated origin pull hostnames of a zone.
   *
   * Sets for each hostname named which certificate is shown to its origin; an origin that does not know it
   * refuses all requests.
   *
   * `PUT /zones/{zone_id}/origin_tls_client_auth/hostnames` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.hostnames.updateAll({ config: [{}] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: HostnameUpdate, ...options: AuthenticatedOriginPullsHostnamesOptions<Bound, As>
  ): Promise<Result<DataAs<Hostname[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: HostnameUpdate, ...options: AuthenticatedOriginPullsHostnamesOptions<Bound, As>
  ): Promise<DataAs<Hostname[], As>>;

  /** `/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates` */
  readonly certificates: AuthenticatedOriginPullsHostnamesCertificates<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AuthenticatedOriginPullsHostnames<Bound | BoundBy<Params>>;
}

type AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/**
 * `authenticatedOriginPulls.hostnames.certificates`:
 * `/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates`
 */
export interface AuthenticatedOriginPullsHostnamesCertificates<Bound extends string = never> {
  /**
   * List the certificates of the authenticated origin pull hostnames of a zone.
   *
   * `GET /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.hostnames.certificates.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameCertificateListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<DataAs<HostnameCertificateListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound>
  ): AsyncIterable<HostnameCertificateListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound>
  ): AsyncIterable<Page<HostnameCertificateListItem>>;

  /**
   * Create a certificate for the authenticated origin pull hostnames of a zone.
   *
   * `POST /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.hostnames.certificates.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewHostnameCertificate, ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameCertificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewHostnameCertificate, ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<DataAs<HostnameCertificate, As>>;

  /**
   * Get a certificate of the authenticated origin pull hostnames of a zone.
   *
   * `GET /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id}` needs the
   * permission `#ssl:read`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.hostnames.certificates.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<DataAs<HostnameCertificate, As>>;

  /**
   * Delete a certificate of the authenticated origin pull hostnames of a zone.
   *
   * Deletes the certificate and its private key; origins that ask for it refuse requests of the hostnames
   * that showed it.
   *
   * `DELETE /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id}` needs the
   * permission `#ssl:edit`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.hostnames.certificates.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<HostnameCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AuthenticatedOriginPullsHostnamesCertificatesOptions<Bound, As>
  ): Promise<DataAs<HostnameCertificate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AuthenticatedOriginPullsHostnamesCertificates<Bound | BoundBy<Params>>;
}

type AuthenticatedOriginPullsSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `authenticatedOriginPulls.settings`: `/zones/{zone_id}/origin_tls_client_auth/settings` */
export interface AuthenticatedOriginPullsSettings<Bound extends string = never> {
  /**
   * Get the authenticated origin pull settings of a zone.
   *
   * `GET /zones/{zone_id}/origin_tls_client_auth/settings` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AuthenticatedOriginPullsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTlsClientAuthSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AuthenticatedOriginPullsSettingsOptions<Bound, As>
  ): Promise<DataAs<OriginTlsClientAuthSettings, As>>;

  /**
   * Update the authenticated origin pull settings of a zone.
   *
   * `PUT /zones/{zone_id}/origin_tls_client_auth/settings` needs the permission `#ssl:edit`.
   * @example
   * const { data, error } = await authenticatedOriginPulls.settings.update({ enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OriginTlsClientAuthSettingsUpdate, ...options: AuthenticatedOriginPullsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<OriginTlsClientAuthSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OriginTlsClientAuthSettingsUpdate, ...options: AuthenticatedOriginPullsSettingsOptions<Bound, As>
  ): Promise<DataAs<OriginTlsClientAuthSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AuthenticatedOriginPullsSettings<Bound | BoundBy<Params>>;
}
