// Written by `pnpm generate` from openapi/gateway.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AppType, AuditSshSettings, AuditSshSettingsUpdate, Category, CustomCertificateSettings,
  GatewayAppsReviewStatusShowResult, GatewayAppsReviewStatusUpdateResult, GatewayConfigurationInput,
  GatewayConfigurationSchema, GatewaySchema, LoggingSettings, LoggingSettingsUpdate, paths,
} from "./types.js";
export type * from "./types.js";

const gatewayTable = {
  singular: true,
  only: ["create", "show"],
  actions: { create: { body: "none" } },
  resources: {
    appTypes: { endpoint: "app_types", only: ["index"] },
    apps: {
      endpoint: "apps",
      only: [],
      resources: {
        reviewStatus: {
          endpoint: "review_status",
          singular: true,
          only: ["show", "update"],
          actions: { update: { body: "optional" } },
        },
      },
    },
    auditSshSettings: {
      endpoint: "audit_ssh_settings",
      singular: true,
      only: ["show", "update"],
      actions: { rotateSeed: { method: "post", path: "rotate_seed" } },
    },
    categories: { endpoint: "categories", only: ["index"] },
    configuration: {
      endpoint: "configuration",
      singular: true,
      except: ["create", "delete"],
      actions: {
        edit: { body: "empty" },
        customCertificate: { method: "get", path: "custom_certificate", answer: "body" },
      },
    },
    logging: { endpoint: "logging", singular: true, only: ["show", "update"] },
  },
} as const;

/** Settings, logging, applications and categories of Gateway. */
export const gateway: Gateway = resource<paths>()("/accounts/{account_id}/gateway", gatewayTable);

type GatewayOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gateway`: `/accounts/{account_id}/gateway` */
export interface Gateway<Bound extends string = never> {
  /**
   * Set up Gateway.
   *
   * Starts Zero Trust for an account that has none yet.
   *
   * `POST /accounts/{account_id}/gateway`
   * @example
   * const { data, error } = await gateway.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayOptions<Bound, As>
  ): Promise<Result<DataAs<GatewaySchema, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayOptions<Bound, As>
  ): Promise<DataAs<GatewaySchema, As>>;

  /**
   * Get the Gateway of the account.
   *
   * `GET /accounts/{account_id}/gateway`
   * @example
   * const { data, error } = await gateway.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayOptions<Bound, As>
  ): Promise<Result<DataAs<GatewaySchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayOptions<Bound, As>
  ): Promise<DataAs<GatewaySchema, As>>;

  /** `/accounts/{account_id}/gateway/app_types` */
  readonly appTypes: GatewayAppTypes<Bound>;

  /** `/accounts/{account_id}/gateway/apps` */
  readonly apps: GatewayApps<Bound>;

  /** `/accounts/{account_id}/gateway/audit_ssh_settings` */
  readonly auditSshSettings: GatewayAuditSshSettings<Bound>;

  /** `/accounts/{account_id}/gateway/categories` */
  readonly categories: GatewayCategories<Bound>;

  /** `/accounts/{account_id}/gateway/configuration` */
  readonly configuration: GatewayConfiguration<Bound>;

  /** `/accounts/{account_id}/gateway/logging` */
  readonly logging: GatewayLogging<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Gateway<Bound | BoundBy<Params>>;
}

type GatewayAppTypesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gateway.appTypes`: `/accounts/{account_id}/gateway/app_types` */
export interface GatewayAppTypes<Bound extends string = never> {
  /**
   * List applications.
   *
   * `GET /accounts/{account_id}/gateway/app_types`
   * @example
   * const { data, error } = await gateway.appTypes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/app_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAppTypesOptions<Bound, As>
  ): Promise<Result<DataAs<AppType[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAppTypesOptions<Bound, As>
  ): Promise<DataAs<AppType[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayAppTypesOptions<Bound>): AsyncIterable<AppType>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayAppTypesOptions<Bound>): AsyncIterable<Page<AppType>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayAppTypes<Bound | BoundBy<Params>>;
}

/** `gateway.apps`: `/accounts/{account_id}/gateway/apps` */
export interface GatewayApps<Bound extends string = never> {
  /** `/accounts/{account_id}/gateway/apps/review_status` */
  readonly reviewStatus: GatewayAppsReviewStatus<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayApps<Bound | BoundBy<Params>>;
}

type GatewayAppsReviewStatusOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gateway.apps.reviewStatus`: `/accounts/{account_id}/gateway/apps/review_status` */
export interface GatewayAppsReviewStatus<Bound extends string = never> {
  /**
   * Get the review status of the Gateway applications of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/gateway/apps/review_status`
   * @example
   * const { data, error } = await gateway.apps.reviewStatus.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAppsReviewStatusOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayAppsReviewStatusShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAppsReviewStatusOptions<Bound, As>
  ): Promise<DataAs<GatewayAppsReviewStatusShowResult, As>>;

  /**
   * Update the review status of the Gateway applications of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/gateway/apps/review_status`
   * @example
   * const { data, error } = await gateway.apps.reviewStatus.update({}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: GatewayAppsReviewStatusOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayAppsReviewStatusUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: GatewayAppsReviewStatusOptions<Bound, As>
  ): Promise<DataAs<GatewayAppsReviewStatusUpdateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayAppsReviewStatus<Bound | BoundBy<Params>>;
}

type GatewayAuditSshSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gateway.auditSshSettings`: `/accounts/{account_id}/gateway/audit_ssh_settings` */
export interface GatewayAuditSshSettings<Bound extends string = never> {
  /**
   * Get the settings of SSH logs.
   *
   * `GET /accounts/{account_id}/gateway/audit_ssh_settings`
   * @example
   * const { data, error } = await gateway.auditSshSettings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAuditSshSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AuditSshSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAuditSshSettingsOptions<Bound, As>
  ): Promise<DataAs<AuditSshSettings, As>>;

  /**
   * Set the key of SSH logs.
   *
   * `PUT /accounts/{account_id}/gateway/audit_ssh_settings`
   * @example
   * const { data, error } = await gateway.auditSshSettings.update({ public_key: "example-public-key" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AuditSshSettingsUpdate, ...options: GatewayAuditSshSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AuditSshSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AuditSshSettingsUpdate, ...options: GatewayAuditSshSettingsOptions<Bound, As>
  ): Promise<DataAs<AuditSshSettings, As>>;

  /**
   * Rotate the seed of the SSH CA.
   *
   * Makes a new seed, from which commands of SSH are encrypted; logs of before need the seed that they were
   * written with.
   *
   * `POST /accounts/{account_id}/gateway/audit_ssh_settings/rotate_seed`
   * @example
   * const { data, error } = await gateway.auditSshSettings.rotateSeed({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/rotate_seed/
   */
  rotateSeed<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAuditSshSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AuditSshSettings, As>>>;
  /** {@link rotateSeed}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateSeedOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayAuditSshSettingsOptions<Bound, As>
  ): Promise<DataAs<AuditSshSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "rotateSeed">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayAuditSshSettings<Bound | BoundBy<Params>>;
}

type GatewayCategoriesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gateway.categories`: `/accounts/{account_id}/gateway/categories` */
export interface GatewayCategories<Bound extends string = never> {
  /**
   * List categories.
   *
   * `GET /accounts/{account_id}/gateway/categories`
   * @example
   * const { data, error } = await gateway.categories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/categories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<Category[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayCategoriesOptions<Bound, As>
  ): Promise<DataAs<Category[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayCategoriesOptions<Bound>): AsyncIterable<Category>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayCategoriesOptions<Bound>): AsyncIterable<Page<Category>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayCategories<Bound | BoundBy<Params>>;
}

type GatewayConfigurationEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: GatewayConfigurationInput }, Bound, As
>;
type GatewayConfigurationOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gateway.configuration`: `/accounts/{account_id}/gateway/configuration` */
export interface GatewayConfiguration<Bound extends string = never> {
  /**
   * Get the configuration.
   *
   * `GET /accounts/{account_id}/gateway/configuration`
   * @example
   * const { data, error } = await gateway.configuration.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayConfigurationOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayConfigurationSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayConfigurationOptions<Bound, As>
  ): Promise<DataAs<GatewayConfigurationSchema, As>>;

  /**
   * Replace the configuration.
   *
   * Replaces all settings: those that are not given go back to what they were at first, for everybody.
   *
   * `PUT /accounts/{account_id}/gateway/configuration`
   * @example
   * const { data, error } = await gateway.configuration.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: GatewayConfigurationInput, ...options: GatewayConfigurationOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayConfigurationSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: GatewayConfigurationInput, ...options: GatewayConfigurationOptions<Bound, As>
  ): Promise<DataAs<GatewayConfigurationSchema, As>>;

  /**
   * Change the configuration.
   *
   * Changes the settings that are given, each as a whole.
   *
   * `PATCH /accounts/{account_id}/gateway/configuration`
   * @example
   * const { data, error } = await gateway.configuration.edit({ client, params: { account_id }, body: { settings: { tls_decrypt: { enabled: true } } } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayConfigurationEditOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayConfigurationSchema, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayConfigurationEditOptions<Bound, As>
  ): Promise<DataAs<GatewayConfigurationSchema, As>>;

  /**
   * Get the configuration custom certificate of an account.
   *
   * `GET /accounts/{account_id}/gateway/configuration/custom_certificate`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await gateway.configuration.customCertificate({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/subresources/custom_certificate/methods/get/
   */
  customCertificate<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayConfigurationOptions<Bound, As>
  ): Promise<Result<DataAs<CustomCertificateSettings | null, As>>>;
  /**
   * {@link customCertificate}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  customCertificateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayConfigurationOptions<Bound, As>
  ): Promise<DataAs<CustomCertificateSettings | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "customCertificate">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayConfiguration<Bound | BoundBy<Params>>;
}

type GatewayLoggingOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gateway.logging`: `/accounts/{account_id}/gateway/logging` */
export interface GatewayLogging<Bound extends string = never> {
  /**
   * Get what is logged.
   *
   * `GET /accounts/{account_id}/gateway/logging`
   * @example
   * const { data, error } = await gateway.logging.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/logging/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLoggingOptions<Bound, As>
  ): Promise<Result<DataAs<LoggingSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayLoggingOptions<Bound, As>
  ): Promise<DataAs<LoggingSettings, As>>;

  /**
   * Set what is logged.
   *
   * `PUT /accounts/{account_id}/gateway/logging`
   * @example
   * const { data, error } = await gateway.logging.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/logging/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: LoggingSettingsUpdate, ...options: GatewayLoggingOptions<Bound, As>
  ): Promise<Result<DataAs<LoggingSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LoggingSettingsUpdate, ...options: GatewayLoggingOptions<Bound, As>
  ): Promise<DataAs<LoggingSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayLogging<Bound | BoundBy<Params>>;
}
