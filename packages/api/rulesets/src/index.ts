// Written by `pnpm generate` from openapi/rulesets.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountRulesetsCreateQuery, AccountRulesetsDeleteQuery, AccountRulesetsIndexQuery,
  AccountRulesetsPhasesEntrypointUpdateQuery, AccountRulesetsRulesCreateQuery,
  AccountRulesetsRulesDeleteQuery, AccountRulesetsRulesUpdateQuery, AccountRulesetsUpdateQuery,
  AccountRulesetsVersionsDeleteQuery, CursorInfo, Phase, PhaseUpdate, PhaseVersion, PhaseVersionListItem,
  Ruleset, RulesetDetails, RulesetInput, RulesetListItem, RulesetRuleInput, RulesetVersion,
  RulesetVersionListItem, ZoneRulesetsCreateQuery, ZoneRulesetsDeleteQuery, ZoneRulesetsIndexQuery,
  ZoneRulesetsPhasesEntrypointUpdateQuery, ZoneRulesetsRulesCreateQuery, ZoneRulesetsRulesDeleteQuery,
  ZoneRulesetsRulesUpdateQuery, ZoneRulesetsUpdateQuery, ZoneRulesetsVersionsDeleteQuery, paths,
} from "./types.js";
export * from "./types.js";

const accountRulesetsTable = {
  id: "ruleset_id",
  except: ["edit"],
  actions: { index: { paging: { by: "cursor" } } },
  resources: {
    phases: {
      endpoint: "phases",
      only: [],
      resources: {
        entrypoint: {
          endpoint: "{ruleset_phase}/entrypoint",
          singular: true,
          only: ["show", "update"],
          resources: { versions: { endpoint: "versions", id: "ruleset_version", only: ["index", "show"] } },
        },
      },
    },
    rules: {
      endpoint: "{ruleset_id}/rules",
      id: "rule_id",
      except: ["index", "show"],
      updateMethod: "patch",
    },
    versions: {
      endpoint: "{ruleset_id}/versions",
      id: "ruleset_version",
      except: ["create", "update", "edit"],
      resources: {
        byTag: {
          endpoint: "{ruleset_version}/by_tag",
          id: "rule_tag",
          only: ["show"],
          actions: { show: { answer: "any" } },
        },
      },
    },
  },
} as const;

/**
 * Rules of accounts and zones, by phase, with their versions: firewall, transform, cache, redirect and more.
 */
export const accountRulesets: AccountRulesets = resource<paths>()("/accounts/{account_id}/rulesets", accountRulesetsTable);

const zoneRulesetsTable = {
  id: "ruleset_id",
  except: ["edit"],
  actions: { index: { paging: { by: "cursor" } } },
  resources: {
    phases: {
      endpoint: "phases",
      only: [],
      resources: {
        entrypoint: {
          endpoint: "{ruleset_phase}/entrypoint",
          singular: true,
          only: ["show", "update"],
          resources: { versions: { endpoint: "versions", id: "ruleset_version", only: ["index", "show"] } },
        },
      },
    },
    rules: {
      endpoint: "{ruleset_id}/rules",
      id: "rule_id",
      except: ["index", "show"],
      updateMethod: "patch",
    },
    versions: {
      endpoint: "{ruleset_id}/versions",
      id: "ruleset_version",
      except: ["create", "update", "edit"],
      resources: {
        byTag: {
          endpoint: "{ruleset_version}/by_tag",
          id: "rule_tag",
          only: ["show"],
          actions: { show: { answer: "any" } },
        },
      },
    },
  },
} as const;

/**
 * Rules of accounts and zones, by phase, with their versions: firewall, transform, cache, redirect and more.
 */
export const zoneRulesets: ZoneRulesets = resource<paths>()("/zones/{zone_id}/rulesets", zoneRulesetsTable);

type AccountRulesetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountRulesetsIndexQuery }, Bound, As
>;
type AccountRulesetsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountRulesetsCreateQuery }, Bound, As
>;
type AccountRulesetsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type AccountRulesetsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountRulesetsUpdateQuery }, Bound, As
>;
type AccountRulesetsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountRulesetsDeleteQuery }, Bound, As
>;

/** `accountRulesets`: `/accounts/{account_id}/rulesets` */
export interface AccountRulesets<Bound extends string = never> {
  /**
   * List the rulesets of an account.
   *
   * `GET /accounts/{account_id}/rulesets`
   * @example
   * const { data, error } = await accountRulesets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetListItem[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsIndexOptions<Bound, As>
  ): Promise<DataAs<RulesetListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountRulesetsIndexOptions<Bound>): AsyncIterable<RulesetListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountRulesetsIndexOptions<Bound>
  ): AsyncIterable<Page<RulesetListItem, CursorInfo>>;

  /**
   * Create a ruleset for an account.
   *
   * `POST /accounts/{account_id}/rulesets`
   * @example
   * const { data, error } = await accountRulesets.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RulesetInput, ...options: AccountRulesetsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RulesetInput, ...options: AccountRulesetsCreateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Get a ruleset of an account.
   *
   * `GET /accounts/{account_id}/rulesets/{ruleset_id}`
   * @example
   * const { data, error } = await accountRulesets.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsOptions<Bound, As>
  ): Promise<DataAs<RulesetDetails, As>>;

  /**
   * Update a ruleset of an account.
   *
   * Replaces all rules of the ruleset by a new version; a rule that is not in the list is in force no more at
   * once.
   *
   * `PUT /accounts/{account_id}/rulesets/{ruleset_id}`
   * @example
   * const { data, error } = await accountRulesets.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetInput, ...options: AccountRulesetsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetInput, ...options: AccountRulesetsUpdateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Delete a ruleset of an account.
   *
   * Deletes the ruleset with all its versions; rules that execute it do nothing any more.
   *
   * `DELETE /accounts/{account_id}/rulesets/{ruleset_id}`
   * @example
   * const { ok, error } = await accountRulesets.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsDeleteOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** `/accounts/{account_id}/rulesets/phases` */
  readonly phases: AccountRulesetsPhases<Bound>;

  /** `/accounts/{account_id}/rulesets/{ruleset_id}/rules` */
  readonly rules: AccountRulesetsRules<Bound>;

  /** `/accounts/{account_id}/rulesets/{ruleset_id}/versions` */
  readonly versions: AccountRulesetsVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined; readonly ruleset_id?: string | number | undefined; readonly ruleset_version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesets<Bound | BoundBy<Params>>;
}

/** `accountRulesets.phases`: `/accounts/{account_id}/rulesets/phases` */
export interface AccountRulesetsPhases<Bound extends string = never> {
  /** `/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint` */
  readonly entrypoint: AccountRulesetsPhasesEntrypoint<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesetsPhases<Bound | BoundBy<Params>>;
}

type AccountRulesetsPhasesEntrypointOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" } }, Bound, As
>;
type AccountRulesetsPhasesEntrypointUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" }; query?: AccountRulesetsPhasesEntrypointUpdateQuery }, Bound, As
>;

/**
 * `accountRulesets.phases.entrypoint`: `/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint`
 */
export interface AccountRulesetsPhasesEntrypoint<Bound extends string = never> {
  /**
   * Get the entrypoint of a phase of the rulesets of an account.
   *
   * `GET /accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint`
   * @example
   * const { data, error } = await accountRulesets.phases.entrypoint.show({ client, params: { account_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsPhasesEntrypointOptions<Bound, As>
  ): Promise<Result<DataAs<Phase, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsPhasesEntrypointOptions<Bound, As>
  ): Promise<DataAs<Phase, As>>;

  /**
   * Update the entrypoint of a phase of the rulesets of an account.
   *
   * Replaces all rules that start this phase for the account; a rule that is not in the list is gone, and in
   * force no more at once.
   *
   * `PUT /accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint`
   * @example
   * const { data, error } = await accountRulesets.phases.entrypoint.update({ description: "", name: "example", rules: [{}] }, { client, params: { account_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: PhaseUpdate, ...options: AccountRulesetsPhasesEntrypointUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PhaseUpdate, ...options: AccountRulesetsPhasesEntrypointUpdateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /** `/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions` */
  readonly versions: AccountRulesetsPhasesEntrypointVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; ruleset_phase: string }, Bound, "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesetsPhasesEntrypoint<Bound | BoundBy<Params>>;
}

type AccountRulesetsPhasesEntrypointVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" } }, Bound, As
>;

/**
 * `accountRulesets.phases.entrypoint.versions`:
 * `/accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions`
 */
export interface AccountRulesetsPhasesEntrypointVersions<Bound extends string = never> {
  /**
   * List the entrypoint versions of a phase of the rulesets of an account.
   *
   * `GET /accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions`
   * @example
   * const { data, error } = await accountRulesets.phases.entrypoint.versions.index({ client, params: { account_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<PhaseVersionListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<DataAs<PhaseVersionListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AccountRulesetsPhasesEntrypointVersionsOptions<Bound>
  ): AsyncIterable<PhaseVersionListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountRulesetsPhasesEntrypointVersionsOptions<Bound>
  ): AsyncIterable<Page<PhaseVersionListItem>>;

  /**
   * Get an entrypoint version of a phase of the rulesets of an account.
   *
   * `GET /accounts/{account_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version}`
   * @example
   * const { data, error } = await accountRulesets.phases.entrypoint.versions.show(id, { client, params: { account_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<PhaseVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<DataAs<PhaseVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; ruleset_phase: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; ruleset_phase: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesetsPhasesEntrypointVersions<Bound | BoundBy<Params>>;
}

type AccountRulesetsRulesCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string }; query?: AccountRulesetsRulesCreateQuery }, Bound, As
>;
type AccountRulesetsRulesUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string }; query?: AccountRulesetsRulesUpdateQuery }, Bound, As
>;
type AccountRulesetsRulesDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string }; query?: AccountRulesetsRulesDeleteQuery }, Bound, As
>;

/** `accountRulesets.rules`: `/accounts/{account_id}/rulesets/{ruleset_id}/rules` */
export interface AccountRulesetsRules<Bound extends string = never> {
  /**
   * Create a rule for a ruleset of an account.
   *
   * `POST /accounts/{account_id}/rulesets/{ruleset_id}/rules`
   * @example
   * const { data, error } = await accountRulesets.rules.create({}, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RulesetRuleInput, ...options: AccountRulesetsRulesCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RulesetRuleInput, ...options: AccountRulesetsRulesCreateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Update a rule of a ruleset of an account.
   *
   * `PATCH /accounts/{account_id}/rulesets/{ruleset_id}/rules/{rule_id}`
   * @example
   * const { data, error } = await accountRulesets.rules.update(id, {}, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetRuleInput, ...options: AccountRulesetsRulesUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetRuleInput, ...options: AccountRulesetsRulesUpdateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Delete a rule of a ruleset of an account.
   *
   * Deletes the rule, by a new version of the ruleset without it; requests that only it matched are let
   * through at once.
   *
   * `DELETE /accounts/{account_id}/rulesets/{ruleset_id}/rules/{rule_id}`
   * @example
   * const { data, error } = await accountRulesets.rules.delete(id, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsRulesDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsRulesDeleteOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; ruleset_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; ruleset_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesetsRules<Bound | BoundBy<Params>>;
}

type AccountRulesetsVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string } }, Bound, As
>;
type AccountRulesetsVersionsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string }; query?: AccountRulesetsVersionsDeleteQuery }, Bound, As
>;

/** `accountRulesets.versions`: `/accounts/{account_id}/rulesets/{ruleset_id}/versions` */
export interface AccountRulesetsVersions<Bound extends string = never> {
  /**
   * List the versions of a ruleset of an account.
   *
   * `GET /accounts/{account_id}/rulesets/{ruleset_id}/versions`
   * @example
   * const { data, error } = await accountRulesets.versions.index({ client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetVersionListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountRulesetsVersionsOptions<Bound, As>
  ): Promise<DataAs<RulesetVersionListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountRulesetsVersionsOptions<Bound>): AsyncIterable<RulesetVersionListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountRulesetsVersionsOptions<Bound>): AsyncIterable<Page<RulesetVersionListItem>>;

  /**
   * Get a version of a ruleset of an account.
   *
   * `GET /accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}`
   * @example
   * const { data, error } = await accountRulesets.versions.show(id, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsVersionsOptions<Bound, As>
  ): Promise<DataAs<RulesetVersion, As>>;

  /**
   * Delete a version of a ruleset of an account.
   *
   * Deletes an old version of the ruleset, which cannot be looked at any more; the latest one cannot be
   * deleted so.
   *
   * `DELETE /accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}`
   * @example
   * const { ok, error } = await accountRulesets.versions.delete(id, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsVersionsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsVersionsDeleteOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** `/accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag` */
  readonly byTag: AccountRulesetsVersionsByTag<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; ruleset_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; ruleset_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined; readonly ruleset_version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesetsVersions<Bound | BoundBy<Params>>;
}

type AccountRulesetsVersionsByTagOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string; ruleset_version: string } }, Bound, As
>;

/**
 * `accountRulesets.versions.byTag`:
 * `/accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag`
 */
export interface AccountRulesetsVersionsByTag<Bound extends string = never> {
  /**
   * Get a by tag of a version of a ruleset of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag}`
   * @example
   * const { data, error } = await accountRulesets.versions.byTag.show(id, { client, params: { account_id, ruleset_id, ruleset_version } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsVersionsByTagOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountRulesetsVersionsByTagOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; ruleset_id: string; ruleset_version: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; ruleset_id: string; ruleset_version: string }, Bound, never>
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined; readonly ruleset_version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountRulesetsVersionsByTag<Bound | BoundBy<Params>>;
}

type ZoneRulesetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneRulesetsIndexQuery }, Bound, As
>;
type ZoneRulesetsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneRulesetsCreateQuery }, Bound, As
>;
type ZoneRulesetsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type ZoneRulesetsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneRulesetsUpdateQuery }, Bound, As
>;
type ZoneRulesetsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneRulesetsDeleteQuery }, Bound, As
>;

/** `zoneRulesets`: `/zones/{zone_id}/rulesets` */
export interface ZoneRulesets<Bound extends string = never> {
  /**
   * List the rulesets of a zone.
   *
   * `GET /zones/{zone_id}/rulesets`
   * @example
   * const { data, error } = await zoneRulesets.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetListItem[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsIndexOptions<Bound, As>
  ): Promise<DataAs<RulesetListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneRulesetsIndexOptions<Bound>): AsyncIterable<RulesetListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneRulesetsIndexOptions<Bound>): AsyncIterable<Page<RulesetListItem, CursorInfo>>;

  /**
   * Create a ruleset for a zone.
   *
   * `POST /zones/{zone_id}/rulesets`
   * @example
   * const { data, error } = await zoneRulesets.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RulesetInput, ...options: ZoneRulesetsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RulesetInput, ...options: ZoneRulesetsCreateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Get a ruleset of a zone.
   *
   * `GET /zones/{zone_id}/rulesets/{ruleset_id}`
   * @example
   * const { data, error } = await zoneRulesets.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsOptions<Bound, As>
  ): Promise<DataAs<RulesetDetails, As>>;

  /**
   * Update a ruleset of a zone.
   *
   * Replaces all rules of the ruleset by a new version; a rule that is not in the list is in force no more at
   * once.
   *
   * `PUT /zones/{zone_id}/rulesets/{ruleset_id}`
   * @example
   * const { data, error } = await zoneRulesets.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetInput, ...options: ZoneRulesetsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetInput, ...options: ZoneRulesetsUpdateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Delete a ruleset of a zone.
   *
   * Deletes the ruleset with all its versions; rules that execute it do nothing any more.
   *
   * `DELETE /zones/{zone_id}/rulesets/{ruleset_id}`
   * @example
   * const { ok, error } = await zoneRulesets.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsDeleteOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** `/zones/{zone_id}/rulesets/phases` */
  readonly phases: ZoneRulesetsPhases<Bound>;

  /** `/zones/{zone_id}/rulesets/{ruleset_id}/rules` */
  readonly rules: ZoneRulesetsRules<Bound>;

  /** `/zones/{zone_id}/rulesets/{ruleset_id}/versions` */
  readonly versions: ZoneRulesetsVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined; readonly ruleset_id?: string | number | undefined; readonly ruleset_version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesets<Bound | BoundBy<Params>>;
}

/** `zoneRulesets.phases`: `/zones/{zone_id}/rulesets/phases` */
export interface ZoneRulesetsPhases<Bound extends string = never> {
  /** `/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint` */
  readonly entrypoint: ZoneRulesetsPhasesEntrypoint<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesetsPhases<Bound | BoundBy<Params>>;
}

type ZoneRulesetsPhasesEntrypointOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" } }, Bound, As
>;
type ZoneRulesetsPhasesEntrypointUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" }; query?: ZoneRulesetsPhasesEntrypointUpdateQuery }, Bound, As
>;

/** `zoneRulesets.phases.entrypoint`: `/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint` */
export interface ZoneRulesetsPhasesEntrypoint<Bound extends string = never> {
  /**
   * Get the entrypoint of a phase of the rulesets of a zone.
   *
   * `GET /zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint`
   * @example
   * const { data, error } = await zoneRulesets.phases.entrypoint.show({ client, params: { zone_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsPhasesEntrypointOptions<Bound, As>
  ): Promise<Result<DataAs<Phase, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsPhasesEntrypointOptions<Bound, As>
  ): Promise<DataAs<Phase, As>>;

  /**
   * Update the entrypoint of a phase of the rulesets of a zone.
   *
   * Replaces all rules that start this phase for the zone; a rule that is not in the list is gone, and in
   * force no more at once.
   *
   * `PUT /zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint`
   * @example
   * const { data, error } = await zoneRulesets.phases.entrypoint.update({ description: "", name: "example", rules: [{}] }, { client, params: { zone_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: PhaseUpdate, ...options: ZoneRulesetsPhasesEntrypointUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PhaseUpdate, ...options: ZoneRulesetsPhasesEntrypointUpdateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /** `/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions` */
  readonly versions: ZoneRulesetsPhasesEntrypointVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; ruleset_phase: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesetsPhasesEntrypoint<Bound | BoundBy<Params>>;
}

type ZoneRulesetsPhasesEntrypointVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_phase: "ddos_l4" | "ddos_l7" | "http_config_settings" | "http_custom_errors" | "http_log_custom_fields" | "http_ratelimit" | "http_request_cache_settings" | "http_request_dynamic_redirect" | "http_request_firewall_custom" | "http_request_firewall_managed" | "http_request_late_transform" | "http_request_origin" | "http_request_redirect" | "http_request_sanitize" | "http_request_sbfm" | "http_request_transform" | "http_response_cache_settings" | "http_response_compression" | "http_response_firewall_managed" | "http_response_headers_transform" | "magic_transit" | "magic_transit_ids_managed" | "magic_transit_managed" | "magic_transit_ratelimit" } }, Bound, As
>;

/**
 * `zoneRulesets.phases.entrypoint.versions`:
 * `/zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions`
 */
export interface ZoneRulesetsPhasesEntrypointVersions<Bound extends string = never> {
  /**
   * List the entrypoint versions of a phase of the rulesets of a zone.
   *
   * `GET /zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions`
   * @example
   * const { data, error } = await zoneRulesets.phases.entrypoint.versions.index({ client, params: { zone_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<PhaseVersionListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<DataAs<PhaseVersionListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ZoneRulesetsPhasesEntrypointVersionsOptions<Bound>
  ): AsyncIterable<PhaseVersionListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneRulesetsPhasesEntrypointVersionsOptions<Bound>
  ): AsyncIterable<Page<PhaseVersionListItem>>;

  /**
   * Get an entrypoint version of a phase of the rulesets of a zone.
   *
   * `GET /zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version}`
   * @example
   * const { data, error } = await zoneRulesets.phases.entrypoint.versions.show(id, { client, params: { zone_id, ruleset_phase } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<PhaseVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsPhasesEntrypointVersionsOptions<Bound, As>
  ): Promise<DataAs<PhaseVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string; ruleset_phase: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; ruleset_phase: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_phase?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesetsPhasesEntrypointVersions<Bound | BoundBy<Params>>;
}

type ZoneRulesetsRulesCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_id: string }; query?: ZoneRulesetsRulesCreateQuery }, Bound, As
>;
type ZoneRulesetsRulesUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_id: string }; query?: ZoneRulesetsRulesUpdateQuery }, Bound, As
>;
type ZoneRulesetsRulesDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_id: string }; query?: ZoneRulesetsRulesDeleteQuery }, Bound, As
>;

/** `zoneRulesets.rules`: `/zones/{zone_id}/rulesets/{ruleset_id}/rules` */
export interface ZoneRulesetsRules<Bound extends string = never> {
  /**
   * Create a rule for a ruleset of a zone.
   *
   * `POST /zones/{zone_id}/rulesets/{ruleset_id}/rules`
   * @example
   * const { data, error } = await zoneRulesets.rules.create({}, { client, params: { zone_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RulesetRuleInput, ...options: ZoneRulesetsRulesCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RulesetRuleInput, ...options: ZoneRulesetsRulesCreateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Update a rule of a ruleset of a zone.
   *
   * `PATCH /zones/{zone_id}/rulesets/{ruleset_id}/rules/{rule_id}`
   * @example
   * const { data, error } = await zoneRulesets.rules.update(id, {}, { client, params: { zone_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/edit_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetRuleInput, ...options: ZoneRulesetsRulesUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RulesetRuleInput, ...options: ZoneRulesetsRulesUpdateOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /**
   * Delete a rule of a ruleset of a zone.
   *
   * Deletes the rule, by a new version of the ruleset without it; requests that only it matched are let
   * through at once.
   *
   * `DELETE /zones/{zone_id}/rulesets/{ruleset_id}/rules/{rule_id}`
   * @example
   * const { data, error } = await zoneRulesets.rules.delete(id, { client, params: { zone_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsRulesDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<Ruleset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsRulesDeleteOptions<Bound, As>
  ): Promise<DataAs<Ruleset, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; ruleset_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; ruleset_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesetsRules<Bound | BoundBy<Params>>;
}

type ZoneRulesetsVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_id: string } }, Bound, As
>;
type ZoneRulesetsVersionsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_id: string }; query?: ZoneRulesetsVersionsDeleteQuery }, Bound, As
>;

/** `zoneRulesets.versions`: `/zones/{zone_id}/rulesets/{ruleset_id}/versions` */
export interface ZoneRulesetsVersions<Bound extends string = never> {
  /**
   * List the versions of a ruleset of a zone.
   *
   * `GET /zones/{zone_id}/rulesets/{ruleset_id}/versions`
   * @example
   * const { data, error } = await zoneRulesets.versions.index({ client, params: { zone_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetVersionListItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneRulesetsVersionsOptions<Bound, As>
  ): Promise<DataAs<RulesetVersionListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneRulesetsVersionsOptions<Bound>): AsyncIterable<RulesetVersionListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneRulesetsVersionsOptions<Bound>): AsyncIterable<Page<RulesetVersionListItem>>;

  /**
   * Get a version of a ruleset of a zone.
   *
   * `GET /zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}`
   * @example
   * const { data, error } = await zoneRulesets.versions.show(id, { client, params: { zone_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<RulesetVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsVersionsOptions<Bound, As>
  ): Promise<DataAs<RulesetVersion, As>>;

  /**
   * Delete a version of a ruleset of a zone.
   *
   * Deletes an old version of the ruleset, which cannot be looked at any more; the latest one cannot be
   * deleted so.
   *
   * `DELETE /zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}`
   * @example
   * const { ok, error } = await zoneRulesets.versions.delete(id, { client, params: { zone_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsVersionsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsVersionsDeleteOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** `/zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag` */
  readonly byTag: ZoneRulesetsVersionsByTag<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; ruleset_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; ruleset_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined; readonly ruleset_version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesetsVersions<Bound | BoundBy<Params>>;
}

type ZoneRulesetsVersionsByTagOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; ruleset_id: string; ruleset_version: string } }, Bound, As
>;

/**
 * `zoneRulesets.versions.byTag`: `/zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag`
 */
export interface ZoneRulesetsVersionsByTag<Bound extends string = never> {
  /**
   * Get a by tag of a version of a ruleset of a zone.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /zones/{zone_id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag}`
   * @example
   * const { data, error } = await zoneRulesets.versions.byTag.show(id, { client, params: { zone_id, ruleset_id, ruleset_version } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsVersionsByTagOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneRulesetsVersionsByTagOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; ruleset_id: string; ruleset_version: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string; ruleset_id: string; ruleset_version: string }, Bound, never>
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined; readonly ruleset_version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneRulesetsVersionsByTag<Bound | BoundBy<Params>>;
}
