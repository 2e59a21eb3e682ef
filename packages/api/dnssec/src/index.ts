// Written by `pnpm generate` from openapi/dnssec.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { DnssecEdit, DnssecResourceDnssec, Zsk, paths } from "./types.js";
export type * from "./types.js";

/** DNSSEC of a zone. */
export const dnssec: Dnssec = resource<paths>()("/zones/{zone_id}/dnssec", {
  singular: true,
  except: ["create"],
  updateMethod: "patch",
  permissions: ["#zone_settings:edit"],
  actions: { show: { permissions: ["#zone_settings:read"] } },
  resources: {
    zsk: { endpoint: "zsk", only: ["index"], actions: { index: { secrets: ["kek", "privkey"] } } },
  },
});

type DnssecOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `dnssec`: `/zones/{zone_id}/dnssec` */
export interface Dnssec<Bound extends string = never> {
  /**
   * Get the DNSSEC settings of a zone.
   *
   * `GET /zones/{zone_id}/dnssec` needs the permission `#zone_settings:read`.
   * @example
   * const { data, error } = await dnssec.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DnssecOptions<Bound, As>
  ): Promise<Result<DataAs<DnssecResourceDnssec, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnssecOptions<Bound, As>
  ): Promise<DataAs<DnssecResourceDnssec, As>>;

  /**
   * Update the DNSSEC settings of a zone.
   *
   * `PATCH /zones/{zone_id}/dnssec` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await dnssec.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: DnssecEdit, ...options: DnssecOptions<Bound, As>
  ): Promise<Result<DataAs<DnssecResourceDnssec, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DnssecEdit, ...options: DnssecOptions<Bound, As>
  ): Promise<DataAs<DnssecResourceDnssec, As>>;

  /**
   * Delete the DNSSEC records of a zone.
   *
   * Deletes the keys of DNSSEC. Where the registrar still has the DS record, resolvers that validate do not
   * answer for the zone any more; take that out first.
   *
   * `DELETE /zones/{zone_id}/dnssec` needs the permission `#zone_settings:edit`.
   * @example
   * const { data, error } = await dnssec.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: DnssecOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnssecOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** `/zones/{zone_id}/dnssec/zsk` */
  readonly zsk: DnssecZsk<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Dnssec<Bound | BoundBy<Params>>;
}

type DnssecZskOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `dnssec.zsk`: `/zones/{zone_id}/dnssec/zsk` */
export interface DnssecZsk<Bound extends string = never> {
  /**
   * List the zone signing keys of a zone.
   *
   * `GET /zones/{zone_id}/dnssec/zsk`
   * @example
   * const { data, error } = await dnssec.zsk.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/subresources/zsk/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DnssecZskOptions<Bound, As>
  ): Promise<Result<DataAs<Zsk[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnssecZskOptions<Bound, As>
  ): Promise<DataAs<Zsk[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DnssecZskOptions<Bound>): AsyncIterable<Zsk>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DnssecZskOptions<Bound>): AsyncIterable<Page<Zsk>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnssecZsk<Bound | BoundBy<Params>>;
}
