// Written by `pnpm generate` from openapi/registrar-sandbox.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CursorInfo, EditedRegistration, NewRegistrarSandboxRegistration, RegistrarSandboxCheckInput,
  RegistrarSandboxDomainSearchIndexItem, RegistrarSandboxDomainSearchIndexQuery, RegistrarSandboxExtension,
  RegistrarSandboxExtensionsIndexQuery, RegistrarSandboxRegistrationEdit,
  RegistrarSandboxRegistrationsCreateHeaders, RegistrarSandboxRegistrationsIndexQuery,
  RegistrarSandboxRegistrationsUpdateHeaders, RegistrarSandboxSchema, Registration, RegistrationStatus,
  UpdateStatus, paths,
} from "./types.js";
export type * from "./types.js";

/** The registrar for rehearsals, in which nothing is bought. */
export const registrarSandbox: RegistrarSandbox = resource<paths>()(
  "/accounts/{account_id}/registrar-sandbox",
  {
    only: [],
    actions: { domainCheck: { method: "post", path: "domain-check", body: "required" } },
    resources: {
      domainSearch: { endpoint: "domain-search", only: ["index"], actions: { index: { items: "domains" } } },
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
          updateStatus: { method: "get", path: "{id}/update-status" },
        },
      },
    },
  },
);

type RegistrarSandboxOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `registrarSandbox`: `/accounts/{account_id}/registrar-sandbox` */
export interface RegistrarSandbox<Bound extends string = never> {
  /**
   * Check in the sandbox whether domains can be registered.
   *
   * `POST /accounts/{account_id}/registrar-sandbox/domain-check`
   * @example
   * const { data, error } = await registrarSandbox.domainCheck({ domains: ["example.com"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/check/
   */
  domainCheck<As extends WaysToRead<"json"> = "json">(
    body: RegistrarSandboxCheckInput, ...options: RegistrarSandboxOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarSandboxSchema, As>>>;
  /** {@link domainCheck}, but returns the data alone and throws a `RestflareError` if the call fails. */
  domainCheckOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RegistrarSandboxCheckInput, ...options: RegistrarSandboxOptions<Bound, As>
  ): Promise<DataAs<RegistrarSandboxSchema, As>>;

  /** `/accounts/{account_id}/registrar-sandbox/domain-search` */
  readonly domainSearch: RegistrarSandboxDomainSearch<Bound>;

  /** `/accounts/{account_id}/registrar-sandbox/extensions` */
  readonly extensions: RegistrarSandboxExtensions<Bound>;

  /** `/accounts/{account_id}/registrar-sandbox/registrations` */
  readonly registrations: RegistrarSandboxRegistrations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "domainCheck">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarSandbox<Bound | BoundBy<Params>>;
}

type RegistrarSandboxDomainSearchIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: RegistrarSandboxDomainSearchIndexQuery }, Bound, As
>;

/** `registrarSandbox.domainSearch`: `/accounts/{account_id}/registrar-sandbox/domain-search` */
export interface RegistrarSandboxDomainSearch<Bound extends string = never> {
  /**
   * Search domains in the sandbox of the registrar.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/domain-search`
   * @example
   * const { data, error } = await registrarSandbox.domainSearch.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/search/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarSandboxDomainSearchIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarSandboxSchema, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarSandboxDomainSearchIndexOptions<Bound, As>
  ): Promise<DataAs<RegistrarSandboxSchema, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RegistrarSandboxDomainSearchIndexOptions<Bound>
  ): AsyncIterable<RegistrarSandboxDomainSearchIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegistrarSandboxDomainSearchIndexOptions<Bound>
  ): AsyncIterable<Page<RegistrarSandboxDomainSearchIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarSandboxDomainSearch<Bound | BoundBy<Params>>;
}

type RegistrarSandboxExtensionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegistrarSandboxExtensionsIndexQuery }, Bound, As
>;
type RegistrarSandboxExtensionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `registrarSandbox.extensions`: `/accounts/{account_id}/registrar-sandbox/extensions` */
export interface RegistrarSandboxExtensions<Bound extends string = never> {
  /**
   * List the registrar sandbox extensions of an account.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/extensions`
   * @example
   * const { data, error } = await registrarSandbox.extensions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/extensions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarSandboxExtensionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarSandboxExtension[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarSandboxExtensionsIndexOptions<Bound, As>
  ): Promise<DataAs<RegistrarSandboxExtension[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RegistrarSandboxExtensionsIndexOptions<Bound>
  ): AsyncIterable<RegistrarSandboxExtension>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegistrarSandboxExtensionsIndexOptions<Bound>
  ): AsyncIterable<Page<RegistrarSandboxExtension, CursorInfo>>;

  /**
   * Get a registrar sandbox extension of an account.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/extensions/{extension}`
   * @example
   * const { data, error } = await registrarSandbox.extensions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/extensions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxExtensionsOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrarSandboxExtension, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxExtensionsOptions<Bound, As>
  ): Promise<DataAs<RegistrarSandboxExtension, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarSandboxExtensions<Bound | BoundBy<Params>>;
}

type RegistrarSandboxRegistrationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RegistrarSandboxRegistrationsIndexQuery }, Bound, As
>;
type RegistrarSandboxRegistrationsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: RegistrarSandboxRegistrationsCreateHeaders }, Bound, As
>;
type RegistrarSandboxRegistrationsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: RegistrarSandboxRegistrationsUpdateHeaders }, Bound, As
>;
type RegistrarSandboxRegistrationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `registrarSandbox.registrations`: `/accounts/{account_id}/registrar-sandbox/registrations` */
export interface RegistrarSandboxRegistrations<Bound extends string = never> {
  /**
   * List the registrar sandbox registrations of an account.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/registrations`
   * @example
   * const { data, error } = await registrarSandbox.registrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarSandboxRegistrationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Registration[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RegistrarSandboxRegistrationsIndexOptions<Bound, As>
  ): Promise<DataAs<Registration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RegistrarSandboxRegistrationsIndexOptions<Bound>): AsyncIterable<Registration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RegistrarSandboxRegistrationsIndexOptions<Bound>
  ): AsyncIterable<Page<Registration, CursorInfo>>;

  /**
   * Create a registrar sandbox registration for an account.
   *
   * Registers a domain in the sandbox, where nothing is charged and no real domain comes of it.
   *
   * `POST /accounts/{account_id}/registrar-sandbox/registrations`
   * @example
   * const { data, error } = await registrarSandbox.registrations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRegistrarSandboxRegistration, ...options: RegistrarSandboxRegistrationsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<EditedRegistration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRegistrarSandboxRegistration, ...options: RegistrarSandboxRegistrationsCreateOptions<Bound, As>
  ): Promise<DataAs<EditedRegistration, As>>;

  /**
   * Get a registrar sandbox registration of an account.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}`
   * @example
   * const { data, error } = await registrarSandbox.registrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<Registration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxRegistrationsOptions<Bound, As>
  ): Promise<DataAs<Registration, As>>;

  /**
   * Update a registrar sandbox registration of an account.
   *
   * `PATCH /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}`
   * @example
   * const { data, error } = await registrarSandbox.registrations.update(id, { auto_renew: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: RegistrarSandboxRegistrationEdit,
    ...options: RegistrarSandboxRegistrationsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<EditedRegistration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: RegistrarSandboxRegistrationEdit,
    ...options: RegistrarSandboxRegistrationsUpdateOptions<Bound, As>
  ): Promise<DataAs<EditedRegistration, As>>;

  /**
   * Get the registration status of a registrar sandbox registration.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/registration-status`
   * @example
   * const { data, error } = await registrarSandbox.registrations.registrationStatus(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registration_status/methods/get/
   */
  registrationStatus<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<RegistrationStatus, As>>>;
  /**
   * {@link registrationStatus}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  registrationStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxRegistrationsOptions<Bound, As>
  ): Promise<DataAs<RegistrationStatus, As>>;

  /**
   * Get the status of the last update of a registration in the sandbox.
   *
   * `GET /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/update-status`
   * @example
   * const { data, error } = await registrarSandbox.registrations.updateStatus(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/update_status/methods/get/
   */
  updateStatus<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxRegistrationsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdateStatus, As>>>;
  /** {@link updateStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RegistrarSandboxRegistrationsOptions<Bound, As>
  ): Promise<DataAs<UpdateStatus, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "registrationStatus" | "updateStatus">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RegistrarSandboxRegistrations<Bound | BoundBy<Params>>;
}
