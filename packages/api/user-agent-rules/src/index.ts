// Written by `pnpm generate` from openapi/user-agent-rules.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedUaRule, NewUaRule, PageInfo, UaRule, UaRuleListItem, UaRuleUpdate, UserAgentRulesIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Blocks or challenges requests by their user agent. */
export const userAgentRules: UserAgentRules = resource<paths>()("/zones/{zone_id}/firewall/ua_rules", {
  id: "ua_rule_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
});

type UserAgentRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: UserAgentRulesIndexQuery }, Bound, As
>;
type UserAgentRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `userAgentRules`: `/zones/{zone_id}/firewall/ua_rules` */
export interface UserAgentRules<Bound extends string = never> {
  /**
   * List the firewall user agent rules of a zone.
   *
   * `GET /zones/{zone_id}/firewall/ua_rules`
   * @example
   * const { data, error } = await userAgentRules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UserAgentRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UaRuleListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UserAgentRulesIndexOptions<Bound, As>
  ): Promise<DataAs<UaRuleListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: UserAgentRulesIndexOptions<Bound>): AsyncIterable<UaRuleListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: UserAgentRulesIndexOptions<Bound>): AsyncIterable<Page<UaRuleListItem, PageInfo>>;

  /**
   * Create a firewall user agent rule for a zone.
   *
   * `POST /zones/{zone_id}/firewall/ua_rules`
   * @example
   * const { data, error } = await userAgentRules.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewUaRule, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UaRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewUaRule, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<DataAs<UaRule, As>>;

  /**
   * Get a firewall user agent rule of a zone.
   *
   * `GET /zones/{zone_id}/firewall/ua_rules/{ua_rule_id}`
   * @example
   * const { data, error } = await userAgentRules.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UaRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<DataAs<UaRule, As>>;

  /**
   * Update a firewall user agent rule of a zone.
   *
   * `PUT /zones/{zone_id}/firewall/ua_rules/{ua_rule_id}`
   * @example
   * const { data, error } = await userAgentRules.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UaRuleUpdate, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<Result<DataAs<UaRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UaRuleUpdate, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<DataAs<UaRule, As>>;

  /**
   * Delete a firewall user agent rule of a zone.
   *
   * Deletes the rule; browsers that it blocked are let through.
   *
   * `DELETE /zones/{zone_id}/firewall/ua_rules/{ua_rule_id}`
   * @example
   * const { data, error } = await userAgentRules.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedUaRule, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UserAgentRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedUaRule, As>>;

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
  ): UserAgentRules<Bound | BoundBy<Params>>;
}
