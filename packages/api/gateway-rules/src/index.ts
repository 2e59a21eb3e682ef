// Written by `pnpm generate` from openapi/gateway-rules.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { GatewayRule, GatewayRuleInput, GatewayRulesIndexQuery, paths } from "./types.js";
export * from "./types.js";

/** Gateway policies for DNS, network and HTTP traffic. */
export const gatewayRules: GatewayRules = resource<paths>()("/accounts/{account_id}/gateway/rules", {
  id: "rule_id",
  except: ["edit"],
  actions: { resetExpiration: { method: "post", path: "{id}/reset_expiration" } },
  resources: { tenant: { endpoint: "tenant", only: ["index"] } },
});

type GatewayRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: GatewayRulesIndexQuery }, Bound, As
>;
type GatewayRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `gatewayRules`: `/accounts/{account_id}/gateway/rules` */
export interface GatewayRules<Bound extends string = never> {
  /**
   * List the Gateway rules of an account.
   *
   * `GET /accounts/{account_id}/gateway/rules`
   * @example
   * const { data, error } = await gatewayRules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayRulesIndexOptions<Bound, As>
  ): Promise<DataAs<GatewayRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayRulesIndexOptions<Bound>): AsyncIterable<GatewayRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayRulesIndexOptions<Bound>): AsyncIterable<Page<GatewayRule>>;

  /**
   * Create a Gateway rule for an account.
   *
   * `POST /accounts/{account_id}/gateway/rules`
   * @example
   * const { data, error } = await gatewayRules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: GatewayRuleInput, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: GatewayRuleInput, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<DataAs<GatewayRule, As>>;

  /**
   * Get a Gateway rule of an account.
   *
   * `GET /accounts/{account_id}/gateway/rules/{rule_id}`
   * @example
   * const { data, error } = await gatewayRules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<DataAs<GatewayRule, As>>;

  /**
   * Update a Gateway rule of an account.
   *
   * `PUT /accounts/{account_id}/gateway/rules/{rule_id}`
   * @example
   * const { data, error } = await gatewayRules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: GatewayRuleInput, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: GatewayRuleInput, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<DataAs<GatewayRule, As>>;

  /**
   * Delete a Gateway rule of an account.
   *
   * Deletes the rule; traffic that only it blocked or allowed is judged by those behind it.
   *
   * `DELETE /accounts/{account_id}/gateway/rules/{rule_id}`
   * @example
   * const { data, error } = await gatewayRules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Reset the expiration of a Gateway rule.
   *
   * Starts the time that the rule has left anew, and puts it into force again if it had run out.
   *
   * `POST /accounts/{account_id}/gateway/rules/{rule_id}/reset_expiration`
   * @example
   * const { data, error } = await gatewayRules.resetExpiration(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/reset_expiration/
   */
  resetExpiration<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayRule, As>>>;
  /** {@link resetExpiration}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resetExpirationOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: GatewayRulesOptions<Bound, As>
  ): Promise<DataAs<GatewayRule, As>>;

  /** `/accounts/{account_id}/gateway/rules/tenant` */
  readonly tenant: GatewayRulesTenant<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "resetExpiration">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayRules<Bound | BoundBy<Params>>;
}

type GatewayRulesTenantOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `gatewayRules.tenant`: `/accounts/{account_id}/gateway/rules/tenant` */
export interface GatewayRulesTenant<Bound extends string = never> {
  /**
   * Get the Gateway tenant of an account.
   *
   * `GET /accounts/{account_id}/gateway/rules/tenant`
   * @example
   * const { data, error } = await gatewayRules.tenant.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/list_tenant/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayRulesTenantOptions<Bound, As>
  ): Promise<Result<DataAs<GatewayRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: GatewayRulesTenantOptions<Bound, As>
  ): Promise<DataAs<GatewayRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: GatewayRulesTenantOptions<Bound>): AsyncIterable<GatewayRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: GatewayRulesTenantOptions<Bound>): AsyncIterable<Page<GatewayRule>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): GatewayRulesTenant<Bound | BoundBy<Params>>;
}
