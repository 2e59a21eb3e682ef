// Written by `pnpm generate` from openapi/certificate-packs.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CertificatePack, CertificatePackEdit, CertificatePackQuota, CertificatePacksIndexQuery,
  DeletedCertificatePack, NewCertificatePack, OrderedCertificatePack, PageInfo, paths,
} from "./types.js";
export * from "./types.js";

/** Edge certificates of a zone that Cloudflare orders and renews. */
export const certificatePacks: CertificatePacks = resource<paths>()(
  "/zones/{zone_id}/ssl/certificate_packs",
  {
    id: "certificate_pack_id",
    except: ["create"],
    updateMethod: "patch",
    permissions: ["#ssl:read"],
    actions: {
      index: { paging: { by: "page" } },
      update: { permissions: ["#ssl:read", "#ssl:edit"] },
      delete: { permissions: ["#ssl:read", "#ssl:edit"] },
      order: { method: "post", path: "order", body: "required", permissions: ["#ssl:read", "#ssl:edit"] },
      quota: { method: "get", path: "quota" },
    },
  },
);

type CertificatePacksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: CertificatePacksIndexQuery }, Bound, As
>;
type CertificatePacksOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `certificatePacks`: `/zones/{zone_id}/ssl/certificate_packs` */
export interface CertificatePacks<Bound extends string = never> {
  /**
   * List certificate packs.
   *
   * Lists the certificate packs of a zone that are active, or all with `status`.
   *
   * `GET /zones/{zone_id}/ssl/certificate_packs` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await certificatePacks.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CertificatePacksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CertificatePack[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CertificatePacksIndexOptions<Bound, As>
  ): Promise<DataAs<CertificatePack[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CertificatePacksIndexOptions<Bound>): AsyncIterable<CertificatePack>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CertificatePacksIndexOptions<Bound>): AsyncIterable<Page<CertificatePack, PageInfo>>;

  /**
   * Get a certificate pack.
   *
   * `GET /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await certificatePacks.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<Result<DataAs<CertificatePack, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<DataAs<CertificatePack, As>>;

  /**
   * Retry a certificate pack.
   *
   * Tries the validation once more, or changes the branding.
   *
   * `PATCH /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}` needs the permission `#ssl:read` or
   * `#ssl:edit`.
   * @example
   * const { data, error } = await certificatePacks.update(id, { cloudflare_branding: false }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CertificatePackEdit, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<Result<DataAs<OrderedCertificatePack, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CertificatePackEdit, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<DataAs<OrderedCertificatePack, As>>;

  /**
   * Delete a certificate pack.
   *
   * Deletes the pack with its certificates; a hostname that no other certificate covers fails in every
   * browser. It can only be ordered anew.
   *
   * `DELETE /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}` needs the permission `#ssl:read` or
   * `#ssl:edit`.
   * @example
   * const { data, error } = await certificatePacks.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCertificatePack, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<DataAs<DeletedCertificatePack, As>>;

  /**
   * Order a certificate pack.
   *
   * Orders a certificate from the authority, which needs a plan that pays for it; hostnames must be validated
   * before it is issued.
   *
   * `POST /zones/{zone_id}/ssl/certificate_packs/order` needs the permission `#ssl:read` or `#ssl:edit`.
   * @example
   * const { data, error } = await certificatePacks.order(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/create/
   */
  order<As extends WaysToRead<"json"> = "json">(
    body: NewCertificatePack, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<Result<DataAs<OrderedCertificatePack, As>>>;
  /** {@link order}, but returns the data alone and throws a `RestflareError` if the call fails. */
  orderOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCertificatePack, ...options: CertificatePacksOptions<Bound, As>
  ): Promise<DataAs<OrderedCertificatePack, As>>;

  /**
   * Get how many certificate packs there may be.
   *
   * `GET /zones/{zone_id}/ssl/certificate_packs/quota` needs the permission `#ssl:read`.
   * @example
   * const { data, error } = await certificatePacks.quota({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/subresources/quota/methods/get/
   */
  quota<As extends WaysToRead<"json"> = "json">(
    ...options: CertificatePacksOptions<Bound, As>
  ): Promise<Result<DataAs<CertificatePackQuota, As>>>;
  /** {@link quota}, but returns the data alone and throws a `RestflareError` if the call fails. */
  quotaOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CertificatePacksOptions<Bound, As>
  ): Promise<DataAs<CertificatePackQuota, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "order" | "quota">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CertificatePacks<Bound | BoundBy<Params>>;
}
