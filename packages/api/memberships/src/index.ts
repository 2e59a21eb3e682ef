// Written by `pnpm generate` from openapi/memberships.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedMembership, Membership, MembershipDetails, MembershipUpdate, MembershipsIndexQuery, PageInfo, paths,
} from "./types.js";
export type * from "./types.js";

/** The accounts that a user is a member of, and invitations to accept. */
export const memberships: Memberships = resource<paths>()("/memberships", {
  id: "membership_id",
  except: ["create", "edit"],
  actions: { index: { paging: { by: "page" } } },
});

type MembershipsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: MembershipsIndexQuery }, Bound, As
>;
type MembershipsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `memberships`: `/memberships` */
export interface Memberships<Bound extends string = never> {
  /**
   * List the memberships.
   *
   * `GET /memberships`
   * @example
   * const { data, error } = await memberships.index({ client });
   * @see https://developers.cloudflare.com/api/resources/memberships/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MembershipsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Membership[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MembershipsIndexOptions<Bound, As>
  ): Promise<DataAs<Membership[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MembershipsIndexOptions<Bound>): AsyncIterable<Membership>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MembershipsIndexOptions<Bound>): AsyncIterable<Page<Membership, PageInfo>>;

  /**
   * Get a membership.
   *
   * `GET /memberships/{membership_id}`
   * @example
   * const { data, error } = await memberships.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/memberships/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MembershipsOptions<Bound, As>
  ): Promise<Result<DataAs<MembershipDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MembershipsOptions<Bound, As>
  ): Promise<DataAs<MembershipDetails, As>>;

  /**
   * Accept or reject a membership.
   *
   * `PUT /memberships/{membership_id}`
   * @example
   * const { data, error } = await memberships.update(id, { status: "accepted" }, { client });
   * @see https://developers.cloudflare.com/api/resources/memberships/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: MembershipUpdate, ...options: MembershipsOptions<Bound, As>
  ): Promise<Result<DataAs<MembershipDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: MembershipUpdate, ...options: MembershipsOptions<Bound, As>
  ): Promise<DataAs<MembershipDetails, As>>;

  /**
   * Delete a membership.
   *
   * Takes the user who calls out of the account; only somebody in it can invite them again.
   *
   * `DELETE /memberships/{membership_id}`
   * @example
   * const { data, error } = await memberships.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/memberships/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MembershipsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedMembership, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MembershipsOptions<Bound, As>
  ): Promise<DataAs<DeletedMembership, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): Memberships<Bound | BoundBy<Params>>;
}
