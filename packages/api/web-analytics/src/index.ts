// Written by `pnpm generate` from openapi/web-analytics.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedRumRule, DeletedSiteInfo, NewRuleBulk, NewSiteInfo, PageInfo, RumRule, RumRuleDetails, RumRuleInput,
  SiteInfoSite, SiteInfoUpdate, WebAnalyticsSitesIndexQuery, ZoneWebAnalyticsShowResult,
  ZoneWebAnalyticsUpdateResult, paths,
} from "./types.js";
export type * from "./types.js";

/** Sites of Web Analytics (real user monitoring), their rules and settings. */
export const webAnalytics: WebAnalytics = resource<paths>()("/accounts/{account_id}/rum", {
  only: [],
  resources: {
    rule: { endpoint: "v2/{ruleset_id}/rule", id: "rule_id", except: ["index", "show", "edit"] },
    rules: {
      endpoint: "v2/{ruleset_id}/rules",
      singular: true,
      only: ["show"],
      actions: { editAll: { method: "post", body: "empty" } },
    },
    sites: {
      endpoint: "site_info",
      id: "site_id",
      except: ["edit"],
      actions: { index: { method: "get", path: "list", paging: { by: "page" } } },
    },
  },
});

/** Sites of Web Analytics (real user monitoring), their rules and settings. */
export const zoneWebAnalytics: ZoneWebAnalytics = resource<paths>()("/zones/{zone_id}/settings/rum", {
  singular: true,
  except: ["create", "delete"],
  updateMethod: "patch",
  actions: { update: { body: "optional" } },
});

/** `webAnalytics`: `/accounts/{account_id}/rum` */
export interface WebAnalytics<Bound extends string = never> {
  /** `/accounts/{account_id}/rum/v2/{ruleset_id}/rule` */
  readonly rule: WebAnalyticsRule<Bound>;

  /** `/accounts/{account_id}/rum/v2/{ruleset_id}/rules` */
  readonly rules: WebAnalyticsRules<Bound>;

  /** `/accounts/{account_id}/rum/site_info` */
  readonly sites: WebAnalyticsSites<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WebAnalytics<Bound | BoundBy<Params>>;
}

type WebAnalyticsRuleOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string } }, Bound, As
>;

/** `webAnalytics.rule`: `/accounts/{account_id}/rum/v2/{ruleset_id}/rule` */
export interface WebAnalyticsRule<Bound extends string = never> {
  /**
   * Create a rule for a Web Analytics ruleset.
   *
   * `POST /accounts/{account_id}/rum/v2/{ruleset_id}/rule`
   * @example
   * const { data, error } = await webAnalytics.rule.create(body, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RumRuleInput, ...options: WebAnalyticsRuleOptions<Bound, As>
  ): Promise<Result<DataAs<RumRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RumRuleInput, ...options: WebAnalyticsRuleOptions<Bound, As>
  ): Promise<DataAs<RumRule, As>>;

  /**
   * Update a rule of a Web Analytics ruleset.
   *
   * `PUT /accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}`
   * @example
   * const { data, error } = await webAnalytics.rule.update(id, body, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RumRuleInput, ...options: WebAnalyticsRuleOptions<Bound, As>
  ): Promise<Result<DataAs<RumRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RumRuleInput, ...options: WebAnalyticsRuleOptions<Bound, As>
  ): Promise<DataAs<RumRule, As>>;

  /**
   * Delete a rule of a Web Analytics ruleset.
   *
   * Deletes the rule; whether its pages are measured, the other rules say.
   *
   * `DELETE /accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}`
   * @example
   * const { data, error } = await webAnalytics.rule.delete(id, { client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WebAnalyticsRuleOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRumRule, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WebAnalyticsRuleOptions<Bound, As>
  ): Promise<DataAs<DeletedRumRule, As>>;

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
  ): WebAnalyticsRule<Bound | BoundBy<Params>>;
}

type WebAnalyticsRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string } }, Bound, As
>;
type WebAnalyticsRulesEditAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; ruleset_id: string }; body?: NewRuleBulk }, Bound, As
>;

/** `webAnalytics.rules`: `/accounts/{account_id}/rum/v2/{ruleset_id}/rules` */
export interface WebAnalyticsRules<Bound extends string = never> {
  /**
   * Get the rules of a Web Analytics ruleset.
   *
   * `GET /accounts/{account_id}/rum/v2/{ruleset_id}/rules`
   * @example
   * const { data, error } = await webAnalytics.rules.show({ client, params: { account_id, ruleset_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WebAnalyticsRulesOptions<Bound, As>
  ): Promise<Result<DataAs<RumRuleDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WebAnalyticsRulesOptions<Bound, As>
  ): Promise<DataAs<RumRuleDetails, As>>;

  /**
   * Change many rules of a Web Analytics ruleset at once.
   *
   * `POST /accounts/{account_id}/rum/v2/{ruleset_id}/rules`
   * @example
   * const { data, error } = await webAnalytics.rules.editAll({ client, params: { account_id, ruleset_id }, body: { delete_rules: ["example-delete-rule"], rules: [{}] } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/bulk_create/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    ...options: WebAnalyticsRulesEditAllOptions<Bound, As>
  ): Promise<Result<DataAs<RumRuleDetails, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WebAnalyticsRulesEditAllOptions<Bound, As>
  ): Promise<DataAs<RumRuleDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; ruleset_id: string }, Bound, "show" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly ruleset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WebAnalyticsRules<Bound | BoundBy<Params>>;
}

type WebAnalyticsSitesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WebAnalyticsSitesIndexQuery }, Bound, As
>;
type WebAnalyticsSitesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `webAnalytics.sites`: `/accounts/{account_id}/rum/site_info` */
export interface WebAnalyticsSites<Bound extends string = never> {
  /**
   * List the Web Analytics sites of an account.
   *
   * `GET /accounts/{account_id}/rum/site_info/list`
   * @example
   * const { data, error } = await webAnalytics.sites.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WebAnalyticsSitesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SiteInfoSite[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WebAnalyticsSitesIndexOptions<Bound, As>
  ): Promise<DataAs<SiteInfoSite[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WebAnalyticsSitesIndexOptions<Bound>): AsyncIterable<SiteInfoSite>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WebAnalyticsSitesIndexOptions<Bound>): AsyncIterable<Page<SiteInfoSite, PageInfo>>;

  /**
   * Create a Web Analytics site for an account.
   *
   * `POST /accounts/{account_id}/rum/site_info`
   * @example
   * const { data, error } = await webAnalytics.sites.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSiteInfo, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<Result<DataAs<SiteInfoSite, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSiteInfo, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<DataAs<SiteInfoSite, As>>;

  /**
   * Get a Web Analytics site of an account.
   *
   * `GET /accounts/{account_id}/rum/site_info/{site_id}`
   * @example
   * const { data, error } = await webAnalytics.sites.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<Result<DataAs<SiteInfoSite, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<DataAs<SiteInfoSite, As>>;

  /**
   * Update a Web Analytics site of an account.
   *
   * `PUT /accounts/{account_id}/rum/site_info/{site_id}`
   * @example
   * const { data, error } = await webAnalytics.sites.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SiteInfoUpdate, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<Result<DataAs<SiteInfoSite, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SiteInfoUpdate, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<DataAs<SiteInfoSite, As>>;

  /**
   * Delete a Web Analytics site of an account.
   *
   * Deletes the site with all its rules; nothing more is measured on it, and its figures are not to be had
   * any more.
   *
   * `DELETE /accounts/{account_id}/rum/site_info/{site_id}`
   * @example
   * const { data, error } = await webAnalytics.sites.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSiteInfo, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WebAnalyticsSitesOptions<Bound, As>
  ): Promise<DataAs<DeletedSiteInfo, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WebAnalyticsSites<Bound | BoundBy<Params>>;
}

type ZoneWebAnalyticsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneWebAnalytics`: `/zones/{zone_id}/settings/rum` */
export interface ZoneWebAnalytics<Bound extends string = never> {
  /**
   * Get the Web Analytics settings of a zone.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/settings/rum`
   * @example
   * const { data, error } = await zoneWebAnalytics.show({ client, params: { zone_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneWebAnalyticsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneWebAnalyticsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneWebAnalyticsOptions<Bound, As>
  ): Promise<DataAs<ZoneWebAnalyticsShowResult, As>>;

  /**
   * Update the Web Analytics settings of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/settings/rum`
   * @example
   * const { data, error } = await zoneWebAnalytics.update({}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ZoneWebAnalyticsOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneWebAnalyticsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ZoneWebAnalyticsOptions<Bound, As>
  ): Promise<DataAs<ZoneWebAnalyticsUpdateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneWebAnalytics<Bound | BoundBy<Params>>;
}
