// Written by `pnpm generate` from openapi/ddos-protection.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AdvancedTCPProtectionAllowlistItem, AdvancedTCPProtectionAllowlistItemEdit, AdvancedTCPProtectionPrefixItem,
  AdvancedTCPProtectionPrefixItemEdit, AdvancedTCPProtectionStatusEdit, Allowlist,
  DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesCreateResult,
  DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesDeleteAllAnswer,
  DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesDeleteAnswer,
  DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesIndexResultItem,
  DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesShowResult,
  DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesUpdateResult,
  DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexQuery,
  DDoSProtectionAdvancedTcpProtectionConfigsPrefixesBulkBodyItem,
  DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexQuery,
  DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexQuery,
  DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexQuery,
  DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexQuery,
  DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexQuery,
  DeletedAdvancedTCPProtectionAllowlistItem, DeletedAdvancedTCPProtectionPrefixItem, DeletedAllowlistBulk,
  DeletedPrefixBulk, DeletedSynProtectionFilterBulk, DeletedSynProtectionFilterItem,
  DeletedSynProtectionRuleBulk, DeletedSynProtectionRuleItem, DeletedTCPFlowProtectionFilterBulk,
  DeletedTCPFlowProtectionFilterItem, DeletedTCPFlowProtectionRuleBulk, DeletedTCPFlowProtectionRuleItem,
  NewAdvancedTCPProtectionPrefix, NewAllowlist, NewSynProtectionFilter, NewSynProtectionRule,
  NewTCPFlowProtectionFilter, NewTCPFlowProtectionRule, PageInfo, Prefix, Status, SynProtectionFilter,
  SynProtectionFilterItem, SynProtectionFilterItemEdit, SynProtectionRule, SynProtectionRuleItem,
  SynProtectionRuleItemEdit, TCPFlowProtectionFilter, TCPFlowProtectionFilterItem,
  TCPFlowProtectionFilterItemEdit, TCPFlowProtectionRule, TCPFlowProtectionRuleItem,
  TCPFlowProtectionRuleItemEdit, paths,
} from "./types.js";
export type * from "./types.js";

const dDoSProtectionTable = {
  only: [],
  resources: {
    advancedDnsProtection: {
      endpoint: "advanced_dns_protection",
      only: [],
      resources: {
        configs: {
          endpoint: "configs",
          only: [],
          resources: {
            dnsProtection: {
              endpoint: "dns_protection",
              only: [],
              resources: {
                rules: {
                  endpoint: "rules",
                  id: "rule_id",
                  updateMethod: "patch",
                  actions: {
                    create: { body: "optional" },
                    update: { body: "optional" },
                    delete: { answer: "body" },
                    deleteAll: { method: "delete", answer: "body" },
                  },
                },
              },
            },
          },
        },
      },
    },
    advancedTcpProtection: {
      endpoint: "advanced_tcp_protection",
      only: [],
      resources: {
        configs: {
          endpoint: "configs",
          only: [],
          resources: {
            allowlist: {
              endpoint: "allowlist",
              id: "prefix_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                update: { body: "optional" },
                delete: { answer: "body" },
                deleteAll: { method: "delete", answer: "body" },
              },
            },
            prefixes: {
              endpoint: "prefixes",
              id: "prefix_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                update: { body: "optional" },
                delete: { answer: "body" },
                bulk: { method: "post", path: "bulk", body: "required" },
                deleteAll: { method: "delete", answer: "body" },
              },
            },
            synProtection: {
              endpoint: "syn_protection",
              only: [],
              resources: {
                filters: {
                  endpoint: "filters",
                  id: "filter_id",
                  updateMethod: "patch",
                  actions: {
                    index: { paging: { by: "page" } },
                    update: { body: "optional" },
                    delete: { answer: "body" },
                    deleteAll: { method: "delete", answer: "body" },
                  },
                },
                rules: {
                  endpoint: "rules",
                  id: "rule_id",
                  updateMethod: "patch",
                  actions: {
                    index: { paging: { by: "page" } },
                    update: { body: "optional" },
                    delete: { answer: "body" },
                    deleteAll: { method: "delete", answer: "body" },
                  },
                },
              },
            },
            tcpFlowProtection: {
              endpoint: "tcp_flow_protection",
              only: [],
              resources: {
                filters: {
                  endpoint: "filters",
                  id: "filter_id",
                  updateMethod: "patch",
                  actions: {
                    index: { paging: { by: "page" } },
                    update: { body: "optional" },
                    delete: { answer: "body" },
                    deleteAll: { method: "delete", answer: "body" },
                  },
                },
                rules: {
                  endpoint: "rules",
                  id: "rule_id",
                  updateMethod: "patch",
                  actions: {
                    index: { paging: { by: "page" } },
                    update: { body: "optional" },
                    delete: { answer: "body" },
                    deleteAll: { method: "delete", answer: "body" },
                  },
                },
              },
            },
            tcpProtectionStatus: {
              endpoint: "tcp_protection_status",
              singular: true,
              except: ["create", "delete"],
              updateMethod: "patch",
            },
          },
        },
      },
    },
  },
} as const;

/** Advanced TCP and DNS protection: prefixes, rules and filters. */
export const dDoSProtection: DDoSProtection = resource<paths>()("/accounts/{account_id}/magic", dDoSProtectionTable);

/** `dDoSProtection`: `/accounts/{account_id}/magic` */
export interface DDoSProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_dns_protection` */
  readonly advancedDnsProtection: DDoSProtectionAdvancedDnsProtection<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection` */
  readonly advancedTcpProtection: DDoSProtectionAdvancedTcpProtection<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtection<Bound | BoundBy<Params>>;
}

/** `dDoSProtection.advancedDnsProtection`: `/accounts/{account_id}/magic/advanced_dns_protection` */
export interface DDoSProtectionAdvancedDnsProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_dns_protection/configs` */
  readonly configs: DDoSProtectionAdvancedDnsProtectionConfigs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedDnsProtection<Bound | BoundBy<Params>>;
}

/**
 * `dDoSProtection.advancedDnsProtection.configs`:
 * `/accounts/{account_id}/magic/advanced_dns_protection/configs`
 */
export interface DDoSProtectionAdvancedDnsProtectionConfigs<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection` */
  readonly dnsProtection: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtection<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedDnsProtectionConfigs<Bound | BoundBy<Params>>;
}

/**
 * `dDoSProtection.advancedDnsProtection.configs.dnsProtection`:
 * `/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection`
 */
export interface DDoSProtectionAdvancedDnsProtectionConfigsDnsProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules` */
  readonly rules: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedDnsProtectionConfigsDnsProtection<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules`:
 * `/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
 */
export interface DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRules<Bound extends string = never> {
  /**
   * List the DNS protection rules of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound>
  ): AsyncIterable<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound>
  ): AsyncIterable<Page<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesIndexResultItem>>;

  /**
   * Create a DNS protection rule for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesCreateResult, As>>;

  /**
   * Get a DNS protection rule of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesShowResult, As>>;

  /**
   * Update a DNS protection rule of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: unknown,
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: unknown,
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesUpdateResult, As>>;

  /**
   * Delete a DNS protection rule of an account.
   *
   * Deletes the rule; DNS traffic that only it held back is let through. The API's owner does not describe
   * which query it takes.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesDeleteAnswer, As>>;

  /**
   * Delete the DNS protection rules of an account.
   *
   * Deletes all rules of DNS protection of the account; traffic that they held back is let through. The API's
   * owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedDnsProtection.configs.dnsProtection.rules.deleteAll({ client, params: { account_id } });
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesDeleteAllAnswer, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRulesDeleteAllAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedDnsProtectionConfigsDnsProtectionRules<Bound | BoundBy<Params>>;
}

/** `dDoSProtection.advancedTcpProtection`: `/accounts/{account_id}/magic/advanced_tcp_protection` */
export interface DDoSProtectionAdvancedTcpProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs` */
  readonly configs: DDoSProtectionAdvancedTcpProtectionConfigs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtection<Bound | BoundBy<Params>>;
}

/**
 * `dDoSProtection.advancedTcpProtection.configs`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigs<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist` */
  readonly allowlist: DDoSProtectionAdvancedTcpProtectionConfigsAllowlist<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes` */
  readonly prefixes: DDoSProtectionAdvancedTcpProtectionConfigsPrefixes<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection` */
  readonly synProtection: DDoSProtectionAdvancedTcpProtectionConfigsSynProtection<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection` */
  readonly tcpFlowProtection: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtection<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status` */
  readonly tcpProtectionStatus: DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatus<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigs<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexQuery }, Bound, As
>;
type DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.allowlist`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsAllowlist<Bound extends string = never> {
  /**
   * List the allowlists of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.allowlist.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Allowlist[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexOptions<Bound, As>
  ): Promise<DataAs<Allowlist[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexOptions<Bound>
  ): AsyncIterable<Allowlist>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistIndexOptions<Bound>
  ): AsyncIterable<Page<Allowlist, PageInfo>>;

  /**
   * Create an allowlist for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.allowlist.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAllowlist, ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<Allowlist, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAllowlist, ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<DataAs<Allowlist, As>>;

  /**
   * Get an allowlist of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.allowlist.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTCPProtectionAllowlistItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<DataAs<AdvancedTCPProtectionAllowlistItem, As>>;

  /**
   * Update an allowlist of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.allowlist.update(id, { comment: "An example", enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTCPProtectionAllowlistItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTCPProtectionAllowlistItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTCPProtectionAllowlistItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<DataAs<AdvancedTCPProtectionAllowlistItem, As>>;

  /**
   * Delete an allowlist of an account.
   *
   * Takes the prefix off the allowlist; its traffic is judged as any other, and may be dropped.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.allowlist.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAdvancedTCPProtectionAllowlistItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<DataAs<DeletedAdvancedTCPProtectionAllowlistItem, As>>;

  /**
   * Delete the allowlists of an account.
   *
   * Deletes the whole allowlist; traffic of its prefixes is judged as any other, and may be dropped.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.allowlist.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAllowlistBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsAllowlistOptions<Bound, As>
  ): Promise<DataAs<DeletedAllowlistBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsAllowlist<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexQuery }, Bound, As
>;
type DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.prefixes`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsPrefixes<Bound extends string = never> {
  /**
   * List the prefixes of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexOptions<Bound, As>
  ): Promise<DataAs<Prefix[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexOptions<Bound>
  ): AsyncIterable<Prefix>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesIndexOptions<Bound>
  ): AsyncIterable<Page<Prefix, PageInfo>>;

  /**
   * Create a prefix for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAdvancedTCPProtectionPrefix,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAdvancedTCPProtectionPrefix,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix, As>>;

  /**
   * Get a prefix of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTCPProtectionPrefixItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<DataAs<AdvancedTCPProtectionPrefixItem, As>>;

  /**
   * Update a prefix of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.update(id, { comment: "An example", excluded: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTCPProtectionPrefixItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTCPProtectionPrefixItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTCPProtectionPrefixItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<DataAs<AdvancedTCPProtectionPrefixItem, As>>;

  /**
   * Delete a prefix of an account.
   *
   * Deletes the prefix; that network has the protection no more.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAdvancedTCPProtectionPrefixItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<DataAs<DeletedAdvancedTCPProtectionPrefixItem, As>>;

  /**
   * Change many prefixes of an account at once.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/bulk`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.bulk(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_create/
   */
  bulk<As extends WaysToRead<"json"> = "json">(
    body: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesBulkBodyItem[],
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix[], As>>>;
  /** {@link bulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bulkOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesBulkBodyItem[],
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix[], As>>;

  /**
   * Delete the prefixes of an account.
   *
   * Deletes all prefixes; none of the account's networks has the protection any more.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.prefixes.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPrefixBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsPrefixesOptions<Bound, As>
  ): Promise<DataAs<DeletedPrefixBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "bulk" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsPrefixes<Bound | BoundBy<Params>>;
}

/**
 * `dDoSProtection.advancedTcpProtection.configs.synProtection`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsSynProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters` */
  readonly filters: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFilters<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules` */
  readonly rules: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsSynProtection<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexQuery }, Bound, As
>;
type DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.synProtection.filters`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFilters<Bound extends string = never> {
  /**
   * List the SYN protection filters of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.filters.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilter[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilter[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<SynProtectionFilter>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<Page<SynProtectionFilter, PageInfo>>;

  /**
   * Create a SYN protection filter for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.filters.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionFilter,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilter, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionFilter,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilter, As>>;

  /**
   * Get a SYN protection filter of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.filters.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilterItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilterItem, As>>;

  /**
   * Update a SYN protection filter of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.filters.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionFilterItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilterItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionFilterItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilterItem, As>>;

  /**
   * Delete a SYN protection filter of an account.
   *
   * Deletes the filter; the mode of the rules holds again for the traffic that it matched.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.filters.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionFilterItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionFilterItem, As>>;

  /**
   * Delete the SYN protection filters of an account.
   *
   * Deletes all filters of SYN protection; the mode of its rules holds for all traffic again.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.filters.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionFilterBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionFilterBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionFilters<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexQuery }, Bound, As
>;
type DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.synProtection.rules`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRules<Bound extends string = never> {
  /**
   * List the SYN protection rules of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<SynProtectionRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<Page<SynProtectionRule, PageInfo>>;

  /**
   * Create a SYN protection rule for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionRule,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionRule,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRule, As>>;

  /**
   * Get a SYN protection rule of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRuleItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRuleItem, As>>;

  /**
   * Update a SYN protection rule of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionRuleItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRuleItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionRuleItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRuleItem, As>>;

  /**
   * Delete a SYN protection rule of an account.
   *
   * Deletes the rule; floods that only it stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionRuleItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionRuleItem, As>>;

  /**
   * Delete the SYN protection rules of an account.
   *
   * Deletes all rules of SYN protection; floods that they stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.synProtection.rules.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionRuleBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionRuleBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsSynProtectionRules<Bound | BoundBy<Params>>;
}

/**
 * `dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters` */
  readonly filters: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFilters<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules` */
  readonly rules: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtection<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexQuery }, Bound, As
>;
type DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFilters<Bound extends string = never> {
  /**
   * List the TCP flow protection filters of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionFilter[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionFilter[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<TCPFlowProtectionFilter>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<Page<TCPFlowProtectionFilter, PageInfo>>;

  /**
   * Create a TCP flow protection filter for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTCPFlowProtectionFilter,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionFilter, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTCPFlowProtectionFilter,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionFilter, As>>;

  /**
   * Get a TCP flow protection filter of an account.
   *
   * `GET
   * /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionFilterItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionFilterItem, As>>;

  /**
   * Update a TCP flow protection filter of an account.
   *
   * `PATCH
   * /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TCPFlowProtectionFilterItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionFilterItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TCPFlowProtectionFilterItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionFilterItem, As>>;

  /**
   * Delete a TCP flow protection filter of an account.
   *
   * Deletes the filter; the mode of the rules holds again for the traffic that it matched.
   *
   * `DELETE
   * /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTCPFlowProtectionFilterItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedTCPFlowProtectionFilterItem, As>>;

  /**
   * Delete the TCP flow protection filters of an account.
   *
   * Deletes all filters of flow protection; the mode of its rules holds for all traffic again.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.filters.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTCPFlowProtectionFilterBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedTCPFlowProtectionFilterBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionFilters<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexQuery }, Bound, As
>;
type DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRules<Bound extends string = never> {
  /**
   * List the TCP flow protection rules of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<TCPFlowProtectionRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<Page<TCPFlowProtectionRule, PageInfo>>;

  /**
   * Create a TCP flow protection rule for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTCPFlowProtectionRule,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTCPFlowProtectionRule,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionRule, As>>;

  /**
   * Get a TCP flow protection rule of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionRuleItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionRuleItem, As>>;

  /**
   * Update a TCP flow protection rule of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TCPFlowProtectionRuleItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TCPFlowProtectionRuleItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TCPFlowProtectionRuleItemEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<TCPFlowProtectionRuleItem, As>>;

  /**
   * Delete a TCP flow protection rule of an account.
   *
   * Deletes the rule; floods that only it stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTCPFlowProtectionRuleItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedTCPFlowProtectionRuleItem, As>>;

  /**
   * Delete the TCP flow protection rules of an account.
   *
   * Deletes all rules of flow protection; floods that they stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpFlowProtection.rules.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTCPFlowProtectionRuleBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedTCPFlowProtectionRuleBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsTcpFlowProtectionRules<Bound | BoundBy<Params>>;
}

type DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatusOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `dDoSProtection.advancedTcpProtection.configs.tcpProtectionStatus`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status`
 */
export interface DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatus<Bound extends string = never> {
  /**
   * Get the TCP protection status of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpProtectionStatus.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/status/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatusOptions<Bound, As>
  ): Promise<Result<DataAs<Status, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatusOptions<Bound, As>
  ): Promise<DataAs<Status, As>>;

  /**
   * Update the TCP protection status of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status`
   * @example
   * const { data, error } = await dDoSProtection.advancedTcpProtection.configs.tcpProtectionStatus.update({ enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/status/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AdvancedTCPProtectionStatusEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatusOptions<Bound, As>
  ): Promise<Result<DataAs<Status, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AdvancedTCPProtectionStatusEdit,
    ...options: DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatusOptions<Bound, As>
  ): Promise<DataAs<Status, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DDoSProtectionAdvancedTcpProtectionConfigsTcpProtectionStatus<Bound | BoundBy<Params>>;
}
