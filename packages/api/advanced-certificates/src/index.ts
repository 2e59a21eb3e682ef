// Written by `pnpm generate` from openapi/advanced-certificates.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AdvancedCertificatesCustomTrustStoreIndexQuery, CustomTrustStore, DeletedCustomTrustStore,
  NewCustomTrustStore, PageInfo, TotalTls, TotalTlsEdit, paths,
} from "./types.js";
export * from "./types.js";

/** Total TLS of a zone, and the authorities that its origins may have their certificates from. */
export const advancedCertificates: AdvancedCertificates = resource<paths>()("/zones/{zone_id}/acm", {
  only: [],
  resources: {
    customTrustStore: {
      endpoint: "custom_trust_store",
      id: "custom_origin_trust_store_id",
      except: ["update", "edit"],
      actions: { index: { paging: { by: "page" } } },
    },
    totalTls: {
      endpoint: "total_tls",
      singular: true,
      only: ["create", "show"],
      actions: { create: { permissions: ["#ssl:read", "#ssl:edit"] }, show: { permissions: ["#ssl:read"] } },
    },
  },
});

/** `advancedCertificates`: `/zones/{zone_id}/acm` */
export interface AdvancedCertificates<Bound extends string = never> {
  /** `/zones/{zone_id}/acm/custom_trust_store` */
  readonly customTrustStore: AdvancedCertificatesCustomTrustStore<Bound>;

  /** `/zones/{zone_id}/acm/total_tls` */
  readonly totalTls: AdvancedCertificatesTotalTls<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AdvancedCertificates<Bound | BoundBy<Params>>;
}

type AdvancedCertificatesCustomTrustStoreIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: AdvancedCertificatesCustomTrustStoreIndexQuery }, Bound, As
>;
type AdvancedCertificatesCustomTrustStoreOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `advancedCertificates.customTrustStore`: `/zones/{zone_id}/acm/custom_trust_store` */
export interface AdvancedCertificatesCustomTrustStore<Bound extends string = never> {
  /**
   * List the custom origin trust store certificates of a zone.
   *
   * `GET /zones/{zone_id}/acm/custom_trust_store`
   * @example
   * const { data, error } = await advancedCertificates.customTrustStore.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AdvancedCertificatesCustomTrustStoreIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomTrustStore[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AdvancedCertificatesCustomTrustStoreIndexOptions<Bound, As>
  ): Promise<DataAs<CustomTrustStore[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AdvancedCertificatesCustomTrustStoreIndexOptions<Bound>
  ): AsyncIterable<CustomTrustStore>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AdvancedCertificatesCustomTrustStoreIndexOptions<Bound>
  ): AsyncIterable<Page<CustomTrustStore, PageInfo>>;

  /**
   * Create a custom origin trust store certificate for a zone.
   *
   * `POST /zones/{zone_id}/acm/custom_trust_store`
   * @example
   * const { data, error } = await advancedCertificates.customTrustStore.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomTrustStore, ...options: AdvancedCertificatesCustomTrustStoreOptions<Bound, As>
  ): Promise<Result<DataAs<CustomTrustStore, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomTrustStore, ...options: AdvancedCertificatesCustomTrustStoreOptions<Bound, As>
  ): Promise<DataAs<CustomTrustStore, As>>;

  /**
   * Get a custom origin trust store certificate of a zone.
   *
   * `GET /zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}`
   * @example
   * const { data, error } = await advancedCertificates.customTrustStore.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AdvancedCertificatesCustomTrustStoreOptions<Bound, As>
  ): Promise<Result<DataAs<CustomTrustStore, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AdvancedCertificatesCustomTrustStoreOptions<Bound, As>
  ): Promise<DataAs<CustomTrustStore, As>>;

  /**
   * Delete a custom origin trust store certificate of a zone.
   *
   * Takes the root certificate out of the trust store; origins whose certificates it signed are no longer
   * trusted, and requests to them may fail.
   *
   * `DELETE /zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}`
   * @example
   * const { data, error } = await advancedCertificates.customTrustStore.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AdvancedCertificatesCustomTrustStoreOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomTrustStore, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AdvancedCertificatesCustomTrustStoreOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomTrustStore, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AdvancedCertificatesCustomTrustStore<Bound | BoundBy<Params>>;
}

type AdvancedCertificatesTotalTlsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `advancedCertificates.totalTls`: `/zones/{zone_id}/acm/total_tls` */
export interface AdvancedCertificatesTotalTls<Bound extends string = never> {
  /**
   * Update the Total TLS settings of a zone.
   *
   * `POST /zones/{zone_id}/acm/total_tls` needs the permission `#ssl:read` or `#ssl:edit`.
   * @example
   * const { data, error } = await advancedCertificates.totalTls.create({ certificate_authority: "google", enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/edit/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: TotalTlsEdit, ...options: AdvancedCertificatesTotalTlsOptions<Bound, As>
  ): Promise<Result<DataAs<TotalTls, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TotalTlsEdit, ...options: AdvancedCertificatesTotalTlsOptions<Bound, As>
  ): Promise<DataAs<TotalTls, As>>;

  /**
   * Get the Total TLS settings of a zone.
   *
   * `GET /zones/{zone_id}/acm/total_tls` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await advancedCertificates.totalTls.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AdvancedCertificatesTotalTlsOptions<Bound, As>
  ): Promise<Result<DataAs<TotalTls, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AdvancedCertificatesTotalTlsOptions<Bound, As>
  ): Promise<DataAs<TotalTls, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AdvancedCertificatesTotalTls<Bound | BoundBy<Params>>;
}
