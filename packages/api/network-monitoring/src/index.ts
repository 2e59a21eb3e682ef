// Written by `pnpm generate` from openapi/network-monitoring.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Advertisement, ConfigInput, MagicNetworkMonitoringConfigEdit, MagicNetworkMonitoringConfiguration,
  MagicNetworkMonitoringRule, MagicNetworkMonitoringRuleInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Monitoring of the flows of your routers. */
export const networkMonitoring: NetworkMonitoring = resource<paths>()("/accounts/{account_id}/mnm", {
  only: [],
  resources: {
    config: {
      endpoint: "config",
      singular: true,
      actions: { edit: { body: "empty" }, full: { method: "get", path: "full" } },
    },
    rules: {
      endpoint: "rules",
      id: "rule_id",
      updateMethod: "patch",
      actions: {
        updateAdvertisement: { method: "patch", path: "{id}/advertisement", body: "empty" },
        updateAll: { method: "put", body: "required" },
      },
    },
    vpcFlows: {
      endpoint: "vpc-flows",
      only: [],
      actions: { token: { method: "post", path: "token", secrets: ["result"] } },
    },
  },
});

/** `networkMonitoring`: `/accounts/{account_id}/mnm` */
export interface NetworkMonitoring<Bound extends string = never> {
  /** `/accounts/{account_id}/mnm/config` */
  readonly config: NetworkMonitoringConfig<Bound>;

  /** `/accounts/{account_id}/mnm/rules` */
  readonly rules: NetworkMonitoringRules<Bound>;

  /** `/accounts/{account_id}/mnm/vpc-flows` */
  readonly vpcFlows: NetworkMonitoringVpcFlows<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkMonitoring<Bound | BoundBy<Params>>;
}

type NetworkMonitoringConfigEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: MagicNetworkMonitoringConfigEdit }, Bound, As
>;
type NetworkMonitoringConfigOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkMonitoring.config`: `/accounts/{account_id}/mnm/config` */
export interface NetworkMonitoringConfig<Bound extends string = never> {
  /**
   * Create the network monitoring configuration for an account.
   *
   * `POST /accounts/{account_id}/mnm/config`
   * @example
   * const { data, error } = await networkMonitoring.config.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ConfigInput, ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringConfiguration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ConfigInput, ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringConfiguration, As>>;

  /**
   * Get the network monitoring configuration of an account.
   *
   * `GET /accounts/{account_id}/mnm/config`
   * @example
   * const { data, error } = await networkMonitoring.config.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringConfiguration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringConfiguration, As>>;

  /**
   * Update the network monitoring configuration of an account.
   *
   * `PUT /accounts/{account_id}/mnm/config`
   * @example
   * const { data, error } = await networkMonitoring.config.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: ConfigInput, ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringConfiguration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ConfigInput, ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringConfiguration, As>>;

  /**
   * Edit the network monitoring configuration of an account.
   *
   * `PATCH /accounts/{account_id}/mnm/config`
   * @example
   * const { data, error } = await networkMonitoring.config.edit({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigEditOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringConfiguration, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigEditOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringConfiguration, As>>;

  /**
   * Delete the network monitoring configuration of an account.
   *
   * Deletes the whole configuration; flow data of all routers is dropped, and no rule alerts any more.
   *
   * `DELETE /accounts/{account_id}/mnm/config`
   * @example
   * const { data, error } = await networkMonitoring.config.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringConfiguration, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringConfiguration, As>>;

  /**
   * Get the full network monitoring configuration of an account.
   *
   * `GET /accounts/{account_id}/mnm/config/full`
   * @example
   * const { data, error } = await networkMonitoring.config.full({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/subresources/full/methods/get/
   */
  full<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringConfiguration, As>>>;
  /** {@link full}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fullOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringConfigOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringConfiguration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "update" | "edit" | "delete" | "full">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkMonitoringConfig<Bound | BoundBy<Params>>;
}

type NetworkMonitoringRulesUpdateAdvertisementOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;
type NetworkMonitoringRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkMonitoring.rules`: `/accounts/{account_id}/mnm/rules` */
export interface NetworkMonitoringRules<Bound extends string = never> {
  /**
   * List the network monitoring rules of an account.
   *
   * `GET /accounts/{account_id}/mnm/rules`
   * @example
   * const { data, error } = await networkMonitoring.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<Result<DataAs<(MagicNetworkMonitoringRule | null)[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<DataAs<(MagicNetworkMonitoringRule | null)[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: NetworkMonitoringRulesOptions<Bound>
  ): AsyncIterable<MagicNetworkMonitoringRule | null>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: NetworkMonitoringRulesOptions<Bound>
  ): AsyncIterable<Page<MagicNetworkMonitoringRule | null>>;

  /**
   * Create a network monitoring rule for an account.
   *
   * `POST /accounts/{account_id}/mnm/rules`
   * @example
   * const { data, error } = await networkMonitoring.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: MagicNetworkMonitoringRuleInput, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringRule | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MagicNetworkMonitoringRuleInput, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringRule | null, As>>;

  /**
   * Get a network monitoring rule of an account.
   *
   * `GET /accounts/{account_id}/mnm/rules/{rule_id}`
   * @example
   * const { data, error } = await networkMonitoring.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringRule | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringRule | null, As>>;

  /**
   * Update a network monitoring rule of an account.
   *
   * `PATCH /accounts/{account_id}/mnm/rules/{rule_id}`
   * @example
   * const { data, error } = await networkMonitoring.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: MagicNetworkMonitoringRuleInput, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringRule | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: MagicNetworkMonitoringRuleInput, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringRule | null, As>>;

  /**
   * Delete a network monitoring rule of an account.
   *
   * Deletes the rule; nobody is told any more when its traffic is too much.
   *
   * `DELETE /accounts/{account_id}/mnm/rules/{rule_id}`
   * @example
   * const { data, error } = await networkMonitoring.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringRule | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringRule | null, As>>;

  /**
   * Update the advertisement of a network monitoring rule.
   *
   * `PATCH /accounts/{account_id}/mnm/rules/{rule_id}/advertisement`
   * @example
   * const { data, error } = await networkMonitoring.rules.updateAdvertisement(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/subresources/advertisements/methods/edit/
   */
  updateAdvertisement<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkMonitoringRulesUpdateAdvertisementOptions<Bound, As>
  ): Promise<Result<DataAs<Advertisement | null, As>>>;
  /**
   * {@link updateAdvertisement}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  updateAdvertisementOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkMonitoringRulesUpdateAdvertisementOptions<Bound, As>
  ): Promise<DataAs<Advertisement | null, As>>;

  /**
   * Update the network monitoring rules of an account.
   *
   * `PUT /accounts/{account_id}/mnm/rules`
   * @example
   * const { data, error } = await networkMonitoring.rules.updateAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: MagicNetworkMonitoringRuleInput, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<Result<DataAs<MagicNetworkMonitoringRule | null, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MagicNetworkMonitoringRuleInput, ...options: NetworkMonitoringRulesOptions<Bound, As>
  ): Promise<DataAs<MagicNetworkMonitoringRule | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "updateAdvertisement">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkMonitoringRules<Bound | BoundBy<Params>>;
}

type NetworkMonitoringVpcFlowsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkMonitoring.vpcFlows`: `/accounts/{account_id}/mnm/vpc-flows` */
export interface NetworkMonitoringVpcFlows<Bound extends string = never> {
  /**
   * Create a token for the network monitoring VPC flows of an account.
   *
   * `POST /accounts/{account_id}/mnm/vpc-flows/token`
   * @example
   * const { data, error } = await networkMonitoring.vpcFlows.token({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/vpc_flows/subresources/tokens/methods/create/
   */
  token<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringVpcFlowsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link token}, but returns the data alone and throws a `RestflareError` if the call fails. */
  tokenOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkMonitoringVpcFlowsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "token">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkMonitoringVpcFlows<Bound | BoundBy<Params>>;
}
