// Written by `pnpm generate` from openapi/zone-lockdowns.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedLockdown, Lockdown, LockdownUpdate, NewLockdown, PageInfo, ZoneLockdownsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Allows only certain IP addresses to see certain URLs of a zone. */
export const zoneLockdowns: ZoneLockdowns = resource<paths>()("/zones/{zone_id}/firewall/lockdowns", {
  id: "lock_downs_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
});

type ZoneLockdownsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneLockdownsIndexQuery }, Bound, As
>;
type ZoneLockdownsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLockdowns`: `/zones/{zone_id}/firewall/lockdowns` */
export interface ZoneLockdowns<Bound extends string = never> {
  /**
   * List the firewall lockdowns of a zone.
   *
   * `GET /zones/{zone_id}/firewall/lockdowns`
   * @example
   * const { data, error } = await zoneLockdowns.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLockdownsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Lockdown[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLockdownsIndexOptions<Bound, As>
  ): Promise<DataAs<Lockdown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneLockdownsIndexOptions<Bound>): AsyncIterable<Lockdown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneLockdownsIndexOptions<Bound>): AsyncIterable<Page<Lockdown, PageInfo>>;

  /**
   * Create a firewall lockdown for a zone.
   *
   * `POST /zones/{zone_id}/firewall/lockdowns`
   * @example
   * const { data, error } = await zoneLockdowns.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLockdown, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<Result<DataAs<Lockdown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLockdown, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<DataAs<Lockdown, As>>;

  /**
   * Get a firewall lockdown of a zone.
   *
   * `GET /zones/{zone_id}/firewall/lockdowns/{lock_downs_id}`
   * @example
   * const { data, error } = await zoneLockdowns.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<Result<DataAs<Lockdown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<DataAs<Lockdown, As>>;

  /**
   * Update a firewall lockdown of a zone.
   *
   * `PUT /zones/{zone_id}/firewall/lockdowns/{lock_downs_id}`
   * @example
   * const { data, error } = await zoneLockdowns.update(id, { configurations: [{}], urls: ["https://www.example.com/"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LockdownUpdate, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<Result<DataAs<Lockdown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LockdownUpdate, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<DataAs<Lockdown, As>>;

  /**
   * Delete a firewall lockdown of a zone.
   *
   * Deletes the lockdown; its addresses are open to everybody again.
   *
   * `DELETE /zones/{zone_id}/firewall/lockdowns/{lock_downs_id}`
   * @example
   * const { data, error } = await zoneLockdowns.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedLockdown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneLockdownsOptions<Bound, As>
  ): Promise<DataAs<DeletedLockdown, As>>;

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
  ): ZoneLockdowns<Bound | BoundBy<Params>>;
}
