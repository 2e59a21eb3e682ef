// Written by `pnpm generate` from openapi/access-applications.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessApplication, AccessApplicationsIndexQuery, AccessApplicationsListCasQuery,
  AccessApplicationsPoliciesIndexQuery, AccessPolicyTestsUsersIndexQuery, ApplicationPolicy,
  ApplicationSettings, CertificateAuthority, DeletedAccessApplication, DeletedApplicationPolicy,
  DeletedCertificateAuthority, PageInfo, PolicyTest, PolicyTestUser, ReusablePolicy, StartPolicyTest,
  StartedPolicyTest, UserPolicyChecks, WriteAccessApplication, WriteApplicationPolicy,
  WriteApplicationSettings, ZoneAccessApplicationsIndexQuery, ZoneAccessApplicationsListCasQuery,
  ZoneAccessApplicationsPoliciesIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/**
 * Access applications of an account or of a zone. An application is what Cloudflare Access stands before: a
 * site, a service, a login of another company, or a page of Access itself.
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
      editSettings: { method: "patch", path: "{id}/settings", body: "required", permissions: [] },
      listCas: { method: "get", path: "ca", permissions: [] },
      revokeTokens: {
        method: "post",
        path: "{id}/revoke_tokens",
        permissions: ["Access: Apps and Policies Revoke"],
      },
      updateSettings: { method: "put", path: "{id}/settings", body: "required", permissions: [] },
      userPolicyChecks: { method: "get", path: "{id}/user_policy_checks" },
    },
    resources: {
      ca: {
        endpoint: "{app_id}/ca",
        singular: true,
        except: ["update", "edit"],
        actions: { create: { body: "none" } },
      },
      policies: {
        endpoint: "{app_id}/policies",
        id: "policy_id",
        except: ["edit"],
        actions: {
          index: { paging: { by: "page" } },
          makeReusable: { method: "put", path: "{id}/make_reusable" },
        },
      },
    },
  },
);

/**
 * Access applications of an account or of a zone. An application is what Cloudflare Access stands before: a
 * site, a service, a login of another company, or a page of Access itself.
 */
export const accessPolicyTests: AccessPolicyTests = resource<paths>()(
  "/accounts/{account_id}/access/policy-tests",
  {
    id: "policy_test_id",
    only: ["create", "show"],
    resources: {
      users: {
        endpoint: "{policy_test_id}/users",
        only: ["index"],
        actions: { index: { paging: { by: "page" } } },
      },
    },
  },
);

/**
 * Access applications of an account or of a zone. An application is what Cloudflare Access stands before: a
 * site, a service, a login of another company, or a page of Access itself.
 */
export const zoneAccessApplications: ZoneAccessApplications = resource<paths>()(
  "/zones/{zone_id}/access/apps",
  {
    id: "app_id",
    except: ["edit"],
    actions: {
      index: { paging: { by: "page" }, secrets: ["client_secret", "password", "token"] },
      create: { secrets: ["client_secret", "password", "token"] },
      show: { secrets: ["client_secret", "password", "token"] },
      update: { secrets: ["client_secret", "password", "token"] },
      editSettings: { method: "patch", path: "{id}/settings", body: "required" },
      listCas: { method: "get", path: "ca" },
      revokeTokens: { method: "post", path: "{id}/revoke_tokens" },
      updateSettings: { method: "put", path: "{id}/settings", body: "required" },
      userPolicyChecks: { method: "get", path: "{id}/user_policy_checks" },
    },
    resources: {
      ca: {
        endpoint: "{app_id}/ca",
        singular: true,
        except: ["update", "edit"],
        actions: { create: { body: "none" } },
      },
      policies: {
        endpoint: "{app_id}/policies",
        id: "policy_id",
        except: ["edit"],
        actions: { index: { paging: { by: "page" } } },
      },
    },
  },
);

type AccessApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessApplicationsIndexQuery }, Bound, As
>;
type AccessApplicationsListCasOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessApplicationsListCasQuery }, Bound, As
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
   * Edit the settings of an Access application.
   *
   * Changes what the body names of these settings.
   *
   * `PATCH /accounts/{account_id}/access/apps/{app_id}/settings`
   * @example
   * const { data, error } = await accessApplications.editSettings(id, { allow_iframe: true, skip_interstitial: false }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/edit/
   */
  editSettings<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationSettings, As>>>;
  /** {@link editSettings}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editSettingsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<ApplicationSettings, As>>;

  /**
   * List the certificate authorities of Access applications.
   *
   * Lists the certificate authorities that sign short-lived certificates for SSH, of all applications that
   * have one, page by page.
   *
   * `GET /accounts/{account_id}/access/apps/ca`
   * @example
   * const { data, error } = await accessApplications.listCas({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/list/
   */
  listCas<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsListCasOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAuthority[], As>, PageInfo>>;
  /** {@link listCas}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listCasOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsListCasOptions<Bound, As>
  ): Promise<DataAs<CertificateAuthority[], As>>;

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
   * Update the settings of an Access application.
   *
   * Replaces what is set of an application in a frame and of the page before it. What the body leaves out is
   * as it was in the beginning.
   *
   * `PUT /accounts/{account_id}/access/apps/{app_id}/settings`
   * @example
   * const { data, error } = await accessApplications.updateSettings(id, { allow_iframe: true, skip_interstitial: false }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/update/
   */
  updateSettings<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationSettings, As>>>;
  /** {@link updateSettings}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateSettingsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: AccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<ApplicationSettings, As>>;

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

  /** `/accounts/{account_id}/access/apps/{app_id}/ca` */
  readonly ca: AccessApplicationsCa<Bound>;

  /** `/accounts/{account_id}/access/apps/{app_id}/policies` */
  readonly policies: AccessApplicationsPolicies<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "editSettings" | "revokeTokens" | "updateSettings" | "userPolicyChecks">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "listCas">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessApplications<Bound | BoundBy<Params>>;
}

type AccessApplicationsCaOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `accessApplications.ca`: `/accounts/{account_id}/access/apps/{app_id}/ca` */
export interface AccessApplicationsCa<Bound extends string = never> {
  /**
   * Create a certificate authority of an Access application.
   *
   * Makes a certificate authority for the application. Servers have to trust its public key.
   *
   * `POST /accounts/{account_id}/access/apps/{app_id}/ca`
   * @example
   * const { data, error } = await accessApplications.ca.create({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsCaOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAuthority, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsCaOptions<Bound, As>
  ): Promise<DataAs<CertificateAuthority, As>>;

  /**
   * Get the certificate authority of an Access application.
   *
   * Answers the certificate authority that signs short-lived certificates for the application.
   *
   * `GET /accounts/{account_id}/access/apps/{app_id}/ca`
   * @example
   * const { data, error } = await accessApplications.ca.show({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsCaOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAuthority, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsCaOptions<Bound, As>
  ): Promise<DataAs<CertificateAuthority, As>>;

  /**
   * Delete the certificate authority of an Access application.
   *
   * Removes the certificate authority for good. Certificates that it has signed are worth nothing any more
   * where its key is taken out.
   *
   * `DELETE /accounts/{account_id}/access/apps/{app_id}/ca`
   * @example
   * const { data, error } = await accessApplications.ca.delete({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsCaOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCertificateAuthority, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsCaOptions<Bound, As>
  ): Promise<DataAs<DeletedCertificateAuthority, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "create" | "show" | "delete">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessApplicationsCa<Bound | BoundBy<Params>>;
}

type AccessApplicationsPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: AccessApplicationsPoliciesIndexQuery }, Bound, As
>;
type AccessApplicationsPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `accessApplications.policies`: `/accounts/{account_id}/access/apps/{app_id}/policies` */
export interface AccessApplicationsPolicies<Bound extends string = never> {
  /**
   * List the policies of an Access application.
   *
   * Lists the policies of the application, page by page, in the order in which they are asked.
   *
   * `GET /accounts/{account_id}/access/apps/{app_id}/policies`
   * @example
   * const { data, error } = await accessApplications.policies.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessApplicationsPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessApplicationsPoliciesIndexOptions<Bound>): AsyncIterable<ApplicationPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessApplicationsPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<ApplicationPolicy, PageInfo>>;

  /**
   * Create a policy of an Access application.
   *
   * Makes a policy that only this application has.
   *
   * `POST /accounts/{account_id}/access/apps/{app_id}/policies`
   * @example
   * const { data, error } = await accessApplications.policies.create(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteApplicationPolicy, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteApplicationPolicy, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy, As>>;

  /**
   * Get a policy of an Access application.
   *
   * Answers one policy of the application.
   *
   * `GET /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}`
   * @example
   * const { data, error } = await accessApplications.policies.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy, As>>;

  /**
   * Update a policy of an Access application.
   *
   * Replaces what a policy of the application says. A policy that several applications have is changed
   * somewhere else.
   *
   * `PUT /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}`
   * @example
   * const { data, error } = await accessApplications.policies.update(id, body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationPolicy, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationPolicy, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy, As>>;

  /**
   * Delete a policy of an Access application.
   *
   * Removes a policy of the application for good and answers its id.
   *
   * `DELETE /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}`
   * @example
   * const { data, error } = await accessApplications.policies.delete(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedApplicationPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedApplicationPolicy, As>>;

  /**
   * Make a policy of an Access application reusable.
   *
   * Makes of a policy that only this application has one that others can refer to. It does not go back to
   * what it was.
   *
   * `PUT /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable`
   * @example
   * const { data, error } = await accessApplications.policies.makeReusable(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/
   */
  makeReusable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ReusablePolicy[], As>>>;
  /** {@link makeReusable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  makeReusableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ReusablePolicy[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "update" | "delete" | "makeReusable">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessApplicationsPolicies<Bound | BoundBy<Params>>;
}

type AccessPolicyTestsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessPolicyTests`: `/accounts/{account_id}/access/policy-tests` */
export interface AccessPolicyTests<Bound extends string = never> {
  /**
   * Start a test of Access policies.
   *
   * Starts to look which people of the account some policies would let in. It is not waited for; the id says
   * how far it is.
   *
   * `POST /accounts/{account_id}/access/policy-tests`
   * @example
   * const { data, error } = await accessPolicyTests.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: StartPolicyTest, ...options: AccessPolicyTestsOptions<Bound, As>
  ): Promise<Result<DataAs<StartedPolicyTest, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: StartPolicyTest, ...options: AccessPolicyTestsOptions<Bound, As>
  ): Promise<DataAs<StartedPolicyTest, As>>;

  /**
   * Get a test of Access policies.
   *
   * Answers how far a test is, and how many people the policies let in.
   *
   * `GET /accounts/{account_id}/access/policy-tests/{policy_test_id}`
   * @example
   * const { data, error } = await accessPolicyTests.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessPolicyTestsOptions<Bound, As>
  ): Promise<Result<DataAs<PolicyTest, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessPolicyTestsOptions<Bound, As>
  ): Promise<DataAs<PolicyTest, As>>;

  /** `/accounts/{account_id}/access/policy-tests/{policy_test_id}/users` */
  readonly users: AccessPolicyTestsUsers<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly policy_test_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessPolicyTests<Bound | BoundBy<Params>>;
}

type AccessPolicyTestsUsersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; policy_test_id: string }; query?: AccessPolicyTestsUsersIndexQuery }, Bound, As
>;

/** `accessPolicyTests.users`: `/accounts/{account_id}/access/policy-tests/{policy_test_id}/users` */
export interface AccessPolicyTestsUsers<Bound extends string = never> {
  /**
   * List the people of a test of Access policies.
   *
   * Lists the people that a test was about, page by page, with what the policies say of each.
   *
   * `GET /accounts/{account_id}/access/policy-tests/{policy_test_id}/users`
   * @example
   * const { data, error } = await accessPolicyTests.users.index({ client, params: { account_id, policy_test_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/subresources/users/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessPolicyTestsUsersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PolicyTestUser[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessPolicyTestsUsersIndexOptions<Bound, As>
  ): Promise<DataAs<PolicyTestUser[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessPolicyTestsUsersIndexOptions<Bound>): AsyncIterable<PolicyTestUser>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessPolicyTestsUsersIndexOptions<Bound>
  ): AsyncIterable<Page<PolicyTestUser, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; policy_test_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly policy_test_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessPolicyTestsUsers<Bound | BoundBy<Params>>;
}

type ZoneAccessApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessApplicationsIndexQuery }, Bound, As
>;
type ZoneAccessApplicationsListCasOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessApplicationsListCasQuery }, Bound, As
>;
type ZoneAccessApplicationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAccessApplications`: `/zones/{zone_id}/access/apps` */
export interface ZoneAccessApplications<Bound extends string = never> {
  /**
   * List Access applications of a zone.
   *
   * Lists the Access applications of the zone, page by page. The `type` of each says what else it has.
   *
   * `GET /zones/{zone_id}/access/apps`
   * @example
   * const { data, error } = await zoneAccessApplications.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsIndexOptions<Bound, As>
  ): Promise<DataAs<AccessApplication[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneAccessApplicationsIndexOptions<Bound>): AsyncIterable<AccessApplication>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneAccessApplicationsIndexOptions<Bound>
  ): AsyncIterable<Page<AccessApplication, PageInfo>>;

  /**
   * Create an Access application of a zone.
   *
   * Makes a new Access application. The client secret of an OIDC application is in this answer and in no
   * later one.
   *
   * `POST /zones/{zone_id}/access/apps`
   * @example
   * const { data, error } = await zoneAccessApplications.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessApplication, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteAccessApplication, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<AccessApplication, As>>;

  /**
   * Get an Access application of a zone.
   *
   * Answers one Access application.
   *
   * `GET /zones/{zone_id}/access/apps/{app_id}`
   * @example
   * const { data, error } = await zoneAccessApplications.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<AccessApplication, As>>;

  /**
   * Update an Access application of a zone.
   *
   * Replaces what an Access application is made of. Its type stays.
   *
   * `PUT /zones/{zone_id}/access/apps/{app_id}`
   * @example
   * const { data, error } = await zoneAccessApplications.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessApplication, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<AccessApplication, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteAccessApplication, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<AccessApplication, As>>;

  /**
   * Delete an Access application of a zone.
   *
   * Removes an Access application for good and answers its id.
   *
   * `DELETE /zones/{zone_id}/access/apps/{app_id}`
   * @example
   * const { data, error } = await zoneAccessApplications.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessApplication, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessApplication, As>>;

  /**
   * Edit the settings of an Access application of a zone.
   *
   * Changes what the body names of these settings.
   *
   * `PATCH /zones/{zone_id}/access/apps/{app_id}/settings`
   * @example
   * const { data, error } = await zoneAccessApplications.editSettings(id, { allow_iframe: true, skip_interstitial: false }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/edit/
   */
  editSettings<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationSettings, As>>>;
  /** {@link editSettings}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editSettingsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<ApplicationSettings, As>>;

  /**
   * List the certificate authorities of Access applications of a zone.
   *
   * Lists the certificate authorities that sign short-lived certificates for SSH, of all applications that
   * have one, page by page.
   *
   * `GET /zones/{zone_id}/access/apps/ca`
   * @example
   * const { data, error } = await zoneAccessApplications.listCas({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/list/
   */
  listCas<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsListCasOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAuthority[], As>, PageInfo>>;
  /** {@link listCas}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listCasOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsListCasOptions<Bound, As>
  ): Promise<DataAs<CertificateAuthority[], As>>;

  /**
   * Revoke the tokens of an Access application of a zone.
   *
   * Ends every session of an Access application. Whoever is logged in has to log in again.
   *
   * `POST /zones/{zone_id}/access/apps/{app_id}/revoke_tokens`
   * @example
   * const { data, error } = await zoneAccessApplications.revokeTokens(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/
   */
  revokeTokens<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown> | null, As>>>;
  /** {@link revokeTokens}, but returns the data alone and throws a `RestflareError` if the call fails. */
  revokeTokensOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown> | null, As>>;

  /**
   * Update the settings of an Access application of a zone.
   *
   * Replaces what is set of an application in a frame and of the page before it. What the body leaves out is
   * as it was in the beginning.
   *
   * `PUT /zones/{zone_id}/access/apps/{app_id}/settings`
   * @example
   * const { data, error } = await zoneAccessApplications.updateSettings(id, { allow_iframe: true, skip_interstitial: false }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/update/
   */
  updateSettings<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationSettings, As>>>;
  /** {@link updateSettings}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateSettingsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationSettings, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<ApplicationSettings, As>>;

  /**
   * Check the policies of an Access application of a zone.
   *
   * Answers whether a user may get into an Access application, and what each policy says of that.
   *
   * `GET /zones/{zone_id}/access/apps/{app_id}/user_policy_checks`
   * @example
   * const { data, error } = await zoneAccessApplications.userPolicyChecks(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/user_policy_checks/methods/list/
   */
  userPolicyChecks<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<UserPolicyChecks, As>>>;
  /** {@link userPolicyChecks}, but returns the data alone and throws a `RestflareError` if the call fails. */
  userPolicyChecksOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsOptions<Bound, As>
  ): Promise<DataAs<UserPolicyChecks, As>>;

  /** `/zones/{zone_id}/access/apps/{app_id}/ca` */
  readonly ca: ZoneAccessApplicationsCa<Bound>;

  /** `/zones/{zone_id}/access/apps/{app_id}/policies` */
  readonly policies: ZoneAccessApplicationsPolicies<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete" | "editSettings" | "revokeTokens" | "updateSettings" | "userPolicyChecks">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "listCas">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAccessApplications<Bound | BoundBy<Params>>;
}

type ZoneAccessApplicationsCaOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; app_id: string } }, Bound, As
>;

/** `zoneAccessApplications.ca`: `/zones/{zone_id}/access/apps/{app_id}/ca` */
export interface ZoneAccessApplicationsCa<Bound extends string = never> {
  /**
   * Create a certificate authority of an Access application of a zone.
   *
   * Makes a certificate authority for the application. Servers have to trust its public key.
   *
   * `POST /zones/{zone_id}/access/apps/{app_id}/ca`
   * @example
   * const { data, error } = await zoneAccessApplications.ca.create({ client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsCaOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAuthority, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsCaOptions<Bound, As>
  ): Promise<DataAs<CertificateAuthority, As>>;

  /**
   * Get the certificate authority of an Access application of a zone.
   *
   * Answers the certificate authority that signs short-lived certificates for the application.
   *
   * `GET /zones/{zone_id}/access/apps/{app_id}/ca`
   * @example
   * const { data, error } = await zoneAccessApplications.ca.show({ client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsCaOptions<Bound, As>
  ): Promise<Result<DataAs<CertificateAuthority, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsCaOptions<Bound, As>
  ): Promise<DataAs<CertificateAuthority, As>>;

  /**
   * Delete the certificate authority of an Access application of a zone.
   *
   * Removes the certificate authority for good. Certificates that it has signed are worth nothing any more
   * where its key is taken out.
   *
   * `DELETE /zones/{zone_id}/access/apps/{app_id}/ca`
   * @example
   * const { data, error } = await zoneAccessApplications.ca.delete({ client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsCaOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCertificateAuthority, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsCaOptions<Bound, As>
  ): Promise<DataAs<DeletedCertificateAuthority, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string; app_id: string }, Bound, "create" | "show" | "delete">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAccessApplicationsCa<Bound | BoundBy<Params>>;
}

type ZoneAccessApplicationsPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; app_id: string }; query?: ZoneAccessApplicationsPoliciesIndexQuery }, Bound, As
>;
type ZoneAccessApplicationsPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; app_id: string } }, Bound, As
>;

/** `zoneAccessApplications.policies`: `/zones/{zone_id}/access/apps/{app_id}/policies` */
export interface ZoneAccessApplicationsPolicies<Bound extends string = never> {
  /**
   * List the policies of an Access application of a zone.
   *
   * Lists the policies of the application, page by page, in the order in which they are asked.
   *
   * `GET /zones/{zone_id}/access/apps/{app_id}/policies`
   * @example
   * const { data, error } = await zoneAccessApplications.policies.index({ client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessApplicationsPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneAccessApplicationsPoliciesIndexOptions<Bound>): AsyncIterable<ApplicationPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneAccessApplicationsPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<ApplicationPolicy, PageInfo>>;

  /**
   * Create a policy of an Access application of a zone.
   *
   * Makes a policy that only this application has.
   *
   * `POST /zones/{zone_id}/access/apps/{app_id}/policies`
   * @example
   * const { data, error } = await zoneAccessApplications.policies.create(body, { client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WriteApplicationPolicy, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WriteApplicationPolicy, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy, As>>;

  /**
   * Get a policy of an Access application of a zone.
   *
   * Answers one policy of the application.
   *
   * `GET /zones/{zone_id}/access/apps/{app_id}/policies/{policy_id}`
   * @example
   * const { data, error } = await zoneAccessApplications.policies.show(id, { client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy, As>>;

  /**
   * Update a policy of an Access application of a zone.
   *
   * Replaces what a policy of the application says. A policy that several applications have is changed
   * somewhere else.
   *
   * `PUT /zones/{zone_id}/access/apps/{app_id}/policies/{policy_id}`
   * @example
   * const { data, error } = await zoneAccessApplications.policies.update(id, body, { client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationPolicy, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WriteApplicationPolicy, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<ApplicationPolicy, As>>;

  /**
   * Delete a policy of an Access application of a zone.
   *
   * Removes a policy of the application for good and answers its id.
   *
   * `DELETE /zones/{zone_id}/access/apps/{app_id}/policies/{policy_id}`
   * @example
   * const { data, error } = await zoneAccessApplications.policies.delete(id, { client, params: { zone_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedApplicationPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessApplicationsPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedApplicationPolicy, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; app_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneAccessApplicationsPolicies<Bound | BoundBy<Params>>;
}
