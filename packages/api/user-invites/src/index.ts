// Written by `pnpm generate` from openapi/user-invites.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { Invite, InviteEdit, paths } from "./types.js";
export type * from "./types.js";

/** Invitations of a user to accounts, to be accepted or declined. */
export const userInvites: UserInvites = resource<paths>()("/user/invites", {
  id: "invite_id",
  except: ["create", "delete"],
  updateMethod: "patch",
});

type UserInvitesOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userInvites`: `/user/invites` */
export interface UserInvites<Bound extends string = never> {
  /**
   * List the invites of the user.
   *
   * `GET /user/invites`
   * @example
   * const { data, error } = await userInvites.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserInvitesOptions<Bound, As>
  ): Promise<Result<DataAs<Invite[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserInvitesOptions<Bound, As>
  ): Promise<DataAs<Invite[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserInvitesOptions<Bound>): AsyncIterable<Invite>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: UserInvitesOptions<Bound>): AsyncIterable<Page<Invite>>;

  /**
   * Get an invite of the user.
   *
   * `GET /user/invites/{invite_id}`
   * @example
   * const { data, error } = await userInvites.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserInvitesOptions<Bound, As>
  ): Promise<Result<DataAs<Invite, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserInvitesOptions<Bound, As>
  ): Promise<DataAs<Invite, As>>;

  /**
   * Accept or reject an invite of the user.
   *
   * `PATCH /user/invites/{invite_id}`
   * @example
   * const { data, error } = await userInvites.update(id, { status: "accepted" }, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: InviteEdit, ...options: UserInvitesOptions<Bound, As>
  ): Promise<Result<DataAs<Invite, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: InviteEdit, ...options: UserInvitesOptions<Bound, As>
  ): Promise<DataAs<Invite, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): UserInvites<Bound | BoundBy<Params>>;
}
