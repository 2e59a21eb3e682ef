// Written by `pnpm generate` from openapi/ip-access-rules.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessRule, AccessRuleDetails, AccessRuleInput, AccountIpAccessRulesIndexQuery, DeletedAccessRule, PageInfo,
  UserIpAccessRulesCreateResult, UserIpAccessRulesDeleteResult, UserIpAccessRulesIndexResultItem,
  UserIpAccessRulesUpdateResult, ZoneIpAccessRulesIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Rules that allow, challenge or block IP addresses, networks and countries. */
export const accountIpAccessRules: AccountIpAccessRules = resource<paths>()(
  "/accounts/{account_id}/firewall/access_rules/rules",
  {
    id: "rule_id",
    updateMethod: "patch",
    permissions: ["#waf:edit"],
    actions: {
      index: { paging: { by: "page" }, permissions: ["#waf:read"] },
      show: { permissions: ["#waf:read"] },
    },
  },
);

/** Rules that allow, challenge or block IP addresses, networks and countries. */
export const userIpAccessRules: UserIpAccessRules = resource<paths>()("/user/firewall/access_rules/rules", {
  id: "rule_id",
  except: ["show"],
  updateMethod: "patch",
  actions: { create: { body: "optional" }, update: { body: "optional" } },
});

/** Rules that allow, challenge or block IP addresses, networks and countries. */
export const zoneIpAccessRules: ZoneIpAccessRules = resource<paths>()(
  "/zones/{zone_id}/firewall/access_rules/rules",
  { id: "rule_id", updateMethod: "patch", actions: { index: { paging: { by: "page" } } } },
);

type AccountIpAccessRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountIpAccessRulesIndexQuery }, Bound, As
>;
type AccountIpAccessRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountIpAccessRules`: `/accounts/{account_id}/firewall/access_rules/rules` */
export interface AccountIpAccessRules<Bound extends string = never> {
  /**
   * List the access rules of an account.
   *
   * `GET /accounts/{account_id}/firewall/access_rules/rules` needs the permission `#waf:read`.
   * @example
   * const { data, error } = await accountIpAccessRules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountIpAccessRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRuleDetails[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountIpAccessRulesIndexOptions<Bound, As>
  ): Promise<DataAs<AccessRuleDetails[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountIpAccessRulesIndexOptions<Bound>): AsyncIterable<AccessRuleDetails>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountIpAccessRulesIndexOptions<Bound>
  ): AsyncIterable<Page<AccessRuleDetails, PageInfo>>;

  /**
   * Create an access rule for an account.
   *
   * `POST /accounts/{account_id}/firewall/access_rules/rules` needs the permission `#waf:edit`.
   * @example
   * const { data, error } = await accountIpAccessRules.create({ configuration: {}, mode: "block", notes: "An example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: AccessRuleInput, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRuleDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccessRuleInput, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<AccessRuleDetails, As>>;

  /**
   * Get an access rule of an account.
   *
   * `GET /accounts/{account_id}/firewall/access_rules/rules/{rule_id}` needs the permission `#waf:read`.
   * @example
   * const { data, error } = await accountIpAccessRules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<AccessRule, As>>;

  /**
   * Update an access rule of an account.
   *
   * `PATCH /accounts/{account_id}/firewall/access_rules/rules/{rule_id}` needs the permission `#waf:edit`.
   * @example
   * const { data, error } = await accountIpAccessRules.update(id, { configuration: {}, mode: "block", notes: "An example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessRuleInput, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRuleDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessRuleInput, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<AccessRuleDetails, As>>;

  /**
   * Delete an access rule of an account.
   *
   * Deletes the rule in all zones of the account; whom it blocked is let through, and whom it let through is
   * judged as any other.
   *
   * `DELETE /accounts/{account_id}/firewall/access_rules/rules/{rule_id}` needs the permission `#waf:edit`.
   * @example
   * const { data, error } = await accountIpAccessRules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessRule | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessRule | null, As>>;

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
  ): AccountIpAccessRules<Bound | BoundBy<Params>>;
}

type UserIpAccessRulesOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `userIpAccessRules`: `/user/firewall/access_rules/rules` */
export interface UserIpAccessRules<Bound extends string = never> {
  /**
   * List the access rules of the user.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /user/firewall/access_rules/rules`
   * @example
   * const { data, error } = await userIpAccessRules.index({ client });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UserIpAccessRulesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<UserIpAccessRulesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserIpAccessRulesOptions<Bound>): AsyncIterable<UserIpAccessRulesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: UserIpAccessRulesOptions<Bound>
  ): AsyncIterable<Page<UserIpAccessRulesIndexResultItem>>;

  /**
   * Create an access rule for the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /user/firewall/access_rules/rules`
   * @example
   * const { data, error } = await userIpAccessRules.create({}, { client });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UserIpAccessRulesCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<UserIpAccessRulesCreateResult, As>>;

  /**
   * Update an access rule of the user.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /user/firewall/access_rules/rules/{rule_id}`
   * @example
   * const { data, error } = await userIpAccessRules.update(id, {}, { client });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UserIpAccessRulesUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<UserIpAccessRulesUpdateResult, As>>;

  /**
   * Delete an access rule of the user.
   *
   * Deletes the rule in all zones of the user; whom it blocked is let through, and whom it let through is
   * judged as any other. The API's owner does not describe which query it takes.
   *
   * `DELETE /user/firewall/access_rules/rules/{rule_id}`
   * @example
   * const { data, error } = await userIpAccessRules.delete(id, { client });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UserIpAccessRulesDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<UserIpAccessRulesDeleteResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "update" | "delete">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): UserIpAccessRules<Bound | BoundBy<Params>>;
}

type ZoneIpAccessRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneIpAccessRulesIndexQuery }, Bound, As
>;
type ZoneIpAccessRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneIpAccessRules`: `/zones/{zone_id}/firewall/access_rules/rules` */
export interface ZoneIpAccessRules<Bound extends string = never> {
  /**
   * List the access rules of a zone.
   *
   * `GET /zones/{zone_id}/firewall/access_rules/rules`
   * @example
   * const { data, error } = await zoneIpAccessRules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneIpAccessRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRuleDetails[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneIpAccessRulesIndexOptions<Bound, As>
  ): Promise<DataAs<AccessRuleDetails[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneIpAccessRulesIndexOptions<Bound>): AsyncIterable<AccessRuleDetails>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneIpAccessRulesIndexOptions<Bound>
  ): AsyncIterable<Page<AccessRuleDetails, PageInfo>>;

  /**
   * Create an access rule for a zone.
   *
   * `POST /zones/{zone_id}/firewall/access_rules/rules`
   * @example
   * const { data, error } = await zoneIpAccessRules.create({ configuration: {}, mode: "block", notes: "An example" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: AccessRuleInput, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRuleDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccessRuleInput, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<AccessRuleDetails, As>>;

  /**
   * Get an access rule of a zone.
   *
   * `GET /zones/{zone_id}/firewall/access_rules/rules/{rule_id}`
   * @example
   * const { data, error } = await zoneIpAccessRules.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<AccessRule, As>>;

  /**
   * Update an access rule of a zone.
   *
   * `PATCH /zones/{zone_id}/firewall/access_rules/rules/{rule_id}`
   * @example
   * const { data, error } = await zoneIpAccessRules.update(id, { configuration: {}, mode: "block", notes: "An example" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/edit_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessRuleInput, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessRuleDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AccessRuleInput, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<AccessRuleDetails, As>>;

  /**
   * Delete an access rule of a zone.
   *
   * Deletes the rule; whom it blocked is let through, and whom it let through is judged as any other.
   *
   * `DELETE /zones/{zone_id}/firewall/access_rules/rules/{rule_id}`
   * @example
   * const { data, error } = await zoneIpAccessRules.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessRule | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneIpAccessRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessRule | null, As>>;

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
  ): ZoneIpAccessRules<Bound | BoundBy<Params>>;
}
