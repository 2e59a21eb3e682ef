// Written by `pnpm generate` from openapi/access-identity-providers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessIdentityProvidersIdentityProvidersIndexQuery,
  AccessIdentityProvidersIdentityProvidersScimGroupsIndexQuery,
  AccessIdentityProvidersIdentityProvidersScimUsersIndexQuery,
  AccessIdentityProvidersSamlCertificatesIndexQuery, AccessUser, CreatedSamlCertificate,
  DeletedIdPFederationGrant, DeletedIdentityProvider, IdPFederationGrant, IdentityProvider,
  IdentityProviderInput, IdentityProviderListItem, NewIdPFederationGrant, PageInfo, SamlCertificate,
  ZeroTrustGroup, ZoneAccessIdentityProvidersIndexQuery, paths,
} from "./types.js";
export * from "./types.js";

const accessIdentityProvidersTable = {
  only: [],
  resources: {
    identityProviders: {
      endpoint: "identity_providers",
      id: "identity_provider_id",
      except: ["edit"],
      actions: {
        index: { paging: { by: "page" }, secrets: ["client_secret", "secret"] },
        create: { secrets: ["client_secret", "secret"] },
        show: { secrets: ["client_secret", "secret"] },
        update: { secrets: ["client_secret", "secret"] },
        samlCertificate: { method: "post", path: "{id}/saml_certificate" },
      },
      resources: {
        scim: {
          endpoint: "{identity_provider_id}/scim",
          only: [],
          resources: {
            groups: { endpoint: "groups", only: ["index"], actions: { index: { paging: { by: "page" } } } },
            users: { endpoint: "users", only: ["index"], actions: { index: { paging: { by: "page" } } } },
          },
        },
      },
    },
    idpFederationGrants: { endpoint: "idp_federation_grants", id: "grant_id", except: ["update", "edit"] },
    samlCertificates: {
      endpoint: "saml_certificates",
      id: "saml_cert_set_id",
      only: ["index", "show"],
      actions: {
        index: { paging: { by: "page" } },
        pem: { method: "get", path: "{id}/pem", answer: "body", as: "bytes" },
        rotate: { method: "post", path: "{id}/rotate" },
      },
    },
  },
} as const;

/** Identity providers of Access, with SCIM, federation and SAML certificates. */
export const accessIdentityProviders: AccessIdentityProviders = resource<paths>()("/accounts/{account_id}/access", accessIdentityProvidersTable);

/** Identity providers of Access, with SCIM, federation and SAML certificates. */
export const zoneAccessIdentityProviders: ZoneAccessIdentityProviders = resource<paths>()(
  "/zones/{zone_id}/access/identity_providers",
  {
    id: "identity_provider_id",
    except: ["edit"],
    actions: {
      index: { paging: { by: "page" }, secrets: ["client_secret", "secret"] },
      create: { secrets: ["client_secret", "secret"] },
      show: { secrets: ["client_secret", "secret"] },
      update: { secrets: ["client_secret", "secret"] },
    },
  },
);

/** `accessIdentityProviders`: `/accounts/{account_id}/access` */
export interface AccessIdentityProviders<Bound extends string = never> {
  /** `/accounts/{account_id}/access/identity_providers` */
  readonly identityProviders: AccessIdentityProvidersIdentityProviders<Bound>;

  /** `/accounts/{account_id}/access/idp_federation_grants` */
  readonly idpFederationGrants: AccessIdentityProvidersIdpFederationGrants<Bound>;

  /** `/accounts/{account_id}/access/saml_certificates` */
  readonly samlCertificates: AccessIdentityProvidersSamlCertificates<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identity_provider_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProviders<Bound | BoundBy<Params>>;
}

type AccessIdentityProvidersIdentityProvidersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessIdentityProvidersIdentityProvidersIndexQuery }, Bound, As
>;
type AccessIdentityProvidersIdentityProvidersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessIdentityProviders.identityProviders`: `/accounts/{account_id}/access/identity_providers` */
export interface AccessIdentityProvidersIdentityProviders<Bound extends string = never> {
  /**
   * List the Access identity providers of an account.
   *
   * `GET /accounts/{account_id}/access/identity_providers`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdentityProvidersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProviderListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdentityProvidersIndexOptions<Bound, As>
  ): Promise<DataAs<IdentityProviderListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccessIdentityProvidersIdentityProvidersIndexOptions<Bound>
  ): AsyncIterable<IdentityProviderListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessIdentityProvidersIdentityProvidersIndexOptions<Bound>
  ): AsyncIterable<Page<IdentityProviderListItem, PageInfo>>;

  /**
   * Create an Access identity provider for an account.
   *
   * `POST /accounts/{account_id}/access/identity_providers`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.create({ config: {}, name: "example", type: "onetimepin" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: IdentityProviderInput, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProvider, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IdentityProviderInput, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<IdentityProvider, As>>;

  /**
   * Get an Access identity provider of an account.
   *
   * `GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProvider, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<IdentityProvider, As>>;

  /**
   * Update an Access identity provider of an account.
   *
   * `PUT /accounts/{account_id}/access/identity_providers/{identity_provider_id}`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.update(id, { config: {}, name: "example", type: "onetimepin" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: IdentityProviderInput,
    ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProvider, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: IdentityProviderInput,
    ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<IdentityProvider, As>>;

  /**
   * Delete an Access identity provider of an account.
   *
   * Deletes the identity provider; nobody can log in with it any more, and its client secret has to be
   * entered again if it is set up anew.
   *
   * `DELETE /accounts/{account_id}/access/identity_providers/{identity_provider_id}`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedIdentityProvider, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<DeletedIdentityProvider, As>>;

  /**
   * Create a SAML certificate for an Access identity provider.
   *
   * `POST /accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.samlCertificate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/saml_certificate/methods/create/
   */
  samlCertificate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSamlCertificate, As>>>;
  /** {@link samlCertificate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  samlCertificateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<CreatedSamlCertificate, As>>;

  /** `/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim` */
  readonly scim: AccessIdentityProvidersIdentityProvidersScim<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "samlCertificate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identity_provider_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProvidersIdentityProviders<Bound | BoundBy<Params>>;
}

/**
 * `accessIdentityProviders.identityProviders.scim`:
 * `/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim`
 */
export interface AccessIdentityProvidersIdentityProvidersScim<Bound extends string = never> {
  /** `/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups` */
  readonly groups: AccessIdentityProvidersIdentityProvidersScimGroups<Bound>;

  /** `/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users` */
  readonly users: AccessIdentityProvidersIdentityProvidersScimUsers<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; identity_provider_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identity_provider_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProvidersIdentityProvidersScim<Bound | BoundBy<Params>>;
}

type AccessIdentityProvidersIdentityProvidersScimGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identity_provider_id: string }; query?: AccessIdentityProvidersIdentityProvidersScimGroupsIndexQuery }, Bound, As
>;

/**
 * `accessIdentityProviders.identityProviders.scim.groups`:
 * `/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups`
 */
export interface AccessIdentityProvidersIdentityProvidersScimGroups<Bound extends string = never> {
  /**
   * List the SCIM groups of an Access identity provider.
   *
   * `GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.scim.groups.index({ client, params: { account_id, identity_provider_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/scim/subresources/groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdentityProvidersScimGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ZeroTrustGroup[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdentityProvidersScimGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<ZeroTrustGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccessIdentityProvidersIdentityProvidersScimGroupsIndexOptions<Bound>
  ): AsyncIterable<ZeroTrustGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessIdentityProvidersIdentityProvidersScimGroupsIndexOptions<Bound>
  ): AsyncIterable<Page<ZeroTrustGroup, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; identity_provider_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identity_provider_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProvidersIdentityProvidersScimGroups<Bound | BoundBy<Params>>;
}

type AccessIdentityProvidersIdentityProvidersScimUsersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identity_provider_id: string }; query?: AccessIdentityProvidersIdentityProvidersScimUsersIndexQuery }, Bound, As
>;

/**
 * `accessIdentityProviders.identityProviders.scim.users`:
 * `/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users`
 */
export interface AccessIdentityProvidersIdentityProvidersScimUsers<Bound extends string = never> {
  /**
   * List the SCIM users of an Access identity provider.
   *
   * `GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users`
   * @example
   * const { data, error } = await accessIdentityProviders.identityProviders.scim.users.index({ client, params: { account_id, identity_provider_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/scim/subresources/users/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdentityProvidersScimUsersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessUser[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdentityProvidersScimUsersIndexOptions<Bound, As>
  ): Promise<DataAs<AccessUser[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccessIdentityProvidersIdentityProvidersScimUsersIndexOptions<Bound>
  ): AsyncIterable<AccessUser>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessIdentityProvidersIdentityProvidersScimUsersIndexOptions<Bound>
  ): AsyncIterable<Page<AccessUser, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; identity_provider_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identity_provider_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProvidersIdentityProvidersScimUsers<Bound | BoundBy<Params>>;
}

type AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessIdentityProviders.idpFederationGrants`: `/accounts/{account_id}/access/idp_federation_grants` */
export interface AccessIdentityProvidersIdpFederationGrants<Bound extends string = never> {
  /**
   * List the Access identity provider federation grants of an account.
   *
   * `GET /accounts/{account_id}/access/idp_federation_grants`
   * @example
   * const { data, error } = await accessIdentityProviders.idpFederationGrants.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/id_p_federation_grants/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<Result<DataAs<IdPFederationGrant[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<DataAs<IdPFederationGrant[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound>
  ): AsyncIterable<IdPFederationGrant>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound>
  ): AsyncIterable<Page<IdPFederationGrant>>;

  /**
   * Create an Access identity provider federation grant for an account.
   *
   * `POST /accounts/{account_id}/access/idp_federation_grants`
   * @example
   * const { data, error } = await accessIdentityProviders.idpFederationGrants.create({ idp_id: "f8ad9ca31a8372d0c353023e105f4ece" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/id_p_federation_grants/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewIdPFederationGrant, ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<Result<DataAs<IdPFederationGrant, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewIdPFederationGrant, ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<DataAs<IdPFederationGrant, As>>;

  /**
   * Get an Access identity provider federation grant of an account.
   *
   * `GET /accounts/{account_id}/access/idp_federation_grants/{grant_id}`
   * @example
   * const { data, error } = await accessIdentityProviders.idpFederationGrants.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/id_p_federation_grants/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<Result<DataAs<IdPFederationGrant, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<DataAs<IdPFederationGrant, As>>;

  /**
   * Delete an Access identity provider federation grant of an account.
   *
   * Takes the grant away; the other account can no longer log people in with this identity provider.
   *
   * `DELETE /accounts/{account_id}/access/idp_federation_grants/{grant_id}`
   * @example
   * const { data, error } = await accessIdentityProviders.idpFederationGrants.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/id_p_federation_grants/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedIdPFederationGrant, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersIdpFederationGrantsOptions<Bound, As>
  ): Promise<DataAs<DeletedIdPFederationGrant, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProvidersIdpFederationGrants<Bound | BoundBy<Params>>;
}

type AccessIdentityProvidersSamlCertificatesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessIdentityProvidersSamlCertificatesIndexQuery }, Bound, As
>;
type AccessIdentityProvidersSamlCertificatesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accessIdentityProviders.samlCertificates`: `/accounts/{account_id}/access/saml_certificates` */
export interface AccessIdentityProvidersSamlCertificates<Bound extends string = never> {
  /**
   * List the Access SAML certificates of an account.
   *
   * `GET /accounts/{account_id}/access/saml_certificates`
   * @example
   * const { data, error } = await accessIdentityProviders.samlCertificates.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersSamlCertificatesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SamlCertificate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessIdentityProvidersSamlCertificatesIndexOptions<Bound, As>
  ): Promise<DataAs<SamlCertificate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccessIdentityProvidersSamlCertificatesIndexOptions<Bound>
  ): AsyncIterable<SamlCertificate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccessIdentityProvidersSamlCertificatesIndexOptions<Bound>
  ): AsyncIterable<Page<SamlCertificate, PageInfo>>;

  /**
   * Get an Access SAML certificate of an account.
   *
   * `GET /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}`
   * @example
   * const { data, error } = await accessIdentityProviders.samlCertificates.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersSamlCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<SamlCertificate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersSamlCertificatesOptions<Bound, As>
  ): Promise<DataAs<SamlCertificate, As>>;

  /**
   * Get the PEM of an Access SAML certificate.
   *
   * `GET /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/pem`
   * @example
   * const { data, error } = await accessIdentityProviders.samlCertificates.pem(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/get_pem/
   */
  pem<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: AccessIdentityProvidersSamlCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link pem}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pemOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: AccessIdentityProvidersSamlCertificatesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Rotate an Access SAML certificate of an account.
   *
   * Makes a new certificate the current one; an identity provider that does not know it yet refuses what is
   * signed or encrypted with it.
   *
   * `POST /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/rotate`
   * @example
   * const { data, error } = await accessIdentityProviders.samlCertificates.rotate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/rotate/
   */
  rotate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersSamlCertificatesOptions<Bound, As>
  ): Promise<Result<DataAs<SamlCertificate, As>>>;
  /** {@link rotate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessIdentityProvidersSamlCertificatesOptions<Bound, As>
  ): Promise<DataAs<SamlCertificate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "pem" | "rotate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccessIdentityProvidersSamlCertificates<Bound | BoundBy<Params>>;
}

type ZoneAccessIdentityProvidersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneAccessIdentityProvidersIndexQuery }, Bound, As
>;
type ZoneAccessIdentityProvidersOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneAccessIdentityProviders`: `/zones/{zone_id}/access/identity_providers` */
export interface ZoneAccessIdentityProviders<Bound extends string = never> {
  /**
   * List the Access identity providers of a zone.
   *
   * `GET /zones/{zone_id}/access/identity_providers`
   * @example
   * const { data, error } = await zoneAccessIdentityProviders.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessIdentityProvidersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProviderListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneAccessIdentityProvidersIndexOptions<Bound, As>
  ): Promise<DataAs<IdentityProviderListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ZoneAccessIdentityProvidersIndexOptions<Bound>
  ): AsyncIterable<IdentityProviderListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneAccessIdentityProvidersIndexOptions<Bound>
  ): AsyncIterable<Page<IdentityProviderListItem, PageInfo>>;

  /**
   * Create an Access identity provider for a zone.
   *
   * `POST /zones/{zone_id}/access/identity_providers`
   * @example
   * const { data, error } = await zoneAccessIdentityProviders.create({ config: {}, name: "example", type: "onetimepin" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: IdentityProviderInput, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProvider, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: IdentityProviderInput, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<IdentityProvider, As>>;

  /**
   * Get an Access identity provider of a zone.
   *
   * `GET /zones/{zone_id}/access/identity_providers/{identity_provider_id}`
   * @example
   * const { data, error } = await zoneAccessIdentityProviders.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProvider, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<IdentityProvider, As>>;

  /**
   * Update an Access identity provider of a zone.
   *
   * `PUT /zones/{zone_id}/access/identity_providers/{identity_provider_id}`
   * @example
   * const { data, error } = await zoneAccessIdentityProviders.update(id, { config: {}, name: "example", type: "onetimepin" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: IdentityProviderInput, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<IdentityProvider, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: IdentityProviderInput, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<IdentityProvider, As>>;

  /**
   * Delete an Access identity provider of a zone.
   *
   * Deletes the identity provider; nobody can log in with it any more, and its client secret has to be
   * entered again if it is set up anew.
   *
   * `DELETE /zones/{zone_id}/access/identity_providers/{identity_provider_id}`
   * @example
   * const { data, error } = await zoneAccessIdentityProviders.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedIdentityProvider, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneAccessIdentityProvidersOptions<Bound, As>
  ): Promise<DataAs<DeletedIdentityProvider, As>>;

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
  ): ZoneAccessIdentityProviders<Bound | BoundBy<Params>>;
}
