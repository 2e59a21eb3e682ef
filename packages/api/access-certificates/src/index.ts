// Written by `pnpm generate` from openapi/access-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessCertificateUpdate, AccountAccessCertificatesIndexQuery, Certificate, CertificateSettings,
  CertificateSettingsUpdate, DeletedAccessCertificate, NewAccessCertificate, PageInfo,
  ZoneAccessCertificatesIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Certificates for mutual TLS behind Access, and their hostnames. */
export const accountAccessCertificates: AccountAccessCertificates = resource<paths>()(
  "/accounts/{account_id}/access/certificates",
  {
    id: "certificate_id",
    except: ["edit"],
    actions: { index: { paging: { by: "page" } } },
    resources: {
      settings: {
        endpoint: "settings",
        only: ["index"],
        actions: { updateAll: { method: "put", body: "required" } },
      },
    },
  },
);

/** Certificates for mutual TLS behind Access, and their hostnames. */
export const zoneAccessCertificates: ZoneAccessCertificates = resource<paths>()(
  "/zones/{zone_id}/access/certificates",
  {
    id: "certificate_id",
    except: ["edit"],
    actions: { index: { paging: { by: "page" } } },
    resources: {
      settings: {
        endpoint: "settings",
        only: ["index"],
        actions: { updateAll: { method: "put", body: "required" } },
      },
    },
  },
);

type AccountAccessCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountAccessCertificatesIndexQuery }, Bound, As
>;
type AccountAccessCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountAccessCertificates`: `/accounts/{account_id}/access/certificates` */
export interface AccountAccessCertificates<Bound extends string = never> {
  /**
   * List the Access certificates of an account.
   *
   * `GET /accounts/{account_id}/access/certificates`
   * @example
   * const { data, error } = await accountAccessCertificates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountAccessCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountAccessCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<Certificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountAccessCertificatesIndexOptions<Bound>): AsyncIterable<Certificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountAccessCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<Certificate, PageInfo>>;

  /**
   * Create an Access certificate for an account.
   *
   * `POST /accounts/{account_id}/access/certificates`
   * @example
   * const { data, error } = await accountAccessCertificates.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAccessCertificate, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAccessCertificate, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Get an Access certificate of an account.
   *
   * `GET /accounts/{account_id}/access/certificates/{certificate_id}`
   * @example
   * const { data, error } = await accountAccessCertificates.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Update an Access certificate of an account.
   *
   * `PUT /accounts/{account_id}/access/certificates/{certificate_id}`
   * @example
   * const { data, error } = await accountAccessCertificates.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessCertificateUpdate, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessCertificateUpdate, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Delete an Access certificate of an account.
   *
   * Deletes the root certificate; clients whose certificates it signed are no longer let in by rules that ask
   * for one. It must be uploaded again to be used again.
   *
   * `DELETE /accounts/{account_id}/access/certificates/{certificate_id}`
   * @example
   * const { data, error } = await accountAccessCertificates.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessCertificate, As>>;

  /** `/accounts/{account_id}/access/certificates/settings` */
  readonly settings: AccountAccessCertificatesSettings<Bound>;

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
  ): AccountAccessCertificates<Bound | BoundBy<Params>>;
}

type AccountAccessCertificatesSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountAccessCertificates.settings`: `/accounts/{account_id}/access/certificates/settings` */
export interface AccountAccessCertificatesSettings<Bound extends string = never> {
  /**
   * Get the settings of the Access certificates of an account.
   *
   * `GET /accounts/{account_id}/access/certificates/settings`
   * @example
   * const { data, error } = await accountAccessCertificates.settings.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateSettings[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<DataAs<CertificateSettings[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountAccessCertificatesSettingsOptions<Bound>): AsyncIterable<CertificateSettings>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountAccessCertificatesSettingsOptions<Bound>
  ): AsyncIterable<Page<CertificateSettings>>;

  /**
   * Update the settings of the Access certificates of an account.
   *
   * Replaces the settings of all hostnames named; what was set for them before is not kept.
   *
   * `PUT /accounts/{account_id}/access/certificates/settings`
   * @example
   * const { data, error } = await accountAccessCertificates.settings.updateAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: CertificateSettingsUpdate, ...options: AccountAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateSettings[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CertificateSettingsUpdate, ...options: AccountAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<DataAs<CertificateSettings[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountAccessCertificatesSettings<Bound | BoundBy<Params>>;
}

type ZoneAccessCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessCertificatesIndexQuery }, Bound, As
>;
type ZoneAccessCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAccessCertificates`: `/zones/{zone_id}/access/certificates` */
export interface ZoneAccessCertificates<Bound extends string = never> {
  /**
   * List the Access certificates of a zone.
   *
   * `GET /zones/{zone_id}/access/certificates`
   * @example
   * const { data, error } = await zoneAccessCertificates.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<Certificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneAccessCertificatesIndexOptions<Bound>): AsyncIterable<Certificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneAccessCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<Certificate, PageInfo>>;

  /**
   * Create an Access certificate for a zone.
   *
   * `POST /zones/{zone_id}/access/certificates`
   * @example
   * const { data, error } = await zoneAccessCertificates.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAccessCertificate, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAccessCertificate, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Get an Access certificate of a zone.
   *
   * `GET /zones/{zone_id}/access/certificates/{certificate_id}`
   * @example
   * const { data, error } = await zoneAccessCertificates.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Update an Access certificate of a zone.
   *
   * `PUT /zones/{zone_id}/access/certificates/{certificate_id}`
   * @example
   * const { data, error } = await zoneAccessCertificates.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessCertificateUpdate, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<Certificate, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessCertificateUpdate, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<Certificate, As>>;

  /**
   * Delete an Access certificate of a zone.
   *
   * Deletes the root certificate; clients whose certificates it signed are no longer let in by rules that ask
   * for one. It must be uploaded again to be used again.
   *
   * `DELETE /zones/{zone_id}/access/certificates/{certificate_id}`
   * @example
   * const { data, error } = await zoneAccessCertificates.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessCertificate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessCertificatesOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessCertificate, As>>;

  /** `/zones/{zone_id}/access/certificates/settings` */
  readonly settings: ZoneAccessCertificatesSettings<Bound>;

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
  ): ZoneAccessCertificates<Bound | BoundBy<Params>>;
}

type ZoneAccessCertificatesSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAccessCertificates.settings`: `/zones/{zone_id}/access/certificates/settings` */
export interface ZoneAccessCertificatesSettings<Bound extends string = never> {
  /**
   * Get the settings of the Access certificates of a zone.
   *
   * `GET /zones/{zone_id}/access/certificates/settings`
   * @example
   * const { data, error } = await zoneAccessCertificates.settings.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/get_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateSettings[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<DataAs<CertificateSettings[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneAccessCertificatesSettingsOptions<Bound>): AsyncIterable<CertificateSettings>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneAccessCertificatesSettingsOptions<Bound>
  ): AsyncIterable<Page<CertificateSettings>>;

  /**
   * Update the settings of the Access certificates of a zone.
   *
   * Replaces the settings of all hostnames named; what was set for them before is not kept.
   *
   * `PUT /zones/{zone_id}/access/certificates/settings`
   * @example
   * const { data, error } = await zoneAccessCertificates.settings.updateAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/update_for_zone/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: CertificateSettingsUpdate, ...options: ZoneAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateSettings[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CertificateSettingsUpdate, ...options: ZoneAccessCertificatesSettingsOptions<Bound, As>
  ): Promise<DataAs<CertificateSettings[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAccessCertificatesSettings<Bound | BoundBy<Params>>;
}
