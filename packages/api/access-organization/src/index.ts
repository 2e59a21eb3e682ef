// Written by `pnpm generate` from openapi/access-organization.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessCustomPagesIndexQuery, AccessOrganizationRevokeUserQuery, CustomPage, CustomPageInput,
  CustomPageWithoutHtml, DeletedCustomPage, Doh, DohUpdate, NewOrganization, Organization,
  OrganizationRevokeUsersInput, OrganizationUpdate, PageInfo, ZeroTrustOrganization,
  ZoneAccessOrganizationRevokeUserQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** The Zero Trust organization of an account or zone, with its login design and custom pages. */
export const accessCustomPages: AccessCustomPages = resource<paths>()(
  "/accounts/{account_id}/access/custom_pages",
  { id: "custom_page_id", except: ["edit"], actions: { index: { paging: { by: "page" } } } },
);

/** The Zero Trust organization of an account or zone, with its login design and custom pages. */
export const accessOrganization: AccessOrganization = resource<paths>()(
  "/accounts/{account_id}/access/organizations",
  {
    singular: true,
    except: ["edit", "delete"],
    actions: { revokeUser: { method: "post", path: "revoke_user", body: "required" } },
    resources: {
      doh: {
        endpoint: "doh",
        singular: true,
        only: ["show", "update"],
        actions: { update: { body: "optional" } },
      },
    },
  },
);

/** The Zero Trust organization of an account or zone, with its login design and custom pages. */
export const zoneAccessOrganization: ZoneAccessOrganization = resource<paths>()(
  "/zones/{zone_id}/access/organizations",
  {
    singular: true,
    except: ["edit", "delete"],
    actions: { revokeUser: { method: "post", path: "revoke_user", body: "required" } },
  },
);

type AccessCustomPagesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessCustomPagesIndexQuery }, Bound, As
>;
type AccessCustomPagesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessCustomPages`: `/accounts/{account_id}/access/custom_pages` */
export interface AccessCustomPages<Bound extends string = never> {
  /**
   * List the Access custom pages of an account.
   *
   * `GET /accounts/{account_id}/access/custom_pages`
   * @example
   * const { data, error } = await accessCustomPages.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessCustomPagesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPageWithoutHtml[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessCustomPagesIndexOptions<Bound, As>
  ): Promise<DataAs<CustomPageWithoutHtml[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessCustomPagesIndexOptions<Bound>): AsyncIterable<CustomPageWithoutHtml>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessCustomPagesIndexOptions<Bound>
  ): AsyncIterable<Page<CustomPageWithoutHtml, PageInfo>>;

  /**
   * Create an Access custom page for an account.
   *
   * `POST /accounts/{account_id}/access/custom_pages`
   * @example
   * const { data, error } = await accessCustomPages.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: CustomPageInput, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPageWithoutHtml, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CustomPageInput, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPageWithoutHtml, As>>;

  /**
   * Get an Access custom page of an account.
   *
   * `GET /accounts/{account_id}/access/custom_pages/{custom_page_id}`
   * @example
   * const { data, error } = await accessCustomPages.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPage, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPage, As>>;

  /**
   * Update an Access custom page of an account.
   *
   * `PUT /accounts/{account_id}/access/custom_pages/{custom_page_id}`
   * @example
   * const { data, error } = await accessCustomPages.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPageInput, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPageWithoutHtml, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPageInput, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<DataAs<CustomPageWithoutHtml, As>>;

  /**
   * Delete an Access custom page of an account.
   *
   * Deletes the page; applications that show it show the usual one again.
   *
   * `DELETE /accounts/{account_id}/access/custom_pages/{custom_page_id}`
   * @example
   * const { data, error } = await accessCustomPages.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCustomPage, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessCustomPagesOptions<Bound, As>
  ): Promise<DataAs<DeletedCustomPage, As>>;

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
  ): AccessCustomPages<Bound | BoundBy<Params>>;
}

type AccessOrganizationOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type AccessOrganizationRevokeUserOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessOrganizationRevokeUserQuery }, Bound, As
>;

/** `accessOrganization`: `/accounts/{account_id}/access/organizations` */
export interface AccessOrganization<Bound extends string = never> {
  /**
   * Create an Access organization for an account.
   *
   * `POST /accounts/{account_id}/access/organizations`
   * @example
   * const { data, error } = await accessOrganization.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOrganization, ...options: AccessOrganizationOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustOrganization, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOrganization, ...options: AccessOrganizationOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustOrganization, As>>;

  /**
   * Get the Access organization of an account.
   *
   * `GET /accounts/{account_id}/access/organizations`
   * @example
   * const { data, error } = await accessOrganization.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccessOrganizationOptions<Bound, As>
  ): Promise<Result<DataAs<Organization, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessOrganizationOptions<Bound, As>
  ): Promise<DataAs<Organization, As>>;

  /**
   * Update the Access organization of an account.
   *
   * `PUT /accounts/{account_id}/access/organizations`
   * @example
   * const { data, error } = await accessOrganization.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OrganizationUpdate, ...options: AccessOrganizationOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustOrganization, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrganizationUpdate, ...options: AccessOrganizationOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustOrganization, As>>;

  /**
   * Revoke the sessions of a user in an account.
   *
   * Ends all sessions of a user in all applications; they have to log in again, and whoever may not is out.
   *
   * `POST /accounts/{account_id}/access/organizations/revoke_user`
   * @example
   * const { data, error } = await accessOrganization.revokeUser(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/
   */
  revokeUser<As extends WaysToRead<"json"> = "json">(
    body: OrganizationRevokeUsersInput, ...options: AccessOrganizationRevokeUserOptions<Bound, As>
  ): Promise<Result<DataAs<boolean, As>>>;
  /** {@link revokeUser}, but returns the data alone and throws a `RestflareError` if the call fails. */
  revokeUserOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrganizationRevokeUsersInput, ...options: AccessOrganizationRevokeUserOptions<Bound, As>
  ): Promise<DataAs<boolean, As>>;

  /** `/accounts/{account_id}/access/organizations/doh` */
  readonly doh: AccessOrganizationDoh<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "update" | "revokeUser">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessOrganization<Bound | BoundBy<Params>>;
}

type AccessOrganizationDohOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessOrganization.doh`: `/accounts/{account_id}/access/organizations/doh` */
export interface AccessOrganizationDoh<Bound extends string = never> {
  /**
   * Get the DNS over HTTPS settings of an Access organization.
   *
   * `GET /accounts/{account_id}/access/organizations/doh`
   * @example
   * const { data, error } = await accessOrganization.doh.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccessOrganizationDohOptions<Bound, As>
  ): Promise<Result<DataAs<Doh, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessOrganizationDohOptions<Bound, As>
  ): Promise<DataAs<Doh, As>>;

  /**
   * Update the DNS over HTTPS settings of an Access organization.
   *
   * `PUT /accounts/{account_id}/access/organizations/doh`
   * @example
   * const { data, error } = await accessOrganization.doh.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: DohUpdate, ...options: AccessOrganizationDohOptions<Bound, As>
  ): Promise<Result<DataAs<Doh, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: DohUpdate, ...options: AccessOrganizationDohOptions<Bound, As>
  ): Promise<DataAs<Doh, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessOrganizationDoh<Bound | BoundBy<Params>>;
}

type ZoneAccessOrganizationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;
type ZoneAccessOrganizationRevokeUserOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessOrganizationRevokeUserQuery }, Bound, As
>;

/** `zoneAccessOrganization`: `/zones/{zone_id}/access/organizations` */
export interface ZoneAccessOrganization<Bound extends string = never> {
  /**
   * Create an Access organization for a zone.
   *
   * `POST /zones/{zone_id}/access/organizations`
   * @example
   * const { data, error } = await zoneAccessOrganization.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOrganization, ...options: ZoneAccessOrganizationOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustOrganization, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOrganization, ...options: ZoneAccessOrganizationOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustOrganization, As>>;

  /**
   * Get the Access organization of a zone.
   *
   * `GET /zones/{zone_id}/access/organizations`
   * @example
   * const { data, error } = await zoneAccessOrganization.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/list_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessOrganizationOptions<Bound, As>
  ): Promise<Result<DataAs<Organization, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessOrganizationOptions<Bound, As>
  ): Promise<DataAs<Organization, As>>;

  /**
   * Update the Access organization of a zone.
   *
   * `PUT /zones/{zone_id}/access/organizations`
   * @example
   * const { data, error } = await zoneAccessOrganization.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OrganizationUpdate, ...options: ZoneAccessOrganizationOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustOrganization, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrganizationUpdate, ...options: ZoneAccessOrganizationOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustOrganization, As>>;

  /**
   * Revoke the sessions of a user in a zone.
   *
   * Ends all sessions of a user in all applications; they have to log in again, and whoever may not is out.
   *
   * `POST /zones/{zone_id}/access/organizations/revoke_user`
   * @example
   * const { data, error } = await zoneAccessOrganization.revokeUser(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users_for_zone/
   */
  revokeUser<As extends WaysToRead<"json"> = "json">(
    body: OrganizationRevokeUsersInput, ...options: ZoneAccessOrganizationRevokeUserOptions<Bound, As>
  ): Promise<Result<DataAs<boolean, As>>>;
  /** {@link revokeUser}, but returns the data alone and throws a `RestflareError` if the call fails. */
  revokeUserOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrganizationRevokeUsersInput, ...options: ZoneAccessOrganizationRevokeUserOptions<Bound, As>
  ): Promise<DataAs<boolean, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "update" | "revokeUser">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAccessOrganization<Bound | BoundBy<Params>>;
}
