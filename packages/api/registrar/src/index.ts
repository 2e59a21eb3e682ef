// Written by `pnpm generate` from openapi/registrar.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorInfo, NewRegistrarRegistration, NewTransferIn, RegistrarCheckInput, RegistrarDomain,
  RegistrarDomainSearchIndexItem, RegistrarDomainSearchIndexQuery, RegistrarDomainUpdate, RegistrarExtension,
  RegistrarExtensionsIndexQuery, RegistrarRegistration, RegistrarRegistrationEdit,
  RegistrarRegistrationsCreateHeaders, RegistrarRegistrationsIndexQuery,
  RegistrarRegistrationsTransferInHeaders, RegistrarRegistrationsUpdateHeaders, RegistrarSchema,
  RegistrarTransferCheck, RegistrarTransferCheckInput, WorkflowStatus, paths,
} from "./types.js";
export type * from "./types.js";

/** Finds, registers, renews and transfers domains. */
export const registrar: Registrar = resource<paths>()("/accounts/{account_id}/registrar", {
  only: [],
  actions: {
    domainCheck: { method: "post", path: "domain-check", body: "required" },
    domainTransferCheck: {
      method: "post",
      path: "domain-transfer-check",
      body: "required",
      secrets: ["auth_code"],
    },
  },
  resources: {
    domainSearch: { endpoint: "domain-search", only: ["index"], actions: { index: { items: "domains" } } },
    domains: { endpoint: "domains", id: "domain_name", except: ["create", "edit", "delete"] },
    extensions: {
      endpoint: "extensions",
      id: "extension",
      only: ["index", "show"],
      actions: { index: { paging: { by: "cursor" } } },
    },
    registrations: {
      endpoint: "registrations",
      id: "domain_name",
      except: ["delete"],
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "cursor" } },
        update: { body: "optional" },
        registrationStatus: { method: "get", path: "{id}/registration-status" },
        transferIn: { method: "post", path: "{id}/transfer-in", body: "optional", secrets: ["auth_code"] },
        transferInStatus: { method: "get", path: "{id}/transfer-in-status" },
        updateStatus: { method: "get", path: "{id}/update-status" },
      },
    },
  },
});

type RegistrarOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `registrar`: `/accounts/{account_id}/registrar` */
export interface Registrar<Bound extends string = never> {
  /**
   * Check whether domains can be registered.
   *
   * `POST /accounts/{account_id}/registrar/domain-check`
   * @example
   * const { data, error } = await registrar.domainCheck({ domains: ["example.com"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/methods/check/
   */
  domainCheck<As extends WaysToRead<"json"> = "json">(
    body: RegistrarCheckInput, ...options: RegistrarOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarSchema, As>>>;
  /** {@link domainCheck}, but returns the data alone and throws a `RestflareError` if the call fails. */
  domainCheckOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RegistrarCheckInput, ...options: RegistrarOptions<Bound, As>
  ): Promise<DataAs<RegistrarSchema, As>>;

  /**
   * Check whether domains can be transferred.
   *
   * `POST /accounts/{account_id}/registrar/domain-transfer-check`
   * @example
   * const { data, error } = await registrar.domainTransferCheck({ domains: [{ domain_name: "example.com" }] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/methods/transfer_check/
   */
  domainTransferCheck<As extends WaysToRead<"json"> = "json">(
    body: RegistrarTransferCheckInput, ...options: RegistrarOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarTransferCheck, As>>>;
  /**
   * {@link domainTransferCheck}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  domainTransferCheckOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RegistrarTransferCheckInput, ...options: RegistrarOptions<Bound, As>
  ): Promise<DataAs<RegistrarTransferCheck, As>>;

  /** `/accounts/{account_id}/registrar/domain-search` */
  readonly domainSearch: RegistrarDomainSearch<Bound>;

  /** `/accounts/{account_id}/registrar/domains` */
  readonly domains: RegistrarDomains<Bound>;

  /** `/accounts/{account_id}/registrar/extensions` */
  readonly extensions: RegistrarExtensions<Bound>;

  /** `/accounts/{account_id}/registrar/registrations` */
  readonly registrations: RegistrarRegistrations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "domainCheck" | "domainTransferCheck">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Registrar<Bound | BoundBy<Params>>;
}

type RegistrarDomainSearchIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: RegistrarDomainSearchIndexQuery }, Bound, As
>;

/** `registrar.domainSearch`: `/accounts/{account_id}/registrar/domain-search` */
export interface RegistrarDomainSearch<Bound extends string = never> {
  /**
   * Search domains that can be registered.
   *
   * `GET /accounts/{account_id}/registrar/domain-search`
   * @example
   * const { data, error } = await registrar.domainSearch.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/methods/search/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarDomainSearchIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarSchema, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarDomainSearchIndexOptions<Bound, As>
  ): Promise<DataAs<RegistrarSchema, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RegistrarDomainSearchIndexOptions<Bound>
  ): AsyncIterable<RegistrarDomainSearchIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegistrarDomainSearchIndexOptions<Bound>
  ): AsyncIterable<Page<RegistrarDomainSearchIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarDomainSearch<Bound | BoundBy<Params>>;
}

type RegistrarDomainsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `registrar.domains`: `/accounts/{account_id}/registrar/domains` */
export interface RegistrarDomains<Bound extends string = never> {
  /**
   * List the registrar domains of an account.
   *
   * `GET /accounts/{account_id}/registrar/domains`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await registrar.domains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarDomain[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarDomainsOptions<Bound, As>
  ): Promise<DataAs<RegistrarDomain[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: RegistrarDomainsOptions<Bound>): AsyncIterable<RegistrarDomain>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: RegistrarDomainsOptions<Bound>): AsyncIterable<Page<RegistrarDomain>>;

  /**
   * Get a registrar domain of an account.
   *
   * `GET /accounts/{account_id}/registrar/domains/{domain_name}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await registrar.domains.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarDomainsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update a registrar domain of an account.
   *
   * Changes the registration; with `auto_renew` on, each further year is charged by itself, and with it off
   * the domain runs out.
   *
   * `PUT /accounts/{account_id}/registrar/domains/{domain_name}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await registrar.domains.update(id, { auto_renew: true, locked: false, privacy: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RegistrarDomainUpdate, ...options: RegistrarDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RegistrarDomainUpdate, ...options: RegistrarDomainsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarDomains<Bound | BoundBy<Params>>;
}

type RegistrarExtensionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegistrarExtensionsIndexQuery }, Bound, As
>;
type RegistrarExtensionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `registrar.extensions`: `/accounts/{account_id}/registrar/extensions` */
export interface RegistrarExtensions<Bound extends string = never> {
  /**
   * List the registrar extensions of an account.
   *
   * `GET /accounts/{account_id}/registrar/extensions`
   * @example
   * const { data, error } = await registrar.extensions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/extensions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarExtensionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarExtension[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarExtensionsIndexOptions<Bound, As>
  ): Promise<DataAs<RegistrarExtension[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegistrarExtensionsIndexOptions<Bound>): AsyncIterable<RegistrarExtension>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegistrarExtensionsIndexOptions<Bound>
  ): AsyncIterable<Page<RegistrarExtension, CursorInfo>>;

  /**
   * Get a registrar extension of an account.
   *
   * `GET /accounts/{account_id}/registrar/extensions/{extension}`
   * @example
   * const { data, error } = await registrar.extensions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/extensions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarExtensionsOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarExtension, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarExtensionsOptions<Bound, As>
  ): Promise<DataAs<RegistrarExtension, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarExtensions<Bound | BoundBy<Params>>;
}

type RegistrarRegistrationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegistrarRegistrationsIndexQuery }, Bound, As
>;
type RegistrarRegistrationsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: RegistrarRegistrationsCreateHeaders }, Bound, As
>;
type RegistrarRegistrationsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: RegistrarRegistrationsUpdateHeaders }, Bound, As
>;
type RegistrarRegistrationsTransferInOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: RegistrarRegistrationsTransferInHeaders; body?: NewTransferIn }, Bound, As
>;
type RegistrarRegistrationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `registrar.registrations`: `/accounts/{account_id}/registrar/registrations` */
export interface RegistrarRegistrations<Bound extends string = never> {
  /**
   * List the registrar registrations of an account.
   *
   * `GET /accounts/{account_id}/registrar/registrations`
   * @example
   * const { data, error } = await registrar.registrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarRegistrationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarRegistration[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarRegistrationsIndexOptions<Bound, As>
  ): Promise<DataAs<RegistrarRegistration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegistrarRegistrationsIndexOptions<Bound>): AsyncIterable<RegistrarRegistration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegistrarRegistrationsIndexOptions<Bound>
  ): AsyncIterable<Page<RegistrarRegistration, CursorInfo>>;

  /**
   * Register a domain.
   *
   * Registers the domain and charges the account for it; a registration cannot be given back for its money.
   *
   * `POST /accounts/{account_id}/registrar/registrations`
   * @example
   * const { data, error } = await registrar.registrations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRegistrarRegistration, ...options: RegistrarRegistrationsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowStatus, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRegistrarRegistration, ...options: RegistrarRegistrationsCreateOptions<Bound, As>
  ): Promise<DataAs<WorkflowStatus, As>>;

  /**
   * Get a registrar registration of an account.
   *
   * `GET /accounts/{account_id}/registrar/registrations/{domain_name}`
   * @example
   * const { data, error } = await registrar.registrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarRegistration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<DataAs<RegistrarRegistration, As>>;

  /**
   * Update a registrar registration of an account.
   *
   * Changes the registration; with `auto_renew` on, each further year is charged by itself, and with it off
   * the domain runs out.
   *
   * `PATCH /accounts/{account_id}/registrar/registrations/{domain_name}`
   * @example
   * const { data, error } = await registrar.registrations.update(id, { auto_renew: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RegistrarRegistrationEdit, ...options: RegistrarRegistrationsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowStatus, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RegistrarRegistrationEdit, ...options: RegistrarRegistrationsUpdateOptions<Bound, As>
  ): Promise<DataAs<WorkflowStatus, As>>;

  /**
   * Get the registration status of a registrar registration.
   *
   * `GET /accounts/{account_id}/registrar/registrations/{domain_name}/registration-status`
   * @example
   * const { data, error } = await registrar.registrations.registrationStatus(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/registration_status/methods/get/
   */
  registrationStatus<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowStatus, As>>>;
  /**
   * {@link registrationStatus}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  registrationStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<DataAs<WorkflowStatus, As>>;

  /**
   * Transfer a domain to Cloudflare.
   *
   * Moves the domain here from another registrar and charges the account for another year; it cannot be moved
   * away again for sixty days.
   *
   * `POST /accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in`
   * @example
   * const { data, error } = await registrar.registrations.transferIn(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/transfer_in/methods/create/
   */
  transferIn<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsTransferInOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowStatus, As>>>;
  /** {@link transferIn}, but returns the data alone and throws a `RestflareError` if the call fails. */
  transferInOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsTransferInOptions<Bound, As>
  ): Promise<DataAs<WorkflowStatus, As>>;

  /**
   * Get the status of the transfer of a domain to Cloudflare.
   *
   * `GET /accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in-status`
   * @example
   * const { data, error } = await registrar.registrations.transferInStatus(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/transfer_in_status/methods/get/
   */
  transferInStatus<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowStatus, As>>>;
  /** {@link transferInStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  transferInStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<DataAs<WorkflowStatus, As>>;

  /**
   * Get the status of the last update of a registration.
   *
   * `GET /accounts/{account_id}/registrar/registrations/{domain_name}/update-status`
   * @example
   * const { data, error } = await registrar.registrations.updateStatus(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar/subresources/update_status/methods/get/
   */
  updateStatus<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowStatus, As>>>;
  /** {@link updateStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarRegistrationsOptions<Bound, As>
  ): Promise<DataAs<WorkflowStatus, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "registrationStatus" | "transferIn" | "transferInStatus" | "updateStatus">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarRegistrations<Bound | BoundBy<Params>>;
}
