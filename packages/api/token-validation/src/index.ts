// Written by `pnpm generate` from openapi/token-validation.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Configuration, ConfigurationCredential, ConfigurationCredentialEdit, ConfigurationEdit, CredentialUpdate,
  DeletedConfiguration, NewConfiguration, NewTokenValidationRule, PageInfo, TokenConfig,
  TokenValidationConfigIndexQuery, TokenValidationRule, TokenValidationRuleEdit,
  TokenValidationRulesBulkCreateAllBodyItem, TokenValidationRulesBulkEditAllBodyItem,
  TokenValidationRulesIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

const tokenValidationTable = {
  only: [],
  resources: {
    config: {
      endpoint: "config",
      id: "config_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
      resources: {
        credentials: {
          endpoint: "{config_id}/credentials",
          only: [],
          actions: {
            editAll: { method: "patch", body: "required" },
            updateAll: { method: "put", body: "required" },
          },
        },
      },
    },
    rules: {
      endpoint: "rules",
      id: "rule_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        preview: { method: "post", path: "preview", body: "optional", answer: "any" },
      },
      resources: {
        bulk: {
          endpoint: "bulk",
          only: [],
          actions: {
            createAll: { method: "post", body: "required" },
            editAll: { method: "patch", body: "required" },
          },
        },
      },
    },
  },
} as const;

/** Validation of the JWTs of requests, with keys and rules. */
export const tokenValidation: TokenValidation = resource<paths>()("/zones/{zone_id}/token_validation", tokenValidationTable);

/** `tokenValidation`: `/zones/{zone_id}/token_validation` */
export interface TokenValidation<Bound extends string = never> {
  /** `/zones/{zone_id}/token_validation/config` */
  readonly config: TokenValidationConfig<Bound>;

  /** `/zones/{zone_id}/token_validation/rules` */
  readonly rules: TokenValidationRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly config_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TokenValidation<Bound | BoundBy<Params>>;
}

type TokenValidationConfigIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: TokenValidationConfigIndexQuery }, Bound, As
>;
type TokenValidationConfigOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `tokenValidation.config`: `/zones/{zone_id}/token_validation/config` */
export interface TokenValidationConfig<Bound extends string = never> {
  /**
   * List the token validation configurations of a zone.
   *
   * `GET /zones/{zone_id}/token_validation/config`
   * @example
   * const { data, error } = await tokenValidation.config.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TokenValidationConfigIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TokenConfig[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TokenValidationConfigIndexOptions<Bound, As>
  ): Promise<DataAs<TokenConfig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TokenValidationConfigIndexOptions<Bound>): AsyncIterable<TokenConfig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: TokenValidationConfigIndexOptions<Bound>
  ): AsyncIterable<Page<TokenConfig, PageInfo>>;

  /**
   * Create a token validation configuration for a zone.
   *
   * `POST /zones/{zone_id}/token_validation/config`
   * @example
   * const { data, error } = await tokenValidation.config.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewConfiguration, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<Result<DataAs<TokenConfig, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewConfiguration, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<DataAs<TokenConfig, As>>;

  /**
   * Get a token validation configuration of a zone.
   *
   * `GET /zones/{zone_id}/token_validation/config/{config_id}`
   * @example
   * const { data, error } = await tokenValidation.config.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<Result<DataAs<TokenConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<DataAs<TokenConfig, As>>;

  /**
   * Update a token validation configuration of a zone.
   *
   * `PATCH /zones/{zone_id}/token_validation/config/{config_id}`
   * @example
   * const { data, error } = await tokenValidation.config.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ConfigurationEdit, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<Result<DataAs<Configuration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ConfigurationEdit, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<DataAs<Configuration, As>>;

  /**
   * Delete a token validation configuration of a zone.
   *
   * Deletes the configuration with its keys; rules that ask for a valid token of it must be changed first.
   *
   * `DELETE /zones/{zone_id}/token_validation/config/{config_id}`
   * @example
   * const { data, error } = await tokenValidation.config.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedConfiguration, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationConfigOptions<Bound, As>
  ): Promise<DataAs<DeletedConfiguration, As>>;

  /** `/zones/{zone_id}/token_validation/config/{config_id}/credentials` */
  readonly credentials: TokenValidationConfigCredentials<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly config_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TokenValidationConfig<Bound | BoundBy<Params>>;
}

type TokenValidationConfigCredentialsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; config_id: string } }, Bound, As
>;

/**
 * `tokenValidation.config.credentials`: `/zones/{zone_id}/token_validation/config/{config_id}/credentials`
 */
export interface TokenValidationConfigCredentials<Bound extends string = never> {
  /**
   * Edit the credentials of a token validation configuration.
   *
   * `PATCH /zones/{zone_id}/token_validation/config/{config_id}/credentials`
   * @example
   * const { data, error } = await tokenValidation.config.credentials.editAll(body, { client, params: { zone_id, config_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/subresources/credentials/methods/edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: ConfigurationCredentialEdit, ...options: TokenValidationConfigCredentialsOptions<Bound, As>
  ): Promise<Result<DataAs<ConfigurationCredential, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ConfigurationCredentialEdit, ...options: TokenValidationConfigCredentialsOptions<Bound, As>
  ): Promise<DataAs<ConfigurationCredential, As>>;

  /**
   * Update the credentials of a token validation configuration.
   *
   * Replaces all keys that tokens are checked with; a token that was signed with one which is not in the list
   * is invalid.
   *
   * `PUT /zones/{zone_id}/token_validation/config/{config_id}/credentials`
   * @example
   * const { data, error } = await tokenValidation.config.credentials.updateAll(body, { client, params: { zone_id, config_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/subresources/credentials/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: CredentialUpdate, ...options: TokenValidationConfigCredentialsOptions<Bound, As>
  ): Promise<Result<DataAs<ConfigurationCredential, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CredentialUpdate, ...options: TokenValidationConfigCredentialsOptions<Bound, As>
  ): Promise<DataAs<ConfigurationCredential, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string; config_id: string }, Bound, "editAll" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly config_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TokenValidationConfigCredentials<Bound | BoundBy<Params>>;
}

type TokenValidationRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: TokenValidationRulesIndexQuery }, Bound, As
>;
type TokenValidationRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type TokenValidationRulesPreviewOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: unknown }, Bound, As
>;

/** `tokenValidation.rules`: `/zones/{zone_id}/token_validation/rules` */
export interface TokenValidationRules<Bound extends string = never> {
  /**
   * List the token validation rules of a zone.
   *
   * `GET /zones/{zone_id}/token_validation/rules`
   * @example
   * const { data, error } = await tokenValidation.rules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TokenValidationRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValidationRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TokenValidationRulesIndexOptions<Bound, As>
  ): Promise<DataAs<TokenValidationRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TokenValidationRulesIndexOptions<Bound>): AsyncIterable<TokenValidationRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: TokenValidationRulesIndexOptions<Bound>
  ): AsyncIterable<Page<TokenValidationRule, PageInfo>>;

  /**
   * Create a token validation rule for a zone.
   *
   * `POST /zones/{zone_id}/token_validation/rules`
   * @example
   * const { data, error } = await tokenValidation.rules.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTokenValidationRule, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValidationRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTokenValidationRule, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<DataAs<TokenValidationRule, As>>;

  /**
   * Get a token validation rule of a zone.
   *
   * `GET /zones/{zone_id}/token_validation/rules/{rule_id}`
   * @example
   * const { data, error } = await tokenValidation.rules.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValidationRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<DataAs<TokenValidationRule, As>>;

  /**
   * Update a token validation rule of a zone.
   *
   * `PATCH /zones/{zone_id}/token_validation/rules/{rule_id}`
   * @example
   * const { data, error } = await tokenValidation.rules.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TokenValidationRuleEdit, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValidationRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TokenValidationRuleEdit, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<DataAs<TokenValidationRule, As>>;

  /**
   * Delete a token validation rule of a zone.
   *
   * Deletes the rule; requests without a valid token that only it stopped are let through.
   *
   * `DELETE /zones/{zone_id}/token_validation/rules/{rule_id}`
   * @example
   * const { data, error } = await tokenValidation.rules.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TokenValidationRulesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Preview the token validation rules of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /zones/{zone_id}/token_validation/rules/preview`
   * @example
   * const { data, error } = await tokenValidation.rules.preview({ client, params: { zone_id }, body: {} });
   */
  preview<As extends WaysToRead<"json"> = "json">(
    ...options: TokenValidationRulesPreviewOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TokenValidationRulesPreviewOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/zones/{zone_id}/token_validation/rules/bulk` */
  readonly bulk: TokenValidationRulesBulk<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "preview">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TokenValidationRules<Bound | BoundBy<Params>>;
}

type TokenValidationRulesBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `tokenValidation.rules.bulk`: `/zones/{zone_id}/token_validation/rules/bulk` */
export interface TokenValidationRulesBulk<Bound extends string = never> {
  /**
   * Create many token validation rules of a zone at once.
   *
   * `POST /zones/{zone_id}/token_validation/rules/bulk`
   * @example
   * const { data, error } = await tokenValidation.rules.bulk.createAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/bulk_create/
   */
  createAll<As extends WaysToRead<"json"> = "json">(
    body: TokenValidationRulesBulkCreateAllBodyItem[], ...options: TokenValidationRulesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValidationRule[], As>>>;
  /** {@link createAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TokenValidationRulesBulkCreateAllBodyItem[], ...options: TokenValidationRulesBulkOptions<Bound, As>
  ): Promise<DataAs<TokenValidationRule[], As>>;

  /**
   * Edit many token validation rules of a zone at once.
   *
   * `PATCH /zones/{zone_id}/token_validation/rules/bulk`
   * @example
   * const { data, error } = await tokenValidation.rules.bulk.editAll([{ id: "3e105f4ecef8ad9ca31a8372d0c35302" }], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: TokenValidationRulesBulkEditAllBodyItem[], ...options: TokenValidationRulesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<TokenValidationRule[], As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TokenValidationRulesBulkEditAllBodyItem[], ...options: TokenValidationRulesBulkOptions<Bound, As>
  ): Promise<DataAs<TokenValidationRule[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "createAll" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): TokenValidationRulesBulk<Bound | BoundBy<Params>>;
}
