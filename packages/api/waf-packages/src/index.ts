// Written by `pnpm generate` from openapi/waf-packages.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Group, GroupEdit, NewOverride, OverrideUpdate, PackageRule, PackageRuleEdit, PageInfo,
  WafOverridesCreateResult, WafOverridesDeleteResult, WafOverridesIndexQuery, WafOverridesIndexResultItem,
  WafOverridesShowResult, WafOverridesUpdateResult, WafPackagesGroupsIndexQuery, WafPackagesIndexQuery,
  WafPackagesRulesIndexQuery, WafPackagesUpdateResult, paths,
} from "./types.js";
export * from "./types.js";

/** Packages of WAF rules with groups and overrides, which rulesets have replaced. */
export const wafOverrides: WafOverrides = resource<paths>()("/zones/{zone_id}/firewall/waf/overrides", {
  id: "overrides_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
});

/** Packages of WAF rules with groups and overrides, which rulesets have replaced. */
export const wafPackages: WafPackages = resource<paths>()("/zones/{zone_id}/firewall/waf/packages", {
  id: "package_id",
  except: ["create", "delete"],
  updateMethod: "patch",
  actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
  resources: {
    groups: {
      endpoint: "{package_id}/groups",
      id: "group_id",
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } } },
    },
    rules: {
      endpoint: "{package_id}/rules",
      id: "rule_id",
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } } },
    },
  },
});

type WafOverridesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: WafOverridesIndexQuery }, Bound, As
>;
type WafOverridesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `wafOverrides`: `/zones/{zone_id}/firewall/waf/overrides` */
export interface WafOverrides<Bound extends string = never> {
  /**
   * List the WAF overrides of a zone.
   *
   * `GET /zones/{zone_id}/firewall/waf/overrides`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafOverrides.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WafOverridesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WafOverridesIndexResultItem[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WafOverridesIndexOptions<Bound, As>
  ): Promise<DataAs<WafOverridesIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: WafOverridesIndexOptions<Bound>): AsyncIterable<WafOverridesIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: WafOverridesIndexOptions<Bound>
  ): AsyncIterable<Page<WafOverridesIndexResultItem, PageInfo>>;

  /**
   * Create a WAF override for a zone.
   *
   * `POST /zones/{zone_id}/firewall/waf/overrides`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafOverrides.create({ urls: ["https://www.example.com/"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOverride, ...options: WafOverridesOptions<Bound, As>
  ): Promise<Result<DataAs<WafOverridesCreateResult, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOverride, ...options: WafOverridesOptions<Bound, As>
  ): Promise<DataAs<WafOverridesCreateResult, As>>;

  /**
   * Get a WAF override of a zone.
   *
   * `GET /zones/{zone_id}/firewall/waf/overrides/{overrides_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafOverrides.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafOverridesOptions<Bound, As>
  ): Promise<Result<DataAs<WafOverridesShowResult, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafOverridesOptions<Bound, As>
  ): Promise<DataAs<WafOverridesShowResult, As>>;

  /**
   * Update a WAF override of a zone.
   *
   * `PUT /zones/{zone_id}/firewall/waf/overrides/{overrides_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafOverrides.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: OverrideUpdate, ...options: WafOverridesOptions<Bound, As>
  ): Promise<Result<DataAs<WafOverridesUpdateResult, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: OverrideUpdate, ...options: WafOverridesOptions<Bound, As>
  ): Promise<DataAs<WafOverridesUpdateResult, As>>;

  /**
   * Delete a WAF override of a zone.
   *
   * Deletes the override; the rules of the WAF do for its addresses what they do for all others.
   *
   * `DELETE /zones/{zone_id}/firewall/waf/overrides/{overrides_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafOverrides.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafOverridesOptions<Bound, As>
  ): Promise<Result<DataAs<WafOverridesDeleteResult, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafOverridesOptions<Bound, As>
  ): Promise<DataAs<WafOverridesDeleteResult, As>>;

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
  ): WafOverrides<Bound | BoundBy<Params>>;
}

type WafPackagesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: WafPackagesIndexQuery }, Bound, As
>;
type WafPackagesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `wafPackages`: `/zones/{zone_id}/firewall/waf/packages` */
export interface WafPackages<Bound extends string = never> {
  /**
   * List the WAF packages of a zone.
   *
   * `GET /zones/{zone_id}/firewall/waf/packages`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WafPackagesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WafPackagesIndexOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: WafPackagesIndexOptions<Bound>): AsyncIterable<unknown>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: WafPackagesIndexOptions<Bound>): AsyncIterable<Page<unknown, PageInfo>>;

  /**
   * Get a WAF package of a zone.
   *
   * `GET /zones/{zone_id}/firewall/waf/packages/{package_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafPackagesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafPackagesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update a WAF package of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/firewall/waf/packages/{package_id}`
   * @example
   * const { data, error } = await wafPackages.update(id, {}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WafPackagesOptions<Bound, As>
  ): Promise<Result<DataAs<WafPackagesUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: WafPackagesOptions<Bound, As>
  ): Promise<DataAs<WafPackagesUpdateResult, As>>;

  /** `/zones/{zone_id}/firewall/waf/packages/{package_id}/groups` */
  readonly groups: WafPackagesGroups<Bound>;

  /** `/zones/{zone_id}/firewall/waf/packages/{package_id}/rules` */
  readonly rules: WafPackagesRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly package_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WafPackages<Bound | BoundBy<Params>>;
}

type WafPackagesGroupsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; package_id: string }; query?: WafPackagesGroupsIndexQuery }, Bound, As
>;
type WafPackagesGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; package_id: string } }, Bound, As
>;

/** `wafPackages.groups`: `/zones/{zone_id}/firewall/waf/packages/{package_id}/groups` */
export interface WafPackagesGroups<Bound extends string = never> {
  /**
   * List the groups of a WAF package.
   *
   * `GET /zones/{zone_id}/firewall/waf/packages/{package_id}/groups`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.groups.index({ client, params: { zone_id, package_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WafPackagesGroupsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Group[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WafPackagesGroupsIndexOptions<Bound, As>
  ): Promise<DataAs<Group[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: WafPackagesGroupsIndexOptions<Bound>): AsyncIterable<Group>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: WafPackagesGroupsIndexOptions<Bound>): AsyncIterable<Page<Group, PageInfo>>;

  /**
   * Get a group of a WAF package.
   *
   * `GET /zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.groups.show(id, { client, params: { zone_id, package_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafPackagesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafPackagesGroupsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update a group of a WAF package.
   *
   * `PATCH /zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.groups.update(id, { mode: "on" }, { client, params: { zone_id, package_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: GroupEdit, ...options: WafPackagesGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: GroupEdit, ...options: WafPackagesGroupsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; package_id: string }, Bound, "show" | "update">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; package_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly package_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WafPackagesGroups<Bound | BoundBy<Params>>;
}

type WafPackagesRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; package_id: string }; query?: WafPackagesRulesIndexQuery }, Bound, As
>;
type WafPackagesRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; package_id: string } }, Bound, As
>;

/** `wafPackages.rules`: `/zones/{zone_id}/firewall/waf/packages/{package_id}/rules` */
export interface WafPackagesRules<Bound extends string = never> {
  /**
   * List the rules of a WAF package.
   *
   * `GET /zones/{zone_id}/firewall/waf/packages/{package_id}/rules`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.rules.index({ client, params: { zone_id, package_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WafPackagesRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PackageRule[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WafPackagesRulesIndexOptions<Bound, As>
  ): Promise<DataAs<PackageRule[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: WafPackagesRulesIndexOptions<Bound>): AsyncIterable<PackageRule>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: WafPackagesRulesIndexOptions<Bound>): AsyncIterable<Page<PackageRule, PageInfo>>;

  /**
   * Get a rule of a WAF package.
   *
   * `GET /zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.rules.show(id, { client, params: { zone_id, package_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafPackagesRulesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WafPackagesRulesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update a rule of a WAF package.
   *
   * `PATCH /zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await wafPackages.rules.update(id, { mode: "default" }, { client, params: { zone_id, package_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PackageRuleEdit, ...options: WafPackagesRulesOptions<Bound, As>
  ): Promise<Result<DataAs<PackageRule, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PackageRuleEdit, ...options: WafPackagesRulesOptions<Bound, As>
  ): Promise<DataAs<PackageRule, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; package_id: string }, Bound, "show" | "update">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string; package_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly package_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WafPackagesRules<Bound | BoundBy<Params>>;
}
