// Written by `pnpm generate` from openapi/user.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { UpdateUser, UserDetails, paths } from "./types.js";
export type * from "./types.js";

/** The user that the credentials belong to. There is one, so it has no id in paths. */
export const user: User = resource<paths>()("/user", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
  actions: { show: { permissions: ["User Details Read"] }, update: { permissions: ["User Details Write"] } },
});

type UserOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `user`: `/user` */
export interface User<Bound extends string = never> {
  /**
   * Get the user.
   *
   * Answers who the credentials belong to.
   *
   * `GET /user` needs the permission `User Details Read`.
   * @example
   * const { data, error } = await user.show({ client });
   * @see https://developers.cloudflare.com/api/resources/user/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: UserOptions<Bound, As>
  ): Promise<Result<DataAs<UserDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserOptions<Bound, As>
  ): Promise<DataAs<UserDetails, As>>;

  /**
   * Update the user.
   *
   * Changes the fields of the user that the body names. Null takes away what was there.
   *
   * `PATCH /user` needs the permission `User Details Write`.
   * @example
   * const { data, error } = await user.update({ country: "US", zipcode: "12345" }, { client });
   * @see https://developers.cloudflare.com/api/resources/user/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: UpdateUser, ...options: UserOptions<Bound, As>
  ): Promise<Result<DataAs<UserDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UpdateUser, ...options: UserOptions<Bound, As>
  ): Promise<DataAs<UserDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): User<Bound | BoundBy<Params>>;
}
