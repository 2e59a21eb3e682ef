// Written by `pnpm generate` from openapi/access-applications.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessApplication, AccessApplicationsIndexQuery, DeletedAccessApplication, PageInfo, UserPolicyChecks,
  WriteAccessApplication, paths,
} from "./types.js";
export type * from "./types.js";

/**
 * Access applications of an account. An application is what Cloudflare Access stands before: a site, a
 * service, a login of another company, or a page of Access itself.
 */
export const accessApplications: AccessApplications = resource<paths>()(
  "/accounts/{account_id}/access/apps",
  {
    id: "app_id",
    except: ["edit"],
    permissions: ["Access: Apps and Policies Read"],
    actions: {
      index: { paging: { by: "page" }, secrets: ["client_secret", "password", "token"] },
      create: {
        secrets: ["client_secret", "password", "token"],
        permissions: ["Access: Apps and Policies Write"],
      },
      show: { secrets: ["client_secret", "password", "token"] },
      update: {
        secrets: ["client_secret", "password", "token"],
        permissions: ["Access: Apps and Policies Write"],
      },
      delete: { permissions: ["Access: Apps and Policies Write"] },
      revokeTokens: {
        method: "post",
        path: "{id}/revoke_tokens",
        permissions: ["Access: Apps and Policies Revoke"],
      },
      userPolicyChecks: { method: "get", path: "{id}/user_policy_checks" },
    },
  },
);

type AccessApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessApplicationsIndexQuery }, Bound, As
>;
type AccessApplicationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessApplications`: `/accounts/{account_id}/access/apps` */
export interface AccessApplications<Bound extends string = never> {
  /**
   * List Access applications.
   *
   * Lists the Access applications of the account, page by page. The `type` of each says what else it has.
   *
   * `GET /accounts/{account_id}/access/apps` needs the permission `Access: Apps and Policies Read`.
   * @example
   * const { data, error } = await accessApplications.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsIndexOptions<Bound, As>
  ): Promise<DataAs<AccessApplication[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessApplicationsIndexOptions<Bound>): AsyncIterable<AccessApplication>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessApplicationsIndexOptions<Bound>
  ): AsyncIterable<Page<AccessApplication, PageInfo>>;

  /**
   * Create an Access application.
   *
   * Makes a new Access application. The client secret of an OIDC application is in this answer and in no
   * later one.
   *
   * `POST /accounts/{account_id}/access/apps` needs the permission `Access: Apps and Policies Write`.
   * @example
   * const { data, error } = await accessApplications.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessApplication, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessApplication, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<AccessApplication, As>>;

  /**
   * Get an Access application.
   *
   * Answers one Access application.
   *
   * `GET /accounts/{account_id}/access/apps/{app_id}` needs the permission `Access: Apps and Policies Read`.
   * @example
   * const { data, error } = await accessApplications.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<AccessApplication, As>>;

  /**
   * Update an Access application.
   *
   * Replaces what an Access application is made of. Its type stays.
   *
   * `PUT /accounts/{account_id}/access/apps/{app_id}` needs the permission `Access: Apps and Policies Write`.
   * @example
   * const { data, error } = await accessApplications.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessApplication, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessApplication, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<AccessApplication, As>>;

  /**
   * Delete an Access application.
   *
   * Removes an Access application for good and answers its id.
   *
   * `DELETE /accounts/{account_id}/access/apps/{app_id}` needs the permission `Access: Apps and Policies
   * Write`.
   * @example
   * const { data, error } = await accessApplications.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessApplication, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessApplication, As>>;

  /**
   * Revoke the tokens of an Access application.
   *
   * Ends every session of an Access application. Whoever is logged in has to log in again.
   *
   * `POST /accounts/{account_id}/access/apps/{app_id}/revoke_tokens` needs the permission `Access: Apps and
   * Policies Revoke`.
   * @example
   * const { data, error } = await accessApplications.revokeTokens(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/
   */
  revokeTokens<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link revokeTokens}, but returns the data alone and throws a `RestflareError` if the call fails. */
  revokeTokensOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * Check the policies of an Access application.
   *
   * Answers whether a user may get into an Access application, and what each policy says of that.
   *
   * `GET /accounts/{account_id}/access/apps/{app_id}/user_policy_checks` needs the permission `Access: Apps
   * and Policies Read`.
   * @example
   * const { data, error } = await accessApplications.userPolicyChecks(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/user_policy_checks/methods/list/
   */
  userPolicyChecks<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<UserPolicyChecks, As>>>;
  /** {@link userPolicyChecks}, but returns the data alone and throws a `RestflareError` if the call fails. */
  userPolicyChecksOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<UserPolicyChecks, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "revokeTokens" | "userPolicyChecks">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessApplications<Bound | BoundBy<Params>>;
}
