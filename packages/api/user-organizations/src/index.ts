// Written by `pnpm generate` from openapi/user-organizations.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedUserOrganization, PageInfo, UserOrganization, UserOrganizationsIndexQuery, paths,
} from "./types.js";
export * from "./types.js";

/** Organizations of the older kind that a user belongs to. */
export const userOrganizations: UserOrganizations = resource<paths>()("/user/organizations", {
  id: "organization_id",
  except: ["create", "update", "edit"],
  actions: { index: { paging: { by: "page" } }, delete: { answer: "body" } },
});

type UserOrganizationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: UserOrganizationsIndexQuery }, Bound, As
>;
type UserOrganizationsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userOrganizations`: `/user/organizations` */
export interface UserOrganizations<Bound extends string = never> {
  /**
   * List the organizations of the user.
   *
   * `GET /user/organizations`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await userOrganizations.index({ client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserOrganizationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UserOrganization[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserOrganizationsIndexOptions<Bound, As>
  ): Promise<DataAs<UserOrganization[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: UserOrganizationsIndexOptions<Bound>): AsyncIterable<UserOrganization>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: UserOrganizationsIndexOptions<Bound>
  ): AsyncIterable<Page<UserOrganization, PageInfo>>;

  /**
   * Get an organization of the user.
   *
   * `GET /user/organizations/{organization_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await userOrganizations.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserOrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserOrganizationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete an organization of the user.
   *
   * Takes the user who calls out of the organization; only somebody in it can invite them again.
   *
   * `DELETE /user/organizations/{organization_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await userOrganizations.delete(id, { client });
   * @see https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserOrganizationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedUserOrganization, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserOrganizationsOptions<Bound, As>
  ): Promise<DataAs<DeletedUserOrganization, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserOrganizations<Bound | BoundBy<Params>>;
}
