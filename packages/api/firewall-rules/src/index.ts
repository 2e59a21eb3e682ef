// Written by `pnpm generate` from openapi/firewall-rules.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedFilterBulk, FilterDeleteResponse, FilterUpdate, FirewallFilter, FirewallFilterInput,
  FirewallFiltersDeleteAllQuery, FirewallFiltersIndexQuery, FirewallFiltersUpdateAllBodyItem, FirewallRule,
  FirewallRuleInput, FirewallRulesIndexQuery, PageInfo, RuleBulkInput, paths,
} from "./types.js";
export * from "./types.js";

/** Firewall rules and filters, which rulesets have replaced. */
export const firewallFilters: FirewallFilters = resource<paths>()("/zones/{zone_id}/filters", {
  id: "filter_id",
  except: ["edit"],
  actions: {
    index: { paging: { by: "page" } },
    deleteAll: { method: "delete" },
    updateAll: { method: "put", body: "required" },
  },
});

/** Firewall rules and filters, which rulesets have replaced. */
export const firewallRules: FirewallRules = resource<paths>()("/zones/{zone_id}/firewall/rules", {
  id: "rule_id",
  actions: {
    index: { paging: { by: "page" } },
    edit: { body: "empty" },
    deleteAll: { method: "delete" },
    editAll: { method: "patch", body: "required" },
    updateAll: { method: "put", body: "required" },
  },
});

type FirewallFiltersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: FirewallFiltersIndexQuery }, Bound, As
>;
type FirewallFiltersDeleteAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: FirewallFiltersDeleteAllQuery }, Bound, As
>;
type FirewallFiltersOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `firewallFilters`: `/zones/{zone_id}/filters` */
export interface FirewallFilters<Bound extends string = never> {
  /**
   * List the filters of a zone.
   *
   * `GET /zones/{zone_id}/filters`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallFiltersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallFilter[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallFiltersIndexOptions<Bound, As>
  ): Promise<DataAs<FirewallFilter[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: FirewallFiltersIndexOptions<Bound>): AsyncIterable<FirewallFilter>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: FirewallFiltersIndexOptions<Bound>): AsyncIterable<Page<FirewallFilter, PageInfo>>;

  /**
   * Create a filter for a zone.
   *
   * `POST /zones/{zone_id}/filters`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.create([{}], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: FirewallFilterInput[], ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallFilter[], As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: FirewallFilterInput[], ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<DataAs<FirewallFilter[], As>>;

  /**
   * Get a filter of a zone.
   *
   * `GET /zones/{zone_id}/filters/{filter_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallFilter, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<DataAs<FirewallFilter, As>>;

  /**
   * Update a filter of a zone.
   *
   * `PUT /zones/{zone_id}/filters/{filter_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: FilterUpdate, ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallFilter, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FilterUpdate, ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<DataAs<FirewallFilter, As>>;

  /**
   * Delete a filter of a zone.
   *
   * Deletes the filter; one that a rule uses must be freed first.
   *
   * `DELETE /zones/{zone_id}/filters/{filter_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<FilterDeleteResponse, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<DataAs<FilterDeleteResponse, As>>;

  /**
   * Delete the filters of a zone.
   *
   * Deletes the filters named by their ids; a filter that a rule uses must be freed first.
   *
   * `DELETE /zones/{zone_id}/filters`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallFiltersDeleteAllOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedFilterBulk | null, As>>>;
  /**
   * {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallFiltersDeleteAllOptions<Bound, As>
  ): Promise<DataAs<DeletedFilterBulk | null, As>>;

  /**
   * Update the filters of a zone.
   *
   * Replaces the filters named by their ids; rules that use them match other requests at once.
   *
   * `PUT /zones/{zone_id}/filters`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallFilters.updateAll([{}], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/filters/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: FirewallFiltersUpdateAllBodyItem[], ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallFilter[], As>>>;
  /**
   * {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: FirewallFiltersUpdateAllBodyItem[], ...options: FirewallFiltersOptions<Bound, As>
  ): Promise<DataAs<FirewallFilter[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "deleteAll" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): FirewallFilters<Bound | BoundBy<Params>>;
}

type FirewallRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: FirewallRulesIndexQuery }, Bound, As
>;
type FirewallRulesEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: Record<string, unknown> }, Bound, As
>;
type FirewallRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `firewallRules`: `/zones/{zone_id}/firewall/rules` */
export interface FirewallRules<Bound extends string = never> {
  /**
   * List the firewall rules of a zone.
   *
   * `GET /zones/{zone_id}/firewall/rules`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallRulesIndexOptions<Bound, As>
  ): Promise<DataAs<FirewallRule[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: FirewallRulesIndexOptions<Bound>): AsyncIterable<FirewallRule>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: FirewallRulesIndexOptions<Bound>): AsyncIterable<Page<FirewallRule, PageInfo>>;

  /**
   * Create a firewall rule for a zone.
   *
   * `POST /zones/{zone_id}/firewall/rules`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.create({ action: {}, filter: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: FirewallRuleInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule[], As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: FirewallRuleInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule[], As>>;

  /**
   * Get a firewall rule of a zone.
   *
   * `GET /zones/{zone_id}/firewall/rules/{rule_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule, As>>;

  /**
   * Update a firewall rule of a zone.
   *
   * `PUT /zones/{zone_id}/firewall/rules/{rule_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.update(id, { action: {}, filter: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: FirewallRuleInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FirewallRuleInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule, As>>;

  /**
   * Edit a firewall rule of a zone.
   *
   * `PATCH /zones/{zone_id}/firewall/rules/{rule_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.edit(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallRulesEditOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule[], As>>>;
  /**
   * {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallRulesEditOptions<Bound, As>
  ): Promise<DataAs<FirewallRule[], As>>;

  /**
   * Delete a firewall rule of a zone.
   *
   * Deletes the rule; requests that only it stopped are let through.
   *
   * `DELETE /zones/{zone_id}/firewall/rules/{rule_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule, As>>;

  /**
   * Delete the firewall rules of a zone.
   *
   * Deletes the rules named by their ids; requests that only they stopped are let through.
   *
   * `DELETE /zones/{zone_id}/firewall/rules`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule[], As>>>;
  /**
   * {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule[], As>>;

  /**
   * Edit the firewall rules of a zone.
   *
   * `PATCH /zones/{zone_id}/firewall/rules`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.editAll({ id: "3e105f4ecef8ad9ca31a8372d0c35302" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: RuleBulkInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule[], As>>>;
  /**
   * {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RuleBulkInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule[], As>>;

  /**
   * Update the firewall rules of a zone.
   *
   * Replaces the rules named by their ids; requests are judged by the new ones at once.
   *
   * `PUT /zones/{zone_id}/firewall/rules`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await firewallRules.updateAll({ id: "3e105f4ecef8ad9ca31a8372d0c35302" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: RuleBulkInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<Result<DataAs<FirewallRule[], As>>>;
  /**
   * {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RuleBulkInput, ...options: FirewallRulesOptions<Bound, As>
  ): Promise<DataAs<FirewallRule[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "deleteAll" | "editAll" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): FirewallRules<Bound | BoundBy<Params>>;
}
